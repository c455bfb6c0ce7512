"""
Places on level A (domain.md section 4): the ledger of an agency, its groups and its bloc; what a decision would make of it; many
deciders and publishers at once; more places by a written decision; the results of units.
"""

import io
import secrets
import threading

import openpyxl
import pytest
from evaluate import point_fields
from portal import Client

MONTH = "2022-01"
CLOCK = "2022-01-26 08:00:00"
SETTINGS = {"workers": "4", "rate_posts": "10000"}


def rule_set(portal, code, *caps):
    """A copy of 3814-QĐ/TU with these caps instead of its own; its id."""
    row = portal.sql("SELECT * FROM rule_set WHERE code = '3814-QD-TU'")[0]
    start = row["document"].index("<cap ")
    end = row["document"].index("/>", start) + 2
    text = row["document"][:start] + "".join(f"<cap {cap}/>" for cap in caps) + row["document"][end:]
    text = text.replace('code="3814-QD-TU"', f'code="{code}"', 1)
    portal.sql("INSERT INTO rule_set (code, number, issuer, valid_from, state, document, sha256) "
               "VALUES (%s, %s, %s, '2018-07-01', 'retired', %s, UNHEX(SHA2(%s, 256)))", code, row["number"], row["issuer"], text, text)
    return portal.one("SELECT id FROM rule_set WHERE code = %s", code)


@pytest.fixture
def agency(portal, login):
    """agency(caps...): an untouched school under a rule set with those caps; people are decided by its head. Another one each time."""
    def make(*caps):
        head = portal.sql(
            "SELECT e.unit_id AS unit, e.authority_id, a.name AS account, COUNT(*) AS n FROM evaluation e JOIN account a ON a.person_id = e.authority_id "
            "WHERE e.month = %s AND e.bloc = 'school' AND e.authority_basis = 'head_of_agency' AND NOT EXISTS "
            "(SELECT 1 FROM evaluation d WHERE d.unit_id = e.unit_id AND d.state <> 'open') GROUP BY e.unit_id, e.authority_id, a.name "
            "HAVING n > 20 ORDER BY e.unit_id LIMIT 1", MONTH)[0]
        rules = rule_set(portal, f"thu-{secrets.token_hex(4)}", *caps)
        portal.sql("UPDATE unit_month SET rule_set_id = %s WHERE unit_id = %s AND month = %s", rules, head["unit"], MONTH)
        portal.sql("UPDATE evaluation SET rule_set_id = %s WHERE unit_id = %s AND month = %s", rules, head["unit"], MONTH)
        # Who is decided above the agency does not take its places here.
        head["ids"] = [row["id"] for row in portal.sql(
            "SELECT id FROM evaluation WHERE unit_id = %s AND month = %s AND authority_basis = 'head_of_agency' AND superior_id IS NOT NULL "
            "ORDER BY id", head["unit"], MONTH)]
        head["client"], head["path"] = login(head["account"]), f"/quyet-dinh/{MONTH}?don-vi={head['unit']}"
        return head
    return make


def ledger(agency, path=None):
    """The agency's <cap> on the authority's page."""
    return agency["client"].doc(path or agency["path"]).xpath(f"decision/agencies/agency[@id='{agency['unit']}']/cap")[0]


def figures(node):
    return tuple(int(node.get(name)) for name in ("places", "used", "left", "over"))


def ask(agency, levels, button="decide_selected"):
    """The page that asks again before these levels (by id) are given."""
    form = agency["client"].form(agency["path"], field=f"pick-{next(iter(levels))}")
    values = {}
    for id, level in levels.items():
        values |= {f"pick-{id}": "yes", f"level-{id}": level, f"reason-{id}": "Xét cả tháng"}
    return agency["client"].send_form(form, values, button=button)


def decide(agency, levels, button="decide_selected"):
    """The answer to the confirmed decision."""
    page = ask(agency, levels, button)
    assert page.status_code == 200, page.text[:3000]
    form = agency["client"].form(page, field=f"pick-{next(iter(levels))}")
    return agency["client"].send_form(form, button=next(b for b in form.buttons if b[1].startswith("confirm_"))[1])


def set_levels(portal, ids, level, state="decided"):
    """As if decided: for a starting point, past the pages."""
    for id in ids:
        portal.sql("UPDATE evaluation SET state = %s, decided_level = %s, decided_at = NOW(6), decided_by = authority_id, version = version + 1 "
                   "WHERE id = %s", state, level, id)


