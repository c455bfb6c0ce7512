"""The second factor as its owner and as a thief of the password or the session would try it (OWASP ASVS 5.0, V6)."""

import json
import os
import re
import subprocess
import urllib.parse

import pytest
import totp
from portal import Client
from portal.client import SESSION_COOKIE

PASSWORD = "sen-trang-ho-tay-2022"
SETUP, STEP, PROOF = "/dang-nhap/hai-lop", "/dang-nhap/ma-xac-thuc", "/dang-nhap/xac-nhan"
CODE = re.compile(r"^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$")


@pytest.fixture
def accounts(portal):
    """accounts(n): names of members without rights that no other test has had."""
    def take(count=1):
        rows = portal.sql("SELECT a.name FROM account a WHERE a.state = 'active' AND a.factor_since IS NULL AND NOT EXISTS "
                          "(SELECT 1 FROM session s WHERE s.account_id = a.id) AND NOT EXISTS (SELECT 1 FROM right_grant r "
                          "WHERE r.account_id = a.id) ORDER BY a.id DESC LIMIT %s", count)
        return [row["name"] for row in rows]
    return take


@pytest.fixture(autouse=True)
def no_failures_left(portal):
    yield
    portal.sql("DELETE FROM login_address")
    portal.sql("UPDATE credential SET failures = 0, locked_until = NULL")
    portal.sql("DELETE FROM setting WHERE name = 'second_factor_required'")


class Owner:
    """Somebody with a second factor."""

    def __init__(self, portal, name):
        self.portal, self.name = portal, name
        self.client = Client(portal)
        self.client.login(name, PASSWORD)
        self.secret, self.codes = totp.set_up(portal, self.client)
        self.id = portal.one("SELECT id FROM account WHERE name = %s", name)

    def forget_step(self):
        self.portal.sql("UPDATE credential SET totp_last = NULL WHERE account_id = %s", self.id)


@pytest.fixture
def owner(portal, accounts):
    return Owner(portal, accounts()[0])


def place(answer):
    return urllib.parse.urlsplit(answer.url).path


def is_in(client):
    return client.get("/tai-khoan", allow_redirects=False).status_code == 200


def logged(portal, name, wanted):
    """Failures in the access log, which is written after the answer."""
    return portal.soon("SELECT COUNT(*) FROM access_log WHERE account_name = %s AND kind = 'login_failed'", name, at_least=wanted)


def first_step(portal, name, password=PASSWORD, client=None):
    client = client or Client(portal)
    return client, client.login(name, password)


def second_step(client, page, code, **options):
    return client.submit(page, {"password-code": code}, action=STEP, **options)


def test_setting_up_shows_the_secret_until_it_is_confirmed(portal, accounts):
    client = Client(portal)
    client.login(accounts()[0], PASSWORD)
    before = client.doc(SETUP).find("factor")
    assert before.get("secret") is None and before.find("qr") is None
    client.submit(SETUP, action=SETUP, button="start_factor")
    one, two = (client.doc(SETUP).find("factor") for _ in range(2))
    assert re.fullmatch("[A-Z2-7]{32}", one.get("secret")) and one.get("secret") == two.get("secret")
    wrong = client.submit(SETUP, {"password-code": "000000"}, action=SETUP, button="confirm_factor")
    assert wrong.status_code == 422 and "Mã xác thực: không đúng" in wrong.text
    assert Client(portal).login(client.html("/tai-khoan").xpath("string(//dd)"), PASSWORD).url.endswith("/")
    stored = portal.sql("SELECT totp_secret, totp_pending FROM credential WHERE totp_pending IS NOT NULL")[0]
    assert stored["totp_secret"] is None and len(stored["totp_pending"]) == 60


