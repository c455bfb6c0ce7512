"""
The course of a month where it is not the plain one: one person who is superior and authority, several posts, moves within
the month, newcomers, December and the turn of the year (domain.md sections 1, 2 and 5).
"""

import pytest
from evaluate import pick, point_fields, send_self, state

MONTH = "2022-01"


def one_boss(portal, where="TRUE", month=MONTH):
    """A person whose superior is the authority too, not begun, with both accounts."""
    return portal.sql(
        "SELECT e.id, e.person_id, e.unit_id, e.superior_id, a.name AS account, s.name AS boss FROM evaluation e "
        "JOIN account a ON a.person_id = e.person_id JOIN account s ON s.person_id = e.superior_id "
        "WHERE e.month = %s AND e.superior_id = e.authority_id AND e.state = 'open' AND NOT e.authority_collective "
        "AND e.unit_id IN (SELECT id FROM unit WHERE code IN ('BD-VPUB', 'BD-TTVH')) AND NOT EXISTS "
        "(SELECT 1 FROM assignment x WHERE x.person_id = e.person_id AND x.valid_from >= '2022-01-01') "
        f"AND {where} ORDER BY e.id LIMIT 1", month)[0]


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


# Several posts: who leads the person in another one sees the evaluation once it was sent, and adds a comment.

def side_case(portal, login):
    """Somebody with another post elsewhere, whose leader there is neither superior nor authority; with clients."""
    row = portal.sql(
        "SELECT e.id, e.person_id, e.unit_id, s.unit_id AS other, s.superior_id AS leader_id, a.name AS account, b.name AS boss, "
        "h.name AS head, l.name AS leader FROM side_superior s JOIN evaluation e ON e.id = s.evaluation_id "
        "JOIN account a ON a.person_id = e.person_id JOIN account b ON b.person_id = e.superior_id "
        "JOIN account h ON h.person_id = e.authority_id JOIN account l ON l.person_id = s.superior_id "
        "WHERE e.month = %s AND e.state = 'open' AND e.rank = 'member' AND l.person_id NOT IN (SELECT q.person_id FROM right_grant r "
        "JOIN account q ON q.id = r.account_id WHERE q.person_id IS NOT NULL) ORDER BY e.id LIMIT 1", MONTH)[0]
    row["clients"] = {name: login(row[name]) for name in ("account", "boss", "head", "leader")}
    row["path"] = f"/danh-gia/{row['id']}"
    return row


def name_of(portal, person):
    return portal.one("SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = %s", person)


def say(client, id, text):
    return client.submit(f"/danh-gia/{id}", {"side_comment": text}, field="side_comment", button="side_comment")


