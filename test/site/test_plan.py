"""A person's month (630-CV/QU, 5: the plan from assigned tasks and the unit's plan), by its forms."""
import datetime

import lxml.etree
import pytest
from work import add_task, agency, assign, audits, outsider, published, task, viewed

PATH = "/ke-hoach/2022-01"


@pytest.fixture
def people(portal, login):
    portal.set_clock("2022-01-20 08:00:00")
    return agency(portal, login)


def contents(client, path):
    return [t.get("content") for t in client.doc(path).findall("plan/task")]


def test_a_row_is_added_without_leaving_the_page(portal, people):
    one, two = people["one"], people["two"]
    answer = add_task(one, "Rà soát hồ sơ <A&B>", due="25/01/2022", product="Tờ trình", origin="arising", coordinators=[two["person"]])
    assert answer.status_code == 200 and "/ke-hoach/2022-01" in answer.url and "Rà soát hồ sơ &lt;A&amp;B&gt;" in answer.text
    row = task(portal, "Rà soát hồ sơ <A&B>")
    assert (row["person_id"], row["origin"], row["due"], row["month"], row["assigner_id"]) == (
        one["person"], "arising", datetime.date(2022, 1, 25), "2022-01", None)
    assert audits(portal, "task", row["id"], "add") == 1
    shown = two["client"].doc(PATH).find(f"plan/task[@id='{row['id']}']")
    assert shown.get("coordinates") == "yes" and shown.get("person")
    assert one["client"].doc(PATH).find(f"plan/task[@id='{row['id']}']").get("coordinates") is None


def test_a_second_copy_of_the_form_adds_nothing(portal, people):
    client = people["one"]["client"]
    form = client.form(PATH, field="content")
    first = client.send_form(form, {"content": "Chỉ một lần"}, button="add")
    second = client.send_form(form, {"content": "Chỉ một lần"}, button="add")
    assert first.url == second.url and task(portal, "Chỉ một lần")


def test_the_due_date_decides_the_month(portal, people):
    answer = add_task(people["one"], "Việc của tháng hai", due="3/2/2022")
    assert answer.url.split("?")[0].endswith("/ke-hoach/2022-02")
    assert task(portal, "Việc của tháng hai")["month"] == "2022-02"
    assert "Việc của tháng hai" not in contents(people["one"]["client"], PATH)


@pytest.mark.parametrize("values, field, said", [
    ({"content": ""}, "content", "required"),
    ({"content": "x" * 1001}, "content", "too_long"),
    ({"content": "Ngày sai", "due": "31/02/2022"}, "due", "bad_date"),
    ({"content": "Không có hạn", "due": ""}, "due", "required"),
    ({"content": "Nguồn lạ", "origin": "whatever"}, "origin", "bad_choice"),
    ({"content": "Người lạ", "coordinators": ["1"]}, "coordinators", "bad_choice"),
])
def test_wrong_values_are_named_and_kept(portal, people, values, field, said):
    client = people["one"]["client"]
    before = portal.one("SELECT COUNT(*) FROM task")
    typed = {"product": "chữ đã gõ", **values}
    answer = client.send_form(client.form(PATH, field="content"), typed, button="add", headers={"Accept": "application/xml"})
    assert answer.status_code == 422
    page = lxml.etree.fromstring(answer.content)
    client.validate(page)
    assert page.find(f"plan/form[@id='plan']/field[@name='{field}']").get("error") == said
    again = client.form(client.send_form(client.form(PATH, field="content"), typed, button="add"), field="content")
    assert again.fields["product"] == ["chữ đã gõ"]
    if field in ("content", "due"):
        assert again.fields[field] == [values[field]]
    assert portal.one("SELECT COUNT(*) FROM task") == before


