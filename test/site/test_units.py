"""/quan-tri/don-vi: the organisation tree, and its changes on a day (design.md section 3)."""
import csv
import io
import time

import pytest

PATH = "/quan-tri/don-vi"
ORDER = f"{PATH}/lap"
BASIS = "Quyết định 12/QĐ-UBND ngày 05/01/2022 của UBND quận"
HEAD = "Việc,Mã đơn vị,Tên đơn vị,Loại,Khối,Mã cấp trên hoặc đơn vị tiếp nhận,Từ ngày,Căn cứ\n"


def unit(portal, code):
    return portal.one("SELECT id FROM unit WHERE code = %s", code)


def address(portal, act, *codes):
    return f"{ORDER}?viec={act}&don-vi=" + ",".join(str(unit(portal, code)) for code in codes)


def order(portal, client, act, codes, values, status=200):
    """The form, the preview, the confirmation; the last answer."""
    preview = client.submit(address(portal, act, *codes) if codes else f"{ORDER}?viec={act}",
                            {"basis": BASIS, **values}, action=ORDER, button="preview")
    assert preview.status_code == status, errors(preview)
    return client.submit(preview, {}, action=ORDER, button="confirm") if status == 200 else preview


def errors(answer):
    import lxml.html
    page = lxml.html.fromstring(answer.content, parser=lxml.html.HTMLParser(encoding="utf-8"))
    return [item.text_content().strip() for item in page.xpath("//div[@id='errors']//li")]


def state(portal, code):
    return portal.sql("SELECT u.name, u.bloc, p.code AS parent, u.valid_from, u.valid_to, g.code AS agency FROM unit u "
                      "LEFT JOIN unit p ON p.id = u.parent_id LEFT JOIN unit g ON g.id = u.agency_id WHERE u.code = %s", code)[0]


def test_the_tree_level_by_level(portal, login):
    client = login("quantri.tp")
    page = client.doc(PATH).find("unit")
    assert [one.get("code") for one in page.findall("unit")] == ["HN"]
    page = client.doc(f"{PATH}?tren={unit(portal, 'BD')}").find("unit")
    assert {"BD-DANG", "BD-CQ"} <= {one.get("code") for one in page.findall("unit")}
    assert [one.get("name") for one in page.findall("above")] == ["Thành phố Hà Nội", "Quận Ba Đình"]
    client.html(f"{PATH}?tren={unit(portal, 'BD')}")


def test_a_search_finds_names_without_marks_and_codes(portal, login):
    client = login("quantri.pnv")
    found = lambda text: {one.get("code") for one in client.doc(PATH, params={"ten": text}).find("unit").findall("unit")}
    assert "BD-PTP" in found("phong tu phap")
    assert found("BD-PTP") == {"BD-PTP"}
    assert found("%") == set()
    assert "BD-BTC" not in found("")
    sheet = client.get(f"{PATH}.xlsx?ten=phong")
    assert sheet.status_code == 200 and sheet.content[:2] == b"PK"


def test_one_unit_shows_what_it_is(portal, login):
    page = login("quantri.pnv").doc(f"{PATH}/{unit(portal, 'BD-BQLDA')}").find("unit")
    assert page.get("code") == "BD-BQLDA" and page.get("changes") == "yes"
    assert [one.get("rank") for one in page.findall("leader")][:1] == ["head"]
    assert page.findall("child") and len(page.findall("history")) == 1
    assert page.find("letterhead").get("lower") == "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG"


def test_create_today(portal, login):
    client = login("quantri.pnv")
    done = order(portal, client, "create", ["BD-CQ"], {"code": "BD-MOI", "name": "Phòng Chuyển đổi số", "kind": "agency",
                                                      "bloc": "government", "type": "Phòng"})
    assert done.status_code == 200 and "/thay-doi/" in done.url
    assert state(portal, "BD-MOI") == {"name": "Phòng Chuyển đổi số", "bloc": "government", "parent": "BD-CQ", "agency": "BD-MOI",
                                       "valid_from": portal.one("SELECT DATE '2022-01-20'"), "valid_to": None}
    assert portal.one("SELECT type FROM unit WHERE code = 'BD-MOI'") == "phong"
    assert portal.one("SELECT basis FROM unit_history WHERE unit_id = %s", unit(portal, "BD-MOI")) == BASIS
    assert portal.one("SELECT COUNT(*) FROM unit_closure WHERE descendant_id = %s", unit(portal, "BD-MOI")) == 4
    assert portal.one("SELECT COUNT(*) FROM audit WHERE object = 'unit' AND action = 'create' AND object_id = %s",
                      unit(portal, "BD-MOI")) == 1
    again = order(portal, client, "create", ["BD-CQ"], {"code": "BD-MOI", "name": "Khác", "kind": "agency", "bloc": "government"},
                  status=422)
    assert any("mã này đã có" in text for text in errors(again))


