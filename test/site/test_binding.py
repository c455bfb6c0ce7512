"""Which criteria set people get: bindings that say equally much are named, never settled silently. Who gets which, and who binds."""

import concurrent.futures
import os
import time
import urllib.parse

import pymysql
import pytest

CLOCK = "2022-02-03 08:00:00"
UNIT = "BD-PTP"


def bind(portal, set, **values):
    columns = "".join(f", `{name}`" for name in values)
    portal.sql(f"INSERT INTO criteria_binding (criteria_set_id, valid_from{columns}) SELECT s.id, '2022-01-01'{', %s' * len(values)} "
               "FROM criteria_set s JOIN rule_set r ON r.id = s.rule_set_id WHERE r.code = '1059-QD-QU' AND s.code = %s",
               *values.values(), set)


def test_equal_bindings_are_named_and_nearer_ones_are_not(portal):
    def many():
        return sum(line.startswith("many_criteria\t") for line in portal.ctl("open-month", "2022-02", "--unit", UNIT).stdout.splitlines())

    sets = [row["code"] for row in portal.sql("SELECT s.code FROM criteria_set s JOIN rule_set r ON r.id = s.rule_set_id "
                                              "WHERE r.code = '1059-QD-QU' ORDER BY s.id LIMIT 2")]
    agency = portal.one("SELECT id FROM unit WHERE code = %s", UNIT)
    members = portal.one("SELECT COUNT(*) FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE u.agency_id = %s AND a.main "
                         "AND a.`rank` = 'member' AND a.valid_from <= '2022-02-03' AND (a.valid_to IS NULL OR a.valid_to > '2022-02-03')", agency)
    assert many() == 0 and members > 0
    bind(portal, sets[0], rank="member")
    bind(portal, sets[0], rank="member")
    assert many() == 0, "the same set twice leaves no doubt"
    bind(portal, sets[1], rank="member")
    assert many() == members, "two sets by equal bindings"
    newest = portal.sql("SELECT DISTINCT s.code FROM evaluation e JOIN criteria_set s ON s.id = e.criteria_set_id WHERE e.month = '2022-02' "
                        "AND e.unit_id = %s AND e.`rank` = 'member'", agency)
    assert [row["code"] for row in newest] == [sets[1]], "until somebody says which, the newest holds"
    bind(portal, sets[0], rank="member", unit_id=agency)
    assert many() == 0, "the unit's own binding says more"
    portal.sql("DELETE FROM criteria_binding")


PAGE = "/quan-tri/bo-tieu-chi/ap-dung"
ADD = f"{PAGE}/them"
DECISION = {"reason": "theo phân công", "decision_number": "31-QĐ", "decision_date": "01/02/2022", "decision_issuer": "Quận ủy Ba Đình"}


def agency(portal, code=UNIT):
    return portal.one("SELECT id FROM unit WHERE code = %s", code)


def set_id(portal, code, rule="1059-QD-QU"):
    return portal.one("SELECT s.id FROM criteria_set s JOIN rule_set r ON r.id = s.rule_set_id WHERE r.code = %s AND s.code = %s "
                      "ORDER BY r.version DESC LIMIT 1", rule, code)


def chosen(portal, month, code=UNIT):
    return {row["person_id"]: row["criteria_set_id"] for row in portal.sql(
        "SELECT person_id, criteria_set_id FROM evaluation WHERE month = %s AND unit_id = %s AND NOT replaced", month, agency(portal, code))}


def counts(client, query):
    page = client.doc(f"{PAGE}?{query}").find("binding")
    return {int(one.get("id")): int(one.get("count")) for one in page.findall("set") if one.get("count") != "0"}, page


def errors(client, answer):
    return {one.get("id").removeprefix("binding-").removesuffix("-error") for one in client.html_of(answer).xpath("//*[contains(@class,'error')][@id]")}


def ask(client, values, path=ADD):
    """Look, then send: the request's path. The page between says who would change and keeps nothing."""
    looked = client.submit(path, {**values, **DECISION}, action=path, button="binding.look")
    assert looked.status_code == 200, errors(client, looked)
    sent = client.submit(looked, action=path, button="binding.ask")
    assert sent.url.count("tb=binding.asked") == 1
    return urllib.parse.urlsplit(sent.url).path


