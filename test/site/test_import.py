"""danhgiactl import: lists in their dialects, every bad cell named, nothing stored unless asked, the same again changes nothing."""
import csv
import io
import pathlib
import re
import subprocess
import sys
import time

import pytest

TOP = pathlib.Path(__file__).parents[2]
DEMO = TOP / "schema" / "demo"
FIXTURES = pathlib.Path(__file__).parent / "fixtures" / "import"
LISTS = {"units": "don-vi.csv", "people": "nhan-su.csv", "authorities": "tham-quyen.csv", "grants": "quyen.csv"}
LINE = re.compile(r'row (\d+), (.*?) "(.*)": ([a-z_]+)(?: \((.*)\))?')
TOTAL = re.compile(r"(\w+): (\d+) rows, (\d+) bad; (\d+) created, (\d+) changed, (\d+) ended, (\d+) unchanged; (.*)")
UNITS = "Mã đơn vị,Tên đơn vị,Loại,Khối,Mã đơn vị cấp trên\n"
PEOPLE = "Mã nhân sự,Họ và tên đệm,Tên,Loại,Chức vụ,Mã đơn vị,Vai trò,Chính\n"
GRANTS = "Mã nhân sự,Vai trò,Mã đơn vị,Khối,Số quyết định,Ngày quyết định,Cơ quan ban hành,Từ ngày,Đến ngày\n"


class Report:
    """What danhgiactl import printed."""

    def __init__(self, done):
        self.status = done.returncode
        lines = done.stdout.splitlines()
        assert lines, done.stderr
        self.problems = [(int(m[1]), m[2], m[4]) for m in map(LINE.fullmatch, lines) if m]
        self.details = {(int(m[1]), m[4]): m[5] for m in map(LINE.fullmatch, lines) if m}
        total = TOTAL.fullmatch(lines[-1])
        assert total and len(self.problems) == len(lines) - 1, done.stdout
        self.rows, self.bad, self.created, self.changed, self.ended, self.same = map(int, total.groups()[1:7])
        self.end = total[8]

    def counts(self):
        return self.created, self.changed, self.ended, self.same


def put(portal, name, content):
    """A file that the portal's user can read."""
    path = pathlib.Path(portal.data) / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    path.chmod(0o644)
    return str(path)


def run(portal, kind, content, *options):
    return portal.ctl("import", kind, put(portal, "list", content), *options, check=False)


def load(portal, kind, content, *options):
    return Report(run(portal, kind, content, *options))


def table(portal):
    """Everything an import may touch."""
    names = ("unit", "unit_history", "unit_closure", "letterhead", "position", "person", "assignment", "assignment_field",
             "authority", "account", "right_grant")
    return {name: portal.sql(f"SELECT * FROM {name} ORDER BY 1, 2") for name in names}


@pytest.mark.parametrize("kind,name", [("people", "people-bad"), ("units", "units-bad")])
def test_every_bad_cell_is_named_and_nothing_stored(portal, kind, name):
    before = table(portal)
    report = load(portal, kind, (FIXTURES / f"{name}.csv").read_bytes(), "--all-or-nothing")
    with open(FIXTURES / f"{name}.expect.csv", encoding="utf-8", newline="") as file:
        expected = [(int(row["line"]), row["column"], row["code"]) for row in csv.DictReader(file)]
    assert sorted(report.problems) == sorted(expected)
    assert report.status == 3 and report.end == "nothing stored"
    assert report.bad == len({line for line, _, _ in expected})
    assert table(portal) == before


@pytest.mark.parametrize("kind", LISTS)
def test_the_same_list_again_changes_nothing(portal, kind):
    before = table(portal)
    start = time.monotonic()
    report = load(portal, kind, (DEMO / LISTS[kind]).read_bytes(), "--all-or-nothing")
    assert time.monotonic() - start < 15
    assert report.status == 0 and report.problems == [] and report.end == "stored"
    assert report.counts()[:3] == (0, 0, 0) and report.same > 0
    assert table(portal) == before
    assert portal.one("SELECT JSON_VALUE(new, '$.same') FROM audit WHERE action = 'import' AND object = %s "
                      "ORDER BY id DESC LIMIT 1", kind) == str(report.same)


def test_dry_run_tells_the_truth_and_stores_nothing(portal):
    content = (FIXTURES / "people-semicolon.csv").read_bytes()
    before = table(portal)
    audits = portal.one("SELECT COUNT(*) FROM audit")
    for options in ((), ("--dry-run",)):
        report = load(portal, "people", content, *options)
        assert (report.status, report.rows, report.bad, report.counts()) == (0, 5, 0, (4, 0, 0, 0))
        assert report.end == "dry run, nothing stored"
    assert table(portal) == before
    assert portal.one("SELECT COUNT(*) FROM audit") == audits


