"""/quan-tri/nhap-du-lieu: a list is checked, shown with every bad cell, and stored only at the clerk's word, once."""

import csv
import io
import pathlib
import subprocess
import sys
import time

import openpyxl
import pytest

TOP = pathlib.Path(__file__).parents[2]
FIXTURES = pathlib.Path(__file__).parent / "fixtures" / "import"
PAGE = "/quan-tri/nhap-du-lieu"
ADMIN = "quantri.tp"
UNITS = "Mã đơn vị,Tên đơn vị,Loại,Khối,Mã đơn vị cấp trên\n"
OTHERS = ["quantri.pnv", "quantri.btc"]


@pytest.fixture
def admin(login):
    return login(ADMIN)


def send(client, kind, content, name="list.csv", **options):
    """Sends a file by the form; the answer."""
    content = content.encode() if isinstance(content, str) else content
    return client.submit(PAGE, {"kind": kind}, action=PAGE, button="upload", files={"file": (name, content)}, **options)


def path(answer):
    return answer.url[answer.url.index("/quan-tri"):].split("?")[0]


def report(client, answer):
    return client.doc(path(answer)).find("import")


def problems(node):
    return sorted((int(p.get("row")), p.get("column"), p.get("reason")) for p in node.findall("problem"))


def figures(node):
    return {name: int(node.get(name)) for name in ("rows", "bad", "new", "changed", "ended", "same")}


def units(portal, like):
    return portal.one("SELECT COUNT(*) FROM unit WHERE code LIKE %s", like)


def others(portal):
    """Accounts of every role that imports nothing; bloc administrators are in test_import_scope.py."""
    rows = portal.sql("SELECT a.name FROM account a JOIN right_grant r ON r.account_id = a.id WHERE NOT EXISTS "
                      "(SELECT 1 FROM right_grant c WHERE c.account_id = a.id AND c.role IN ('city_admin', 'bloc_admin')) GROUP BY r.role, r.bloc")
    plain = portal.one("SELECT a.name FROM account a JOIN assignment m ON m.person_id = a.person_id AND m.`rank` = 'member' "
                       "WHERE NOT EXISTS (SELECT 1 FROM right_grant r WHERE r.account_id = a.id) ORDER BY a.id LIMIT 1")
    return [row["name"] for row in rows] + [plain]


@pytest.mark.parametrize("kind,name", [("people", "people-bad"), ("units", "units-bad")])
def test_every_bad_cell_is_listed_and_nothing_stored(portal, admin, kind, name):
    before = portal.sql("SELECT (SELECT COUNT(*) FROM unit) AS u, (SELECT COUNT(*) FROM person) AS p")
    answer = send(admin, kind, (FIXTURES / f"{name}.csv").read_bytes(), f"{name}.csv")
    node = report(admin, answer)
    with open(FIXTURES / f"{name}.expect.csv", encoding="utf-8", newline="") as file:
        expected = sorted((int(row["line"]), row["column"], row["code"]) for row in csv.DictReader(file))
    assert problems(node) == expected
    assert node.get("file") == f"{name}.csv" and node.get("bad") == str(len({row for row, _, _ in expected}))
    page = admin.html(path(answer))
    table = [[cell.text_content().strip() for cell in row] for row in page.xpath("//main//tbody/tr")]
    assert len(table) == len(expected) and all(row[3] and not row[3].startswith("[") for row in table)
    assert portal.sql("SELECT (SELECT COUNT(*) FROM unit) AS u, (SELECT COUNT(*) FROM person) AS p") == before


def test_a_good_list_is_stored_once_and_again_changes_nothing(portal, admin):
    content = UNITS + "P1,Đơn vị một,cơ quan,Chính quyền,BD\nP2,Tổ,bộ phận,Chính quyền,P1\n"
    answer = send(admin, "units", content)
    node = report(admin, answer)
    assert figures(node) == {"rows": 2, "bad": 0, "new": 2, "changed": 0, "ended": 0, "same": 0}
    assert units(portal, "P_") == 0
    done = admin.submit(answer, button="all_rows", action=path(answer))
    assert "Đã nhập dữ liệu." in done.text and units(portal, "P_") == 2
    node = report(admin, done)
    assert (node.get("applied-rows"), node.get("bad")) == ("2", "0") and node.find("form") is None
    assert portal.sql("SELECT a.name, LENGTH(content) AS size FROM import i JOIN account a ON a.id = i.account_id "
                      "WHERE i.id = %s", node.get("id")) == [{"name": ADMIN, "size": 0}]
    assert portal.one("SELECT COUNT(*) FROM audit WHERE action = 'import' AND object = 'units' AND JSON_VALUE(new, '$.created') = 2 "
                      "AND account_id = (SELECT id FROM account WHERE name = %s)", ADMIN) == 1
    assert figures(report(admin, send(admin, "units", content)))["same"] == 2


