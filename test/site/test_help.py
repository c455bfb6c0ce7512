"""What administrators tell the people of their scope: answers of the guide, documents, news; and what a unit makes public."""

import json

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
