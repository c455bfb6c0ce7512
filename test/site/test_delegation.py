"""Delegation of the power of a superior or an authority during absence: who may, to whom, for how long; both names everywhere."""

import io

import lxml.html
import openpyxl
import pytest
from evaluate import point_fields

CLOCK = "2022-01-25 08:00:00"
OWN = "/tai-khoan/uy-quyen"
ADMIN = "/quan-tri/phan-quyen/uy-quyen"
DECISION = {"decision_number": "07/QĐ-BQLDA", "decision_date": "24/01/2022", "decision_issuer": "Ban Quản lý dự án"}


@pytest.fixture(scope="module")
def case(portal):
    """A person of a part, with the superior, the head and a deputy of the agency, and a member of another part."""
    found = portal.sql(
        "SELECT e.id, e.person_id, e.unit_id, e.superior_id, e.authority_id, a.name AS person, s.name AS superior, h.name AS head, "
        "d.name AS deputy, d.person_id AS deputy_id, c.name AS colleague, c.person_id AS colleague_id FROM evaluation e "
        "JOIN account a ON a.person_id = e.person_id JOIN account s ON s.person_id = e.superior_id "
        "JOIN account h ON h.person_id = e.authority_id JOIN unit u ON u.id = e.unit_id "
        "JOIN assignment m ON m.unit_id = e.unit_id AND m.rank = 'deputy' JOIN account d ON d.person_id = m.person_id "
        "JOIN evaluation o ON o.unit_id = e.unit_id AND o.month = e.month AND o.part_id NOT IN (e.part_id, e.unit_id) AND o.rank = 'member' "
        "JOIN account c ON c.person_id = o.person_id WHERE e.month = '2022-01' AND e.superior_basis = 'head_of_part' "
        "AND e.superior_id <> e.authority_id AND u.code = 'BD-BQLDA' ORDER BY e.id, d.id, c.id LIMIT 1")[0]
    found["admin"] = portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id "
                                "WHERE r.unit_id = %s AND r.role = 'unit_admin'", found["unit_id"])
    return found


@pytest.fixture
def clean(portal):
    yield
    portal.sql("DELETE FROM delegation")


def parsed(answer):
    return lxml.html.fromstring(answer.content, parser=lxml.html.HTMLParser(encoding="utf-8"))


def wrong(answer):
    """Names of the fields with a message."""
    ids = [i for i in parsed(answer).xpath("//*[@id]/@id") if i.startswith("delegation-") and i.endswith("-error")]
    return {i.removeprefix("delegation-").removesuffix("-error") for i in ids}


def delegate(client, to, power="superior", path=f"{OWN}/moi", **changes):
    values = {"power": power, "to": to, "valid_from": "25/01/2022", "valid_to": "28/01/2022", **DECISION, **changes}
    asked = client.submit(client.get(path), values, action=path, button="continue")
    return client.submit(asked, action=path, button="delegation.give") if asked.status_code == 200 else asked


def end(client, path, reason="về sớm"):
    return client.submit(client.get(path), {"reason": reason}, action=path)


def test_a_head_delegates_and_takes_back(login, portal, case, clean):
    """At once on the open session of who receives it; ended with a reason, and kept."""
    head, deputy = login(case["head"]), login(case["deputy"])
    assert deputy.get("/quyet-dinh/2022-01").status_code == 404
    done = delegate(head, case["deputy_id"], "authority")
    row = portal.sql("SELECT * FROM delegation")[0]
    assert done.status_code == 200 and done.url.endswith(f"{OWN}/{row['id']}?tb=delegated")
    assert (row["from_person_id"], row["to_person_id"], row["power"], str(row["valid_to"]), row["decision_number"], row["given_by"]) == (
        case["authority_id"], case["deputy_id"], "authority", "2022-01-28", "07/QĐ-BQLDA", case["authority_id"])
    assert deputy.get("/quyet-dinh/2022-01").status_code == 200
    rows = deputy.doc("/quyet-dinh/2022-01").findall("decision/person")
    name = portal.one("SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = %s", case["authority_id"])
    assert rows and {person.get("behalf") for person in rows} == {name}
    line = deputy.doc("/tai-khoan").find("account/rights/delegation")
    assert (line.get("kind"), line.get("from-name"), line.get("power")) == ("received", name, "authority")
    assert end(head, f"{OWN}/{row['id']}").status_code == 200
    assert deputy.get("/quyet-dinh/2022-01").status_code == 404
    kept = portal.sql("SELECT * FROM delegation")[0]
    assert kept["ended_at"] is not None and (kept["end_reason"], kept["ended_by"]) == ("về sớm", case["authority_id"])
    assert str(kept["valid_to"]) == "2022-01-28", "it stays as it was given"
    assert [line["action"] for line in portal.sql("SELECT action FROM audit WHERE object = 'delegation' AND object_id = %s ORDER BY id",
                                                  row["id"])] == ["delegate", "end"]
    shown = head.doc(f"{OWN}/{row['id']}").find("delegation")
    assert (shown.get("state"), shown.get("reason"), shown.find("form")) == ("ended", "về sớm", None)
    # The same days may be delegated again.
    assert delegate(head, case["deputy_id"], "authority").status_code == 200


