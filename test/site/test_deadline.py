"""The date before which an initial code must be replaced: counted down, foreseen, put later for a unit, kept at the second."""

import io
import re

import openpyxl
import pytest

LIST = "/quan-tri/tai-khoan/han"
SOON = LIST + "/sap-khoa"
CODE = re.compile(r"\b(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}\b")


def unit(portal, code):
    return portal.one("SELECT id FROM unit WHERE code = %s", code)


def member(portal, code="BD-PNV", skip=0):
    return portal.sql(
        "SELECT a.id, a.name, a.person_id AS person FROM account a JOIN assignment m ON m.person_id = a.person_id AND m.main AND "
        "m.valid_to IS NULL AND m.`rank` = 'member' JOIN unit u ON u.id = m.unit_id JOIN unit g ON g.id = u.agency_id WHERE g.code = %s "
        "AND NOT EXISTS (SELECT 1 FROM right_grant r WHERE r.account_id = a.id) ORDER BY a.id LIMIT 1 OFFSET %s", code, skip)[0]


def give_code(portal, one, date="2022-01-24 00:00:00", days=14):
    """A code that is the account's own name, with that date."""
    portal.sql("UPDATE account SET state = 'issued', issued_at = SYSDATE(6), change_before = %s WHERE id = %s", date, one["id"])
    portal.sql("UPDATE credential SET password = NULL, failures = 0, locked_until = NULL, code_hash = UNHEX(SHA2(%s, 256)), "
               "code_expires = SYSDATE(6) + INTERVAL %s DAY WHERE account_id = %s", one["name"].upper().translate(
                   str.maketrans("OIL", "011")), days, one["id"])
    return one


def agency(client, portal, code="BD-PNV"):
    for page in range(1, 6):
        for node in client.doc(f"{LIST}?trang={page}").find("deadline").findall("agency"):
            if node.get("id") == str(unit(portal, code)):
                return node
    raise AssertionError(code)


@pytest.fixture(autouse=True)
def quiet(portal):
    portal.set_clock("2022-01-20 08:00:00")
    portal.sql("UPDATE account SET state = 'active', change_before = NULL, disabled_for = NULL, used_at = SYSDATE(6) WHERE state <> 'active'")
    portal.sql("DELETE FROM setting WHERE name = 'change_before'")
    portal.sql("DELETE FROM login_address")


def test_the_countdown_of_an_agency(portal, login):
    people = [member(portal, skip=i) for i in range(5)]
    give_code(portal, people[0])
    give_code(portal, people[1])
    portal.sql("UPDATE account SET state = 'issued', issued_at = NULL WHERE id = %s", people[2]["id"])
    portal.sql("UPDATE account SET state = 'locked' WHERE id = %s", people[3]["id"])
    portal.sql("UPDATE account SET state = 'disabled' WHERE id = %s", people[4]["id"])
    admin = login("quantri.pnv")
    node = agency(admin, portal)
    figures = {name: int(node.get(name)) for name in ("unchanged", "unissued", "locked", "disabled", "soon", "days")}
    assert figures == {"unchanged": 2, "unissued": 1, "locked": 1, "disabled": 1, "soon": 0, "days": 4}
    assert int(node.get("people")) == int(node.get("changed")) + 5 == portal.one(
        "SELECT COUNT(*) FROM assignment m JOIN unit u ON u.id = m.unit_id WHERE u.agency_id = %s AND m.main AND m.valid_to IS NULL",
        unit(portal, "BD-PNV"))
    total = admin.doc(LIST).find("deadline")
    assert (total.get("unchanged"), total.get("soon")) == ("2", "0")
    assert admin.doc(f"/quan-tri/tai-khoan?don-vi={unit(portal, 'BD-PNV')}&trang-thai=initial").find("accounts").get("total") == "2"


