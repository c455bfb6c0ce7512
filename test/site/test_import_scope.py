"""Lists of a bloc's administrator, lists of people to be given an account, templates, and the bad rows as a spreadsheet."""

import io
import re

import openpyxl
import pytest

PAGE = "/quan-tri/nhap-du-lieu"
PEOPLE = "Mã nhân sự,Họ và tên đệm,Tên,Loại,Chức vụ,Mã đơn vị,Vai trò\n"
ACCOUNTS = "Mã nhân sự,Họ và tên\n"
CODE = re.compile(r"\b(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}\b")


def send(client, kind, content, name="list.csv"):
    content = content.encode() if isinstance(content, str) else content
    return client.submit(PAGE, {"kind": kind}, action=PAGE, button="upload", files={"file": (name, content)})


def path(answer):
    return re.sub(r"^https://[^/]+", "", answer.url).split("?")[0]


def report(client, answer):
    return client.doc(path(answer)).find("import")


def problems(node):
    return [(int(p.get("row")), p.get("reason")) for p in node.findall("problem") if p.get("note") is None]


def workbook(client, where):
    answer = client.get(where)
    assert answer.status_code == 200, where
    return answer.content, list(openpyxl.load_workbook(io.BytesIO(answer.content)).active.iter_rows(values_only=True))


def person(code, unit="BD-PNV", family="Đỗ", given="Thử", rank="thành viên"):
    return f"{code},{family},{given},công chức,Chuyên viên,{unit},{rank}\n"


def test_a_bloc_administrator_is_offered_what_can_be_held_against_the_grants(login):
    kinds = {name: [o.get("value") for o in login(name).doc(PAGE).find("import/form/field[@name='kind']").findall("option")]
             for name in ("quantri.tp", "quantri.pnv")}
    assert kinds["quantri.pnv"] == ["people", "accounts"] and set(kinds["quantri.tp"]) > {"units", "grants", "people", "accounts"}
    client = login("quantri.pnv")
    form = client.form(PAGE, PAGE)
    form.fields["kind"] = ["grants"]
    answer = client.send_form(form, button="upload", files={"file": ("x.csv", b"a,b\n1,2\n")})
    assert answer.status_code == 422


def test_rows_in_scope_are_stored_and_one_outside_is_named(portal, login):
    client = login("quantri.btc")
    good = send(client, "people", PEOPLE + person("SC1", "BD-BTC"))
    assert problems(report(client, good)) == []
    assert client.submit(good, button="all_rows", action=path(good)).status_code == 200
    assert portal.one("SELECT COUNT(*) FROM person WHERE code = 'SC1'") == 1
    bad = send(client, "people", PEOPLE + person("SC2", "BD-BTC") + person("SC3", "BD-PNV"))
    assert problems(report(client, bad)) == [(3, "out_of_scope")]
    assert client.submit(bad, button="all_rows", action=path(bad)).status_code == 422
    assert portal.one("SELECT COUNT(*) FROM person WHERE code IN ('SC2', 'SC3')") == 0


def test_nobody_is_taken_from_another_bloc(portal, login):
    """A list that names somebody ends the positions it does not name."""
    code = portal.one("SELECT p.code FROM person p JOIN assignment m ON m.person_id = p.id JOIN unit u ON u.id = m.unit_id "
                      "WHERE u.code = 'BD-PTP' AND m.rank = 'member' LIMIT 1")
    client = login("quantri.btc")
    answer = send(client, "people", PEOPLE + person(code, "BD-BTC"))
    assert (2, "works_outside") in problems(report(client, answer))
    assert report(client, answer).get("usable") is None


