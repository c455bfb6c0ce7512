"""The Debian package: built by "make deb", clean for lintian, installed into a root of its own, configured there, upgraded and removed."""

import os
import pathlib
import re
import shutil
import subprocess

import pytest
from portal.place import TOP

BUILD = pathlib.Path(os.environ.get("DANHGIA_BUILD", os.path.join(TOP, "build")))
POOLS = ("pages1", "pages2", "logins", "reports", "rescue")
TIMERS = ("apply-changes", "archive", "backup", "jobs", "remind", "retain", "seal")


def say(*command, seconds=300, check=True, **options):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=seconds, **options)
    assert not check or done.returncode == 0, f"{command}\n{done.stdout[-3000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def package():
    say("make", "-C", BUILD, "deb", seconds=1500, env=dict(os.environ, DEB_BUILD_OPTIONS="nocheck parallel=2"))
    (file,) = (name for name in (BUILD / "deb").glob("danhgia_*.deb"))
    return file


@pytest.fixture(scope="module")
def unpacked(package, tmp_path_factory):
    place = tmp_path_factory.mktemp("unpacked")
    say("dpkg-deb", "-R", package, place)
    return place


@pytest.fixture(scope="module")
def root(package, tmp_path_factory):
    """A Debian of its own with the package in it, installed by apt with all it depends on."""
    if os.getuid() != 0 or shutil.which("mmdebstrap") is None:
        pytest.skip("needs root and mmdebstrap")
    place = pathlib.Path(tmp_path_factory.mktemp("debian")) / "root"
    done = subprocess.run(["mmdebstrap", "--variant=minbase", "--include=systemd", "bookworm", place], capture_output=True, text=True, timeout=900)
    if done.returncode != 0:
        pytest.skip(f"no archive in reach: {done.stderr[-300:]}")
    shutil.copy("/etc/resolv.conf", place / "etc/resolv.conf")
    (place / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
    (place / "usr/sbin/policy-rc.d").chmod(0o755)
    shutil.copy(package, place / "danhgia.deb")
    inside(place, "apt-get update -q && apt-get install -qy --no-install-recommends /danhgia.deb", seconds=900)
    yield place
    shutil.rmtree(place, ignore_errors=True)


def inside(root, command, seconds=300):
    """A shell in the root, which sees processes of its own only."""
    return say("unshare", "--mount", "--pid", "--fork", f"--root={root}", "--mount-proc=/proc", "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive",
               "sh", "-ec", command, seconds=seconds)


def test_lintian_finds_nothing(package):
    assert say("lintian", "--fail-on", "error,warning", "--allow-root", package).strip() == ""


def test_only_debian_12_is_needed(unpacked):
    control = (unpacked / "DEBIAN/control").read_text(encoding="utf-8")
    names = re.findall(r"[a-z0-9][a-z0-9.+-]+(?= *(?:\(|,|\||$))", re.search(r"(?m)^Depends: (.*)$", control)[1])
    assert len(names) > 15 and {"libxml2", "libxslt1.1", "libmariadb3", "nginx", "mariadb-server"} <= set(names)
    assert (unpacked / "DEBIAN/conffiles").read_text().split() == ["/etc/danhgia/settings", "/etc/logrotate.d/danhgia"]
    assert (unpacked / "etc/danhgia/settings").stat().st_mode & 0o777 == 0o600


def test_units_are_tight(unpacked, tmp_path):
    """By systemd's own judgement, without systemd as the first process."""
    folder = unpacked / "lib/systemd/system"
    levels = {}
    for unit in folder.glob("*.service"):
        # It looks for an instance of a template by itself, and finds none.
        place = shutil.copy(unit, tmp_path / unit.name.replace("@", ""))
        said = say("systemd-analyze", "security", "--offline=true", "--no-pager", place, seconds=60)
        levels[unit.name] = float(re.search(r"Overall exposure level for \S+: ([0-9.]+)", said)[1])
    assert len(levels) == 12 and max(levels.values()) < 1.5, levels


def test_users_folders_and_units_are_there(root):
    users = inside(root, "getent passwd").splitlines()
    assert sum(line.startswith("danhgia_") for line in users) == 8
    assert inside(root, "id -nG danhgia_rescue").split() == ["danhgia_rescue", "danhgia"]
    enabled = set(inside(root, "systemctl list-unit-files --state=enabled --no-legend 'danhgia-*' | cut -d' ' -f1").split())
    assert enabled == {f"danhgia-{pool}.socket" for pool in POOLS} | {f"danhgia-{timer}.timer" for timer in TIMERS}
    assert inside(root, "stat -c '%a %U %G' /var/backups/danhgia").split() == ["700", "danhgia_backup", "danhgia_backup"]
    assert "usage: danhgiactl" in inside(root, "danhgiactl 2>&1 || [ $? -eq 2 ]")
    assert not (root / "etc/danhgia/danhgia.ini").exists()


def test_an_upgrade_writes_the_configuration_and_keeps_the_settings(root):
    path = root / "etc/danhgia/settings"
    text = path.read_text(encoding="utf-8").replace("danhgia.example.vn", "danhgia.hanoi.example").replace("\nfactor_key=\n", f"\nfactor_key={'5e' * 32}\n")
    path.write_text(text, encoding="utf-8")
    inside(root, "dpkg -i --force-confold /danhgia.deb")
    assert path.read_text(encoding="utf-8") == text
    assert "\nbase = https://danhgia.hanoi.example\n" in (root / "etc/danhgia/danhgia.ini").read_text(encoding="utf-8")
    stats = inside(root, "stat -c '%a %G' /etc/danhgia/danhgia.ini /etc/danhgia/logins.ini /run/danhgia/metrics").splitlines()
    assert stats == ["640 danhgia", "640 danhgia_login", "660 danhgia"]
    assert "5e5e" not in (root / "etc/danhgia/danhgia.ini").read_text() and "5e5e" in (root / "etc/danhgia/logins.ini").read_text()
    said = inside(root, "systemd-analyze verify /etc/systemd/system/danhgia-*.socket /etc/systemd/system/danhgia-*.timer 2>&1 || true")
    assert [line for line in said.splitlines() if "danhgia" in line] == []


def test_removed_and_purged(root):
    inside(root, "apt-get -qy purge danhgia")
    assert [str(path) for path in root.glob("usr/bin/danhgia*")] == []
    assert not (root / "etc/danhgia/settings").exists()
