"""Chains and seals: danhgiactl seal, verify and retain. Whatever the database's owner changes behind our back is found."""

import contextlib
import hashlib
import json
import os
import pathlib
import re
import socket
import subprocess
import threading
import time

import pymysql
import pytest
from evaluate import send_self
from work import as_owner

CLOCK = "2022-01-22 10:00:00"
AUDIT = ("recorded_at business_at account_id person_id behalf_id operator action object object_id unit_id month old new reason "
         "request_id chain_number").split()
ACCESS = ("at kind account_id account_name person_id unit_id subject_id subject_unit_id address route object object_id "
          "request_id").split()


def text(row, columns):
    """The hashed text of a row, written down a second time."""
    out = ""
    for name in columns:
        value = row[name]
        if hasattr(value, "strftime"):
            value = value.strftime("%Y-%m-%d %H:%M:%S.%f")
        out += "-\n" if value is None else f"{len(str(value).encode())}:{value}\n"
    return out


def sha(value):
    return hashlib.sha256(value.encode()).hexdigest()


def until(portal, count):
    assert portal.soon("SELECT COUNT(*) FROM access_log", at_least=count) >= count


@pytest.fixture(scope="module")
def unit(portal):
    """An agency of which three have sent their self evaluation, one with words that would break a careless hash."""
    from portal import Client

    rows = portal.sql(
        "SELECT e.id, e.unit_id, a.name, u.code, h.name AS head FROM evaluation e JOIN account a ON a.person_id = e.person_id "
        "JOIN unit u ON u.id = e.unit_id JOIN account h ON h.person_id = e.authority_id "
        "WHERE e.unit_id = (SELECT unit_id FROM evaluation WHERE bloc = 'school' AND month = '2022-01' GROUP BY unit_id "
        "HAVING COUNT(*) > 8 LIMIT 1) AND e.rank = 'member' AND e.month = '2022-01' ORDER BY e.id LIMIT 3")
    for row, reason in zip(rows, ("một|hai", "3:x\n-\n", "“ngoặc” \\ và ' ")):
        assert send_self(Client(portal).login_as(row["name"]), reason=reason).status_code == 200
    head = Client(portal).login_as(rows[0]["head"])
    for row in rows + rows:
        head.html(f"/danh-gia/{row['id']}")
    until(portal, 6)
    return rows[0] | {"month": "2022-01"}


def chain(portal, unit):
    return portal.sql("SELECT * FROM audit WHERE unit_id = %s AND month = %s AND chain_number IS NOT NULL ORDER BY chain_number",
                      unit["unit_id"], unit["month"])


@contextlib.contextmanager
def harmed(portal, table, *statements):
    """The statements are run, and everything in the table is put back afterwards."""
    with as_owner(portal, table):
        portal.sql(f"CREATE TABLE kept_{table} AS SELECT * FROM {table}")
        head = portal.sql("SELECT unit_id, month, chain_length, chain_head FROM unit_month")
        try:
            for statement in statements:
                portal.sql(statement)
            yield
        finally:
            portal.sql(f"TRUNCATE TABLE {table}")
            portal.sql(f"INSERT INTO {table} SELECT * FROM kept_{table}")
            portal.sql(f"DROP TABLE kept_{table}")
            for row in head:
                portal.sql("UPDATE unit_month SET chain_length = %s, chain_head = %s WHERE unit_id = %s AND month = %s",
                           row["chain_length"], row["chain_head"], row["unit_id"], row["month"])


def verify(portal, *options):
    done = portal.ctl("verify", *options, check=False)
    return done.returncode, [line for line in done.stdout.splitlines() if line.startswith("broken: ")], done.stdout


def seal(portal):
    return portal.ctl("seal", "--settle", "0")


def test_a_chain_is_what_was_written(portal, unit):
    rows, before = chain(portal, unit), ""
    assert len(rows) == 3
    for number, row in enumerate(rows, 1):
        assert row["chain_number"] == number
        before = sha(before + "\n" + text(row, AUDIT))
        assert row["chain"].hex() == before
    code, broken, said = verify(portal)
    assert (code, broken) == (0, [])
    assert re.search(r"(?m)^chains: [1-9]\d* agency-months, [3-9]\d* links$", said)