def test_dialects_store_the_same(portal):
    assert load(portal, "people", (FIXTURES / "people-bom-crlf-nfd.csv").read_bytes(), "--all-or-nothing").created == 4
    first = portal.sql("SELECT code, HEX(family_name), HEX(given_name), phone, email FROM person WHERE code LIKE 'NX000%%' "
                       "ORDER BY code")
    assert len(first) == 4
    report = load(portal, "people", (FIXTURES / "people-semicolon.csv").read_bytes(), "--all-or-nothing")
    assert report.counts() == (0, 0, 0, 4)
    name = portal.sql("SELECT family_name, given_name FROM person WHERE code = 'NX0004'")[0]
    assert name == {"family_name": "Nguyễn Thị", "given_name": "Ỷ Lan"}
    posts = portal.sql("SELECT a.main FROM assignment a JOIN person p ON p.id = a.person_id WHERE p.code = 'NX0003' ORDER BY main")
    assert [post["main"] for post in posts] == [0, 1]


@pytest.mark.parametrize("content,reason", [
    ((FIXTURES / "people-not-utf8.csv").read_bytes(), "not_utf8"),
    (PEOPLE.encode("utf-16"), "not_utf8"),
    (b"", "empty"),
    (b'a,"b\n', "open_quote"),
    (b"PK\3\4nothing", "not_xlsx"),
    (b"x\n" * 5002, "too_many_rows"),
    (b"x" * (5 * 2**20 + 1), "longer than 5242880 bytes"),
], ids=["windows-1258", "utf-16", "empty", "open quote", "zip", "rows", "bytes"])
def test_files_that_are_no_lists(portal, content, reason):
    done = run(portal, "people", content, "--all-or-nothing")
    assert done.returncode == 1 and reason in done.stderr and done.stdout == ""


def test_workbooks(portal, tmp_path):
    subprocess.run([sys.executable, "-B", FIXTURES / "make_xlsx.py", tmp_path], check=True)
    report = load(portal, "people", (tmp_path / "people.xlsx").read_bytes(), "--all-or-nothing")
    assert report.problems == [] and report.counts() == (4, 0, 0, 0)
    assert portal.sql("SELECT family_name, given_name, phone FROM person WHERE code = 'NX0201'") == [
        {"family_name": "Đỗ Thị", "given_name": "Hòa", "phone": "0900900201"}]
    assert portal.one("SELECT HEX(family_name) FROM person WHERE code = 'NX0203'") == "Đặng Thị".encode().hex().upper()
    assert portal.one("SELECT COUNT(*) FROM person WHERE code = '20202'") == 1
    report = load(portal, "people", (tmp_path / "people-bad.xlsx").read_bytes())
    assert (2, "Mã đơn vị", "unknown_unit") in report.problems
    assert (4, "Tên", "required") in report.problems        # a formula that was never computed has no value
    assert report.bad == len({row for row, _, _ in report.problems})
    assert not [problem for problem in report.problems if problem[0] == 3]     # its leading zero comes back


def test_columns_in_any_order_and_writing(portal):
    report = load(portal, "units", "LOAI;  khối ;MÃ ĐƠN VỊ;ten don vi;Ghi chú\nBỘ PHẬN;chinh quyen;X-T1;Tổ một;\n"
                  "cơ quan;Chính quyền;X-T0;Cơ quan;gì đó\n")
    assert (1, "Ghi chú", "unknown_column") in report.problems
    assert {code for _, _, code in report.problems} == {"unknown_column", "no_agency"} and report.bad == 1
    report = load(portal, "units", "Tên đơn vị,Mã đơn vị\nx,X-1\n", "--good-rows")
    assert [problem for problem in report.problems] == [(1, "Loại", "missing_column"), (1, "Khối", "missing_column")]
    assert report.status == 3 and report.end == "nothing stored"


def test_good_rows_leave_out_the_bad_and_what_hangs_on_them(portal):
    content = UNITS + ("G1,Một,cơ quan,Chính quyền,BD\nG2,Hai,cơ quan,Lạ,BD\nG3,Tổ của hai,bộ phận,Chính quyền,G2\n"
                       "G4,Tổ của tổ,bộ phận,Chính quyền,G3\nG5,Tổ của một,bộ phận,Chính quyền,G1\n")
    before = table(portal)
    assert load(portal, "units", content, "--all-or-nothing").status == 3
    assert table(portal) == before
    report = load(portal, "units", content, "--good-rows")
    assert report.problems == [(3, "Khối", "bad_choice"), (4, "Mã đơn vị cấp trên", "depends_on_row"),
                               (5, "Mã đơn vị cấp trên", "depends_on_row")]
    assert report.end == "stored" and report.created == 2
    units = portal.sql("SELECT u.code, a.code AS agency FROM unit u LEFT JOIN unit a ON a.id = u.agency_id "
                       "WHERE u.code LIKE 'G_' ORDER BY u.code")
    assert units == [{"code": "G1", "agency": "G1"}, {"code": "G5", "agency": "G1"}]


