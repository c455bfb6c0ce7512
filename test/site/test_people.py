"""/quan-tri/nhan-su: people join, move, hold several positions, lead, leave and come back; gaps; who may do it."""

import datetime
import io
import urllib.parse

import openpyxl
import pytest
from work import viewed

LIST = "/quan-tri/nhan-su"
UNIT = "BD-PNV"


@pytest.fixture(scope="module", autouse=True)
def february(portal):
    """January's self-scoring is open and its rows stand; February is open too and may still change."""
    portal.ctl("open-month", "2022-02")


def seen(client, query=""):
    return client.doc(LIST + query).find("people")


def page(client, person):
    return client.doc(f"{LIST}/{person}").find("person")


def unit(portal, code):
    return portal.one("SELECT id FROM unit WHERE code = %s", code)


def member(portal, code=UNIT, skip=0, rank="member"):
    """Somebody without rights whose main assignment is in that agency."""
    return portal.one(
        "SELECT m.person_id FROM assignment m JOIN unit u ON u.id = m.unit_id JOIN unit g ON g.id = u.agency_id "
        "JOIN account a ON a.person_id = m.person_id WHERE g.code = %s AND m.main AND m.valid_to IS NULL AND m.`rank` = %s "
        "AND NOT EXISTS (SELECT 1 FROM right_grant r WHERE r.account_id = a.id) ORDER BY m.person_id LIMIT 1 OFFSET %s",
        code, rank, skip)


def act(client, person, word, values=None, **options):
    path = f"{LIST}/{person}/{word}"
    return client.submit(path, values or {}, action=path, **options)


def posts(portal, person):
    return portal.sql("SELECT u.code AS unit, o.name AS position, a.`rank`, a.main, a.valid_from, a.valid_to FROM assignment a "
                      "JOIN unit u ON u.id = a.unit_id JOIN position o ON o.id = a.position_id WHERE a.person_id = %s ORDER BY a.id", person)


def day(text):
    return datetime.date.fromisoformat(text)


def error_of(answer, name):
    import lxml.html
    tree = lxml.html.fromstring(answer.content, parser=lxml.html.HTMLParser(encoding="utf-8"))
    found = tree.xpath(f"//*[@id='person_act-{name}-error' or @id='newcomer-{name}-error']")
    return found[0].text_content() if found else ""


def audits(portal, person, action):
    return portal.one("SELECT COUNT(*) FROM audit WHERE object = 'person' AND object_id = %s AND action = %s", person, action)


@pytest.mark.parametrize("account", ["quantri.tp", "quantri.pnv", "quantri.btc"])
def test_the_list_is_the_scope(portal, login, account):
    node = seen(login(account))
    expected = portal.one(
        "SELECT COUNT(DISTINCT p.id) FROM person p JOIN assignment m ON m.person_id = p.id AND m.main AND m.valid_to IS NULL "
        "JOIN unit u ON u.id = m.unit_id JOIN unit_closure c ON c.descendant_id = u.id JOIN right_grant r ON r.unit_id = c.ancestor_id "
        "JOIN account a ON a.id = r.account_id WHERE a.name = %s AND r.role LIKE '%%admin' AND (r.bloc IS NULL OR r.bloc = u.bloc)", account)
    assert int(node.get("total")) == expected > 50
    assert len(node.findall("person")) == 50


def test_filters_and_search(portal, login):
    client = login("quantri.tp")
    person = portal.sql("SELECT id, code, family_name, given_name FROM person WHERE given_name = 'Đức' ORDER BY id LIMIT 1")[0]
    for typed in (f"duc {person['family_name'].lower()}", person["code"], person["family_name"] + " Đức"):
        node = seen(client, "?ten=" + urllib.parse.quote(typed))
        assert str(person["id"]) in {one.get("id") for one in node.findall("person")}, typed
        assert int(node.get("total")) < 60
    node = seen(client, f"?don-vi={unit(portal, UNIT)}&loai=civil_servant")
    assert 0 < int(node.get("total")) < 60 and {one.get("kind") for one in node.findall("person")} == {"civil_servant"}
    assert seen(client, "?ten=%25").get("total") == "0"
    assert seen(client, "?trang-thai=gone").get("total") == "0"
    assert client.get(LIST + "?don-vi=x&loai=x&trang-thai=x&trang=-1&ten=" + "a" * 500).status_code == 200


