"""What a person, a superior and an authority see in the browser on both sides of every bound of three months."""
import pytest
from evaluate import pick


@pytest.fixture(scope="module", autouse=True)
def opened(portal):
    for clock, month in (("2022-03-01 07:00:00", "2022-03"), ("2022-12-01 07:00:00", "2022-12")):
        portal.set_clock(clock)
        portal.ctl("open-month", month)


def look(portal, browser, clock, role, month, path):
    portal.set_clock(clock)
    row = pick(portal, month)
    browser.driver.delete_all_cookies()
    browser.login_as(row[role])
    browser.open(path.format(month=month, **row))
    return browser


@pytest.mark.parametrize("month, clock, fields", [
    ("2022-01", "2022-01-20 08:00:00", True), ("2022-01", "2022-01-24 23:58:00", True), ("2022-01", "2022-01-25 00:00:00", False),
    ("2022-03", "2022-03-19 23:58:00", False), ("2022-03", "2022-03-20 00:00:00", True), ("2022-03", "2022-03-25 00:00:00", False),
    ("2022-12", "2022-12-04 23:58:00", False), ("2022-12", "2022-12-05 00:00:00", True), ("2022-12", "2022-12-09 00:00:00", False),
])
def test_points_can_be_typed_only_inside_the_window(portal, browser, month, clock, fields):
    look(portal, browser, clock, "account", month, "/tu-danh-gia/{month}")
    assert bool(browser.all("input[name^=points-]")) == fields
    assert not browser.all(".unstyled")


@pytest.mark.parametrize("role, path, month, clock, state", [
    ("superior", "/danh-gia/{month}", "2022-01", "2022-01-25 23:58:00", "open"),
    ("superior", "/danh-gia/{month}", "2022-01", "2022-01-26 00:00:00", "closed"),
    ("authority", "/quyet-dinh/{month}?don-vi={unit_id}", "2022-01", "2022-01-27 23:58:00", "open"),
    ("authority", "/quyet-dinh/{month}?don-vi={unit_id}", "2022-01", "2022-01-28 00:00:00", "closed"),
    ("authority", "/cong-bo/{month}?don-vi={unit_id}", "2022-01", "2022-02-04 23:58:00", "open"),
    ("authority", "/cong-bo/{month}?don-vi={unit_id}", "2022-01", "2022-02-05 00:00:00", "closed"),
    ("account", "/ke-hoach/{month}", "2022-03", "2022-03-01 08:00:00", "open"),
    ("authority", "/quyet-dinh/{month}?don-vi={unit_id}", "2022-12", "2022-12-12 23:58:00", "open"),
    ("authority", "/quyet-dinh/{month}?don-vi={unit_id}", "2022-12", "2022-12-13 00:00:00", "closed"),
    ("authority", "/cong-bo/{month}?don-vi={unit_id}", "2022-12", "2022-12-14 23:58:00", "open"),
    ("authority", "/cong-bo/{month}?don-vi={unit_id}", "2022-12", "2022-12-15 00:00:00", "closed"),
])
def test_the_frame_says_whether_the_step_is_open(portal, browser, role, path, month, clock, state):
    look(portal, browser, clock, role, month, path)
    assert browser.all(f".windows .{state}"), browser.text(".month")
    assert (state == "open") == bool(browser.all(".windows .open")), browser.text(".month")
    assert not browser.all(".unstyled")
