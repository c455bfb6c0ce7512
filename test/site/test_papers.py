"""Papers that an office issues (domain.md, 9): notice, submission, statistics; their numbers, signers and what they said when numbered."""

import io

import openpyxl
import pytest
from portal import Client
from portal.results import decide

MONTH = "2022-01"
CLOCK = "2022-02-07 08:00:00"
NOTICE = f"/bao-cao/thong-bao/{MONTH}"
REGISTER = f"/bao-cao/van-ban/{MONTH}"
COUNTED = {"statistics": f"/bao-cao/thong-ke/{MONTH}", "levels": f"/bao-cao/phan-cap/{MONTH}"}
MISSING = f"/bao-cao/chua-xong/{MONTH}"


def unit(portal, name):
    return portal.one("SELECT id FROM unit WHERE name = %s", name)


def head(portal, unit_id):
    return portal.one("SELECT a.name FROM assignment s JOIN account a ON a.person_id = s.person_id WHERE s.unit_id = %s AND s.`rank` = 'head' "
                      "AND s.main LIMIT 1", unit_id)


def report(client, path):
    return client.doc(path).find("report")


def sheet(client, path):
    answer = client.get(path)
    assert answer.status_code == 200, (path, answer.status_code)
    return openpyxl.load_workbook(io.BytesIO(answer.content)).active


def head_row(table):
    """(number of the row with the heads, the heads)"""
    for number, row in enumerate(table.iter_rows(values_only=True), 1):
        if row[0] == "STT":
            return number, row
    raise AssertionError("no heads")


def register(client, path, fields, **options):
    return client.submit(path, fields, field="number", **options)


@pytest.fixture(scope="module")
def office(portal):
    """An office that has published, with its head."""
    id = unit(portal, "Phòng Nội vụ")
    decide(portal, id)
    return {"id": id, "head": Client(portal).login_as(head(portal, id))}


@pytest.fixture(scope="module")
def party(portal):
    id = unit(portal, "Văn phòng Quận ủy")
    decide(portal, id)
    return {"id": id, "head": Client(portal).login_as(head(portal, id))}


# ---- the notice


def test_a_notice_says_levels_and_no_points(portal, office):
    path = f"{NOTICE}?don-vi={office['id']}"
    found = report(office["head"], path)
    assert found.get("view") == "notice" and found.get("draft") is None
    page = office["head"].html(path)
    rows = page.xpath("//table[contains(@class, 'paper-table')]/tbody/tr[th[@class='name']]")
    people = portal.sql("SELECT decided_level, state FROM evaluation WHERE unit_id = %s AND month = %s AND NOT replaced", office["id"], MONTH)
    assert len(rows) == len(people)
    assert sum("B – " in row.xpath("string(td[3])") for row in rows) == sum(p["decided_level"] == "B" for p in people)
    assert page.xpath("string(//h1)").strip() == "Thông báo" and page.xpath("count(//td[contains(., '88,5')])") == 0
    assert "TTr" not in page.xpath("string(//p[@class='number'])") and "/TB" in page.xpath("string(//p[@class='number'])")


def test_before_publication_it_is_a_draft_that_takes_no_number(portal):
    id = unit(portal, "Phòng Tư pháp")
    decide(portal, id, published=False)
    client = Client(portal).login_as(head(portal, id))
    path = f"{NOTICE}?don-vi={id}"
    assert report(client, path).get("draft") == "yes"
    answer = register(client, f"{REGISTER}?loai=notice&don-vi={id}", {"number": "12", "issued_on": "04/02/2022"})
    assert answer.status_code == 422
    assert portal.one("SELECT COUNT(*) FROM report_paper WHERE unit_id = %s", id) == 0
    # Signers are no number.
    assert register(client, f"{REGISTER}?loai=notice&don-vi={id}", {"signer": "Người Ký Thử"}).status_code == 200
    assert report(client, path).xpath("signatures/signature/@name") == ["Người Ký Thử"]


