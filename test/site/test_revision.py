"""After publication (domain.md section 2): two people revise a result, the old one stays, and nothing else changes what was published."""

import re
import threading

import pymysql
import pytest
from evaluate import pick, send_review, send_self
from portal import Client
from portal.place import TOP
from test_check import publish
from test_decision import act
from work import as_owner

MONTH = "2022-01"
SETTINGS = {"workers": "3"}
WANTED = {"points": "93", "level": "A", "reason": "Bỏ sót việc đột xuất đã hoàn thành", "basis_number": "12/BC-THCS", "basis_date": "07/02/2022",
          "basis_issuer": "Hội đồng nhà trường"}


@pytest.fixture(scope="module")
def case(portal):
    """One person's published result; the others of the agency are not rated."""
    def login(account):
        return Client(portal).login_as(account)

    portal.set_clock("2022-01-22 08:00:00")
    row = pick(portal, where="EXISTS (SELECT 1 FROM right_grant r JOIN account k ON k.id = r.account_id WHERE r.role = 'unit_aggregator' "
                             "AND r.unit_id = e.advice_unit_id AND k.person_id NOT IN (e.person_id, e.superior_id, e.authority_id))")
    portal.sql("UPDATE evaluation SET state = 'not_rated', not_rated_reason = 'Nghỉ cả tháng' WHERE unit_id = %s AND month = %s AND id <> %s",
               row["unit_id"], MONTH, row["id"])
    row.update(person=login(row["account"]), head=login(row["authority"]), code=portal.one("SELECT code FROM unit WHERE id = %s", row["unit_id"]))
    send_self(row["person"])
    send_review(login(row["superior"]), row["id"])
    portal.sql("INSERT INTO side_comment (evaluation_id, person_id, unit_id, comment, at) SELECT id, superior_id, unit_id, 'Phối hợp tốt.', NOW() "
               "FROM evaluation WHERE id = %s", row["id"])
    portal.sql("INSERT INTO score_line (evaluation_id, step, ord, task_id, content, quantity, coefficient, percent, faults, delays, objective, confirmed) "
               "VALUES (%s, 'superior', 1, 1, 'Báo cáo', 2, 150, 100, 1, 0, 0, 1)", row["id"])
    portal.sql("INSERT INTO score_part (evaluation_id, step, part, percent) VALUES (%s, 'superior', 'd', 50)", row["id"])
    portal.set_clock("2022-01-26 08:00:00")
    act(row["head"], f"/quyet-dinh/{MONTH}?don-vi={row['unit_id']}", [row["id"]], "decide_selected",
        {f"points-{row['id']}": "87,5", f"level-{row['id']}": "B", f"reason-{row['id']}": "Xét thêm việc đột xuất"})
    portal.set_clock("2022-02-04 08:00:00")
    publish(row["head"], row["unit_id"])
    portal.set_clock("2022-02-08 08:00:00")
    row["adviser_account"] = portal.one(
        "SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id JOIN evaluation e ON e.advice_unit_id = r.unit_id "
        "WHERE e.id = %s AND r.role = 'unit_aggregator' AND a.person_id NOT IN (e.person_id, e.superior_id, e.authority_id) LIMIT 1", row["id"])
    row["adviser"] = login(row["adviser_account"])
    row["path"] = f"/sua-ket-qua/{row['id']}"
    # The agency's own aggregator is the head's subordinate: the office that advises on the head approves what the head proposes.
    row["office"] = portal.one("SELECT advice_unit_id FROM evaluation WHERE person_id = %s AND month = %s", row["authority_id"], MONTH)
    row["approver"] = login(portal.one(
        "SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id JOIN assignment m ON m.person_id = a.person_id JOIN unit u ON u.id = m.unit_id "
        "WHERE (r.role = 'unit_aggregator' AND r.unit_id = %s) OR (r.role = 'bloc_aggregator' AND u.agency_id = %s) LIMIT 1", row["office"], row["office"]))
    assert portal.one("SELECT state FROM evaluation WHERE id = %s", row["id"]) == "published"
    return row


def propose(client, path, **values):
    return client.submit(path, WANTED | values, field="points", button="revision.propose")


def answer(client, path, button, **values):
    return client.submit(path, values, field="answer", button=button)


def current(portal, case):
    return portal.sql("SELECT * FROM evaluation WHERE person_id = %s AND month = %s AND NOT replaced", case["person_id"], MONTH)[0]


# what was published does not change by anybody's hand


