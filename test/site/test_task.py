"""One task: the doer reports, the assigner confirms or corrects (630-CV/QU: who assigns also judges), by their forms."""
import datetime

import lxml.etree
import pytest
from work import add_task, agency, assign, audits, confirm, outsider, published, report, task, viewed


@pytest.fixture
def people(portal, login):
    portal.set_clock("2022-01-20 08:00:00")
    return agency(portal, login)


@pytest.fixture
def given(portal, people, request):
    """A task of its own for each test, assigned by the head."""
    content = f"Việc giao cho {request.node.name}"
    assert assign(people["head"], [people["one"]], content, due="18/01/2022").status_code == 200
    return task(portal, content)


def stored(portal, id):
    return portal.sql("SELECT * FROM task WHERE id = %s", id)[0]


def test_a_report_is_kept_whole(portal, people, given):
    answer = report(people["one"], given["id"], percent="100", finished="19/1/2022", result="Đã trình\r\nlãnh đạo", delay="Chờ số liệu",
                    objective="yes", document="12/BC-PNV", link="https://example.org/12?a=1&b=2")
    assert answer.status_code == 200
    row = stored(portal, given["id"])
    assert (row["percent"], row["finished_on"], row["result"], row["delay_cause"], row["delay_objective"], row["document_number"],
            row["link"]) == (100, datetime.date(2022, 1, 19), "Đã trình\nlãnh đạo", "Chờ số liệu", 1, "12/BC-PNV",
                             "https://example.org/12?a=1&b=2")
    assert row["content"] == given["content"] and row["assigner_id"] == people["head"]["person"]
    shown = people["one"]["client"].form(f"/cong-viec/{given['id']}", field="percent")
    assert shown.fields["finished"] == ["19/01/2022"] and shown.fields["result"] == ["Đã trình\r\nlãnh đạo"]
    assert audits(portal, "task", given["id"], "report") == 1


def test_finished_without_a_percentage_is_whole_and_nothing_is_not_zero(portal, people, given):
    assert report(people["one"], given["id"], finished="17/01/2022").status_code == 200
    assert stored(portal, given["id"])["percent"] == 100
    assert report(people["one"], given["id"], finished="", percent="").status_code == 200
    assert stored(portal, given["id"])["percent"] is None
    assert report(people["one"], given["id"], percent="0").status_code == 200
    assert stored(portal, given["id"])["percent"] == 0


@pytest.mark.parametrize("values, field, said", [
    ({"percent": "101"}, "percent", "out_of_range"),
    ({"percent": "-1"}, "percent", "out_of_range"),
    ({"percent": "nửa"}, "percent", "not_a_number"),
    ({"finished": "30/02/2022"}, "finished", "bad_date"),
    ({"finished": "17/01/2022", "percent": "60"}, "percent", "task.finished_not_whole"),
    ({"finished": "19/01/2022", "percent": "100"}, "delay", "task.delay_needed"),
    ({"link": "javascript:alert(1)"}, "link", "bad_link"),
    ({"document": "x" * 61}, "document", "too_long"),
])
def test_wrong_values_are_named_and_kept(portal, people, given, values, field, said):
    client, path = people["one"]["client"], f"/cong-viec/{given['id']}"
    typed = {"result": "kết quả đã gõ", **values}
    answer = client.send_form(client.form(path, field="percent"), typed, button="save", headers={"Accept": "application/xml"})
    assert answer.status_code == 422
    page = lxml.etree.fromstring(answer.content)
    client.validate(page)
    assert page.find(f"task/form[@id='task']/field[@name='{field}']").get("error") == said
    again = client.form(client.send_form(client.form(path, field="percent"), typed, button="save"), field="percent")
    assert all(again.fields[name] == [value] for name, value in typed.items())
    assert stored(portal, given["id"])["version"] == given["version"]


