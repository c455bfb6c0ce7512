"""Opening a month: one evaluation a person, frozen from the day self-scoring opens (design.md section 3)."""

import csv
import pathlib

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


# Who rates whom: domain.md section 5 told once more, from the imported lists alone.

LISTS = pathlib.Path(__file__).resolve().parents[2] / "schema" / "demo"
# Where leaders of agencies go by their bloc: who decides, whether as a body, who advises, whose head or deputy is above them.
BY_BLOC = {"Đảng, đoàn thể": ("BD-TTQU", 1, "BD-BTC", "BD-TTQU"), "Chính quyền": ("BD-UBND", 0, "BD-PNV", "BD-UBND"),
           "Trường học": ("BD-UBND", 0, "BD-PGDDT", "BD-UBND")}
# Those of a level go by it, whatever the bloc.
BY_LEVEL = {"Thành phố": ("HN-TTTU", 1, "HN-VPTU"), "Quận": ("BD-TTQU", 1, "BD-BTC")}


class Office:
    """The organisation as the lists have it."""

    def __init__(self):
        def read(name):
            with open(LISTS / name, encoding="utf-8-sig", newline="") as file:
                return list(csv.DictReader(file))

        self.units = {row["Mã đơn vị"]: row for row in read("don-vi.csv")}
        self.posts = read("nhan-su.csv")
        self.heads, self.fields = {}, {}
        for post in sorted(self.posts, key=lambda post: post["Chính"] != "x"):
            if post["Vai trò"] == "người đứng đầu":
                self.heads.setdefault(post["Mã đơn vị"], []).append(post["Mã nhân sự"])
            for field in filter(None, post["Lĩnh vực"].split(",")):
                self.fields.setdefault(post["Mã đơn vị"], {})[field.strip()] = post["Mã nhân sự"]

    def chain(self, unit):
        while unit:
            yield unit
            unit = self.units[unit]["Mã đơn vị cấp trên"]

    def agency(self, unit):
        return next(one for one in self.chain(unit) if self.units[one]["Loại"] == "cơ quan")

    def head(self, unit, but):
        return next((person for person in self.heads.get(unit, []) if person != but), None)

    def deputy(self, leading, unit, but):
        """Of the leading unit, for the field in which the unit lies: the nearest."""
        return next((self.fields[leading][one] for one in self.chain(unit) if one in self.fields.get(leading, {})
                     and self.fields[leading][one] != but), None)

    def expected(self, post):
        """(superior, authority, deciding unit, a body?, advice)"""
        person, unit, rank, level = (post[key] for key in ("Mã nhân sự", "Mã đơn vị", "Vai trò", "Diện quản lý"))
        agency = self.agency(unit)
        leads = unit == agency and rank != "thành viên"
        assert rank in ("thành viên", "cấp phó", "người đứng đầu"), rank
        if level in BY_LEVEL:
            decides, body, advice = BY_LEVEL[level]
        elif leads and agency == "BD-HDND":
            decides, body, advice = "BD-HDND", 0, "BD-PNV"
        elif leads:
            decides, body, advice = BY_BLOC[self.units[agency]["Khối"]][:3]
        else:
            decides, body, advice = agency, 0, agency
        return self.superior(person, unit, rank, level, agency), self.head(decides, person), decides, body, advice

    def superior(self, person, unit, rank, level, agency):
        if unit == agency and rank == "người đứng đầu":
            if agency == "BD-TTQU" or agency.startswith("HN-"):
                return self.head("HN-TTTU", person)
            above = "BD-TTQU" if level == "Thành phố" else BY_BLOC[self.units[agency]["Khối"]][3]
            return self.deputy(above, agency, person) or self.head(above, person)
        for part in self.chain(unit):
            if part == agency:
                return self.head(agency, person)
            leads = part == unit and rank == "người đứng đầu"
            found = None if leads else self.head(part, person)
            field = self.fields.get(agency, {}).get(part)
            found = found or (field if field != person else None)
            if found:
                return found


def test_everybody_is_rated_by_whom_the_table_says(portal):
    """Every person of the demonstration against the table, by blocs, levels, parts and fields."""
    office = Office()
    rows = portal.sql(
        "SELECT p.code, s.code AS superior, h.code AS authority, u.code AS unit, e.authority_collective AS body, a.code AS advice "
        "FROM evaluation e JOIN person p ON p.id = e.person_id LEFT JOIN person s ON s.id = e.superior_id "
        "LEFT JOIN person h ON h.id = e.authority_id LEFT JOIN unit u ON u.id = e.authority_unit_id "
        "LEFT JOIN unit a ON a.id = e.advice_unit_id WHERE e.month = '2022-02' AND NOT e.replaced")
    found = {row["code"]: (row["superior"], row["authority"], row["unit"], row["body"], row["advice"]) for row in rows}
    wanted = {post["Mã nhân sự"]: office.expected(post) for post in office.posts
              if post["Chính"] == "x" and post["Diện quản lý"] != "Trung ương"}
    assert found.keys() == wanted.keys() and len(found) > 2000
    wrong = [f"{code}: {found[code]}, by the table {wanted[code]}" for code in sorted(found) if found[code] != wanted[code]]
    assert not wrong, f"{len(wrong)} of {len(found)}:\n" + "\n".join(wrong[:20])
    # Every line of the table is in it.
    kinds = {(office.units[office.agency(post["Mã đơn vị"])]["Khối"], post["Diện quản lý"], post["Vai trò"]) for post in office.posts}
    assert {("Chính quyền", "Quận", "người đứng đầu"), ("Trường học", "Đơn vị", "người đứng đầu"), ("Trường học", "Đơn vị", "cấp phó"),
            ("Đảng, đoàn thể", "Thành phố", "người đứng đầu"), ("Chính quyền", "Đơn vị", "cấp phó")} <= kinds


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