def test_the_sheet_is_the_list(portal, login):
    client, query = login("quantri.tp"), f"?don-vi={unit(portal, UNIT)}"
    book = openpyxl.load_workbook(io.BytesIO(client.get(LIST + ".xlsx" + query).content))
    rows = [row for row in book.active.iter_rows(values_only=True) if row[0] and str(row[0]).startswith("BD")]
    assert len(rows) == int(seen(client, query).get("total"))
    assert isinstance(rows[0][10], datetime.datetime)


def test_a_person_with_reasons(portal, login):
    client, person = login("quantri.pnv"), member(portal)
    node = page(client, person)
    today = node.find("today")
    evaluation = portal.sql("SELECT CONCAT(s.family_name, ' ', s.given_name) AS superior, e.superior_basis, e.authority_basis, c.name "
                            "FROM evaluation e JOIN person s ON s.id = e.superior_id JOIN criteria_set c ON c.id = e.criteria_set_id "
                            "WHERE e.person_id = %s AND e.month = '2022-01'", person)[0]
    assert today.get("superior") == evaluation["superior"] and today.get("superior-basis") == evaluation["superior_basis"]
    assert today.get("authority-basis") == evaluation["authority_basis"] and today.get("criteria") == evaluation["name"]
    assert {one.get("code") for one in node.findall("act")} >= {"data", "move", "add", "release", "leave", "override"}
    assert viewed(portal, "person", person, "quantri.pnv") > 0
    text = client.get(f"{LIST}/{person}").text
    assert "[" not in text.split("<main", 1)[1].split("</main")[0]


def test_move_is_dated_traced_and_followed(portal, login):
    client, person = login("quantri.pnv"), member(portal, skip=1)
    target = portal.sql("SELECT u.id, u.code FROM unit u JOIN unit g ON g.id = u.agency_id WHERE g.code = 'BD-PTP' AND u.id = g.id")[0]
    old = posts(portal, person)
    answer = act(client, person, "chuyen", {"unit": str(target["id"]), "rank": "member", "from": "19/01/2022", "basis": "QĐ 5/QĐ-UBND"})
    assert answer.status_code == 200 and answer.url.split("?")[0].endswith(f"{LIST}/{person}")
    before, after = posts(portal, person)
    assert before["valid_to"] == after["valid_from"] == day("2022-01-19") and after["unit"] == target["code"]
    assert (after["main"], after["valid_to"], before["position"]) == (1, None, old[0]["position"])
    moved = portal.sql("SELECT unit_id, superior_id, frozen FROM evaluation WHERE person_id = %s AND month = '2022-02'", person)
    assert [row["unit_id"] for row in moved] == [target["id"]]
    head = portal.one("SELECT person_id FROM assignment WHERE unit_id = %s AND `rank` = 'head' AND valid_to IS NULL", target["id"])
    assert moved[0]["superior_id"] in {head, *[row["person_id"] for row in portal.sql(
        "SELECT person_id FROM assignment WHERE unit_id = %s AND `rank` = 'deputy'", target["id"])]}
    assert audits(portal, person, "move") == 1
    assert portal.one("SELECT COUNT(*) FROM audit WHERE action = 'resolve' AND object = 'evaluation' AND object_id = "
                      "(SELECT id FROM evaluation WHERE person_id = %s AND month = '2022-02')", person) == 1
    line = portal.sql("SELECT old, new, reason FROM audit WHERE object = 'person' AND object_id = %s AND action = 'move'", person)[0]
    assert "BD" not in line["old"] and "2022-01-19" in line["new"] and line["reason"] == "QĐ 5/QĐ-UBND"


def test_a_month_whose_scoring_has_opened_stays(portal, login):
    client, person = login("quantri.pnv"), member(portal, skip=2)
    target = unit(portal, "BD-PTP")
    row = "SELECT unit_id, part_id, superior_id, authority_id, version FROM evaluation WHERE person_id = %s AND month = '2022-01'"
    before = portal.sql(row, person)
    assert act(client, person, "chuyen", {"unit": str(target), "from": "20/01/2022"}).status_code == 200
    assert portal.sql(row, person) == before and posts(portal, person)[-1]["unit"] == "BD-PTP"


