"""
One month in Chromium, from the plan to the publication, at set clocks (630-CV/QU, 5): once with scripts and once without,
each at a school of its own. Only the decisions about the colleagues, who never scored, are taken by plain HTTP.
"""

from types import SimpleNamespace

import pytest
from evaluate import pick, state
from portal import Client
from portal.browser import Browser

SELF = "/tu-danh-gia/2022-01"


@pytest.fixture(scope="module", params=["scripts", "no scripts"])
def walk(portal, request):
    """A teacher's case, and a browser with scripts or without."""
    scripts = request.param == "scripts"
    done = portal.sql("SELECT DISTINCT unit_id FROM publication")
    units = ",".join(str(row["unit_id"]) for row in done) or "0"
    case = SimpleNamespace(**pick(portal, where=f"e.bloc = 'school' AND e.unit_id NOT IN ({units})"),
                           scripts=scripts, browser=Browser(portal, scripts=scripts))
    yield case
    case.browser.quit()


def visit(walk, account, path):
    walk.browser.login_as(account)
    return walk.browser.open(path)


def test_scripts_run_or_do_not(walk):
    """Scripts show the button that prints; without them the browser really runs none."""
    page = visit(walk, walk.account, "/ke-hoach/2022-01/in")
    assert page.find("button[data-print]").is_displayed() == walk.scripts


def test_20_january_the_school_plans(portal, walk):
    portal.set_clock("2022-01-20 08:00:00")
    page = visit(walk, walk.authority, f"/ke-hoach-don-vi/2022-01?don-vi={walk.unit_id}")
    form = "form:has([name=leader])"
    page.fill("content", "Tổ chức thi học kỳ I", form).fill("due", "22/01/2022", form).press("add")
    assert "Tổ chức thi học kỳ I" in page.text()
    item = portal.one("SELECT MAX(id) FROM unit_plan_item")
    form = "form:has([name=people])"
    page.fill("item", item, form).fill("people", walk.person_id, form).fill("due", "22/01/2022", form).press("assign")
    assert portal.one("SELECT COUNT(*) FROM task WHERE person_id = %s", walk.person_id) == 1


def test_20_january_the_teacher_plans(portal, walk):
    page = visit(walk, walk.account, "/ke-hoach/2022-01")
    assert "Tổ chức thi học kỳ I" in page.text()
    page.fill("content", "Chấm bài kiểm tra").fill("due", "32/1/2022").press("add")
    assert page.find("#errors").is_displayed() and page.find("[name=due]").get_attribute("value") == "32/1/2022"
    assert portal.one("SELECT COUNT(*) FROM task WHERE person_id = %s", walk.person_id) == 1
    page.fill("due", "21/1/2022").press("add")
    assert "21/01/2022" in page.text()
    page.press("plan_complete")
    assert portal.one("SELECT COUNT(*) FROM plan WHERE person_id = %s AND completed_at IS NOT NULL", walk.person_id) == 1


def test_24_january_the_teacher_scores_in_the_last_minutes(portal, walk):
    portal.set_clock("2022-01-24 23:55:00")
    page = visit(walk, walk.account, SELF)
    maxima = criteria(portal, walk)
    for number, (name, maximum) in enumerate(maxima.items()):
        page.fill(name, "4,25" if number == 0 else maximum)
    total = "output[data-total=all]"
    assert page.text(total) == ("89,25" if walk.scripts else "–\nchưa có điểm")
    page.fill("level", "B").fill("comment", "Đã chấm xong bài, còn chậm một buổi.").press("recount")
    assert page.text(total) == "89,25"
    page.press("check")
    assert page.path.endswith("/kiem-tra") and state(portal, walk.id) == "drafting"
    page.press("submit_self")
    assert page.path.endswith("/da-gui") and page.find(".reference").text.isdigit()
    row = portal.sql("SELECT state, self_points, self_level, self_comment FROM evaluation WHERE id = %s", walk.id)[0]
    assert row == {"state": "self_submitted", "self_points": 8925, "self_level": "B",
                   "self_comment": "Đã chấm xong bài, còn chậm một buổi."}


def criteria(portal, walk):
    """Names of the normal criteria's fields with their maxima."""
    client = Client(portal).login_as(walk.account)
    return {f"points-{c.get('id')}": c.get("maximum") for c in client.doc(SELF).xpath("//criterion[@kind='normal']")}


