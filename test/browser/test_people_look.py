"""Pages of the people's administration in Chromium: wide and narrow, with axe, and a head who is replaced by hand."""

import pytest

LIST = "/quan-tri/nhan-su"


@pytest.fixture
def cast(portal):
    return portal.sql("SELECT m.person_id AS member, d.person_id AS deputy FROM assignment m JOIN unit u ON u.id = m.unit_id "
                      "JOIN assignment d ON d.`rank` = 'deputy' JOIN unit e ON e.id = d.unit_id AND e.code = 'BD-UBND' "
                      "WHERE u.code = 'BD-PTP' AND m.`rank` = 'member' ORDER BY m.person_id, d.person_id LIMIT 1")[0]


@pytest.mark.parametrize("width", [1280, 360])
def test_pages(browser, cast, width):
    browser.login_as("quantri.tp")
    browser.resize(width)
    member = f"{LIST}/{cast['member']}"
    for path in (LIST, member, f"{LIST}/{cast['deputy']}", f"{member}/sua", f"{member}/chuyen", f"{member}/kiem-nhiem", f"{member}/nghi",
                 f"{member}/chuyen-di", f"{member}/cap-tren", f"{LIST}/{cast['deputy']}/linh-vuc", LIST + "/moi", LIST + "/thieu"):
        browser.open(path)
        assert browser.overflow() <= 0, f"{path} at {width}"
        assert browser.violations() == [], f"{path} at {width}"
    assert not [line for line in browser.complaints() if "Content Security Policy" in line]


def test_a_second_head_is_offered_to_replace_the_first(portal, browser, cast):
    browser.login_as("quantri.tp")
    browser.resize(1280)
    browser.open(f"{LIST}/{cast['member']}/chuyen")
    assert not browser.all('[name="replace_head"]')
    browser.fill("rank", "head").press(words="Ghi điều động")
    assert browser.find("#errors") and browser.violations() == []
    browser.resize(360)
    assert browser.overflow() <= 0 and browser.violations() == []
    browser.fill("replace_head", "yes").press(words="Ghi điều động")
    assert browser.path.split("?")[0] == f"{LIST}/{cast['member']}"
    assert portal.one("SELECT COUNT(*) FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE u.code = 'BD-PTP' AND a.`rank` = 'head' "
                      "AND a.valid_to IS NULL") == 1