def test_days_that_cannot_be(portal, login):
    client, person = login("quantri.pnv"), member(portal, skip=3)
    target = str(unit(portal, "BD-PTP"))
    before = posts(portal, person)
    for typed, words in (("32/01/2022", "ngày không đúng"), ("20/01/2002", "một năm"), ("", "chưa nhập"), ("20/01/2032", "một năm")):
        answer = act(client, person, "chuyen", {"unit": target, "from": typed, "basis": "giữ lại"})
        assert answer.status_code == 422 and words in error_of(answer, "from"), typed
        assert 'value="giữ lại"' in answer.text
    for words, values in (("trong phạm vi", {"unit": "999999"}),):
        answer = client.post(f"{LIST}/{person}/chuyen", data={**dict(client.form(f"{LIST}/{person}/chuyen", field="unit").pairs(None)), **values})
        assert answer.status_code == 422
    answer = act(client, person, "chuyen", {"from": "20/01/2022"})
    assert answer.status_code == 422 and "đã giữ đúng chức vụ" in error_of(answer, "position")
    answer = act(client, person, "chuyen", {"unit": target, "position": "", "from": "20/01/2022"})
    assert answer.status_code == 422 and error_of(answer, "position") and posts(portal, person) == before


def test_a_new_position_and_the_same_one_twice(portal, login):
    client, person = login("quantri.pnv"), member(portal, skip=3)
    answer = act(client, person, "kiem-nhiem", {"unit": str(unit(portal, "BD-PTP")), "new_position": "Thư ký Tổ rà soát",
                                                "rank": "member", "from": "20/01/2022"})
    assert answer.status_code == 200 and posts(portal, person)[-1]["position"] == "Thư ký Tổ rà soát"
    answer = act(client, person, "kiem-nhiem", {"unit": str(unit(portal, "BD-PTP")), "position": "Thư ký Tổ rà soát", "from": "21/01/2022"})
    assert answer.status_code == 422 and "đã giữ đúng chức vụ" in error_of(answer, "position")
    (main,) = [post for post in posts(portal, person) if post["main"]]
    assert main["valid_to"] is None
    answer = act(client, person, "chinh", {"from": "25/01/2022"})
    rows = posts(portal, person)
    assert answer.status_code == 200 and len([row for row in rows if row["main"] and row["valid_to"] is None]) == 1
    assert [row["position"] for row in rows if row["main"] and row["valid_to"] is None] == ["Thư ký Tổ rà soát"]
    assert all(sum(bool(row["main"]) for row in rows if row["valid_from"] <= when and (row["valid_to"] is None or row["valid_to"] > when)) == 1
               for when in map(day, ("2022-01-20", "2022-01-24", "2022-01-25", "2022-02-25")))
    answer = act(client, person, "huy", {"day": "2022-01-25"})
    assert answer.status_code == 200 and [row["main"] for row in posts(portal, person)] == [1, 0]
    assert all(row["valid_to"] is None for row in posts(portal, person))
    answer = act(client, person, "thoi", {"from": "01/02/2022"})
    assert answer.status_code == 200 and posts(portal, person)[-1]["valid_to"] == day("2022-02-01")
    assert {"add", "main", "cancel", "end"} <= {row["action"] for row in portal.sql(
        "SELECT action FROM audit WHERE object = 'person' AND object_id = %s", person)}


