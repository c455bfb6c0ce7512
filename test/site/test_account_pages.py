"""/quan-tri/tai-khoan and /dang-nhap/cap-lai: the accounts in an administrator's scope, and new codes for them."""

import datetime
import io
import re
import urllib.parse

import lxml.etree
import openpyxl
import pytest
from portal import Client

LIST = "/quan-tri/tai-khoan"
CODE = re.compile(r"(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}")


def seen(client, query=""):
    return client.doc(LIST + query).find("accounts")


def names(node):
    return {account.get("account") for account in node.findall("account")}


def member(portal, unit="BD-PNV", skip=0):
    """An account without rights, in that agency."""
    return portal.sql(
        "SELECT a.id, a.name, a.person_id AS person, g.id AS unit FROM account a JOIN assignment m ON m.person_id = a.person_id AND m.main "
        "AND m.valid_to IS NULL AND m.`rank` = 'member' JOIN unit u ON u.id = m.unit_id JOIN unit g ON g.id = u.agency_id "
        "WHERE g.code = %s AND NOT EXISTS (SELECT 1 FROM right_grant r WHERE r.account_id = a.id) ORDER BY a.id LIMIT 1 OFFSET %s",
        unit, skip)[0]


def issue(client, account, reason="Quên mật khẩu"):
    return client.submit(f"/dang-nhap/cap-lai/{account['person']}", {"reason": reason}, field="reason", button="reissue")


def give(portal, account, role, unit, bloc=None):
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, bloc, valid_from, decision_number, decision_date, decision_issuer) "
               "SELECT %s, %s, id, %s, '2022-01-01', '1', '2022-01-01', 'x' FROM unit WHERE code = %s", account["id"], role, bloc, unit)


@pytest.mark.parametrize("account", ["quantri.tp", "quantri.pnv", "quantri.btc"])
def test_the_list_is_the_scope(portal, login, account):
    node = seen(login(account))
    grants = portal.sql("SELECT r.unit_id, r.bloc FROM right_grant r JOIN account a ON a.id = r.account_id WHERE a.name = %s "
                        "AND r.role LIKE '%%admin'", account)
    rows = portal.sql("SELECT p.id AS person, g.id AS unit, g.bloc FROM person p JOIN assignment m "
                      "ON m.person_id = p.id AND m.main AND m.valid_to IS NULL JOIN unit u ON u.id = m.unit_id "
                      "JOIN unit g ON g.id = u.agency_id")
    below = {(row["ancestor_id"], row["descendant_id"]) for row in portal.sql("SELECT * FROM unit_closure")}
    expected = [row for row in rows if any((grant["unit_id"], row["unit"]) in below and grant["bloc"] in (None, row["bloc"])
                                           for grant in grants)]
    assert int(node.get("total")) == len(expected) > 50
    assert len(node.findall("account")) == 50
    assert {int(unit.get("id")) for unit in node.findall("unit")} >= {row["unit"] for row in expected}
    if account == "quantri.btc":
        assert len(expected) < len(rows) and not any(row["bloc"] == "school" for row in expected)


def test_pages_cover_everybody_once(login):
    client = login("quantri.btc")
    first = seen(client)
    found, path, last = [], first.find("pages").get("path"), int(first.find("pages").get("last"))
    for page in range(1, last + 1):
        found += [account.get("id") for account in client.doc(path + str(page)).find("accounts").findall("account")]
    assert len(found) == len(set(found)) == int(first.get("total"))


def test_search_without_marks_and_filters(portal, login):
    client = login("quantri.tp")
    person = portal.sql("SELECT p.family_name, p.given_name, a.name FROM person p JOIN account a ON a.person_id = p.id "
                        "WHERE p.given_name = 'Đức' AND a.name <> 'quantri.tp' ORDER BY p.id LIMIT 1")[0]
    for typed in (f"{person['family_name']} {person['given_name']}", f"duc {person['family_name'].lower()}", person["name"]):
        node = seen(client, "?ten=" + urllib.parse.quote(typed))
        assert person["name"] in names(node), typed
        assert int(node.get("total")) < 60
    assert seen(client, "?ten=%25").get("total") == "0" and seen(client, "?ten=_").get("total") == "0"
    one = member(portal)
    node = seen(client, f"?don-vi={one['unit']}")
    assert 0 < int(node.get("total")) < 60 and one["name"] in names(node) | names(seen(client, f"?don-vi={one['unit']}&trang=2"))
    portal.sql("UPDATE account SET state = 'locked' WHERE id = %s", one["id"])
    assert names(seen(client, f"?don-vi={one['unit']}&trang-thai=locked")) == {one["name"]}
    portal.sql("UPDATE account SET state = 'active' WHERE id = %s", one["id"])
    assert client.get(LIST + "?don-vi=x&trang-thai=x&trang=-1&ten=" + "a" * 500).status_code == 200


