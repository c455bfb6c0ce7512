"""Support: routed by bloc, answered within days, handed up, reopened; a good answer joins the guide; the periodic report."""

import io

import openpyxl
import pytest
from portal import Client

CLOCK = "2022-01-20 09:00:00"
ASKED = {"kind": "plan", "subject": "Không thêm được công việc", "text": "Nhấn Thêm thì không thấy gì.\nXin giúp.", "page": "/ke-hoach/2022-01"}


def ask(login, account, **values):
    answer = login(account).submit("/ho-tro/moi", {**ASKED, **values}, action="/ho-tro/moi")
    assert answer.status_code == 200, answer.text[:500]
    return int(answer.url.split("?")[0].rsplit("/", 1)[1])


def state(portal, number):
    return portal.one("SELECT state FROM support_request WHERE id = %s", number)


def write(login, account, number, text, button):
    return login(account).submit(f"/ho-tro/{number}", {"text": text}, field="text", button=button)


def test_the_office_of_the_bloc_sees_it_and_no_other(portal, login):
    number = ask(login, "chauht")
    row = portal.sql("SELECT q.*, o.name AS office FROM support_request q JOIN unit o ON o.id = q.office_id WHERE q.id = %s", number)[0]
    assert (str(row["due"]), row["state"], row["page"]) == ("2022-01-23", "open", "/ke-hoach/2022-01")
    for account, status in (("chauht", 200), ("tonghop.gddt", 200), ("quantri.tp", 200), ("tonghop.btc", 404), ("quantri.btc", 404),
                            ("yennd", 404), ("thinhnv", 404), ("kiemtra.qu", 404)):
        assert login(account).get(f"/ho-tro/{number}").status_code == status, account
    listed = {account: {int(one.get("id")) for one in login(account).doc("/ho-tro").xpath("//office/request")}
              for account in ("tonghop.gddt", "tonghop.btc", "quantri.tp")}
    assert number in listed["tonghop.gddt"] and number in listed["quantri.tp"] and number not in listed["tonghop.btc"]


@pytest.mark.parametrize("account, code", [("chauht", "BD-PGDDT"), ("tonghop.pnv", "BD-PNV"), ("tonghop.btc", "BD-BTC")])
def test_each_bloc_has_its_office(portal, login, account, code):
    number = ask(login, account)
    assert portal.one("SELECT o.code FROM support_request q JOIN unit o ON o.id = q.office_id WHERE q.id = %s", number) == code
    name = portal.one("SELECT name FROM unit WHERE code = %s", code)
    assert login(account).doc(f"/ho-tro/{number}").find("support/one").get("office") == name


def test_answer_ask_again_and_close(portal, login):
    number = ask(login, "chauht")
    assert write(login, "tonghop.gddt", number, "Xin bấm lại sau khi tải trang.", "support.answer").status_code == 200
    assert state(portal, number) == "answered" and portal.one("SELECT answered_at IS NOT NULL FROM support_request WHERE id = %s", number) == 1
    assert write(login, "chauht", number, "Vẫn chưa được.", "support.reply").status_code == 200
    assert state(portal, number) == "open" and portal.one("SELECT answered_at IS NULL FROM support_request WHERE id = %s", number) == 1
    write(login, "tonghop.gddt", number, "Đã sửa.", "support.answer")
    page = login("chauht").get(f"/ho-tro/{number}")
    close = next(form for form in Client.forms(page) if any("support.close" in button for button in form.buttons))
    client = login("chauht")
    close = next(form for form in client.forms(client.get(f"/ho-tro/{number}")) if any("support.close" in button for button in form.buttons))
    assert client.send_form(close, button="support.close").status_code == 200
    assert state(portal, number) == "closed"
    thread = client.doc(f"/ho-tro/{number}").xpath("//message")
    assert [message.get("office") for message in thread] == [None, "yes", None, "yes"]
    assert thread[0].text == ASKED["text"]
    acts = [row["action"] for row in portal.sql("SELECT action FROM audit WHERE object = 'support' AND object_id = %s ORDER BY id", number)]
    assert acts == ["add", "answer", "answer", "answer", "close"]


def test_what_is_handed_up_is_answered_by_the_city(portal, login):
    number = ask(login, "chauht", kind="data")
    write(login, "tonghop.gddt", number, "Việc này do thành phố.", "support.hand-up")
    assert state(portal, number) == "handed_up"
    assert not login("tonghop.gddt").doc(f"/ho-tro/{number}").xpath("//form")
    assert write(login, "quantri.tp", number, "Đã xong.", "support.answer").status_code == 200
    assert state(portal, number) == "answered"