# ---- number, day, signers


def test_what_is_registered_stands_on_the_paper(portal, office, party):
    for case, capacity, form, shown in ((office, "TRƯỞNG PHÒNG", "k_t", "KT. TRƯỞNG PHÒNG"), (party, "BAN THƯỜNG VỤ", "t_m", "T/M BAN THƯỜNG VỤ")):
        path = f"{NOTICE}?don-vi={case['id']}"
        blank = report(case["head"], path)
        assert blank.find("letterhead").get("number") is None and blank.find("registered") is None
        link = case["head"].html(path).xpath("//a[contains(@href, '/bao-cao/van-ban/')]/@href")[0]
        answer = register(case["head"], link, {"number": "15", "issued_on": "04/02/2022", "place": "Ba Đình", "form": form, "capacity": capacity,
                                               "position": "PHÓ CHÁNH", "signer": "Người Ký Thử", "recipients": "- Như trên;\n- Lưu VT."})
        assert answer.status_code == 200
        found = report(case["head"], path)
        letterhead = found.find("letterhead")
        assert (letterhead.get("number"), letterhead.get("date"), letterhead.get("place")) == ("15", "2022-02-04", "Ba Đình")
        assert found.find("registered").get("differs") is None
        text = " ".join(case["head"].html(path).text_content().split())
        assert shown in text and "Lưu VT." in text and "Ba Đình, ngày 04 tháng 02 năm 2022" in text
    number = party["head"].html(f"{NOTICE}?don-vi={party['id']}").xpath("normalize-space(//p[@class='number'])")
    suffix = portal.one("SELECT number_suffix FROM letterhead WHERE unit_id = %s", party["id"])
    assert number == (f"Số 15-TB/{suffix}" if suffix else "Số 15-TB")
    assert portal.one("SELECT COUNT(*) FROM audit WHERE object = 'report_paper' AND action = 'record' AND unit_id IN (%s, %s)",
                      office["id"], party["id"]) == 2


def test_the_next_month_begins_with_the_same_signers(portal, office):
    portal.sql("INSERT INTO unit_month (unit_id, month, rule_set_id, opened_at) SELECT unit_id, '2022-02', rule_set_id, opened_at FROM unit_month "
               "WHERE unit_id = %s AND month = %s", office["id"], MONTH)
    form = office["head"].doc(f"/bao-cao/van-ban/2022-02?loai=notice&don-vi={office['id']}").find(".//form")
    values = {f.get("name"): f.get("value") for f in form.findall("field")}
    assert (values["signer"], values["capacity"]) == ("Người Ký Thử", "TRƯỞNG PHÒNG") and not values["number"] and not values["issued_on"]


def test_a_reprint_that_differs_is_marked_until_it_is_registered_again(portal, party):
    path, form = f"{NOTICE}?don-vi={party['id']}", f"{REGISTER}?loai=notice&don-vi={party['id']}"
    person, old = portal.sql("SELECT p.id, p.family_name FROM person p JOIN evaluation e ON e.person_id = p.id WHERE e.unit_id = %s "
                             "AND e.month = %s ORDER BY e.id LIMIT 1", party["id"], MONTH)[0].values()
    portal.sql("UPDATE person SET family_name = 'Khác' WHERE id = %s", person)
    try:
        assert report(party["head"], path).find("registered").get("differs") == "yes"
        assert "KHÁC BẢN ĐÃ ĐĂNG KÝ" in party["head"].html(path).xpath("string(//p[@class='draft'])")
        # Other signers alone do not say that the content is the registered one.
        assert register(party["head"], form, {"signer": "Người Khác"}).status_code == 200
        assert report(party["head"], path).find("registered").get("differs") == "yes"
        assert register(party["head"], form, {"again": "yes"}).status_code == 200
        assert report(party["head"], path).find("registered").get("differs") is None
    finally:
        portal.sql("UPDATE person SET family_name = %s WHERE id = %s", old, person)
    assert report(party["head"], path).find("registered").get("differs") == "yes"


