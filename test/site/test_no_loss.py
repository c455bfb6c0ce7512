"""Nothing typed is lost, nothing is done twice: sessions that end, second copies, stale pages, workers and a database that are gone."""

import concurrent.futures
import getpass
import json
import os
import time
import urllib.parse

import pymysql
import pytest
from evaluate import pick
from portal import Client
from portal.client import SESSION_COOKIE
from portal.place import POOLS
from work import add_task, agency, task

PASSWORD = "sen-trang-ho-tay-2022"
PLAN = "/ke-hoach/2022-01"
ODD = "Soạn <báo cáo> & \"quý\" 'một' \U0001f600 ]]> {$x} %s"
LINES = "báo cáo <ba> &amp; \"hết\"  hai chỗ trống"
WAIT_SECONDS = 30


@pytest.fixture(scope="module")
def team(portal):
    return agency(portal, lambda account: Client(portal).login_as(account))


@pytest.fixture
def person(team, portal):
    """A member with a new session."""
    one = dict(team["one"])
    one["client"] = Client(portal).login_as(one["account"])
    return one


def expire(portal, client, how="seen_at = SYSDATE(6) - INTERVAL 2 HOUR"):
    portal.sql(f"UPDATE session SET {how} WHERE token_hash = UNHEX(SHA2(%s, 256))", client.cookies.get(SESSION_COOKIE))


def drafts(portal):
    return portal.sql("SELECT d.id, a.name AS account, d.path, d.fields, d.cause FROM draft d JOIN account a ON a.id = d.account_id ORDER BY d.id")


def fill(client, path=PLAN, **values):
    form = client.form(path, field="content")
    form.fill({"content": ODD, "product": LINES, "due": "30/01/2022", **values})
    return form


def tasks(portal, content=ODD):
    return portal.one("SELECT COUNT(*) FROM task WHERE content = %s", content)


# sessions that end

@pytest.mark.parametrize("how", ["seen_at = SYSDATE(6) - INTERVAL 2 HOUR", "created_at = SYSDATE(6) - INTERVAL 13 HOUR", "ended_at = SYSDATE(6)"])
def test_a_session_that_ends_in_the_middle_of_a_form(portal, person, how):
    client, before, there = person["client"], len(drafts(portal)), tasks(portal)
    form = fill(client)
    expire(portal, client, how)
    asked = client.send_form(form, button="add")
    assert urllib.parse.urlsplit(asked.url).path == "/dang-nhap" and "nội dung đã nhập không bị mất" in asked.text
    assert ODD not in asked.text, "whoever sits there now is not shown it"
    (kept,) = drafts(portal)[before:]
    assert (kept["account"], kept["path"], kept["cause"]) == (person["account"], PLAN, "session") and tasks(portal) == there
    fields = {pair["n"]: pair["v"] for pair in json.loads(kept["fields"])}
    assert fields["content"] == ODD and not {"token", "submission"} & set(fields)
    page = client.submit(asked, {"account": person["account"], "password": PASSWORD}, action="/dang-nhap")
    assert urllib.parse.urlsplit(page.url).path == PLAN and "đã được giữ lại, chưa gửi" in page.text
    again = client.form(page, field="content")
    assert again.fields["content"] == [ODD] and again.fields["product"] == form.fields["product"] and again.fields["due"] == ["30/01/2022"]
    assert tasks(portal) == there, "never applied by itself"
    assert client.send_form(again, button="add").status_code == 200 and tasks(portal) == there + 1


def test_a_draft_is_shown_to_nobody_else(portal, team, person):
    client = person["client"]
    form = fill(client)
    expire(portal, client)
    client.send_form(form, button="add")
    id = drafts(portal)[-1]["id"]
    for other in ("head", "deputy", "two"):
        page = team[other]["client"].get(f"{PLAN}?nhap={id}")
        assert page.status_code == 200 and "Soạn &lt;báo cáo" not in page.text and "giữ lại" not in page.text
        assert team[other]["client"].form(page, field="content").fields["content"] == [""]
    assert Client(portal).login_as(person["account"]).form(f"{PLAN}?nhap={id}", field="content").fields["content"] == [ODD]


