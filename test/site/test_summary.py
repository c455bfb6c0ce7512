"""The summary of a month: every count again from the rows themselves, for every role's unit, bloc and kind of staff."""

import io
import random

import openpyxl
import pytest

CLOCK = "2022-01-26 09:00:00"
MONTH = "2022-01"
COLUMNS = ("people", "rated", "plan", "weeks", "tasks", "self", "superior", "decided", "published", "not-rated", "late", *"ABCD")


@pytest.fixture(scope="module")
def month(portal):
    """The demonstration's month, moved on by chance: people in every state, plans, weeks and tasks."""
    sql, drawn = portal.sql, random.Random(20)
    people = sql("SELECT id, person_id, unit_id, authority_id FROM evaluation WHERE month = %s AND NOT replaced ORDER BY id", MONTH)
    states = ["open", "drafting", "self_submitted", "reviewed", "advised", "decided", "not_rated"]
    for row in drawn.sample(people, 700):
        state = drawn.choice(states)
        if state == "decided":
            sql("UPDATE evaluation SET state = 'decided', decided_level = %s, decided_at = NOW(6), decided_by = authority_id WHERE id = %s",
                drawn.choice("ABCD"), row["id"])
        else:
            sql("UPDATE evaluation SET state = %s, not_rated_reason = 'x' WHERE id = %s", state, row["id"])
    agencies = sorted({row["unit_id"] for row in people})
    for unit in drawn.sample(agencies, 6):
        sql("UPDATE evaluation SET state = 'published', decided_level = 'B', decided_at = NOW(6), decided_by = authority_id, "
            "published_at = NOW(6) WHERE unit_id = %s AND month = %s AND authority_id IS NOT NULL AND state = 'decided'", unit, MONTH)
    sql("UPDATE evaluation SET state = 'published', decided_level = 'A', decided_at = NOW(6), decided_by = authority_id, published_at = NOW(6) "
        "WHERE month = %s AND state = 'decided' AND advice_unit_id = (SELECT id FROM unit WHERE code = 'BD-BTC') ORDER BY id LIMIT 3", MONTH)
    for row in drawn.sample(people, 300):
        sql("INSERT INTO plan (person_id, month, completed_at) VALUES (%s, %s, NOW(6)) ON DUPLICATE KEY UPDATE completed_at = NOW(6)",
            row["person_id"], MONTH)
        sql("INSERT INTO task (person_id, assigner_id, origin, content, due, percent, created_by, created_at) "
            "VALUES (%s, %s, 'planned', 'x', '2022-01-19', 100, %s, NOW(6))", row["person_id"], row["authority_id"], row["person_id"])
    for row in drawn.sample(people, 300):
        sql("INSERT IGNORE INTO schedule (person_id, week) VALUES (%s, '2022-W03')", row["person_id"])
        schedule = portal.one("SELECT id FROM schedule WHERE person_id = %s AND week = '2022-W03'", row["person_id"])
        sql("INSERT INTO schedule_entry (schedule_id, day, session, content, done) VALUES (%s, '2022-01-18', 'day', 'x', %s)",
            schedule, drawn.choice((None, 0, 1)))
    account = portal.one("SELECT MIN(id) FROM account")
    for row in drawn.sample(people, 30):
        sql("INSERT INTO extension (month, person_id, step, until, reason, granted_by, granted_at) VALUES (%s, %s, %s, %s, 'x', %s, NOW(6))",
            MONTH, row["person_id"], drawn.choice(("self", "superior", "decide")), drawn.choice(("2022-01-25", "2022-02-20")), account)
    sql("INSERT INTO extension (month, unit_id, step, until, reason, granted_by, granted_at) VALUES (%s, %s, 'self', '2022-02-20', 'x', %s, NOW(6))",
        MONTH, drawn.choice(agencies), account)
    return Rows(portal)


