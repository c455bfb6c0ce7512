"""Logging in by the form, as a stranger, a guesser and a thief would try it (OWASP ASVS 5.0, V6 and V7)."""

import glob
import os
import re
import urllib.parse

import pytest
from portal import Client
from portal.client import SESSION_COOKIE
from portal.place import POOLS, TOP

PASSWORD = "sen-trang-ho-tay-2022"
CHOSEN = "bay chim bay ve phuong nam"
CODE = "7K3M-Q2TZ-9WXC-4HVB"
LOGIN_COOKIE = "__Host-login"


@pytest.fixture
def accounts(portal):
    """accounts(n): names of active accounts that no other test has had."""
    def take(count=1):
        rows = portal.sql("SELECT a.name FROM account a WHERE a.state = 'active' AND NOT EXISTS (SELECT 1 FROM session s "
                          "WHERE s.account_id = a.id) AND NOT EXISTS (SELECT 1 FROM login_address l WHERE l.account_name = a.name) "
                          "ORDER BY a.id DESC LIMIT %s", count)
        return [row["name"] for row in rows]
    return take


@pytest.fixture
def account(accounts):
    return accounts()[0]


@pytest.fixture(autouse=True)
def no_failures_left(portal):
    yield
    portal.sql("DELETE FROM login_address")
    portal.sql("UPDATE credential SET failures = 0, locked_until = NULL WHERE failures > 0 OR locked_until IS NOT NULL")


def issue(portal, account, expires="SYSDATE(6) + INTERVAL 1 DAY", change_before="NULL"):
    """The account has a one-time code and never had a password."""
    portal.sql("UPDATE credential SET password = NULL, code_hash = UNHEX(SHA2(%s, 256)), code_expires = "
               f"{expires} WHERE account_id = (SELECT id FROM account WHERE name = %s)", CODE.replace("-", ""), account)
    portal.sql(f"UPDATE account SET state = 'issued', change_before = {change_before} WHERE name = %s", account)


def code_of(answer):
    """The error code of a refused login: the same page as a document would say it."""
    assert answer.status_code == 422, answer.status_code
    for code, words in {"wrong": "Tài khoản hoặc mật khẩu không đúng", "locked": "tạm thời chưa đăng nhập được",
                        "overdue": "đã quá hạn đổi mật khẩu"}.items():
        if words in answer.text:
            return code
    return None


def tried(portal, account, password):
    return code_of(Client(portal).login(account, password))


def is_in(client):
    return client.get("/tai-khoan", allow_redirects=False).status_code == 200


def test_right_password_leads_home(portal, account):
    client = Client(portal)
    answer = client.login(account, PASSWORD)
    assert answer.status_code == 200 and urllib.parse.urlsplit(answer.url).path == "/" and is_in(client)
    assert portal.soon("SELECT COUNT(*) FROM access_log WHERE kind = 'login' AND account_name = %s", account) == 1


@pytest.mark.parametrize("password", ["x", PASSWORD + "x", PASSWORD.upper(), " " + PASSWORD, "' OR '1'='1", "\U0001f600" * 20])
def test_wrong_password(portal, account, password):
    client = Client(portal)
    answer = client.login(account, password)
    assert code_of(answer) == "wrong" and not is_in(client)
    assert password not in answer.text or password == "x"
    assert client.form(answer, action="/dang-nhap").fields["account"] == [account]


@pytest.mark.parametrize("name", ["khong.co", "nguyễn văn", "\U0001f600" * 40, "a b", "%", "' OR 1=1 -- ", "<b>&\"'"])
def test_an_account_that_is_not_there_says_the_same(portal, name):
    client = Client(portal)
    answer = client.login(name, PASSWORD)
    assert code_of(answer) == "wrong"
    assert client.form(answer, action="/dang-nhap").fields["account"] == [name]
    if "<" in name:
        assert name not in answer.text


@pytest.mark.parametrize("there", [True, False])
def test_five_failures_lock_for_a_while_whether_the_account_exists_or_not(portal, account, there):
    name = account if there else "khong.co.ai"
    assert [tried(portal, name, "sai") for _ in range(6)] == ["wrong"] * 5 + ["locked"]
    assert tried(portal, name, PASSWORD) == "locked"
    portal.sql("UPDATE login_address SET failed_at = failed_at - INTERVAL 59 SECOND WHERE account_name = %s", name)
    assert tried(portal, name, PASSWORD) == "locked"
    portal.sql("UPDATE login_address SET failed_at = failed_at - INTERVAL 2 SECOND WHERE account_name = %s", name)
    if there:
        assert is_in_after(portal, name)
    else:
        assert tried(portal, name, "sai") == "wrong"