def test_25_january_the_head_of_the_part_reviews(portal, walk):
    portal.set_clock("2022-01-25 08:00:00")
    page = visit(walk, walk.account, SELF)
    assert not page.all("main [name=comment]"), "the window of the teacher has closed"
    page = visit(walk, walk.superior, "/danh-gia/2022-01")
    page.find(f"a[href='/danh-gia/{walk.id}']").click()
    page.wait(lambda driver: page.path == f"/danh-gia/{walk.id}")
    assert "Đã chấm xong bài" in page.text()
    page.press("take_self")
    assert "4,25" in [field.get_attribute("value") for field in page.all("[name^=points-]")]
    page.fill("level", "B").fill("comment", "Đồng ý").press("review")
    assert page.path.startswith("/danh-gia/2022-01") and page.find(".notice.success").is_displayed()
    row = portal.sql("SELECT state, superior_points, superior_level FROM evaluation WHERE id = %s", walk.id)[0]
    assert row == {"state": "reviewed", "superior_points": 8925, "superior_level": "B"}


def test_26_january_the_principal_is_asked_again_and_decides(portal, walk):
    portal.set_clock("2022-01-26 09:00:00")
    page = visit(walk, walk.authority, f"/quyet-dinh/2022-01?don-vi={walk.unit_id}")
    page.fill(f"pick-{walk.id}", "yes").fill(f"level-{walk.id}", "C").press("decide_selected")
    assert page.find("#errors").is_displayed(), "another level than proposed needs a reason"
    page.fill(f"reason-{walk.id}", "Chậm một buổi").press("decide_selected")
    assert "1 người" in page.text(".lead") and "Chậm một buổi" in page.text()
    assert state(portal, walk.id) == "reviewed"
    page.press("confirm_decide")
    row = portal.sql("SELECT state, decided_level, decided_reason, decided_late FROM evaluation WHERE id = %s", walk.id)[0]
    assert row == {"state": "decided", "decided_level": "C", "decided_reason": "Chậm một buổi", "decided_late": 0}


def test_27_january_those_who_never_scored_are_decided_too(portal, walk):
    portal.set_clock("2022-01-27 20:00:00")
    head, path = Client(portal).login_as(walk.authority), f"/quyet-dinh/2022-01?don-vi={walk.unit_id}"
    form = head.form(path, field="pick-" + str(walk.id))
    values = {}
    for name in list(form.fields):
        if name.startswith("reason-") and name != f"reason-{walk.id}":
            id = name.removeprefix("reason-")
            values |= {f"pick-{id}": "yes", f"level-{id}": "C", name: "Không tự đánh giá"}
    confirm = head.send_form(form, values, button="decide_selected")
    head.submit(confirm, field=next(iter(values)), button="confirm_decide")
    assert portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = '2022-01' AND authority_id = %s "
                      "AND state <> 'decided'", walk.unit_id, walk.authority_id) == 0


def test_4_february_the_principal_publishes(portal, walk):
    portal.set_clock("2022-02-04 10:00:00")
    page = visit(walk, walk.authority, f"/cong-bo/2022-01?don-vi={walk.unit_id}")
    page.fill("note", "Thông báo số 12/TB-THCS").press("publish")
    assert state(portal, walk.id) == "decided", "the page asks again first"
    page.press("confirm_publish")
    assert state(portal, walk.id) == "published"
    assert portal.one("SELECT note FROM publication WHERE unit_id = %s", walk.unit_id) == "Thông báo số 12/TB-THCS"


def test_4_february_a_colleague_sees_name_and_level_and_no_more(portal, walk):
    colleague = portal.sql("SELECT a.name FROM evaluation e JOIN account a ON a.person_id = e.person_id WHERE e.unit_id = %s "
                           "AND e.month = '2022-01' AND e.id NOT IN (%s) AND e.superior_id IS NOT NULL AND e.person_id NOT IN "
                           "(%s, %s) ORDER BY e.id DESC LIMIT 1",
                           walk.unit_id, walk.id, walk.superior_id, walk.authority_id)[0]["name"]
    name = portal.one("SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = %s", walk.person_id)
    page = visit(walk, colleague, "/cong-bo/2022-01")
    row = next(line for line in page.all("tr") if name in line.text)
    assert row.find_element("css selector", ".level-C").is_displayed()
    for secret in ("89,25", "Chậm một buổi", "Đồng ý"):
        assert secret not in page.driver.page_source
    # Nor by the address of the case itself.
    page.open(f"/danh-gia/{walk.id}")
    assert name not in page.text() and "89,25" not in page.driver.page_source
    assert not [line for line in page.complaints() if "Content Security Policy" in line]
