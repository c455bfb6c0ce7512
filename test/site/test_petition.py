"""Petitions (domain.md section 4): where the regulation knows them, in its days, by the rated person, answered by the authority."""

import pymysql
import pytest
from evaluate import pick
from portal import Client

MONTH = "2022-01"


@pytest.fixture(scope="module")
def case(portal):
    """A result published on 4 February 2022 under a regulation with petitions of five days, and one under a regulation without."""
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    rules = portal.sql("SELECT r.* FROM rule_set r JOIN unit_month m ON m.rule_set_id = r.id WHERE m.unit_id = %s", unit)[0]
    cap = rules["document"].index("<cap ")
    end = rules["document"].index("/>", cap) + 2
    text = rules["document"][:end] + '<petition days="5" answer="3"/>' + rules["document"][end:]
    text = text.replace(f'code="{rules["code"]}"', 'code="thu-kien-nghi"', 1)
    portal.sql("INSERT INTO rule_set (code, number, issuer, valid_from, state, document, sha256) VALUES ('thu-kien-nghi', 'Thử', 'Thử', '2018-07-01', "
               "'approved', %s, UNHEX(SHA2(%s, 256)))", text, text)
    new = portal.one("SELECT id FROM rule_set WHERE code = 'thu-kien-nghi'")
    portal.sql("INSERT INTO criteria_set (rule_set_id, code, name) SELECT %s, code, name FROM criteria_set WHERE rule_set_id = %s", new, rules["id"])
    portal.sql("INSERT INTO criterion (criteria_set_id, code, ord, kind, source, maximum) SELECT n.id, c.code, c.ord, c.kind, c.source, c.maximum FROM criterion c "
               "JOIN criteria_set s ON s.id = c.criteria_set_id JOIN criteria_set n ON n.rule_set_id = %s AND n.code = s.code WHERE s.rule_set_id = %s",
               new, rules["id"])
    rows = portal.sql("SELECT e.id, e.person_id, a.name AS account, h.name AS authority FROM evaluation e JOIN account a ON a.person_id = e.person_id "
                      "JOIN account h ON h.person_id = e.authority_id WHERE e.unit_id = %s AND e.month = %s AND e.`rank` = 'member' ORDER BY e.id LIMIT 4",
                      unit, MONTH)
    for row in rows:
        portal.sql("UPDATE evaluation e JOIN criteria_set s ON s.id = e.criteria_set_id JOIN criteria_set n ON n.rule_set_id = %s AND n.code = s.code "
                   "SET e.rule_set_id = %s, e.criteria_set_id = n.id WHERE e.id = %s", new, new, row["id"])
    without = pick(portal, where=f"e.unit_id <> {unit}")
    for id in [row["id"] for row in rows] + [without["id"]]:
        portal.sql("UPDATE evaluation SET state = 'decided', decided_points = 6900, decided_level = 'C', decided_by = authority_id, decided_at = NOW() WHERE id = %s", id)
        portal.sql("UPDATE evaluation SET state = 'published', published_at = '2022-02-04 09:30:00' WHERE id = %s", id)
    portal.set_clock("2022-02-07 08:00:00")
    return {"rows": rows, "without": without, "head": Client(portal).login_as(rows[0]["authority"])}


def send(client, id, text="Chưa tính việc đột xuất ngày 12/01."):
    return client.submit(f"/kien-nghi/{id}", {"content": text}, field="content", button="petition.send")


def state(portal, id):
    return portal.sql("SELECT state, answer, answered_by FROM petition WHERE evaluation_id = %s", id)


def test_only_where_the_regulation_knows_them(login, case):
    one = case["without"]
    assert login(one["account"]).get(f"/kien-nghi/{one['id']}").status_code == 404
    assert not login(one["account"]).html(f"/danh-gia/{one['id']}/vi-sao").xpath("//a[starts-with(@href, '/kien-nghi/')]")
    row = case["rows"][0]
    assert login(row["account"]).html(f"/danh-gia/{row['id']}/vi-sao").xpath(f"//a[@href='/kien-nghi/{row['id']}']")