def test_typed_unit_codes_where_a_list_would_be_too_long(portal, login):
    client, person, agency = login("quantri.pnv"), member(portal, skip=4), unit(portal, UNIT)
    for number in range(320):
        portal.sql("INSERT INTO unit (code, name, kind, bloc, parent_id, agency_id) SELECT %s, 'Tổ', 'part', bloc, id, id FROM unit WHERE id = %s",
                   f"ZZ-{number}", agency)
    portal.sql("INSERT INTO unit_closure SELECT c.ancestor_id, u.id, c.depth + 1 FROM unit u JOIN unit_closure c ON c.descendant_id = %s "
               "WHERE u.code LIKE 'ZZ-%%' UNION SELECT id, id, 0 FROM unit WHERE code LIKE 'ZZ-%%'", agency)
    try:
        path = f"{LIST}/{person}/chuyen"
        form = client.form(path, field="unit")
        assert form.fields["unit"] == [UNIT]
        for outside in ("BD-BTC", "khong-co", str(unit(portal, "BD-BTC")), "BD"):
            answer = client.submit(path, {"unit": outside, "rank": "deputy"}, action=path)
            assert answer.status_code == 422 and "phạm vi" in error_of(answer, "unit"), outside
        answer = client.submit(path, {"unit": "ZZ-7", "rank": "member"}, action=path)
        assert answer.status_code == 200 and posts(portal, person)[-1]["unit"] == "ZZ-7"
    finally:
        portal.sql("DELETE FROM unit_closure WHERE descendant_id IN (SELECT id FROM unit WHERE code LIKE 'ZZ-%%' AND code <> 'ZZ-7')")


def test_one_head_a_day(portal, login):
    client, person = login("quantri.pnv"), member(portal, "BD-PTP")
    target = unit(portal, "BD-PTP")
    head = portal.sql("SELECT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name FROM assignment a JOIN person p ON p.id = a.person_id "
                      "WHERE a.unit_id = %s AND a.`rank` = 'head' AND a.valid_to IS NULL", target)[0]
    values = {"unit": str(target), "rank": "head", "new_position": "Quyền Trưởng phòng", "from": "20/01/2022", "basis": "QĐ 9"}
    form = client.form(f"{LIST}/{person}/chuyen", field="unit")
    assert "replace_head" not in form.fields
    answer = client.send_form(form, values)
    assert answer.status_code == 422 and head["name"] in error_of(answer, "rank")
    assert portal.one("SELECT COUNT(*) FROM assignment WHERE unit_id = %s AND `rank` = 'head' AND valid_to IS NULL", target) == 1
    answer = client.submit(answer, {"replace_head": "yes"}, action=f"{LIST}/{person}/chuyen")
    assert answer.status_code == 200
    assert portal.sql("SELECT person_id FROM assignment WHERE unit_id = %s AND `rank` = 'head' AND valid_to IS NULL", target) == [{"person_id": person}]
    assert audits(portal, head["id"], "replaced") == 1
    follow = portal.sql("SELECT DISTINCT authority_id FROM evaluation WHERE unit_id = %s AND month = '2022-02' AND `rank` = 'member' "
                        "AND NOT frozen AND authority_basis = 'head_of_agency' AND person_id <> %s", target, person)
    assert follow == [{"authority_id": person}]
    gaps = login("quantri.pnv").doc(f"{LIST}/thieu?don-vi={target}&loai=no_main").find("gap")
    assert head["name"] in {one.get("person") for one in gaps.iter("missing")}


def test_two_at_once_do_not_make_two_heads(portal, login):
    """The second of two forms that were open at the same time is told who came first."""
    target = unit(portal, "BD-THCS-BADINH")
    client = login("quantri.tp")
    one, two = member(portal, "BD-THCS-BADINH"), member(portal, "BD-THCS-BADINH", skip=1)
    forms = [client.form(f"{LIST}/{person}/chuyen", field="rank") for person in (one, two)]
    portal.sql("UPDATE assignment SET valid_to = '2022-01-15' WHERE unit_id = %s AND `rank` = 'head'", target)
    values = {"rank": "head", "new_position": "Phụ trách trường", "from": "20/01/2022"}
    for form in forms:
        form.fill({"unit": str(target)} if "BD-" not in "".join(form.fields["unit"]) else {"unit": "BD-THCS-BADINH"})
    assert client.send_form(forms[0], values).status_code == 200
    answer = client.send_form(forms[1], values)
    assert answer.status_code == 422 and error_of(answer, "rank")
    assert portal.one("SELECT COUNT(*) FROM assignment WHERE unit_id = %s AND `rank` = 'head' AND valid_to IS NULL", target) == 1


