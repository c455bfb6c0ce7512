"""Counters for monitoring: they are what was asked, outlive every worker, name nobody, and are shown to whom they are meant for."""

import os
import pathlib
import re
import shutil
import subprocess
import time

import pytest
import requests
import yaml
from portal import Client
from portal.place import TOP
from requests.adapters import HTTPAdapter

# Another address than 127.0.0.1 is somebody else to nginx.
SETTINGS = {"metrics_from": "allow 127.0.0.1;"}
SAMPLE = re.compile(r'([a-z_]+)(?:\{((?:[a-z]+="[^"\\\n]*",?)+)\})? ([0-9.]+(?:e[+-]?\d+)?)')


class From(HTTPAdapter):
    """Calls from that address of this host."""

    def __init__(self, address):
        self.address = address
        super().__init__()

    def init_poolmanager(self, *more, **options):
        super().init_poolmanager(*more, source_address=(self.address, 0), **options)


def ask(portal, path="/metrics", address="127.0.0.1", method="GET"):
    with requests.Session() as session:
        session.mount("https://", From(address))
        return session.request(method, f"https://127.0.0.1:{portal.port}{path}", verify=portal.certificate, timeout=20)


def read(text):
    """{(name, labels): value}, with the format's own rules: each name is described once, before its samples, each sample is there once."""
    found, kinds, last = {}, {}, None
    assert text.endswith("\n")
    for line in text.splitlines():
        if line.startswith("#"):
            _, word, name, rest = line.split(" ", 3)
            assert word in ("HELP", "TYPE")
            if word == "TYPE":
                assert name not in kinds and rest in ("counter", "gauge", "histogram")
                kinds[name] = rest
                last = name
            continue
        name, labels, value = SAMPLE.fullmatch(line).groups()
        assert (re.sub("_(bucket|sum|count)$", "", name) if kinds[last] == "histogram" else name) == last
        assert kinds[last] != "counter" or name.endswith("_total")
        key = name, tuple(sorted(re.findall(r'([a-z]+)="([^"]*)"', labels or "")))
        assert key not in found
        found[key] = float(value)
    return found


def count(numbers, name, **labels):
    return numbers.get((name, tuple(sorted(labels.items()))), 0)


def pages(numbers):
    """{(page, status): count}."""
    return {(dict(labels)["page"], dict(labels)["status"]): value for (name, labels), value in numbers.items() if name == "danhgia_requests_total"}


def now(portal):
    answer = ask(portal)
    assert answer.status_code == 200 and answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    return read(answer.text)


def added(before, after):
    return {key: value - before.get(key, 0) for key, value in pages(after).items() if value != before.get(key, 0)}