def test_rights_that_became_fewer_close_a_list_that_waits(portal, login):
    one = portal.sql("SELECT a.id, a.name FROM account a WHERE NOT EXISTS (SELECT 1 FROM right_grant r WHERE r.account_id = a.id) "
                     "AND a.state = 'active' LIMIT 1")[0]
    for role in ("city_admin", "bloc_admin"):
        portal.sql("INSERT INTO right_grant (account_id, role, unit_id, bloc, valid_from, decision_number, decision_date, decision_issuer) "
                   "SELECT %s, %s, id, %s, '2022-01-01', '1', '2022-01-01', 'x' FROM unit WHERE parent_id IS NULL LIMIT 1",
                   one["id"], role, None if role == "city_admin" else "party")
    client = login(one["name"])
    answer = send(client, "units", "Mã đơn vị,Tên đơn vị,Loại,Khối,Mã đơn vị cấp trên\nSC9,Một,cơ quan,Chính quyền,BD\n")
    form = client.form(answer, path(answer))
    portal.sql("DELETE FROM right_grant WHERE account_id = %s AND role = 'city_admin'", one["id"])
    assert client.get(path(answer)).status_code == 404
    assert client.send_form(form, button="all_rows").status_code == 404
    assert portal.one("SELECT COUNT(*) FROM unit WHERE code = 'SC9'") == 0
    portal.sql("DELETE FROM right_grant WHERE account_id = %s", one["id"])


def test_bad_rows_come_back_with_reasons_and_go_in_again(portal, login):
    client = login("quantri.tp")
    sent = send(client, "people", PEOPLE + person("BR1") + person("BR2", "KHONG-CO") + person("BR3", given="") + person("BR4"))
    _, rows = workbook(client, path(sent) + "/dong-loi.xlsx")
    assert rows[0][:7] == tuple(PEOPLE.strip().split(",")) and rows[0][7] == "Vì sao"
    assert [row[0] for row in rows[1:]] == ["BR2", "BR3"]
    assert "không có đơn vị này" in rows[1][7] and rows[2][7] == "Tên: chưa nhập"
    client.submit(sent, button="good_rows", action=path(sent))
    assert report(client, sent).get("kept") == "yes", "still there for its bad rows"
    content, rows = workbook(client, path(sent) + "/dong-loi.xlsx")
    assert [row[0] for row in rows[1:]] == ["BR2", "BR3"]
    book = openpyxl.load_workbook(io.BytesIO(content))
    book.active["F2"], book.active["C3"] = "BD-PNV", "Được"
    mended = io.BytesIO()
    book.save(mended)
    again = send(client, "people", mended.getvalue(), "dong-loi.xlsx")
    assert problems(report(client, again)) == [] and report(client, again).get("new") == "2"
    client.submit(again, button="all_rows", action=path(again))
    assert portal.one("SELECT COUNT(*) FROM person WHERE code LIKE 'BR_'") == 4
    assert report(client, again).get("kept") is None
    assert client.get(path(again) + "/dong-loi.xlsx").status_code == 404
    assert login("quantri.pnv").get(path(sent) + "/dong-loi.xlsx").status_code == 404


def test_a_whole_list_is_forgotten_after_a_week(portal, login):
    client = login("quantri.tp")
    sent = send(client, "people", PEOPLE + person("BW1") + person("BW2", "KHONG-CO"))
    client.submit(sent, button="good_rows", action=path(sent))
    portal.sql("UPDATE import SET created_at = '2022-01-12' WHERE id = %s", path(sent).rsplit("/", 1)[1])
    assert "purge-imports 1" in portal.ctl("jobs").stdout
    assert client.get(path(sent)).status_code == 404


def test_a_template_filled_with_ones_own_people_changes_nothing(portal, login):
    client = login("quantri.btc")
    content, rows = workbook(client, PAGE + "/mau/people.xlsx")
    assert len(rows) > 100 and rows[0][0] == "Mã nhân sự"
    inside = {row["code"] for row in portal.sql(
        "SELECT u.code FROM unit u JOIN unit_closure c ON c.descendant_id = u.id JOIN right_grant r ON r.unit_id = c.ancestor_id "
        "JOIN account a ON a.id = r.account_id WHERE a.name = 'quantri.btc' AND r.role = 'bloc_admin' AND u.bloc = 'party'")}
    assert {row[5] for row in rows[1:]} <= inside
    answer = send(client, "people", content, "mau.xlsx")
    node = report(client, answer)
    assert [p.get("reason") for p in node.findall("problem") if p.get("note") is None] == []
    assert [int(node.get(name)) for name in ("bad", "new", "changed", "ended")] == [0, 0, 0, 0] and int(node.get("same")) > 50
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-PNV'")
    _, none = workbook(client, PAGE + f"/mau/people.xlsx?don-vi={unit}")
    assert len(none) == 1, "another bloc's people are not given away"


