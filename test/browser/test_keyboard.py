"""
The pages used most by keyboard alone, at 200 % zoom (640 by 450 of 1280 by 900) and at 320 pixels: Tab and Shift+Tab lead to
everything, what has the focus is seen, with an outline, and nothing that stays in sight lies over it; nothing is cut off to the side.
"""

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

MORNING, DECIDING = "2022-01-20 08:00:00", "2022-01-26 09:00:00"
PAGES = [("thinhnv", "/", MORNING), ("chauht", "/ke-hoach/2022-01", MORNING), ("chauht", "/lich-tuan/2022-W03", MORNING),
         ("chauht", "/tu-danh-gia/2022-01", MORNING), ("yennd", "/danh-gia/2022-01", MORNING), ("thinhnv", "/ke-hoach-don-vi/2022-01", MORNING),
         ("thinhnv", "/quyet-dinh/2022-01", DECIDING), ("thinhnv", "/cong-bo/2022-01", DECIDING), ("thinhnv", "/tong-hop/2022-01", DECIDING),
         ("thinhnv", "/bao-cao/2022-01", DECIDING)]
MOST = 150

# Of what has the focus: its beginning, what lies over its middle if that is something else, and what is wrong with it.
FOCUS = """
const e = document.activeElement;
if (!e || e === document.body) return null;
const box = e.getClientRects()[0], style = getComputedStyle(e), wrong = [];
if (!box) return [e.outerHTML.slice(0, 90), ['no box']];
const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), y = box.top + Math.min(box.height, innerHeight) / 2;
const top = document.elementFromPoint(x, y), labels = [...(e.labels || [])];
if (y < 0 || y > innerHeight) wrong.push('out of sight at ' + Math.round(y));
else if (!top || !(top === e || e.contains(top) || top.contains(e) || labels.some(l => l === top || l.contains(top))))
  wrong.push('covered by ' + (top ? top.outerHTML.slice(0, 60) : 'nothing'));
if (style.outlineStyle === 'none') wrong.push('no outline');
return [e.outerHTML.slice(0, 90), wrong];
"""
USABLE = """
return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
  .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility()).length;
"""


def walk(browser, back):
    """Tab from the page's beginning (back: Shift+Tab from its end) until the focus leaves it; how many places, and what is wrong."""
    wrong, places = [], 0
    for _ in range(MOST):
        keys = ActionChains(browser.driver)
        (keys.key_down(Keys.SHIFT).send_keys(Keys.TAB).key_up(Keys.SHIFT) if back else keys.send_keys(Keys.TAB)).perform()
        found = browser.driver.execute_script(FOCUS)
        if found is None:
            break
        places += 1
        if found[1]:
            wrong.append(found)
    return places, wrong


@pytest.mark.parametrize("size, pages", [
    pytest.param((320, 640), [PAGES[0], PAGES[3]], id="two narrow"),
    pytest.param((640, 450), PAGES, id="zoomed", marks=pytest.mark.long), pytest.param((320, 640), PAGES, id="narrow", marks=pytest.mark.long)])
def test_everything_is_reached_and_seen(portal, browser, size, pages):
    wrong = {}
    for account, path, clock in pages:
        portal.set_clock(clock)
        browser.login_as(account)
        browser.resize(*size)
        for back in (False, True):
            browser.open(path)
            usable = browser.driver.execute_script(USABLE)
            places, found = walk(browser, back)
            # A group of radio buttons is one place.
            radios = len(browser.all("input[type=radio]"))
            if found or places < min(MOST, usable - radios) or browser.overflow() > 0:
                wrong[f"{path} {'back' if back else 'on'}"] = (places, usable, radios, browser.overflow(), found[:3])
    assert not wrong, "\n".join(f"{place}: {what}" for place, what in wrong.items())
