"""Printed reports (domain.md, 9): who may print which, what stands on the paper, in which order and under which letterhead."""

import pytest
from evaluate import fill_self, pick, send_review, send_self
from portal.results import add_tasks, decide

MONTH = "2022-01"
LIST = f"/bao-cao/{MONTH}"
FORM = f"/bao-cao/phieu/{MONTH}"
SUMMARY = f"/bao-cao/tong-hop/{MONTH}"


def unit(portal, name):
    return portal.one("SELECT id FROM unit WHERE name = %s", name)


def head(portal, unit_id):
    """The account of the head of an agency."""
    return portal.one(
        "SELECT a.name FROM assignment s JOIN account a ON a.person_id = s.person_id WHERE s.unit_id = %s AND s.`rank` = 'head' "
        "AND s.main LIMIT 1", unit_id)


def report(client, path, **options):
    return client.doc(path, **options).find("report")


@pytest.fixture(scope="module")
def school(portal):
    """A school that has decided but not published, with its head."""
    id = unit(portal, "Trường THCS Phúc Xá")
    decide(portal, id, published=False)
    return id


@pytest.fixture(scope="module")
def office(portal):
    """A government office that has published."""
    id = unit(portal, "Phòng Nội vụ")
    decide(portal, id)
    return id


# ---- the personal form


def test_before_publication_the_person_reads_only_the_own_part(portal, login):
    portal.set_clock("2022-01-20 08:00:00")
    row = pick(portal)
    me = login(row["account"])
    fill_self(me, comment="Bản nháp của tôi")
    mine = report(me, FORM)
    assert mine.get("self-comment") == "Bản nháp của tôi" and mine.find("criteria").get("self") == "90"
    theirs = report(login(row["superior"]), f"{FORM}?nguoi={row['person_id']}")
    assert theirs.get("self-comment") is None and theirs.find("criteria").get("self") is None
    send_self(me, comment="Bản đã gửi")
    portal.set_clock("2022-01-25 08:00:00")
    assert send_review(login(row["superior"]), row["id"], comment="Nhận xét kín").status_code == 200
    mine = report(me, FORM)
    assert mine.get("self-comment") == "Bản đã gửi" and mine.get("superior-comment") is None
    assert mine.find("criteria").get("superior") is None and not mine.xpath(".//@superior-note")
    theirs = report(login(row["authority"]), f"{FORM}?nguoi={row['person_id']}")
    assert theirs.get("superior-comment") == "Nhận xét kín" and theirs.find("criteria").get("superior") == "90"
    html = me.html(FORM)
    assert "Nhận xét kín" not in html.text_content() and html.xpath("//p[@class='draft']")


def test_after_publication_the_form_is_whole(portal, login, office):
    row = portal.sql("SELECT e.*, a.name AS account FROM evaluation e JOIN account a USING (person_id) WHERE e.unit_id = %s "
                     "AND e.month = %s AND e.state = 'published' AND e.`rank` = 'member' ORDER BY e.id LIMIT 1", office, MONTH)[0]
    add_tasks(portal, row["person_id"], 3, 1)
    page = login(row["account"]).doc(FORM)
    form = page.find("report")
    assert page.get("print") == "yes" and page.get("back") == LIST
    assert (form.get("self-points"), form.get("superior-points"), form.get("decided-points")) == ("92,5", "88,5", "88")
    lines = form.find("criteria")
    assert (lines.get("self"), lines.get("superior"), lines.get("decided")) == ("90", "88", "86")
    assert form.get("decided-level") == row["decided_level"] and form.get("superior-comment") == "Đúng tiến độ, chất lượng tốt."
    assert [t.get("origin") for t in form.iter("task")].count("arising") == 1 and len(list(form.iter("task"))) == 4
    assert form.find("letterhead").get("date") == "2022-02-04"
    assert form.find("criteria").get("illustrative") == "yes"
    paper = login(row["account"]).html(FORM)
    text = " ".join(paper.text_content().split())
    assert "ngày 04 tháng 02 năm 2022" in text and "minh họa" in text and f"theo {form.find('criteria').get('rule-set')}" in text
    assert "Công việc đột xuất, phát sinh" in text and not paper.xpath("//p[@class='draft']")
    # Totals are those that were given, not a sum of the lines.
    assert [td.text_content() for td in paper.xpath("//tr[@class='total']/td")][1:] == ["100", "92,5", "88,5", "88"]


