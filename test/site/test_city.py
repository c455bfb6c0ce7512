"""
A whole city's month: opened in chunks, killed in the middle and gone on with, and nothing twice (design.md section 3). People are
made by SQL: schools of fifty below the demonstration's, until 150,000 are rated.
"""

import os
import signal
import subprocess
import time

import pytest

pytestmark = pytest.mark.long
CLOCK = "2022-02-03 08:00:00"
SETTINGS = {"buffer_pool": "512M", "redo_log": "256M"}
SCHOOLS, EACH = 2950, 50
SAME = ("person_id, unit_id, part_id, unit_path, position_name, staff_kind, `rank`, criteria_set_id, superior_id, superior_basis, authority_id, "
        "authority_unit_id, authority_basis, advice_unit_id, frozen, state")


@pytest.fixture(scope="module")
def city(portal):
    """The portal with 150,000 people."""
    above = portal.one("SELECT id FROM unit WHERE code = 'BD-TH'")
    portal.sql("INSERT INTO unit (code, name, kind, bloc, type, parent_id) SELECT CONCAT('S', seq), CONCAT('Trường số ', seq), 'agency', 'school', "
               f"'truong-tieu-hoc', %s FROM seq_1_to_{SCHOOLS}", above)
    portal.sql("UPDATE unit SET agency_id = id WHERE agency_id IS NULL AND kind = 'agency'")
    portal.sql("INSERT INTO unit (code, name, kind, bloc, type, parent_id, agency_id) SELECT CONCAT(g.code, '-', q.seq), CONCAT('Tổ ', q.seq), 'part', "
               "'school', 'to', g.id, g.id FROM unit g JOIN seq_1_to_4 q WHERE g.parent_id = %s AND g.code LIKE 'S%%'", above)
    for kind in ("agency", "part"):
        portal.sql("INSERT INTO unit_closure SELECT c.ancestor_id, u.id, c.depth + 1 FROM unit u JOIN unit_closure c ON c.descendant_id = u.parent_id "
                   "WHERE u.code LIKE 'S%%' AND u.kind = %s UNION ALL SELECT id, id, 0 FROM unit WHERE code LIKE 'S%%' AND kind = %s", kind, kind)
    portal.sql("INSERT INTO person (code, family_name, given_name, staff_kind) SELECT CONCAT('S', seq), 'Người', CONCAT('Thứ', seq), 'public_employee' "
               f"FROM seq_1_to_{SCHOOLS * EACH}")
    portal.sql("INSERT INTO assignment (person_id, unit_id, position_id, `rank`, main) SELECT p.id, u.id, o.id, k.`rank`, TRUE FROM ("
               f"SELECT CONCAT('S', seq) AS person, (seq - 1) MOD {EACH} AS n, CONCAT('S', (seq - 1) DIV {EACH} + 1, IF((seq - 1) MOD {EACH} < 3, '', "
               f"CONCAT('-', (seq - 1) MOD 4 + 1))) AS unit, CASE WHEN (seq - 1) MOD {EACH} IN (0, 3, 4, 5, 6) THEN 'head' "
               f"WHEN (seq - 1) MOD {EACH} IN (1, 2) THEN 'deputy' ELSE 'member' END AS `rank` FROM seq_1_to_{SCHOOLS * EACH}) k "
               "JOIN person p ON p.code = k.person JOIN unit u ON u.code = k.unit JOIN position o ON o.name = CASE WHEN k.n = 0 THEN 'Hiệu trưởng' "
               "WHEN k.n < 3 THEN 'Phó Hiệu trưởng' WHEN k.n < 7 THEN 'Tổ trưởng chuyên môn' ELSE 'Giáo viên tiểu học' END")
    portal.sql("ANALYZE TABLE unit, unit_closure, person, assignment")
    assert portal.one("SELECT COUNT(*) FROM assignment WHERE main") >= SCHOOLS * EACH
    return portal


def rows(portal, month):
    return portal.sql(f"SELECT {SAME} FROM evaluation WHERE month = %s ORDER BY person_id", month)


def timed(portal, month):
    start = time.monotonic()
    report = portal.ctl("open-month", month).stdout.splitlines()[0]
    return time.monotonic() - start, report


def test_a_month_of_a_city_killed_in_the_middle_is_the_same_as_one_run(city, capsys):
    ctl = [os.path.join(city.data, "app", "bin", "danhgiactl"), "-c", os.path.join(city.data, "etc", "danhgia.ini"), "open-month", "2022-02"]
    running = subprocess.Popen(ctl, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(6000):
            if city.one("SELECT COUNT(*) FROM evaluation WHERE month = '2022-02'") > 40000 or running.poll() is not None:
                break
            time.sleep(0.02)
    finally:
        running.send_signal(signal.SIGKILL)
        running.wait(30)
    before = city.one("SELECT COUNT(*) FROM evaluation WHERE month = '2022-02'")
    assert running.returncode == -signal.SIGKILL and 0 < before < SCHOOLS * EACH
    rest, report = timed(city, "2022-02")
    whole, once = timed(city, "2022-03")
    people = city.one("SELECT COUNT(*) FROM evaluation WHERE month = '2022-03'")
    assert people >= 149000
    assert rows(city, "2022-02") == rows(city, "2022-03")
    again, second = timed(city, "2022-03")
    assert second.count(" 0 created, 0 resolved again") == 1
    with capsys.disabled():
        print(f"\nopened {people} evaluations in {whole:.1f} s; killed at {before}, the rest in {rest:.1f} s; a second run {again:.1f} s")
        print(f"  {report}\n  {once}\n  {second}")
    assert whole < 300


def test_the_job_looks_once_a_day(city, capsys):
    city.set_clock("2022-03-02 00:00:00")
    start = time.monotonic()
    first = city.ctl("jobs").stdout
    took = time.monotonic() - start
    start = time.monotonic()
    assert city.ctl("jobs").stdout.count("open-month") == 0 and first.count("open-month") == 0
    with capsys.disabled():
        print(f"\nthe first jobs of a day {took:.1f} s, the next {time.monotonic() - start:.1f} s")
    assert city.one("SELECT COUNT(*) FROM unit_month WHERE month = '2022-03' AND looked_on = '2022-03-02'") == city.one(
        "SELECT COUNT(*) FROM unit WHERE kind = 'agency'")
