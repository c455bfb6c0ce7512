"""Self evaluation, by the forms a person fills (630-CV/QU, 5: from day 20 to before day 25)."""
import pytest
from evaluate import fill_self, pick, point_fields, send_self, state

PATH = "/tu-danh-gia/2022-01"


@pytest.fixture
def person(portal, login):
    """Somebody who has not begun, with a client."""
    portal.set_clock("2022-01-20 08:00:00")
    row = pick(portal)
    row["client"] = login(row["account"])
    return row


def scores(portal, id):
    return portal.one("SELECT COUNT(*) FROM score WHERE evaluation_id = %s AND self IS NOT NULL", id)


def test_the_form_shows_criteria_and_the_month_s_work(portal, person):
    portal.sql("INSERT INTO task (person_id, origin, content, due, percent, created_by, created_at) "
               "VALUES (%s, 'planned', 'Việc làm chứng', '2022-01-14', 100, 1, NOW(6))", person["person_id"])
    page = person["client"].doc(PATH)
    assert page.find("self").get("view") == "edit"
    assert page.find("self/tasks/task[@content='Việc làm chứng']").get("state") == "done"
    assert {c.get("id") for c in page.iter("criterion")} == {f.get("row") for f in page.iter("field") if f.get("base") == "points"}


@pytest.mark.parametrize("typed, said", [("5,5", "out_of_range"), ("-1", "not_a_number"), ("bốn", "not_a_number"),
                                         ("4,555", "bad_step"), ("1.000", "bad_step")])
def test_wrong_points_are_named_and_kept(portal, person, typed, said):
    client = person["client"]
    form = client.form(PATH, action=PATH)
    name = next(iter(point_fields(form, client.doc(PATH))))
    answer = client.send_form(form, {name: typed, "comment": "chữ  đã gõ"}, button="save_draft")
    assert answer.status_code == 422
    again = client.form(answer, action=PATH)
    assert again.fields[name] == [typed] and again.fields["comment"] == ["chữ  đã gõ"]
    assert scores(portal, person["id"]) == 0 and state(portal, person["id"]) == "open"


@pytest.mark.parametrize("typed", ["4,5", "4.5", " 4,50 "])
def test_comma_and_dot_are_the_same(portal, person, typed):
    client = person["client"]
    form = client.form(PATH, action=PATH)
    name = next(iter(point_fields(form, client.doc(PATH))))
    client.send_form(form, {name: typed}, button="save_draft")
    assert portal.one("SELECT self FROM score WHERE evaluation_id = %s", person["id"]) == 450
    assert client.form(PATH, action=PATH).fields[name] == ["4,5"]


def test_a_draft_may_be_incomplete_and_empty_is_not_zero(portal, person):
    client = person["client"]
    form = client.form(PATH, action=PATH)
    names = list(point_fields(form, client.doc(PATH)))
    answer = client.send_form(form, {names[0]: "0"}, button="save_draft")
    assert answer.status_code == 200 and state(portal, person["id"]) == "drafting"
    page = client.doc(PATH).find("self/criteria")
    assert page.get("self") == "0" and page.get("self-missing") == str(len(names) - 1) and page.get("self-level") is None
    assert portal.one("SELECT self_at FROM evaluation WHERE id = %s", person["id"]) is None


def test_adding_up_saves_nothing(portal, person):
    client = person["client"]
    form = client.form(PATH, action=PATH)
    names = list(point_fields(form, client.doc(PATH)))
    answer = client.send_form(form, {names[0]: "4,25", names[1]: "3.5"}, button="recount")
    assert answer.status_code == 200 and ">7,75</output>" in answer.text
    assert scores(portal, person["id"]) == 0


def test_check_names_what_is_missing_and_offers_no_sending(person):
    client = person["client"]
    page = fill_self(client, level="", **{next(iter(point_fields(client.form(PATH, action=PATH), client.doc(PATH)))): ""})
    assert page.url.endswith("/kiem-tra")
    document = client.doc(PATH + "/kiem-tra")
    assert [m.get("code") for m in document.iter("missing")] == ["points", "level"]
    assert document.find("self/form") is None


