"""danhgiactl: migrations, rule sets, accounts and their codes, the first administrator, the configuration."""
import csv
import os
import pathlib
import re
import shutil
import signal
import subprocess
import time

import pytest

CODE = re.compile(r"([0-9A-HJKMNP-TV-Z]{5})(-[0-9A-HJKMNP-TV-Z]{5}){3}")
PEOPLE = "Mã nhân sự,Họ và tên đệm,Tên,Loại,Chức vụ,Mã đơn vị,Vai trò,Chính\n"
DECISION = ("--decision", "12/QĐ-UBND", "--date", "18/01/2022", "--issuer", "UBND thành phố")


class Place:
    """A second database and schema folder beside the portal's own, for what must not happen to that one."""

    def __init__(self, portal, name):
        self.portal = portal
        self.name = f"danhgia_{name}"
        self.folder = pathlib.Path(portal.data) / self.name
        portal.sql(f"CREATE DATABASE {self.name} CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci")
        portal.sql(f"GRANT ALL ON {self.name}.* TO danhgia_owner@localhost")
        shutil.copytree(pathlib.Path(portal.data) / "app" / "schema", self.folder)
        self.configure(("name = danhgia", f"name = {self.name}"), (f"{portal.data}/app/schema", str(self.folder)))

    def configure(self, *changes):
        """Changes the configuration it has, at first the portal's."""
        text = getattr(self, "ini", pathlib.Path(self.portal.data) / "etc" / "danhgia.ini").read_text("utf-8")
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new, 1)
        self.ini = self.folder / "danhgia.ini"
        self.ini.write_text(text, "utf-8")
        self.ini.chmod(0o644)

    def words(self, *command):
        words = [f"{self.portal.data}/app/bin/danhgiactl", "-c", str(self.ini), *command]
        return ["setpriv", "--reuid=danhgia", "--regid=danhgia", "--init-groups", *words] if os.getuid() == 0 else words

    def ctl(self, *command):
        return subprocess.run(self.words(*command), capture_output=True, text=True, timeout=60)

    def write(self, name, text):
        path = self.folder / "migration" / name
        path.write_text(text, "utf-8")
        path.chmod(0o644)

    def migrations(self):
        return self.portal.sql(f"SELECT number, name, finished_at IS NOT NULL AS finished FROM {self.name}.migration ORDER BY number")


@pytest.fixture
def place(portal, request):
    made = Place(portal, re.sub("[^a-z]", "", request.node.name)[-40:])
    yield made
    portal.sql(f"DROP DATABASE {made.name}")


@pytest.fixture
def migrated(place):
    assert place.ctl("migrate").returncode == 0
    return place


def files(place):
    return sorted(path.name for path in (place.folder / "migration").iterdir())


def test_migrations_run_in_order_and_once(place):
    done = place.ctl("migrate")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:-1] == files(place)
    assert [row["name"] for row in place.migrations()] == files(place)
    assert all(row["finished"] for row in place.migrations())
    done = place.ctl("migrate")
    assert done.returncode == 0
    assert done.stdout == f"{len(files(place))} migrations, 0 applied now\n"


def test_every_migration_can_run_again(migrated):
    """A crash between a statement and its record runs it a second time."""
    migrated.portal.sql(f"UPDATE {migrated.name}.migration SET finished_at = NULL")
    done = migrated.ctl("migrate")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:-1] == files(migrated)
    assert all(row["finished"] for row in migrated.migrations())