@pytest.mark.parametrize("changes, field", [
    ({"decision_number": ""}, "decision_number"), ({"decision_date": ""}, "decision_date"), ({"decision_issuer": ""}, "decision_issuer"),
    ({"decision_date": "26/01/2022"}, "decision_date"), ({"valid_from": "23/01/2022"}, "valid_from"), ({"valid_to": "24/01/2022"}, "valid_to"),
    ({"valid_to": ""}, "valid_to"), ({"valid_to": "25/04/2022"}, "valid_to"), ({"to": ""}, "to"),
    ({"decision_date": "01/01/2022", "valid_from": "02/01/2022", "valid_to": "24/01/2022"}, "valid_to"),
])
def test_what_is_refused(login, portal, case, changes, field):
    """Ninety days at most, and the ninetieth is in."""
    answer = delegate(login(case["head"]), **{"to": case["deputy_id"], "power": "authority", **changes})
    assert answer.status_code == 422 and wrong(answer) == {field}
    assert portal.one("SELECT COUNT(*) FROM delegation") == 0


def test_the_longest(login, portal, case, clean):
    head = login(case["head"])
    assert delegate(head, case["deputy_id"], valid_to="24/04/2022").status_code == 200
    portal.sql("INSERT INTO setting (unit_id, name, value) VALUES (0, 'delegation_days', '10')")
    answer = delegate(head, case["deputy_id"], "authority", valid_to="04/02/2022")
    portal.sql("DELETE FROM setting WHERE name = 'delegation_days'")
    assert answer.status_code == 422 and wrong(answer) == {"valid_to"}


def test_only_to_the_own_agency_and_an_authority_only_to_a_deputy(login, portal, case, clean):
    head = login(case["head"])
    stranger = portal.one("SELECT a.person_id FROM assignment m JOIN account a ON a.person_id = m.person_id JOIN unit u ON u.id = m.unit_id "
                          "WHERE u.code = 'BD-THCS-BADINH' AND m.rank = 'deputy' LIMIT 1")
    form = head.form(head.get(f"{OWN}/moi"), action=f"{OWN}/moi")
    form.fields.update({"power": ["superior"], "to": [str(stranger)], "valid_from": ["25/01/2022"], "valid_to": ["28/01/2022"]})
    form.fields.update({name: [value] for name, value in DECISION.items()})
    answer = head.send_form(form, button=("action", "delegation.give"))
    assert answer.status_code == 422 and wrong(answer) == {"to"}
    answer = delegate(head, case["colleague_id"], "authority")
    assert answer.status_code == 422 and wrong(answer) == {"to"}
    portal.sql("INSERT INTO setting (unit_id, name, value) VALUES (0, 'delegation_authority', 'any')")
    try:
        path = f"{OWN}/moi"
        values = {"power": "authority", "to": case["colleague_id"], "valid_from": "25/01/2022", "valid_to": "28/01/2022", **DECISION}
        asked = head.submit(head.get(path), values, action=path, button="continue")
        assert asked.status_code == 200 and parsed(asked).xpath("//p[contains(@class,'warning')]"), "the page warns"
        assert head.submit(asked, action=path, button="delegation.give").status_code == 200
    finally:
        portal.sql("DELETE FROM setting WHERE name = 'delegation_authority'")
    assert delegate(head, case["colleague_id"], "superior").status_code == 200, "a superior's power goes to anybody of the agency"


