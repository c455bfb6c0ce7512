"""/quan-tri/vang-mat/{month}: days away, discipline, not rated: by the unit's administrator, with trace, within the scope."""
import json

import pytest
from evaluate import pick, send_self, state

PATH = "/quan-tri/vang-mat/2022-01"


@pytest.fixture
def case(portal, login):
    """Somebody of an agency and its administrator."""
    portal.set_clock("2022-01-22 08:00:00")
    row = pick(portal, where="e.unit_id = (SELECT id FROM unit WHERE code = 'BD-BQLDA')")
    admin = portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id "
                       "WHERE r.unit_id = %s AND r.role = 'unit_admin'", row["unit_id"])
    row["admin"] = login(admin)
    row["path"] = f"{PATH}?don-vi={row['unit_id']}"
    return row


def audit(portal, object, action):
    return portal.sql("SELECT object_id, unit_id, month, old, new, reason, chain_number FROM audit WHERE object = %s AND action = %s "
                      "ORDER BY id DESC LIMIT 1", object, action)[0]


def away(case, **changes):
    return case["admin"].submit(case["path"], {"person": str(case["id"]), "first": "05/01/2022", "last": "07/01/2022", "cause": "illness",
                                               "note": "Giấy ra viện số 5", **changes}, field="first", button="record_absence")


def test_days_away_are_recorded_and_removed(portal, case):
    page = away(case)
    assert page.status_code == 200 and "Giấy ra viện số 5" in page.text
    row = portal.sql("SELECT id, first_day, last_day, cause FROM absence WHERE person_id = %s", case["person_id"])[0]
    assert (str(row["first_day"]), str(row["last_day"]), row["cause"]) == ("2022-01-05", "2022-01-07", "illness")
    line = audit(portal, "absence", "record")
    assert (line["object_id"], line["unit_id"], line["month"]) == (row["id"], case["unit_id"], "2022-01")
    assert json.loads(line["new"])["note"] == "Giấy ra viện số 5"
    page = case["admin"].submit(case["path"], {"what": f"absence-{row['id']}", "reason": "Ghi nhầm người"}, field="what", button="undo")
    assert page.status_code == 200 and portal.one("SELECT COUNT(*) FROM absence WHERE person_id = %s", case["person_id"]) == 0
    line = audit(portal, "absence", "remove")
    assert line["reason"] == "Ghi nhầm người" and json.loads(line["old"])["first"] == "2022-01-05"


@pytest.mark.parametrize("changes, words", [
    ({"last": "04/01/2022"}, "ngày sau phải không sớm hơn ngày trước"), ({"first": "01/02/2022", "last": "03/02/2022"}, "không có ngày nào trong tháng này"),
    ({"first": "01/12/2021", "last": "31/12/2021"}, "không có ngày nào trong tháng này"), ({"cause": ""}, "chưa chọn"),
    ({"person": "999999999"}, "chọn một trong các mục"), ({"first": "31/02/2022"}, "ngày không đúng")])
def test_what_is_wrong_is_said_at_its_field(portal, case, changes, words):
    page = away(case, **changes)
    assert page.status_code == 422 and words in page.text and "Giấy ra viện số 5" in page.text
    assert portal.one("SELECT COUNT(*) FROM absence WHERE person_id = %s", case["person_id"]) == 0


PAPER = {"paper_number": "12/GRV", "paper_date": "04/01/2022", "paper_issuer": "Bệnh viện Xanh Pôn"}


def test_the_paper_stands_beside_it(portal, case):
    """Number, day and issuer, all three or none; the name leads to the person's record."""
    assert away(case, **PAPER).status_code == 200
    line = case["admin"].doc(case["path"]).find("absence/away")
    assert (line.get("number"), line.get("date"), line.get("issuer")) == ("12/GRV", "2022-01-04", "Bệnh viện Xanh Pôn")
    page = case["admin"].html(case["path"])
    assert page.xpath(f"//td[contains(., '12/GRV, 04/01/2022, Bệnh viện Xanh Pôn')]") and page.xpath(f"//a[@href='/quan-tri/nhan-su/{case['person_id']}']")
    assert json.loads(audit(portal, "absence", "record")["new"])["issuer"] == "Bệnh viện Xanh Pôn"
    for field in PAPER:
        wrong = away(case, **PAPER | {field: ""})
        assert wrong.status_code == 422 and case["admin"].form(wrong, field="first").fields["note"] == ["Giấy ra viện số 5"], field
    assert away(case, **PAPER | {"paper_date": "23/01/2022"}).status_code == 422, "no paper of tomorrow"
    portal.sql("DELETE FROM absence WHERE person_id = %s", case["person_id"])