def test_the_page_counts_what_opening_gives(portal, login):
    """One rule: who is listed under a set is opened with it; who has none or two is counted as the gaps are."""
    portal.ctl("open-month", "2022-02", "--unit", UNIT)
    unit = agency(portal)
    given = chosen(portal, "2022-02")
    admin = login("quantri.tp")
    listed, page = counts(admin, f"don-vi={unit}")
    assert listed == {one: list(given.values()).count(one) for one in set(given.values())}
    assert int(page.get("people")) == len(given) and page.get("none") == page.get("many") == page.get("bound") == "0"
    for one, count in listed.items():
        people = admin.doc(f"{PAGE}?don-vi={unit}&bo={one}").findall("binding/person")
        assert {int(person.get("id")) for person in people} == {person for person, is_set in given.items() if is_set == one} and len(people) == count
    whole, page = counts(admin, "")
    assert sum(whole.values()) == int(page.get("people")) - int(page.get("none")) > 500
    assert admin.get(f"{PAGE}.xlsx?don-vi={unit}").content[:2] == b"PK"
    assert admin.doc(f"{PAGE}?ngay=khong").find("binding").get("bad-day") == "yes"
    words = " ".join(admin.html(f"{PAGE}?don-vi={unit}&bo={next(iter(listed))}").text_content().split())
    assert words.count("đối tượng ghi trong quy định") == listed[next(iter(listed))] + 1, "the help says it once"
    assert words.count("[") == 0


def test_only_people_of_the_own_scope(portal, login):
    unit, school = agency(portal), agency(portal, "BD-THCS-BADINH")
    party = login("quantri.btc")
    assert counts(party, f"don-vi={unit}")[0] == {} and counts(party, "")[0] != {}
    assert {one.get("code") for one in party.doc(PAGE).findall("binding/bloc")} == {"party", "government", "school"}
    assert counts(party, "khoi=school")[0] == {} != counts(login("quantri.tp"), "khoi=school")[0]
    assert login("kiemtra.qu").get(PAGE).status_code == 200 and login("kiemtra.qu").get(ADD).status_code == 404
    assert login("thinhnv").get(PAGE).status_code == login("chauht").get(f"{PAGE}.xlsx").status_code == 404
    form = party.form(party.get(ADD), action=ADD)
    form.fill({"set": set_id(portal, "leader"), "unit": school, "from": "01/03/2022", **DECISION})
    assert party.send_form(form, button="binding.look").status_code == 422, "a unit outside the scope is no choice"
    form.fill({"unit": "city"})
    assert party.send_form(form, button="binding.look").status_code == 422, "nor is the city"


