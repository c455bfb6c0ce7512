"""A person's week: entries by day and session, results, the tasks due, by its forms."""
import pytest
from work import add_task, agency, audits, task, viewed

PATH = "/lich-tuan/2022-W03"


@pytest.fixture
def people(portal, login):
    portal.set_clock("2022-01-20 08:00:00")
    return agency(portal, login)


def add_entry(person, content, day="2022-01-17", session="morning", week="2022-W03", **values):
    return person["client"].submit(f"/lich-tuan/{week}", {"content": content, "day": day, "session": session, **values},
                                   field="place", button="add")


def entry(client, content, week="2022-W03"):
    (found,) = [e for e in client.doc(f"/lich-tuan/{week}").iter("entry") if e.get("content") == content]
    return found


def results(client, week="2022-W03"):
    return client.form(f"/lich-tuan/{week}", field="week-result")


def test_entries_stand_by_day_and_session(portal, people):
    one = people["one"]
    for content, day, session in [("Chiều thứ Hai", "2022-01-17", "afternoon"), ("Sáng thứ Hai", "2022-01-17", "morning"),
                                  ("Chủ nhật trực", "2022-01-23", "day")]:
        assert add_entry(one, content, day, session, place="Phòng họp A").status_code == 200
    days = one["client"].doc(PATH).findall("schedule/day")
    assert [d.get("date") for d in days] == [f"2022-01-{n}" for n in range(17, 24)]
    assert [e.get("content") for e in days[0]] == ["Sáng thứ Hai", "Chiều thứ Hai"] and [e.get("session") for e in days[6]] == ["day"]
    assert days[0][0].get("place") == "Phòng họp A"
    assert audits(portal, "schedule", one["person"], "add") == 3


def test_a_second_copy_of_the_form_adds_nothing(people):
    client = people["one"]["client"]
    form = client.form(PATH, field="place")
    for _ in range(2):
        client.send_form(form, {"content": "Một lần"}, button="add")
    assert entry(client, "Một lần").get("day") == "2022-01-20"  # today is preset


@pytest.mark.parametrize("values, said", [({"content": "", "task": ""}, "content"), ({"content": "x" * 1001}, "content"),
                                          ({"day": "2022-01-24"}, "day"), ({"session": "night"}, "session"), ({"task": "1"}, "task")])
def test_wrong_values_are_named_and_kept(portal, people, values, said):
    client = people["two"]["client"]
    typed = {"content": "Mục sai", "place": "chữ đã gõ", "day": "2022-01-18", "session": "day", **values}
    answer = client.submit(PATH, typed, field="place", button="add")
    assert answer.status_code == 422 and f'id="schedule-add-{said}-error"' in answer.text
    again = client.form(answer, field="place")
    assert again.fields["place"] == ["chữ đã gõ"] and again.fields["content"] == [typed["content"]]
    assert portal.one("SELECT COUNT(*) FROM schedule_entry WHERE place = 'chữ đã gõ'") == 0


def test_an_entry_can_be_a_task_and_tasks_due_are_listed(portal, people):
    one = people["one"]
    add_task(one, "Nộp báo cáo tuần ba", due="21/01/2022")
    add_task(one, "Việc của tuần sau", due="26/01/2022")
    ids = {c: str(task(portal, c)["id"]) for c in ("Nộp báo cáo tuần ba", "Việc của tuần sau")}
    page = one["client"].doc(PATH)
    assert [t.get("id") for t in page.findall("schedule/task")] == [ids["Nộp báo cáo tuần ba"]]
    assert add_entry(one, "", day="2022-01-21", task=ids["Nộp báo cáo tuần ba"]).status_code == 200
    found = entry(one["client"], "Nộp báo cáo tuần ba")
    assert found.get("task") == ids["Nộp báo cáo tuần ba"] and found.get("day") == "2022-01-21"
    # Work for a task of next week may begin in this one.
    assert add_entry(one, "Chuẩn bị", task=ids["Việc của tuần sau"]).status_code == 200
    assert entry(one["client"], "Chuẩn bị").get("task_content") == "Việc của tuần sau"


def test_results_of_entries_and_of_the_week_are_kept(portal, people):
    two = people["two"]
    add_entry(two, "Có kết quả")
    add_entry(two, "Bỏ đi")
    add_entry(two, "Chưa ghi")
    client = two["client"]
    ids = {c: entry(client, c).get("id") for c in ("Có kết quả", "Bỏ đi", "Chưa ghi")}
    answer = client.send_form(results(client), {
        f"done-{ids['Có kết quả']}": "0", f"result-{ids['Có kết quả']}": "Hoãn", f"remove-{ids['Bỏ đi']}": "yes",
        "week-result": "Dòng một\r\nDòng hai"}, button="save")
    assert answer.status_code == 200
    page = client.doc(PATH)
    assert [e.get("content") for e in page.iter("entry")] == ["Có kết quả", "Chưa ghi"]
    assert (entry(client, "Có kết quả").get("done"), entry(client, "Có kết quả").get("result")) == ("0", "Hoãn")
    assert entry(client, "Chưa ghi").get("done") is None
    assert page.find("schedule").get("result") == "Dòng một\nDòng hai"
    assert portal.one("SELECT removed_at IS NOT NULL FROM schedule_entry WHERE id = %s", ids["Bỏ đi"]) == 1
    assert audits(portal, "schedule", two["person"], "report") == 1


