"""Requests that no page of ours would send, and people who want what is not theirs."""

import os
import re
import urllib.parse

import pytest
import requests
from evaluate import pick
from portal import Client
from portal.place import POOLS, TOP
from work import add_task, agency, assign, task

MONTH, WEEK = "2022-01", "2022-W03"
TARGET = "BD-PNV"
# What must come back exactly and never stand in a page as it is.
ODD = "<script>alert(1)</script> <b onclick='x'>&amp; &#x27; \"]]>--><!-- ${7*7} {{7*7}} %s%n ' OR 1=1 -- \\ \U0001f600\U0001f468‍\U0001f469‍\U0001f467 Đặng Thị Ngọc ﷽"
ODD_LINES = "<script>alert(2)</script>\r\n\r\n</textarea><b>&lt;\r\ncuối \U0001f680"
BAD_VALUES = {
    "month": ["2022-13", "2022-00", "0000-00", "0000-01", "9999-12", "2026-Q5", "2022-1", "2022-001", "-022-01", "2022-01-01", "2022_01",
              "２０２２-01", "%00", "2022-01%00", "..%2f", "x" * 900, "é"],
    "week": ["2022-W00", "2022-W54", "2022-W53", "9999-W52", "0000-W01", "2022-03", "2022-W3", "W03-2022", "2022-w03"],
    "id": ["0", "-1", "1.0", "1e3", "+1", "007", "0x1", "18446744073709551615", "18446744073709551616", "9223372036854775808", "9" * 900, "1%20",
           "1;2", "١", "1%00"],
    "word": ["x", "khong-co", "x" * 65, "x" * 900, "%00", "..%2f", "a_b", "é", "1%20"],
}


def routes():
    with open(os.path.join(TOP, "fcgi", "site.c"), encoding="utf-8") as file:
        found = re.findall(r"\{METHOD_(GET|POST), \"([^\"]+)\"", file.read())
    assert len(found) > 30
    return found


def filled(path, **values):
    return re.sub(r"\{(\w+)\}", lambda m: str({"month": MONTH, "week": WEEK, "id": 1, "word": "chuyen", **values}[m.group(1)]), path)


GETS = sorted({path for method, path in routes() if method == "GET"})
POSTS = sorted({path for method, path in routes() if method == "POST"})


@pytest.fixture(scope="module")
def team(portal):
    return agency(portal, lambda account: Client(portal).login_as(account), TARGET)


@pytest.fixture(scope="module")
def head(team):
    return team["head"]


@pytest.fixture(scope="module")
def theirs(portal, team):
    """What strangers try to reach: everything of one member of one agency, and that agency."""
    assert assign(team["head"], [team["one"]], "Việc riêng của phòng").status_code == 200
    evaluation = portal.sql("SELECT id, person_id, unit_id FROM evaluation WHERE person_id = %s AND month = %s", team["one"]["person"], MONTH)[0]
    return {"evaluation": evaluation["id"], "task": task(portal, "Việc riêng của phòng")["id"], "person": team["one"]["person"],
            "unit": evaluation["unit_id"]}


def send(client, method, url, **options):
    """A path as it stands, without requests making it nicer."""
    prepared = client.prepare_request(requests.Request(method, client.portal.base + "/", **options))
    prepared.url = client.portal.base + url
    return client.send(prepared, verify=client.portal.certificate, timeout=30, allow_redirects=False)


def error_page(answer):
    return answer.text.startswith("<!DOCTYPE html>") and "<h1" in answer.text


# requests

@pytest.mark.parametrize("path", sorted(set(GETS + POSTS)))
def test_strange_methods(head, path, long):
    # The first four are asked for everywhere by the matrix too.
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "POSTX", "X" * 200)[0 if long else 5:]:
        assert send(head["client"], method, filled(path)).status_code in (400, 404, 405), method
    if path in GETS:
        with_body, without = (send(head["client"], method, filled(path)) for method in ("GET", "HEAD"))
        assert (without.status_code, without.content) == (with_body.status_code, b"")
    else:
        assert send(head["client"], "GET", filled(path)).status_code in (404, 405)


