"""The units' sandbox: how strict it is, that the portal works in it whole, and that it holds."""

import glob
import os
import re
import shutil
import signal
import subprocess
import time

import pytest
from portal import Client
from portal.place import POOLS, TOP
from sandbox import directives, members, allowed, wrap, write_filter
from work import add_task, agency, task

PASSWORD = "sen-trang-ho-tay-2022"
# systemd's own measure: 0 is best, 10 worst; 0.3 is what AF_UNIX, the clock's device and the host's root directory cost.
CEILING = 0.3

# What every service of ours says, from the manual systemd.exec(5); the value, or None where it depends on the service.
REQUIRED = {
    "NoNewPrivileges": "yes", "CapabilityBoundingSet": "", "AmbientCapabilities": "", "ProtectSystem": "strict", "ProtectHome": "yes",
    "ProtectClock": "yes", "ProtectHostname": "yes", "ProtectKernelTunables": "yes", "ProtectKernelModules": "yes", "ProtectKernelLogs": "yes",
    "ProtectControlGroups": "yes", "ProtectProc": "invisible", "ProcSubset": "pid", "PrivateTmp": "yes", "PrivateDevices": "yes",
    "PrivateMounts": "yes", "PrivateUsers": "yes", "PrivateNetwork": "yes", "DevicePolicy": "closed", "RemoveIPC": "yes", "KeyringMode": "private",
    "RestrictNamespaces": "yes", "RestrictRealtime": "yes", "RestrictSUIDSGID": "yes", "RestrictAddressFamilies": "AF_UNIX", "IPAddressDeny": "any",
    "IPAddressAllow": "", "LockPersonality": "yes", "MemoryDenyWriteExecute": "yes", "SystemCallArchitectures": "native", "LimitCORE": "0",
    "UMask": None, "User": None, "SystemCallFilter": None, "MemoryMax": None,
}
# Nothing of ours ever needs these.
FORBIDDEN = {"chown", "setuid", "setgid", "setresuid", "mount", "umount2", "ptrace", "bpf", "init_module", "kexec_load", "reboot", "swapon", "add_key",
             "keyctl", "unshare_mount", "pivot_root", "chroot", "clock_settime", "io_uring_setup", "process_vm_readv", "perf_event_open", "setpriority"}


def produce(target, **changes):
    """conf/production with changed settings, below target."""
    target.mkdir(exist_ok=True)
    with open(os.path.join(TOP, "conf/production.settings"), encoding="utf-8") as file:
        text = file.read()
    for name, value in changes.items():
        text, count = re.subn(rf"(?m)^{name}=.*$", f"{name}={value}", text)
        assert count == 1, name
    (target / "settings").write_text(text)
    subprocess.run([os.path.join(TOP, "conf/production"), target / "settings", target / "server"], check=True, timeout=60, capture_output=True)
    return target / "server"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    return produce(tmp_path_factory.mktemp("local"))


@pytest.fixture(scope="module")
def remote(tmp_path_factory):
    """The same with its database on other hosts."""
    return produce(tmp_path_factory.mktemp("remote"), database_socket="", database_hosts="db1.example.vn:3306,db2.example.vn:3306",
                   database_addresses="192.0.2.11 192.0.2.12", database_tls_ca="/etc/danhgia/tls/db-ca.crt", database_from="'192.0.2.0/255.255.255.0'",
                   database_require="REQUIRE SSL", app_identified="BY 'x'", login_identified="BY 'y'")


def services(server):
    found = sorted(glob.glob(str(server / "etc/systemd/system/*.service")))
    assert len(found) >= len(POOLS)
    return found


# What hands mails to this host's mail server: the one service that opens a network beyond the database's.
MAILS = "danhgia-remind.service"
# What copies the database: it reads files of another user, and no more.
COPIES = ("danhgia-backup.service", "danhgia-archive.service")


def more(unit, name):
    """What a service says of a directive beyond the others."""
    if unit == MAILS:
        return {"PrivateNetwork": ["no"], "IPAddressAllow": ["localhost"], "RestrictAddressFamilies": ["AF_INET AF_INET6"]}.get(name, [])
    if unit in COPIES:
        return {"PrivateUsers": ["no"], "CapabilityBoundingSet": ["CAP_DAC_READ_SEARCH"], "AmbientCapabilities": ["CAP_DAC_READ_SEARCH"]}.get(name, [])
    return []


# how strict