def test_wrong_numbers_and_days(portal, office):
    form = f"{REGISTER}?loai=summary&don-vi={office['id']}"
    for fields in ({"number": "BC-12", "issued_on": "04/02/2022"}, {"number": "12/BC", "issued_on": "04/02/2022"}, {"number": "12"},
                   {"number": "12", "issued_on": "31/02/2022"}):
        answer = register(office["head"], form, fields)
        assert answer.status_code == 422, fields
    assert portal.one("SELECT COUNT(*) FROM report_paper WHERE unit_id = %s AND kind = 'summary'", office["id"]) == 0


def test_two_clerks_see_each_other(portal, office):
    form = f"{REGISTER}?loai=notice&don-vi={office['id']}"
    stale = office["head"].form(form, field="number")
    assert register(office["head"], form, {"place": "Hà Nội"}).status_code == 200
    assert office["head"].send_form(stale, {"place": "Ba Đình"}, button="save").status_code == 409
    assert portal.one("SELECT place FROM report_paper WHERE unit_id = %s AND kind = 'notice' AND month = %s", office["id"], MONTH) == "Hà Nội"


def test_an_auditor_prints_and_registers_nothing(portal, login, office):
    client = login("kiemtra.qu")
    path = f"{NOTICE}?don-vi={office['id']}"
    assert client.get(path).status_code == 200 and report(client, path).get("register") is None
    assert client.get(f"{REGISTER}?loai=notice&don-vi={office['id']}").status_code == 404


@pytest.mark.parametrize("day, guide", [("2022-02-04", "36-HD/VPTW"), ("2026-05-26", "36-HD/VPTW"), ("2026-05-27", "05-HD/VPTW")])
def test_the_guide_is_that_of_the_day(portal, party, day, guide):
    portal.sql("UPDATE report_paper SET issued_on = %s WHERE unit_id = %s AND kind = 'notice' AND month = %s", day, party["id"], MONTH)
    assert report(party["head"], f"{NOTICE}?don-vi={party['id']}").find("letterhead").get("guide") == guide


# ---- submissions


def advisers(portal):
    return [row["name"] for row in portal.sql("SELECT DISTINCT a.name FROM right_grant g JOIN account a ON a.id = g.account_id "
                                              "WHERE g.role = 'bloc_aggregator' ORDER BY a.name")]


def test_each_advisory_office_prints_its_submissions(portal, login):
    seen = set()
    for account in advisers(portal):
        client = login(account)
        for link in report(client, f"/bao-cao/{MONTH}").findall("submission"):
            office, authority = link.get("office-id"), link.get("authority-id")
            path = f"/bao-cao/to-trinh/{MONTH}?don-vi={office}&nguoi={authority}"
            found = report(client, path)
            assert len(found.findall("person")) == int(link.get("people")) and found.get("addressee") == link.get("addressee")
            seen.add(int(office))
            for other in advisers(portal):
                mates = portal.one("SELECT COUNT(*) FROM assignment m JOIN unit u ON u.id = m.unit_id JOIN account a ON a.person_id = m.person_id "
                                   "WHERE a.name = %s AND u.agency_id = %s", other, int(office))
                if not mates:
                    assert login(other).get(path).status_code == 404, (account, other)
    wanted = {row["id"] for row in portal.sql("SELECT id FROM unit WHERE code IN (SELECT code FROM unit) AND name IN "
                                              "('Ban Tổ chức Quận ủy', 'Phòng Nội vụ', 'Phòng Giáo dục và Đào tạo')")}
    assert wanted and wanted <= seen


