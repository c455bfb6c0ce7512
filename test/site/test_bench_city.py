"""
The city that the bench measures (test/bench/city.py), at its smallest: whole, resolved by the rules, and its pages answer. And the bench
itself still runs: what it measures is no matter here, what it counts in the database afterwards is.
"""

import os
import subprocess
import sys

import pytest

from portal import Client
from portal.place import TOP

BENCH = os.path.join(TOP, "test", "bench")
sys.path.insert(0, BENCH)

import city  # noqa: E402

pytestmark = pytest.mark.long
CLOCK = "2022-01-24 08:00:00"
PEOPLE, MONTHS = 1500, 24
OF_CITY = "FROM evaluation e JOIN person p ON p.id = e.person_id WHERE p.code REGEXP '^C[0-9]'"


READS = "SELECT CAST(SUM(variable_value) AS SIGNED) FROM information_schema.global_status WHERE variable_name LIKE 'Handler_read%%'"
# Pages of the demonstration's people that do not depend on how many others there are, nor on months that the city adds to everybody.
ALIKE = (("chauht", "/bao-cao/2022-01"), ("yennd", "/bao-cao/2022-01"), ("thinhnv", "/bao-cao/2022-01"),
         ("chutich.ubnd", "/bao-cao/2022-01"), ("tonghop.pnv", "/bao-cao/2022-01"), ("yennd", "/tim?ten=nguyen"))


def rows_read(portal):
    """{(account, path): rows the database read for the page}, the lowest of three: what is written after an answer may come later."""
    found = {}
    for account, path in ALIKE:
        client = Client(portal).login_as(account)
        counts = []
        for _ in range(4):
            before = portal.one(READS)
            assert client.get(path).status_code == 200
            counts.append(portal.one(READS) - before)
        found[account, path] = min(counts[1:])
    return found


@pytest.fixture(scope="module")
def alone(portal):
    """What those pages read before the city is there."""
    portal.sql("ANALYZE TABLE unit, unit_closure, person, assignment, evaluation, unit_month, right_grant, delegation")
    return rows_read(portal)


@pytest.fixture(scope="module")
def built(portal, alone):
    before = portal.one("SELECT COUNT(*) FROM information_schema.triggers WHERE trigger_schema = 'danhgia'")
    city.build(portal, PEOPLE, months=MONTHS)
    assert portal.one("SELECT COUNT(*) FROM information_schema.triggers WHERE trigger_schema = 'danhgia'") == before
    return portal


def test_everybody_has_every_month_a_superior_and_an_authority(built):
    rows = built.sql(f"SELECT month, COUNT(*) AS people {OF_CITY} AND e.superior_id IS NOT NULL AND e.authority_id IS NOT NULL GROUP BY month")
    assert len(rows) == MONTHS
    # Who heads an agency that decides on itself has none above.
    assert min(row["people"] for row in rows) >= PEOPLE - 5


def test_the_tree_is_five_deep_in_three_blocs(built):
    assert built.one("SELECT MAX(depth) FROM unit_closure c JOIN unit u ON u.id = c.descendant_id WHERE u.code LIKE 'CA%'") == 4
    assert built.one("SELECT COUNT(DISTINCT bloc) FROM unit WHERE code LIKE 'CA%' AND kind = 'agency'") == 3
    assert built.one("SELECT COUNT(*) FROM unit WHERE code LIKE 'CA%' AND kind = 'agency'") == city.agencies_of(PEOPLE)


def test_the_pages_of_a_head_and_a_member_answer(built):
    for account, paths in (("c600", ("/", "/danh-gia/2022-01", "/quyet-dinh/2022-01", "/tong-hop/2022-01", "/bao-cao/2022-01")),
                           ("c10", ("/", "/ke-hoach/2022-01", f"/lich-tuan/{city.WEEK}", "/tu-danh-gia/2022-01"))):
        client = Client(built).login_as(account)
        assert [client.get(path).status_code for path in paths] == [200] * len(paths)


def test_the_pages_of_a_unit_read_as_many_rows_beside_a_city_as_alone(built, alone):
    """Counted, not timed: a page that reads the whole month or every agency reads thousands more."""
    grown = {page: (alone[page], rows) for page, rows in rows_read(built).items() if rows > alone[page] * 1.15 + 100}
    assert grown == {}


@pytest.fixture(scope="module")
def programs():
    build = os.environ.get("DANHGIA_BUILD", os.path.join(TOP, "build"))
    subprocess.run(["make", "-s", "-C", build, "bench"], check=True, timeout=300)


def run(name, *options):
    done = subprocess.run([os.path.join(BENCH, name), "--city", str(PEOPLE), "--months", "3", *options], capture_output=True, text=True,
                          timeout=400)
    assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]
    return done.stdout


def test_the_bench_runs_and_finds_every_acknowledged_form(programs, tmp_path):
    said = run("run", "--rounds", "1", "--seconds", "1", "--present", "home", "--cases", "home", "draft", "submit", "login", "unit",
               "--output", str(tmp_path / "said"))
    assert said.count("acknowledged forms: all in the database once") == 1
    assert (tmp_path / "said").read_text("utf-8").splitlines()[-1] in said


def test_a_short_evening_keeps_its_promises(programs, tmp_path):
    said = run("evening", "--minute", "4", "--rate", "2", "--output", str(tmp_path / "said"), "--svg", str(tmp_path / "evening.svg"))
    assert said.count(": 0 lost, 0 twice;") == 1
    assert (tmp_path / "evening.svg").read_text("utf-8").count('class="curve') > 10


def test_the_mixed_load_runs_and_finds_every_draft(programs, tmp_path):
    said = run("mixed", "--seconds", "3", "--people", "200", "--output", str(tmp_path / "said"))
    assert said.count("acknowledged drafts: all in the database once") == 1
