"""What administrators tell the people of their scope: answers of the guide, documents, news; and what a unit makes public."""

import hashlib
import io
import json
import zipfile

import pytest
from evaluate import pick

GUIDE, ENTRIES = "/huong-dan", "/quan-tri/hoi-dap"


def entry(client, **values):
    return client.submit(ENTRIES, {"question": "Quên mật khẩu thì làm gì?", "answer": "Gặp quản trị.", "state": "shown", **values},
                         field="question", button="save")


def headings(page):
    return [heading.text_content() for heading in page.xpath("//main//section/h2")]


def test_an_answer_is_drafted_shown_and_withdrawn_with_trace(portal, login, client):
    admin = login("quantri.pnv")
    assert entry(admin, state="draft", bloc="school", answer="Gặp quản trị đơn vị.\n- Mang theo giấy tờ\nXem https://vi.du.vn/a?b=1.").status_code == 200
    row = portal.sql("SELECT * FROM guide_entry ORDER BY id DESC LIMIT 1")[0]
    assert row["state"] == "draft" and row["bloc"] == "school" and client.doc(GUIDE).findall("guide/entry") == []
    page = admin.submit(f"{ENTRIES}/{row['id']}", {"state": "shown"}, field="question", button="save")
    assert page.status_code == 200
    (shown,) = client.doc(GUIDE).findall("guide/entry")
    assert [line.get("kind") for line in shown] == ["text", "item", "text"] and shown[2].find("link").get("href") == "https://vi.du.vn/a?b=1"
    link = client.html(GUIDE).xpath("//main//a[@href='https://vi.du.vn/a?b=1']")[0]
    assert link.get("rel") == "noopener noreferrer" and link.tail == "."
    line = portal.sql("SELECT old, new FROM audit WHERE object = 'guide_entry' AND action = 'change' ORDER BY id DESC LIMIT 1")[0]
    assert json.loads(line["old"])["state"] == "draft" and json.loads(line["new"])["state"] == "shown"
    admin.submit(f"{ENTRIES}/{row['id']}", {"state": "withdrawn"}, field="question", button="save")
    assert client.doc(GUIDE).findall("guide/entry") == []


def test_markup_and_masked_addresses_stay_text(login, client):
    entry(login("quantri.tp"), question="<b>Đậm</b> & nhạt?", answer="<script>alert(1)</script> http://vi.du.vn@xau.vn/ javascript:x https://")
    shown = client.doc(GUIDE).findall("guide/entry")[-1]
    assert shown.findall(".//link") == [] and shown.get("question") == "<b>Đậm</b> & nhạt?"
    assert client.html(GUIDE).xpath("//main//script | //main//h3/b") == []


def test_only_administrators_of_the_scope_write_answers(portal, login):
    city, bloc, unit = login("quantri.tp"), login("quantri.btc"), login("tonghop.btc")
    assert unit.get(ENTRIES).status_code == 404 and login("thinhnv").get(ENTRIES).status_code == 404
    assert entry(city, question="Của thành phố?").status_code == 200
    mine = portal.one("SELECT MAX(id) FROM guide_entry")
    assert bloc.get(f"{ENTRIES}/{mine}").status_code == 404 and city.get(f"{ENTRIES}/{mine}").status_code == 200
    listed = [e.get("question") for e in bloc.doc(ENTRIES).findall("guide_entry/entry")]
    assert listed.count("Của thành phố?") == 0 and listed.count("Quên mật khẩu thì làm gì?") == 0
    offered = bloc.form(ENTRIES, field="question")
    assert offered.fields["bloc"] == ["party"], "the own bloc first"
    tree = portal.one("SELECT id FROM unit WHERE code = 'BD'")
    assert entry(bloc, unit=tree).status_code == 200
    assert entry(bloc, unit=tree, bloc="school").status_code == 422, "an option that was not offered"
    agency = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    assert entry(bloc, unit=agency).status_code == 422


def test_two_who_edit_an_answer_see_both_texts(portal, login):
    admin = login("quantri.tp")
    entry(admin, question="Hai người cùng sửa?")
    path = f"{ENTRIES}/{portal.one('SELECT MAX(id) FROM guide_entry')}"
    form = admin.form(path, field="question")
    admin.submit(path, {"answer": "Của người kia."}, field="question", button="save")
    answer = admin.send_form(form, {"answer": "Của tôi."}, button="save")
    assert answer.status_code == 409 and answer.text.count("Của người kia.") == 1 and answer.text.count("Của tôi.") >= 1


