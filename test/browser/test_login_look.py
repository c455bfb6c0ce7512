"""
Logging in with a second factor as a person does it, the picture of the secret read from the screen; the end of a session
before the eyes; every page of it wide and narrow, with axe-core.
"""

import re
import subprocess

import pytest
import totp
from portal import Client
from portal.browser import Browser

PASSWORD = "sen-trang-ho-tay-2022"
CODE = "7K3MQ2TZ9WXC4HVB"
# A minute of the page's timers takes 600 ms.
FAST = "const slow = window.setTimeout; window.setTimeout = (run, ms) => slow(run, ms / 100);"


@pytest.fixture
def see(browser):
    """see() looks at the page that is there."""
    def look():
        for width in (1280, 360):
            browser.resize(width)
            assert browser.overflow() <= 0, f"{browser.path} at {width}"
            assert browser.violations() == [], f"{browser.path} at {width}"
        assert not [line for line in browser.complaints() if "Content Security Policy" in line], browser.path
        browser.resize(1280)
        return browser

    browser.driver.delete_all_cookies()
    return look


@pytest.fixture(scope="module")
def member(portal):
    """A member without rights, and a client of an administrator of the city."""
    rows = portal.sql("SELECT a.name, a.person_id FROM account a JOIN assignment m ON m.person_id = a.person_id AND m.main "
                      "JOIN unit u ON u.id = m.unit_id JOIN unit g ON g.id = u.agency_id WHERE g.code = 'BD-PNV' AND a.state = 'active' "
                      "AND m.rank = 'member' AND a.id NOT IN (SELECT account_id FROM right_grant) ORDER BY a.id LIMIT 2")
    return rows


def enter(browser, name, password=PASSWORD):
    browser.open("/dang-nhap").fill("account", name).fill("password", password).press("login")


def test_the_picture_on_the_screen_sets_the_factor_up(portal, see, browser, member, tmp_path):
    name = member[0]["name"]
    enter(browser, name)
    browser.open("/dang-nhap/hai-lop")
    see().press("start_factor")
    see().picture(tmp_path / "page.png")
    text = subprocess.run(["zbarimg", "-q", "--raw", tmp_path / "page.png"], capture_output=True, text=True, timeout=60).stdout
    secret = re.search(f":{name}\\?secret=([A-Z2-7]{{32}})&", text)[1]
    assert secret == "".join(browser.text("li .reference").split())
    browser.fill("password-code", "000000").press("confirm_factor")
    assert see().find("#errors")
    browser.fill("password-code", totp.code(secret)).press("confirm_factor")
    codes = [item.text for item in see().all("ol.codes li")]
    assert len(codes) == 10
    browser.pdf(tmp_path / "codes.pdf")
    paper = subprocess.run(["pdftotext", "-layout", tmp_path / "codes.pdf", "-"], capture_output=True, text=True, timeout=60).stdout
    assert [code for code in codes if code not in paper] == [] and name in paper
    browser.open("/dang-nhap/hai-lop")
    see()
    browser.open("/tai-khoan")
    see()
    browser.driver.delete_all_cookies()
    enter(browser, name)
    assert browser.path == "/dang-nhap/ma-xac-thuc"
    see().fill("password-code", codes[0]).press("continue")
    assert browser.path == "/"
    browser.open("/dang-nhap/xac-nhan?tiep=/tai-khoan")
    see()


def test_a_factor_without_scripts(portal, member):
    plain = Browser(portal, scripts=False)
    try:
        enter(plain, member[1]["name"])
        plain.open("/dang-nhap/hai-lop").press("start_factor")
        secret = "".join(plain.text("li .reference").split())
        plain.fill("password-code", totp.code(secret)).press("confirm_factor")
        assert len(plain.all("ol.codes li")) == 10 and "Phiên làm việc hết lúc" in plain.text("footer")
        assert not plain.find("#session-end").is_displayed()
    finally:
        plain.quit()


def test_help_for_who_is_locked_out(portal, see, browser, member):
    name = member[1]["name"]
    portal.sql("UPDATE credential SET password = NULL, code_hash = UNHEX(SHA2(%s, 256)), code_expires = SYSDATE(6) + INTERVAL 1 DAY "
               "WHERE account_id = (SELECT id FROM account WHERE name = %s)", CODE, name)
    portal.sql("UPDATE account SET state = 'issued', change_before = '2022-01-20 07:00:00' WHERE name = %s", name)
    enter(browser, name, CODE)
    assert see().find(".contacts li")
    for _ in range(6):
        Client(portal).login(name, "sai")
    browser.login_as("quantri.pnv")
    browser.open(f"/dang-nhap/mo-khoa/{member[1]['person_id']}")
    assert "Các lần nhập sai gần đây" in see().text()
    browser.fill("reason", "Nhập nhầm").press("unlock")
    assert "Đã mở khóa" in browser.text() and not browser.all("table")


# In one step: the fast clock may take the button away between a look and a click.
STAY = """var button = document.querySelector("[data-session=stay]"), shown = button.getClientRects().length > 0;
if (shown) button.click();
return shown;"""


def test_the_page_warns_before_the_session_ends(portal, see, browser, member):
    portal.sql("REPLACE INTO setting (unit_id, name, value) VALUES (0, 'session_idle_minutes', '5')")
    script = browser.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": FAST})
    try:
        browser.login_as(member[0]["name"])
        browser.open("/ke-hoach/2022-01")
        assert not browser.find("#session-end").is_displayed()
        browser.wait(lambda driver: browser.find("#session-end").is_displayed())
        portal.sql("UPDATE session SET seen_at = seen_at - INTERVAL 4 MINUTE WHERE ended_at IS NULL")
        see()
        browser.driver.execute_script(STAY)
        browser.open("/ke-hoach/2022-01")
        browser.wait(lambda driver: driver.execute_script(STAY))
        browser.wait(lambda driver: not browser.find("#session-end").is_displayed())
        browser.wait(lambda driver: browser.find("[data-session=over]").is_displayed())
        assert not browser.find("[data-session=stay]").is_displayed()
    finally:
        browser.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": script["identifier"]})
        portal.sql("DELETE FROM setting WHERE name = 'session_idle_minutes'")
