"""Places on level A in Chromium: the authority's table with its ledger and what-if, the overview, more places, results of units."""

import pytest

CLOCK = "2022-01-26 08:00:00"
MONTH = "2022-01"


@pytest.fixture
def see(browser):
    """see(path): axe-core finds nothing and nothing is cut off, at 1280 and 360 pixels."""
    def look(path=None):
        if path is not None:
            browser.open(path)
        for width in (1280, 360):
            browser.resize(width)
            assert browser.overflow() <= 0, f"{browser.path} at {width}"
            assert browser.violations() == [], f"{browser.path} at {width}"
        browser.resize(1280)
        return browser
    return look


@pytest.fixture
def school(portal):
    """A school under 3814-QĐ/TU with two groups, and one place left."""
    row = portal.sql("SELECT e.unit_id AS unit, a.name AS account FROM evaluation e JOIN account a ON a.person_id = e.authority_id "
                     "WHERE e.month = %s AND e.bloc = 'school' AND e.authority_basis = 'head_of_agency' GROUP BY e.unit_id, a.name "
                     "HAVING COUNT(*) > 20 ORDER BY e.unit_id LIMIT 1", MONTH)[0]
    portal.sql("UPDATE unit_month SET rule_set_id = (SELECT id FROM rule_set WHERE code = '3814-QD-TU' ORDER BY id LIMIT 1) WHERE unit_id = %s "
               "AND month = %s", row["unit"], MONTH)
    portal.sql("UPDATE evaluation SET work_group = IF(id %% 3 = 0, 'Phục vụ', 'Dạy học') WHERE unit_id = %s AND month = %s", row["unit"], MONTH)
    row["ids"] = [one["id"] for one in portal.sql("SELECT id FROM evaluation WHERE unit_id = %s AND month = %s AND superior_id IS NOT NULL "
                                                  "AND authority_basis = 'head_of_agency' ORDER BY id", row["unit"], MONTH)]
    return row


def test_the_table_says_what_a_decision_would_make_of_the_places(browser, see, school):
    path = f"/quyet-dinh/{MONTH}?don-vi={school['unit']}"
    browser.login_as(school["account"])
    browser.open(path)
    first = browser.all("input[name^='pick-']")[0].get_attribute("name").removeprefix("pick-")
    browser.fill(f"pick-{first}", "yes").fill(f"level-{first}", "A").fill(f"reason-{first}", "Sáng kiến").press("decide_selected")
    assert see().text("table caption").count("Hạn mức A") == 1
    browser.press("confirm_decide")
    assert browser.find(".notice")
    see(path + "&xep=diem&trang-thai=roi")
    # The head of the table stays in sight.
    browser.open(path)
    browser.driver.execute_script("window.scrollTo(0, 3000)")
    top = browser.driver.execute_script("return document.querySelector('table.decisions thead th').getBoundingClientRect().top")
    assert -1 <= top <= 1


def test_more_places_and_the_overview(browser, see, school):
    browser.login_as("quantri.pnv")
    see(f"/quan-tri/han-muc/{MONTH}")
    browser.fill("unit", school["unit"]).fill("percent", "40").fill("number", "12/QĐ-UBND").fill("date", "25/01/2022")
    browser.fill("issuer", "UBND quận").press("grant_cap")
    assert see().text("table").count("12/QĐ-UBND") == 1
    see(f"/han-muc/{MONTH}?khoi=school")
    see(f"/han-muc/{MONTH}?ten=khong-co")


def test_results_of_units(browser, see):
    browser.login_as("tonghop.gddt")
    see(f"/quan-tri/ket-qua-don-vi/{MONTH}")
    unit = browser.all("select[name^='level-']")[0].get_attribute("name").removeprefix("level-")
    browser.fill(f"level-{unit}", "B").press("save")
    assert see().find("#errors")
    browser.fill(f"basis-{unit}", "Thông báo số 3").press("save")
    assert browser.text("table").count("Đã ghi B") == 1
