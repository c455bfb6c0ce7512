"""What everybody acknowledges at the first login and in each new version: /tai-khoan/quy-che stands before all other pages."""

import csv
import io
import os
import urllib.parse

import openpyxl
import pytest
from portal import Client

PATH = "/tai-khoan/quy-che"
ADMIN, TEACHER = "quantri.tp", "chauht"


def place(answer):
    return urllib.parse.urlsplit(answer.url).path


def forget(portal):
    """Everybody has both texts before them again: there are new versions of both."""
    new_version(portal, "regulation")
    new_version(portal, "data_notice")


def known(portal, account):
    """How many of the texts in force the person of the account has acknowledged."""
    return portal.one("SELECT COUNT(*) FROM acknowledgement k JOIN account a ON a.person_id = k.person_id JOIN acknowledgement_text t "
                      "ON t.code = k.text_code AND t.version = k.text_version AND t.valid_to IS NULL WHERE a.name = %s", account)


def agree(client, page=None):
    page = client.get("/") if page is None else page
    form = client.form(page, PATH)
    return client.send_form(form, {name: "yes" for name in form.fields if name.startswith("agree-")}, button="acknowledge")


def new_version(portal, code="regulation", valid_from="'2022-01-20'"):
    """A version in force from that day; returns how to take it back."""
    portal.sql(f"UPDATE acknowledgement_text SET valid_to = GREATEST(valid_from, {valid_from}) WHERE code = %s "
               f"AND (valid_to IS NULL OR valid_to > {valid_from})", code)
    portal.sql("INSERT INTO acknowledgement_text (code, version, number, title, body, valid_from, created_at) "
               f"SELECT code, MAX(version) + 1, '', 'Bản mới', 'Nội dung mới', {valid_from}, NOW(6) FROM acknowledgement_text "
               "WHERE code = %s GROUP BY code", code)