def test_every_service_says_everything(server):
    for unit in services(server):
        said = directives(unit)
        for name, value in REQUIRED.items():
            assert name in said, f"{os.path.basename(unit)} does not say {name}"
            assert value is None or said[name] == [value, *more(os.path.basename(unit), name)], f"{os.path.basename(unit)}: {name}={said[name]}"


def test_a_service_runs_as_its_own_duty(server):
    assert {directives(unit)["UMask"][0] for unit in services(server)} <= {"0077", "0027"}
    users = {os.path.basename(unit): directives(unit)["User"][0] for unit in services(server)}
    assert "root" not in users.values() and {"danhgia-logins@.service", "danhgia-rescue@.service"} <= users.keys()
    assert [name for name, user in users.items() if user == "danhgia_login"] == ["danhgia-logins@.service"], "credentials are the login pool's alone"
    assert [name for name, user in users.items() if user == "danhgia_rescue"] == ["danhgia-rescue@.service"]
    text = (server / "etc/sysusers.d/danhgia.conf").read_text()
    declared, readers = re.findall(r"(?m)^u (\w+)", text), re.findall(r"(?m)^m (\w+) danhgia$", text)
    assert set(users.values()) <= set(declared) and declared and set(readers) == set(declared)
    accounts = re.findall(r"USER (\w+)@", (server / "etc/danhgia/accounts.sql").read_text())
    assert "danhgia_rescue" not in accounts, "the rescue pool has no database account"


def exposure(unit, folder):
    """systemd-analyze's figure; from a folder that holds the units alone."""
    done = subprocess.run(["systemd-analyze", "security", "--offline=true", "--no-pager", os.path.basename(unit)], cwd=folder,
                          capture_output=True, text=True, timeout=60, env={**os.environ, "SYSTEMD_UNIT_PATH": str(folder)})
    return float(re.search(r"Overall exposure level for [^:]*: ([\d.]+)", done.stdout)[1])


def test_systemd_s_own_measure(server, record_property):
    for unit in services(server):
        score = exposure(unit, os.path.dirname(unit))
        record_property(os.path.basename(unit), score)
        assert score <= (1.0 if os.path.basename(unit) in (MAILS, *COPIES) else CEILING), f"{os.path.basename(unit)}: {score}"


def test_a_remote_database_opens_its_addresses_and_nothing_else(remote):
    for unit in services(remote):
        said, name = directives(unit), os.path.basename(unit)
        assert exposure(unit, os.path.dirname(unit)) <= 1.0
        assert said["IPAddressDeny"] == ["any"] and (name.startswith("danhgia-rescue") or said["IPAddressAllow"] == ["192.0.2.11 192.0.2.12"] + ["localhost"] * (name == MAILS))
        if not name.startswith("danhgia-rescue"):
            duty = "app" if "@" in name else said["User"][0].removeprefix("danhgia_")
            assert said["LoadCredential"] == [f"{duty}_password:/etc/danhgia/secret/{said['User'][0]}"], name
    text = (remote / "etc/danhgia/danhgia.ini").read_text()
    assert "\nhosts = db1.example.vn:3306,db2.example.vn:3306\ntls_ca = /etc/danhgia/tls/db-ca.crt\n" in text
    assert re.findall(r"(?m)^\w+_password = (.+)$", text) == []
    accounts = (remote / "etc/danhgia/accounts.sql").read_text()
    assert accounts.count(" REQUIRE SSL;") == accounts.count("OR REPLACE USER") and "@localhost" not in accounts
    assert "@localhost" not in (remote / "etc/danhgia/grants.sql").read_text()


def test_all_units_are_accepted(server, tmp_path):
    folder = tmp_path / "units"
    shutil.copytree(server / "etc/systemd/system", folder)
    for unit in folder.glob("*.service"):
        unit.write_text(re.sub(r"(?m)^(ExecStart=)\S+", r"\1/bin/true", unit.read_text()))
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", *sorted(str(unit) for unit in folder.iterdir() if unit.is_file())], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, "")


def test_who_may_read_what(server):
    for name in ("danhgia.ini", "logins.ini", "rescue.ini"):
        assert (server / "etc/danhgia" / name).stat().st_mode & 0o777 == 0o640
    assert (server / "etc/danhgia/accounts.sql").stat().st_mode & 0o777 == 0o600
    rules = {line.split()[1]: line.split() for line in (server / "etc/tmpfiles.d/danhgia.conf").read_text().splitlines() if line[0] in "dz"}
    for name, group in (("danhgia.ini", "danhgia"), ("logins.ini", "danhgia_login"), ("rescue.ini", "danhgia")):
        assert rules[f"/etc/danhgia/{name}"][2:5] == ["0640", "root", group]
    assert rules["/etc/danhgia/secret"][2:5] == ["0700", "root", "root"]
    for socket in glob.glob(str(server / "etc/systemd/system/*.socket")):
        said = directives(socket)
        assert (said["SocketUser"], said["SocketGroup"], said["SocketMode"]) == (["root"], ["www-data"], ["0660"]), "nginx alone reaches a worker"


