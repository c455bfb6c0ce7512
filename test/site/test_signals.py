"""/dau-hieu/{month}: what is alike in an agency's month, counted and never judged."""

import pytest

MONTH = "2022-01"
PAGE = f"/dau-hieu/{MONTH}"


@pytest.fixture(scope="module")
def school(portal):
    """Twelve teachers whom two people reviewed: one all alike and in seconds, the other as one should."""
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    head = portal.sql("SELECT m.person_id, a.name FROM assignment m JOIN account a USING (person_id) WHERE m.unit_id = %s AND m.rank = 'head'", unit)[0]
    deputy = portal.one("SELECT person_id FROM assignment WHERE unit_id = %s AND `rank` = 'deputy' ORDER BY id LIMIT 1", unit)
    rows = portal.sql("SELECT id, person_id FROM evaluation WHERE unit_id = %s AND month = %s AND `rank` = 'member' ORDER BY id LIMIT 12", unit, MONTH)
    for number, row in enumerate(rows):
        alike = number < 6
        portal.sql("UPDATE evaluation SET state = 'reviewed', self_at = NOW(), self_points = %s, self_level = 'B', superior_points = %s, "
                   "superior_level = 'B', superior_comment = %s, superior_by = %s, superior_at = '2022-01-25 08:00:00' + INTERVAL %s SECOND "
                   "WHERE id = %s", 8500 if alike else 8000 + number * 10, 8500 if alike else 8105 + number * 20,
                   "Hoàn thành tốt nhiệm vụ." if alike else f"Nhận xét riêng {number}", head["person_id"] if alike else deputy,
                   number * 3 if alike else number * 900, row["id"])
    return {"unit": unit, "head": head, "deputy": deputy, "rows": rows}


def found(client, school):
    signals = client.doc(f"{PAGE}?don-vi={school['unit']}").find("signals")
    return signals, {(line.get("step"), line.get("kind")): line for line in signals.findall("rating")}


def test_what_is_alike_is_counted_by_rater(portal, login, school):
    signals, lines = found(login(school["head"]["name"]), school)
    assert set(lines) == {("review", kind) for kind in ("equal", "as-self", "comment", "quick")}
    name = portal.one("SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = %s", school["head"]["person_id"])
    assert {line.get("person") for line in lines.values()} == {name}, "the other reviewer's ratings are not alike"
    assert {(line.get("people"), line.get("alike")) for line in lines.values()} == {("6", "6")}
    assert lines["review", "equal"].get("points") == "85" and lines["review", "quick"].get("seconds") == "15"
    assert lines["review", "comment"].get("text") == "Hoàn thành tốt nhiệm vụ."
    assert signals.findall("person") == []


def test_the_page_says_what_and_judges_nobody(login, school):
    client = login(school["head"]["name"])
    text = " ".join(client.html(f"{PAGE}?don-vi={school['unit']}").text_content().split())
    assert "chấm cùng 85 điểm cho 6 trong 6 người" in text and "cho 6 người trong 15 giây" in text
    assert "không có điểm hay mức nào thay đổi vì trang này" in text
    assert client.html(f"/bao-cao/{MONTH}").xpath(f"//a[@href='{PAGE}?don-vi={school['unit']}']")


def test_looking_changes_nothing_and_is_logged(portal, login, school):
    def state():
        return portal.sql("SELECT * FROM evaluation ORDER BY id")

    before = state()
    login("thinhnv").get(f"{PAGE}?don-vi={school['unit']}")
    assert portal.soon("SELECT COUNT(*) FROM access_log WHERE object = 'signals' AND object_id = %s AND unit_id = %s", school["unit"], school["unit"])
    assert (state() == before) is True


def test_limits_are_settings(portal, login, school):
    portal.sql("INSERT INTO setting (unit_id, name, value) VALUES (0, 'signal_people', '7')")
    signals, lines = found(login(school["head"]["name"]), school)
    assert lines == {} and signals.get("least-people") == "7"
    portal.sql("UPDATE setting SET value = '6' WHERE name = 'signal_people'")
    portal.sql("INSERT INTO setting (unit_id, name, value) VALUES (0, 'signal_seconds', '3')")
    assert len(found(login(school["head"]["name"]), school)[1]) == 3, "three seconds each are not below three"
    portal.sql("DELETE FROM setting WHERE name LIKE 'signal%%'")


def test_own_results_are_left_out(portal, login, school):
    """One of the six becomes aggregator: the own line is not counted."""
    own = next(row for row in school["rows"][:6] if not portal.one(
        "SELECT COUNT(*) FROM right_grant r JOIN account a ON a.id = r.account_id WHERE a.person_id = %s", row["person_id"]))
    account = portal.one("SELECT name FROM account WHERE person_id = %s", own["person_id"])
    assert login(account).get(f"{PAGE}?don-vi={school['unit']}").status_code == 404
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, valid_from, decision_number, decision_date, decision_issuer) "
               "SELECT id, 'unit_aggregator', %s, '2022-01-01', '1', '2022-01-01', 'x' FROM account WHERE name = %s", school["unit"], account)
    lines = found(login(account), school)[1]
    assert lines["review", "equal"].get("people") == "5"


def test_decisions_in_one_moment_and_months_that_stay_the_same(portal, login, school):
    ids = [row["id"] for row in school["rows"]]
    portal.sql("UPDATE evaluation SET state = 'decided', decided_points = 8000 + id MOD 7 * 10, decided_level = 'B', decided_by = %s, "
               "decided_at = '2022-01-27 09:00:00' WHERE id IN %s", school["head"]["person_id"], ids)
    lines = found(login("kiemtra.qu"), school)[1]
    assert lines["decision", "quick"].get("people") == "12" and lines["decision", "quick"].get("seconds") == "0"
    assert ("decision", "as-self") not in lines and ("decision", "equal") not in lines
    portal.sql("INSERT INTO setting (unit_id, name, value) VALUES (0, 'signal_months', '2')")
    columns = ", ".join(row["COLUMN_NAME"] for row in portal.sql(
        "SELECT CONCAT('`', column_name, '`') AS COLUMN_NAME FROM information_schema.columns WHERE table_schema = 'danhgia' "
        "AND table_name = 'evaluation' AND column_name NOT IN ('id', 'month', 'state', 'decided_points') AND generation_expression IS NULL"))
    for month in ("2021-11", "2021-12"):
        portal.sql("INSERT INTO unit_month (unit_id, month, rule_set_id, mode, opened_at) SELECT unit_id, %s, rule_set_id, mode, opened_at "
                   "FROM unit_month WHERE unit_id = %s AND month = %s", month, school["unit"], MONTH)
        portal.sql(f"INSERT INTO evaluation (month, state, decided_points, {columns}) SELECT %s, 'decided', IF(id = %s AND %s = '2021-11', "
                   f"7000, 8000), {columns} FROM evaluation WHERE id IN %s", month, ids[0], month, ids)
        portal.sql("UPDATE evaluation SET state = 'published' WHERE unit_id = %s AND month = %s", school["unit"], month)
    seen = login("kiemtra.qu").doc(f"/dau-hieu/2021-12?don-vi={school['unit']}").find("signals")
    people = {int(person.get("id")): person for person in seen.findall("person")}
    assert set(people) == {row["person_id"] for row in school["rows"][1:]}, "the first had other points in November"
    assert {(person.get("level"), person.get("points")) for person in people.values()} == {("B", "80")}
    assert login("kiemtra.qu").doc(f"/dau-hieu/2021-11?don-vi={school['unit']}").find("signals").findall("person") == []
