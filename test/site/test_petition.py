"""Petitions (domain.md section 4): where the regulation knows them, in its days, by the rated person, answered by the authority."""

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
    text = rules["document"][:end] + '<petition days="5"/>' + rules["document"][end:]
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
    assert [line["action"] for line in portal.sql("SELECT action FROM audit WHERE object = 'petition' AND object_id = %s ORDER BY id", row["id"])] == ["send", "accept"]


def test_withdrawn_before_the_answer_and_not_sent_twice(portal, login, case):
    row = case["rows"][1]
    person = login(row["account"])
    form = person.form(f"/kien-nghi/{row['id']}", field="content")
    assert send(person, row["id"]).status_code == 200
    form.fields["submission"] = ["0" * 22]
    again = person.send_form(form, {"content": "Lần hai"}, button="petition.send")
    assert again.status_code == 422 and portal.one("SELECT COUNT(*) FROM petition WHERE evaluation_id = %s", row["id"]) == 1
    answer = case["head"].form(f"/kien-nghi/{row['id']}", field="answer")
    assert person.submit(f"/kien-nghi/{row['id']}", {}, action=f"/kien-nghi/{row['id']}", button="petition.withdraw").status_code == 200
    late = case["head"].send_form(answer, {"answer": "Giữ nguyên"}, button="petition.uphold")
    assert late.status_code == 422 and state(portal, row["id"])[0]["state"] == "withdrawn"


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
