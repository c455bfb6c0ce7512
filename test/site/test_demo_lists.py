"""The demonstration lists of Ba Đình, and the lists that the import tests read; needs no server."""
import collections
import csv
import pathlib
import re
import subprocess
import sys
import unicodedata

import openpyxl
import pytest

TOP = pathlib.Path(__file__).parents[2]
DEMO = TOP / "schema" / "demo"
FIXTURES = pathlib.Path(__file__).parent / "fixtures" / "import"
LISTS = ["don-vi.csv", "nhan-su.csv", "tham-quyen.csv", "quyen.csv"]
WARDS = ("Cống Vị, Điện Biên, Đội Cấn, Giảng Võ, Kim Mã, Liễu Giai, Ngọc Hà, Ngọc Khánh, Nguyễn Trung Trực, Phúc Xá, "
         "Quán Thánh, Thành Công, Trúc Bạch, Vĩnh Phúc").split(", ")
HEAD, DEPUTY = "người đứng đầu", "cấp phó"


def read(name, folder=DEMO):
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


@pytest.fixture(scope="module")
def units():
    return read("don-vi.csv")


@pytest.fixture(scope="module")
def people():
    return read("nhan-su.csv")


@pytest.fixture(scope="module")
def agencies(units):
    """From the code of an agency or part to the code of its agency."""
    found = {}
    for unit in units:
        if unit["Loại"] == "bộ phận":
            found[unit["Mã đơn vị"]] = found[unit["Mã đơn vị cấp trên"]]
        elif unit["Loại"] == "cơ quan":
            found[unit["Mã đơn vị"]] = unit["Mã đơn vị"]
    return found


def test_generator_gives_the_same_bytes(tmp_path):
    subprocess.run([sys.executable, "-B", DEMO / "generate.py", tmp_path], check=True, cwd="/")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(LISTS)
    for name in LISTS:
        assert (tmp_path / name).read_bytes() == (DEMO / name).read_bytes(), name


@pytest.mark.parametrize("name", LISTS)
def test_text_is_clean(name):
    data = (DEMO / name).read_bytes()
    text = data.decode("utf-8")
    assert not data.startswith(b"\xef\xbb\xbf") and b"\r" not in data and text.endswith("\n")
    assert unicodedata.is_normalized("NFC", text)
    rows = read(name)
    assert rows
    for row in rows:
        assert None not in row and None not in row.values(), row
        for value in row.values():
            assert value == " ".join(value.split()) and value.isprintable(), row


def test_units_are_a_tree(units):
    seen = {}
    for unit in units:
        code, parent = unit["Mã đơn vị"], unit["Mã đơn vị cấp trên"]
        assert re.fullmatch(r"[A-Z0-9-]{2,32}", code) and code not in seen
        assert re.fullmatch(r"[a-z0-9-]{1,32}", unit["Kiểu"])
        assert unit["Khối"] in ("Đảng, đoàn thể", "Chính quyền", "Trường học")
        assert (parent in seen) if seen else parent == "", code
        if unit["Loại"] == "bộ phận":
            assert seen[parent]["Loại"] != "nhóm" and seen[parent]["Khối"] == unit["Khối"]
        if unit["Loại"] == "cơ quan":
            assert unit["Mẫu văn bản"] in ("Đảng", "Nhà nước", "Đoàn thể") and unit["Tên trên văn bản"]
        else:
            assert unit["Loại"] in ("nhóm", "bộ phận") and not unit["Tên trên văn bản"]
        seen[code] = unit
    count = collections.Counter(unit["Loại"] for unit in units)
    assert 105 <= count["cơ quan"] <= 130 and count["bộ phận"] > count["cơ quan"]
    assert len({unit["Tên đơn vị"] for unit in units if unit["Loại"] == "cơ quan"}) == count["cơ quan"]


def test_each_ward_is_two_agencies(units):
    wards = [(unit["Tên đơn vị"], unit["Khối"]) for unit in units if unit["Kiểu"].startswith("phuong-")]
    expected = [(f"Đảng ủy phường {ward}", "Đảng, đoàn thể") for ward in WARDS]
    expected += [(f"UBND phường {ward}", "Chính quyền") for ward in WARDS]
    assert sorted(wards) == sorted(expected)


