"""
One month by plain forms, from the plan to the publication, at set clocks (630-CV/QU, 5): every page on the way is valid
against its schema and says what its state is.
"""
import pytest
from evaluate import pick, send_review, send_self, state


@pytest.fixture(scope="module")
def cast(portal):
    """A teacher's case with everybody who takes part in it."""
    from portal import Client

    row = pick(portal, where="e.bloc = 'school'")
    for role, name in (("person", "account"), ("boss", "superior"), ("head", "authority")):
        row[role] = Client(portal).login_as(row[name])
    row["unit"] = row["unit_id"]
    return row




def test_20_january_plans(portal, cast):
    portal.set_clock("2022-01-20 08:00:00")
    head, person = cast["head"], cast["person"]
    path = f"/ke-hoach-don-vi/2022-01?don-vi={cast['unit']}"
    head.submit(path, {"content": "Tổ chức thi học kỳ I", "due": "22/01/2022"}, field="leader", button="add")
    page = head.doc(path)
    assert [item.get("content") for item in page.findall("unit_plan/item")] == ["Tổ chức thi học kỳ I"]
    item = page.find("unit_plan/item").get("id")
    head.submit(path, {"item": item, "people": [str(cast["person_id"])], "due": "22/01/2022"}, field="people", button="assign")
    plan = person.doc("/ke-hoach/2022-01").find("plan")
    assert [(t.get("content"), t.get("assigner") is not None) for t in plan.findall("task")] == [("Tổ chức thi học kỳ I", True)]
    person.submit("/ke-hoach/2022-01", {"content": "Chấm bài kiểm tra", "due": "21/1/2022", "origin": "arising"}, field="content", button="add")
    assert len(person.doc("/ke-hoach/2022-01").findall("plan/task")) == 2
    person.send_form(next(f for f in person.forms(person.html("/ke-hoach/2022-01")) if ("action", "plan_complete") in f.buttons),
                     button="plan_complete")
    assert person.doc("/ke-hoach/2022-01").find("plan").get("completed").startswith("2022-01-20")


def test_20_january_week(portal, cast):
    person = cast["person"]
    task = person.doc("/ke-hoach/2022-01").xpath("plan/task[@assigner]/@id")[0]
    person.submit("/lich-tuan/2022-W03", {"day": "2022-01-21", "session": "afternoon", "task": task, "place": "Hội trường"},
                  field="place", button="add")
    entry = person.doc("/lich-tuan/2022-W03").find("schedule/day/entry")
    assert (entry.get("content"), entry.get("session"), entry.get("place")) == ("Tổ chức thi học kỳ I", "afternoon", "Hội trường")
    id = entry.get("id")
    person.submit("/lich-tuan/2022-W03", {f"done-{id}": "1", f"result-{id}": "Đủ 3 ca thi", "week-result": "Tốt"},
                  field="week-result", button="save")
    page = person.doc("/lich-tuan/2022-W03").find("schedule")
    assert page.find("day/entry").get("done") == "1" and page.get("result") == "Tốt"


def test_22_january_result_and_confirmation(portal, cast):
    portal.set_clock("2022-01-22 16:00:00")
    person, head = cast["person"], cast["head"]
    task = person.doc("/ke-hoach/2022-01").xpath("plan/task[@assigner]/@id")[0]
    answer = person.submit(f"/cong-viec/{task}", {"percent": "50", "finished": "22/01/2022"}, field="percent", button="save")
    assert answer.status_code == 422
    person.submit(f"/cong-viec/{task}", {"percent": "100", "finished": "22/01/2022", "result": "Hoàn thành"},
                  field="percent", button="save")
    path = f"/ke-hoach-don-vi/2022-01?don-vi={cast['unit']}"
    assert [w.get("id") for w in head.doc(path).findall("unit_plan/waiting")] == [task]
    head.submit(path, {f"pick-{task}": "yes"}, field=f"pick-{task}", button="confirm_selected")
    page = person.doc(f"/cong-viec/{task}").find("task")
    assert page.get("confirmed") == "yes" and page.get("confirmed_on_time") == "1"
    # A change by the doer takes the confirmation away.
    person.submit(f"/cong-viec/{task}", {"result": "Hoàn thành, có biên bản"}, field="percent", button="save")
    assert person.doc(f"/cong-viec/{task}").find("task").get("confirmed") is None


