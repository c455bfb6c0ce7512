"""Training: one officer an agency, replaced until the hour, nobody after it; attendance; the guide of the agency."""

import io
import threading

import openpyxl
import pytest
from portal import Client

CLOCK = "2022-01-19 10:00:00"
COURSE = {"title": "Tập huấn phần mềm", "starts-day": "20/01/2022", "starts-time": "14h00", "deadline-day": "19/01/2022",
          "deadline-time": "15:00", "link": "https://meet.example/abc", "note": "Mang theo danh sách", "unit": "all", "bloc": "any"}


def course(portal):
    return portal.one("SELECT MAX(id) FROM course")


@pytest.fixture(scope="module")
def made(portal):
    portal.set_clock("2022-01-19 10:00:00")
    answer = Client(portal).login_as("quantri.tp").submit("/tap-huan/moi", COURSE, action="/tap-huan/moi")
    assert answer.status_code == 200, answer.text[:1000]
    return course(portal)


@pytest.fixture(scope="module")
def agency(portal):
    """A school with two people to choose from and a head."""
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    account = portal.one("SELECT id FROM account WHERE name = 'yennd'")
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, valid_from, decision_number, decision_date, decision_issuer) "
               "VALUES (%s, 'unit_aggregator', %s, '2022-01-01', '1', '2022-01-01', 'x')", account, unit)
    return unit


def register(login, number, person, account="thinhnv", **values):
    return login(account).submit(f"/tap-huan/{number}", {"officer": person, **values}, field="officer", allow_redirects=False)


def officers(portal, number, unit):
    return portal.sql("SELECT person_id, phone, email, attended FROM course_registration WHERE course_id = %s AND unit_id = %s", number, unit)


def choices(login, number):
    page = login("thinhnv").doc(f"/tap-huan/{number}")
    return [int(value) for value in page.xpath("//form//field[@name='officer']/option/@value")]


def test_the_course_is_stored_as_typed(portal, made):
    row = portal.sql("SELECT * FROM course WHERE id = %s", made)[0]
    assert (str(row["starts_at"]), str(row["register_before"]), row["unit_id"], row["bloc"]) == ("2022-01-20 14:00:00", "2022-01-19 15:00:00", None, None)


@pytest.mark.parametrize("field, typed", [("starts-time", "25:00"), ("starts-time", "14"), ("deadline-time", "15:60"), ("link", "http://x.y"),
                                          ("link", "javascript:alert(1)"), ("deadline-day", "21/01/2022"), ("title", "")])
def test_what_is_wrong_is_said_and_kept(portal, login, made, field, typed):
    before = course(portal)
    answer = login("quantri.tp").submit("/tap-huan/moi", {**COURSE, field: typed}, action="/tap-huan/moi")
    assert answer.status_code == 422 and course(portal) == before
    assert Client.forms(answer)[-1].fields["note"] == ["Mang theo danh sách"]


def on_first_page(login, account, number):
    return [item.get("closes") for item in login(account).doc("/").xpath("//item[@code='training'][@path=$p]", p=f"/tap-huan/{number}")]


def test_the_first_page_asks_who_registers_until_the_hour(portal, login, made, agency):
    assert on_first_page(login, "thinhnv", made) == ["2022-01-19T15:00:00"]
    assert on_first_page(login, "chauht", made) == []
    portal.set_clock("2022-01-19 15:00:00")
    assert on_first_page(login, "thinhnv", made) == []
    portal.set_clock("2022-01-19 10:00:00")
    assert on_first_page(login, "thinhnv", made) == ["2022-01-19T15:00:00"]


def test_the_last_of_several_registrations_stays(portal, login, made, agency):
    people = choices(login, made)
    assert len(people) >= 2
    assert register(login, made, people[0], phone="0912 345 678").status_code == 303
    assert on_first_page(login, "thinhnv", made) == []
    assert register(login, made, people[1], email="b@c.vn").status_code == 303
    (row,) = officers(portal, made, agency)
    assert (row["person_id"], row["email"]) == (people[1], "b@c.vn")
    assert [r["action"] for r in portal.sql("SELECT action FROM audit WHERE object = 'training' AND object_id = %s AND unit_id = %s", made, agency)] == ["register"] * 2