def is_in_after(portal, name, password=PASSWORD):
    client = Client(portal)
    client.login(name, password)
    return is_in(client)


def test_the_lock_grows_and_stops_growing(portal, account):
    for _ in range(5):
        tried(portal, account, "sai")
    portal.sql("UPDATE login_address SET failed_at = failed_at - INTERVAL 55 SECOND WHERE account_name = %s", account)
    for minutes in (2, 4, 8, 16, 32, 32):
        portal.sql("UPDATE login_address SET failed_at = failed_at - INTERVAL 6 SECOND WHERE account_name = %s", account)
        assert tried(portal, account, "sai") == "wrong"
        portal.sql("UPDATE login_address SET failed_at = failed_at - INTERVAL %s SECOND WHERE account_name = %s", minutes * 60 - 5, account)
        assert tried(portal, account, PASSWORD) == "locked"
    portal.sql("UPDATE login_address SET failed_at = failed_at - INTERVAL 6 SECOND WHERE account_name = %s", account)
    assert is_in_after(portal, account)
    assert tried(portal, account, "sai") == "wrong", "a login clears the count"


def test_nobody_locks_a_colleague_out(portal, accounts):
    victim, colleague = accounts(2)
    portal.sql("INSERT INTO login_address (address, account_name, failures, failed_at) VALUES ('203.0.113.9', %s, 60, SYSDATE(6))", victim)
    assert is_in_after(portal, victim), "guesses from another address"
    for _ in range(6):
        tried(portal, victim, "sai")
    assert is_in_after(portal, colleague), "guesses at another account of the same office"


def test_guesses_from_everywhere_slow_down_together(portal, account):
    id = portal.one("SELECT id FROM account WHERE name = %s", account)
    portal.sql("UPDATE credential SET failures = 98 WHERE account_id = %s", id)
    assert tried(portal, account, "sai") == "wrong"
    assert portal.one("SELECT locked_until FROM credential WHERE account_id = %s", id) is None
    assert tried(portal, account, "sai") == "wrong"
    portal.sql("DELETE FROM login_address")
    assert tried(portal, account, PASSWORD) == "locked"
    portal.sql("UPDATE credential SET locked_until = SYSDATE(6) WHERE account_id = %s", id)
    assert is_in_after(portal, account)


def test_an_address_is_limited_in_the_thousands(portal, account):
    portal.sql("INSERT INTO login_address (address, account_name, failures, failed_at) VALUES (%s, 'ai.do', 1999, "
               "SYSDATE(6) - INTERVAL 40 MINUTE)", portal.address)
    assert is_in_after(portal, account)
    assert tried(portal, "ai.khac", "sai") == "wrong"
    assert tried(portal, account, PASSWORD) == "locked"


@pytest.mark.parametrize("typed", [CODE, CODE.lower(), CODE.replace("-", " "), CODE.replace("-", "")])
def test_a_code_is_read_as_people_type_it(portal, account, typed):
    issue(portal, account)
    answer = Client(portal).login(account, typed)
    assert urllib.parse.urlsplit(answer.url).path == "/dang-nhap/doi-mat-khau"


def test_a_code_leads_only_to_the_choice_of_a_password_and_works_once(portal, account):
    issue(portal, account)
    client = Client(portal)
    page = client.login(account, CODE)
    for path in ("/", "/tai-khoan", "/ke-hoach/2022-01", "/tu-danh-gia/2022-01", "/cong-bo/2022-01", "/lich-tuan/2022-W03", "/danh-gia/1"):
        answer = client.get(path, allow_redirects=False)
        assert (answer.status_code, answer.headers.get("Location")) == (303, "/dang-nhap/doi-mat-khau"), path
    token = client.form(page, action="/dang-nhap/doi-mat-khau").fields["token"]
    posted = client.post("/ke-hoach/2022-01", data={"token": token, "content": "x"}, allow_redirects=False)
    assert (posted.status_code, posted.headers["Location"]) == (303, "/dang-nhap/doi-mat-khau?tb=draft_waits")
    before = client.cookies.get(SESSION_COOKIE)
    again = client.submit(page, {"password-new": CHOSEN, "password-again": CHOSEN}, action="/dang-nhap/doi-mat-khau")
    assert again.status_code == 200 and is_in(client) and client.cookies.get(SESSION_COOKIE) == before
    assert tried(portal, account, CODE) == "wrong"
    assert is_in_after(portal, account, CHOSEN)
    row = portal.sql("SELECT c.password, c.code_hash, a.state FROM credential c JOIN account a ON a.id = c.account_id WHERE a.name = %s", account)[0]
    assert row["code_hash"] is None and row["state"] == "active" and re.match(r"^s1\$10\$8\$3\$[0-9a-f]{32}\$[0-9a-f]{64}$", row["password"])