def test_rename_today_keeps_the_old_name(portal, login):
    client = login("quantri.pnv")
    order(portal, client, "rename", ["BD-PYT"], {"name": "Phòng Y tế và Dân số"})
    history = portal.sql("SELECT name, valid_to IS NULL AS open FROM unit_history WHERE unit_id = %s ORDER BY valid_from",
                         unit(portal, "BD-PYT"))
    assert history == [{"name": "Phòng Y tế", "open": 0}, {"name": "Phòng Y tế và Dân số", "open": 1}]
    assert portal.one("SELECT lower_line FROM letterhead WHERE unit_id = %s ORDER BY valid_from DESC LIMIT 1",
                      unit(portal, "BD-PYT")) == "PHÒNG Y TẾ VÀ DÂN SỐ"


def test_wrong_orders_are_told_at_their_fields(portal, login):
    client = login("quantri.tp")
    refused = lambda act, codes, values: errors(order(portal, client, act, codes, values, status=422))
    assert any("chính nó" in text for text in refused("move", ["BD-CQ"], {"parent": "BD-UBP"}))
    assert any("đã ở đó" in text for text in refused("move", ["BD-PTP"], {"parent": "BD-CQ"}))
    assert any("ngày đã qua" in text for text in refused("move", ["BD-PTP"], {"parent": "BD-UBP", "effective": "19/01/2022"}))
    assert any("còn người" in text for text in refused("end", ["BD-PTP"], {}))
    assert any("còn đơn vị" in text for text in refused("end", ["BD-UBP"], {}))
    assert any("chính đơn vị" in text for text in refused("merge", ["BD-CQ"], {"receiver": "BD-PTP"}))
    assert any("nhóm đơn vị không có người" in text for text in refused("merge", ["BD-PTP"], {"receiver": "BD-UBP"}))
    assert any("Căn cứ" in text for text in refused("move", ["BD-PTP"], {"parent": "BD-UBP", "basis": ""}))
    kept = order(portal, client, "move", ["BD-PTP"], {"parent": "BD-UBP", "basis": "", "effective": "32/01/2022"}, status=422)
    fields = client.form(kept, action=ORDER).fields
    assert fields["parent"] == ["BD-UBP"] and fields["effective"] == ["32/01/2022"]
    assert portal.one("SELECT COUNT(*) FROM unit_change WHERE kind IN ('move', 'end', 'merge')") == 0


def test_out_of_scope_is_not_there(portal, login):
    party, head, school = login("quantri.btc"), login("thinhnv"), unit(portal, "BD-THCS-BADINH")
    assert party.get(f"{PATH}/{school}").status_code == 404
    assert party.get(address(portal, "rename", "BD-THCS-BADINH")).status_code == 404
    assert party.get(f"{PATH}?tren={school}").status_code == 404
    assert party.get(f"{ORDER}?viec=rename&don-vi=999999").status_code == 404
    assert party.get(f"{ORDER}?viec=fly&don-vi={unit(portal, 'BD-BTC')}").status_code == 404
    assert [head.get(path).status_code for path in (PATH, ORDER, f"{PATH}/thay-doi")] == [404] * 3
    form = party.form(address(portal, "rename", "BD-BTC"), action=ORDER)
    form.fields["don-vi"] = [str(school)]
    sent = party.send_form(form, {"name": "Khác", "basis": BASIS}, button="preview")
    assert sent.status_code == 404
    aside = login("quantri.pnv")
    form = aside.form(address(portal, "move", "BD-PTP"), action=ORDER)
    form.fields["parent"] = ["HN"]
    assert aside.send_form(form, {"basis": BASIS}, button="preview").status_code == 422