def test_good_rows_only_when_asked(portal, admin):
    answer = send(admin, "units", UNITS + "Q1,Một,cơ quan,Chính quyền,BD\nQ2,Hai,cơ quan,Lạ,BD\n")
    refused = admin.submit(answer, button="all_rows", action=path(answer))
    assert refused.status_code == 422 and "Chưa nhập gì" in refused.text and units(portal, "Q_") == 0
    done = admin.submit(answer, button="good_rows", action=path(answer))
    assert done.status_code == 200 and units(portal, "Q_") == 1
    assert (report(admin, done).get("applied-rows"), report(admin, done).get("bad")) == ("1", "1")


def test_a_second_copy_and_a_second_tab_store_nothing_more(portal, admin):
    answer = send(admin, "units", UNITS + "R1,Một,cơ quan,Chính quyền,BD\n")
    imports = "SELECT COUNT(*) FROM audit WHERE action = 'import'"
    before = portal.one(imports)
    form, tab = admin.form(answer, path(answer)), admin.form(path(answer), path(answer))
    for one in (form, form, tab):
        assert admin.send_form(one, button="all_rows").status_code == 200
    assert portal.one(imports) == before + 1 and units(portal, "R1") == 1
    first = admin.form(PAGE, PAGE)
    before = portal.one("SELECT COUNT(*) FROM import")
    for _ in range(2):
        admin.send_form(first, {"kind": "units"}, button="upload", files={"file": ("list.csv", UNITS.encode())})
    assert portal.one("SELECT COUNT(*) FROM import") == before + 1


def test_a_list_belongs_to_who_sent_it(portal, admin, login):
    answer = send(admin, "units", UNITS + "S1,Một,cơ quan,Chính quyền,BD\n")
    form = admin.form(answer, path(answer))
    other = portal.one("SELECT a.name FROM account a WHERE NOT EXISTS (SELECT 1 FROM right_grant r WHERE r.account_id = a.id) LIMIT 1")
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, valid_from, decision_number, decision_date, decision_issuer) "
               "SELECT a.id, 'city_admin', u.id, '2022-01-01', '1', '2022-01-01', 'x' FROM account a, unit u "
               "WHERE a.name = %s AND u.parent_id IS NULL LIMIT 1", other)
    client = login(other)
    own = client.form(PAGE, PAGE)
    assert client.get(path(answer)).status_code == 404
    fields = {"token": own.fields["token"], "submission": own.fields["submission"], "action": ["all_rows"]}
    assert client.post(form.action, data=fields).status_code == 404
    assert units(portal, "S1") == 0
    assert path(answer) not in client.html(PAGE).base_url and f'href="{path(answer)}"' not in client.get(PAGE).text


def test_other_roles_do_not_find_it(portal, admin, login):
    answer = send(admin, "units", UNITS + "T1,Một,cơ quan,Chính quyền,BD\n")
    names = others(portal)
    assert len(names) > 4 and not set(OTHERS) & set(names)
    for name in names:
        client = login(name)
        token = client.form("/tai-khoan", "/tai-khoan").fields
        for method, where in (("GET", PAGE), ("GET", path(answer)), ("POST", PAGE), ("POST", path(answer))):
            data = {"token": token["token"][0], "submission": token["submission"][0], "action": "all_rows"}
            got = client.get(where) if method == "GET" else client.post(where, data=data)
            assert got.status_code == 404, (name, method, where)
        assert f'href="{PAGE}"' not in client.get("/quan-tri").text
    assert units(portal, "T1") == 0


@pytest.mark.parametrize("content,words", [
    ("Mã đơn vị,Tên\n".encode("utf-16"), "CSV UTF-8"),
    (b"\n\n", "không có dòng nào"),
    (b'a,"b\nc', "ngoặc kép"),
    (b"PK\x03\x04rest", ".xlsx"),
    (b"x\n" * 5002, "5.000 dòng"),
    (b"", "không đọc được"),
    (b"x" * (5 * 2**20 + 1), "tối đa 5 MB"),
], ids=["utf-16", "blank", "open quote", "zip", "rows", "nothing", "bytes"])
def test_files_that_are_no_lists(portal, admin, content, words):
    before = portal.one("SELECT COUNT(*) FROM import")
    answer = send(admin, "people", content)
    assert answer.status_code in (422, 413) and (words in answer.text or answer.status_code == 413)
    assert portal.one("SELECT COUNT(*) FROM import") == before