class Rows:
    """Everybody of the month with what was done, one row a person, counted in Python."""

    def __init__(self, portal):
        self.units = {row["id"]: row for row in portal.sql("SELECT id, code, name, kind, parent_id FROM unit")}
        self.people = portal.sql(
            "SELECT e.*, (SELECT COUNT(*) FROM plan p WHERE p.person_id = e.person_id AND p.month = e.month AND p.completed_at IS NOT NULL) AS plan, "
            "(SELECT COUNT(*) FROM task t WHERE t.person_id = e.person_id AND t.month = e.month AND t.removed_at IS NULL "
            "AND t.confirmed_at IS NULL AND t.assigner_id IS NOT NULL AND (t.percent = 100 OR t.finished_on IS NOT NULL)) AS tasks "
            "FROM evaluation e WHERE e.month = %s AND NOT e.replaced", MONTH)
        self.entries = {}
        for row in portal.sql("SELECT s.person_id, n.done FROM schedule s JOIN schedule_entry n ON n.schedule_id = s.id "
                              "WHERE n.removed_at IS NULL AND n.day BETWEEN '2022-01-01' AND '2022-01-26'"):
            self.entries.setdefault(row["person_id"], []).append(row["done"])
        self.extensions = portal.sql("SELECT * FROM extension WHERE month = %s AND until > '2022-01-26 09:00:00'", MONTH)

    def below(self, part, unit):
        while part is not None:
            if part == unit:
                return True
            part = self.units[part]["parent_id"]
        return False

    def late(self, row):
        """On 26 January the windows of scoring oneself (to the 24th) and of the superior (to the 25th) are over; the others run."""
        step = {"open": "self", "drafting": "self", "self_submitted": "superior"}.get(row["state"])
        return step is not None and not any(
            one["step"] == step and (one["person_id"] == row["person_id"] or one["unit_id"] and self.below(row["part_id"], one["unit_id"]))
            for one in self.extensions)

    def count(self, unit, me, bloc=None, kind=None):
        rows = [row for row in self.people if self.below(row["part_id"], unit) and bloc in (None, row["bloc"]) and kind in (None, row["staff_kind"])]
        states = [row["state"] for row in rows]
        at = lambda *names: sum(state in names for state in states)  # noqa: E731
        shown = [row["decided_level"] for row in rows if row["state"] == "published" or (row["state"] == "decided" and row["person_id"] != me)]
        said = lambda row: self.entries.get(row["person_id"]) and None not in self.entries[row["person_id"]]  # noqa: E731
        return dict(zip(COLUMNS, [
            len(rows), len(rows) - at("not_rated"), sum(row["plan"] for row in rows), sum(bool(said(row)) for row in rows),
            sum(row["tasks"] for row in rows), len(rows) - at("open", "drafting", "not_rated"), at("reviewed", "advised", "decided", "published"),
            at("decided", "published"), at("published"), at("not_rated"), sum(self.late(row) for row in rows),
            *(shown.count(level) for level in "ABCD")]))


def shown(element):
    return {name: int(element.get(name)) for name in COLUMNS if element.get(name) is not None}


def compare_down(portal, client, month, account, bloc):
    """Down the tree, by the page's own links, three levels deep."""
    me = portal.one("SELECT person_id FROM account WHERE name = %s", account)
    page = client.doc(f"/tong-hop/{MONTH}")
    for _ in range(3):
        summary = page.find("summary")
        unit = int(summary.get("unit-id"))
        assert shown(summary.find("total")) == month.count(unit, me, bloc), unit
        for child in summary.findall("unit"):
            assert shown(child) == month.count(int(child.get("id")), me, bloc), child.get("name")
        for row in summary.findall("kind"):
            assert shown(row) == month.count(unit, me, bloc, row.get("code")), row.get("code")
        assert sum(int(row.get("people")) for row in (*summary.findall("unit"), *summary.findall("direct"))) in (0, int(summary.find("total").get("people")))
        if not summary.findall("unit"):
            break
        child = random.Random(account).choice(summary.findall("unit"))
        page = client.doc(f"/tong-hop/{MONTH}?don-vi={child.get('id')}&khoi={bloc or ''}")


WHOSE = pytest.mark.parametrize("account, bloc, levels", [
    ("thinhnv", None, True), ("yennd", None, True), ("tonghop.gddt", "school", True), ("quantri.pnv", "government", True),
    ("quantri.tp", None, True), ("kiemtra.qu", None, True)])