def test_the_key_of_second_factors_is_the_login_pool_s_alone(tmp_path):
    server = produce(tmp_path, factor_key="ab" * 32)
    holders = [name for name in ("danhgia.ini", "logins.ini", "rescue.ini") if "ab" * 32 in (server / "etc/danhgia" / name).read_text()]
    assert holders == ["logins.ini"]


def test_a_demonstration_s_files_are_its_own(portal):
    for folder in ("etc", "tls", "db", "log", "run", "tmp"):
        assert os.stat(os.path.join(portal.data, folder)).st_mode & 0o777 == 0o700, folder
    for name in ("danhgia.ini", "mariadb.cnf", "supervisord.conf"):
        assert os.stat(os.path.join(portal.data, "etc", name)).st_mode & 0o077 == 0, name
    assert os.stat(os.path.join(portal.data, "tls", "localhost.key")).st_mode & 0o077 == 0


# that it works

def test_the_filter_leaves_out_what_nobody_needs(server):
    for unit in services(server):
        calls = allowed(unit)
        # mariadb-backup reads by io_uring.
        never = FORBIDDEN - ({"io_uring_setup", "setpriority"} if os.path.basename(unit) == COPIES[0] else set())
        assert not calls & never, sorted(calls & never)
        assert len(calls) < len(members("@system-service"))


@pytest.fixture(scope="module")
def caged(portal, server, tmp_path_factory):
    """Every pool of the portal runs in its unit's sandbox."""
    place = os.path.join(portal.data, "app", "filter")
    os.makedirs(place, exist_ok=True)
    path = os.path.join(portal.data, "etc", "supervisord.conf")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for pool in POOLS:
        write_filter(str(server / f"etc/systemd/system/danhgia-{pool}@.service"), os.path.join(place, pool))

        def put(match, pool=pool):
            return f"{match[1]}{wrap(match[2].removeprefix('nice -n 19 '), os.path.join(place, pool), [portal.data])}\n"

        text, count = re.subn(rf"(\[fcgi-program:{pool}\]\ncommand = )(.*)\n", put, text)
        assert count == 1
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    portal.supervisor("update")
    for _ in range(100):
        if Client(portal).get("/suc-khoe").status_code == 200 and len(status_of_workers(portal)) >= 2 * len(POOLS):
            return portal
        time.sleep(0.1)
    raise AssertionError("the portal does not start in the sandbox:\n" + "\n".join(portal.log_lines("")[-20:]))


def status_of_workers(portal):
    """/proc/PID/status of every worker, as a dict."""
    found = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                words = file.read().decode().split("\0")
            if words[0].startswith(portal.data) and words[-3:-2] == ["-p"]:
                with open(f"/proc/{pid}/status", encoding="utf-8") as file:
                    found[int(pid)] = dict(line.rstrip("\n").split(":\t", 1) for line in file if ":\t" in line)
        except OSError:
            continue
    return found


def gets():
    with open(os.path.join(TOP, "fcgi", "site.c"), encoding="utf-8") as file:
        return sorted(set(re.findall(r"\{METHOD_GET, \"([^\"]+)\"", file.read())))


def test_the_portal_works_in_its_sandbox(caged, long):
    portal, before = caged, status_of_workers(caged)
    assert len(before) >= 2 * len(POOLS)
    for status in before.values():
        assert (status["Seccomp"], status["NoNewPrivs"], status["CapEff"], status["CapBnd"]) == ("2", "1", "0" * 16, "0" * 16)
    team = agency(portal, lambda account: Client(portal).login_as(account))
    # Real logins hash in the sandbox; every page of the site map is asked for by five people, by two in the short run.
    assert Client(portal).login(team["one"]["account"], PASSWORD).status_code == 200
    clients = [team["one"]["client"], team["head"]["client"], *(Client(portal).login_as(name) for name in ("quantri.tp", "kiemtra.qu", "tonghop.pnv"))]
    statuses = set()
    for path in gets():
        url = path
        for name, value in (("month", "2022-01"), ("week", "2022-W03"), ("id", "1"), ("word", "a")):
            url = url.replace(f"{{{name}}}", value)
        statuses |= {client.get(url).status_code for client in (clients if long else clients[1:3])}
    assert statuses <= {200, 404, 422} and 200 in statuses, statuses
    assert add_task(team["one"], "Trong hộp cát").status_code == 200 and task(portal, "Trong hộp cát")
    upload = os.path.join(TOP, "test", "site", "fixtures", "import", "people-bad.csv")
    with open(upload, "rb") as file:
        answer = clients[2].submit("/quan-tri/nhap-du-lieu", action="/quan-tri/nhap-du-lieu", files={"file": ("people.csv", file.read(), "text/csv")})
    assert answer.status_code in (200, 422)
    for pid in before:
        os.kill(pid, signal.SIGHUP)
    for client in clients:
        assert client.get("/").status_code == 200
    assert set(status_of_workers(portal)) == set(before), "no worker was ended by the filter"
    portal.supervisor("restart", "pages1:*", "logins:*")
    assert clients[0].get("/").status_code == 200