def test_what_locks_tomorrow_is_foreseen(portal, login):
    one, other, none = (member(portal, skip=i) for i in range(3))
    give_code(portal, one)
    give_code(portal, other, "2022-02-01 00:00:00")
    give_code(portal, none, None)
    admin = login("quantri.pnv")
    seen = {}
    for clock in ("2022-01-22 23:59:00", "2022-01-23 00:00:10", "2022-01-23 23:59:00", "2022-01-24 00:00:00"):
        portal.set_clock(clock)
        seen[clock] = [node.get("account") for node in admin.doc(SOON).find("soon").findall("account")]
    assert seen == {"2022-01-22 23:59:00": [], "2022-01-23 00:00:10": [one["name"]], "2022-01-23 23:59:00": [one["name"]],
                    "2022-01-24 00:00:00": []}
    node = agency(admin, portal)
    assert (node.get("locked"), node.get("unchanged"), node.get("soon"), node.get("days")) == ("1", "2", "0", "0"), "before any job ran"
    portal.set_clock("2022-01-23 12:00:00")
    assert agency(admin, portal).get("soon") == "1"
    first = admin.doc(LIST).find("deadline").find("agency")
    assert first.get("id") == str(unit(portal, "BD-PNV")), "what locks first stands first"
    page = admin.html(SOON)
    assert one["name"] in page.xpath("//textarea")[0].text_content()


def test_both_lists_as_spreadsheets(portal, login):
    one = give_code(portal, member(portal))
    portal.set_clock("2022-01-23 12:00:00")
    admin = login("quantri.pnv")
    rows = list(openpyxl.load_workbook(io.BytesIO(admin.get(LIST + ".xlsx").content)).active.iter_rows(values_only=True))
    row = next(row for row in rows if row[0] == "Phòng Nội vụ")
    assert str(row[1])[:10] == "2022-01-24" and row[2] == 1 and row[5] == 1
    rows = list(openpyxl.load_workbook(io.BytesIO(admin.get(SOON + ".xlsx").content)).active.iter_rows(values_only=True))
    assert [row[4] for row in rows if row[4] == one["name"]] == [one["name"]] and len(rows) == 4


def test_lists_keep_to_the_scope(portal, login):
    give_code(portal, member(portal))
    portal.set_clock("2022-01-23 12:00:00")
    party = login("quantri.btc")
    assert party.doc(SOON).find("soon").get("total") == "0"
    blocs = {row["id"]: row["bloc"] for row in portal.sql("SELECT id, bloc FROM unit")}
    assert {blocs[int(node.get("id"))] for node in party.doc(LIST).find("deadline").findall("agency")} == {"party"}


def put_later(client, portal, date, reason="Máy chủ chậm", code="BD-PNV"):
    return client.submit(f"/dang-nhap/han/{unit(portal, code)}", {"date": date, "reason": reason}, field="reason", button="save")


def test_a_unit_gets_a_later_date(portal, login, client):
    one, elsewhere, gone = member(portal), member(portal, "BD-PTP"), member(portal, skip=1)
    for account in (one, elsewhere):
        give_code(portal, account)
    give_code(portal, gone, None)
    admin = login("quantri.pnv")
    assert put_later(admin, portal, "31/01/2022").status_code == 200
    dates = {row["id"]: str(row["change_before"]) for row in portal.sql("SELECT id, change_before FROM account")}
    assert (dates[one["id"]], dates[elsewhere["id"]], dates[gone["id"]]) == ("2022-01-31 00:00:00", "2022-01-24 00:00:00", "None")
    line = portal.sql("SELECT reason, JSON_VALUE(new, '$.change_before') AS new, account_id IS NOT NULL AS who FROM audit "
                      "WHERE action = 'set' AND object = 'deadline' ORDER BY id DESC LIMIT 1")[0]
    assert line == {"reason": "Máy chủ chậm", "new": "2022-01-31 00:00:00", "who": 1}
    assert agency(admin, portal).get("date") == "2022-01-31T00:00:00" and agency(admin, portal, "BD-PTP").get("date") == "2022-01-24T00:00:00"
    portal.set_clock("2022-01-25 08:00:00")
    assert portal.ctl("lock-overdue").stdout == "locked 1\n"
    assert client.login(one["name"], one["name"]).url.endswith("/dang-nhap/doi-mat-khau")
    portal.set_clock("2022-01-31 00:00:00")
    assert portal.ctl("lock-overdue").stdout == "locked 1\n"


