"""Who follows which criteria set, and a binding on its way, in Chromium, wide and narrow, with axe."""

import os

import pytest

PAGE = "/quan-tri/bo-tieu-chi/ap-dung"
CLOCK = "2022-02-03 08:00:00"
LOOK = os.environ.get("DANHGIA_LOOK", "")  # a folder for the pictures


@pytest.fixture(scope="module")
def pages(portal):
    """A binding in force and a request that waits."""
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-PTP'")
    leader = portal.one("SELECT s.id FROM criteria_set s JOIN rule_set r ON r.id = s.rule_set_id WHERE r.code = '1059-QD-QU' AND s.code = 'leader'")
    portal.sql("INSERT INTO criteria_binding (criteria_set_id, unit_id, `rank`, valid_from) VALUES (%s, %s, 'member', '2022-02-01')", leader, unit)
    portal.sql("INSERT INTO binding_request (kind, criteria_set_id, unit_id, staff_kind, valid_from, reason, decision_number, decision_date, "
               "decision_issuer, asked_by, asked_at) SELECT 'add', %s, u.id, 'civil_servant', '2022-03-01', 'Theo phân công', '31-QĐ', '2022-02-01', "
               "'Quận ủy Ba Đình', a.person_id, NOW() FROM unit u JOIN account a ON a.name = 'quantri.pnv' WHERE u.code = 'BD-PNV'", leader)
    request = portal.one("SELECT id FROM binding_request")
    rules = portal.one("SELECT id FROM rule_set WHERE code = '1059-QD-QU'")
    portal.sql("INSERT INTO rule_set_ending (rule_set_id, until, reason, decision_number, decision_date, decision_issuer, asked_by, asked_at) "
               "SELECT %s, '2022-06-30', 'Thay bằng quy định mới', '40-QĐ', '2022-02-01', 'Quận ủy Ba Đình', person_id, NOW() FROM account WHERE name = 'quantri.pnv'",
               rules)
    binding = portal.one("SELECT id FROM criteria_binding")
    return {"list": f"{PAGE}?bo=bound", "request": f"{PAGE}/de-nghi/{request}", "add": f"{PAGE}/them", "end": f"{PAGE}/{binding}/ket-thuc",
            "rule-end": f"/quan-tri/bo-tieu-chi/{rules}/ket-thuc"}


@pytest.mark.parametrize("width", [1280, 360])
def test_pages_fit_and_are_read_aloud(browser, pages, width):
    browser.resize(width)
    browser.login_as("quantri.tp")
    for name, path in pages.items():
        browser.open(path)
        if LOOK:
            browser.picture(os.path.join(LOOK, f"binding-{name}-{width}.png"))
        assert (browser.overflow(), browser.violations() if width == 360 else []) == (0, []), name
        assert browser.text().count("[") == 0, name
