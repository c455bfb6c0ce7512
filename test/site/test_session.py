"""Sessions: how they end, who sees and ends them, and what the account page says of logins (OWASP ASVS 5.0, V7)."""

import time

import pytest
from portal import Client
from portal.client import SESSION_COOKIE

PASSWORD = "sen-trang-ho-tay-2022"
ADMIN = "quantri.btc"


@pytest.fixture
def accounts(portal):
    """accounts(n): names of members without rights that no other test has had."""
    def take(count=1):
        rows = portal.sql("SELECT a.name FROM account a WHERE a.state = 'active' AND NOT EXISTS "
                          "(SELECT 1 FROM session s WHERE s.account_id = a.id) AND NOT EXISTS (SELECT 1 FROM right_grant r "
                          "WHERE r.account_id = a.id) ORDER BY a.id DESC LIMIT %s", count)
        return [row["name"] for row in rows]
    return take


@pytest.fixture
def account(accounts):
    return accounts()[0]


@pytest.fixture(autouse=True)
def as_at_first(portal):
    yield
    portal.sql("DELETE FROM setting WHERE unit_id = 0")
    portal.sql("DELETE FROM login_address")


def is_in(client):
    return client.get("/tai-khoan", allow_redirects=False).status_code == 200


def age(portal, client, **minutes):
    """Makes the client's session older: seen=16 was last used 16 minutes ago, created=… began so long ago."""
    for name, value in minutes.items():
        portal.sql(f"UPDATE session SET {name}_at = SYSDATE(6) - INTERVAL %s SECOND WHERE token_hash = UNHEX(SHA2(%s, 256))",
                   int(value * 60), client.cookies.get(SESSION_COOKIE))


def setting(portal, name, value):
    portal.sql("REPLACE INTO setting (unit_id, name, value) VALUES (0, %s, %s)", name, value)


@pytest.mark.parametrize("who, minutes, there", [
    (ADMIN, 14.8, True), (ADMIN, 15.1, False), (None, 59.8, True), (None, 60.1, False)])
def test_idle_limits_differ_by_role(portal, login, account, who, minutes, there):
    client = login(who or account)
    age(portal, client, seen=minutes)
    assert is_in(client) == there


@pytest.mark.parametrize("name, value, who, minutes, there", [
    ("session_idle_minutes", "30", None, 30.1, False), ("session_idle_minutes", "90", None, 89.8, True),
    ("session_idle_minutes_administrator", "45", ADMIN, 44.8, True), ("session_idle_minutes", "30", ADMIN, 15.1, False),
    ("session_idle_minutes", "1", None, 59.8, True), ("session_idle_minutes", "x", None, 60.1, False)])
def test_idle_limits_are_settings(portal, login, account, name, value, who, minutes, there):
    setting(portal, name, value)
    client = login(who or account)
    age(portal, client, seen=minutes)
    assert is_in(client) == there


def test_the_absolute_limit_is_a_setting(portal, login, account):
    client = login(account)
    age(portal, client, created=12 * 60 - 0.2)
    assert is_in(client)
    age(portal, client, created=12 * 60 + 0.1)
    assert not is_in(client)
    client = login(account)
    setting(portal, "session_hours", "8")
    age(portal, client, created=8 * 60 + 0.1)
    assert not is_in(client)


def test_a_right_given_meanwhile_shortens_the_session(portal, login, account):
    client = login(account)
    age(portal, client, seen=20)
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, valid_from, decision_number, decision_date, decision_issuer) "
               "SELECT a.id, 'unit_admin', u.id, '2022-01-01', '1', '2022-01-01', 'x' FROM account a, unit u "
               "WHERE a.name = %s AND u.code = 'BD-PNV'", account)
    assert not is_in(client)


def seen_ago(portal, client):
    return portal.one("SELECT TIMESTAMPDIFF(SECOND, seen_at, SYSDATE(6)) FROM session WHERE token_hash = UNHEX(SHA2(%s, 256))",
                      client.cookies.get(SESSION_COOKIE))


@pytest.mark.parametrize("who, minutes, written", [(None, 4.8, False), (None, 5.1, True), (ADMIN, 2.8, False), (ADMIN, 3.1, True)])
def test_use_is_written_down_often_enough(portal, login, account, who, minutes, written):
    client = login(who or account)
    age(portal, client, seen=minutes)
    assert is_in(client)
    for _ in range(40):
        if (seen_ago(portal, client) < 60) == written:
            break
        time.sleep(0.05)
    assert (seen_ago(portal, client) < 60) == written