HARM = {
    "changed": ("UPDATE audit SET new = JSON_OBJECT('x', 1) WHERE id = {two}", "link 2, audit row {two}, is not what was written"),
    "changed time": ("UPDATE audit SET recorded_at = recorded_at - INTERVAL 1 SECOND WHERE id = {two}", "link 2, audit row {two}, "),
    "other person": ("UPDATE audit SET person_id = person_id + 1 WHERE id = {one}", "link 1, audit row {one}, "),
    "moved between fields": ("UPDATE audit SET action = 'submit', object = CONCAT('_self', object) WHERE id = {two}", "link 2, "),
    "deleted": ("DELETE FROM audit WHERE id = {two}", "link 2 is missing"),
    "deleted and closed up": ("DELETE FROM audit WHERE id = {two}; UPDATE audit SET chain_number = 2 WHERE id = {three}", "link 2, "),
    "truncated": ("DELETE FROM audit WHERE id = {three}", "2 links, the month's head says 3"),
    "truncated with the head": ("DELETE FROM audit WHERE id = {three}; UPDATE unit_month SET chain_length = 2 WHERE unit_id = {unit}",
                                "the month's head is not its last link"),
    "inserted": ("INSERT INTO audit (recorded_at, business_at, action, object, unit_id, month, chain_number, chain) SELECT "
                 "recorded_at, business_at, action, object, unit_id, month, 4, chain FROM audit WHERE id = {three}", "link 4, "),
    "reordered": ("UPDATE audit SET chain_number = 9 WHERE id = {two}; UPDATE audit SET chain_number = 2 WHERE id = {three}; "
                  "UPDATE audit SET chain_number = 3 WHERE id = {two}", "link 2, audit row {three}, "),
    "without the month": ("UPDATE unit_month SET chain_length = 0, chain_head = NULL WHERE unit_id = {unit}", "3 links, the month's head says 0"),
}


@pytest.mark.parametrize("harm", HARM)
def test_a_broken_chain_is_named(portal, unit, harm):
    statements, message = HARM[harm]
    names = dict(zip(("one", "two", "three"), (row["id"] for row in chain(portal, unit)))) | {"unit": unit["unit_id"]}
    with harmed(portal, "audit", *statements.format(**names).split("; ")):
        code, broken, _ = verify(portal, "--unit", unit["code"], "--month", unit["month"])
        assert code == 1 and len(broken) == 1
        assert broken[0].startswith(f"broken: {unit['code']} 2022-01: ") and message.format(**names) in broken[0], broken
        assert verify(portal, "--month", "2022-02", "--unit", unit["code"])[0] == 0
    assert verify(portal, "--unit", unit["code"])[0] == 0


def test_verify_refuses_what_is_not_there(portal):
    assert "no unit has the code" in portal.ctl("verify", "--unit", "KHONG-CO", check=False).stderr
    assert portal.ctl("verify", "--month", "2022-13", check=False).returncode == 1
    assert portal.ctl("verify", "x", check=False).returncode == 2


# seals

def seals(portal, source):
    return portal.sql("SELECT * FROM audit_seal WHERE source = %s ORDER BY first_id", source)


def test_young_rows_are_left(portal, unit):
    """Five minutes is longer than any request may take."""
    # The demonstration was loaded when the run began: whatever has passed since, here every row is young.
    with as_owner(portal, "audit", "access_log"):
        portal.sql("UPDATE audit SET recorded_at = SYSDATE(6) WHERE chain IS NULL")
        portal.sql("UPDATE access_log SET at = SYSDATE(6)")
    assert portal.ctl("seal").stdout == "" and not portal.sql("SELECT * FROM audit_seal")


