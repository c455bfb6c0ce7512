"""Accounts for many from the list: chosen, counted, issued a chunk at a time, on slips that are shown once."""

import re

import pytest

START = "/dang-nhap/cap-tai-khoan"
CODE = re.compile(r"\b(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}\b")


def unit(portal, code):
    return portal.one("SELECT id FROM unit WHERE code = %s", code)


def add_people(portal, count, code="BD-PNV", prefix="I", given="Zim"):
    """So many new people in that unit, without accounts; their ids."""
    for i in range(count):
        portal.sql("INSERT INTO person (code, family_name, given_name, staff_kind) VALUES (%s, 'Trần Thử', %s, 'contract')",
                   f"{prefix}{i}", given)
    portal.sql("INSERT INTO assignment (person_id, unit_id, position_id, `rank`, main) SELECT p.id, %s, (SELECT MIN(id) FROM position), "
               "'member', TRUE FROM person p WHERE p.code REGEXP %s", unit(portal, code), f"^{prefix}[0-9]+$")
    return [row["id"] for row in portal.sql("SELECT id FROM person WHERE code REGEXP %s ORDER BY id", f"^{prefix}[0-9]+$")]


@pytest.fixture(autouse=True)
def clean(portal):
    yield
    new = "SELECT id FROM account WHERE person_id IN (SELECT id FROM person WHERE family_name = 'Trần Thử')"
    portal.sql("SET FOREIGN_KEY_CHECKS = 0")
    portal.sql(f"DELETE FROM credential WHERE account_id IN ({new})")
    portal.sql("DELETE FROM right_grant WHERE decision_issuer = 'test'")
    portal.sql("DELETE FROM session WHERE account_id IN (SELECT id FROM account WHERE name LIKE 'zimtt%%')")
    portal.sql("DELETE FROM account WHERE person_id IN (SELECT id FROM person WHERE family_name = 'Trần Thử')")
    portal.sql("DROP TRIGGER IF EXISTS assignment_no_delete")
    portal.sql("UPDATE assignment SET valid_to = '2001-01-01' WHERE person_id IN (SELECT id FROM person WHERE family_name = 'Trần Thử')")
    portal.sql("UPDATE person SET family_name = 'Cũ', code = CONCAT('old', id) WHERE family_name = 'Trần Thử'")
    portal.sql("DELETE FROM setting WHERE name = 'change_before'")
    portal.sql("SET FOREIGN_KEY_CHECKS = 1")


def form_with(client, path, button):
    """The one form of the page with that button."""
    (form,) = [form for form in client.forms(client.html(path)) if any(button in pair for pair in form.buttons)]
    return form


def choose(client, **values):
    form = client.form(START, field="unit")
    return client.send_form(form, values, button="choose")


def batch(client, answer):
    return client.doc(re.sub(r"^https://[^/]+", "", answer.url).split("?")[0]).find("issue")


def go_on(client, answer, button="issue_first"):
    return client.send_form(form_with(client, re.sub(r"^https://[^/]+", "", answer.url).split("?")[0], button), button=button)


