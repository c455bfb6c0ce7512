"""
A city for measuring: people in agencies of fifty (the first has 300) below the demonstration's root, in districts of a hundred agencies
and three blocs, five floors deep; months of evaluations, with scores, tasks and weeks for the last. Everything follows from one seed and
is written by SQL as the owner of the database, past the triggers. The present month is opened by the program itself, so superiors,
authorities and criteria are those the rules give; the past is its copy, published.
"""

import contextlib
import os
import random
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(TOP, "schema", "demo"))

import names  # noqa: E402

MONTH, WEEK, WEEK_STARTS = "2022-01", "2022-W04", "2022-01-24"
FIRST, EACH, DISTRICT = 300, 50, 100
# The agency of person seq, and the person's place in it: 0 head, 1 and 2 deputies, 3 to 6 heads of the four parts.
AGENCY = f"IF(seq < {FIRST}, 0, 1 + (seq - {FIRST}) DIV {EACH})"
PLACE = f"IF(seq < {FIRST}, seq, (seq - {FIRST}) MOD {EACH})"
BLOC = "CASE WHEN {0} MOD 10 = 5 THEN 'party' WHEN {0} MOD 10 IN (6, 7) THEN 'government' ELSE 'school' END"
POSTS = {"party": ("Trưởng Ban Tuyên giáo Quận ủy", "Phó Trưởng Ban Tuyên giáo Quận ủy", "Chuyên viên", "Chuyên viên"),
         "government": ("Trưởng phòng Nội vụ", "Phó Trưởng phòng Nội vụ", "Chuyên viên", "Chuyên viên"),
         "school": ("Hiệu trưởng", "Phó Hiệu trưởng", "Tổ trưởng chuyên môn", "Giáo viên tiểu học")}
# What a past month takes over from the present one.
SAME = ("person_id, unit_id, part_id, unit_path, bloc, position_name, staff_kind, `rank`, management_level, rule_set_id, criteria_set_id, "
        "superior_id, superior_basis, authority_id, authority_unit_id, authority_collective, authority_basis, advice_unit_id, work_group")
# A level by chance that is the same in every run: e.g. two in ten on level A.
LEVEL = "ELT(1 + (CRC32(CONCAT_WS('-', {0}, person_id)) MOD 10), 'A', 'A', 'B', 'B', 'B', 'B', 'B', 'B', 'C', 'D')"
POINTS = "CASE {0} WHEN 'A' THEN 9400 WHEN 'B' THEN 8400 WHEN 'C' THEN 6500 ELSE 4000 END"


def past_months(count):
    """The months before MONTH, the latest first."""
    year, month = map(int, MONTH.split("-"))
    numbers = range(year * 12 + month - 2, year * 12 + month - 2 - count, -1)
    return [f"{number // 12}-{number % 12 + 1:02}" for number in numbers]


@contextlib.contextmanager
def without_triggers(portal):
    found = portal.sql("SELECT trigger_name AS name, action_timing AS time, event_manipulation AS event, event_object_table AS tab, "
                       "action_statement AS body FROM information_schema.triggers WHERE trigger_schema = 'danhgia' "
                       "AND event_object_table IN ('evaluation', 'score')")
    for trigger in found:
        portal.sql(f"DROP TRIGGER {trigger['name']}")
    portal.sql("SET SESSION foreign_key_checks = 0")
    try:
        yield
    finally:
        portal.sql("SET SESSION foreign_key_checks = 1")
        for trigger in found:
            portal.sql("CREATE TRIGGER {name} {time} {event} ON {tab} FOR EACH ROW {body}".format(**trigger))


def agencies_of(people):
    return 1 + max(0, people - FIRST + EACH - 1) // EACH


