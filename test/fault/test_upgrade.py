"""
An upgrade while people write: the schema is expanded under the old programs, then one worker after the other is exchanged, so
that old and new ones serve side by side (conf/OPERATOR.md, Upgrade). Nobody sees it.
"""

import os
import shutil

import pytest
from load import CLOCK, SETTINGS, Load, pids  # noqa: F401

pytestmark = pytest.mark.long

# Tables that the load writes and reads all the time.
EXPANDED = ("task", "evaluation", "draft", "unit_month")


def install(portal):
    """make install: another file under the old name; who runs keeps the old one."""
    program = os.path.join(portal.data, "app/bin/danhgia")
    shutil.copy2(program, f"{program}.new")
    with open(f"{program}.new", "ab") as file:
        file.write(b"\n")
    os.rename(f"{program}.new", program)


def expand(portal):
    for number, table in enumerate(EXPANDED, 990):
        with open(os.path.join(portal.data, f"app/schema/migration/{number}-rehearse-{table}.sql"), "w", encoding="ascii") as file:
            file.write(f"ALTER TABLE {table} ADD COLUMN IF NOT EXISTS rehearsal VARCHAR(20) NULL DEFAULT 'x', ALGORITHM=INSTANT")
    assert f"{len(EXPANDED)} applied now" in portal.ctl("migrate").stdout


def ages(portal):
    """How many workers of the pages' pools run the old program, and how many the new."""
    programs = [os.readlink(f"/proc/{pid}/exe") for pid in pids(portal, "pages1", "pages2")]
    old = sum(path.endswith(" (deleted)") for path in programs)
    return old, len(programs) - old


def test_an_upgrade_is_not_seen(portal):
    workers = [f"{pool}:{pool}-{number}" for number in range(3) for pool in ("pages1", "pages2")]
    with Load(portal) as load:
        load.more(15)
        install(portal)
        expand(portal)
        assert ages(portal) == (6, 0)
        load.more(20)
        for done, worker in enumerate(workers, 1):
            portal.supervisor("restart", worker)
            assert ages(portal) == (6 - done, done)
            load.more(10)
        load.more(15)
    assert load.counts["asked to repeat"] == load.counts["pages to ask again"] == 0, "an upgrade is not seen"
    assert portal.one("SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = 'danhgia' AND column_name = 'rehearsal'") == len(EXPANDED)
    load.settle("upgraded with migrations")
