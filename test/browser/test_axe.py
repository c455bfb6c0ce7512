"""
Every page in its states, wide and at 320 pixels: axe-core finds nothing, nothing is cut off to the side, and the content
policy refuses nothing. What a state needs of other people comes by plain HTTP; what is looked at, by the browser.
"""

import pytest
from evaluate import fill_self, pick

SELF = "/tu-danh-gia/2022-01"


@pytest.fixture(scope="module")
def cast(portal):
    """A teacher's case with clients for those who take part in it."""
    from portal import Client

    row = pick(portal, where="e.bloc = 'school'")
    for role, name in (("person", "account"), ("boss", "superior"), ("head", "authority")):
        row[role] = Client(portal).login_as(row[name])
    row["unit"] = f"?don-vi={row['unit_id']}"
    return row


@pytest.fixture
def see(browser):
    """see(account, path) opens a page and looks at it; see() looks at the page that is there."""
    def look(account=None, path=None, heading=None):
        browser.resize(1280)
        if account is not None:
            browser.login_as(account)
        if path is not None:
            browser.open(path)
        if heading is not None:
            assert heading in browser.text("h1"), browser.text("h1")
        for width in (1280, 320):
            browser.resize(width)
            assert browser.overflow() <= 0, f"{browser.path} at {width}"
            assert browser.violations() == [], f"{browser.path} at {width}"
        assert not [line for line in browser.complaints() if "Content Security Policy" in line], browser.path
        browser.resize(1280)
        return browser

    browser.driver.delete_all_cookies()
    return look


def test_logging_in(see, browser):
    see(path="/dang-nhap")
    browser.fill("account", "khong-co-ai").fill("password", "sai-mat-khau").press()
    assert see().find("#errors")
    browser.open("/ke-hoach/2022-01")
    assert see().path.startswith("/dang-nhap")


def test_password_that_must_be_changed(portal, see, browser, cast):
    browser.login_as(cast["account"])
    portal.sql("UPDATE session SET must_change = TRUE ORDER BY created_at DESC, id DESC LIMIT 1")
    try:
        see(path="/")
        assert browser.path == "/dang-nhap/doi-mat-khau"
        browser.press()
        assert see().find("#errors")
    finally:
        portal.sql("UPDATE session SET must_change = FALSE")


@pytest.mark.parametrize("role", ["account", "superior", "authority"])
@pytest.mark.parametrize("path", ["/", "/tai-khoan", "/khong-co", "/huong-dan"])
def test_frame(see, cast, role, path):
    see(cast[role], path)


def test_pages_that_are_refused(see, cast):
    see(cast["account"], "/quyet-dinh/2022-01", "Không")
    see(cast["account"], f"/ke-hoach-don-vi/2022-01{cast['unit']}")


def test_plan(portal, see, browser, cast):
    portal.set_clock("2022-01-20 08:00:00")
    see(cast["account"], "/ke-hoach/2022-01", "Kế hoạch công tác")
    browser.press("add")
    assert see().find("#errors")
    browser.fill("content", "Chấm bài kiểm tra " * 8 + "a" * 60).fill("due", "21/01/2022").press("add")
    see()
    browser.press("plan_complete")
    see()
    see(path="/ke-hoach/2022-01/in")
    see(path="/ke-hoach/2022-05")


def test_unit_plan_and_task(portal, see, browser, cast):
    portal.set_clock("2022-01-20 08:00:00")
    path = f"/ke-hoach-don-vi/2022-01{cast['unit']}"
    see(cast["authority"], path, "Kế hoạch của đơn vị")
    browser.press("add")
    assert see().find("#errors")
    form = "form:has([name=leader])"
    browser.fill("content", "Tổ chức thi học kỳ I", form).fill("due", "22/01/2022", form).press("add")
    item = portal.one("SELECT MAX(id) FROM unit_plan_item")
    form = "form:has([name=people])"
    browser.fill("item", item, form).fill("people", cast["person_id"], form).press("assign")
    see()
    task = portal.one("SELECT MAX(id) FROM task")
    see(path=f"/cong-viec/{task}")
    see(path=f"/ke-hoach-don-vi/2022-01/in{cast['unit']}")
    see(cast["account"], path)
    see(path=f"/cong-viec/{task}")
    browser.fill("percent", "101").press("save")
    assert see().find("#errors")
    browser.fill("percent", "100").fill("finished", "20/01/2022").fill("result", "Xong").press("save")
    see(path=f"/cong-viec/{task}")
    see(cast["authority"], path)
    browser.open(f"/cong-viec/{task}").fill("quality", "met").fill("on-time", "on_time").press("confirm")
    see(path=f"/cong-viec/{task}")


def test_week(portal, see, browser, cast):
    portal.set_clock("2022-01-20 08:00:00")
    see(cast["account"], "/lich-tuan/2022-W03", "Lịch công tác")
    browser.press("add")
    assert see().find("#errors")
    browser.fill("content", "Dự giờ").fill("place", "Phòng 12").press("add")
    see()
    see(path="/lich-tuan/2022-W03/in")


def test_self_evaluation(portal, see, browser, cast):
    portal.set_clock("2022-01-20 08:00:00")
    see(cast["account"], "/tu-danh-gia/2021-06")
    see(path=SELF)
    browser.find("[name^=points-]").send_keys("500")
    browser.press("save_draft")
    assert see().find("#errors")
    browser.open(SELF).press("check")
    see(heading="Kiểm tra")
    tab = cast["person"].form(SELF, action=SELF)
    browser.open(SELF).fill("comment", "Bài ở cửa sổ này")
    cast["person"].send_form(tab, {"comment": "Bài ở cửa sổ khác"}, button="save_draft")
    browser.press("save_draft")
    assert "Bài ở cửa sổ khác" in see().text()
    fill_self(cast["person"])
    see(path=SELF + "/kiem-tra")
    browser.press("submit_self")
    assert see().path.endswith("/da-gui")
    see(path=SELF)