def test_a_level_unlike_the_points_needs_a_reason(person):
    client = person["client"]
    fill_self(client, level="D", reason="")
    assert [m.get("code") for m in client.doc(PATH + "/kiem-tra").iter("missing")] == ["reason"]
    fill_self(client, level="D", reason="Vì sao")
    assert list(client.doc(PATH + "/kiem-tra").iter("missing")) == []


def test_sending_is_confirmed_and_a_second_copy_does_nothing(portal, person):
    client = person["client"]
    page = fill_self(client)
    form = client.form(page, action=PATH + "/kiem-tra")
    first = client.send_form(form, button="submit_self")
    second = client.send_form(form, button="submit_self")
    assert first.url == second.url and first.url.endswith("/da-gui")
    assert state(portal, person["id"]) == "self_submitted"
    acts = portal.sql("SELECT id, chain_number FROM audit WHERE object = 'evaluation' AND object_id = %s AND action = 'submit_self'",
                      person["id"])
    assert len(acts) == 1 and acts[0]["chain_number"] >= 1
    assert client.doc(PATH + "/da-gui").find("self").get("reference") == str(acts[0]["id"])
    row = portal.sql("SELECT self_points, frozen FROM evaluation WHERE id = %s", person["id"])[0]
    assert row == {"self_points": 9000, "frozen": 1}


def test_it_can_be_taken_back_until_the_window_closes(portal, person):
    client = person["client"]
    send_self(client)
    form = client.form(PATH, action=PATH)
    client.send_form(form, button="withdraw")
    assert state(portal, person["id"]) == "drafting"
    assert portal.one("SELECT self_at FROM evaluation WHERE id = %s", person["id"]) is None
    send_self(client)
    portal.set_clock("2022-01-25 00:00:00")
    assert client.doc(PATH).find("self/form") is None


def test_two_tabs_show_both_texts_and_apply_nothing(portal, person):
    client = person["client"]
    one, two = client.form(PATH, action=PATH), client.form(PATH, action=PATH)
    client.send_form(one, {"comment": "bài thứ nhất"}, button="save_draft")
    answer = client.send_form(two, {"comment": "bài thứ hai"}, button="save_draft")
    assert answer.status_code == 409
    assert "bài thứ nhất" in answer.text and client.form(answer, action=PATH).fields["comment"] == ["bài thứ hai"]
    assert portal.one("SELECT self_comment FROM evaluation WHERE id = %s", person["id"]) == "bài thứ nhất"
    assert client.send_form(client.form(answer, action=PATH), button="save_draft").status_code == 200
    assert portal.one("SELECT self_comment FROM evaluation WHERE id = %s", person["id"]) == "bài thứ hai"


def test_before_and_after_the_window(portal, person):
    client = person["client"]
    portal.set_clock("2022-01-24 23:59:50")
    form = client.form(PATH, action=PATH)
    portal.set_clock("2022-01-25 00:00:01")
    answer = client.send_form(form, {"comment": "quá muộn"}, button="save_draft")
    assert answer.status_code == 422 and "quá muộn" in answer.text
    page = client.doc(PATH)
    assert page.find("self").get("view") == "read" and page.find("self/form") is None
    assert page.find("window[@step='self']").get("state") == "closed"
    portal.set_clock("2022-02-03 08:00:00")
    portal.ctl("open-month", "2022-02")
    page = client.doc("/tu-danh-gia/2022-02")
    assert page.find("self").get("view") == "before" and page.find("window").get("opens") == "2022-02-20T00:00:00"
    assert len(list(page.iter("criterion"))) > 5


def test_an_extension_for_the_person_reopens(portal, person):
    portal.set_clock("2022-01-25 08:00:00")
    portal.sql("INSERT INTO extension (month, person_id, step, until, reason, granted_by, granted_at) "
               "VALUES ('2022-01', %s, 'self', '2022-01-26 00:00:00', 'ốm', 1, NOW(6))", person["person_id"])
    assert person["client"].doc(PATH).find("self").get("view") == "edit"
    assert send_self(person["client"]).url.endswith("/da-gui")


def test_a_month_that_was_not_opened(person):
    assert person["client"].doc("/tu-danh-gia/2021-06").find("self").get("view") == "none"
    assert person["client"].get("/tu-danh-gia/2022-13").status_code == 404