def test_a_leader_of_a_part_decides_nothing(login, case):
    form = login(case["superior"]).doc(f"{OWN}/moi").find("delegation/form")
    assert [option.get("value") for option in form.find("field[@name='power']").findall("option")] == ["superior"]


def test_overlapping_ones_are_refused(login, portal, case, clean):
    head = login(case["head"])
    assert delegate(head, case["deputy_id"], valid_from="25/01/2022", valid_to="28/01/2022").status_code == 200
    for first, last in (("28/01/2022", "30/01/2022"), ("26/01/2022", "27/01/2022"), ("25/01/2022", "28/01/2022")):
        assert delegate(head, case["colleague_id"], valid_from=first, valid_to=last).status_code == 422
    assert delegate(head, case["deputy_id"], "authority").status_code == 200, "another power is another matter"
    assert delegate(head, case["colleague_id"], valid_from="29/01/2022", valid_to="30/01/2022").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM delegation") == 3


def test_a_second_copy_of_the_form(login, portal, case, clean):
    head, path = login(case["head"]), f"{OWN}/moi"
    values = {"power": "superior", "to": case["deputy_id"], "valid_from": "25/01/2022", "valid_to": "28/01/2022", **DECISION}
    asked = head.submit(head.get(path), values, action=path, button="continue")
    urls = {head.submit(asked, action=path, button="delegation.give").url for _ in range(2)}
    assert len(urls) == 1 and portal.one("SELECT COUNT(*) FROM delegation") == 1


def test_an_administrator_enters_it_for_the_head(login, portal, case, clean):
    admin = login(case["admin"])
    found = admin.doc(f"{ADMIN}/moi").find("delegation")
    assert str(case["authority_id"]) in {person.get("id") for person in found.findall("person")}
    done = delegate(admin, case["deputy_id"], "authority", f"{ADMIN}/moi/{case['authority_id']}")
    row = portal.sql("SELECT * FROM delegation")[0]
    assert done.status_code == 200 and row["from_person_id"] == case["authority_id"] and row["given_by"] != case["authority_id"]
    listed = admin.doc(ADMIN).find("delegation")
    assert [(r.get("id"), r.get("state")) for r in listed.findall("row")] == [(str(row["id"]), "current")]
    sheet = openpyxl.load_workbook(io.BytesIO(admin.get(f"{ADMIN}.xlsx").content)).active
    assert any("07/QĐ-BQLDA" in line for line in sheet.iter_rows(values_only=True))
    assert login(case["head"]).doc(OWN).find("delegation/row").get("id") == str(row["id"]), "the head sees it"
    other = login("quantri.btc")
    assert other.get(f"{ADMIN}/{row['id']}").status_code == 404
    assert other.get(f"{ADMIN}/moi/{case['authority_id']}").status_code == 404
    assert end(admin, f"{ADMIN}/{row['id']}").status_code == 200
    assert admin.doc(ADMIN).find("delegation/row").get("state") == "ended"


def test_not_to_oneself(login, portal, case, clean):
    """An administrator does not enter themself as who decides for the head."""
    person = portal.one("SELECT person_id FROM account WHERE name = %s", case["admin"])
    answer = delegate(login(case["admin"]), person, "superior", f"{ADMIN}/moi/{case['authority_id']}")
    assert answer.status_code == 422 and wrong(answer) == {"to"}


def test_another_ones_delegation_is_not_found(login, portal, case, clean):
    head, superior = login(case["head"]), login(case["superior"])
    delegate(head, case["deputy_id"])
    row = portal.one("SELECT MAX(id) FROM delegation")
    assert superior.get(f"{OWN}/{row}").status_code == 404
    assert login(case["person"]).get(OWN).status_code == 404, "who leads nobody has nothing to delegate"


