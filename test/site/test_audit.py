"""/nhat-ky, /nhat-ky/truy-cap and /tai-khoan/nhat-ky: who did and saw what, within the scope of who asks."""

import glob
import io
import json
import os
import re
import time
import urllib.parse

import lxml.etree
import openpyxl
import pytest
from evaluate import pick, send_review, send_self
from portal import Client
from portal.place import TOP

CLOCK = "2022-01-22 10:00:00"


def day(portal, ago=0):
    return portal.one("SELECT DATE_FORMAT(SYSDATE() - INTERVAL %s DAY, '%%d/%%m/%%Y')", ago)


def logged(portal, count=1, **wanted):
    """Rows of access_log, which is written after the answer."""
    where = " AND ".join(f"{name} = %s" for name in wanted)
    for _ in range(50):
        rows = portal.sql(f"SELECT * FROM access_log WHERE {where} ORDER BY id", *wanted.values())
        if len(rows) >= count:
            return rows
        time.sleep(0.1)
    return rows


@pytest.fixture(scope="module")
def cast(portal):
    """A teacher who sends the self evaluation, and who works on it."""
    row = pick(portal, where="e.bloc = 'school'")
    for role, name in (("person", "account"), ("boss", "superior"), ("head", "authority")):
        row[role] = Client(portal).login_as(row[name])
    assert send_self(row["person"], reason="Vì việc khó").status_code == 200
    row["boss"].html(f"/danh-gia/{row['id']}")
    logged(portal, kind="view", object="evaluation", object_id=row["id"])
    for role, name in (("city", "quantri.tp"), ("auditor", "kiemtra.qu"), ("party", "quantri.btc"), ("government", "quantri.pnv")):
        row[role] = Client(portal).login_as(name)
    return row


def lines(client, path="/nhat-ky", **query):
    noun = "access" if "truy-cap" in path or path.startswith("/tai-khoan") else "audit"
    return client.doc(path + "?" + urllib.parse.urlencode(query)).find(noun).findall("line")


# what a line says

def test_a_line_says_everything(portal, cast):
    row = portal.sql("SELECT * FROM audit WHERE action = 'submit_self' AND object_id = %s", cast["id"])[0]
    (line,) = [one for one in lines(cast["auditor"]) if one.get("id") == str(row["id"])]
    name = portal.one("SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = %s", cast["person_id"])
    assert (line.get("name"), line.get("account"), line.get("subject")) == (name, cast["account"], name)
    assert (line.get("action"), line.get("object"), line.get("object-id")) == ("submit_self", "evaluation", str(cast["id"]))
    assert line.get("business").startswith("2022-01-22T10:0") and line.get("at").startswith(str(row["recorded_at"])[:10])
    assert line.get("month") == "2022-01" and line.get("unit")
    page = cast["auditor"].html("/nhat-ky")
    (cells,) = page.xpath(f"//tr[th/a[@href='/nhat-ky/{row['id']}']]")
    words = " ".join(cells.text_content().split())
    assert "Gửi tự đánh giá" in words and f"đánh giá tháng 01/2022 của {name}" in words and "Giờ nghiệp vụ: 22/01/2022 10:0" in words


def test_the_page_of_a_line(portal, cast):
    row = portal.sql("SELECT *, LOWER(HEX(chain)) AS hash FROM audit WHERE action = 'submit_self' AND object_id = %s", cast["id"])[0]
    line = cast["auditor"].doc(f"/nhat-ky/{row['id']}").find("audit/line")
    assert (line.get("chain"), line.get("hash")) == (str(row["chain_number"]), row["hash"])
    assert line.get("request") == row["request_id"] and re.fullmatch("[0-9a-f]{32}", line.get("request"))
    new = {change.get("name"): change.get("new") for change in line.findall("change")}
    assert new == {name: str(value) for name, value in json.loads(row["new"]).items()
                   if json.loads(row["old"] or "{}").get(name) != value}
    text = cast["auditor"].html(f"/nhat-ky/{row['id']}").text_content()
    assert row["hash"] in text and "Chưa niêm phong" in text
    portal.ctl("seal", "--settle", "0")
    text = cast["auditor"].html(f"/nhat-ky/{row['id']}").text_content()
    assert "Niêm phong số" in text and portal.one("SELECT LOWER(HEX(hash)) FROM audit_seal WHERE source = 'audit' AND %s BETWEEN "
                                                  "first_id AND last_id", row["id"]) in text


