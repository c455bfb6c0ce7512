"""
Load that keeps a record: people who add tasks, save drafts of their self evaluation and decide under a hard cap, all at once.
Each sends a form until it is acknowledged (303) or refused for a reason of the trade (409, 422). The one other answer a person
may get is 503 with everything typed on it; that form is what is sent next, as the person would. Afterwards settle() compares
what was acknowledged with the database.
"""

import collections
import contextlib
import itertools
import os
import secrets
import subprocess
import sys
import threading
import time

import lxml.etree
import pymysql
import requests

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "site"))

from portal import Client  # noqa: E402
from test_caps import figures, ledger, publish, rule_set  # noqa: E402

MONTH = "2022-01"
CLOCK = "2022-01-26 08:00:00"
# Commits are flushed: without it a killed database forgets up to a second, and settle() says so.
SETTINGS = {"workers": "3", "rate_posts": "10000", "flush": "1", "strict": "no"}
WAIT_SECONDS = 150
PAUSE_SECONDS = 0.3
SCHOOLS = 4


class Load:
    """Threads of people at work. homes: a portal, or several that share one database (the nodes of a cluster)."""

    def __init__(self, portal, homes=None):
        self.portal, self.homes = portal, homes or [portal]
        self.lock, self.stopping = threading.Lock(), threading.Event()
        self.counts = collections.Counter()
        self.tasks, self.drafts, self.decisions = [], collections.defaultdict(list), {}
        self.odd, self.sent = [], 0
        awake(portal)
        self.mark, self.since = secrets.token_hex(4), portal.one("SELECT COALESCE(MAX(id), 0) FROM audit")
        self.schools = [school(portal) for _ in range(SCHOOLS)]
        # One of each school in turn, so that several deciders meet in one.
        ranks = itertools.zip_longest(*(place["ids"] for place in self.schools))
        self.queue = [(place, id) for ids in ranks for place, id in zip(self.schools, ids) if id is not None]
        self.threads = [threading.Thread(target=self._guard, args=(work, *args)) for work, args in self._people()]

    def _people(self):
        rows = self.portal.sql(
            "SELECT e.id, e.person_id, a.name AS account FROM evaluation e JOIN account a ON a.person_id = e.person_id JOIN unit u ON u.id = e.unit_id "
            "WHERE e.month = %s AND e.state = 'open' AND u.code = 'BD-PNV' AND e.authority_id <> e.person_id ORDER BY e.id LIMIT 5", MONTH)
        for row in rows[3:]:
            self.portal.sql("INSERT INTO extension (month, person_id, step, until, reason, granted_by, granted_at) "
                            "VALUES (%s, %s, 'self', '2022-01-31', 'x', %s, NOW(6))", MONTH, row["person_id"], row["person_id"])
        for number, row in enumerate(rows):
            yield (self._add_tasks if number < 3 else self._save_drafts), (self.client(number, row["account"]), row)
        for number in range(SCHOOLS + 1):
            yield self._decide, ({place["unit"]: self.client(number, place["account"]) for place in self.schools},)
        yield self._look, (self.client(0, rows[0]["account"]),)

    def client(self, number, account):
        """A person at one of the homes; the session is known in all of them."""
        client = Client(self.homes[number % len(self.homes)])
        token = Client(self.portal).login_as(account).cookies.get("__Host-danhgia", domain="localhost.local")
        client.use_session(token)
        return client

    # a form on its way

    def _deliver(self, client, path, pairs):
        """The status of what a person sends again and again until it is taken or refused."""
        typed = {pair for pair in pairs if pair[0] not in ("token", "draft") and not pair[0].startswith("action")}
        until, self.sent = time.monotonic() + WAIT_SECONDS, self.sent + 1
        # Every tenth person does not wait for the answer, which is on its way, and sends again.
        patience = 0.01 if self.sent % 10 == 0 else 60
        while time.monotonic() < until:
            try:
                answer = client.post(path, data=pairs, allow_redirects=False, timeout=(60, patience))
            except requests.RequestException:
                # A browser whose connection ends says so; the person sends the page that is still there.
                self._count("broken off")
                patience = 60
                time.sleep(PAUSE_SECONDS)
                continue
            if answer.status_code == 303 and not answer.headers["Location"].startswith("/dang-nhap"):
                self._count("acknowledged")
                return 303
            if answer.status_code in (409, 422):
                self._count("refused")
                return answer.status_code
            if answer.status_code != 503 or int(answer.headers.get("Retry-After", 0)) <= 0:
                return self._strange(answer)
            forms = [form for form in client.forms(answer) if form.action.partition("?")[0].endswith(path.partition("?")[0])]
            if not forms or not typed <= set(forms[0].pairs(None)):
                return self._strange(answer)
            self._count("asked to repeat")
            pairs = forms[0].pairs(None)
            time.sleep(PAUSE_SECONDS)
        self.odd.append(f"{path}: not taken within {WAIT_SECONDS} s")
        return 0

    def _page(self, client, path):
        """A page's root, asked for until it comes; None at the end."""
        until = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < until:
            with contextlib.suppress(requests.RequestException):
                answer = client.get(path, allow_redirects=False, timeout=60)
                if answer.status_code == 200:
                    self._count("pages")
                    return client.html_of(answer)
                if answer.status_code != 503:
                    return self._strange(answer)
            self._count("pages to ask again")
            time.sleep(PAUSE_SECONDS)
        return None

    def _strange(self, answer):
        self.odd.append(f"{answer.request.method} {answer.url}: {answer.status_code} {answer.headers.get('Location', '')} {answer.text[-1500:]}")
        self._count("strange")

    def _count(self, what):
        with self.lock:
            self.counts[what] += 1

    def _guard(self, work, *args):
        try:
            work(*args)
        except Exception as error:  # noqa: BLE001 a thread that dies must fail the test
            self.odd.append(repr(error))

    # people

    def _add_tasks(self, client, _):
        path = f"/ke-hoach/{MONTH}"
        form = client.form(self._page(client, path), field="content")
        while not self.stopping.is_set():
            content = f"Việc {self.mark} {secrets.token_hex(8)}"
            form.fields["submission"] = [secrets.token_urlsafe(16)]
            form.fill({"content": content, "due": "31/01/2022"})
            if self._deliver(client, path, form.pairs("add")) == 303:
                self.tasks.append(content)

    def _save_drafts(self, client, row):
        path = f"/tu-danh-gia/{MONTH}"
        while not self.stopping.is_set():
            page = self._page(client, path)
            if page is None:
                return
            form, text = client.form(page, action=path), f"Nhận xét {secrets.token_hex(8)}"
            form.fill({"comment": text})
            if self._deliver(client, path, form.pairs("save_draft")) == 303:
                self.drafts[row["id"]].append(text)

    def _decide(self, clients):
        """Until everybody has a level, so that the month can be published: after the end of the load B for all who are left."""
        tokens = {}
        while True:
            with self.lock:
                if not self.queue:
                    return
                place, id = self.queue.pop(0)
            client, unit = clients[place["unit"]], place["unit"]
            if unit not in tokens:
                tokens[unit] = client.form(self._page(client, place["path"]), action="/dang-xuat").fields["token"][0]
            for level in "B" if self.stopping.is_set() else "AB":
                if self._give(client, tokens[unit], place, id, level) == 303:
                    self.decisions[id] = level
                    break

    def _give(self, client, token, place, id, level):
        pairs = [("token", token), ("submission", secrets.token_urlsafe(16)), (f"pick-{id}", "yes"), (f"level-{id}", level),
                 (f"points-{id}", ""), (f"reason-{id}", f"Xét {secrets.token_hex(8)}"), (f"version-{id}", str(place["versions"][id])),
                 ("action", "confirm_decide")]
        return self._deliver(client, place["path"], pairs)

    def _look(self, client):
        while not self.stopping.is_set():
            for path in ("/", f"/ke-hoach/{MONTH}", f"/tu-danh-gia/{MONTH}"):
                self._page(client, path)

    # running

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stopping.set()
        for thread in self.threads:
            thread.join()

    def more(self, writes):
        """Waits until so many more forms were acknowledged."""
        goal, until = self.counts["acknowledged"] + writes, time.monotonic() + WAIT_SECONDS
        while self.counts["acknowledged"] < goal:
            assert time.monotonic() < until and not self.odd, (self.counts, self.odd[:3])
            time.sleep(0.02)

    def settle(self, name):
        """Every acknowledged write is there exactly once, no cap is exceeded in what is then published, the chains hold."""
        assert not self.odd, (len(self.odd), self.odd[:3])
        awake(self.portal)
        lost = twice = 0
        for content in self.tasks:
            found = self.portal.one("SELECT COUNT(*) FROM task WHERE content = %s AND removed_at IS NULL", content)
            lost, twice = lost + (found == 0), twice + (found > 1)
        twice += self.portal.one("SELECT COUNT(*) FROM task WHERE content LIKE %s AND removed_at IS NULL",
                                 f"Việc {self.mark} %") - len(self.tasks)
        for id, texts in self.drafts.items():
            found = self._acts(id, "save_self")
            lost, twice = lost + max(0, len(texts) - found), twice + max(0, found - len(texts))
            lost += self.portal.one("SELECT self_comment FROM evaluation WHERE id = %s", id) != texts[-1]
        for id, level in self.decisions.items():
            lost += self.portal.one("SELECT COALESCE(decided_level, '') FROM evaluation WHERE id = %s", id) != level
            twice += self._acts(id, "decide%") != 1
        print(f"\n{name}: {dict(sorted(self.counts.items()))}, tasks {len(self.tasks)}, drafts {sum(map(len, self.drafts.values()))}, "
              f"decisions {len(self.decisions)}, lost {lost}, twice {twice}")
        assert (lost, twice) == (0, 0)
        over = sum(self._publish(place) for place in self.schools)
        print(f"{name}: on A above the places of {len(self.schools)} published agencies: {over}")
        assert over == 0
        said = self.portal.ctl("verify", check=False)
        assert said.returncode == 0 and said.stdout.count("chains:") == 1, said.stdout + said.stderr

    def _acts(self, id, action):
        return self.portal.one("SELECT COUNT(*) FROM audit WHERE id > %s AND object = 'evaluation' AND object_id = %s AND action LIKE %s",
                               self.since, id, action)

    def _publish(self, place):
        """Who is decided above the agency is not rated; then the month is public. How many stand on A above the places."""
        unit, client = place["unit"], Client(self.portal).login_as(place["account"])
        self.portal.sql("UPDATE evaluation SET state = 'not_rated', not_rated_reason = 'x' WHERE unit_id = %s AND month = %s AND state = 'open'",
                        unit, MONTH)
        over = figures(ledger({**place, "client": client}))[3]
        assert publish(client, unit).status_code == 200
        assert self.portal.one("SELECT COUNT(*) FROM publication WHERE unit_id = %s AND month = %s", unit, MONTH) == 1
        return over


