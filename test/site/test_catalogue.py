"""/quan-tri/san-pham: the standard products of an agency (NĐ 335/2025, domain.md section 4), and the tasks assigned by them."""
import io

import openpyxl
import pytest
from portal import Client
from test_counted import decree_document
from work import agency, audits, confirm, task

PATH = "/quan-tri/san-pham"
MONTH = "2022-02"
UNIT = "BD-PTP"


@pytest.fixture(scope="module")
def office(portal):
    """An agency whose results count from products from February on, its administrator, and the one of the city."""
    decree_document(portal, UNIT)
    portal.set_clock("2022-02-07 08:00:00")
    portal.ctl("open-month", MONTH)
    unit = agency(portal, lambda account: Client(portal).login_as(account), UNIT)
    account = portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.unit_id = %s AND r.role = 'unit_admin' "
                         "AND a.person_id IS NOT NULL", unit["unit"])
    above = portal.one("SELECT ancestor_id FROM unit_closure WHERE descendant_id = %s AND depth > 0 ORDER BY depth LIMIT 1", unit["unit"])
    return {**unit, "admin": Client(portal).login_as(account), "city": Client(portal).login_as("quantri.tp"), "above": above}


def add(client, unit, code, coefficient="1,5", **values):
    """An entry by the form; the answer."""
    return client.submit(f"{PATH}?don-vi={unit}", {"code": code, "name": f"Sản phẩm {code}", "measure": "văn bản", "coefficient": coefficient,
                                                   "valid_from": "01/01/2022", "reason": "12/QĐ-UBND", **values}, field="code", button="add")


def entry(portal, code, **more):
    where = "".join(f" AND {name} = %s" for name in more)
    (row,) = portal.sql(f"SELECT * FROM catalogue WHERE code = %s{where}", code, *more.values())
    return row


def listed(client, unit, query=""):
    return {product.get("code"): product for product in client.doc(f"{PATH}?don-vi={unit}{query}").iter("product")}


def assign(office, content, code=None, portal=None, due="15/02/2022", people=None, **values):
    """A task by the form of the unit's plan; code names the product chosen."""
    client = office["head"]["client"]
    form = client.form(f"/ke-hoach-don-vi/{MONTH}", field="people")
    if code is not None:
        row = entry(portal, code)
        values["catalogue"] = f"{row['id']}-{row['coefficient']}"
    return client.send_form(form, {"content": content, "due": due, "people": people or [office["one"]["person"]], **values}, button="assign")


def wrong(client, answer, id):
    page = client.html_of(answer)
    return [one.get("id") for one in page.xpath("//*[@id][contains(@class,'error')]") if one.get("id", "").endswith("-error")] == [f"{id}-error"]


def test_an_entry_is_added_changed_and_ended_with_a_trace(portal, office):
    admin, unit = office["admin"], office["unit"]
    assert add(admin, unit, "TT-01").status_code == 200
    row = entry(portal, "TT-01")
    assert (row["unit_id"], row["coefficient"], row["measure"], str(row["valid_from"]), row["valid_to"]) == (unit, 150, "văn bản", "2022-01-01", None)
    assert audits(portal, "catalogue", row["id"], "add") == 1
    one = f"{PATH}/{row['id']}"
    assert admin.submit(one, {"coefficient": "2,25", "reason": "15/QĐ-UBND"}, field="code", button="save").status_code == 200
    assert admin.submit(one, {"valid_to": "01/02/2022", "reason": "16/QĐ-UBND"}, field="code", button="save").status_code == 200
    line = portal.sql("SELECT old, new, reason FROM audit WHERE object = 'catalogue' AND object_id = %s AND action = 'change' ORDER BY id", row["id"])
    assert len(line) == 2 and '"1,5"' in line[0]["old"] and '"2,25"' in line[0]["new"] and line[1]["reason"] == "16/QĐ-UBND"
    assert "TT-01" not in listed(admin, unit) and listed(admin, unit, "&het=1")["TT-01"].get("state") == "ended"


def test_what_is_above_is_seen_below_and_changed_only_there(portal, office):
    admin, unit = office["admin"], office["unit"]
    assert add(office["city"], office["above"], "CC-01", "3").status_code == 200
    found = listed(admin, unit)["CC-01"]
    assert found.get("from-above") and found.get("coefficient") == "3"
    assert f'href="{PATH}/{found.get("id")}"' not in admin.get(f"{PATH}?don-vi={unit}").text
    assert admin.get(f"{PATH}/{found.get('id')}").status_code == 404
    assert admin.get(f"{PATH}?don-vi={office['above']}").status_code == 404
    other = portal.one("SELECT id FROM unit WHERE code = 'BD-PNV'")
    assert "CC-01" in listed(office["city"], other) and add(office["city"], other, "PNV-1").status_code == 200
    assert "PNV-1" not in listed(admin, unit)


