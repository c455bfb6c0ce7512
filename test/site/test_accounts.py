"""The database accounts: each may do its duty and nothing else."""

import os

import pymysql
import pytest

CONTENT = "empty"
# What pages have no business with.
# What no page touches: the jobs' alone.
JOBS = {"reminder_done"}
SECRET = {"credential", "recovery_code", "login_address", "login_device", "login_pending", "migration"}
DENIED = {1142, 1143, 1044, 1045}


@pytest.fixture
def account(portal):
    """account("app"): a connection as that account of the configuration."""
    opened = []

    def connect(name):
        opened.append(pymysql.connect(
            unix_socket=os.path.join(portal.run, "db.sock"), user=f"danhgia_{name}",
            password=portal.settings[f"{name}_password"], database="danhgia", autocommit=True))
        return opened[-1].cursor()

    yield connect
    for connection in opened:
        connection.close()


def refused(cursor, statement):
    with pytest.raises(pymysql.Error) as error:
        cursor.execute(statement)
    return error.value.args[0]


def test_every_table_has_its_rights(portal):
    tables = {row["t"] for row in portal.sql(
        "SELECT table_name AS t FROM information_schema.tables WHERE table_schema = 'danhgia'")}
    granted = {row["Table_name"] for row in portal.sql(
        "SELECT Table_name FROM mysql.tables_priv WHERE Db = 'danhgia' AND User = 'danhgia_pages'")}
    assert len(tables) > 50
    assert tables - SECRET - JOBS == granted, "schema/grants.sql needs a line for each new table"
    read = {row["Table_name"] for row in portal.sql(
        "SELECT Table_name FROM mysql.tables_priv WHERE Db = 'danhgia' AND User = 'danhgia_reader'")}
    assert read == (granted | JOBS) - {"session"}


@pytest.mark.parametrize("statement", [
    "SELECT * FROM credential", "UPDATE credential SET failures = 0", "SELECT * FROM recovery_code",
    "UPDATE audit SET reason = ''", "DELETE FROM audit", "REPLACE INTO audit SELECT * FROM audit", "DELETE FROM access_log",
    "INSERT INTO audit_seal SELECT * FROM audit_seal", "DELETE FROM evaluation", "DELETE FROM publication",
    "TRUNCATE TABLE score", "CREATE TABLE t (i INT)", "ALTER TABLE score ADD i INT", "DROP TABLE score",
    "SELECT * FROM mysql.global_priv", "CREATE USER x@localhost",
])
def test_pages_cannot(account, statement):
    assert refused(account("app"), statement) in DENIED | {1227}


def test_login_sees_credentials_and_does_what_pages_do(account):
    cursor = account("login")
    cursor.execute("SELECT COUNT(*) FROM credential")
    cursor.execute("SELECT COUNT(*) FROM evaluation")
    assert refused(cursor, "DELETE FROM credential") in DENIED


@pytest.mark.parametrize("table", ["credential", "session", "login_address", "login_device", "login_pending", "recovery_code"])
def test_reader_sees_no_secrets(account, table):
    assert refused(account("reader"), f"SELECT * FROM {table}") in DENIED


def test_seal_reads_audit_and_writes_seals_only(account):
    cursor = account("seal")
    cursor.execute("SELECT COUNT(*) FROM audit")
    cursor.execute("SELECT COUNT(*) FROM audit_seal")
    assert refused(cursor, "SELECT * FROM person") in DENIED
    assert refused(cursor, "UPDATE audit_seal SET id = id") in DENIED


@pytest.mark.parametrize("statement", ["UPDATE audit SET reason = 'x'", "DELETE FROM audit"])
def test_not_even_the_owner_rewrites_the_audit(portal, account, statement):
    portal.sql("INSERT INTO audit (recorded_at, business_at, action, object) VALUES (SYSDATE(6), NOW(6), 'test', 'test')")
    assert refused(account("owner"), statement) == 1644


def test_accounts_have_passwords_and_the_server_no_network(portal):
    with pytest.raises(pymysql.Error):
        pymysql.connect(unix_socket=os.path.join(portal.run, "db.sock"), user="danhgia_app", database="danhgia")
    assert portal.one("SELECT @@skip_networking") == 1
    assert portal.one("SELECT @@log_bin_trust_function_creators") == 1
    assert portal.one("SELECT COUNT(*) FROM mysql.global_priv WHERE Host NOT IN ('localhost', '')") == 0