def publish(client, unit):
    page = client.submit(f"/cong-bo/{MONTH}?don-vi={unit}", {"note": "Thông báo"}, field="note", button="publish")
    if not client.html_of(page).xpath("//button[@value='confirm_publish']"):
        return page
    return client.submit(page, field="note", button="confirm_publish")


def at_once(calls):
    """Runs the calls at the same moment, a thread each; their results."""
    results, gate = [None] * len(calls), threading.Barrier(len(calls))

    def run(number, call):
        gate.wait()
        results[number] = call()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


# Many at once

def test_200_deciders_take_the_last_place_once(portal, agency, login):
    """A hard cap over everybody rated: what several sessions of the authority decide in the same moment stays within the places."""
    school = agency('percentage="30" base="all" mode="hard"')
    places, used, left, over = figures(ledger(school))
    ids = school["ids"]
    assert left == places > 1 and len(ids) > places + 4
    set_levels(portal, ids[:places - 1], "A")
    rest = ids[places - 1:]
    versions = {row["id"]: row["version"] for row in portal.sql("SELECT id, version FROM evaluation WHERE unit_id = %s", school["unit"])}
    clients = [school["client"]] + [login(school["account"]) for _ in range(7)]
    tokens = [client.form(school["path"], field=f"pick-{rest[0]}").fields["token"][0] for client in clients]

    def decider(number):
        # A connection of its own: sessions of requests are not made for several threads.
        client, token, id = Client(portal), tokens[number % len(clients)], rest[number % len(rest)]
        client.cookies.update(clients[number % len(clients)].cookies)
        pairs = {"token": token, "submission": secrets.token_urlsafe(16), f"pick-{id}": "yes", f"level-{id}": "A", f"points-{id}": "",
                 f"reason-{id}": f"Lượt {number}", f"version-{id}": str(versions[id]), "action": "confirm_decide"}
        return lambda: client.post(school["path"], data=pairs, allow_redirects=False, timeout=120).status_code

    answers = at_once([decider(number) for number in range(200)])
    on_a = portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = %s AND decided_level = 'A'", school["unit"], MONTH)
    assert (answers.count(303), on_a) == (1, places)
    assert set(answers) <= {303, 409, 422}
    assert figures(ledger(school)) == (places, places, 0, 0)
    assert portal.one("SELECT COUNT(*) FROM audit WHERE unit_id = %s AND month = %s AND object = 'evaluation' AND action LIKE 'decide%%'",
                      school["unit"], MONTH) == 1


def test_the_one_form_takes_the_last_place_once_as_well(portal, agency, login):
    """Where superior and authority are one person, the review decides: the same places by another page."""
    school = agency('percentage="30" base="all" mode="hard"')
    places, ids = figures(ledger(school))[0], school["ids"]
    set_levels(portal, ids[:places - 1], "A")
    rest = ids[places - 1:places + 7]
    portal.sql("UPDATE evaluation SET superior_id = authority_id, superior_basis = 'head_of_agency', state = 'self_submitted', self_level = 'A', "
               "self_points = 9500, self_at = NOW(6) WHERE id IN %s", rest)
    portal.set_clock("2022-01-25 08:00:00")
    try:
        calls = []
        for id in rest:
            client = login(school["account"])
            form = client.form(f"/danh-gia/{id}", field="level")
            values = {**point_fields(form, client.doc(f"/danh-gia/{id}")), "level": "A", "reason": "Xét cả tháng", "comment": "Nhận xét"}
            calls.append(lambda client=client, form=form, values=values:
                         client.send_form(form, values, button="review_decide", allow_redirects=False).status_code)
        answers = at_once(calls)
    finally:
        portal.set_clock(CLOCK)
    assert sorted(answers) == [303] + [422] * 7
    assert figures(ledger(school)) == (places, places, 0, 0)