def test_fields_of_a_deputy(portal, login):
    client = login("quantri.pnv")
    deputy = portal.sql("SELECT a.person_id, a.id, a.unit_id FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.`rank` = 'deputy' "
                        "AND u.bloc = 'government' AND a.valid_to IS NULL AND EXISTS (SELECT 1 FROM unit b WHERE b.parent_id = u.id AND b.kind = 'part') "
                        "ORDER BY a.id LIMIT 1")[0]
    parts = [str(row["id"]) for row in portal.sql("SELECT id FROM unit WHERE parent_id = %s ORDER BY id LIMIT 1", deputy["unit_id"])]
    answer = act(client, deputy["person_id"], "linh-vuc", {"units": parts})
    assert answer.status_code == 200
    assert [str(row["unit_id"]) for row in portal.sql("SELECT unit_id FROM assignment_field WHERE assignment_id = %s", deputy["id"])] == parts
    school = unit(portal, "BD-THCS-BADINH")
    form = client.form(f"{LIST}/{deputy['person_id']}/linh-vuc", field="units")
    client.post(form.action, data=[pair for pair in form.pairs(None) if pair[0] != "units"] + [("units", str(school))])
    assert portal.one("SELECT COUNT(*) FROM assignment_field WHERE assignment_id = %s AND unit_id = %s", deputy["id"], school) == 0


def test_leaving_closes_the_account_and_the_rights(portal, login, client):
    admin, person = login("quantri.pnv"), member(portal, "BD-PTNMT")
    account = portal.sql("SELECT id, name FROM account WHERE person_id = %s", person)[0]
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, valid_from, decision_number, decision_date, decision_issuer) "
               "SELECT %s, 'unit_aggregator', id, '2022-01-01', '1', '2022-01-01', 'x' FROM unit WHERE code = 'BD-PTNMT'", account["id"])
    theirs = login(account["name"])
    assert theirs.get("/tai-khoan", allow_redirects=False).status_code == 200
    form = admin.form(f"{LIST}/{person}/nghi", field="leave")
    answer = admin.send_form(form, {"leave": "retired", "from": "20/01/2022", "basis": "Đủ tuổi"})
    again = admin.send_form(form)
    assert again.status_code == 200 and again.url == answer.url and audits(portal, person, "leave") == 1
    assert answer.status_code == 200 and "Nghỉ hưu" in answer.text
    assert theirs.get("/tai-khoan", allow_redirects=False).status_code == 303
    assert portal.one("SELECT state FROM account WHERE id = %s", account["id"]) == "disabled"
    assert portal.one("SELECT COUNT(*) FROM right_grant WHERE account_id = %s AND (valid_to IS NULL OR valid_to > '2022-01-20')", account["id"]) == 0
    assert all(post["valid_to"] is not None for post in posts(portal, person))
    assert seen(admin, "?trang-thai=gone").find(f"person[@id='{person}']") is not None
    assert client.login(account["name"], "sen-trang-ho-tay-2022").status_code == 422

    answer = act(admin, person, "tro-lai", {"unit": str(unit(portal, "BD-PTNMT")), "position": "Chuyên viên", "from": "20/01/2022", "basis": "QĐ 3"})
    assert answer.status_code == 200 and portal.one("SELECT valid_to FROM person WHERE id = %s", person) is None
    assert portal.one("SELECT state FROM account WHERE id = %s", account["id"]) == "locked"
    assert portal.one("SELECT COUNT(*) FROM right_grant WHERE account_id = %s AND (valid_to IS NULL OR valid_to > '2022-01-20')", account["id"]) == 0