def items(login, account, code):
    return [(item.get("path"), item.get("state"), item.get("count")) for item in login(account).doc("/").xpath("//item[@code=$c]", c=code)]


def test_the_first_page_names_it_to_the_office_and_the_answer_to_the_sender(portal, login):
    waiting = {account: items(login, account, "requests") for account in ("tonghop.gddt", "quantri.tp", "tonghop.btc")}
    before = int(waiting["tonghop.gddt"][0][2]) if waiting["tonghop.gddt"] else 0
    number = ask(login, "chauht")
    assert [(row[0], int(row[2])) for row in items(login, "tonghop.gddt", "requests")] == [("/ho-tro", before + 1)]
    assert items(login, "quantri.tp", "requests") == waiting["quantri.tp"] and items(login, "tonghop.btc", "requests") == waiting["tonghop.btc"]
    assert items(login, "chauht", "requests") == [] and f"/ho-tro/{number}" not in {row[0] for row in items(login, "chauht", "support")}
    write(login, "tonghop.gddt", number, "Việc này do thành phố.", "support.hand-up")
    above = int(waiting["quantri.tp"][0][2]) if waiting["quantri.tp"] else 0
    assert [int(row[2]) for row in items(login, "quantri.tp", "requests")] == [above + 1]
    write(login, "quantri.tp", number, "Đã xong.", "support.answer")
    assert (f"/ho-tro/{number}", "todo", None) in items(login, "chauht", "support")
    assert items(login, "quantri.tp", "requests") == waiting["quantri.tp"]


def test_two_answers_at_once_are_shown_to_the_second(portal, login):
    number = ask(login, "chauht")
    one, two = login("tonghop.gddt"), login("quantri.tp")
    first, second = (client.form(f"/ho-tro/{number}", field="text") for client in (one, two))
    assert one.send_form(first, {"text": "Một"}, "support.answer").status_code == 200
    answer = two.send_form(second, {"text": "Hai"}, "support.answer")
    assert answer.status_code == 409 and "Hai" in answer.text and "Một" in answer.text
    assert portal.one("SELECT COUNT(*) FROM support_message WHERE request_id = %s", number) == 2


def test_days_that_are_over_are_said(portal, login):
    portal.set_clock("2022-01-20 09:00:00")
    number = ask(login, "chauht", subject="Trễ")
    portal.set_clock("2022-01-24 09:00:00")
    row = login("tonghop.gddt").doc("/ho-tro").xpath("//office/request[@id=$n]", n=str(number))[0]
    assert row.get("late") == "yes"
    portal.set_clock("2022-01-20 09:00:00")


def test_an_answer_becomes_a_draft_of_the_guide_once(portal, login):
    number = ask(login, "chauht", subject="Làm sao thêm việc?")
    write(login, "quantri.tp", number, "Nhấn Thêm việc ở cuối bảng.", "support.answer")
    client = login("quantri.tp")
    for _ in range(2):
        forms = [form for form in client.forms(client.get(f"/ho-tro/{number}")) if any("support.entry" in button for button in form.buttons)]
        if forms:
            client.send_form(forms[0], button="support.entry")
    row = portal.sql("SELECT question, answer, state FROM guide_entry WHERE support_request_id = %s", number)
    assert row == ({"question": "Làm sao thêm việc?", "answer": "Nhấn Thêm việc ở cuối bảng.", "state": "draft"},) or list(row) == [
        {"question": "Làm sao thêm việc?", "answer": "Nhấn Thêm việc ở cuối bảng.", "state": "draft"}]


@pytest.mark.parametrize("field, typed", [("text", ""), ("subject", ""), ("subject", "x" * 201), ("text", "y" * 4001)])
def test_what_is_wrong_is_said_and_nothing_lost(portal, login, field, typed):
    before = portal.one("SELECT COUNT(*) FROM support_request")
    client = login("chauht")
    answer = client.submit("/ho-tro/moi", {**ASKED, field: typed}, action="/ho-tro/moi")
    assert answer.status_code == 422 and portal.one("SELECT COUNT(*) FROM support_request") == before
    kept = client.form(answer, action="/ho-tro/moi").fields
    assert kept["kind"] == ["plan"] and kept["page"] == ["/ke-hoach/2022-01"]


@pytest.mark.parametrize("typed, linked", [("/ke-hoach/2022-01", True), ("//ke.xau", False), ("/\\ke.xau", False), ("https://ke.xau", False),
                                           ("javascript:alert(1)", False)])
