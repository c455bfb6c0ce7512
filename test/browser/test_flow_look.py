"""Pages of the course of a month in Chromium, wide and narrow, with axe: one form for two steps, another post, moves, the opening."""

import pytest
from evaluate import send_self
from test_flow import one_boss, relocate, side_case

CLOCK = "2022-01-22 10:00:00"


@pytest.fixture(scope="module")
def cast(portal):
    from portal import Client

    def login(account):
        return Client(portal).login_as(account)

    side, boss = side_case(portal, login), one_boss(portal)
    send_self(side["clients"]["account"])
    send_self(login(boss["account"]))
    side["clients"]["leader"].submit(side["path"], {"side_comment": "Trực đủ lịch, hồ sơ gọn"}, field="side_comment", button="side_comment")
    portal.sql("UPDATE evaluation SET authority_collective = TRUE WHERE id = %s", boss["id"])
    relocate(portal, boss["person_id"], "BD-PTP", "2022-01-21")
    return {"side": side, "boss": boss, "unit": boss["unit_id"]}


@pytest.mark.parametrize("who, path, seen", [
    ("{side[leader]}", "/danh-gia/2022-01", "Người kiêm nhiệm do mình phụ trách"),
    ("{side[leader]}", "/danh-gia/{side[id]}", "Góp ý về phần việc kiêm nhiệm"),
    ("{side[boss]}", "/danh-gia/{side[id]}", "Trực đủ lịch"),
    ("{boss[boss]}", "/danh-gia/{boss[id]}", "Thành phần dự họp"),
    ("quantri.tp", "/quan-tri/bien-dong/2022-01?don-vi={unit}", "Phiếu chưa ở nơi đang công tác"),
    ("quantri.tp", "/quan-tri/bien-dong/{boss[id]}", "Lý do chuyển"),
    ("quantri.tp", "/quan-tri/mo-thang/2022-01", "109/109"),
])
def test_it_can_be_read_by_everybody(browser, cast, who, path, seen):
    browser.login_as(who.format(**cast))
    browser.open(path.format(**cast))
    for width in (1280, 360):
        browser.resize(width)
        assert browser.text().count(seen) > 0, browser.text()[:1500]
        assert browser.overflow() <= 0, f"{browser.path} at {width}"
        assert browser.violations() == [], f"{browser.path} at {width}"
    assert not [line for line in browser.complaints() if "Content Security Policy" in line]