def test_two_tabs_show_both_texts_and_apply_nothing(people):
    one = people["one"]
    week = "2022-W05"
    add_entry(one, "Họp", day="2022-01-31", week=week)
    client = one["client"]
    id = entry(client, "Họp", week).get("id")
    first, second = results(client, week), results(client, week)
    client.send_form(first, {f"result-{id}": "bài thứ nhất", "week-result": "tuần thứ nhất"}, button="save")
    answer = client.send_form(second, {f"result-{id}": "bài thứ hai", "week-result": "tuần thứ hai"}, button="save")
    assert answer.status_code == 409 and "bài thứ nhất" in answer.text and "tuần thứ nhất" in answer.text
    again = client.form(answer, field="week-result")
    assert again.fields[f"result-{id}"] == ["bài thứ hai"] and again.fields["week-result"] == ["tuần thứ hai"]
    assert entry(client, "Họp", week).get("result") == "bài thứ nhất"
    assert client.send_form(again, button="save").status_code == 200
    assert entry(client, "Họp", week).get("result") == "bài thứ hai"


def test_a_week_across_two_months_and_two_years(people):
    one = people["one"]
    assert add_entry(one, "Ngày đầu tháng hai", day="2022-02-01", week="2022-W05").status_code == 200
    days = [d.get("date") for d in one["client"].doc("/lich-tuan/2022-W05").findall("schedule/day")]
    assert days[0] == "2022-01-31" and days[-1] == "2022-02-06"
    page = one["client"].doc("/lich-tuan/2021-W52").find("schedule")
    assert (page.get("monday"), page.get("sunday"), page.get("next")) == ("2021-12-27", "2022-01-02", "2022-W01")
    page = one["client"].doc("/lich-tuan/2020-W53").find("schedule")
    assert (page.get("previous"), page.get("next")) == ("2020-W52", "2021-W01")
    for path in ("/lich-tuan/2021-W53", "/lich-tuan/2022-W00", "/lich-tuan/2022-3", "/lich-tuan/2022-01"):
        assert one["client"].get(path).status_code == 404, path


def test_the_superior_reads_a_week_and_cannot_write_it(portal, people):
    one, head = people["one"], people["head"]
    add_entry(one, "Việc trong tuần")
    page = head["client"].doc(f"{PATH}?nguoi={one['person']}").find("schedule")
    assert page.get("own") is None and page.find("form") is None and "Việc trong tuần" in [e.get("content") for e in page.iter("entry")]
    assert viewed(portal, "schedule", one["person"], head["account"]) >= 1
    form = head["client"].form(PATH, field="place")
    form.action += f"?nguoi={one['person']}"
    assert head["client"].send_form(form, {"content": "Ghi hộ"}, button="add").status_code == 404
    assert portal.one("SELECT COUNT(*) FROM schedule_entry WHERE content = 'Ghi hộ'") == 0


def test_another_person_s_entry_and_task_cannot_be_written(portal, people):
    one, two = people["one"], people["two"]
    add_entry(one, "Của một")
    add_entry(two, "Của hai")
    foreign = entry(one["client"], "Của một").get("id")
    client = two["client"]
    form = results(client)
    form.fields[f"result-{foreign}"] = ["sửa trộm"]
    form.fields[f"remove-{foreign}"] = ["yes"]
    assert client.send_form(form, button="save").status_code == 200
    assert entry(one["client"], "Của một").get("result") == ""


def test_the_paper_has_every_working_day(people):
    one, week = people["one"], "2022-W06"
    for content, session in (("Giao ban", "morning"), ("Họp tổ", "afternoon")):
        add_entry(one, content, day="2022-02-07", session=session, week=week)
    client = one["client"]
    paper = client.doc(f"/lich-tuan/{week}/in")
    assert paper.get("print") == "yes" and paper.get("orientation") is None and paper.get("back") == f"/lich-tuan/{week}"
    assert paper.find("schedule/letterhead").get("agency") == "PHÒNG NỘI VỤ"
    page = client.html(f"/lich-tuan/{week}/in")
    assert not page.xpath("//main//form")
    heads = page.xpath("//tbody/tr/th[@scope='rowgroup']")
    assert [" ".join(th.itertext()).split()[-1] for th in heads] == ["07/02", "08/02", "09/02", "10/02", "11/02", "12/02"]
    assert [th.get("rowspan") for th in heads] == ["2"] + [None] * 5
    add_entry(one, "Trực Chủ nhật", day="2022-02-13", session="day", week=week)
    assert len(client.html(f"/lich-tuan/{week}/in").xpath("//tbody/tr/th[@scope='rowgroup']")) == 7
