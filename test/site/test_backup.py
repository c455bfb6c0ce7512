"""Backup and restore: to a noted moment, table by table; and what refuses to restore. Real time, as a binary log has it."""

import hashlib
import os
import shutil
import subprocess
import time

import pytest
from portal import Client
from portal.place import TOP
from sandbox import wrap, write_filter

CLOCK = "now"
SUBJECT = "Diễn tập khôi phục"


def ask(portal, text):
    """Somebody writes to the support office; the number of the request."""
    answer = Client(portal).login_as("chauht").submit(
        "/ho-tro/moi", {"kind": "plan", "subject": SUBJECT, "text": text, "page": "/"}, action="/ho-tro/moi")
    assert answer.status_code == 200, answer.text[:500]
    return int(answer.url.split("?")[0].rsplit("/", 1)[1])


def quiet(portal):
    """What is written after an answer is there: nothing was added for half a second."""
    seen, since, deadline = None, 0.0, time.monotonic() + 20
    while time.monotonic() < deadline:
        now = portal.sql("SELECT (SELECT COUNT(*) FROM access_log) AS logged, (SELECT MAX(s.seen_at) FROM session s) AS last")[0]
        if now != seen:
            seen, since = now, time.monotonic()
        if time.monotonic() - since > 0.5:
            return
        time.sleep(0.05)
    raise AssertionError("the portal does not come to rest")


def rows(portal):
    """{table: number and hash of its rows, in the order of the key}, of every table."""
    keys = {}
    for row in portal.sql("SELECT t.table_name AS t, GROUP_CONCAT(CONCAT('`', k.column_name, '`') ORDER BY k.ordinal_position) AS k "
                          "FROM information_schema.tables t LEFT JOIN information_schema.key_column_usage k "
                          "ON k.table_schema = t.table_schema AND k.table_name = t.table_name AND k.constraint_name = 'PRIMARY' "
                          "WHERE t.table_schema = 'danhgia' AND t.table_type = 'BASE TABLE' GROUP BY t.table_name"):
        keys[row["t"]] = row["k"]
    assert len(keys) > 60 and all(keys.values())
    sums = {}
    for table, key in keys.items():
        content = portal.sql(f"SELECT * FROM `{table}` ORDER BY {key}")
        sums[table] = len(content), hashlib.sha256(repr(content).encode()).hexdigest()
    return sums


def next_second(portal):
    """A moment between what was written and what will be: the next full second, begun."""
    now = portal.one("SELECT DATE_FORMAT(SYSDATE(), '%Y-%m-%d %H:%i:%s') AS t")
    deadline = time.monotonic() + 5
    while (then := portal.one("SELECT DATE_FORMAT(SYSDATE(), '%Y-%m-%d %H:%i:%s') AS t")) == now and time.monotonic() < deadline:
        time.sleep(0.02)
    assert then > now
    return then


def restore(portal, archive, *more, into="db", check=True):
    return portal.ctl("restore", archive, os.path.join(portal.data, into), *more, check=check)


def give(*places):
    """To the portal's user, with all that is below."""
    for place in places if os.getuid() == 0 else ():
        shutil.chown(place, "danhgia")
        for folder, folders, files in os.walk(place):
            for name in folders + files:
                shutil.chown(os.path.join(folder, name), "danhgia")


def change_byte(path):
    with open(path, "r+b") as file:
        file.seek(os.path.getsize(path) // 2)
        byte = file.read(1)[0]
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ 1]))


def files_with(folder, text):
    found = []
    for path, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(path, name), "rb") as file:
                if text.encode() in file.read():
                    found.append(os.path.relpath(os.path.join(path, name), folder))
    return found


@pytest.fixture(scope="module")
def drill(portal):
    """
    A full copy with changes before, after, after the noted moment and after the last copied log; then the database is removed
    and restored to the moment.
    """
    archive = os.path.join(portal.data, "archive")
    written = [ask(portal, "trước bản sao")]
    portal.ctl("backup", archive)
    written.append(ask(portal, "sau bản sao"))
    portal.sql("CREATE TABLE rehearsal (id INT PRIMARY KEY, twice INT AS (2 * id) STORED, note TEXT)")
    portal.sql("INSERT INTO rehearsal (id, note) VALUES (1, 'đúng'), (2, NULL)")
    portal.sql("CREATE USER rehearsal@localhost")
    portal.sql("GRANT SELECT ON danhgia.rehearsal TO rehearsal@localhost")
    quiet(portal)
    noted, until = rows(portal), next_second(portal)
    written.append(ask(portal, "sau thời điểm đã ghi"))
    portal.sql("DELETE FROM rehearsal WHERE id = 1")
    portal.ctl("backup", archive, "--logs")
    written.append(ask(portal, "chưa được lưu"))
    place = {"archive": archive, "noted": noted, "until": until, "written": written}
    place["over_a_database"] = restore(portal, archive, "--until", until, check=False)
    portal.connection.close()
    portal.connection = None
    portal.supervisor("stop", "mariadb")
    shutil.rmtree(os.path.join(portal.data, "db"))
    place["said"] = restore(portal, archive, "--until", until).stdout
    portal.supervisor("start", "mariadb")
    return place


def test_every_table_is_as_it_was_at_the_moment(portal, drill):
    now = rows(portal)
    assert sorted(now) == sorted(drill["noted"])
    assert {table for table in now if now[table] != drill["noted"][table]} == set()
    assert now["rehearsal"][0] == 2
    kept = {row["id"] for row in portal.sql("SELECT id FROM support_request WHERE subject = %s", SUBJECT)}
    assert kept == set(drill["written"][:2])
    assert portal.one("SELECT COUNT(*) FROM mysql.tables_priv WHERE User = 'rehearsal' AND Table_name = 'rehearsal'") == 1