def test_two_publications_at_once_are_one(portal, agency, login):
    school = agency('percentage="30" base="all" mode="hard"')
    set_levels(portal, school["ids"], "B")
    portal.sql("UPDATE evaluation SET state = 'not_rated', not_rated_reason = 'x' WHERE unit_id = %s AND month = %s AND state = 'open'",
               school["unit"], MONTH)
    clients = [login(school["account"]) for _ in range(6)]
    pages = [client.submit(f"/cong-bo/{MONTH}?don-vi={school['unit']}", {"note": f"Số {number}"}, field="note", button="publish")
             for number, client in enumerate(clients)]

    def publisher(client, page):
        form = client.form(page, field="note")
        return lambda: client.send_form(form, button="confirm_publish", allow_redirects=False)

    answers = at_once([publisher(client, page) for client, page in zip(clients, pages)])
    codes = sorted(answer.status_code for answer in answers)
    assert codes == [303] + [422] * 5
    assert portal.one("SELECT COUNT(*) FROM publication WHERE unit_id = %s AND month = %s", school["unit"], MONTH) == 1
    others = [answer.text for answer in answers if answer.status_code == 422]
    # The others see it published: who did, and the list.
    assert [text.count("vừa được công bố") for text in others] == [1] * 5
    assert min(text.count("Kết quả đã công bố") for text in others) == 1


# The other bases, groups and the bloc

def test_a_base_of_b_is_shown_at_the_decision_and_enforced_at_publication(portal, agency):
    """b_or_above: whoever falls out of B takes a place along; the page says how many are too many, publication waits for none."""
    school = agency('percentage="50" base="b_or_above" mode="hard"')
    ids = school["ids"]
    portal.sql("UPDATE evaluation SET state = 'not_rated', not_rated_reason = 'x' WHERE unit_id = %s AND month = %s AND id NOT IN "
               "(%s, %s, %s, %s)", school["unit"], MONTH, *ids[:4])
    assert decide(school, dict(zip(ids, "AABB"))).status_code == 200
    assert figures(ledger(school)) == (2, 2, 0, 0)
    assert decide(school, {ids[2]: "B"}, "reopen").status_code == 200
    page = ask(school, {ids[2]: "C"})
    after = school["client"].html_of(page).xpath("//td[@data-label='Sau khi ghi']")[0].text_content()
    assert after.count("vượt 1") == 1 and page.text.count("chưa công bố được cho đến khi") == 1
    assert decide(school, {ids[2]: "C"}).status_code == 200
    assert figures(ledger(school)) == (1, 2, 0, 1)
    assert school["client"].get(school["path"]).text.count("vượt 1") > 0
    refused = publish(school["client"], school["unit"])
    assert refused.status_code == 422 and refused.text.count("còn vượt hạn mức") > 0
    assert portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = %s AND state = 'published'", school["unit"], MONTH) == 0
    decide(school, {ids[0]: "A"}, "reopen")
    assert decide(school, {ids[0]: "B"}).status_code == 200
    assert publish(school["client"], school["unit"]).status_code == 200
    assert portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = %s AND state = 'published'", school["unit"], MONTH) == 4


def test_a_group_has_places_of_its_own(portal, agency):
    """Similar work counts together; who is in no group is bound by none."""
    school = agency('percentage="60" base="all" mode="hard"', 'percentage="20" base="b_only" scope="group" mode="hard"')
    ids = school["ids"]
    portal.sql("UPDATE evaluation SET state = 'not_rated', not_rated_reason = 'x' WHERE unit_id = %s AND month = %s AND id NOT IN "
               "%s", school["unit"], MONTH, ids[:9])
    for group, members in (("Dạy học", ids[:6]), ("Phục vụ", ids[6:8])):
        portal.sql("UPDATE evaluation SET work_group = %s WHERE id IN %s", group, members)
    assert decide(school, {**dict.fromkeys(ids[:1] + ids[8:9], "A"), **dict.fromkeys(ids[1:8], "B")}).status_code == 200
    assert figures(ledger(school)) == (5, 2, 3, 0)
    lines = {line.get("group"): figures(line) for line in ledger(school).findall("line[@scope='group']")}
    # A <= 20 % of those on B: one of five, none of two.
    assert lines == {"Dạy học": (1, 1, 0, 0), "Phục vụ": (0, 0, 0, 0)}
    decide(school, {ids[6]: "B"}, "reopen")
    assert decide(school, {ids[6]: "A"}).status_code == 200
    lines = {line.get("group"): figures(line) for line in ledger(school).findall("line")}
    assert (lines[None], len(lines)) == ((5, 3, 2, 0), 3)
    assert lines["Phục vụ"] == (0, 1, 0, 1)
    assert publish(school["client"], school["unit"]).status_code == 422
    group = school["client"].doc(school["path"] + "&nhom=Ph%E1%BB%A5c+v%E1%BB%A5").findall("decision/person")
    assert sorted(int(person.get("id")) for person in group) == ids[6:8]


