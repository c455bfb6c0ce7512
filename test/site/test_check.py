"""
Codes on prints and /kiem-tra: a print leads to the stored record, says whether it still agrees, and tells nothing to whoever
may not read it. What the database's owner changes shows there and in danhgiactl verify.
"""

import contextlib
import re

import pytest
from evaluate import pick, send_review, send_self
from portal import Client
from test_decision import act
from test_seal import as_owner, harmed, verify

MONTH = "2022-01"


def publish(head, unit):
    path = f"/cong-bo/{MONTH}?don-vi={unit}"
    head.submit(head.submit(path, {"note": "Thông báo 5"}, field="note", button="publish"), field="note", button="confirm_publish")


@pytest.fixture(scope="module")
def case(portal):
    """One person from the self evaluation to the published month of the agency; the others are not rated."""
    def login(account):
        return Client(portal).login_as(account)

    portal.set_clock("2022-01-22 08:00:00")
    row = pick(portal)
    row.update(person=login(row["account"]), head=login(row["authority"]), code=portal.one("SELECT code FROM unit WHERE id = %s", row["unit_id"]))
    row.update(form=f"/bao-cao/phieu/{MONTH}?nguoi={row['person_id']}", summary=f"/bao-cao/tong-hop/{MONTH}?don-vi={row['unit_id']}")
    portal.sql("UPDATE evaluation SET state = 'not_rated', not_rated_reason = 'Nghỉ cả tháng' WHERE unit_id = %s AND month = %s AND id <> %s",
               row["unit_id"], MONTH, row["id"])
    send_self(row["person"])
    send_review(login(row["superior"]), row["id"])
    row["before"] = paper(row["head"], row["form"])
    portal.set_clock("2022-01-26 08:00:00")
    act(row["head"], f"/quyet-dinh/{MONTH}?don-vi={row['unit_id']}", [row["id"]], "decide_selected",
        {f"points-{row['id']}": "87,5", f"level-{row['id']}": "B", f"reason-{row['id']}": "Xét thêm việc đột xuất"})
    row["decided"] = paper(row["head"], row["form"])
    row["own"] = paper(row["person"], row["form"])
    portal.set_clock("2022-02-04 08:00:00")
    publish(row["head"], row["unit_id"])
    assert portal.one("SELECT state FROM evaluation WHERE id = %s", row["id"]) == "published"
    return row


def paper(client, path):
    return client.doc(path).find("report")


def code_of(client, path):
    return paper(client, path).find("verification").get("code")


def check(client, code):
    return client.doc(f"/kiem-tra/{code}").find("check")


def stranger(portal, case):
    """A member of another agency without any right there."""
    return Client(portal).login_as(pick(portal, where=f"e.unit_id <> {case['unit_id']}")["account"])


def test_a_code_comes_with_the_decision_for_whoever_sees_it(portal, case):
    assert case["before"].find("verification") is None and case["own"].find("verification") is None
    assert case["decided"].find("verification").get("code")
    own = paper(case["person"], case["form"]).find("verification")
    # Published, reprinted, by another: the same record, the same code.
    assert own.get("code") == case["decided"].find("verification").get("code") == code_of(case["head"], case["form"])
    assert own.get("path") == f"/kiem-tra/{own.get('code')}" and len(own.find("qr")) > 100
    assert own.get("code") in case["person"].get(case["form"]).text


def test_a_code_leads_to_the_record(portal, case):
    found = check(case["person"], code_of(case["person"], case["form"]))
    record, chain = found.find("record"), found.find("chain")
    assert found.get("state") == "agrees" and found.find("newer") is None
    assert (record.get("id"), record.get("decided-points"), record.get("decided-level")) == (str(case["id"]), "87,5", "B")
    last = portal.sql("SELECT chain_number, LOWER(LEFT(HEX(chain), 16)) AS chain FROM audit WHERE action = 'decide' AND object_id = %s", case["id"])[0]
    assert (found.find("deciding").get("number"), found.find("deciding").get("chain")) == (str(last["chain_number"]), last["chain"])
    head = portal.sql("SELECT chain_length, LOWER(LEFT(HEX(chain_head), 16)) AS head FROM unit_month WHERE unit_id = %s AND month = %s",
                      case["unit_id"], MONTH)[0]
    assert (chain.get("links"), chain.get("head"), chain.get("faults")) == (str(head["chain_length"]), head["head"], "0")
    assert found.find("rules").get("sha256") == portal.one(
        "SELECT LOWER(LEFT(HEX(r.sha256), 16)) FROM rule_set r JOIN evaluation e ON e.rule_set_id = r.id WHERE e.id = %s", case["id"])
    text = case["person"].html(f"/kiem-tra/{found.get('code')}").text_content()
    assert text.count("vẫn khớp với bản đã in") == 1 and text.count("Còn nguyên vẹn") == 1


