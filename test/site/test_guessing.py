"""
Guessers in numbers: two hundred wrong logins at once, an office behind one address, and the time an answer takes
(issue: login protection). The long ones run with test/run --long.
"""

import random
import statistics
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from portal import Client

PASSWORD = "sen-trang-ho-tay-2022"
WORKERS = 2  # of the login pool: so many wrong tries may be looked at together


@pytest.fixture
def accounts(portal):
    """accounts(n): names of active accounts that nobody has used yet."""
    def take(count):
        rows = portal.sql("SELECT a.name FROM account a WHERE a.state = 'active' AND NOT EXISTS (SELECT 1 FROM session s "
                          "WHERE s.account_id = a.id) AND NOT EXISTS (SELECT 1 FROM login_address l WHERE l.account_name = a.name) "
                          "AND NOT EXISTS (SELECT 1 FROM right_grant r WHERE r.account_id = a.id) ORDER BY a.id LIMIT %s", count)
        assert len(rows) == count
        return [row["name"] for row in rows]
    return take


@pytest.fixture(autouse=True)
def no_failures_left(portal):
    yield
    portal.sql("DELETE FROM login_address")
    portal.sql("UPDATE credential SET failures = 0, locked_until = NULL")


def outcome(answer):
    if answer.status_code == 422:
        return "locked" if "tạm thời chưa đăng nhập được" in answer.text else "wrong"
    return "in" if answer.status_code == 303 else answer.status_code


def attempt(client, form, account, password):
    form.fill({"account": account, "password": password})
    return outcome(client.send_form(form, allow_redirects=False))


def ready(portal):
    client = Client(portal)
    return client, client.form("/dang-nhap", action="/dang-nhap")


def test_two_hundred_wrong_logins_at_once(portal, accounts):
    """Each is answered; after five the account waits for this address, whatever came at the same time; pages go on."""
    victim, colleague = accounts(2)
    pairs = [ready(portal) for _ in range(200)]
    page = Client(portal).login_as(colleague)
    waited = []
    with ThreadPoolExecutor(24) as pool:
        tries = [pool.submit(attempt, *pair, victim, f"sai-{n}") for n, pair in enumerate(pairs)]
        while not all(one.done() for one in tries):
            begun = time.monotonic()
            assert page.get("/").status_code == 200
            waited.append(time.monotonic() - begun)
            time.sleep(0.01)
    said = [one.result() for one in tries]
    assert set(said) == {"wrong", "locked"} and 5 <= said.count("wrong") < 5 + WORKERS, said.count("wrong")
    assert portal.one("SELECT failures FROM login_address WHERE account_name = %s", victim) == said.count("wrong")
    assert portal.one("SELECT c.failures FROM credential c JOIN account a ON a.id = c.account_id WHERE a.name = %s", victim) == said.count("wrong")
    assert attempt(*ready(portal), victim, PASSWORD) == "locked"
    assert attempt(*ready(portal), colleague, PASSWORD) == "in"
    assert waited and statistics.median(waited) < 2


def test_two_hundred_names_at_once(portal, accounts):
    """One password tried on everybody: nobody waits yet, each failure is counted once, and the address is known."""
    names = accounts(200)
    pairs = [ready(portal) for _ in names]
    with ThreadPoolExecutor(24) as pool:
        said = list(pool.map(lambda pair, name: attempt(*pair, name, "mat-khau-chung"), pairs, names))
    assert said == ["wrong"] * 200
    assert portal.one("SELECT SUM(failures) FROM login_address WHERE address = %s", portal.address) == 200
    assert attempt(*ready(portal), names[0], PASSWORD) == "in"


def test_an_office_of_sixty_behind_one_address(portal, accounts):
    """Monday morning: everybody mistypes twice and gets in at the third try, while one of them guesses at a colleague."""
    names = accounts(61)
    victim, office = names[0], names[1:]

    def person(name):
        client, form = ready(portal)
        return [attempt(client, form, name, "go-nham") for _ in range(2)] + [attempt(client, form, name, PASSWORD)]

    with ThreadPoolExecutor(16) as pool:
        guesser = pool.submit(lambda: [attempt(*ready(portal), victim, f"doan-{n}") for n in range(30)])
        said = list(pool.map(person, office))
    assert [one for one in said if one != ["wrong", "wrong", "in"]] == []
    assert set(guesser.result()[7:]) == {"locked"}
    assert portal.one("SELECT COUNT(*) FROM login_address") == 1, "a login clears its own failures, not the guesser's"


# time


def times(portal, groups):
    """Seconds of one wrong login for each name, in a random order, by group."""
    order = [(group, name) for group, names in groups.items() for name in names]
    random.Random(7).shuffle(order)
    client, form = ready(portal)
    found = {group: [] for group in groups}
    for group, name in order:
        form.fill({"account": name, "password": "mot-mat-khau-sai"})
        begun = time.perf_counter()
        assert client.send_form(form).status_code == 422
        found[group].append(time.perf_counter() - begun)
    return found


def share_slower(one, two):
    """How often a try of the first group takes longer than one of the second: 0.5 where nobody can tell them apart."""
    return sum((x > y) + (x == y) / 2 for x in one for y in two) / (len(one) * len(two))


def test_the_statistic_sees_a_difference():
    """Half of a hash's time between two noisy groups is found, noise alone is not: what the next test rests on."""
    noise = random.Random(1)
    known, unknown = ([0.010 + noise.expovariate(500) for _ in range(200)] for _ in range(2))
    assert 0.4 < share_slower(known, unknown) < 0.6
    assert share_slower([x + 0.005 for x in known], unknown) > 0.9


@pytest.mark.long
@pytest.mark.parametrize("kind", ["active", "issued", "disabled", "waiting"])
def test_known_and_unknown_accounts_take_the_same_time(portal, accounts, kind):
    """
    Two hundred tries each. The share stays within 0.5 +- 0.1: for groups of 200 that is more than three standard deviations
    of pure noise (0.029 each), and less than a tenth of a hash makes.
    """
    known = accounts(200)
    unknown = [f"khong.co.{n:03}" for n in range(200)]
    marks = ", ".join(["%s"] * len(known))
    if kind == "issued":
        portal.sql(f"UPDATE credential SET password = NULL, code_hash = UNHEX(SHA2(account_id, 256)), code_expires = SYSDATE(6) + INTERVAL 1 DAY "
                   f"WHERE account_id IN (SELECT id FROM account WHERE name IN ({marks}))", *known)
    if kind in ("issued", "disabled"):
        portal.sql(f"UPDATE account SET state = '{kind}' WHERE name IN ({marks})", *known)
    if kind == "waiting":
        for name in known + unknown:
            portal.sql("INSERT INTO login_address (address, account_name, failures, failed_at) VALUES (%s, %s, 9, SYSDATE(6))",
                       portal.address, name)
    found = times(portal, {"known": known, "unknown": unknown})
    share = share_slower(found["known"], found["unknown"])
    print(f"{kind}: median {statistics.median(found['known']) * 1000:.2f} and {statistics.median(found['unknown']) * 1000:.2f} ms, share {share:.3f}")
    portal.sql(f"UPDATE account SET state = 'disabled' WHERE name IN ({marks})", *known)
    assert 0.4 < share < 0.6, share