def test_seals_cover_every_row_once(portal, unit):
    with as_owner(portal, "access_log"):
        # A stretch ends with the month, whatever the order of ids at midnight.
        portal.sql("UPDATE access_log SET at = at - INTERVAL 40 DAY WHERE id <= 2")
    lines = seal(portal).stdout.splitlines()
    for source, columns, when in (("audit", AUDIT, "recorded_at"), ("access_log", ACCESS, "at")):
        rows, before, next_id = portal.sql(f"SELECT * FROM {source} ORDER BY id"), "", 1
        for one in seals(portal, source):
            assert one["first_id"] == next_id
            next_id = one["last_id"] + 1
            mine = [row for row in rows if one["first_id"] <= row["id"] <= one["last_id"]]
            assert 0 < len(mine) == one["row_count"] <= 1000
            assert {row[when].strftime("%Y-%m") for row in mine} == {one["month"]}
            head = (lambda row: (row["chain"].hex().upper() if row["chain"] else "-") + "\n") if source == "audit" else lambda row: ""
            content = sha("".join(sha(f"{row['id']}\n{head(row)}{text(row, columns)}") for row in mine))
            assert one["content"].hex() == content
            at = one["sealed_at"].strftime("%Y-%m-%d %H:%M:%S.%f")
            before = sha(f"{before}|{source}|{one['first_id']}|{one['last_id']}|{one['month']}|{one['row_count']}|{content}|{at}")
            assert one["hash"].hex() == before
            assert lines.pop(0) == (f"{source} {one['first_id']} {one['last_id']} {one['month']} {one['row_count']} {before} "
                                    f"{at.replace(' ', 'T')}")
        assert next_id == rows[-1]["id"] + 1
    assert not lines and len(seals(portal, "access_log")) >= 2
    assert verify(portal)[:2] == (0, [])


def test_sealing_again_adds_nothing(portal, unit):
    before = portal.sql("SELECT * FROM audit_seal")
    assert seal(portal).stdout == "" and portal.sql("SELECT * FROM audit_seal") == before


def test_the_file_holds_every_seal_even_after_a_crash(portal, unit):
    path = pathlib.Path(portal.data) / "log" / "seals"
    lines = path.read_text().splitlines()
    assert len(lines) == len(portal.sql("SELECT * FROM audit_seal"))
    # The database had the newest seal and the file not yet.
    path.write_text("\n".join(lines[:-1]) + "\n")
    assert seal(portal).stdout.splitlines() == lines[-1:] and path.read_text().splitlines() == lines


def test_the_system_log_hears_of_each_seal(portal, login, unit):
    if os.path.lexists("/dev/log") or os.getuid() != 0:
        pytest.skip("there is a system log here, or we may not stand in for it")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as log:
        log.bind("/dev/log")
        try:
            os.chmod("/dev/log", 0o666)
            log.settimeout(10)
            login("thinhnv").html("/tai-khoan")
            portal.sql("INSERT INTO audit (recorded_at, business_at, action, object) VALUES (SYSDATE(6), NOW(6), 'test', 'test')")
            line = seal(portal).stdout.splitlines()[0]
            heard = log.recv(4096).decode()
        finally:
            os.unlink("/dev/log")
    # <85>: authpriv, notice.
    assert heard.startswith("<85>") and "danhgia-seal[" in heard and heard.rstrip("\0\n").endswith("seal " + line)


def test_two_at_once_make_one_chain(portal, unit):
    portal.sql("INSERT INTO audit (recorded_at, business_at, action, object) SELECT SYSDATE(6), NOW(6), 'test', 'test' FROM seq_1_to_5000")
    with contextlib.ExitStack() as stack:
        threads = [threading.Thread(target=seal, args=(portal,)) for _ in range(4)]
        for thread in threads:
            thread.start()
            stack.callback(thread.join)
    seal(portal)
    rows = seals(portal, "audit")
    assert [row["first_id"] for row in rows] == [1] + [row["last_id"] + 1 for row in rows[:-1]]
    assert verify(portal)[:2] == (0, [])


