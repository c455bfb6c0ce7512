"""
What an ordinary month costs a person (lessons.md, "an ordinary month takes ten minutes"): recurring duties, results of many
tasks at once, proposed points, tasks beside the criteria they prove.
"""
import datetime

import pytest
from evaluate import point_fields
from work import add_task, agency, assign, audits, confirm, published, task

LIST = "/ke-hoach/thuong-xuyen"
JANUARY, FEBRUARY = "/ke-hoach/2022-01", "/ke-hoach/2022-02"
SELF = "/tu-danh-gia/2022-01"


@pytest.fixture
def people(portal, login):
    portal.set_clock("2022-01-20 08:00:00")
    return agency(portal, login)


def button_form(client, path, value):
    (form,) = [form for form in client.forms(client.html(path)) if ("action", value) in form.buttons]
    return form


def press(client, path, value, values=None, **options):
    return client.send_form(button_form(client, path, value), values or {}, button=value, **options)


def duty(portal, content):
    (row,) = portal.sql("SELECT * FROM duty WHERE content = %s", content)
    return row


def offer(client, path):
    return {o.get("content"): (o.get("kind"), o.get("due")) for o in client.doc(path).findall("plan/offer")}


def codes(client):
    return [o.get("value") for o in client.doc(JANUARY).xpath("//field[@name='criteria']/option")]


# ---------------------------------------------------------------- recurring duties


def test_a_duty_fills_a_month_by_one_press_and_once(portal, people):
    one = people["one"]
    client = one["client"]
    criteria = codes(client)
    press(client, LIST, "add", {"content": "Báo cáo <tháng>", "product": "Báo cáo", "day": "31", "criteria": criteria[:2]})
    portal.set_clock("2022-02-03 08:00:00")
    assert offer(client, FEBRUARY) == {"Báo cáo <tháng>": ("duty", "2022-02-28")}
    assert client.doc(FEBRUARY).find("plan/task") is None, "nothing enters a plan by itself"
    first, stale = (button_form(client, FEBRUARY, "copy") for _ in range(2))
    assert [client.send_form(form, button="copy").status_code for form in (first, first, stale)] == [200, 200, 409]
    row = task(portal, "Báo cáo <tháng>")
    assert (row["person_id"], row["due"], row["product"], row["origin"], row["recurring"], row["criteria"]) == (
        one["person"], datetime.date(2022, 2, 28), "Báo cáo", "planned", 1, " ".join(criteria[:2]))
    assert offer(client, FEBRUARY) == {}
    assert audits(portal, "plan", one["person"], "copy") == 1
    assert offer(client, "/ke-hoach/2022-03")["Báo cáo <tháng>"] == ("duty", "2022-03-31"), "the day does not drift"


def test_what_was_left_out_taken_away_or_moved_is_the_person_s_choice(portal, people):
    client = people["two"]["client"]
    for content in ("Bỏ chọn", "Lấy rồi xóa", "Lấy rồi chuyển"):
        press(client, LIST, "add", {"content": content, "day": "10"})
    portal.set_clock("2022-02-03 08:00:00")
    form = button_form(client, FEBRUARY, "copy")
    skipped = f"d{duty(portal, 'Bỏ chọn')['id']}"
    client.send_form(form, {"items": [value for value in form.fields["items"] if value != skipped]}, button="copy")
    client.submit(f"/cong-viec/{task(portal, 'Lấy rồi xóa')['id']}", field="percent", button="delete")
    moved = task(portal, "Lấy rồi chuyển")["id"]
    client.submit(f"/cong-viec/{moved}", {"due": "05/03/2022"}, field="percent", button="save")
    assert set(offer(client, FEBRUARY)) == {"Bỏ chọn"}
    press(client, "/ke-hoach/2022-03", "copy")
    assert portal.one("SELECT COUNT(*) FROM task WHERE content = 'Lấy rồi chuyển' AND month = '2022-03'") == 2, \
        "March has its own and the moved one"