@WHOSE
def test_every_count_is_that_of_the_rows(portal, login, month, account, bloc, levels):
    compare_down(portal, login(account), month, account, bloc)


@pytest.fixture
def counted(portal, month):
    """Every scope is of very many people: what a look reads is counted beforehand. Call it to count again."""
    def count():
        portal.sql("DELETE FROM month_tally_run")
        assert "tally" in portal.ctl("jobs").stdout
    portal.sql("INSERT INTO setting (unit_id, name, value) VALUES (0, 'summary_live_people', '0')")
    count()
    yield count
    for table in ("month_tally", "month_tally_run", "setting WHERE name = 'summary_live_people'"):
        portal.sql(f"DELETE FROM {table}")


@WHOSE
def test_what_is_counted_beforehand_is_that_of_the_rows(portal, login, month, counted, account, bloc, levels):
    client = login(account)
    assert client.doc(f"/tong-hop/{MONTH}").find("summary").get("counted").startswith("2022-01-26T09:00:")
    compare_down(portal, client, month, account, bloc)


def test_a_count_is_of_its_moment_and_states_are_of_now(portal, login, month, counted):
    client, path = login("quantri.tp"), f"/tong-hop/{MONTH}"
    before = shown(client.doc(path).find("summary/total"))
    one = next(row for row in month.people if not row["plan"] and row["state"] == "open")
    portal.sql("INSERT INTO plan (person_id, month, completed_at) VALUES (%s, %s, NOW(6)) ON DUPLICATE KEY UPDATE completed_at = NOW(6)", one["person_id"], MONTH)
    portal.sql("UPDATE evaluation SET state = 'self_submitted' WHERE id = %s", one["id"])
    assert "tally" not in portal.ctl("jobs").stdout, "a quarter of an hour is not over"
    assert shown(client.doc(path).find("summary/total")) == dict(before, self=before["self"] + 1, late=before["late"])
    assert "lần gần nhất 09:00 ngày 26/01/2022" in " ".join(client.html(path).text_content().split())
    counted()
    assert shown(client.doc(path).find("summary/total")) == dict(before, self=before["self"] + 1, plan=before["plan"] + 1)
    # Before anything was counted plans are counted at the look, and the rest is left to the units' own tables.
    portal.sql("DELETE FROM month_tally_run")
    first = shown(client.doc(path).find("summary/total"))
    assert first["plan"] == before["plan"] + 1 and "weeks" not in first and "tasks" not in first
    # Who is gone from a part is gone from its count.
    portal.sql("UPDATE month_tally SET plan = 1000, weeks = 1000")
    portal.sql("INSERT INTO month_tally SELECT month, part_id, 'party', 'contract', 9, 9, 9, 9, 9, 9, 9, 9, 9, 9 FROM month_tally WHERE bloc <> 'party' LIMIT 1")
    counted()
    assert portal.one("SELECT MAX(plan) < 1000 AND MAX(weeks) < 1000 AND SUM(people) = %s FROM month_tally WHERE month = %s",
                      portal.one("SELECT COUNT(*) FROM evaluation WHERE month = %s AND NOT replaced", MONTH), MONTH) == 1
    portal.sql("DELETE FROM plan WHERE person_id = %s AND month = %s", one["person_id"], MONTH)
    portal.sql("UPDATE evaluation SET state = 'open' WHERE id = %s", one["id"])