@pytest.mark.parametrize("known", [True, False])
def test_the_draft_of_a_page_with_a_question_comes_back_there(portal, team, known):
    head, path = team["head"], f"/ke-hoach-don-vi/2022-01?don-vi={team['head']['unit']}"
    client = Client(portal).login_as(head["account"])
    form = client.form(path, field="goal")
    form.fill({"goal": "Mục tiêu gõ dở"})
    if known:
        expire(portal, client)
    else:
        client.cookies.clear()
    page = client.submit(client.send_form(form, button="save"), {"account": head["account"], "password": PASSWORD}, action="/dang-nhap")
    assert page.url.startswith(f"{portal.base}{path}&nhap=") and client.form(page, field="goal").fields["goal"] == ["Mục tiêu gõ dở"]


def test_the_draft_of_one_form_of_a_page_is_not_put_into_another(portal, team):
    head, path = team["head"], "/ke-hoach-don-vi/2022-01"
    client = Client(portal).login_as(head["account"])
    form = client.form(path, field="leader")
    form.fill({"content": "Nhiệm vụ gõ dở"})
    expire(portal, client)
    page = client.submit(client.send_form(form, button="add"), {"account": head["account"], "password": PASSWORD}, action="/dang-nhap")
    assert client.form(page, field="leader").fields["content"] == ["Nhiệm vụ gõ dở"]
    other = client.form(page, field="people").fields
    assert other["content"] == [""] and other["origin"] == ["planned"] and other["due"] != [""]


@pytest.mark.parametrize("id", ["0", "-1", "18446744073709551615", "99999999999999999999", "x", "1 OR 1=1", ""])
def test_a_draft_that_is_not_there(person, id):
    page = person["client"].html(f"{PLAN}?nhap={urllib.parse.quote(id)}")
    assert "giữ lại" not in page.text_content()


def test_somebody_else_logging_in_gets_an_empty_form(portal, team, person):
    client = person["client"]
    form = fill(client)
    expire(portal, client)
    asked = client.send_form(form, button="add")
    page = client.submit(asked, {"account": team["two"]["account"], "password": PASSWORD}, action="/dang-nhap")
    assert client.form(page, field="content").fields["content"] == [""]


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site", "Origin": "https://ke.xau"}, {"Sec-Fetch-Site": "same-site"},
                                     {"Sec-Fetch-Site": "", "Origin": "https://ke.xau"}, {"Sec-Fetch-Site": "", "Origin": "null"},
                                     {"Sec-Fetch-Site": "", "Origin": "", "Referer": "https://ke.xau/localhost"}])
@pytest.mark.parametrize("known", [True, False])
def test_a_post_from_elsewhere_is_never_kept(portal, person, headers, known):
    client, before, there = person["client"], len(drafts(portal)), tasks(portal)
    form = fill(client)
    if known:
        expire(portal, client)
    else:
        client.cookies.clear()
    answer = client.send_form(form, button="add", headers=headers, allow_redirects=False)
    assert answer.status_code == 403 and "Soạn" not in answer.text
    assert len(drafts(portal)) == before and tasks(portal) == there


def test_after_seven_days_a_session_is_nobody_s(portal, person):
    client, before = person["client"], len(drafts(portal))
    form = fill(client)
    expire(portal, client, "created_at = SYSDATE(6) - INTERVAL 8 DAY, seen_at = SYSDATE(6) - INTERVAL 8 DAY")
    assert client.send_form(form, button="add").url.endswith(PLAN) and len(drafts(portal)) == before


def test_without_a_known_session_the_login_page_carries_the_fields(portal, person):
    client, before, there = person["client"], len(drafts(portal)), tasks(portal)
    form = fill(client)
    client.cookies.clear()
    asked = client.send_form(form, button="add")
    login = client.form(asked, action="/dang-nhap")
    assert "chưa gửi đi" in asked.text and len(drafts(portal)) == before, "nothing is stored for a stranger"
    wrong = client.send_form(login, {"account": person["account"], "password": "sai"})
    assert wrong.status_code == 422
    page = client.submit(wrong, {"account": person["account"], "password": PASSWORD}, action="/dang-nhap")
    again = client.form(page, field="content")
    assert again.fields["content"] == [ODD] and again.fields["product"] == form.fields["product"] and tasks(portal) == there
    assert client.send_form(again, button="add").status_code == 200 and tasks(portal) == there + 1


@pytest.mark.parametrize("carried", ["x", "[", "{}", "[]", "null", "[1,2]", '[{"n":1,"v":{}}]', '[{"n":"content"}]', "[" * 60000,
                                     '[{"n":"content","v":"\\u0000"}]', '[{"n":"' + "n" * 500 + '","v":""}]'])
