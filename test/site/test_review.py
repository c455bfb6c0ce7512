"""The superior's part: list, points, proposal, return, and who may do it (630-CV/QU, 6)."""
import pytest
from evaluate import pick, point_fields, send_review, send_self, state


@pytest.fixture
def case(portal, login):
    """Somebody who has not begun, with clients for all three."""
    portal.set_clock("2022-01-21 08:00:00")
    row = pick(portal)
    row["self"], row["boss"], row["head"] = (login(row[name]) for name in ("account", "superior", "authority"))
    row["path"] = f"/danh-gia/{row['id']}"
    return row


def return_it(case, reason="Thiếu minh chứng"):
    return case["boss"].submit(case["path"], {"return_reason": reason}, field="return_reason", button="return")


def test_the_list_has_the_own_people_those_who_wait_first(portal, case):
    send_self(case["self"])
    page = case["boss"].doc("/danh-gia/2022-01")
    people = page.findall("review/people/person")
    own = portal.sql("SELECT id FROM evaluation WHERE superior_id = %s AND month = '2022-01'", case["superior_id"])
    assert {p.get("id") for p in people} == {str(row["id"]) for row in own}
    states = [p.get("state") for p in people]
    assert states == sorted(states, key=lambda s: s != "self_submitted")
    assert page.find("review").get("waiting") == str(states.count("self_submitted"))


def test_nothing_unsent_is_shown(case):
    path = "/tu-danh-gia/2022-01"
    form = case["self"].form(path, action=path)
    name = next(iter(point_fields(form, case["self"].doc(path))))
    case["self"].send_form(form, {name: "1,25", "comment": "bí mật của tôi", "level": "D"}, button="save_draft")
    page = case["boss"].doc(case["path"])
    assert page.find("review/criteria").get("self") is None and page.find("review").get("self-level") is None
    assert "bí mật của tôi" not in case["boss"].get(case["path"]).text
    assert page.find("review/form") is None  # neither review nor return before the window of the person has closed


def test_points_are_taken_over_only_into_empty_fields(portal, case):
    send_self(case["self"])
    boss = case["boss"]
    form = boss.form(case["path"], field="level")
    points = point_fields(form, boss.doc(case["path"]))
    first = next(iter(points))
    again = boss.form(boss.send_form(form, {first: "3,5"}, button="take_self"), field="level")
    assert again.fields[first] == ["3,5"]
    assert all(again.fields[name] == [maximum] for name, maximum in points.items() if name != first)
    assert portal.one("SELECT COUNT(*) FROM score WHERE evaluation_id = %s AND superior IS NOT NULL", case["id"]) == 0


def test_a_review_needs_points_level_and_a_reason_where_levels_differ(portal, case):
    send_self(case["self"], level="A")
    boss = case["boss"]
    answer = boss.submit(case["path"], {}, field="level", button="review")
    assert answer.status_code == 422 and state(portal, case["id"]) == "self_submitted"
    answer = send_review(boss, case["id"], level="C", reason="")
    assert answer.status_code == 422 and state(portal, case["id"]) == "self_submitted"
    answer = send_review(boss, case["id"], level="C", reason="Chậm hai việc")
    assert answer.url.split("?")[0].endswith("/danh-gia/2022-01") and state(portal, case["id"]) == "reviewed"
    row = portal.sql("SELECT superior_points, superior_level, superior_by FROM evaluation WHERE id = %s", case["id"])[0]
    assert row == {"superior_points": 9000, "superior_level": "C", "superior_by": case["superior_id"]}


def test_the_rated_person_does_not_see_the_review(case):
    send_self(case["self"])
    send_review(case["boss"], case["id"], level="B", comment="nhận xét kín")
    page = case["self"].doc("/tu-danh-gia/2022-01")
    assert page.find("self/criteria").get("superior") is None and page.find("self").get("superior-level") is None
    assert "nhận xét kín" not in case["self"].get("/tu-danh-gia/2022-01").text


def test_a_draft_review_is_the_superior_s_own(portal, case):
    send_self(case["self"])
    form = case["boss"].form(case["path"], field="level")
    assert case["boss"].send_form(form, {"level": "B", "comment": "nháp kín"}, button="save_draft").status_code == 200
    assert state(portal, case["id"]) == "self_submitted"
    assert case["boss"].form(case["path"], field="level").fields["comment"] == ["nháp kín"]
    assert "nháp kín" not in case["head"].get(case["path"]).text