def test_a_list_that_is_wrong_throughout_is_shown_in_part_and_comes_back_whole(portal, admin):
    answer = send(admin, "people", (TOP / "schema" / "demo" / "nhan-su.csv").read_text("utf-8").partition("\n")[0] + "\n" + ("@@," * 12 + "@@\n") * 1200)
    node = report(admin, answer)
    assert answer.status_code == 200 and (node.get("rows"), node.get("bad")) == ("1200", "1200")
    assert len(node.findall("problem")) == 500 and int(node.get("problems")) > 10000
    assert len(answer.content) < 250000 and "trong 1" in answer.text
    sheet = openpyxl.load_workbook(io.BytesIO(admin.get(path(answer) + "/dong-loi.xlsx").content)).active
    assert sheet.max_row == 1201 and all(row[-1] for row in sheet.iter_rows(min_row=2, values_only=True))


def test_a_cell_of_a_megabyte_is_shown_by_its_beginning(portal, admin):
    answer = send(admin, "units", UNITS + "T1," + "ễ" * 300000 + ",Cơ quan,Đảng,BD\n")
    node = report(admin, answer)
    assert answer.status_code == 200 and "too_long" in {reason for _, _, reason in problems(node)}
    assert len(answer.content) < 20000 and "ễ…" in answer.text and "�" not in answer.text
    assert admin.get(path(answer) + "/dong-loi.xlsx").status_code == 200


def test_kind_and_file_are_needed(admin):
    answer = admin.submit(PAGE, {}, action=PAGE, button="upload")
    assert answer.status_code == 422 and "Danh sách: chưa chọn" in answer.text and "Tệp: chưa chọn tệp" in answer.text


def test_a_workbook_by_the_page(portal, admin, tmp_path):
    subprocess.run([sys.executable, "-B", FIXTURES / "make_xlsx.py", tmp_path], check=True)
    answer = send(admin, "people", (tmp_path / "people.xlsx").read_bytes(), "nhân sự.xlsx")
    assert figures(report(admin, answer))["new"] == 4 and "nhân sự.xlsx" in answer.text
    admin.submit(answer, button="all_rows", action=path(answer))
    assert portal.sql("SELECT family_name, given_name FROM person WHERE code = 'NX0201'") == [
        {"family_name": "Đỗ Thị", "given_name": "Hòa"}]


def test_a_post_that_began_today_is_taken_back_and_an_older_one_is_not(portal, admin):
    head = "Mã nhân sự,Họ và tên đệm,Tên,Loại,Chức vụ,Mã đơn vị,Vai trò,Chính\n"
    row = "W9,Lê Văn,Chuyển,công chức,Chuyên viên,{},thành viên,x\n"
    for unit in ("BD-PNV", "BD-PTP", "BD-PNV"):
        answer = send(admin, "people", head + row.format(unit))
        assert admin.submit(answer, button="all_rows", action=path(answer)).status_code == 200
    assert portal.sql("SELECT u.code FROM assignment a JOIN person p ON p.id = a.person_id JOIN unit u ON u.id = a.unit_id "
                      "WHERE p.code = 'W9'") == 2 * [{"code": "BD-PNV"}]
    with pytest.raises(Exception, match="ended, not removed"):
        portal.sql("DELETE FROM assignment WHERE valid_from < '2022-01-20' ORDER BY id DESC LIMIT 1")


def test_hostile_text_stays_text(portal, admin):
    out = io.StringIO()
    csv.writer(out).writerows([["Mã đơn vị", "Tên đơn vị", "Loại", "Khối", "Mã đơn vị cấp trên"],
                               ["H 1", "<script>alert(1)</script>", "<b>", "'; DROP TABLE unit; --", "BD"]])
    answer = send(admin, "units", out.getvalue(), '<img src=x>".csv')
    assert "<b>" not in answer.text and "&lt;b&gt;" in answer.text and "<img" not in answer.text
    assert units(portal, "BD") == 1