@pytest.mark.parametrize("path", [PLAN, "//ke.xau", "https://ke.xau"])
def test_carried_fields_that_somebody_wrote(portal, person, carried, path):
    client = Client(portal)
    form = client.form("/dang-nhap", action="/dang-nhap")
    form.fields.update({"carried": [carried], "carried-path": [path]})
    answer = client.send_form(form, {"account": person["account"], "password": PASSWORD})
    assert answer.status_code == 200 and answer.url.startswith(portal.base + "/"), answer.status_code


def test_a_large_form_that_is_carried(portal, person):
    client = person["client"]
    form = fill(client)
    form.fields["product"] = ["ấ" * 20000]
    client.cookies.clear()
    asked = client.send_form(form, button="add")
    page = client.submit(asked, {"account": person["account"], "password": PASSWORD}, action="/dang-nhap")
    assert client.form(page, field="content").fields["product"] == ["ấ" * 20000]


# second copies

def test_a_double_click_is_one_act(portal, person):
    client, there = person["client"], tasks(portal, "Bấm đúp")
    form = fill(client, content="Bấm đúp")
    form.fill({})
    pairs, headers = form.pairs("add"), {"Cookie": f"{SESSION_COOKIE}={client.cookies.get(SESSION_COOKIE)}"}

    def send(_):
        one = Client(portal)
        return one.post(form.action, data=pairs, headers=headers, allow_redirects=False)

    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(send, range(6)))
    assert {answer.status_code for answer in answers} == {303}
    assert len({answer.headers["Location"] for answer in answers}) == 1
    assert tasks(portal, "Bấm đúp") == there + 1


def test_back_and_the_same_again_is_the_same_act(portal, person):
    form = fill(person["client"], content="Gửi lại y nguyên")
    first, second = [person["client"].send_form(form, button="add", allow_redirects=False) for _ in range(2)]
    assert first.headers["Location"] == second.headers["Location"] and tasks(portal, "Gửi lại y nguyên") == 1


def test_back_and_something_else_is_not_swallowed(portal, person):
    client = person["client"]
    form = fill(client, content="Việc trước")
    client.send_form(form, button="add")
    client.send_form(form, {"content": "Việc sau"}, button="add")
    assert (tasks(portal, "Việc trước"), tasks(portal, "Việc sau")) == (1, 1)


def test_back_and_another_text_of_the_same_is_a_conflict(portal, person):
    client = person["client"]
    add_task(person, "Việc để báo cáo")
    id = task(portal, "Việc để báo cáo")["id"]
    form = client.form(f"/cong-viec/{id}", field="percent")
    assert client.send_form(form, {"result": "bản một"}, button="save").status_code == 200
    answer = client.send_form(form, {"result": "bản hai"}, button="save")
    assert answer.status_code == 409 and "bản một" in answer.text
    assert client.form(answer, field="percent").fields["result"] == ["bản hai"]
    assert task(portal, "Việc để báo cáo")["result"] == "bản một"


def test_two_buttons_of_one_page_are_two_acts(portal, person):
    """Taking what the month offers, Back, then saying that the plan is complete, from the very same page."""
    client = person["client"]
    portal.sql("INSERT INTO duty (person_id, content, due_day, created_at) VALUES (%s, 'Trực', 9, '2022-01-01')", person["person"])
    page = client.html("/ke-hoach/2022-03")
    forms = [form for form in client.forms(page) if any(value in ("copy", "plan_complete") for _, value in form.buttons)]
    assert len(forms) == 2 and forms[0].fields["submission"] != forms[1].fields["submission"]
    for form in forms:
        assert client.send_form(form).status_code == 200
    assert portal.one("SELECT COUNT(*) FROM plan WHERE person_id = %s AND month = '2022-03' AND completed_at IS NOT NULL", person["person"]) == 1


@pytest.mark.parametrize("id", [None, "", "x", "é" * 11, "'" * 22, "x" * 23, "x" * 5000])
def test_a_form_without_an_id_of_ours_does_nothing(portal, person, id):
    form = fill(person["client"], content="Không mã")
    if id is None:
        del form.fields["submission"]
    else:
        form.fields["submission"] = [id]
    assert person["client"].send_form(form, button="add").status_code == 403 and tasks(portal, "Không mã") == 0


# stale pages