def test_units_outside_the_scope_stay_empty(portal, login):
    school = portal.one("SELECT id FROM unit WHERE bloc = 'school' AND kind = 'agency' LIMIT 1")
    node = seen(login("quantri.btc"), f"?don-vi={school}")
    assert node.get("total") == "0" and not node.findall("account")


def test_a_new_code_once_on_paper(portal, login, client):
    admin, one = login("quantri.pnv"), member(portal)
    old = login(one["name"])
    answer = issue(admin, one)
    (code,) = set(CODE.findall(answer.text))
    assert answer.status_code == 200 and one["name"] in answer.text
    assert old.get("/tai-khoan", allow_redirects=False).status_code == 303
    assert portal.sql("SELECT action, reason, COALESCE(old, '') AS old, COALESCE(new, '') AS new FROM audit WHERE object = 'account' "
                      "AND object_id = %s", one["id"]) == [{"action": "reissue", "reason": "Quên mật khẩu", "old": "", "new": ""}]
    assert code not in str(portal.sql("SELECT * FROM audit")) + str(portal.sql("SELECT * FROM submission"))
    assert code not in admin.get(f"/dang-nhap/cap-lai/{one['person']}").text
    assert client.login(one["name"], "sen-trang-ho-tay-2022").status_code == 422
    page = client.login(one["name"], code.lower())
    assert page.url.endswith("/dang-nhap/doi-mat-khau")


def test_a_second_copy_makes_no_second_code(portal, login, client):
    admin, one = login("quantri.pnv"), member(portal, skip=1)
    form = admin.form(f"/dang-nhap/cap-lai/{one['person']}", field="reason")
    first = admin.send_form(form, {"reason": "Mất phiếu"}, button="reissue")
    second = admin.send_form(form, button="reissue")
    (code,) = set(CODE.findall(first.text))
    assert [one.status_code for one in second.history] == [303] and not CODE.findall(second.text) and "chỉ hiện một lần" in second.text
    assert portal.one("SELECT COUNT(*) FROM audit WHERE object = 'account' AND object_id = %s", one["id"]) == 1
    assert client.login(one["name"], code).url.endswith("/dang-nhap/doi-mat-khau")


def test_a_locked_account_gets_in_again(portal, login, client):
    one = member(portal, skip=2)
    portal.sql("UPDATE account SET state = 'locked', change_before = '2022-01-01' WHERE id = %s", one["id"])
    (code,) = set(CODE.findall(issue(login("quantri.pnv"), one).text))
    assert client.login(one["name"], code).url.endswith("/dang-nhap/doi-mat-khau")


def test_an_imported_account_gets_its_first_code(portal, login, client):
    unit = member(portal)["unit"]
    portal.sql("INSERT INTO person (code, family_name, given_name, staff_kind) VALUES ('Z9', 'Lê Văn', 'Zung', 'contract')")
    portal.sql("INSERT INTO assignment (person_id, unit_id, position_id, `rank`, main) SELECT p.id, %s, MIN(o.id), 'member', TRUE "
               "FROM person p, position o WHERE p.code = 'Z9' GROUP BY p.id", unit)
    person = portal.one("SELECT id FROM person WHERE code = 'Z9'")
    admin = login("quantri.pnv")
    (found,) = seen(admin, f"?trang-thai=unissued&don-vi={unit}").findall("account")
    assert (found.get("id"), found.get("account"), found.get("state")) == (str(person), None, "unissued")
    (code,) = set(CODE.findall(issue(admin, {"person": person}, "Cấp lần đầu").text))
    assert seen(admin, "?ten=le van zung").find("account").get("state") == "initial"
    assert client.login("zunglv", code).url.endswith("/dang-nhap/doi-mat-khau")


def test_a_reason_is_needed(portal, login):
    one = member(portal, skip=4)
    answer = issue(login("quantri.pnv"), one, "  ")
    assert answer.status_code == 422 and "chưa nhập" in answer.text
    assert portal.one("SELECT COUNT(*) FROM audit WHERE object = 'account' AND object_id = %s", one["id"]) == 0


def refused(portal, client, account):
    """Neither the page nor a POST of one's own making gets anywhere."""
    before = portal.sql("SELECT * FROM credential WHERE account_id = %s", account["id"])
    path = f"/dang-nhap/cap-lai/{account['person']}"
    fields = client.form("/tai-khoan", "/tai-khoan").fields
    statuses = (client.get(path).status_code, client.post(path, data={
        "token": fields["token"][0], "submission": fields["submission"][0], "reason": "x", "action": "reissue"}).status_code)
    assert portal.sql("SELECT * FROM credential WHERE account_id = %s", account["id"]) == before
    return statuses == (404, 404)


