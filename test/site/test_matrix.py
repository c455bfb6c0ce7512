"""
Role by route by object by method: what every line of the site map answers to everybody (domain.md sections 2 and 5).
The people stand in one relation each to one record: a person P of agency A, whose superior leads a part and whose authority
is the head. A route of fcgi/site.c without a row in site_map.py fails.
"""

import os
import re
import secrets
import urllib.parse

import pytest
from portal import Client
from portal.place import TOP
from site_map import ACCOUNTS, ROLES, SITE_MAP


READ = {200, 303, 409, 422}
ROLE_ORDER = {role: place for place, role in enumerate(ROLES)}


def site_map():
    with open(os.path.join(TOP, "fcgi", "site.c"), encoding="utf-8") as file:
        return set(re.findall(r'\{METHOD_(\w+), "([^"]+)"', file.read()))


def rows(*methods):
    return [(method, path, object, letters) for (method, path), objects in SITE_MAP.items() if method in methods
            for object, letters in objects.items()]


class World:
    """The people and the objects of the matrix."""

    def __init__(self, portal):
        self.portal = portal
        record = portal.sql(
            "SELECT e.id AS E, e.person_id AS P, e.unit_id AS A, e.part_id AS part, a.name AS o, s.name AS s, h.name AS a, "
            "e.superior_id, e.authority_id FROM evaluation e JOIN account a ON a.person_id = e.person_id "
            "JOIN account s ON s.person_id = e.superior_id JOIN account h ON h.person_id = e.authority_id "
            "JOIN unit u ON u.id = e.unit_id WHERE e.month = '2022-01' AND e.superior_basis = 'head_of_part' "
            "AND e.superior_id <> e.authority_id AND u.code = 'BD-BQLDA' "
            "AND e.person_id NOT IN (SELECT q.person_id FROM right_grant r JOIN account q ON q.id = r.account_id) "
            "ORDER BY e.id LIMIT 1")[0]
        self.accounts = {}
        for role, text in ACCOUNTS.items():
            found = portal.sql(text.format(**record))
            assert found, f"the demonstration has no {ROLES[role]}"
            self.accounts[role] = found[0]["name"]
        self.accounts.update({role: record[role] for role in "osa"}, f=record["o"])
        other = portal.sql(
            "SELECT a.name AS x, h.name AS h, e.person_id, e.unit_id, e.id FROM evaluation e JOIN unit u ON u.id = e.unit_id "
            "JOIN account a ON a.person_id = e.person_id JOIN account h ON h.person_id = e.authority_id "
            "WHERE u.bloc = 'school' AND e.rank = 'member' AND e.authority_basis = 'head_of_agency' AND e.person_id NOT IN "
            "(SELECT q.person_id FROM right_grant r JOIN account q ON q.id = r.account_id) ORDER BY e.id LIMIT 1")[0]
        self.accounts.update({role: other[role] for role in "xh"})
        deputies = portal.sql(
            "SELECT a.name, a.person_id FROM evaluation e JOIN account a ON a.person_id = e.person_id "
            "JOIN unit u ON u.id = e.unit_id WHERE u.bloc = 'school' AND e.unit_id <> %s AND e.rank = 'member' "
            "AND e.person_id NOT IN (SELECT q.person_id FROM right_grant r JOIN account q ON q.id = r.account_id) "
            "ORDER BY e.id LIMIT 2", other["unit_id"])
        for role, deputy, power in zip("SA", deputies, ("superior", "authority")):
            self.accounts[role] = deputy["name"]
            portal.sql("INSERT INTO delegation (from_person_id, to_person_id, power, valid_from, valid_to, decision_number, "
                       "decision_date, decision_issuer) VALUES (%s, %s, %s, '2022-01-01', '2022-12-31', '1', '2022-01-01', 'x')",
                       record[f"{power}_id"], deputy["person_id"], power)
        self.objects = {"P": record["P"], "A": record["A"], "E": record["E"], "X": other["person_id"], "B": other["unit_id"],
                        "F": other["id"], "T": self.task(record["P"], record["authority_id"]),
                        "C": self.task(record["P"], record["authority_id"]), "U": self.task(other["person_id"], None)}
        for letter, unit in (("L", record["A"]), ("M", None)):
            portal.sql("INSERT INTO audit (recorded_at, business_at, action, object, unit_id) "
                       "VALUES (SYSDATE(6), NOW(6), 'copy', 'plan', %s)", unit)
            self.objects[letter] = portal.one("SELECT MAX(id) FROM audit")
        portal.sql("INSERT INTO task_coordinator (task_id, person_id) SELECT %s, person_id FROM account WHERE name = %s",
                   self.objects["C"], self.accounts["c"])
        self.objects["part"] = record["part"]
        portal.sql("INSERT INTO duty (person_id, content, due_day, created_at) VALUES (%s, 'x', 25, NOW(6))", record["P"])
        self.objects["duty"] = portal.one("SELECT MAX(id) FROM duty")
        self.objects["N"] = self.changes(record["A"])
        self.objects["M"] = self.minutes(record["A"], record["P"])
        portal.sql("INSERT INTO account (name, unit_id, state) VALUES ('qt.part', %s, 'active')", record["part"])
        self.objects["W"] = portal.one("SELECT id FROM account WHERE unit_id = %s", record["part"])
        self.objects["LS"] = record["superior_id"]
        for name, role in (("RA", "u"), ("RG", "g"), ("RP", "p"), ("RZ", "Z")):
            kind = {"u": "unit_admin", "g": "unit_aggregator", "p": "bloc_admin", "Z": "city_admin"}[role]
            self.objects[name] = portal.one("SELECT MIN(r.id) FROM right_grant r JOIN account a ON a.id = r.account_id WHERE a.name = %s "
                                            "AND r.role = %s", self.accounts[role], kind)
        self.objects["RB"] = portal.one("SELECT MIN(id) FROM right_grant WHERE unit_id = %s AND role = 'unit_admin'", other["unit_id"])
        for name, power in (("DS", "superior"), ("DA", "authority")):
            self.objects[name] = portal.one("SELECT MIN(id) FROM delegation WHERE power = %s", power)
        self.objects["V"] = portal.one("SELECT id FROM rule_set WHERE code = '1841-QD-TU'")
        portal.sql("INSERT INTO rule_set (code, version, number, issuer, parent_id, unit_id, valid_from, document, sha256) "
                   "SELECT 'Q', 1, number, issuer, id, %s, valid_from, REPLACE(document, CONCAT('code=\"', code), 'parent=\"1841-QD-TU\" code=\"Q'), "
                   "sha256 FROM rule_set WHERE code = '1841-QD-TU'", record["A"])
        self.objects["Q"] = portal.one("SELECT id FROM rule_set WHERE code = 'Q'")
        portal.sql("INSERT INTO course (title, starts_at, register_before, account_id, person_id, created_at) "
                   "VALUES ('x', '2022-06-01 14:00', '2022-05-31 15:00', 0, 0, NOW(6))")
        portal.sql("INSERT INTO support_request (account_id, person_id, unit_id, office_id, subject, kind, created_at, due) "
                   "SELECT id, person_id, %s, %s, 'x', 'other', NOW(6), CURDATE() FROM account WHERE person_id = %s", record["A"], record["A"], record["P"])
        self.objects["request"] = portal.one("SELECT MAX(id) FROM support_request")
        portal.sql("INSERT INTO catalogue (unit_id, code, name, coefficient, valid_from) VALUES (%s, 'MX-1', 'Sản phẩm', 150, '2022-01-01')", self.objects["A"])
        self.objects["product"] = portal.one("SELECT MAX(id) FROM catalogue")
        self.objects["course"] = portal.one("SELECT MAX(id) FROM course")
        self.clients = {role: Client(portal) for role in ROLES}
        self.tokens = {}
        for role, account in self.accounts.items():
            self.tokens[role] = self.enter(role)

    def changes(self, agency):
        """A unit that is planned, and a move that rests on it, so that nobody can take the plan back."""
        batches = []
        for kind, day, detail in (("create", "2022-08-01", '{"code": "BD-X", "name": "X", "kind": "grouping", "bloc": "government", '
                                                           '"parent": "BD-CQ"}'), ("move", "2022-09-01", '{"parent": "BD-X"}')):
            self.portal.sql("INSERT INTO unit_batch (account_id, person_id, created_at) VALUES (0, 0, NOW(6))")
            batches.append(self.portal.one("SELECT MAX(id) FROM unit_batch"))
            self.portal.sql("INSERT INTO unit_change (unit_id, kind, effective, detail, basis, created_by, created_at, batch_id) "
                            "VALUES (%s, %s, %s, %s, '1', 0, NOW(6), %s)", agency if kind == "move" else None, kind, day, detail,
                            batches[-1])
        return batches[0]

    def task(self, person, assigner):
        self.portal.sql("INSERT INTO task (person_id, assigner_id, origin, content, due, percent, finished_on, created_by, "
                        "created_at) VALUES (%s, %s, 'planned', 'Việc', '2022-01-19', 100, '2022-01-19', %s, NOW(6))",
                        person, assigner, person)
        return self.portal.one("SELECT MAX(id) FROM task")

    def minutes(self, unit, holder):
        """The agency's account was handed over once and taken back."""
        sql = self.portal.sql
        sql("INSERT INTO account (name, unit_id, state) VALUES ('qt.a', %s, 'disabled')", unit)
        sql("INSERT INTO account_holder (account_id, person_id, valid_from, valid_to, decision_number, decision_date, decision_issuer) "
            "SELECT id, %s, '2022-01-03', '2022-01-04', '1', '2022-01-01', 'x' FROM account WHERE name = 'qt.a'", holder)
        sql("INSERT INTO account_handover (account_id, kind, holder_id, by_account_id, by_person_id, decision_number, decision_date, "
            "decision_issuer, happened_at, recorded_at) SELECT h.account_id, 'hand_over', h.id, a.id, a.person_id, '1', '2022-01-01', 'x', "
            "'2022-01-03', SYSDATE(6) FROM account_holder h, account a WHERE a.name = %s", self.accounts["Z"])
        return self.portal.one("SELECT MAX(id) FROM account_handover")

    def enter(self, role):
        """A new session of that role; its token."""
        client = self.clients[role].login_as(self.accounts[role], must_change=role == "f")
        return self.clients[role].form(client.get("/dang-nhap/doi-mat-khau"), action="/dang-xuat").fields["token"][0]

    def path(self, object):
        return object.format(**self.objects)

    def checksum(self):
        """Of everything but the traces of looking."""
        sums = self.portal.checksums({"access_log", "session"})
        sums["session"] = self.portal.sql("SELECT id, account_id, ended_at, must_change FROM session ORDER BY id")
        return sums