def test_a_unit_administrator_changes_parts_alone(portal, login):
    who = portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id JOIN unit u ON u.id = r.unit_id "
                     "WHERE r.role = 'unit_admin' AND u.code = 'BD-BQLDA' ORDER BY a.id LIMIT 1")
    client = login(who)
    assert client.get(address(portal, "rename", "BD-BQLDA")).status_code == 404
    order(portal, client, "create", ["BD-BQLDA"], {"code": "BD-BQLDA-X", "name": "Tổ Thử", "kind": "part", "bloc": "government"})
    assert state(portal, "BD-BQLDA-X")["agency"] == "BD-BQLDA"
    order(portal, client, "rename", ["BD-BQLDA-X"], {"name": "Tổ Thử nghiệm"})
    wrong = order(portal, client, "create", ["BD-BQLDA"], {"code": "BD-BQLDA-Y", "name": "Cơ quan", "kind": "agency",
                                                          "bloc": "government"}, status=422)
    assert any("phạm vi" in text for text in errors(wrong))
    portal.sql("UPDATE unit SET valid_from = '2022-01-01' WHERE code = 'BD-BQLDA-X'")
    order(portal, client, "end", ["BD-BQLDA-X"], {})
    assert state(portal, "BD-BQLDA-X")["valid_to"] is not None


def test_split_takes_the_chosen(portal, login):
    client = login("quantri.pnv")
    part = portal.one("SELECT u.code FROM unit u JOIN unit p ON p.id = u.parent_id WHERE p.code = 'BD-BQLDA' AND u.valid_to IS NULL "
                      "AND u.kind = 'part' ORDER BY u.id LIMIT 1")
    person = portal.sql("SELECT p.id, p.code FROM assignment a JOIN person p ON p.id = a.person_id JOIN unit u ON u.id = a.unit_id "
                        "WHERE u.code = 'BD-BQLDA' AND a.main AND a.valid_to IS NULL ORDER BY a.`rank` DESC, p.id DESC LIMIT 1")[0]
    order(portal, client, "split", ["BD-BQLDA"], {"code": "BD-BQLDA2", "name": "Ban Quản lý dự án số 2", "units": [part],
                                                 "people": [person["code"]]})
    assert state(portal, part)["parent"] == state(portal, part)["agency"] == "BD-BQLDA2"
    rows = portal.sql("SELECT u.code, a.valid_to IS NULL AS open FROM assignment a JOIN unit u ON u.id = a.unit_id "
                      "WHERE a.person_id = %s AND a.main ORDER BY a.valid_from", person["id"])
    assert rows == [{"code": "BD-BQLDA", "open": 0}, {"code": "BD-BQLDA2", "open": 1}]
    assert portal.one("SELECT COUNT(*) FROM unit_successor WHERE unit_id = %s AND successor_id = %s", unit(portal, "BD-BQLDA"),
                      unit(portal, "BD-BQLDA2")) == 1
    page = client.doc(f"{PATH}/{unit(portal, 'BD-BQLDA2')}").find("unit")
    assert [one.get("side") for one in page.findall("kin")] == ["before"]
    assert page.find("letterhead").get("lower") == "BAN QUẢN LÝ DỰ ÁN SỐ 2"


def test_an_order_for_later_can_be_taken_back(portal, login):
    client = login("quantri.pnv")
    done = order(portal, client, "move", ["BD-PTP", "BD-PKT"], {"parent": "BD-UBP", "effective": "01/07/2022"})
    assert state(portal, "BD-PTP")["parent"] == "BD-CQ"
    batch = client.doc(done.url).find("unit")
    assert [one.get("unit") for one in batch.findall("change")] == ["Phòng Tư pháp", "Phòng Kinh tế"]
    assert [one.get("effective") for one in client.doc(f"{PATH}/{unit(portal, 'BD-PTP')}").find("unit").findall("change")] == ["2022-07-01"]
    assert len(client.doc(PATH).find("unit").findall("change")) == 2
    assert login("quantri.btc").get(done.url).status_code == 404
    one = batch.find("change").get("id")
    form = next(form for form in client.forms(client.html(done.url)) if form.fields.get("change") == [one])
    assert client.send_form(form, button="withdraw").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM unit_change WHERE batch_id = %s", batch.get("id")) == 1
    assert portal.one("SELECT COUNT(*) FROM audit WHERE action = 'withdraw' AND object_id = %s", one) == 1
    form = next(form for form in client.forms(client.html(done.url)) if ("action", "withdraw_all") in form.buttons)
    assert client.send_form(form, button="withdraw_all").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM unit_change WHERE batch_id = %s", batch.get("id")) == 0
    assert client.get(done.url).status_code == 404
    assert client.send_form(form, button="withdraw_all").status_code in (200, 404)