def test_a_task_marked_as_recurring_becomes_a_duty_and_stops_with_the_mark(portal, people):
    one = people["one"]
    client = one["client"]
    add_task(one, "Họp tổ đánh dấu", due="25/01/2022", recurring="yes")
    id = task(portal, "Họp tổ đánh dấu")["id"]
    assert duty(portal, "Họp tổ đánh dấu")["due_day"] == 25
    assert "Họp tổ đánh dấu" not in offer(client, JANUARY), "January has it already"
    assert "Họp tổ đánh dấu" in offer(client, FEBRUARY)
    # Saved again with the mark as it was: nothing changes, also when the duty was stopped on its own page.
    press(client, f"{LIST}/{duty(portal, 'Họp tổ đánh dấu')['id']}", "stop_duty")
    client.submit(f"/cong-viec/{id}", {"result": "xong"}, field="percent", button="save")
    assert duty(portal, "Họp tổ đánh dấu")["stopped_at"] is not None
    for mark, stopped in ((None, True), ("yes", False), (None, True)):
        client.submit(f"/cong-viec/{id}", {"recurring": [mark] if mark else []}, field="percent", button="save")
        assert (duty(portal, "Họp tổ đánh dấu")["stopped_at"] is not None) == stopped


def test_a_duty_is_edited_stopped_and_resumed_and_others_do_not_see_it(portal, people):
    one, two = people["one"], people["two"]
    client = one["client"]
    press(client, LIST, "add", {"content": "Trực tuần", "day": "7"})
    row = duty(portal, "Trực tuần")
    path = f"{LIST}/{row['id']}"
    stale = button_form(client, path, "save")
    press(client, path, "save", {"content": "Trực tuần, ghi sổ", "day": "8"})
    answer = client.send_form(stale, {"content": "Trực tuần khác"}, button="save")
    assert answer.status_code == 409 and "Trực tuần, ghi sổ" in answer.text and "Trực tuần khác" in answer.text
    press(client, path, "stop_duty")
    assert "Trực tuần, ghi sổ" not in offer(client, FEBRUARY)
    assert client.doc(path).find("duty").get("stopped") == "2022-01-20"
    press(client, path, "resume_duty")
    assert offer(client, FEBRUARY)["Trực tuần, ghi sổ"] == ("duty", "2022-02-08")
    assert [audits(portal, "duty", row["id"], action) for action in ("add", "change", "stop")] == [1, 2, 1]
    assert two["client"].get(path).status_code == 404
    assert client.doc(LIST).find(f"duty/item[@id='{row['id']}']") is not None
    assert two["client"].doc(LIST).find(f"duty/item[@id='{row['id']}']") is None


@pytest.mark.parametrize("values, field, said", [
    ({"content": ""}, "content", "required"), ({"day": ""}, "day", "required"), ({"day": "0"}, "day", "out_of_range"),
    ({"day": "32"}, "day", "out_of_range"), ({"day": "cuối"}, "day", "not_a_number"), ({"content": "x" * 1001}, "content", "too_long")])
def test_wrong_duties_are_named_and_kept(portal, people, values, field, said):
    client = people["one"]["client"]
    before = portal.one("SELECT COUNT(*) FROM duty")
    answer = press(client, LIST, "add", {"content": "Việc", "day": "5", "product": "chữ đã gõ", **values})
    assert answer.status_code == 422
    again = client.form(answer, field="day")
    assert again.fields["product"] == ["chữ đã gõ"] and again.fields[field] == [values[field]]
    assert portal.one("SELECT COUNT(*) FROM duty") == before
    assert f'id="duty-{field}-error"' in answer.text
    assert said


def test_a_month_that_is_public_takes_nothing_more(portal, people):
    one = people["one"]
    client = one["client"]
    press(client, LIST, "add", {"content": "Của tháng đã công bố", "day": "9"})
    form = button_form(client, JANUARY, "copy")
    with published(portal, one):
        assert offer(client, JANUARY) == {}
        client.send_form(form, button="copy")
        assert client.doc(JANUARY).find("plan/form[@id='task-report']") is None
    assert portal.one("SELECT COUNT(*) FROM task WHERE content = 'Của tháng đã công bố'") == 0


# ---------------------------------------------------------------- results of many tasks in one form


def results(client, path=JANUARY):
    return button_form(client, path, "save_results")


