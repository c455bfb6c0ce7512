"""
Nothing typed is lost, cause by cause: each way a POST can fail, met with sixty kilobytes of Vietnamese in several lines.
Everything comes back, to its author alone, and is applied only when its author sends it.
"""

import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
import urllib.parse

import pymysql
import pytest
from portal import Client
from portal.place import TOP
from work import add_task, agency, task

PASSWORD = "sen-trang-ho-tay-2022"
PLAN = "/ke-hoach/2022-01"
LINE = "Tổng hợp ý kiến các phòng, ban về phương án sắp xếp; \"khẩn\" <b>&amp; 'gấp'\r\n"
BIG = (LINE * 800).encode()[:60 * 1024].decode(errors="ignore").strip()
SMALL = "Rà soát hồ sơ ngày 20/01\r\n\r\n  ưu tiên: Đặng Thị Ngọc \U0001f600"
WAIT_SECONDS = 30
# A committed session is on the disk when the database is killed, as in production.
SETTINGS = {"rate_posts": "5", "flush": "1"}


@pytest.fixture(scope="module")
def team(portal):
    return agency(portal, lambda account: Client(portal).login_as(account))


@pytest.fixture
def person(team, portal):
    one = dict(team["one"])
    one.update(client=Client(portal).login_as(one["account"]), path=PLAN, field="content", button="add")
    yield one
    portal.sql("UPDATE account SET state = 'active' WHERE name = %s", one["account"])


def set_session(portal, client, how):
    portal.sql(f"UPDATE session SET {how} WHERE token_hash = UNHEX(SHA2(%s, 256))", client.cookies.get("__Host-danhgia"))


def written(portal, content):
    return portal.one("SELECT COUNT(*) FROM task WHERE content = %s", content)


