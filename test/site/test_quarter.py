"""A quarter rated as one (NĐ 335/2025, domain.md section 4): opened, planned by months, scored, decided, published, in reports and the year."""
import pathlib
import tempfile

import pytest
from evaluate import send_review, send_self, state
from portal import Client
from test_decision import act
from work import add_task, agency, assign

CLOCK = "2022-03-28 08:00:00"
QUARTER = "2022-Q2"
CODE = "BD-PTP"
SHIPPED = pathlib.Path(__file__).parents[2] / "schema" / "ruleset"


def store(portal, *changes):
    """The shipped document that counts products, by quarter, for the one agency; with an absence rule, which it has not itself."""
    text = (SHIPPED / "335-2025-ND-CP-SP.xml").read_text("utf-8")
    for old, new in (('valid-from="2026-01-01"', 'valid-from="2022-04-01"'), ('period="month"', 'period="quarter"'),
                     ('<leader rule="bound"/>', '<absence share="50" best="C"/>\n    <leader rule="bound"/>'), *changes):
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    with tempfile.NamedTemporaryFile("w", suffix=".xml", dir=portal.data, encoding="utf-8") as file:
        file.write(text)
        file.flush()
        pathlib.Path(file.name).chmod(0o644)
        return portal.ctl("ruleset", file.name, "--unit", CODE, check=False)


@pytest.fixture(scope="module")
def quarter(portal):
    """The quarter open for the agency, with a task of each month."""
    portal.ctl("open-month", "2022-03", "--unit", CODE)
    assert store(portal, ('code="335-2025-ND-CP-SP"', 'code="T-Q"'), ("2022-04-01", "2022-05-01")).returncode == 1
    assert store(portal).returncode == 0
    portal.set_clock("2022-04-04 08:00:00")
    refused = portal.ctl("open-month", "2022-04", "--unit", CODE, check=False)
    assert refused.returncode == 1 and "other periods" in refused.stderr
    assert portal.ctl("open-month", QUARTER).stdout.count("agencies have other periods") == 1
    unit = agency(portal, lambda account: Client(portal).login_as(account), CODE)
    for month, due in (("2022-04", "15/04/2022"), ("2022-05", "16/05/2022"), ("2022-06", "10/06/2022")):
        assert assign(unit["head"], [unit["one"]], f"Việc giao {month}", due=due, month=month).status_code == 200
        assert add_task(unit["one"], f"Việc riêng {month}", due=due, month=month).status_code == 200
    portal.sql("UPDATE task SET percent = 100, finished_on = due WHERE person_id = %s AND content LIKE 'Việc%%'", unit["one"]["person"])
    row = portal.sql("SELECT e.*, s.name AS boss FROM evaluation e JOIN account s ON s.person_id = e.superior_id "
                     "WHERE e.person_id = %s AND e.month = %s", unit["one"]["person"], QUARTER)[0]
    return {"unit": unit, **row}


def test_each_month_is_in_one_period_of_the_agency(portal, quarter):
    months = portal.sql("SELECT m.month, COUNT(*) AS n FROM unit_month m WHERE m.unit_id = %s GROUP BY m.month ORDER BY m.month", quarter["unit_id"])
    assert [row["month"] for row in months][-2:] == ["2022-03", QUARTER]
    assert portal.one("SELECT COUNT(*) FROM unit_month WHERE month = %s", QUARTER) == 1
    # The daily job opens the month for the others and leaves it so here.
    portal.ctl("jobs")
    assert portal.one("SELECT COUNT(*) FROM unit_month WHERE month = '2022-04'") > 1
    assert portal.one("SELECT COUNT(*) FROM unit_month WHERE unit_id = %s AND month > '2022-03'", quarter["unit_id"]) == 1
    assert portal.one("SELECT looked_on IS NOT NULL FROM unit_month WHERE unit_id = %s AND month = %s", quarter["unit_id"], QUARTER) == 1


