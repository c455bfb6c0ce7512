"""
The course of a month where it is not the plain one: one person who is superior and authority, several posts, moves within
the month, newcomers, December and the turn of the year (domain.md sections 1, 2 and 5).
"""

import pytest
from evaluate import pick, point_fields, send_self, state

MONTH = "2022-01"


def one_boss(portal, where="TRUE"):
    """A person whose superior is the authority too, not begun, with both accounts."""
    return portal.sql(
        "SELECT e.id, e.person_id, e.unit_id, e.superior_id, a.name AS account, s.name AS boss FROM evaluation e "
        "JOIN account a ON a.person_id = e.person_id JOIN account s ON s.person_id = e.superior_id "
        "WHERE e.month = %s AND e.superior_id = e.authority_id AND e.state = 'open' AND NOT e.authority_collective "
        "AND e.unit_id IN (SELECT id FROM unit WHERE code IN ('BD-VPUB', 'BD-TTVH')) "
        f"AND {where} ORDER BY e.id LIMIT 1", MONTH)[0]


@pytest.fixture
def case(portal, login):
    """Somebody who sent the own evaluation to a head who leads and decides."""
    portal.set_clock("2022-01-22 08:00:00")
    row = one_boss(portal)
    row["self"], row["head"], row["path"] = login(row["account"]), login(row["boss"]), f"/danh-gia/{row['id']}"
    send_self(row["self"])
    return row


def decide_at_once(client, id, button="review_decide", **changes):
    """The one form with full points; the answer."""
    form = client.form(f"/danh-gia/{id}", field="level")
    points = point_fields(form, client.doc(f"/danh-gia/{id}"))
    return client.send_form(form, {**points, "level": "B", "reason": "Lý do", "comment": "Nhận xét", **changes}, button=button)


def chained(portal, id):
    return [(row["action"], row["reason"]) for row in portal.sql(
        "SELECT action, reason FROM audit WHERE object = 'evaluation' AND object_id = %s AND chain_number IS NOT NULL ORDER BY id", id)]


# Superior and authority are one person: one form does both steps.

def test_one_form_reviews_and_decides(portal, case):
    assert case["head"].doc(case["path"]).find("review").get("decides") == "yes"
    answer = decide_at_once(case["head"], case["id"])
    assert answer.status_code == 200 and answer.url.count(f"/danh-gia/{MONTH}?") == 1
    row = portal.sql("SELECT state, superior_points, superior_level, superior_reason, superior_by, decided_points, decided_level, "
                     "decided_reason, decided_by, decided_late, superior_skipped FROM evaluation WHERE id = %s", case["id"])[0]
    assert row == {"state": "decided", "superior_points": row["superior_points"], "superior_level": "B", "superior_reason": "Lý do",
                   "superior_by": case["superior_id"], "decided_points": row["superior_points"], "decided_level": "B",
                   "decided_reason": "Lý do", "decided_by": case["superior_id"], "decided_late": 0, "superior_skipped": ""}
    assert portal.one("SELECT COUNT(*) FROM score WHERE evaluation_id = %s AND superior IS NOT NULL AND decided = superior", case["id"]) > 3
    assert portal.one("SELECT COUNT(*) FROM score WHERE evaluation_id = %s AND NOT decided <=> superior", case["id"]) == 0
    assert chained(portal, case["id"])[-2:] == [("review", "Lý do"), ("decide", "Lý do")]
    assert portal.ctl("verify", "--unit", portal.one("SELECT code FROM unit WHERE id = %s", case["unit_id"]), check=False).returncode == 0


def test_what_either_step_asks_for_is_asked_once(portal, case):
    answer = decide_at_once(case["head"], case["id"], reason="")
    assert answer.status_code == 422 and state(portal, case["id"]) == "self_submitted"
    assert answer.text.count('id="review-reason-error"') == 1 and answer.text.count("Nhận xét") > 0
    assert decide_at_once(case["head"], case["id"], level="").status_code == 422
    assert chained(portal, case["id"])[-1][0] == "submit_self"


def test_the_review_alone_can_still_be_sent_for_advice_first(portal, case):
    assert decide_at_once(case["head"], case["id"], button="review").status_code == 200
    assert state(portal, case["id"]) == "reviewed" and chained(portal, case["id"])[-1][0] == "review"
    # And later decided by the same form.
    assert decide_at_once(case["head"], case["id"]).status_code == 200 and state(portal, case["id"]) == "decided"


def test_without_a_self_evaluation_both_steps_name_it(portal, login):
    portal.set_clock("2022-01-25 08:00:00")
    row = one_boss(portal)
    head = login(row["boss"])
    assert decide_at_once(head, row["id"], skip="").status_code == 422
    assert decide_at_once(head, row["id"], skip="Đi công tác xa").status_code == 200
    assert portal.one("SELECT self_skipped FROM evaluation WHERE id = %s", row["id"]) == "Đi công tác xa"
    assert [act for act, _ in chained(portal, row["id"])] == ["review_without_self", "decide"]