def test_a_return_needs_a_reason_and_is_answered_after_self_scoring_closed(portal, case):
    send_self(case["self"])
    assert return_it(case, "").status_code == 422 and state(portal, case["id"]) == "self_submitted"
    assert return_it(case).status_code == 200 and state(portal, case["id"]) == "drafting"
    portal.set_clock("2022-01-25 09:00:00")
    page = case["self"].doc("/tu-danh-gia/2022-01")
    assert page.find("self").get("view") == "edit" and page.find("self").get("returned-reason") == "Thiếu minh chứng"
    send_self(case["self"])
    assert state(portal, case["id"]) == "self_submitted"
    assert send_review(case["boss"], case["id"]).status_code == 200 and state(portal, case["id"]) == "reviewed"


def test_nobody_waits_for_a_self_evaluation_that_does_not_come(portal, case):
    """domain.md section 2: no missing step stops the next one."""
    boss = case["boss"]
    assert boss.doc(case["path"]).find("review/form") is None
    portal.set_clock("2022-01-25 00:00:00")
    assert send_review(boss, case["id"], skip="").status_code == 422
    assert send_review(boss, case["id"], skip="Nghỉ ốm dài ngày").status_code == 200
    row = portal.sql("SELECT state, self_skipped, self_points FROM evaluation WHERE id = %s", case["id"])[0]
    assert row == {"state": "reviewed", "self_skipped": "Nghỉ ốm dài ngày", "self_points": None}


def test_the_window_closes_on_the_26th(portal, case):
    send_self(case["self"])
    portal.set_clock("2022-01-25 23:59:50")
    form = case["boss"].form(case["path"], field="level")
    portal.set_clock("2022-01-26 00:00:01")
    answer = case["boss"].send_form(form, {"comment": "quá muộn"}, button="save_draft")
    assert answer.status_code == 422 and "quá muộn" in answer.text
    assert case["boss"].doc(case["path"]).find("review/form") is None


def test_two_tabs(portal, case):
    send_self(case["self"])
    boss = case["boss"]
    one, two = (boss.form(case["path"], field="level") for _ in range(2))
    boss.send_form(one, {"comment": "một"}, button="save_draft")
    answer = boss.send_form(two, {"comment": "hai"}, button="save_draft")
    assert answer.status_code == 409 and "một" in answer.text
    assert portal.one("SELECT superior_comment FROM evaluation WHERE id = %s", case["id"]) == "một"


def test_a_deputed_person_acts_and_both_are_on_record(portal, case, login):
    other = pick(portal, where=f"e.superior_id <> {case['superior_id']}")
    portal.sql("INSERT INTO delegation (from_person_id, to_person_id, power, valid_from, valid_to, decision_number, "
               "decision_date, decision_issuer) VALUES (%s, %s, 'superior', '2022-01-20', '2022-01-31', '1', '2022-01-19', 'x')",
               case["superior_id"], other["superior_id"])
    send_self(case["self"])
    deputy = login(other["superior"])
    assert deputy.doc("/danh-gia/2022-01").find("review/people[@behalf]") is not None
    assert send_review(deputy, case["id"]).status_code == 200
    assert portal.one("SELECT superior_by FROM evaluation WHERE id = %s", case["id"]) == other["superior_id"]
    act = portal.sql("SELECT person_id, behalf_id FROM audit WHERE object_id = %s AND action = 'review'", case["id"])
    assert act == [{"person_id": other["superior_id"], "behalf_id": case["superior_id"]}]
    portal.sql("DELETE FROM delegation")


def test_nobody_else_gets_in(portal, case, login):
    send_self(case["self"])
    form = case["boss"].form(case["path"], field="level")
    strangers = [pick(portal, where=f"e.unit_id <> {case['unit_id']}"),
                 pick(portal, where=f"e.superior_id = {case['superior_id']}")]
    for stranger in (strangers[0]["account"], strangers[0]["superior"], strangers[0]["authority"], strangers[1]["account"]):
        client = login(stranger)
        assert client.get(case["path"]).status_code == 404
        token = client.form("/tai-khoan", action="/tai-khoan").fields["token"]
        form.fields["token"] = token
        assert client.send_form(form, {"level": "D"}, button="review").status_code == 404
    # The rated person is led to the own page, and cannot review.
    assert case["self"].get(case["path"]).url.endswith("/tu-danh-gia/2022-01")
    form.fields["token"] = case["self"].form("/tai-khoan", action="/tai-khoan").fields["token"]
    assert case["self"].send_form(form, {"level": "A"}, button="review").status_code == 404
    # The authority reads and does not review in the superior's place.
    assert case["head"].doc(case["path"]).find("review").get("view") == "read"
    assert state(portal, case["id"]) == "self_submitted"