def test_two_at_once_leave_one(portal, login, made, agency):
    people = choices(login, made)
    clients = [login("thinhnv") for _ in range(6)]
    forms = [client.form(f"/tap-huan/{made}", field="officer") for client in clients]
    threads = [threading.Thread(target=client.send_form, args=(form, {"officer": people[index % 2]}))
               for index, (client, form) in enumerate(zip(clients, forms))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(officers(portal, made, agency)) == 1


def test_only_the_agency_s_own_administrators_and_aggregators_are_offered(portal, login, made, agency):
    offered = set(choices(login, made))
    held = {row["person_id"] for row in portal.sql(
        "SELECT a.person_id FROM right_grant r JOIN account a ON a.id = r.account_id JOIN assignment m ON m.person_id = a.person_id AND m.main "
        "JOIN unit u ON u.id = m.unit_id WHERE u.agency_id = %s AND r.role <> 'auditor'", agency)}
    assert offered == held
    stranger = portal.one("SELECT MIN(person_id) FROM account WHERE person_id IS NOT NULL")
    client = login("thinhnv")
    form = client.form(f"/tap-huan/{made}", field="officer")
    form.fields["officer"] = [str(stranger)]
    assert client.send_form(form).status_code == 422


def test_a_teacher_sees_the_course_and_registers_nobody(portal, login, made, agency):
    page = login("chauht").doc(f"/tap-huan/{made}")
    assert page.find("training").get("registers") is None and not page.xpath("//training/form")
    client = login("chauht")
    token = client.form(client.get("/"), action="/dang-xuat").fields["token"][0]
    answer = client.post(f"/tap-huan/{made}", data={"token": token, "submission": "a" * 22, "officer": "1"})
    assert answer.status_code == 404


def test_nobody_after_the_hour_then_attendance_makes_the_guide(portal, login, made, agency):
    client = login("thinhnv")
    form = client.form(f"/tap-huan/{made}", field="officer")
    before = officers(portal, made, agency)
    portal.set_clock("2022-01-19 15:00:00")
    answer = client.send_form(form, {"officer": choices_of(form, before)})
    assert answer.status_code == 409 and officers(portal, made, agency) == before
    assert not client.doc(f"/tap-huan/{made}").xpath("//training/form")
    client = login("quantri.tp")
    assert client.submit(f"/tap-huan/{made}/danh-sach", {"came": [agency]}, field="came").status_code == 200
    assert officers(portal, made, agency)[0]["attended"] == 1
    name = portal.one("SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = %s", before[0]["person_id"])
    assert login("chauht").doc("/huong-dan").find("guide/officer").get("name") == name
    assert Client(portal).doc("/huong-dan").find("guide/officer") is None
    assert login("chutich.ubnd").doc("/huong-dan").find("guide/officer") is None


def choices_of(form, before):
    return form.fields["officer"][0] if form.fields["officer"] else str(before[0]["person_id"])


def test_the_roster_has_the_dispatch_s_columns_and_every_agency(portal, login, made, agency):
    client = login("quantri.tp")
    page = client.doc(f"/tap-huan/{made}/danh-sach")
    agencies = portal.one("SELECT COUNT(*) FROM unit WHERE kind = 'agency' AND valid_to IS NULL")
    assert int(page.find("training_roster").get("invited")) == agencies == len(page.xpath("//training_roster/row"))
    rows = list(openpyxl.load_workbook(io.BytesIO(client.get(f"/tap-huan/{made}/danh-sach.xlsx").content)).active.iter_rows(values_only=True))
    header = next(row for row in rows if row[1] == "Tên cơ quan, đơn vị")
    assert header[2:6] == ("Họ và tên cán bộ tham gia tập huấn", "Chức vụ công tác", "Số điện thoại", "Địa chỉ Email")
    paper = client.html(f"/tap-huan/{made}/danh-sach/in").text_content()
    assert "DANH SÁCH ĐĂNG KÝ CÁN BỘ THAM GIA TẬP HUẤN" in paper


def test_a_bloc_s_course_is_for_that_bloc(portal, login, made, agency):
    portal.set_clock("2022-01-19 10:00:00")
    portal.sql("INSERT INTO course (title, starts_at, register_before, bloc, account_id, person_id, created_at) "
               "VALUES ('Khối Đảng', '2022-01-21 14:00', '2022-01-21 14:00', 'party', 0, 0, NOW(6))")
    number = course(portal)
    assert login("thinhnv").get(f"/tap-huan/{number}").status_code == 404
    assert login("quantri.btc").get(f"/tap-huan/{number}").status_code == 200
    assert not login("thinhnv").doc("/tap-huan").xpath("//course[@id=$n]", n=str(number))
