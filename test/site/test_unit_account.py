"""An agency's administration account: made and handed over by decision, renewed, taken back; every act shows account and person."""

import io
import re
import urllib.parse

import openpyxl
import pytest
from portal import Client

LIST, GIVE = "/quan-tri/tai-khoan/don-vi", "/dang-nhap/ban-giao"
CODE = re.compile(r"(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}")
CHOSEN = "con duong rop bong hoa sua"
DECISION = {"number": "15-QĐ/PNV", "date": "18/01/2022", "issuer": "Phòng Nội vụ"}
SCHOOL = "BD-THCS-BADINH"


def place(answer):
    return urllib.parse.urlsplit(answer.url).path


def unit(portal, code):
    return portal.one("SELECT id FROM unit WHERE code = %s", code)


def people(portal, code, count=2):
    """Members of an agency without rights: id, account."""
    return portal.sql(
        "SELECT p.id, a.name AS account, CONCAT(p.family_name, ' ', p.given_name) AS name FROM person p JOIN account a ON a.person_id = p.id "
        "JOIN assignment m ON m.person_id = p.id AND m.main AND m.valid_to IS NULL AND m.`rank` = 'member' JOIN unit u ON u.id = m.unit_id "
        "JOIN unit g ON g.id = u.agency_id WHERE g.code = %s AND NOT EXISTS (SELECT 1 FROM right_grant r WHERE r.account_id = a.id) "
        "ORDER BY p.id LIMIT %s", code, count)


def give(client, id, values, **options):
    form = [one for one in client.forms(client.html(f"{GIVE}/{id}")) if "holder" in one.fields][0]
    return client.send_form(form, {**DECISION, **values}, button="hand_over", **options)


def section(client, id, button, values):
    form = [one for one in client.forms(client.html(f"{GIVE}/{id}")) if ("action", button) in one.buttons][0]
    return client.send_form(form, values, button=button)


def enter(portal, account, answer):
    """Logs in with the code of the slip and chooses a password."""
    (code,) = set(CODE.findall(answer.text))
    client = Client(portal)
    page = client.login(account, code)
    assert place(page) == "/dang-nhap/doi-mat-khau", page.text[:500]
    client.submit(page, {"password-new": CHOSEN, "password-again": CHOSEN}, action="/dang-nhap/doi-mat-khau")
    return client


@pytest.fixture(scope="module")
def held(portal):
    """The account of the school, handed to a member by the government's administrator."""
    admin = Client(portal).login_as("quantri.pnv")
    id, (holder, other) = unit(portal, SCHOOL), people(portal, SCHOOL)
    answer = give(admin, id, {"holder": holder["id"], "until": "31/12/2022", "roles": ["unit_admin", "unit_aggregator"]})
    assert answer.status_code == 200, answer.text
    return {"admin": admin, "id": id, "account": "qt.bd-thcs-badinh", "holder": holder, "other": other, "answer": answer}


def test_the_slip_shows_account_and_code_once(portal, held):
    (code,) = set(CODE.findall(held["answer"].text))
    assert held["account"] in held["answer"].text and held["holder"]["name"] in held["answer"].text
    assert portal.sql("SELECT CAST(valid_from AS CHAR) AS f, CAST(valid_to AS CHAR) AS t, decision_number AS n FROM account_holder h "
                      "JOIN account a ON a.id = h.account_id WHERE a.name = %s", held["account"]) == [
        {"f": "2022-01-20", "t": "2023-01-01", "n": "15-QĐ/PNV"}]
    assert {(row["role"], row["decision_number"]) for row in portal.sql(
        "SELECT r.role, r.decision_number FROM right_grant r JOIN account a ON a.id = r.account_id WHERE a.name = %s AND r.unit_id = %s",
        held["account"], held["id"])} == {("unit_admin", "15-QĐ/PNV"), ("unit_aggregator", "15-QĐ/PNV")}
    kept = str(portal.sql("SELECT * FROM audit")) + str(portal.sql("SELECT * FROM submission")) + str(portal.sql("SELECT * FROM draft"))
    assert kept.count(code) == 0
    audit = portal.sql("SELECT u.action, a.name, u.person_id = a.person_id AS own FROM audit u JOIN account a ON a.id = u.account_id "
                       "WHERE u.object = 'account' AND u.action = 'hand_over'")
    assert audit == [{"action": "hand_over", "name": "quantri.pnv", "own": 1}]