@pytest.mark.parametrize("old, new, shown", [
    ('{"a":"1","b":"2"}', '{"a":"1","b":"3"}', [("b", "2", "3")]),
    (None, '{"x":null,"y":"ắ\\u1eaf \\"q\\" \\\\","z":[1,{"k":"}"}],"n":5}', [("x", None, ""), ("y", None, 'ắắ "q" \\'), ("z", None, '[1,{"k":"}"}]'), ("n", None, "5")]),
    ('{"gone":"x", "s" : true}', '{ "s":false }', [("s", "true", "false"), ("gone", "x", None)]),
    ('{"e":"\\ud83d\\ude00","c":"\\u0001"}', "[1]", [("e", "😀", None), ("c", " ", None)]),
    ('"text"', "{}", []),
])
def test_changes_are_read_from_json(portal, cast, old, new, shown):
    portal.sql("INSERT INTO audit (recorded_at, business_at, action, object, old, new) VALUES (SYSDATE(6), NOW(6), 'set', 'setting', %s, %s)",
               old, new)
    line = cast["city"].doc(f"/nhat-ky/{portal.one('SELECT MAX(id) FROM audit')}").find("audit/line")
    assert [(change.get("name"), change.get("old"), change.get("new")) for change in line.findall("change")] == shown


def test_on_behalf_of_whom(portal, cast):
    portal.sql("INSERT INTO audit (recorded_at, business_at, account_id, person_id, behalf_id, action, object, object_id, unit_id) "
               "SELECT SYSDATE(6), SYSDATE(6), a.id, a.person_id, %s, 'decide', 'evaluation', %s, %s FROM account a WHERE a.name = %s",
               cast["authority_id"], cast["id"], cast["unit_id"], cast["superior"])
    line = lines(cast["auditor"])[0]
    both = portal.sql("SELECT CONCAT(family_name, ' ', given_name) AS n FROM person WHERE id IN (%s, %s) ORDER BY id = %s",
                      cast["superior_id"], cast["authority_id"], cast["authority_id"])
    assert [line.get("name"), line.get("behalf")] == [row["n"] for row in both] and line.get("business") is None


def test_what_the_tool_did_names_its_user(portal, cast):
    portal.ctl("reissue", "chauht", "--reason", "Thử")
    line = lines(cast["city"])[0]
    assert (line.get("action"), line.get("reason")) == ("reissue", "Thử") and line.get("operator").startswith("danhgia")
    assert line.get("account") is None


# scope

def test_lines_are_those_of_the_scope(portal, cast):
    """By the grants themselves, computed a second time."""
    units = {row["id"]: row for row in portal.sql("SELECT id, parent_id, bloc FROM unit")}

    def above(unit):
        while unit:
            yield unit
            unit = units[unit]["parent_id"]

    for unit in portal.sql("SELECT DISTINCT unit_id AS id FROM evaluation"):
        portal.sql("INSERT INTO audit (recorded_at, business_at, action, object, unit_id) VALUES (SYSDATE(6), NOW(6), 'copy', 'plan', %s)",
                   unit["id"])
    for who in ("quantri.tp", "quantri.btc", "quantri.pnv", "kiemtra.qu"):
        grants = portal.sql("SELECT r.unit_id, r.bloc FROM right_grant r JOIN account a ON a.id = r.account_id WHERE a.name = %s "
                            "AND r.role IN ('city_admin', 'bloc_admin', 'auditor')", who)
        rows = portal.sql("SELECT id, unit_id FROM audit ORDER BY recorded_at DESC, id DESC")
        mine = [row["id"] for row in rows if (row["unit_id"] is None and who == "quantri.tp") or any(
            grant["unit_id"] in above(row["unit_id"]) and grant["bloc"] in (None, units[row["unit_id"]]["bloc"]) for grant in grants)]
        client, found, older = Client(portal).login_as(who), [], ""
        for _ in range(40):
            page = client.doc("/nhat-ky" + older).find("audit")
            found += [int(line.get("id")) for line in page.findall("line")]
            if page.get("older") is None:
                break
            older = "?truoc=" + page.get("older")
        assert found == mine and len(mine) > 20, who