def add_units(portal, people):
    agencies = agencies_of(people)
    districts = (agencies + DISTRICT - 1) // DISTRICT
    unit = "INSERT INTO unit (code, name, kind, bloc, type, parent_id, agency_id) "
    portal.sql(unit + f"SELECT CONCAT('C', seq), CONCAT('Quận số ', seq), 'grouping', 'party', 'quan', p.id, NULL FROM seq_0_to_{districts - 1} "
               "JOIN unit p ON p.code = 'HN'")
    portal.sql(unit + "SELECT CONCAT('C', seq, '-', b.bloc), CONCAT('Khối ', b.name, ' quận số ', seq), 'grouping', b.bloc, 'nhom', p.id, NULL "
               f"FROM seq_0_to_{districts - 1} JOIN (SELECT 'party' AS bloc, 'Đảng, đoàn thể' AS name UNION SELECT 'government', 'Chính quyền' "
               "UNION SELECT 'school', 'Trường học') b JOIN unit p ON p.code = CONCAT('C', seq)")
    bloc = BLOC.format("seq")
    portal.sql(unit + f"SELECT CONCAT('CA', seq), CONCAT(CASE {bloc} WHEN 'party' THEN 'Ban' WHEN 'government' THEN 'Phòng' ELSE 'Trường' END, "
               f"' số ', seq), 'agency', {bloc}, CASE {bloc} WHEN 'party' THEN 'ban-dang' WHEN 'government' THEN 'phong' ELSE 'truong-tieu-hoc' END, "
               f"p.id, NULL FROM seq_0_to_{agencies - 1} JOIN unit p ON p.code = CONCAT('C', seq DIV {DISTRICT}, '-', {bloc})")
    portal.sql("UPDATE unit SET agency_id = id WHERE agency_id IS NULL AND kind = 'agency'")
    portal.sql(unit + "SELECT CONCAT(g.code, '-', seq), CONCAT('Tổ ', seq), 'part', g.bloc, 'to', g.id, g.id FROM unit g JOIN seq_1_to_4 "
               "WHERE g.code LIKE 'CA%'")
    portal.sql("INSERT INTO unit_closure WITH RECURSIVE up AS (SELECT id AS unit, id AS above, 0 AS depth FROM unit "
               "WHERE code REGEXP '^C[A0-9]' UNION ALL SELECT up.unit, u.parent_id, up.depth + 1 FROM up JOIN unit u ON u.id = up.above "
               "WHERE u.parent_id IS NOT NULL) SELECT above, unit, depth FROM up")
    # As in the demonstration's district: one agency decides, another advises.
    portal.sql("INSERT INTO authority (unit_id, bloc, authority_unit_id, collective, superior_unit_id, advice_unit_id, basis) "
               f"SELECT d.id, b.bloc, a.id, b.bloc = 'party', a.id, v.id, 'Phân cấp' FROM seq_0_to_{districts - 1} "
               "JOIN (SELECT 'party' AS bloc UNION SELECT 'government' UNION SELECT 'school') b JOIN unit d ON d.code = CONCAT('C', seq) "
               f"JOIN unit a ON a.code = CONCAT('CA', seq * {DISTRICT} + IF(b.bloc = 'party', 5, 6)) "
               f"JOIN unit v ON v.code = CONCAT('CA', seq * {DISTRICT} + IF(b.bloc = 'party', 15, 7))")


def add_people(portal, people, seed):
    chance = random.Random(seed)
    for start in range(0, people, 5000):
        rows = [(f"C{n}", *names.make_name(chance.choice, chance.random() < 0.6)) for n in range(start, min(start + 5000, people))]
        values = ", ".join(["(%s, %s, %s, 'public_employee')"] * len(rows))
        portal.sql("INSERT INTO person (code, family_name, given_name, staff_kind) VALUES " + values, *(value for row in rows for value in row))
    posts = " ".join(f"WHEN '{bloc}' THEN CASE k.`rank` WHEN 'head' THEN IF(k.place = 0, '{head}', '{part}') WHEN 'deputy' THEN '{deputy}' "
                     f"ELSE '{member}' END" for bloc, (head, deputy, part, member) in POSTS.items())
    portal.sql("INSERT INTO assignment (person_id, unit_id, position_id, `rank`, main, management_level) SELECT p.id, u.id, o.id, k.`rank`, TRUE, "
               "IF(k.place = 0, 'district', 'agency') FROM (SELECT CONCAT('C', n) AS person, place, "
               "CONCAT('CA', agency, IF(place < 3, '', CONCAT('-', (place + 1) MOD 4 + 1))) AS unit, "
               "CASE WHEN place IN (0, 3, 4, 5, 6) THEN 'head' WHEN place IN (1, 2) THEN 'deputy' ELSE 'member' END AS `rank` "
               f"FROM (SELECT seq AS n, {AGENCY} AS agency, {PLACE} AS place FROM seq_0_to_{people - 1}) s) k "
               f"JOIN person p ON p.code = k.person JOIN unit u ON u.code = k.unit JOIN position o ON o.name = CASE u.bloc {posts} END")
    portal.sql("UPDATE person p JOIN assignment m ON m.person_id = p.id AND m.main JOIN unit u ON u.id = m.unit_id SET p.staff_kind = "
               "IF(u.bloc = 'party' AND m.management_level = 'district', 'cadre', 'civil_servant') "
               "WHERE p.code REGEXP '^C[0-9]' AND u.bloc <> 'school'")