def test_many_results_in_one_press_each_with_its_own_word(portal, people):
    one = people["one"]
    client = one["client"]
    for content, due in (("Nhanh một", "10/01/2022"), ("Nhanh hai", "25/01/2022"), ("Nhanh ba", "26/01/2022"), ("Nhanh bốn", "27/01/2022")):
        add_task(one, content, due=due)
    first, second, third, fourth = (task(portal, f"Nhanh {word}")["id"] for word in ("một", "hai", "ba", "bốn"))
    form = results(client)
    values = {"done": [first, second], f"outcome-{second}": "đã nộp", f"percent-{third}": "40", f"outcome-{third}": "đang làm"}
    answer = client.send_form(form, values, button="save_results")
    assert answer.status_code == 200
    assert client.send_form(form, values, button="save_results").status_code == 200, "a second copy does nothing"
    rows = {id: portal.sql("SELECT percent, finished_on, result, version FROM task WHERE id = %s", id)[0]
            for id in (first, second, third, fourth)}
    day = datetime.date
    assert rows == {first: {"percent": 100, "finished_on": day(2022, 1, 10), "result": "", "version": 2},
                    second: {"percent": 100, "finished_on": day(2022, 1, 20), "result": "đã nộp", "version": 2},
                    third: {"percent": 40, "finished_on": None, "result": "đang làm", "version": 2},
                    fourth: {"percent": None, "finished_on": None, "result": "", "version": 1}}
    assert [audits(portal, "task", id, "report") for id in rows] == [1, 1, 1, 0]
    # A finished one has no tick any more, and what was said can still be mended, here or on its own page.
    again = results(client)
    assert again.fields["done"] == [] and len(client.html(JANUARY).xpath(f"//input[@id='done-{first}']")) == 0
    client.send_form(again, {f"percent-{first}": "90", f"outcome-{second}": "đã nộp đủ"}, button="save_results")
    assert portal.sql("SELECT percent, finished_on FROM task WHERE id = %s", first)[0] == {"percent": 90, "finished_on": None}
    assert portal.sql("SELECT percent, finished_on, result FROM task WHERE id = %s", second)[0] == {
        "percent": 100, "finished_on": day(2022, 1, 20), "result": "đã nộp đủ"}


def test_a_tick_beside_less_than_the_whole_is_asked_back(portal, people):
    one = people["one"]
    add_task(one, "Vừa xong vừa dở", due="25/01/2022")
    id = task(portal, "Vừa xong vừa dở")["id"]
    answer = one["client"].send_form(results(one["client"]), {"done": [id], f"percent-{id}": "40", f"outcome-{id}": "chữ đã gõ"},
                                     button="save_results")
    assert answer.status_code == 422
    again = button_form_of(one["client"], answer, "save_results")
    assert str(id) in again.fields["done"] and again.fields[f"percent-{id}"] == ["40"] and again.fields[f"outcome-{id}"] == ["chữ đã gõ"]
    assert portal.one("SELECT percent FROM task WHERE id = %s", id) is None


def button_form_of(client, answer, value):
    (form,) = [form for form in client.forms(answer) if ("action", value) in form.buttons]
    return form


def test_what_another_tab_or_the_assigner_wrote_meanwhile_is_shown_and_nothing_applied(portal, people):
    head, one = people["head"], people["one"]
    client = one["client"]
    assign(head, [one], "Được giao và xác nhận", due="22/01/2022")
    add_task(one, "Hai thẻ", due="25/01/2022")
    given, own = task(portal, "Được giao và xác nhận")["id"], task(portal, "Hai thẻ")["id"]
    first, stale = results(client), results(client)
    client.send_form(first, {f"outcome-{own}": "bài thứ nhất"}, button="save_results")
    confirm(head, given, **{"confirmed-percent": "80"})
    answer = client.send_form(stale, {f"outcome-{own}": "bài thứ hai", f"outcome-{given}": "gõ khi đã xác nhận"}, button="save_results")
    assert answer.status_code == 409 and "bài thứ nhất" in answer.text
    assert portal.one("SELECT result FROM task WHERE id = %s", own) == "bài thứ nhất"
    again = button_form_of(client, answer, "save_results")
    assert again.fields[f"outcome-{own}"] == ["bài thứ hai"] and again.fields[f"outcome-{given}"] == ["gõ khi đã xác nhận"]
    refused = client.send_form(again, button="save_results")
    assert refused.status_code == 422, "a confirmed result is not changed in passing"
    last = button_form_of(client, refused, "save_results")
    assert client.send_form(last, {f"outcome-{given}": ""}, button="save_results").status_code == 200
    assert portal.one("SELECT result FROM task WHERE id = %s", own) == "bài thứ hai"
    assert portal.sql("SELECT confirmed_percent, result FROM task WHERE id = %s", given)[0] == {"confirmed_percent": 80, "result": ""}
    assert f"outcome-{given}" not in results(client).fields