def test_an_ended_unit_stays_in_scope(portal, cast):
    """Its rows are history; the closure table knows only the units of today."""
    portal.sql("UPDATE unit SET valid_to = '2022-01-01' WHERE id = %s", cast["unit_id"])
    gone = portal.sql("SELECT * FROM unit_closure WHERE descendant_id = %s", cast["unit_id"])
    portal.sql("DELETE FROM unit_closure WHERE descendant_id = %s", cast["unit_id"])
    try:
        assert any(line.get("unit-id") == str(cast["unit_id"]) for line in lines(cast["auditor"], **{"don-vi": cast["unit_id"]}))
    finally:
        portal.sql("UPDATE unit SET valid_to = NULL WHERE id = %s", cast["unit_id"])
        for row in gone:
            portal.sql("INSERT INTO unit_closure (ancestor_id, descendant_id, depth) VALUES (%s, %s, %s)", *row.values())


def test_lines_out_of_scope_are_not_there(portal, cast):
    row = portal.one("SELECT id FROM audit WHERE action = 'submit_self' AND object_id = %s", cast["id"])
    assert cast["party"].get(f"/nhat-ky/{row}").status_code == 404
    assert cast["party"].get(f"/nhat-ky?don-vi={cast['unit_id']}").status_code == 404
    assert not lines(cast["party"], **{"doi-tuong": "evaluation", "ma": cast["id"]})
    assert not lines(cast["party"], "/nhat-ky/truy-cap", **{"doi-tuong": "evaluation", "ma": cast["id"]})
    for path in ("/nhat-ky", f"/nhat-ky/{row}", "/nhat-ky/truy-cap", "/nhat-ky.xlsx", "/nhat-ky/truy-cap.xlsx"):
        assert cast["head"].get(path).status_code == 404, path


# search

def test_search(portal, cast):
    want = portal.one("SELECT id FROM audit WHERE action = 'submit_self' AND object_id = %s", cast["id"])
    request = portal.one("SELECT request_id FROM audit WHERE id = %s", want)
    name = portal.one("SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = %s", cast["person_id"])
    for query in ({"nguoi": cast["account"]}, {"ma-nguoi": cast["person_id"]}, {"hanh-dong": "submit_self"},
                  {"doi-tuong": "evaluation", "ma": cast["id"]}, {"don-vi": cast["unit_id"]}, {"yeu-cau": request},
                  {"tu": day(portal), "den": day(portal), "hanh-dong": "submit_self", "nguoi": cast["account"], "don-vi": cast["unit_id"]}):
        for client in (cast["auditor"], cast["city"]):
            found = [int(line.get("id")) for line in lines(client, **query)]
            assert want in found, query
    for query in ({"nguoi": "quantri.tp"}, {"hanh-dong": "publish"}, {"doi-tuong": "evaluation", "ma": 999999}, {"yeu-cau": "0" * 32},
                  {"tu": day(portal, 3), "den": day(portal, 2)}, {"nguoi": "khong co ai"}):
        assert want not in [int(line.get("id")) for line in lines(cast["auditor"], **query)], query
    typed = " ".join(name.lower().split()[:2])
    page = cast["auditor"].doc("/nhat-ky?nguoi=" + urllib.parse.quote(typed)).find("audit")
    offered = {person.get("id") for person in page.findall("person")}
    assert (str(cast["person_id"]) in offered and not page.findall("line")) or page.get("person") == str(cast["person_id"])
    assert not lines(cast["auditor"], nguoi="%") and not lines(cast["auditor"], nguoi="_")