def test_a_submission_shows_what_was_sent_only(portal, login):
    account = advisers(portal)[0]
    client = login(account)
    link = report(client, f"/bao-cao/{MONTH}").find("submission")
    office, authority = int(link.get("office-id")), int(link.get("authority-id"))
    row = portal.sql("SELECT id FROM evaluation WHERE advice_unit_id = %s AND authority_id = %s AND month = %s AND state = 'open' "
                     "ORDER BY id LIMIT 1", office, authority, MONTH)[0]
    portal.sql("UPDATE evaluation SET self_points = 9120, self_level = 'A' WHERE id = %s", row["id"])
    path = f"/bao-cao/to-trinh/{MONTH}?don-vi={office}&nguoi={authority}"
    assert report(client, path).xpath("count(person[@self-points='91,2'])") == 0
    portal.sql("UPDATE evaluation SET self_at = NOW(6), state = 'advised', advised_level = 'B' WHERE id = %s", row["id"])
    found = report(client, path)
    assert found.xpath("person[@self-points='91,2']/@advised-level") == ["B"]
    table = sheet(client, path.replace(MONTH, MONTH + ".xlsx"))
    number, heads = head_row(table)
    assert 91.2 in [cell for line in table.iter_rows(min_row=number + 1, values_only=True) for cell in line]


# ---- what is counted


def district(portal):
    return portal.one("SELECT g.unit_id FROM right_grant g JOIN account a ON a.id = g.account_id WHERE a.name = 'kiemtra.qu' ORDER BY g.bloc IS NOT NULL, g.unit_id LIMIT 1")


def test_statistics_agree_with_the_rows(portal, login, office, party):
    client, id = login("kiemtra.qu"), district(portal)
    found = report(client, f"{COUNTED['statistics']}?don-vi={id}")
    lines = found.findall("group/line")
    want = portal.sql("SELECT COUNT(*) AS n, SUM(state = 'not_rated') AS away, SUM(state IN ('decided', 'published') AND decided_level = 'B') AS b "
                      "FROM evaluation e JOIN unit_closure c ON c.descendant_id = e.part_id AND c.ancestor_id = %s WHERE month = %s AND NOT replaced", id, MONTH)[0]
    total = found.find("total")
    assert (total.get("people"), total.get("not-rated"), total.get("B")) == (str(want["n"]), str(want["away"]), str(want["b"]))
    for attribute in ("people", "not-rated", "no-self", "self", "decided", "A", "B", "C", "D"):
        assert sum(int(line.get(attribute)) for line in lines) == int(total.get(attribute)), attribute
    assert [g.get("code") for g in found.findall("group")] == ["party", "government", "school"]
    one = report(client, f"{COUNTED['statistics']}?don-vi={id}&khoi=school")
    assert [g.get("code") for g in one.findall("group")] == ["school"] and one.get("bloc") == "school"


def test_decentralisation_agrees_with_the_rows(portal, login, office):
    found = report(login("kiemtra.qu"), f"{COUNTED['levels']}?don-vi={district(portal)}")
    want = {row["level"]: row["n"] for row in portal.sql("SELECT management_level AS level, COUNT(*) AS n FROM evaluation e JOIN unit_closure c "
                                                        "ON c.descendant_id = e.part_id AND c.ancestor_id = %s WHERE month = %s AND NOT replaced "
                                                        "GROUP BY level", district(portal), MONTH)}
    assert {g.get("code"): int(g.get("people")) for g in found.findall("group")} == want and len(want) > 1


def test_who_is_missing_and_how_late(portal, login, office):
    client, id = login(head(portal, office["id"])), unit(portal, "Phòng Tài chính - Kế hoạch")
    boss = login(head(portal, id))
    found = report(boss, f"{MISSING}?don-vi={id}")
    people = found.findall("person")
    waiting = portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = %s AND state NOT IN ('published', 'not_rated')", id, MONTH)
    assert len(people) == waiting > 0
    # Self-scoring ended at 25 January 00:00; it is 7 February.
    assert {(p.get("step"), p.get("due"), p.get("days-late")) for p in people} == {("self", "2022-01-24", "14")}
    assert client.get(f"{MISSING}?don-vi={id}").status_code == 404
    assert not report(client, f"{MISSING}?don-vi={office['id']}").findall("person")
    table = sheet(boss, f"{MISSING}.xlsx?don-vi={id}")
    number, heads = head_row(table)
    first = [cell.value for cell in table[number + 1]]
    assert first[6].strftime("%Y-%m-%d") == "2022-01-24" and first[7] == 14
    assert table.print_title_rows == f"${number}:${number}" and table.freeze_panes == f"A{number + 1}"
    assert table.page_setup.fitToWidth in (1, None) and table.sheet_properties.pageSetUpPr.fitToPage