def add_accounts(portal):
    """An account for everybody with the demonstration's passphrase, who has read the texts."""
    portal.sql("INSERT INTO account (name, person_id, state, issued_at) SELECT LOWER(code), id, 'active', SYSDATE(6) FROM person "
               "WHERE code REGEXP '^C[0-9]'")
    portal.sql("INSERT INTO credential (account_id, password, changed_at) SELECT a.id, (SELECT c.password FROM credential c JOIN account d "
               "ON d.id = c.account_id WHERE d.name = 'chauht'), SYSDATE(6) FROM account a JOIN person p ON p.id = a.person_id "
               "WHERE p.code REGEXP '^C[0-9]'")
    portal.sql("INSERT INTO acknowledgement (person_id, account_id, text_code, text_version, acknowledged_at) SELECT a.person_id, a.id, "
               "k.text_code, k.text_version, k.acknowledged_at FROM account a JOIN person p ON p.id = a.person_id JOIN acknowledgement k "
               "JOIN account d ON d.id = k.account_id AND d.name = 'chauht' WHERE p.code REGEXP '^C[0-9]'")


def open_month(portal):
    command = [os.path.join(portal.data, "app", "bin", "danhgiactl"), "-c", os.path.join(portal.data, "etc", "danhgia.ini"), "open-month", MONTH]
    if os.getuid() == 0:
        command = ["setpriv", "--reuid=danhgia", "--regid=danhgia", "--init-groups", *command]
    done = subprocess.run(command, capture_output=True, text=True, timeout=1800)
    if done.returncode != 0:
        raise RuntimeError(done.stdout + done.stderr)


def add_scores(portal, month, decided):
    columns, values = ("self, superior, decided", "{0}, {0}, {0}") if decided else ("self", "{0}")
    points = "IF(c.kind IN ('normal'), c.maximum - (c.maximum DIV 10) * ((e.person_id + c.ord) MOD 2), 0)"
    portal.sql(f"INSERT INTO score (evaluation_id, criterion_id, {columns}) SELECT e.id, c.id, {values.format(points)} FROM evaluation e "
               f"FORCE INDEX (evaluation_once) JOIN criterion c ON c.criteria_set_id = e.criteria_set_id WHERE e.month = '{month}' "
               "AND e.state <> 'open' AND NOT EXISTS (SELECT 1 FROM score s WHERE s.evaluation_id = e.id)")


def add_past(portal, month):
    portal.sql("INSERT INTO unit_month (unit_id, month, rule_set_id, mode, opened_at, published_at) SELECT unit_id, %s, rule_set_id, 'software', "
               "CONCAT(%s, '-01'), LAST_DAY(CONCAT(%s, '-01')) FROM unit_month WHERE month = %s", month, month, month, MONTH)
    level = LEVEL.format(f"'{month}'")
    at = f"LAST_DAY('{month}-01')"
    portal.sql(f"INSERT INTO evaluation (month, {SAME}, frozen, state, self_points, self_level, self_at, superior_points, superior_level, "
               "superior_by, superior_at, decided_points, decided_level, decided_by, decided_at, published_at) "
               f"SELECT '{month}', {SAME}, TRUE, 'published', {POINTS.format(level)}, {level}, {at}, {POINTS.format(level)}, {level}, "
               f"COALESCE(superior_id, person_id), {at}, {POINTS.format(level)}, {level}, COALESCE(authority_id, person_id), {at}, {at} "
               f"FROM evaluation FORCE INDEX (evaluation_once) WHERE month = '{MONTH}'")