def test_nobody_reports_for_somebody_else(portal, people):
    one, two, head = people["one"], people["two"], people["head"]
    add_task(two, "Của người khác", due="25/01/2022")
    add_task(one, "Của mình", due="25/01/2022")
    id = task(portal, "Của người khác")["id"]
    form = results(one["client"])
    form.fields.update({"done": [str(id)], f"outcome-{id}": ["ghi hộ"]})
    one["client"].send_form(form, button="save_results")
    assert portal.sql("SELECT percent, result FROM task WHERE id = %s", id)[0] == {"percent": None, "result": ""}
    assert head["client"].doc(f"{JANUARY}?nguoi={one['person']}").find("plan/form") is None


# ---------------------------------------------------------------- tasks beside the criteria they prove


def placed(document):
    """{code: contents of the tasks beside it} and the contents of those beside none."""
    tasks = {t.get("id"): t for t in document.iter("task")}
    found = {}
    for criterion in document.iter("criterion"):
        for evidence in criterion.findall("evidence"):
            found.setdefault(criterion.get("code"), []).append(tasks[evidence.get("task")].get("content"))
    return found, [t.get("content") for t in tasks.values() if t.get("placed") is None]


def test_a_task_stands_beside_the_criteria_it_proves_for_person_and_superior(portal, people):
    head, one = people["head"], people["one"]
    client = one["client"]
    first, second, third = codes(client)[:3]
    assert {c.get("code") for c in client.doc(SELF).iter("criterion")} == set(codes(client)), "the person's own set"
    add_task(one, "Chứng minh hai tiêu chí", due="12/01/2022", criteria=[first, third])
    add_task(one, "Không gắn tiêu chí", due="13/01/2022")
    assign(head, [one], "Được giao, tự gắn", due="14/01/2022")
    given = task(portal, "Được giao, tự gắn")["id"]
    client.submit(f"/cong-viec/{given}", {"criteria": [second], "percent": "100", "result": "đã trình"}, field="percent", button="save")
    confirm(head, given, **{"confirmed-percent": "100"})
    # A code of a version that is gone is evidence of nothing, and the task is still there.
    add_task(one, "Mã cũ", due="15/01/2022")
    portal.sql("UPDATE task SET criteria = 'KHONG-CON' WHERE content = 'Mã cũ'")
    evaluation = portal.one("SELECT id FROM evaluation WHERE person_id = %s AND month = '2022-01' AND NOT replaced", one["person"])
    superior = portal.sql("SELECT a.name FROM evaluation e JOIN account a ON a.person_id = COALESCE(e.superior_id, e.authority_id) "
                          "WHERE e.id = %s", evaluation)[0]["name"]
    reader = next(p["client"] for p in people.values() if isinstance(p, dict) and p["account"] == superior)
    for reading, path in ((client, SELF), (reader, f"/danh-gia/{evaluation}")):
        found, rest = placed(reading.doc(path))
        assert found[first] == ["Chứng minh hai tiêu chí"] and found[third] == found[first]
        assert found[second] == ["Được giao, tự gắn"]
        assert {"Không gắn tiêu chí", "Mã cũ"} <= set(rest) and "Chứng minh hai tiêu chí" not in rest
    page = client.html(SELF)
    criterion = page.xpath(f"//tr[starts-with(@id, 'criterion-')][.//details[contains(., 'Được giao, tự gắn')]]")
    assert len(criterion) == 1 and "đã trình" in criterion[0].text_content() and "đã xác nhận 1" in criterion[0].text_content()
    assert "Được giao, tự gắn" not in page.xpath("string(//aside[@class='evidence'])")
    # Taken off again.
    id = task(portal, "Chứng minh hai tiêu chí")["id"]
    client.submit(f"/cong-viec/{id}", {"criteria": []}, field="percent", button="save")
    assert first not in placed(client.doc(SELF))[0]