def test_copying_takes_what_recurs_and_what_is_unfinished_once(portal, people):
    two = people["two"]
    add = ("INSERT INTO task (person_id, assigner_id, origin, content, due, recurring, percent, removed_at, created_by, created_at) "
           "VALUES (%s, %s, %s, %s, %s, %s, %s, %s, 1, NOW(6))")
    me, head = two["person"], people["head"]["person"]
    for assigner, origin, content, due, recurring, percent, removed in [
            (None, "planned", "Việc hằng tháng", "2022-01-31", True, 100, None),
            (None, "arising", "Việc còn dở", "2022-01-10", False, 40, None),
            (None, "planned", "Việc chưa bắt đầu", "2022-01-30", False, None, None),
            (None, "planned", "Việc đã xong", "2022-01-12", False, 100, None),
            (None, "planned", "Việc đã bỏ", "2022-01-12", True, None, "2022-01-13 08:00:00"),
            (head, "planned", "Việc được giao", "2022-01-12", False, None, None)]:
        portal.sql(add, me, assigner, origin, content, due, recurring, percent, removed)
    portal.set_clock("2022-02-03 08:00:00")
    page = two["client"].doc("/ke-hoach/2022-02").find("plan")
    assert {o.get("content"): o.get("kind") for o in page.findall("offer")} == {
        "Việc còn dở": "unfinished", "Việc chưa bắt đầu": "unfinished", "Việc hằng tháng": "recurring"}
    one, stale = (copy_form(two["client"], "/ke-hoach/2022-02") for _ in range(2))
    assert two["client"].send_form(one, button="copy").status_code == 200
    assert two["client"].send_form(stale, button="copy").status_code == 409, "another tab has taken them"
    assert two["client"].doc("/ke-hoach/2022-02").find("plan/offer") is None
    rows = portal.sql("SELECT content, due, origin, percent, recurring FROM task WHERE person_id = %s AND month = '2022-02' "
                      "AND copied_from IS NOT NULL ORDER BY due, content", me)
    assert [(r["content"], r["due"].day, r["origin"], r["percent"], r["recurring"]) for r in rows] == [
        ("Việc còn dở", 10, "planned", None, 0),
        ("Việc chưa bắt đầu", 28, "planned", None, 0),
        ("Việc hằng tháng", 28, "planned", None, 1)]
    assert audits(portal, "plan", me, "copy") == 1


def copy_form(client, path):
    (form,) = [form for form in client.forms(client.html(path)) if ("action", "copy") in form.buttons]
    return form


def test_a_copied_task_that_was_removed_does_not_come_back(portal, people):
    one = people["one"]
    add_task(one, "Chép rồi bỏ", due="20/01/2022", recurring="yes")
    portal.set_clock("2022-02-03 08:00:00")
    client = one["client"]
    client.send_form(copy_form(client, "/ke-hoach/2022-02"), button="copy")
    (copied,) = portal.sql("SELECT id FROM task WHERE content = 'Chép rồi bỏ' AND month = '2022-02'")
    client.submit(f"/cong-viec/{copied['id']}", field="percent", button="delete")
    assert "Chép rồi bỏ" not in [offer.get("content") for offer in client.doc("/ke-hoach/2022-02").iter("offer")]
    assert "Chép rồi bỏ" not in contents(client, "/ke-hoach/2022-02")


def test_the_plan_is_marked_complete_once_and_stays_open_for_work(portal, people):
    one = people["one"]
    client = one["client"]
    form, stale = ([f for f in client.forms(client.html(PATH)) if ("action", "plan_complete") in f.buttons][0] for _ in range(2))
    assert client.send_form(form, button="plan_complete").status_code == 200
    assert client.doc(PATH).find("plan").get("completed").startswith("2022-01-20T08:")
    assert not [f for f in client.forms(client.html(PATH)) if ("action", "plan_complete") in f.buttons]
    assert add_task(one, "Thêm sau khi đã lập xong").status_code == 200
    portal.set_clock("2022-01-21 08:00:00")
    assert client.send_form(stale, button="plan_complete").status_code == 200
    assert client.doc(PATH).find("plan").get("completed").startswith("2022-01-20T08:")


def test_a_late_plan_is_noted_and_not_refused(portal, people):
    portal.set_clock("2022-01-28 08:00:00")
    assert add_task(people["one"], "Lập muộn").status_code == 200
    window = people["one"]["client"].doc(PATH).find("window[@step='plan']")
    assert window.get("state") == "closed"


def test_a_month_already_published_takes_no_more(portal, people):
    two = people["two"]
    with published(portal, two):
        answer = add_task(two, "Thêm vào tháng đã công bố")
        assert answer.status_code == 422 and "Thêm vào tháng đã công bố" in answer.text
        assert add_task(two, "Của tháng ba", due="01/03/2022").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM task WHERE content = 'Thêm vào tháng đã công bố'") == 0


def test_the_superior_reads_a_plan_and_it_is_logged(portal, people):
    one, head = people["one"], people["head"]
    page = head["client"].doc(f"{PATH}?nguoi={one['person']}")
    assert page.find("plan").get("own") is None and page.find("plan/form") is None
    assert page.find("plan").get("person") == str(one["person"])
    assert viewed(portal, "plan", one["person"], head["account"]) == 1
    # The form of the own plan says nothing about other people's.
    answer = head["client"].post(f"{PATH}?nguoi={one['person']}", data={
        **{k: v[0] for k, v in head["client"].form(PATH, field="content").fields.items() if v},
        "content": "Ghi hộ", "action": "add"})
    assert answer.status_code == 404 and portal.one("SELECT COUNT(*) FROM task WHERE content = 'Ghi hộ'") == 0