@pytest.mark.parametrize("query, error", [("tu=32/01/2026", "date"), ("tu=x%22%3E<b>", "date"), ("tu=05/01/2026&den=01/01/2026", "order"),
                                          ("tu=01/01/2020", "long")])
def test_wrong_days_are_said_and_kept(cast, query, error):
    for path, noun in (("/nhat-ky", "audit"), ("/nhat-ky/truy-cap", "access")):
        assert cast["auditor"].doc(f"{path}?{query}").find(noun).get("from-error") == error
    page = cast["auditor"].html(f"/nhat-ky?{query}")
    assert page.xpath("//input[@id='tu'][@aria-invalid='true'][@aria-describedby='tu-error']") and page.xpath("//*[@id='tu-error']")
    if error == "date":
        assert page.xpath("//input[@id='tu']/@value") == [urllib.parse.unquote(query[3:])]


@pytest.mark.parametrize("path", ["/nhat-ky", "/nhat-ky/truy-cap", "/tai-khoan/nhat-ky"])
@pytest.mark.parametrize("before", ["x", "2026-11-23T04:41:47.123456-", "2026-11-23T04:41:47.123456-x", "9999-99-99T99:99:99.999999-1",
                                    "2026-11-23T04:41:47'123456-1", "2026-11-23T04:41:47.123456-99999999999999999999"])
def test_a_wrong_place_to_go_on_from_is_no_place(cast, path, before):
    assert cast["auditor"].get(path, params={"truoc": before}).status_code == 200


# access

def test_every_kind_of_access_is_logged(portal, cast):
    client = Client(portal)
    client.login("khong-co-tai-khoan", "x" * 20)
    client.login("thinhnv", "sai-mat-khau-hoan-toan")
    client.login("thinhnv", "sen-trang-ho-tay-2022")
    assert logged(portal, kind="login_failed", account_name="khong-co-tai-khoan")[0]["unit_id"] is None
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    for kind in ("login_failed", "login"):
        (row,) = logged(portal, kind=kind, account_name="thinhnv")
        assert row["unit_id"] == unit and row["address"] == portal.address and re.fullmatch("[0-9a-f]{32}", row["request_id"])
    assert client.get("/quan-tri/nhap-du-lieu").status_code == 404
    assert logged(portal, kind="refused", account_name="thinhnv")[0]["object"] == "route"
    other = pick(portal, where="e.bloc = 'party'")
    assert client.get(f"/danh-gia/{other['id']}").status_code == 404
    (row,) = logged(portal, kind="refused", account_name="thinhnv", object="result_full")
    assert (row["object_id"], row["subject_id"], row["subject_unit_id"]) == (other["id"], other["person_id"], other["unit_id"])
    assert client.post("/tai-khoan", data={"token": "x"}).status_code == 403
    assert logged(portal, kind="refused", account_name="thinhnv", object="forged")
    client.submit("/", {}, action="/dang-xuat")
    assert logged(portal, kind="logout", account_name="thinhnv")
    kinds = {(line.get("kind"), line.get("account")) for line in lines(cast["auditor"], "/nhat-ky/truy-cap")}
    assert kinds >= {("login", "thinhnv"), ("login_failed", "thinhnv"), ("refused", "thinhnv"), ("logout", "thinhnv")}
    assert ("login_failed", "khong-co-tai-khoan") not in kinds
    assert ("login_failed", "khong-co-tai-khoan") in {(line.get("kind"), line.get("account"))
                                                      for line in lines(cast["city"], "/nhat-ky/truy-cap")}