@pytest.fixture(scope="module")
def world(portal):
    return World(portal)


@pytest.fixture(autouse=True)
def proven(world):
    """On a slow machine the first tests take longer than what asks for the secret anew gives."""
    world.portal.sql("UPDATE session SET proven_at = SYSDATE(6)")


def letter(answer, reading=False):
    """The outcome as the table says it."""
    place, query = urllib.parse.urlsplit(answer.headers.get("Location", ""))[2:4]
    if answer.status_code == 303 and place == "/dang-nhap" and query.startswith("tiep="):
        return "l"
    if reading and answer.status_code in READ:
        return "y"
    if answer.status_code == 303:
        return "c" if place == "/dang-nhap/doi-mat-khau" else "r"
    return {200: "y", 404: ".", 403: "f"}.get(answer.status_code, str(answer.status_code))


def compare(world, wrong, row, ask):
    method, _, object, letters = row
    for role, expected in zip(ROLES, letters, strict=True):
        got = ask(role, world.path(object), expected)
        if got is not None and got != expected:
            wrong.append(f"{method} {object} by {ROLES[role]}: {got} instead of {expected}")


def test_every_route_has_a_row():
    assert site_map() == set(SITE_MAP)
    for row in rows("GET", "POST"):
        assert len(row[3]) == len(ROLES), row


