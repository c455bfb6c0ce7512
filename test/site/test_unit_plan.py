"""An agency's month: goal, items, assigning and confirming tasks, by its forms."""
import datetime

import pytest
from work import agency, assign, audits, outsider, published, report, task

PATH = "/ke-hoach-don-vi/2022-01"


@pytest.fixture
def people(portal, login):
    portal.set_clock("2022-01-20 08:00:00")
    return agency(portal, login)


def add_item(leading, content, **values):
    return leading["client"].submit(PATH, {"content": content, **values}, field="leader", button="add")


def item(portal, content):
    (row,) = portal.sql("SELECT * FROM unit_plan_item WHERE content = %s", content)
    return row


def token(person):
    return person["client"].form("/ke-hoach/2022-01", field="content").fields["token"][0]


def test_the_goal_is_kept_with_who_entered_it(portal, people):
    answer = people["deputy"]["client"].submit(PATH, {"goal": "Dòng một\r\nDòng hai"}, field="goal", button="save")
    assert answer.status_code == 200
    page = people["one"]["client"].doc(PATH).find("unit_plan")
    assert page.get("goal") == "Dòng một\nDòng hai" and page.get("entered-by")
    assert page.get("edits") is None and page.find("form") is None
    assert audits(portal, "unit_plan", people["unit"], "goal") == 1


def test_two_leaders_see_both_goals_and_nothing_is_applied(portal, people):
    head, deputy = people["head"]["client"], people["deputy"]["client"]
    one, two = head.form(PATH, field="goal"), deputy.form(PATH, field="goal")
    head.send_form(one, {"goal": "của trưởng"}, button="save")
    answer = deputy.send_form(two, {"goal": "của phó"}, button="save")
    assert answer.status_code == 409 and "của trưởng" in answer.text
    again = deputy.form(answer, field="goal")
    assert again.fields["goal"] == ["của phó"]
    assert people["one"]["client"].doc(PATH).find("unit_plan").get("goal") == "của trưởng"
    assert deputy.send_form(again, button="save").status_code == 200
    assert people["one"]["client"].doc(PATH).find("unit_plan").get("goal") == "của phó"


def test_an_item_goes_to_several_people_as_their_tasks(portal, people):
    head, one, two = people["head"], people["one"], people["two"]
    assert add_item(head, "Nhiệm vụ chung", product="Báo cáo", due="25/01/2022", leader=people["deputy"]["person"]).status_code == 200
    row = item(portal, "Nhiệm vụ chung")
    assert assign(head, [one, two, head], "", due="24/01/2022", item=row["id"]).status_code == 200
    tasks = portal.sql("SELECT person_id, assigner_id, content, product, due, origin FROM task WHERE unit_plan_item_id = %s ORDER BY person_id",
                       row["id"])
    # Nobody assigns to oneself: the head's own tick makes no task.
    assert tasks == [{"person_id": p["person"], "assigner_id": head["person"], "content": "Nhiệm vụ chung", "product": "Báo cáo",
                      "due": datetime.date(2022, 1, 24), "origin": "planned"} for p in sorted((one, two), key=lambda p: p["person"])]
    assert "Nhiệm vụ chung" in [t.get("content") for t in one["client"].doc("/ke-hoach/2022-01").iter("task")]
    page = two["client"].doc(PATH)
    assert (page.find(f"unit_plan/item[@id='{row['id']}']").get("total"), page.find(f"unit_plan/item[@id='{row['id']}']").get("done")) == ("2", "0")
    assert len(page.findall(f"unit_plan/task[@item='{row['id']}']")) == 2


def test_a_second_copy_assigns_nothing(portal, people):
    client = people["head"]["client"]
    form = client.form(PATH, field="people")
    values = {"content": "Giao một lần", "due": "31/01/2022", "people": [people["one"]["person"]]}
    assert client.send_form(form, values, button="assign").url == client.send_form(form, values, button="assign").url
    assert task(portal, "Giao một lần")


@pytest.mark.parametrize("values, said", [
    ({"people": []}, "people"), ({"content": "", "item": ""}, "content"), ({"due": "32/01/2022"}, "due"), ({"people": ["1"]}, "people"),
    ({"item": "999999"}, "item")])