def test_a_bloc_only_warns(portal, agency):
    school = agency('percentage="10" base="all" scope="bloc" mode="hard"')
    ids = school["ids"]
    portal.sql("UPDATE evaluation SET state = 'not_rated', not_rated_reason = 'x' WHERE unit_id = %s AND month = %s AND id NOT IN %s",
               school["unit"], MONTH, ids[:10])
    assert decide(school, dict.fromkeys(ids[:10], "A")).status_code == 200
    (line,) = ledger(school).findall("line")
    assert (line.get("scope"), line.get("hard"), figures(line)) == ("bloc", None, (1, 10, 0, 9))
    assert publish(school["client"], school["unit"]).status_code == 200


def test_a_place_given_free_is_taken_in_the_same_act(portal, agency):
    school = agency('percentage="10" base="all" mode="hard"')
    ids, places = school["ids"], figures(ledger(school))[0]
    assert decide(school, dict.fromkeys(ids[:places], "A")).status_code == 200
    one_more = ask(school, {ids[places]: "A"})
    assert one_more.text.count("sẽ không ghi được") == 1
    refused = decide(school, {ids[places]: "A"})
    assert refused.status_code == 422 and refused.text.count("Vượt hạn mức A của đơn vị") > 0
    assert figures(ledger(school)) == (places, places, 0, 0)


def test_who_is_decided_above_counts_where_the_rule_set_says_so(portal, agency):
    """The principal, decided by a body above, is one of the rated people or not."""
    without, within = (agency(f'percentage="30" base="all" mode="hard" counts-decided-above="{word}"') for word in ("false", "true"))
    assert without["unit"] == within["unit"]
    above = portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = %s AND authority_unit_id <> unit_id", within["unit"], MONTH)
    rated = portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = %s AND state <> 'not_rated'", within["unit"], MONTH)
    assert above > 0 and int(ledger(within).get("rated")) == rated
    agency_rules = portal.one("SELECT id FROM rule_set WHERE document LIKE '%%counts-decided-above=\"false\"/>%%' ORDER BY id DESC LIMIT 1")
    portal.sql("UPDATE unit_month SET rule_set_id = %s WHERE unit_id = %s AND month = %s", agency_rules, within["unit"], MONTH)
    assert int(ledger(within).get("rated")) == rated - above


def test_the_ledger_is_counted_in_the_index_alone(portal):
    """Figures are derived at every look: 150,000 rows are never touched for them."""
    for where in (f"unit_id = 50 AND e.month = '{MONTH}'", f"month = '{MONTH}' AND e.bloc = 'school' AND e.rule_set_id = 1"):
        plan = portal.sql("EXPLAIN SELECT e.work_group, e.authority_unit_id <> e.unit_id AS above, COUNT(*), SUM(e.decided_level = 'A') FROM evaluation e "
                          f"WHERE e.{where} AND e.replaced = 0 AND e.state <> 'not_rated' GROUP BY e.work_group, above")
        assert [row["Extra"].count("Using index") for row in plan] == [1], plan


def test_by_points_and_in_parts(portal, agency):
    """300 people: the list by points, a name, a state; what is not on the page is not touched by "accept all"."""
    school = agency('percentage="30" base="all" mode="hard"')
    ids = school["ids"]
    for number, id in enumerate(ids):
        portal.sql("UPDATE evaluation SET superior_points = %s WHERE id = %s", 5000 + number * 37 % 50 * 100, id)
    people = school["client"].doc(school["path"] + "&xep=diem").findall("decision/person")
    points = [float(person.get("superior").replace(",", ".")) for person in people if person.get("superior")]
    assert len(points) == len(ids) and points == sorted(points, reverse=True)
    name = people[0].get("name").rsplit(" ", 1)[1]
    found = school["client"].doc(school["path"], 200, params={"ten": name.lower()}).findall("decision/person")
    assert 0 < len(found) < len(people) and all(name.lower() in person.get("name").lower() for person in found)
    set_levels(portal, ids[:3], "B")
    done = school["client"].doc(school["path"] + "&trang-thai=roi").findall("decision/person")
    assert sorted(int(person.get("id")) for person in done) == ids[:3]
    form = school["client"].form(school["path"] + "&trang-thai=roi", field=f"pick-{ids[0]}")
    assert sorted(name for name in form.fields if name.startswith("pick-")) == [f"pick-{id}" for id in ids[:3]]
    answer = school["client"].send_form(form, button="accept_all")
    assert answer.status_code == 422