def test_sent_answered_and_led_on_to_a_revision(portal, login, case):
    row = case["rows"][0]
    person = login(row["account"])
    assert case["head"].get(f"/kien-nghi/{row['id']}").status_code == 404, "nothing was sent yet"
    assert send(person, row["id"], "").status_code == 422
    assert send(person, row["id"]).status_code == 200 and state(portal, row["id"])[0]["state"] == "sent"
    page = person.doc(f"/kien-nghi/{row['id']}").find("petition")
    assert page.find("sent").get("content") == "Chưa tính việc đột xuất ngày 12/01." and page.get("last") == "2022-02-09"
    listed = case["head"].doc(f"/kien-nghi/{MONTH}").find("petition").findall("line")
    assert [line.get("id") for line in listed] == [str(row["id"])]
    empty = case["head"].submit(f"/kien-nghi/{row['id']}", {"answer": ""}, field="answer", button="petition.accept")
    assert empty.status_code == 422 and state(portal, row["id"])[0]["state"] == "sent"
    done = case["head"].submit(f"/kien-nghi/{row['id']}", {"answer": "Đúng, sẽ sửa."}, field="answer", button="petition.accept")
    assert done.status_code == 200 and state(portal, row["id"])[0]["answer"] == "Đúng, sẽ sửa."
    assert case["head"].html(f"/kien-nghi/{row['id']}").xpath(f"//a[@href='/sua-ket-qua/{row['id']}']")
    assert person.html(f"/kien-nghi/{row['id']}").text_content().count("Đúng, sẽ sửa.") == 1
    assert portal.one("SELECT decided_points FROM evaluation WHERE id = %s", row["id"]) == 6900, "a petition changes nothing by itself"
    for statement in ("UPDATE petition SET answer = 'x' WHERE evaluation_id = %s", "UPDATE petition SET state = 'sent' WHERE evaluation_id = %s",
                      "DELETE FROM petition WHERE evaluation_id = %s"):
        with pytest.raises(pymysql.MySQLError, match="what was answered does not change"):
            portal.sql(statement, row["id"])
    assert [line["action"] for line in portal.sql("SELECT action FROM audit WHERE object = 'petition' AND object_id = %s ORDER BY id", row["id"])] == ["send", "accept"]


def test_withdrawn_before_the_answer_and_not_sent_twice(portal, login, case):
    row = case["rows"][1]
    person = login(row["account"])
    form = person.form(f"/kien-nghi/{row['id']}", field="content")
    assert send(person, row["id"]).status_code == 200
    form.fields["submission"] = ["0" * 22]
    again = person.send_form(form, {"content": "Lần hai"}, button="petition.send")
    assert again.status_code == 422 and state(portal, row["id"])[0]["state"] == "sent" and portal.one("SELECT COUNT(*) FROM petition WHERE evaluation_id = %s", row["id"]) == 1
    answer = case["head"].form(f"/kien-nghi/{row['id']}", field="answer")
    assert person.submit(f"/kien-nghi/{row['id']}", {}, action=f"/kien-nghi/{row['id']}", button="petition.withdraw").status_code == 200
    late = case["head"].send_form(answer, {"answer": "Giữ nguyên"}, button="petition.uphold")
    assert late.status_code == 422 and state(portal, row["id"])[0]["state"] == "withdrawn"


def test_withdrawn_it_may_be_sent_again_within_the_days(portal, login, case):
    row = case["rows"][1]
    person = login(row["account"])
    assert send(person, row["id"], "Viết lại cho rõ.").status_code == 200
    now = portal.sql("SELECT state, content, answer_due FROM petition WHERE evaluation_id = %s", row["id"])[0]
    assert (now["state"], now["content"], str(now["answer_due"])) == ("sent", "Viết lại cho rõ.", "2022-02-10")
    assert portal.one("SELECT COUNT(*) FROM audit WHERE object = 'petition' AND object_id = %s AND action = 'send'", row["id"]) == 2, "what it was before stays in the audit"


