"""What comes after publication, and the rules around it, in Chromium, wide and narrow, with axe."""

import os

import pytest

MONTH = "2022-01"
CLOCK = "2022-02-08 09:00:00"
LOOK = os.environ.get("DANHGIA_LOOK", "")  # a folder for the pictures


@pytest.fixture(scope="module")
def cast(portal):
    """A published result with a petition that waits and a proposal of its authority."""
    row = portal.sql("SELECT e.id, a.name AS account, h.name AS head, e.unit_id, e.authority_id FROM evaluation e JOIN account a ON a.person_id = e.person_id "
                     "JOIN account h ON h.person_id = e.authority_id JOIN unit u ON u.id = e.unit_id WHERE u.code = 'BD-THCS-BADINH' AND e.month = %s "
                     "AND e.`rank` = 'member' ORDER BY e.id LIMIT 1", MONTH)[0]
    rules = portal.sql("SELECT r.* FROM rule_set r JOIN evaluation e ON e.rule_set_id = r.id WHERE e.id = %s", row["id"])[0]
    end = rules["document"].index("/>", rules["document"].index("<cap ")) + 2
    text = (rules["document"][:end] + '<petition days="5" answer="2"/>' + rules["document"][end:]).replace(f'code="{rules["code"]}"', 'code="thu-kien-nghi"', 1)
    portal.sql("INSERT INTO rule_set (code, number, issuer, valid_from, state, document, sha256) VALUES ('thu-kien-nghi', 'Thử', 'Thử', '2018-07-01', "
               "'approved', %s, UNHEX(SHA2(%s, 256)))", text, text)
    new = portal.one("SELECT id FROM rule_set WHERE code = 'thu-kien-nghi'")
    portal.sql("INSERT INTO criteria_set (rule_set_id, code, name) SELECT %s, code, name FROM criteria_set WHERE rule_set_id = %s", new, rules["id"])
    portal.sql("INSERT INTO criterion (criteria_set_id, code, ord, kind, source, maximum) SELECT n.id, c.code, c.ord, c.kind, c.source, c.maximum FROM criterion c "
               "JOIN criteria_set s ON s.id = c.criteria_set_id JOIN criteria_set n ON n.rule_set_id = %s AND n.code = s.code WHERE s.rule_set_id = %s", new, rules["id"])
    portal.sql("UPDATE evaluation e JOIN criteria_set s ON s.id = e.criteria_set_id JOIN criteria_set n ON n.rule_set_id = %s AND n.code = s.code "
               "SET e.rule_set_id = %s, e.criteria_set_id = n.id, state = 'decided', decided_points = 6900, decided_level = 'C', decided_by = authority_id, "
               "decided_at = '2022-01-27 09:00:00' WHERE e.id = %s", new, new, row["id"])
    portal.sql("UPDATE evaluation SET state = 'published', published_at = '2022-02-04 09:30:00' WHERE id = %s", row["id"])
    portal.sql("INSERT INTO petition (evaluation_id, content, sent_at, answer_due) VALUES (%s, 'Chưa tính việc đột xuất ngày 12/01: trực tiếp nhận 240 hồ sơ.', "
               "'2022-02-05 08:00:00', '2022-02-07')", row["id"])
    office = portal.one("SELECT advice_unit_id FROM evaluation WHERE person_id = %s AND month = %s", row["authority_id"], MONTH)
    portal.sql("INSERT INTO revision (evaluation_id, points, level, reason, basis_number, basis_date, basis_issuer, side, proposed_by, approver_unit_id, proposed_at) "
               "VALUES (%s, 7400, 'B', 'Bổ sung việc đột xuất đã hoàn thành', '12/BC-THCS', '2022-02-07', 'Hội đồng nhà trường', 'authority', %s, %s, NOW())",
               row["id"], row["authority_id"], office)
    row["rules"] = rules["id"]
    return row


@pytest.mark.parametrize("who, path, seen", [
    ("{head}", "/", "Trả lời 1 kiến nghị"), ("{head}", "/kien-nghi/2022-01", "đã quá hạn"), ("{head}", "/kien-nghi/{id}", "Hạn trả lời"),
    ("{account}", "/kien-nghi/{id}", "Rút kiến nghị"), ("{head}", "/sua-ket-qua/{id}", "đang chờ"), ("tonghop.gddt", "/sua-ket-qua/{id}", "Duyệt, công bố lại"),
    ("tonghop.gddt", "/sua-ket-qua/2022-01", "C → B"), ("kiemtra.qu", "/dau-hieu/2022-01?don-vi={unit_id}", ""), ("quantri.tp", "/quan-tri/ngay-nghi", ""),
    ("quantri.tp", "/quan-tri/bo-tieu-chi/{rules}/thu", ""), ("quantri.pnv", "/quan-tri/vang-mat/2022-01", "Nơi cấp văn bản")])
def test_it_can_be_read_by_everybody(browser, cast, who, path, seen):
    browser.login_as(who.format(**cast))
    browser.open(path.format(**cast))
    for width in (1280, 360):
        browser.resize(width)
        assert browser.text().count(seen) > 0, browser.text()[:1500]
        assert browser.overflow() <= 0, f"{browser.path} at {width}"
        if LOOK:
            browser.picture(f"{LOOK}/{width}-{path.format(**cast).replace('/', '_').replace('?', '_')}-{who.format(**cast)}.png")
    assert browser.violations() == [], browser.path
