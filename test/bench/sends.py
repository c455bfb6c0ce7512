"""
Forms that people send, made without asking for their pages: a session's token with an empty mask, the version that the database has,
a form id by chance. What the portal acknowledged is afterwards compared with what the database has.
"""

import hashlib
import random
import secrets
import time
import urllib.parse

import city
from place import MEMBERS, die
from portal import Client

VISITORS = 60
PASSWORD = "sen-trang-ho-tay-2022"
LOGIN, SELF = "/dang-nhap", f"/tu-danh-gia/{city.MONTH}"
CHECK, SENT = f"{SELF}/kiem-tra", f"{SELF}/da-gui"
WRITERS = ("SELECT a.id AS account, a.name, e.id, e.version, e.criteria_set_id AS criteria FROM evaluation e "
           "JOIN account a ON a.person_id = e.person_id JOIN person p ON p.id = e.person_id " + MEMBERS +
           f" AND m.`rank` = 'member' AND e.month = '{city.MONTH}' AND e.state IN ('open', 'drafting') ORDER BY e.id")


def stored_secret(log_n):
    """What the database keeps of PASSWORD, as fcgi/gate/secret.c writes it."""
    salt = secrets.token_bytes(16)
    made = hashlib.scrypt(PASSWORD.encode(), salt=salt, n=1 << log_n, r=8, p=3, maxmem=1 << 28, dklen=32)
    return f"s1${log_n:02}$8$3${salt.hex()}${made.hex()}"


def set_hashing(bench, log_n):
    """Everybody's secret is hashed with N = 2^log_n from now on, and is already."""
    bench.portal.sql("UPDATE credential c JOIN account a ON a.id = c.account_id JOIN person p ON p.id = a.person_id SET c.password = %s "
                     "WHERE p.code REGEXP '^C[0-9]'", stored_secret(log_n))
    bench.change_file("danhgia.ini", r"(?m)^scrypt_n\s*=.*$", f"scrypt_n = {log_n}")
    bench.portal.signal("HUP", "logins")


def self_fields(bench, account, criteria):
    """The fields of a complete self evaluation of a criteria set, filled with every point; without token, version and form id."""
    most = {row["id"]: row["maximum"] for row in
            bench.portal.sql("SELECT id, maximum FROM criterion WHERE criteria_set_id = %s AND kind = 'normal'", criteria)}
    client = Client(bench.portal).login_as(account)
    form = client.form(SELF, action=SELF)
    total = 0
    for name in form.fields:
        kind, _, number = name.partition("-")
        if kind == "points" and int(number) in most:
            total += most[int(number)]
            form.fill({name: f"{most[int(number)] / 100:.2f}".replace(".", ",")})
        if kind == "note":
            form.fill({name: "Theo hồ sơ công việc trong tháng"})
    form.fill({"level": "A" if total >= 9000 else "B", "reason": "Theo kết quả của tháng",
               "comment": "Hoàn thành các nhiệm vụ được giao đúng hạn; còn chậm ở khâu lưu hồ sơ."})
    kept = ("token", "submission", "version")
    return urllib.parse.urlencode([(name, value) for name, values in form.fields.items() for value in values if name not in kept])


def new_id():
    return secrets.token_urlsafe(16)


class Writers:
    """
    People who have not sent their self evaluation yet, in an order by chance, each with a session of the bench's own; of all such people
    one half (part 0) or the other (part 1).
    """

    def __init__(self, bench, count, part=0, seed=20):
        self.bench = bench
        # The last of the list are left for whole visits (measure.visits).
        rows = list(bench.portal.sql(WRITERS))[:-VISITORS]
        random.Random(seed).shuffle(rows)
        self.people = rows[part::2][:count]
        self.fields = {}
        for person in self.people:
            if person["criteria"] not in self.fields:
                self.fields[person["criteria"]] = self_fields(bench, person["name"], person["criteria"])
            csrf = secrets.token_bytes(32)
            person["session"], person["token"] = secrets.token_urlsafe(32), "0" * 64 + csrf.hex()
            bench.portal.sql("INSERT INTO session (token_hash, account_id, csrf, created_at, seen_at, proven_at, address, agent, "
                             "must_change) VALUES (UNHEX(SHA2(%s, 256)), %s, %s, SYSDATE(6), SYSDATE(6), SYSDATE(6), '127.0.0.1', "
                             "'bench', FALSE)", person["session"], person["account"], csrf)
        self.ids = ", ".join(str(person["id"]) for person in self.people)

    def write(self, path, act):
        """A line a person for wrk: session, version, then path and body of each form in turn (version and form id are added)."""
        now = {row["id"]: row for row in
               self.bench.portal.sql(f"SELECT id, version, state FROM evaluation WHERE id IN ({self.ids})")}
        with open(path, "w", encoding="ascii") as file:
            for person in self.people:
                forms = [f"{where}\t{body}" for where, body in self.forms(person, act)]
                if now[person["id"]]["state"] == "self_submitted":
                    forms.reverse()
                file.write("\t".join([person["session"], str(now[person["id"]]["version"]), *forms]) + "\n")

    def forms(self, person, act):
        """(path, body without version and form id) of each form of an act, to be sent in this order again and again."""
        token = f"token={person['token']}"
        if act == "draft":
            return [(SELF, f"{token}&action=save_draft&{self.fields[person['criteria']]}")]
        return [(CHECK, f"{token}&action=submit_self"), (SELF, f"{token}&action=withdraw")]

    def save_all(self):
        """Everybody's draft once, complete, so that it can be submitted."""
        for person in self.people:
            client = Client(self.bench.portal)
            client.use_session(person["session"])
            (_, body), = self.forms(person, "draft")
            answer = client.post(SELF, data=f"{body}&version={person['version']}&submission={new_id()}", allow_redirects=False,
                                 headers={"Content-Type": "application/x-www-form-urlencoded"})
            if answer.status_code != 303:
                die(f"a draft was answered {answer.status_code}")

    def counts(self):
        """How often the database says that these people wrote, by three tables that one transaction fills: they must agree."""
        one = self.bench.portal.one
        accounts = ", ".join(str(person["account"]) for person in self.people)
        return (one(f"SELECT SUM(version) FROM evaluation WHERE id IN ({self.ids})"),
                one(f"SELECT COUNT(*) FROM audit WHERE object = 'evaluation' AND object_id IN ({self.ids}) "
                    "AND action IN ('save_self', 'submit_self', 'withdraw_self')"),
                one(f"SELECT COUNT(*) FROM submission WHERE account_id IN ({accounts}) AND route LIKE '/tu-danh-gia/%'"))


def settled(read):
    """What read() says once it has said it for a second: a form still on its way when the load ended is written then."""
    last, since = read(), time.monotonic()
    until = since + 60
    while time.monotonic() - since < 1 and time.monotonic() < until:
        time.sleep(0.1)
        now = read()
        if now != last:
            last, since = now, time.monotonic()
    return last