def test_wrong_values_are_named_and_kept(portal, people, values, said):
    client = people["head"]["client"]
    before = portal.one("SELECT COUNT(*) FROM task")
    typed = {"content": "Việc sai", "product": "chữ đã gõ", "people": [people["one"]["person"]], **values}
    answer = client.submit(PATH, typed, field="people", button="assign")
    assert answer.status_code == 422 and f'id="unit_plan-assign-{said}-error"' in answer.text
    again = client.form(answer, field="people")
    assert again.fields["product"] == ["chữ đã gõ"] and again.fields["content"] == [typed["content"]]
    assert portal.one("SELECT COUNT(*) FROM task") == before


def test_picked_tasks_are_confirmed_as_reported_the_others_wait(portal, people):
    head, one = people["head"], people["one"]
    ids = []
    for content, due, values in [("Đúng hạn", "18/01/2022", {"finished": "18/01/2022"}),
                                 ("Chậm khách quan", "18/01/2022", {"finished": "19/01/2022", "delay": "Bão", "objective": "yes"}),
                                 ("Chậm chủ quan", "18/01/2022", {"finished": "19/01/2022", "delay": "Quên"}),
                                 ("Để lại", "18/01/2022", {"finished": "18/01/2022"}),
                                 ("Chưa xong", "18/01/2022", {"percent": "90"})]:
        assign(head, [one], content, due=due)
        ids.append(task(portal, content)["id"])
        assert report(one, ids[-1], **values).status_code == 200
    client = head["client"]
    assert {w.get("id") for w in client.doc(PATH).iter("waiting")} == {str(id) for id in ids[:4]}
    form = client.form(PATH, field=f"pick-{ids[0]}")
    assert client.send_form(form, {f"pick-{id}": "yes" for id in ids[:3]}, button="confirm_selected").status_code == 200
    rows = portal.sql("SELECT confirmed_percent AS percent, confirmed_quality AS quality, confirmed_on_time AS on_time, "
                      "confirmed_objective AS objective, confirmed_by AS who FROM task WHERE id BETWEEN %s AND %s ORDER BY id", ids[0], ids[4])
    by = head["person"]
    none = dict.fromkeys(("percent", "quality", "on_time", "objective", "who"))
    assert rows == [{"percent": 100, "quality": "met", "on_time": 1, "objective": 0, "who": by},
                    {"percent": 100, "quality": "met", "on_time": 1, "objective": 1, "who": by},
                    {"percent": 100, "quality": "met", "on_time": 0, "objective": 0, "who": by}, none, none]
    assert [w.get("id") for w in client.doc(PATH).iter("waiting")] == [str(ids[3])]


def test_the_evidence_of_a_public_result_is_not_confirmed_any_more(portal, people):
    head, one = people["head"], people["one"]
    assign(head, [one], "Đã công bố", due="18/01/2022")
    id = task(portal, "Đã công bố")["id"]
    report(one, id, finished="18/01/2022")
    form = head["client"].form(PATH, field=f"pick-{id}")
    with published(portal, one):
        assert str(id) not in {w.get("id") for w in head["client"].doc(PATH).iter("waiting")}
        head["client"].send_form(form, {f"pick-{id}": "yes"}, button="confirm_selected")
        assert task(portal, "Đã công bố")["confirmed_at"] is None
    portal.sql("UPDATE task SET removed_at = NOW(6) WHERE id = %s", id)


def test_nothing_picked_is_said(portal, people):
    head, one = people["head"], people["one"]
    assign(head, [one], "Chờ xác nhận", due="18/01/2022")
    id = task(portal, "Chờ xác nhận")["id"]
    report(one, id, finished="18/01/2022")
    answer = head["client"].submit(PATH, field=f"pick-{id}", button="confirm_selected")
    assert answer.status_code == 422 and task(portal, "Chờ xác nhận")["confirmed_at"] is None


def test_a_task_reported_anew_meanwhile_is_not_confirmed(portal, people):
    head, one = people["head"], people["one"]
    assign(head, [one], "Báo cáo lại", due="18/01/2022")
    id = task(portal, "Báo cáo lại")["id"]
    report(one, id, finished="18/01/2022", result="lần đầu")
    form = head["client"].form(PATH, field=f"pick-{id}")
    report(one, id, result="lần sau, khác hẳn")
    answer = head["client"].send_form(form, {f"pick-{id}": "yes"}, button="confirm_selected")
    assert answer.status_code == 409 and "lần sau, khác hẳn" in answer.text
    assert task(portal, "Báo cáo lại")["confirmed_at"] is None
    again = head["client"].form(answer, field=f"pick-{id}")
    assert again.fields[f"pick-{id}"] == ["yes"]
    assert head["client"].send_form(again, button="confirm_selected").status_code == 200
    assert task(portal, "Báo cáo lại")["confirmed_at"] is not None