def workers(portal, pool="pages"):
    """Process ids of a pool's workers."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                words = file.read().decode().split("\0")
        except OSError:
            continue
        if words[0].startswith(portal.data) and words[-2:-1] == [pool]:
            found.append(int(pid))
    return found


def database(portal):
    with open(os.path.join(portal.run, "mariadb.pid"), encoding="ascii") as file:
        return int(file.read())


def wait_for(what):
    for _ in range(WAIT_SECONDS * 5):
        if what():
            return
        time.sleep(0.2)
    raise AssertionError("it did not happen")


def healthy(portal):
    try:
        if portal.connection is not None:
            portal.connection.ping(reconnect=True)
        return Client(portal).get("/suc-khoe").status_code == 200
    except pymysql.Error:
        return False


class Held:
    """Another transaction holds what a command must write, so that the command is caught in the middle."""

    def __init__(self, portal, person):
        self.other = pymysql.connect(unix_socket=os.path.join(portal.run, "db.sock"), user=portal.connection.user.decode(),
                                     database="danhgia", autocommit=False)
        self.other.cursor().execute("SELECT * FROM plan WHERE person_id = %s FOR UPDATE", (person["person"],))
        self.other.cursor().execute("SELECT * FROM task WHERE person_id = %s FOR UPDATE", (person["person"],))

    def release(self):
        try:
            self.other.close()
        except pymysql.Error:
            pass


def in_the_middle(portal, person, send, strike):
    """Sends while the rows are held, strikes once a worker waits for them, and returns the answer."""
    held, answers = Held(portal, person), []
    thread = threading.Thread(target=lambda: answers.append(send()))
    try:
        thread.start()
        wait_for(lambda: portal.one("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'") > 0)
        strike()
        thread.join(WAIT_SECONDS)
    finally:
        held.release()
    assert answers, "no answer"
    return answers[0]


# Each cause sends the form and gives back the form that holds what was typed, ready to be sent by its author.

def back_after_login(portal, person, form, shown=(False, False)):
    asked = person["client"].send_form(form, button=person["button"])
    assert urllib.parse.urlsplit(asked.url).path in ("/dang-nhap", person["path"])
    assert (BIG[:40] in asked.text, SMALL[:20] in asked.text) == shown or shown is None, "whoever sits there now is not shown it"
    page = person["client"].submit(asked, {"account": person["account"], "password": PASSWORD}, action="/dang-nhap")
    return person["client"].form(page, field=person["field"])


def cause_idle(portal, person, form):
    set_session(portal, person["client"], "seen_at = SYSDATE(6) - INTERVAL 2 HOUR")
    return back_after_login(portal, person, form)


def cause_twelve_hours(portal, person, form):
    set_session(portal, person["client"], "created_at = SYSDATE(6) - INTERVAL 13 HOUR")
    return back_after_login(portal, person, form)


def cause_logged_out_beside(portal, person, form):
    other = Client(portal)
    other.use_session(person["client"].cookies.get("__Host-danhgia"))
    assert other.submit(person["path"], action="/dang-xuat").status_code == 200
    return back_after_login(portal, person, form)


def locked(portal, person, form, state):
    """Locked while typing, and let in again the next day at another computer: the page of today leads to it."""
    client = person["client"]
    portal.sql("UPDATE account SET state = %s WHERE name = %s", state, person["account"])
    asked = client.send_form(form, button=person["button"])
    assert urllib.parse.urlsplit(asked.url).path == "/dang-nhap"
    refused = client.submit(asked, {"account": person["account"], "password": PASSWORD}, action="/dang-nhap")
    assert refused.status_code == 422
    portal.sql("UPDATE account SET state = 'active' WHERE name = %s", person["account"])
    person["client"] = client = Client(portal)
    client.login(person["account"], PASSWORD)
    return kept_on_home(person, client)


def kept_on_home(person, client):
    links = client.html("/").xpath("//a[contains(., 'Nội dung nhập dở')]/@href")
    assert links, "the page of today does not lead to what was kept"
    return client.form(links[0], field=person["field"])


def cause_locked(portal, person, form):
    return locked(portal, person, form, "locked")


def cause_disabled(portal, person, form):
    return locked(portal, person, form, "disabled")


def cause_code_reissued(portal, person, form):
    """The one-time code must be replaced first."""
    client = person["client"]
    set_session(portal, client, "must_change = TRUE")
    page = client.send_form(form, button=person["button"])
    assert urllib.parse.urlsplit(page.url).path == "/dang-nhap/doi-mat-khau" and "đã được giữ lại, chưa gửi" in page.text
    assert not client.get("/", allow_redirects=False).ok or client.get("/").url.endswith("/doi-mat-khau")
    set_session(portal, client, "must_change = FALSE")
    return kept_on_home(person, client)


def cause_session_unknown(portal, person, form):
    """Nothing is stored for a stranger: the login page carries it."""
    set_session(portal, person["client"], "token_hash = UNHEX(SHA2(RAND(), 256))")
    return back_after_login(portal, person, form, shown=None)


def cause_old_token(portal, person, form):
    """The page was open while another session began."""
    client = person["client"]
    client.use_session(Client(portal).login_as(person["account"]).cookies.get("__Host-danhgia"))
    answer = client.send_form(form, button=person["button"])
    assert answer.status_code == 403
    return client.form(answer, action=person["path"], field=person["field"])


def given_back(portal, person, answer, status=503):
    assert (answer.status_code, answer.headers["Cache-Control"]) == (status, "no-store")
    assert int(answer.headers["Retry-After"]) > 0
    return person["client"].form(answer, action=person["path"], field=person["field"])


def cause_workers_gone(portal, person, form):
    """All the workers of both pools are killed; the supervisor needs a moment."""
    portal.supervisor("stop", "pages1:*", "pages2:*")
    try:
        return given_back(portal, person, person["client"].send_form(form, button=person["button"]))
    finally:
        portal.supervisor("start", "pages1:*", "pages2:*")


def cause_worker_killed(portal, person, form):
    """kill -9 in the middle of the command."""
    client, before = person["client"], workers(portal)

    def strike():
        for pid in before:
            os.kill(pid, signal.SIGKILL)

    answer = in_the_middle(portal, person, lambda: client.send_form(form, button=person["button"]), strike)
    wait_for(lambda: len(workers(portal)) == len(before) and healthy(portal))
    assert not set(before) & set(workers(portal))
    return given_back(portal, person, answer)


def cause_backlog_full(portal, person, form):
    """The workers hang and the sockets' queues are full: nobody can be asked any more."""
    stopped, queue = workers(portal), []
    for pid in stopped:
        os.kill(pid, signal.SIGSTOP)
    try:
        for pool in ("pages1", "pages2"):
            while True:
                one = socket.socket(socket.AF_UNIX)
                one.setblocking(False)
                try:
                    one.connect(os.path.join(portal.run, f"{pool}.sock"))
                except BlockingIOError:
                    one.close()
                    break
                queue.append(one)
        assert len(queue) >= 2048, len(queue)
        start = time.monotonic()
        answer = person["client"].send_form(form, button=person["button"])
        assert time.monotonic() - start < 5
        return given_back(portal, person, answer)
    finally:
        for one in queue:
            one.close()
        for pid in stopped:
            os.kill(pid, signal.SIGCONT)
        wait_for(lambda: healthy(portal))