# More places, and the whole district

GRANT = {"percent": "40", "number": "12/QĐ", "date": "25/01/2022", "issuer": "UBND quận"}


def grant(client, school, **changes):
    return client.submit(f"/quan-tri/han-muc/{MONTH}", {"unit": str(school), **GRANT, **changes}, field="issuer", button="grant_cap")


def revoke(client, unit):
    return client.submit(f"/quan-tri/han-muc/{MONTH}", {"granted": str(unit), "reason": "Nhầm đơn vị"}, field="granted", button="revoke_cap")


def test_an_outstanding_agency_gets_more_places_by_a_decision(portal, agency, login):
    school, office = agency('percentage="30" exception="40" base="all" mode="hard"'), login("quantri.pnv")
    people = int(ledger(school).get("rated"))
    assert figures(ledger(school))[0] == people * 30 // 100
    for changes, words in (({"percent": "41"}, "không quá tỷ lệ riêng"), ({"percent": "30"}, "phải lớn hơn tỷ lệ chung"), ({"number": ""}, "chưa nhập"),
                           ({"unit": "999999999"}, "chọn một trong các mục")):
        answer = grant(office, school["unit"], **changes)
        assert answer.status_code == 422 and answer.text.count(words) > 0, words
    assert grant(office, school["unit"]).status_code == 200
    assert figures(ledger(school))[0] == people * 40 // 100
    line = portal.sql("SELECT action, unit_id, month, new FROM audit WHERE object = 'cap' ORDER BY id DESC LIMIT 1")[0]
    assert (line["action"], line["unit_id"], line["month"]) == ("give", school["unit"], MONTH) and line["new"].count("12/QĐ") == 1
    assert revoke(office, school["unit"]).status_code == 200
    assert figures(ledger(school))[0] == people * 30 // 100
    assert grant(office, school["unit"]).status_code == 200
    form = office.form(f"/quan-tri/han-muc/{MONTH}", field="granted")
    portal.sql("UPDATE unit_month SET published_at = NOW(6) WHERE unit_id = %s AND month = %s", school["unit"], MONTH)
    # Published while the form was open.
    answer = office.send_form(form, {"granted": str(school["unit"]), "reason": "Nhầm"}, button="revoke_cap")
    assert answer.status_code == 422
    assert portal.one("SELECT cap_percent FROM unit_month WHERE unit_id = %s AND month = %s", school["unit"], MONTH) == 4000


def test_nobody_gives_the_own_agency_more_places(portal, login):
    form = login("quantri.pnv").form(f"/quan-tri/han-muc/{MONTH}", field="issuer")
    own = portal.one("SELECT u.agency_id FROM account a JOIN assignment m ON m.person_id = a.person_id AND m.main JOIN unit u ON u.id = m.unit_id "
                     "WHERE a.name = 'quantri.pnv'")
    page = login("quantri.pnv").html(f"/quan-tri/han-muc/{MONTH}")
    offered = page.xpath("//select[@name='unit']/option/@value")
    assert form.fields["unit"] == [""] and len(offered) > 5 and str(own) not in offered
    # A rule set without an exception gives none.
    plain = portal.one("SELECT m.unit_id FROM unit_month m JOIN rule_set r ON r.id = m.rule_set_id WHERE m.month = %s AND r.code = '1059-QD-QU' "
                       "AND m.unit_id IN (SELECT id FROM unit WHERE bloc = 'school') ORDER BY m.unit_id DESC LIMIT 1", MONTH)
    answer = grant(login("quantri.pnv"), plain)
    assert answer.status_code == 422 and answer.text.count("không có tỷ lệ riêng") > 0
    assert login("tonghop.gddt").get(f"/quan-tri/han-muc/{MONTH}").status_code == 404