def test_spreadsheets_hold_numbers(portal, login, office):
    table = sheet(login("kiemtra.qu"), f"/bao-cao/thong-ke/{MONTH}.xlsx?don-vi={district(portal)}")
    number, heads = head_row(table)
    rows = list(table.iter_rows(min_row=number + 1, values_only=True))
    assert all(isinstance(row[3], (int, float)) for row in rows) and sum(row[3] for row in rows[:-1]) == rows[-1][3]
    table = sheet(office["head"], f"/bao-cao/tong-hop/{MONTH}.xlsx?don-vi={office['id']}")
    number, heads = head_row(table)
    points = [row[6] for row in table.iter_rows(min_row=number + 1, values_only=True) if row[6] is not None]
    assert points and set(points) == {88}
    table = sheet(office["head"], f"{NOTICE}.xlsx?don-vi={office['id']}")
    assert len(head_row(table)[1]) == 6


def test_a_member_prints_none_of_them(portal, login, office):
    account = portal.one("SELECT a.name FROM evaluation e JOIN account a USING (person_id) WHERE e.unit_id = %s AND e.month = %s "
                         "AND e.`rank` = 'member' AND a.id NOT IN (SELECT account_id FROM right_grant) AND NOT EXISTS "
                         "(SELECT 1 FROM evaluation s WHERE s.superior_id = e.person_id OR s.authority_id = e.person_id) ORDER BY e.id LIMIT 1",
                         office["id"], MONTH)
    client = login(account)
    for path in (NOTICE, f"/bao-cao/to-trinh/{MONTH}", *COUNTED.values(), MISSING, f"{REGISTER}?loai=notice"):
        mark = "&" if "?" in path else "?"
        assert client.get(f"{path}{mark}don-vi={office['id']}").status_code == 404, path
    assert client.get(f"{REGISTER}?loai=x").status_code == 404


# ---- every form of a unit


def test_all_forms_go_out_in_one_print(portal, login, office):
    client, id = login("kiemtra.qu"), unit(portal, "Trường THCS Phúc Xá")
    people = portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = %s AND NOT replaced", id, MONTH)
    answer = client.get(f"/bao-cao/phieu-don-vi/{MONTH}?don-vi={id}")
    page = client.html_of(answer)
    assert answer.status_code == 200 and answer.text.rstrip().endswith("</html>") and answer.text.count("<!DOCTYPE") == 1
    forms = page.xpath("//main/section[@class='one-of-many']")
    assert len(forms) == people > 20
    assert [form.xpath("string(p[@class='tools'])") for form in forms] == [f"Phiếu {n}/{people}" for n in range(1, people + 1)]
    names = {row["name"] for row in portal.sql("SELECT CONCAT(p.family_name, ' ', p.given_name) AS name FROM evaluation e "
                                               "JOIN person p ON p.id = e.person_id WHERE e.unit_id = %s AND e.month = %s", id, MONTH)}
    assert {form.xpath("string(.//dl[@class='facts']/div[1]/dd)") for form in forms} == names
    one = client.html(f"/bao-cao/phieu/{MONTH}?nguoi=" + str(portal.one(
        "SELECT person_id FROM evaluation WHERE unit_id = %s AND month = %s ORDER BY id LIMIT 1", id, MONTH)))
    assert len(one.xpath("//table[contains(@class, 'paper-table')]")) == len(forms[0].xpath(".//table[contains(@class, 'paper-table')]"))


