"""What only hints, in Chromium: the signals of a month and the dry run of a rule set, wide and narrow."""

import os

MONTH = "2022-01"


def look(browser, name):
    for width in (1280, 360):
        browser.resize(width)
        if os.environ.get("PICTURES"):
            browser.picture(f"{os.environ['PICTURES']}/{name}-{width}.png")
        assert browser.overflow() <= 0, f"{browser.path} at {width}"
        assert browser.violations() == [], f"{browser.path} at {width}"
    browser.resize(1280)


def test_signals(portal, browser):
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    head = portal.one("SELECT person_id FROM account WHERE name = 'thinhnv'")
    browser.login_as("thinhnv")
    browser.open(f"/dau-hieu/{MONTH}?don-vi={unit}")
    assert len(browser.all("p.empty")) == 2
    portal.sql("UPDATE evaluation SET state = 'decided', self_at = NOW(), self_points = 8500, superior_points = 8500, superior_level = 'B', "
               "superior_comment = 'Hoàn thành tốt nhiệm vụ được giao trong tháng.', superior_by = %s, superior_at = NOW(), decided_points = 8500, "
               "decided_level = 'B', decided_by = %s, decided_at = NOW() WHERE unit_id = %s AND month = %s AND `rank` = 'member'", head, head, unit, MONTH)
    portal.sql("INSERT INTO setting (unit_id, name, value) VALUES (0, 'signal_months', '1')")
    portal.sql("UPDATE evaluation SET state = 'published', published_at = NOW() WHERE unit_id = %s AND month = %s AND `rank` = 'member' LIMIT 5", unit, MONTH)
    browser.open(f"/dau-hieu/{MONTH}?don-vi={unit}")
    assert len(browser.all("ul.steps li")) == 6 and len(browser.all("tbody tr")) == 5
    look(browser, "signals")
    browser.open(f"/bao-cao/{MONTH}")
    look(browser, "reports")