def test_search_without_marks(login, client):
    def found(words):
        return headings(client.html(f"{GUIDE}?tim={words}"))

    entry(login("quantri.tp"), question="Lãnh đạo đào tạo ở đâu?", answer="Ở trường.")
    assert found("lanh dao dao tao o truong") == ["Lãnh đạo đào tạo ở đâu?"] == found("LÃNH ĐẠO ĐÀO TẠO Ở TRƯỜNG")
    assert found("chep lich tuan") == ["Lịch công tác tuần"] and len(found("hoc")) > 0
    assert found("xyzzy dao") == [] and client.html(f"{GUIDE}?tim=xyzzy").xpath("//main//p[@role='status']")
    assert headings(client.html(f"{GUIDE}?tim=")) == [] and client.html(f"{GUIDE}?tim=").get_element_by_id("plan") is not None
    assert client.html(f"{GUIDE}?tim=%3Cb%3E%22'").xpath("string(//input[@id='tim']/@value)") == "<b>\"'"


# ---- documents

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n" + b"% " + b"x" * 80 + b"\ntrailer<</Root 1 0 R>>\n%%EOF\n"
FILES, DOCUMENTS = "/quan-tri/tai-lieu", "/huong-dan/tai-lieu"


def zipped(**entries):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in entries.items():
            archive.writestr(name, text)
    return out.getvalue()


def office(part, **more):
    return zipped(**{"[Content_Types].xml": "<Types/>", part: "<x/>", **more})