def test_months_before_are_the_same_counted_beforehand(portal, login, month):
    """Two months of some agencies, published; counted at the look and counted beforehand."""
    def months():
        return [dict(node.attrib) for query in ("", "?loai=civil_servant") for node in login("quantri.tp").doc(f"/tong-hop/{MONTH}{query}").findall("summary/month")]
    agencies = portal.sql("SELECT DISTINCT unit_id FROM evaluation WHERE month = %s ORDER BY unit_id LIMIT 5", MONTH)
    columns = "person_id, unit_id, part_id, unit_path, bloc, position_name, staff_kind, `rank`, management_level, rule_set_id, criteria_set_id, " \
        "superior_id, superior_basis, authority_id, authority_basis"
    for past in ("2021-11", "2021-12"):
        for row in agencies:
            portal.sql("INSERT INTO unit_month (unit_id, month, rule_set_id, mode, opened_at) SELECT unit_id, %s, rule_set_id, mode, opened_at "
                       "FROM unit_month WHERE unit_id = %s AND month = %s", past, row["unit_id"], MONTH)
            portal.sql(f"INSERT INTO evaluation (month, {columns}, state, decided_level, decided_at, decided_by) SELECT %s, {columns}, "
                       "'decided', IF(person_id MOD 3, 'B', 'A'), NOW(6), authority_id FROM evaluation WHERE unit_id = %s AND month = %s "
                       "AND authority_id IS NOT NULL", past, row["unit_id"], MONTH)
        portal.sql("UPDATE evaluation SET state = 'published', published_at = NOW(6) WHERE month = %s", past)
    live = months()
    assert [line["month"] for line in live] == 2 * ["2021-11", "2021-12"] and live[0] != live[2] and int(live[0]["A"]) > 0
    portal.sql("INSERT INTO setting (unit_id, name, value) VALUES (0, 'summary_live_people', '0')")
    # Until all are counted the look counts them itself.
    portal.ctl("jobs")
    portal.sql("DELETE FROM month_tally_run WHERE month = '2021-11'")
    portal.sql("UPDATE month_tally SET a = 0 WHERE month = '2021-11'")
    assert months() == live
    portal.ctl("jobs")
    assert portal.one("SELECT COUNT(*) FROM month_tally_run") == 3 and months() == live
    portal.sql("UPDATE month_tally SET a = a + 1 WHERE month = '2021-12'")
    assert months() != live, "it was the count that was read"
    for table in ("month_tally", "month_tally_run", "setting WHERE name = 'summary_live_people'"):
        portal.sql(f"DELETE FROM {table}")


def test_filters_narrow_the_counts(portal, login, month):
    unit = portal.one("SELECT MIN(id) FROM unit WHERE parent_id IS NULL")
    me = portal.one("SELECT person_id FROM account WHERE name = 'quantri.tp'")
    for bloc in ("party", "government", "school"):
        page = login("quantri.tp").doc(f"/tong-hop/{MONTH}?don-vi={unit}&khoi={bloc}&loai=public_employee")
        assert shown(page.find("summary/total")) == month.count(unit, me, bloc, "public_employee")


def test_an_administrator_of_one_unit_sees_no_levels(portal, login, month):
    account = portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id JOIN unit u ON u.id = r.unit_id "
                         "WHERE r.role = 'unit_admin' AND u.kind = 'agency' AND NOT EXISTS (SELECT 1 FROM right_grant q WHERE q.account_id = r.account_id "
                         "AND q.id <> r.id) AND NOT EXISTS (SELECT 1 FROM assignment m WHERE m.person_id = a.person_id AND m.rank = 'head') "
                         "ORDER BY r.id LIMIT 1")
    page = login(account).doc(f"/tong-hop/{MONTH}")
    assert page.find("summary").get("levels") is None and page.find("summary").get("names") == "yes"
    assert not page.xpath("//summary//*[@A and not(self::line)]")


def test_one_s_own_level_is_not_in_the_sum_before_publication(portal, login, month):
    head = portal.sql("SELECT a.name, e.person_id, e.unit_id, e.id FROM evaluation e JOIN account a ON a.person_id = e.person_id WHERE e.month = %s "
                      "AND e.rank = 'head' AND e.state = 'open' AND e.part_id = e.unit_id AND e.authority_id IS NOT NULL ORDER BY e.id LIMIT 1", MONTH)[0]
    client = login(head["name"])
    before = shown(client.doc(f"/tong-hop/{MONTH}?don-vi={head['unit_id']}").find("summary/total"))
    portal.sql("UPDATE evaluation SET state = 'decided', decided_level = 'A', decided_at = NOW(6), decided_by = authority_id WHERE id = %s", head["id"])
    after = shown(client.doc(f"/tong-hop/{MONTH}?don-vi={head['unit_id']}").find("summary/total"))
    assert (after["decided"], after["A"]) == (before["decided"] + 1, before["A"])
    portal.sql("UPDATE evaluation SET state = 'open' WHERE id = %s", head["id"])