def test_a_full_cap_stops_both_steps(portal, case):
    """3814-QĐ/TU: 30 % of all rated, refused at the decision; the review of the same form is not kept either."""
    old = portal.one("SELECT rule_set_id FROM unit_month WHERE unit_id = %s AND month = %s", case["unit_id"], MONTH)
    portal.sql("UPDATE unit_month SET rule_set_id = (SELECT id FROM rule_set WHERE code = '3814-QD-TU'), cap_percent = NULL "
               "WHERE unit_id = %s AND month = %s", case["unit_id"], MONTH)
    others = portal.sql("SELECT id FROM evaluation WHERE unit_id = %s AND month = %s AND id <> %s AND state = 'open'",
                        case["unit_id"], MONTH, case["id"])
    for other in others:
        portal.sql("UPDATE evaluation SET state = 'decided', decided_level = 'A', decided_at = NOW(6), decided_by = 1 WHERE id = %s", other["id"])
    try:
        answer = decide_at_once(case["head"], case["id"], level="A")
        assert answer.status_code == 422 and answer.text.count("Vượt hạn mức A") > 0
        assert state(portal, case["id"]) == "self_submitted" and chained(portal, case["id"])[-1][0] == "submit_self"
        assert portal.one("SELECT COUNT(*) FROM score WHERE evaluation_id = %s AND superior IS NOT NULL", case["id"]) == 0
        assert decide_at_once(case["head"], case["id"], level="B").status_code == 200
    finally:
        for other in others:
            portal.sql("UPDATE evaluation SET state = 'open', decided_level = NULL, decided_at = NULL, decided_by = NULL WHERE id = %s", other["id"])
        portal.sql("UPDATE unit_month SET rule_set_id = %s WHERE unit_id = %s AND month = %s", old, case["unit_id"], MONTH)


def test_absence_bounds_the_level_of_the_one_form(portal, case):
    portal.sql("INSERT INTO absence (person_id, first_day, last_day, cause) VALUES (%s, '2022-01-10', '2022-01-31', 'illness')",
               case["person_id"])
    assert decide_at_once(case["head"], case["id"]).status_code == 422
    assert decide_at_once(case["head"], case["id"], level="C").status_code == 200
    assert portal.one("SELECT decided_level FROM evaluation WHERE id = %s", case["id"]) == "C"


def test_a_body_gives_its_minutes_in_the_same_form(portal, case):
    portal.sql("UPDATE evaluation SET authority_collective = TRUE WHERE id = %s", case["id"])
    answer = decide_at_once(case["head"], case["id"])
    assert answer.status_code == 422 and answer.text.count('id="review-minutes-number-error"') == 1
    answer = decide_at_once(case["head"], case["id"],
                            **{"minutes-number": "07-BB", "minutes-date": "22/01/2022", "minutes-present": "Đủ 5 người"})
    assert answer.status_code == 200
    row = portal.sql("SELECT state, minutes_number, minutes_present FROM evaluation WHERE id = %s", case["id"])[0]
    assert row == {"state": "decided", "minutes_number": "07-BB", "minutes_present": "Đủ 5 người"}


def test_two_people_keep_two_forms(portal, case, login):
    """A superior who does not decide has no such button; what is sent with it all the same is the review alone."""
    other = pick(portal, where=f"e.unit_id = {case['unit_id']}")
    send_self(login(other["account"]))
    boss = login(other["superior"])
    page = boss.doc(f"/danh-gia/{other['id']}").find("review")
    assert page.get("decides") is None and not page.xpath(".//button[@value='review_decide']")
    form = boss.form(f"/danh-gia/{other['id']}", field="level")
    form.buttons.append(("action", "review_decide"))
    points = point_fields(form, boss.doc(f"/danh-gia/{other['id']}"))
    boss.send_form(form, {**points, "level": "B", "reason": "x", "comment": "y"}, button="review_decide")
    assert state(portal, other["id"]) == "reviewed" and chained(portal, other["id"])[-1][0] == "review"
    # A deputy for the reviewing alone reviews; one for both does both in one.
    portal.sql("INSERT INTO delegation (from_person_id, to_person_id, power, valid_from, valid_to, decision_number, decision_date, "
               "decision_issuer) VALUES (%s, %s, 'superior', '2022-01-20', '2022-01-31', '1', '2022-01-19', 'x')",
               case["superior_id"], other["superior_id"])
    boss = login(other["superior"])
    assert boss.doc(case["path"]).find("review").get("decides") is None
    portal.sql("INSERT INTO delegation (from_person_id, to_person_id, power, valid_from, valid_to, decision_number, decision_date, "
               "decision_issuer) VALUES (%s, %s, 'authority', '2022-01-20', '2022-01-31', '1', '2022-01-19', 'x')",
               case["superior_id"], other["superior_id"])
    boss = login(other["superior"])
    assert decide_at_once(boss, case["id"]).status_code == 200
    acts = portal.sql("SELECT person_id, behalf_id FROM audit WHERE object_id = %s AND action IN ('review', 'decide') ORDER BY id", case["id"])
    assert acts == [{"person_id": other["superior_id"], "behalf_id": case["superior_id"]}] * 2
    portal.sql("DELETE FROM delegation")