def test_the_leader_of_another_post_comments_until_the_decision(portal, login):
    portal.set_clock("2022-01-22 08:00:00")
    row = side_case(portal, login)
    person, boss, head, leader = (row["clients"][name] for name in ("account", "boss", "head", "leader"))
    other = leader.doc(f"/danh-gia/{MONTH}").xpath(f"/page/review/other[@id='{row['id']}']")[0]
    assert other.get("state") == "open" and other.get("commented") is None
    # Before the person has sent it there is nothing to read, and nothing to say.
    page = leader.doc(row["path"]).find("review")
    assert (page.get("view"), page.find("form")) == ("read", None) and not page.xpath(".//criterion[@self or @superior]")
    send_self(person)
    page = leader.doc(row["path"]).find("review")
    assert page.xpath(".//criterion[@self]") and [form.get("id") for form in page.findall("form")] == ["side"]
    assert say(leader, row["id"], "").status_code == 422
    assert say(leader, row["id"], "Trực đủ lịch, việc kiêm nhiệm tốt").status_code == 200
    assert chained(portal, row["id"])[-1][0] == "side_comment"
    # Who decides reads it beside the proposal, and that there is another post.
    listed = head.doc(f"/quyet-dinh/{MONTH}?don-vi={row['unit_id']}&ten={name_of(portal, row['person_id'])}").find(f"decision/person[@id='{row['id']}']")
    other_unit = portal.one("SELECT name FROM unit WHERE id = %s", row["other"])
    assert (listed.get("posts"), listed.get("side-comments")) == ("1", f"{other_unit}: Trực đủ lịch, việc kiêm nhiệm tốt")
    assert leader.doc(f"/danh-gia/{MONTH}").xpath(f"/page/review/other[@id='{row['id']}']/@commented") == ["yes"]
    for client in (boss, head):
        for path in (row["path"], f"{row['path']}/vi-sao"):
            assert client.doc(path).xpath("//side/@comment") == ["Trực đủ lịch, việc kiêm nhiệm tốt"]
    # It takes no step: the superior goes on, whose part the leader of the other post does not see before publication.
    form = boss.form(row["path"], field="level")
    boss.send_form(form, {**point_fields(form, boss.doc(row["path"])), "level": "B", "reason": "Riêng của cấp trên", "comment": "x"},
                   button="review")
    assert state(portal, row["id"]) == "reviewed"
    for path in (row["path"], f"{row['path']}/vi-sao"):
        page = leader.doc(path)
        assert not page.xpath("//criterion[@superior]|//act[@action='review']|//@superior-level|//cap")
        assert leader.get(path).text.count("Riêng của cấp trên") == 0
    assert say(leader, row["id"], "Đã sửa").status_code == 200
    assert portal.sql("SELECT comment, version FROM side_comment WHERE evaluation_id = %s", row["id"]) == [{"comment": "Đã sửa", "version": 2}]
    assert person.doc(f"{row['path']}/vi-sao").xpath("count(//side)") == 0
    form = leader.form(row["path"], field="side_comment")
    portal.sql("UPDATE evaluation SET state = 'decided', decided_level = 'B', decided_at = NOW(6), decided_by = authority_id WHERE id = %s", row["id"])
    assert leader.send_form(form, {"side_comment": "Muộn"}, button="side_comment").status_code == 422
    portal.sql("UPDATE evaluation SET state = 'published', published_at = NOW(6) WHERE id = %s", row["id"])
    assert person.doc(f"{row['path']}/vi-sao").xpath("//side/@comment") == ["Đã sửa"]
    assert leader.doc(row["path"]).find("review").get("superior-level") == "B"


def test_two_who_comment_at_once_see_each_other(portal, login):
    portal.set_clock("2022-01-22 08:00:00")
    row = side_case(portal, login)
    leader = row["clients"]["leader"]
    send_self(row["clients"]["account"])
    one, two = (leader.form(row["path"], field="side_comment") for _ in range(2))
    leader.send_form(one, {"side_comment": "một"}, button="side_comment")
    answer = leader.send_form(two, {"side_comment": "hai"}, button="side_comment")
    assert answer.status_code == 409 and answer.text.count("một") > 0 and answer.text.count("hai") > 0


def test_nobody_else_comments(portal, login):
    """Neither the person, nor the superior, nor somebody who leads another unit."""
    portal.set_clock("2022-01-22 08:00:00")
    row = side_case(portal, login)
    send_self(row["clients"]["account"])
    form = row["clients"]["leader"].form(row["path"], field="side_comment")
    stranger = portal.one("SELECT MIN(a.name) FROM side_superior s JOIN account a ON a.person_id = s.superior_id "
                          "WHERE s.superior_id <> %s AND NOT EXISTS (SELECT 1 FROM side_superior x WHERE x.superior_id = s.superior_id "
                          "AND x.evaluation_id = %s)", row["leader_id"], row["id"])
    for client in (row["clients"]["account"], row["clients"]["boss"], row["clients"]["head"], login(stranger)):
        form.fields["token"] = client.form("/tai-khoan", action="/tai-khoan").fields["token"]
        assert client.send_form(form, {"side_comment": "lạ"}, button="side_comment").status_code == 404
    assert portal.one("SELECT COUNT(*) FROM side_comment WHERE evaluation_id = %s", row["id"]) == 0
    assert login(stranger).get(row["path"]).status_code == 404


