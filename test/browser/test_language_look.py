"""The screens in English: no page wider than its window, nothing for axe-core, narrow and wide. DANHGIA_PICTURES=FOLDER keeps pictures of more."""

import os

import pytest
from portal import Client
from portal.browser import Browser

CLOCK = "2022-01-26 09:00:00"
PAGES = {"home": "/", "decision": "/quyet-dinh/2022-01", "language": "/tai-khoan/ngon-ngu", "summary": "/tong-hop/2022-01"}
MORE = {"plan": "/ke-hoach/2022-01", "self": "/tu-danh-gia/2022-01", "review": "/danh-gia/2022-01", "account": "/tai-khoan",
        "reports": "/bao-cao/2022-01", "week": "/lich-tuan/2022-W04"}


@pytest.fixture
def browser(portal):
    client = Client(portal).login_as("thinhnv")
    client.submit("/tai-khoan/ngon-ngu", {"language": "en"}, action="/tai-khoan/ngon-ngu")
    browser = Browser(portal)
    browser.login_as("thinhnv")
    yield browser
    browser.quit()


def test_english_pages_fit_and_are_accessible(browser):
    folder = os.environ.get("DANHGIA_PICTURES")
    wrong = {}
    for width in (1280, 360):
        browser.resize(width)
        for name, path in {**PAGES, **(MORE if folder else {})}.items():
            browser.open(path)
            assert browser.find("html").get_attribute("lang") == "en", path
            found = browser.violations() + ([f"{browser.overflow()} px too wide"] if browser.overflow() > 0 else [])
            if found:
                wrong[f"{path} at {width}"] = found
            if folder:
                browser.picture(os.path.join(folder, f"{name}-{width}.png"))
    assert wrong == {}
