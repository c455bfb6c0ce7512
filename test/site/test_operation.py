"""What the operator reads and what runs beside the portal: manual pages, rotation of logs, the web server's unit."""

import glob
import os
import re
import subprocess

import pytest
from portal.place import TOP

PAGES = sorted(glob.glob(os.path.join(TOP, "conf/man/*.[58]")))


def text(path):
    with open(os.path.join(TOP, path), encoding="utf-8") as file:
        return file.read()


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    target = tmp_path_factory.mktemp("server")
    subprocess.run([os.path.join(TOP, "conf/production"), os.path.join(TOP, "conf/production.settings"), target],
                   check=True, timeout=60, capture_output=True)
    return target


@pytest.mark.parametrize("page", PAGES, ids=os.path.basename)
def test_manual_pages_are_well_formed(page):
    done = subprocess.run(["mandoc", "-Tlint", "-W", "warning", page], capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stdout) == (0, "")


def test_every_page_is_installed_and_every_program_has_one():
    makefile = text("Makefile.am")
    (installed,) = re.findall(r"(?m)^man_MANS = (.*)$", makefile)
    (programs,) = re.findall(r"(?m)^bin_PROGRAMS = (.*)$", makefile)
    assert sorted(installed.split()) == [os.path.relpath(page, TOP) for page in PAGES]
    assert {f"{program}.8" for program in programs.split()} < {os.path.basename(page) for page in PAGES}


def test_the_manual_names_every_command_and_option_and_no_other():
    source, page = text("fcgi/ctl/main.c"), text("conf/man/danhgiactl.8")
    table = source[source.index("commands[] = {"):source.index("{NULL, NULL, NULL")]
    entries = re.findall(r'\{"([a-z-]+)", ((?:"(?:[^"\\]|\\.)*"\s*)+),', table)
    described = re.findall(r"(?m)^\.It Cm ([a-z-]+)((?:.*\\\n)*.*)$", page)
    assert len(entries) > 15 and sorted(name for name, _ in entries) == sorted(name for name, _ in described)
    for name, usage in entries:
        options = set(re.findall(r"--([a-z-]+)", usage))
        (line,) = (rest for other, rest in described if other == name)
        assert set(re.findall(r"(?:Fl |\| )-([a-z-]+)", line)) == options, name


def test_the_manual_names_every_setting_and_no_other():
    known = set(re.findall(r'(?m)^\t\{"([a-z]+)", "([a-z_]+)", KIND_', text("fcgi/gate/config.c")))
    assert len(known) > 30
    described, section = set(), None
    for line in text("conf/man/danhgia.ini.5").splitlines():
        if match := re.match(r"\.Ss \[([a-z]+)\]", line):
            section = match[1]
        elif match := re.match(r"\.It Cm (.*)", line):
            described |= {(section, name) for name in match[1].split(" , ")}
    assert described == known


def test_every_setting_of_the_template_is_one_that_the_programs_know():
    known = set(re.findall(r'(?m)^\t\{"([a-z]+)", "([a-z_]+)", KIND_', text("fcgi/gate/config.c")))
    section, used = None, set()
    for line in text("conf/danhgia.ini.in").splitlines():
        if match := re.match(r"\[([a-z]+)\]", line):
            section = match[1]
        elif match := re.match(r"([a-z_]+) = ", line):
            used.add((section, match[1]))
    assert used <= known and len(used) > 25


def test_logrotate_accepts_its_file(server):
    done = subprocess.run(["logrotate", "--debug", server / "etc/logrotate.d/danhgia"], capture_output=True, text=True, timeout=30)
    said = done.stdout + done.stderr
    assert done.returncode == 0 and "/var/log/danhgia/*.log" in said and said.count("error:") == 0, said
    written = re.findall(r"(?m)^\s*(?:access_log|error_log)\s+(/\S+?)[ ;]", (server / "etc/danhgia/nginx/nginx.conf").read_text())
    assert len(written) == 2 and all(re.fullmatch(r"/var/log/danhgia/[^/]+\.log", path) for path in written)


def test_the_web_server_s_unit_leads_to_our_configuration(server, tmp_path):
    """The drop-in over a unit like the distribution's: systemd accepts both together."""
    drop_in = (server / "etc/systemd/system/nginx.service.d/danhgia.conf").read_text()
    pid = re.search(r"(?m)^pid\s+(\S+);", (server / "etc/danhgia/nginx/nginx.conf").read_text())[1]
    assert f"PIDFile={pid}\n" in drop_in and drop_in.count("-c /etc/danhgia/nginx/nginx.conf") == 3
    assert f"{pid} " in (server / "etc/logrotate.d/danhgia").read_text()
    unit = tmp_path / "nginx.service"
    unit.write_text("[Unit]\nDescription=x\n[Service]\nType=forking\nPIDFile=/run/nginx.pid\nExecStart=/bin/true\n")
    (tmp_path / "nginx.service.d").mkdir()
    (tmp_path / "nginx.service.d/danhgia.conf").write_text(drop_in.replace("/usr/sbin/nginx", "/bin/true").replace("/sbin/start-stop-daemon", "/bin/true"))
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", unit], capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