@pytest.mark.parametrize("values, field", [
    ({"code": "có dấu"}, "code"), ({"coefficient": "0"}, "coefficient"), ({"coefficient": "100,01"}, "coefficient"), ({"coefficient": "nhiều"}, "coefficient"),
    ({"valid_to": "01/01/2022"}, "valid_to"), ({"name": ""}, "name"), ({"reason": ""}, "reason"), ({"code": "SAI-0"}, "code")])
def test_what_cannot_be_is_said_at_its_field(portal, office, values, field):
    if portal.one("SELECT COUNT(*) FROM catalogue WHERE code = 'SAI-0'") == 0:
        assert add(office["admin"], office["unit"], "SAI-0").status_code == 200
    answer = add(office["admin"], office["unit"], values.get("code", "SAI-1"), **{name: value for name, value in values.items() if name != "code"})
    assert answer.status_code == 422 and wrong(office["admin"], answer, f"catalogue-{field}")
    assert portal.one("SELECT COUNT(*) FROM catalogue WHERE code = 'SAI-1'") == 0 and entry(portal, "SAI-0")


def test_a_code_comes_back_with_another_coefficient_after_its_end(portal, office):
    admin, unit = office["admin"], office["unit"]
    add(admin, unit, "LAI-1")
    old = entry(portal, "LAI-1")["id"]
    assert add(admin, unit, "LAI-1", "2", valid_from="01/03/2022").status_code == 422
    admin.submit(f"{PATH}/{old}", {"valid_to": "01/03/2022", "reason": "20"}, field="code", button="save")
    assert add(admin, unit, "LAI-1", "2", valid_from="01/03/2022").status_code == 200
    assert admin.submit(f"{PATH}/{old}", {"valid_to": "", "reason": "21"}, field="code", button="save").status_code == 422
    assert portal.one("SELECT COUNT(*) FROM catalogue WHERE code = 'LAI-1'") == 2


def test_two_who_change_one_entry_see_each_other(portal, office):
    admin = office["admin"]
    add(admin, office["unit"], "HAI-1")
    path = f"{PATH}/{entry(portal, 'HAI-1')['id']}"
    form = admin.form(path, field="code")
    assert office["city"].submit(path, {"coefficient": "4", "reason": "của người khác"}, field="code", button="save").status_code == 200
    answer = admin.send_form(form, {"coefficient": "5", "reason": "của tôi"}, button="save")
    assert answer.status_code == 409 and entry(portal, "HAI-1")["coefficient"] == 400
    again = admin.form(answer, field="code")
    assert again.fields["coefficient"] == ["5"] and admin.send_form(again, {}, button="save").status_code == 200
    assert entry(portal, "HAI-1")["coefficient"] == 500


def test_a_task_takes_the_coefficient_and_keeps_it(portal, office):
    add(office["admin"], office["unit"], "VB-01", "1,5")
    assert assign(office, "Soạn tờ trình", "VB-01", portal, quantity="4").status_code == 200
    row = task(portal, "Soạn tờ trình")
    assert (row["quantity"], row["coefficient"], row["catalogue_code"], row["catalogue_coefficient"], row["product"], row["coefficient_reason"]) == (
        4, 150, "VB-01", 150, "Sản phẩm VB-01", "")
    path = f"{PATH}/{entry(portal, 'VB-01')['id']}"
    office["admin"].submit(path, {"coefficient": "9", "name": "Tên mới", "reason": "đổi"}, field="code", button="save")
    assert task(portal, "Soạn tờ trình") == row
    shown = office["one"]["client"].doc(f"/cong-viec/{row['id']}").find("task")
    assert (shown.get("coefficient"), shown.get("catalogue_code"), shown.get("catalogue_coefficient")) == ("1,5", "VB-01", "1,5")
    assert confirm(office["head"], row["id"], **{"confirmed-percent": "100"}).status_code == 200
    assert task(portal, "Soạn tờ trình")["coefficient"] == 150