def test_who_leads_another_post_follows_its_changes(portal, login):
    """A post that ends, or another leader, changes the list; run again, nothing changes."""
    portal.set_clock("2022-01-10 08:00:00")
    row = side_case(portal, login)
    before = portal.sql("SELECT * FROM side_superior ORDER BY evaluation_id, unit_id")
    assert len(before) > 20
    portal.ctl("open-month", MONTH)
    assert portal.sql("SELECT * FROM side_superior ORDER BY evaluation_id, unit_id") == before
    portal.sql("UPDATE assignment SET valid_to = '2022-01-05' WHERE person_id = %s AND unit_id = %s AND NOT main", row["person_id"], row["other"])
    portal.ctl("open-month", MONTH)
    assert portal.one("SELECT COUNT(*) FROM side_superior WHERE evaluation_id = %s AND unit_id = %s", row["id"], row["other"]) == 0
    assert portal.one("SELECT COUNT(*) FROM side_superior") == len(before) - 1
    portal.sql("UPDATE assignment SET valid_to = NULL WHERE person_id = %s AND unit_id = %s AND NOT main", row["person_id"], row["other"])
    portal.ctl("open-month", MONTH)
    assert portal.sql("SELECT * FROM side_superior ORDER BY evaluation_id, unit_id") == before


# Moves within the month: the unit of the day self-scoring opens rates; afterwards only a named act moves an evaluation.

def admin_over(portal, *units):
    """An administrator of both blocs is the city's."""
    return portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.role = 'city_admin' LIMIT 1")


def relocate(portal, person_id, code, day):
    """The main assignment ends on the day and goes on in another agency, as a member."""
    portal.sql("UPDATE assignment SET valid_to = %s WHERE person_id = %s AND main AND valid_to IS NULL", day, person_id)
    portal.sql("INSERT INTO assignment (person_id, unit_id, position_id, `rank`, main, valid_from) SELECT %s, u.id, "
               "(SELECT position_id FROM assignment x WHERE x.person_id = %s AND x.main ORDER BY x.id LIMIT 1), 'member', TRUE, %s "
               "FROM unit u WHERE u.code = %s", person_id, person_id, day, code)