def test_all_parts_of_the_tree_sum_up_on_paper(portal, login, office):
    account = head(portal, office)
    person = portal.one("SELECT person_id FROM evaluation WHERE unit_id = %s AND month = %s AND state = 'published' "
                        "AND `rank` = 'member' ORDER BY id LIMIT 1", office, MONTH)
    paper = login(account).html(f"{FORM}?nguoi={person}")
    form = report(login(account), f"{FORM}?nguoi={person}")
    assert len(paper.xpath("//table[.//tr[@class='total']]/tbody/tr")) == len(list(form.iter("group", "criterion"))) + 1


def test_only_people_in_charge_open_another_s_form(portal, login, school):
    people = portal.sql("SELECT e.person_id, e.superior_id, e.authority_id, a.name FROM evaluation e JOIN account a USING (person_id) "
                        "WHERE e.unit_id = %s AND e.month = %s AND e.`rank` = 'member' "
                        "AND a.id NOT IN (SELECT account_id FROM right_grant) ORDER BY e.id", school, MONTH)
    one, two = people[0], people[1]
    assert login(one["name"]).get(f"{FORM}?nguoi={two['person_id']}").status_code == 404
    assert login(one["name"]).get(FORM).status_code == 200
    stranger = pick(portal, where=f"e.unit_id <> {school}")
    assert login(stranger["authority"]).get(f"{FORM}?nguoi={one['person_id']}").status_code == 404
    assert login(head(portal, school)).get(f"{FORM}?nguoi={one['person_id']}").status_code == 200
    for wrong in ("0", "abc", "999999999", "-1", ""):
        assert login(one["name"]).get(f"{FORM}?nguoi={wrong}").status_code == 404, wrong
    assert login(one["name"]).get("/bao-cao/phieu/2021-06").status_code == 404
    assert login(one["name"]).get("/bao-cao/phieu/2022-13").status_code == 404


def test_reading_another_s_form_is_recorded_and_the_own_one_is_not(portal, login, school):
    def views(account, at_least=0):
        return portal.soon("SELECT COUNT(*) FROM access_log WHERE kind = 'view' AND object = 'evaluation' AND account_name = %s "
                           "AND object_id = %s", account, row["id"], at_least=at_least)

    row = portal.sql("SELECT e.id, e.person_id, a.name FROM evaluation e JOIN account a USING (person_id) WHERE e.unit_id = %s "
                     "AND e.month = %s AND e.`rank` = 'member' ORDER BY e.id LIMIT 1", school, MONTH)[0]
    account = head(portal, school)
    before = views(account)
    chief = login(account)
    chief.get(f"{FORM}?nguoi={row['person_id']}")
    login(row["name"]).get(FORM)
    chief.get("/bao-cao/2022-01")  # the entry is written after the answer, before the worker's next request
    assert views(account, before + 1) == before + 1
    assert views(row["name"]) == 0


def test_a_collective_signs_by_its_name(portal, login):
    row = portal.sql(
        "SELECT e.person_id, a.name AS account, UPPER(u.name) AS body, CONCAT(c.family_name, ' ', c.given_name) AS chair "
        "FROM evaluation e JOIN account a USING (person_id) JOIN unit u ON u.id = e.authority_unit_id "
        "JOIN person c ON c.id = e.authority_id WHERE e.month = %s AND e.authority_collective ORDER BY e.id LIMIT 1", MONTH)[0]
    last = report(login(row["account"]), FORM).findall("signatures/signature")[-1]
    assert (last.get("form"), last.get("capacity"), last.get("name")) == ("t_m", row["body"], row["chair"])
    kind = report(login(row["account"]), FORM).find("letterhead").get("kind")
    text = login(row["account"]).html(FORM).text_content()
    assert ("T/M " if kind == "party" else "TM. ") + row["body"] in text