def test_a_second_session_of_the_code_ends_when_the_password_is_chosen(portal, account):
    issue(portal, account)
    thief, owner = Client(portal), Client(portal)
    stolen = thief.login(account, CODE)
    owner.submit(owner.login(account, CODE), {"password-new": CHOSEN, "password-again": CHOSEN}, action="/dang-nhap/doi-mat-khau")
    answer = thief.submit(stolen, {"password-new": "mat cua ke trom cap", "password-again": "mat cua ke trom cap"}, action="/dang-nhap/doi-mat-khau")
    assert not is_in(thief) and "ke trom" not in answer.text
    assert is_in_after(portal, account, CHOSEN)


def test_a_code_expires(portal, account):
    issue(portal, account, expires="SYSDATE(6) - INTERVAL 1 SECOND")
    assert tried(portal, account, CODE) == "wrong"


def test_overdue_is_told_only_to_who_has_the_code(portal, account):
    issue(portal, account, change_before="'2022-01-20 07:59:59'")
    assert tried(portal, account, "AAAA-AAAA-AAAA-AAAA") == "wrong"
    assert tried(portal, account, CODE) == "overdue"
    portal.sql("UPDATE account SET state = 'locked' WHERE name = %s", account)
    assert tried(portal, account, CODE) == "overdue"
    assert tried(portal, account, "x") == "wrong"


@pytest.mark.parametrize("state", ["locked", "disabled"])
def test_an_account_out_of_use(portal, account, state):
    client = Client(portal)
    client.login(account, PASSWORD)
    assert is_in(client)
    portal.sql("UPDATE account SET state = %s WHERE name = %s", state, account)
    assert not is_in(client), "its sessions end at once"
    assert tried(portal, account, PASSWORD) == "wrong"


@pytest.mark.parametrize("new, again, said", [
    ("ngan qua", "ngan qua", "phải có ít nhất 12 ký tự"),
    ("", "", "Mật khẩu mới"),
    ("aaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaa", "quá dễ đoán"),
    ("matkhau123456", "matkhau123456", "quá dễ đoán"),
    ("Mật khẩu 1234", "Mật khẩu 1234", "quá dễ đoán"),
    ("{account}1234567", "{account}1234567", "quá dễ đoán"),
    ("M4tkh@u!2022", "M4tkh@u!2022", "quá dễ đoán"),
    ("hanoi2hanoi2", "hanoi2hanoi2", "quá dễ đoán"),
    ("bay chim bay ve phuong nam", "bay chim bay ve phuong bac", "chưa giống"),
    ("xy" * 65, "xy" * 65, "dài quá 128 ký tự"),
])
def test_passwords_that_are_refused(portal, account, new, again, said):
    issue(portal, account)
    client = Client(portal)
    page = client.login(account, CODE)
    new, again = new.format(account=account), again.format(account=account)
    answer = client.submit(page, {"password-new": new, "password-again": again}, action="/dang-nhap/doi-mat-khau")
    assert answer.status_code == 422 and said in answer.text
    assert not new or new not in answer.text, "a password is never shown again"
    assert portal.one("SELECT password FROM credential WHERE account_id = (SELECT id FROM account WHERE name = %s)", account) is None


@pytest.mark.parametrize("new", ["\U0001f600 tiếng Việt có dấu đầy đủ", " ".join(f"{n * n * 7919 % 99991:x}" for n in range(3, 25))[:128], "<script>&amp;\"'%00"])
def test_any_character_and_length_will_do(portal, account, new):
    issue(portal, account)
    client = Client(portal)
    client.submit(client.login(account, CODE), {"password-new": new, "password-again": new}, action="/dang-nhap/doi-mat-khau")
    assert is_in_after(portal, account, new) and tried(portal, account, new[:-1]) == "wrong"