def test_a_code_lives_until_the_later_date(portal, login):
    one = give_code(portal, member(portal), days=2)
    assert put_later(login("quantri.pnv"), portal, "19/02/2022").status_code == 200
    assert portal.one("SELECT TIMESTAMPDIFF(DAY, SYSDATE(), code_expires) FROM credential WHERE account_id = %s", one["id"]) == 29


@pytest.mark.parametrize("date,words", [("", "chưa nhập"), ("20/01/2022", "sớm hơn"), ("23/01/2022", "sớm hơn"), ("1/2/2024", "một năm")])
def test_only_a_later_date_with_a_reason(portal, login, date, words):
    admin = login("quantri.pnv")
    answer = put_later(admin, portal, date, "Lý do còn nguyên")
    assert answer.status_code == 422 and words in answer.text and "Lý do còn nguyên" in answer.text
    assert put_later(admin, portal, "31/01/2022", " ").status_code == 422
    assert portal.one("SELECT COUNT(*) FROM setting WHERE name = 'change_before'") == 0


def test_only_the_office_above(portal, login):
    low = member(portal, skip=3)
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, bloc, valid_from, decision_number, decision_date, decision_issuer) "
               "VALUES (%s, 'unit_admin', %s, NULL, '2022-01-01', '1', '2022-01-01', 'x')", low["id"], unit(portal, "BD-PNV"))
    path = f"/dang-nhap/han/{unit(portal, 'BD-PNV')}"
    own = login(low["name"])
    assert own.get(LIST).status_code == 200 and own.get(path).status_code == 404
    assert login("quantri.btc").get(path).status_code == 404
    # Above somewhere else, and only the administrator here.
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, bloc, valid_from, decision_number, decision_date, decision_issuer) "
               "SELECT id, 'unit_admin', %s, NULL, '2022-01-01', '1', '2022-01-01', 'x' FROM account WHERE name = 'quantri.btc'",
               unit(portal, "BD-PNV"))
    assert login("quantri.btc").get(path).status_code == 404
    portal.sql("DELETE FROM right_grant WHERE role = 'unit_admin' AND decision_issuer = 'x' AND account_id <> %s", low["id"])
    assert login("quantri.tp").get(path).status_code == 200
    part = portal.one("SELECT id FROM unit WHERE kind = 'part' LIMIT 1")
    assert login("quantri.tp").get(f"/dang-nhap/han/{part}").status_code == 404
    portal.sql("DELETE FROM right_grant WHERE account_id = %s", low["id"])


def test_two_offices_at_once(portal, login):
    one, other = login("quantri.pnv"), login("quantri.tp")
    path = f"/dang-nhap/han/{unit(portal, 'BD-PNV')}"
    mine, theirs = one.form(path, field="reason"), other.form(path, field="reason")
    assert other.send_form(theirs, {"date": "28/01/2022", "reason": "a"}, button="save").status_code == 200
    answer = one.send_form(mine, {"date": "31/01/2022", "reason": "b"}, button="save")
    assert answer.status_code == 409 and "28/01/2022" in answer.text and "31/01/2022" in answer.text
    assert portal.one("SELECT value FROM setting WHERE name = 'change_before'") == "2022-01-28 00:00:00"


def test_login_refuses_at_the_second_before_any_job(portal, client):
    """630-CV/QU, 2: before 24/01/2022."""
    one = give_code(portal, member(portal))
    portal.set_clock("2022-01-24 00:00:00")
    assert client.login(one["name"], one["name"]).status_code == 422
    assert portal.one("SELECT state FROM account WHERE id = %s", one["id"]) == "issued"
    portal.set_clock("2022-01-23 23:59:30")
    assert client.login(one["name"], one["name"]).url.endswith("/dang-nhap/doi-mat-khau")


def test_an_agency_administrator_gives_a_new_code(portal, login, client):
    one = give_code(portal, member(portal))
    portal.set_clock("2022-01-24 08:00:00")
    portal.ctl("lock-overdue")
    answer = login("quantri.pnv").submit(f"/dang-nhap/cap-lai/{one['person']}", {"reason": "Quá hạn"}, field="reason", button="reissue")
    (code,) = set(CODE.findall(answer.text))
    assert client.login(one["name"], code).url.endswith("/dang-nhap/doi-mat-khau")
    assert portal.ctl("lock-overdue").stdout == "locked 0\n"