def account(portal, name):
    return portal.sql("SELECT id, name, person_id AS person FROM account WHERE name = %s", name)[0]


def test_not_for_oneself_nor_beyond_the_scope(portal, login):
    school = portal.one("SELECT code FROM unit WHERE bloc = 'school' AND kind = 'agency' ORDER BY id DESC LIMIT 1")
    btc, pnv = login("quantri.btc"), login("quantri.pnv")
    assert refused(portal, btc, account(portal, "quantri.btc"))
    assert refused(portal, btc, member(portal, school))
    assert refused(portal, btc, member(portal))
    assert refused(portal, pnv, {"id": 999999, "person": 999999})
    for one in (member(portal, skip=5), member(portal, "BD-PTP")):
        assert refused(portal, login(one["name"]), member(portal, skip=6))


def test_no_way_up_through_an_administrator_of_more(portal, login):
    """An administrator of one agency does not become the administrator of a bloc who works there."""
    low, high, peer = member(portal, skip=5), member(portal, skip=6), member(portal, skip=7)
    give(portal, low, "unit_admin", "BD-PNV")
    give(portal, high, "bloc_admin", "BD", "school")
    give(portal, peer, "unit_admin", "BD-PNV")
    client = login(low["name"])
    assert {high["name"], peer["name"]} <= names(seen(client))
    assert refused(portal, client, high)
    assert CODE.findall(issue(client, peer).text)
    assert refused(portal, login("quantri.btc"), account(portal, "quantri.tp"))


def test_a_disabled_account_stays_disabled(portal, login):
    one = member(portal, "BD-PTP", 1)
    portal.sql("UPDATE account SET state = 'disabled' WHERE id = %s", one["id"])
    assert refused(portal, login("quantri.pnv"), one)


def test_who_administers_nothing_finds_nothing(portal, login):
    one = login(member(portal, "BD-PTP")["name"])
    assert [one.get(path).status_code for path in ("/quan-tri", LIST)] == [404, 404]
    assert 'href="/quan-tri"' not in one.get("/").text


@pytest.mark.parametrize("account,parts", [("quantri.tp", ["unit", "accounts", "unit_accounts", "import"]),
                                           ("quantri.pnv", ["unit", "accounts", "unit_accounts", "import"])])
def test_the_first_page_leads_to_what_the_account_may(login, account, parts):
    client = login(account)
    page = client.doc("/quan-tri")
    codes = [part.get("code") for part in page.find("admin").findall("part")]
    assert [code for code in codes if code in ("unit", "accounts", "unit_accounts", "import")] == parts
    assert page.find("admin").findall("grant")
    links = client.html("/").xpath("//nav//a[@href='/quan-tri']")
    assert len(links) == 1
    for link in client.html("/quan-tri").xpath("//main//h2/a/@href"):
        assert client.get(link).status_code == 200


def test_the_list_as_a_spreadsheet(portal):
    """What the screen shows, all pages of it, with real times; the export is logged."""
    admin = Client(portal).login_as("quantri.pnv")
    screen = admin.get("/quan-tri/tai-khoan?ten=anh", headers={"Accept": "application/xml"})
    answer = admin.get("/quan-tri/tai-khoan.xlsx?ten=anh")
    assert answer.headers["Content-Type"] == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    assert "tai-khoan.xlsx" in answer.headers["Content-Disposition"]
    sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).active
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[2][0] == "Họ và tên" and sheet.freeze_panes == "A4" and sheet.print_title_rows == "$3:$3"
    total = int(lxml.etree.fromstring(screen.content).find("accounts").get("total"))
    assert total > 50 and len(rows) == 3 + total
    assert {type(row[6]) for row in rows[3:]} <= {datetime.datetime, type(None)}
    assert datetime.datetime in {type(row[6]) for row in rows[3:]}
    assert {row[2] for row in rows[3:53] if row[2]} == {a.get("account") for a in screen_accounts(screen) if a.get("account")}
    assert portal.soon("SELECT COUNT(*) FROM access_log WHERE kind = 'export' AND object = 'accounts'") == 1


def screen_accounts(answer):
    return lxml.etree.fromstring(answer.content).findall("accounts/account")


def test_a_spreadsheet_begins_at_the_beginning(portal, login):
    """Whatever page of the screen is asked along, no list loses its first rows in the file."""
    admin = login("quantri.tp")
    for path in ("/quan-tri/tai-khoan", "/quan-tri/nhan-su", "/quan-tri/phan-quyen", "/quan-tri/tai-khoan/don-vi"):
        whole, second = (openpyxl.load_workbook(io.BytesIO(admin.get(f"{path}.xlsx{query}").content)).active.max_row
                         for query in ("", "?trang=2"))
        assert whole == second > 53, path