def test_dry_run_then_slips_once(portal, login, client):
    people = add_people(portal, 3)
    portal.sql("UPDATE person SET phone = '0900000001' WHERE id IN (SELECT a.person_id FROM account a JOIN right_grant r ON r.account_id = a.id "
               "WHERE r.role = 'bloc_admin')")
    admin = login("quantri.pnv")
    before = portal.one("SELECT COUNT(*) FROM account")
    page = choose(admin, unit=unit(portal, "BD-PNV"))
    seen = batch(admin, page)
    assert (seen.get("waiting"), seen.get("issued"), seen.get("beyond"), seen.get("what")) == ("3", "0", "0", "Phòng Nội vụ")
    assert int(seen.get("has_account")) == portal.one(
        "SELECT COUNT(*) FROM assignment m JOIN unit u ON u.id = m.unit_id JOIN account a ON a.person_id = m.person_id WHERE u.agency_id = %s "
        "AND m.main AND m.valid_to IS NULL", unit(portal, "BD-PNV"))
    assert portal.one("SELECT COUNT(*) FROM account") == before, "nothing is issued by looking"
    slips = go_on(admin, page)
    codes = CODE.findall(slips.text)
    assert slips.status_code == 200 and len(set(codes)) == 3 == len(codes)
    names = re.findall(r"zimtt\d*", slips.text)
    assert sorted(set(names)) == ["zimtt", "zimtt2", "zimtt3"]
    assert "24/01/2022" in slips.text and portal.base in slips.text and "0900000001" in slips.text
    traces = portal.sql("SELECT action, object_id, account_id IS NOT NULL AS who, request_id <> '' AS request, unit_id FROM audit "
                        "WHERE action = 'issue' AND object = 'account' ORDER BY id DESC LIMIT 3")
    assert all((t["action"], t["who"], t["request"], t["unit_id"]) == ("issue", 1, 1, unit(portal, "BD-PNV")) for t in traces)
    after = batch(admin, page)
    assert (after.get("waiting"), after.get("issued")) == ("0", "3") and after.get("ended") is not None
    stored = "".join(str(portal.sql(f"SELECT * FROM {table}")) for table in ("audit", "submission", "issue_batch", "issue_item", "draft"))
    assert not any(code in stored or code.replace("-", "") in stored for code in codes)
    assert not any(CODE.search(text) for text in (admin.get(page.url).text, admin.get(START).text))
    assert client.login(names[0], codes[0]).url.endswith("/dang-nhap/doi-mat-khau")
    assert len(people) == 3


def test_again_leaves_the_issued_alone(portal, login):
    add_people(portal, 2)
    admin = login("quantri.pnv")
    go_on(admin, choose(admin, unit=unit(portal, "BD-PNV")))
    hashes = portal.sql("SELECT account_id, code_hash FROM credential ORDER BY account_id")
    again = choose(admin, unit=unit(portal, "BD-PNV"))
    assert again.status_code == 422 and "Không có ai chờ cấp" in again.text
    add_people(portal, 1, prefix="J")
    slips = go_on(admin, choose(admin, unit=unit(portal, "BD-PNV")))
    assert len(CODE.findall(slips.text)) == 1
    kept = portal.sql("SELECT account_id, code_hash FROM credential ORDER BY account_id")
    assert [row for row in kept if row in hashes] == hashes and len(kept) == len(hashes) + 1


def test_a_second_copy_of_the_form_shows_and_changes_nothing(portal, login):
    add_people(portal, 2)
    admin = login("quantri.pnv")
    page = choose(admin, unit=unit(portal, "BD-PNV"))
    form = form_with(admin, re.sub(r"^https://[^/]+", "", page.url), "issue_first")
    first = admin.send_form(form, button="issue_first")
    hashes = portal.sql("SELECT * FROM credential")
    second = admin.send_form(form, button="issue_first")
    assert len(CODE.findall(first.text)) == 2 and not CODE.findall(second.text) and "chỉ hiện một lần" in second.text
    assert portal.sql("SELECT * FROM credential") == hashes


def test_chunks_of_five_hundred_and_a_browser_that_stops(portal, login):
    """What one browser leaves another goes on with; nobody is issued twice."""
    add_people(portal, 620, prefix="K")
    admin = login("quantri.pnv")
    page = choose(admin, unit=unit(portal, "BD-PNV"))
    first = go_on(admin, page)
    assert len(CODE.findall(first.text)) == 500
    seen = batch(admin, page)
    assert (seen.get("issued"), seen.get("waiting"), seen.get("ended")) == ("500", "120", None)
    other = login("quantri.pnv")
    listed = other.doc(START).find("issue").findall("batch")[0]
    assert (listed.get("issued"), listed.get("waiting")) == ("500", "120")
    second = go_on(other, page, button="issue_more")
    assert len(CODE.findall(second.text)) == 120 and not set(CODE.findall(first.text)) & set(CODE.findall(second.text))
    assert portal.one("SELECT COUNT(DISTINCT name) FROM account WHERE name REGEXP '^zimtt[0-9]*$'") == 620