def test_typed_as_people_type(case):
    code = code_of(case["person"], case["form"])
    for typed in (code.lower(), code.replace("-", ""), code.replace("-", " "), f" {code} ", code.replace("0", "o").replace("1", "l")):
        found = case["person"].doc("/kiem-tra", params={"ma": typed}).find("check")
        assert (found.get("state"), found.get("code")) == ("agrees", code), typed


def test_without_a_right_only_whether_it_is_valid(portal, case):
    other = stranger(portal, case)
    for path in (case["form"], case["summary"]):
        code = code_of(case["head"], path)
        found = check(other, code)
        assert found.get("state") == "agrees" and len(found) == 0 and set(found.attrib) == {"state", "code", "typed"}
        text = other.html(f"/kiem-tra/{code}").xpath("//main")[0].text_content()
        assert text.count("không có quyền xem") == 1 and text.count("87,5") == 0
    # A colleague reads the level on the page of results, not the record.
    assert len(check(Client(portal).login_as(portal.one(
        "SELECT a.name FROM evaluation e JOIN account a USING (person_id) WHERE e.unit_id = %s AND e.month = %s AND e.`rank` = 'member' "
        "AND e.id <> %s AND a.id NOT IN (SELECT account_id FROM right_grant) AND e.person_id NOT IN "
        "(SELECT superior_id FROM evaluation WHERE superior_id IS NOT NULL) ORDER BY e.id LIMIT 1",
        case["unit_id"], MONTH, case["id"])), code_of(case["head"], case["form"]))) == 0


def test_the_person_learns_nothing_before_publication(portal, case):
    """With the print of somebody else in hand."""
    code, at = code_of(case["head"], case["form"]), portal.one("SELECT decided_at FROM evaluation WHERE id = %s", case["id"])
    with unguarded(portal, "evaluation"):
        portal.sql("UPDATE evaluation SET state = 'decided' WHERE id = %s", case["id"])
        try:
            found = check(case["person"], code)
            assert found.get("state") == "agrees" and len(found) == 0
            assert check(case["head"], code).find("deciding").get("level") == "B"
            portal.sql("UPDATE evaluation SET state = 'reviewed', decided_at = NULL, decided_level = NULL WHERE id = %s", case["id"])
            found = check(case["person"], code)
            assert found.get("state") == "differs" and found.find("deciding") is None and found.find("record").get("decided-level") is None
        finally:
            portal.sql("UPDATE evaluation SET state = 'published', decided_at = %s, decided_level = 'B' WHERE id = %s", at, case["id"])


def test_nothing_without_login(client, case):
    answer = client.get(f"/kiem-tra/{code_of(case['head'], case['form'])}", allow_redirects=False)
    assert answer.status_code == 303 and answer.headers["Location"].startswith("/dang-nhap")


def test_reading_by_a_code_is_logged(portal, case):
    check(Client(portal).login_as("kiemtra.qu"), code_of(case["person"], case["form"]))
    assert portal.soon("SELECT COUNT(*) FROM access_log WHERE kind = 'view' AND object = 'evaluation' AND object_id = %s "
                       "AND account_name = 'kiemtra.qu'", case["id"]) == 1


# the summary and the head of the chain


def test_a_summary_says_where_the_chain_stood(portal, case):
    mark = paper(case["head"], case["summary"]).find("verification")
    row = portal.sql("SELECT p.id, LOWER(HEX(p.chain_head)) AS head, a.chain_number FROM publication p JOIN audit a ON a.chain = p.chain_head "
                     "WHERE p.unit_id = %s AND p.month = %s", case["unit_id"], MONTH)[0]
    assert (mark.get("number"), mark.get("links"), mark.get("head")) == ("1", str(row["chain_number"]), row["head"][:16])
    text = " ".join(case["head"].html(case["summary"]).text_content().split())
    assert text.count(f"Công bố lần 1; chuỗi dấu vết của đơn vị, tháng: {row['chain_number']} mắt xích, mã đầu chuỗi {row['head'][:16]}") == 1
    found = check(case["head"], mark.get("code"))
    assert found.get("state") == "agrees" and found.find("publication").get("number") == "1" and found.find("chain").get("faults") == "0"
    for typed in (row["head"], row["head"][:16].upper(), f"{row['chain_number']}/{row['head'][:16]}", f" {row['head'][:8]} {row['head'][8:16]}"):
        found = case["head"].doc("/kiem-tra", params={"ma": typed}).find("check")
        assert found.get("state") == "head" and found.find("publication").get("head") == row["head"][:16], typed
    assert len(check(stranger(portal, case), row["head"])) == 0


# what was changed behind the portal's back


