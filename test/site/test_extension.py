"""/quan-tri/thoi-han/{month}: a unit's deadline by the office above, a person's by the administrator; both with a reason."""

import pytest
from evaluate import pick, send_self, state

MONTH = "2022-01"


@pytest.fixture
def case(portal, login):
    portal.sql("DELETE FROM extension")
    portal.set_clock("2022-01-25 08:00:00")
    row = pick(portal, where="e.unit_id = (SELECT id FROM unit WHERE code = 'BD-BQLDA')")
    row["path"] = f"/quan-tri/thoi-han/{MONTH}?don-vi={row['unit_id']}"
    row["admin"] = login(portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id "
                                    "WHERE r.unit_id = %s AND r.role = 'unit_admin'", row["unit_id"]))
    return row


def for_unit(client, case, **changes):
    return client.submit(case["path"], {"unit": str(case["unit_id"]), "unit-step": "self", "unit-until": "26/01/2022",
                                        "unit-reason": "Mất điện cả ngày", **changes}, field="unit-until", button="extend_unit")


def for_person(client, case, **changes):
    return client.submit(case["path"], {"person": str(case["person_id"]), "person-step": "self", "person-until": "26/01/2022",
                                        "person-reason": "Đi công tác", **changes}, field="person-until", button="extend_person")


def test_a_unit_gets_two_more_days(portal, case, login):
    assert login(case["account"]).doc(f"/tu-danh-gia/{MONTH}").find("window").get("state") == "closed"
    page = for_unit(login("quantri.pnv"), case)
    assert page.status_code == 200 and page.text.count("Mất điện cả ngày") > 0
    assert send_self(login(case["account"])).status_code == 200 and state(portal, case["id"]) == "self_submitted"
    portal.set_clock("2022-01-27 00:00:00")
    assert login(case["account"]).doc(f"/tu-danh-gia/{MONTH}").find("window").get("state") == "closed"
    line = portal.sql("SELECT unit_id, month, reason, new FROM audit WHERE object = 'deadline' AND action = 'extend'")[-1]
    assert (line["unit_id"], line["month"], line["reason"]) == (case["unit_id"], MONTH, "Mất điện cả ngày") and "2022-01-26" in line["new"]


def test_an_extension_above_holds_below(portal, case, login):
    above = portal.one("SELECT parent_id FROM unit WHERE id = %s", case["unit_id"])
    assert for_unit(login("quantri.tp"), case, unit=str(above)).status_code == 200
    assert login(case["account"]).doc(f"/tu-danh-gia/{MONTH}").find("window").get("state") == "open"


def test_a_unit_is_not_its_own_office_above(case):
    assert not case["admin"].doc(case["path"]).xpath("//form[@id='extend_unit']")


def test_one_person_by_the_administrator(portal, case, login):
    assert for_person(case["admin"], case).status_code == 200
    assert login(case["account"]).doc(f"/tu-danh-gia/{MONTH}").find("window").get("state") == "open"
    other = pick(portal, where=f"e.unit_id = {case['unit_id']} AND e.id <> {case['id']}")
    assert login(other["account"]).doc(f"/tu-danh-gia/{MONTH}").find("window").get("state") == "closed"
    id = portal.one("SELECT id FROM extension WHERE person_id = %s", case["person_id"])
    case["admin"].submit(case["path"], {"what": str(id), "undo-reason": "Nhầm người"}, field="what", button="undo")
    assert login(case["account"]).doc(f"/tu-danh-gia/{MONTH}").find("window").get("state") == "closed"


@pytest.mark.parametrize("changes, words", [
    ({"person-until": "24/01/2022"}, "ngày đã qua"), ({"person-until": "31/12/2022"}, "không quá 60 ngày"), ({"person-reason": ""}, "chưa nhập"),
    ({"person": "999999999"}, "chọn một trong các mục"), ({"person-step": "decide", "person-until": "26/01/2022"}, "phải sau hạn hiện nay, 27/01/2022")])
def test_what_is_wrong_is_said(portal, case, changes, words):
    page = for_person(case["admin"], case, **changes)
    assert page.status_code == 422 and page.text.count(words) > 0
    assert portal.one("SELECT COUNT(*) FROM extension") == 0


def test_nobody_extends_the_own_deadline(portal, case):
    own = portal.one("SELECT person_id FROM account WHERE name = %s", case["admin"].doc("/").find("viewer").get("account"))
    assert for_person(case["admin"], case, person=str(own)).status_code == 422


def test_the_office_of_another_bloc_has_no_such_unit(portal, case, login):
    assert login("quantri.btc").get(case["path"]).status_code == 404
    school = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    page = login("tonghop.gddt").doc(f"/quan-tri/thoi-han/{MONTH}?don-vi={school}")
    assert page.xpath("//form[@id='extend_unit']") and not page.xpath("//form[@id='extend_person']")
