"""What time brings about by itself: deadlines, unused accounts, people who left, and the end of what is kept for a while."""

import concurrent.futures
import os
import re

import pymysql
import pytest

PURGED = ("drafts", "submissions", "addresses", "sessions", "imports", "batches")


def jobs(portal):
    """What a run of the jobs says it changed."""
    done = portal.ctl("jobs").stdout
    return {name: int(count) for name, count in re.findall(r"(?m)^([a-z-]+) (\d+)$", done) if name not in ("seal", "retain", "open-month")}


def account(portal, bloc="government", skip=0):
    return portal.sql("SELECT a.id, a.name, a.person_id AS person FROM account a JOIN assignment m ON m.person_id = a.person_id "
                      "JOIN unit u ON u.id = m.unit_id WHERE u.bloc = %s AND m.rank = 'member' AND a.state = 'active' "
                      "ORDER BY a.id LIMIT 1 OFFSET %s", bloc, skip)[0]


def state(portal, one):
    return portal.one("SELECT state FROM account WHERE id = %s", one["id"])


def last_audit(portal, one):
    return portal.sql("SELECT action, JSON_VALUE(old, '$.state') AS old, JSON_VALUE(new, '$.state') AS new, "
                      "JSON_VALUE(new, '$.cause') AS cause, account_id FROM audit WHERE object = 'account' AND object_id = %s "
                      "ORDER BY id DESC LIMIT 1", one["id"])[0]


@pytest.fixture(autouse=True)
def quiet(portal):
    """Nothing is due, and the clock is where it was."""
    portal.set_clock("2022-01-20 08:00:00")
    portal.sql("UPDATE account SET state = 'active', used_at = SYSDATE(6), change_before = NULL WHERE state <> 'issued'")
    jobs(portal)
    assert jobs(portal) == {}


def test_the_deadline_to_the_second(portal):
    """630-CV/QU, 2: before 24/01/2022; the 23rd 23:59:59 is in, the 24th 00:00:00 is locked."""
    one = account(portal)
    portal.sql("UPDATE account SET state = 'issued', change_before = '2022-01-24' WHERE id = %s", one["id"])
    portal.set_clock("2022-01-23 23:59:40")
    assert jobs(portal) == {} and state(portal, one) == "issued"
    portal.set_clock("2022-01-24 00:00:00")
    assert jobs(portal)["lock-overdue"] >= 1 and state(portal, one) == "locked"
    assert last_audit(portal, one) == {"action": "lock_overdue", "old": "issued", "new": "locked", "cause": "deadline", "account_id": None}
    assert jobs(portal) == {}


def test_two_at_once_lock_once(portal):
    portal.sql("UPDATE account SET state = 'issued', change_before = '2022-01-19' WHERE state = 'active' ORDER BY id LIMIT 1200")
    last = portal.one("SELECT MAX(id) FROM audit")
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        done = sum(pool.map(lambda _: int(portal.ctl("lock-overdue").stdout.split()[1]), range(3)))
    rows = portal.sql("SELECT COUNT(*) AS n, COUNT(DISTINCT object_id) AS accounts, COUNT(DISTINCT unit_id) AS units FROM audit "
                      "WHERE id > %s AND action = 'lock_overdue'", last)[0]
    assert (done, rows["n"], rows["accounts"]) == (1200, 1200, 1200) and rows["units"] > 5
    assert portal.one("SELECT COUNT(*) FROM account WHERE state = 'locked'") == 1200


def unused(portal, one, days):
    portal.sql("UPDATE account SET used_at = SYSDATE(6) - INTERVAL %s DAY WHERE id = %s", days, one["id"])


def test_an_account_that_nobody_uses(portal, login):
    one, other = account(portal), account(portal, skip=1)
    client = login(one["name"])
    unused(portal, one, 46)
    unused(portal, other, 44)
    assert jobs(portal) == {"disable-inactive": 1}
    assert (state(portal, one), state(portal, other)) == ("disabled", "active")
    assert last_audit(portal, one)["cause"] == "inactive"
    assert client.get("/", allow_redirects=False).status_code == 303
    portal.sql("REPLACE INTO setting (unit_id, name, value) VALUES (0, 'inactive_days', '30')")
    assert jobs(portal) == {"disable-inactive": 1} and state(portal, other) == "disabled"
    portal.sql("DELETE FROM setting WHERE name = 'inactive_days'")


def test_a_login_counts_as_use(portal, client):
    name, word = next(line.split(",")[:2] for line in open(os.path.join(portal.data, "demo-accounts.csv"), encoding="utf-8")
                      if ",sen-trang-ho-tay-2022," in line)
    one = {"id": portal.one("SELECT id FROM account WHERE name = %s", name)}
    unused(portal, one, 46)
    assert client.login(name, word).status_code == 200
    assert jobs(portal) == {} and state(portal, one) == "active"


@pytest.mark.parametrize("clock,days,spared", [
    pytest.param("2022-07-20 08:00:00", 60, True, marks=pytest.mark.long),
    pytest.param("2022-09-30 08:00:00", 120, True, marks=pytest.mark.long), ("2022-10-15 23:00:00", 120, True),
    ("2022-10-16 08:00:00", 130, False), ("2022-05-31 23:00:00", 46, False)])