def test_24_january_self_evaluation_is_open_to_the_last_second(portal, cast):
    portal.set_clock("2022-01-24 23:58:00")
    send_self(cast["person"], level="B")
    assert state(portal, cast["id"]) == "self_submitted"


def test_25_january_self_evaluation_is_closed_and_the_superior_reviews(portal, cast, login):
    portal.set_clock("2022-01-25 00:00:00")
    late = pick(portal, where=f"e.unit_id = {cast['unit']}")
    page = login(late["account"]).doc("/tu-danh-gia/2022-01")
    assert page.find("self").get("view") != "edit"
    send_review(cast["boss"], cast["id"])
    assert state(portal, cast["id"]) == "reviewed"


def decide(client, path, id, **values):
    """Both steps: the table, then the page that asks again."""
    form = client.form(path, field=f"pick-{id}")
    page = client.send_form(form, {f"pick-{id}": "yes", **{f"{k}-{id}": v for k, v in values.items()}}, button="decide_selected")
    if page.status_code != 200:
        return page
    return client.send_form(client.form(page, field=f"pick-{id}"), button="confirm_decide")


def test_26_january_decision(portal, cast):
    portal.set_clock("2022-01-26 09:00:00")
    path = f"/quyet-dinh/2022-01?don-vi={cast['unit']}"
    head = cast["head"]
    row = head.doc(path).xpath(f"decision/person[@id='{cast['id']}']")[0]
    assert row.get("superior-level") == "B" and row.get("no-review") is None
    assert decide(head, path, cast["id"], level="C").status_code == 422  # another level than proposed: why?
    assert state(portal, cast["id"]) == "reviewed"
    answer = decide(head, path, cast["id"], level="B", reason="Đúng đề xuất")
    assert answer.status_code == 200 and state(portal, cast["id"]) == "decided"
    stored = portal.sql("SELECT decided_level, decided_late, decided_by FROM evaluation WHERE id = %s", cast["id"])[0]
    assert stored["decided_level"] == "B" and not stored["decided_late"] and stored["decided_by"] == cast["authority_id"]


def test_those_who_never_scored_are_rated_too(portal, cast):
    """No missing step stops the next one, once its window has closed; the reason is asked for."""
    head, path = cast["head"], f"/quyet-dinh/2022-01?don-vi={cast['unit']}"
    missing = portal.one("SELECT MIN(id) FROM evaluation WHERE unit_id = %s AND month = '2022-01' AND state = 'open' "
                         "AND authority_id = %s AND superior_id IS NOT NULL", cast["unit"], cast["authority_id"])
    assert decide(head, path, missing, level="C").status_code == 422
    assert decide(head, path, missing, level="C", reason="Không tự đánh giá").status_code == 200
    row = portal.sql("SELECT state, self_skipped, superior_skipped FROM evaluation WHERE id = %s", missing)[0]
    assert row == {"state": "decided", "self_skipped": "Không tự đánh giá", "superior_skipped": "Không tự đánh giá"}


def test_publication_waits_for_everybody(portal, cast):
    path = f"/cong-bo/2022-01?don-vi={cast['unit']}"
    head = cast["head"]
    page = head.doc(path).find("publication")
    assert int(page.find("counts").get("blocking")) > 0
    confirm = head.submit(path, {"note": "Thông báo 12"}, field="note", button="publish")
    answer = head.submit(confirm, field="note", button="confirm_publish")
    assert answer.status_code == 422
    assert portal.one("SELECT COUNT(*) FROM publication") == 0 and state(portal, cast["id"]) == "decided"