def test_a_migration_killed_half_way_is_run_again(migrated):
    migrated.write("900-slow.sql", "DO SLEEP(4)\n")
    running = subprocess.Popen(migrated.words("migrate"), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 20
    while migrated.migrations()[-1]["number"] != 900 and time.monotonic() < deadline:
        time.sleep(0.05)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    assert migrated.migrations()[-1] == {"number": 900, "name": "900-slow.sql", "finished": 0}
    migrated.write("900-slow.sql", "CREATE TABLE IF NOT EXISTS slow (id INT PRIMARY KEY)\n")
    done = migrated.ctl("migrate")
    assert done.returncode == 0 and done.stdout.splitlines()[0] == "900-slow.sql"
    assert migrated.migrations()[-1]["finished"] == 1


def test_a_failing_migration_stops_what_follows(migrated):
    migrated.write("900-wrong.sql", "CREATE TABLE wrong (id NONSENSE)\n")
    migrated.write("901-next.sql", "CREATE TABLE IF NOT EXISTS next_one (id INT PRIMARY KEY)\n")
    done = migrated.ctl("migrate")
    assert done.returncode == 1 and "900-wrong.sql failed" in done.stderr
    assert migrated.migrations()[-1] == {"number": 900, "name": "900-wrong.sql", "finished": 0}
    migrated.write("900-wrong.sql", "CREATE TABLE IF NOT EXISTS wrong (id INT PRIMARY KEY)\n")
    assert migrated.ctl("migrate").stdout.splitlines()[:2] == ["900-wrong.sql", "901-next.sql"]


def test_a_file_holds_one_statement(migrated):
    migrated.write("900-two.sql", "CREATE TABLE one (id INT PRIMARY KEY); CREATE TABLE two (id INT PRIMARY KEY);\n")
    assert migrated.ctl("migrate").returncode == 1
    assert migrated.portal.sql(f"SHOW TABLES FROM {migrated.name} LIKE 'one'") == ()


@pytest.mark.parametrize("change,word", [
    (lambda folder: (folder / "001-unit.sql").open("a").write("-- changed\n"), "was changed"),
    (lambda folder: (folder / "002-unit-closure.sql").unlink(), "unknown here"),
    (lambda folder: (folder / "002-unit-closure.sql").rename(folder / "002-closure.sql"), "unknown here"),
    (lambda folder: (folder / "001-again.sql").write_text("DO 1"), "have one number"),
    (lambda folder: (folder / "notes.txt").write_text("x"), "not a migration"),
], ids=["changed", "unknown", "renamed", "twice", "stranger"])
def test_a_history_that_does_not_fit_is_refused(migrated, change, word):
    before = migrated.migrations()
    change(migrated.folder / "migration")
    done = migrated.ctl("migrate")
    assert done.returncode == 1 and word in done.stderr and done.stdout == ""
    assert migrated.migrations() == before


def test_a_migration_out_of_order_is_refused(place):
    # One that no later one alters.
    (place.folder / "migration" / "391-reminder-done.sql").rename(place.folder / "391-reminder-done.sql")
    assert place.ctl("migrate").returncode == 0
    (place.folder / "391-reminder-done.sql").rename(place.folder / "migration" / "391-reminder-done.sql")
    done = place.ctl("migrate")
    assert done.returncode == 1 and "comes before" in done.stderr


def test_rule_sets_are_stored_once_and_never_changed(migrated):
    documents = [str(migrated.folder / "ruleset" / name) for name in ("1059-QD-QU.xml", "1841-QD-TU.xml", "3814-QD-TU.xml")]
    done = migrated.ctl("ruleset", documents[0])
    assert done.returncode == 1 and "parent" in done.stderr
    done = migrated.ctl("ruleset", *documents)
    assert done.returncode == 0 and done.stdout.count(": stored") == 3
    done = migrated.ctl("ruleset", *documents)
    assert done.returncode == 0 and done.stdout.count("is there already") == 3
    rows = migrated.portal.sql(f"SELECT r.code, r.state, p.code AS parent, r.sha256 = UNHEX(SHA2(r.document, 256)) AS same "
                               f"FROM {migrated.name}.rule_set r LEFT JOIN {migrated.name}.rule_set p ON p.id = r.parent_id "
                               f"ORDER BY r.code")
    assert [(row["code"], row["parent"]) for row in rows] == [("1059-QD-QU", "1841-QD-TU"), ("1841-QD-TU", None),
                                                              ("3814-QD-TU", None)]
    assert all(row["state"] == "approved" and row["same"] for row in rows)
    leaves = migrated.portal.sql(f"SELECT SUM(c.maximum) AS sum FROM {migrated.name}.criterion c GROUP BY c.criteria_set_id")
    assert leaves and all(row["sum"] == 10000 for row in leaves)
    path = pathlib.Path(documents[1])
    path.write_text(path.read_text("utf-8").replace("<note>", "<note>Sửa. "), "utf-8")
    done = migrated.ctl("ruleset", documents[1])
    assert done.returncode == 1 and "new version" in done.stderr
    path.write_text(path.read_text("utf-8").replace('code="1841-QD-TU"', 'code="QUARTER"', 1).replace('period="month"', 'period="quarter"', 1), "utf-8")
    done = migrated.ctl("ruleset", documents[1])
    assert done.returncode == 1 and "quarter" in done.stderr
    counted = pathlib.Path(documents[2])
    text = counted.read_text("utf-8").replace('code="3814-QD-TU"', 'code="COUNTED"', 1)
    text = text.replace("<criterion ", '<criterion source="counted" formula="staff" ', 1)
    counted.write_text(text.replace("<criteria-set", '<products fault="25" delay="25"/><criteria-set', 1), "utf-8")
    done = migrated.ctl("ruleset", documents[2])
    assert done.returncode == 0
    path.write_text("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><rule-set>&e;</rule-set>", "utf-8")
    assert migrated.ctl("ruleset", documents[1]).returncode == 1
    assert migrated.portal.one(f"SELECT COUNT(*) FROM {migrated.name}.rule_set") == 4


def test_the_first_administrator_of_an_empty_portal(migrated):
    words = ("admin", "create", "quantri", "--family-name", "Nguyễn Thị", "--given-name", "An", *DECISION)
    done = migrated.ctl(*words)
    assert done.returncode == 1 and "no units" in done.stderr
    assert migrated.portal.one(f"SELECT COUNT(*) FROM {migrated.name}.person") == 0
    done = migrated.ctl(*words, "--unit", "HN", "--unit-name", "Thành phố Hà Nội")
    assert done.returncode == 0 and CODE.search(done.stdout), done.stderr
    grants = migrated.portal.sql(f"SELECT g.role, u.code, g.decision_number, g.decision_date, g.decision_issuer "
                                 f"FROM {migrated.name}.right_grant g JOIN {migrated.name}.unit u ON u.id = g.unit_id")
    assert [(row["role"], row["code"], row["decision_number"], str(row["decision_date"]), row["decision_issuer"])
            for row in grants] == [("city_admin", "HN", "12/QĐ-UBND", "2022-01-18", "UBND thành phố")]
    assert migrated.portal.one(f"SELECT COUNT(*) FROM {migrated.name}.unit_closure") == 1
    # Again: the same grant, another code.
    again = migrated.ctl(*words)
    assert again.returncode == 0 and CODE.search(again.stdout)[0] != CODE.search(done.stdout)[0]
    assert migrated.portal.one(f"SELECT COUNT(*) FROM {migrated.name}.right_grant") == 1


@pytest.mark.parametrize("missing", ["--decision", "--date", "--issuer"])
def test_no_administrator_without_a_decision(portal, missing):
    at = DECISION.index(missing)
    done = portal.ctl("admin", "create", "quantri", "--family-name", "Lê", "--given-name", "An", "--unit", "HN",
                      *DECISION[:at], *DECISION[at + 2:], check=False)
    assert done.returncode == 2
    assert portal.one("SELECT COUNT(*) FROM account WHERE name = 'quantri'") == 0


def add_people(portal, *codes, unit="BD-PNV"):
    path = pathlib.Path(portal.data) / "people.csv"
    path.write_text(PEOPLE + "".join(f"{code},Lý Thường,Kiệt,công chức,Chuyên viên,{unit},thành viên,x\n" for code in codes), "utf-8")
    path.chmod(0o644)
    portal.ctl("import", "people", str(path), "--all-or-nothing")


def issue(portal, name, *options):
    folder = pathlib.Path(portal.data) / "tmp"      # the portal's user may write here
    path = folder / name
    done = portal.ctl("issue-accounts", "--slips", str(path), *options, check=False)
    if done.returncode != 0:
        return done, []
    assert path.stat().st_mode & 0o777 == 0o600
    with path.open(encoding="utf-8", newline="") as file:
        return done, list(csv.DictReader(file))


def test_accounts_are_issued_once_with_codes_that_nobody_stores(portal):
    add_people(portal, "K1", "K2")
    add_people(portal, "K3", unit="BD-PTP")
    _, slips = issue(portal, "slips-pnv.csv", "--unit", "BD-PNV")
    assert [slip["account"] for slip in slips] == ["kietlt", "kietlt2"]
    assert all(CODE.fullmatch(slip["code"]) and slip["unit"] == "Phòng Nội vụ" and slip["change_before"] == "2022-01-24 00:00"
               for slip in slips)
    _, rest = issue(portal, "slips-rest.csv")
    assert [slip["account"] for slip in rest] == ["kietlt3"]
    _, none = issue(portal, "slips-none.csv")
    assert none == []
    done, _ = issue(portal, "slips-pnv.csv")
    assert done.returncode == 1 and "exists" in done.stderr
    stored = portal.sql("SELECT c.code_hash = UNHEX(SHA2(%s, 256)) AS fits, c.password, a.state, "
                        "ROUND(TIMESTAMPDIFF(MINUTE, SYSDATE(), c.code_expires) / 60) AS hours FROM account a JOIN credential c "
                        "ON c.account_id = a.id WHERE a.name = 'kietlt'", slips[0]["code"].replace("-", ""))
    assert stored == [{"fits": 1, "password": None, "state": "issued", "hours": 14 * 24}]


def test_a_code_opens_the_door_once(portal, client):
    add_people(portal, "L1")
    _, (slip,) = issue(portal, "slips-login.csv")
    page = client.login(slip["account"], slip["code"].lower().replace("-", " "))
    assert page.status_code == 200 and page.url.endswith("/dang-nhap/doi-mat-khau")
    again = portal.ctl("reissue", slip["account"], "--reason", "mất phiếu").stdout
    assert CODE.search(again)[0] != slip["code"]
    # The old session and the old code are worth nothing any more.
    assert "/dang-nhap?" in client.get("/tai-khoan").url
    page = client.login(slip["account"], slip["code"])
    assert page.url.endswith("/dang-nhap") and "/dang-nhap?" in client.get("/tai-khoan").url
    page = client.login(slip["account"], CODE.search(again)[0])
    assert page.url.endswith("/dang-nhap/doi-mat-khau")


def test_a_reissued_account_loses_its_password(portal, client):
    with open(os.path.join(portal.data, "demo-accounts.csv"), encoding="utf-8", newline="") as file:
        row = [row for row in csv.DictReader(file) if row["role"] == "member" and not CODE.fullmatch(row["password"])][0]
    assert client.login(row["account"], row["password"]).url.endswith("/")
    client.cookies.clear()
    code = CODE.search(portal.ctl("reissue", row["account"], "--reason", "mất điện thoại").stdout)[0]
    assert portal.sql("SELECT a.state, a.change_before, c.password FROM account a JOIN credential c ON c.account_id = a.id "
                      "WHERE a.name = %s", row["account"]) == [{"state": "issued", "change_before": None, "password": None}]
    assert client.login(row["account"], row["password"]).url.endswith("/dang-nhap")
    assert client.login(row["account"], code).url.endswith("/dang-nhap/doi-mat-khau")
    assert portal.one("SELECT reason FROM audit WHERE action = 'reissue' ORDER BY id DESC LIMIT 1") == "mất điện thoại"


def test_demonstration_accounts_share_a_passphrase_and_some_wait(portal):
    with open(os.path.join(portal.data, "demo-accounts.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    # conf/up lets everybody read the demonstration's one documented passphrase; nobody else may write it.
    assert os.stat(os.path.join(portal.data, "demo-accounts.csv")).st_mode & 0o022 == 0
    assert list(rows[0]) == ["account", "password", "name", "position", "unit", "role"]
    waiting = [row for row in rows if CODE.fullmatch(row["password"])]
    assert len(waiting) == 5 and len({row["password"] for row in rows}) == 6
    assert len(rows) == 2500 and len({row["account"] for row in rows}) == 2500
    states = portal.sql("SELECT state, COUNT(*) AS n FROM account a JOIN person p ON p.id = a.person_id WHERE p.code LIKE 'BD%%' "
                        "GROUP BY state ORDER BY state")
    assert {row["state"]: row["n"] for row in states} == {"issued": 6, "active": 2494}     # one was reissued above
    assert {row["role"].split()[0] for row in rows} == {"head", "deputy", "member"}


def test_demonstration_accounts_are_refused_elsewhere(migrated):
    place = migrated
    done = place.ctl("demo-accounts", f"{place.portal.data}/tmp/none.csv")
    assert done.returncode == 0 and done.stdout == "0 accounts, 0 of them at their first login\n"
    place.configure(("demonstration = yes", "demonstration = no"), (f"clock = {place.portal.settings['clock']}", "clock ="))
    done = place.ctl("demo-accounts", f"{place.portal.data}/tmp/none.csv")
    assert done.returncode == 1 and "for demonstrations alone" in done.stderr


@pytest.mark.parametrize("changes,word", [
    ([("demonstration = yes", "demonstration = no")], "moved clock"),
    ([("[limits]", "[limits]\nspeed = 3")], "unknown setting"),
    ([("[limits]", "[limit]")], "unknown setting"),
    ([("scrypt_n = 10", "scrypt_n = ten")], "bad value"),
    ([("demonstration = yes", "demonstration = maybe")], "bad value"),
    ([("change_before = 2022-01-24", "change_before = 24/01/2022")], "bad value"),
], ids=["clock", "name", "section", "number", "flag", "time"])
def test_a_wrong_configuration_is_refused(place, changes, word):
    place.configure(*changes)
    done = place.ctl("check-config")
    assert done.returncode == 1 and word in done.stderr and done.stdout == ""


def test_check_config_reaches_every_account(portal):
    done = portal.ctl("check-config")
    assert done.stdout.count(": connects") == 5 and "cannot be read" not in done.stdout


@pytest.mark.parametrize("words", [(), ("nonsense",), ("migrate", "now"), ("ruleset",), ("issue-accounts",), ("demo-accounts",),
                                   ("reissue", "x"), ("admin", "remove", "x"), ("open-month",)])
def test_usage(portal, words):
    done = portal.ctl(*words, check=False)
    assert done.returncode == 2 and "usage: danhgiactl" in done.stderr and done.stdout == ""