@pytest.mark.parametrize("path", [path for path in GETS if "{" in path])
def test_values_in_paths_that_are_none(head, path, long):
    """The short run tries every value on a third of the paths, and on every path a third of the values."""
    for name in re.findall(r"\{(\w+)\}", path):
        for value in BAD_VALUES[name] if long else BAD_VALUES[name][GETS.index(path) % 3::3]:
            url = filled(path, **{name: urllib.parse.quote(value, safe="%")})
            if value == "9999-12" or (name == "month" and re.fullmatch(r"[1-9]\d*", value)):
                continue
            answer = send(head["client"], "GET", url)
            assert answer.status_code in (400, 404), (url, answer.status_code)
            assert answer.status_code == 400 or error_page(answer)


@pytest.mark.parametrize("month", ["1970-01", "2000-02", "2035-12", "2099-12", "9999-12"])
def test_far_months_are_pages_or_not_found(head, month):
    for path in GETS:
        if "{month}" in path:
            assert head["client"].get(filled(path, month=month)).status_code in (200, 404), path


@pytest.mark.parametrize("value", ["", "0", "-1", "x", "18446744073709551616", "9" * 500, "1 OR 1=1", "1'", "<b>", "%ff", "%00", "1&don-vi=2", "é", "999999999"])
@pytest.mark.parametrize("name, paths", [("don-vi", ["/ke-hoach-don-vi/{month}", "/quyet-dinh/{month}", "/cong-bo/{month}", "/bao-cao/tong-hop/{month}",
                                                     "/bao-cao/{month}", "/ke-hoach-don-vi/{month}/in"]),
                                         ("nguoi", ["/ke-hoach/{month}", "/lich-tuan/{week}", "/bao-cao/phieu/{month}", "/ke-hoach/{month}/in"])])
def test_questions_that_are_none(head, name, paths, value):
    for path in paths:
        answer = send(head["client"], "GET", f"{filled(path)}?{name}={urllib.parse.quote(value, safe='%&')}")
        assert answer.status_code in (200, 400, 404), (path, answer.status_code)
        if value == "999999999":
            assert answer.status_code == 404 or path == "/bao-cao/{month}", path


BODIES = {
    "nul": (b"content=a%00b", {400}), "raw nul": (b"content=a\0b", {400}), "not utf-8": (b"content=%ff%fe", {400}), "overlong utf-8": (b"content=%c0%af", {400}),
    "surrogate": (b"content=%ed%a0%80", {400}), "bad escape": (b"content=%zz", {400}), "control": (b"content=%1b[31m", {400}),
    "ten thousand fields": ("&".join(f"f{i}=x" for i in range(10000)).encode(), {413}), "a megabyte": (b"content=" + b"a" * 1000000, {413}),
    "a long name": (b"n" * 300000 + b"=1", {413}), "empty names": (b"=&=&&&=x", {403}), "only ampersands": (b"&" * 100000, {403}),
}


def bodies():
    """Every body at every path; the short run sends each path two of them and each body to a sixth of the paths."""
    return [pytest.param(what, path, marks=[] if (i + j) % 6 == 0 else pytest.mark.long)
            for i, path in enumerate(POSTS) for j, what in enumerate(sorted(BODIES))]


@pytest.mark.parametrize("what, path", bodies())
def test_bodies_that_are_none(head, path, what):
    body, codes = BODIES[what]
    answer = head["client"].post(filled(path), data=body, headers={"Content-Type": "application/x-www-form-urlencoded"}, allow_redirects=False)
    assert answer.status_code in codes, answer.status_code
    assert error_page(answer)


@pytest.mark.parametrize("type, body, codes", [
    ("application/json", b"{}", {415}), ("text/plain", b"content=x", {415}), ("multipart/form-data", b"x", {400}),
    ("multipart/form-data; boundary=", b"x", {400}), ("multipart/form-data; boundary=a", b"", {403}), ("multipart/form-data; boundary=a", b"--a\r\n", {400}),
    ("multipart/form-data; boundary=a", b"--a\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n" + b"1" * 1000, {400}), ("", b"a=b", {415})])