def test_a_command_that_is_still_writing_is_waited_for(portal, unit):
    """Its rows have lower ids than rows that are there already; sealed too early they would look inserted."""
    late = pymysql.connect(unix_socket=os.path.join(portal.run, "db.sock"), user="danhgia_app", database="danhgia",
                           password=portal.settings["app_password"])
    with late.cursor() as cursor:
        cursor.execute("INSERT INTO audit (recorded_at, business_at, action, object) VALUES (SYSDATE(6), NOW(6), 'late', 'test')")
        portal.sql("INSERT INTO audit (recorded_at, business_at, action, object) VALUES (SYSDATE(6), NOW(6), 'early', 'test')")
        done = subprocess.Popen(["setpriv", "--reuid=danhgia", "--regid=danhgia", "--init-groups"] * (os.getuid() == 0) +
                                [f"{portal.data}/app/bin/danhgiactl", "-c", f"{portal.data}/etc/danhgia.ini", "seal", "--settle", "0"],
                                stdout=subprocess.PIPE, text=True)
        time.sleep(1)
        assert done.poll() is None
        late.commit()
    assert done.communicate(timeout=60)[0].startswith("audit ") and done.returncode == 0
    late.close()
    early, other = portal.sql("SELECT id, action FROM audit WHERE action IN ('early', 'late') ORDER BY id")
    assert (early["action"], other["action"]) == ("late", "early")
    assert seals(portal, "audit")[-1]["last_id"] >= other["id"]
    assert verify(portal)[:2] == (0, [])


SEALED_HARM = [
    ("audit", "UPDATE audit SET reason = 'x' WHERE id = 2", "audit rows 1 to {last}: not what was sealed"),
    ("audit", "UPDATE audit SET operator = 'x' WHERE id = 2", "not what was sealed"),
    ("audit", "DELETE FROM audit WHERE id = 2", "audit rows 1 to {last}: {fewer} rows, {count} were sealed"),
    ("audit", "UPDATE audit SET id = 4000000 WHERE id = 2", "{fewer} rows, "),
    ("audit", "UPDATE audit SET id = 4000000 WHERE id = 2; UPDATE audit SET id = 2 WHERE id = 3; UPDATE audit SET id = 3 WHERE id = 4000000",
     "not what was sealed"),
    ("audit", "TRUNCATE TABLE audit", ": 0 rows, {count} were sealed"),
    ("access_log", "UPDATE access_log SET account_name = 'ai-do' WHERE id = 1", "access_log rows 1 to 2: not what was sealed"),
    ("access_log", "DELETE FROM access_log WHERE id = 1", "access_log rows 1 to 2: 1 rows, 2 were sealed"),
    ("access_log", "INSERT INTO access_log (id, at, kind) SELECT id, at + INTERVAL 1 SECOND, kind FROM access_log WHERE id = 1",
     "access_log rows 1 to 2: 3 rows, 2 were sealed"),
    ("audit_seal", "UPDATE audit_seal SET row_count = row_count + 1 WHERE source = 'audit' ORDER BY first_id LIMIT 1", "does not follow"),
    ("audit_seal", "DELETE FROM audit_seal WHERE source = 'audit' ORDER BY first_id LIMIT 1", "does not follow"),
    ("audit_seal", "DELETE FROM audit_seal WHERE source = 'audit' ORDER BY first_id DESC LIMIT 1", "no such seal in the database"),
    ("audit_seal", "TRUNCATE TABLE audit_seal", "no such seal in the database"),
]


@pytest.mark.parametrize("table, statements, message", SEALED_HARM, ids=[row[1][:60] for row in SEALED_HARM])
def test_a_broken_seal_is_named(portal, unit, table, statements, message):
    first = seals(portal, "audit")[0]
    with harmed(portal, table, *statements.split("; ")):
        code, broken, said = verify(portal)
        wanted = message.format(last=first["last_id"], count=first["row_count"], fewer=first["row_count"] - 1)
        assert code == 1 and any(wanted in line for line in broken), said
    assert verify(portal)[:2] == (0, [])