def test_a_typed_page_leads_nowhere_else(login, typed, linked):
    number = ask(login, "chauht", page=typed)
    page = login("tonghop.gddt").html(f"/ho-tro/{number}")
    assert len(page.xpath("//main//a[contains(@href, 'ke.xau') or contains(@href, 'script') or @href=$typed]", typed=typed)) == linked
    assert typed in page.text_content()


def test_the_report_counts_requests_and_the_roll_out(portal, login):
    ask(login, "chauht")
    client = login("tonghop.gddt")
    page = client.doc("/ho-tro/bao-cao?tu=2022-01-01&den=2022-01-31")
    unit = portal.one("SELECT name FROM unit WHERE code = 'BD-THCS-BADINH'")
    row = page.xpath("//kinds[@unit=$u]", u=unit)[0]
    own = portal.sql("SELECT q.kind FROM support_request q JOIN unit u ON u.id = q.unit_id WHERE u.code = 'BD-THCS-BADINH'")
    assert int(row.get("total")) == len(own) and int(row.get("plan")) == sum(one["kind"] == "plan" for one in own)
    rollout = page.xpath("//rollout[@unit=$u]", u=unit)[0]
    accounts = portal.sql("SELECT a.state FROM account a JOIN assignment m ON m.person_id = a.person_id AND m.main JOIN unit u ON u.id = m.unit_id "
                          "WHERE u.agency_id = (SELECT id FROM unit WHERE code = 'BD-THCS-BADINH')")
    assert (int(rollout.get("accounts")), int(rollout.get("changed"))) == (len(accounts), sum(one["state"] == "active" for one in accounts))
    people = portal.sql("SELECT e.state, EXISTS (SELECT 1 FROM plan p WHERE p.person_id = e.person_id AND p.month = e.month AND p.completed_at IS NOT NULL) AS planned "
                        "FROM evaluation e JOIN unit u ON u.id = e.unit_id WHERE u.code = 'BD-THCS-BADINH' AND e.month = '2022-01' AND NOT e.replaced AND e.state <> 'not_rated'")
    assert int(rollout.get("unscored")) == sum(one["state"] in ("open", "drafting") for one in people)
    assert int(rollout.get("unplanned")) == sum(not one["planned"] for one in people)
    assert not page.xpath("//rollout[@bloc!='school']")
    sheet = openpyxl.load_workbook(io.BytesIO(client.get("/ho-tro/bao-cao.xlsx?tu=2022-01-01&den=2022-01-31").content)).active
    (line,) = [one for one in sheet.iter_rows(values_only=True) if one[0] == unit]
    assert line[1] == len(own)
    assert [line[2 + place] or 0 for place in range(6)] == [sum(one["kind"] == kind for one in own) for kind in
                                                            ("account", "plan", "evaluation", "result", "data", "other")]
    assert "BÁO CÁO KHÓ KHĂN" in client.html("/ho-tro/bao-cao/in").text_content()


def test_the_screen_pages_the_report_and_paper_has_all_of_it(login):
    client = login("quantri.tp")
    path = "/ho-tro/bao-cao?tu=2022-01-01&den=2022-01-31"
    units = client.doc(path).xpath("count(//rollout)")
    assert units > 50

    def table(page):
        rows = page.xpath("//main//table[last()]/tbody/tr")
        return [row.findtext("th") for row in rows[:-1]], [cell.text_content() for cell in rows[-1].xpath("td")]

    paper, sums = table(client.html("/ho-tro/bao-cao/in?tu=2022-01-01&den=2022-01-31"))
    assert len(paper) == units
    shown, page = [], client.html(path)
    for link in [path, *dict.fromkeys(page.xpath("//nav[contains(@class, 'pages')]//a/@href"))]:
        part, total = table(client.html(link))
        assert 0 < len(part) <= 25 and total == sums, link
        shown += part
    last = client.doc(path).find(".//pages").get("last")
    for number in range(3, int(last) + 1):
        shown += table(client.html(f"{path}&trang={number}"))[0] if f"{path}&trang={number}" not in page.xpath("//nav//a/@href") else []
    assert sorted(shown) == sorted(paper)
    for wrong in ("0", "-1", "99999999999999999999", "x"):
        assert client.get(f"{path}&trang={wrong}").status_code == 200


def hold(login, account, number, button):
    """Presses the button of the form that takes a request, if the page has it; None otherwise."""
    client = login(account)
    forms = [form for form in client.forms(client.get(f"/ho-tro/{number}")) if any(button in one for one in form.buttons)]
    return client.send_form(forms[0], button=button) if forms else None