def test_leaving_later_can_be_taken_back_and_comes_on_its_day(portal, login):
    admin, person = login("quantri.pnv"), member(portal, "BD-PTNMT", skip=1)
    account = portal.one("SELECT name FROM account WHERE person_id = %s", person)
    values = {"leave": "left", "from": "25/01/2022", "basis": "Theo nguyện vọng"}
    assert act(admin, person, "nghi", values).status_code == 200
    assert portal.one("SELECT state FROM account WHERE person_id = %s", person) == "active"
    assert seen(admin, "?trang-thai=leaving").find(f"person[@id='{person}']") is not None
    assert act(admin, person, "huy", {"day": "2022-01-25"}).status_code == 200
    assert portal.one("SELECT valid_to FROM person WHERE id = %s", person) is None and posts(portal, person)[-1]["valid_to"] is None
    assert act(admin, person, "nghi", values).status_code == 200
    theirs = login(account)
    portal.set_clock("2022-01-25 00:00:01")
    try:
        assert theirs.get("/tai-khoan", allow_redirects=False).status_code == 303  # before any job
        portal.ctl("jobs")
        assert portal.one("SELECT state FROM account WHERE person_id = %s", person) == "disabled"
    finally:
        portal.set_clock("2022-01-20 08:00:00")


def test_newcomers_and_who_is_there_already(portal, login):
    client = login("quantri.pnv")
    target = unit(portal, UNIT)
    there = portal.sql("SELECT p.* FROM person p WHERE p.id = %s", member(portal, skip=4))[0]
    values = {"number": "BD9001", "family_name": "Trần Thị", "given_name": "Mới", "kind": "civil_servant", "unit": str(target),
              "position": "Chuyên viên", "from": "20/01/2022", "phone": "0912 345 678"}

    def send(**changes):
        return client.submit(LIST + "/moi", {**values, **changes}, action=LIST + "/moi")

    answer = send(number=there["code"])
    assert answer.status_code == 422 and "đã có người mang mã này" in error_of(answer, "number") and f'href="{LIST}/{there["id"]}"' in answer.text
    answer = send(family_name=there["family_name"], given_name=there["given_name"])
    assert answer.status_code == 422 and there["code"] in error_of(answer, "another")
    outside = portal.sql("SELECT p.code, p.given_name, p.family_name FROM person p JOIN assignment a ON a.person_id = p.id JOIN unit u "
                         "ON u.id = a.unit_id WHERE u.code = 'BD-BTC' AND a.main ORDER BY p.id LIMIT 1")[0]
    answer = send(number=outside["code"], family_name=outside["family_name"], given_name=outside["given_name"])
    assert answer.status_code == 422 and LIST + "/" not in error_of(answer, "number") and "Người đã có trong danh sách" not in answer.text
    for field, typed in (("number", "có dấu"), ("phone", "12"), ("email", "khong"), ("given_name", "")):
        answer = send(**{field: typed})
        assert answer.status_code == 422 and error_of(answer, field), field
    form = client.form(LIST + "/moi", action=LIST + "/moi")
    answers = [client.send_form(form, values), client.send_form(form, values)]
    assert answers[0].status_code == 200 and answers[0].url.split("?")[0] == answers[1].url.split("?")[0]
    person = portal.one("SELECT id FROM person WHERE code = 'BD9001'")
    assert portal.one("SELECT phone FROM person WHERE id = %s", person) == "0912345678" and audits(portal, person, "join") == 1
    assert portal.one("SELECT COUNT(*) FROM evaluation WHERE person_id = %s AND month = '2022-02'", person) == 1
    assert page(client, person).find("account") is None