def test_plans_are_out_of_reach_for_others(portal, people, login):
    one = people["one"]["person"]
    for client in (people["two"]["client"], outsider(portal, login)["client"]):
        for path in (f"{PATH}?nguoi={one}", f"{PATH}/in?nguoi={one}", f"/lich-tuan/2022-W03?nguoi={one}", f"/lich-tuan/2022-W03/in?nguoi={one}"):
            assert client.get(path).status_code == 404, path
    client = people["one"]["client"]
    for path in ("/ke-hoach/2022-13", "/ke-hoach/2022-1", "/ke-hoach/x", f"{PATH}?nguoi=0", f"{PATH}?nguoi=999999", f"{PATH}?nguoi=x"):
        assert client.get(path).status_code == 404, path


def test_the_paper_has_what_the_screen_has(people):
    one, head = people["one"], people["head"]
    add_task(one, "Việc để in", product="Báo cáo")
    assign(head, [one], "Việc được giao để in")
    screen = one["client"].doc(PATH)
    paper = one["client"].doc(PATH + "/in")
    assert paper.get("print") == "yes" and paper.get("orientation") == "landscape" and paper.get("back") == PATH
    assert [dict(t.attrib) for t in paper.findall("plan/task")] == [dict(t.attrib) for t in screen.findall("plan/task")]
    assert paper.find("plan/letterhead").get("kind") == "state" and paper.find("plan/letterhead").get("agency") == "PHÒNG NỘI VỤ"
    assert [s.get("role") for s in paper.iter("signature")] == ["planner", "superior"]
    assert paper.find("plan/signatures/signature").get("name") == screen.find("plan").get("name")
    html = one["client"].html(PATH + "/in")
    assert len(html.xpath("//main//form|//main//input")) == 0
    assert [th.text_content() for th in html.xpath("//thead//th")][0] == "TT"
    assert "Việc được giao để in" in html.xpath("string(//table)")
    other = head["client"].doc(f"{PATH}/in?nguoi={one['person']}")
    assert other.get("back") == f"{PATH}?nguoi={one['person']}"


@pytest.mark.parametrize("code, kind, parent, agency_name, said", [
    ("BD-VPQU", "party", "QUẬN ỦY BA ĐÌNH", "VĂN PHÒNG", "ĐẢNG CỘNG SẢN VIỆT NAM"),
    ("BD-HPN", "front", "HỘI LIÊN HIỆP PHỤ NỮ THÀNH PHỐ HÀ NỘI", "HỘI LIÊN HIỆP PHỤ NỮ QUẬN BA ĐÌNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")])
def test_each_kind_of_agency_has_its_own_head(portal, login, code, kind, parent, agency_name, said):
    client = login(portal.sql("SELECT a.name FROM unit g JOIN assignment m ON m.unit_id = g.id AND m.main JOIN account a "
                              "ON a.person_id = m.person_id WHERE g.code = %s ORDER BY a.id LIMIT 1", code)[0]["name"])
    head = client.doc(PATH + "/in").find("plan/letterhead")
    assert (head.get("kind"), head.get("parent"), head.get("agency")) == (kind, parent, agency_name)
    assert said in client.get(PATH + "/in").text


@pytest.mark.parametrize("code, kind, agency_name", [("BD-VPQU", "party", "VĂN PHÒNG QUẬN ỦY"), ("BD-PTP", "state", "PHÒNG TƯ PHÁP")])
def test_an_agency_without_a_head_of_its_own_gets_its_bloc_s(portal, login, code, kind, agency_name):
    client = agency(portal, login, code)["one"]["client"]
    unit = portal.one("SELECT id FROM unit WHERE code = %s", code)
    # A letterhead counts from its day on.
    portal.sql("UPDATE letterhead SET valid_from = '2022-02-01' WHERE unit_id = %s", unit)
    try:
        head = client.doc(PATH + "/in").find("plan/letterhead")
        assert (head.get("kind"), head.get("agency")) == (kind, agency_name)
        assert client.doc("/ke-hoach/2022-02/in").find("plan/letterhead").get("parent") != head.get("parent")
    finally:
        portal.sql("UPDATE letterhead SET valid_from = '2000-01-01' WHERE unit_id = %s", unit)
