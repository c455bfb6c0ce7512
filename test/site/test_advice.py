"""/tham-muu/M: the advisory office says a level before the authority decides; seen by the authority, never binding."""

import pytest
from evaluate import pick, send_review, send_self, state
from test_decision import act

MONTH = "2022-01"
PATH = f"/tham-muu/{MONTH}"


@pytest.fixture
def case(portal, login):
    """Somebody reviewed in an agency that has an aggregator."""
    portal.set_clock("2022-01-22 08:00:00")
    row = pick(portal, where="e.advice_unit_id = (SELECT id FROM unit WHERE code = 'BD-BQLDA') AND e.person_id NOT IN "
                             "(SELECT q.person_id FROM right_grant r JOIN account q ON q.id = r.account_id WHERE q.person_id IS NOT NULL)")
    send_self(login(row["account"]))
    send_review(login(row["superior"]), row["id"])
    portal.set_clock("2022-01-26 08:00:00")
    row["office"] = login(portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id "
                                     "WHERE r.unit_id = %s AND r.role = 'unit_aggregator'", row["unit_id"]))
    return row


def advise(case, button="advise", **changes):
    id = case["id"]
    return case["office"].submit(PATH, {f"pick-{id}": "yes", **{f"{name}-{id}": value for name, value in changes.items()}},
                                 field=f"pick-{id}", button=button)


def test_the_authority_sees_the_advice_and_is_not_bound(portal, case, login):
    assert advise(case, level="C", comment="Còn hai việc chậm").status_code == 200
    assert state(portal, case["id"]) == "advised"
    line = portal.sql("SELECT reason, chain_number FROM audit WHERE object = 'evaluation' AND action = 'advise' AND object_id = %s", case["id"])[0]
    assert line["reason"] == "Còn hai việc chậm" and line["chain_number"] is not None
    head, path = login(case["authority"]), f"/quyet-dinh/{MONTH}?don-vi={case['unit_id']}"
    person = head.doc(path).xpath(f"//person[@id='{case['id']}']")[0]
    assert (person.get("advised-level"), person.get("advised-comment")) == ("C", "Còn hai việc chậm")
    # Another level than the advice needs a reason; with one it stands.
    answer = act(head, path, [case["id"]], "decide_selected", {f"level-{case['id']}": "B", f"reason-{case['id']}": ""})
    assert answer.status_code == 422
    act(head, path, [case["id"]], "decide_selected", {f"level-{case['id']}": "B", f"reason-{case['id']}": "Việc chậm có lý do khách quan"})
    assert portal.one("SELECT decided_level FROM evaluation WHERE id = %s", case["id"]) == "B"
    assert not case["office"].doc(PATH).xpath(f"//field[@name='pick-{case['id']}']")


def test_another_level_needs_words(portal, case):
    page = advise(case, level="C", comment="")
    assert page.status_code == 422 and page.text.count("phải ghi ý kiến") > 0 and state(portal, case["id"]) == "reviewed"
    assert advise(case, level="B", comment="").status_code == 200 and state(portal, case["id"]) == "advised"


def test_a_review_is_returned(portal, case):
    assert advise(case, button="return", comment="").status_code == 422
    assert advise(case, button="return", comment="Nhận xét quá ngắn").status_code == 200
    row = portal.sql("SELECT state, returned_reason FROM evaluation WHERE id = %s", case["id"])[0]
    assert row == {"state": "self_submitted", "returned_reason": "Nhận xét quá ngắn"}


def test_a_stale_row_is_not_overwritten(portal, case):
    form = case["office"].form(PATH, field=f"pick-{case['id']}")
    portal.sql("UPDATE evaluation SET version = version + 1 WHERE id = %s", case["id"])
    page = case["office"].send_form(form, {f"pick-{case['id']}": "yes", f"level-{case['id']}": "B"}, button="advise")
    assert page.status_code == 409 and state(portal, case["id"]) == "reviewed"


def test_nobody_picked(case):
    form = case["office"].form(PATH, field=f"pick-{case['id']}")
    assert case["office"].send_form(form, button="advise").status_code == 422


def test_an_office_advises_on_leaders_of_its_bloc_and_nobody_on_themselves(portal, login):
    for account, office in (("tonghop.gddt", "BD-PGDDT"), ("tonghop.pnv", "BD-PNV"), ("tonghop.btc", "BD-BTC")):
        unit = portal.one("SELECT u.agency_id FROM account a JOIN assignment m ON m.person_id = a.person_id AND m.main "
                          "JOIN unit u ON u.id = m.unit_id WHERE a.name = %s", account)
        wanted = portal.sql("SELECT e.id FROM evaluation e JOIN account a ON a.name = %s WHERE e.advice_unit_id = %s AND e.month = %s "
                            "AND e.state <> 'not_rated' AND e.person_id <> a.person_id", account, unit, MONTH)
        seen = {person.get("id") for person in login(account).doc(PATH).findall("advice/person")}
        assert seen == {str(row["id"]) for row in wanted} and seen, (account, office)


def test_without_a_review_once_its_time_is_over(portal, login):
    portal.set_clock("2022-01-24 08:00:00")
    row = pick(portal, where="e.advice_unit_id = (SELECT id FROM unit WHERE code = 'BD-BQLDA') AND e.person_id NOT IN "
                             "(SELECT q.person_id FROM right_grant r JOIN account q ON q.id = r.account_id WHERE q.person_id IS NOT NULL)")
    row["office"] = login(portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id "
                                     "WHERE r.unit_id = %s AND r.role = 'unit_aggregator'", row["unit_id"]))
    page = advise(row, level="C", comment="Không có nhận xét")
    assert page.status_code == 422 and page.text.count("còn thời gian nhận xét") > 0
    portal.set_clock("2022-01-26 08:00:00")
    advise(row, level="C", comment="Không có nhận xét")
    assert portal.sql("SELECT state, superior_skipped FROM evaluation WHERE id = %s", row["id"])[0] == {
        "state": "advised", "superior_skipped": "Không có nhận xét"}