def test_the_assigner_corrects_and_the_doer_sees_it(portal, people, given):
    one, head = people["one"], people["head"]
    report(one, given["id"], percent="100", finished="18/01/2022")
    page = one["client"].doc(f"/cong-viec/{given['id']}").find("task")
    assert page.get("confirmed") is None and page.find("form[@id='task-confirm']") is None
    answer = confirm(head, given["id"], **{"confirmed-percent": "80", "quality": "faulty", "on-time": "late", "confirmed-comment": "Thiếu phụ lục"})
    assert answer.status_code == 200
    page = one["client"].doc(f"/cong-viec/{given['id']}").find("task")
    assert [page.get(name) for name in ("confirmed", "percent", "confirmed_percent", "confirmed_quality", "confirmed_on_time",
                                        "confirmed_objective", "confirmed_comment")] == [
        "yes", "100", "80", "faulty", "0", "0", "Thiếu phụ lục"]
    assert page.get("confirmer") == page.get("assigner")
    assert one["client"].doc("/ke-hoach/2022-01").find(f"plan/task[@id='{given['id']}']").get("confirmed_percent") == "80"
    assert audits(portal, "task", given["id"], "confirm") == 1


@pytest.mark.parametrize("timely, on_time, objective", [("on_time", 1, 0), ("objective", 1, 1), ("late", 0, 0)])
def test_confirming_again_starts_from_what_was_confirmed(portal, people, given, timely, on_time, objective):
    head = people["head"]
    report(people["one"], given["id"], percent="100", finished="18/01/2022")
    confirm(head, given["id"], **{"quality": "good", "on-time": timely})
    form = head["client"].form(f"/cong-viec/{given['id']}", field="quality")
    assert form.fields["on-time"] == [timely] and form.fields["quality"] == ["good"]
    row = stored(portal, given["id"])
    assert (row["confirmed_on_time"], row["confirmed_objective"]) == (on_time, objective)


def test_a_late_end_is_not_on_time_by_default(people, given):
    report(people["one"], given["id"], percent="100", finished="19/01/2022", delay="Chờ số liệu")
    assert people["head"]["client"].form(f"/cong-viec/{given['id']}", field="quality").fields["on-time"] == []


def test_a_change_by_the_doer_clears_the_confirmation_after_a_warning(portal, people, given):
    one = people["one"]
    report(one, given["id"], percent="100", finished="18/01/2022")
    warning = "//main//p[@class='notice warning']"
    assert not one["client"].html(f"/cong-viec/{given['id']}").xpath(warning)
    confirm(people["head"], given["id"])
    assert one["client"].html(f"/cong-viec/{given['id']}").xpath(warning)
    report(one, given["id"], result="Bổ sung phụ lục")
    row = stored(portal, given["id"])
    assert [row[name] for name in ("confirmed_at", "confirmed_by", "confirmed_percent", "confirmed_quality", "confirmed_on_time",
                                   "confirmed_objective")] == [None] * 6
    assert one["client"].doc("/ke-hoach/2022-01").find(f"plan/task[@id='{given['id']}']").get("unconfirmed") == "yes"


def test_two_tabs_show_both_texts_and_apply_nothing(portal, people, given):
    client, path = people["one"]["client"], f"/cong-viec/{given['id']}"
    one, two = client.form(path, field="percent"), client.form(path, field="percent")
    client.send_form(one, {"result": "bài thứ nhất", "percent": "50"}, button="save")
    answer = client.send_form(two, {"result": "bài thứ hai", "percent": "70"}, button="save")
    assert answer.status_code == 409 and "bài thứ nhất" in answer.text
    again = client.form(answer, field="percent")
    assert again.fields["result"] == ["bài thứ hai"] and again.fields["percent"] == ["70"]
    assert (stored(portal, given["id"])["result"], stored(portal, given["id"])["percent"]) == ("bài thứ nhất", 50)
    assert client.send_form(again, button="save").status_code == 200
    assert stored(portal, given["id"])["result"] == "bài thứ hai"