def test_views_and_prints_say_whose_record(portal, cast):
    cast["head"].html(f"/bao-cao/phieu/2022-01?nguoi={cast['person_id']}")
    (row,) = logged(portal, kind="view", object="evaluation", object_id=cast["id"], account_name=cast["authority"])
    assert (row["subject_id"], row["subject_unit_id"]) == (cast["person_id"], cast["unit_id"])
    cast["head"].html(f"/bao-cao/tong-hop/2022-01?don-vi={cast['unit_id']}")
    (row,) = logged(portal, kind="view", object="unit_summary", object_id=cast["unit_id"])
    assert (row["subject_id"], row["subject_unit_id"]) == (None, cast["unit_id"])
    found = lines(cast["auditor"], "/nhat-ky/truy-cap", vai="xem", **{"ma-nguoi": cast["person_id"]})
    assert {(line.get("account"), line.get("paper")) for line in found} >= {(cast["superior"], None), (cast["authority"], "yes")}
    assert all(line.get("subject") for line in found)
    text = cast["auditor"].html("/nhat-ky/truy-cap?vai=xem&ma-nguoi=%d" % cast["person_id"]).text_content()
    assert "đánh giá tháng bản in" in " ".join(text.split())


@pytest.mark.parametrize("path, object", [("/quyet-dinh/2022-01?don-vi={unit_id}", "decision"), ("/danh-gia/2022-01", "review")])
def test_lists_of_others_are_logged(portal, cast, path, object):
    """A table with the points of everybody is a look at their records."""
    before = len(logged(portal, 0, kind="view", object=object))
    client = cast["head"]
    client.html(path.format(**cast))
    assert len(logged(portal, before + 1, kind="view", object=object)) == before + 1


@pytest.mark.parametrize("path, noun", [("/nhat-ky", "audit"), ("/nhat-ky/truy-cap", "access")])
def test_the_sheet_is_what_the_page_shows_and_is_logged(portal, cast, path, noun):
    query = {"don-vi": cast["unit_id"]}
    answer = cast["auditor"].get(f"{path}.xlsx", params=query)
    assert answer.status_code == 200
    rows = [row for row in openpyxl.load_workbook(io.BytesIO(answer.content)).active.iter_rows(values_only=True) if row[0]]
    shown = lines(cast["auditor"], path, **query)
    assert 3 <= len(shown) < 50 and len(rows) >= len(shown) + 2
    assert any(cast["account" if noun == "audit" else "superior"] in row for row in rows)
    (row, *_) = logged(portal, kind="export", object=noun, account_name="kiemtra.qu")
    assert row["route"] == f"{path}.xlsx"


def test_who_looked_at_my_record(portal, cast):
    mine = lines(cast["person"], "/tai-khoan/nhat-ky")
    names = {row["id"]: row["n"] for row in portal.sql("SELECT id, CONCAT(family_name, ' ', given_name) AS n FROM person")}
    assert {line.get("name") for line in mine if line.get("kind") == "view"} == {names[cast["superior_id"]], names[cast["authority_id"]]}
    assert "Nhận xét" not in {line.get("kind") for line in mine}
    # The own looks and other people's affairs are not in it.
    rows = portal.sql("SELECT id FROM access_log WHERE (subject_id = %s AND account_name <> %s AND kind IN ('view', 'export')) OR "
                      "(account_name = %s AND kind IN ('login', 'logout', 'login_failed'))", cast["person_id"], cast["account"], cast["account"])
    assert {int(line.get("id")) for line in mine} == {row["id"] for row in rows}
    page = cast["person"].html("/tai-khoan/nhat-ky").text_content()
    assert "đã xem hồ sơ của bạn" in page
    assert cast["person"].html("/tai-khoan").xpath("//a[@href='/tai-khoan/nhat-ky']")


def test_own_pages_go_on(portal, cast):
    portal.sql("INSERT INTO access_log (at, kind, account_id, account_name, unit_id, person_id) SELECT SYSDATE(6) - INTERVAL seq HOUR, "
               "'login', a.id, a.name, %s, a.person_id FROM seq_1_to_120, account a WHERE a.name = %s", cast["unit_id"], cast["account"])
    found, older = [], ""
    while older is not None:
        page = cast["person"].doc("/tai-khoan/nhat-ky" + (older and "?truoc=" + older)).find("access")
        found += [line.get("id") for line in page.findall("line")]
        older = page.get("older")
        assert len(found) < 300
    assert len(found) == len(set(found)) >= 122