def test_a_criterion_of_another_set_is_refused(portal, people):
    client = people["one"]["client"]
    form = client.form(JANUARY, field="content")
    form.fields["criteria"] = ["KHONG-CO"]
    answer = client.send_form(form, {"content": "Gắn bừa", "due": "25/01/2022"}, button="add")
    assert answer.status_code == 422 and portal.one("SELECT COUNT(*) FROM task WHERE content = 'Gắn bừa'") == 0


# ---------------------------------------------------------------- the week


WEEK, NEXT = "/lich-tuan/2022-W03", "/lich-tuan/2022-W04"


def test_a_week_like_the_last_one_is_copied_once(portal, people):
    client = people["one"]["client"]
    for day, content in (("2022-01-18", "Họp giao ban tuần"), ("2022-01-20", "Tiếp dân")):
        client.submit(WEEK, {"day": day, "content": content, "place": "P. 2"}, field="session", button="add")
    entry = client.doc(WEEK).find("schedule/day/entry").get("id")
    client.submit(WEEK, {f"done-{entry}": "1", f"result-{entry}": "đủ"}, field="week-result", button="save")
    form, stale = (button_form(client, NEXT, "copy_week") for _ in range(2))
    for one in (form, form, stale):
        assert client.send_form(one, button="copy_week").status_code == 200
    entries = [(e.get("day"), e.get("content"), e.get("place"), e.get("done"), e.get("result")) for e in client.doc(NEXT).iter("entry")]
    assert entries == [("2022-01-25", "Họp giao ban tuần", "P. 2", None, ""), ("2022-01-27", "Tiếp dân", "P. 2", None, "")]
    assert len(client.doc(NEXT).findall("schedule/form[@id='schedule-copy']")) == 0, "a week with entries is not offered any"
    # What is not said yet is done by one press; what is said stays.
    first, second = [e.get("id") for e in client.doc(NEXT).iter("entry")]
    press(client, NEXT, "save_all_done", {f"done-{first}": "0"})
    assert {e.get("id"): e.get("done") for e in client.doc(NEXT).iter("entry")} == {first: "0", second: "1"}


def test_the_week_takes_results_of_what_is_due_and_leaves_the_rest_alone(portal, people):
    two = people["two"]
    client = two["client"]
    for content, due in (("Quá hạn", "10/01/2022"), ("Xong từ trước", "11/01/2022"), ("Đến hạn", "21/01/2022"), ("Tuần sau", "26/01/2022")):
        add_task(two, content, due=due)
    before, due, later = (task(portal, content)["id"] for content in ("Xong từ trước", "Đến hạn", "Tuần sau"))
    client.submit(f"/cong-viec/{before}", {"percent": "100", "result": "đã nộp hôm 11"}, field="percent", button="save")
    shown = [t.get("content") for t in client.doc(WEEK).findall("schedule/task")]
    assert shown == ["Quá hạn", "Đến hạn"]
    press(client, WEEK, "save_results", {"done": [due], f"outcome-{due}": "xong sớm"})
    assert portal.sql("SELECT percent, result FROM task WHERE id = %s", due)[0] == {"percent": 100, "result": "xong sớm"}
    assert portal.sql("SELECT percent, result FROM task WHERE id = %s", before)[0] == {"percent": 100, "result": "đã nộp hôm 11"}
    assert portal.one("SELECT percent FROM task WHERE id = %s", later) is None


# ---------------------------------------------------------------- proposed points


def normal(client):
    """Names of the fields of the normal criteria: code, maximum."""
    return {f"points-{c.get('id')}": (c.get("code"), c.get("maximum")) for c in client.doc(SELF).iter("criterion")
            if c.get("kind") == "normal"}


def stored(portal, person):
    return portal.one("SELECT COUNT(*) FROM score s JOIN evaluation e ON e.id = s.evaluation_id WHERE e.person_id = %s "
                      "AND e.month = '2022-01' AND s.self IS NOT NULL", person["person"])