@pytest.mark.parametrize("kind", ["units", "authorities", "grants", "people", "accounts"])
def test_every_list_has_a_template_with_its_headers(login, kind):
    client = login("quantri.tp")
    content, rows = workbook(client, PAGE + f"/mau/{kind}.xlsx")
    assert len(rows[0]) >= 2 and all(rows[0])
    if len(rows) == 1:
        answer = send(client, kind, content, "mau.xlsx")
        reasons = {p.get("reason") for p in report(client, answer).findall("problem")}
        assert not reasons & {"missing_column", "unknown_column"}


def add(portal, code, unit):
    portal.sql("INSERT INTO person (code, family_name, given_name, staff_kind) VALUES (%s, 'Trần Danh', 'Sách', 'contract')", code)
    portal.sql("INSERT INTO assignment (person_id, unit_id, position_id, `rank`, main) SELECT p.id, u.id, (SELECT MIN(id) FROM position), "
               "'member', TRUE FROM person p, unit u WHERE p.code = %s AND u.code = %s", code, unit)


def test_accounts_by_list(portal, login):
    """Dry run: who would get one, who has one, every bad cell; then good rows or all or nothing; then slips."""
    for code, unit in (("AC1", "BD-PNV"), ("AC2", "BD-PNV"), ("AC3", "BD-BTC")):
        add(portal, code, unit)
    has = portal.sql("SELECT p.code, a.name FROM person p JOIN account a ON a.person_id = p.id JOIN assignment m ON m.person_id = p.id "
                     "JOIN unit u ON u.id = m.unit_id WHERE u.code = 'BD-PNV' AND m.rank = 'member' AND a.issued_at IS NOT NULL AND NOT "
                     "EXISTS (SELECT 1 FROM right_grant r WHERE r.account_id = a.id) LIMIT 1")[0]
    above = portal.one("SELECT p.code FROM person p JOIN account a ON a.person_id = p.id WHERE a.name = 'quantri.tp'")
    client = login("quantri.pnv")
    rows = ["AC1,Trần Danh Sách", f"{has['code']},", "AC2,Trần Văn Khác", "AC3,", "LA,", "AC1,", f"{above},"]
    answer = send(client, "accounts", ACCOUNTS + "\n".join(rows) + "\n")
    node = report(client, answer)
    found = dict(problems(node))
    assert {row: found.get(row) for row in (4, 5, 6, 7)} == {4: "other_name", 5: "out_of_scope", 6: "unknown_person", 7: "duplicate"}
    assert found[8] in ("beyond_rights", "out_of_scope")
    assert [(p.get("row"), p.get("reason"), p.get("detail")) for p in node.findall("problem") if p.get("note")] == [("3", "has_account", has["name"])]
    assert (node.get("new"), node.get("same"), node.get("bad")) == ("1", "1", "5")
    assert client.submit(answer, button="all_rows", action=path(answer)).status_code == 422
    assert portal.one("SELECT COUNT(*) FROM issue_batch") == 0
    batch = client.submit(answer, button="good_rows", action=path(answer))
    assert "/dang-nhap/cap-tai-khoan/" in batch.url
    seen = client.doc(path(batch)).find("issue")
    assert (seen.get("waiting"), seen.get("has_account"), seen.get("what")) == ("1", "1", "list.csv")
    (form,) = [form for form in client.forms(client.html(path(batch))) if any("issue_first" in pair for pair in form.buttons)]
    slips = client.send_form(form, button="issue_first")
    assert len(CODE.findall(slips.text)) == 1 and "sachtd" in slips.text
    again = send(client, "accounts", ACCOUNTS + "AC1,\n")
    node = report(client, again)
    assert (node.get("new"), node.get("same")) == ("0", "1")