def test_lost_slips_are_issued_again_with_a_reason(portal, login, client):
    add_people(portal, 3)
    admin = login("quantri.pnv")
    page = choose(admin, unit=unit(portal, "BD-PNV"))
    old = CODE.findall(go_on(admin, page).text)
    portal.sql("UPDATE account SET state = 'active' WHERE name = 'zimtt2'")
    path = re.sub(r"^https://[^/]+", "", page.url).split("?")[0]
    refused = admin.send_form(form_with(admin, path, "issue_again"), {"chunk": "1"}, button="issue_again")
    assert refused.status_code == 422
    again = admin.send_form(form_with(admin, path, "issue_again"), {"chunk": "1", "reason": "Máy in hỏng"}, button="issue_again")
    new = CODE.findall(again.text)
    assert len(new) == 2 and not set(new) & set(old)
    assert "zimtt2" not in re.findall(r"zimtt\d*", again.text)
    assert [row["reason"] for row in portal.sql("SELECT reason FROM audit WHERE action = 'reissue' ORDER BY id DESC LIMIT 2")] == ["Máy in hỏng"] * 2
    assert client.login("zimtt", old[0]).status_code == 422


def test_scope_bloc_and_kind(portal, login):
    add_people(portal, 1, "BD-PNV", "L")
    add_people(portal, 1, "BD-THCS-BADINH", "M")
    add_people(portal, 1, "BD-BTC", "N")
    seen = {}
    for account in ("quantri.tp", "quantri.pnv", "quantri.btc"):
        client = login(account)
        answers = [choose(client), choose(client, bloc="school"), choose(client, staff_kind="cadre")]
        seen[account] = [batch(client, a).get("waiting") if a.status_code == 200 else None for a in answers]
    assert seen == {"quantri.tp": ["3", "1", None], "quantri.pnv": ["2", "1", None], "quantri.btc": ["1", None, None]}


def test_no_unit_outside_the_scope(portal, login):
    add_people(portal, 1, "BD-THCS-BADINH", "M")
    client = login("quantri.btc")
    form = client.form(START, field="unit")
    form.fields["unit"] = [str(unit(portal, "BD-THCS-BADINH"))]
    assert client.send_form(form, button="choose").status_code == 422
    other = login("quantri.tp")
    page = choose(other, unit=unit(portal, "BD-THCS-BADINH"))
    path = re.sub(r"^https://[^/]+", "", page.url).split("?")[0]
    assert client.get(path).status_code == 404
    sent = client.form(START, field="unit").fields
    assert client.post(path, data={"token": sent["token"][0], "submission": sent["submission"][0], "action": "issue_first"}).status_code == 404


def test_nobody_of_more_rights_and_nobody_who_left_the_scope(portal, login):
    """A code for an account that holds more would be a way up; what was allowed when chosen must be allowed when issued."""
    people = add_people(portal, 3)
    portal.sql("INSERT INTO account (name, person_id) VALUES ('zimtt', %s)", people[0])
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, bloc, valid_from, decision_number, decision_date, decision_issuer) "
               "SELECT id, 'city_admin', (SELECT id FROM unit WHERE parent_id IS NULL LIMIT 1), NULL, '2022-02-01', '1', '2022-01-01', 'test' "
               "FROM account WHERE name = 'zimtt'")
    admin = login("quantri.pnv")
    page = choose(admin, unit=unit(portal, "BD-PNV"))
    seen = batch(admin, page)
    assert (seen.get("waiting"), seen.get("beyond")) == ("2", "1")
    portal.sql("UPDATE assignment SET unit_id = %s WHERE person_id = %s", unit(portal, "BD-BTC"), people[1])
    assert len(CODE.findall(go_on(admin, page).text)) == 1
    seen = batch(admin, page)
    assert (seen.get("issued"), seen.get("skipped"), seen.get("waiting")) == ("1", "1", "0")