def test_a_district_is_printed_part_by_part(portal, login):
    client, id = login("kiemtra.qu"), district(portal)
    found = report(client, f"/bao-cao/cac-phieu/{MONTH}?don-vi={id}")
    parts = found.findall("part")
    assert [(int(p.get("first")), int(p.get("last"))) for p in parts][0] == (1, 100)
    assert int(parts[-1].get("last")) == int(found.get("forms")) and len(parts) == (int(found.get("forms")) + 99) // 100
    links = client.html(f"/bao-cao/cac-phieu/{MONTH}?don-vi={id}").xpath("//table//a/@href")
    last = client.html(links[-1]).xpath("//main/section[@class='one-of-many']")
    assert len(last) == int(parts[-1].get("last")) - int(parts[-1].get("first")) + 1
    assert client.get(f"/bao-cao/phieu-don-vi/{MONTH}?don-vi={id}&phan={len(parts) + 1}").status_code == 404


def test_who_may_not_read_them_all_prints_none_of_them(portal, login):
    """Being in reach is not enough: one form that is somebody else's to read keeps back all."""
    id, law = unit(portal, "Trường THCS Phúc Xá"), unit(portal, "Phòng Tư pháp")
    other = login(head(portal, law))
    for path in (f"/bao-cao/cac-phieu/{MONTH}", f"/bao-cao/phieu-don-vi/{MONTH}"):
        assert other.get(f"{path}?don-vi={id}").status_code == 404
        assert login("quantri.pnv").get(f"{path}?don-vi={law}").status_code == 404
        assert other.get(f"{path}?don-vi={law}").status_code == 200
        row = portal.sql("SELECT id, superior_id, authority_id FROM evaluation WHERE unit_id = %s AND month = %s AND `rank` = 'member' "
                         "AND state = 'decided' ORDER BY id LIMIT 1", law, MONTH)[0]
        portal.sql("UPDATE evaluation SET superior_id = NULL, authority_id = NULL WHERE id = %s", row["id"])
        try:
            assert other.get(f"{path}?don-vi={law}").status_code == 404
        finally:
            portal.sql("UPDATE evaluation SET superior_id = %s, authority_id = %s WHERE id = %s", row["superior_id"], row["authority_id"], row["id"])
    gddt = login("tonghop.gddt")
    assert gddt.get(f"/bao-cao/cac-phieu/{MONTH}?don-vi={id}").status_code == 200
    # Links lead only where they open.
    for client, path in ((gddt, f"/bao-cao/{MONTH}"), (gddt, f"/bao-cao/{MONTH}?don-vi={id}"), (other, f"/bao-cao/{MONTH}"), (gddt, f"/tong-hop/{MONTH}")):
        for link in client.html(path).xpath("//main//a[contains(@href, 'cac-phieu') or contains(@href, 'to-trinh') or contains(@href, 'thong-ke') "
                                            "or contains(@href, 'chua-xong') or contains(@href, 'phan-cap')]/@href"):
            assert client.get(link).status_code == 200, link


# ---- found by its number


def found(client, number, day):
    check = client.doc("/kiem-tra", params={"so": number, "ngay": day}).find("check")
    return check.get("state"), [(p.get("kind"), p.get("path"), p.find("registered").get("differs")) for p in check.findall("paper")]