def test_an_evaluation_follows_a_move_by_a_named_act_only(portal, login):
    portal.set_clock("2022-01-22 08:00:00")
    row = one_boss(portal)
    to = portal.one("SELECT id FROM unit WHERE code = 'BD-PTP'")
    send_self(login(row["account"]))
    boss = login(row["boss"])
    decide_at_once(boss, row["id"], button="review", comment="Nhận xét của nơi cũ")
    assert state(portal, row["id"]) == "reviewed"
    admin, bad = login(admin_over(portal)), login(portal.one(
        "SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.role = 'unit_admin' AND r.unit_id = %s", row["unit_id"]))
    path = f"/quan-tri/bien-dong/{row['id']}"
    assert admin.get(path).status_code == 404           # nobody moved
    relocate(portal, row["person_id"], "BD-PTP", "2022-01-20")
    # The daily opening leaves it where it was when self-scoring opened.
    portal.ctl("open-month", MONTH)
    assert portal.one("SELECT unit_id FROM evaluation WHERE id = %s", row["id"]) == row["unit_id"]
    for unit in (row["unit_id"], to):
        moved = admin.doc(f"/quan-tri/bien-dong/{MONTH}?don-vi={unit}").xpath(f"//moved[@id='{row['id']}']")
        assert len(moved) == 1 and moved[0].get("since") == "2022-01-20"
    # An administrator of one of the two agencies cannot.
    assert bad.get(path).status_code == 404
    assert admin.submit(path, {"reason": ""}, field="reason", button="transfer").status_code == 422
    before = portal.sql("SELECT unit_id, version FROM unit_month WHERE month = %s AND unit_id IN (%s, %s) ORDER BY unit_id", MONTH, row["unit_id"], to)
    stale = admin.form(path, field="reason")
    assert admin.submit(path, {"reason": "Quyết định 12/QĐ-UBND"}, field="reason", button="transfer").status_code == 200
    e = portal.sql("SELECT e.unit_id, e.state, e.superior_id, e.authority_id, e.superior_at, e.superior_level, e.self_level, e.advice_unit_id "
                   "FROM evaluation e WHERE e.id = %s", row["id"])[0]
    head = portal.one("SELECT person_id FROM assignment WHERE unit_id = %s AND `rank` = 'head' AND main", to)
    assert (e["unit_id"], e["authority_id"], e["advice_unit_id"], e["superior_at"], e["superior_level"]) == (to, head, to, None, None)
    assert e["state"] == "self_submitted" and e["self_level"] == "B"      # the same criteria: what was sent stays
    after = portal.sql("SELECT unit_id, version FROM unit_month WHERE month = %s AND unit_id IN (%s, %s) ORDER BY unit_id", MONTH, row["unit_id"], to)
    assert all(b["version"] > a["version"] for a, b in zip(before, after, strict=True))
    lines = portal.sql("SELECT unit_id, reason, chain_number IS NOT NULL AS chained FROM audit WHERE action = 'transfer' AND object_id = %s", row["id"])
    assert sorted(line["unit_id"] for line in lines) == sorted([row["unit_id"], to])
    assert all(line["chained"] and line["reason"] == "Quyết định 12/QĐ-UBND" for line in lines)
    kept = portal.sql("SELECT superior_level, superior_comment, scores FROM transfer WHERE evaluation_id = %s", row["id"])[0]
    assert (kept["superior_level"], kept["superior_comment"]) == ("B", "Nhận xét của nơi cũ") and kept["scores"].count("superior") > 3
    # The new superior sees where the person was, with dates, and what the superior before said; the one before is out.
    boss2 = login(portal.one("SELECT a.name FROM account a WHERE a.person_id = %s", e["superior_id"]))
    review = boss2.doc(f"/danh-gia/{row['id']}").find("review")
    assert [post.get("to") for post in review.findall("post")] == ["2022-01-19", None]
    assert review.find("moved").get("superior-comment") == "Nhận xét của nơi cũ" and not review.xpath(".//criterion[@superior]")
    assert login(row["boss"]).get(f"/danh-gia/{row['id']}").status_code == 404
    assert admin.send_form(stale, {"reason": "Lần nữa"}, button="transfer").status_code == 404       # it is where it belongs
    for unit in (row["unit_id"], to):
        assert portal.ctl("verify", "--month", MONTH, "--unit", portal.one("SELECT code FROM unit WHERE id = %s", unit), check=False).returncode == 0


def test_what_is_decided_or_public_is_not_moved(portal, login):
    portal.set_clock("2022-01-22 08:00:00")
    row = one_boss(portal)
    relocate(portal, row["person_id"], "BD-PTP", "2022-01-21")
    admin, path = login(admin_over(portal)), f"/quan-tri/bien-dong/{row['id']}"
    form = admin.form(path, field="reason")
    portal.sql("UPDATE evaluation SET state = 'decided', decided_level = 'B', decided_at = NOW(6), decided_by = authority_id WHERE id = %s", row["id"])
    assert admin.doc(path).find("movement").get("refused") == "movement.decided"
    assert admin.send_form(form, {"reason": "Muộn"}, button="transfer").status_code == 422
    portal.sql("UPDATE evaluation SET state = 'open', decided_level = NULL, decided_at = NULL, decided_by = NULL WHERE id = %s", row["id"])
    portal.sql("UPDATE unit_month SET published_at = NOW(6) WHERE month = %s AND unit_id = (SELECT id FROM unit WHERE code = 'BD-PTP')", MONTH)
    try:
        assert admin.send_form(form, {"reason": "Muộn"}, button="transfer").status_code == 422
    finally:
        portal.sql("UPDATE unit_month SET published_at = NULL WHERE month = %s", MONTH)
    assert portal.one("SELECT COUNT(*) FROM transfer WHERE evaluation_id = %s", row["id"]) == 0


