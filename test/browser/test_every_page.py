"""
Every page of the site map, opened by somebody who has it, wide and at 320 pixels: axe-core finds nothing, nothing is cut off to the
side, the tree that a screen reader gets has one heading of the first order and a name for everything one can use, and no page is
heavier than 60 KB as it travels, style and script included, without pictures.
"""

import pytest
from site_map import ROLES, SITE_MAP
from test_matrix import World

# Who is asked first: those who see most of an agency's month, then those who administer.
ORDER = "asoGugZbKdchxn"
LETTERS = "".join(ROLES)
NOT_PAGES = (".xlsx", "/suc-khoe")
NAMELESS = """
const used = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary');
return [...used].filter(e => e.getClientRects().length > 0 && !(e.innerText || '').trim() && !e.getAttribute('aria-label') && !e.getAttribute('title')
  && !(e.labels && e.labels.length) && !e.getAttribute('aria-labelledby') && !e.querySelector('img[alt]:not([alt=""]), svg title')).map(e => e.outerHTML.slice(0, 120));
"""
WEIGHT = """
return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .filter(e => e.initiatorType !== 'img').reduce((sum, e) => sum + e.encodedBodySize, 0);
"""
HEAVIEST = 60 * 1024


def pages():
    """One address a row of the site map, by the first role that is let in."""
    found = []
    for (method, path), objects in SITE_MAP.items():
        if method != "GET" or path.endswith(NOT_PAGES):
            continue
        for object, letters in objects.items():
            by_role = dict(zip(LETTERS, letters))
            role = next((role for role in ORDER if by_role.get(role) == "y"), None)
            if role is not None:
                found.append((role, object))
    return found


@pytest.mark.long
def test_every_page(portal, browser):
    world, wrong, seen, heaviest = World(portal), [], 0, (0, "")
    for role, object in pages():
        path = world.path(object)
        browser.driver.delete_all_cookies()
        browser.resize(1280)
        if role != "n":
            browser.login_as(world.accounts[role])
        browser.open(path)
        if not browser.driver.execute_script("return document.contentType").startswith("text/html"):
            continue
        seen += 1
        weight = browser.driver.execute_script(WEIGHT)
        heaviest = max(heaviest, (weight, path))
        if not 1000 < weight <= HEAVIEST and "/phieu-don-vi/" not in object:
            wrong.append((path, role, "weight", weight))
        headings = browser.driver.execute_script("return document.querySelectorAll('h1').length")
        nameless = browser.driver.execute_script(NAMELESS)
        # A whole unit's forms are so many documents in one print job, each with its title.
        if (headings != 1 and "/phieu-don-vi/" not in object) or nameless:
            wrong.append((path, role, "tree", headings, nameless))
        for width in (1280, 320):
            browser.resize(width)
            over, violations = browser.overflow(), browser.violations()
            if over > 0 or violations:
                wrong.append((path, role, width, over, violations))
    print(f"{seen} pages looked at, the heaviest {heaviest[1]} with {heaviest[0]} bytes")
    assert seen > 100 and not wrong, "\n".join(map(str, wrong))