def test_the_list_names_gaps_and_is_the_scope(portal, held):
    page = held["admin"].doc(LIST).find("unit_accounts")
    counts = {state.get("code"): int(state.get("count")) for state in page.findall("state")}
    below = portal.one("SELECT COUNT(*) FROM unit WHERE kind = 'agency' AND bloc IN ('government', 'school')")
    assert counts["held"] == 1 and sum(counts.values()) == int(page.get("total")) == below
    (row,) = held["admin"].doc(LIST + "?trang-thai=held").find("unit_accounts").findall("account")
    assert (row.get("account"), row.get("holder"), row.get("from"), row.get("until"), row.get("decision")) == (
        held["account"], held["holder"]["name"], "2022-01-20", "2022-12-31", "15-QĐ/PNV")
    found = held["admin"].doc(LIST + "?ten=thcs%20ba%20dinh").find("unit_accounts").findall("account")
    assert [one.get("id") for one in found] == [str(held["id"])]
    assert int(held["admin"].doc(LIST + "?ten=%25").find("unit_accounts").get("total")) == 0
    party = Client(portal).login_as("quantri.btc").doc(LIST).find("unit_accounts")
    assert int(party.get("total")) == portal.one(
        "SELECT COUNT(*) FROM unit g JOIN unit_closure c ON c.descendant_id = g.id JOIN unit r ON r.id = c.ancestor_id AND r.code = 'BD' "
        "WHERE g.kind = 'agency' AND g.bloc = 'party'")


def test_the_list_as_a_spreadsheet(held):
    answer = held["admin"].get(LIST + ".xlsx?trang-thai=held")
    rows = [[cell.value for cell in row] for row in openpyxl.load_workbook(io.BytesIO(answer.content)).active.iter_rows()]
    (row,) = [row for row in rows if held["account"] in row]
    assert held["holder"]["name"] in row and row[5].isoformat().startswith("2022-01-20") and row[6].isoformat().startswith("2022-12-31")


def test_the_holder_acts_as_account_and_person(portal, held):
    client = enter(portal, held["account"], held["answer"])
    page = client.doc("/quan-tri")
    assert (page.find("viewer").get("unit-account"), page.find("viewer").get("name")) == ("yes", held["holder"]["name"])
    assert f"{held['account']} – {held['holder']['name']}" in " ".join(client.get("/quan-tri").text.split())
    assert client.get("/tu-danh-gia/2022-01").status_code == 404 and client.get("/ke-hoach/2022-01").status_code in (200, 404)
    codes = {item.get("code") for item in page.findall("menu/item")}
    assert "admin" in codes and not codes & {"self", "plan", "schedule", "review", "decision"}
    one = people(portal, SCHOOL, 5)[4]
    answer = client.submit(f"/dang-nhap/cap-lai/{one['id']}", {"reason": "Quên mật khẩu"}, field="reason", button="reissue")
    assert CODE.findall(answer.text)
    assert portal.sql("SELECT a.name AS account, u.person_id FROM audit u JOIN account a ON a.id = u.account_id WHERE u.action = 'reissue' "
                      "AND u.object_id = (SELECT id FROM account WHERE person_id = %s)", one["id"]) == [
        {"account": held["account"], "person_id": held["holder"]["id"]}]
    (holding,) = held["admin"].doc(f"{LIST}/{held['id']}").findall("unit_account/holding")
    assert int(holding.get("acts")) >= 2 and holding.get("current") == "yes"


def test_the_personal_account_has_none_of_these_rights(held, login):
    client = login(held["holder"]["account"])
    assert client.get("/quan-tri").status_code == 404