def test_types_that_are_none(head, type, body, codes):
    answer = head["client"].post("/ke-hoach/2022-01", data=body, headers={"Content-Type": type}, allow_redirects=False)
    assert answer.status_code in codes, answer.status_code


@pytest.mark.parametrize("header", [{"Cookie": "__Host-danhgia=" + "é".encode().decode("latin-1")}, {"Cookie": "__Host-danhgia=" + "A" * 3000},
                                    {"Cookie": "; ".join(f"c{i}={i}" for i in range(200))}, {"Cookie": "__Host-danhgia='; DROP TABLE session"},
                                    {"Accept": "x" * 3000}, {"User-Agent": "\xff\xfe\x01<script>"}, {"Host": "ke.xau"}, {"X-Forwarded-For": "1.2.3.4\t'"}])
def test_headers_that_are_none(portal, header):
    answer = Client(portal).get("/ke-hoach/2022-01", headers=header, allow_redirects=False)
    assert answer.status_code in (303, 400) and "ke.xau" not in answer.headers.get("Location", "")


# forged forms

def forged(portal, head, path):
    """Each way in which a POST is not from a page that this person's session was shown."""
    own, other = head["client"], Client(portal).login_as(head["account"])
    token = own.form("/tai-khoan", action="/tai-khoan").fields["token"][0]
    yield {}, {}
    yield {"token": ""}, {}
    yield {"token": token[:-1] + ("0" if token[-1] != "0" else "1")}, {}
    yield {"token": token[:64]}, {}
    yield {"token": token + "0"}, {}
    yield {"token": "0" * 128}, {}
    yield {"token": token.upper()} if token != token.upper() else {}, {}
    yield {"token": other.form("/tai-khoan", action="/tai-khoan").fields["token"][0]}, {}
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Sec-Fetch-Site": "SAME-ORIGIN"},
                    {"Sec-Fetch-Site": None, "Origin": "https://ke.xau"}, {"Sec-Fetch-Site": None, "Origin": "null"},
                    {"Sec-Fetch-Site": None, "Origin": portal.base + ".ke.xau"}, {"Sec-Fetch-Site": None, "Origin": portal.base.replace("https", "http")},
                    {"Sec-Fetch-Site": None, "Origin": None}, {"Sec-Fetch-Site": None, "Origin": None, "Referer": "https://ke.xau/" + portal.base}):
        yield {"token": token}, headers


@pytest.mark.parametrize("path", [path for path in POSTS if path != "/dang-nhap"])
def test_forged_forms_do_nothing(portal, head, theirs, path):
    forgeries, before = list(forged(portal, head, path)), traces(portal)
    for fields, headers in forgeries:
        data = {**fields, "submission": "s" * 22, "action": "save", "content": "giả"}
        answer = head["client"].post(filled(path, id=theirs["task"]), data=data, headers=headers, allow_redirects=False)
        assert answer.status_code == 403, (fields, headers, answer.status_code)
    assert traces(portal) == before and head["client"].get("/tai-khoan").status_code == 200


def traces(portal):
    """What any command would change."""
    return [portal.one(f"SELECT COUNT(*) FROM {table}") for table in ("audit", "submission", "draft", "task", "schedule_entry", "publication", "plan")] + \
           portal.sql("SELECT SUM(version) AS v, GROUP_CONCAT(DISTINCT state) AS s FROM evaluation") + \
           portal.sql("SELECT SUM(version) AS v FROM task") + portal.sql("SELECT COUNT(*) AS n FROM session WHERE ended_at IS NULL")


# what is not theirs

def grant(portal, account, role, unit="HN"):
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, valid_from, decision_number, decision_date, decision_issuer) "
               "SELECT a.id, %s, u.id, '2022-01-01', '1', '2022-01-01', 'thử' FROM account a, unit u WHERE a.name = %s AND u.code = %s", role, account, unit)