def test_from_agency_to_agency_without_a_right_over_both(portal, login):
    """The one lets go, the other takes in by code and name; until then neither sees or touches more than the own."""
    def admin_of(code):
        return portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id JOIN unit u ON u.id = r.unit_id "
                          "WHERE r.role = 'unit_admin' AND u.code = %s", code)

    here, there = login(admin_of("BD-PTP")), login(admin_of("BD-PYT"))
    row = portal.sql("SELECT p.* FROM person p WHERE p.id = %s", member(portal, "BD-PTP", skip=1))[0]
    person, target = row["id"], unit(portal, "BD-PYT")
    values = {"number": row["code"], "family_name": row["family_name"], "given_name": row["given_name"], "kind": row["staff_kind"],
              "unit": str(target), "position": "Chuyên viên", "from": "20/01/2022", "basis": "QĐ 12"}

    def take(**changes):
        return there.submit(LIST + "/moi", {**values, **changes}, action=LIST + "/moi")

    assert there.get(f"{LIST}/{person}").status_code == 404
    answer = here.post(f"{LIST}/{person}/chuyen", data={**dict(here.form(f"{LIST}/{person}/chuyen", field="unit").pairs(None)), "unit": str(target)})
    assert answer.status_code == 422 and error_of(answer, "unit")
    assert take().status_code == 422
    assert act(here, person, "chuyen-di", {"from": "20/01/2022", "basis": "Công văn 7"}).status_code == 200
    wrong = take(given_name="Khác")
    assert wrong.status_code == 422 and error_of(wrong, "number") and not error_of(wrong, "take")
    answer = take()
    assert answer.status_code == 422 and error_of(answer, "take")
    answer = there.submit(answer, {"take": "yes"}, action=LIST + "/moi")
    assert answer.status_code == 200 and answer.url.split("?")[0].endswith(f"/{person}")
    assert here.get(f"{LIST}/{person}").status_code == 404 and audits(portal, person, "take_in") == 1
    assert viewed(portal, "person", person, admin_of("BD-PYT")) > 0
    assert portal.one("SELECT COUNT(*) FROM person WHERE code = %s", row["code"]) == 1


def test_another_agencys_part_is_not_ours(portal, login):
    """A further position elsewhere is ended, made the main one or taken back only with a right there."""
    def admin_of(code):
        return portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id JOIN unit u ON u.id = r.unit_id "
                          "WHERE r.role = 'unit_admin' AND u.code = %s", code)

    here, there, above = login(admin_of("BD-PVHTT")), login(admin_of("BD-PYT")), login("quantri.pnv")
    person = member(portal, "BD-PVHTT", skip=1)
    values = {"unit": str(unit(portal, "BD-PYT")), "new_position": "Kiêm cán bộ truyền thông", "rank": "member", "from": "20/01/2022"}
    assert there.get(f"{LIST}/{person}").status_code == 404
    assert act(above, person, "kiem-nhiem", values).status_code == 200
    for word in ("thoi", "chinh", "huy"):
        assert here.get(f"{LIST}/{person}/{word}").status_code == 404, word
    node = page(there, person)
    assert {one.get("code") for one in node.findall("act")} == {"end"} and node.get("phone") is None
    assert there.get(f"{LIST}/{person}/sua").status_code == 404 and there.get(f"{LIST}/{person}/chinh").status_code == 404
    assert act(there, person, "thoi", {"from": "21/01/2022"}).status_code == 200
    assert posts(portal, person)[-1]["valid_to"] == day("2022-01-21") and len(posts(portal, person)) == 2


def test_overrides_with_reason_and_dates(portal, login):
    client, person = login("quantri.pnv"), member(portal, skip=4)
    other = portal.sql("SELECT p.id, p.code, CONCAT(p.family_name, ' ', p.given_name) AS name FROM person p WHERE p.id = %s",
                       member(portal, "BD-PTNMT", skip=2))[0]
    own = portal.one("SELECT code FROM person WHERE id = %s", person)
    admin = portal.one("SELECT p.code FROM person p JOIN account a ON a.person_id = p.id WHERE a.name = 'quantri.pnv'")
    values = {"superior": other["code"], "from": "20/01/2022", "to": "31/01/2022", "basis": "Biệt phái"}
    for changed, words in (({"superior": "khong-co"}, "không có ai"), ({"superior": own}, "chính mình"), ({"superior": admin}, "không tự"),
                           ({"superior": ""}, "chưa nhập")):
        answer = act(client, person, "cap-tren", {**values, **changed})
        assert answer.status_code == 422 and words in error_of(answer, "superior"), changed
    assert "[" not in error_of(answer, "superior")
    assert error_of(act(client, person, "cap-tren", {**values, "to": "19/01/2022"}), "to")
    assert act(client, person, "cap-tren", values).status_code == 200
    node = page(client, person)
    assert node.find("today").get("superior") == other["name"] and node.find("today").get("superior-basis") == "override"
    assert node.find("override").get("reason") == "Biệt phái" and node.find("override").get("last") == "2022-01-31"
    assert act(client, person, "thoi-cap-tren", {"from": "20/01/2022"}).status_code == 200
    assert page(client, person).find("today").get("superior-basis") != "override"