def test_cycles_are_refused_also_through_stored_units(portal):
    assert load(portal, "units", UNITS + "C1,Một,nhóm,Chính quyền,\nC2,Hai,nhóm,Chính quyền,C1\n", "--all-or-nothing").status == 0
    report = load(portal, "units", UNITS + "C1,Một,nhóm,Chính quyền,C2\n", "--all-or-nothing")
    assert report.problems == [(2, "Mã đơn vị cấp trên", "parent_cycle")]


def closure(portal):
    units = {row["id"]: row["parent_id"] for row in portal.sql("SELECT id, parent_id FROM unit")}
    expected = set()
    for unit in units:
        above, depth = unit, 0
        while above is not None:
            expected.add((above, unit, depth))
            above, depth = units[above], depth + 1
    stored = {(row["ancestor_id"], row["descendant_id"], row["depth"]) for row in portal.sql("SELECT * FROM unit_closure")}
    return stored, expected


def test_a_moved_and_renamed_unit_keeps_its_history(portal):
    load(portal, "units", UNITS + "M1,Một,cơ quan,Chính quyền,BD\nM2,Hai,cơ quan,Chính quyền,BD\n"
         "M3,Tổ,bộ phận,Chính quyền,M1\nM4,Tổ nhỏ,bộ phận,Chính quyền,M3\n", "--all-or-nothing")
    report = load(portal, "units", UNITS + "M3,Tổ mới,bộ phận,Chính quyền,M2\n", "--all-or-nothing")
    assert report.counts() == (0, 1, 0, 0)
    assert portal.one("SELECT version FROM unit WHERE code = 'M3'") == 2
    assert portal.sql("SELECT h.name, p.code AS parent, h.valid_to IS NULL AS open FROM unit_history h "
                      "JOIN unit u ON u.id = h.unit_id JOIN unit p ON p.id = h.parent_id WHERE u.code = 'M3' "
                      "ORDER BY h.valid_from") == [{"name": "Tổ", "parent": "M1", "open": 0},
                                                   {"name": "Tổ mới", "parent": "M2", "open": 1}]
    assert portal.sql("SELECT u.code, a.code AS agency FROM unit u JOIN unit a ON a.id = u.agency_id "
                      "WHERE u.code IN ('M3', 'M4') ORDER BY u.code") == [{"code": "M3", "agency": "M2"},
                                                                          {"code": "M4", "agency": "M2"}]
    stored, expected = closure(portal)
    assert stored == expected


def posts(portal, code):
    return portal.sql("SELECT u.code AS unit, a.`rank`, a.main, a.valid_to IS NULL AS open FROM assignment a "
                      "JOIN person p ON p.id = a.person_id JOIN unit u ON u.id = a.unit_id WHERE p.code = %s "
                      "ORDER BY a.valid_to IS NULL, a.main DESC", code)


def test_a_person_who_moves_keeps_the_old_post_ended(portal):
    row = "W1,Lê Văn,Chuyển,công chức,Chuyên viên,{},{},x\n"
    load(portal, "people", PEOPLE + row.format("BD-PNV", "thành viên") +
         "W1,Lê Văn,Chuyển,công chức,Thư ký,BD-PTP,thành viên,\n", "--all-or-nothing")
    report = load(portal, "people", PEOPLE + row.format("BD-PTP", "cấp phó"), "--all-or-nothing")
    assert report.problems == [] and (report.changed, report.ended) == (1, 2)
    assert posts(portal, "W1") == [{"unit": "BD-PNV", "rank": "member", "main": 1, "open": 0},
                                   {"unit": "BD-PTP", "rank": "member", "main": 0, "open": 0},
                                   {"unit": "BD-PTP", "rank": "deputy", "main": 1, "open": 1}]
    # What began today is corrected in place, not ended on the day it began.
    report = load(portal, "people", PEOPLE + row.format("BD-PTP", "thành viên"), "--all-or-nothing")
    assert report.counts() == (0, 1, 0, 0)
    assert posts(portal, "W1")[2] == {"unit": "BD-PTP", "rank": "member", "main": 1, "open": 1}
    assert len(posts(portal, "W1")) == 3
    # And what began today and is no more never was.
    assert load(portal, "people", PEOPLE + row.format("BD-PNV", "thành viên"), "--all-or-nothing").counts() == (0, 1, 1, 0)
    assert [(post["unit"], post["open"]) for post in posts(portal, "W1")] == [("BD-PNV", 0), ("BD-PTP", 0), ("BD-PNV", 1)]


