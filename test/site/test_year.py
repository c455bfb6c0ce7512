"""A year: a person's months, averages and gaps, the unit's table, and who sees them. The demonstration's January, eleven times."""

import fractions
import io
import math
import os
import random

import openpyxl
import pytest
from portal.place import TOP

CLOCK = "2023-01-10 09:00:00"
SCHOOL = "BD-THCS-BADINH"


def half_up(value):
    return math.floor(value + fractions.Fraction(1, 2))


def points(hundredths):
    text = f"{hundredths // 100},{hundredths % 100:02d}".rstrip("0").rstrip(",")
    return text


@pytest.fixture(scope="module")
def year(portal):
    """{person: {month: (state, points, level)}} of a school whose 2022 is written by chance; one person under NĐ 335/2025."""
    sql, drawn = portal.sql, random.Random(12)
    unit = portal.one("SELECT id FROM unit WHERE code = %s", SCHOOL)
    portal.ctl("ruleset", os.path.join(TOP, "schema", "ruleset", "335-2025-ND-CP.xml"))
    decree = portal.one("SELECT id FROM rule_set WHERE code = '335-2025-ND-CP'")
    kept = [row["Field"] for row in sql("SHOW COLUMNS FROM evaluation") if "GENERATED" not in row["Extra"]]
    people = [row["person_id"] for row in sql("SELECT person_id FROM evaluation WHERE unit_id = %s AND month = '2022-01' ORDER BY person_id", unit)]
    for table in ("score", "side_superior"):
        sql(f"DELETE FROM {table} WHERE evaluation_id IN (SELECT id FROM evaluation WHERE unit_id = %s AND month = '2022-01')", unit)
    first = {row["person_id"]: row for row in sql("SELECT * FROM evaluation WHERE unit_id = %s AND month = '2022-01'", unit)}
    sql("DELETE FROM evaluation WHERE unit_id = %s AND month = '2022-01'", unit)
    months = {}
    for number in range(1, 13):
        month = f"2022-{number:02d}"
        sql("INSERT IGNORE INTO unit_month (unit_id, month, rule_set_id) SELECT unit_id, %s, rule_set_id FROM unit_month "
            "WHERE unit_id = %s AND month = '2022-01'", month, unit)
        for index, person in enumerate(people):
            state = drawn.choices(("published", "not_rated", "open", None), (14, 2, 1, 1))[0]
            if index < 3:
                state = ("published", "not_rated" if number < 4 else "published", "published" if number > 7 else None)[index]
            if state is None:
                continue
            given = drawn.randint(4000, 10000) if state == "published" else None
            level = None if given is None else "ABCD"[(given < 9000) + (given < 7000) + (given < 5000)]
            row = dict(first[person], id=None, month=month, state="decided" if given else state, decided_points=given, decided_level=level,
                       decided_at="2022-02-01" if given else None, decided_by=first[person]["authority_id"] if given else None,
                       published_at="2022-02-01" if given else None, not_rated_reason="Nghỉ ốm dài ngày" if state == "not_rated" else "",
                       rule_set_id=decree if index < 3 else first[person]["rule_set_id"])
            if given and row["decided_by"] is None:
                row["decided_by"] = person
            sql(f"INSERT INTO evaluation ({', '.join(f'`{name}`' for name in kept)}) VALUES ({', '.join(['%s'] * len(kept))})",
                *(row[name] for name in kept))
            months.setdefault(person, {})[number] = (state, given, level)
    sql("UPDATE evaluation SET state = 'published' WHERE unit_id = %s AND state = 'decided'", unit)
    return unit, people, months


def expected(months):
    rated = [given for state, given, _ in months.values() if state == "published"]
    counts = {level: sum(one[2] == level for one in months.values()) for level in "ABCD"}
    average = points(half_up(fractions.Fraction(sum(rated), len(rated)))) if rated else None
    return average, counts, len(rated), sum(state == "not_rated" for state, _, _ in months.values())


def seen(element):
    return (element.get("average"), {level: int(element.get(level)) for level in "ABCD"}, int(element.get("rated")), int(element.get("not-rated")))


def test_everybody_s_average_counts_and_gaps(login, year):
    unit, people, months = year
    client = login("thinhnv")
    rows = {}
    for page in (1, 2):
        for row in client.doc(f"/nam/2022?don-vi={unit}&trang={page}").xpath("//year/person"):
            rows[int(row.get("id"))] = row
    assert set(rows) == set(months)
    for person, row in rows.items():
        assert seen(row) == expected(months[person]), person
        for month in row.findall("month"):
            state, _, level = months[person].get(int(month.get("period")[5:]), ("none", None, None))
            assert (month.get("state"), month.get("level")) == (state, level)


