"""Paper beside the software: entered by the unit, compared, explained, signed by its head; refused from April 2022."""

import io

import openpyxl
import pytest

CLOCK = "2022-01-30 09:00:00"


@pytest.fixture(scope="module")
def school(portal):
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    rows = portal.sql("SELECT id, person_id FROM evaluation WHERE unit_id = %s AND month = '2022-01' AND authority_id IS NOT NULL "
                      "AND rank = 'member' ORDER BY id LIMIT 3", unit)
    for row, (level, points) in zip(rows, (("A", 9500), ("B", 8000), ("B", 7500))):
        portal.sql("UPDATE evaluation SET state = 'decided', decided_level = %s, decided_points = %s, decided_at = NOW(6), decided_by = authority_id "
                   "WHERE id = %s", level, points, row["id"])
    return unit, [row["id"] for row in rows]


def save(login, unit, values, account="thinhnv"):
    return login(account).submit(f"/giay/2022-01?don-vi={unit}", values, field=next(iter(values)))


def stored(portal, number):
    return portal.sql("SELECT level, points, difference_reason AS reason, signed_off_at IS NOT NULL AS signed FROM paper_result WHERE evaluation_id = %s", number)


def test_what_differs_is_found_and_must_be_explained(portal, login, school):
    unit, (one, two, three) = school
    answer = save(login, unit, {f"level-{one}": "A", f"points-{one}": "95", f"level-{two}": "C", f"level-{three}": "B", f"points-{three}": "74,5"})
    assert answer.status_code == 200
    page = login("thinhnv").doc(f"/giay/2022-01?don-vi={unit}").find("paper_month")
    assert {int(row.get("id")) for row in page.findall("person") if row.get("different")} == {two, three}
    assert (page.get("entered"), page.get("different"), page.get("unexplained")) == ("3", "2", "2")
    assert not page.xpath("form[@id='sign']")


def test_the_head_signs_when_all_is_explained_and_a_change_opens_it_again(portal, login, school):
    unit, (one, two, three) = school
    save(login, unit, {f"reason-{two}": "Phiếu giấy lập trước khi bổ sung kết quả", f"reason-{three}": "Ghi nhầm trên giấy"})
    client = login("thinhnv")
    form = next(form for form in client.forms(client.get(f"/giay/2022-01?don-vi={unit}")) if any("paper_month.sign" in button for button in form.buttons))
    assert client.send_form(form, button="paper_month.sign").status_code == 200
    assert all(stored(portal, number)[0]["signed"] for number in (one, two, three))
    assert client.doc(f"/giay/2022-01?don-vi={unit}").find("paper_month").get("signer")
    assert save(login, unit, {f"points-{one}": "94"}).status_code == 200
    assert not any(stored(portal, number)[0]["signed"] for number in (one, two, three))
    acts = [row["action"] for row in portal.sql("SELECT action FROM audit WHERE object = 'paper_result' AND unit_id = %s ORDER BY id", unit)]
    # One line a person whose paper changed: three entered, two explained, the signature, one corrected.
    assert acts == ["change"] * 5 + ["sign", "change"]


def test_two_tabs_show_both_texts_and_apply_nothing(portal, login, school):
    unit, (one, _, _) = school
    first, second = login("thinhnv"), login("tonghop.gddt")
    ours, theirs = (client.form(f"/giay/2022-01?don-vi={unit}", field=f"level-{one}") for client in (first, second))
    assert second.send_form(theirs, {f"points-{one}": "91"}).status_code == 200
    answer = first.send_form(ours, {f"points-{one}": "92"})
    assert answer.status_code == 409 and "91" in answer.text and stored(portal, one)[0]["points"] == 9100
    assert first.form(answer, field=f"level-{one}").fields[f"points-{one}"] == ["92"]
    told = {f"reason-{one}": "Ghi nhầm trên giấy"}
    assert first.submit(answer, told, field=f"level-{one}").status_code == 200 and stored(portal, one)[0]["points"] == 9200


def test_what_changed_since_it_was_looked_at_is_not_signed(portal, login, school):
    unit, (one, _, _) = school
    head = login("thinhnv")
    sign = next(form for form in head.forms(head.get(f"/giay/2022-01?don-vi={unit}")) if any("paper_month.sign" in button for button in form.buttons))
    assert save(login, unit, {f"points-{one}": "93"}, "tonghop.gddt").status_code == 200
    assert head.send_form(sign, button="paper_month.sign").status_code == 409 and not stored(portal, one)[0]["signed"]