def test_another_coefficient_needs_a_reason_which_is_explained(portal, office):
    add(office["admin"], office["unit"], "VB-02", "1,5")
    answer = assign(office, "Việc khó", "VB-02", portal, coefficient="2")
    assert answer.status_code == 422 and wrong(office["head"]["client"], answer, "unit_plan-assign-coefficient-reason") and "1,5" in answer.text
    assert assign(office, "Việc khó", "VB-02", portal, coefficient="2", **{"coefficient-reason": "Nhiều bên liên quan"}).status_code == 200
    row = task(portal, "Việc khó")
    assert (row["coefficient"], row["catalogue_coefficient"], row["coefficient_reason"]) == (200, 150, "Nhiều bên liên quan")
    answer = confirm(office["head"], row["id"], **{"confirmed-percent": "100", "coefficient": "3", "coefficient-reason": ""})
    assert answer.status_code == 422 and wrong(office["head"]["client"], answer, "task-confirm-coefficient-reason")
    assert confirm(office["head"], row["id"], **{"confirmed-percent": "100", "coefficient": "3", "coefficient-reason": "Gấp"}).status_code == 200
    portal.set_clock("2022-02-21 08:00:00")
    line = next(line for line in office["one"]["client"].doc(f"/tu-danh-gia/{MONTH}").iter("line") if line.get("task") == str(row["id"]))
    assert [line.get(name) for name in ("coefficient", "catalogue", "catalogue-coefficient", "coefficient-reason")] == ["3", "VB-02", "1,5", "Gấp"]
    page = office["one"]["client"].get(f"/tu-danh-gia/{MONTH}").text
    assert "danh mục VB-02, danh mục ghi hệ số 1,5, lý do: Gấp" in page
    portal.set_clock("2022-02-07 08:00:00")


def test_what_is_not_in_the_catalogue_needs_coefficient_and_reason(portal, office):
    add(office["admin"], office["unit"], "VB-03")
    answer = assign(office, "Ngoài danh mục")
    assert answer.status_code == 422 and wrong(office["head"]["client"], answer, "unit_plan-assign-coefficient")
    answer = assign(office, "Ngoài danh mục", coefficient="0,5")
    assert answer.status_code == 422 and wrong(office["head"]["client"], answer, "unit_plan-assign-coefficient-reason")
    assert assign(office, "Ngoài danh mục", coefficient="0,5", **{"coefficient-reason": "Việc mới phát sinh"}).status_code == 200
    row = task(portal, "Ngoài danh mục")
    assert (row["coefficient"], row["catalogue_id"], row["catalogue_code"], row["catalogue_coefficient"]) == (50, None, None, None)


def test_a_product_is_in_use_on_the_day_the_task_is_due(portal, office):
    add(office["admin"], office["unit"], "VB-04", valid_to="10/02/2022")
    add(office["admin"], office["unit"], "VB-05", valid_from="01/03/2022")
    form = office["head"]["client"].html(f"/ke-hoach-don-vi/{MONTH}")
    offered = [option.text for option in form.xpath("//form[contains(@id,'assign')]//select[@name='catalogue']/option")]
    assert any(text.startswith("VB-04 ") for text in offered) and not any(text.startswith("VB-05 ") for text in offered)
    answer = assign(office, "Việc hết hạn", "VB-04", portal, due="10/02/2022")
    assert answer.status_code == 422 and wrong(office["head"]["client"], answer, "unit_plan-assign-catalogue")
    assert assign(office, "Việc còn hạn", "VB-04", portal, due="09/02/2022").status_code == 200


def test_nobody_assigns_by_a_coefficient_that_was_not_shown(portal, office):
    add(office["admin"], office["unit"], "VB-06")
    client = office["head"]["client"]
    form = client.form(f"/ke-hoach-don-vi/{MONTH}", field="people")
    row = entry(portal, "VB-06")
    portal.sql("UPDATE catalogue SET coefficient = 900 WHERE id = %s", row["id"])
    answer = client.send_form(form, {"content": "Hệ số cũ", "due": "15/02/2022", "people": [office["one"]["person"]],
                                     "catalogue": f"{row['id']}-150"}, button="assign")
    assert answer.status_code == 422 and portal.one("SELECT COUNT(*) FROM task WHERE content = 'Hệ số cũ'") == 0


def test_an_item_of_the_plan_brings_its_product(portal, office):
    add(office["admin"], office["unit"], "KH-01", "2,5")
    client = office["head"]["client"]
    row = entry(portal, "KH-01")
    client.submit(f"/ke-hoach-don-vi/{MONTH}", {"content": "Mục có sản phẩm", "catalogue": f"{row['id']}-250"}, field="leader", button="add")
    item = portal.one("SELECT id FROM unit_plan_item WHERE content = 'Mục có sản phẩm'")
    page = client.doc(f"/ke-hoach-don-vi/{MONTH}")
    assert next(node for node in page.iter("item") if node.get("id") == str(item)).get("catalogue") == "KH-01"
    assert assign(office, "", item=item).status_code == 200
    made = task(portal, "Mục có sản phẩm")
    assert (made["catalogue_code"], made["coefficient"], made["unit_plan_item_id"]) == ("KH-01", 250, item)


