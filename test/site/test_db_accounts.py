"""
Each database account tries everything on every table. What must come out stands here, by what a table is for, and not in
schema/grants.sql: a table without a row here fails, and so does a right that nobody wrote down twice.
"""

import os

import pymysql
import pytest
from portal import Client

ACCOUNTS = ("app", "login", "seal", "reader", "jobs")

# S select, I insert, U update, D delete; s, u: of some columns only.
ENTERED, HISTORY, APPENDED, LOOKED_AT, NONE = "SIUD", "SIU", "SI", "S", ""

# What pages do with a table, and with it the login pool.
PAGES = {
    ENTERED: """assignment assignment_field draft extension absence not_rated schedule schedule_entry side_comment side_superior score score_line score_part task task_coordinator plan unit_plan
        unit_plan_item paper_result notification document support_request support_message course course_registration setting import holiday
        unit_change unit_closure letterhead staff_follow unit_batch rule_set announcement_read""",
    HISTORY: """unit unit_history unit_successor position person authority resolution_override delegation account account_holder session right_grant
        criteria_set criterion criteria_binding binding_request rule_set_ending unit_month evaluation discipline unit_result submission issue_batch issue_item duty duty_month revision petition report_paper guide_entry announcement catalogue""",
    APPENDED: "transfer acknowledgement account_handover right_change audit access_log publication",
    "SIu": "acknowledgement_text",
    "SU": "rule_gate",
    LOOKED_AT: "audit_seal month_tally month_tally_run",
    NONE: "credential login_address recovery_code login_device login_pending migration reminder_done",
}
# Who guesses, who is in, and with what: the login pool's alone.
LOGIN = {"credential": HISTORY, "login_address": ENTERED, "recovery_code": ENTERED, "login_device": ENTERED, "login_pending": "SID"}
# Secrets and what stands for them: not even in a backup by this account.
UNREADABLE = {"credential", "session", "recovery_code", "login_address", "login_device", "login_pending", "migration"}
SEAL = {"audit": "S", "access_log": "S", "audit_seal": "SI"}
# Deadlines lock accounts; what is kept for a while ends; a month's file follows who moved (superior and authority are resolved
# anew, so everything that decides them is read). Nothing that anybody typed is read.
JOBS = {"person": "S", "assignment": "S", "absence": "S", "unit": "S", "setting": "S", "account": "Su", "audit": "I", "session": "suD", "draft": "sD",
        "submission": "sD", "login_address": "sD", "import": "sD", "issue_batch": "SuD", "notification": "SIuD", "reminder_done": "SID", "extension": "S", "delegation": "S", "right_grant": "S", "plan": "s", "staff_follow": "SD", "side_superior": "SIUD", "evaluation": "SIU", "unit_month": "SIU", "rule_gate": "SU",
        "task": "s", "schedule": "s", "schedule_entry": "s", "month_tally": "SIUD", "month_tally_run": "SIU",
        **dict.fromkeys(("unit_closure", "position", "assignment_field", "authority", "resolution_override", "rule_set", "criteria_set", "criterion",
                         "criteria_binding"), "S")}

# Tables in which no row is ever changed or removed: triggers hold even the owner.
FOREVER = {"audit", "access_log", "audit_seal", "publication", "acknowledgement"}
DENIED = (1044, 1959, 1142, 1143, 1227, 1370, 1045, 1148, 1290)


def expected(account, table):
    if account in ("app", "login"):
        if account == "login" and table in LOGIN:
            return LOGIN[table]
        return next((rights for rights, tables in PAGES.items() if table in tables.split()), None)
    if account == "reader":
        return "" if table in UNREADABLE else "S"
    return {"seal": SEAL, "jobs": JOBS}[account].get(table, "")


class Account:
    """A connection as one of the portal's database accounts; everything tried is rolled back."""

    def __init__(self, portal, name):
        self.connection = pymysql.connect(unix_socket=os.path.join(portal.run, "db.sock"), user=f"danhgia_{name}", database="danhgia",
                                          password=portal.settings[f"{name}_password"], autocommit=False)

    def may(self, statement):
        """False if it is denied; any other complaint comes after the right was found."""
        try:
            with self.connection.cursor() as cursor:
                cursor.execute(statement)
        except pymysql.Error as error:
            return error.args[0] not in DENIED
        finally:
            self.connection.rollback()
        return True

    def some(self, letter, answers):
        return letter if all(answers) else letter.lower() if any(answers) else ""

    def rights(self, table, columns):
        return (self.some("S", [self.may(f"SELECT `{column}` FROM `{table}` LIMIT 0") for column in columns])
                + ("I" if self.may(f"INSERT INTO `{table}` (`{columns[0]}`) VALUES (NULL)") else "")
                + self.some("U", [self.may(f"UPDATE `{table}` SET `{column}` = NULL WHERE FALSE") for column in columns])
                + ("D" if self.may(f"DELETE FROM `{table}` WHERE FALSE") else ""))


@pytest.fixture(scope="module")
def tables(portal):
    """Columns by table; generated ones are nobody's to write."""
    found = {}
    for row in portal.sql("SELECT c.table_name AS t, c.column_name AS c FROM information_schema.columns c JOIN information_schema.tables b "
                          "ON b.table_schema = c.table_schema AND b.table_name = c.table_name WHERE c.table_schema = 'danhgia' "
                          "AND b.table_type = 'BASE TABLE' AND c.generation_expression IS NULL ORDER BY c.table_name, c.ordinal_position"):
        found.setdefault(row["t"], []).append(row["c"])
    assert len(found) > 60
    return found