def test_two_who_edit_and_nobody_edits_themselves(portal, login):
    client, person = login("quantri.pnv"), member(portal, "BD-PTNMT", skip=2)
    forms = [client.form(f"{LIST}/{person}/sua", field="number") for _ in range(2)]
    assert client.send_form(forms[0], {"phone": "0900000001"}).status_code == 200
    answer = client.send_form(forms[1], {"phone": "0900000002"})
    assert answer.status_code == 409 and "0900000001" in answer.text and "0900000002" in answer.text
    assert portal.one("SELECT phone FROM person WHERE id = %s", person) == "0900000001"
    self = portal.one("SELECT person_id FROM account WHERE name = 'quantri.pnv'")
    viewer = login("quantri.tp")
    assert viewer.get(f"{LIST}/{self}").status_code == 200 and viewer.get(f"{LIST}/{self}/sua").status_code == 200
    assert client.get(f"{LIST}/{self}/sua").status_code == 404 and client.get(f"{LIST}/{self}/chuyen").status_code == 404


def test_what_is_due_later_is_followed_on_its_day(portal, login):
    client, person = login("quantri.pnv"), member(portal, "BD-PVHTT")
    target = unit(portal, "BD-PTP")
    assert act(client, person, "chuyen", {"unit": str(target), "from": "10/02/2022"}).status_code == 200
    agency = "SELECT unit_id FROM evaluation WHERE person_id = %s AND month = '2022-02'"
    assert portal.one("SELECT COUNT(*) FROM staff_follow WHERE unit_id = %s AND due = '2022-02-10'", target) == 1
    portal.ctl("jobs")
    assert portal.one(agency, person) != target
    portal.set_clock("2022-02-10 00:10:00")
    try:
        portal.ctl("jobs")
        assert portal.one(agency, person) == target and portal.one("SELECT COUNT(*) FROM staff_follow WHERE due <= '2022-02-10'") == 0
    finally:
        portal.set_clock("2022-01-20 08:00:00")


def test_gaps_show_what_was_broken(portal, login):
    client = login("quantri.tp")
    agency = unit(portal, "BD-THCS-THANHCONG") if portal.sql("SELECT 1 FROM unit WHERE code = 'BD-THCS-THANHCONG'") else unit(portal, "BD-PYT")

    def codes(query=f"?don-vi={agency}"):
        return {group.get("code"): group for group in client.doc(f"{LIST}/thieu{query}").iter("group") if group.get("count") != "0"}

    assert "no_head" not in codes() and "no_admin" not in codes() and "no_authority" not in codes()
    portal.sql("UPDATE assignment SET valid_to = '2022-01-19' WHERE unit_id = %s AND `rank` = 'head'", agency)
    portal.sql("UPDATE right_grant SET valid_to = '2022-01-19' WHERE unit_id = %s AND role LIKE 'unit%%'", agency)
    assert {"no_head", "no_admin", "no_aggregator", "no_authority", "no_main"} <= set(codes())
    portal.sql("UPDATE criteria_set SET code = CONCAT('x', code) WHERE code NOT LIKE 'x%%'")
    try:
        assert "no_criteria" in codes()
    finally:
        portal.sql("UPDATE criteria_set SET code = SUBSTRING(code, 2) WHERE code LIKE 'x%%'")
    answer = client.get(f"{LIST}/thieu?don-vi={agency}")
    assert f'href="/quan-tri/nhan-su?don-vi={agency}"' in answer.text and "[" not in answer.text.split("<main", 1)[1].split("</main")[0]
    book = openpyxl.load_workbook(io.BytesIO(client.get(f"{LIST}/thieu.xlsx?don-vi={agency}").content))
    assert any("chưa có người đứng đầu" in str(row[0]) for row in book.active.iter_rows(values_only=True))
    assert client.doc(f"{LIST}/thieu?khoi=school&loai=no_head").find("gap/group") is not None


def test_the_whole_scope_has_its_gaps(portal, login):
    node = login("quantri.tp").doc(LIST + "/thieu").find("gap")
    assert node.get("too-many") is None and len(node.findall("group")) == len(node.findall("kind"))