def test_changing_needs_the_old_password_and_ends_other_sessions(portal, account):
    client, other = Client(portal), Client(portal)
    client.login(account, PASSWORD)
    other.login(account, PASSWORD)
    values = {"password-old": "sai", "password-new": CHOSEN, "password-again": CHOSEN}
    answer = client.submit("/dang-nhap/doi-mat-khau", values, action="/dang-nhap/doi-mat-khau")
    assert answer.status_code == 422 and "Mật khẩu đang dùng: không đúng" in answer.text and is_in(other)
    client.submit("/dang-nhap/doi-mat-khau", {**values, "password-old": PASSWORD}, action="/dang-nhap/doi-mat-khau")
    assert is_in(client) and not is_in(other)


def test_logout_ends_the_session_on_the_server(portal, account):
    client = Client(portal)
    page = client.login(account, PASSWORD)
    token = client.cookies.get(SESSION_COOKIE)
    assert client.get("/dang-xuat", allow_redirects=False).status_code in (404, 405) and is_in(client)
    client.submit(page, action="/dang-xuat")
    assert client.cookies.get(SESSION_COOKIE) is None
    thief = Client(portal)
    thief.use_session(token)
    assert not is_in(thief)


def test_a_session_set_by_somebody_else_is_not_taken_over(portal, account):
    client = Client(portal)
    client.use_session("A" * 43)
    client.login(account, PASSWORD)
    assert client.cookies.get(SESSION_COOKIE) != "A" * 43 and is_in(client)
    assert portal.one("SELECT COUNT(*) FROM session WHERE token_hash = UNHEX(SHA2(%s, 256))", "A" * 43) == 0


def test_each_login_has_a_session_of_its_own(portal, account):
    tokens = set()
    for _ in range(3):
        client = Client(portal)
        client.login(account, PASSWORD)
        tokens.add(client.cookies.get(SESSION_COOKIE))
    assert len(tokens) == 3 and all(len(token) == 43 for token in tokens)


def test_cookies_are_for_this_host_and_no_script(portal, account):
    client = Client(portal)
    page = client.get("/dang-nhap")
    answer = client.submit(page, {"account": account, "password": PASSWORD}, action="/dang-nhap", allow_redirects=False)
    lines = page.raw.headers.getlist("Set-Cookie") + answer.raw.headers.getlist("Set-Cookie")
    assert any(line.startswith(SESSION_COOKIE + "=") for line in lines) and len(lines) >= 2
    for line in lines:
        name, *attributes = [part.strip() for part in line.split(";")]
        assert name.startswith("__Host-")
        assert {"Path=/", "Secure", "HttpOnly", "SameSite=Lax"} <= set(attributes) and not any(a.startswith("Domain") for a in attributes)


def test_sessions_end_by_themselves(portal, account):
    for change in ("seen_at = SYSDATE(6) - INTERVAL 61 MINUTE", "created_at = SYSDATE(6) - INTERVAL 12 HOUR - INTERVAL 1 SECOND"):
        client = Client(portal)
        client.login(account, PASSWORD)
        portal.sql(f"UPDATE session SET {change} WHERE token_hash = UNHEX(SHA2(%s, 256))", client.cookies.get(SESSION_COOKIE))
        assert not is_in(client), change


def test_business_time_moves_no_session(portal, account):
    client = Client(portal)
    client.login(account, PASSWORD)
    portal.set_clock("2022-03-01 08:00:00")
    assert is_in(client)
    portal.set_clock("2022-01-20 08:00:00")
    assert is_in(client)


@pytest.mark.parametrize("target", ["https://ke.xau/", "//ke.xau/", "/\\ke.xau", "\\\\ke.xau", "javascript:alert(1)", "/%2F/ke.xau/..", "/\t/ke.xau",
                                    "/x\r\nSet-Cookie: a=b", "/" + "a" * 1900, "/" + "é" * 100, " /ke", "http:/ke.xau", "/dang-xuat", "/dang-nhap"])