def relocate(portal, person, code):
    """The main assignment ends on 10 May and goes on in another agency."""
    portal.sql("INSERT INTO assignment (person_id, unit_id, position_id, `rank`, main, valid_from) SELECT a.person_id, u.id, a.position_id, 'member', TRUE, "
               "'2022-05-10' FROM assignment a JOIN unit u ON u.code = %s WHERE a.person_id = %s AND a.main AND a.valid_to IS NULL", code, person)
    portal.sql("UPDATE assignment SET valid_to = '2022-05-10' WHERE person_id = %s AND main AND valid_to IS NULL AND valid_from < '2022-05-10'", person)


def test_who_moves_between_a_quarter_and_months_has_a_record_at_either_place(portal, login, quarter):
    """Neither place loses anybody: the record stays where it was begun, one more is made by the new place's period, and none can be dragged along."""
    portal.set_clock("2022-05-10 08:00:00")
    portal.ctl("jobs")
    there = agency(portal, lambda account: Client(portal).login_as(account), "BD-PNV")
    comes, goes = there["two"]["person"], portal.one(
        "SELECT e.person_id FROM evaluation e WHERE e.unit_id = %s AND e.month = %s AND e.`rank` = 'member' AND e.person_id NOT IN (%s, %s) "
        "ORDER BY e.id LIMIT 1", quarter["unit_id"], QUARTER, quarter["unit"]["one"]["person"], quarter["unit"]["two"]["person"])
    relocate(portal, comes, CODE)
    relocate(portal, goes, "BD-PNV")
    portal.set_clock("2022-05-11 08:00:00")
    portal.ctl("jobs")
    def records(person):
        return {row["month"]: row for row in portal.sql(
            "SELECT e.month, e.unit_id, e.state, e.id FROM evaluation e WHERE e.person_id = %s AND e.month > '2022-03'", person)}
    came, went = records(comes), records(goes)
    assert {month: row["unit_id"] for month, row in came.items() if month > "2022-04"} == {"2022-05": there["unit"], QUARTER: quarter["unit_id"]}
    assert {month: row["unit_id"] for month, row in went.items()} == {"2022-05": there["unit"], QUARTER: quarter["unit_id"]}
    # The list names both; neither can be moved, and the page says why and what else to do.
    admin = login(portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.role = 'city_admin' LIMIT 1"))
    for row, month, unit in ((came["2022-05"], "2022-05", there["unit"]), (went[QUARTER], QUARTER, quarter["unit_id"])):
        assert admin.doc(f"/quan-tri/bien-dong/{month}?don-vi={unit}").xpath(f"count(//moved[@id='{row['id']}'])") == 1
        page = admin.doc(f"/quan-tri/bien-dong/{row['id']}").find("movement")
        assert page.get("refused") == "movement.other_period" and page.find("form") is None
        assert admin.html(f"/quan-tri/bien-dong/{row['id']}").xpath(f"//main//a[@href='/quan-tri/vang-mat/{month}?don-vi={unit}']")
        away = f"/quan-tri/vang-mat/{month}?don-vi={unit}"
        assert admin.submit(away, {"marked": str(row["id"]), "why": "Chuyển công tác ngày 10/5"}, field="marked", button="mark_not_rated").status_code == 200
    portal.ctl("jobs")
    assert records(comes)["2022-05"]["state"] == records(goes)[QUARTER]["state"] == "not_rated", "it stays so"
    # The first page asks for what the new place rates, and nothing of the old one.
    for person, month in ((comes, QUARTER), (goes, "2022-05")):
        own = login(portal.one("SELECT name FROM account WHERE person_id = %s", person))
        asked = {item.get("month") for item in own.doc("/").iter("item") if item.get("code") == "self"}
        assert month in asked and not asked & ({"2022-05", QUARTER} - {month})
    year = login(portal.one("SELECT name FROM account WHERE person_id = %s", goes)).doc("/nam/2022").find("year")
    assert {month.get("period") for month in year.findall("month")} >= {"2022-05", QUARTER}


def test_addresses_of_months_and_quarters_lead_to_each_other(portal, quarter):
    portal.set_clock("2022-05-10 08:00:00")
    own = quarter["unit"]["one"]["client"]
    page = own.html("/tu-danh-gia/2022-05")
    assert page.xpath(f"count(//main//a[@href='/tu-danh-gia/{QUARTER}'])") == 1 and "theo quý" in page.text_content()
    own.html("/tu-danh-gia/2022-Q5", status=404)
    own.html("/tu-danh-gia/2022-Q0", status=404)
    shown = own.html(f"/tu-danh-gia/{QUARTER}")
    assert "Quý II/2022" in shown.text_content()
    for month in ("04", "05", "06"):
        assert shown.xpath(f"count(//main//a[@href='/ke-hoach/2022-{month}'])") == 1
    plan = own.get(f"/ke-hoach/{QUARTER}")
    assert plan.status_code == 200 and plan.url.endswith("/ke-hoach/2022-05")
    assert own.html("/ke-hoach/2022-05").xpath(f"count(//main//a[@href='/tu-danh-gia/{QUARTER}'])") == 1
    menu = {item.get("code"): item.get("path") for item in own.doc("/").iter("item") if item.get("path")}
    assert (menu["self"], menu["report"]) == (f"/tu-danh-gia/{QUARTER}", f"/bao-cao/{QUARTER}")
    other = agency(portal, lambda account: Client(portal).login_as(account))["one"]["client"]
    assert other.html("/tu-danh-gia/2022-05").xpath("count(//main//p[contains(@class, 'notice')]//a)") == 0
    assert other.html(f"/tu-danh-gia/{QUARTER}").xpath("count(//main//a[@href='/tu-danh-gia/2022-05'])") == 1


def test_the_page_of_opening_lists_whose_period_it_is(portal, login, quarter):
    portal.set_clock("2022-05-10 08:00:00")
    admin, unit = login("quantri.tp"), str(quarter["unit_id"])
    for key in (QUARTER, "2022-04") * 3:
        admin.doc(f"/quan-tri/mo-thang/{key}")
    of_quarter, of_month = (admin.doc(f"/quan-tri/mo-thang/{key}").find("opening") for key in (QUARTER, "2022-04"))
    assert of_quarter.get("opened") == "1" and unit in {row.get("id") for row in of_quarter.findall("agency")}
    assert of_month.get("others") == "1" and unit not in {row.get("id") for row in of_month.findall("agency")}
    path = "/quan-tri/mo-thang/2022-05"
    answer = admin.submit(path, {"unit": unit}, field="unit", button="open_month")
    assert answer.status_code == 422 and "theo kỳ khác" in answer.text
    assert portal.one("SELECT COUNT(*) FROM unit_month WHERE unit_id = %s AND month = '2022-05'", unit) == 0


def test_windows_are_those_of_the_last_month(portal, quarter):
    own = quarter["unit"]["one"]["client"]
    for clock, view in (("2022-04-21 08:00:00", "before"), ("2022-06-19 23:50:00", "before"), ("2022-06-20 00:00:00", "edit"),
                        ("2022-06-24 23:50:00", "edit"), ("2022-06-25 00:00:00", "read")):
        portal.set_clock(clock)
        assert own.doc(f"/tu-danh-gia/{QUARTER}").find("self").get("view") == view, clock
    portal.set_clock("2022-05-03 08:00:00")
    items = {item.get("code"): item for item in own.doc("/").iter("item") if item.get("state")}
    assert (items["plan"].get("month"), items["plan"].get("closes")) == ("2022-05", "2022-05-06T00:00:00")
    assert (items["self"].get("month"), items["self"].get("closes")) == (QUARTER, "2022-06-25T00:00:00")


def test_absence_is_measured_against_the_quarter(portal, quarter):
    """A whole month away is a third of the quarter's working days; holidays as they are stored."""
    portal.set_clock("2022-06-21 08:00:00")
    person = quarter["unit"]["two"]["person"]
    portal.sql("INSERT INTO absence (person_id, first_day, last_day, cause, note) "
               "VALUES (%s, '2022-04-01', '2022-04-30', 'illness', '')", person)
    try:
        bound = quarter["unit"]["two"]["client"].doc(f"/tu-danh-gia/{QUARTER}").find(".//bound")
        days = portal.one("SELECT COUNT(*) FROM seq_0_to_90 s WHERE WEEKDAY(DATE '2022-04-01' + INTERVAL s.seq DAY) < 5 AND NOT EXISTS "
                          "(SELECT 1 FROM holiday h WHERE h.day = DATE '2022-04-01' + INTERVAL s.seq DAY AND NOT h.working)")
        april = portal.one("SELECT COUNT(*) FROM seq_0_to_29 s WHERE WEEKDAY(DATE '2022-04-01' + INTERVAL s.seq DAY) < 5 AND NOT EXISTS "
                           "(SELECT 1 FROM holiday h WHERE h.day = DATE '2022-04-01' + INTERVAL s.seq DAY AND NOT h.working)")
        assert (int(bound.get("working")), int(bound.get("worked"))) == (days, days - april) and bound.get("absence") is None
        portal.sql("UPDATE absence SET last_day = '2022-05-31' WHERE person_id = %s", person)
        bound = quarter["unit"]["two"]["client"].doc(f"/tu-danh-gia/{QUARTER}").find(".//bound")
        assert bound.get("absence") == "yes" and bound.get("best") == "C"
    finally:
        portal.sql("DELETE FROM absence WHERE person_id = %s", person)


def test_absence_and_discipline_are_of_any_day_of_the_quarter(portal, login, quarter):
    portal.set_clock("2022-06-15 08:00:00")
    admin, person = login("quantri.pnv"), quarter["unit"]["deputy"]["person"]
    id = str(portal.one("SELECT id FROM evaluation WHERE person_id = %s AND month = %s", person, QUARTER))
    path = f"/quan-tri/vang-mat/{QUARTER}?don-vi={quarter['unit_id']}"
    away = {"person": id, "cause": "illness", "first": "04/05/2022", "last": "06/05/2022"}
    assert admin.submit(path, {**away, "first": "01/07/2022", "last": "04/07/2022"}, field="first", button="record_absence").status_code == 422
    assert admin.submit(path, away, field="first", button="record_absence").status_code == 200
    decided = {"disciplined": id, "effective": "10/05/2022", "form": "Khiển trách", "best": "D", "number": "12/QĐ", "date": "09/05/2022",
               "issuer": "UBND quận"}
    assert admin.submit(path, {**decided, "effective": "01/07/2022"}, field="disciplined", button="record_discipline").status_code == 422
    assert admin.submit(path, decided, field="disciplined", button="record_discipline").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM absence WHERE person_id = %s", person) == 1
    assert portal.one("SELECT COUNT(*) FROM discipline WHERE person_id = %s AND forced_level = 'D'", person) == 1


def test_reminders_are_of_the_quarter_and_of_each_month_s_plan(portal, quarter):
    portal.set_clock("2022-05-02 09:00:00")
    portal.ctl("remind")
    portal.set_clock("2022-06-20 09:00:00")
    portal.ctl("remind")
    said = {(row["code"], row["month"]) for row in portal.sql("SELECT code, month FROM notification WHERE person_id = %s", quarter["person_id"])}
    assert {("plan.open", QUARTER), ("self.open", QUARTER)} <= said and not {month for _, month in said} & {"2022-04", "2022-05", "2022-06"}
    own = quarter["unit"]["one"]["client"]
    paths = {item.get("path") for item in own.doc("/nhac-viec").iter("item")}
    assert f"/tu-danh-gia/{QUARTER}" in paths and "quý II/2022" in own.html("/nhac-viec").text_content()


def test_the_quarter_is_lived_through(portal, quarter):
    unit, own = quarter["unit"], quarter["unit"]["one"]["client"]
    portal.set_clock("2022-06-21 08:00:00")
    shown = own.doc(f"/tu-danh-gia/{QUARTER}")
    contents = {task.get("content") or task.findtext("content") for task in shown.iter("task")}
    assert {f"Việc {kind} 2022-0{month}" for kind in ("giao", "riêng") for month in (4, 5, 6)} <= contents
    assert shown.find(".//count").get("products") == "3"
    assert send_self(own, QUARTER).url.endswith(f"/tu-danh-gia/{QUARTER}/da-gui")
    boss = Client(portal).login_as(quarter["boss"])
    listed = next(row for row in boss.doc(f"/danh-gia/{QUARTER}").iter("person") if row.get("id") == str(quarter["id"]))
    assert (listed.get("total"), listed.get("done")) == ("6", "6")
    assert send_review(boss, quarter["id"]).status_code == 200
    portal.set_clock("2022-06-26 08:00:00")
    portal.sql("UPDATE evaluation SET state = 'not_rated', not_rated_reason = 'Nghỉ cả quý' WHERE unit_id = %s AND month = %s AND id <> %s",
               quarter["unit_id"], QUARTER, quarter["id"])
    head = unit["head"]["client"]
    act(head, f"/quyet-dinh/{QUARTER}?don-vi={quarter['unit_id']}", [quarter["id"]], "decide_selected",
        {f"level-{quarter['id']}": "B", f"reason-{quarter['id']}": "Theo điểm"})
    assert state(portal, quarter["id"]) == "decided"
    assert "quý II/2022" in Client(portal).login_as("tonghop.pnv").html(f"/han-muc/{QUARTER}").text_content()
    portal.set_clock("2022-07-03 08:00:00")
    path = f"/cong-bo/{QUARTER}?don-vi={quarter['unit_id']}"
    head.submit(head.submit(path, {"note": "Thông báo quý"}, field="note", button="publish"), field="note", button="confirm_publish")
    assert state(portal, quarter["id"]) == "published"
    assert portal.one("SELECT COUNT(*) FROM publication WHERE unit_id = %s AND month = %s", quarter["unit_id"], QUARTER) == 1


def test_nothing_is_added_to_a_quarter_that_is_published(portal, quarter):
    assert state(portal, quarter["id"]) == "published"
    late = add_task(quarter["unit"]["one"], "Việc muộn", due="20/05/2022", month="2022-05")
    assert late.status_code in (404, 422) and portal.one("SELECT COUNT(*) FROM task WHERE content = 'Việc muộn'") == 0


def test_a_quarter_s_result_has_its_petition_and_no_paper(portal, quarter):
    own, head, id = quarter["unit"]["one"]["client"], quarter["unit"]["head"]["client"], quarter["id"]
    assert own.submit(f"/kien-nghi/{id}", {"content": "Chưa tính việc tháng 5."}, field="content", button="petition.send").status_code == 200
    # Five days from publication on 3 July.
    assert own.doc(f"/kien-nghi/{id}").find("petition").get("last") == "2022-07-08"
    assert [line.get("id") for line in head.doc(f"/kien-nghi/{QUARTER}").find("petition").findall("line")] == [str(id)]
    assert head.submit(f"/kien-nghi/{id}", {"answer": "Đã tính đủ ba tháng."}, field="answer", button="petition.uphold").status_code == 200
    assert "quý II/2022" in " ".join(own.html(f"/kien-nghi/{id}").text_content().split())
    assert any(item.get("code") == "answered" and item.get("month") == QUARTER for item in own.doc("/").iter("item"))
    # Results on paper ended before quarters began.
    assert portal.one("SELECT mode FROM unit_month WHERE unit_id = %s AND month = %s", quarter["unit_id"], QUARTER) == "software"
    page = head.doc(f"/giay/{QUARTER}?don-vi={quarter['unit_id']}")
    assert page.find(".//paper_month").get("paper") is None and not page.xpath("//paper_month/form")


def test_papers_and_lists_say_the_quarter(portal, quarter):
    head, own, unit = quarter["unit"]["head"]["client"], quarter["unit"]["one"]["client"], quarter["unit_id"]
    paper = own.html(f"/bao-cao/phieu/{QUARTER}?nguoi={quarter['person_id']}").text_content()
    assert "quý II năm 2022" in paper and "hàng quý" in paper and "tháng 02 năm" not in paper
    for path in (f"/bao-cao/tong-hop/{QUARTER}", f"/bao-cao/thong-bao/{QUARTER}", f"/bao-cao/thong-ke/{QUARTER}"):
        assert "quý II năm 2022" in " ".join(head.html(f"{path}?don-vi={unit}").text_content().split()), path
    summary = head.doc(f"/tong-hop/{QUARTER}?don-vi={unit}")
    assert summary.find(".//total").get("published") == "1"
    for path in (f"/bao-cao/{QUARTER}", f"/tong-hop/{QUARTER}/thieu?buoc=tasks&don-vi={unit}", f"/dau-hieu/{QUARTER}?don-vi={unit}",
                 f"/giay/{QUARTER}?don-vi={unit}", f"/kien-nghi/{QUARTER}", f"/sua-ket-qua/{QUARTER}", f"/danh-gia/{quarter['id']}",
                 f"/danh-gia/{quarter['id']}/vi-sao"):
        head.html(path)
    portal.set_clock("2022-08-03 08:00:00")
    portal.ctl("jobs")
    assert head.html(f"/danh-gia/{quarter['id']}").xpath("count(//main//p[contains(@class, 'notice')]//a)") == 0
    assert head.get(f"/bao-cao/tong-hop/{QUARTER}.xlsx?don-vi={unit}").content[:2] == b"PK"
    assert portal.ctl("verify", "--unit", CODE).returncode == 0


def test_the_year_shows_quarters_beside_the_months_before(portal, quarter):
    own = quarter["unit"]["one"]["client"]
    year = own.doc("/nam/2022").find("year")
    periods = {month.get("period"): month for month in year.findall("month")}
    assert periods[QUARTER].get("level") == "B" and periods[QUARTER].get("span") == "3"
    assert "2022-03" in periods and "2022-05" not in periods and year.get("kind") == "mixed"
    head = quarter["unit"]["head"]["client"]
    table = head.html(f"/nam/2022?don-vi={quarter['unit_id']}").xpath("//table[contains(@class, 'year')]")[0]
    columns = len(table.xpath("./thead/tr/th"))
    for row in table.xpath("./tbody/tr"):
        assert sum(int(cell.get("colspan", 1)) for cell in row.xpath("./th|./td")) == columns
    assert head.get(f"/nam/2022.xlsx?don-vi={quarter['unit_id']}").content[:2] == b"PK"


def test_other_rules_are_tried_over_the_quarter(portal, login, quarter):
    rules = portal.one("SELECT rule_set_id FROM unit_month WHERE unit_id = %s AND month = %s", quarter["unit_id"], QUARTER)
    trial = login("quantri.tp").doc(f"/quan-tri/bo-tieu-chi/{rules}/thu?thang={QUARTER}&don-vi={quarter['unit_id']}").find("trial")
    assert trial.get("people") == "1" and trial.get("changed") == "0"


def test_months_are_rated_again_from_the_next_year(portal, quarter):
    """December of the one and January of the other: nothing between, nothing twice."""
    change = (('version="1"', 'version="2"'), ("2022-04-01", "2023-01-01"), ('period="quarter"', 'period="month"'))
    portal.set_clock("2022-10-03 08:00:00")
    portal.sql("UPDATE rule_set SET valid_to = '2022-12-31' WHERE code = '335-2025-ND-CP-SP' AND version = 1")
    assert store(portal, *change).returncode == 0
    portal.ctl("jobs")
    assert portal.one("SELECT COUNT(*) FROM unit_month WHERE unit_id = %s AND month = '2022-Q4'", quarter["unit_id"]) == 1
    # December's windows are the last quarter's.
    items = {item.get("code"): item for item in quarter["unit"]["one"]["client"].doc("/").iter("item") if item.get("month") == "2022-Q4"}
    assert items["self"].get("closes") == "2022-12-09T00:00:00"
    portal.set_clock("2023-01-03 08:00:00")
    assert portal.ctl("open-month", "2023-Q1", "--unit", CODE, check=False).returncode == 1
    portal.ctl("jobs")
    opened = [row["month"] for row in portal.sql("SELECT month FROM unit_month WHERE unit_id = %s AND month > '2022-04' ORDER BY month", quarter["unit_id"])]
    assert opened == [QUARTER, "2022-Q3", "2022-Q4", "2023-01"]
    assert quarter["unit"]["one"]["client"].doc("/nam/2023").find("year").get("kind") == "month"