def test_saving_without_a_change_leaves_the_signature(portal, login, school):
    unit, (one, _, _) = school
    head = login("thinhnv")
    sign = next(form for form in head.forms(head.get(f"/giay/2022-01?don-vi={unit}")) if any("paper_month.sign" in button for button in form.buttons))
    assert head.send_form(sign, button="paper_month.sign").status_code == 200
    answer = save(login, unit, {f"points-{one}": "93"})
    assert answer.status_code == 422 and "Chưa có gì thay đổi" in answer.text and stored(portal, one)[0]["signed"]


@pytest.mark.parametrize("cell, typed", [("points", "101"), ("points", "abc"), ("level", "E")])
def test_what_is_wrong_is_said_at_its_cell_and_kept(portal, login, school, cell, typed):
    unit, (one, _, _) = school
    before = stored(portal, one)
    client = login("thinhnv")
    form = client.form(f"/giay/2022-01?don-vi={unit}", field=f"level-{one}")
    form.fields[f"{cell}-{one}"] = [typed]
    form.fields[f"reason-{one}"] = ["Giữ lại"]
    answer = client.send_form(form)
    assert answer.status_code == 422 and stored(portal, one) == before
    assert client.form(answer, field=f"level-{one}").fields[f"reason-{one}"] == ["Giữ lại"]


def test_who_may_not_write(portal, login, school):
    unit, _ = school
    assert login("kiemtra.qu").get(f"/giay/2022-01?don-vi={unit}").status_code == 200
    assert not login("kiemtra.qu").doc(f"/giay/2022-01?don-vi={unit}").xpath("//form")
    for account in ("chauht", "yennd", "tonghop.btc"):
        assert login(account).get(f"/giay/2022-01?don-vi={unit}").status_code == 404, account
    assert login("tonghop.gddt").doc(f"/giay/2022-01?don-vi={unit}").xpath("//form") and not login("tonghop.gddt").doc(
        f"/giay/2022-01?don-vi={unit}").xpath("//form[@id='sign']")


def test_the_aggregator_sees_how_far_each_unit_is(portal, login, school):
    unit, _ = school
    rows = login("tonghop.gddt").doc("/giay/2022-01").xpath("//agency")
    row = next(row for row in rows if row.get("id") == str(unit))
    assert (row.get("entered"), row.get("different")) == ("3", "1") and len(rows) > 20


def test_the_sheet_holds_both_sides(portal, login, school):
    unit, _ = school
    rows = list(openpyxl.load_workbook(io.BytesIO(login("thinhnv").get(f"/giay/2022-01.xlsx?don-vi={unit}").content)).active.iter_rows(values_only=True))
    assert any(row[2] == "B" and row[4] == "C" and row[6] for row in rows)