@pytest.mark.parametrize("version", ["0", "-1", "x", "", "99999999", "18446744073709551616"])
def test_a_version_that_is_not_the_row_s_changes_nothing(portal, person, version):
    client = person["client"]
    if not portal.one("SELECT COUNT(*) FROM task WHERE content = 'Việc có phiên bản'"):
        add_task(person, "Việc có phiên bản")
    id = task(portal, "Việc có phiên bản")["id"]
    form = client.form(f"/cong-viec/{id}", field="percent")
    form.fields["version"] = [version]
    answer = client.send_form(form, {"result": "không được ghi"}, button="save")
    assert answer.status_code in (409, 422) and client.form(answer, field="percent").fields["result"] == ["không được ghi"]
    assert task(portal, "Việc có phiên bản")["result"] in (None, "")


def test_the_superior_s_stale_form(portal, login):
    row = pick(portal)
    client = login(row["superior"])
    portal.set_clock("2022-01-25 08:00:00")
    try:
        one, two = [client.form(f"/danh-gia/{row['id']}", field="level") for _ in range(2)]
        answers = [client.send_form(form, {"comment": text}, button="save_draft") for form, text in ((one, "ý kiến một"), (two, "ý kiến hai"))]
        assert [answer.status_code for answer in answers] == [200, 409]
        assert "ý kiến một" in answers[1].text and client.form(answers[1], field="level").fields["comment"] == ["ý kiến hai"]
        assert portal.one("SELECT superior_comment FROM evaluation WHERE id = %s", row["id"]) == "ý kiến một"
    finally:
        portal.set_clock("2022-01-20 08:00:00")


# passwords

def test_passwords_are_kept_nowhere(portal, person):
    secret = "mat-khau-moi-toanh-4711"
    client = person["client"]
    form = client.form("/dang-nhap/doi-mat-khau", action="/dang-nhap/doi-mat-khau")
    values = {"password-old": secret, "password-new": secret, "password-again": secret}
    form.fields["comment"] = ["không bí mật"]
    expire(portal, client)
    answers = [client.send_form(form, values)]
    client.cookies.clear()
    answers.append(client.send_form(form, values))
    one = Client(portal).login_as(person["account"])
    answers.append(one.send_form(form, values))
    assert all(secret not in answer.text for answer in answers)
    assert portal.one("SELECT COUNT(*) FROM draft WHERE fields LIKE %s", f"%{secret}%") == 0
    assert portal.one("SELECT COUNT(*) FROM draft WHERE fields LIKE '%%không bí mật%%'") == 1
    for name in os.listdir(os.path.join(portal.data, "log")):
        with open(os.path.join(portal.data, "log", name), encoding="utf-8", errors="replace") as file:
            assert secret not in file.read(), name


def test_typed_text_is_in_no_log(portal, person):
    secret = "noi-dung-rieng-8812"
    form = fill(person["client"], content=secret, due="xx")
    assert person["client"].send_form(form, button="add").status_code == 422
    expire(portal, person["client"])
    person["client"].send_form(form, button="add")
    for name in os.listdir(os.path.join(portal.data, "log")):
        with open(os.path.join(portal.data, "log", name), encoding="utf-8", errors="replace") as file:
            assert secret not in file.read(), name


def test_a_stale_token_gives_the_fields_back(portal, person):
    """The page was open while the password was changed and the session replaced: sent again it works."""
    form = fill(person["client"], content="Mã phiên cũ")
    client = Client(portal).login_as(person["account"])
    answer = client.send_form(form, button="add")
    assert answer.status_code == 403 and tasks(portal, "Mã phiên cũ") == 0
    assert client.submit(answer, action=PLAN, field="content").status_code == 200 and tasks(portal, "Mã phiên cũ") == 1


# nobody answers

@pytest.fixture
def stopped(portal):
    """Stops programs and starts them again; start() does it in the middle of a test."""
    gone = []

    def stop(*programs):
        gone.extend(programs)
        portal.supervisor("stop", *programs)

    def start():
        for program in gone:
            portal.supervisor("start", program)
        gone.clear()
        for _ in range(WAIT_SECONDS * 10):
            try:
                if portal.connection is not None:
                    portal.connection.ping(reconnect=True)
                if Client(portal).get("/suc-khoe").status_code == 200:
                    return
            except pymysql.Error:
                pass
            time.sleep(0.1)
        raise AssertionError("the portal did not come back")

    stop.start = start
    yield stop
    start()


def refused_politely(portal, client, answer, content):
    assert answer.status_code == 503 and int(answer.headers["Retry-After"]) > 0
    kept = client.form(answer, action=PLAN, field="content")
    assert kept.fields["content"] == [content] and kept.fields["product"] == [LINES] and kept.fields["due"] == ["30/01/2022"]
    return kept


