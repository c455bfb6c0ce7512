"""
Processes that die or are exchanged while people write. Seen red with the safeguards off: with "flush": "0" a killed database
loses acknowledged writes (215 of 641); whole pools exchanged at once, socket and all, ask people to repeat; a prepared query
that is not prepared anew after a migration answers 500; with INSERT IGNORE into the submissions, writes whose answer was lost are
there twice.
"""

import os
import signal
import time

import pytest
from load import CLOCK, SETTINGS, Load, awake, pids  # noqa: F401

pytestmark = pytest.mark.long


def test_workers_are_killed(portal):
    with Load(portal) as load:
        for _ in range(6):
            load.more(15)
            for pid in pids(portal, "pages1", "pages2")[::2]:
                os.kill(pid, signal.SIGKILL)
        load.more(15)
    load.settle("workers killed")


def test_the_database_is_killed(portal):
    with Load(portal) as load:
        for _ in range(3):
            load.more(40)
            os.kill(pids(portal, "mariadb")[0], signal.SIGKILL)
        load.more(40)
    load.settle("database killed")


def test_nginx_is_reloaded(portal):
    with Load(portal) as load:
        for _ in range(10):
            load.more(10)
            os.kill(pids(portal, "nginx")[0], signal.SIGHUP)
        load.more(10)
    assert load.counts["asked to repeat"] == 0, "a reload is not seen"
    load.settle("nginx reloaded")


def test_an_upgrade_under_load(portal):
    """Columns are added to tables in use; then one worker after the other finishes what it has in hand and is started anew."""
    with Load(portal) as load:
        load.more(15)
        for table in ("task", "evaluation", "submission", "draft"):
            portal.sql(f"ALTER TABLE {table} ADD COLUMN added_under_load INT NULL, ALGORITHM=INSTANT, LOCK=NONE")
            load.more(15)
        for worker in [f"{pool}:{pool}-{number}" for pool in ("pages1", "pages2") for number in range(3)]:
            load.more(10)
            portal.supervisor("restart", worker)
        load.more(15)
    assert load.counts["asked to repeat"] == load.counts["pages to ask again"] == 0, "an exchange is not seen"
    load.settle("upgrade")