def test_people(people, units):
    codes = {unit["Mã đơn vị"] for unit in units if unit["Loại"] != "nhóm"}
    rows = collections.defaultdict(list)
    for row in people:
        rows[row["Mã nhân sự"]].append(row)
        assert row["Mã đơn vị"] in codes
        assert row["Loại"] in ("cán bộ", "công chức", "viên chức", "lao động hợp đồng")
        assert row["Vai trò"] in (HEAD, DEPUTY, "thành viên")
        assert row["Diện quản lý"] in ("Trung ương", "Thành phố", "Quận", "Đơn vị")
        assert row["Họ và tên đệm"] and row["Tên"] and len(row["Họ và tên đệm"]) <= 80 and len(row["Tên"]) <= 40
        assert 0 < len(row["Chức vụ"]) <= 120
    assert abs(len(rows) - 2500) <= 30
    assert 50 <= len(people) - len(rows) <= 70
    for code, own in rows.items():
        assert [row["Chính"] for row in own].count("x") == 1 and {row["Chính"] for row in own} <= {"x", ""}, code
        for column in ("Họ và tên đệm", "Tên", "Loại", "Điện thoại", "Email", "Tài khoản"):
            assert len({row[column] for row in own}) == 1, code
        assert len({(row["Mã đơn vị"], row["Chức vụ"]) for row in own}) == len(own), code
    # the database compares names of positions without regard to case
    positions = {row["Chức vụ"] for row in people}
    assert len({position.lower() for position in positions}) == len(positions)


def test_addresses_are_invented_and_unique(people):
    mains = [row for row in people if row["Chính"]]
    for column, pattern in (("Điện thoại", r"0900\d{6}"), ("Email", r"[a-z0-9.]+@badinh\.example"),
                            ("Tài khoản", r"[a-z]+\.[a-z]+")):
        values = [row[column] for row in mains if row[column]]
        assert values and len(values) < len(mains)
        assert len(set(values)) == len(values)
        assert all(re.fullmatch(pattern, value) for value in values)


def test_names_are_varied(people):
    families = collections.Counter(row["Họ và tên đệm"].split()[0] for row in people if row["Chính"])
    assert len(families) >= 35 and families["Nguyễn"] > 600
    assert min(families["Đỗ"], families["Đặng"], families["Đào"]) > 20
    assert sum(" " in row["Tên"] for row in people) > 100


def test_every_agency_and_part_has_one_head(people, agencies):
    heads = collections.Counter(row["Mã đơn vị"] for row in people if row["Vai trò"] == HEAD)
    assert {code: heads[code] for code in agencies if heads[code] != 1} == {}
    deputies = collections.Counter(row["Mã đơn vị"] for row in people if row["Vai trò"] == DEPUTY)
    assert all(1 <= deputies[code] <= 3 for code in set(agencies.values()))


def test_every_agency_has_people_of_its_own(people, agencies):
    mains = collections.Counter(agencies[row["Mã đơn vị"]] for row in people if row["Chính"])
    assert all(mains[code] >= 2 for code in set(agencies.values()))


def test_fields_of_deputies_exist(people, units):
    codes = {unit["Mã đơn vị"] for unit in units}
    led = [(row["Vai trò"], code) for row in people for code in row["Lĩnh vực"].split(",") if code]
    assert len(led) > 100
    assert all(rank == DEPUTY and code in codes for rank, code in led)


def test_management_levels(people):
    level = {(row["Chức vụ"], row["Mã đơn vị"]): row["Diện quản lý"] for row in people if row["Chính"]}
    for (position, unit), value in level.items():
        if unit == "HN-TTTU":
            assert value == "Trung ương"
        elif unit == "BD-TTQU" or position == "Chủ tịch UBND quận":
            assert value == "Thành phố"
        elif position in ("Bí thư Đảng ủy phường", "Chủ tịch UBND phường") or position.startswith(("Trưởng phòng", "Chánh")):
            assert value == ("Thành phố" if unit == "HN-VPTU" else "Quận")
        elif position in ("Hiệu trưởng", "Phó Hiệu trưởng", "Phó Chủ tịch HĐND quận"):
            assert value == "Đơn vị"