def test_summer_does_not_count_for_schools(portal, clock, days, spared):
    teacher, clerk = account(portal, "school"), account(portal)
    for one in (teacher, clerk):
        unused(portal, one, days)
    portal.sql("UPDATE account SET state = 'disabled' WHERE state = 'issued'")   # these would lock, which is not the matter here
    portal.set_clock(clock)
    jobs(portal)
    assert (state(portal, teacher), state(portal, clerk)) == ("active" if spared else "disabled", "disabled")


@pytest.mark.parametrize("last,spared", [("2022-01-31", True), ("2022-01-02", True), ("2021-12-01", False)])
def test_a_recorded_absence_spares(portal, last, spared):
    one = account(portal, skip=2)
    unused(portal, one, 90)
    portal.sql("INSERT INTO absence (person_id, first_day, last_day, cause) VALUES (%s, '2021-10-01', %s, 'maternity')",
               one["person"], last)
    jobs(portal)
    portal.sql("DELETE FROM absence WHERE person_id = %s", one["person"])
    assert state(portal, one) == ("active" if spared else "disabled")


def test_who_left_on_the_date(portal):
    one = account(portal, skip=3)
    portal.sql("UPDATE assignment SET valid_to = '2022-01-22' WHERE person_id = %s", one["person"])
    assert jobs(portal) == {}
    portal.set_clock("2022-01-21 23:59:30")
    assert jobs(portal) == {}
    portal.set_clock("2022-01-22 00:00:00")
    assert jobs(portal) == {"disable-left": 1} and state(portal, one) == "disabled"
    assert last_audit(portal, one)["cause"] == "left"
    portal.sql("UPDATE assignment SET valid_to = NULL WHERE person_id = %s", one["person"])


def test_what_is_kept_for_a_while_goes(portal):
    one = account(portal, skip=4)["id"]
    for used, age in (("NULL", 9), ("NULL", 7), ("SYSDATE(6) - INTERVAL 2 DAY", 3), ("SYSDATE(6)", 3)):
        portal.sql(f"INSERT INTO draft (account_id, path, fields, cause, created_at, used_at) VALUES ({one}, '/x', '{{}}', 'session', "
                   f"SYSDATE(6) - INTERVAL {age} DAY, {used})")
    for age in (6, 8):
        portal.sql(f"INSERT INTO submission VALUES ({one}, 'f{age}', '/x', '/', SYSDATE(6) - INTERVAL {age} DAY)")
        portal.sql(f"INSERT INTO import (kind, file_name, sha256, content, account_id, created_at) VALUES ('people', 'jobs{age}', '', 'x', "
                   f"{one}, '2022-01-20 08:00:00' - INTERVAL {age} DAY)")
        portal.sql(f"INSERT INTO issue_batch (account_id, what, created_at) VALUES ({one}, 'jobs{age}', '2022-01-20 08:00:00' - INTERVAL {age} DAY)")
    for hours in (23, 25):
        portal.sql(f"INSERT INTO login_address VALUES ('10.0.0.{hours}', 'x', 1, SYSDATE(6) - INTERVAL {hours} HOUR)")
    for age in (7, 9):
        portal.sql(f"INSERT INTO session (token_hash, account_id, csrf, created_at, seen_at, proven_at) SELECT UNHEX(SHA2({age}, 256)), "
                   f"{one}, UNHEX(SHA2('x', 256)), t, t, t FROM (SELECT SYSDATE(6) - INTERVAL {age} DAY AS t) x")
    assert jobs(portal) == {"purge-drafts": 2, "purge-submissions": 1, "purge-addresses": 1, "purge-sessions": 1, "purge-imports": 1,
                            "purge-batches": 1}
    assert portal.one("SELECT COUNT(*) FROM draft WHERE account_id = %s", one) == 2
    assert [row["form_id"] for row in portal.sql("SELECT form_id FROM submission WHERE account_id = %s", one)] == ["f6"]
    assert portal.one("SELECT COUNT(*) FROM login_address WHERE address LIKE '10.0.0.%%'") == 1
    assert [row["file_name"] for row in portal.sql("SELECT file_name FROM import WHERE file_name LIKE 'jobs%%'")] == ["jobs6"]
    assert portal.one("SELECT COUNT(*) FROM issue_batch WHERE what LIKE 'jobs%%' AND ended_at IS NULL") == 1
    assert jobs(portal) == {}


@pytest.mark.parametrize("statement", [
    "SELECT * FROM credential", "UPDATE account SET name = 'x'", "DELETE FROM account", "SELECT token_hash FROM session",
    "SELECT fields FROM draft", "SELECT content FROM import", "DELETE FROM audit", "SELECT * FROM audit", "INSERT INTO right_grant "
    "SELECT * FROM right_grant", "DELETE FROM evaluation", "UPDATE setting SET value = ''", "CREATE TABLE t (i INT)"])
def test_the_database_account_of_the_jobs_can_no_more(portal, statement):
    connection = pymysql.connect(unix_socket=os.path.join(portal.run, "db.sock"), user="danhgia_jobs",
                                 password=portal.settings["jobs_password"], database="danhgia")
    with connection.cursor() as cursor, pytest.raises(pymysql.Error) as error:
        cursor.execute(statement)
    connection.close()
    assert error.value.args[0] in {1142, 1143, 1044}


def test_a_program_runs_them(portal):
    text = open(os.path.join(portal.data, "etc", "supervisord.conf"), encoding="utf-8").read()
    assert re.search(r"(?m)^command = sh -c 'while sleep 86400; do \S+/danhgiactl -c \S+/danhgia.ini jobs; \S+/danhgiactl -c \S+/danhgia.ini remind; done'$", text)