def somebody(portal, where, used):
    row = portal.sql("SELECT a.name, g.code, p.id FROM account a JOIN person p ON p.id = a.person_id JOIN assignment m ON m.person_id = p.id AND m.main "
                     "JOIN unit u ON u.id = m.unit_id JOIN unit g ON g.id = u.agency_id JOIN position o ON o.id = m.position_id "
                     f"WHERE a.state = 'active' AND g.code <> %s AND {where} AND NOT EXISTS (SELECT 1 FROM right_grant r WHERE r.account_id = a.id) "
                     "ORDER BY a.id DESC", TARGET)
    chosen = next(one for one in row if one["name"] not in used)
    used.add(chosen["name"])
    return chosen


@pytest.fixture(scope="module")
def strangers(portal):
    used = set()
    teacher = "m.`rank` = 'member' AND g.bloc = 'school' AND NOT EXISTS (SELECT 1 FROM assignment x WHERE x.person_id = p.id AND NOT x.main)"
    people = {
        "teacher": somebody(portal, teacher, used),
        "head of a part": somebody(portal, "m.`rank` = 'head' AND u.kind = 'part'", used),
        "principal": somebody(portal, "m.`rank` = 'head' AND u.id = g.id AND g.bloc = 'school'", used),
        "colleague in an office": somebody(portal, "m.`rank` = 'member' AND g.bloc = 'government' AND u.id = g.id", used),
    }
    for name, role, everywhere in (("unit aggregator elsewhere", "unit_aggregator", False), ("unit administrator", "unit_admin", False),
                                   ("city administrator", "city_admin", True), ("auditor elsewhere", "auditor", False)):
        people[name] = somebody(portal, teacher, used)
        grant(portal, people[name]["name"], role, "HN" if everywhere else people[name]["code"])
    for one in people.values():
        one["client"] = Client(portal).login_as(one["name"])
    return people


NAMES = ["teacher", "head of a part", "principal", "colleague in an office", "unit aggregator elsewhere", "unit administrator", "city administrator",
         "auditor elsewhere"]


def paths(theirs):
    """Every way to something of theirs."""
    return [f"/danh-gia/{theirs['evaluation']}", f"/cong-viec/{theirs['task']}", f"/ke-hoach/{MONTH}?nguoi={theirs['person']}",
            f"/ke-hoach/{MONTH}/in?nguoi={theirs['person']}", f"/lich-tuan/{WEEK}?nguoi={theirs['person']}",
            f"/lich-tuan/{WEEK}/in?nguoi={theirs['person']}", f"/ke-hoach-don-vi/{MONTH}?don-vi={theirs['unit']}",
            f"/ke-hoach-don-vi/{MONTH}/in?don-vi={theirs['unit']}", f"/quyet-dinh/{MONTH}?don-vi={theirs['unit']}",
            f"/cong-bo/{MONTH}?don-vi={theirs['unit']}", f"/bao-cao/phieu/{MONTH}?nguoi={theirs['person']}",
            f"/bao-cao/tong-hop/{MONTH}?don-vi={theirs['unit']}"]


def refusals(portal, account, at_least):
    return portal.soon("SELECT COUNT(*) FROM access_log WHERE kind = 'refused' AND account_name = %s", account, at_least=at_least)


@pytest.mark.parametrize("name", NAMES)
def test_nobody_reads_what_is_not_theirs(portal, strangers, theirs, name):
    who = strangers[name]
    for path in paths(theirs):
        before = refusals(portal, who["name"], 0)
        answer = who["client"].get(path, allow_redirects=False)
        assert answer.status_code == 404, (path, answer.status_code)
        assert "Việc riêng" not in answer.text
        assert who["client"].get(path, headers={"Accept": "application/xml"}).status_code == 404
        assert refusals(portal, who["name"], before + 2) == before + 2, path


ACTIONS = ["save", "add", "delete", "confirm", "assign", "copy", "plan_complete", "confirm_selected", "review", "save_draft", "return", "take_self",
           "recount", "decide_selected", "accept_all", "reopen", "confirm_decide", "publish", "confirm_publish", "withdraw", "submit_self", "check"]


