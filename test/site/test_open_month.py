"""Opening a month: one evaluation a person, frozen from the day self-scoring opens (design.md section 3)."""

CLOCK = "2022-02-03 08:00:00"


def count(portal, month, where="TRUE"):
    return portal.one(f"SELECT COUNT(*) FROM evaluation WHERE month = %s AND {where}", month)


def test_every_main_assignment_has_one_evaluation(portal):
    report = portal.ctl("open-month", "2022-02").stdout
    people = portal.one(
        "SELECT COUNT(*) FROM assignment WHERE main AND management_level <> 'central' "
        "AND valid_from <= '2022-02-03' AND (valid_to IS NULL OR valid_to > '2022-02-03')")
    assert count(portal, "2022-02") == people > 2000
    assert f"{people} created" in report
    assert count(portal, "2022-02", "frozen") == 0
    assert portal.one("SELECT COUNT(DISTINCT person_id) FROM evaluation WHERE month = '2022-02'") == people


def test_people_of_the_centre_are_listed_and_not_rated_here(portal):
    report = portal.ctl("open-month", "2022-02").stdout.splitlines()
    central = portal.sql("SELECT p.code FROM assignment a JOIN person p ON p.id = a.person_id "
                         "WHERE a.main AND a.management_level = 'central'")
    assert central
    for person in central:
        assert any(line.startswith("central\t") and person["code"] in line for line in report)


def test_running_again_changes_nothing(portal):
    before = portal.sql("SELECT id, version FROM evaluation WHERE month = '2022-02' ORDER BY id")
    assert "0 created, 0 resolved again" in portal.ctl("open-month", "2022-02").stdout
    assert portal.sql("SELECT id, version FROM evaluation WHERE month = '2022-02' ORDER BY id") == before


def test_nobody_rates_themselves_and_everybody_has_an_authority(portal):
    assert count(portal, "2022-02", "superior_id = person_id OR authority_id = person_id") == 0
    assert count(portal, "2022-02", "authority_id IS NULL") == 0
    assert count(portal, "2022-02", "(superior_id IS NULL) <> (superior_basis = 'none')") == 0


def test_staff_are_decided_by_the_head_of_their_agency(portal):
    """630-CV/QU, 6: the head decides and answers for it."""
    wrong = portal.sql(
        "SELECT e.id FROM evaluation e WHERE e.month = '2022-02' AND e.rank = 'member' AND e.management_level = 'agency' "
        "AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.unit_id = e.unit_id AND a.rank = 'head' "
        "AND a.person_id = e.authority_id)")
    assert not wrong


def test_the_district_decides_on_the_leaders_it_manages(portal):
    rows = portal.sql(
        "SELECT DISTINCT u.code, e.authority_collective AS collective FROM evaluation e "
        "JOIN unit u ON u.id = e.authority_unit_id WHERE e.month = '2022-02' AND e.management_level = 'district'")
    assert len(rows) == 1 and rows[0]["collective"] == 1


def test_a_change_before_self_scoring_is_followed_and_traced(portal):
    row = portal.sql("SELECT e.id, e.person_id, e.authority_id FROM evaluation e WHERE e.month = '2022-02' "
                     "AND e.superior_basis = 'head_of_part' ORDER BY e.id LIMIT 1")[0]
    portal.sql("INSERT INTO resolution_override (person_id, superior_id, reason, valid_from) VALUES (%s, %s, 'test', '2022-01-01')",
               row["person_id"], row["authority_id"])
    assert "1 resolved again" in portal.ctl("open-month", "2022-02").stdout
    now = portal.sql("SELECT superior_id, superior_basis FROM evaluation WHERE id = %s", row["id"])[0]
    assert now == {"superior_id": row["authority_id"], "superior_basis": "override"}
    trace = portal.sql("SELECT old, new FROM audit WHERE action = 'resolve' AND object_id = %s", row["id"])
    assert len(trace) == 1 and '"head_of_part"' in trace[0]["old"] and '"override"' in trace[0]["new"]


def test_nothing_moves_once_self_scoring_has_opened(portal):
    row = portal.sql("SELECT id, person_id, authority_id, superior_id FROM evaluation WHERE month = '2022-02' "
                     "AND superior_basis = 'head_of_part' ORDER BY id DESC LIMIT 1")[0]
    portal.sql("INSERT INTO resolution_override (person_id, superior_id, reason, valid_from) VALUES (%s, %s, 'late', '2022-01-01')",
               row["person_id"], row["authority_id"])
    portal.set_clock("2022-02-20 00:00:00")
    assert "0 resolved again" in portal.ctl("open-month", "2022-02").stdout
    assert portal.one("SELECT superior_id FROM evaluation WHERE id = %s", row["id"]) == row["superior_id"]
    portal.set_clock(CLOCK)


def test_paper_and_software_side_by_side_until_march(portal):
    """630-CV/QU, 8."""
    portal.ctl("open-month", "2022-03", "--unit", "BD-PNV")
    portal.ctl("open-month", "2022-04", "--unit", "BD-PNV")
    modes = dict((row["month"], row["mode"]) for row in portal.sql(
        "SELECT DISTINCT month, mode FROM unit_month m JOIN unit u ON u.id = m.unit_id WHERE u.code = 'BD-PNV'"))
    assert modes == {"2022-01": "both", "2022-02": "both", "2022-03": "both", "2022-04": "software"}


def test_mistakes_are_named(portal):
    for words, said in ((("2022-13",), "no month"), (("2022-02", "--unit", "NOBODY"), "no agency"), ((), "usage")):
        done = portal.ctl("open-month", *words, check=False)
        assert done.returncode != 0 and said in done.stderr