def test_what_rests_on_another_change_keeps_it(portal, login):
    client = login("quantri.tp")
    first = order(portal, client, "create", ["BD-CQ"], {"code": "BD-SAU", "name": "Nhóm sau này", "kind": "grouping",
                                                       "bloc": "government", "effective": "01/06/2022"})
    write(portal, login, "changes", f"chuyển,BD-PTP,,,,BD-SAU,01/07/2022,{BASIS}\n")
    form = next(form for form in client.forms(client.html(first.url)) if ("action", "withdraw_all") in form.buttons)
    refused = client.send_form(form, button="withdraw_all")
    assert refused.status_code == 422 and any("dựa vào" in text for text in errors(refused))
    wrong = order(portal, client, "end", ["BD-PTP"], {"receiver": "BD-PKT", "effective": "01/05/2022"}, status=422)
    assert any("không thực hiện được nữa" in text for text in errors(wrong))
    portal.sql("DELETE FROM unit_change WHERE applied_at IS NULL")


def write(portal, login, kind, rows, button="all_rows"):
    """A list through the import page, applied."""
    client = login("quantri.tp")
    page = client.submit("/quan-tri/nhap-du-lieu", {"kind": kind}, action="/quan-tri/nhap-du-lieu", button="upload",
                         files={"file": ("danh-sach.csv", (HEAD + rows).encode())})
    return client.submit(page, {}, action=page.url[len(portal.base):], button=button)


def test_a_list_says_every_bad_row(portal, login):
    client = login("quantri.tp")
    rows = (f"chuyển,BD-PTP,,,,BD-KHONG,01/07/2022,{BASIS}\n"
            f"chuyển,BD-PKT,,,,BD-UBP,01/07/2022,\n"
            f"sáp nhập,BD-PYT,,,,BD-PYT,01/07/2022,{BASIS}\n"
            f"bay,BD-PYT,,,,BD-PYT,01/07/2022,{BASIS}\n"
            f"lập mới,BD-MOI9,Nhóm chín,nhóm,Chính quyền,BD-CQ,01/06/2022,{BASIS}\n"
            f"chuyển,BD-TTRA,,,,BD-MOI9,01/07/2022,{BASIS}\n"
            f"đổi tên,BD-TTRA,,,,,01/07/2022,{BASIS}\n"
            f"chuyển,BD-VPUB,,,,BD-UBP,01/07/2020,{BASIS}\n")
    page = client.submit("/quan-tri/nhap-du-lieu", {"kind": "changes"}, action="/quan-tri/nhap-du-lieu", button="upload",
                         files={"file": ("danh-sach.csv", (HEAD + rows).encode())})
    report = client.doc(page.url).find("import")
    assert {(one.get("row"), one.get("reason")) for one in report.findall("problem")} == {
        ("2", "unknown_unit"), ("3", "required"), ("4", "receiver_below"), ("5", "bad_choice"), ("8", "required"), ("9", "date_past")}
    assert report.get("new") == "2" and report.get("bad") == "6"
    client.submit(page, {}, action=page.url[len(portal.base):], button="good_rows")
    assert portal.one("SELECT COUNT(*) FROM unit_change WHERE applied_at IS NULL") == 2
    assert portal.one("SELECT COUNT(DISTINCT batch_id) FROM unit_change WHERE applied_at IS NULL") == 1
    again = client.submit("/quan-tri/nhap-du-lieu", {"kind": "changes"}, action="/quan-tri/nhap-du-lieu", button="upload",
                          files={"file": ("danh-sach.csv", (HEAD + "".join(rows.splitlines(True)[4:6])).encode())})
    report = client.doc(again.url).find("import")
    assert (report.get("new"), report.get("same"), report.get("bad")) == ("0", "2", "0")
    portal.sql("DELETE FROM unit_change WHERE applied_at IS NULL")