def test_the_first_page_leads_there_and_an_answer_after_the_day_is_late(portal, login, case):
    """Three days to answer: from the 11th on it is late, on the list, on the first page and for good."""
    row = case["rows"][1]

    def items(client, code):
        return [(item.get("path"), item.get("state"), item.get("count")) for item in client.doc("/").findall(f"home/list/item[@code='{code}']")]

    portal.set_clock("2022-02-10 23:00:00")
    assert items(case["head"], "petition") == [(f"/kien-nghi/{MONTH}", "todo", "1")]
    line = case["head"].doc(f"/kien-nghi/{MONTH}").find(f"petition/line[@id='{row['id']}']")
    assert (line.get("answer-due"), line.get("late")) == ("2022-02-10", None)
    portal.set_clock("2022-02-11 00:00:01")
    assert items(case["head"], "petition") == [(f"/kien-nghi/{MONTH}", "late", "1")]
    assert case["head"].doc(f"/kien-nghi/{MONTH}").find(f"petition/line[@id='{row['id']}']").get("late") == "yes"
    assert items(login("chutich.ubnd"), "petition") == [], "another authority has nothing to answer"
    assert case["head"].submit(f"/kien-nghi/{row['id']}", {"answer": "Giữ nguyên."}, field="answer", button="petition.uphold").status_code == 200
    assert portal.one("SELECT answered_late FROM petition WHERE evaluation_id = %s", row["id"]) == 1
    assert portal.one("SELECT answered_late FROM petition WHERE evaluation_id = %s", case["rows"][0]["id"]) == 0
    assert login(row["account"]).html(f"/kien-nghi/{row['id']}").text_content().count("trả lời muộn") == 1
    assert items(case["head"], "petition") == []
    assert items(login(row["account"]), "answered") == [(f"/kien-nghi/{row['id']}", "published", None)]
    portal.set_clock("2022-02-07 08:00:00")


def test_a_long_list_has_pages(portal, login, case):
    """Sixty petitions of the school: fifty on the first page, ten on the second, none of another authority's."""
    unit = portal.one("SELECT unit_id FROM evaluation WHERE id = %s", case["rows"][0]["id"])
    head = portal.one("SELECT authority_id FROM evaluation WHERE id = %s", case["rows"][0]["id"])
    ids = [row["id"] for row in portal.sql("SELECT id FROM evaluation WHERE month = %s AND person_id <> %s AND state <> 'published' AND NOT EXISTS "
                                           "(SELECT 1 FROM petition t WHERE t.evaluation_id = evaluation.id) ORDER BY unit_id <> %s, id LIMIT 58", MONTH, head, unit)]
    other = portal.one("SELECT MAX(id) FROM evaluation WHERE month = %s AND authority_id <> %s", MONTH, head)
    before = {row["id"]: row["authority_id"] for row in portal.sql("SELECT id, authority_id FROM evaluation WHERE id IN %s", ids)}
    portal.sql("UPDATE evaluation SET authority_id = %s WHERE id IN %s AND state <> 'published'", head, ids)
    for id in [*ids, other]:
        portal.sql("INSERT IGNORE INTO petition (evaluation_id, content, sent_at) VALUES (%s, 'x', NOW())", id)
    seen = []
    for page in (1, 2):
        petition = case["head"].doc(f"/kien-nghi/{MONTH}?trang={page}").find("petition")
        assert petition.find("pages").get("last") == "2"
        seen.append([int(line.get("id")) for line in petition.findall("line")])
    assert [len(page) for page in seen] == [50, 10] and len(set(seen[0] + seen[1])) == 60 and (other in seen[0] + seen[1]) is False
    for id, authority in before.items():
        portal.sql("UPDATE evaluation SET authority_id = %s WHERE id = %s AND state <> 'published'", authority, id)


def test_nobody_else(login, case):
    row = case["rows"][0]
    for account in ("quantri.tp", case["rows"][2]["account"], "chutich.ubnd"):
        client = login(account)
        assert client.get(f"/kien-nghi/{row['id']}").status_code == 404, account


def test_the_days_end_to_the_second(portal, login, case):
    """Five days after the 4th: the 9th is in, the 10th is out."""
    row = case["rows"][2]
    person = login(row["account"])
    portal.set_clock("2022-02-09 23:59:30")
    form = person.form(f"/kien-nghi/{row['id']}", field="content")
    portal.set_clock("2022-02-10 00:00:01")
    late = person.send_form(form, {"content": "Muộn"}, button="petition.send")
    assert late.status_code == 422 and late.text.count("hết thời hạn") >= 1 and not state(portal, row["id"])
    page = person.doc(f"/kien-nghi/{row['id']}").find("petition")
    assert page.get("over") == "yes" and page.find("form") is None
    portal.set_clock("2022-02-09 23:00:00")
    assert send(person, row["id"]).status_code == 200
