"""/quan-tri/ngay-nghi: the days that absence is measured by, kept by the city's administrator."""

import datetime
import json

PATH = "/quan-tri/ngay-nghi"
BASIS = "Thông báo nghỉ lễ"


def days(client, year=2022):
    return {day.get("date"): (day.get("name"), day.get("working")) for day in client.doc(f"{PATH}?nam={year}").find("holiday").findall("day")}


def put(client, text, kind="off", **values):
    return client.submit(f"{PATH}?nam=2022", {"days": text, "kind": kind, "reason": BASIS, **values}, field="days", button="holiday.set")


def test_shipped_days_are_what_they_can_be(portal, login):
    """Every day off falls on Monday to Friday, or it would change nothing; every worked one on a weekend."""
    rows = portal.sql("SELECT day, working FROM holiday")
    assert len(rows) > 50 and {row["day"].year for row in rows} == {2022, 2023, 2024, 2025, 2026}
    assert [row["day"] for row in rows if (row["day"].weekday() < 5) == bool(row["working"])] == []
    admin = login("quantri.tp")
    assert days(admin)["2022-02-01"] == ("Tết Nguyên đán", None) and days(admin, 2024)["2024-05-04"][1] == "yes"


def test_days_are_added_changed_and_removed_with_trace(portal, login):
    admin = login("quantri.tp")
    assert put(admin, "24/11/2022 Ngày lễ thử\n\n 25/11/2022   Ngày  thứ hai").status_code == 200
    assert days(admin)["2022-11-24"] == ("Ngày lễ thử", None) and "2022-11-25" in days(admin)
    assert put(admin, "26/11/2022 Làm bù", "working").status_code == 200 and days(admin)["2022-11-26"] == ("Làm bù", "yes")
    assert put(admin, "24/11/2022 Tên khác").status_code == 200 and days(admin)["2022-11-24"][0] == "Tên khác"
    line = portal.sql("SELECT old, new, reason FROM audit WHERE object = 'holiday' ORDER BY id DESC LIMIT 1")[0]
    assert json.loads(line["old"])["name"] == "Ngày lễ thử" and json.loads(line["new"])["name"] == "Tên khác" and line["reason"] == BASIS
    gone = admin.submit(f"{PATH}?nam=2022", {"remove-2022-11-24": "yes", "remove-2022-11-26": "yes", "reason": "Ghi nhầm"}, field="days", button="holiday.remove")
    assert gone.status_code == 200 and {"2022-11-24", "2022-11-26"} & set(days(admin)) == set() and "2022-11-25" in days(admin)
    assert portal.one("SELECT COUNT(*) FROM audit WHERE object = 'holiday' AND action = 'remove'") == 2


def test_they_count_at_once(portal, login):
    """Working days of a month as the explanation and the form count them."""
    def working():
        bound = login(row["superior"]).doc(f"/danh-gia/{row['id']}").find(".//bound")
        return int(bound.get("working")), int(bound.get("worked"))

    from evaluate import pick
    row = pick(portal)
    portal.sql("INSERT INTO absence (person_id, first_day, last_day, cause, note) SELECT person_id, '2022-01-10', '2022-01-11', 'illness', '' "
               "FROM evaluation WHERE id = %s", row["id"])
    portal.set_clock("2022-01-26 08:00:00")
    days_off = {day["day"] for day in portal.sql("SELECT day FROM holiday WHERE NOT working")}
    count = sum(day.weekday() < 5 and day not in days_off for day in (datetime.date(2022, 1, n) for n in range(1, 32)))
    assert working() == (count, count - 2) == (19, 17), "21 from Monday to Friday, less the 3rd and the 31st"
    assert put(login("quantri.tp"), "11/01/2022 Nghỉ thử").status_code == 200
    assert working() == (18, 17)


def test_what_is_wrong_says_which_line_and_keeps_the_text(login):
    admin = login("quantri.tp")
    for text in ("31/11/2022 Không có", "24/12/2022", "Ngày lễ", "24/12/2022 " + "x" * 121, "\n".join(f"{n % 28 + 1}/12/2023 Ngày" for n in range(101))):
        answer = put(admin, text)
        assert answer.status_code == 422 and admin.form(answer, field="days").fields["days"][0].replace("\r", "") == text, text[:40]
    assert put(admin, "01/12/2022 Tốt\n32/12/2022 Sai").text.count("Dòng 2 chưa đúng.") >= 1 and "2022-12-01" not in days(admin)
    assert put(admin, "").status_code == 422 and put(admin, "24/12/2022 Lễ", reason="").status_code == 422
    none = admin.submit(f"{PATH}?nam=2022", {"reason": "x"}, field="days", button="holiday.remove")
    assert none.status_code == 422


def test_a_month_that_somebody_published_keeps_its_days(portal, login):
    portal.sql("UPDATE unit_month SET published_at = NOW() WHERE month = '2022-01' LIMIT 1")
    admin, before = login("quantri.tp"), days(login("quantri.tp"))
    answer = put(admin, "25/04/2022 Nghỉ\n12/01/2022 Nghỉ")
    assert answer.status_code == 422 and answer.text.count("12/01/2022") >= 1
    assert days(admin) == before, "all or nothing"
    assert put(admin, "25/04/2022 Nghỉ").status_code == 200
