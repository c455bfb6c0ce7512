"""The city that the bench measures (test/bench/city.py), at its smallest: whole, resolved by the rules, and its pages answer."""

import os
import sys

import pytest

from portal import Client

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "bench"))

import city  # noqa: E402

pytestmark = pytest.mark.long
CLOCK = "2022-01-24 08:00:00"
PEOPLE, MONTHS = 1500, 24
OF_CITY = "FROM evaluation e JOIN person p ON p.id = e.person_id WHERE p.code REGEXP '^C[0-9]'"


@pytest.fixture(scope="module")
def built(portal):
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