def test_whoever_is_superior_and_authority_signs_once(portal, login):
    row = portal.sql("SELECT a.name FROM evaluation e JOIN account a USING (person_id) WHERE e.month = %s "
                     "AND e.superior_id = e.authority_id AND NOT e.authority_collective ORDER BY e.id LIMIT 1", MONTH)[0]
    assert [s.get("role") for s in report(login(row["name"]), FORM).iter("signature")] == ["person", "authority"]


# ---- the agency's summary


def test_people_stand_by_part_rank_and_given_name(portal, login, school):
    part = portal.one("SELECT part_id FROM evaluation WHERE unit_id = %s AND month = %s AND part_id <> unit_id AND `rank` = 'member' "
                      "GROUP BY part_id ORDER BY COUNT(*) DESC LIMIT 1", school, MONTH)
    ids = [r["person_id"] for r in portal.sql("SELECT person_id FROM evaluation WHERE part_id = %s AND month = %s AND `rank` = 'member' "
                                              "ORDER BY id LIMIT 6", part, MONTH)]
    names = ["Đào", "Dũng", "Ân", "An", "Dung", "Ánh"]
    kept = portal.sql("SELECT id, given_name FROM person WHERE id IN %s", ids)
    for id, name in zip(ids, names):
        portal.sql("UPDATE person SET given_name = %s WHERE id = %s", name, id)
    try:
        rows = report(login(head(portal, school)), f"{SUMMARY}?don-vi={school}").findall("person")
        written = portal.sql("SELECT CONCAT(family_name, ' ', given_name) AS name FROM person WHERE id IN %s", ids)
    finally:
        for old in kept:
            portal.sql("UPDATE person SET given_name = %s WHERE id = %s", old["given_name"], old["id"])
    wanted = {row["name"] for row in written}
    found = [r.get("name").rsplit(" ", 1)[1] for r in rows if r.get("name") in wanted]
    assert found == ["An", "Ánh", "Ân", "Dung", "Dũng", "Đào"]
    assert [r.get("part") for r in rows[:3]] == [None] * 3 and rows[0].get("position") == "Hiệu trưởng"
    parts = [r.get("part") for r in rows]
    assert all(parts.index(p) + parts.count(p) > i for i, p in enumerate(parts)), "a part stands in one piece"


def test_totals_are_of_those_who_are_rated(portal, login, office):
    found = report(login(head(portal, office)), f"{SUMMARY}?don-vi={office}")
    count = portal.sql("SELECT COUNT(*) AS people, SUM(state = 'not_rated') AS away, SUM(decided_level = 'B') AS b, "
                       "SUM(decided_level = 'C') AS c FROM evaluation WHERE unit_id = %s AND month = %s", office, MONTH)[0]
    totals = found.find("totals")
    rated = count["people"] - count["away"]
    assert (totals.get("people"), totals.get("not-rated"), totals.get("rated")) == (str(count["people"]), "1", str(rated))
    b = totals.find("level[@code='B']")
    assert b.get("count") == str(count["b"])
    assert b.get("percent") == f"{int(float(count['b']) * 10000 / float(rated) + 0.5) / 100:g}".replace(".", ",")
    assert totals.find("level[@code='A']").attrib.values() == ["A", "0", "0"]
    assert found.get("draft") is None and found.find("letterhead").get("document") == "report"
    away = [p for p in found.findall("person") if p.get("state") == "not_rated"]
    assert [p.get("not-rated-reason") for p in away] == ["Nghỉ thai sản cả tháng"]
    text = login(head(portal, office)).html(f"{SUMMARY}?don-vi={office}").text_content()
    assert "Không đánh giá: Nghỉ thai sản cả tháng" in text and "DỰ THẢO" not in text


