"""
What pages and forms cost: rounds by wrk with the CPU of each process beside them, the workers looked into, a whole visit, the hashing
of a login.
"""

import ctypes
import os
import random
import re
import subprocess
import time

import city
import replay
import wrk
from place import BARE_PATH, BUILD, LIMIT_PATH, PAGES, PHP_PATH, Bench, die, say
from portal import Client
from sends import CHECK, LOGIN, PASSWORD, SELF, SENT, WRITERS, Writers, new_id, self_fields, settled

# What is loaded: how (wrk.SCRIPTS), where, and by whom (place.AUDIENCES) or which act (sends.Writers.forms).
CASES = {
    "reference": ("get", LIMIT_PATH, "person"),
    "bare": ("get", BARE_PATH, "person"),
    "php": ("get", PHP_PATH, "person"),
    "home": ("get", "/", "person"),
    "plan": ("get", f"/ke-hoach/{city.MONTH}", "person"),
    "schedule": ("get", f"/lich-tuan/{city.WEEK}", "person"),
    "self": ("get", SELF, "person"),
    "draft": ("forms", SELF, "draft"),
    "submit": ("forms", SELF, "submit"),
    "login": ("logins", LOGIN, "person"),
    "list": ("get", f"/danh-gia/{city.MONTH}", "superior"),
    "decision": ("get", f"/quyet-dinh/{city.MONTH}", "head"),
    "unit": ("get", f"/tong-hop/{city.MONTH}", "head"),
    "city": ("get", f"/tong-hop/{city.MONTH}", "city"),
    "year": ("get", "/nam/2022", "person"),
    "report50": ("get", f"/bao-cao/{city.MONTH}", "head"),
    "report300": ("get", f"/bao-cao/{city.MONTH}", "large"),
    "search": ("get", "/tim?ten=nguyen", "superior"),
}
PRODUCTION_N, CHEAP_N = 15, 10
SAMPLE, LONGEST = 24, 120