def test_reading(world, long):
    """
    GET and, by a few, HEAD answer alike, and neither changes anything. The short run asks everybody who is let in, and of those
    who are refused every second one, the others at the next row.
    """
    before, wrong = world.checksum(), []
    for number, row in enumerate(rows("GET")):
        def ask(role, path, expected, number=number):
            if not long and expected != "y" and (number + ROLE_ORDER[role]) % 2:
                return None
            page = world.clients[role].get(path, allow_redirects=False)
            head = world.clients[role].head(path, allow_redirects=False) if role in ("noaZ" if long else "a") else None
            if head is not None and (head.status_code, head.content) != (page.status_code, b""):
                wrong.append(f"HEAD {path} by {ROLES[role]}: {head.status_code}, GET {page.status_code}")
            return letter(page)
        compare(world, wrong, row, ask)
    assert not wrong, "\n".join(wrong)
    assert world.checksum() == before


@pytest.mark.parametrize("method, who", [("PUT", "n"), ("DELETE", "o"), ("PATCH", "a"), ("OPTIONS", "Z")])
def test_other_methods(world, method, who, long):
    before = world.checksum()
    for row in rows("GET", "POST"):
        for role in "noaZ" if long else who:
            answer = world.clients[role].request(method, world.path(row[2]).split(" ")[0], data={"token": world.tokens.get(role, "")},
                                                 allow_redirects=False)
            assert answer.status_code in (404, 405), (method, row[2], ROLES[role])
    assert world.checksum() == before