def school(portal):
    """An untouched school under a hard cap of 30 % over everybody; its head decides."""
    place = portal.sql(
        "SELECT e.unit_id AS unit, a.name AS account, COUNT(*) AS n FROM evaluation e JOIN account a ON a.person_id = e.authority_id "
        "JOIN rule_set r ON r.id = e.rule_set_id WHERE e.month = %s AND e.bloc = 'school' AND e.authority_basis = 'head_of_agency' "
        "AND r.code NOT LIKE 'thu-%%' AND NOT EXISTS (SELECT 1 FROM evaluation d WHERE d.unit_id = e.unit_id AND d.state <> 'open') "
        "GROUP BY e.unit_id, a.name HAVING n > 20 ORDER BY e.unit_id LIMIT 1", MONTH)[0]
    rules = rule_set(portal, f"thu-{secrets.token_hex(4)}", 'percentage="30" base="all" mode="hard"')
    portal.sql("UPDATE unit_month SET rule_set_id = %s WHERE unit_id = %s AND month = %s", rules, place["unit"], MONTH)
    portal.sql("UPDATE evaluation SET rule_set_id = %s WHERE unit_id = %s AND month = %s", rules, place["unit"], MONTH)
    rows = portal.sql("SELECT id, version FROM evaluation WHERE unit_id = %s AND month = %s AND authority_basis = 'head_of_agency' "
                      "AND superior_id IS NOT NULL ORDER BY id", place["unit"], MONTH)
    place["versions"] = {row["id"]: row["version"] for row in rows}
    place["ids"], place["path"] = list(place["versions"]), f"/quyet-dinh/{MONTH}?don-vi={place['unit']}"
    return place


def pids(portal, *programs):
    """Process ids by the supervisor's names: "mariadb", "nginx", or a pool's "pages1"; waits until all of them run."""
    until = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < until:
        said = subprocess.run(["supervisorctl", "-c", os.path.join(portal.data, "etc", "supervisord.conf"), "status"],
                              capture_output=True, text=True, timeout=30).stdout
        lines = [line.split() for line in said.splitlines() if line.split(maxsplit=1)[0].partition(":")[0] in programs]
        if lines and all(words[1] == "RUNNING" for words in lines):
            return [int(words[3].rstrip(",")) for words in lines]
        time.sleep(0.1)
    raise AssertionError(said)


def awake(portal):
    """The portal answers by a query, and our own connection is there again."""
    until = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < until:
        with contextlib.suppress(pymysql.Error, requests.RequestException, lxml.etree.Error):
            if portal.connection is not None:
                portal.connection.ping(reconnect=True)
            if Client(portal).get("/suc-khoe").status_code == 200:
                return
        time.sleep(0.1)
    raise AssertionError("the portal did not come back")