def test_other_criteria_at_the_new_place_are_scored_anew(portal, login):
    portal.set_clock("2022-01-22 08:00:00")
    row = one_boss(portal)
    send_self(login(row["account"]))
    old = portal.one("SELECT criteria_set_id FROM evaluation WHERE id = %s", row["id"])
    relocate(portal, row["person_id"], "BD-THCS-BADINH", "2022-01-21")
    portal.sql("UPDATE assignment SET position_id = (SELECT id FROM position WHERE name = 'Giáo viên') WHERE person_id = %s AND valid_from = '2022-01-21'",
               row["person_id"])
    portal.sql("UPDATE person SET staff_kind = 'public_employee' WHERE id = %s", row["person_id"])
    admin = login(admin_over(portal))
    assert admin.submit(f"/quan-tri/bien-dong/{row['id']}", {"reason": "Điều động"}, field="reason", button="transfer").status_code == 200
    e = portal.sql("SELECT state, self_at, criteria_set_id FROM evaluation WHERE id = %s", row["id"])[0]
    assert e["criteria_set_id"] != old and (e["state"], e["self_at"]) == ("open", None)
    assert portal.one("SELECT self_level FROM transfer WHERE evaluation_id = %s", row["id"]) == "B"
    assert send_self(login(row["account"])).status_code == 200 and state(portal, row["id"]) == "self_submitted"


def test_who_comes_after_the_opening_gets_an_evaluation_and_who_left_is_listed(portal, login):
    """A newcomer is rated from the day of the act; a leaver is listed until somebody says why there is no rating."""
    portal.set_clock("2022-01-26 08:00:00")
    admin = login(admin_over(portal))
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-PTNMT'")
    listing = f"/quan-tri/bien-dong/{MONTH}?don-vi={unit}"
    assert admin.doc(listing).xpath("count(//new|//left)") == 0
    left = portal.sql("SELECT e.id, e.person_id FROM evaluation e WHERE e.unit_id = %s AND e.month = %s AND e.rank = 'member' ORDER BY e.id LIMIT 1",
                      unit, MONTH)[0]
    new = portal.sql("SELECT e.person_id FROM evaluation e WHERE e.unit_id = %s AND e.month = %s AND e.rank = 'member' ORDER BY e.id DESC LIMIT 1",
                     unit, MONTH)[0]
    portal.sql("UPDATE assignment SET valid_to = '2022-01-24' WHERE person_id = %s AND main", left["person_id"])
    portal.sql("DELETE FROM side_superior WHERE evaluation_id IN (SELECT id FROM evaluation WHERE person_id = %s)", new["person_id"])
    portal.sql("DELETE FROM evaluation WHERE person_id = %s AND month = %s", new["person_id"], MONTH)
    page = admin.doc(listing)
    assert page.xpath("//left/@id") == [str(left["id"])] and page.xpath("//left/@since") == ["2022-01-24"]
    assert page.xpath("//new/@id") == [str(new["person_id"])]
    portal.ctl("open-month", MONTH)
    row = portal.sql("SELECT state, frozen, unit_id FROM evaluation WHERE person_id = %s AND month = %s", new["person_id"], MONTH)
    assert list(row) == [{"state": "open", "frozen": 1, "unit_id": unit}]
    away = f"/quan-tri/vang-mat/{MONTH}?don-vi={unit}"
    assert admin.submit(away, {"marked": str(left["id"]), "why": "Đã nghỉ việc từ 24/01/2022"}, field="marked", button="mark_not_rated").status_code == 200
    assert admin.doc(listing).xpath("count(//new|//left)") == 0


# A month opens by itself, and an administrator sees how far it is.