def test_login_leads_nowhere_else(portal, account, target):
    client = Client(portal)
    page = client.get("/dang-nhap", params={"tiep": target})
    answer = client.submit(page, {"account": account, "password": PASSWORD}, action="/dang-nhap", allow_redirects=False)
    known = client.get("/dang-nhap", params={"tiep": target}, allow_redirects=False)
    for one in (answer, known):
        assert one.status_code == 303, one.status_code
        where = urllib.parse.urlsplit(urllib.parse.urljoin(portal.base, one.headers["Location"]))
        assert f"{where.scheme}://{where.netloc}" == portal.base and not one.headers["Location"].startswith(("//", "/\\"))
        assert one.headers["Location"] in ("/", target)
        assert "a" not in one.cookies


def test_login_leads_back_with_the_whole_question(portal, account):
    client = Client(portal)
    page = client.get("/ke-hoach/2022-01?nguoi=1&x=%C3%A9&y=%26")
    answer = client.submit(page, {"account": account, "password": PASSWORD}, action="/dang-nhap", allow_redirects=False)
    assert answer.headers["Location"] == "/ke-hoach/2022-01?nguoi=1&x=%C3%A9&y=%26"


@pytest.mark.parametrize("change", [{"headers": {"Origin": "https://ke.xau", "Sec-Fetch-Site": "cross-site"}},
                                    {"headers": {"Origin": "https://localhost.ke.xau", "Sec-Fetch-Site": ""}},
                                    {"headers": {"Origin": "null", "Sec-Fetch-Site": "same-site"}}, {"token": "x" * 22}, {"token": ""},
                                    {"cookie": None}])
def test_nobody_is_logged_in_from_elsewhere(portal, account, change):
    client = Client(portal)
    form = client.form("/dang-nhap", action="/dang-nhap")
    if "token" in change:
        form.fields["token"] = [change["token"]]
    if "cookie" in change:
        client.cookies.clear()
    answer = client.send_form(form, {"account": account, "password": PASSWORD}, headers=change.get("headers"), allow_redirects=False)
    assert answer.status_code == 403 and client.cookies.get(SESSION_COOKIE) is None
    assert PASSWORD not in answer.text


@pytest.mark.parametrize("code", ["goi_so_khong_chin", "<script>", "saved.<b>", "a" * 41, "Tài khoản bị khóa", "published'", "notice"])
def test_a_notice_cannot_be_invented(client, code):
    page = client.html("/dang-nhap?" + urllib.parse.urlencode({"tb": code}))
    assert page.xpath("//*[contains(@class, 'notice')]//text()[contains(., $code)]", code=code) == []
    assert "goi_so" not in page.text_content()


def test_a_notice_that_is_ours_is_shown(client):
    assert "Đã thoát." in client.html("/dang-nhap?tb=logged_out").text_content()


def test_every_notice_of_the_pages_has_its_words():
    codes = set()
    for path in glob.glob(os.path.join(TOP, "fcgi", "**", "*.c"), recursive=True):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        codes |= set(re.findall(r'visit_go\(visit, "([a-z_.]+)"', text)) | set(re.findall(r'visit_notice\(visit, [^;]*"([a-z_.]+)"\);', text))
    with open(os.path.join(TOP, "xslt", "lang", "vi", "common.xsl"), encoding="utf-8") as file:
        words = file.read()
    words = words[words.index('name="word-notice"'):words.index('name="word-hint"')]
    assert len(codes) > 10
    assert {code for code in codes if "." not in code and f"$code='{code}'" not in words} == set()


# a browser that was logged in before


def test_guesses_from_elsewhere_in_the_office_do_not_keep_the_owner_out(portal, account):
    """The colleague at the next desk has the same address: only the browser tells them apart."""
    owner = Client(portal)
    owner.login(account, PASSWORD)
    owner.submit("/tai-khoan", action="/dang-xuat")
    for _ in range(7):
        tried(portal, account, "sai")
    assert tried(portal, account, PASSWORD) == "locked"
    portal.sql("UPDATE credential SET failures = 500, locked_until = SYSDATE(6) + INTERVAL 30 MINUTE WHERE account_id = "
               "(SELECT id FROM account WHERE name = %s)", account)
    owner.login(account, PASSWORD)
    assert is_in(owner)


