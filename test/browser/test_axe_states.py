"""
States that a page has only after something went wrong: what two people changed at once, with both texts, and forms sent back with
errors. Wide and at 320 pixels axe-core finds nothing and nothing is cut off to the side.
"""

import re

import pytest
from evaluate import fill_self, send_review, send_self, state
from test_axe import SELF, cast, see  # noqa: F401
from test_every_page import pages
from test_matrix import World

BOTH = ".conflict"


def test_a_self_evaluation_changed_between_check_and_sending(portal, see, browser, cast):  # noqa: F811
    portal.set_clock("2022-01-20 08:00:00")
    browser.login_as(cast["account"])
    browser.open(SELF).fill("comment", "Bài ở cửa sổ này")
    cast["person"].submit(SELF, {"comment": "Bài ở cửa sổ khác"}, action=SELF, button="save_draft")
    browser.press("save_draft")
    assert "Bài ở cửa sổ khác" in see().text(BOTH) and "Bài ở cửa sổ này" in browser.text(BOTH)
    fill_self(cast["person"])
    browser.open(SELF + "/kiem-tra")
    cast["person"].submit(SELF, {"comment": "Lại khác"}, action=SELF, button="save_draft")
    browser.press("submit_self")
    assert state(portal, cast["id"]) == "drafting" and see().all("#errors, .conflict, .notice")


def test_a_review_that_two_windows_write(portal, see, browser, cast):  # noqa: F811
    if state(portal, cast["id"]) in ("open", "drafting"):
        portal.set_clock("2022-01-20 08:00:00")
        send_self(cast["person"])
    portal.set_clock("2022-01-25 08:00:00")
    path = f"/danh-gia/{cast['id']}"
    browser.login_as(cast["superior"])
    browser.open(path).fill("comment", "Nhận xét ở cửa sổ này")
    portal.sql("UPDATE evaluation SET version = version + 1, superior_comment = 'Nhận xét ở cửa sổ khác' WHERE id = %s", cast["id"])
    browser.press("take_self")
    browser.fill("level", "B").fill("reason", "Vì sao").press("review")
    assert "Nhận xét ở cửa sổ khác" in see().text()


def test_a_decision_on_a_row_that_has_changed(portal, see, browser, cast):  # noqa: F811
    if state(portal, cast["id"]) in ("open", "drafting"):
        portal.set_clock("2022-01-20 08:00:00")
        send_self(cast["person"])
    if state(portal, cast["id"]) != "reviewed":
        portal.set_clock("2022-01-25 08:00:00")
        send_review(cast["boss"], cast["id"])
    portal.set_clock("2022-01-26 09:00:00")
    id = cast["id"]
    browser.login_as(cast["authority"])
    browser.open(f"/quyet-dinh/2022-01{cast['unit']}").fill(f"pick-{id}", "yes").fill(f"reason-{id}", "Lý do của tôi").press("decide_selected")
    portal.sql("UPDATE evaluation SET version = version + 1, superior_comment = 'vừa đổi' WHERE id = %s", id)
    browser.press("confirm_decide")
    assert state(portal, id) == "reviewed" and "Lý do của tôi" in see().driver.page_source
    assert "Người khác vừa thay đổi dòng này" in browser.text("#errors")


SPOIL = """
const form = arguments[0], word = arguments[1];
form.noValidate = true;
for (const field of form.elements)
  if (!['hidden', 'checkbox', 'radio', 'submit', 'button', 'file', 'fieldset'].includes(field.type) && field.tagName !== 'SELECT' && !field.readOnly)
    field.value = field.type === 'text' || field.type === 'number' || field.type === 'search' ? word : '';
const button = form.querySelector('button:not([type=button]), input[type=submit]');
form.requestSubmit(button);
"""
FORMS = "main form[method=post]"


def spoilt(browser, number, word):
    """Sends the form of that number with nonsense in every field; whether it came back with errors."""
    old = browser.driver.find_element("tag name", "html")
    form = browser.all(FORMS)[number]
    browser.driver.execute_script(SPOIL, form, word)
    browser.wait(lambda driver: driver.find_element("tag name", "html") != old)
    return bool(browser.all("#errors"))


@pytest.mark.long
def test_every_form_that_comes_back(portal, browser):
    """Each form of the site map's pages, sent empty and full of nonsense by who has the page."""
    world, wrong, seen = World(portal), [], {}
    for role, object in pages():
        path = world.path(object)
        if role == "n" or path.endswith("/in") or ".xml" in path:
            continue
        browser.driver.delete_all_cookies()
        browser.resize(1280)
        browser.login_as(world.accounts[role])
        browser.open(path)
        if not browser.driver.execute_script("return document.contentType").startswith("text/html"):
            continue
        for number, form in enumerate(browser.driver.execute_script(
                "return [...document.querySelectorAll(arguments[0])].map(f => [f.id, f.getAttribute('action'), f.elements.length])", FORMS)):
            key = re.sub(r"\d+", "#", f"{form[0]} {form[1]}").partition("?")[0]
            if key in seen or "dang-xuat" in key:
                continue
            for word in ("", "?" * 400):
                browser.open(path)
                if browser.path.startswith("/dang-nhap"):
                    browser.login_as(world.accounts[role])
                    browser.open(path)
                if len(browser.all(FORMS)) <= number or not spoilt(browser, number, word):
                    continue
                seen[key] = path
                for width in (1280, 320):
                    browser.resize(width)
                    found = browser.violations() + ([f"{browser.overflow()} px too wide"] if browser.overflow() > 0 else [])
                    if found:
                        wrong.append((path, form[0], word[:1], width, found[:3]))
                browser.resize(1280)
                break
            seen.setdefault(key, None)
    print("came back:", sum(path is not None for path in seen.values()), "of", len(seen), [key for key, path in seen.items() if path is None])
    assert not wrong, "\n".join(map(str, wrong))
    assert sum(path is not None for path in seen.values()) >= 20
