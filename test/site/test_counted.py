"""Results counted from products (NĐ 335/2025, domain.md section 4), from the assigned task to the printed form."""
import pathlib
import tempfile
from fractions import Fraction as F

import pymysql
import pytest
from evaluate import count_products, fill_self, pick, send_review, send_self, state
from portal import Client
from test_decision import act
from test_seal import as_owner, verify
from work import agency, assign, report

MONTH = "2022-01"
SHIPPED = pathlib.Path(__file__).parents[2] / "schema" / "ruleset"


def half_up(value):
    return int((2 * value.numerator + value.denominator) // (2 * value.denominator))


def expected(products, most, leader=()):
    """(quantity, coefficient, percent, faults, delays, excused) each; a quarter a fault and a delay of one product."""
    whole = sum(F(n) * k for n, k, *_ in products)
    parts = [sum(F(n) * k * p / 100 for n, k, p, *_ in products) / whole,
             sum(k * F(p, 100) * max(F(0), n - F(f, 4)) for n, k, p, f, *_ in products) / whole,
             sum(k * F(p, 100) * (n if o else max(F(0), n - F(d, 4))) for n, k, p, _, d, o in products) / whole]
    parts += [F(part, 100) for part in leader]
    return half_up(sum(parts) / len(parts) * most)


@pytest.fixture
def person(portal, login):
    """Somebody who has not begun and was assigned nothing, with clients for all three."""
    portal.set_clock("2022-01-20 08:00:00")
    row = pick(portal, where="NOT EXISTS (SELECT 1 FROM task t WHERE t.person_id = e.person_id)")
    row["self"], row["boss"], row["head"] = (login(row[name]) for name in ("account", "superior", "authority"))
    return row


@pytest.fixture
def case(portal, person):
    """The same, scored on counted results."""
    return {**person, "most": count_products(portal, person)}


def give(portal, case, content, due="2022-01-18", **values):
    """A task assigned by the superior, as reported by the doer."""
    row = {"person_id": case["person_id"], "assigner_id": case["superior_id"], "origin": "planned", "content": content, "due": due,
           "percent": 100, "finished_on": due, "created_by": case["superior_id"], "created_at": "2022-01-05 08:00:00", **values}
    portal.sql(f"INSERT INTO task ({', '.join(row)}) VALUES ({', '.join(['%s'] * len(row))})", *row.values())
    return portal.one("SELECT id FROM task WHERE content = %s AND person_id = %s", content, case["person_id"])


def count_of(client, path, step="self"):
    return client.doc(path).find(f".//criterion[@counted='yes']/count[@of='{step}']")


def kept(portal, case, column="self"):
    return portal.one(f"SELECT s.{column} FROM score s JOIN criterion c ON c.id = s.criterion_id WHERE s.evaluation_id = %s AND c.source = 'counted'",
                      case["id"])


def confirm(case, task, **values):
    return case["boss"].submit(f"/cong-viec/{task}", {"quality": "met", "on-time": "on_time", **values}, field="quality", button="confirm")


def test_assigned_tasks_become_points_and_confirmation_corrects_them(portal, case):
    whole, late, own = (give(portal, case, f"Việc {n} của {case['id']}") for n in ("đủ", "chậm", "khác"))
    portal.sql("UPDATE task SET finished_on = '2022-01-19' WHERE id = %s", late)
    portal.sql("UPDATE task SET assigner_id = NULL WHERE id = %s", own)
    page = f"/tu-danh-gia/{MONTH}"
    found = count_of(case["self"], page)
    assert (found.get("products"), found.get("unconfirmed"), found.get("a"), found.get("b"), found.get("c")) == ("2", "2", "100", "100", "87,5")
    assert send_self(case["self"]).url.endswith("/da-gui")
    first = expected([(1, 1, 100, 0, 0, False), (1, 1, 100, 0, 1, False)], case["most"])
    assert kept(portal, case) == first
    # The assigner: forty files worth half each, three with faults; the delay has a cause, which the authority has not confirmed.
    assert confirm(case, whole, quantity="40", coefficient="0,5", **{"confirmed-percent": "90", "quality": "faulty", "faults": "3"}).status_code == 200
    assert confirm(case, late, **{"confirmed-percent": "100", "on-time": "objective"}).status_code == 200
    assert send_review(case["boss"], case["id"]).status_code == 200
    second = expected([(40, F(1, 2), 90, 3, 0, False), (1, 1, 100, 0, 1, False)], case["most"])
    assert (kept(portal, case), kept(portal, case, "superior")) == (first, second) and first != second
    row = portal.sql("SELECT self_points, superior_points FROM evaluation WHERE id = %s", case["id"])[0]
    assert row["self_points"] - first == row["superior_points"] - second
    lines = portal.sql("SELECT step, quantity, coefficient, percent, faults, delays, objective, confirmed FROM score_line "
                       "WHERE evaluation_id = %s AND task_id = %s ORDER BY step", case["id"], whole)
    assert [tuple(line.values()) for line in lines] == [("self", 1, 100, 100, 0, 0, 0, 0), ("superior", 40, 50, 90, 3, 0, 0, 1)]


def test_the_last_of_many_tasks_counts_like_the_first(portal, case):
    """A clerk at the counter may be assigned each file by itself."""
    give(portal, case, f"Việc đầu {case['id']}")
    portal.sql("INSERT INTO task (person_id, assigner_id, origin, content, due, percent, finished_on, created_by, created_at) "
               "SELECT t.person_id, t.assigner_id, t.origin, CONCAT('Hồ sơ ', q.seq), '2022-01-19', NULL, NULL, t.created_by, t.created_at "
               "FROM task t JOIN seq_1_to_1299 q WHERE t.person_id = %s", case["person_id"])
    found = count_of(case["self"], f"/tu-danh-gia/{MONTH}")
    assert (found.get("products"), found.get("a")) == ("1300", "0,08")
    assert send_self(case["self"]).url.endswith("/da-gui")
    assert portal.one("SELECT COUNT(*) FROM score_line WHERE evaluation_id = %s", case["id"]) == 1300


def test_what_is_assigned_counts_whether_done_or_not(portal, case):
    give(portal, case, f"Chưa làm {case['id']}", percent=None, finished_on=None)
    give(portal, case, f"Một nửa {case['id']}", due="2022-01-31", percent=50, finished_on=None)
    found = count_of(case["self"], f"/tu-danh-gia/{MONTH}")
    assert [found.get(part) for part in "abc"] == ["25", "25", "25"]
    send_self(case["self"])
    assert kept(portal, case) == expected([(1, 1, 0, 0, 1, False), (1, 1, 50, 0, 0, False)], case["most"])


def test_nothing_assigned_is_not_enough_data_and_holds_nobody_up(portal, case):
    page = f"/tu-danh-gia/{MONTH}"
    assert count_of(case["self"], page).get("products") == "0"
    assert "chưa đủ dữ liệu" in case["self"].get(page).text
    assert send_self(case["self"]).url.endswith("/da-gui")
    assert send_review(case["boss"], case["id"], reason="").status_code == 422
    assert state(portal, case["id"]) == "self_submitted"
    assert send_review(case["boss"], case["id"], reason="Tháng này đi học, chưa được giao việc").status_code == 200
    row = portal.sql("SELECT state, self_points, superior_points FROM evaluation WHERE id = %s", case["id"])[0]
    assert row == {"state": "reviewed", "self_points": None, "superior_points": None}
    assert kept(portal, case) is None and kept(portal, case, "superior") is None


def test_what_changed_since_it_was_looked_at_is_shown_before_it_is_sent(portal, case):
    task = give(portal, case, f"Việc đổi {case['id']}")
    page = fill_self(case["self"])
    portal.sql("UPDATE task SET percent = 40, finished_on = NULL WHERE id = %s", task)
    answer = case["self"].submit(page, action=f"/tu-danh-gia/{MONTH}/kiem-tra", button="submit_self")
    assert answer.status_code == 409 and state(portal, case["id"]) == "drafting"
    assert case["self"].submit(answer, action=f"/tu-danh-gia/{MONTH}/kiem-tra", button="submit_self").url.endswith("/da-gui")
    form = case["boss"].form(f"/danh-gia/{case['id']}", field="level")
    confirm(case, task, **{"confirmed-percent": "10"})
    points = {name: "1" for name in form.fields if name.startswith("points-")}
    answer = case["boss"].send_form(form, {**points, "level": "D", "reason": "Lý do"}, button="review")
    assert answer.status_code == 409 and state(portal, case["id"]) == "self_submitted"
    again = case["boss"].form(answer, field="level")
    assert all(again.fields[name] == ["1"] for name in points) and again.fields["reason"] == ["Lý do"]
    assert case["boss"].send_form(again, {}, button="review").status_code == 200 and state(portal, case["id"]) == "reviewed"


def test_a_leader_chooses_the_own_parts_and_the_superior_again(portal, person):
    most = count_products(portal, person, "leader")
    give(portal, person, f"Việc lãnh đạo {person['id']}")
    fill_self(person["self"])
    document = person["self"].doc(f"/tu-danh-gia/{MONTH}/kiem-tra")
    assert [m.get("code") for m in document.iter("missing")] == ["part-d"]
    page = fill_self(person["self"], **{"part-d": "100", "part-dd": "50", "part-e": "100"})
    assert person["self"].submit(page, action=f"/tu-danh-gia/{MONTH}/kiem-tra", button="submit_self").url.endswith("/da-gui")
    assert kept(portal, person) == expected([(1, 1, 100, 0, 0, False)], most, (100, 50, 100))
    assert send_review(person["boss"], person["id"]).status_code == 422
    assert send_review(person["boss"], person["id"], **{"part-d": "50", "part-dd": "50", "part-e": "50"}).status_code == 200
    assert kept(portal, person, "superior") == expected([(1, 1, 100, 0, 0, False)], most, (50, 50, 50))


def test_a_leaders_own_parts_are_taken_over_with_the_points(portal, person):
    """What the superior has chosen already stays."""
    count_products(portal, person, "leader")
    give(portal, person, f"Việc lãnh đạo chép {person['id']}")
    path = f"/danh-gia/{person['id']}"
    page = fill_self(person["self"], **{"part-d": "100", "part-dd": "50", "part-e": "100"})
    person["self"].submit(page, action=f"/tu-danh-gia/{MONTH}/kiem-tra", button="submit_self")
    form = person["boss"].form(path, field="level")
    taken = person["boss"].form(person["boss"].send_form(form, {"part-e": "50"}, button="take_self"), field="level")
    assert [taken.fields[f"part-{part}"] for part in ("d", "dd", "e")] == [["100"], ["50"], ["50"]]


CAUSES = f"/quyet-dinh/{MONTH}/nguyen-nhan"


def claim(portal, case, content, **values):
    """A late task whose delay its assigner put down to an objective cause."""
    task = give(portal, case, content, finished_on="2022-01-19", delay_cause="Mất điện")
    assert confirm(case, task, **{"confirmed-percent": "100", "on-time": "objective", **values}).status_code == 200
    return task


def rule(case, task, ruling, reason="", client="head"):
    return case[client].submit(CAUSES, {f"ruling-{task}": ruling, f"reason-{task}": reason}, field=f"ruling-{task}", button="cause.rule")


def ruled(portal, task):
    return portal.sql("SELECT cause_ruling AS ruling, cause_reason AS reason, cause_by AS who FROM task WHERE id = %s", task)[0]


LATE, EXCUSED = (1, 1, 100, 0, 1, False), (1, 1, 100, 0, 1, True)


def test_only_a_cause_that_the_authority_confirmed_exempts(portal, case):
    task = claim(portal, case, f"Việc khách quan {case['id']}")
    line = count_of(case["self"], f"/tu-danh-gia/{MONTH}").find("line")
    assert (line.get("delays"), line.get("objective"), line.get("cause")) == ("1", None, "waiting")
    assert send_self(case["self"]).url.endswith("/da-gui") and kept(portal, case) == expected([LATE], case["most"])
    assert case["boss"].get(CAUSES).status_code == 404 or f"ruling-{task}" not in case["boss"].get(CAUSES).text
    assert rule(case, task, "confirmed").status_code == 200
    assert ruled(portal, task) == {"ruling": "confirmed", "reason": "", "who": case["authority_id"]}
    assert send_review(case["boss"], case["id"]).status_code == 200
    assert (kept(portal, case), kept(portal, case, "superior")) == (expected([LATE], case["most"]), expected([EXCUSED], case["most"]))
    why = case["boss"].doc(f"/danh-gia/{case['id']}/vi-sao")
    line = why.find(".//count[@of='superior']/line")
    head = portal.one("SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = %s", case["authority_id"])
    assert (line.get("cause"), line.get("cause-by")) == ("confirmed", head)
    assert f"cấp có thẩm quyền xác nhận: {head}" in case["boss"].html(f"/danh-gia/{case['id']}/vi-sao").text_content()


def test_a_review_that_was_sent_is_counted_anew_and_the_chain_says_so(portal, case):
    task = claim(portal, case, f"Việc đã nhận xét {case['id']}", delays="1")
    give(portal, case, f"Việc khác {case['id']}")
    send_self(case["self"])
    assert send_review(case["boss"], case["id"]).status_code == 200
    before = portal.sql("SELECT self_points, superior_points, version FROM evaluation WHERE id = %s", case["id"])[0]
    rest = before["superior_points"] - kept(portal, case, "superior")
    whole = (1, 1, 100, 0, 0, False)
    assert kept(portal, case, "superior") == expected([LATE, whole], case["most"])
    assert rule(case, task, "confirmed").status_code == 200
    after = portal.sql("SELECT self_points, superior_points, version FROM evaluation WHERE id = %s", case["id"])[0]
    assert kept(portal, case, "superior") == expected([EXCUSED, whole], case["most"]) and after["self_points"] == before["self_points"]
    assert after["superior_points"] == rest + kept(portal, case, "superior") and after["version"] > before["version"]
    code = portal.one("SELECT code FROM unit WHERE id = %s", case["unit_id"])
    assert verify(portal, "--unit", code)[:2] == (0, [])
    acts = [act.get("action") for act in case["boss"].doc(f"/danh-gia/{case['id']}/vi-sao").iter("act")]
    assert acts[-2:] == ["review", "rule_cause"]
    # Taken back with a reason, and counted back to the hundredth.
    assert rule(case, task, "refused").status_code == 422 and ruled(portal, task)["ruling"] == "confirmed"
    assert rule(case, task, "refused", "Có máy phát điện").status_code == 200
    assert portal.sql("SELECT self_points, superior_points FROM evaluation WHERE id = %s", case["id"])[0] == {
        "self_points": before["self_points"], "superior_points": before["superior_points"]}
    assert verify(portal, "--unit", code)[:2] == (0, [])
    portal.sql("UPDATE evaluation SET superior_points = superior_points + 1 WHERE id = %s", case["id"])
    assert verify(portal, "--unit", code)[0] != 0
    portal.sql("UPDATE evaluation SET superior_points = superior_points - 1 WHERE id = %s", case["id"])


def test_what_was_decided_is_not_counted_anew(portal, case):
    task = claim(portal, case, f"Việc đã quyết định {case['id']}")
    form = case["head"].form(CAUSES, field=f"ruling-{task}")
    send_self(case["self"])
    send_review(case["boss"], case["id"])
    portal.sql("UPDATE evaluation SET state = 'decided', decided_level = 'B', decided_at = NOW(6), decided_by = authority_id WHERE id = %s", case["id"])
    assert case["head"].send_form(form, {f"ruling-{task}": "confirmed"}, button="cause.rule").status_code in (409, 422)
    assert ruled(portal, task)["ruling"] is None and kept(portal, case, "superior") == expected([LATE], case["most"])
    found = next(one for one in case["head"].doc(CAUSES).iter("claim") if one.get("id") == str(task))
    assert found.get("closed") == "yes" and f"ruling-{task}" not in case["head"].get(CAUSES).text
    portal.sql("UPDATE evaluation SET state = 'reviewed', decided_level = NULL, decided_at = NULL, decided_by = NULL WHERE id = %s", case["id"])


def test_a_word_on_what_was_reported_anew_is_not_taken(portal, case):
    task = claim(portal, case, f"Việc báo lại khách quan {case['id']}")
    form = case["head"].form(CAUSES, field=f"ruling-{task}")
    confirm(case, task, **{"confirmed-percent": "50", "on-time": "objective", "delays": "3"})
    assert case["head"].send_form(form, {f"ruling-{task}": "confirmed"}, button="cause.rule").status_code == 409
    assert rule(case, task, "confirmed").status_code == 200 and ruled(portal, task)["ruling"] == "confirmed"
    case["self"].submit(f"/cong-viec/{task}", {"percent": "80", "finished": ""}, field="percent", button="save")
    assert ruled(portal, task) == {"ruling": None, "reason": "", "who": None}


def test_the_authority_who_assigned_says_it_with_one_word(portal, case):
    task = give(portal, case, f"Việc người đứng đầu giao {case['id']}", assigner_id=case["authority_id"], finished_on="2022-01-19")
    confirm({**case, "boss": case["head"]}, task, **{"confirmed-percent": "100", "on-time": "objective"})
    assert ruled(portal, task) == {"ruling": "confirmed", "reason": "", "who": case["authority_id"]}
    assert count_of(case["self"], f"/tu-danh-gia/{MONTH}").find("line").get("objective") == "yes"


def test_a_decision_without_a_review_takes_nothing_from_its_draft(portal, case):
    """Neither side has a total: the same nothing is not the same points."""
    give(portal, case, f"Việc không nhận xét {case['id']}")
    send_self(case["self"])
    form = case["boss"].form(f"/danh-gia/{case['id']}", field="level")
    points = {name: "1" for name in form.fields if name.startswith("points-")}
    assert case["boss"].send_form(form, points, button="save_draft").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM score WHERE evaluation_id = %s AND superior IS NOT NULL", case["id"]) > 0
    portal.set_clock("2022-01-26 08:00:00")
    act(case["head"], f"/quyet-dinh/{MONTH}", [case["id"]], "decide_selected",
        {f"points-{case['id']}": "", f"level-{case['id']}": "B", f"reason-{case['id']}": "Chưa có nhận xét"})
    assert state(portal, case["id"]) == "decided"
    assert portal.one("SELECT COUNT(*) FROM score WHERE evaluation_id = %s AND decided IS NOT NULL", case["id"]) == 0


def test_what_was_assigned_twice_is_taken_back_by_who_assigned_it(portal, case):
    kept_task, twice = (give(portal, case, f"Giao hai lần {n} {case['id']}", percent=None, finished_on=None) for n in (1, 2))
    portal.sql("UPDATE task SET percent = 100, finished_on = due WHERE id = %s", kept_task)
    page = f"/tu-danh-gia/{MONTH}"
    assert count_of(case["self"], page).get("a") == "50"
    answer = case["boss"].submit(f"/cong-viec/{twice}", {}, field="back-reason", button="take_back")
    assert answer.status_code == 422 and count_of(case["self"], page).get("products") == "2"
    assert case["boss"].submit(f"/cong-viec/{twice}", {"back-reason": "Giao trùng"}, field="back-reason", button="take_back").status_code == 200
    found = count_of(case["self"], page)
    assert (found.get("products"), found.get("a")) == ("1", "100")
    line = portal.sql("SELECT reason, person_id FROM audit WHERE object = 'task' AND object_id = %s AND action = 'take_back'", twice)[0]
    assert line == {"reason": "Giao trùng", "person_id": case["superior_id"]}
    assert case["self"].get(f"/cong-viec/{twice}").status_code == 404
    assert case["self"].submit(f"/cong-viec/{kept_task}", {}, field="percent", button=("action", "take_back")).status_code == 404
    assert count_of(case["self"], page).get("products") == "1"


def test_what_is_taken_back_after_sending_stays_where_it_was_counted(portal, case):
    first, second = (give(portal, case, f"Rút sau khi gửi {n} {case['id']}", percent=100 - 60 * n) for n in (0, 1))
    send_self(case["self"])
    before = kept(portal, case)
    assert case["boss"].submit(f"/cong-viec/{second}", {"back-reason": "Không làm nữa"}, field="back-reason", button="take_back").status_code == 200
    assert kept(portal, case) == before and count_of(case["self"], f"/tu-danh-gia/{MONTH}").get("products") == "2"
    send_review(case["boss"], case["id"])
    assert kept(portal, case, "superior") == expected([(1, 1, 100, 0, 0, False)], case["most"])


def test_whole_after_its_day_says_which_day(portal, case):
    """Or a late product would count as one in time for whoever leaves the day out."""
    task = give(portal, case, f"Không ghi ngày {case['id']}", percent=None, finished_on=None)
    answer = case["self"].submit(f"/cong-viec/{task}", {"percent": "100", "finished": ""}, field="percent", button="save")
    assert answer.status_code == 422 and case["self"].html_of(answer).xpath("//*[@id='task-finished-error']")
    assert case["self"].submit(f"/cong-viec/{task}", {"percent": "100", "finished": "20/01/2022", "delay": "Quên"}, field="percent",
                               button="save").status_code == 200
    assert count_of(case["self"], f"/tu-danh-gia/{MONTH}").find("line").get("delays") == "1"


def test_what_changes_less_than_a_share_shows_is_seen_as_well(portal, case):
    """Shares are shown in hundredths of a per cent; 70 points of a share that moves by less may move by a hundredth of a point."""
    give(portal, case, f"Việc lớn {case['id']}", quantity=999, coefficient=10000)
    small = give(portal, case, f"Việc nhỏ {case['id']}", quantity=1, coefficient=1000, percent=100)
    page = fill_self(case["self"])
    shown = count_of(case["self"], f"/tu-danh-gia/{MONTH}")
    portal.sql("UPDATE task SET percent = 60, finished_on = NULL, due = '2022-01-31' WHERE id = %s", small)
    now = count_of(case["self"], f"/tu-danh-gia/{MONTH}")
    assert [shown.get(part) for part in "abc"] == [now.get(part) for part in "abc"]
    assert case["self"].submit(page, action=f"/tu-danh-gia/{MONTH}/kiem-tra", button="submit_self").status_code == 409


@pytest.mark.parametrize("values, field", [
    ({"quality": "faulty", "faults": "0"}, "faults"), ({"quality": "met", "faults": "1"}, "faults"),
    ({"on-time": "late", "delays": "0"}, "delays"), ({"on-time": "objective", "delays": "0"}, "delays"), ({"on-time": "on_time", "delays": "1"}, "delays"),
    ({"quantity": "0"}, "quantity"), ({"quantity": "1000"}, "quantity"), ({"coefficient": "0"}, "coefficient"),
    ({"coefficient": "100,01"}, "coefficient"), ({"faults": "-1"}, "faults")])
def test_numbers_that_cannot_be_are_said_at_their_field(portal, case, values, field):
    task = give(portal, case, f"Việc sai {case['id']}")
    answer = confirm(case, task, **values)
    assert answer.status_code == 422
    assert portal.one("SELECT confirmed_at FROM task WHERE id = %s", task) is None
    page = case["boss"].html_of(answer)
    assert [one.get("id") for one in page.xpath("//*[@id][contains(@class,'error')]") if one.get("id") == f"task-confirm-{field}-error"]


def test_a_new_report_takes_the_numbers_back(portal, case):
    task = give(portal, case, f"Việc báo lại {case['id']}")
    confirm(case, task, quality="faulty", faults="2", **{"on-time": "late", "delays": "3"})
    assert portal.sql("SELECT confirmed_faults, confirmed_delays FROM task WHERE id = %s", task)[0] == {"confirmed_faults": 2, "confirmed_delays": 3}
    case["self"].submit(f"/cong-viec/{task}", {"percent": "80", "finished": ""}, field="percent", button="save")
    assert portal.sql("SELECT confirmed_faults, confirmed_delays, percent FROM task WHERE id = %s", task)[0] == {
        "confirmed_faults": None, "confirmed_delays": None, "percent": 80}


# The shipped document, in force for one agency, through its month to the print.

FEBRUARY = "2022-02"


def decree_document(portal, unit):
    """The shipped counted document in force for a unit from February 2022 on."""
    text = (SHIPPED / "335-2025-ND-CP-SP.xml").read_text("utf-8").replace('valid-from="2026-01-01"', 'valid-from="2022-02-01"', 1)
    portal.set_clock("2022-01-31 08:00:00")
    with tempfile.NamedTemporaryFile("w", suffix=".xml", dir=portal.data, encoding="utf-8") as file:
        file.write(text)
        file.flush()
        pathlib.Path(file.name).chmod(0o644)
        assert portal.ctl("ruleset", file.name, "--unit", unit).returncode == 0


@pytest.fixture(scope="module")
def decree(portal):
    """The agency under the shipped counted document from February on, its people assigned by the form of the unit's plan."""
    decree_document(portal, "BD-PTP")
    portal.set_clock("2022-02-07 08:00:00")
    portal.ctl("open-month", FEBRUARY)
    unit = agency(portal, lambda account: Client(portal).login_as(account), "BD-PTP")
    assert assign(unit["head"], [unit["one"], unit["deputy"]], "Thẩm định hồ sơ", due="15/02/2022", month=FEBRUARY, quantity="20",
                  coefficient="1,5").status_code == 200
    assert assign(unit["head"], [unit["one"]], "Báo cáo chuyên đề", due="18/02/2022", month=FEBRUARY).status_code == 200
    portal.set_clock("2022-02-16 08:00:00")
    for content, values in {"Thẩm định hồ sơ": {"percent": "100", "finished": "16/02/2022", "delay": "Chờ số liệu"},
                            "Báo cáo chuyên đề": {"percent": "80"}}.items():
        id = portal.one("SELECT id FROM task WHERE content = %s AND person_id = %s", content, unit["one"]["person"])
        assert report(unit["one"], id, **values).status_code == 200
    portal.set_clock("2022-02-21 08:00:00")
    id = portal.one("SELECT id FROM task WHERE content = 'Thẩm định hồ sơ' AND person_id = %s", unit["one"]["person"])
    assert unit["head"]["client"].submit(f"/cong-viec/{id}", {"quality": "faulty", "on-time": "late", "confirmed-percent": "100", "faults": "4",
                                                            "delays": "2"}, field="quality", button="confirm").status_code == 200
    row = portal.sql("SELECT e.*, s.name AS boss FROM evaluation e JOIN account s ON s.person_id = e.superior_id WHERE e.person_id = %s AND e.month = %s",
                     unit["one"]["person"], FEBRUARY)[0]
    return {"unit": unit, **row, "form": f"/bao-cao/phieu/{FEBRUARY}?nguoi={unit['one']['person']}"}


def test_the_shipped_document_is_lived_through(portal, decree):
    """Twenty files at 1.5 with four faults and two delays; a report of 80 per cent, its day past, nobody's word on it yet."""
    unit, results = decree["unit"], expected([(20, F(3, 2), 100, 4, 2, False), (1, 1, 80, 0, 1, False)], 7000)
    assert send_self(unit["one"]["client"], FEBRUARY).url.endswith("/da-gui")
    assert portal.one("SELECT self_points FROM evaluation WHERE id = %s", decree["id"]) == 3000 + results
    boss = Client(portal).login_as(decree["boss"])
    assert send_review(boss, decree["id"]).status_code == 200
    assert portal.one("SELECT superior_points FROM evaluation WHERE id = %s", decree["id"]) == 3000 + results
    why = boss.doc(f"/danh-gia/{decree['id']}/vi-sao")
    found = why.find(".//count[@of='superior']")
    assert [found.get(key) for key in ("products", "unconfirmed")] == ["2", "1"] and len(found.findall("line")) == 2
    assert int(round(float(found.get("points").replace(",", ".")) * 100)) == results
    portal.set_clock("2022-02-26 08:00:00")
    portal.sql("UPDATE evaluation SET state = 'not_rated', not_rated_reason = 'Nghỉ cả tháng' WHERE unit_id = %s AND month = %s AND id <> %s",
               decree["unit_id"], FEBRUARY, decree["id"])
    head = unit["head"]["client"]
    act(head, f"/quyet-dinh/{FEBRUARY}?don-vi={decree['unit_id']}", [decree["id"]], "decide_selected",
        {f"level-{decree['id']}": "B", f"reason-{decree['id']}": "Theo điểm"})
    assert portal.one("SELECT s.decided FROM score s JOIN criterion c ON c.id = s.criterion_id WHERE s.evaluation_id = %s AND c.source = 'counted'",
                      decree["id"]) == results
    portal.set_clock("2022-03-03 08:00:00")
    path = f"/cong-bo/{FEBRUARY}?don-vi={decree['unit_id']}"
    head.submit(head.submit(path, {"note": "Thông báo 5"}, field="note", button="publish"), field="note", button="confirm_publish")
    assert state(portal, decree["id"]) == "published"
    paper = unit["one"]["client"].html(decree["form"]).text_content()
    assert paper.count("Thẩm định hồ sơ") > 1 and paper.count("(a + b + c) : 3 × 70") == 2


def test_lines_of_what_was_published_do_not_change_unseen(portal, decree):
    """Triggers refuse it; behind their back, the digest of the publication says it."""
    assert state(portal, decree["id"]) == "published"
    for sql in ("UPDATE score_line SET faults = 0", "DELETE FROM score_line"):
        with pytest.raises(pymysql.err.OperationalError, match="does not change"):
            portal.sql(f"{sql} WHERE evaluation_id = %s", decree["id"])
    with pytest.raises(pymysql.err.OperationalError, match="does not change"):
        portal.sql("INSERT INTO score_part (evaluation_id, step, part, percent) VALUES (%s, 'self', 'd', 100)", decree["id"])
    code = portal.one("SELECT code FROM unit WHERE id = %s", decree["unit_id"])
    assert verify(portal, "--unit", code)[:2] == (0, [])
    with as_owner(portal, "score_line"):
        portal.sql("UPDATE score_line SET faults = 0 WHERE evaluation_id = %s AND step = 'superior' AND faults = 4", decree["id"])
        assert any("was changed since" in line for line in verify(portal, "--unit", code)[1])
        portal.sql("UPDATE score_line SET faults = 4 WHERE evaluation_id = %s AND step = 'superior' AND ord = 1", decree["id"])
        # Where the coefficient comes from and who confirmed a cause: a line that says nothing of it has the digest of before.
        for change in ("catalogue_code = 'VB'", "catalogue_coefficient = 100", "coefficient_reason = 'x'", "cause = 'confirmed'", "cause_by = 1"):
            assert verify(portal, "--unit", code)[:2] == (0, [])
            portal.sql(f"UPDATE score_line SET {change} WHERE evaluation_id = %s AND step = 'superior' AND ord = 1", decree["id"])
            assert any("was changed since" in line for line in verify(portal, "--unit", code)[1]), change
            portal.sql(f"UPDATE score_line SET {change.split()[0]} = NULL WHERE evaluation_id = %s", decree["id"])
    assert verify(portal, "--unit", code)[:2] == (0, [])


def test_worth_is_asked_only_where_products_count(portal, login):
    portal.set_clock("2022-01-20 08:00:00")
    plain = agency(portal, login)
    assert "quantity" not in plain["head"]["client"].form(f"/ke-hoach-don-vi/{MONTH}", field="people").fields
    assert portal.one("SELECT COUNT(*) FROM task WHERE assigner_id IS NOT NULL AND quantity IS NOT NULL AND person_id IN "
                      "(SELECT person_id FROM evaluation WHERE month = %s AND unit_id = %s)", MONTH, plain["unit"]) == 0


def test_a_set_counts_one_criterion(portal, login):
    text = (SHIPPED / "335-2025-ND-CP-SP.xml").read_text("utf-8").replace('code="335-2025-ND-CP-SP"', 'code="T-TWO"', 1)
    two = text.replace('<criterion code="general-trust"', '<criterion source="counted" formula="staff" code="general-trust"', 1)
    admin = login("quantri.tp")
    for document, status in ((two, 422), (text, 200)):
        answer = admin.submit("/quan-tri/bo-tieu-chi/nhap", {"unit": "city"}, field="document", button="rule.import",
                              files={"file": ("bo.xml", document.encode(), "application/xml")})
        assert answer.status_code == status
    portal.sql("DELETE FROM rule_set WHERE state = 'draft'")