def test_28_january_late_decisions_are_recorded(portal, cast):
    portal.set_clock("2022-01-28 00:00:00")
    head, path = cast["head"], f"/quyet-dinh/2022-01?don-vi={cast['unit']}"
    rows = head.doc(path).xpath("decision/person[@state!='decided']/@id")
    form = head.form(path, field=f"pick-{rows[0]}")
    values = {}
    for id in rows:
        values |= {f"pick-{id}": "yes", f"level-{id}": "B", f"reason-{id}": "Quyết định chung"}
    page = head.send_form(form, values, button="decide_selected")
    assert page.status_code == 200
    answer = head.send_form(head.form(page, field=f"pick-{rows[0]}"), button="confirm_decide")
    assert answer.status_code == 200
    assert portal.one("SELECT COUNT(*) FROM evaluation WHERE id IN (" + ",".join(rows) + ") AND state = 'decided' AND decided_late") == len(rows)


def test_4_february_publication(portal, cast):
    portal.set_clock("2022-02-04 10:00:00")
    head, person, path = cast["head"], cast["person"], f"/cong-bo/2022-01?don-vi={cast['unit']}"
    assert not person.doc("/cong-bo/2022-01").findall("publication/person")
    confirm = head.submit(path, {"note": "Thông báo số 12/TB-THCS"}, field="note", button="publish")
    assert state(portal, cast["id"]) == "decided"
    head.submit(confirm, field="note", button="confirm_publish")
    assert state(portal, cast["id"]) == "published"
    record = portal.sql("SELECT late, note FROM publication WHERE unit_id = %s", cast["unit"])
    assert record == [{"late": 0, "note": "Thông báo số 12/TB-THCS"}]


def test_colleagues_see_name_position_level_and_no_more(portal, cast):
    page = cast["person"].doc("/cong-bo/2022-01").find("publication")
    people = page.findall("person")
    assert str(cast["id"]) in {p.get("id") for p in people} and page.find("counts") is None
    assert {frozenset(p.attrib) - {"part", "own"} for p in people} == {frozenset({"id", "name", "position", "level", "state"})}


def test_nothing_changes_a_published_month(portal, cast):
    before = portal.sql("SELECT * FROM evaluation WHERE unit_id = %s AND month = '2022-01'", cast["unit"])
    head = cast["head"]
    page = head.doc(f"/quyet-dinh/2022-01?don-vi={cast['unit']}")
    assert not page.xpath(f"decision/form/field[@name='pick-{cast['id']}']")
    task = cast["person"].doc("/ke-hoach/2022-01").xpath("plan/task/@id")[0]
    assert cast["person"].doc(f"/cong-viec/{task}").find("task/form") is None
    # A form kept open in another tab does not get through either.
    form = cast["person"].form("/ke-hoach/2022-01", field="content")
    form.fill({"content": "Thêm vào tháng đã công bố", "due": "31/01/2022"})
    assert cast["person"].send_form(form, button="add").status_code == 422
    assert portal.sql("SELECT * FROM evaluation WHERE unit_id = %s AND month = '2022-01'", cast["unit"]) == before


def test_the_month_is_one_unbroken_chain(portal, cast):
    rows = portal.sql("SELECT chain_number, HEX(chain) AS chain FROM audit WHERE unit_id = %s AND month = '2022-01' "
                      "AND chain_number IS NOT NULL ORDER BY chain_number", cast["unit"])
    head = portal.sql("SELECT chain_length, HEX(chain_head) AS head FROM unit_month WHERE unit_id = %s AND month = '2022-01'",
                      cast["unit"])[0]
    assert [row["chain_number"] for row in rows] == list(range(1, head["chain_length"] + 1))
    assert rows[-1]["chain"] == head["head"] and len({row["chain"] for row in rows}) == len(rows)


def test_every_page_of_the_cast_is_valid(portal, cast):
    for role in ("person", "boss", "head"):
        for path in ("/", "/tai-khoan", "/ke-hoach/2022-01", "/lich-tuan/2022-W03", "/ke-hoach-don-vi/2022-01",
                     "/tu-danh-gia/2022-01", "/cong-bo/2022-01"):
            cast[role].doc(path)
            assert cast[role].get(path).text.count("unstyled") == 0, path
    cast["head"].doc("/quyet-dinh/2022-01")
    cast["person"].doc("/khong-co", status=404)
