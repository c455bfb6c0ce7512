"""An ordinary month (March) and December, whose windows are earlier (630-CV/QU, 5; 1059-QĐ/QU): both sides of each bound."""
import pytest
from evaluate import pick, send_review, send_self, state


@pytest.fixture(scope="module", autouse=True)
def opened(portal):
    for clock, month in (("2022-03-01 07:00:00", "2022-03"), ("2022-12-01 07:00:00", "2022-12")):
        portal.set_clock(clock)
        portal.ctl("open-month", month)


@pytest.fixture
def at(portal, login):
    """at("2022-03-20 00:00:00", "2022-03"): the case of somebody who has not begun, with fresh sessions at that time."""
    def go(clock, month):
        portal.set_clock(clock)
        row = pick(portal, month)
        for role, name in (("person", "account"), ("boss", "superior"), ("head", "authority")):
            row[role] = login(row[name])
        return row
    return go


def test_the_month_is_in_software_only_from_april(portal):
    modes = portal.sql("SELECT month, mode FROM unit_month GROUP BY month, mode ORDER BY month")
    assert [(row["month"], row["mode"]) for row in modes] == [("2022-01", "both"), ("2022-03", "both"), ("2022-12", "software")]


def test_home_on_1_march_asks_for_a_plan(at):
    page = at("2022-03-01 08:00:00", "2022-03")["person"].doc("/")
    items = {(i.get("code"), i.get("month")): i for i in page.findall("home/list/item")}
    assert items["plan", "2022-03"].get("state") == "todo" and items["plan", "2022-03"].get("closes") == "2022-03-06T00:00:00"
    assert items["self", "2022-03"].get("state") == "before"
    # January was never scored: it is shown as over, not as something to do.
    assert items["self", "2022-01"].get("state") == "closed"


@pytest.mark.parametrize("month, before, first, last, after", [
    ("2022-03", "2022-03-19 23:58:00", "2022-03-20 00:00:00", "2022-03-24 23:58:00", "2022-03-25 00:00:00"),
    ("2022-12", "2022-12-04 23:58:00", "2022-12-05 00:00:00", "2022-12-08 23:58:00", "2022-12-09 00:00:00"),
])
def test_self_evaluation_opens_and_closes(at, month, before, first, last, after):
    for clock, view in ((before, "before"), (first, "edit"), (last, "edit"), (after, "read")):
        page = at(clock, month)["person"].doc(f"/tu-danh-gia/{month}")
        assert page.find("self").get("view") == view, clock


@pytest.mark.parametrize("month, sent, reviewed, decided, published", [
    ("2022-03", "2022-03-22 08:00:00", "2022-03-25 17:00:00", "2022-03-27 23:50:00", "2022-04-04 23:50:00"),
    ("2022-12", "2022-12-06 08:00:00", "2022-12-10 17:00:00", "2022-12-12 23:50:00", "2022-12-14 23:50:00"),
])
def test_every_step_in_its_last_hour_is_in_time(portal, login, at, month, sent, reviewed, decided, published):
    case = at(sent, month)
    send_self(case["person"], month)
    portal.set_clock(reviewed)
    send_review(login(case["superior"]), case["id"])
    assert state(portal, case["id"]) == "reviewed"
    portal.set_clock(decided)
    path = f"/quyet-dinh/{month}?don-vi={case['unit_id']}"
    head = login(case["authority"])
    page = head.submit(path, {f"pick-{case['id']}": "yes", f"reason-{case['id']}": "Đúng đề xuất"},
                       field=f"pick-{case['id']}", button="decide_selected")
    head.submit(page, field=f"pick-{case['id']}", button="confirm_decide")
    row = portal.sql("SELECT state, decided_late FROM evaluation WHERE id = %s", case["id"])[0]
    assert row == {"state": "decided", "decided_late": 0}
    portal.set_clock(published)
    window = login(case["authority"]).doc(f"/cong-bo/{month}?don-vi={case['unit_id']}").find("window")
    assert (window.get("step"), window.get("state")) == ("publish", "open")