def test_who_forges_rows_and_seals_alike_is_betrayed_by_the_file(portal, unit):
    """The owner can rewrite everything in the database, hashes too; only what lies outside shows it."""
    copy = pathlib.Path(portal.data) / "seals-elsewhere"
    copy.write_text((pathlib.Path(portal.data) / "log" / "seals").read_text())
    copy.chmod(0o644)
    with harmed(portal, "access_log", "DELETE FROM access_log WHERE id = 2"):
        with harmed(portal, "audit_seal", "DELETE FROM audit_seal WHERE source = 'access_log'"):
            own = pathlib.Path(portal.data) / "log" / "seals"
            kept = own.read_text()
            own.write_text("")
            seal(portal)
            assert verify(portal)[:2] == (0, [])
            code, broken, _ = verify(portal, "--seals", str(copy))
            assert code == 1 and any("no such seal in the database" in line for line in broken)
            own.write_text(kept)
    assert verify(portal, "--seals", str(copy))[0] == 0


# retention

def months(portal):
    return [row["name"] for row in portal.sql(
        "SELECT partition_name AS name FROM information_schema.partitions WHERE table_schema = 'danhgia' "
        "AND table_name = 'access_log' ORDER BY partition_ordinal_position")]


def month(portal, ago):
    return portal.one("SELECT DATE_FORMAT(SYSDATE() - INTERVAL %s MONTH, '%%Y-%%m')", ago)


def keep(portal, value):
    portal.sql("REPLACE INTO setting (unit_id, name, value) VALUES (0, 'access_log_months', %s)", str(value))


@pytest.mark.parametrize("value", ["2", "0", "-1", "x", "601"])
def test_less_than_three_months_are_refused(portal, value):
    keep(portal, value)
    try:
        done = portal.ctl("retain", check=False)
        assert done.returncode == 1 and "must be from 3 to 600" in done.stderr
    finally:
        portal.sql("DELETE FROM setting WHERE name = 'access_log_months'")


def test_the_coming_months_have_partitions(portal):
    portal.ctl("retain")
    names = months(portal)
    wanted = ["p" + month(portal, ago).replace("-", "") for ago in (0, -1, -2, -3)] + ["p_rest"]
    assert names[-5:] == wanted
    assert portal.ctl("retain").stdout == "" and months(portal) == names
    assert portal.one("SELECT COUNT(*) FROM access_log PARTITION (p_rest)") == 0
    assert verify(portal)[:2] == (0, [])


def test_an_old_month_goes_only_when_sealed_and_with_a_record(portal, unit):
    """Rows of five months ago, written as if they had come then."""
    old, name = month(portal, 5), "p" + month(portal, 5).replace("-", "")
    with as_owner(portal, "access_log"):
        portal.sql("ALTER TABLE access_log REMOVE PARTITIONING")
        portal.sql("ALTER TABLE access_log PARTITION BY RANGE COLUMNS (at) (PARTITION p_rest VALUES LESS THAN (MAXVALUE))")
        portal.sql("INSERT INTO access_log (at, kind, account_name) SELECT CONCAT(%s, '-10') + INTERVAL seq MINUTE, 'login', 'ai' "
                   "FROM seq_1_to_2500", old)
    keep(portal, 4)
    try:
        done = portal.ctl("retain", check=False)
        assert done.returncode == 1 and f"{old} stays" in done.stderr and name in months(portal)
        seal(portal)
        last = portal.sql("SELECT HEX(hash) AS h FROM audit_seal WHERE source = 'access_log' AND month = %s ORDER BY first_id DESC", old)
        assert len(last) == 3
        # Tampered with after the seal: it stays as evidence.
        with harmed(portal, "access_log", f"UPDATE access_log SET account_name = 'kẻ-gian' WHERE at < '{old}-11' LIMIT 1".replace("ẻ", "e")):
            assert portal.ctl("retain", check=False).returncode == 1 and name in months(portal)
        assert f"dropped {old}: 2500 rows, sealed by {last[0]['h'].lower()}" in portal.ctl("retain").stdout
        assert name not in months(portal)
        (record,) = portal.sql("SELECT old, new, operator FROM audit WHERE action = 'drop' AND object = 'access_log' AND month = %s", old)
        assert json.loads(record["old"])["hash"] == last[0]["h"].lower() and json.loads(record["old"])["rows"] == 2500
        assert json.loads(record["new"]) == {"keep_months": 4}
        assert record["operator"].startswith("danhgia")
        code, broken, said = verify(portal)
        assert (code, broken) == (0, []) and ", 2500 dropped by the record," in said
        with harmed(portal, "audit", "DELETE FROM audit WHERE action = 'drop'"):
            assert any("0 rows, 1000 were sealed" in line for line in verify(portal)[1])
        assert portal.ctl("retain").stdout == ""
    finally:
        portal.sql("DELETE FROM setting WHERE name = 'access_log_months'")


