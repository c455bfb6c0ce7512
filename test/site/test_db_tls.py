"""A database that is reached over the network: only encrypted, and only the server that its authority vouches for."""

import os
import re
import shutil
import subprocess
import time

import pytest
from portal import Client
from portal.place import TOP, free_ports

WAIT_SECONDS = 30


class Authority:
    """A certificate authority of the tests and the certificates that it signs."""

    def __init__(self, folder, name):
        self.folder, self.name = folder, name
        self.certificate, self.key = os.path.join(folder, f"{name}.crt"), os.path.join(folder, f"{name}.key")
        self.openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", f"/CN={name}", "-addext", "basicConstraints=critical,CA:TRUE",
                     "-keyout", self.key, "-out", self.certificate)

    def openssl(self, *words):
        subprocess.run(["openssl", *words], check=True, capture_output=True, timeout=60)

    def sign(self, name, host, days=20, usage="serverAuth"):
        """A server's certificate for a host's address or name; days may lie in the past."""
        place = os.path.join(self.folder, name)
        extension = place + ".ext"
        with open(extension, "w", encoding="ascii") as file:
            file.write(f"subjectAltName={'IP' if host[0].isdigit() else 'DNS'}:{host}\nextendedKeyUsage={usage}\n")
        self.openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={host}", "-keyout", place + ".key", "-out", place + ".csr")
        self.openssl("x509", "-req", "-in", place + ".csr", "-CA", self.certificate, "-CAkey", self.key, "-CAcreateserial", "-days", str(days),
                     "-extfile", extension, "-out", place + ".crt")
        return place


@pytest.fixture(scope="module")
def remote(portal):
    """The portal's database listens on 127.0.0.1, and the accounts of its pools come from there, by TLS alone."""
    folder = os.path.join(portal.data, "tls")
    right, wrong = Authority(folder, "right"), Authority(folder, "wrong")
    port = free_ports()[0]
    for name in ("app", "login", "seal", "reader", "jobs"):
        portal.sql(f"CREATE USER danhgia_{name}@127.0.0.1 IDENTIFIED BY '{portal.settings[f'{name}_password']}' REQUIRE SSL")
    # As conf/production writes them.
    with open(os.path.join(TOP, "schema", "grants.sql"), encoding="utf-8") as file:
        text = re.sub(r"(?m)^--.*\n", "", file.read()).replace("@localhost", "@'127.0.0.1'")
    for statement in filter(None, map(str.strip, text.split(";"))):
        portal.sql(statement)
    place = {"right": right, "wrong": wrong, "port": port, "good": right.sign("good", "127.0.0.1"), "other": right.sign("other", "db.example.vn"),
             "old": right.sign("old", "127.0.0.1", days=-1), "foreign": wrong.sign("foreign", "127.0.0.1")}
    for root, _, names in os.walk(folder):
        for name in names:
            shutil.chown(os.path.join(root, name), os.stat(portal.data + "/etc/danhgia.ini").st_uid)
    return place


def serve_with(portal, remote, certificate):
    """The database's server with that certificate; None: without TLS."""
    path = os.path.join(portal.data, "etc", "mariadb.cnf")
    with open(path, encoding="utf-8") as file:
        text = re.sub(r"(?m)^(skip_networking|port|bind_address|ssl_\w+)\b.*\n", "", file.read())
    text += f"port = {remote['port']}\nbind_address = 127.0.0.1\n"
    if certificate is not None:
        text += f"ssl_cert = {certificate}.crt\nssl_key = {certificate}.key\nssl_ca = {remote['right'].certificate}\n"
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    if portal.connection is not None:
        portal.connection.close()
        portal.connection = None
    portal.supervisor("restart", "mariadb")
    for _ in range(WAIT_SECONDS * 10):
        try:
            assert portal.one("SELECT @@have_ssl") == ("DISABLED" if certificate is None else "YES")
            return
        except Exception:  # noqa: BLE001 - not there yet
            portal.connection = None
            time.sleep(0.1)
    raise AssertionError("the database did not come back")


def configure(portal, hosts, ca, socket=""):
    path = os.path.join(portal.data, "etc", "danhgia.ini")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for name, value in (("hosts", hosts), ("tls_ca", ca), ("socket", socket)):
        text, count = re.subn(rf"(?m)^{name} = .*$", f"{name} = {value}", text)
        assert count == 1
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    portal.signal("HUP", "pages1", "pages2", "logins", "reports")


def health(portal):
    return Client(portal).get("/suc-khoe").status_code


def complaint(portal):
    return [line for line in portal.log_lines('statement="connect"')][-1:]


def test_the_right_authority_and_name(portal, remote):
    serve_with(portal, remote, remote["good"])
    configure(portal, f"127.0.0.1:{remote['port']}", remote["right"].certificate)
    assert health(portal) == 200
    assert Client(portal).login_as("quantri.tp").get("/quan-tri/tai-khoan").status_code == 200
    client = Client(portal)
    assert client.login("quantri.tp", "sen-trang-ho-tay-2022").status_code == 200
    rows = portal.sql("SELECT p.id, p.host FROM information_schema.processlist p WHERE p.user = 'danhgia_app'")
    assert rows and all(row["host"].startswith("127.0.0.1:") for row in rows)
    ciphers = portal.sql("SELECT variable_value AS cipher FROM information_schema.global_status WHERE variable_name = 'SSL_FINISHED_ACCEPTS'")
    assert int(ciphers[0]["cipher"]) >= len(rows)


@pytest.mark.parametrize("certificate, why", [("foreign", "signed by another authority"), ("other", "made out to another host"), ("old", "expired"),
                                              (None, "no encryption at all")])
def test_any_other_server_is_refused(portal, remote, certificate, why):
    serve_with(portal, remote, remote[certificate] if certificate else None)
    configure(portal, f"127.0.0.1:{remote['port']}", remote["right"].certificate)
    assert health(portal) == 503, why
    assert "errno=2026" in complaint(portal)[0] or certificate is None, complaint(portal)
    assert portal.sql("SELECT 1 FROM information_schema.processlist WHERE user = 'danhgia_app'") == (), "nobody logged in there"


def test_the_wrong_authority_on_our_side(portal, remote):
    serve_with(portal, remote, remote["good"])
    configure(portal, f"127.0.0.1:{remote['port']}", remote["wrong"].certificate)
    assert health(portal) == 503


def test_the_second_host_of_a_list(portal, remote):
    serve_with(portal, remote, remote["good"])
    configure(portal, f"127.0.0.1:{free_ports()[0]},127.0.0.1:{remote['port']}", remote["right"].certificate)
    assert health(portal) == 200


@pytest.mark.parametrize("ca", ["", "/etc/danhgia/gibt-es-nicht.crt"])
def test_hosts_without_an_authority_are_no_configuration(portal, remote, ca):
    """A worker that could only talk in the clear does not start; one that cannot read its authority does not connect."""
    serve_with(portal, remote, remote["good"])
    path = os.path.join(portal.data, "etc", "danhgia.ini")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r"(?m)^tls_ca = .*$", f"tls_ca = {ca}", re.sub(r"(?m)^socket = .*$", "socket = ", re.sub(
        r"(?m)^hosts = .*$", f"hosts = 127.0.0.1:{remote['port']}", text)))
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    done = portal.ctl("check-config", check=False)
    assert done.returncode != 0 and ("database hosts need tls_ca" in done.stderr if not ca else "does not connect" in done.stdout + done.stderr), done