def test_the_assigner_does_not_confirm_what_changed_meanwhile(portal, people, given):
    one, head = people["one"], people["head"]
    report(one, given["id"], percent="100", finished="18/01/2022")
    form = head["client"].form(f"/cong-viec/{given['id']}", field="quality")
    report(one, given["id"], percent="90", finished="")
    assert head["client"].send_form(form, {"quality": "good"}, button="confirm").status_code == 409
    assert stored(portal, given["id"])["confirmed_at"] is None


def test_the_own_task_is_described_anew_and_removed(portal, people):
    one, two = people["one"], people["two"]
    add_task(one, "Việc riêng", coordinators=[two["person"]])
    row = task(portal, "Việc riêng")
    client, path = one["client"], f"/cong-viec/{row['id']}"
    form = client.form(path, field="content")
    assert form.fields["coordinators"] == [str(two["person"])]
    assert client.send_form(form, {"content": "Việc riêng đổi tên", "due": "04/02/2022", "coordinators": []}, button="save").status_code == 200
    row = stored(portal, row["id"])
    assert (row["content"], row["month"]) == ("Việc riêng đổi tên", "2022-02")
    assert portal.one("SELECT COUNT(*) FROM task_coordinator WHERE task_id = %s", row["id"]) == 0
    answer = client.send_form(client.form(path, field="content"), button="delete")
    assert answer.url.split("?")[0].endswith("/ke-hoach/2022-02")
    assert client.get(path).status_code == 404
    assert stored(portal, row["id"])["removed_at"] is not None and audits(portal, "task", row["id"], "remove") == 1


def test_the_own_task_does_not_move_into_a_published_month(portal, people):
    one = people["one"]
    add_task(one, "Dời hạn", due="01/02/2022")
    row = task(portal, "Dời hạn")
    with published(portal, one):
        answer = one["client"].submit(f"/cong-viec/{row['id']}", {"due": "31/01/2022"}, field="content", button="save")
        assert answer.status_code == 422 and 'id="task-due-error"' in answer.text
    assert stored(portal, row["id"])["month"] == "2022-02"


def test_an_assigned_task_is_not_the_doer_s_to_change_or_remove(portal, people, given):
    client, path = people["one"]["client"], f"/cong-viec/{given['id']}"
    form = client.form(path, field="percent")
    assert "content" not in form.fields and ("action", "delete") not in form.buttons
    values = [(name, value) for name, many in form.fields.items() for value in many]
    assert client.post(path, data=values + [("content", "đổi"), ("due", "31/12/2022"), ("action", "save")]).status_code == 200
    assert client.post(path, data=[(n, client.form(path, field="percent").fields["version"][0] if n == "version" else v)
                                   for n, v in values if n != "submission"] + [("action", "delete"), ("submission", "x" * 22)]
                       ).status_code == 403
    row = stored(portal, given["id"])
    assert (row["content"], row["due"], row["removed_at"]) == (given["content"], given["due"], None)


def test_nobody_confirms_but_the_assigner(portal, people, given):
    report(people["one"], given["id"], percent="100", finished="18/01/2022")
    version = stored(portal, given["id"])["version"]
    for person in (people["one"], people["deputy"], people["two"]):
        client = person["client"]
        token = client.form("/ke-hoach/2022-01", field="content").fields["token"][0]
        answer = client.post(f"/cong-viec/{given['id']}", data={
            "token": token, "submission": "s" * 22, "version": version, "confirmed-percent": "100", "quality": "good",
            "on-time": "on_time", "action": "confirm"})
        assert answer.status_code == 404, person["account"]
    assert stored(portal, given["id"])["confirmed_at"] is None