@pytest.mark.parametrize("table, time, key, more", [
    ("audit", "recorded_at", "audit_time", ""), ("audit", "recorded_at", "audit_action", " AND action = 'copy'"),
    ("audit", "recorded_at", "audit_object_time", " AND object = 'plan'"), ("audit", "recorded_at", "audit_person", " AND person_id = 7"),
    ("access_log", "at", "access_log_at", ""), ("access_log", "at", "access_log_kind_at", " AND kind = 'view'"),
    ("access_log", "at", "access_log_object_at", " AND object = 'evaluation'")])
def test_the_newest_rows_are_read_off_an_index(portal, cast, table, time, key, more):
    """Millions of rows: what leads a search gives its rows in order, and a page ends after fifty."""
    portal.ctl("retain")
    (plan,) = portal.sql(f"EXPLAIN SELECT id FROM {table} FORCE INDEX ({key}) WHERE {time} >= NOW() - INTERVAL 7 YEAR AND {time} <= '9999-12-31' "
                         f"AND ({time} < '9999-12-31' OR id < 99){more} ORDER BY {time} DESC, id DESC LIMIT 51")
    assert plan["key"] == key and plan["type"] in ("range", "ref") and plan["Extra"].count("filesort") == 0, plan
    source_text = source(f"fcgi/page/{'audit' if table == 'audit' else 'audit_access'}.c")
    assert source_text.count(f'"{key}"') == 2


# one request in three logs, and nothing forged

def test_one_id_ties_the_logs_together(portal, cast):
    name = cast["head"]
    answer = name.get(f"/danh-gia/{cast['id']}", headers={"Accept": "application/xml"})
    request = lxml.etree.fromstring(answer.content).get("request")
    logged(portal, request_id=request)
    assert portal.wait_log_lines(f"request={request}")
    nginx = open(os.path.join(portal.data, "log", "nginx.log"), encoding="utf-8")
    for _ in range(40):
        nginx.seek(0)
        found = [json.loads(line) for line in nginx if request in line]
        if found:
            break
        time.sleep(0.1)
    nginx.close()
    assert [(line["id"], line["path"]) for line in found] == [(request, f"/danh-gia/{cast['id']}")]
    (line,) = lines(cast["auditor"], "/nhat-ky/truy-cap", **{"yeu-cau": request})
    assert line.get("object-id") == str(cast["id"])
    row = portal.sql("SELECT request_id FROM audit WHERE action = 'submit_self' AND object_id = %s", cast["id"])[0]
    assert portal.wait_log_lines(f"request={row['request_id']} method=POST")


def test_logs_hold_no_secrets_and_cannot_be_forged(portal, cast):
    secret = "mat-khau-that-dai-cua-toi"
    forged = 'x level=error request=00 message="gia"'
    client = Client(portal)
    client.login("thinhnv", secret)
    client.login("a\nlevel=error forged=1", "b")
    client.login("sai {} ten".format(secret), secret)
    cast["person"].get("/" + urllib.parse.quote(forged), headers={"User-Agent": forged, "X-Request-Id": "forged-id", "Referer": forged})
    cast["person"].get("/%0alevel=error%20forged=1")
    cast["person"].get("/danh-gia/1?x=%0d%0alevel=error+forged=1", headers={"Cookie": "a=" + secret})
    raw = b"GET /tai-khoan HTTP/1.1\r\nHost: localhost\r\nUser-Agent: a\x0blevel=error forged=1\r\nConnection: close\r\n\r\n"
    import socket
    import ssl
    context = ssl.create_default_context(cafile=portal.certificate)
    with context.wrap_socket(socket.create_connection(("localhost", portal.port)), server_hostname="localhost") as wire:
        wire.sendall(raw)
        while wire.recv(4096):
            pass
    time.sleep(1.5)
    text = ""
    for path in glob.glob(os.path.join(portal.data, "log", "*.log")):
        with open(path, encoding="utf-8", errors="strict") as file:
            if os.path.basename(path) == "nginx.log":
                # The path as it was sent stands within its own field.
                text += "".join(line for line in file if not re.fullmatch(r'{"time".*}\n', line) or not json.loads(line))
            else:
                text += file.read()
    token = portal.one("SELECT HEX(csrf) FROM session LIMIT 1")
    cookies = [cookie.value for role in ("person", "boss", "head", "auditor") for cookie in cast[role].cookies]
    for word in (secret, token, token.lower(), "forged=1", "forged-id", *cookies):
        assert text.count(word) == 0, word
    assert portal.one("SELECT COUNT(*) FROM access_log WHERE account_name LIKE '%%\\n%%' OR address NOT REGEXP '^[0-9a-f.:]*$' "
                      "OR NOT request_id REGEXP '^[0-9a-f]{32}$' AND request_id <> ''") == 0


