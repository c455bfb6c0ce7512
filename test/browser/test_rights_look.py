"""Rights, delegations and rule sets in Chromium, without a script too: every page wide and narrow, and the way through the forms."""

import pytest

LIST = "/quan-tri/phan-quyen"


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


def decide(browser, number, day="19/01/2022"):
    browser.fill("decision_number", number).fill("decision_date", day).fill("decision_issuer", "UBND quận Ba Đình")


def test_rights(portal, browser, see):
    portal.sql("UPDATE right_grant SET valid_to = '2022-02-01' WHERE role = 'bloc_aggregator'")
    browser.login_as("quantri.tp")
    assert see(LIST).all("tr.attention")
    see(f"{LIST}?ten=khong-co-ai-nhu-vay")
    see(f"{LIST}/trao?ten=lan")
    see(f"{LIST}/trao?ten=khong-co-ai-nhu-vay")
    see(f"{LIST}/trao/{portal.one('SELECT person_id FROM account WHERE name = %s', 'chauht')}")
    browser.fill("role", "unit_aggregator").press("continue")
    assert see().find("#errors")
    decide(browser, "15/QĐ-UBND")
    browser.press("continue")
    see()
    browser.press("right.give")
    see()
    browser.fill("change", "end").fill("reason", "điều động")
    decide(browser, "16/QĐ-UBND", "20/01/2022")
    browser.press("continue")
    see()
    browser.press("right.end")
    assert see().all("table")


def test_delegations(browser, see):
    browser.login_as("thinhnv")
    see("/tai-khoan/uy-quyen")
    see("/tai-khoan/uy-quyen/moi")
    receiver = browser.all("select[name=to] option")[1].get_attribute("value")
    browser.fill("power", "superior").fill("to", receiver).fill("valid_to", "25/01/2022")
    decide(browser, "3/QĐ-THCS")
    browser.press("continue")
    see()
    browser.press("delegation.give")
    see()
    browser.press("delegation.end")
    assert see().find("#errors")
    see("/tai-khoan/uy-quyen")
    see("/tai-khoan")
    browser.login_as("quantri.tp")
    see("/quan-tri/phan-quyen/uy-quyen")
    see("/quan-tri/phan-quyen/uy-quyen/moi")


def test_without_scripts(portal):
    from portal.browser import Browser

    plain = Browser(portal, scripts=False)
    try:
        plain.login_as("quantri.tp")
        plain.open(f"{LIST}/trao").fill("ten", "yennd").press()
        plain.find(f"a[href^='{LIST}/trao/']").click()
        plain.wait(lambda driver: driver.find_elements("name", "decision_number"))
        plain.fill("role", "unit_aggregator")
        decide(plain, "17/QĐ-UBND")
        plain.press("continue").press("right.give")
        assert plain.path.endswith("?tb=right_given")
    finally:
        plain.quit()


def test_rule_sets(portal, browser, see):
    """From a new version by its forms to what differs and who may approve it."""
    rules = "/quan-tri/bo-tieu-chi"
    shipped = portal.one("SELECT id FROM rule_set WHERE code = '1059-QD-QU'")
    browser.login_as("quantri.tp")
    see(rules)
    see(f"{rules}/{shipped}").press("rule.new_version")
    draft = browser.path.partition("?")[0]
    browser.open(f"{draft}/sua/tieu-chi?bo=leader").fill("maximum-conduct-law", "4").press("save")
    see()
    see(f"{draft}/sua/lich")
    see(f"{draft}/sua/muc")
    see(f"{draft}/sua/doi-tuong?bo=teacher")
    browser.open(f"{draft}/sua/tieu-chi?bo=leader&them=criterion").fill("code", "conduct-law").press("save")
    assert see().find("#errors")
    assert len(see(f"{draft}/duyet").all("table tbody tr")) == 1
    browser.open(f"{rules}/nhap").fill("unit", "city").fill("document", "<rule-set/>").press("rule.import")
    assert see().find("#problems")
