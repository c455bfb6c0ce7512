"""Acts that ask for the secret again when it was not shown for ten minutes, and what happens to what was typed then."""

import json
import os
import re
import urllib.parse

import pytest
from portal import Client
from portal.client import SESSION_COOKIE
from portal.place import TOP

PASSWORD = "sen-trang-ho-tay-2022"
TYPED = "Lý do gõ dở: \"thay\" <b>&amp;\r\ndòng hai \U0001f600"

# Publication, rights, delegation, codes, handover, second factors, the tree of units: whoever sits down at a screen that was
# left open does none of it.
ASKED = {
    "/cong-bo/{month}", "/sua-ket-qua/{id}", "/quan-tri/han-muc/{month}", "/dang-nhap/hai-lop", "/dang-nhap/han/{id}", "/dang-nhap/cap-tai-khoan/{id}", "/dang-nhap/cap-lai", "/dang-nhap/cap-lai/{id}",
    "/dang-nhap/mo-khoa/{id}", "/dang-nhap/ban-giao/{id}", "/quan-tri/don-vi/lap", "/quan-tri/don-vi/thay-doi/{id}", "/quan-tri/nhap-du-lieu/{id}",
    "/quan-tri/bo-tieu-chi/{id}/duyet", "/quan-tri/bo-tieu-chi/{id}/ket-thuc", "/quan-tri/bo-tieu-chi/ap-dung/them", "/quan-tri/bo-tieu-chi/ap-dung/{id}/ket-thuc", "/quan-tri/bo-tieu-chi/ap-dung/de-nghi/{id}", "/quan-tri/cai-dat", "/quan-tri/phan-quyen/trao/{id}", "/quan-tri/phan-quyen/trao-don-vi/{id}", "/quan-tri/phan-quyen/{id}", "/quan-tri/phan-quyen/uy-quyen/moi/{id}",
    "/quan-tri/phan-quyen/uy-quyen/{id}", "/tai-khoan/uy-quyen/moi", "/tai-khoan/uy-quyen/{id}",
}


def routes():
    """(method, path, flags) of the site map."""
    with open(os.path.join(TOP, "fcgi", "site.c"), encoding="utf-8") as file:
        return re.findall(r"(?m)^\t\{METHOD_(GET|POST), \"([^\"]+)\", \w+, (?:\"\w+\"|\w+),\s*\w+, ([\w |]+)\},", file.read())


def test_no_line_of_the_site_map_hides_another():
    named = [(method, path) for method, path, _ in routes()]
    assert len(named) > 100 and sorted(one for one in set(named) if named.count(one) > 1) == []


def test_what_asks_for_the_secret_again():
    assert {path for method, path, flags in routes() if method == "POST" and "ROUTE_FRESH" in flags} == ASKED
    assert [path for method, path, flags in routes() if method == "GET" and "ROUTE_FRESH" in flags] == []


@pytest.fixture
def stale(portal):
    """The city's administrator, whose secret was shown eleven minutes ago."""
    client = Client(portal).login_as("quantri.tp")
    portal.sql("UPDATE session SET proven_at = SYSDATE(6) - INTERVAL 11 MINUTE WHERE token_hash = UNHEX(SHA2(%s, 256))",
               client.cookies.get(SESSION_COOKIE))
    return client


def filled(path):
    return re.sub(r"\{(\w+)\}", lambda match: {"month": "2022-01", "id": "1", "word": "a"}[match[1]], path)


@pytest.mark.parametrize("path", sorted(ASKED))
def test_nothing_is_done_and_nothing_is_lost(portal, stale, path):
    token = stale.form("/tai-khoan", action="/dang-xuat").fields["token"][0]
    before = portal.one("SELECT COUNT(*) FROM audit"), portal.one("SELECT COALESCE(MAX(id), 0) FROM draft")
    pairs = {"token": token, "submission": "f" * 22, "reason": TYPED, "action": "save", "password": "bi-mat-1", "code": "123456"}
    answer = stale.post(filled(path), data=pairs, allow_redirects=False)
    target = urllib.parse.urlsplit(answer.headers.get("Location", ""))
    reachable = answer.status_code == 303
    assert reachable or answer.status_code == 404, answer.status_code
    assert portal.one("SELECT COUNT(*) FROM audit") == before[0]
    if not reachable:
        # The administrator of the city publishes nothing: not there is said before a secret is asked for.
        assert path in ("/cong-bo/{month}", "/sua-ket-qua/{id}", "/tai-khoan/uy-quyen/moi", "/tai-khoan/uy-quyen/{id}")
        return
    assert target.path == "/dang-nhap/xac-nhan"
    (draft,) = portal.sql("SELECT d.id, d.path, d.fields, a.name FROM draft d JOIN account a ON a.id = d.account_id WHERE d.id > %s", before[1])
    fields = {pair["n"]: pair["v"] for pair in json.loads(draft["fields"])}
    assert (draft["path"], draft["name"], fields["reason"].replace("\r\n", "\n")) == (filled(path), "quantri.tp", TYPED.replace("\r\n", "\n"))
    assert not {"token", "submission", "password"} & set(fields)
    assert urllib.parse.parse_qs(target.query)["tiep"] == [f"{filled(path)}?nhap={draft['id']}"]


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site", "Origin": "https://ke.xau"}, {"Sec-Fetch-Site": "", "Origin": "null"}])
def test_a_forged_form_is_not_kept_either(portal, stale, headers):
    token = stale.form("/tai-khoan", action="/dang-xuat").fields["token"][0]
    before = portal.one("SELECT COUNT(*) FROM draft")
    for data in ({"token": token, "reason": "x"}, {"token": "x" * 128, "reason": "x"}):
        answer = stale.post("/dang-nhap/cap-lai/1", data=data, headers=headers, allow_redirects=False)
        assert answer.status_code == 403
    assert stale.post("/dang-nhap/cap-lai/1", data={"token": "0" * 128, "reason": "x"}, allow_redirects=False).status_code == 403
    assert portal.one("SELECT COUNT(*) FROM draft") == before


def test_the_whole_way(portal, stale):
    """Typed, asked for the secret, shown it, found everything as it was, sent."""
    (account,) = portal.sql("SELECT id, person_id FROM account WHERE name = 'chauht'")
    path, done = f"/dang-nhap/cap-lai/{account['person_id']}", "SELECT COUNT(*) FROM audit WHERE object_id = %s AND action = 'reissue'"
    asked = stale.submit(path, {"reason": "Quên mật khẩu; đã đối chiếu thẻ <công chức>"}, action=path)
    assert urllib.parse.urlsplit(asked.url).path == "/dang-nhap/xac-nhan"
    wrong = stale.submit(asked, {"password": "sai"}, action="/dang-nhap/xac-nhan")
    assert wrong.status_code == 422
    back = stale.submit(wrong, {"password": PASSWORD}, action="/dang-nhap/xac-nhan")
    form = stale.form(back, action=path)
    assert form.fields["reason"] == ["Quên mật khẩu; đã đối chiếu thẻ <công chức>"]
    assert portal.one(done, account["id"]) == 0
    assert stale.send_form(form).status_code == 200
    assert portal.one(done, account["id"]) == 1
    assert portal.one("SELECT COUNT(*) FROM draft WHERE path = %s AND used_at IS NULL", path) == 0, "what was sent is no reminder any more"