def test_a_registered_document_is_found_by_number_and_day(portal, office, party):
    """By whoever may print it; to everybody else it is as if there were none, and nothing is logged as refused."""
    path = f"{NOTICE}?don-vi={office['id']}"
    fields = {"number": "630", "issued_on": "05/02/2022", "signer": "Người Ký Thử"}
    assert register(office["head"], f"{REGISTER}?loai=notice&don-vi={office['id']}", fields).status_code == 200
    there = ("numbered", [("notice", path, None)])
    suffix = portal.one("SELECT number_suffix FROM letterhead WHERE unit_id = %s ORDER BY valid_from DESC LIMIT 1", office["id"])
    for number, day in (("630", "2022"), ("630", "05/02/2022"), ("630", "2022-02-05"), (" 630 ", "5/2/2022"), (f"630/TB-{suffix}", "2022"),
                        (f"630/tb-{suffix.lower()}", "2022"), ("630/TB", "2022"), (f"630-TB/{suffix}", "2022")):
        assert found(office["head"], number, day) == there, (number, day)
    none = ("unnumbered", [])
    for number, day in (("630", "2021"), ("630", "04/02/2022"), ("631", "2022"), ("63", "2022"), ("630/TB-QU9", "2022"), ("-", "2022"), ("' OR 1", "2022"),
                        ("9" * 200, "2022")):
        assert found(office["head"], number, day) == none, (number, day)
    for day in ("", "31/02/2022", "22", "abcd", "' OR 1"):
        assert found(office["head"], "630", day) == ("undated", []), day
    # Those whose scope has it, and nobody else.
    assert found(Client(portal).login_as("kiemtra.qu"), "630", "2022")[0] == "numbered"
    refused = portal.one("SELECT COUNT(*) FROM access_log WHERE kind = 'refused'")
    member = portal.one("SELECT a.name FROM evaluation e JOIN account a USING (person_id) WHERE e.unit_id = %s AND e.`rank` = 'member' AND a.id NOT IN "
                        "(SELECT account_id FROM right_grant) AND e.person_id NOT IN (SELECT superior_id FROM evaluation WHERE superior_id "
                        "IS NOT NULL) ORDER BY e.id LIMIT 1", office["id"])
    for name in (member, "chauht", head(portal, party["id"])):
        assert found(Client(portal).login_as(name), "630", "2022") == none, name
    assert portal.one("SELECT COUNT(*) FROM access_log WHERE kind = 'refused'") == refused
    assert portal.soon("SELECT COUNT(*) > 0 FROM access_log WHERE kind = 'view' AND object = 'report_paper' AND account_name = 'kiemtra.qu'") == 1
    text = office["head"].html("/kiem-tra?so=630&ngay=2022").xpath("string(//main)")
    assert "vẫn khớp với bản đã đăng ký số" in text and "Người Ký Thử" in text and "05/02/2022" in text
    assert Client(portal).get("/kiem-tra?so=630&ngay=2022", allow_redirects=False).status_code == 303


def test_a_numbered_document_that_changed_says_so(portal, office):
    person, old = portal.sql("SELECT p.id, p.family_name FROM person p JOIN evaluation e ON e.person_id = p.id WHERE e.unit_id = %s "
                             "AND e.month = %s ORDER BY e.id LIMIT 1", office["id"], MONTH)[0].values()
    portal.sql("UPDATE person SET family_name = 'Khác' WHERE id = %s", person)
    try:
        assert found(office["head"], "630", "2022")[1][0][2] == "yes"
        assert "KHÁC bản đã đăng ký số" in office["head"].html("/kiem-tra?so=630&ngay=2022").xpath("string(//main)")
    finally:
        portal.sql("UPDATE person SET family_name = %s WHERE id = %s", old, person)


def test_counted_reports_and_submissions_are_found_by_those_who_print_them(portal):
    aggregator = Client(portal).login_as("tonghop.pnv")
    for kind, path in COUNTED.items():
        link = aggregator.html(path).xpath("//a[contains(@href, '/bao-cao/van-ban/')]/@href")[0]
        assert register(aggregator, link, {"number": "77a", "issued_on": "06/02/2022"}).status_code == 200
        assert kind in {k for k, _, _ in found(aggregator, "77a", "2022")[1]}
    for _, path, _ in found(aggregator, "77A", "06/02/2022")[1]:
        assert path and aggregator.get(path).status_code == 200, path
    assert found(Client(portal).login_as("chauht"), "77a", "2022") == ("unnumbered", [])
    assert found(Client(portal).login_as("tonghop.gddt"), "77a", "2022") == ("unnumbered", [])
