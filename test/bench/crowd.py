"""
An open loop: people arrive when they arrive, whether or not those before them were answered, each with a browser's connection and
session of their own, and do one visit. Nothing in Debian plays this: wrk, hey, siege and h2load wait for answers before they ask again
or know one session only, httperf and tsung give no percentiles of forms with a session's token. So asyncio and aiohttp.

A visit is fifteen requests; every second person looks, the other writes: two drafts and the submission. Who is sent away by 503 comes
back when the answer says so, with what was typed.
"""

import asyncio
import collections
import random
import re
import ssl
import time
import urllib.parse

import aiohttp
import city
import lxml.html
from portal.client import SESSION_COOKIE, Form
from sends import CHECK, LOGIN, PASSWORD, SELF, SENT, new_id

PATIENCE = 8
TIMEOUT = 120
FORM_TYPE = "application/x-www-form-urlencoded"
PLAN, WEEK, YEAR, PRINT = f"/ke-hoach/{city.MONTH}", f"/lich-tuan/{city.WEEK}", "/nam/2022", f"/bao-cao/phieu/{city.MONTH}"
LOOKED = (PLAN, WEEK, "/", PLAN, SELF, YEAR, WEEK, PLAN, SELF, "/tai-khoan", "/", YEAR)
Seen = collections.namedtuple("Seen", "began kind status seconds")


class GoesHome(Exception):
    """Somebody was sent away too often, or is told something a person cannot work with."""


class Crowd:
    """What people saw, and what the portal acknowledged to them."""

    def __init__(self, bench, think, haste):
        self.base = bench.portal.base
        self.certificate = bench.portal.certificate
        self.think, self.haste = think, haste
        self.seen, self.odd = [], collections.Counter()
        self.waiting = collections.Counter()
        self.acknowledged = collections.defaultdict(list)
        self.done = self.gone_home = self.arrived = self.returned_whole = 0
        self.start = time.monotonic()

    def now(self):
        return time.monotonic() - self.start

    async def come(self, person):
        """One person's whole visit."""
        self.arrived += 1
        try:
            async with Browser(self) as browser:
                await visit(browser, person)
            self.done += 1
        except GoesHome as reason:
            self.gone_home += 1
            self.odd[str(reason)] += 1

    async def arrivals(self, rate, seconds, people):
        """People come as rate(second) says, by chance (Poisson); returns when everybody has left."""
        tasks, at = set(), 0.0
        self.start = time.monotonic()
        peak = max(rate(second) for second in range(int(seconds)))
        while True:
            at += random.expovariate(peak)
            if at >= seconds:
                break
            await asyncio.sleep(max(0.0, at - self.now()))
            if random.random() * peak < rate(at):
                tasks.add(asyncio.create_task(self.come(next(people))))
        for task in tasks:
            await task

    async def closed(self, at_once, seconds, people):
        """So many people at once, the next as soon as one leaves: visits a second."""
        async def one_after_another():
            while self.now() < seconds:
                await self.come(next(people))

        self.start = time.monotonic()
        await asyncio.gather(*(one_after_another() for _ in range(at_once)))
        return self.done / self.now()