def add_present(portal):
    """The last evening but one: six of ten have submitted, half of those are reviewed, one in ten is writing."""
    level = LEVEL.format("'now'")
    turn = "CRC32(person_id) MOD 10"
    portal.sql(f"UPDATE evaluation SET frozen = TRUE, state = CASE WHEN {turn} < 3 THEN 'reviewed' WHEN {turn} < 6 THEN 'self_submitted' "
               f"WHEN {turn} < 7 THEN 'drafting' ELSE 'open' END, self_points = IF({turn} < 6, {POINTS.format(level)}, NULL), "
               f"self_level = IF({turn} < 6, {level}, NULL), self_at = IF({turn} < 6, '{MONTH}-22 09:00:00', NULL), "
               f"superior_points = IF({turn} < 3, {POINTS.format(level)}, NULL), superior_level = IF({turn} < 3, {level}, NULL), "
               f"superior_by = IF({turn} < 3, superior_id, NULL), superior_at = IF({turn} < 3, '{MONTH}-23 09:00:00', NULL) "
               f"WHERE month = '{MONTH}' AND state = 'open'")


def add_work(portal, tasks, month):
    portal.sql("INSERT INTO task (person_id, origin, content, product, due, percent, created_by, created_at, result) SELECT p.id, 'planned', "
               "CONCAT('Nhiệm vụ số ', seq, ' của tháng'), 'Báo cáo', "
               f"'{month}-01' + INTERVAL (seq * 3 + p.id) MOD 28 DAY, 100, p.id, '{month}-01', 'Đã hoàn thành' "
               f"FROM person p JOIN seq_1_to_{tasks} WHERE p.code REGEXP '^C[0-9]'")


def add_plans(portal):
    """Four of five said that their plan is complete."""
    portal.sql(f"INSERT INTO plan (person_id, month, completed_at) SELECT id, '{MONTH}', IF(id MOD 5, '{MONTH}-04 09:00:00', NULL) FROM person "
               "WHERE code REGEXP '^C[0-9]'")


def add_week(portal):
    portal.sql(f"INSERT INTO schedule (person_id, week) SELECT id, '{WEEK}' FROM person WHERE code REGEXP '^C[0-9]'")
    portal.sql("INSERT INTO schedule_entry (schedule_id, day, session, content) SELECT s.id, "
               f"'{WEEK_STARTS}' + INTERVAL seq DAY, 'morning', CONCAT('Việc ngày thứ ', seq) FROM schedule s JOIN seq_0_to_4 "
               f"WHERE s.week = '{WEEK}'")


def build(portal, people, seed=630, months=24, scored=2, tasks=10, say=lambda text: None):
    """Adds the city to a portal that has the demonstration. months: with the present one; scored: of them, with scores and tasks."""
    # Nobody restores this city: its rows are not written a second time, to the binary log.
    portal.sql("SET SESSION sql_log_bin = 0")
    portal.sql("SET SESSION unique_checks = 0")
    with without_triggers(portal):
        add_units(portal, people)
        add_people(portal, people, seed)
        add_accounts(portal)
        portal.sql("ANALYZE TABLE unit, unit_closure, person, assignment, account, authority")
        say(f"{people} people in {agencies_of(people)} agencies")
        open_month(portal)
        say(f"{MONTH} opened")
        past = past_months(months - 1)
        for number, month in enumerate(past):
            add_past(portal, month)
            if number < scored - 1:
                add_scores(portal, month, True)
                add_work(portal, tasks, month)
            say(f"{month} added")
        add_present(portal)
        add_scores(portal, MONTH, False)
        add_work(portal, tasks, MONTH)
        add_plans(portal)
        add_week(portal)
    portal.sql("ANALYZE TABLE evaluation, score, task, plan, schedule, schedule_entry, unit_month")
    portal.sql("SET SESSION unique_checks = 1")
    portal.sql("SET SESSION sql_log_bin = 1")
    say(f"{MONTH} filled")