class Measure(Bench):
    """A bench that measures."""

    def __init__(self, options):
        super().__init__(options)
        self.writers = {}
        self.written = 0
        self.spent = {}

    def file(self, name):
        return os.path.join(self.folder, name)

    def prepare(self, names):
        """People who write, when they are asked for: those who save drafts, and others who submit and take back."""
        acts = [act for act in ("draft", "submit") if act in names]
        count = self.options.people // 2
        for number, act in enumerate(acts):
            self.writers[act] = Writers(self, count, part=number)
        if "submit" in acts:
            self.writers["submit"].save_all()
        accounts = ", ".join(str(account) for account in self.accounts["person"])
        with open(self.file("names"), "w", encoding="ascii") as file:
            file.writelines(row["name"] + "\n" for row in self.portal.sql(f"SELECT name FROM account WHERE id IN ({accounts})"))

    def take_statements(self, names):
        """What start_references wants for the pages whose statements are replayed; the cases are "now-NAME"."""
        found = []
        for name in names:
            _, path, who = CASES[name]
            lines, count, written = replay.statements(self, path, who)
            say(f"{name} runs {count} statements, and {written:.1f} that write, which are not replayed")
            CASES[f"now-{name}"] = ("get", f"/_nay-{name}", who)
            found.append((f"now-{name}", f"/_nay-{name}", lines))
        return found

    # one load

    def sample(self, path, who):
        """Status and content of some people's pages; the bytes of an answer with its head, at least and at most."""
        sizes = []
        for token in random.sample(self.tokens[who], min(SAMPLE, len(self.tokens[who]))):
            answer = self.client(token).get(path, stream=True, allow_redirects=False,
                                            headers={"Accept-Encoding": "gzip", "Accept": "text/html"})
            body = answer.raw.read(decode_content=False)
            if answer.status_code != 200 or answer.headers.get("Content-Encoding") != "gzip":
                die(f"{path} answered {answer.status_code}, {answer.headers.get('Content-Encoding')}")
            head = sum(len(name) + len(value) + 4 for name, value in answer.raw.headers.items())
            sizes.append(len(body) + head)
        return min(sizes), max(sizes)

    def load(self, name, seconds, connections=None):
        """One load, whose answers are right: what wrk.load says. Longer when nothing was answered in the time."""
        kind, path, who = CASES[name]
        load = {"get": self.load_pages, "forms": self.load_forms, "logins": self.load_logins}[kind]
        while seconds < LONGEST:
            found = load(path, who, seconds, connections or self.options.connections)
            if found[0] > 0:
                return found
            seconds *= 4
        return die(f"{name} was not answered within {seconds // 4} s")

    def run_wrk(self, *what):
        before = self.cpu()
        found = wrk.load(self, *what)
        after = self.cpu()
        self.spent = {part: after[part] - before[part] for part in before}
        return found

    def load_pages(self, path, who, seconds, connections):
        low, high = self.sample(path, who)
        found = self.run_wrk("get", path, self.file(who), seconds, connections)
        if found[0] == 0:
            return found
        again = self.sample(path, who)
        low, high = min(low, again[0]), max(high, again[1])
        size = found[2] / found[0]
        # Chunk heads and line ends of the status line come on top of what the sample counts.
        if not low * 0.97 <= size <= high * 1.03 + 40:
            die(f"{path}: {size:.0f} bytes an answer, {low} to {high} in the sample")
        return found

    def load_forms(self, path, act, seconds, connections):
        """What the load acknowledged is there once, by three tables; a form that was on its way at the end may be there as well."""
        writers = self.writers[act]
        writers.write(self.file(act), act)
        before = settled(writers.counts)
        found = self.run_wrk("forms", path, self.file(act), seconds, connections)
        more = {after - count for after, count in zip(settled(writers.counts), before)}
        if len(more) != 1 or not found[0] <= min(more) <= found[0] + connections:
            die(f"{found[0]} acknowledged, the database has {sorted(more)}")
        self.written += found[0]
        return found

    def load_logins(self, path, _, seconds, connections):
        # Of this load alone: the last one's unanswered logins may still be hashed.
        agent = new_id()
        found = self.run_wrk("logins", path, self.file("names"), seconds, connections, agent)
        more = self.portal.one("SELECT COUNT(*) FROM session WHERE agent = %s", agent)
        if not found[0] <= more <= found[0] + connections:
            die(f"{found[0]} logins, {more} sessions")
        return found

    def round(self, name, seconds):
        """One round: a dict of what the tables show."""
        requests, micros, size, p50, p99, errors = self.load(name, seconds)
        if errors != 0:
            die(f"{errors} errors at {name}")
        result = {"req/s": requests * 1e6 / micros, "p50 ms": p50 / 1000, "p99 ms": p99 / 1000, "bytes": size / requests}
        result.update({part: spent * 1e6 / requests for part, spent in self.spent.items()})
        return result

    # a whole visit

    def visits(self, count):
        """CPU seconds a visit (everything but our own) and its requests: login, home, plan, self evaluation, draft, check, submit, print."""
        people = list(self.portal.sql(WRITERS))[-count:]
        fields = {criteria: self_fields(self, next(one["name"] for one in people if one["criteria"] == criteria), criteria)
                  for criteria in {person["criteria"] for person in people}}
        before = self.cpu()
        requests = sum(self.visit(person, fields[person["criteria"]]) for person in people)
        after = self.cpu()
        ids = ", ".join(str(person["id"]) for person in people)
        done = self.portal.one(f"SELECT COUNT(*) FROM evaluation WHERE id IN ({ids}) AND state = 'self_submitted'")
        if done != len(people):
            die(f"{len(people)} visits, {done} evaluations submitted")
        return {part: (after[part] - before[part]) / len(people) for part in before}, requests / len(people)

    def visit(self, person, fields):
        """Every form is taken from its page and every answer followed, as a browser does."""
        client = Client(self.portal)
        pages = [client.login(person["name"], PASSWORD), client.get(f"/ke-hoach/{city.MONTH}"), client.get(SELF)]
        for action in ("save_draft", "check"):
            token, version = (re.search(rf'name="{name}" value="(\w+)"', pages[-1].text if action == "check" else pages[2].text)[1]
                              for name in ("token", "version"))
            pages.append(client.post(SELF, data=f"token={token}&version={version}&submission={new_id()}&action={action}&{fields}",
                                     headers={"Content-Type": "application/x-www-form-urlencoded"}))
        pages.append(client.submit(pages[-1], action=CHECK))
        pages.append(client.get(f"/bao-cao/phieu/{city.MONTH}"))
        if [page.status_code for page in pages] != [200] * len(pages) or SENT not in pages[-2].url:
            die(f"a visit went wrong: {[(page.status_code, page.url) for page in pages]}")
        # The login took its form first.
        return 1 + sum(1 + len(page.history) for page in pages)

    # inside

    def phases(self, name, seconds, connections):
        """Workers with phases.so, one load, and what they say when they end; microseconds a request."""
        _, path, who = CASES[name]
        preload = os.path.join(self.portal.data, "app", "phases.so")
        subprocess.run(["install", "-m", "755", os.path.join(BUILD, "phases.so"), preload], check=True)
        self.change_file("supervisord.conf", r"(?m)^(?=socket = unix://\S*/pages[12]\.sock$)",
                         f'environment = LD_PRELOAD="{preload}"\n')
        self.portal.supervisor("update", *PAGES)
        self.wait(lambda: self.client(self.tokens[who][0]).get(path).status_code == 200, "the workers do not come back")
        self.load(name, 3, connections)
        self.portal.supervisor("restart", *(f"{pool}:*" for pool in PAGES))
        seen = len(self.portal.log_lines("part=phases"))
        self.load(name, seconds, connections)
        self.portal.supervisor("stop", *(f"{pool}:*" for pool in PAGES))
        lines = self.portal.log_lines("part=phases")[seen:]
        found = [dict(re.findall(r"(\w+)=([-\d.]+)", line.split("part=phases")[1])) for line in lines]
        count = sum(int(one["requests"]) for one in found)
        return {name: sum(float(one[name]) * int(one["requests"]) for one in found) / count
                for name in found[0] if name != "requests"}

    def memory(self):
        """PSS of each worker of the pages, MiB."""
        found = []
        for pid in self.workers():
            with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
                found.append(int(re.search(r"(?m)^Pss: +(\d+) kB", file.read())[1]) / 1024)
        return found


def hashing(log_n, times):
    """CPU seconds of one hash with the library and parameters of the portal (fcgi/gate/secret.c)."""
    library = ctypes.CDLL("libscrypt.so.0")
    out, salt = ctypes.create_string_buffer(32), os.urandom(16)
    start = time.process_time()
    for _ in range(times):
        if library.libscrypt_scrypt(PASSWORD.encode(), ctypes.c_size_t(len(PASSWORD)), salt, ctypes.c_size_t(16), ctypes.c_uint64(1 << log_n),
                                    ctypes.c_uint32(8), ctypes.c_uint32(3), out, ctypes.c_size_t(32)) != 0:
            die("libscrypt does not hash")
    return (time.process_time() - start) / times