def test_an_unpublished_month_is_a_draft_and_hides_the_own_result(portal, login, school):
    account = head(portal, school)
    client = login(account)
    name = portal.one("SELECT CONCAT(p.family_name, ' ', p.given_name) FROM account a JOIN person p ON p.id = a.person_id "
                      "WHERE a.name = %s", account)
    found = report(client, f"{SUMMARY}?don-vi={school}")
    own = found.find(f"person[@name='{name}']")
    assert found.get("draft") == "yes" and own.get("own") == "yes"
    assert own.get("self-level") == "A" and own.get("superior-level") is None and own.get("decided-level") is None
    others = [p for p in found.findall("person") if p is not own and p.get("state") == "decided"]
    assert len(others) > 40 and all(p.get("decided-points") == "88" for p in others)
    assert found.find("totals").get("decided") == str(len(others)), "the totals do not tell the own level either"
    assert "DỰ THẢO" in client.html(f"{SUMMARY}?don-vi={school}").text_content()


def test_what_was_not_sent_is_not_summed_up(portal, login):
    row = pick(portal)
    portal.sql("UPDATE evaluation SET state = 'drafting', self_points = 8000, self_level = 'B', superior_points = 7000, "
               "superior_level = 'C', decided_points = 6000, decided_level = 'D' WHERE id = %s", row["id"])
    name = portal.one("SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = %s", row["person_id"])
    found = report(login(row["authority"]), f"{SUMMARY}?don-vi={row['unit_id']}").find(f"person[@name='{name}']")
    assert [k for k in found.keys() if k.endswith(("-points", "-level"))] == []


def test_who_may_print_a_summary(portal, login, school, office):
    member = portal.one("SELECT a.name FROM evaluation e JOIN account a USING (person_id) WHERE e.unit_id = %s AND e.month = %s "
                        "AND e.`rank` = 'member' AND a.id NOT IN (SELECT account_id FROM right_grant) ORDER BY e.id DESC LIMIT 1", school, MONTH)
    assert login(member).get(f"{SUMMARY}?don-vi={school}").status_code == 404
    assert login(head(portal, school)).get(SUMMARY).status_code == 200
    assert login(head(portal, school)).get(f"{SUMMARY}?don-vi={office}").status_code == 404
    assert login(head(portal, school)).get(f"/bao-cao/tong-hop/2021-06?don-vi={school}").status_code == 404
    for account, bloc in bloc_aggregators(portal):
        assert login(account).get(f"{SUMMARY}?don-vi={school}").status_code == (200 if bloc in (None, "school") else 404), account
        assert login(account).get(f"{SUMMARY}?don-vi={office}").status_code == (200 if bloc in (None, "government") else 404), account


def bloc_aggregators(portal):
    rows = portal.sql("SELECT a.name, g.bloc FROM right_grant g JOIN account a ON a.id = g.account_id "
                      "WHERE g.role = 'bloc_aggregator'")
    blocs = {row["bloc"] for row in rows}
    assert {"government", "school"} <= blocs, "the demonstration has an aggregator of each bloc"
    return [(row["name"], row["bloc"]) for row in rows if sum(o["name"] == row["name"] for o in rows) == 1]


# ---- letterheads


@pytest.mark.parametrize("name, kind, words", [
    ("Văn phòng Quận ủy", "party", "ĐẢNG CỘNG SẢN VIỆT NAM"),
    ("Phòng Nội vụ", "state", "Độc lập - Tự do - Hạnh phúc"),
    ("Trường THCS Phúc Xá", "state", "TRƯỜNG THCS PHÚC XÁ"),
    ("Liên đoàn Lao động quận Ba Đình", "front", "LIÊN ĐOÀN LAO ĐỘNG QUẬN BA ĐÌNH")])