def test_a_known_browser_is_limited_by_its_own_count(portal, accounts):
    account, other = accounts(2)
    owner = Client(portal)
    owner.login(account, PASSWORD)
    owner.submit("/tai-khoan", action="/dang-xuat")
    assert [code_of(owner.login(account, "sai")) for _ in range(6)] == ["wrong"] * 5 + ["locked"]
    assert code_of(owner.login(account, PASSWORD)) == "locked"
    assert portal.one("SELECT COUNT(*) FROM login_address") == 0
    assert is_in_after(portal, account), "another browser of the same person"
    assert code_of(owner.login(other, "sai")) == "wrong", "for another account the browser is like any other"
    assert portal.one("SELECT account_name FROM login_address") == other


def test_the_mark_of_the_browser_opens_nothing(portal, account):
    owner = Client(portal)
    owner.login(account, PASSWORD)
    thief = Client(portal)
    thief.cookies.set("__Host-device", owner.cookies.get("__Host-device"), domain="localhost.local", path="/", secure=True)
    assert not is_in(thief) and code_of(thief.login(account, "sai")) == "wrong"
    stored = portal.sql("SELECT HEX(token_hash) AS hash FROM login_device")
    assert owner.cookies.get("__Host-device") not in {row["hash"] for row in stored}


def test_an_account_s_count_fades_after_a_day(portal, account):
    id = portal.one("SELECT id FROM account WHERE name = %s", account)
    portal.sql("UPDATE credential SET failures = 99, failed_at = SYSDATE(6) - INTERVAL 25 HOUR WHERE account_id = %s", id)
    assert tried(portal, account, "sai") == "wrong"
    assert portal.one("SELECT failures FROM credential WHERE account_id = %s", id) == 1


def test_a_password_hashed_with_other_parameters_is_hashed_again(portal, account):
    import hashlib
    salt = bytes(range(16))
    key = hashlib.scrypt(PASSWORD.encode(), salt=salt, n=2 ** 11, r=8, p=3, dklen=32, maxmem=2 ** 26)
    portal.sql("UPDATE credential SET password = %s WHERE account_id = (SELECT id FROM account WHERE name = %s)",
               f"s1$11$8$3${salt.hex()}${key.hex()}", account)
    assert is_in_after(portal, account)
    assert portal.one("SELECT password FROM credential WHERE account_id = (SELECT id FROM account WHERE name = %s)", account).startswith("s1$10$8$3$")
    assert is_in_after(portal, account)


def test_the_old_password_cannot_be_guessed_in_an_open_session(portal, account):
    client = Client(portal)
    client.login(account, PASSWORD)
    values = {"password-new": CHOSEN, "password-again": CHOSEN}
    for _ in range(5):
        answer = client.submit("/dang-nhap/doi-mat-khau", {**values, "password-old": "sai"}, action="/dang-nhap/doi-mat-khau")
        assert "Mật khẩu đang dùng: không đúng" in answer.text
    answer = client.submit("/dang-nhap/doi-mat-khau", {**values, "password-old": PASSWORD}, action="/dang-nhap/doi-mat-khau")
    assert answer.status_code == 422 and "tạm thời chưa đăng nhập được" in answer.text


def test_typed_passwords_are_in_no_table(portal, account):
    """Not even as a fast hash: the submission's key says what was sent without its secrets."""
    import hashlib
    import json
    client = Client(portal)
    client.login(account, PASSWORD)
    client.submit("/dang-nhap/doi-mat-khau", {"password-old": PASSWORD, "password-new": CHOSEN, "password-again": CHOSEN},
                  action="/dang-nhap/doi-mat-khau")
    said = [[{"n": name, "v": value} for name, value in pairs] for pairs in (
        [("password-old", PASSWORD), ("password-new", CHOSEN), ("password-again", CHOSEN), ("action", "change")],
        [("password-old", PASSWORD), ("password-new", CHOSEN), ("password-again", CHOSEN)])]
    hashes = {hashlib.sha256(json.dumps(one, separators=(",", ":")).encode()).hexdigest() for one in said}
    routes = {row["route"].partition("#")[2] for row in portal.sql("SELECT route FROM submission")}
    assert routes and not hashes & routes


# whom to ask


def member_of(portal, unit):
    return portal.one("SELECT a.name FROM account a JOIN assignment m ON m.person_id = a.person_id AND m.main JOIN unit u ON u.id = m.unit_id "
                      "WHERE u.agency_id = (SELECT id FROM unit WHERE code = %s) AND a.state = 'active' AND a.id NOT IN "
                      "(SELECT account_id FROM right_grant) ORDER BY a.id LIMIT 1", unit)