def cause_too_many_posts(portal, person, form):
    """nginx's limit for one address: everybody behind it is refused for a moment."""
    client, other = person["client"], Client(portal)
    for _ in range(2000):
        if other.post("/khong-co", data={"a": "b"}).status_code == 429:
            break
    for _ in range(20):
        answer = client.send_form(form, button=person["button"])
        if answer.status_code == 429:
            break
        # A slow machine let it in between: it is not the refused one.
        portal.sql("DELETE FROM task WHERE content = %s", form.fields["content"][0])
        form.fields["submission"] = [os.urandom(11).hex()]
        other.post("/khong-co", data={"a": "b"})
    time.sleep(2)
    return given_back(portal, person, answer, 429)


def cause_database_stopped(portal, person, form):
    portal.supervisor("stop", "mariadb")
    try:
        return given_back(portal, person, person["client"].send_form(form, button=person["button"]))
    finally:
        portal.supervisor("start", "mariadb")
        wait_for(lambda: healthy(portal))


def cause_database_killed(portal, person, form):
    """kill -9 of the server in the middle of the command, and it does not come back at once."""
    client, pid, files = person["client"], database(portal), os.path.join(portal.data, "db")

    def strike():
        os.rename(files, files + ".away")
        os.kill(pid, signal.SIGKILL)

    try:
        answer = in_the_middle(portal, person, lambda: client.send_form(form, button=person["button"]), strike)
    finally:
        shutil.rmtree(files, ignore_errors=True)
        os.rename(files + ".away", files)
        subprocess.run(["supervisorctl", "-c", os.path.join(portal.data, "etc", "supervisord.conf"), "start", "mariadb"],
                       capture_output=True, timeout=WAIT_SECONDS)
        wait_for(lambda: healthy(portal))
    return given_back(portal, person, answer)


CAUSES = {name.removeprefix("cause_"): value for name, value in sorted(globals().items()) if name.startswith("cause_")}
# Short text only: a big one is refused (422) before it can wait for a row, and comes back with that page.
IN_THE_MIDDLE = ("worker_killed", "database_killed")


def filled(client, content, product):
    form = client.form(PLAN, field="content")
    form.fill({"content": content, "product": product, "due": "30/01/2022"})
    return form


def send_back(client, form):
    """The page of a failure names the button in a hidden field; the page of the plan has it."""
    return client.send_form(form, button="add" if ("action", "add") in form.buttons else None, allow_redirects=False)


def same_fields(form, content, product):
    """Compared as one truth: a difference of sixty kilobytes is not for reading."""
    lines = lambda text: text.replace("\r\n", "\n")  # noqa: E731
    return [form.fields["content"] == [content], lines(form.fields["product"][0]) == lines(product), form.fields["due"] == ["30/01/2022"]]