# nothing without a word, nothing without a line

def source(path):
    with open(os.path.join(TOP, path), encoding="utf-8") as file:
        return re.sub(r"/\*.*?\*/", "", file.read(), flags=re.S)


def arguments(text):
    """What stands between commas up to the bracket that closes."""
    out, depth, quoted, current = [], 0, False, ""
    for letter in text:
        if letter == '"':
            quoted = not quoted
        if not quoted:
            depth += (letter in "([{") - (letter in ")]}")
            if depth < 0:
                break
            if letter == "," and depth == 0:
                out.append(current)
                current = ""
                continue
        current += letter
    return [one.strip() for one in out + [current]]


def programs():
    return {path: source(path) for path in sorted(glob.glob("fcgi/**/*.c", root_dir=TOP, recursive=True))}


def audit_codes():
    """Actions and objects that the programs write; a variable stands for what is handed to its function."""
    actions = set(re.findall(r'\[ACT_\w+\] = "(\w+)"', source("fcgi/rating/transition.c")))
    objects = set()
    for text in programs().values():
        for found in re.finditer(r"struct audit\)\{|struct audit \w+ = \{", text):
            fields = dict(one.split(" = ", 1) for one in arguments(text[found.end():]) if " = " in one)
            objects |= set(re.findall(r'"(\w+)"', fields.get(".object", "")))
            action = fields.get(".action", "")
            # "a == x ? "this" : "that"": what is compared is no code.
            actions |= set(re.findall(r'(?:^|[?:] )"(\w+)"', action))
            for call in re.finditer(rf"\n(\w+)\(([^)]*\bconst char \*{re.escape(action)}\b[^)]*)\)\n\{{", text) if action.isidentifier() else ():
                place = [one.split("*")[-1].strip() for one in call[2].split(",")].index(action)
                for use in re.finditer(rf"\b{call[1]}\(", text):
                    handed = arguments(text[use.end():])
                    actions |= set(re.findall(r'(?:^|[?:] )"(\w+)"', handed[place])) if len(handed) > place else set()
        # Statements: what stands in the place of the two columns; a parameter is what the statement is run with.
        for name, sql in re.findall(r"static const struct sql (\w+) = \{\s*(\".*?),\s*\"\w*\"\}", text, re.S):
            columns = re.search(r"INSERT INTO audit \(([^)]*)\)\s*(?:VALUES \(|SELECT )(.*)", re.sub(r'"\s*(?:\w+\s*)?"', "", sql), re.S)
            if columns is None:
                continue
            values = dict(zip((one.strip() for one in columns[1].split(",")), arguments(columns[2])))
            for column, into in (("action", actions), ("object", objects)):
                into |= set(re.findall(r"^'(\w+)'", values[column]))
                if values[column] == "?":
                    for use in re.finditer(rf"&{name}, ", text):
                        into |= {code for one in arguments(text[use.end():]) for code in re.findall(r'(?:^|[?:] )"(\w+)"', one)}
        actions |= set(re.findall(r'static const struct due \w+ = \{[^"}]*"(\w+)"', text))
    return actions, objects