def test_a_level_is_proposed_where_the_rule_set_says_how(login, year):
    unit, people, months = year
    client = login("thinhnv")
    rows = {int(row.get("id")): row for page in (1, 2) for row in client.doc(f"/nam/2022?don-vi={unit}&trang={page}").xpath("//year/person")}
    whole, away, short = (rows[person] for person in people[:3])
    average = fractions.Fraction(sum(given for _, given, _ in months[people[0]].values()), 12)
    assert whole.get("state") == "proposed"
    assert whole.get("proposed") == "ABCD"[(half_up(average) < 9000) + (half_up(average) < 7000) + (half_up(average) < 5000)]
    # Three months not rated: not better than C (NĐ 335/2025 as an illustration); five months only: none.
    assert away.get("state") == "proposed" and away.get("proposed") == max("C", away.get("by-points"))
    assert short.get("state") == "too-short" and short.get("proposed") is None
    assert {row.get("state") for person, row in rows.items() if person not in people[:3]} == {"without-rule"}


def test_the_person_sees_what_is_published_and_why_the_rest_is_missing(portal, login, year):
    _, people, months = year
    person = next(one for one in people[3:] if {"published", "not_rated", "open"} <= {state for state, _, _ in months[one].values()})
    name = portal.one("SELECT name FROM account WHERE person_id = %s", person)
    page = login(name).doc("/nam/2022")
    for month in page.xpath("//year/month"):
        state, given, level = months[person].get(int(month.get("period")[5:]), ("none", None, None))
        assert (month.get("state"), month.get("level"), month.get("points")) == (state, level, None if given is None else points(given))
        assert month.get("reason") == ("Nghỉ ốm dài ngày" if state == "not_rated" else None)
    assert seen(page.find("year")) == expected(months[person])
    text = login(name).html("/nam/2022").text_content()
    assert "Nghỉ ốm dài ngày" in text and "chưa có quy tắc quy đổi" in text


def test_a_replaced_result_counts_once(portal, login, year):
    unit, people, months = year
    row = portal.sql("SELECT * FROM evaluation WHERE person_id = %s AND month = '2022-12'", people[0])[0]
    kept = [one["Field"] for one in portal.sql("SHOW COLUMNS FROM evaluation") if "GENERATED" not in one["Extra"]]
    new = dict(row, id=None, revision=1, replaces_id=row["id"], state="decided", decided_points=10000, decided_level="A")
    portal.sql(f"INSERT INTO evaluation ({', '.join(f'`{name}`' for name in kept)}) VALUES ({', '.join(['%s'] * len(kept))})", *(new[name] for name in kept))
    portal.sql("UPDATE evaluation SET state = 'published', replaced = TRUE WHERE replaces_id = %s", row["id"])
    person = login("thinhnv").doc(f"/nam/2022?nguoi={people[0]}").find("year")
    assert seen(person) == expected(months[people[0]])


def test_the_sheet_and_the_print_hold_everybody(login, year):
    unit, people, months = year
    client = login("thinhnv")
    rows = {row[0]: row for row in openpyxl.load_workbook(io.BytesIO(client.get(f"/nam/2022.xlsx?don-vi={unit}").content)).active.iter_rows(values_only=True)}
    printed = client.doc(f"/nam/2022/in?don-vi={unit}")
    assert len(printed.xpath("//year/person")) == len(months) and printed.find("year/letterhead") is not None
    for person in printed.xpath("//year/person"):
        row = rows[person.get("name")] if sum(one.get("name") == person.get("name") for one in printed.xpath("//year/person")) == 1 else None
        if row is not None and person.get("average"):
            assert row[15] == pytest.approx(float(person.get("average").replace(",", ".")))


def test_the_district_counts_months_by_level(portal, login, year):
    unit, people, months = year
    page = login("quantri.tp").doc("/nam/2022?don-vi=%s" % portal.one("SELECT parent_id FROM unit WHERE id = %s", unit))
    row = page.xpath("//year/unit[@id=$id]", id=str(unit))[0]
    published = [level for one in months.values() for state, _, level in one.values() if state == "published"]
    assert int(row.get("rated")) == len(published) and [int(row.get(level)) for level in "ABCD"] == [published.count(level) for level in "ABCD"]