def test_a_published_person_gets_no_more_tasks_in_that_month(portal, people):
    head, one = people["head"], people["one"]
    with published(portal, one):
        answer = assign(head, [one, people["two"]], "Giao vào tháng đã công bố", due="31/01/2022")
        assert answer.status_code == 422 and 'id="unit_plan-assign-due-error"' in answer.text
        assert assign(head, [one], "Giao vào tháng sau", due="28/02/2022").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM task WHERE content = 'Giao vào tháng đã công bố'") == 0


def test_only_leaders_of_the_agency_edit(portal, people, login):
    for person in (people["one"], outsider(portal, login)):
        for values in ({"action": "save", "goal": "lạ"}, {"action": "add", "content": "lạ"},
                       {"action": "assign", "content": "lạ", "origin": "planned", "due": "31/01/2022", "people": people["two"]["person"]}):
            answer = person["client"].post(f"{PATH}?don-vi={people['unit']}", data={"token": token(person), "submission": "u" * 22, **values})
            assert answer.status_code == 404, values
    assert portal.one("SELECT COUNT(*) FROM task WHERE content = 'lạ'") + portal.one("SELECT COUNT(*) FROM unit_plan_item WHERE content = 'lạ'") == 0


def test_another_agency_s_plan_is_out_of_reach(portal, people, login):
    client = outsider(portal, login)["client"]
    for path in (f"{PATH}?don-vi={people['unit']}", f"{PATH}/in?don-vi={people['unit']}", f"{PATH}?don-vi=x", f"{PATH}?don-vi=0",
                 f"{PATH}?don-vi=999999", "/ke-hoach-don-vi/2022-00"):
        assert client.get(path).status_code == 404, path


def test_an_item_of_another_agency_cannot_be_given(portal, people, login):
    other = agency(portal, login, "BD-PTP")
    add_item(other["head"], "Nhiệm vụ của phòng khác")
    foreign = item(portal, "Nhiệm vụ của phòng khác")["id"]
    client = people["head"]["client"]
    form = client.form(PATH, field="people")
    form.fields["item"] = [str(foreign)]
    assert client.send_form(form, {"content": "Mượn nhiệm vụ", "people": [people["one"]["person"]]}, button="assign").status_code == 422
    assert portal.one("SELECT COUNT(*) FROM task WHERE unit_plan_item_id = %s", foreign) == 0


def test_the_paper_lists_items_with_their_people(portal, people):
    head, one, two = people["head"], people["one"], people["two"]
    add_item(head, "Nhiệm vụ trên giấy", due="25/01/2022")
    row = item(portal, "Nhiệm vụ trên giấy")
    assign(head, [one, two], "", item=row["id"])
    assign(head, [one], "Phần việc riêng", item=row["id"])
    assign(head, [two], "Việc ngoài nhiệm vụ")
    paper = one["client"].doc(PATH + "/in")
    assert paper.get("orientation") == "landscape" and paper.get("back") == f"{PATH}?don-vi={people['unit']}"
    letterhead = paper.find("unit_plan/letterhead")
    assert letterhead.get("document") == "plan" and letterhead.get("agency") == "PHÒNG NỘI VỤ"
    (signature,) = paper.iter("signature")
    assert signature.get("role") == "head" and signature.get("name") == portal.one(
        "SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = %s", head["person"])
    names = {p["person"]: portal.one("SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = %s", p["person"]) for p in (one, two)}
    rows = [[" ".join(cell.text_content().split()) for cell in tr.xpath("./td|./th")] for tr in one["client"].html(PATH + "/in").xpath("//tbody/tr")]
    (whole,) = [r for r in rows if r[1] == "Nhiệm vụ trên giấy"]
    assert sorted(whole[4].split(", ")) == sorted(names.values()) and whole[5] == "25/01"
    (part,) = [r for r in rows if r[1] == "Phần việc riêng"]
    assert part[0] == f"{whole[0]}.1" and part[4] == names[one["person"]]
    assert [r[4] for r in rows if len(r) > 4 and r[1] == "Việc ngoài nhiệm vụ"] == [names[two["person"]]]