def test_the_demonstration_has_acknowledged_but_for_the_first_logins(portal):
    with open(os.path.join(portal.data, "demo-accounts.csv"), encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    first = [row for row in rows if row["password"] != "sen-trang-ho-tay-2022"]
    assert len(first) == 5 and portal.one("SELECT COUNT(*) FROM acknowledgement_text WHERE sample") == 2
    assert portal.one("SELECT COUNT(*) FROM acknowledgement") == 2 * (len(rows) - len(first))
    answer = Client(portal).login("thinhnv", "sen-trang-ho-tay-2022")
    assert place(answer) == "/"


def test_the_first_login_passes_the_texts(portal, client):
    with open(os.path.join(portal.data, "demo-accounts.csv"), encoding="utf-8-sig") as file:
        row = [row for row in csv.DictReader(file) if row["password"] != "sen-trang-ho-tay-2022"][0]
    answer = client.login(row["account"], row["password"])
    assert place(answer) == "/dang-nhap/doi-mat-khau"
    chosen = "con duong rop bong hoa sua"
    answer = client.submit(answer, {"password-new": chosen, "password-again": chosen}, action="/dang-nhap/doi-mat-khau")
    assert place(answer) == PATH and "2021-QĐ/TU" in answer.text and "nhật ký" in answer.text
    assert [place(client.get(path)) for path in ("/", "/ke-hoach/2022-01", "/tu-danh-gia/2022-01")] == [PATH] * 3
    assert [place(client.get(path)) for path in ("/huong-dan", "/tai-khoan", "/dang-nhap/doi-mat-khau")] == [
        "/huong-dan", "/tai-khoan", "/dang-nhap/doi-mat-khau"]
    assert client.doc(PATH).find("menu") is None
    answer = agree(client, answer)
    assert place(answer) == "/" and known(portal, row["account"]) == 2
    assert portal.one("SELECT COUNT(*) FROM audit u JOIN account a ON a.id = u.account_id WHERE a.name = %s AND u.action = 'acknowledge' "
                      "AND u.person_id = a.person_id AND u.object = 'acknowledgement_text'", row["account"]) == 2
    page = client.doc(PATH)
    assert page.find("menu") is not None and page.find("acknowledgement/form") is None
    assert all(text.get("acknowledged") for text in page.findall("acknowledgement/text"))


def test_both_must_be_ticked_and_logout_works(portal, login):
    client = login(TEACHER, acknowledged=False)
    forget(portal)
    page = client.get("/lich-tuan/2022-W03?x=1")
    form = client.form(page, PATH)
    assert form.fields["next"] == ["/lich-tuan/2022-W03?x=1"]
    names = [name for name in form.fields if name.startswith("agree-")]
    answer = client.send_form(form, {names[0]: "yes"}, button="acknowledge")
    assert answer.status_code == 422 and known(portal, TEACHER) == 0
    form = client.form(answer, PATH)
    assert form.fields[names[0]] == ["yes"] and not form.fields[names[1]]
    answer = client.send_form(form, {names[1]: "yes"}, button="acknowledge")
    assert answer.url.endswith("/lich-tuan/2022-W03?x=1&tb=acknowledged") and known(portal, TEACHER) == 2
    forget(portal)
    assert place(client.get("/")) == PATH
    answer = client.submit(PATH, action="/dang-xuat")
    assert place(answer) == "/dang-nhap"


@pytest.mark.parametrize("next", ["//evil.example/", "https://evil.example", "/dang-xuat", "\\\\evil", "/a b"])
def test_the_way_back_stays_here(portal, login, next):
    client = login(TEACHER, acknowledged=False)
    forget(portal)
    answer = agree(client, client.get(PATH + "?tiep=" + urllib.parse.quote(next)))
    assert place(answer) == "/" and answer.url.startswith(portal.base)


def test_a_form_that_meets_a_new_version_is_kept(portal, login):
    client = login(TEACHER)
    form = client.form("/ke-hoach/2022-01", field="content")
    new_version(portal)
    answer = client.send_form(form, {"content": "Soạn đề kiểm tra giữa kỳ"}, button="add")
    assert place(answer) == PATH and "Bản mới" in answer.text and "được giữ lại" in answer.text
    assert portal.one("SELECT COUNT(*) FROM task WHERE content = 'Soạn đề kiểm tra giữa kỳ'") == 0
    assert len([name for name in client.form(answer, PATH).fields if name.startswith("agree-")]) == 1
    back = agree(client, answer)
    assert place(back) == "/ke-hoach/2022-01"
    again = client.form(back, field="content")
    assert again.fields["content"] == ["Soạn đề kiểm tra giữa kỳ"]
    assert client.send_form(again, button="add").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM task WHERE content = 'Soạn đề kiểm tra giữa kỳ'") == 1


def test_a_forged_form_keeps_nothing(portal, login):
    client = login(TEACHER)
    form = client.form("/ke-hoach/2022-01", field="content")
    forget(portal)
    before = portal.one("SELECT COUNT(*) FROM draft")
    form.fill({"content": "x"})
    answer = client.post(form.action, data=form.pairs("add"), headers={"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
                         allow_redirects=False)
    assert answer.status_code == 403 and portal.one("SELECT COUNT(*) FROM draft") == before


def test_a_version_waits_for_its_day(portal, login):
    client = login(TEACHER)
    new_version(portal, "data_notice", "'2022-01-22'")
    try:
        assert place(client.get("/")) == "/"
        portal.set_clock("2022-01-22 00:00:01")
        assert place(client.get("/")) == PATH
        answer = agree(client)
        assert place(answer) == "/"
    finally:
        portal.set_clock("2022-01-20 08:00:00")


def test_twice_in_two_windows(portal, login):
    client = login(TEACHER, acknowledged=False)
    forget(portal)
    pages = [client.get(PATH), client.get(PATH)]
    assert [place(agree(client, page)) for page in pages] == ["/", "/"]
    assert known(portal, TEACHER) == 2


# ---- who has acknowledged, for administrators

PEOPLE = "/quan-tri/xac-nhan"


def people(portal, unit):
    return portal.one("SELECT COUNT(*) FROM assignment m JOIN unit u ON u.id = m.unit_id WHERE m.main AND m.valid_to IS NULL "
                      "AND u.agency_id = %s", unit)


def test_by_agency_and_by_person(portal, login):
    forget(portal)
    client = login("quantri.pnv")
    school = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    node = client.doc(PEOPLE).find("acknowledgements")
    total = int(node.get("people"))
    assert 0 < total - int(node.get("missing")) < 5 and len(node.findall("agency")) == 50
    last = int(node.find("pages").get("last"))
    agencies = [agency for page in range(1, last + 1) for agency in client.doc(f"{PEOPLE}?trang={page}").iter("agency")]
    assert sum(int(agency.get("people")) for agency in agencies) == total
    assert sum(int(agency.get("missing")) for agency in agencies) == int(node.get("missing"))
    (own,) = [agency for agency in agencies if agency.get("id") == str(school)]
    assert int(own.get("people")) == people(portal, school) == int(own.get("missing"))
    agree(login(TEACHER, acknowledged=False))
    node = client.doc(f"{PEOPLE}?don-vi={school}").find("acknowledgements")
    assert int(node.get("people")) - int(node.get("missing")) == 1
    (done,) = client.doc(f"{PEOPLE}?don-vi={school}&trang-thai=acknowledged").iter("person")
    name = portal.one("SELECT CONCAT(p.family_name, ' ', p.given_name) FROM person p JOIN account a ON a.person_id = p.id WHERE a.name = %s", TEACHER)
    newest = {row["code"]: row["v"] for row in portal.sql("SELECT code, MAX(version) AS v FROM acknowledgement_text GROUP BY code")}
    assert done.get("name") == name and {of.get("code"): int(of.get("version")) for of in done.findall("of")} == newest
    assert all(of.get("at") and of.get("last") == of.get("version") for of in done.findall("of"))
    missing = client.doc(f"{PEOPLE}?don-vi={school}&trang-thai=missing").find("acknowledgements/person")
    assert all(of.get("at") is None and int(of.get("last")) < int(of.get("version")) for of in missing.findall("of"))


def test_the_list_is_the_scope(portal, login):
    school = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    node = login("quantri.btc").doc(f"{PEOPLE}?don-vi={school}").find("acknowledgements")
    assert node.get("people") == "0" and node.find("person") is None
    assert login("quantri.btc").doc(PEOPLE).find(f"acknowledgements/unit[@id='{school}']") is None
    assert login("quantri.tp").get(PEOPLE + "?don-vi=x&trang-thai=x&trang=-1").status_code == 200


def test_both_lists_as_spreadsheets(portal, login):
    client = login("quantri.pnv")
    school = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")

    def rows(path):
        return [[cell.value for cell in row] for row in openpyxl.load_workbook(io.BytesIO(client.get(path).content)).active.iter_rows()]

    agencies = rows(PEOPLE + ".xlsx")
    (own,) = [row for row in agencies if row[0] == "Trường THCS Ba Đình"]
    assert own[1] == people(portal, school) and own[2] + own[3] == own[1]
    persons = rows(f"{PEOPLE}.xlsx?don-vi={school}")
    assert len([row for row in persons if "Trường THCS Ba Đình" in row]) == people(portal, school)


# ---- versions, for the administrator of the city

TEXTS = "/quan-tri/van-ban-xac-nhan"
BODY = "Mở đầu <b>&\n\n# Điều 1\n- ý thứ nhất\n- ý thứ hai\nKết"


def draw(client, values, button="add_version", start=""):
    return client.submit(TEXTS + start, {"code": "regulation", "number": "2021-QĐ/TU", "title": "Quy định chính thức", "body": BODY,
                                         "from": "20/01/2022", **values}, field="body", button=button)


def test_a_new_version_is_previewed_added_and_asked_for(portal, login):
    admin, teacher = login(ADMIN), login(TEACHER)
    count = portal.one("SELECT COUNT(*) FROM acknowledgement_text")
    preview = draw(admin, {}, "preview")
    assert preview.status_code == 200 and "Mở đầu &lt;b&gt;&amp;" in preview.text and "<h3>Điều 1</h3>" in preview.text
    assert preview.text.count("<li>ý thứ") == 2 and portal.one("SELECT COUNT(*) FROM acknowledgement_text") == count
    assert place(teacher.get("/")) == "/"
    answer = admin.submit(preview, field="body", button="add_version")
    assert place(answer) == PATH and portal.one("SELECT COUNT(*) FROM acknowledgement_text") == count + 1
    assert place(agree(admin, answer)) == TEXTS
    assert portal.one("SELECT COUNT(*) FROM acknowledgement_text WHERE code = 'regulation' AND valid_to IS NULL") == 1
    page = teacher.get("/")
    assert place(page) == PATH and "Quy định chính thức" in page.text and "ý thứ nhất" in page.text and "văn bản mẫu" not in page.text.lower()
    (row,) = [version for version in admin.doc(TEXTS).iter("version") if version.get("title") == "Quy định chính thức"]
    assert (row.get("account"), row.get("state"), row.get("acknowledged")) == (ADMIN, "in_force", "1")
    before = [version for version in admin.doc(TEXTS).iter("version") if int(version.get("version")) == int(row.get("version")) - 1
              and version.get("code") == "regulation"][0]
    assert before.get("state") == "replaced" and int(before.get("acknowledged")) > 0
    assert portal.one("SELECT COUNT(*) FROM audit WHERE object = 'acknowledgement_text' AND action = 'add'") == 1
    again = admin.form(admin.html(f"{TEXTS}?tu={row.get('id')}"), field="body")
    assert again.fields["title"] == ["Quy định chính thức"] and again.fields["body"][0].replace("\r\n", "\n") == BODY


def test_a_coming_version_can_be_withdrawn_before_its_day(portal, login):
    admin = login(ADMIN)
    current = portal.one("SELECT id FROM acknowledgement_text WHERE code = 'data_notice' AND valid_to IS NULL")
    assert draw(admin, {"code": "data_notice", "title": "Sắp tới", "from": "01/02/2022"}).status_code == 200
    (coming,) = [version for version in admin.doc(TEXTS).iter("version") if version.get("title") == "Sắp tới"]
    assert coming.get("state") == "upcoming"
    assert portal.one("SELECT CAST(valid_to AS CHAR) FROM acknowledgement_text WHERE id = %s", current) == "2022-02-01"
    answer = admin.submit(f"{TEXTS}/{coming.get('id')}", field="id", button="withdraw_version")
    assert place(answer) == TEXTS
    assert portal.one("SELECT valid_to FROM acknowledgement_text WHERE id = %s", current) is None
    assert admin.doc(f"{TEXTS}/{coming.get('id')}").find("acknowledgement_text/text").get("state") == "withdrawn"
    assert admin.doc(f"{TEXTS}/{current}").find("acknowledgement_text/form") is None


def test_a_version_in_force_is_never_changed(portal, login):
    """Neither by a hand-made withdrawal nor by the pages' database account."""
    admin = login(ADMIN)
    current = portal.one("SELECT id FROM acknowledgement_text WHERE code = 'regulation' AND valid_to IS NULL")
    fields = admin.form(TEXTS, field="body").fields
    answer = admin.post(TEXTS, data={"token": fields["token"][0], "submission": fields["submission"][0], "action": "withdraw_version", "id": current})
    assert answer.status_code == 404
    assert portal.one("SELECT valid_to FROM acknowledgement_text WHERE id = %s", current) is None
    granted = portal.sql("SHOW GRANTS FOR danhgia_pages")
    (line,) = [value for row in granted for value in row.values() if "acknowledgement_text" in value]
    assert "UPDATE (`valid_to`)" in line and line.count("DELETE") == 0


@pytest.mark.parametrize("values, words", [
    ({"title": " "}, "chưa nhập"), ({"body": ""}, "chưa nhập"), ({"from": "19/01/2022"}, "ngày đã qua"), ({"from": "32/01/2022"}, "ngày không đúng"),
    ({"number": "x" * 61}, "dài quá"),
])
def test_wrong_versions(portal, login, values, words):
    answer = draw(login(ADMIN), values)
    assert answer.status_code == 422 and words in answer.text and "ý thứ nhất" in answer.text or "body" in values


def test_two_administrators_do_not_replace_each_other_unseen(portal, login):
    admin = login(ADMIN)
    first, second = admin.form(TEXTS, field="body"), admin.form(TEXTS, field="body")
    values = {"code": "regulation", "title": "Một", "body": "Nội dung", "from": "25/01/2022"}
    assert admin.send_form(first, values, button="add_version").status_code == 200
    answer = admin.send_form(second, {**values, "title": "Hai"}, button="add_version")
    assert answer.status_code == 409 and portal.one("SELECT COUNT(*) FROM acknowledgement_text WHERE title = 'Hai'") == 0
    assert admin.send_form(admin.form(answer, field="body"), button="add_version").status_code == 200
    states = {version.get("title"): version.get("state") for version in admin.doc(TEXTS).iter("version")}
    assert (states["Một"], states["Hai"]) == ("withdrawn", "upcoming")


def test_only_the_administrator_of_the_city(login):
    for account in ("quantri.pnv", "quantri.btc", "thinhnv"):
        assert [login(account).get(path).status_code for path in (TEXTS, TEXTS + "/1")] == [404, 404]