def contacts(portal, account, code=CODE):
    """Names and telephones on the page that an overdue account gets with that code."""
    issue(portal, account, change_before="'2022-01-20 07:59:59'")
    client = Client(portal)
    answer = client.login(account, code)
    page = client.html_of(answer)
    portal.sql("UPDATE account SET state = 'active' WHERE name = %s", account)
    return [(item.xpath("string(.//strong)"), item.xpath("string(.//a)")) for item in page.xpath("//ul[@class='contacts']/li")]


def names_of(portal, *accounts):
    return {portal.one("SELECT CONCAT(p.family_name, ' ', p.given_name) FROM person p JOIN account a ON a.person_id = p.id "
                       "WHERE a.name = %s", account) for account in accounts}


def test_who_missed_the_date_learns_whom_to_ask(portal):
    unit = "BD-THCS-BADINH"
    account = member_of(portal, unit)
    admin = portal.sql("SELECT a.name, a.person_id FROM right_grant r JOIN account a ON a.id = r.account_id JOIN unit u ON u.id = r.unit_id "
                       "WHERE r.role = 'unit_admin' AND u.code = %s", unit)[0]
    portal.sql("UPDATE person SET phone = '0912000111' WHERE id = %s", admin["person_id"])
    found = contacts(portal, account)
    assert {name for name, _ in found} == names_of(portal, admin["name"]) and "0912000111" in dict(found).values()
    assert contacts(portal, account, "AAAAA-AAAAA-AAAAA-AAAAA") == [], "only with the right code"
    # The unit's administrator is locked out too: the office above.
    assert {name for name, _ in contacts(portal, admin["name"])} == bloc_admins(portal, "school")
    # A unit whose administrator left: the office above.
    portal.sql("UPDATE account SET state = 'locked' WHERE name = %s", admin["name"])
    assert {name for name, _ in contacts(portal, account)} == bloc_admins(portal, "school")
    portal.sql("UPDATE account SET state = 'active' WHERE name = %s", admin["name"])


def bloc_admins(portal, bloc):
    rows = portal.sql("SELECT DISTINCT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.role = 'bloc_admin' "
                      "AND (r.bloc = %s OR r.bloc IS NULL)", bloc) or portal.sql(
        "SELECT DISTINCT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.role = 'city_admin'")
    return names_of(portal, *(row["name"] for row in rows))


def test_a_wrong_code_and_no_account_get_the_same_page(portal):
    account = member_of(portal, "BD-THCS-BADINH")
    issue(portal, account, change_before="'2022-01-20 07:59:59'")
    pages = []
    for name in (account, "khong.co.that"):
        client = Client(portal)
        form = client.form("/dang-nhap", action="/dang-nhap")
        for accept in ("text/html", "application/xml"):
            answer = client.send_form(form, {"account": name, "password": "AAAAA-AAAAA-AAAAA-AAAAA"}, headers={"Accept": accept})
            text = answer.text.replace(form.fields["token"][0], "").replace(name, "")
            pages.append(re.sub(r'[0-9a-f]{32}|(value|submission|now)="[^"]*"', "", text))
    portal.sql("UPDATE account SET state = 'active' WHERE name = %s", account)
    assert [one == two for one, two in zip(pages[:2], pages[2:])] == [True, True]


def test_what_was_typed_at_login_is_in_no_log(portal, account):
    secret = "mat-khau-go-nham-998877"
    client = Client(portal)
    client.login(account, secret)
    client.login(secret + "-khong-co", PASSWORD)
    for name in os.listdir(os.path.join(portal.data, "log")):
        with open(os.path.join(portal.data, "log", name), encoding="utf-8", errors="replace") as file:
            assert secret not in file.read().replace(secret + "-khong-co", ""), name
    assert portal.one("SELECT COUNT(*) FROM access_log WHERE account_name = %s", secret) == 0


def test_no_worker_complained_or_died(portal):
    """Last."""
    assert portal.log_lines("level=error") == []
    with open(os.path.join(portal.data, "log", "supervisord.log"), encoding="utf-8") as file:
        assert [line for line in file if "not expected" in line and any(pool in line for pool in POOLS)] == []