def until(portal, wanted):
    """The numbers once they are so: an answer is counted after it was sent."""
    deadline = time.monotonic() + 10
    while not wanted(numbers := now(portal)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert wanted(numbers), pages(numbers)
    return numbers


def test_numbers_are_those_of_the_requests(portal):
    client, nobody = Client(portal).login_as("chauht"), Client(portal)
    before = pages(now(portal))
    starts = [count(now(portal), "danhgia_answer_seconds_count", pool=pool) for pool in ("pages", "logins", "rescue")]
    for _ in range(3):
        assert client.get("/ke-hoach/2022-01").status_code == 200
    assert client.get("/khong-co-trang-nay").status_code == 404
    assert client.get("/danh-gia/999999").status_code == 404
    assert nobody.get("/ke-hoach/2022-02", allow_redirects=False).status_code == 303
    assert nobody.get("/dang-nhap").status_code == 200
    wanted = {("plan", "2xx"): 3, ("none", "4xx"): 1, ("review", "4xx"): 1, ("plan", "3xx"): 1, ("login", "2xx"): 1}
    numbers = until(portal, lambda numbers: added(before, numbers) == wanted)
    ends = [count(numbers, "danhgia_answer_seconds_count", pool=pool) for pool in ("pages", "logins", "rescue")]
    assert [end - start for start, end in zip(starts, ends)] == [6, 1, 0]


def test_buckets_grow_and_end_in_the_count(portal):
    numbers = now(portal)
    for name in ("danhgia_answer_seconds", "danhgia_queue_seconds"):
        buckets = [(float(dict(labels)["le"]), value) for (what, labels), value in numbers.items()
                   if what == name + "_bucket" and ("pool", "pages") in labels]
        assert len(buckets) == 15 and buckets == sorted(buckets) and [value for _, value in buckets] == sorted(value for _, value in buckets)
        assert buckets[-1] == (float("inf"), count(numbers, name + "_count", pool="pages"))
    # A sum is no count: the wait of all of them is less than the time that passed.
    assert 0 < count(numbers, "danhgia_answer_seconds_sum", pool="pages") < 3600


def test_what_waits_is_seen(portal):
    """A pool of stopped workers: the request stands in the queue for as long."""
    before = now(portal)
    long_before = count(before, "danhgia_queue_seconds_bucket", pool="logins", le="0.25")
    all_before = count(before, "danhgia_queue_seconds_count", pool="logins")
    portal.signal("STOP", "logins")
    reader = subprocess.Popen(["curl", "-sk", "--max-time", "20", "-o", "/dev/null", f"https://127.0.0.1:{portal.port}/dang-nhap"])
    time.sleep(0.6)
    portal.signal("CONT", "logins")
    assert reader.wait(25) == 0
    numbers = until(portal, lambda numbers: count(numbers, "danhgia_queue_seconds_count", pool="logins") > all_before)
    assert count(numbers, "danhgia_queue_seconds_bucket", pool="logins", le="0.25") == long_before


def test_a_killed_worker_takes_nothing_with_it(portal):
    client = Client(portal).login_as("chauht")
    before = now(portal)
    starts = count(before, "danhgia_worker_starts_total", pool="pages")
    portal.signal("KILL", "pages1", "pages2")
    numbers = until(portal, lambda numbers: count(numbers, "danhgia_worker_starts_total", pool="pages") >= starts + 4)
    assert all(value >= before[key] for key, value in numbers.items() if key[0].endswith("_total"))
    assert client.get("/ke-hoach/2022-01").status_code == 200
    until(portal, lambda numbers: pages(numbers)["plan", "2xx"] == pages(before)["plan", "2xx"] + 1)


def test_the_database_s_failures_and_who_is_there(portal):
    client = Client(portal).login_as("chauht")
    Client(portal).login_as("yennd")
    live = portal.one("SELECT COUNT(*) FROM session WHERE ended_at IS NULL AND created_at > SYSDATE(6) - INTERVAL 15 MINUTE")
    with open(os.path.join(portal.run, "metrics"), "r+b") as file:
        file.seek(40)  # sessions_at: as if they had never been counted
        file.write(bytes(8))
    assert live >= 2 and client.get("/").status_code == 200
    until(portal, lambda numbers: count(numbers, "danhgia_sessions") == live)
    before = now(portal)
    portal.sql("RENAME TABLE plan TO plan_away")
    try:
        assert client.get("/ke-hoach/2022-01").status_code == 500
    finally:
        portal.sql("RENAME TABLE plan_away TO plan")
    until(portal, lambda numbers: count(numbers, "danhgia_database_errors_total", kind="error")
          > count(before, "danhgia_database_errors_total", kind="error") and added(pages(before), numbers).get(("plan", "5xx")) == 1)
    said = portal.ctl("metrics").stdout
    assert pages(read(said)) == pages(now(portal))


def test_only_whom_it_is_meant_for(portal):
    elsewhere, nowhere = (ask(portal, path, "127.0.0.2") for path in ("/metrics", "/khong-co.txt"))
    assert elsewhere.status_code == nowhere.status_code == 404 and "danhgia_" not in elsewhere.text
    # What goes past nginx's exact location ends at a pool that knows no such page.
    for path in ("/metrics/", "/metrics.xlsx", "/Metrics", "//metrics/x"):
        answer = ask(portal, path)
        assert answer.status_code in (303, 404) and "danhgia_requests" not in answer.text, path
    forged = requests.get(f"https://127.0.0.1:{portal.port}/", headers={"METRICS": "yes", "Proxy": "x"}, verify=portal.certificate,
                          timeout=20, allow_redirects=False)
    assert "danhgia_requests" not in forged.text


def test_labels_are_words_of_the_program(portal):
    """Pages are nouns of the site map, however many paths are asked for, and nobody's name."""
    client = Client(portal).login_as("quantri.tp")
    for number in range(30):
        client.get(f"/quan-tri/nhan-su/{number}")
        client.get(f"/x-{number}")
    nouns = set(re.findall(r'\{METHOD_\w+, "[^"]+", \w+, "([a-z_]+)"', pathlib.Path(TOP, "fcgi/site.c").read_text(encoding="utf-8")))
    numbers = until(portal, lambda numbers: pages(numbers).get(("none", "4xx"), 0) >= 30)
    assert {page for page, _ in pages(numbers)} <= nouns | {"none", "rescue"}
    kinds = {label for _, labels in numbers for label in labels if label[0] not in ("page", "le")}
    assert kinds <= {("status", f"{n}xx") for n in range(2, 6)} | {("pool", pool) for pool in ("pages", "logins", "reports", "rescue")} | \
        {("kind", word) for word in ("retry", "lost", "refused", "duplicate", "error")}


@pytest.mark.long
def test_a_foreign_file_is_left_alone(portal):
    """A worker that cannot use it works nevertheless."""
    place = os.path.join(portal.run, "metrics")
    os.rename(place, place + ".kept")
    with open(place, "w", encoding="ascii") as file:
        file.write("not ours")
    try:
        portal.supervisor("restart", "pages1:*", "pages2:*")
        assert Client(portal).login_as("chauht").get("/").status_code == 200
        assert pathlib.Path(place).read_text(encoding="ascii") == "not ours"
        assert len(portal.log_lines("counting for this process alone")) >= 4
    finally:
        os.replace(place + ".kept", place)
        portal.supervisor("restart", "pages1:*", "pages2:*")


def test_alert_rules_ask_for_what_there_is(portal):
    with open(os.path.join(TOP, "conf", "prometheus-rules.yml"), encoding="utf-8") as file:
        rules = [rule for group in yaml.safe_load(file)["groups"] for rule in group["rules"]]
    known = {name for name, _ in now(portal)}
    asked = {name for rule in rules for name in re.findall(r"danhgia_\w+", rule["expr"])}
    assert len(rules) >= 6 and len(asked) >= 5 and asked <= known


@pytest.mark.long
def test_prometheus_accepts_both(portal, tmp_path):
    if shutil.which("promtool") is None:
        pytest.skip("promtool comes with Debian's prometheus")
    (tmp_path / "metrics").write_text(ask(portal).text)
    for command in (["promtool", "check", "metrics"], ["promtool", "check", "rules", os.path.join(TOP, "conf", "prometheus-rules.yml")]):
        with open(tmp_path / "metrics", encoding="utf-8") as file:
            done = subprocess.run(command, stdin=file, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stdout + done.stderr
