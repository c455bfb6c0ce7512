"""Keys alone, Back and two tabs: nothing is out of reach, done twice or lost."""

import pytest
from evaluate import pick
from portal import Client
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

SELF, PLAN = "/tu-danh-gia/2022-01", "/ke-hoach/2022-01"


@pytest.fixture
def person(portal, browser):
    """Somebody who is logged in, and has neither tasks nor begun to score."""
    row = pick(portal, where="e.person_id NOT IN (SELECT person_id FROM task)")
    browser.driver.delete_all_cookies()
    browser.login_as(row["account"])
    return row


def press_key(browser, *keys):
    ActionChains(browser.driver).send_keys(*keys).perform()


def focused(browser):
    return browser.driver.switch_to.active_element


def tasks(portal, person):
    return portal.one("SELECT COUNT(*) FROM task WHERE person_id = %s", person["person_id"])


def test_the_first_key_reaches_the_link_past_the_frame(browser, person):
    browser.open(PLAN)
    press_key(browser, Keys.TAB)
    link = focused(browser)
    assert link.get_attribute("href").endswith("#noi-dung") and link.rect["x"] >= 0 and link.rect["y"] >= 0
    press_key(browser, Keys.ENTER)
    browser.wait(lambda driver: focused(browser).tag_name == "main")
    press_key(browser, Keys.TAB)
    assert focused(browser).find_elements(By.XPATH, "ancestor::main")


def test_the_focus_can_be_seen_wherever_it_goes(browser, person):
    browser.open(PLAN)
    seen = set()
    for _ in range(200):
        press_key(browser, Keys.TAB)
        place = focused(browser)
        if place.tag_name == "body" or place.id in seen:
            break
        seen.add(place.id)
        look = browser.driver.execute_script(
            "const s = getComputedStyle(arguments[0]); return [s.outlineStyle, parseFloat(s.outlineWidth), s.boxShadow]", place)
        assert (look[0] != "none" and look[1] >= 2) or look[2] != "none", place.get_attribute("outerHTML")
    reached = browser.driver.execute_script(
        "return [...arguments[0]].filter(e => e.matches('button[name=action]')).length", list_of(browser, seen))
    assert reached == len(browser.all("main button[name=action]"))


def list_of(browser, ids):
    return [e for e in browser.all("a, button, input, select, textarea, summary") if e.id in ids]


def test_a_login_that_fails_by_keys_leads_to_its_errors(portal, browser):
    row = pick(portal)
    browser.driver.delete_all_cookies()
    browser.open("/dang-nhap")
    browser.find("[name=account]")
    for _ in range(20):
        press_key(browser, Keys.TAB)
        if focused(browser).get_attribute("name") == "account":
            break
    press_key(browser, row["account"], Keys.TAB)
    assert focused(browser).get_attribute("name") == "password"
    press_key(browser, "khong-dung-mat-khau", Keys.ENTER)
    browser.find("#errors")
    browser.wait(lambda driver: focused(browser).get_attribute("id") == "errors")
    assert browser.find("[name=account]").get_attribute("value") == row["account"]
    assert browser.find("[name=password]").get_attribute("value") == ""


def test_back_and_the_same_button_again_add_one_task(portal, browser, person):
    browser.open(PLAN).fill("content", "Gửi lại sau khi quay lại").press("add")
    assert tasks(portal, person) == 1
    browser.driver.back()
    browser.wait(lambda driver: browser.path == PLAN)
    assert browser.find("[name=content]").get_attribute("value") == "Gửi lại sau khi quay lại"
    browser.press("add")
    assert tasks(portal, person) == 1


def test_of_two_tabs_the_second_sees_both_texts(portal, browser, person):
    driver = browser.driver
    first = driver.current_window_handle
    browser.open(SELF)
    driver.switch_to.new_window("tab")
    try:
        browser.open(SELF)
        second = driver.current_window_handle
        driver.switch_to.window(first)
        browser.fill("comment", "Bài ở thẻ thứ nhất").press("save_draft")
        driver.switch_to.window(second)
        browser.fill("comment", "Bài ở thẻ thứ hai").press("save_draft")
        assert "Bài ở thẻ thứ nhất" in browser.text()
        assert browser.find("[name=comment]").get_attribute("value") == "Bài ở thẻ thứ hai"
        stored = "SELECT self_comment FROM evaluation WHERE id = %s"
        assert portal.one(stored, person["id"]) == "Bài ở thẻ thứ nhất"
        browser.press("save_draft")
        assert portal.one(stored, person["id"]) == "Bài ở thẻ thứ hai"
    finally:
        for handle in driver.window_handles:
            if handle != first:
                driver.switch_to.window(handle)
                driver.close()
        driver.switch_to.window(first)