def test_a_binding_from_asking_to_the_month(portal, login):
    """Looked at first, asked by one, approved by another; the opened month keeps its sets, the next one takes the new."""
    portal.ctl("open-month", "2022-02", "--unit", UNIT)
    before, unit, new = chosen(portal, "2022-02"), agency(portal), set_id(portal, "leader")
    assert new not in before.values() or len(set(before.values())) > 1
    members = {row["person_id"] for row in portal.sql("SELECT person_id FROM evaluation WHERE month = '2022-02' AND unit_id = %s AND `rank` = 'member'", unit)}
    moving = {one for one in members if before[one] != new}
    first, other = login("quantri.pnv"), login("quantri.tp")
    values = {"set": new, "unit": unit, "rank": "member", "from": "01/03/2022"}
    early = first.submit(ADD, {**values, **DECISION, "from": "15/02/2022"}, action=ADD, button="binding.look")
    assert early.status_code == 422 and "from" in errors(first, early)
    assert first.form(early, action=ADD).fields["reason"] == [DECISION["reason"]], "what was typed comes back"
    looked = first.submit(ADD, {**values, **DECISION}, action=ADD, button="binding.look")
    text = " ".join(first.html_of(looked).text_content().split())
    assert text.count(f"{len(moving)} trong {len(before)} người") == 1 and looked.url.endswith(ADD)
    back = first.submit(looked, action=ADD, button="back")
    assert back.status_code == 200 and first.form(back, action=ADD).fields["rank"] == ["member"]
    assert portal.one("SELECT COUNT(*) FROM criteria_binding") + portal.one("SELECT COUNT(*) FROM binding_request") == 0, "looking keeps nothing"

    path = ask(first, values)
    assert first.form(path, action=path).fields.keys().isdisjoint({"answer"})
    own = first.submit(other.get(path), action=path, button="binding.approve")
    assert own.status_code in (403, 422) and portal.one("SELECT COUNT(*) FROM criteria_binding") == 0
    assert login("quantri.btc").get(path).status_code == 404
    effects = other.doc(path).find("binding/effects")
    assert (int(effects.get("count")), effects.get("known")) == (len(moving), "yes")
    assert other.doc(PAGE).find("binding/waiting").get("id") == path.rsplit("/", 1)[1]
    assert other.submit(path, {"answer": ""}, action=path, button="binding.refuse").status_code == 422, "a refusal says why"
    assert other.submit(path, action=path, button="binding.approve").url.count("tb=binding.approved") == 1
    row = portal.sql("SELECT * FROM criteria_binding")[0]
    assert (row["criteria_set_id"], row["unit_id"], row["rank"], str(row["valid_from"]), row["valid_to"]) == (new, unit, "member", "2022-03-01", None)
    actions = [one["action"] for one in portal.sql("SELECT action FROM audit WHERE object = 'binding_request' ORDER BY id")]
    assert actions == ["ask", "approve"]

    portal.ctl("open-month", "2022-02", "--unit", UNIT)
    assert chosen(portal, "2022-02") == before, "an opened month keeps its sets"
    listed, page = counts(other, f"don-vi={unit}&ngay=01/03/2022")
    assert int(page.get("bound")) == len(members) and listed[new] >= len(members)
    assert other.doc(f"{PAGE}?don-vi={unit}").find("binding").get("bound") == "0"
    portal.ctl("open-month", "2022-03", "--unit", UNIT)
    after = chosen(portal, "2022-03")
    assert {one for one in members if after[one] == new} == members and all(after[one] == before[one] for one in before if one not in members)

    end = f"{PAGE}/{row['id']}/ket-thuc"
    early = first.submit(end, {"to": "15/03/2022", **DECISION}, action=end, button="binding.look")
    assert early.status_code == 422 and "to" in errors(first, early)
    path = ask(first, {"to": "01/04/2022"}, end)
    again = first.submit(end, {"to": "01/05/2022", **DECISION}, action=end, button="binding.look")
    assert again.status_code == 422, "one request of a binding waits at a time"
    assert int(other.doc(path).find("binding/effects").get("count")) == len(moving)
    assert first.submit(path, action=path, button="binding.withdraw").url.count("tb=binding.withdrawn") == 1
    path = ask(first, {"to": "01/04/2022"}, end)
    assert other.submit(path, action=path, button="binding.approve").url.count("tb=binding.approved") == 1
    assert str(portal.one("SELECT valid_to FROM criteria_binding WHERE id = %s", row["id"])) == "2022-04-01"
    assert counts(other, f"don-vi={unit}&ngay=01/04/2022")[1].get("bound") == "0"


def test_what_was_opened_meanwhile_is_not_touched(portal, login):
    """Between asking and approving a month was opened: the approval is refused, and says from when."""
    first, other, unit = login("quantri.pnv"), login("quantri.tp"), agency(portal, "BD-PNV")
    path = ask(first, {"set": set_id(portal, "leader"), "unit": unit, "rank": "member", "from": "01/03/2022"})
    bindings = portal.one("SELECT COUNT(*) FROM criteria_binding")
    portal.ctl("open-month", "2022-03", "--unit", "BD-PNV")
    late = other.submit(path, action=path, button="binding.approve")
    assert late.status_code == 422 and " ".join(other.html_of(late).text_content().split()).count("01/04/2022") > 0
    assert portal.one("SELECT COUNT(*) FROM criteria_binding") == bindings
    assert other.submit(path, {"answer": "tháng đã mở"}, action=path, button="binding.refuse").url.count("tb=binding.refused") == 1
    assert first.submit(ADD, {"set": set_id(portal, "leader"), "unit": "", "from": "01/05/2022", **DECISION}, action=ADD,
                        button="binding.look").status_code == 422
    everybody = other.submit(ADD, {"set": set_id(portal, "leader"), "unit": "city", "from": "01/05/2022", **DECISION}, action=ADD, button="binding.look")
    assert everybody.status_code == 422, "a set for everybody is the regulation's"