def test_minutes_can_be_printed_again_without_the_code(portal, held):
    (code,) = set(CODE.findall(held["answer"].text))
    id = portal.one("SELECT MIN(v.id) FROM account_handover v JOIN account a ON a.id = v.account_id WHERE a.name = %s", held["account"])
    assert f"{LIST}/bien-ban/{id}" in held["answer"].text
    for _ in range(2):
        page = held["admin"].doc(f"{LIST}/bien-ban/{id}")
        minutes = page.find("minutes")
        assert (minutes.get("account"), minutes.get("taker"), minutes.get("until"), minutes.get("roles")) == (
            held["account"], held["holder"]["name"], "2022-12-31", "unit_admin unit_aggregator")
        assert [one.get("role") for one in minutes.findall("signatures/signature")] == ["giver", "taker"]
        assert minutes.find("letterhead").get("date") == "2022-01-20"
    text = held["admin"].get(f"{LIST}/bien-ban/{id}").text
    assert text.count(code) == 0 and "Biên bản bàn giao" in text and "15-QĐ/PNV" in text


@pytest.mark.parametrize("values, words", [
    ({"holder": ""}, "chưa chọn"),
    ({"number": ""}, "chưa nhập"),
    ({"date": ""}, "chưa nhập"),
    ({"issuer": " "}, "chưa nhập"),
    ({"date": "21/01/2022"}, "ngày chưa đến"),
    ({"from": "19/01/2022"}, "ngày đã qua"),
    ({"from": "28/01/2022"}, "nhiều nhất 7 ngày"),
    ({"until": "19/01/2022"}, "không sớm hơn"),
    ({"organisation": "Trung tâm Công nghệ thông tin"}, "chỉ giao cho một bên"),
    ({"holder": "", "organisation": "Trung tâm"}, "chưa nhập"),
    ({"holder": "", "organisation": "Trung tâm", "representative": "khong.co"}, "không tìm thấy"),
    ({"holder": "", "organisation": "Trung tâm", "representative": "bithu.qu"}, "không tìm thấy"),
    ({"holder": "", "organisation": "Trung tâm", "representative": "quantri.pnv"}, "không tự giao"),
    ({"roles": []}, "Chưa chọn"),
])
def test_what_is_refused_comes_back_as_typed(portal, login, values, words):
    id = unit(portal, "BD-PTC" if portal.sql("SELECT 1 FROM unit WHERE code = 'BD-PTC'") else other_agency(portal))
    one = people(portal, portal.one("SELECT code FROM unit WHERE id = %s", id), 1)[0]
    typed = {"holder": one["id"], "until": "31/03/2022", **values}
    client = login("quantri.pnv")
    answer = give(client, id, typed)
    assert answer.status_code == 422 and words in answer.text and not CODE.findall(answer.text)
    form = [form for form in client.forms(answer) if "holder" in form.fields][0]
    for name, value in typed.items():
        assert form.fields[name] == ([] if value == [] else [str(value)]), name
    assert portal.one("SELECT COUNT(*) FROM account WHERE unit_id = %s", id) == 0


def other_agency(portal):
    return portal.one("SELECT g.code FROM unit g WHERE g.bloc = 'government' AND g.kind = 'agency' AND g.code <> 'BD-PNV' AND "
                      "NOT EXISTS (SELECT 1 FROM account a WHERE a.unit_id = g.id) ORDER BY (SELECT COUNT(*) FROM assignment m "
                      "WHERE m.unit_id = g.id AND m.`rank` = 'member') DESC, g.id LIMIT 1")


def test_a_second_copy_makes_no_second_code(portal, login, held):
    client, code = login("quantri.pnv"), other_agency(portal)
    id, one = unit(portal, code), people(portal, code, 1)[0]
    form = [form for form in client.forms(client.html(f"{GIVE}/{id}")) if "holder" in form.fields][0]
    first = client.send_form(form, {**DECISION, "holder": one["id"]}, button="hand_over")
    second = client.send_form(form, button="hand_over")
    assert CODE.findall(first.text) and not CODE.findall(second.text)
    assert [one.status_code for one in second.history] == [303] and "lần gửi trước" in second.text
    assert portal.one("SELECT COUNT(*) FROM account_handover v JOIN account a ON a.id = v.account_id WHERE a.unit_id = %s", id) == 1