def refused(portal, statement, *values, account=None):
    connection = portal.connection if account is None else account
    with pytest.raises(pymysql.MySQLError) as error:
        with connection.cursor() as cursor:
            cursor.execute(statement, values or None)
    return error.value.args


def test_no_column_of_a_published_row_changes(portal, case):
    """Each column of the table by itself, as the server's administrator; a new column that the trigger forgot is found here."""
    portal.one("SELECT 1")
    before = portal.sql("SELECT * FROM evaluation WHERE id = %s", case["id"])
    columns = portal.sql("SELECT column_name AS name, data_type AS kind, column_type AS type FROM information_schema.columns "
                         "WHERE table_schema = 'danhgia' AND table_name = 'evaluation' AND generation_expression IS NULL")
    assert len(columns) > 50
    for column in columns:
        old, name = before[0][column["name"]], column["name"]
        if column["kind"] == "enum":
            value = next(word for word in re.findall(r"'(\w+)'", column["type"]) if word != old)
        elif column["kind"] in ("varchar", "text", "char"):
            value = "2021-12" if name == "month" else "khac"
        elif column["kind"] in ("datetime", "date"):
            value = "2021-01-01"
        else:
            value = 0 if old else 1
        assert "what was published does not change" in str(refused(portal, f"UPDATE evaluation SET `{name}` = %s WHERE id = %s", value, case["id"])), name
    assert portal.sql("SELECT * FROM evaluation WHERE id = %s", case["id"]) == before


@pytest.mark.parametrize("statement", [
    "DELETE FROM evaluation WHERE id = {id}", "UPDATE evaluation e JOIN person p ON p.id = e.person_id SET e.decided_points = 100 WHERE e.id = {id}",
    "REPLACE INTO evaluation SELECT * FROM evaluation WHERE id = {id}", "UPDATE evaluation SET decided_level = 'A', replaced = TRUE WHERE id = {id}",
    "INSERT INTO evaluation SELECT * FROM evaluation WHERE id = {id} ON DUPLICATE KEY UPDATE decided_level = 'A'",
    "UPDATE score SET decided = 100 WHERE evaluation_id = {id}", "DELETE FROM score WHERE evaluation_id = {id}",
    "UPDATE score SET evaluation_id = {id} WHERE evaluation_id <> {id} LIMIT 1", "REPLACE INTO score SELECT * FROM score WHERE evaluation_id = {id}",
    "INSERT INTO side_comment (evaluation_id, person_id, unit_id, comment, at) VALUES ({id}, 1, 1, 'x', NOW())",
    "UPDATE side_comment SET comment = 'x' WHERE evaluation_id = {id}", "DELETE FROM side_comment WHERE evaluation_id = {id}",
    "INSERT INTO score (evaluation_id, criterion_id, decided) SELECT {id}, MIN(id), 100 FROM criterion",
    "INSERT INTO evaluation (month, state, {columns}) SELECT '2021-12', 'published', {columns} FROM evaluation WHERE id = {id}",
    "INSERT INTO evaluation (month, state, replaced, {columns}) SELECT '2021-12', 'decided', 1, {columns} FROM evaluation WHERE id = {id}",
    "INSERT INTO audit (business_at, recorded_at, action, object, object_id, unit_id, month, chain_number, chain) "
    "SELECT business_at, recorded_at, 'decide', object, object_id, unit_id, month, 999, chain FROM audit WHERE action = 'decide' AND object_id = {id}",
    "TRUNCATE TABLE score", "TRUNCATE TABLE evaluation"])
def test_no_other_way_in(portal, case, statement):
    before = portal.sql("SELECT * FROM evaluation WHERE id = %s", case["id"]), portal.sql("SELECT * FROM score WHERE evaluation_id = %s ORDER BY criterion_id", case["id"])
    accounts = [pymysql.connect(unix_socket=f"{portal.run}/db.sock", user="danhgia_app", database="danhgia", charset="utf8mb4",
                                password=portal.settings["app_password"], autocommit=True)]
    if "TRUNCATE" not in statement:  # the owner could drop the table as well: only the seal outside shows that
        accounts.append(None)
    if "score" in statement and "evaluation_id <>" in statement:
        other = portal.one("SELECT MIN(id) FROM evaluation WHERE id <> %s AND state = 'not_rated'", case["id"])
        portal.sql("INSERT IGNORE INTO score (evaluation_id, criterion_id) SELECT %s, MAX(id) FROM criterion", other)
    columns = ", ".join(f"`{row['name']}`" for row in portal.sql(
        "SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'danhgia' AND table_name = 'evaluation' "
        "AND column_name NOT IN ('id', 'month', 'state', 'replaced', 'replaces_id') AND generation_expression IS NULL"))
    for account in accounts:
        args = refused(portal, statement.format(id=case["id"], columns=columns), account=account)
        assert account is not None or "FROM evaluation" in statement or "DUPLICATE" in statement or args[1] == "what was published does not change", args
    assert (before == (portal.sql("SELECT * FROM evaluation WHERE id = %s", case["id"]),
                       portal.sql("SELECT * FROM score WHERE evaluation_id = %s ORDER BY criterion_id", case["id"]))) is True