def test_a_month_opens_by_itself_on_its_first_day(portal, login):
    portal.set_clock("2022-03-31 23:55:00")
    portal.ctl("jobs")
    assert portal.one("SELECT COUNT(*) FROM unit_month WHERE month = '2022-04'") == 0
    portal.set_clock("2022-04-01 00:00:00")
    assert portal.ctl("jobs").stdout.count("open-month ") == 1
    agencies = portal.one("SELECT COUNT(*) FROM unit WHERE kind = 'agency' AND valid_to IS NULL")
    assert portal.one("SELECT COUNT(*) FROM unit_month WHERE month = '2022-04' AND mode = 'software' AND looked_on = '2022-04-01'") == agencies
    rows = portal.sql("SELECT id, version, unit_id, superior_id FROM evaluation WHERE month = '2022-04' ORDER BY id")
    assert len(rows) > 2000
    # The same day again nothing; on the next day those who came are looked for.
    assert portal.ctl("jobs").stdout.count("open-month ") == 0
    gone = rows[0]["id"]
    portal.sql("DELETE FROM side_superior WHERE evaluation_id = %s", gone)
    portal.sql("DELETE FROM evaluation WHERE id = %s", gone)
    assert portal.ctl("jobs").stdout.count("open-month ") == 0
    admin = login(admin_over(portal))
    page = admin.doc("/quan-tri/mo-thang/2022-04").find("opening")
    assert page.get("opened") == page.get("total") and [a.get("missing") for a in page.findall("agency")].count("1") >= 1
    portal.set_clock("2022-04-02 00:00:00")
    assert portal.ctl("jobs").stdout.count("open-month 1\n") == 1
    assert portal.sql("SELECT id, version, unit_id, superior_id FROM evaluation WHERE month = '2022-04' ORDER BY id")[:-1] == rows[1:]


def test_an_administrator_opens_one_agency_at_once(portal, login):
    portal.set_clock("2022-04-20 08:00:00")
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-PTP'")
    admin = login(portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.role = 'bloc_admin' "
                             "AND r.bloc = 'government'"))
    path = "/quan-tri/mo-thang/2022-05"
    assert admin.doc(path).find("opening").get("opened") == "0"
    assert admin.submit(path, {"unit": ""}, field="unit", button="open_month").status_code == 422
    assert admin.submit(path, {"unit": unit}, field="unit", button="open_month").status_code == 200
    people = portal.one("SELECT COUNT(*) FROM evaluation WHERE month = '2022-05' AND unit_id = %s", unit)
    assert people == portal.one("SELECT COUNT(*) FROM evaluation WHERE month = '2022-04' AND unit_id = %s", unit)
    row = admin.doc(path).xpath(f"//agency[@id='{unit}']")[0]
    assert row.get("people") == str(people) and row.get("missing") == "0"
    assert row.get("by") == portal.one("SELECT CONCAT(p.family_name, ' ', p.given_name) FROM audit a JOIN person p ON p.id = a.person_id "
                                       "WHERE a.action = 'open_month' AND a.month = '2022-05' AND a.person_id IS NOT NULL")
    # Again: nothing is made twice. Another bloc's agency is not among those offered, and a far month cannot be opened.
    assert admin.submit(path, {"unit": unit}, field="unit", button="open_month").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM evaluation WHERE month = '2022-05'") == people
    form = admin.form(path, field="unit")
    assert admin.send_form(form, {"unit": portal.one("SELECT id FROM unit WHERE code = 'BD-BTC'")}, button="open_month").status_code == 422
    form.action = form.action.replace("2022-05", "2022-07")
    assert admin.send_form(form, {"unit": unit}, button="open_month").status_code == 422
    assert portal.one("SELECT COUNT(*) FROM evaluation WHERE month = '2022-07'") == 0


# A body's decision is entered by its chair or by a named secretary, by its minutes.