def test_who_is_not_rated_has_a_paper_too(portal, case):
    values = {"marked": str(case["id"]), "why": "Đi học tập trung", "mark_number": "7/QĐ", "mark_date": "03/01/2022"}
    assert case["admin"].submit(case["path"], values, field="marked", button="mark_not_rated").status_code == 422
    case["admin"].submit(case["path"], values | {"mark_issuer": "UBND quận"}, field="marked", button="mark_not_rated")
    line = case["admin"].doc(case["path"]).find("absence/marked")
    assert (line.get("number"), line.get("issuer"), line.get("person")) == ("7/QĐ", "UBND quận", str(case["person_id"]))
    assert json.loads(audit(portal, "evaluation", "mark_not_rated")["new"])["number"] == "7/QĐ"
    case["admin"].submit(case["path"], {"what": f"rate-{case['id']}", "reason": "Nhầm"}, field="what", button="undo")
    assert portal.one("SELECT COUNT(*) FROM not_rated WHERE evaluation_id = %s", case["id"]) == 0


def test_a_spell_over_several_months_counts_in_each(portal, case):
    assert away(case, first="15/12/2021", last="14/06/2022", cause="maternity").status_code == 200
    assert case["admin"].doc(case["path"]).xpath("//away/@cause") == ["maternity"]


def test_not_rated_and_back(portal, case, login):
    send_self(login(case["account"]))
    before = portal.one("SELECT version FROM unit_month WHERE unit_id = %s AND month = '2022-01'", case["unit_id"])
    page = case["admin"].submit(case["path"], {"marked": str(case["id"]), "why": "Đi học tập trung cả tháng"}, field="marked",
                                button="mark_not_rated")
    assert page.status_code == 200 and "Đi học tập trung cả tháng" in page.text
    assert state(portal, case["id"]) == "not_rated"
    assert portal.one("SELECT version FROM unit_month WHERE unit_id = %s AND month = '2022-01'", case["unit_id"]) > before
    line = audit(portal, "evaluation", "mark_not_rated")
    assert line["object_id"] == case["id"] and line["chain_number"] is not None
    case["admin"].submit(case["path"], {"what": f"rate-{case['id']}", "reason": "Nhầm"}, field="what", button="undo")
    # What was sent before the mark still stands.
    assert state(portal, case["id"]) == "self_submitted"
    assert portal.one("SELECT not_rated_reason FROM evaluation WHERE id = %s", case["id"]) == ""


def test_discipline_is_withdrawn_never_removed(portal, case, login):
    page = case["admin"].submit(case["path"], {"disciplined": str(case["id"]), "effective": "10/01/2022", "form": "Khiển trách", "best": "D",
                                               "number": "12/QĐ", "date": "10/01/2022", "issuer": "UBND quận"}, field="disciplined", button="record_discipline")
    assert page.status_code == 200 and "12/QĐ" in page.text
    assert login(case["superior"]).doc(f"/danh-gia/{case['id']}").xpath("//bound/@best") == ["D"]
    id = portal.one("SELECT id FROM discipline WHERE person_id = %s", case["person_id"])
    case["admin"].submit(case["path"], {"what": f"discipline-{id}", "reason": "Hủy quyết định"}, field="what", button="undo")
    assert portal.one("SELECT withdrawn_reason FROM discipline WHERE id = %s", id) == "Hủy quyết định"
    assert not login(case["superior"]).doc(f"/danh-gia/{case['id']}").xpath("//bound")


def test_nobody_records_what_bounds_the_own_rating(portal, case):
    own = portal.one("SELECT e.id FROM evaluation e JOIN account a ON a.person_id = e.person_id WHERE a.name = %s AND e.month = '2022-01'",
                     case["admin"].doc("/").find("viewer").get("account"))
    assert away(case, person=str(own)).status_code == 422


def test_published_is_final(portal, case):
    portal.sql("UPDATE evaluation SET state = 'published', decided_level = 'B', decided_at = NOW(6), decided_by = authority_id WHERE id = %s", case["id"])
    assert away(case).status_code == 422


def test_the_same_form_twice_is_one_record(portal, case):
    form = case["admin"].form(case["path"], field="first")
    values = {"person": str(case["id"]), "first": "05/01/2022", "last": "07/01/2022", "cause": "illness"}
    for _ in range(2):
        assert case["admin"].send_form(form, values, button="record_absence").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM absence WHERE person_id = %s", case["person_id"]) == 1