def test_both_names(login, portal, case, clean):
    """Review, decision, publication, prints and audit say who acted for whom, also when the delegation is over."""
    names = {who: portal.one("SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = %s", case[f"{who}_id"])
             for who in ("superior", "authority", "deputy", "colleague")}
    delegate(login(case["superior"]), case["colleague_id"])
    delegate(login(case["head"]), case["deputy_id"], "authority", valid_to="20/02/2022")
    colleague = login(case["colleague"])
    page = colleague.get(f"/danh-gia/{case['id']}")
    assert f"Thay {names['superior']}" in parsed(page).text_content()
    assert colleague.doc(f"/danh-gia/{case['id']}").find("review").get("behalf") == names["superior"]
    form = colleague.form(page, field="skip")
    form.fill({"skip": "nghỉ ốm", "level": "B", "reason": "theo việc đã làm",
               **point_fields(form, colleague.doc(f"/danh-gia/{case['id']}"))})
    assert colleague.send_form(form, button="review").status_code == 200
    portal.set_clock("2022-01-27 09:00:00")
    deputy = login(case["deputy"])
    page = deputy.get("/quyet-dinh/2022-01")
    assert f"Thay {names['authority']}" in parsed(page).text_content()
    form = deputy.form(page, field=f"pick-{case['id']}")
    form.fill({f"pick-{case['id']}": "yes"})
    asked = deputy.send_form(form, button="decide_selected")
    assert f"Thay {names['authority']}" in parsed(asked).text_content(), "asked once more under both names"
    assert deputy.submit(asked, action="/quyet-dinh/2022-01", button="confirm_decide").status_code == 200
    portal.sql("UPDATE delegation SET ended_at = NOW(6)")
    paper = parsed(login(case["head"]).get(f"/bao-cao/phieu/2022-01?nguoi={case['person_id']}")).text_content()
    flat = " ".join(paper.split())
    for by, whom in (("colleague", "superior"), ("deputy", "authority")):
        assert f"{names[by]} thay {names[whom]}" in flat, (by, whom)
        assert f"{names[by]}(thay {names[whom]})" in flat.replace(" (thay", "(thay"), "at the signature"
    steps = portal.sql("SELECT superior_by, superior_behalf_id, decided_by, decided_behalf_id FROM evaluation WHERE id = %s", case["id"])[0]
    assert list(steps.values()) == [case["colleague_id"], case["superior_id"], case["deputy_id"], case["authority_id"]]
    acts = portal.sql("SELECT action, person_id, behalf_id FROM audit WHERE object = 'evaluation' AND object_id = %s ORDER BY id", case["id"])
    assert [(a["person_id"], a["behalf_id"]) for a in acts] == [(case["colleague_id"], case["superior_id"]),
                                                                (case["deputy_id"], case["authority_id"])]


def test_both_names_of_a_publication(login, portal, case, clean):
    names = {who: portal.one("SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = %s", case[f"{who}_id"])
             for who in ("authority", "deputy")}
    portal.set_clock("2022-02-02 09:00:00")
    portal.sql("UPDATE evaluation SET state = 'decided', decided_points = 7700, decided_level = 'B', decided_at = NOW(6), "
               "decided_by = authority_id WHERE unit_id = %s AND month = '2022-01'", case["unit_id"])
    delegate(login(case["head"]), case["deputy_id"], "authority", valid_from="02/02/2022", valid_to="05/02/2022")
    deputy, path = login(case["deputy"]), f"/cong-bo/2022-01?don-vi={case['unit_id']}"
    asked = deputy.submit(deputy.get(path), field="note", button="publish")
    assert deputy.submit(asked, field="note", button="confirm_publish").status_code == 200
    page = deputy.doc(path).find("publication")
    assert (page.get("publisher"), page.get("behalf")) == (names["deputy"], names["authority"])
    assert f"{names['deputy']} thay {names['authority']}" in " ".join(parsed(deputy.get(path)).text_content().split())
    assert portal.one("SELECT behalf_id FROM publication WHERE unit_id = %s", case["unit_id"]) == case["authority_id"]
    paper = login(case["head"]).doc(f"/bao-cao/tong-hop/2022-01?don-vi={case['unit_id']}")
    signature = paper.findall(".//signature")[-1]
    assert (signature.get("name"), signature.get("behalf")) == (names["deputy"], names["authority"])
