"""The two logs in Chromium, wide and narrow: axe-core finds nothing, nothing is cut off to the side."""


import pytest
from evaluate import pick, send_self


@pytest.fixture(scope="module")
def cast(portal):
    from portal import Client

    row = pick(portal, where="e.bloc = 'school'")
    assert send_self(Client(portal).login_as(row["account"])).status_code == 200
    Client(portal).login_as(row["superior"]).html(f"/danh-gia/{row['id']}")
    assert portal.soon("SELECT COUNT(*) FROM access_log WHERE object = 'evaluation'")
    portal.ctl("seal", "--settle", "0")
    row["line"] = portal.one("SELECT MAX(id) FROM audit WHERE action = 'submit_self'")
    return row


CLOCK = "2022-01-22 10:00:00"


@pytest.mark.parametrize("who, path, seen", [
    ("kiemtra.qu", "/nhat-ky", "Gửi tự đánh giá"),
    ("kiemtra.qu", "/nhat-ky/{line}", "Niêm phong số"),
    ("kiemtra.qu", "/nhat-ky?tu=99/99/2022", "Ngày viết như"),
    ("kiemtra.qu", "/nhat-ky?nguoi=nguyen", "Chọn một người"),
    ("kiemtra.qu", "/nhat-ky/truy-cap", "đánh giá tháng"),
    ("{account}", "/tai-khoan/nhat-ky", "Xem"),
])
def test_it_can_be_read_by_everybody(browser, cast, who, path, seen):
    browser.driver.delete_all_cookies()
    browser.login_as(who.format(**cast))
    browser.open(path.format(**cast))
    for width in (1280, 320):
        browser.resize(width)
        assert browser.text().count(seen) > 0, browser.text()[:2000]
        assert browser.overflow() <= 0, f"{browser.path} at {width}"
        assert browser.violations() == [], f"{browser.path} at {width}"
    assert not [line for line in browser.complaints() if "Content Security Policy" in line]