def test_merge_later_by_the_job(portal, login):
    """Two offices become one new one; everything that hung on them is told before, and follows on the day."""
    client = login("quantri.pnv")
    people = {row["person_id"] for row in portal.sql(
        "SELECT DISTINCT a.person_id FROM assignment a JOIN unit u ON u.id = a.unit_id JOIN unit g ON g.id = u.agency_id "
        "WHERE g.code IN ('BD-PLDTBXH', 'BD-PVHTT') AND a.main AND a.valid_to IS NULL")}
    preview = client.submit(address(portal, "merge", "BD-PLDTBXH", "BD-PVHTT"),
                            {"code": "BD-VHXH", "name": "Phòng Văn hóa - Xã hội", "head": "BD-PVHTT", "effective": "10/02/2022",
                             "basis": BASIS}, action=ORDER, button="preview")
    shown = client.post(preview.url, data=client.form(preview, action=ORDER).pairs("confirm")[:-1] + [("action", "preview")], headers={"Accept": "application/xml"})
    import lxml.etree
    page = lxml.etree.fromstring(shown.content)
    client.validate(page)
    told = page.find("unit/preview")
    assert told.get("people") == str(len(people)) and [one.get("act") for one in told.findall("change")] == ["create", "merge", "merge"]
    assert told.findall("grant") and told.findall("leader") and told.find("month").get("month") == "2022-01"
    assert told.get("known") == "yes" and int(told.get("affected")) > 0
    assert portal.one("SELECT COUNT(*) FROM unit WHERE code = 'BD-VHXH'") == 0, "the preview stores nothing"
    client.submit(preview, {}, action=ORDER, button="confirm")
    portal.set_clock("2022-02-01 08:00:00")
    portal.ctl("open-month", "2022-02")
    assert "applied 0" in portal.ctl("apply-changes").stdout
    portal.set_clock("2022-02-10 00:10:00")
    assert "apply-changes 3" in portal.ctl("jobs").stdout
    assert "applied 0" in portal.ctl("apply-changes").stdout, "applying twice does it once"
    assert {row["person_id"] for row in portal.sql(
        "SELECT a.person_id FROM assignment a JOIN unit u ON u.id = a.unit_id JOIN unit g ON g.id = u.agency_id "
        "WHERE g.code = 'BD-VHXH' AND a.main AND a.valid_to IS NULL")} == people
    heads = portal.sql("SELECT a.person_id FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE u.code = 'BD-VHXH' "
                       "AND a.`rank` = 'head' AND a.valid_to IS NULL")
    assert len(heads) == 1
    for code in ("BD-PLDTBXH", "BD-PVHTT"):
        assert str(state(portal, code)["valid_to"]) == "2022-02-10"
        assert portal.one("SELECT COUNT(*) FROM right_grant WHERE unit_id = %s AND (valid_to IS NULL OR valid_to > '2022-02-10')",
                          unit(portal, code)) == 0
        assert portal.one("SELECT COUNT(*) FROM unit_successor s JOIN unit n ON n.id = s.successor_id WHERE s.unit_id = %s "
                          "AND n.code = 'BD-VHXH'", unit(portal, code)) == 1
    # The open month follows, with a trace; the frozen one stays where it was.
    files = dict((row["month"], row["codes"]) for row in portal.sql(
        "SELECT e.month, GROUP_CONCAT(DISTINCT u.code ORDER BY u.code) AS codes FROM evaluation e JOIN unit u ON u.id = e.unit_id "
        f"WHERE e.person_id IN ({','.join(map(str, people))}) GROUP BY e.month"))
    assert files == {"2022-01": "BD-PLDTBXH,BD-PVHTT", "2022-02": "BD-VHXH"}
    assert portal.one("SELECT COUNT(*) FROM evaluation e JOIN unit u ON u.id = e.unit_id WHERE e.month = '2022-02' "
                      "AND u.code = 'BD-VHXH' AND e.authority_id = %s AND e.person_id <> %s", heads[0]["person_id"],
                      heads[0]["person_id"]) > 0
    assert portal.one("SELECT COUNT(*) FROM audit WHERE action = 'resolve' AND month = '2022-02'") >= len(people) - 1