def test_a_revision_takes_every_column_over(portal):
    """What is neither copied nor made anew would be lost without a word."""
    with open(f"{TOP}/fcgi/record/revision.c", encoding="utf-8") as file:
        text = file.read()
    copied = set(re.findall(r"[a-z_]+", "".join(re.findall(r'"([^"]*)"', text[text.index("#define COPIED"):text.index("/* It becomes")]))))
    made = {"id", "revision", "replaces_id", "replaced", "state", "decided_points", "decided_level", "decided_reason", "decided_by",
            "decided_behalf_id", "decided_at", "decided_late", "published_at", "version"}
    columns = {row["name"] for row in portal.sql("SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'danhgia' "
                                                 "AND table_name = 'evaluation' AND generation_expression IS NULL")}
    assert copied | made == columns and copied & made == set()


# two people


def test_nobody_else_finds_the_page(portal, login, case):
    for client in (case["person"], login("chutich.ubnd"), login("quantri.tp"), login("kiemtra.qu")):
        assert client.get(case["path"]).status_code == 404
    unpublished = portal.one("SELECT MIN(id) FROM evaluation WHERE state = 'open' AND month = %s", MONTH)
    assert case["head"].get(f"/sua-ket-qua/{unpublished}").status_code == 404


def test_what_is_wrong_is_said_and_kept(case):
    for values, word in (({"reason": ""}, "reason"), ({"points": "101"}, "points"), ({"basis_date": "31/02/2022"}, "basis_date")):
        page = propose(case["head"], case["path"], **values)
        assert page.status_code == 422 and case["head"].form(page, field="points").fields["basis_issuer"] == [WANTED["basis_issuer"]]
    page = propose(case["head"], case["path"], points="87,5", level="B")
    assert page.status_code == 422 and page.text.count("giống kết quả đang công bố") >= 1


def test_one_proposes_and_the_same_person_does_not_approve(portal, case):
    done = propose(case["head"], case["path"])
    assert done.status_code == 200 and portal.one("SELECT COUNT(*) FROM revision WHERE state = 'proposed'") == 1
    assert current(portal, case)["id"] == case["id"], "nothing has changed yet"
    buttons = [button.get("value") for button in case["head"].html(case["path"]).xpath("//button[@name='action']")]
    assert "revision.approve" not in buttons and "revision.withdraw" in buttons
    form = case["head"].form(case["path"], field="answer")
    page = case["head"].post(case["path"], data={name: values[0] for name, values in form.fields.items()} | {"action": "revision.approve"})
    assert page.status_code == 422 and current(portal, case)["id"] == case["id"]
    assert portal.one("SELECT approver_unit_id FROM revision WHERE state = 'proposed'") == case["office"] != case["unit_id"]
    named = case["head"].doc(case["path"]).find("revision/approvers")
    assert named.get("office") == portal.one("SELECT name FROM unit WHERE id = %s", case["office"]) and len(named) >= 1
    listed = case["approver"].doc(f"/sua-ket-qua/{MONTH}").find("revision").findall("proposal")
    assert [item.get("count") for item in case["approver"].doc("/").findall("home/list/item[@code='revision']")] == ["1"]
    assert [(line.get("old-level"), line.get("level"), line.get("state")) for line in listed] == [("B", "A", "proposed")]


def test_a_subordinate_of_the_head_does_not_approve(portal, case):
    """The agency's aggregator reads the proposal, has no button, and is refused when the button is pressed all the same."""
    assert not case["adviser"].html(case["path"]).xpath("//button[@name='action'][starts-with(@value, 'revision.')]")
    form = case["approver"].form(case["path"], field="answer")
    own = case["adviser"].form("/tai-khoan", action="/dang-xuat")
    page = case["adviser"].post(case["path"], data={"token": own.fields["token"][0], "submission": form.fields["submission"][0],
                                                    "revision": form.fields["revision"][0], "action": "revision.approve"})
    assert page.status_code == 422 and current(portal, case)["id"] == case["id"]
    assert not case["adviser"].doc("/").findall("home/list/item[@code='revision']")