def test_every_table_has_its_place_here(tables):
    named = [table for names in PAGES.values() for table in names.split()]
    assert len(named) == len(set(named))
    assert set(tables) - set(named) == set(), "new tables: say above what the accounts may do with them"
    assert set(named) - set(tables) == set(), "tables that are gone"


@pytest.mark.parametrize("account", ACCOUNTS)
def test_what_an_account_may_do(portal, tables, account):
    who = Account(portal, account)
    found = {table: who.rights(table, columns) for table, columns in tables.items()}
    wanted = {table: expected(account, table) for table in tables}
    assert {table: (found[table], wanted[table]) for table in tables if found[table] != wanted[table]} == {}


@pytest.mark.parametrize("account", ACCOUNTS)
def test_no_account_changes_the_schema_or_looks_outside(portal, tables, account):
    who = Account(portal, account)
    denied = ["CREATE TABLE x (a INT)", "CREATE TRIGGER x BEFORE INSERT ON task FOR EACH ROW SET NEW.id = 1", "CREATE VIEW x AS SELECT 1",
              "CREATE FUNCTION x() RETURNS INT RETURN 1", "CREATE DATABASE x", "CREATE USER x", "GRANT SELECT ON task TO danhgia_seal@localhost",
              "SELECT * FROM mysql.global_priv", "SELECT * FROM mysql.user", "SELECT 'x' INTO OUTFILE '/tmp/x'",
              "LOAD DATA INFILE '/etc/passwd' INTO TABLE draft", "SET GLOBAL max_connections = 1", "SHUTDOWN", "FLUSH TABLES", "KILL 1",
              "SET SESSION binlog_format = 'STATEMENT'", "SET sql_log_bin = 0", "SHOW BINARY LOGS", "SET timestamp = 0, GLOBAL read_only = 1"]
    for table in tables:
        denied += [f"ALTER TABLE `{table}` COMMENT = 'x'", f"CREATE INDEX x ON `{table}` ((1))", f"LOCK TABLES `{table}` WRITE"]
    denied += [f"{verb} TABLE `{table}`" for verb in ("TRUNCATE", "DROP") for table in tables]
    allowed = []
    for statement in denied:
        if who.may(statement):
            allowed.append(statement)
    assert [statement for statement in allowed if not statement.startswith(("KILL", "LOCK TABLES", "CREATE INDEX"))] == []
    assert not [statement for statement in allowed if statement.startswith("LOCK")], "no account stops the others"


def test_what_an_account_knows_of_the_others(portal):
    """One account's password opens one account; roles are not for the taking; processes of others are not seen."""
    for name in ACCOUNTS:
        for other in (*ACCOUNTS, "owner"):
            if other != name:
                with pytest.raises(pymysql.Error):
                    pymysql.connect(unix_socket=os.path.join(portal.run, "db.sock"), user=f"danhgia_{other}",
                                    password=portal.settings[f"{name}_password"])
        who = Account(portal, name)
        assert who.may("SET ROLE danhgia_pages") == (name in ("app", "login"))
        with who.connection.cursor() as cursor:
            cursor.execute("SELECT DISTINCT user FROM information_schema.processlist")
            assert [row[0] for row in cursor.fetchall()] == [f"danhgia_{name}"]


def test_nobody_comes_without_a_password_or_from_elsewhere(portal):
    for row in portal.sql("SELECT user, host, priv FROM mysql.global_priv WHERE user NOT IN ('root', 'mariadb.sys', 'PUBLIC', '')"):
        if row["user"].startswith("danhgia_") and row["host"]:
            assert row["host"] == "localhost" and ("mysql_native_password" in row["priv"] or "unix_socket" in row["priv"]), row["user"]
    assert portal.sql("SELECT user FROM mysql.user WHERE user = ''") == ()
    assert portal.one("SELECT @@local_infile") == 0 and portal.one("SELECT @@skip_networking") == 1


def test_triggers_hold_even_the_owner(portal):
    """A login, a page of somebody else's, a command: rows to try it on; the rest is put there."""
    client = Client(portal).login_as("quantri.tp")
    client.get("/quan-tri/tai-khoan")
    owner = Account(portal, "owner")
    person = portal.one("SELECT MIN(id) FROM person")
    missing = [table for table in FOREVER if portal.one(f"SELECT COUNT(*) FROM {table}") == 0]
    for table in missing:
        columns = portal.sql("SELECT column_name AS name, data_type AS type, column_type AS full, character_maximum_length AS length FROM "
                             "information_schema.columns WHERE table_schema = 'danhgia' AND table_name = %s AND is_nullable = 'NO' "
                             "AND column_default IS NULL AND extra = ''", table)
        values = []
        for column in columns:
            kind = column["type"]
            values.append(column["full"].split("'")[1] if kind == "enum" else person if kind.endswith("int") else "2022-01-20 08:00:00"
                          if kind.startswith("date") else "2022-01" if kind in ("char", "varchar") else "{}")
        names, marks = ", ".join(column["name"] for column in columns), ", ".join(["%s"] * len(values))
        with portal.connection.cursor() as cursor:
            cursor.execute("SET foreign_key_checks = 0, check_constraint_checks = 0")
            cursor.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)
            cursor.execute("SET foreign_key_checks = 1, check_constraint_checks = 1")
    for table in sorted(FOREVER):
        (column,) = portal.sql("SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'danhgia' AND table_name = %s "
                               "ORDER BY ordinal_position LIMIT 1", table)
        for statement in (f"UPDATE {table} SET {column['name']} = {column['name']} LIMIT 1", f"DELETE FROM {table} LIMIT 1"):
            with pytest.raises(pymysql.Error) as error, owner.connection.cursor() as cursor:
                cursor.execute(statement)
            owner.connection.rollback()
            assert error.value.args[0] == 1644, (statement, error.value)
