"""nginx's own pages in a real browser: they look like the portal, at every width and without a worker."""

import pytest

CONTENT = "empty"


@pytest.fixture
def nobody(portal):
    """No pool serves pages."""
    portal.supervisor("stop", "pages1:*", "pages2:*")
    yield
    portal.supervisor("start", "pages1:*", "pages2:*")


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_page_without_workers(browser, nobody, width):
    browser.resize(width)
    browser.open("/ke-hoach/2022-01")
    assert browser.text("h1") == "Máy chủ tạm thời không trả lời"
    assert browser.overflow() == 0
    # The style sheet came along: the frame is laid out, and nothing was refused by the content policy.
    assert browser.find("header.frame").value_of_css_property("display") != "inline"
    assert browser.find("body").value_of_css_property("margin-top") == "0px"
    assert not [line for line in browser.complaints() if "Content Security Policy" in line]
    assert width != 320 or browser.violations() == []
    assert not browser.all("a.login"), "who is reading is not known, so nobody is asked to log in"


def test_typed_text_comes_back_and_goes_on(browser, portal, nobody):
    browser.resize(1280)
    portal.supervisor("start", "pages1:*")
    browser.open("/dang-nhap")
    browser.fill("account", "nguoi.dung")
    portal.supervisor("stop", "logins:*", "pages1:*")
    try:
        browser.fill("password", "bi-mat-123").press()
        assert browser.text("h1") == "Chưa gửi được, nội dung vẫn còn đây"
        assert browser.find("[name=account]").get_attribute("value") == "nguoi.dung"
        assert "bi-mat-123" not in browser.driver.page_source
    finally:
        portal.supervisor("start", "logins:*", "pages1:*")
