"""What everybody acknowledges at the first login and in each new version: /tai-khoan/quy-che stands before all other pages."""

import csv
import os
import urllib.parse

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
    portal.sql(f"UPDATE acknowledgement_text SET valid_to = GREATEST(valid_from, {valid_from}) WHERE code = %s AND valid_to IS NULL", code)
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