def test_two_administrators_at_once(portal, login):
    code = other_agency(portal)
    id, (one, two) = unit(portal, code), people(portal, code, 2)
    first, second = login("quantri.pnv"), login("quantri.tp")
    forms = [[form for form in client.forms(client.html(f"{GIVE}/{id}")) if "holder" in form.fields][0] for client in (first, second)]
    assert CODE.findall(first.send_form(forms[0], {**DECISION, "holder": one["id"]}, button="hand_over").text)
    answer = second.send_form(forms[1], {**DECISION, "holder": two["id"]}, button="hand_over")
    assert answer.status_code == 409 and not CODE.findall(answer.text) and one["name"] in answer.text
    assert portal.one("SELECT h.person_id FROM account_holder h JOIN account a ON a.id = h.account_id WHERE a.unit_id = %s", id) == one["id"]
    again = [form for form in second.forms(answer) if "holder" in form.fields][0]
    assert again.fields["holder"] == [str(two["id"])]
    assert CODE.findall(second.send_form(again, button="hand_over").text)
    assert portal.sql("SELECT h.person_id FROM account_holder h JOIN account a ON a.id = h.account_id WHERE a.unit_id = %s AND "
                      "(h.valid_to IS NULL OR h.valid_to > '2022-01-20')", id) == [{"person_id": two["id"]}]


def test_handover_ends_sessions_secret_second_factor_and_drafts(portal, login):
    client, code = login("quantri.pnv"), other_agency(portal)
    id, (one, two) = unit(portal, code), people(portal, code, 2)
    account = "qt." + code.lower()
    old = enter(portal, account, give(client, id, {"holder": one["id"]}))
    number = portal.one("SELECT id FROM account WHERE name = %s", account)
    portal.sql("UPDATE credential SET totp_secret = 'x', totp_last = 5 WHERE account_id = %s", number)
    portal.sql("INSERT INTO recovery_code (account_id, code_hash) VALUES (%s, UNHEX(SHA2('x', 256)))", number)
    portal.sql("INSERT INTO draft (account_id, path, fields, cause, created_at) VALUES (%s, '/', '[]', 'session', SYSDATE(6))", number)
    assert place(old.get("/tai-khoan")) == "/tai-khoan"
    answer = give(client, id, {"holder": two["id"]})
    assert place(old.get("/tai-khoan")) == "/dang-nhap" and two["name"] in answer.text
    assert place(Client(portal).login(account, CHOSEN)) == "/dang-nhap"
    assert portal.one("SELECT COUNT(*) FROM credential WHERE account_id = %s AND (totp_secret IS NOT NULL OR totp_last IS NOT NULL)", number) == 0
    assert portal.one("SELECT COUNT(*) FROM recovery_code WHERE account_id = %s AND used_at IS NULL", number) == 0
    assert portal.one("SELECT COUNT(*) FROM draft WHERE account_id = %s", number) == 0
    new = enter(portal, account, answer)
    assert place(new.get("/")) in ("/", "/tai-khoan/quy-che")
    acts = client.doc(f"{LIST}/{id}").findall("unit_account/act")
    assert [(act.get("kind"), act.get("holder"), act.get("former"), act.get("by-account")) for act in acts] == [
        ("hand_over", two["name"], one["name"], "quantri.pnv"), ("hand_over", one["name"], None, "quantri.pnv")]
    minutes = client.doc(f"{LIST}/bien-ban/{acts[0].get('id')}").find("minutes")
    assert [sign.get("name") for sign in minutes.findall("signatures/signature")][1:] == [one["name"], two["name"]]


def test_renewed_for_the_same_holder(portal, login, held):
    answer = section(held["admin"], held["id"], "renew", {"reason": "Mất điện thoại"})
    assert CODE.findall(answer.text) and held["holder"]["name"] in answer.text
    client = enter(portal, held["account"], answer)
    assert place(client.get("/quan-tri")) == "/quan-tri"
    assert portal.one("SELECT COUNT(*) FROM account_holder h JOIN account a ON a.id = h.account_id WHERE a.name = %s", held["account"]) == 1
    assert section(held["admin"], held["id"], "renew", {"reason": " "}).status_code == 422