def test_contract_labour_is_in_every_bloc(people, units):
    bloc = {unit["Mã đơn vị"]: unit["Khối"] for unit in units}
    assert len({bloc[row["Mã đơn vị"]] for row in people if row["Loại"] == "lao động hợp đồng"}) == 3


def test_authorities_name_units(units, agencies):
    codes = {unit["Mã đơn vị"] for unit in units}
    keys = set()
    for row in read("tham-quyen.csv"):
        assert row["Mã đơn vị"] in codes and row["Đơn vị quyết định"] in agencies and row["Tập thể"] in ("x", "")
        assert all(row[column] in agencies or not row[column] for column in ("Đơn vị tham mưu", "Đơn vị cấp trên"))
        assert row["Căn cứ"]
        keys.add((row["Mã đơn vị"], row["Khối"], row["Diện quản lý"]))
    assert len(keys) == len(read("tham-quyen.csv"))


def test_grants(people, units, agencies):
    codes = {unit["Mã đơn vị"] for unit in units}
    heads = {(row["Mã nhân sự"], row["Mã đơn vị"]) for row in people if row["Vai trò"] == HEAD}
    persons = {row["Mã nhân sự"] for row in people}
    given = collections.Counter()
    for row in read("quyen.csv"):
        assert row["Mã nhân sự"] in persons and row["Mã đơn vị"] in codes
        assert (row["Mã nhân sự"], row["Mã đơn vị"]) not in heads
        assert row["Số quyết định"] and row["Cơ quan ban hành"]
        assert re.fullmatch(r"\d\d/01/2022", row["Ngày quyết định"]) and re.fullmatch(r"\d\d/01/2022", row["Từ ngày"])
        assert row["Ngày quyết định"] <= row["Từ ngày"] <= "20/01/2022"
        given[row["Vai trò"], row["Mã đơn vị"], row["Khối"]] += 1
    assert max(given.values()) == 1
    for role in ("quản trị đơn vị", "tổng hợp đơn vị"):
        assert {unit for kind, unit, _ in given if kind == role} == set(agencies.values())
    for role in ("quản trị khối", "tổng hợp khối"):
        assert {bloc for kind, _, bloc in given if kind == role} == {"Đảng, đoàn thể", "Chính quyền", "Trường học"}
    assert given["quản trị thành phố", "HN", ""] == 1


def test_import_lists_are_what_they_say():
    data = (FIXTURES / "people-bom-crlf-nfd.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") and data.count(b"\n") == data.count(b"\r\n") > 3
    text = data.decode("utf-8-sig")
    assert not unicodedata.is_normalized("NFC", text) and unicodedata.is_normalized("NFD", text)
    assert text.count(";") == 0 and '""' in text
    with pytest.raises(UnicodeDecodeError):
        (FIXTURES / "people-not-utf8.csv").read_text("utf-8")
    with open(FIXTURES / "people-semicolon.csv", encoding="utf-8", newline="") as file:
        assert {len(row) for row in csv.reader(file, delimiter=";")} == {13}


@pytest.mark.parametrize("name", ["people-bad", "units-bad"])
def test_expected_errors_point_at_cells(name):
    rows = read(name + ".csv", FIXTURES)
    for error in read(name + ".expect.csv", FIXTURES):
        row = rows[int(error["line"]) - 2]
        assert error["column"] in row
        if error["code"] == "required":
            assert not (row[error["column"]] or "").strip()
        elif error["code"] == "bad_characters":
            assert not row[error["column"]].isprintable()
        elif error["code"] == "too_long":
            assert len(row[error["column"]]) > 40
        else:
            assert re.fullmatch(r"[a-z_]+", error["code"])


def test_workbooks_can_be_made(tmp_path):
    subprocess.run([sys.executable, "-B", FIXTURES / "make_xlsx.py", tmp_path], check=True)
    sheet = openpyxl.load_workbook(tmp_path / "people.xlsx").worksheets[0]
    header = [cell.value for cell in sheet[1]]
    assert header == list(read("nhan-su.csv")[0])
    assert [sheet.cell(line, 1).value for line in (2, 3, 4, 5, 6, 7)] == ["NX0201", 20202, None, "NX0203", "NX0204", None]
    assert openpyxl.load_workbook(tmp_path / "people-bad.xlsx").worksheets[0]["K3"].value == 900900212