def waits(portal):
    """Somebody waits for a row that another transaction holds."""
    return portal.one("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")


def until_waiting(portal, running):
    # The server shows these transactions as they were until nobody has looked for a tenth of a second.
    for _ in range(120):
        time.sleep(0.25)
        if waits(portal) > 0:
            return True
        if not running():
            return False
    return False


def owner(portal):
    return pymysql.connect(unix_socket=os.path.join(portal.run, "db.sock"), user="danhgia_owner", database="danhgia",
                           password=portal.settings["owner_password"], autocommit=False)


def by_command(portal, login):
    portal.ctl("open-month", "2022-05", "--unit", UNIT)


def by_page(portal, login):
    answer = login("quantri.pnv").submit("/quan-tri/mo-thang/2022-05", {"unit": agency(portal)}, field="unit", button="open_month")
    assert answer.url.count("tb=opening.done") == 1


@pytest.mark.parametrize("open_month", [by_command, by_page])
def test_a_month_waits_for_a_rule_set_that_is_being_approved(portal, login, open_month):
    """Half way through an approval a month is opened: it takes the new rules whole, not those that it read before."""
    portal.set_clock("2022-04-20 08:00:00")
    login("quantri.pnv").doc("/")
    portal.sql("DELETE FROM evaluation WHERE month = '2022-05'")
    portal.sql("DELETE FROM unit_month WHERE month = '2022-05'")
    old = portal.one("SELECT id FROM rule_set WHERE code = '1059-QD-QU' AND state = 'approved' ORDER BY version DESC LIMIT 1")
    copied = "unit_id, parent_id, number, title, issuer, document, sha256, state"
    with owner(portal) as connection, connection.cursor() as cursor, concurrent.futures.ThreadPoolExecutor() as pool:
        cursor.execute("UPDATE rule_gate SET decided = decided + 1 WHERE id = 1")
        opening = pool.submit(open_month, portal, login)
        assert until_waiting(portal, lambda: not opening.done()), "opening does not wait for the approval"
        cursor.execute(f"INSERT INTO rule_set (code, version, valid_from, {copied}) SELECT code, version + 1, '2022-05-01', {copied} FROM rule_set WHERE id = %s", old)
        cursor.execute("SELECT LAST_INSERT_ID()")
        new = cursor.fetchone()[0]
        cursor.execute("INSERT INTO criteria_set (rule_set_id, code, name) SELECT %s, code, name FROM criteria_set WHERE rule_set_id = %s", (new, old))
        connection.commit()
        opening.result(timeout=60)
    agency_id = agency(portal)
    assert portal.one("SELECT rule_set_id FROM unit_month WHERE unit_id = %s AND month = '2022-05'", agency_id) == new
    assert portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = '2022-05'", agency_id) > 0
    assert portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = '2022-05' AND rule_set_id <> %s", agency_id, new) == 0


def test_an_approval_waits_for_a_month_that_is_being_opened(portal, login):
    """Half way through an opening a binding is approved from that month: the approval sees the month, and is refused."""
    first, other, unit = login("quantri.pnv"), login("quantri.tp"), agency(portal, "BD-BQLDA")
    path = ask(first, {"set": set_id(portal, "leader"), "unit": unit, "rank": "member", "from": "01/06/2022"})
    rules = portal.one("SELECT rule_set_id FROM unit_month LIMIT 1")
    bindings = portal.one("SELECT COUNT(*) FROM criteria_binding")
    with owner(portal) as connection, connection.cursor() as cursor, concurrent.futures.ThreadPoolExecutor() as pool:
        cursor.execute("UPDATE rule_gate SET opened = opened + 1 WHERE id = 1")
        approving = pool.submit(other.submit, path, action=path, button="binding.approve")
        assert until_waiting(portal, lambda: not approving.done()), "the approval does not wait for the opening"
        cursor.execute("INSERT INTO unit_month (unit_id, month, rule_set_id, mode, opened_at) VALUES (%s, '2022-06', %s, 'software', NOW(6))",
                       (unit, rules))
        connection.commit()
        assert approving.result(timeout=60).status_code == 422
    assert portal.one("SELECT COUNT(*) FROM criteria_binding") == bindings