@pytest.mark.parametrize("cause", [name for name in CAUSES if name not in IN_THE_MIDDLE])
def test_sixty_kilobytes_come_back(portal, person, team, cause):
    content = f"Sáu mươi ki-lô {cause}"
    drafts = portal.one("SELECT COALESCE(MAX(id), 0) FROM draft")
    back = CAUSES[cause](portal, person, filled(person["client"], content, BIG))
    assert same_fields(back, content, BIG) == [True] * 3
    assert written(portal, content) == 0, "never applied by itself"
    for row in portal.sql("SELECT id, account_id FROM draft WHERE id > %s", drafts):
        assert row["account_id"] == portal.one("SELECT id FROM account WHERE name = %s", person["account"])
        for other in ("head", "two"):
            assert team[other]["client"].form(f"{PLAN}?nhap={row['id']}", field="content").fields["content"] == [""]
    # The product may be 500 characters long; the rest of the way is the ordinary one.
    back.fields["product"] = [SMALL[:20]]
    assert send_back(person["client"], back).status_code == 303 and written(portal, content) == 1


@pytest.mark.parametrize("cause", sorted(CAUSES))
def test_lines_come_back_and_are_written_once(portal, person, cause):
    content = f"Nhiều dòng {cause} \U0001f600 <&>"
    back = CAUSES[cause](portal, person, filled(person["client"], content, SMALL))
    assert same_fields(back, content, SMALL) == [True] * 3 and written(portal, content) == 0
    answers = [send_back(person["client"], back) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [303, 303] and written(portal, content) == 1
    assert not portal.one("SELECT COUNT(*) FROM draft d JOIN account a ON a.id = d.account_id WHERE a.name = %s AND d.used_at IS NULL "
                          "AND d.fields LIKE %s", person["account"], f"%{cause} %"), "what was sent is no reminder any more"


def test_a_database_that_is_back_at_once_is_not_noticed(portal, person):
    """The connection died before COMMIT: the whole command is tried again, or what was typed comes back; never twice, never half."""
    client, content, pid = person["client"], "Máy chủ dữ liệu khởi động lại", database(portal)
    form = filled(client, content, SMALL)
    answer = in_the_middle(portal, person, lambda: client.send_form(form, button="add"), lambda: os.kill(pid, signal.SIGKILL))
    wait_for(lambda: healthy(portal))
    assert database(portal) != pid and (answer.status_code, written(portal, content)) in ((200, 1), (503, 0))
    if answer.status_code == 503:
        form = given_back(portal, person, answer)
    assert client.send_form(form, button=None if answer.status_code == 503 else "add").status_code == 200 and written(portal, content) == 1


def test_a_regulation_that_cannot_be_read_is_to_be_asked_again(portal, person):
    """The database goes away between the session and the regulation, which a new worker has not read yet: later, not a fault."""
    portal.supervisor("restart", "pages1:*", "pages2:*")
    wait_for(lambda: healthy(portal))
    files, answers = os.path.join(portal.data, "db"), []
    other = pymysql.connect(unix_socket=os.path.join(portal.run, "db.sock"), user=portal.connection.user.decode(), database="danhgia")
    other.cursor().execute("LOCK TABLES rule_set WRITE")
    thread = threading.Thread(target=lambda: answers.append(person["client"].get("/tu-danh-gia/2022-01")))
    thread.start()
    try:
        wait_for(lambda: portal.one("SELECT COUNT(*) FROM information_schema.processlist WHERE state LIKE 'Waiting for table%%'") > 0)
        pid = database(portal)
        os.rename(files, files + ".away")
        os.kill(pid, signal.SIGKILL)
        thread.join(WAIT_SECONDS)
    finally:
        shutil.rmtree(files, ignore_errors=True)
        os.rename(files + ".away", files)
    wait_for(lambda: healthy(portal))
    assert [answer.status_code for answer in answers] == [503] and answers[0].headers["Retry-After"]


@pytest.mark.parametrize("cause", [name for name in sorted(CAUSES) if name not in (*IN_THE_MIDDLE, "too_many_posts")])
@pytest.mark.parametrize("text", ["\r\n\r\n  dòng ba, sau hai dòng trống\r\n\tthụt vào\r\n", BIG], ids=["blank lines", "60 KiB"])
def test_a_text_area_comes_back_to_the_letter(portal, person, cause, text):
    content = f"Việc của {cause}"
    if not written(portal, content):
        add_task(person, content)
    person.update(path=f"/cong-viec/{task(portal, content)['id']}", field="percent", button="save")
    form = person["client"].form(person["path"], field="percent")
    form.fill({"result": text, "percent": "40"})
    back = CAUSES[cause](portal, person, form)
    assert [back.fields["result"] == [text], back.fields["percent"] == ["40"], back.fields["version"] == form.fields["version"]] == [True] * 3
    assert task(portal, content)["result"] in (None, "")


def test_more_than_a_login_page_can_carry(portal, person):
    """Without a session that we know nothing is stored; the page gives it back, and the login happens beside it."""
    client, content = person["client"], "Quá dài để mang theo"
    form = filled(client, content, BIG)
    form.fields["more"] = [BIG]
    set_session(portal, client, "token_hash = UNHEX(SHA2(RAND(), 256))")
    drafts = portal.one("SELECT COUNT(*) FROM draft")
    answer = client.send_form(form, button="add")
    assert answer.status_code == 403 and "quá dài (hơn 64 KB) để mang theo" in answer.text and answer.headers["Cache-Control"] == "no-store"
    assert portal.one("SELECT COUNT(*) FROM draft") == drafts
    beside = Client(portal)
    beside.login(person["account"], PASSWORD)
    client.use_session(beside.cookies.get("__Host-danhgia"))
    answer = client.submit(answer, action=PLAN, field="content")
    assert answer.status_code == 403 and "trang đã mở quá lâu" in answer.text
    back = client.form(answer, action=PLAN, field="content")
    assert [*same_fields(back, content, BIG), back.fields["more"] == [BIG]] == [True] * 4
    back.fields["product"] = ["x"]
    assert send_back(client, back).status_code == 303 and written(portal, content) == 1


# what is never kept

SECRET_TYPES = {"FIELD_PASSWORD"}


def secret_fields():
    """Names of the fields whose type or autocomplete says that they are secrets."""
    found = set()
    for folder in ("page", "gate", "record"):
        for path in pathlib.Path(TOP, "fcgi", folder).glob("**/*.[ch]"):
            text = path.read_text(encoding="utf-8")
            for field in re.findall(r"\{\s*\.name = \"[^}]*\}", text):
                if "FIELD_PASSWORD" in field or "one-time-code" in field or "password" in field:
                    found.add(re.match(r"\{\s*\.name = \"([^\"]+)\"", field)[1])
    return found


def test_no_secret_is_kept_whatever_page_it_was_typed_on(portal, person, team):
    secrets = sorted(secret_fields())
    assert len(secrets) >= 4
    client, drafts = person["client"], portal.one("SELECT COALESCE(MAX(id), 0) FROM draft")
    for k, (name, page) in enumerate((name, page) for name in secrets for page in (PLAN, "/dang-nhap/doi-mat-khau")):
        client = Client(portal).login_as(person["account"])
        form = client.form(PLAN, field="content")
        form.action = portal.base + page
        form.fields[name] = ["bi-mat-8812"]
        form.fields["content"] = [f"không bí mật {k}"]
        set_session(portal, client, "seen_at = SYSDATE(6) - INTERVAL 2 HOUR")
        pages = [client.send_form(form, button=person["button"])]
        client.cookies.clear()
        pages.append(client.send_form(form, button=person["button"]))
        assert not any("bi-mat-8812" in answer.text for answer in pages), name
    rows = portal.sql("SELECT fields FROM draft WHERE id > %s", drafts)
    assert len(rows) == 2 * len(secrets)
    for row in rows:
        assert not {pair["n"] for pair in json.loads(row["fields"])} & set(secrets)
        assert "bi-mat-8812" not in row["fields"]


def test_the_rescue_pool_gives_no_secret_back(portal, person):
    form = filled(person["client"], "Có mật khẩu", "x")
    for name in secret_fields():
        form.fields[name] = ["bi-mat-8812"]
    portal.supervisor("stop", "pages1:*", "pages2:*")
    try:
        answer = person["client"].send_form(form, button=person["button"])
    finally:
        portal.supervisor("start", "pages1:*", "pages2:*")
    assert answer.status_code == 503 and "Có mật khẩu" in answer.text and "bi-mat-8812" not in answer.text


# what comes from elsewhere

FOREIGN = [{"Sec-Fetch-Site": "cross-site", "Origin": "https://ke.xau"}, {"Sec-Fetch-Site": "same-site", "Origin": "https://khac.localhost"},
           {"Sec-Fetch-Site": "", "Origin": "https://ke.xau"}, {"Sec-Fetch-Site": "", "Origin": "null"}, {"Sec-Fetch-Site": "", "Origin": ""}]


@pytest.mark.parametrize("headers", FOREIGN)
@pytest.mark.parametrize("how", ["seen_at = SYSDATE(6) - INTERVAL 2 HOUR", "must_change = TRUE", "token_hash = UNHEX(SHA2(RAND(), 256))", "seen_at = seen_at"])
def test_a_post_from_another_site_is_never_kept_nor_shown(portal, person, headers, how):
    client = person["client"]
    form = filled(client, "Từ nơi khác", BIG)
    before = portal.one("SELECT COUNT(*) FROM draft")
    set_session(portal, client, how)
    answer = client.send_form(form, button="add", headers=headers, allow_redirects=False)
    assert answer.status_code == 403 and "Từ nơi khác" not in answer.text
    assert portal.one("SELECT COUNT(*) FROM draft") == before and written(portal, "Từ nơi khác") == 0


def test_another_site_gets_nothing_back_from_the_rescue_pool(portal, person):
    form = filled(person["client"], "Từ nơi khác nữa", "x")
    portal.supervisor("stop", "pages1:*", "pages2:*")
    try:
        answers = [person["client"].send_form(form, button="add", headers=headers) for headers in FOREIGN]
    finally:
        portal.supervisor("start", "pages1:*", "pages2:*")
    assert {answer.status_code for answer in answers} == {503} and not any("Từ nơi khác" in answer.text for answer in answers)


# the reminder

def test_reminders_are_the_author_s_alone_and_end_after_a_week(portal, person, team):
    client = person["client"]
    form = filled(client, "Nhắc riêng", "x")
    set_session(portal, client, "seen_at = SYSDATE(6) - INTERVAL 2 HOUR")
    client.send_form(form, button=person["button"])
    client = Client(portal).login_as(person["account"])
    mine = client.doc("/").xpath("//item[@code='draft']")
    assert mine and mine[0].get("path").startswith(PLAN + "?nhap=")
    assert not team["two"]["client"].doc("/").xpath("//item[@code='draft']")
    portal.sql("UPDATE draft SET created_at = SYSDATE(6) - INTERVAL 8 DAY")
    assert not client.doc("/").xpath("//item[@code='draft']")
    assert client.form(mine[0].get("path"), field="content").fields["content"] == [""]


@pytest.mark.parametrize("value", ["0", "-1", "x", "99999999999999999999", "1 OR 1=1"])
def test_a_draft_s_number_that_is_none(portal, person, value):
    content = f"Số nháp {value}"
    form = filled(person["client"], content, "x")
    form.fields["draft"] = [value]
    assert person["client"].send_form(form, button="add", allow_redirects=False).status_code == 303 and written(portal, content) == 1


def test_nobody_ends_another_s_reminder(portal, person, team):
    client = person["client"]
    form = filled(client, "Còn nhắc", "x")
    set_session(portal, client, "seen_at = SYSDATE(6) - INTERVAL 2 HOUR")
    client.send_form(form, button=person["button"])
    id = portal.one("SELECT MAX(id) FROM draft")
    other = filled(team["two"]["client"], "Việc của người khác", "x")
    other.fields["draft"] = [str(id)]
    assert team["two"]["client"].send_form(other, button="add", allow_redirects=False).status_code == 303
    assert portal.one("SELECT used_at IS NULL FROM draft WHERE id = %s", id) == 1