def test_past_months_keep_the_old_names(portal, login):
    """Reports of January name the offices of January, and who looks after the successor still finds them."""
    auditor = login("kiemtra.qu")
    ended = unit(portal, "BD-PLDTBXH")
    text = auditor.get(f"/bao-cao/tong-hop/2022-01?don-vi={ended}")
    assert text.status_code == 200 and ("PHÒNG LAO ĐỘNG" in text.text) is True
    order(portal, login("quantri.pnv"), "rename", ["BD-TTRA"], {"name": "Thanh tra khu vực"})
    renamed = auditor.get(f"/bao-cao/tong-hop/2022-01?don-vi={unit(portal, 'BD-TTRA')}").text
    assert ("Thanh tra quận" in renamed or "THANH TRA QUẬN" in renamed) is True
    assert ("khu vực" in renamed.lower()) is False
    # The last head still publishes what was frozen there.
    head = portal.sql("SELECT c.name FROM assignment a JOIN account c ON c.person_id = a.person_id WHERE a.unit_id = %s "
                      "AND a.`rank` = 'head' AND a.valid_to = '2022-02-10'", ended)[0]["name"]
    assert login(head).get(f"/cong-bo/2022-01?don-vi={ended}").status_code == 200
    assert (f"don-vi={ended}" in login(head).get("/cong-bo/2022-01").text) is True
    page = login("quantri.pnv").doc(f"{PATH}/{ended}").find("unit")
    assert page.get("ended") == "2022-02-10" and page.get("changes") is None
    assert [(one.get("side"), one.get("name")) for one in page.findall("kin")] == [("after", "Phòng Văn hóa - Xã hội")]
    listed = lambda ended: {one.get("code") for one in login("quantri.pnv").doc(
        f"{PATH}?tren={unit(portal, 'BD-CQ')}&het={ended}").find("unit").findall("unit")}
    assert "BD-PLDTBXH" not in listed("") and "BD-PLDTBXH" in listed("yes")


def test_a_batch_that_cannot_be_is_left_whole(portal, login):
    portal.sql("DELETE FROM unit_change WHERE applied_at IS NULL")
    client = login("quantri.pnv")
    done = order(portal, client, "move", ["BD-PTP", "BD-PKT"], {"parent": "BD-UBP", "effective": "15/02/2022"})
    portal.sql("UPDATE unit SET valid_to = '2022-02-11' WHERE code = 'BD-PKT'")
    portal.set_clock("2022-02-15 06:00:00")
    for _ in range(2):
        assert portal.ctl("apply-changes", check=False).returncode == 1
    assert state(portal, "BD-PTP")["parent"] == "BD-CQ"
    batch = client.doc(done.url).find("unit")
    assert batch.get("problem") == "ended_unit" and batch.get("pending") == "2"
    assert portal.one("SELECT COUNT(*) FROM audit WHERE action = 'apply_failed'") == 1
    portal.sql("UPDATE unit SET valid_to = NULL WHERE code = 'BD-PKT'")
    assert portal.ctl("apply-changes").stdout == "applied 2, failed batches 0\n"
    assert state(portal, "BD-PTP")["parent"] == state(portal, "BD-PKT")["parent"] == "BD-UBP"
    assert client.doc(done.url).find("unit").get("problem") is None


def test_hundreds_of_units_in_seconds(portal, login):
    """A district's whole subtree is merged into a new grouping by one list."""
    tree = portal.sql("SELECT u.code, u.kind, p.code AS parent FROM unit_closure c JOIN unit u ON u.id = c.descendant_id "
                      "JOIN unit p ON p.id = u.parent_id JOIN unit a ON a.id = c.ancestor_id "
                      "WHERE a.code = 'BD' AND c.depth > 0 AND u.kind = 'agency' AND u.valid_to IS NULL")
    parts = portal.one("SELECT COUNT(*) FROM unit WHERE kind = 'part' AND valid_to IS NULL")
    assert len(tree) > 100
    rows = f"lập mới,HN-MOI,Khối các đơn vị thành phố,nhóm,Chính quyền,HN,01/07/2022,{BASIS}\n"
    rows += "".join(f"chuyển,{one['code']},,,,HN-MOI,01/07/2022,{BASIS}\n" for one in tree)
    rows += "".join(f"sáp nhập,{code},,,,HN-MOI,01/07/2022,{BASIS}\n" for code in portal_groupings(portal))
    begun = time.monotonic()
    done = write(portal, login, "changes", rows)
    stored = time.monotonic() - begun
    assert done.status_code == 200 and errors(done) == []
    assert portal.one("SELECT COUNT(*) FROM unit_change WHERE applied_at IS NULL") == rows.count("\n")
    portal.set_clock("2022-07-01 00:05:00")
    begun = time.monotonic()
    out = portal.ctl("apply-changes").stdout
    applied = time.monotonic() - begun
    assert out == f"applied {rows.count(chr(10))}, failed batches 0\n"
    assert stored < 20 and applied < 20, (stored, applied)
    assert {state(portal, one["code"])["parent"] for one in tree} == {"HN-MOI"}
    assert portal.one("SELECT COUNT(*) FROM unit WHERE kind = 'part' AND valid_to IS NULL") == parts
    assert state(portal, "BD")["valid_to"] is not None
    assert portal.one("SELECT COUNT(*) FROM unit u WHERE u.valid_to IS NULL AND u.parent_id IS NOT NULL AND NOT EXISTS "
                      "(SELECT 1 FROM unit_closure c WHERE c.descendant_id = u.id AND c.ancestor_id = %s)", unit(portal, "HN")) == 0
    client = login("quantri.tp")
    assert client.get(f"/bao-cao/tong-hop/2022-01?don-vi={unit(portal, 'BD-BTC')}").status_code in (200, 404)
    assert client.doc(f"{PATH}/{unit(portal, 'BD')}").find("unit").get("ended") == "2022-07-01"