def test_the_picture_says_the_same_as_the_text(portal, accounts, tmp_path):
    """Drawn again from the runs and read by zbar."""
    client = Client(portal)
    name = accounts()[0]
    client.login(name, PASSWORD)
    client.submit(SETUP, action=SETUP, button="start_factor")
    factor = client.doc(SETUP).find("factor")
    qr = factor.find("qr")
    size = int(qr.get("size"))
    assert size in (37, 41, 45, 49)
    path = client.html(SETUP).xpath("string(//*[local-name()='svg'][@role='img']//*[local-name()='path']/@d)")
    assert path.count("M") == len(qr.findall("run")) > 300
    dark = {(int(run.get("x")) + i, int(run.get("y"))) for run in qr.findall("run") for i in range(int(run.get("length")))}
    for x, y in ((0, 0), (size - 7, 0), (0, size - 7)):
        assert {(x + i, y) for i in range(7)} <= dark and (x + 1, y + 1) not in dark
    side = (size + 8) * 8
    rows = [bytes(0 if (x // 8 - 4, y // 8 - 4) in dark else 255 for x in range(side)) for y in range(side)]
    (tmp_path / "qr.pgm").write_bytes(b"P5 %d %d 255\n" % (side, side) + b"".join(rows))
    text = subprocess.run(["zbarimg", "-q", "--raw", tmp_path / "qr.pgm"], capture_output=True, text=True, timeout=60).stdout.strip()
    assert text == f"otpauth://totp/localhost:{name}?secret={factor.get('secret')}&issuer=localhost"


def test_ten_recovery_codes_are_shown_once_and_kept_as_hashes(portal, owner):
    assert len(set(owner.codes)) == 10 and all(CODE.match(code) for code in owner.codes)
    page = owner.client.get(SETUP)
    assert not any(code in page.text for code in owner.codes) and owner.secret not in page.text
    assert owner.client.doc(SETUP).find("factor").get("codes-left") == "10"
    assert portal.one("SELECT COUNT(*) FROM recovery_code WHERE account_id = %s AND code_hash = UNHEX(SHA2(%s, 256))",
                      owner.id, owner.codes[0].replace("-", "")) == 1


def test_the_secret_is_encrypted_for_its_account(portal, accounts):
    one, two = (Owner(portal, name) for name in accounts(2))
    import base64
    raw = base64.b32decode(one.secret)
    stored = portal.one("SELECT totp_secret FROM credential WHERE account_id = %s", one.id)
    assert len(stored) == 60 and stored.find(raw) < 0
    # A row copied to another account opens nothing there.
    portal.sql("UPDATE credential SET totp_secret = %s, totp_last = NULL WHERE account_id = %s", stored, two.id)
    client, page = first_step(portal, two.name)
    assert second_step(client, page, totp.code(one.secret)).status_code == 422 and not is_in(client)
    assert portal.wait_log_lines("factor_key")


def test_the_password_alone_gives_no_rights(portal, owner):
    client, page = first_step(portal, owner.name)
    assert place(page) == STEP and client.cookies.get(SESSION_COOKIE) is None
    for path in ("/", "/tai-khoan", SETUP, PROOF, "/dang-nhap/doi-mat-khau", "/ke-hoach/2022-01"):
        assert client.get(path, allow_redirects=False).headers["Location"].startswith("/dang-nhap?tiep="), path
    assert second_step(client, page, totp.code(owner.secret)).status_code == 200 and is_in(client)
    assert client.cookies.get("__Host-step") is None
    assert portal.one("SELECT COUNT(*) FROM login_pending p WHERE p.account_id = %s", owner.id) == 0


@pytest.mark.parametrize("code", ["", "12345", "abcdef", "0000000", "' OR 1=1", "\U0001f600" * 6, "-100000"])
def test_wrong_codes(portal, owner, code):
    client, page = first_step(portal, owner.name)
    answer = second_step(client, page, code)
    assert answer.status_code == 422 and not is_in(client)


@pytest.mark.parametrize("steps, good", [(-3, False), (-2, False), (-1, True), (0, True), (1, True), (2, False), (3, False)])
def test_the_window_is_one_step_each_way(portal, owner, steps, good):
    client, page = first_step(portal, owner.name)
    owner.forget_step()
    # The window moves on by one if the step of 30 seconds ends in between: what is two away stays out either way.
    away = steps if abs(steps) < 2 else steps + (1 if steps > 0 else -1)
    assert (second_step(client, page, totp.code(owner.secret, away)).status_code == 200) == good


def test_no_code_is_taken_twice_nor_an_older_one(portal, owner):
    owner.forget_step()
    code = totp.code(owner.secret)
    client, page = first_step(portal, owner.name)
    assert second_step(client, page, code).status_code == 200
    thief, page = first_step(portal, owner.name)
    assert second_step(thief, page, code).status_code == 422
    assert second_step(thief, page, totp.code(owner.secret, -1)).status_code == 422 and not is_in(thief)


def test_two_at_once_with_one_code(portal, owner):
    from concurrent.futures import ThreadPoolExecutor
    owner.forget_step()
    code = totp.code(owner.secret)
    pairs = [first_step(portal, owner.name) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda pair: second_step(pair[0], pair[1], code).status_code, pairs))
    assert sorted(answers) == [200, 422, 422, 422]


def test_a_recovery_code_works_once(portal, owner):
    for typed in (owner.codes[0], owner.codes[1].lower().replace("-", " ")):
        client, page = first_step(portal, owner.name)
        assert second_step(client, page, typed).status_code == 200 and is_in(client)
    thief, page = first_step(portal, owner.name)
    assert second_step(thief, page, owner.codes[0]).status_code == 422 and not is_in(thief)
    assert owner.client.doc(SETUP).find("factor").get("codes-left") == "8"


def test_new_recovery_codes_replace_the_old(portal, owner):
    page = owner.client.submit(SETUP, action=SETUP, button="renew_codes")
    codes = [item.text for item in owner.client.html_of(page).xpath("//ol[@class='codes']/li")]
    assert len(codes) == 10 and not set(codes) & set(owner.codes)
    client, page = first_step(portal, owner.name)
    assert second_step(client, page, owner.codes[5]).status_code == 422
    assert second_step(client, page, codes[5]).status_code == 200


def test_a_second_copy_of_the_form_shows_no_codes(owner):
    form = owner.client.form(SETUP, action=SETUP)
    first = owner.client.send_form(form, button="renew_codes")
    again = owner.client.send_form(form, button="renew_codes")
    assert "codes" in first.text and again.url.endswith("tb=codes_renewed")
    assert not owner.client.html_of(again).xpath("//ol[@class='codes']")


def test_codes_cannot_be_guessed(portal, owner):
    """Failures count across steps, and the right password does not clear them."""
    client, page = first_step(portal, owner.name)
    said = [second_step(client, page, f"{n:06}").text for n in range(3)]
    assert all("Mã xác thực: không đúng" in text for text in said)
    client, page = first_step(portal, owner.name)
    for n in range(2):
        second_step(client, page, f"{n:06}")
    locked = second_step(client, page, totp.code(owner.secret))
    assert locked.status_code == 422 and "tạm thời chưa đăng nhập được" in locked.text and not is_in(client)
    refused = Client(portal).login(owner.name, PASSWORD)
    assert refused.status_code == 422 and "tạm thời chưa đăng nhập được" in refused.text
    assert logged(portal, owner.name, 7) == 7


def test_the_pending_step_ends(portal, owner):
    client, page = first_step(portal, owner.name)
    portal.sql("UPDATE login_pending SET created_at = created_at - INTERVAL 301 SECOND WHERE account_id = %s", owner.id)
    answer = second_step(client, page, totp.code(owner.secret))
    assert place(answer) == "/dang-nhap" and "Hãy đăng nhập lại từ đầu" in answer.text and not is_in(client)
    client, page = first_step(portal, owner.name)
    portal.sql("UPDATE account SET state = 'disabled' WHERE id = %s", owner.id)
    assert place(second_step(client, page, totp.code(owner.secret))) == "/dang-nhap"


def test_the_step_is_bound_to_the_browser(portal, owner):
    client, page = first_step(portal, owner.name)
    thief = Client(portal)
    thief.get("/dang-nhap")
    form = client.form(page, action=STEP)
    form.fields["token"] = [thief.form("/dang-nhap", action="/dang-nhap").fields["token"][0]]
    answer = thief.send_form(form, {"password-code": totp.code(owner.secret)})
    assert place(answer) == "/dang-nhap" and not is_in(thief)
    elsewhere = client.send_form(client.form(page, action=STEP), {"password-code": totp.code(owner.secret)},
                                 headers={"Origin": "https://ke.xau", "Sec-Fetch-Site": "cross-site"})
    assert elsewhere.status_code == 403 and not is_in(client)


def test_what_was_typed_before_travels_through_both_steps(portal, owner):
    stranger = Client(portal)
    page = stranger.post("/ke-hoach/2022-01", data={"content": "Việc chưa gửi", "action": "add"})
    step = stranger.submit(page, {"account": owner.name, "password": PASSWORD}, action="/dang-nhap")
    assert place(step) == STEP and "Việc chưa gửi" not in step.text
    answer = second_step(stranger, step, totp.code(owner.secret))
    assert place(answer) == "/ke-hoach/2022-01" and "Việc chưa gửi" in answer.text


def test_a_new_initial_code_asks_the_factor_as_well(portal, owner):
    portal.ctl("reissue", owner.name, "--reason", "quên")
    code = re.search(r"code (\S+)", portal.ctl("reissue", owner.name, "--reason", "quên").stdout)[1]
    client, page = first_step(portal, owner.name, code)
    assert place(page) == STEP
    assert place(second_step(client, page, totp.code(owner.secret))) == "/dang-nhap/doi-mat-khau"


def test_the_page_says_whom_to_ask(portal, owner):
    _, page = first_step(portal, owner.name)
    assert "Không có điện thoại?" in page.text


def test_setting_up_ends_other_sessions_and_removing_needs_no_more_than_proof(portal, accounts):
    name = accounts()[0]
    other, client = Client(portal), Client(portal)
    other.login(name, PASSWORD)
    client.login(name, PASSWORD)
    totp.set_up(portal, client)
    assert is_in(client) and not is_in(other)
    client.submit(SETUP, action=SETUP, button="remove_factor")
    assert client.doc(SETUP).find("factor").get("since") is None
    assert place(Client(portal).login(name, PASSWORD)) == "/"
    assert [row["action"] for row in portal.sql(
        "SELECT action FROM audit WHERE object = 'factor' AND object_id = (SELECT id FROM account WHERE name = %s) ORDER BY id",
        name)] == ["begin", "set", "remove"]


@pytest.mark.parametrize("button", ["renew_codes", "remove_factor", "start_factor"])
def test_changes_ask_the_secret_again(portal, owner, button):
    portal.sql("UPDATE session SET proven_at = proven_at - INTERVAL 11 MINUTE WHERE account_id = %s", owner.id)
    answer = owner.client.submit(SETUP, action=SETUP, button=button)
    assert place(answer) == PROOF
    assert portal.one("SELECT COUNT(*) FROM recovery_code WHERE account_id = %s AND used_at IS NULL", owner.id) == 10


# re-authentication


def prove(client, page, **values):
    return client.submit(page, values, action=PROOF)


def stale(portal, name):
    portal.sql("UPDATE session SET proven_at = proven_at - INTERVAL 11 MINUTE WHERE account_id = "
               "(SELECT id FROM account WHERE name = %s)", name)


def test_proof_needs_password_and_code_and_leads_back(portal, owner):
    stale(portal, owner.name)
    page = owner.client.get(PROOF + "?tiep=" + urllib.parse.quote(SETUP, safe=""))
    old = owner.client.cookies.get(SESSION_COOKIE)
    wrong = prove(owner.client, page, **{"password": PASSWORD, "password-code": "000000"})
    assert wrong.status_code == 422 and "Mật khẩu hoặc mã xác thực không đúng" in wrong.text
    wrong = prove(owner.client, wrong, **{"password": "sai", "password-code": totp.code(owner.secret)})
    assert wrong.status_code == 422 and owner.client.cookies.get(SESSION_COOKIE) == old
    right = prove(owner.client, wrong, **{"password": PASSWORD, "password-code": totp.code(owner.secret)})
    assert place(right) == SETUP and is_in(owner.client)
    assert owner.client.cookies.get(SESSION_COOKIE) != old, "the token is new"
    thief = Client(portal)
    thief.use_session(old)
    assert not is_in(thief)
    assert portal.one("SELECT COUNT(*) FROM session WHERE account_id = %s AND proven_at > SYSDATE(6) - INTERVAL 1 MINUTE", owner.id) == 1


def test_forms_of_other_windows_survive_the_new_token(portal, accounts):
    client = Client(portal)
    client.login(accounts()[0], PASSWORD)
    form = client.form("/ke-hoach/2022-01", action="/ke-hoach/2022-01", field="content")
    prove(client, client.get(PROOF), password=PASSWORD)
    answer = client.send_form(form, {"content": "Việc của cửa sổ khác"}, button="add")
    assert answer.status_code == 200 and "Việc của cửa sổ khác" in answer.text


def test_wrong_proofs_count_as_failures(portal, accounts):
    name = accounts()[0]
    client = Client(portal)
    client.login(name, PASSWORD)
    page = client.get(PROOF)
    said = [prove(client, page, password="sai").text for _ in range(5)]
    assert all("Mật khẩu: không đúng" in text for text in said)
    locked = prove(client, page, password=PASSWORD)
    assert locked.status_code == 422 and "tạm thời chưa đăng nhập được" in locked.text
    assert logged(portal, name, 6) == 6


@pytest.mark.parametrize("target", ["https://ke.xau/", "//ke.xau/", "/\\ke.xau", "javascript:alert(1)", "/dang-xuat", PROOF, STEP])
def test_proof_leads_nowhere_else(portal, accounts, target):
    client = Client(portal)
    client.login(accounts()[0], PASSWORD)
    page = client.get(PROOF, params={"tiep": target})
    answer = client.submit(page, {"password": PASSWORD}, action=PROOF, allow_redirects=False)
    assert answer.status_code == 303 and answer.headers["Location"] == "/"


def test_what_was_sent_comes_back_after_the_proof(portal, login):
    admin = login("quantri.pnv")
    person = portal.one("SELECT p.id FROM person p JOIN account a ON a.person_id = p.id JOIN assignment m ON m.person_id = p.id AND m.main "
                        "JOIN unit u ON u.id = m.unit_id JOIN unit g ON g.id = u.agency_id WHERE g.code = 'BD-PNV' "
                        "AND a.name <> 'quantri.pnv' AND a.state = 'active' ORDER BY p.id LIMIT 1")
    path = f"/dang-nhap/mo-khoa/{person}"
    form = admin.form(path, action=path)
    stale(portal, "quantri.pnv")
    page = admin.send_form(form, {"reason": "Nhập nhầm sau kỳ nghỉ"}, button="unlock")
    assert place(page) == PROOF and "Nhập nhầm" not in page.text
    back = prove(admin, page, password=PASSWORD)
    assert place(back) == path and admin.form(back, action=path).fields["reason"] == ["Nhập nhầm sau kỳ nghỉ"]
    done = admin.submit(back, action=path, button="unlock")
    assert done.url.endswith("tb=unlocked")


# who must


def require(portal, value):
    portal.sql("REPLACE INTO setting (unit_id, name, value) VALUES (0, 'second_factor_required', %s)", value)


AUTHORITY = ("SELECT a.name FROM evaluation e JOIN account a ON a.person_id = e.authority_id JOIN unit u ON u.id = e.unit_id "
             "WHERE u.bloc = 'school' AND a.id NOT IN (SELECT account_id FROM right_grant) ORDER BY e.id LIMIT 1")


@pytest.mark.parametrize("value, administrator, authority", [
    ("none", False, False), ("administrators", True, False), ("administrators_authorities", True, True)])
def test_who_must_have_one(portal, login, accounts, value, administrator, authority):
    require(portal, value)
    for name, must in (("quantri.btc", administrator), (portal.one(AUTHORITY), authority), (accounts()[0], False)):
        answer = login(name).get("/", allow_redirects=False)
        assert (answer.headers.get("Location") == SETUP) == must, (name, value)


def test_who_must_can_do_nothing_before(portal):
    require(portal, "administrators")
    client = Client(portal)
    page = client.login("quantri.gddt" if portal.one("SELECT COUNT(*) FROM account WHERE name = 'quantri.gddt'") else "quantri.btc", PASSWORD)
    assert place(page) == SETUP and "bắt buộc" in page.text and client.html_of(page).xpath("//nav//a[@href='/quan-tri']") == []
    for path in ("/", "/tai-khoan", "/quan-tri", "/quan-tri/tai-khoan", "/quan-tri/tai-khoan.xlsx", "/ke-hoach/2022-01", "/bao-cao/2022-01"):
        assert client.get(path, allow_redirects=False).headers.get("Location") == SETUP, path
    token = client.form(page, action=SETUP).fields["token"][0]
    posted = client.post("/ke-hoach/2022-01", data={"token": token, "content": "x"}, allow_redirects=False)
    assert posted.status_code == 303 and posted.headers["Location"].startswith(SETUP)
    totp.set_up(portal, client)
    assert client.get("/quan-tri", allow_redirects=False).status_code == 200
    form = client.form(SETUP, action=SETUP)
    assert ("action", "remove_factor") not in form.buttons
    form.buttons.append(("action", "remove_factor"))
    assert client.send_form(form, button="remove_factor").status_code == 422
    assert client.doc(SETUP).find("factor").get("since")
    portal.sql("UPDATE account SET factor_since = NULL WHERE name LIKE 'quantri.%%'")
    portal.sql("UPDATE credential SET totp_secret = NULL WHERE account_id IN (SELECT id FROM account WHERE name LIKE 'quantri.%%')")


def test_a_demonstration_asks_nobody_and_a_wrong_setting_changes_nothing(portal, login):
    assert login("quantri.tp").get("/", allow_redirects=False).status_code == 200
    require(portal, "everybody")
    assert login("quantri.tp").get("/", allow_redirects=False).status_code == 200
    assert portal.wait_log_lines("setting ignored")


# the office above helps


def test_an_administrator_takes_a_lost_factor_away(portal, login):
    name = portal.one("SELECT a.name FROM account a JOIN assignment m ON m.person_id = a.person_id AND m.main JOIN unit u ON u.id = m.unit_id "
                      "JOIN unit g ON g.id = u.agency_id WHERE g.code = 'BD-PNV' AND a.state = 'active' AND a.id NOT IN "
                      "(SELECT account_id FROM right_grant) ORDER BY a.id DESC LIMIT 1")
    owner = Owner(portal, name)
    path = f"/dang-nhap/mo-khoa/{portal.one('SELECT person_id FROM account WHERE id = %s', owner.id)}"
    admin = login("quantri.pnv")
    for _ in range(6):
        Client(portal).login(name, "sai")
    assert admin.doc(path).find("unlock").find("failed").get("failures") == "5"
    assert admin.submit(path, {"reason": " "}, action=path, button="remove_factor").status_code == 422
    done = admin.submit(path, {"reason": "Mất điện thoại"}, action=path, button="remove_factor")
    assert done.url.endswith("tb=factor_removed") and admin.doc(path).find("unlock").get("factor") is None
    assert place(Client(portal).login(name, PASSWORD)) == "/"
    assert portal.one("SELECT COUNT(*) FROM recovery_code WHERE account_id = %s", owner.id) == 0
    row = portal.sql("SELECT action, reason FROM audit WHERE object = 'account' AND object_id = %s ORDER BY id DESC LIMIT 1", owner.id)[0]
    assert (row["action"], row["reason"]) == ("remove_factor", "Mất điện thoại")
    assert login(name).get(path).status_code == 404
    own = portal.one("SELECT person_id FROM account WHERE name = 'quantri.pnv'")
    assert admin.get(f"/dang-nhap/mo-khoa/{own}").status_code == 404, "not for oneself"


def test_nothing_secret_is_in_a_log(portal, owner):
    client, page = first_step(portal, owner.name)
    second_step(client, page, owner.codes[3])
    raw = owner.codes[3].replace("-", "")
    for name in os.listdir(os.path.join(portal.data, "log")):
        with open(os.path.join(portal.data, "log", name), encoding="utf-8", errors="replace") as file:
            text = file.read()
        for secret in (PASSWORD, owner.secret, raw, owner.codes[3]):
            assert text.count(secret) == 0, name
    drafts = portal.sql("SELECT fields FROM draft")
    assert not any("password" in row["fields"] for row in drafts)


def set_keys(portal, key, old=""):
    """Writes them where login workers read them, and lets the workers read."""
    path = os.path.join(portal.data, "etc", "danhgia.ini")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r"(?m)^factor_key = .*$", f"factor_key = {key}", text)
    text = re.sub(r"(?m)^factor_key_old = .*$", f"factor_key_old = {old}", text)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    portal.signal("HUP", "logins")


def gets_in(portal, owner):
    owner.forget_step()
    client, page = first_step(portal, owner.name)
    second_step(client, page, totp.code(owner.secret))
    return is_in(client)


def test_secrets_move_to_another_key_while_people_log_in(portal, accounts):
    """The drill of conf/OPERATOR.md: both keys, rotate-factors, the new key alone; a secret of neither key is left as it is."""
    old, new = portal.settings["factor_key"], "5e" * 32
    # What other tests left, some of it unreadable.
    portal.sql("UPDATE credential SET totp_secret = NULL, totp_pending = NULL")
    one, other, foreign = (Owner(portal, name) for name in accounts(3))
    kept = portal.one("SELECT totp_secret FROM credential WHERE account_id = %s", one.id)
    portal.sql("UPDATE credential SET totp_secret = %s WHERE account_id = %s", kept, foreign.id)
    before = portal.one("SELECT COUNT(*) FROM audit WHERE action = 'rotate'")
    try:
        assert portal.ctl("rotate-factors", check=False).returncode == 1
        set_keys(portal, new, old)
        assert gets_in(portal, one)
        done = portal.ctl("rotate-factors", check=False)
        assert done.returncode == 1 and f"account {foreign.id}: neither" in done.stderr and "1 secrets were left" in done.stderr
        assert portal.one("SELECT totp_secret FROM credential WHERE account_id = %s", foreign.id) == kept
        assert gets_in(portal, other)
        portal.sql("UPDATE credential SET totp_secret = NULL WHERE account_id = %s", foreign.id)
        assert "done: 0 secrets" in portal.ctl("rotate-factors").stdout
        set_keys(portal, new)
        assert gets_in(portal, one) and gets_in(portal, other)
        set_keys(portal, old)
        assert not gets_in(portal, one)
        set_keys(portal, old, new)
        assert "none under the old" in portal.ctl("rotate-factors").stdout
    finally:
        set_keys(portal, old)
    assert gets_in(portal, one)
    (there, back) = [json.loads(row["new"]) for row in portal.sql("SELECT new FROM audit WHERE action = 'rotate' AND object = 'factor' ORDER BY id")][before:]
    assert there["rows"] == back["rows"] >= 2 and there["last"] == back["last"] >= max(one.id, other.id)