def test_a_named_secretary_enters_what_the_body_decided(portal, login):
    portal.set_clock("2022-01-26 08:00:00")
    row = portal.sql("SELECT e.id, e.unit_id, e.authority_id, a.name AS chair FROM evaluation e JOIN account a ON a.person_id = e.authority_id "
                     "WHERE e.month = %s AND e.authority_collective AND e.management_level = 'district' AND e.state = 'open' "
                     "AND e.superior_id <> e.authority_id ORDER BY e.id DESC LIMIT 1", MONTH)[0]
    secretary = portal.sql("SELECT a.name, p.person_id FROM assignment p JOIN unit u ON u.id = p.unit_id JOIN unit g ON g.id = u.agency_id "
                           "JOIN account a ON a.person_id = p.person_id WHERE g.code = 'BD-BTC' AND p.rank = 'member' AND p.main "
                           "AND a.id NOT IN (SELECT account_id FROM right_grant) ORDER BY p.id LIMIT 1")[0]
    client, path, table = login(secretary["name"]), f"/danh-gia/{row['id']}", f"/quyet-dinh/{MONTH}"
    assert client.get(path).status_code == 404 and client.get(table).status_code == 404
    # Named by the chair, with the number of the decision; the office's people get nothing else.
    chair = login(row["chair"])
    named = {"power": "secretary", "to": secretary["person_id"], "valid_from": "26/01/2022", "valid_to": "31/12/2022",
             "decision_number": "15-TB/QU", "decision_date": "20/01/2022", "decision_issuer": "Thường trực Quận ủy"}
    give = "/tai-khoan/uy-quyen/moi"
    answer = chair.submit(give, named | {"power": "superior", "valid_to": "31/01/2022"}, field="power", button="continue")
    assert answer.status_code == 422 and answer.text.count("chỉ nhận việc thư ký của tập thể") > 0
    page = chair.submit(give, named, field="power", button="continue")
    assert page.status_code == 200
    chair.send_form(chair.form(page, field="power"), button="delegation.give")
    assert portal.one("SELECT COUNT(*) FROM delegation WHERE power = 'secretary' AND to_person_id = %s", secretary["person_id"]) == 1
    rows = {person.get("id") for person in client.doc(table).xpath("//decision/person")}
    wanted = portal.sql("SELECT id FROM evaluation WHERE month = %s AND authority_id = %s AND authority_collective AND state <> 'not_rated' "
                        "AND person_id <> %s AND NOT replaced", MONTH, row["authority_id"], secretary["person_id"])
    assert rows == {str(one["id"]) for one in wanted} and str(row["id"]) in rows
    values = {f"pick-{row['id']}": "yes", f"level-{row['id']}": "B", f"reason-{row['id']}": "Theo biên bản", f"points-{row['id']}": "80"}
    form = client.form(table, field=f"pick-{row['id']}")
    assert client.send_form(form, values, button="decide_selected").status_code == 422       # no decision without its minutes
    minutes = {"minutes-number": "16-BB/QU", "minutes-date": "25/01/2022", "minutes-present": "Đủ 3 đồng chí"}
    page = client.send_form(client.form(table, field=f"pick-{row['id']}"), values | minutes, button="decide_selected")
    client.send_form(client.form(page, field=f"pick-{row['id']}"), button="confirm_decide")
    done = portal.sql("SELECT state, decided_by, decided_behalf_id, minutes_number FROM evaluation WHERE id = %s", row["id"])[0]
    assert done == {"state": "decided", "decided_by": secretary["person_id"], "decided_behalf_id": row["authority_id"], "minutes_number": "16-BB/QU"}
    # What the chair decides alone is not the secretary's, nor is publishing.
    portal.sql("UPDATE evaluation SET authority_collective = FALSE WHERE id = %s", row["id"])
    assert client.get(path).status_code == 404
    assert client.doc(table).xpath(f"count(//decision/person[@id='{row['id']}'])") == 0
    portal.sql("UPDATE evaluation SET authority_collective = TRUE WHERE id = %s", row["id"])
    assert portal.one("SELECT COUNT(*) FROM delegation WHERE power = 'secretary'") == 1
    portal.sql("DELETE FROM delegation")