CONDITIONS = {
    "plan": lambda row: row["state"] != "not_rated" and not row["plan"],
    "self": lambda row: row["state"] in ("open", "drafting"),
    "superior": lambda row: row["state"] == "self_submitted",
    "decide": lambda row: row["state"] in ("reviewed", "advised"),
    "publish": lambda row: row["state"] == "decided",
    "tasks": lambda row: row["tasks"] > 0,
}


@pytest.mark.parametrize("step", CONDITIONS)
def test_the_missing_are_named_with_who_is_to_act(portal, login, month, step):
    month = Rows(portal)
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    for account, within in (("thinhnv", unit), ("quantri.tp", None)):
        client = login(account)
        page = client.doc(f"/tong-hop/{MONTH}/thieu?buoc={step}" + (f"&don-vi={within}" if within else ""))
        summary = page.find("summary")
        wanted = {row["person_id"] for row in month.people if CONDITIONS[step](row) and month.below(row["part_id"], int(summary.get("unit-id")))}
        assert int(summary.get("total")) == len(wanted)
        got = {int(row.get("id")) for row in summary.findall("person")}
        assert got <= wanted and len(got) == min(100, len(wanted))
        if step in ("superior", "decide"):
            assert all(row.get("actor") for row in summary.findall("person"))


def test_the_sheets_say_the_same(portal, login, month):
    client = login("quantri.tp")
    page = client.doc(f"/tong-hop/{MONTH}").find("summary")
    sheet = openpyxl.load_workbook(io.BytesIO(client.get(f"/tong-hop/{MONTH}.xlsx").content)).active
    names = {row[0].value: [cell.value for cell in row] for row in sheet.iter_rows()}
    heads = [cell.value for cell in next(row for row in sheet.iter_rows() if row[1].value == "Số người")]
    screen = client.html(f"/tong-hop/{MONTH}")
    for unit in page.findall("unit"):
        row, rated = names[unit.get("name")], int(unit.get("rated"))
        assert row[heads.index("Số người")] == int(unit.get("people")) and row[heads.index("Quá hạn")] == int(unit.get("late"))
        for name, head in (("plan", "Kế hoạch"), ("self", "Tự chấm"), ("superior", "Cấp trên"), ("decided", "Quyết định"), ("published", "Công bố")):
            share = round(100 * int(unit.get(name)) / rated + 1e-9, 1) if rated else None
            assert row[heads.index(head)] == int(unit.get(name)) and row[heads.index(f"{head} (%)")] == share
        own = screen.xpath("//tr[th/a[.=$name]]", name=unit.get("name"))[0]
        assert not rated or f"{share:.1f} %".replace(".", ",") in own.text_content()
    missing = client.doc(f"/tong-hop/{MONTH}/thieu?buoc=self").find("summary")
    lines = client.html(f"/tong-hop/{MONTH}/thieu?buoc=self").xpath("string(//textarea[@id='chep'])").strip().splitlines()
    people = missing.findall("person")
    assert len(lines) == len({person.get("unit") for person in people}), "a line a unit"
    assert sum(line.count(";") + 1 for line in lines) == len(people) and people[0].get("name") in lines[0]
    rows = list(openpyxl.load_workbook(io.BytesIO(client.get(f"/tong-hop/{MONTH}/thieu.xlsx?buoc=self").content)).active.iter_rows(values_only=True))
    assert sum(1 for row in rows if row[1]) >= int(missing.get("total"))


CHAIN = ("people", "rated", "self", "superior", "advised", "decided", "published", "not-rated", "late", *"ABCD")


def chain_counts(month, rows, me):
    at = lambda *names: sum(row["state"] in names for row in rows)  # noqa: E731
    levels = [row["decided_level"] for row in rows if row["state"] == "published" or (row["state"] == "decided" and row["person_id"] != me)]
    return dict(zip(CHAIN, [
        len(rows), len(rows) - at("not_rated"), len(rows) - at("open", "drafting", "not_rated"), at("reviewed", "advised", "decided", "published"),
        sum(row["advised_level"] is not None and row["state"] != "not_rated" for row in rows), at("decided", "published"), at("published"),
        at("not_rated"), sum(month.late(row) for row in rows), *(levels.count(level) for level in "ABCD")]))