def sent_once(portal, client, kept, content):
    first, second = [client.send_form(kept, allow_redirects=False) for _ in range(2)]
    assert (first.status_code, second.status_code) == (303, 303) and first.headers["Location"] == second.headers["Location"]
    assert tasks(portal, content) == 1


@pytest.mark.parametrize("gone", [("pages1:*", "pages2:*"), ("mariadb",)])
def test_when_nobody_answers_the_fields_come_back_and_are_sent_once(portal, person, stopped, gone):
    client, content = person["client"], f"Khi {gone[0]} nghỉ <&> \U0001f600"
    form = fill(client, content=content)
    stopped(*gone)
    health = client.get("/suc-khoe")
    assert health.status_code == 503
    read = client.get(PLAN)
    assert read.status_code == 503 and int(read.headers["Retry-After"]) > 0
    kept = refused_politely(portal, client, client.send_form(form, button="add"), content)
    kept = refused_politely(portal, client, client.send_form(kept), content)
    stopped.start()
    sent_once(portal, client, kept, content)


def test_a_login_while_the_database_is_away(portal, person, stopped):
    client = Client(portal)
    form = client.form("/dang-nhap", action="/dang-nhap")
    stopped("mariadb")
    answer = client.send_form(form, {"account": person["account"], "password": PASSWORD})
    assert answer.status_code == 503 and PASSWORD not in answer.text
    stopped.start()
    client.send_form(form, {"account": person["account"], "password": PASSWORD})
    assert client.get("/tai-khoan", allow_redirects=False).status_code == 200


def test_what_was_sent_when_the_answer_was_lost_is_not_done_again(portal, person, stopped):
    """The act was committed, the answer never came, nginx asked the rescue pool, and the person sends again."""
    client, content = person["client"], "Đã ghi mà không biết"
    form = fill(client, content=content)
    assert client.send_form(form, button="add", allow_redirects=False).status_code == 303
    stopped("pages1:*", "pages2:*")
    kept = refused_politely(portal, client, client.send_form(form, button="add"), content)
    stopped.start()
    sent_once(portal, client, kept, content)


@pytest.mark.parametrize("where, lock, unlock, waiting", [
    ("in a query", ["SELECT id FROM evaluation WHERE id = {id} FOR UPDATE"], "ROLLBACK", "info LIKE 'SELECT id FROM evaluation WHERE id = %% FOR UPDATE'"),
    ("at the commit", ["BACKUP STAGE START", "BACKUP STAGE BLOCK_COMMIT"], "BACKUP STAGE END", "state = 'Waiting for backup lock'")])
def test_a_connection_lost_in_the_middle_of_a_command(portal, person, where, lock, unlock, waiting):
    """The rest of it must not run, committed bit by bit, on the next connection; the whole runs again."""
    path = "/tu-danh-gia/2022-01"
    id = portal.one("SELECT id FROM evaluation WHERE person_id = %s AND month = '2022-01'", person["person"])
    saved = "SELECT COUNT(*) FROM audit WHERE object = 'evaluation' AND object_id = %s AND action = 'save_self'"
    form, before = person["client"].form(path, action=path), portal.one(saved, id)
    form.fill({"comment": f"Mất kết nối {where}"})
    holder = pymysql.connect(unix_socket=os.path.join(portal.run, "db.sock"), user=getpass.getuser(), database="danhgia")
    with holder, holder.cursor() as cursor, concurrent.futures.ThreadPoolExecutor(1) as pool:
        for step in lock:
            cursor.execute(step.format(id=id))
        answer = pool.submit(person["client"].send_form, form, button="save_draft", allow_redirects=False)
        until = time.monotonic() + WAIT_SECONDS
        while not (found := portal.sql(f"SELECT id FROM information_schema.processlist WHERE user LIKE %s AND {waiting}", "danhgia%")):
            assert time.monotonic() < until
            time.sleep(0.02)
        portal.sql(f"KILL CONNECTION {found[0]['id']}")
        cursor.execute(unlock)
        answer = answer.result()
    assert answer.status_code == 303 and portal.one(saved, id) == before + 1
    assert portal.one("SELECT self_comment FROM evaluation WHERE id = %s", id) == f"Mất kết nối {where}"


def test_no_worker_died(portal):
    """Last."""
    with open(os.path.join(portal.data, "log", "supervisord.log"), encoding="utf-8") as file:
        assert [line for line in file if "not expected" in line and any(pool in line for pool in POOLS)] == []