def access_codes():
    objects, rights = {"forged", "route"}, set(re.findall(r'\[ACTION_\w+\] = "(\w+)"', source("fcgi/gate/access_name.c")))
    for text in programs().values():
        objects |= set(re.findall(r'(?:visit_log_view|log_add)\([^;"]*"(\w+)"', text))
    # An export is of the route's noun.
    objects |= {noun for noun, flags in re.findall(r'\{METHOD_GET, "[^"]*", \w+, "(\w+)", \w+, ([^}]*)\}', source("fcgi/site.c"))
                if "ROUTE_SHEET" in flags}
    return objects, rights


def words(template):
    sheet = lxml.etree.parse(os.path.join(TOP, "xslt/lang/vi/audit_code.xsl"))
    tests = sheet.xpath(f"//*[local-name()='template'][@name='{template}']//*[local-name()='when']/@test")
    return {code for test in tests for code in re.findall(r"'(\w+)'", test)}


def test_every_code_has_a_word():
    actions, objects = audit_codes()
    assert len(actions) > 30 and len(objects) > 12 and {"import", "submit_self", "report", "drop"} <= actions
    seen, rights = access_codes()
    assert len(seen) > 8 and len(rights) > 20 and {"evaluation", "unit_summary", "audit"} <= seen
    kinds = set(re.findall(r'\[LOG_\w+\] = "(\w+)"', source("fcgi/gate/log.c")))
    missing = {"audit-action": actions - words("audit-action"), "audit-object": (objects | seen) - words("audit-object"),
               "access-kind": kinds - words("access-kind"), "access-right": rights - words("access-right"),
               "access-any": (seen | rights) - words("access-any")}
    assert not any(missing.values()), missing


# POST routes whose success is a line of access_log instead, or that only lead on to another form.
NO_COMMAND = {"/dang-nhap", "/dang-xuat"}


def test_every_command_of_the_site_map_is_audited():
    """A page that takes POSTs runs commands, and each file that runs one writes the audit, itself or by what it calls."""
    texts = programs()
    writers = {"audit_write(", "INTO audit "}
    defined = {name: path for path, text in texts.items() for name in re.findall(r"(?m)^(\w+)\([^;]*?\)\n\{", text)}
    # Functions that write, directly or through others, found by going up from the writers.
    bodies = {}
    for path, text in texts.items():
        for found in re.finditer(r"(?m)^(\w+)\([^;{]*?\)\n\{\n(.*?)^\}", text, re.S):
            bodies[found[1]] = found[2]
    statements = {name for text in texts.values() for name, sql in re.findall(r"static const struct sql (\w+)(?:\[\w*\])? = \{(.*?)\};", text, re.S)
                  if "INSERT INTO audit " in sql}
    writing = {name for name, body in bodies.items() if any(word in body for word in writers) or
               any(re.search(rf"&{one}\b", body) for one in statements)} | {"audit_write"}
    for _ in range(12):
        writing |= {name for name, body in bodies.items() if any(call in writing for call in re.findall(r"\b(\w+)\b", body))}
    silent = []
    for method, path, function in re.findall(r'\{METHOD_(\w+), "([^"]+)", (\w+),', source("fcgi/site.c")):
        if method == "POST" and path not in NO_COMMAND and function not in writing:
            silent.append((path, function))
    assert defined and not silent, silent


def test_a_command_without_a_line_is_refused_in_tests(portal, cast):
    """strict = yes: the worker itself looks whether its command has left a line, so every test of every page proves it."""
    text = source("fcgi/gate/command.c")
    assert "command without audit" in text
    count = portal.one("SELECT COUNT(*) FROM audit")
    cast["person"].submit("/ke-hoach/2022-01", {"content": "Một việc", "due": "25/01/2022"}, field="content", button="add")
    assert portal.one("SELECT COUNT(*) FROM audit") == count + 1
    assert not portal.log_lines("command without audit")