def test_a_path_of_posts_only_has_no_page(world):
    only = {path for method, path in SITE_MAP if method == "POST"} - {path for method, path in SITE_MAP if method == "GET"}
    assert only == {"/dang-xuat"}
    for role in ROLES:
            answer = world.clients[role].get("/dang-xuat", allow_redirects=False)
            assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")


def send(world, role, object, token=None, **options):
    path, _, button = object.partition(" ")
    data = {"submission": secrets.token_urlsafe(16)}
    if button:
        data["action"] = button
    if token is not None:
        data["token"] = token
    return world.clients[role].post(path, data=data, allow_redirects=False, **options)


def forged(world, role):
    """Ways of sending what did not come from an own page: (name, token, headers)."""
    own = world.tokens[role]
    other = world.tokens["x" if role != "x" else "o"]
    return [
        ("without token", None, {}),
        ("with another's token", other, {}),
        ("with a token of zeros", "0" * len(own), {}),
        ("with half a token", own[:len(own) // 2], {}),
        ("from another origin", own, {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}),
        ("from another port", own, {"Origin": "https://localhost:1", "Sec-Fetch-Site": "same-site"}),
        ("from nowhere", own, {"Origin": "null", "Sec-Fetch-Site": "cross-site"}),
    ]


def test_forged_posts(world, long):
    """403 for those who may, and nothing changes. The short run tries every way by one of them, and the first by the others."""
    before, wrong = world.checksum(), []
    for _, _, object, letters in rows("POST"):
        may = [role for role, expected in zip(ROLES, letters, strict=True) if expected == "y" and role != "n"]
        for role in may if object not in ("/dang-nhap", "/dang-nhap/ma-xac-thuc") else []:
            for name, token, headers in forged(world, role)[:None if long or role == may[-1] else 1]:
                answer = send(world, role, world.path(object), token, headers=headers)
                if answer.status_code != 403:
                    wrong.append(f"POST {object} {name} by {ROLES[role]}: {answer.status_code}")
    assert not wrong, "\n".join(wrong)
    assert world.checksum() == before


def test_posts_of_nobody(world):
    """From an own page the fields are carried to the login; from elsewhere they are refused; nothing is kept."""
    before = world.checksum()
    for _, path, object, _ in rows("POST"):
        if path in ("/dang-nhap", "/dang-nhap/ma-xac-thuc"):
            continue
        carried = send(world, "n", world.path(object), "x")
        assert carried.status_code == 200 and world.clients["n"].form(carried, action="/dang-nhap"), object
        strange = send(world, "n", world.path(object), "x",
                       headers={"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"})
        assert strange.status_code == 403, object
    assert world.checksum() == before


def test_refused_posts(world):
    """With a good token, from an own page: who may not is told that there is nothing, and nothing changes."""
    before, wrong = world.checksum(), []
    for row in rows("POST"):
        def ask(role, path, expected):
            if expected == "y" or role == "n":
                return None
            return letter(send(world, role, path, world.tokens[role]), reading=expected == "y")
        compare(world, wrong, row, ask)
    assert not wrong, "\n".join(wrong)
    after = world.checksum()
    # Before the first password what was sent is kept as the sender's own draft.
    assert {name for name in after if after[name] != before[name]} <= {"draft"}


def test_allowed_posts(world):
    """Who may is heard: an empty form is read and answered, never 403, 404 or 500. What ends sessions comes last."""
    wrong = []
    for row in sorted(rows("POST"), key=lambda row: ("/tai-khoan", "/dang-xuat").index(row[1]) + 1
                      if row[1] in ("/tai-khoan", "/dang-xuat") else 0):
        if row[1] == "/dang-xuat":
            world.tokens["f"] = world.enter("f")  # P has ended this one
        def ask(role, path, expected):
            if expected != "y" or role == "n":
                return None
            return letter(send(world, role, path, world.tokens[role]), reading=True)
        compare(world, wrong, row, ask)
    assert not wrong, "\n".join(wrong)
    for role in ROLES:
        if role != "n":
            assert letter(world.clients[role].get("/", allow_redirects=False)) == "l", ROLES[role]


def test_who_sees_levels(world):
    """Before publication only those who rate and who look over it; then the agency too, without points and comments."""
    for role in world.accounts:
        world.enter(role)
    path, wrong = world.path("/cong-bo/2022-01?don-vi={A}"), []
    world.portal.sql("UPDATE evaluation SET state = 'decided', decided_points = 7777, decided_level = 'B', decided_at = NOW(6), "
                     "decided_by = authority_id, superior_at = NOW(6), superior_comment = 'một lời riêng' WHERE unit_id = %s", world.objects["A"])
    for state in ("decided", "published"):
        world.portal.sql("UPDATE evaluation SET state = %s WHERE unit_id = %s", state, world.objects["A"])
        world.portal.sql("UPDATE unit_month SET published_at = IF(%s = 'published', NOW(6), NULL) WHERE unit_id = %s",
                         state, world.objects["A"])
        for role in ROLES:
            page = world.clients[role].get(path, headers={"Accept": "application/xml"}, allow_redirects=False)
            seen = b'level="B"' in page.content
            if seen != (state == "published" and role in "osaAcdguGK"):
                wrong.append(f"{state}: {ROLES[role]} {'sees' if seen else 'does not see'} levels")
            if b"77.77" in page.content or "một lời riêng".encode() in page.content:
                wrong.append(f"{state}: {ROLES[role]} sees points or comments in the list")
            full = world.clients[role].get(world.path("/danh-gia/{E}"), headers={"Accept": "application/xml"})
            if ("một lời riêng".encode() in full.content) != (role in "sSaAgGK" or (role == "o" and state == "published")):
                wrong.append(f"{state}: {ROLES[role]} and the comment")
    assert not wrong, "\n".join(wrong)