def test_the_date_of_the_unit_on_slip_and_account(portal, login):
    add_people(portal, 1)
    portal.sql("INSERT INTO setting (unit_id, name, value) VALUES (%s, 'change_before', '2022-03-01 00:00:00')", unit(portal, "BD-PNV"))
    admin = login("quantri.pnv")
    slips = go_on(admin, choose(admin, unit=unit(portal, "BD-PNV")))
    assert "01/03/2022" in slips.text
    row = portal.sql("SELECT a.change_before, TIMESTAMPDIFF(DAY, SYSDATE(), c.code_expires) AS days FROM account a "
                     "JOIN credential c ON c.account_id = a.id WHERE a.name = 'zimtt'")[0]
    assert str(row["change_before"]) == "2022-03-01 00:00:00" and row["days"] == 39, "the code lives until the date"


def test_many_ticked_in_the_list(portal, login, client):
    """Tick, give a reason, print: the unit's administrator helps a whole row of people at once."""
    people = add_people(portal, 2)
    school = portal.one("SELECT a.person_id FROM account a JOIN assignment m ON m.person_id = a.person_id JOIN unit u ON u.id = m.unit_id "
                        "WHERE u.bloc = 'party' AND m.rank = 'member' LIMIT 1")
    admin = login("quantri.pnv")
    page = admin.html(f"/quan-tri/tai-khoan?ten=tran+thu&trang-thai=unissued")
    (form,) = page.xpath("//form[@action='/dang-nhap/cap-lai']")
    assert [box.get("value") for box in form.xpath(".//input[@name='nguoi']")] == [str(p) for p in people]
    path = "/dang-nhap/cap-lai?" + "&".join(f"nguoi={p}" for p in [*people, school])
    listed = admin.doc(path).find("reissue")
    assert len(listed.findall("person")) == 2 and listed.get("asked") == "3"
    empty = admin.send_form(admin.form(path, field="reason"), button="reissue")
    assert empty.status_code == 422 and len(re.findall("Trần Thử", empty.text)) >= 2
    slips = admin.send_form(admin.form(path, field="reason"), {"reason": "Cấp lần đầu"}, button="reissue")
    codes = CODE.findall(slips.text)
    assert len(codes) == 2 and client.login("zimtt", codes[0]).url.endswith("/dang-nhap/doi-mat-khau")
    assert admin.get(f"/dang-nhap/cap-lai?nguoi={school}").status_code == 404
    assert admin.get("/dang-nhap/cap-lai").status_code == 404


def test_who_was_disabled_by_time_gets_in_again(portal, login, client):
    (person,) = add_people(portal, 1)
    admin = login("quantri.pnv")
    go_on(admin, choose(admin, unit=unit(portal, "BD-PNV")))
    path = f"/dang-nhap/cap-lai/{person}"
    portal.sql("UPDATE account SET state = 'disabled', disabled_for = 'decision' WHERE name = 'zimtt'")
    assert admin.get(path).status_code == 404 and admin.get(f"/dang-nhap/cap-lai?nguoi={person}").status_code == 404
    portal.sql("UPDATE account SET disabled_for = 'inactive' WHERE name = 'zimtt'")
    answer = admin.send_form(admin.form(path, field="reason"), {"reason": "Đi làm lại"}, button="reissue")
    (code,) = set(CODE.findall(answer.text))
    assert client.login("zimtt", code).url.endswith("/dang-nhap/doi-mat-khau")
    assert portal.sql("SELECT state, disabled_for FROM account WHERE name = 'zimtt'") == [{"state": "issued", "disabled_for": None}]


def test_issuing_asks_for_a_fresh_proof(portal, login):
    add_people(portal, 1)
    admin = login("quantri.pnv")
    page = choose(admin, unit=unit(portal, "BD-PNV"))
    path = re.sub(r"^https://[^/]+", "", page.url).split("?")[0]
    form = form_with(admin, path, "issue_first")
    portal.sql("UPDATE session SET proven_at = SYSDATE(6) - INTERVAL 11 MINUTE")
    answer = admin.send_form(form, button="issue_first", allow_redirects=False)
    assert answer.status_code == 303 and answer.headers["Location"].startswith("/dang-nhap/xac-nhan")
    assert portal.one("SELECT COUNT(*) FROM account WHERE name LIKE 'zimtt%%'") == 0