# December is done before the 15th, and every other month goes on into the next one (domain.md section 2).

def test_december_is_done_before_the_fifteenth_and_the_year_is_crossed(portal, login):
    def opened(client, id):
        return client.doc(f"/danh-gia/{id}").find("review").get("view") == "edit"

    month, rows = "2022-12", {}
    portal.set_clock("2022-11-30 23:55:00")
    portal.ctl("open-month", "2022-11")
    portal.ctl("open-month", month)
    row = one_boss(portal, month=month)
    late = one_boss(portal, f"e.id > {row['id']}", month=month)
    november = portal.sql("SELECT id FROM evaluation WHERE month = '2022-11' AND person_id = %s", row["person_id"])[0]["id"]
    for one in (row, late):
        rows[one["id"]] = login(one["account"])
    person, head = rows[row["id"]], login(row["boss"])
    path = f"/tu-danh-gia/{month}"

    def window(step):
        return {w.get("step"): w.get("state") for w in person.doc(path).findall("window")}.get(step)

    # The own part from the 5th to the last second of the 8th.
    for moment, state_then in (("2022-12-04 23:55:00", "before"), ("2022-12-05 00:00:00", "open"), ("2022-12-08 23:50:00", "open")):
        portal.set_clock(moment)
        assert window("self") == state_then, moment
    send_self(person, month=month)
    assert state(portal, row["id"]) == "self_submitted"
    # November, which is public before the 5th of December, can still be decided, late.
    portal.set_clock("2022-12-09 00:00:00")
    assert window("self") == "closed"
    form = head.form(f"/quyet-dinh/2022-11?don-vi={row['unit_id']}", field=f"pick-{november}")
    assert ("action", "decide_selected") in form.buttons
    # The superior before the 11th; the other one, who sent nothing, is reviewed without.
    portal.set_clock("2022-12-10 23:50:00")
    assert opened(head, row["id"]) and opened(head, late["id"])
    portal.set_clock("2022-12-11 00:00:00")
    assert not opened(head, row["id"]) and not opened(head, late["id"])
    # The decision before the 13th, then late; the step that was missed does not stop it.
    for id, moment, is_late in ((row["id"], "2022-12-12 23:50:00", 0), (late["id"], "2022-12-13 00:00:00", 1)):
        portal.set_clock(moment)
        table = f"/quyet-dinh/{month}?don-vi={row['unit_id']}"
        page = head.send_form(head.form(table, field=f"pick-{id}"), {f"pick-{id}": "yes", f"level-{id}": "B", f"points-{id}": "80",
                                                                     f"reason-{id}": "Quá hạn nhận xét"}, button="decide_selected")
        head.send_form(head.form(page, field=f"pick-{id}"), button="confirm_decide")
        done = portal.sql("SELECT state, decided_late, superior_skipped, self_skipped FROM evaluation WHERE id = %s", id)[0]
        assert (done["state"], done["decided_late"], done["superior_skipped"]) == ("decided", is_late, "Quá hạn nhận xét")
        assert (done["self_skipped"] != "") == (id == late["id"])
    # Public before the 15th of December, not the 5th of January; January of the next year has its own, ordinary windows.
    portal.set_clock("2022-12-31 23:59:00")
    portal.ctl("jobs")
    portal.set_clock("2023-01-01 00:00:00")
    assert portal.ctl("jobs").stdout.count("open-month ") == 1
    assert portal.one("SELECT COUNT(*) FROM evaluation WHERE month = '2023-01' AND person_id = %s", row["person_id"]) == 1
    path = "/tu-danh-gia/2023-01"
    assert window("self") == "before"
    portal.set_clock("2023-01-20 00:00:00")
    assert window("self") == "open"
    publish = head.doc(f"/cong-bo/{month}?don-vi={row['unit_id']}")
    assert [(w.get("closes"), w.get("state")) for w in publish.findall("window") if w.get("step") == "publish"] == [("2022-12-15T00:00:00", "closed")]