def test_the_holding_ends_on_its_day(portal, login):
    code = other_agency(portal)
    id, one = unit(portal, code), people(portal, code, 1)[0]
    account = "qt." + code.lower()
    client = enter(portal, account, give(login("quantri.pnv"), id, {"holder": one["id"], "until": "21/01/2022"}))
    Client(portal).login_as(account)
    assert place(client.get("/quan-tri")) == "/quan-tri"
    assert client.get("/ke-hoach-don-vi/2022-01").status_code == 404, "the holder's own posts are not the account's"
    try:
        portal.set_clock("2022-01-21 23:59:50")
        client = Client(portal).login_as(account)
        assert place(client.get("/quan-tri")) == "/quan-tri"
        form = client.form("/tai-khoan", "/tai-khoan")
        before = portal.one("SELECT COUNT(*) FROM draft")
        portal.set_clock("2022-01-22 00:00:01")
        assert place(client.get("/quan-tri")) == "/dang-nhap" and place(client.get("/")) == "/dang-nhap"
        answer = client.send_form(form, button="end_others")
        assert client.form(answer, "/dang-nhap") and portal.one("SELECT COUNT(*) FROM draft") == before
        (row,) = Client(portal).login_as("quantri.pnv").doc(f"{LIST}?trang-thai=unheld").find("unit_accounts").findall("account")
        assert row.get("account") == account
    finally:
        portal.set_clock("2022-01-20 08:00:00")


def test_a_holding_that_has_not_begun_opens_nothing(portal, login):
    code = other_agency(portal)
    id, one = unit(portal, code), people(portal, code, 1)[0]
    answer = give(login("quantri.pnv"), id, {"holder": one["id"], "from": "24/01/2022"})
    assert answer.status_code == 200
    client = Client(portal).login_as("qt." + code.lower())
    assert place(client.get("/quan-tri")) == "/dang-nhap"
    state = login("quantri.pnv").doc(f"{LIST}/{id}").find("unit_account").get("state")
    assert state == "upcoming"


def test_a_holder_who_leaves_opens_nothing(portal, login):
    client, code = login("quantri.pnv"), other_agency(portal)
    id, one = unit(portal, code), people(portal, code, 1)[0]
    give(client, id, {"holder": one["id"]})
    session = Client(portal).login_as("qt." + code.lower())
    assert place(session.get("/quan-tri")) == "/quan-tri"
    portal.sql("UPDATE assignment SET valid_to = '2022-01-20' WHERE person_id = %s", one["id"])
    portal.sql("UPDATE person SET valid_to = '2022-01-20' WHERE id = %s", one["id"])
    assert place(session.get("/quan-tri")) == "/dang-nhap"
    assert client.doc(f"{LIST}/{id}").find("unit_account").get("state") == "holder_left"
    (row,) = client.doc(f"{LIST}?trang-thai=holder_left").find("unit_accounts").findall("account")
    assert row.get("id") == str(id)


def test_a_holder_who_moved_is_a_gap(portal, login):
    client, code = login("quantri.pnv"), other_agency(portal)
    id, one = unit(portal, code), people(portal, code, 1)[0]
    give(client, id, {"holder": one["id"]})
    assert client.doc(f"{LIST}/{id}").find("unit_account").get("state") == "held"
    portal.sql("UPDATE assignment SET valid_to = '2022-01-20' WHERE person_id = %s", one["id"])
    portal.sql("INSERT INTO assignment (person_id, unit_id, position_id, `rank`, main, valid_from) SELECT %s, u.id, MIN(o.id), 'member', TRUE, "
               "'2022-01-20' FROM unit u, position o WHERE u.code = %s GROUP BY u.id", one["id"], SCHOOL)
    assert client.doc(f"{LIST}/{id}").find("unit_account").get("state") == "holder_left"


def test_taken_back(portal, login):
    client, code = login("quantri.pnv"), other_agency(portal)
    id, one = unit(portal, code), people(portal, code, 1)[0]
    account = "qt." + code.lower()
    old = enter(portal, account, give(client, id, {"holder": one["id"]}))
    answer = section(client, id, "take_back", {**DECISION, "reason": "Chuyển công tác"})
    assert place(answer) == f"{LIST}/{id}" and "Đã thu hồi" in answer.text and f"/nhat-ky?nguoi={account}" in answer.text
    assert place(old.get("/tai-khoan")) == "/dang-nhap" and place(Client(portal).login(account, CHOSEN)) == "/dang-nhap"
    act = client.doc(f"{LIST}/{id}").find("unit_account/act")
    minutes = client.doc(f"{LIST}/bien-ban/{act.get('id')}").find("minutes")
    assert (minutes.get("kind"), minutes.get("former"), minutes.get("taker")) == ("take_back", one["name"], None)
    assert "Biên bản thu hồi" in client.get(f"{LIST}/bien-ban/{act.get('id')}").text
    answer = give(client, id, {"holder": one["id"]})
    assert place(enter(portal, account, answer).get("/quan-tri")) == "/quan-tri"