def test_the_overview_counts_what_the_table_holds(portal, agency, login):
    """Every figure against a count of our own over the rows."""
    school = agency('percentage="10" base="b_or_above" mode="hard"', 'percentage="15" base="all" scope="bloc" mode="warn"')
    ids = school["ids"]
    set_levels(portal, ids[:7], "A")
    set_levels(portal, ids[7:9], "C")
    client = login("tonghop.gddt")
    page = client.doc(f"/han-muc/{MONTH}", params={"khoi": "school"}).find("caps")
    assert {one.get("bloc") for one in page.findall("agency")} == {"school"}
    rows = portal.sql("SELECT decided_level FROM evaluation WHERE unit_id = %s AND month = %s AND state <> 'not_rated' "
                      "AND (authority_unit_id IS NULL OR authority_unit_id = unit_id)", school["unit"], MONTH)
    levels = [row["decided_level"] for row in rows]
    places = (len(levels) - levels.count("C") - levels.count("D")) * 10 // 100
    found = client.doc(f"/han-muc/{MONTH}", params={"vuot": "co"}).find("caps")
    lines = [line for one in found.findall("agency") if one.get("id") == str(school["unit"]) for line in one.findall("cap/line")]
    assert [figures(line) for line in lines] == [(places, 7, 0, 7 - places)] and 7 > places
    # The bloc's own cap: everybody under the rule set, whoever decides.
    (bloc,) = [line for line in page.findall("bloc/line") if line.get("percent") == "15"]
    whole = portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = %s AND state <> 'not_rated'", school["unit"], MONTH)
    assert figures(bloc) == (whole * 15 // 100, 7, max(0, whole * 15 // 100 - 7), max(0, 7 - whole * 15 // 100))
    total = portal.one("SELECT COUNT(*) FROM unit_month m JOIN unit u ON u.id = m.unit_id WHERE m.month = %s AND u.bloc = 'school'", MONTH)
    assert int(page.get("total")) == total
    name = portal.one("SELECT name FROM unit WHERE id = %s", school["unit"])
    sheet = openpyxl.load_workbook(io.BytesIO(client.get(f"/han-muc/{MONTH}.xlsx").content)).active
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    (row,) = [row for row in cells if row[0] == name]
    assert row[11:] == [places, 0, 7 - places]


# Results of units

def save_results(client, values, path=f"/quan-tri/ket-qua-don-vi/{MONTH}"):
    return client.submit(path, values, field=next(iter(values)), button="save")


def test_results_of_units_bind_their_leaders(portal, login):
    """Many at once, with basis; a correction has a reason; the leader's level follows the rule set; a stale row is not overwritten."""
    client, path = login("tonghop.gddt"), f"/quan-tri/ket-qua-don-vi/{MONTH}"
    one, two = [int(node.get("id")) for node in client.doc(path).findall("unit_result/agency")[:2]]
    assert save_results(client, {f"level-{one}": "B"}).status_code == 422
    # One basis for all; the own one goes before it.
    assert save_results(client, {f"level-{one}": "B", f"basis-{one}": "TB 2", f"level-{two}": "C", "basis": "TB 3"}).status_code == 200
    assert portal.sql("SELECT unit_id, level, basis FROM unit_result WHERE month = %s AND unit_id IN (%s, %s) ORDER BY level", MONTH, one, two) == [
        {"unit_id": one, "level": "B", "basis": "TB 2"}, {"unit_id": two, "level": "C", "basis": "TB 3"}]
    # Not itself: the head of the school, and the office of another bloc.
    head = portal.sql("SELECT e.id, a.name AS account, h.name AS authority FROM evaluation e JOIN account a ON a.person_id = e.person_id "
                      "JOIN account h ON h.person_id = e.authority_id WHERE e.unit_id = %s AND e.month = %s AND e.rank = 'head' AND e.part_id = e.unit_id",
                      two, MONTH)[0]
    assert not login(head["account"]).doc(path).findall("unit_result/agency")
    assert str(one) not in [node.get("id") for node in login("tonghop.pnv").doc(path).findall("unit_result/agency")]
    # 1059-QĐ/QU warns: the leader's level is held against it, and one above it needs a reason.
    authority = {"client": login(head["authority"]), "unit": two, "path": f"/quyet-dinh/{MONTH}?don-vi={two}"}
    assert authority["client"].doc(f"/danh-gia/{head['id']}").xpath("//bound/@unit") == ["C"]
    assert decide(authority, {head["id"]: "C"}).status_code == 200
    assert not authority["client"].doc(authority["path"]).xpath(f"//person[@id='{head['id']}']/@unit-changed")
    # Corrected after the decision: only with a reason, and shown to the authority.
    assert save_results(client, {f"level-{two}": "B"}).status_code == 422
    stale = client.form(path, field=f"level-{two}")
    assert save_results(client, {f"level-{two}": "B", f"reason-{two}": "Theo TB 5"}).status_code == 200
    assert authority["client"].doc(authority["path"]).xpath(f"//person[@id='{head['id']}']/@unit-changed") == ["yes"]
    assert client.send_form(stale, {f"level-{two}": "A", f"reason-{two}": "Cũ"}, button="save").status_code == 409
    line = portal.sql("SELECT action, old, new, reason FROM audit WHERE object = 'unit_result' AND object_id = %s ORDER BY id DESC LIMIT 1", two)[0]
    assert (line["action"], line["reason"]) == ("change", "Theo TB 5") and line["old"].count('"C"') == 1 and line["new"].count('"decided"') == 1
    sheet = openpyxl.load_workbook(io.BytesIO(client.get(f"{path}.xlsx").content)).active
    assert [[cell.value for cell in row][1:4] for row in sheet.iter_rows() if row[1].value == "B" and row[3].value] == [["B", "TB 3", "Theo TB 5"]]


def test_pasted_lines_are_filled_in_and_saved_by_hand(portal, login):
    """Columns as in the spreadsheet; nothing is written before Lưu; a line that fits nothing is named and the others stay filled."""
    client, path = login("tonghop.gddt"), f"/quan-tri/ket-qua-don-vi/{MONTH}"
    units = portal.sql("SELECT u.id, u.code, u.name FROM unit u JOIN unit_month m ON m.unit_id = u.id AND m.month = %s WHERE u.bloc = 'school' "
                       "AND u.id NOT IN (SELECT unit_id FROM unit_result) ORDER BY u.id DESC LIMIT 3", MONTH)
    wrong = client.submit(path, {"lines": f"{units[0]['name']}\tB\tTB 7\nTrường không có\tA\tTB 7"}, field="lines", button="fill")
    assert wrong.status_code == 422 and wrong.text.count("Trường không có") > 0
    lines = f"{units[0]['name']}\tB\tTB 7\t\r\n{units[1]['code']}; C; TB 8\n\n{units[2]['name'].upper()}\tA\tTB 7"
    page = client.submit(path, {"lines": lines}, field="lines", button="fill")
    assert page.status_code == 200, [x.text_content() for x in client.html_of(page).xpath("//*[contains(@class,\"error\")]")]
    before = portal.one("SELECT COUNT(*) FROM unit_result WHERE unit_id IN %s", [unit["id"] for unit in units])
    assert before == 0
    assert client.submit(page, field=f"level-{units[0]['id']}", button="save").status_code == 200
    assert [(row["level"], row["basis"]) for row in portal.sql("SELECT level, basis FROM unit_result WHERE unit_id IN %s ORDER BY unit_id DESC",
                                                               [unit["id"] for unit in units])] == [("B", "TB 7"), ("C", "TB 8"), ("A", "TB 7")]


def test_three_hundred_people_come_in_pages(portal, agency):
    """All under one head: the table in pages of a hundred, caps over everybody, and a decision on the last page."""
    school = agency('percentage="30" base="all" mode="hard"')
    portal.sql("UPDATE evaluation SET unit_id = %s, part_id = %s, authority_id = %s, authority_unit_id = NULL, authority_basis = 'head_of_agency', "
               "authority_collective = FALSE WHERE month = %s AND bloc = 'school' AND state = 'open' AND `rank` = 'member' AND unit_id <> %s "
               "AND person_id <> %s ORDER BY id LIMIT 270", school["unit"], school["unit"], school["authority_id"], MONTH, school["unit"],
               school["authority_id"])
    page = school["client"].doc(school["path"]).find("decision")
    count = int(page.get("count"))
    assert count > 300 and len(page.findall("person")) == 100
    assert (page.find("pages").get("current"), page.find("pages").get("last")) == ("1", str((count + 99) // 100))
    assert int(ledger(school).get("rated")) >= count
    seen = [person.get("id") for number in range(1, (count + 99) // 100 + 1)
            for person in school["client"].doc(f"{school['path']}&trang={number}").findall("decision/person")]
    assert len(seen) == len(set(seen)) == count
    last = f"{school['path']}&trang={(count + 99) // 100}"
    id = int(seen[-1])
    school["path"] = last
    assert decide(school, {id: "B"}).status_code == 200
    assert portal.one("SELECT state FROM evaluation WHERE id = %s", id) == "decided"