def upload(client, rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return client.submit("/giay/nhap", {}, action="/giay/nhap", button="upload", files={"file": ("giay.xlsx", out.getvalue())})


def report(client, answer):
    path = answer.url[answer.url.index("/giay"):].split("?")[0]
    return path, client.doc(path).find("import")


def template(client, unit):
    book = openpyxl.load_workbook(io.BytesIO(client.get(f"/giay/2022-01/mau.xlsx?don-vi={unit}").content))
    return [list(row) for row in book.active.iter_rows(values_only=True)]


def test_a_list_is_checked_at_once_and_comes_in_whole_or_by_its_good_rows(portal, login, school):
    unit, (one, two, three) = school
    client = login("thinhnv")
    rows = template(client, unit)
    assert rows[0][:6] == ["Tháng", "Mã nhân sự", "Họ và tên", "Mức xếp loại", "Điểm", "Lý do khác nhau"]
    assert len(rows) - 1 == portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = '2022-01' AND NOT replaced AND state <> 'not_rated'", unit)
    codes = {number: portal.one("SELECT p.code FROM person p JOIN evaluation e ON e.person_id = p.id WHERE e.id = %s", number) for number in (one, two, three)}
    kept = {row[1]: row for row in rows[1:]}
    assert kept[codes[two]][3] == "C", "what was entered stands in the template"
    # Untouched, the template changes nothing and leaves the signature.
    path, node = report(client, upload(client, rows))
    assert (node.get("same"), node.get("bad"), node.get("new"), node.get("changed")) == (str(len(rows) - 1), "0", "0", "0")
    stranger = portal.one("SELECT p.code FROM person p JOIN evaluation e ON e.person_id = p.id JOIN unit u ON u.id = e.unit_id "
                          "WHERE e.month = '2022-01' AND u.id <> %s LIMIT 1", unit)
    fresh = next(row[1] for row in rows[1:] if row[3] is None)
    bad = [["01/2022", codes[one], "", "E", "95", ""], ["2022-01", codes[two], "", "hoàn thành tốt nhiệm vụ", "101", ""], ["01/2022", stranger, "", "A", "95", ""],
           ["01/2022", "KHONG-CO", "", "A", "", ""], ["04/2022", codes[one], "", "A", "95", ""], ["13/2022", codes[one], "", "A", "95", ""],
           ["01/2022", codes[three], "", "HTTNV", "74,5", "Ghi nhầm"], ["01/2022", codes[three], "", "B", "74,5", ""], ["01/2022", fresh, "", "A", "92,25", ""]]
    path, node = report(client, upload(client, [rows[0], *bad]))
    found = sorted((int(p.get("row")), p.get("reason")) for p in node.findall("problem"))
    assert found == [(2, "bad_choice"), (3, "bad_points"), (4, "no_evaluation"), (5, "no_evaluation"), (6, "no_evaluation"), (7, "bad_month"), (9, "duplicate")]
    before = portal.sql("SELECT * FROM paper_result ORDER BY evaluation_id")
    assert client.submit(path, action=path, button="all_rows").status_code == 422
    assert portal.sql("SELECT * FROM paper_result ORDER BY evaluation_id") == before, "a look and a refusal write nothing"
    assert client.get(f"{path}/dong-loi.xlsx").status_code == 200
    assert client.submit(path, action=path, button="good_rows").status_code == 200
    assert stored(portal, three)[0]["reason"] == "Ghi nhầm" and not stored(portal, one)[0]["signed"]
    row = portal.sql("SELECT r.level, r.points FROM paper_result r JOIN evaluation e ON e.id = r.evaluation_id JOIN person p ON p.id = e.person_id "
                     "WHERE p.code = %s AND r.month = '2022-01'", fresh)
    assert row == [{"level": "A", "points": 9225}]
    acts = portal.one("SELECT COUNT(*) FROM audit WHERE object = 'paper_result' AND request_id = (SELECT request_id FROM audit WHERE action = 'import' AND object = 'paper' "
                      "ORDER BY id DESC LIMIT 1)")
    assert acts == 2, "one line a changed person beside the list's"
    # The same list again changes nothing.
    path, node = report(client, upload(client, [rows[0], *bad]))
    assert (node.get("new"), node.get("changed"), node.get("same")) == ("0", "0", "2")


def test_what_was_entered_after_the_check_is_looked_at_again(portal, login, school):
    unit, (one, _, _) = school
    client = login("thinhnv")
    code = portal.one("SELECT p.code FROM person p JOIN evaluation e ON e.person_id = p.id WHERE e.id = %s", one)
    path, _ = report(client, upload(client, [["Tháng", "Mã nhân sự", "Mức", "Điểm"], ["01/2022", code, "B", "80"]]))
    form = client.form(path, path)
    assert save(login, unit, {f"points-{one}": "90"}, "tonghop.gddt").status_code == 200
    answer = client.send_form(form, button="all_rows")
    assert answer.status_code == 422 and "Chưa nhập gì" in answer.text and stored(portal, one)[0]["points"] == 9000
    assert client.submit(answer, action=path, button="all_rows").status_code == 200 and stored(portal, one)[0]["points"] == 8000
    path, node = report(client, upload(client, [["Tháng", "Mã nhân sự", "Mức", "Điểm"], ["01/2022", code, "", "80"]]))
    assert [(p.get("column"), p.get("reason")) for p in node.findall("problem")] == [(node.find("problem").get("column"), "required")]


def test_who_may_import(portal, login, school):
    unit, _ = school
    for account in ("chauht", "kiemtra.qu", "tonghop.btc"):
        assert login(account).get(f"/giay/2022-01/mau.xlsx?don-vi={unit}").status_code == 404, account
    # Another bloc's aggregator has the page, and finds nobody of this school.
    client = login("tonghop.btc")
    code = portal.one("SELECT p.code FROM person p JOIN evaluation e ON e.person_id = p.id WHERE e.unit_id = %s AND e.month = '2022-01' LIMIT 1", unit)
    _, node = report(client, upload(client, [["Tháng", "Mã nhân sự", "Mức xếp loại"], ["01/2022", code, "A"]]))
    assert [p.get("reason") for p in node.findall("problem")] == ["no_evaluation"]
    # A list of the other page is not found here, nor the other way round.
    other, _ = report(login("thinhnv"), upload(login("thinhnv"), [["Tháng", "Mã nhân sự", "Mức xếp loại"], ["01/2022", code, "A"]]))
    assert client.get(other).status_code == 404
    assert login("thinhnv").get(other.replace("/giay/nhap", "/quan-tri/nhap-du-lieu")).status_code == 404


def test_an_agency_may_stop_earlier_and_never_go_on_longer(portal, login, school):
    unit, (one, _, _) = school
    page, office = f"/giay/che-do?don-vi={unit}", login("tonghop.gddt")
    options = office.doc(page).xpath("//field[@name='until']/option/@value")
    assert options == ["usual", "202201", "202202", "never"], "months of the agency before the city's last, March"
    assert office.submit(page, {"until": "202201"}, field="until").status_code == 422, "no reason"
    assert office.submit(page, {"until": "usual", "reason": "như cũ"}, field="until").status_code == 422, "no change"
    stale = office.form(page, field="until")
    assert office.submit(page, {"until": "never", "reason": "Trường chỉ dùng phần mềm"}, field="until").status_code == 200
    before = stored(portal, one)
    month = login("thinhnv").doc(f"/giay/2022-01?don-vi={unit}").find("paper_month")
    assert month.get("paper") is None and not month.xpath("form") and month.xpath("person[@id=$id]/@paper-level", id=str(one)) == [before[0]["level"]]
    code = portal.one("SELECT p.code FROM person p JOIN evaluation e ON e.person_id = p.id WHERE e.id = %s", one)
    _, node = report(login("thinhnv"), upload(login("thinhnv"), [["Tháng", "Mã nhân sự", "Mức xếp loại"], ["01/2022", code, "D"]]))
    assert [p.get("reason") for p in node.findall("problem")] == ["software_only"]
    answer = office.send_form(stale, {"until": "202202", "reason": "tab cũ"})
    assert answer.status_code == 409 and "Không dùng bản giấy" in answer.text
    assert office.submit(page, {"until": "202201", "reason": "dùng lại tháng 01"}, field="until").status_code == 200
    assert login("thinhnv").doc(f"/giay/2022-01?don-vi={unit}").find("paper_month").get("paper") == "yes"
    longer = office.form(page, field="until")
    longer.fields["until"], longer.fields["reason"] = ["202204"], ["lâu hơn"]
    assert office.send_form(longer).status_code == 422
    for account in ("thinhnv", "chauht", "tonghop.btc"):
        assert login(account).get(page).status_code == 404, account
    assert portal.one("SELECT COUNT(*) FROM audit WHERE object = 'setting' AND object_id = %s AND new LIKE '%%paper_until%%'", unit) == 2
    assert office.submit(page, {"until": "usual", "reason": "như toàn thành phố"}, field="until").status_code == 200


def test_from_april_there_is_only_the_software(portal, login, school):
    unit, (one, _, _) = school
    portal.sql("INSERT IGNORE INTO unit_month (unit_id, month, rule_set_id) SELECT unit_id, '2022-04', rule_set_id FROM unit_month "
               "WHERE unit_id = %s AND month = '2022-01'", unit)
    client = login("thinhnv")
    page = client.doc(f"/giay/2022-04?don-vi={unit}").find("paper_month")
    assert page.get("paper") is None and not page.xpath("form")
    token = client.form(client.get("/"), action="/dang-xuat").fields["token"][0]
    answer = client.post(f"/giay/2022-04?don-vi={unit}", data={"token": token, "submission": "p" * 22, f"level-{one}": "A", "action": "save"})
    assert answer.status_code == 409
    assert portal.one("SELECT COUNT(*) FROM paper_result WHERE month = '2022-04'") == 0
