"""Which criteria set people get: bindings that say equally much are named, never settled silently."""

CLOCK = "2022-02-03 08:00:00"
UNIT = "BD-PTP"


def bind(portal, set, **values):
    columns = "".join(f", `{name}`" for name in values)
    portal.sql(f"INSERT INTO criteria_binding (criteria_set_id, valid_from{columns}) SELECT s.id, '2022-01-01'{', %s' * len(values)} "
               "FROM criteria_set s JOIN rule_set r ON r.id = s.rule_set_id WHERE r.code = '1059-QD-QU' AND s.code = %s",
               *values.values(), set)


def test_equal_bindings_are_named_and_nearer_ones_are_not(portal):
    def many():
        return sum(line.startswith("many_criteria\t") for line in portal.ctl("open-month", "2022-02", "--unit", UNIT).stdout.splitlines())

    sets = [row["code"] for row in portal.sql("SELECT s.code FROM criteria_set s JOIN rule_set r ON r.id = s.rule_set_id "
                                              "WHERE r.code = '1059-QD-QU' ORDER BY s.id LIMIT 2")]
    agency = portal.one("SELECT id FROM unit WHERE code = %s", UNIT)
    members = portal.one("SELECT COUNT(*) FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE u.agency_id = %s AND a.main "
                         "AND a.`rank` = 'member' AND a.valid_from <= '2022-02-03' AND (a.valid_to IS NULL OR a.valid_to > '2022-02-03')", agency)
    assert many() == 0 and members > 0
    bind(portal, sets[0], rank="member")
    bind(portal, sets[0], rank="member")
    assert many() == 0, "the same set twice leaves no doubt"
    bind(portal, sets[1], rank="member")
    assert many() == members, "two sets by equal bindings"
    newest = portal.sql("SELECT DISTINCT s.code FROM evaluation e JOIN criteria_set s ON s.id = e.criteria_set_id WHERE e.month = '2022-02' "
                        "AND e.unit_id = %s AND e.`rank` = 'member'", agency)
    assert [row["code"] for row in newest] == [sets[1]], "until somebody says which, the newest holds"
    bind(portal, sets[0], rank="member", unit_id=agency)
    assert many() == 0, "the unit's own binding says more"
    portal.sql("DELETE FROM criteria_binding")