def test_an_agency_has_one_head(portal):
    head = portal.one("SELECT p.code FROM assignment a JOIN person p ON p.id = a.person_id JOIN unit u ON u.id = a.unit_id "
                      "WHERE u.code = 'BD-PNV' AND a.`rank` = 'head'")
    report = load(portal, "people", PEOPLE + "H1,Lê,Một,công chức,Trưởng phòng,BD-PNV,người đứng đầu,x\n"
                  "H2,Lê,Hai,công chức,Trưởng phòng,BD-PNV,người đứng đầu,x\n", "--good-rows")
    assert report.problems == [(2, "Vai trò", "two_heads"), (2, "Vai trò", "two_heads"), (3, "Vai trò", "two_heads")]
    assert report.details[(2, "two_heads")] in (head, "3")


def test_grants_need_a_decision_and_a_person(portal):
    person = portal.one("SELECT p.code FROM person p LEFT JOIN right_grant g ON g.account_id = "
                        "(SELECT a.id FROM account a WHERE a.person_id = p.id) WHERE g.id IS NULL LIMIT 1")
    rows = [f"{person},quản trị đơn vị,BD-PNV,,,20/01/2022,UBND,,",
            f"{person},quản trị đơn vị,BD-PNV,,5/QĐ,31/02/2022,UBND,,",
            f"{person},quản trị khối,BD,,5/QĐ,20/01/2022,UBND,,",
            f"{person},tổng hợp đơn vị,BD,,5/QĐ,20/01/2022,UBND,,",
            "KHONG-CO,kiểm tra,BD,,5/QĐ,20/01/2022,UBND,,",
            f"{person},kiểm tra,BD,,5/QĐ,20/01/2022,UBND,20/01/2022,19/01/2022",
            f"{person},kiểm tra,BD,,6/QĐ,20/01/2022,UBND,,"]
    report = load(portal, "grants", GRANTS + "\n".join(rows), "--good-rows")
    assert report.problems == [(2, "Số quyết định", "required"), (3, "Ngày quyết định", "bad_date"), (4, "Khối", "required"),
                               (5, "Mã đơn vị", "not_agency"), (6, "Mã nhân sự", "unknown_person"),
                               (7, "Đến ngày", "dates_reversed"), (8, "Vai trò", "duplicate")]
    report = load(portal, "grants", GRANTS + rows[-1], "--good-rows")
    assert report.created == 1
    assert portal.one("SELECT COUNT(*) FROM right_grant g JOIN account a ON a.id = g.account_id JOIN person p ON "
                      "p.id = a.person_id WHERE p.code = %s AND g.role = 'auditor' AND g.valid_from = '2022-01-20'", person) == 1


def test_accounts_of_the_list_belong_to_one_person(portal):
    taken = portal.sql("SELECT a.name, p.code FROM account a JOIN person p ON p.id = a.person_id LIMIT 1")[0]
    head = PEOPLE.rstrip("\n") + ",Tài khoản\n"
    report = load(portal, "people", head + f"T1,Lê,Trùng,công chức,Chuyên viên,BD-PNV,thành viên,x,{taken['name']}\n"
                  "T2,Lê,Mới,công chức,Chuyên viên,BD-PNV,thành viên,x,LE.MOI\n", "--good-rows")
    assert report.problems == [(2, "Tài khoản", "account_taken")] and report.details[(2, "account_taken")] == taken["code"]
    assert portal.one("SELECT name FROM account a JOIN person p ON p.id = a.person_id WHERE p.code = 'T2'") == "le.moi"
    report = load(portal, "people", head + "T2,Lê,Mới,công chức,Chuyên viên,BD-PNV,thành viên,x,khac\n")
    assert report.problems == [(2, "Tài khoản", "other_account")]


def test_hostile_text_stays_text(portal):
    names = ['=HYPERLINK("http://x.example")', "<b>&amp;", "'; DROP TABLE unit; --"]
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(PEOPLE.strip().split(","))
    for i, name in enumerate(names):
        writer.writerow([f"X{i}", "Lê", name, "công chức", "Chuyên viên", "BD-PNV", "thành viên", "x"])
    assert load(portal, "people", out.getvalue(), "--all-or-nothing").created == 3
    rows = portal.sql("SELECT given_name FROM person WHERE code IN ('X0', 'X1', 'X2') ORDER BY code")
    assert [row["given_name"] for row in rows] == names


@pytest.mark.parametrize("words", [("people",), ("persons", "list"), ("people", "list", "--good-rows", "--all-or-nothing"),
                                   ("people", "list", "--unknown")])
def test_usage(portal, words):
    done = portal.ctl("import", *words, check=False)
    assert done.returncode == 2 and "usage:" in done.stderr
