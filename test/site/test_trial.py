"""/quan-tri/bo-tieu-chi/{id}/thu: other rules over a month that was decided, which change nothing."""

import pytest

MONTH = "2022-01"


@pytest.fixture(scope="module")
def case(portal):
    """Ten teachers decided A with 93 points, one of them as a whole, one with a level of the authority's own choice."""
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    rows = portal.sql("SELECT e.id, e.criteria_set_id, CONCAT(p.family_name, ' ', p.given_name) AS name FROM evaluation e JOIN person p "
                      "ON p.id = e.person_id WHERE e.unit_id = %s AND e.month = %s AND e.`rank` = 'member' AND e.criteria_set_id = "
                      "(SELECT s.id FROM criteria_set s JOIN unit_month m USING (rule_set_id) WHERE m.unit_id = %s AND m.month = %s "
                      "AND s.code = 'teacher') ORDER BY e.id LIMIT 10", unit, MONTH, unit, MONTH)
    for number, row in enumerate(rows):
        portal.sql("UPDATE evaluation SET state = 'decided', decided_points = %s, decided_level = %s, decided_by = person_id, "
                   "decided_at = NOW() WHERE id = %s", 9600 if number == 0 else 9300, "B" if number == 1 else "A", row["id"])
        portal.sql("REPLACE INTO score (evaluation_id, criterion_id, superior) SELECT %s, id, IF(kind = 'normal', maximum, "
                   "IF(ord = (SELECT MIN(b.ord) FROM criterion b WHERE b.criteria_set_id = c.criteria_set_id AND b.kind = 'bonus'), 300, NULL)) "
                   "FROM criterion c WHERE criteria_set_id = %s", row["id"], row["criteria_set_id"])
    held = portal.sql("SELECT r.* FROM rule_set r JOIN unit_month m ON m.rule_set_id = r.id WHERE m.unit_id = %s AND m.month = %s", unit, MONTH)[0]
    return {"unit": unit, "rows": rows, "held": held}


def draft(portal, case, *changes):
    """The rule set in force with other words in it, as a draft of its own."""
    document = case["held"]["document"]
    version = portal.one("SELECT MAX(version) + 1 FROM rule_set WHERE code = %s", case["held"]["code"])
    for old, new in changes:
        assert document.count(old) >= 1, old
        document = document.replace(old, new)
    portal.sql("INSERT INTO rule_set (code, version, number, issuer, parent_id, unit_id, valid_from, state, document, sha256) SELECT code, "
               "%s, number, issuer, parent_id, unit_id, valid_from, 'draft', %s, UNHEX(SHA2(%s, 256)) FROM rule_set WHERE id = %s",
               version, document, document, case["held"]["id"])
    return portal.one("SELECT id FROM rule_set WHERE code = %s AND version = %s", case["held"]["code"], version)


def run(client, case, rules):
    trial = client.doc(f"/quan-tri/bo-tieu-chi/{rules}/thu?thang={MONTH}&don-vi={case['unit']}").find("trial")
    (agency,) = trial.findall("agency")
    levels = {line.get("when"): [int(line.get(letter)) for letter in "ABCD"] for line in agency.findall("levels")}
    return trial, levels, {person.get("name"): person for person in agency.findall("person")}


def test_the_rules_in_force_change_nobody(portal, login, case):
    trial, levels, people = run(login("kiemtra.qu"), case, case["held"]["id"])
    assert (trial.get("people"), trial.get("changed"), trial.get("unknown")) == ("10", "0", "0")
    assert levels == {"before": [9, 1, 0, 0], "after": [9, 1, 0, 0]} and people == {}


def test_another_threshold_says_who_and_why(portal, login, case):
    rules = draft(portal, case, ('from="90"', 'from="94"'), ('below="90"', 'below="94"'))
    before = portal.sql("SELECT * FROM evaluation ORDER BY id"), portal.sql("SELECT * FROM score ORDER BY evaluation_id, criterion_id")
    trial, levels, people = run(login("kiemtra.qu"), case, rules)
    assert (trial.get("people"), trial.get("changed")) == ("10", "8"), "96 points stay A, and the B of the authority's own stays"
    assert levels == {"before": [9, 1, 0, 0], "after": [1, 9, 0, 0]}
    assert set(people) == {row["name"] for row in case["rows"][2:]}
    assert {(p.get("level"), p.get("would"), p.get("before"), p.get("by-threshold"), p.get("by-points")) for p in people.values()} == {
        ("A", "B", "93", "yes", None)}
    assert (before == (portal.sql("SELECT * FROM evaluation ORDER BY id"),
                       portal.sql("SELECT * FROM score ORDER BY evaluation_id, criterion_id"))) is True
    page = login("kiemtra.qu").html(f"/quan-tri/bo-tieu-chi/{rules}/thu?thang={MONTH}&don-vi={case['unit']}")
    assert page.text_content().count("Ngưỡng điểm của mức khác đi.") == 8


def test_administrators_see_counts_and_no_names(portal, login, case):
    rules = draft(portal, case, ('from="90"', 'from="93.5"'), ('below="90"', 'below="93.5"'))
    trial, levels, people = run(login("quantri.tp"), case, rules)
    assert trial.get("changed") == "8" and levels["after"] == [1, 9, 0, 0] and people == {}
    assert trial.find("agency").get("named") is None


def test_a_new_maximum_and_a_new_criterion(portal, login, case):
    """Whose total was given as a whole keeps it; what nobody scored is not a zero."""
    smaller = draft(portal, case, ('code="conduct-law" maximum="5"', 'code="conduct-law" maximum="1"'))
    trial, levels, people = run(login("kiemtra.qu"), case, smaller)
    assert {(p.get("after"), p.get("cut"), p.get("by-points"), p.get("would")) for p in people.values()} == {("89", "1", "yes", "B")}
    assert trial.get("changed") == "8" and case["rows"][0]["name"] not in people
    added = draft(portal, case, ('code="conduct-law"', 'code="conduct-law-2"'))
    trial, levels, people = run(login("kiemtra.qu"), case, added)
    assert trial.get("unknown") == "9" and {(p.get("unscored"), p.get("dropped"), p.get("would")) for p in people.values()} == {("1", "1", None)}


def test_the_cap_is_counted_under_both(portal, login, case):
    cap = case["held"]["document"].split("<cap ", 1)[1].split("/>", 1)[0]
    rules = draft(portal, case, (f"<cap {cap}/>", '<cap percentage="30" base="all" scope="unit" rounding="floor" mode="hard"/>'))
    trial, levels, people = run(login("kiemtra.qu"), case, rules)
    after = trial.find("agency/levels[@when='after']")
    assert (after.get("places"), after.get("over")) == ("3", "6") and trial.get("changed") == "0"


@pytest.mark.parametrize("query", ["", "?thang=2022-13&don-vi={unit}", "?thang=x&don-vi={unit}", "?thang=2022-01", "?thang=2022-01&don-vi=999999999",
                                   "?thang=2022-01&don-vi=-1", "?thang=2021-01&don-vi={unit}", "?thang=2022-01%00&don-vi={unit}"])
def test_hostile_questions_are_no_questions(login, case, query):
    answer = login("quantri.tp").get(f"/quan-tri/bo-tieu-chi/{case['held']['id']}/thu" + query.format(unit=case["unit"]))
    assert answer.status_code in (200, 400)


def test_who_may(portal, login, case):
    path = f"/quan-tri/bo-tieu-chi/{case['held']['id']}/thu"
    assert login("chauht").get(path).status_code == 404
    assert login("quantri.tp").get("/quan-tri/bo-tieu-chi/999999999/thu").status_code == 404