@pytest.mark.parametrize("name", NAMES)
def test_nobody_changes_what_is_not_theirs(portal, strangers, theirs, name):
    who = strangers[name]
    token = who["client"].form("/tai-khoan", action="/tai-khoan").fields["token"][0]
    before = traces(portal)
    for path in paths(theirs):
        if "/in?" in path or path.startswith("/bao-cao"):
            continue
        for number, action in enumerate(ACTIONS):
            answer = who["client"].post(path, allow_redirects=False, data={
                "token": token, "submission": f"{number:022d}", "action": action, "version": 1, "content": "giả", "due": "30/01/2022", "level": "A",
                "percent": 100, "confirmed-percent": 100, "quality": "good", "on-time": "on_time", "people": theirs["person"],
                "pick": theirs["evaluation"], "reason": "x", "comment": "x", "return_reason": "x"})
            assert answer.status_code == 404, (path, action, answer.status_code)
    assert traces(portal) == before


def test_an_auditor_reads_and_changes_nothing(portal, strangers, theirs):
    who = somebody(portal, "m.`rank` = 'member' AND g.bloc = 'school'", {one["name"] for one in strangers.values()})
    grant(portal, who["name"], "auditor", TARGET)
    client = Client(portal).login_as(who["name"])
    readable = [path for path in paths(theirs) if client.get(path).status_code == 200]
    assert f"/danh-gia/{theirs['evaluation']}" in readable and f"/cong-viec/{theirs['task']}" in readable
    assert not any(path.startswith("/quyet-dinh") for path in readable)
    token, before = client.form("/tai-khoan", action="/tai-khoan").fields["token"][0], traces(portal)
    for path in paths(theirs):
        if "/in?" in path or path.startswith("/bao-cao"):
            continue
        for number, action in enumerate(ACTIONS):
            answer = client.post(path, allow_redirects=False, data={
                "token": token, "submission": f"{number:022d}", "action": action, "version": 1, "content": "giả", "due": "30/01/2022", "level": "A"})
            # A button that the unit's plan does not have leads back to the page; nothing says that anything was done.
            assert answer.status_code == 404 or answer.headers["Location"] == f"/ke-hoach-don-vi/{MONTH}", (path, action, answer.status_code)
    assert traces(portal) == before


def test_a_person_s_own_record_gives_no_superior_s_power(portal, team, theirs):
    """The rated person who opens the own number is led to the own page, and sends nothing as superior."""
    client = team["one"]["client"]
    path = f"/danh-gia/{theirs['evaluation']}"
    assert client.get(path, allow_redirects=False).headers["Location"] == f"/tu-danh-gia/{MONTH}"
    token, before = client.form("/tai-khoan", action="/tai-khoan").fields["token"][0], traces(portal)
    for action in ACTIONS:
        assert client.post(path, data={"token": token, "submission": "o" * 22, "action": action, "version": 1, "level": "A"},
                           allow_redirects=False).status_code == 404
    assert traces(portal) == before


def test_every_evaluation_s_number_opens_only_one_s_own(portal, strangers):
    who = strangers["teacher"]
    own = portal.one("SELECT id FROM evaluation WHERE person_id = %s AND month = %s", who["id"], MONTH)
    others = [row["id"] for row in portal.sql("SELECT id FROM evaluation WHERE person_id <> %s ORDER BY id DESC LIMIT 150", who["id"])]
    assert {who["client"].get(f"/danh-gia/{id}").status_code for id in others} == {404}
    assert who["client"].get(f"/danh-gia/{own}").status_code == 200


# metacharacters in every text field

def values_of(page):
    return [value for element in page.iter() for value in [*element.attrib.values(), element.text or ""]]


def comes_back(client, path, *texts):
    """The document holds the texts exactly; the page never holds them as markup."""
    held = values_of(client.doc(path))
    for text in texts:
        assert text.replace("\r\n", "\n") in held, f"{text!r} is not in {path}"
    html = client.get(path).text
    assert "<script>alert" not in html and "<b onclick" not in html and "</textarea><b>" not in html