def test_the_portal_answers_and_its_records_hold(portal, drill):
    assert "links" in portal.ctl("verify").stdout
    assert Client(portal).get("/suc-khoe").status_code == 200
    number = ask(portal, "sau khôi phục")
    assert portal.one("SELECT COUNT(*) FROM support_request WHERE id = %s AND subject = %s", number, SUBJECT) == 1


def test_a_database_is_never_written_over(drill):
    refused = drill["over_a_database"]
    assert refused.returncode == 1 and "is not empty" in refused.stderr


def test_what_is_damaged_or_missing_is_not_restored(portal, drill):
    archive = shutil.copytree(drill["archive"], os.path.join(portal.data, "archive-damaged"))
    give(archive)
    full = next(name for name in os.listdir(archive) if name.startswith("full-"))
    logs = sorted(name for name in os.listdir(os.path.join(archive, "binlog")) if not name.endswith(".sum"))
    assert len(logs) >= 2

    def refusal(*more):
        done = restore(portal, archive, *more, into="elsewhere", check=False)
        assert done.returncode == 1 and not os.path.exists(os.path.join(portal.data, "elsewhere"))
        shutil.rmtree(os.path.join(portal.data, "elsewhere.restoring"), ignore_errors=True)
        return done.stderr

    assert "no full copy" in refusal("--until", "2022-01-24 23:59:00")
    assert "no change later" in refusal("--until", "2099-01-24 23:59:00")
    for path, wanted in (((full, "data", "ibdata1"), "checksum differs"), (("binlog", logs[-1]), "checksum differs")):
        change_byte(os.path.join(archive, *path))
        assert wanted in refusal()
        change_byte(os.path.join(archive, *path))
    os.rename(os.path.join(archive, "binlog", logs[0]), os.path.join(archive, "gone"))
    assert "not all in the archive" in refusal()
    os.rename(os.path.join(archive, "gone"), os.path.join(archive, "binlog", logs[0]))
    os.remove(os.path.join(archive, full, "data", "danhgia", "person.frm"))
    assert "person.frm" in refusal()


def test_a_restored_database_begins_a_new_archive(portal, drill):
    """Its logs count from 1 again; also when it has as many as the archive."""
    logs = [name for name in os.listdir(os.path.join(drill["archive"], "binlog")) if not name.endswith(".sum")]
    for turn in range(2):
        for mode in (["--logs"], []):
            done = portal.ctl("backup", drill["archive"], *mode, check=False)
            assert done.returncode == 1 and "begin a new archive" in done.stderr, (turn, mode)
        for _ in range(len(logs) + 3):
            portal.sql("FLUSH BINARY LOGS")
    assert sum(name.startswith("full-") for name in os.listdir(drill["archive"])) == 1


def test_keys_are_in_it_only_when_asked_for_and_old_copies_go(portal, drill):
    archive = os.path.join(portal.data, "archive-2")
    keys = portal.settings["factor_key"], portal.settings["print_key"]
    secrets = (*keys, portal.settings["backup_password"])
    portal.ctl("backup", archive)
    assert [files_with(archive, secret) for secret in secrets] == [[], [], []]
    (first,) = (name for name in os.listdir(archive) if name.startswith("full-"))
    oldest = min(os.listdir(os.path.join(archive, "binlog")))
    said = portal.ctl("backup", archive, "--keep", "1", "--keys").stdout
    (second,) = (name for name in os.listdir(archive) if name.startswith("full-"))
    assert second > first and f"dropped {archive}/{first}\n" in said
    assert oldest not in os.listdir(os.path.join(archive, "binlog"))
    assert [files_with(archive, secret) for secret in secrets] == [[f"{second}/keys.ini"], [f"{second}/keys.ini"], []]
    for path, folders, files in os.walk(archive):
        assert not any(os.stat(os.path.join(path, name)).st_mode & 0o077 for name in folders + files), path
    assert "restored" in restore(portal, archive, into="db-2").stdout


@pytest.mark.long
def test_copies_are_made_in_their_unit_s_sandbox(portal, drill, tmp_path):
    """mariadb-backup and cp get by with the system calls, the read-only system and the missing network of the service."""
    subprocess.run([os.path.join(TOP, "conf/production"), os.path.join(TOP, "conf/production.settings"), tmp_path / "server"],
                   check=True, timeout=60, capture_output=True)
    archive, rules = os.path.join(portal.data, "archive-3"), os.path.join(portal.data, "app", "filter")
    os.mkdir(archive)
    give(archive)
    write_filter(str(tmp_path / "server/etc/systemd/system/danhgia-backup.service"), rules)
    program = f"{portal.data}/app/bin/danhgiactl -c {portal.data}/etc/danhgia.ini backup {archive}"
    user = "setpriv --reuid=danhgia --regid=danhgia --init-groups " if os.getuid() == 0 else ""
    done = subprocess.run(user + wrap(program, rules, [portal.data], [archive]), shell=True, cwd=portal.data, capture_output=True, text=True, timeout=90)
    assert done.returncode == 0 and "changes up to" in done.stdout, done.stderr + open(os.path.join(archive, "log"), encoding="utf-8").read()[-1500:]
    assert sum(name.startswith("full-") for name in os.listdir(archive)) == 1