# append-only

WRITES = {
    "UPDATE": "UPDATE {table} SET {column} = {column}",
    "DELETE": "DELETE FROM {table}",
    "REPLACE": "REPLACE INTO {table} SELECT * FROM {table}",
    "ON DUPLICATE KEY": "INSERT INTO {table} SELECT * FROM {table} x ON DUPLICATE KEY UPDATE {table}.{column} = {table}.{column}",
    "TRUNCATE": "TRUNCATE TABLE {table}",
    "DROP PARTITION": "ALTER TABLE {table} DROP PARTITION p_rest",
    "DROP TRIGGER": "DROP TRIGGER {table}_no_update",
}
TABLES = {"audit": "reason", "access_log": "route", "audit_seal": "row_count", "publication": "note",
          "acknowledgement": "text_version"}


@pytest.mark.parametrize("write", WRITES)
@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("user", ["app", "login", "seal", "reader", "owner"])
def test_nobody_rewrites(portal, unit, user, table, write):
    """The owner's TRUNCATE and DDL pass: that is why the seals go to the system's log and a file."""
    if user == "owner" and write in ("TRUNCATE", "DROP PARTITION", "DROP TRIGGER"):
        return
    if table == "publication" and not portal.sql("SELECT * FROM publication"):
        portal.sql("INSERT INTO publication (unit_id, month, published_by, published_at, recorded_at, late, counts, chain_head) "
                   "SELECT unit_id, month, 1, NOW(), NOW(), 0, '{}', chain_head FROM unit_month WHERE chain_head IS NOT NULL")
    if table == "acknowledgement" and not portal.sql("SELECT * FROM acknowledgement"):
        portal.sql("INSERT INTO acknowledgement (person_id, account_id, text_code, text_version, acknowledged_at) "
                   "SELECT person_id, id, 'test', 1, NOW() FROM account WHERE person_id IS NOT NULL LIMIT 1")
    assert portal.one(f"SELECT COUNT(*) FROM {table}") > 0
    connection = pymysql.connect(unix_socket=os.path.join(portal.run, "db.sock"), user=f"danhgia_{user}", database="danhgia",
                                 password=portal.settings[f"{user}_password"], autocommit=True)
    try:
        with connection.cursor() as cursor, pytest.raises(pymysql.Error) as error:
            cursor.execute(WRITES[write].format(table=table, column=TABLES[table]))
        # Denied by rights; the owner by the triggers.
        assert error.value.args[0] in ((1644,) if user == "owner" else (1142, 1143, 1227)), error.value
    finally:
        connection.close()


def test_a_row_that_nobody_at_the_portal_wrote_says_whose_it_is(portal):
    connection = pymysql.connect(unix_socket=os.path.join(portal.run, "db.sock"), user="danhgia_owner", database="danhgia",
                                 password=portal.settings["owner_password"], autocommit=True)
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO audit (recorded_at, business_at, action, object, operator) "
                       "VALUES (SYSDATE(6), NOW(6), 'byhand', 'test', 'somebody else')")
    connection.close()
    assert portal.one("SELECT operator FROM audit WHERE action = 'byhand'") == "danhgia_owner@localhost"
    portal.ctl("reissue", "chauht", "--reason", "mất mật khẩu")
    assert portal.one("SELECT operator FROM audit WHERE action = 'reissue' ORDER BY id DESC LIMIT 1").startswith("danhgia")
    assert portal.one("SELECT COUNT(*) FROM audit WHERE account_id IS NOT NULL AND operator IS NOT NULL") == 0