def test_text_of_a_plan_and_its_task(portal, team):
    one, client = team["one"], team["one"]["client"]
    assert add_task(one, ODD, product=ODD[:400]).status_code == 200
    id = task(portal, ODD)["id"]
    answer = client.submit(f"/cong-viec/{id}", {"result": ODD_LINES, "delay": ODD, "document": ODD[:60].strip(), "percent": "50"}, field="percent", button="save")
    assert answer.status_code == 200
    row = task(portal, ODD)
    assert (row["product"], row["result"].replace("\r\n", "\n")) == (ODD[:400].strip(), ODD_LINES.replace("\r\n", "\n"))
    comes_back(client, f"/cong-viec/{id}", ODD, ODD_LINES)
    comes_back(client, f"/ke-hoach/{MONTH}", ODD)
    comes_back(client, f"/ke-hoach/{MONTH}/in", ODD)
    comes_back(team["head"]["client"], f"/cong-viec/{id}", ODD, ODD_LINES)


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,<script>", "https://a@ke.xau/", "//ke.xau", "https://", "https://a\"onclick=x", "vbscript:x",
                                  " https://a b", "HTTPS:/a", "https://a<b>"])
def test_links_that_are_none(portal, team, link):
    one = team["one"]
    content = f"Liên kết {link.strip()}"
    add_task(one, content)
    id = task(portal, content)["id"]
    answer = one["client"].submit(f"/cong-viec/{id}", {"link": link}, field="percent", button="save")
    assert answer.status_code == 422 and one["client"].form(answer, field="percent").fields["link"] == [link]
    assert not task(portal, content)["link"]


def test_text_of_a_week(team):
    client, path = team["one"]["client"], f"/lich-tuan/{WEEK}"
    assert client.submit(path, {"content": ODD, "place": ODD[:200]}, field="place", button="add").status_code == 200
    comes_back(client, path, ODD)
    comes_back(client, path + "/in", ODD)


def test_text_of_the_unit_s_plan(team):
    client, path = team["head"]["client"], f"/ke-hoach-don-vi/{MONTH}"
    assert client.submit(path, {"goal": ODD_LINES}, field="goal", button="save").status_code == 200
    assert client.submit(path, {"content": ODD, "product": ODD[:400]}, field="leader", button="add").status_code == 200
    for reader in ("head", "one"):
        comes_back(team[reader]["client"], path, ODD, ODD_LINES)
    comes_back(client, path + "/in", ODD)


def test_text_of_a_self_evaluation_before_the_superior(portal, login):
    row = pick(portal)
    client, path = login(row["account"]), f"/tu-danh-gia/{MONTH}"
    form = client.form(path, action=path)
    note = next(name for name in form.fields if name.startswith("note-"))
    assert client.send_form(form, {"comment": ODD_LINES, "reason": ODD, note: ODD[:400]}, button="save_draft").status_code == 200
    comes_back(client, path, ODD_LINES, ODD, ODD[:400].strip())
    comes_back(client, path + "/kiem-tra", ODD_LINES)


def test_refused_text_comes_back_as_typed(team):
    client = team["one"]["client"]
    answer = client.submit(f"/ke-hoach/{MONTH}", {"content": ODD, "product": ODD, "due": ODD}, field="content", button="add")
    assert answer.status_code == 422 and "<script>alert" not in answer.text
    again = client.form(answer, field="content")
    assert (again.fields["content"], again.fields["product"], again.fields["due"]) == ([ODD], [ODD], [ODD])


def test_text_that_is_too_long_is_named_and_kept(portal, team):
    client, long = team["one"]["client"], "\U0001f600" * 1001
    answer = client.submit(f"/ke-hoach/{MONTH}", {"content": long}, field="content", button="add")
    assert answer.status_code == 422 and "dài quá 1.000 ký tự" in answer.text
    assert client.form(answer, field="content").fields["content"] == [long]
    exact = "\U0001f600" * 1000
    assert client.submit(f"/ke-hoach/{MONTH}", {"content": exact}, field="content", button="add").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM task WHERE content = %s", exact) == 1


def test_no_worker_complained_or_died(portal):
    """Last."""
    assert portal.log_lines("level=error") == []
    with open(os.path.join(portal.data, "log", "supervisord.log"), encoding="utf-8") as file:
        assert [line for line in file if "not expected" in line and any(pool in line for pool in POOLS)] == []