def test_who_took_a_request_answers_it_and_nobody_else(portal, login):
    number = ask(login, "chauht")
    mine = {account: int((items(login, account, "requests") or [(0, 0, 0)])[0][2]) for account in ("tonghop.gddt", "quantri.tp")}
    early = login("quantri.tp")
    typed = early.form(f"/ho-tro/{number}", field="text")
    assert hold(login, "tonghop.gddt", number, "support.take").status_code == 200
    name = portal.one("SELECT CONCAT(p.family_name, ' ', p.given_name) FROM person p JOIN account a ON a.person_id = p.id WHERE a.name = 'tonghop.gddt'")
    assert login("chauht").doc(f"/ho-tro/{number}").find("support/one").get("taken") == name
    assert name in login("chauht").html(f"/ho-tro/{number}").find(".//main").text_content()
    row = login("quantri.tp").doc("/ho-tro?trang-thai=taken").xpath("//office/request[@id=$n]", n=str(number))[0]
    assert (row.get("state"), row.get("taken")) == ("taken", name)
    assert not login("quantri.tp").doc("/ho-tro?trang-thai=open").xpath("//office/request[@id=$n]", n=str(number))
    assert not login("quantri.tp").doc(f"/ho-tro/{number}").xpath("//field[@name='text']")
    # What the other one typed meanwhile comes back, and is not sent.
    answer = early.send_form(typed, {"text": "Câu trả lời thứ hai"}, "support.answer")
    assert answer.status_code == 409 and "Câu trả lời thứ hai" in answer.text and name in answer.text
    assert portal.one("SELECT COUNT(*) FROM support_message WHERE request_id = %s", number) == 1
    assert int(items(login, "tonghop.gddt", "requests")[0][2]) == mine["tonghop.gddt"]
    assert write(login, "tonghop.gddt", number, "Đã xem.", "support.answer").status_code == 200 and state(portal, number) == "answered"
    assert hold(login, "tonghop.gddt", number, "support.release") is None
    # Who asks again waits for the same officer.
    write(login, "chauht", number, "Vẫn chưa được.", "support.reply")
    assert login("chauht").doc(f"/ho-tro/{number}").find("support/one").get("taken") == name


def test_a_taken_request_is_given_back_or_taken_over(portal, login):
    number = ask(login, "chauht")
    hold(login, "tonghop.gddt", number, "support.take")
    assert hold(login, "tonghop.gddt", number, "support.release").status_code == 200
    assert portal.one("SELECT taken_person_id IS NULL AND taken_at IS NULL FROM support_request WHERE id = %s", number) == 1
    hold(login, "tonghop.gddt", number, "support.take")
    one, two = login("quantri.tp"), login("quantri.tp")
    late = [form for form in two.forms(two.get(f"/ho-tro/{number}")) if any("support.take-over" in button for button in form.buttons)][0]
    assert hold(login, "quantri.tp", number, "support.take-over").status_code == 200
    assert hold(login, "quantri.tp", number, "support.release").status_code == 200
    assert two.send_form(late, button="support.take-over").status_code == 409, "what was on the page is no more"
    assert write(login, "quantri.tp", number, "Đã xong.", "support.answer").status_code == 200
    acts = [row["action"] for row in portal.sql("SELECT action FROM audit WHERE object = 'support' AND object_id = %s ORDER BY id", number)]
    assert acts == ["add", "take", "release", "take", "take", "release", "answer"]
    assert one.get(f"/ho-tro/{number}").status_code == 200


def test_what_is_handed_up_is_taken_by_the_city_alone(portal, login):
    number = ask(login, "chauht")
    hold(login, "tonghop.gddt", number, "support.take")
    write(login, "tonghop.gddt", number, "Việc này do thành phố.", "support.hand-up")
    assert portal.one("SELECT taken_person_id IS NULL FROM support_request WHERE id = %s", number) == 1
    assert hold(login, "tonghop.gddt", number, "support.take") is None
    assert hold(login, "quantri.tp", number, "support.take").status_code == 200 and state(portal, number) == "handed_up"
    waiting = login("quantri.tp").doc("/ho-tro/bao-cao?tu=2022-01-01&den=2022-01-31")
    assert sum(int(one.get("taken")) for one in waiting.xpath("//kinds")) == portal.one(
        "SELECT COUNT(*) FROM support_request WHERE state IN ('open', 'handed_up') AND taken_person_id IS NOT NULL")
    page = login("quantri.tp").html("/ho-tro/bao-cao?tu=2022-01-01&den=2022-01-31")
    total = portal.one("SELECT COUNT(*) FROM support_request WHERE created_at < '2022-02-01'")
    assert [row.text_content() for row in page.xpath("//table[1]//tr[@class='total']/td[1]")] == [str(total)]