def test_letterheads(portal, login, name, kind, words):
    id = unit(portal, name)
    client = login(head(portal, id))
    assert report(client, f"{SUMMARY}?don-vi={id}").find("letterhead").get("kind") == kind
    top = client.html(f"{SUMMARY}?don-vi={id}").xpath("//div[contains(@class, 'letterhead')]")[0].text_content()
    assert words in top and ("CỘNG HÒA" in top) == (kind != "party")
    assert ("Số:" in top) == (kind != "party")


def test_a_letterhead_is_dated_and_has_a_default(portal, login):
    id = unit(portal, "Phòng Tư pháp")
    client = login(head(portal, id))
    portal.sql("DELETE FROM letterhead WHERE unit_id = %s", id)
    assert report(client, f"{SUMMARY}?don-vi={id}").find("letterhead").get("kind") == "state"
    portal.sql("INSERT INTO letterhead (unit_id, valid_from, style, lower_line, place) VALUES "
               "(%s, '2000-01-01', 'state', 'TÊN CŨ', 'Ba Đình'), (%s, '2022-02-01', 'state', 'TÊN MỚI', 'Ba Đình')", id, id)
    found = report(client, f"{SUMMARY}?don-vi={id}").find("letterhead")
    assert (found.get("agency"), found.get("place")) == ("TÊN CŨ", "Ba Đình")
    portal.sql("UPDATE unit SET bloc = 'party' WHERE id = %s", id)
    portal.sql("DELETE FROM letterhead WHERE unit_id = %s", id)
    try:
        assert report(client, f"{SUMMARY}?don-vi={id}").find("letterhead").get("kind") == "party"
    finally:
        portal.sql("UPDATE unit SET bloc = 'government' WHERE id = %s", id)


# ---- the list


def test_the_list_of_a_member_holds_only_the_own_form(portal, login, school):
    account = portal.one("SELECT a.name FROM evaluation e JOIN account a USING (person_id) WHERE e.unit_id = %s AND e.month = %s "
                         "AND e.`rank` = 'member' AND a.id NOT IN (SELECT account_id FROM right_grant) "
                         "AND NOT EXISTS (SELECT 1 FROM evaluation s WHERE s.superior_id = e.person_id) ORDER BY e.id LIMIT 1",
                         school, MONTH)
    found = report(login(account), LIST)
    assert found.get("own") and len(found) == 0
    assert login(account).get(f"{LIST}?don-vi={school}").status_code == 404


def test_every_link_of_a_head_s_list_opens(portal, login, school):
    client = login(head(portal, school))
    assert [a.get("id") for a in report(client, LIST).findall("agency")] == [str(school)]
    page = client.html(f"{LIST}?don-vi={school}")
    links = [a for a in page.xpath("//main//a/@href") if a.startswith("/bao-cao/")]
    people = portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = %s", school, MONTH)
    assert len([a for a in links if "nguoi=" in a]) == people - 1
    for link in links:
        assert client.get(link).status_code == 200, link


def test_the_list_of_a_bloc_holds_its_agencies_and_no_others(portal, login):
    for account, bloc in bloc_aggregators(portal):
        found = {int(a.get("id")) for a in report(login(account), LIST).findall("agency")}
        wanted = {row["unit_id"] for row in portal.sql(
            "SELECT m.unit_id FROM right_grant g JOIN account a ON a.id = g.account_id "
            "JOIN unit_closure c ON c.ancestor_id = g.unit_id JOIN unit_month m ON m.unit_id = c.descendant_id AND m.month = %s "
            "JOIN unit u ON u.id = m.unit_id WHERE a.name = %s AND g.role IN ('bloc_aggregator', 'unit_aggregator') "
            "AND (g.bloc IS NULL OR g.bloc = u.bloc)", MONTH, account)}
        assert len(wanted) > 5 and found == wanted, (account, bloc, found ^ wanted)


def test_nothing_without_login(client):
    for path in (LIST, FORM, SUMMARY):
        assert client.get(path, allow_redirects=False).headers["Location"].startswith("/dang-nhap")