def test_it_is_withdrawn_or_refused_with_a_reason(portal, case):
    assert answer(case["approver"], case["path"], "revision.refuse").status_code == 422
    assert answer(case["approver"], case["path"], "revision.refuse", answer="Chưa đủ căn cứ").status_code == 200
    assert case["approver"].get(case["path"]).status_code == 200, "who answered may read on"
    assert portal.one("SELECT answer FROM revision ORDER BY id DESC LIMIT 1") == "Chưa đủ căn cứ"
    assert propose(case["adviser"], case["path"]).status_code == 200
    assert answer(case["adviser"], case["path"], "revision.withdraw").status_code == 200
    assert current(portal, case)["id"] == case["id"]


def test_without_an_approver_nothing_is_proposed(portal, case):
    portal.sql("UPDATE right_grant SET valid_to = valid_from WHERE role IN ('unit_aggregator', 'bloc_aggregator') AND valid_to IS NULL")
    page = propose(case["head"], case["path"])
    portal.sql("UPDATE right_grant SET valid_to = NULL WHERE role IN ('unit_aggregator', 'bloc_aggregator') AND valid_to = valid_from")
    assert page.status_code == 422 and page.text.count("chưa có người duyệt") >= 1
    assert portal.one("SELECT COUNT(*) FROM revision WHERE state = 'proposed'") == 0