def test_a_list_of_the_whole_district_is_checked_in_time(admin):
    start = time.monotonic()
    answer = send(admin, "people", (TOP / "schema" / "demo" / "nhan-su.csv").read_bytes())
    node = report(admin, answer)
    assert node.get("bad") == "0" and int(node.get("rows")) > 2000 and node.get("new") == "0"
    assert time.monotonic() - start < 25


GRANTS = "Mã nhân sự,Vai trò,Mã đơn vị,Khối,Số quyết định,Ngày quyết định,Cơ quan ban hành,Từ ngày,Đến ngày\n"


def code_of(portal, account):
    return portal.one("SELECT p.code FROM person p JOIN account a ON a.person_id = p.id WHERE a.name = %s", account)


def test_a_list_gives_no_more_than_its_importer_may(login, portal):
    """An administrator of every bloc by a bloc's right may import, and gives what they may give by hand; nobody their own."""
    portal.sql("INSERT INTO right_grant (account_id, role, unit_id, valid_from, decision_number, decision_date, decision_issuer) "
               "SELECT a.id, 'bloc_admin', u.id, '2022-01-18', '1', '2022-01-17', 'x' FROM account a, unit u "
               "WHERE a.name = 'quantri.btc' AND u.code = 'HN'")
    somebody, own = code_of(portal, "chauht"), code_of(portal, "quantri.btc")
    rows = GRANTS + "".join(f"{code},{role},{unit},{bloc},9/QĐ,{day},Quận ủy,{first},{last}\n" for code, role, unit, bloc, day, first, last in [
        (somebody, "tổng hợp đơn vị", "BD-THCS-BADINH", "", "19/01/2022", "20/01/2022", ""),
        (somebody, "quản trị thành phố", "HN", "", "19/01/2022", "20/01/2022", ""),
        (somebody, "kiểm tra", "BD", "", "19/01/2022", "20/01/2022", ""),
        (own, "tổng hợp đơn vị", "BD-THCS-BADINH", "", "19/01/2022", "20/01/2022", ""),
        (somebody, "quản trị đơn vị", "BD-THCS-BADINH", "", "21/01/2022", "21/01/2022", ""),
        (somebody, "quản trị đơn vị", "BD-BQLDA", "", "19/01/2022", "18/01/2022", ""),
    ])
    client = login("quantri.btc")
    node = report(client, send(client, "grants", rows))
    portal.sql("DELETE FROM right_grant WHERE role = 'bloc_admin' AND bloc IS NULL")
    assert problems(node) == [(3, "Vai trò", "more_than_held"), (4, "Vai trò", "more_than_held"), (5, "Vai trò", "own_right"),
                              (6, "Ngày quyết định", "decision_to_come"), (7, "Từ ngày", "before_decision")]


def test_a_list_of_rights_keeps_the_history(admin, portal):
    """A changed end is written with what was before; the importer's own row may stay as it is; an ended right is not revived."""
    somebody, own = code_of(portal, "chauht"), code_of(portal, "quantri.tp")
    row = f"{somebody},tổng hợp đơn vị,BD-THCS-BADINH,,9/QĐ,19/01/2022,Quận ủy,20/01/2022,"
    mine = f"{own},quản trị thành phố,HN,,36-QĐ/TU,14/01/2022,Thành ủy Hà Nội,18/01/2022,"

    def store(*lines):
        answer = send(admin, "grants", GRANTS + "\n".join(lines) + "\n")
        return admin.submit(answer, button="all_rows", action=path(answer)), report(admin, answer)

    assert store(row, mine)[0].status_code == 200
    grant = portal.sql("SELECT r.* FROM right_grant r JOIN account a ON a.id = r.account_id WHERE a.name = 'chauht'")[0]
    assert grant["given_by"] == portal.one("SELECT person_id FROM account WHERE name = 'quantri.tp'")
    assert store(row + "01/03/2022", mine)[0].status_code == 200
    change = portal.sql("SELECT kind, old_to, new_to, decision_number FROM right_change WHERE grant_id = %s", grant["id"])[0]
    assert (change["kind"], change["old_to"], str(change["new_to"]), change["decision_number"]) == ("import", None, "2022-03-01", "9/QĐ")
    answer = send(admin, "grants", GRANTS + mine + "01/03/2022\n")
    assert (2, "Vai trò", "own_right") in problems(report(admin, answer))
    portal.sql("UPDATE right_grant SET valid_to = '2022-01-20' WHERE id = %s", grant["id"])
    answer = send(admin, "grants", GRANTS + row + "\n")
    assert problems(report(admin, answer)) == [(2, "Từ ngày", "right_ended")]