@pytest.mark.parametrize("account, offices", [
    ("tonghop.btc", ["BD-BTC"]), ("tonghop.pnv", ["BD-PNV"]), ("tonghop.gddt", ["BD-PGDDT"]), ("chutich.ubnd", []), ("bithu.qu", []), ("thinhnv", [])])
def test_by_decentralisation_across_the_blocs(portal, login, month, account, offices):
    """Everybody on whom the office advises or whom the viewer decides, of any bloc, and nobody else."""
    month, client = Rows(portal), login(account)
    me = portal.one("SELECT person_id FROM account WHERE name = %s", account)
    offices = {row["id"] for row in portal.sql("SELECT id, code FROM unit") if row["code"] in offices}
    wanted = {}
    for row in month.people:
        if row["advice_unit_id"] in offices or row["authority_id"] == me:
            wanted.setdefault((row["advice_unit_id"] or 0, row["authority_id"] or 0), []).append(row)
    path = f"/tong-hop/{MONTH}/phan-cap"
    groups = {(int(group.get("office-id")), int(group.get("authority-id"))): group for group in client.doc(path).findall("summary/group")}
    assert groups.keys() == wanted.keys() and wanted
    for key, rows in wanted.items():
        group = client.doc(f"{path}?don-vi={key[0]}&nguoi={key[1]}").find("summary/group")
        for shown_group in (groups[key], group):
            assert {name: int(shown_group.get(name)) for name in CHAIN} == chain_counts(month, rows, me), key
        for name, field, elements in (("code", "bloc", group.findall("bloc")), ("id", "unit_id", group.findall("unit"))):
            assert {element.get(name) for element in elements} == {str(row[field]) for row in rows}
            for element in elements:
                mine = [row for row in rows if str(row[field]) == element.get(name)]
                assert {count: int(element.get(count)) for count in CHAIN} == chain_counts(month, mine, me), element.get(name)
        waiting = group.findall("waiting")
        assert len(waiting) == sum(row["state"] not in ("published", "not_rated") for row in rows)
        assert sum(element.get("late") == "yes" for element in waiting) == int(group.get("late"))


def test_an_office_prints_its_submission_and_sees_no_other_s_group(portal, login, month):
    path = f"/tong-hop/{MONTH}/phan-cap"
    party, schools = login("tonghop.btc"), login("tonghop.gddt")
    group = party.doc(path).find("summary/group")
    address = f"don-vi={group.get('office-id')}&nguoi={group.get('authority-id')}"
    page = party.get(f"{path}?{address}")
    assert page.text.count(f"/bao-cao/to-trinh/{MONTH}?{address.replace('&', '&amp;')}") == 1
    assert party.get(f"/bao-cao/to-trinh/{MONTH}?{address}").status_code == 200
    assert schools.get(f"{path}?{address}").status_code == 404
    sheet = openpyxl.load_workbook(io.BytesIO(party.get(f"{path}.xlsx?{address}").content)).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    for unit in party.doc(f"{path}?{address}").findall("summary/group/unit"):
        assert any(row[1] == unit.get("name") and row[2] == int(unit.get("people")) and row[8] == int(unit.get("late")) for row in rows)


def test_only_who_is_deputed_to_decide_sees_the_other_s_group(portal, login, month):
    chair = portal.one("SELECT person_id FROM account WHERE name = 'chutich.ubnd'")
    client, me = login("thinhnv"), portal.one("SELECT person_id FROM account WHERE name = 'thinhnv'")
    of = lambda: {int(group.get("authority-id")) for group in client.doc(f"/tong-hop/{MONTH}/phan-cap").findall("summary/group")}  # noqa: E731
    for power, seen in (("superior", {me}), ("authority", {me, chair})):
        portal.sql("INSERT INTO delegation (from_person_id, to_person_id, power, valid_from, valid_to, decision_number, decision_date, "
                   "decision_issuer) VALUES (%s, %s, %s, '2022-01-20', '2022-01-31', '7', '2022-01-19', 'x')", chair, me, power)
        assert of() == seen, power