def portal_groupings(portal):
    """Those of the district, the deepest first, so that each is empty of agencies when it goes."""
    return [row["code"] for row in portal.sql(
        "SELECT u.code FROM unit_closure c JOIN unit u ON u.id = c.descendant_id JOIN unit a ON a.id = c.ancestor_id "
        "WHERE a.code = 'BD' AND u.kind = 'grouping' AND u.valid_to IS NULL ORDER BY c.depth DESC")]


def test_an_empty_list_says_so(portal, login):
    assert login("quantri.pnv").get(f"{PATH}?ten=khong-co-dau").status_code == 200


def test_an_order_asks_for_a_fresh_proof_and_keeps_what_was_typed(portal, login):
    client = login("quantri.tp")
    form = client.form(address(portal, "merge", "BD-HPN", "BD-CTD"), action=ORDER)
    portal.sql("UPDATE session SET proven_at = SYSDATE(6) - INTERVAL 11 MINUTE")
    sent = client.send_form(form, {"basis": BASIS, "code": "BD-MOI77", "name": "Hội chung"}, button="preview", allow_redirects=False)
    assert sent.status_code == 303 and sent.headers["Location"].startswith("/dang-nhap/xac-nhan")
    draft = portal.sql("SELECT id, path FROM draft ORDER BY id DESC LIMIT 1")[0]
    portal.sql("UPDATE session SET proven_at = SYSDATE(6)")
    kept = client.form(f"{draft['path']}?nhap={draft['id']}" if "?" not in draft["path"] else f"{draft['path']}&nhap={draft['id']}",
                       action=ORDER)
    assert kept.fields["code"] == ["BD-MOI77"] and kept.fields["basis"] == [BASIS] and kept.fields["viec"] == ["merge"]
    assert kept.fields["don-vi"] == [f"{unit(portal, 'BD-HPN')},{unit(portal, 'BD-CTD')}"]


def test_a_list_at_the_machine(portal):
    place = f"{portal.data}/thay-doi.csv"
    with open(place, "w", encoding="utf-8") as file:
        file.write(HEAD + f"đổi tên,BD-LDLD,Liên đoàn Lao động khu vực,,,,01/12/2022,{BASIS}\n"
                   f"chuyển,BD-LDLD,,,,X,01/12/2022,{BASIS}\n")
    dry = portal.ctl("import", "changes", place, check=False)
    assert dry.returncode == 3 and "unknown_unit" in dry.stdout and "1 created" in dry.stdout
    done = portal.ctl("import", "changes", place, "--good-rows", check=False)
    assert "stored" in done.stdout
    assert portal.one("SELECT COUNT(*) FROM unit_change WHERE applied_at IS NULL AND kind = 'rename'") == 1
    again = portal.ctl("import", "changes", place, "--good-rows", check=False)
    assert "0 created" in again.stdout and "1 unchanged" in again.stdout


def test_two_timers_at_once_apply_once(portal, login):
    import concurrent.futures
    portal.set_clock("2022-12-01 00:03:00")
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        runs = list(pool.map(lambda _: portal.ctl("apply-changes").stdout, range(3)))
    assert sum(int(run.split()[1].rstrip(",")) for run in runs) == 1, runs
    assert portal.one("SELECT COUNT(*) FROM unit_history WHERE unit_id = %s", unit(portal, "BD-LDLD")) >= 2
    assert state(portal, "BD-LDLD")["name"] == "Liên đoàn Lao động khu vực"
