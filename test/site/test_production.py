"""conf/production: the files for a server are whole, and their own programs accept them."""

import os
import pathlib
import re
import shutil
import subprocess

import pytest

from portal.place import TOP


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    target = tmp_path_factory.mktemp("server")
    subprocess.run([os.path.join(TOP, "conf/production"), os.path.join(TOP, "conf/production.settings"), target],
                   check=True, timeout=60)
    return target


def accepted(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)
    assert done.returncode == 0 and not done.stdout.strip(), done.stdout


def change(path, *pairs):
    text = path.read_text()
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text)


def test_a_template_with_an_unknown_name_is_refused(tmp_path):
    (tmp_path / "t").write_text("a = @known@\nb = @unknown@\n")
    (tmp_path / "s").write_text("# known=no\nknown=yes=1\n")
    done = subprocess.run([os.path.join(TOP, "conf/render"), tmp_path / "t", tmp_path / "s"], capture_output=True, text=True)
    assert done.returncode == 1
    assert "t:2: no setting unknown" in done.stderr
    assert "a = yes=1\n" in done.stdout


def test_no_demonstration_and_no_secret(server):
    for name in ("danhgia.ini", "logins.ini"):
        text = (server / "etc/danhgia" / name).read_text()
        assert "\ndemonstration = no\n" in text
        assert "\nclock = \n" in text
        assert re.findall(r"(?m)^\w+_password = (.+)$", text) == []
    assert "Strict-Transport-Security" in (server / "etc/danhgia/nginx/headers.conf").read_text()


def test_login_pool_runs_with_the_account_that_sees_credentials(server):
    unit = (server / "etc/systemd/system/danhgia-logins@.service").read_text()
    assert "User=danhgia_login\n" in unit and "-c /etc/danhgia/logins.ini -p logins\n" in unit and "Nice=19\n" in unit
    assert "\napp = danhgia_login\n" in (server / "etc/danhgia/logins.ini").read_text()
    assert "\napp = danhgia_app\n" in (server / "etc/danhgia/danhgia.ini").read_text()


@pytest.fixture(scope="module")
def spread(tmp_path_factory):
    """The web server and a worker host of several, which is a node of the cluster as well, from the settings of both."""
    folder = tmp_path_factory.mktemp("spread")
    text = (pathlib.Path(TOP) / "conf/production.settings").read_text()
    for name, value in {"worker_hosts": "10.0.0.11 10.0.0.12", "worker_listen": "10.0.0.11", "web_address": "10.0.0.1", "node_address": "10.0.0.11",
                        "node_addresses": "10.0.0.11,10.0.0.12,10.0.0.13", "database_tls_ca": "/etc/danhgia/tls/ca.crt"}.items():
        text, count = re.subn(rf"(?m)^{name}=.*$", f"{name}={value}", text)
        assert count == 1, name
    (folder / "settings").write_text(text)
    subprocess.run([os.path.join(TOP, "conf/production"), folder / "settings", folder], check=True, timeout=60)
    return folder


def test_several_hosts(spread):
    units = spread / "etc/systemd/system"
    listens = [re.findall(r"(?m)^ListenStream=(.*)$|^IPAddressAllow=(.*)$", (units / f"danhgia-{pool}.socket").read_text())
               for pool in ("pages1", "pages2", "logins", "reports", "rescue")]
    assert [line[0][0] for line in listens] == [*(f"10.0.0.11:{port}" for port in range(9001, 9005)), "/run/danhgia/rescue.sock"]
    assert {line[1][1] for line in listens} == {"10.0.0.1"}
    nginx = (spread / "etc/danhgia/nginx/nginx.conf").read_text()
    assert [nginx.count(f"server 10.0.0.{host}:{port} ") for port in range(9001, 9005) for host in (11, 12)] == [1] * 8
    assert nginx.count("error timeout http_503;") == 1
    node = (spread / "etc/mysql/mariadb.conf.d/61-danhgia-cluster.cnf").read_text()
    assert node.count("gcomm://10.0.0.11,10.0.0.12,10.0.0.13\n") == 1 and node.count("= 10.0.0.11\n") == 2


@pytest.mark.parametrize("which", ["server", "spread"])
def test_nginx_accepts_it(which, tmp_path, request):
    server = request.getfixturevalue(which)
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=x", "-days", "2",
                    "-keyout", tmp_path / "danhgia.key", "-out", tmp_path / "danhgia.crt"], check=True, capture_output=True)
    nginx = tmp_path / "nginx"
    shutil.copytree(server / "etc/danhgia/nginx", nginx)
    change(nginx / "nginx.conf", ("/etc/danhgia/tls", str(tmp_path)), ("/run/danhgia/nginx.pid", str(tmp_path / "pid")),
           ("/var/lib/nginx", str(tmp_path)), ("/var/log/danhgia", str(tmp_path)), ("user www-data;", ""),
           # Port 80 may be taken, or closed to this user.
           ("listen 80; listen [::]:80;", "listen 127.0.0.1:18080;"),
           ("listen 443 ssl http2; listen [::]:443 ssl http2;", "listen 127.0.0.1:18443 ssl http2;"))
    accepted("nginx", "-t", "-q", "-e", "stderr", "-p", tmp_path, "-c", nginx / "nginx.conf")


@pytest.mark.parametrize("which, pool", [*(("server", pool) for pool in ("pages1", "pages2", "logins", "reports", "rescue")), ("spread", "pages1")])
def test_systemd_accepts_it(which, tmp_path, pool, request):
    server = request.getfixturevalue(which)
    if shutil.which("systemd-analyze") is None:
        pytest.skip("this machine has no systemd")
    for name in (f"danhgia-{pool}.socket", f"danhgia-{pool}@.service"):
        shutil.copy(server / "etc/systemd/system" / name, tmp_path)
    # The program and mariadb's unit need not be installed here.
    change(tmp_path / f"danhgia-{pool}@.service", ("/usr/bin/danhgia", "/bin/true"))
    accepted("systemd-analyze", "verify", tmp_path / f"danhgia-{pool}.socket", tmp_path / f"danhgia-{pool}@.service")


@pytest.mark.parametrize("task, user", [("jobs", "danhgia_jobs"), ("remind", "danhgia_jobs"), ("seal", "danhgia_seal"), ("retain", "danhgia_owner"),
                                        ("apply-changes", "danhgia_owner")])
def test_systemd_accepts_the_timers(server, tmp_path, task, user):
    unit = (server / f"etc/systemd/system/danhgia-{task}.service").read_text()
    assert f"User={user}\n" in unit and f"danhgiactl -c /etc/danhgia/danhgia.ini {task}\n" in unit
    if shutil.which("systemd-analyze") is None:
        pytest.skip("this machine has no systemd")
    for kind in ("service", "timer"):
        shutil.copy(server / f"etc/systemd/system/danhgia-{task}.{kind}", tmp_path)
    change(tmp_path / f"danhgia-{task}.service", ("/usr/bin/danhgiactl", "/bin/true"))
    accepted("systemd-analyze", "verify", tmp_path / f"danhgia-{task}.timer", tmp_path / f"danhgia-{task}.service")


@pytest.mark.parametrize("task", ["backup", "archive"])
def test_copies_read_the_files_of_the_database_s_user(server, task):
    """access(2) leaves the capability out for anybody but root unless the bit is set; mariadb-backup asks it of each file."""
    unit = (server / f"etc/systemd/system/danhgia-{task}.service").read_text()
    assert "\nAmbientCapabilities=CAP_DAC_READ_SEARCH\n" in unit and "\nSecureBits=no-setuid-fixup\n" in unit