@pytest.mark.parametrize("duty", ["jobs", "remind", "seal", "retain"])
def test_what_timers_start_works_in_its_sandbox(caged, server, duty):
    path = os.path.join(caged.data, "app", "filter", duty)
    write_filter(str(server / f"etc/systemd/system/danhgia-{duty}.service"), path)
    command = wrap(f"{caged.data}/app/bin/danhgiactl -c {caged.data}/etc/danhgia.ini {duty}", path, [caged.data],
                   [os.path.join(caged.data, "log")])
    done = subprocess.run(["setpriv", "--reuid=danhgia", "--regid=danhgia", "--init-groups", "bash", "-c", command] if os.getuid() == 0 else
                          ["bash", "-c", command], capture_output=True, text=True, timeout=60, cwd="/",
                          # A sanitized program would look for leaks by ptrace at its end, which the filter has it wait for in vain.
                          env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"})
    assert done.returncode == 0, (done.returncode, done.stdout, done.stderr)


def test_the_sandbox_holds(caged, tmp_path):
    portal = caged
    tries = {
        "os.chown('/tmp/x', 1, 1)": "SIGSYS", "import socket; socket.socket(socket.AF_INET)": "SIGSYS", "os.setuid(65534)": "SIGSYS",
        "import ctypes; ctypes.CDLL(None).ptrace(0, 0, 0, 0)": "SIGSYS", "import mmap; mmap.mmap(-1, 4096, prot=mmap.PROT_WRITE | mmap.PROT_EXEC)": "SIGSYS",
        "import ctypes; ctypes.CDLL(None).unshare(0x10000000)": "SIGSYS", "os.setpriority(os.PRIO_PROCESS, 0, -5)": "SIGSYS",
        f"open('{portal.data}/etc/danhgia.ini', 'a')": "OSError", "open('/etc/x', 'w')": "OSError", "os.listdir('/tmp') == [] or 1/0": "",
    }
    for code, outcome in tries.items():
        # The interpreter stands in for a worker that was taken over; a page's filter, nothing of /tmp.
        command = wrap("/usr/bin/python3 -S -c \"$CODE\"", os.path.join(portal.data, "app", "filter", "pages1"),
                       [] if "listdir" in code else [portal.data])
        done = subprocess.run(["setpriv", "--reuid=danhgia", "--regid=danhgia", "--init-groups", "bash", "-c", command] if os.getuid() == 0 else
                              ["bash", "-c", command], env={**os.environ, "CODE": "import os\n" + code}, capture_output=True, text=True, timeout=30, cwd="/")
        if outcome == "SIGSYS":
            assert done.returncode in (-31, 159), (code, done.returncode, done.stderr)
        elif outcome:
            assert done.returncode == 1 and outcome[:3] in done.stderr or "Error" in done.stderr, (code, done.stderr)
        else:
            assert done.returncode == 0, (code, done.stderr)


def test_a_filter_that_is_too_strict_would_be_noticed(caged, tmp_path):
    """The check of the filter fails where it must: without sendmsg and its kin nothing is answered."""
    unit = tmp_path / "strict.service"
    unit.write_text("SystemCallFilter=@system-service\nSystemCallFilter=~@network-io\n")
    path = os.path.join(caged.data, "app", "filter", "strict")
    write_filter(str(unit), path)
    done = subprocess.run(["bash", "-c", wrap("/usr/bin/python3 -S -c \"import socket; socket.socket(socket.AF_UNIX)\"", path)],
                          capture_output=True, timeout=30, cwd="/")
    assert done.returncode in (-31, 159)