def test_approval_replaces_the_result_once(portal, case):
    """Four approvals of one proposal at once: one new record, one publication more."""
    assert propose(case["adviser"], case["path"]).status_code == 200
    publications = portal.one("SELECT COUNT(*) FROM publication WHERE unit_id = %s", case["unit_id"])
    clients = [Client(portal).login_as(case["authority"]) for _ in range(4)]
    forms = [client.form(case["path"], field="answer") for client in clients]
    codes = []
    threads = [threading.Thread(target=lambda pair=pair: codes.append(pair[0].send_form(pair[1], button="revision.approve").status_code))
               for pair in zip(clients, forms, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(codes) == [200, 422, 422, 422], codes
    old, new = portal.sql("SELECT * FROM evaluation WHERE id = %s", case["id"])[0], current(portal, case)
    assert (old["replaced"], new["replaces_id"], new["revision"], new["state"]) == (1, case["id"], 1, "published")
    assert (new["decided_points"], new["decided_level"], old["decided_points"], old["decided_level"]) == (9300, "A", 8750, "B")
    assert new["decided_by"] == old["authority_id"] and new["self_points"] == old["self_points"] and new["superior_comment"] == old["superior_comment"]
    assert portal.one("SELECT COUNT(*) FROM score WHERE evaluation_id = %s", new["id"]) == portal.one("SELECT COUNT(*) FROM score WHERE evaluation_id = %s", case["id"])
    assert portal.one("SELECT COUNT(*) FROM publication WHERE unit_id = %s", case["unit_id"]) == publications + 1
    line = portal.sql("SELECT * FROM audit WHERE action = 'revise' AND object_id = %s", new["id"])
    assert len(line) == 1 and line[0]["chain_number"] is not None


def test_the_lines_of_counted_results_go_with_it(portal, case):
    for table, keys in (("score_line", "step, ord, task_id, content, quantity, coefficient, percent, faults, delays, objective, confirmed"),
                        ("score_part", "step, part, percent"), ("side_comment", "person_id, unit_id, comment, at")):
        both = [portal.sql(f"SELECT {keys} FROM {table} WHERE evaluation_id = %s", id) for id in (case["id"], current(portal, case)["id"])]
        assert both[0] and both[0] == both[1], table


def test_everybody_sees_the_new_one_and_the_old_one_stays_readable(portal, case):
    new = current(portal, case)
    person = case["head"].doc(f"/cong-bo/{MONTH}?don-vi={case['unit_id']}").findall("publication/person")
    assert [(line.get("id"), line.get("level")) for line in person] == [(str(new["id"]), "A")]
    assert case["person"].get(f"/danh-gia/{case['id']}/vi-sao").status_code == 200
    report = case["person"].doc(f"/bao-cao/phieu/{MONTH}").find("report")
    assert report.get("decided-level") == "A" and report.find("replaces").get("revision") == "1"
    assert case["head"].html(f"/danh-gia/{new['id']}/vi-sao").xpath(f"//a[@href='/sua-ket-qua/{new['id']}']")
    assert not case["person"].html(f"/danh-gia/{new['id']}/vi-sao").xpath("//a[starts-with(@href, '/sua-ket-qua/')]")
    gone = case["head"].doc(case["path"]).find("revision")
    assert gone.get("superseded") == "yes" and gone.find("form") is None, "what was replaced is not revised again"
    assert [item.get("month") for item in case["person"].doc("/").findall("home/list/item[@code='revised']")] == [MONTH]
    marked = case["person"].html(f"/cong-bo/{MONTH}?don-vi={case['unit_id']}").text_content()
    assert marked.count("kết quả đã sửa, công bố lại ngày 08/02/2022") == 1


@pytest.mark.parametrize("statement", [
    "UPDATE revision SET reason = 'x' WHERE evaluation_id = {id} LIMIT 1", "UPDATE revision SET state = 'proposed' WHERE state = 'refused'",
    "UPDATE revision SET answered_by = 1 WHERE state = 'approved'", "DELETE FROM revision"])
def test_an_answered_proposal_stays(portal, case, statement):
    args = refused(portal, statement.format(id=case["id"]))
    assert args[1] == "what was answered does not change"


def test_the_chain_holds(portal, case):
    verified = portal.ctl("verify", check=False)
    assert verified.returncode == 0 and "chains: 1 agency-months, 6 links" in verified.stdout, verified.stdout


def test_what_nobody_published_is_named(portal, case):
    """The application account may take a decided row to published: then no publication stands for it."""
    new = current(portal, case)["id"]
    with as_owner(portal, "publication"):
        portal.sql("UPDATE publication SET published_at = published_at - INTERVAL 1 DAY")
        named = portal.ctl("verify", check=False)
        portal.sql("UPDATE publication SET published_at = published_at + INTERVAL 1 DAY")
    assert named.returncode == 1 and f"evaluation {new}: no publication made it public" in named.stdout, named.stdout
    assert portal.ctl("verify", check=False).returncode == 0


def test_publication_and_revision_at_once_both_hold(portal, case):
    """The head publishes somebody who was decided late while another approves a revision: both are public, one chain, once each."""
    late = portal.one("SELECT MIN(id) FROM evaluation WHERE unit_id = %s AND month = %s AND state = 'not_rated'", case["unit_id"], MONTH)
    portal.sql("UPDATE evaluation SET state = 'decided', not_rated_reason = '', decided_level = 'C', decided_points = 6000, decided_at = NOW(), "
               "decided_by = authority_id WHERE id = %s", late)
    new = current(portal, case)
    path = f"/sua-ket-qua/{new['id']}"
    assert propose(case["head"], path, points="88", level="B").status_code == 200
    publications = portal.one("SELECT COUNT(*) FROM publication WHERE unit_id = %s", case["unit_id"])
    clients = [Client(portal).login_as(case["authority"]), case["approver"]]
    public = f"/cong-bo/{MONTH}?don-vi={case['unit_id']}"
    sends = [(clients[0], clients[0].form(clients[0].submit(public, {"note": "Thông báo 6"}, field="note", button="publish"), field="note"), "confirm_publish"), (clients[1], clients[1].form(path, field="answer"), "revision.approve")]
    codes = {}
    threads = [threading.Thread(target=lambda one=one: codes.__setitem__(one[2], one[0].send_form(one[1], button=one[2]).status_code)) for one in sends]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert codes == {"confirm_publish": 200, "revision.approve": 200}, codes
    assert portal.one("SELECT state FROM evaluation WHERE id = %s", late) == "published"
    newest = current(portal, case)
    assert (newest["replaces_id"], newest["decided_points"], newest["state"]) == (new["id"], 8800, "published")
    assert portal.one("SELECT COUNT(*) FROM evaluation WHERE person_id = %s AND month = %s AND NOT replaced", case["person_id"], MONTH) == 1
    assert portal.one("SELECT COUNT(*) FROM publication WHERE unit_id = %s", case["unit_id"]) == publications + 2
    broken = [line for line in portal.ctl("verify", check=False).stdout.splitlines() if line.startswith("broken")]
    assert broken and all(f"evaluation {late}: no link gave the decided" in line for line in broken), broken