def test_an_organisation_acts_through_a_named_person(portal, login):
    client, code = login("quantri.pnv"), other_agency(portal)
    id = unit(portal, code)
    outside = people(portal, SCHOOL, 3)[2]
    answer = give(client, id, {"holder": "", "organisation": "Tổ công tác chuyển đổi số", "representative": outside["account"]})
    assert answer.status_code == 200 and "Tổ công tác chuyển đổi số" in answer.text and outside["name"] in answer.text
    (row,) = client.doc(f"{LIST}?ten=&trang-thai=held").findall(f"unit_accounts/account[@id='{id}']")
    assert (row.get("holder"), row.get("organisation")) == (outside["name"], "Tổ công tác chuyển đổi số")


def refused(client, id):
    """Neither the page nor a POST of one's own making."""
    fields = client.form("/tai-khoan", "/tai-khoan").fields
    return {client.get(f"{GIVE}/{id}").status_code} | {client.post(f"{GIVE}/{id}", data={
        "token": fields["token"][0], "submission": fields["submission"][0][:-1] + str(i), "action": action, "reason": "x"}).status_code
        for i, action in enumerate(("hand_over", "renew", "take_back"))}


def test_only_from_the_office_above(portal, login, held):
    """The unit's own administrators, also with the account itself; other blocs; the holder, whatever rights they have."""
    own = people(portal, SCHOOL, 4)[3]
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, valid_from, decision_number, decision_date, decision_issuer) "
               "SELECT id, 'unit_admin', %s, '2022-01-01', '1', '2022-01-01', 'x' FROM account WHERE name = %s", held["id"], own["account"])
    client = login(own["account"])
    assert client.get(f"{LIST}/{held['id']}").status_code == 200 and refused(client, held["id"]) == {404}
    assert client.doc(f"{LIST}/{held['id']}").find("unit_account").get("may") is None
    assert refused(Client(portal).login_as(held["account"]), held["id"]) == {404}
    assert refused(login("quantri.btc"), held["id"]) == {404} and login("quantri.btc").get(f"{LIST}/{held['id']}").status_code == 404
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, valid_from, decision_number, decision_date, decision_issuer) "
               "SELECT a.id, 'city_admin', u.id, '2022-01-01', '2', '2022-01-01', 'x' FROM account a, unit u WHERE a.name = %s "
               "AND u.parent_id IS NULL", held["holder"]["account"])
    holder = login(held["holder"]["account"])
    assert refused(holder, held["id"]) == {404} and holder.get(f"{GIVE}/{unit(portal, 'BD-PNV')}").status_code == 200
    portal.sql("DELETE FROM right_grant WHERE decision_number IN ('1', '2') AND decision_issuer = 'x'")


def test_a_right_beyond_the_viewer_keeps_the_account_out_of_reach(portal, held, login):
    """The code of an account with a right outside the administrator's scope would be a way up."""
    party = portal.one("SELECT id FROM unit WHERE bloc = 'party' AND kind = 'agency' LIMIT 1")
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, valid_from, decision_number, decision_date, decision_issuer) "
               "SELECT id, 'unit_admin', %s, '2022-01-01', '3', '2022-01-01', 'x' FROM account WHERE name = %s", party, held["account"])
    try:
        assert refused(login("quantri.pnv"), held["id"]) == {404} and login("quantri.tp").get(f"{GIVE}/{held['id']}").status_code == 200
        portal.sql("UPDATE right_grant r JOIN unit u ON u.code = 'BD' SET r.unit_id = u.id WHERE r.decision_number = '3' AND r.decision_issuer = 'x'")
        assert [refused(login(name), held["id"]) for name in ("quantri.pnv", "quantri.btc")] == [{404}, {404}], "every bloc of the district"
        portal.sql("UPDATE right_grant SET bloc = 'school' WHERE decision_number = '3' AND decision_issuer = 'x'")
        assert login("quantri.pnv").get(f"{GIVE}/{held['id']}").status_code == 200
    finally:
        portal.sql("DELETE FROM right_grant WHERE decision_number = '3' AND decision_issuer = 'x'")