class Browser:
    """One person's connection, cookies, and way with answers."""

    def __init__(self, crowd):
        self.crowd = crowd
        self.cookies = {}
        context = ssl.create_default_context(cafile=crowd.certificate)
        self.session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=context, limit=1), cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=TIMEOUT))

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        await self.session.close()

    async def ask(self, kind, path, body=None):
        """(status, Location, Retry-After, text) of one request; status 0: no answer."""
        headers = {"Accept": "text/html", "Accept-Encoding": "gzip", "Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items())}
        if body is not None:
            headers.update({"Content-Type": FORM_TYPE, "Origin": self.crowd.base, "Sec-Fetch-Site": "same-origin"})
        began, status, answer = self.crowd.now(), 0, (0, "", None, "")
        self.crowd.waiting[kind] += 1
        try:
            async with self.session.request("GET" if body is None else "POST", self.crowd.base + path, data=body, headers=headers,
                                            allow_redirects=False) as found:
                text = await found.text()
                status = found.status
                self.cookies.update({name: cookie.value for name, cookie in found.cookies.items()})
                answer = status, found.headers.get("Location", ""), found.headers.get("Retry-After"), text
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
            self.crowd.odd[type(error).__name__] += 1
        self.crowd.waiting[kind] -= 1
        self.crowd.seen.append(Seen(began, kind, status, self.crowd.now() - began))
        return answer

    async def wait(self, answer):
        """As long as a 503 asks for, and a little more, since people are not clocks."""
        status, _, after, text = answer
        if status == 503 and (after is None or "phút" not in text):
            raise GoesHome("503 that does not say when to come back")
        await asyncio.sleep(float(after or 10) * random.uniform(1.0, 1.5) / self.crowd.haste)

    async def get(self, path, kind="page"):
        for _ in range(PATIENCE):
            answer = await self.ask(kind, path)
            if answer[0] == 200:
                await self.pause()
                return answer[3]
            if answer[0] not in (0, 503):
                raise GoesHome(f"{kind} {answer[0]} {answer[1][:40]}")
            await self.wait(answer)
        raise GoesHome(f"{kind}: sent away too often")

    async def post(self, path, pairs, kind="form"):
        """Sends a form until it is acknowledged; the Location. What a 503 gives back is what is sent next."""
        typed = dict(pairs)
        for _ in range(PATIENCE):
            answer = await self.ask(kind, path, urllib.parse.urlencode(pairs))
            if answer[0] == 303:
                return answer[1]
            if answer[0] not in (0, 503):
                raise GoesHome(f"{kind} {answer[0]}")
            if answer[0] == 503:
                pairs = self.given_back(answer[3], path, typed)
            await self.wait(answer)
        raise GoesHome(f"{kind}: sent away too often")

    def given_back(self, text, path, typed):
        """The fields of the form on the page of a 503: everything typed, but for a secret, which is typed anew."""
        root = lxml.html.fromstring(text)
        forms = [Form(form, self.crowd.base) for form in root.xpath("//form[@id='kept']")]
        if len(forms) != 1 or urllib.parse.urlsplit(forms[0].action).path != path:
            raise GoesHome("503 without the form")
        kept = {name: values[0] for name, values in forms[0].fields.items()}
        if "password" in kept:
            raise GoesHome("503 that shows a secret")
        kept.update((name, value) for name, value in typed.items() if name == "password")
        if {name: value for name, value in typed.items() if kept.get(name, "") != value}:
            raise GoesHome("503 that lost what was typed")
        self.crowd.returned_whole += 1
        return list(kept.items())

    async def pause(self):
        if self.crowd.think > 0:
            await asyncio.sleep(random.expovariate(1 / self.crowd.think))


def hidden(text, name):
    found = re.search(rf'name="{name}" value="([\w-]+)"', text)
    if found is None:
        raise GoesHome(f"a page without {name}")
    return found[1]


async def log_in(browser, person):
    page = await browser.get(LOGIN, "login page")
    where = await browser.post(LOGIN, [("token", hidden(page, "token")), ("submission", new_id()), ("account", person["name"]),
                                       ("password", PASSWORD), ("action", "login")], "login")
    if SESSION_COOKIE not in browser.cookies or urllib.parse.urlsplit(where).path != "/":
        raise GoesHome(f"login led to {where}")
    await browser.get("/")


async def visit(browser, person):
    await log_in(browser, person)
    if not person["writes"]:
        for path in LOOKED:
            await browser.get(path)
        return
    for path in (PLAN, WEEK, "/"):
        await browser.get(path)
    page = await browser.get(SELF)
    for action, path in (("save_draft", SELF), ("check", CHECK)):
        person["comment"] = f"Hoàn thành nhiệm vụ của tháng; mã {new_id()} «lần {action}»"
        pairs = [pair for pair in urllib.parse.parse_qsl(person["fields"], keep_blank_values=True) if pair[0] != "comment"]
        await send(browser, person, SELF, page, [*pairs, ("comment", person["comment"]), ("action", action)])
        page = await browser.get(path)
    where = await send(browser, person, CHECK, page, [("action", "submit_self")])
    if urllib.parse.urlsplit(where).path != SENT:
        raise GoesHome(f"submission led to {where}")
    await browser.get(SENT)
    await browser.get(PRINT, "report")


async def send(browser, person, path, page, pairs):
    """A form of the person's evaluation; what is acknowledged is noted."""
    id = new_id()
    person["sent"] = person.get("sent", 0) + 1
    where = await browser.post(path, [("token", hidden(page, "token")), ("version", hidden(page, "version")), ("submission", id), *pairs])
    browser.crowd.acknowledged[person["id"]].append((person, id))
    await browser.pause()
    return where


def settle(bench, crowd):
    """(acknowledged forms, lost, twice): each by its id, its line of the audit, and the last text."""
    total = lost = twice = 0
    one = bench.portal.one
    for id, forms in crowd.acknowledged.items():
        person = forms[0][0]
        ids = [form for _, form in forms]
        marks = ", ".join(["%s"] * len(ids))
        found = one(f"SELECT COUNT(*) FROM submission WHERE account_id = %s AND form_id IN ({marks}) AND target <> ''",
                    person["account"], *ids)
        acts = one("SELECT COUNT(*) FROM audit WHERE object = 'evaluation' AND object_id = %s "
                   "AND action IN ('save_self', 'submit_self')", id)
        total += len(ids)
        lost += len(ids) - found + max(0, len(ids) - acts)
        # A form that was sent but never acknowledged may be there, once.
        twice += max(0, acts - person["sent"])
        if len(ids) == person["sent"]:
            lost += one("SELECT self_comment FROM evaluation WHERE id = %s", id) != person["comment"]
            lost += len(ids) == 3 and one("SELECT state FROM evaluation WHERE id = %s", id) != "self_submitted"
    return total, lost, twice