def test_the_most_is_proposed_where_nothing_speaks_against_it_and_stored_only_when_confirmed(portal, people):
    two = people["two"]
    client = two["client"]
    fields = normal(client)
    (typed, _), (late, (code, _)), (faulty, (other, _)), *rest = fields.items()
    add_task(two, "Chậm có gắn", due="12/01/2022", criteria=[code])
    add_task(two, "Tốt có gắn", due="12/01/2022", criteria=[fields[rest[0][0]][0]])
    good = task(portal, "Tốt có gắn")["id"]
    client.submit(f"/cong-viec/{good}", {"percent": "100", "finished": "12/01/2022"}, field="percent", button="save")
    assign(people["head"], [two], "Chưa đạt có gắn", due="13/01/2022")
    given = task(portal, "Chưa đạt có gắn")["id"]
    client.submit(f"/cong-viec/{given}", {"percent": "100", "criteria": [other]}, field="percent", button="save")
    confirm(people["head"], given, **{"confirmed-percent": "100", "quality": "faulty"})

    answer = press(client, SELF, "propose_max", {typed: "1,25"})
    form = button_form_of(client, answer, "check")
    assert form.fields[typed] == ["1,25"] and form.fields[late] == form.fields[faulty] == [""]
    assert [form.fields[name] for name, _ in rest] == [[maximum] for _, (_, maximum) in rest]
    blank = [c.get("id") for c in client.doc(SELF).iter("criterion") if c.get("kind") != "normal"]
    assert all(form.fields.get(f"points-{id}", [""]) == [""] for id in blank), "no bonus and no deduction is proposed"
    assert stored(portal, two) == 0
    # Not without the word of the person; nothing typed is lost meanwhile.
    for button in ("save_draft", "check"):
        refused = client.send_form(form, {"comment": "đang xem"}, button=button)
        assert refused.status_code == 422 and stored(portal, two) == 0
        form = button_form_of(client, refused, "check")
        assert form.fields["comment"] == ["đang xem"] and form.fields[rest[0][0]] == [rest[0][1][1]]
    assert refused.text.count('<span class="second">điền thử</span>') == len(rest)
    checked = client.send_form(form, {"proposal_read": "yes", late: "2", faulty: "1"}, button="check")
    assert checked.url.endswith("/kiem-tra") and stored(portal, two) == len(fields)
    listed = {c.get("id"): c.get("self") for c in client.doc(SELF + "/kiem-tra").iter("criterion") if c.get("self")}
    assert len(listed) == len(fields), "the page to check lists every number"


def test_last_month_s_own_points_are_proposed_by_code_where_they_fit(portal, people):
    one = people["one"]
    client = one["client"]
    first, second, *rest = normal(client)
    answer = press(client, SELF, "propose_last")
    assert button_form_of(client, answer, "check").fields[first] == [""], "nothing without a month before"
    portal.sql("INSERT IGNORE INTO unit_month (unit_id, month, mode, rule_set_id) SELECT unit_id, '2021-12', mode, rule_set_id "
               "FROM unit_month WHERE unit_id = %s AND month = '2022-01'", people["unit"])
    columns = ", ".join(row["Field"] for row in portal.sql("SHOW COLUMNS FROM evaluation")
                        if row["Field"] not in ("id", "month", "self_at") and "GENERATED" not in row["Extra"])
    portal.sql(f"INSERT INTO evaluation (month, self_at, {columns}) SELECT '2021-12', '2021-12-06 08:00:00', {columns} FROM evaluation "
               "WHERE person_id = %s AND month = '2022-01' AND NOT replaced", one["person"])
    past = portal.one("SELECT id FROM evaluation WHERE person_id = %s AND month = '2021-12'", one["person"])
    for field, points in ((first, 325), (second, 99900)):
        portal.sql("INSERT INTO score (evaluation_id, criterion_id, self) VALUES (%s, %s, %s)", past, field.split("-")[1], points)
    form = button_form_of(client, press(client, SELF, "propose_last"), "check")
    assert form.fields[first] == ["3,25"] and form.fields[second] == [""], "more than the maximum does not fit"
    assert form.fields[rest[0]] == [""] and stored(portal, one) == 0