def test_where_nothing_counts_nothing_is_asked(portal, office, login):
    other = portal.one("SELECT id FROM unit WHERE code = 'BD-PNV'")
    if portal.one("SELECT COUNT(*) FROM catalogue WHERE code = 'PNV-2'") == 0:
        add(office["city"], other, "PNV-2")
    plain = agency(portal, login, "BD-PNV")
    fields = plain["head"]["client"].form(f"/ke-hoach-don-vi/{MONTH}", field="people").fields
    assert not {"catalogue", "coefficient", "quantity", "coefficient-reason"} & set(fields)


def upload(client, *rows):
    """A list by the page of the catalogue; the page of its check."""
    head = "Mã đơn vị,Mã,Tên sản phẩm,Đơn vị tính,Hệ số,Từ ngày,Thôi áp dụng từ ngày"
    return client.submit(f"{PATH}/nhap", {}, field="file", button="upload", files={"file": ("sp.csv", "\n".join((head,) + rows).encode(), "text/csv")})


def figures(client, answer):
    found = client.doc(answer.url).find("import")
    return [int(found.get(name)) for name in ("new", "changed", "ended", "same", "bad")]


def test_a_list_is_imported_and_the_same_again_changes_nothing(portal, office):
    admin, rows = office["admin"], (f'{UNIT},NH-1,Báo cáo,văn bản,"1,25",01/01/2022,', f"{UNIT},NH-2,Hồ sơ,hồ sơ,2,01/01/2022,01/06/2022",
                                    f"{UNIT},NH-2,Hồ sơ,hồ sơ,3,01/06/2022,")
    answer = upload(admin, *rows)
    assert figures(admin, answer) == [3, 0, 0, 0, 0] and portal.one("SELECT COUNT(*) FROM catalogue WHERE code LIKE 'NH-%%'") == 0
    assert admin.submit(answer, {}, button="all_rows").status_code == 200
    assert [(r["code"], r["coefficient"]) for r in portal.sql("SELECT code, coefficient FROM catalogue WHERE code LIKE 'NH-%%' ORDER BY code, valid_from")] == [
        ("NH-1", 125), ("NH-2", 200), ("NH-2", 300)]
    assert figures(admin, upload(admin, *rows)) == [0, 0, 0, 3, 0]
    sheet = openpyxl.load_workbook(io.BytesIO(admin.get(f"{PATH}/mau.xlsx?don-vi={office['unit']}").content)).active
    taken = [",".join(f'"{cell or ""}"' for cell in row) for row in sheet.iter_rows(min_row=2, values_only=True) if str(row[1]).startswith("NH-")]
    assert len(taken) == 3 and figures(admin, upload(admin, *taken)) == [0, 0, 0, 3, 0]
    answer = upload(admin, f"{UNIT},NH-1,Báo cáo,văn bản,4,01/04/2022,")
    assert figures(admin, answer) == [1, 0, 1, 0, 0]
    admin.submit(answer, {}, button="all_rows")
    assert [(str(r["valid_from"]), str(r["valid_to"]), r["coefficient"]) for r in portal.sql(
        "SELECT * FROM catalogue WHERE code = 'NH-1' ORDER BY valid_from")] == [("2022-01-01", "2022-04-01", 125), ("2022-04-01", "None", 400)]


@pytest.mark.parametrize("row, reason", [
    ("BD-PNV,XX-1,Tên,,1,01/01/2022,", "out_of_scope"), (f"{UNIT},XX-1,Tên,,0,01/01/2022,", "bad_coefficient"),
    (f"{UNIT},XX-1,Tên,,1,01/01/2022,01/01/2022", "ends_before"), (f"{UNIT},XX-1,Tên,,nhiều,01/01/2022,", "bad_points"),
    (f"{UNIT},NH-3,Tên,,2,01/01/2022,", "overlaps"), (f"{UNIT},XX-9,Tên,,2,01/05/2022,", "overlaps_row")])
def test_a_bad_row_is_named(portal, office, row, reason):
    if portal.one("SELECT COUNT(*) FROM catalogue WHERE code = 'NH-3'") == 0:
        add(office["admin"], office["unit"], "NH-3", valid_from="01/02/2022", valid_to="01/03/2022")
    answer = upload(office["admin"], f"{UNIT},XX-9,Tên,,1,01/04/2022,01/06/2022", row)
    problems = [problem.get("reason") for problem in office["admin"].doc(answer.url).iter("problem")]
    assert problems == [reason]


def test_the_list_of_an_agency_is_its_administrators(portal, office):
    answer = upload(office["city"], f"{UNIT},TP-1,Tên,,1,01/01/2022,")
    assert office["city"].submit(answer, {}, button="all_rows").status_code == 200 and entry(portal, "TP-1")
    assert office["admin"].get(answer.url).status_code == 404
    assert office["head"]["client"].get(f"{PATH}/nhap").status_code == 404
    assert "catalogue" not in [option.get("value") for option in office["city"].doc("/quan-tri/nhap-du-lieu").iter("option")]