def test_a_task_is_out_of_reach_for_others(portal, people, given, login):
    path = f"/cong-viec/{given['id']}"
    for client in (people["two"]["client"], outsider(portal, login)["client"]):
        assert client.get(path).status_code == 404
        token = client.form("/ke-hoach/2022-01", field="content").fields["token"][0]
        assert client.post(path, data={"token": token, "submission": "t" * 22, "version": 1, "percent": "1", "action": "save"}).status_code == 404
    assert people["one"]["client"].get("/cong-viec/99999999").status_code == 404
    assert stored(portal, given["id"])["percent"] is None


def test_a_coordinator_reads_and_the_view_is_logged(portal, people):
    two = people["two"]
    add_task(people["one"], "Việc phối hợp", coordinators=[two["person"]])
    row = task(portal, "Việc phối hợp")
    page = two["client"].doc(f"/cong-viec/{row['id']}").find("task")
    assert page.get("own") is None and page.find("form") is None
    assert viewed(portal, "task", row["id"], two["account"]) == 1


def test_a_published_month_s_task_is_read_only(portal, people, given):
    one, head = people["one"], people["head"]
    form = one["client"].form(f"/cong-viec/{given['id']}", field="percent")
    with published(portal, one):
        page = one["client"].doc(f"/cong-viec/{given['id']}").find("task")
        assert page.get("closed") == "yes" and page.find("form") is None
        assert head["client"].doc(f"/cong-viec/{given['id']}").find("task/form") is None
        assert one["client"].send_form(form, {"percent": "100"}, button="save").status_code == 403
    assert stored(portal, given["id"])["percent"] is None


def test_after_the_assigner_left_the_superior_confirms(portal, people, given, login):
    """Else the work would stay uncounted: nobody could say a word about it any more."""
    one = people["one"]
    report(one, given["id"], percent="100", finished="18/01/2022")
    boss = portal.sql("SELECT a.name, e.superior_id AS id FROM evaluation e JOIN account a ON a.person_id = e.superior_id "
                      "WHERE e.person_id = %s AND e.month = '2022-01' AND NOT e.replaced", one["person"])[0]
    gone = portal.sql("SELECT m.id, m.person_id FROM assignment m WHERE m.valid_to IS NULL AND m.`rank` = 'member' AND m.person_id NOT IN "
                      "(%s, %s) GROUP BY m.person_id HAVING COUNT(*) = 1 ORDER BY m.id DESC LIMIT 1", boss["id"], one["person"])[0]
    portal.sql("UPDATE task SET assigner_id = %s WHERE id = %s", gone["person_id"], given["id"])
    client, waiting = login(boss["name"]), f"unit_plan/waiting[@id='{given['id']}']"
    assert client.doc(f"/cong-viec/{given['id']}").find("task").get("assigner-gone") is None
    assert client.doc(f"/cong-viec/{given['id']}").find(".//form[@id='task-confirm']") is None
    assert client.doc("/ke-hoach-don-vi/2022-01").find(waiting) is None
    portal.sql("UPDATE assignment SET valid_to = '2022-01-15' WHERE id = %s", gone["id"])
    try:
        assert client.doc("/ke-hoach-don-vi/2022-01").find(waiting) is not None
        assert client.doc(f"/cong-viec/{given['id']}").find("task").get("assigner-gone") == "yes"
        assert outsider(portal, login)["client"].get(f"/cong-viec/{given['id']}").status_code == 404
        assert one["client"].doc(f"/cong-viec/{given['id']}").find(".//form[@id='task-confirm']") is None
        answer = client.submit("/ke-hoach-don-vi/2022-01", {f"pick-{given['id']}": "yes"}, field=f"pick-{given['id']}", button="confirm_selected")
        assert answer.status_code == 200 and stored(portal, given["id"])["confirmed_by"] == boss["id"]
        assert confirm({"client": client}, given["id"], quality="good").status_code == 200
        assert stored(portal, given["id"])["confirmed_quality"] == "good"
    finally:
        portal.sql("UPDATE assignment SET valid_to = NULL WHERE id = %s", gone["id"])
