"""Lists as officers work with them: at 200 % zoom nothing is wider than the window, and the keyboard alone reaches what can be pressed."""

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

CLOCK = "2022-01-26 09:00:00"
# Half of 1280, which is what a page has at 200 % zoom.
ZOOMED = 640
LISTS = {
    "thinhnv": ["/danh-gia/2022-01", "/quyet-dinh/2022-01", "/cong-bo/2022-01", "/giay/2022-01", "/giay/nhap", "/tong-hop/2022-01",
                "/tong-hop/2022-01/thieu?buoc=self", "/tong-hop/2022-01/phan-cap", "/dau-hieu/2022-01", "/ke-hoach-don-vi/2022-01", "/nam/2022",
                "/kien-nghi/2022-01", "/sua-ket-qua/2022-01", "/tim?ten=an", "/tai-khoan/nhat-ky", "/tap-huan"],
    "quantri.pnv": ["/quan-tri/nhan-su", "/quan-tri/tai-khoan", "/quan-tri/don-vi", "/quan-tri/phan-quyen", "/quan-tri/phan-quyen/uy-quyen",
                    "/quan-tri/xac-nhan", "/quan-tri/tai-khoan/han", "/quan-tri/tai-khoan/han/sap-khoa", "/quan-tri/vang-mat/2022-01",
                    "/quan-tri/bien-dong/2022-01", "/quan-tri/thoi-han/2022-01", "/han-muc/2022-01", "/quan-tri/han-muc/2022-01",
                    "/quan-tri/tin", "/quan-tri/tai-lieu", "/quan-tri/hoi-dap", "/nhat-ky", "/nhat-ky/truy-cap", "/ho-tro"],
}
# What Tab should stop at: all that can be pressed or typed into and is shown.
STOPS = """return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter(e => !e.disabled && e.tabIndex >= 0 && e.getClientRects().length && !(e.type == 'radio' && !e.checked)).length"""


@pytest.mark.long
@pytest.mark.parametrize("account", LISTS)
def test_at_twice_the_size_nothing_is_wider_than_the_window(browser, account):
    browser.login_as(account)
    browser.resize(ZOOMED)
    wide = [path for path in LISTS[account] if browser.open(path).overflow() > 0]
    assert not wide


@pytest.mark.parametrize("path", ["/tong-hop/2022-01", "/danh-gia/2022-01", "/giay/nhap"])
def test_tab_reaches_every_control_in_the_order_of_the_page(browser, path):
    browser.login_as("thinhnv")
    browser.resize(1280)
    browser.open(path)
    wanted = browser.driver.execute_script(STOPS)
    assert wanted > 8
    seen, order = set(), []
    for _ in range(wanted):
        ActionChains(browser.driver).send_keys(Keys.TAB).perform()
        at = browser.driver.execute_script("return [...document.querySelectorAll('*')].indexOf(document.activeElement)")
        seen.add(at)
        order.append(at)
    assert len(seen) == wanted and order == sorted(order)
    assert browser.driver.execute_script("return document.querySelector('a.skip') === document.querySelectorAll('a[href]')[0]")


# Pages as they are when something is wrong, empty, over or long, by who opens them; {school} is an agency.
STATES = {
    "thinhnv": ["/quyet-dinh/2022-01?ten=zzzz", "/tu-danh-gia/2022-01", "/khong-co"],
    "quantri.pnv": ["/quan-tri/nhan-su?ten=zzzz", "/quan-tri/nhan-su?trang=2", "/quan-tri/thoi-han"],
    "tonghop.gddt": ["/ho-tro?trang-thai=closed", "/ho-tro/bao-cao/in"],
}
MORE_STATES = {
    "thinhnv": ["/danh-gia/2022-01?ten=zzzz", "/ke-hoach/2022-09", "/tim?ten=zzzz", "/bao-cao/tong-hop/2022-01", "/lich-tuan/2022-W01",
                "/quyet-dinh/2022-03", "/cong-bo/2021-12", "/sua-ket-qua/2022-01"],
    "quantri.pnv": ["/quan-tri/tai-khoan?ten=zzzz", "/quan-tri/tai-khoan?trang=3", "/nhat-ky?tu=31/12/2022&den=01/01/2022", "/quan-tri/thoi-han/2022-04",
                    "/quan-tri/don-vi?ten=zzzz", "/quan-tri/bien-dong/2022-05"],
    "tonghop.gddt": ["/bao-cao/thong-ke/2022-01", "/tong-hop/2022-01/thieu?buoc=self&trang=2", "/tham-muu/2022-01?ten=zzzz"],
}


def wrong(browser, account, paths):
    browser.login_as(account)
    found = []
    for path in paths:
        browser.open(path)
        print_page = browser.all("body.paper, .paper-title")
        if (browser.overflow() > 0 and not print_page) or browser.violations():
            found.append((path, browser.overflow(), browser.violations()))
    return found


@pytest.mark.parametrize("account", STATES)
def test_what_is_empty_over_or_refused_can_be_read_by_everybody(browser, account):
    browser.resize(360)
    assert not wrong(browser, account, STATES[account])


@pytest.mark.long
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("account", MORE_STATES)
def test_further_states_can_be_read_by_everybody(browser, account, width):
    browser.resize(width)
    assert not wrong(browser, account, STATES[account] + MORE_STATES[account])


def test_what_decides_is_in_sight_and_its_errors_are_read_aloud(browser):
    browser.login_as("thinhnv")
    browser.resize(1280)
    browser.open("/quyet-dinh/2022-01")
    low = browser.driver.execute_script("return document.querySelector('.decisions ~ .buttons').getBoundingClientRect().bottom - innerHeight")
    high = browser.driver.execute_script("return document.body.scrollHeight - 2 * innerHeight")
    assert low <= 1 and high > 0, "at the foot of the window, however long the list is"
    browser.find(".decisions ~ .buttons button").click()
    assert browser.find("#errors, .notice.warning, .notice") and browser.violations() == []
    browser.open("/cong-bo/2022-01")
    assert browser.find("main a[href='/quyet-dinh/2022-01']")


@pytest.mark.long
def test_the_decision_table_by_the_keyboard_alone(browser):
    browser.login_as("thinhnv")
    browser.resize(1280)
    browser.open("/quyet-dinh/2022-01")
    keys = lambda *typed: ActionChains(browser.driver).send_keys(*typed).perform()  # noqa: E731
    active = lambda: browser.driver.switch_to.active_element  # noqa: E731
    for _ in range(60):
        keys(Keys.TAB)
        if (active().get_attribute("name") or "").startswith("pick"):
            break
    assert active().get_attribute("type") == "checkbox"
    keys(Keys.SPACE)
    person = active().get_attribute("value")
    for _ in range(8):
        keys(Keys.TAB)
        covered = browser.driver.execute_script(
            "const r = document.activeElement.getBoundingClientRect(), b = document.querySelector('.decisions ~ .buttons').getBoundingClientRect();"
            "return r.bottom > b.top && !document.activeElement.closest('.buttons')")
        assert not covered, "what has the focus is above the buttons"
        if (active().get_attribute("name") or "").startswith("points"):
            keys("75")
        elif (active().get_attribute("name") or "").startswith("level"):
            keys("B")
        elif (active().get_attribute("name") or "").startswith("reason"):
            keys("Theo kết quả công việc trong tháng")
            break
    keys(Keys.ENTER)
    browser.wait(lambda driver: driver.find_elements("css selector", "#errors, .notice, table"))
    assert person and browser.violations() == []