def unguarded(portal, table):
    """Without the table's triggers, where it has any."""
    found = portal.one("SELECT COUNT(*) FROM information_schema.triggers WHERE event_object_table = %s", table)
    return as_owner(portal, table) if found else contextlib.nullcontext()


CHANGES = {
    "points": ("UPDATE evaluation SET decided_points = 9100 WHERE id = {id}", "decided points and level are not those of link", 2),
    "level": ("UPDATE evaluation SET decided_level = 'A' WHERE id = {id}", "decided points and level are not those of link", 2),
    "own points": ("UPDATE evaluation SET self_points = self_points - 100 WHERE id = {id}", "self points and level are not those of link", 2),
    "superior's level": ("UPDATE evaluation SET superior_level = 'C' WHERE id = {id}", "superior points and level are not those of link", 2),
    "one criterion": ("UPDATE score SET superior = superior - 50 WHERE evaluation_id = {id} AND superior > 100 LIMIT 1",
                      "what publication {publication} made public was changed since", 1),
    "a comment": ("UPDATE evaluation SET superior_comment = 'Khác' WHERE id = {id}", "was changed since", 1),
    "another post's comment": ("INSERT INTO side_comment (evaluation_id, person_id, unit_id, comment, at) VALUES ({id}, 1, 1, 'Thêm sau', NOW(6))",
                               "was changed since", 1),
    "the rules": ("UPDATE rule_set SET sha256 = REVERSE(sha256) WHERE id = (SELECT rule_set_id FROM evaluation WHERE id = {id})", "was changed since", 1),
    "nobody decided": ("UPDATE evaluation SET state = 'published', published_at = '2022-02-04 07:00:00', decided_level = 'A', decided_at = NOW(6), "
                       "decided_by = 1, not_rated_reason = '' WHERE id = {other}", "evaluation {other}: no link gave the decided points and level", 2),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_record_is_found(portal, case, change):
    statement, message, count = CHANGES[change]
    table = re.search(r"(?:UPDATE|INTO) (\w+)", statement).group(1)
    names = {"id": case["id"], "publication": portal.one("SELECT MAX(id) FROM publication"),
             "other": portal.one("SELECT MIN(id) FROM evaluation WHERE unit_id = %s AND month = %s AND state = 'not_rated'", case["unit_id"], MONTH)}
    codes = [code_of(case["head"], case[path]) for path in ("form", "summary")]
    assert verify(portal, "--unit", case["code"])[:2] == (0, [])
    with unguarded(portal, table):
        portal.sql(f"CREATE TABLE kept AS SELECT * FROM {table}")
        try:
            portal.sql(statement.format(**names))
            code, broken, _ = verify(portal, "--unit", case["code"])
            assert code == 1 and sum(message.format(**names) in line for line in broken) == 1 and len(broken) == count, broken
            found = check(case["head"], codes[0])
            assert found.find("chain").get("faults") == str(count)
            assert (found.get("state"), check(case["head"], codes[1]).get("state")) == ("agrees" if change == "nobody decided" else "differs", "differs")
            if change != "nobody decided":
                assert check(stranger(portal, case), codes[0]).get("state") == "differs"
                assert case["head"].get(f"/kiem-tra/{codes[0]}").text.count("KHÔNG còn khớp") == 1
                assert (found.find("deciding").get("points"), found.find("deciding").get("level")) == ("87,5", "B"), "what the chain says"
                assert code_of(case["head"], case["form"]) != codes[0], "a reprint is another print"
        finally:
            restore(portal, table)
        assert check(case["head"], codes[0]).get("state") == "agrees"


def restore(portal, table):
    if table == "side_comment":
        portal.sql("DELETE FROM side_comment WHERE comment = 'Thêm sau'")
        portal.sql("DROP TABLE kept")
        return
    keys = {"evaluation": "id", "score": "evaluation_id, criterion_id", "rule_set": "id"}[table]
    columns = [row["c"] for row in portal.sql("SELECT column_name AS c FROM information_schema.columns WHERE table_schema = DATABASE() "
                                              "AND table_name = %s AND COALESCE(generation_expression, '') = '' AND column_name NOT IN ('id', 'evaluation_id', 'criterion_id')", table)]
    portal.sql(f"UPDATE {table} t JOIN kept k USING ({keys}) SET " + ", ".join(f"t.`{c}` = k.`{c}`" for c in columns))
    portal.sql("DROP TABLE kept")


def test_a_broken_chain_and_a_lost_publication_are_said(portal, case):
    code = code_of(case["head"], case["form"])
    with harmed(portal, "audit", f"UPDATE audit SET reason = 'khac' WHERE action = 'decide' AND object_id = {case['id']}"):
        found = check(case["head"], code)
        assert found.get("state") == "agrees" and found.find("chain").get("faults") == "1"
        assert case["head"].get(f"/kiem-tra/{code}").text.count("Không còn nguyên vẹn") == 1
    with harmed(portal, "publication", "DELETE FROM publication"):
        broken = verify(portal, "--unit", case["code"])[1]
        assert [line.split(": ")[-1] for line in broken] == [broken[0].split(": ")[-1], "no publication made it public"]
        assert broken[0].endswith("published the month, its publication is missing")
    assert verify(portal, "--unit", case["code"])[:2] == (0, [])


# revisions


def test_a_replaced_print_says_so(portal, case):
    """A revision is a row of its own; the print of the old one still is what it was."""
    code, summary = code_of(case["head"], case["form"]), code_of(case["head"], case["summary"])
    columns = ", ".join(f"`{row['c']}`" for row in portal.sql(
        "SELECT column_name AS c FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'evaluation' "
        "AND COALESCE(generation_expression, '') = '' "
        "AND column_name NOT IN ('id', 'revision', 'replaces_id', 'published_at', 'decided_level')"))
    with unguarded(portal, "evaluation"):
        portal.sql(f"INSERT INTO evaluation (revision, replaces_id, published_at, decided_level, {columns}) "
                   f"SELECT 1, id, '2022-02-20 09:00:00', 'A', {columns} FROM evaluation WHERE id = %s", case["id"])
        portal.sql("UPDATE evaluation SET replaced = TRUE WHERE id = %s", case["id"])
        try:
            found = check(case["head"], code)
            assert found.get("state") == "agrees" and found.find("newer").get("revision") == "1"
            assert case["head"].get(f"/kiem-tra/{code}").text.count("thay bằng bản sửa đổi lần 1, công bố lúc 09:00") == 1
            newer = paper(case["person"], case["form"])
            assert newer.find("replaces").attrib == {"revision": "1", "published": "2022-02-04"}
            assert newer.find("verification").get("code") != code
            text = " ".join(case["person"].html(case["form"]).text_content().split())
            assert text.count("BẢN SỬA ĐỔI LẦN 1 – thay thế bản công bố ngày 04/02/2022") == 1
            assert check(case["person"], newer.find("verification").get("code")).get("state") == "agrees"
            # What was public on the day of the publication has not changed; nobody decided the new row by the portal.
            assert check(case["head"], summary).get("state") == "agrees"
            assert [line.split(": ", 2)[2] for line in verify(portal, "--unit", case["code"])[1]] == [
                f"evaluation {newer.get('id')}: no publication made it public", f"evaluation {newer.get('id')}: no link gave the decided points and level"]
        finally:
            portal.sql("DELETE FROM evaluation WHERE replaces_id = %s", case["id"])
            portal.sql("UPDATE evaluation SET replaced = FALSE WHERE id = %s", case["id"])


# hostile


@pytest.mark.parametrize("typed", ["' OR 1=1 --", "<script>alert(1)</script>", "0" * 24, "Z" * 24, "0" * 500, "f" * 16, "f" * 64, "f/f/f", "/",
                                   "%", "../../etc", "Đ" * 24, "null", "-", "0000-0000-0000-0000-0000-0000", "]]>", "\u202e7KQ2"])
def test_hostile_codes(portal, case, typed):
    client = Client(portal).login_as("chutich.ubnd")
    answer = client.get("/kiem-tra", params={"ma": typed})
    assert answer.status_code in (200, 400) and answer.text.count("<script>alert") == 0
    if answer.status_code == 200:
        assert client.doc("/kiem-tra", params={"ma": typed}).find("check").get("state") in ("unknown", "wait")


def test_one_wrong_character_is_no_code(case):
    code = code_of(case["head"], case["form"])
    for place in (0, 3, 7, 12, 18, 28):
        wrong = code[:place] + ("0" if code[place] != "0" else "2") + code[place + 1:]
        assert check(case["head"], wrong).get("state") == "unknown", wrong


def test_guessing_ends(portal, case):
    client = Client(portal).login_as("kiemtra.qu")
    account = portal.one("SELECT id FROM account WHERE name = 'kiemtra.qu'")
    portal.sql("INSERT INTO access_log (at, kind, account_id, object) SELECT SYSDATE(6), 'refused', %s, 'print_code' FROM seq_1_to_30", account)
    good = code_of(case["head"], case["form"])
    assert check(client, good).get("state") == "wait"
    assert check(case["head"], good).get("state") == "agrees", "others go on"


def test_a_wrong_code_is_logged(portal, case):
    check(case["person"], "0000-0000-0000-0000-0000-0000")
    assert portal.soon("SELECT COUNT(*) FROM access_log WHERE kind = 'refused' AND object = 'print_code' AND account_name = %s",
                       case["account"]) == 1