ODT = zipped(**{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"})


def publish(client, name, data, path=FILES, button="document.publish", **values):
    form = client.form(path, field="title")
    defaults = {} if path != FILES else {"title": "Quy định về đánh giá", "kind": "regulation", "number": "1841-QĐ/TU", "issued": "28/10/2021"}
    return client.send_form(form, {**defaults, **values}, button=button, files={"file": (name, data, "application/octet-stream")})


def newest(portal):
    return portal.one("SELECT MAX(id) FROM document")


def test_a_document_is_published_for_everybody_and_served_as_a_file(portal, login, client):
    admin = login("quantri.tp")
    assert publish(admin, "Quy định 1841.pdf", PDF).status_code == 200
    number = newest(portal)
    listed = {f.get("id"): f for f in client.doc(DOCUMENTS).findall("document/file")}
    assert listed[str(number)].get("number") == "1841-QĐ/TU" and client.html(DOCUMENTS).xpath(f"//a[@href='{DOCUMENTS}/{number}']")
    answer = client.get(f"{DOCUMENTS}/{number}")
    digest = hashlib.sha256(PDF).hexdigest()
    head = answer.headers
    assert answer.status_code == 200 and answer.content == PDF and head["Content-Type"] == "application/pdf"
    assert head["Content-Disposition"].startswith("attachment;") and "1841.pdf" in head["Content-Disposition"]
    assert head["X-Content-Type-Options"] == "nosniff" and head["Content-Security-Policy"].count("sandbox; default-src 'none'") == 1
    assert head["ETag"] == f'"{digest}"' and head["Cache-Control"] == "private, no-cache"
    again = client.get(f"{DOCUMENTS}/{number}", headers={"If-None-Match": head["ETag"]})
    assert again.status_code == 304 and again.content == b"" and again.headers["ETag"] == head["ETag"]
    assert client.get(f"{DOCUMENTS}/{number}", headers={"If-None-Match": '"x"'}).status_code == 200
    line = portal.sql("SELECT action, new FROM audit WHERE object = 'document' AND object_id = %s", number)[0]
    assert line["action"] == "upload" and json.loads(line["new"])["sha256"] == digest


@pytest.mark.parametrize("name, data, media", [
    ("a.pdf", PDF, "application/pdf"), ("a.odt", ODT, "application/vnd.oasis.opendocument.text"),
    ("Á.DOCX", office("word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("a.xlsx", office("xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("a.txt", "Điều 1.\n<script>x</script>".encode(), "text/plain; charset=utf-8")], ids=["pdf", "odt", "docx", "xlsx", "txt"])
def test_types_by_their_bytes(portal, login, client, name, data, media):
    assert publish(login("quantri.tp"), name, data).status_code == 200
    answer = client.get(f"{DOCUMENTS}/{newest(portal)}")
    assert (answer.headers["Content-Type"], answer.content) == (media, data)


def test_a_large_file_arrives_whole(portal, login, client):
    """Three slices and a bit, with every byte in it."""
    data = PDF[:40] + bytes(range(256)) * 13000 + PDF[40:]
    assert publish(login("quantri.tp"), "lon.pdf", data).status_code == 200
    assert hashlib.sha256(client.get(f"{DOCUMENTS}/{newest(portal)}").content).digest() == hashlib.sha256(data).digest()


@pytest.mark.parametrize("name, data, why", [
    ("a.exe", b"MZ" + bytes(200), "không phải PDF"), ("a.pdf", b"%PDF-1.4 \0" + b"x" * 200, "không phải PDF"),
    ("a.pdf", PDF[:-8] + b"\0" * 4000, "không phải PDF"), ("a.html", b"<html><script>x</script>", "Đuôi tên tệp"),
    ("a.pdf", office("word/document.xml"), "Đuôi tên tệp"), ("a.docx", office("word/document.xml")[:-30], "không phải PDF"),
    ("a.docx", office("word/document.xml", **{"word/vbaProject.bin": "x"}), "có macro"), ("a.zip", zipped(a="x"), "không phải PDF"),
    ("a.odt", zipped(**{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "", "Basic/Standard/x.xml": ""}), "có macro"),
    ("a.txt", "Điều".encode("utf-16"), "không phải PDF"), ("đ" * 200 + ".txt", b"x", "quá dài"), ("a.pdf", b"", "tệp"), ("a.txt", b"x" * (5 * 1024 * 1024 + 1), "")],
    ids=["program", "no-end", "end-too-early", "html", "docx-as-pdf", "torn-zip", "macros", "zip", "odt-macros", "utf-16", "long-name", "empty", "too-big"])
def test_what_is_no_document_is_refused_and_the_fields_come_back(portal, login, name, data, why):
    admin, before = login("quantri.tp"), newest(portal)
    answer = publish(admin, name, data, title="Giữ lại tên này")
    assert answer.status_code in (413, 422) and newest(portal) == before
    assert answer.status_code == 413 or (why in answer.text and "Giữ lại tên này" in answer.text)


def test_a_newer_version_takes_its_place_and_both_are_kept(portal, login, client):
    admin = login("quantri.tp")
    publish(admin, "a.pdf", PDF, title="Hướng dẫn bản một")
    first = newest(portal)
    stale = admin.form(f"{FILES}/{first}", field="title")
    assert publish(admin, "b.txt", b"ban hai", f"{FILES}/{first}", "document.replace", title="Hướng dẫn bản hai").status_code == 200
    second = newest(portal)
    titles = [f.get("title") for f in client.doc(DOCUMENTS).findall("document/file")]
    assert titles.count("Hướng dẫn bản hai") == 1 and titles.count("Hướng dẫn bản một") == 0
    old = client.get(f"{DOCUMENTS}/{first}")
    assert old.url.endswith(f"{DOCUMENTS}/{second}") and old.content == b"ban hai"
    assert admin.get(f"{DOCUMENTS}/{first}?ban-cu=1").content == PDF
    answer = admin.send_form(stale, {"title": "Bản ba"}, button="document.replace", files={"file": ("c.txt", b"ba", "text/plain")})
    assert answer.status_code == 409 and newest(portal) == second
    assert admin.submit(f"{FILES}/{second}", {"reason": ""}, field="reason", button="document.withdraw").status_code == 422
    assert admin.submit(f"{FILES}/{second}", {"reason": "Đăng nhầm"}, field="reason", button="document.withdraw").status_code == 200
    assert client.get(f"{DOCUMENTS}/{second}").status_code == 404 and admin.get(f"{DOCUMENTS}/{second}").content == b"ban hai"
    assert portal.one("SELECT reason FROM audit WHERE object = 'document' AND action = 'withdraw' AND object_id = %s", second) == "Đăng nhầm"


def test_a_document_of_a_unit_is_for_its_people(portal, login, client):
    agency = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    admin = login("quantri.pnv")
    assert publish(admin, "a.txt", "Nội bộ".encode(), unit=agency, bloc="any").status_code == 200
    path = f"{DOCUMENTS}/{newest(portal)}"
    assert client.get(path).status_code == 404 and login("bithu.qu").get(path).status_code == 404
    teacher = login("chauht")
    assert teacher.get(path).content == "Nội bộ".encode() and login("thinhnv").get(path).status_code == 200
    assert portal.soon("SELECT COUNT(*) FROM access_log WHERE kind = 'export' AND object = 'document'", at_least=2)
    assert login("quantri.btc").get(path.replace(DOCUMENTS, FILES)).status_code == 404
    assert login("quantri.btc").get(path).status_code == 404
    tree = portal.one("SELECT id FROM unit WHERE code = 'BD'")
    assert publish(admin, "b.txt", b"khoi", unit=tree, bloc="school").status_code == 200
    path = f"{DOCUMENTS}/{newest(portal)}"
    assert [login(name).get(path).status_code for name in ("chauht", "thinhnv", "bithu.qu", "chutich.ubnd")] == [200, 200, 404, 404]
    assert login("thinhnv").get(path).content == b"khoi" and login("quantri.btc").get(path).status_code == 404


# ---- news

NEWS, WRITE = "/tin", "/quan-tri/tin"


def tell(client, title, path=WRITE, button="news_admin.publish", **values):
    return client.submit(path, {"title": title, "body": "Họp lúc 8 giờ.\n- Mang sổ\nXem https://vi.du.vn/tin", "first": "20/01/2022", "last": "25/01/2022",
                                **values}, field="body", button=button)


def titles(client, path="/", where="home/news"):
    return [item.get("title") for item in client.doc(path).findall(where)]


def test_news_reach_the_people_of_the_scope_until_each_has_read_them(portal, login):
    school = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    tree = portal.one("SELECT id FROM unit WHERE code = 'BD'")
    admin, teacher, principal, other = login("quantri.pnv"), login("chauht"), login("thinhnv"), login("bithu.qu")
    assert tell(admin, "Cho trường", unit=school).status_code == 200
    assert tell(admin, "Cho khối trường học", unit=tree, bloc="school").status_code == 200
    assert tell(login("quantri.tp"), "Cho tất cả").status_code == 200
    assert tell(admin, "Ngày mai", unit=school, first="21/01/2022").status_code == 200
    assert titles(teacher) == ["Cho tất cả", "Cho khối trường học", "Cho trường"] == titles(principal) and titles(other) == ["Cho tất cả"]
    number = portal.one("SELECT id FROM announcement WHERE title = 'Cho trường'")
    assert other.get(f"{NEWS}/{number}").status_code == 404
    page = teacher.html(f"{NEWS}/{number}")
    assert page.xpath("//main//a[@href='https://vi.du.vn/tin']") and page.xpath("//main//li[text()='Mang sổ']")
    form = teacher.form("/", f"{NEWS}/{number}")
    assert teacher.send_form(form, button="news.read").url == teacher.portal.base + "/"
    assert titles(teacher) == ["Cho tất cả", "Cho khối trường học"] and titles(principal).count("Cho trường") == 1
    assert [i.get("read") for i in teacher.doc(NEWS).findall("news/item") if i.get("title") == "Cho trường"] == ["yes"]
    assert teacher.send_form(form, button="news.read").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM announcement_read WHERE announcement_id = %s", number) == 1
    assert [i.get("readers") for i in admin.doc(WRITE).findall("news_admin/item") if i.get("id") == str(number)] == ["1"]
    assert admin.submit(f"{WRITE}/{number}", {"title": "Cho trường, sửa giờ", "again": "yes"}, field="body", button="save").status_code == 200
    assert titles(teacher).count("Cho trường, sửa giờ") == 1


def test_news_have_their_days(portal, login):
    admin, teacher = login("quantri.pnv"), login("chauht")
    school = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    tell(admin, "Chỉ một ngày", unit=school, last="20/01/2022")
    number = portal.one("SELECT MAX(id) FROM announcement")
    assert titles(teacher).count("Chỉ một ngày") == 1
    coming = portal.one("SELECT id FROM announcement WHERE title = 'Ngày mai'")
    assert teacher.get(f"{NEWS}/{coming}").status_code == 404 and admin.get(f"{NEWS}/{coming}").status_code == 200
    portal.set_clock("2022-01-21 00:00:00")
    assert titles(teacher).count("Chỉ một ngày") == 0 and titles(teacher).count("Ngày mai") == 1
    assert [i.get("state") for i in teacher.doc(NEWS).findall("news/item") if i.get("id") == str(number)] == ["over"]
    portal.set_clock("2022-01-20 08:00:00")
    assert tell(admin, "Ngược", first="22/01/2022", last="21/01/2022").status_code == 422


def test_only_administrators_of_the_scope_write_news(portal, login):
    school = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    number = portal.one("SELECT id FROM announcement WHERE title = 'Cho khối trường học'")
    bloc = login("quantri.btc")
    assert tell(bloc, "Ngoài phạm vi", unit=school).status_code == 422 and bloc.get(f"{WRITE}/{number}").status_code == 404
    assert login("thinhnv").get(WRITE).status_code == 404 and login("chauht").get(f"{WRITE}/{number}").status_code == 404
    admin = login("quantri.pnv")
    stale = admin.form(f"{WRITE}/{number}", field="body")
    assert admin.submit(f"{WRITE}/{number}", {"body": "Bản của người kia"}, field="body", button="save").status_code == 200
    answer = admin.send_form(stale, {"body": "Bản của tôi"}, button="save")
    assert answer.status_code == 409 and "Bản của người kia" in answer.text and "Bản của tôi" in answer.text
    assert admin.submit(f"{WRITE}/{number}", {"reason": "Nhầm khối"}, field="reason", button="news_admin.withdraw").status_code == 200
    assert login("chauht").get(f"{NEWS}/{number}").status_code == 404
    acts = [r["action"] for r in portal.sql("SELECT action FROM audit WHERE object = 'announcement' AND object_id = %s ORDER BY id", number)]
    assert acts == ["add", "change", "withdraw"]


# ---- whom published results show to

def test_a_unit_shows_results_to_everybody_or_to_each(portal, login):
    row = pick(portal, where="e.bloc = 'government' AND NOT EXISTS (SELECT 1 FROM right_grant r JOIN account q ON q.id = r.account_id WHERE q.person_id IN (e.person_id, e.superior_id))")
    agency = row["unit_id"]
    portal.sql("UPDATE evaluation SET state = 'published', decided_level = 'B', decided_points = 8000, decided_at = NOW(6), "
               "decided_by = authority_id, published_at = NOW(6) WHERE unit_id = %s AND month = '2022-01'", agency)
    portal.sql("UPDATE unit_month SET published_at = NOW(6), published_by = %s WHERE unit_id = %s AND month = '2022-01'", row["authority_id"], agency)
    total = portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = '2022-01' AND state = 'published'", agency)
    led = portal.one("SELECT COUNT(*) FROM evaluation WHERE superior_id = %s AND unit_id = %s AND month = '2022-01'", row["superior_id"], agency)
    aggregator = portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.unit_id = %s "
                            "AND r.role = 'unit_aggregator' ORDER BY a.id LIMIT 1", agency)
    admin = login(portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.unit_id = %s "
                             "AND r.role = 'unit_admin' ORDER BY a.id LIMIT 1", agency))
    path, setting = f"/cong-bo/2022-01?don-vi={agency}", f"/quan-tri/hien-thi?don-vi={agency}"

    def seen(account):
        return len(login(account).doc(path).findall("publication/person"))

    assert (seen(row["account"]), seen(row["superior"]), seen(row["authority"])) == (total, total, total) and total > led + 1
    stale = admin.form(setting, field="shows")
    assert admin.submit(setting, {"shows": "own", "reason": ""}, field="shows", button="save").status_code == 422
    assert admin.submit(setting, {"shows": "own", "reason": "Quy chế của đơn vị"}, field="shows", button="save").status_code == 200
    own = login(row["account"]).doc(path)
    assert [p.get("own") for p in own.findall("publication/person")] == ["yes"] and own.find("publication").get("shows") == "own"
    assert (seen(row["superior"]), seen(row["authority"]), seen(aggregator)) == (led + 1, total, total)
    assert admin.send_form(stale, {"shows": "own", "reason": "Lần nữa"}, button="save").status_code in (409, 422)
    line = portal.sql("SELECT old, new, reason FROM audit WHERE object = 'setting' AND unit_id = %s", agency)
    assert [(json.loads(x["old"]), json.loads(x["new"]), x["reason"]) for x in line] == [
        ({"publication_shows": "names"}, {"publication_shows": "own"}, "Quy chế của đơn vị")]
    assert login(row["superior"]).get(setting).status_code == 404 and login("quantri.btc").get(setting).status_code == 404
    assert admin.submit(setting, {"shows": "names", "reason": "Trở lại"}, field="shows", button="save").status_code == 200
    assert seen(row["account"]) == total
