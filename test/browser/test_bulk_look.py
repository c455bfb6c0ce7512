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
