"""
A database that is slow, whose disk is full or whose clock jumps, while people write. Seen red with the safeguards off: without
the limit on reading (fcgi/store/db.c) and without the rescue pool people get an answer without what they typed; with a lock
that was waited for in vain taken as final they are told of a mistake instead of being asked to repeat.
"""

import contextlib
import getpass
import glob
import os
import shutil
import signal
import subprocess
import time

import pymysql
import pytest
from load import CLOCK, SETTINGS, WAIT_SECONDS, Load, awake, pids  # noqa: F401

pytestmark = pytest.mark.long


def until_repeated(load, people):
    """Waits until so many more answers asked to repeat; the load goes on."""
    goal, until = load.counts["asked to repeat"] + people, time.monotonic() + WAIT_SECONDS
    while load.counts["asked to repeat"] < goal:
        assert time.monotonic() < until and not load.odd, (load.counts, load.odd[:3])
        time.sleep(0.05)


def test_the_database_stands_still(portal):
    with Load(portal) as load:
        load.more(30)
        (pid,) = pids(portal, "mariadb")
        os.kill(pid, signal.SIGSTOP)
        try:
            until_repeated(load, 6)
        finally:
            os.kill(pid, signal.SIGCONT)
        load.more(60)
    load.settle("database stopped and continued")


def test_rows_are_locked_for_long(portal):
    with Load(portal) as load:
        load.more(30)
        holder = pymysql.connect(unix_socket=os.path.join(portal.run, "db.sock"), user=getpass.getuser(), database="danhgia")
        with holder, holder.cursor() as cursor:
            cursor.execute("SELECT unit_id FROM unit_month WHERE month = '2022-01' FOR UPDATE")
            until_repeated(load, 4)
            holder.rollback()
        load.more(60)
    load.settle("rows locked")


@contextlib.contextmanager
def own_database(portal, **environment):
    """The portal's database as a process of ours, with an environment of its own; the supervisor's stands still."""
    words = ["env", *(f"{name}={value}" for name, value in environment.items()), "mariadbd", f"--defaults-file={portal.data}/etc/mariadb.cnf"]
    if os.getuid() == 0:
        words = ["setpriv", "--reuid=danhgia", "--regid=danhgia", "--init-groups", *words]
    portal.supervisor("stop", "mariadb")
    with open(os.path.join(portal.data, "log", "mariadb-own.log"), "wb") as log:
        server = subprocess.Popen(words, stdout=log, stderr=log)
    try:
        awake(portal)
        yield
    finally:
        server.terminate()
        server.wait(60)
        portal.supervisor("start", "mariadb")
        awake(portal)


def test_the_clock_jumps(portal):
    """Ten minutes ahead, twenty back, and home; sessions, submissions and the chains do not mind."""
    (library,) = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
    file = os.path.join(portal.data, "jump")

    def jump(seconds):
        with open(file, "w", encoding="ascii") as out:
            out.write(f"{seconds:+d}\n")

    jump(0)
    with own_database(portal, LD_PRELOAD=library, FAKETIME_TIMESTAMP_FILE=file, FAKETIME_CACHE_DURATION="1", FAKETIME_DONT_FAKE_MONOTONIC="1"):
        with Load(portal) as load:
            for seconds in (600, -600, 0):
                load.more(30)
                jump(seconds)
                until = time.monotonic() + WAIT_SECONDS
                while abs(float(portal.one("SELECT UNIX_TIMESTAMP(SYSDATE(6))")) - seconds - time.time()) > 60:
                    assert time.monotonic() < until, "the clock did not jump"
            load.more(30)
        load.settle("clock jumped")


@pytest.fixture
def small_disk(portal):
    """The database on a disk of its own with 24 MiB to spare; filled(True) leaves nothing of it."""
    folder, filler = os.path.join(portal.data, "db"), os.path.join(portal.data, "db", "filler")
    portal.supervisor("stop", "mariadb")
    shutil.move(folder, folder + ".kept")
    os.mkdir(folder)
    used = int(subprocess.run(["du", "-sk", folder + ".kept"], capture_output=True, text=True, check=True).stdout.split()[0])
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={used + 24 * 1024}k,mode=0700", "none", folder], capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip(f"no disk of our own here: {done.stderr}")
    # With the owner and mode of the folder itself.
    subprocess.run(["cp", "-a", f"{folder}.kept/.", folder], check=True)
    portal.supervisor("start", "mariadb")

    def filled(full):
        if not full:
            os.remove(filler)
            return
        with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))

    yield filled
    portal.supervisor("stop", "mariadb")
    subprocess.run(["umount", folder], check=True)


def test_the_disk_is_full(portal, small_disk):
    """Last: its database goes away with its disk."""
    with Load(portal) as load:
        load.more(30)
        small_disk(True)
        until_repeated(load, 6)
        small_disk(False)
        load.more(60)
    load.settle("disk full")