def test_the_page_says_when_the_session_ends(portal, login, account):
    client = login(account)
    viewer = client.doc("/").find("viewer")
    end = portal.one("SELECT LEFT(SYSDATE() + INTERVAL 60 MINUTE, 16)").replace(" ", "T")
    assert viewer.get("idle-minutes") == "60"
    assert abs(int(viewer.get("session-end")[14:16]) - int(end[14:16])) in (0, 1, 59)
    assert "Phiên làm việc hết lúc " + viewer.get("session-end")[11:16] in client.html("/").text_content()
    age(portal, client, created=11 * 60 + 50)
    assert client.doc("/").find("viewer").get("idle-minutes") == "10", "never longer than the session as a whole"
    assert login(ADMIN).doc("/").find("viewer").get("idle-minutes") == "15"


# the own list


def boxes(client):
    form = client.form("/tai-khoan", action="/tai-khoan")
    return form, [name for name in form.fields if name.startswith("end-")]


def test_one_session_is_ended_and_the_others_stay(portal, login, account):
    first, second, third = (login(account) for _ in range(3))
    form, names = boxes(first)
    assert len(names) == 2
    target = portal.one("SELECT id FROM session WHERE token_hash = UNHEX(SHA2(%s, 256))", second.cookies.get(SESSION_COOKIE))
    first.send_form(form, {f"end-{target}": "yes"}, button="end_selected")
    assert (is_in(first), is_in(second), is_in(third)) == (True, False, True)
    first.submit("/tai-khoan", action="/tai-khoan", button="end_others")
    assert (is_in(first), is_in(third)) == (True, False)
    _, names = boxes(first)
    assert names == []


def test_nobody_ends_another_s_session(portal, login, accounts):
    victim, thief = (login(name) for name in accounts(2))
    login(accounts(2)[0])
    target = portal.one("SELECT id FROM session WHERE token_hash = UNHEX(SHA2(%s, 256))", victim.cookies.get(SESSION_COOKIE))
    form, _ = boxes(thief)
    form.fields[f"end-{target}"] = ["yes"]
    form.buttons.append(("action", "end_selected"))
    thief.send_form(form, button="end_selected")
    assert is_in(victim)


def test_the_own_session_is_not_in_the_boxes(portal, login, account):
    one, two = login(account), login(account)
    own = portal.one("SELECT id FROM session WHERE token_hash = UNHEX(SHA2(%s, 256))", one.cookies.get(SESSION_COOKIE))
    form, names = boxes(one)
    assert f"end-{own}" not in names
    form.fields[f"end-{own}"] = ["yes"]
    one.send_form(form, button="end_selected")
    assert is_in(one) and is_in(two)


def test_last_login_and_failures_are_shown(portal, account):
    # Each in its own moment: the line comes after the answer, and the workers do not wait for each other.
    for number, secret in enumerate((PASSWORD, "sai-roi", "sai-roi", "sai-roi", PASSWORD), 1):
        client = Client(portal)
        client.login(account, secret)
        assert portal.soon("SELECT COUNT(*) FROM access_log WHERE account_name = %s", account, at_least=number) == number
    page = client.doc("/tai-khoan").find("account")
    assert page.find("last").get("failures") == "3" and page.find("last").get("address") == portal.address
    assert [entry.get("kind") for entry in page.findall("entry")] == ["login"] + ["login_failed"] * 3 + ["login"]
    assert "có 3 lần nhập sai" in client.html("/tai-khoan").text_content()


# what ends sessions


def end_by(portal, account, how):
    id = portal.one("SELECT id FROM account WHERE name = %s", account)
    if how == "password":
        client = Client(portal)
        client.login(account, PASSWORD)
        client.submit("/dang-nhap/doi-mat-khau", {"password-old": PASSWORD, "password-new": "bay chim bay ve phuong nam",
                                                  "password-again": "bay chim bay ve phuong nam"}, action="/dang-nhap/doi-mat-khau")
    elif how == "reissue":
        portal.ctl("reissue", account, "--reason", "thử")
    else:
        portal.sql("UPDATE account SET state = %s WHERE id = %s", how, id)


@pytest.mark.parametrize("how", ["password", "reissue", "disabled", "locked"])
def test_sessions_end_when_the_account_changes(portal, login, account, how):
    client = login(account)
    assert is_in(client)
    end_by(portal, account, how)
    assert not is_in(client)


def test_no_worker_complained(portal):
    """Last; but the two settings that were wrong on purpose are named."""
    assert [line for line in portal.log_lines("level=error") if "setting ignored" not in line] == []
