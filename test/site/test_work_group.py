"""/quan-tri/nhom-cong-viec: positions of similar work, by which caps of the scope "group" are counted (NĐ 335/2025)."""
import urllib.parse

import pytest

PATH = "/quan-tri/nhom-cong-viec"


@pytest.fixture
def admin(portal, login):
    portal.set_clock("2022-01-26 09:00:00")
    return login("quantri.tp")


def picks(portal, *names):
    return {f"pick-{row['id']}": "yes" for row in portal.sql(f"SELECT id FROM position WHERE name IN ({','.join(['%s'] * len(names))})", *names)}


def position(portal, offset=0):
    return portal.sql("SELECT o.id, o.name, COUNT(*) AS people FROM position o JOIN assignment m ON m.position_id = o.id AND m.main "
                      "AND m.valid_to IS NULL GROUP BY o.id ORDER BY people DESC, o.id LIMIT 1 OFFSET %s", offset)[0]


def at(name):
    """The list with that position."""
    return f"{PATH}?ten={urllib.parse.quote(name)}"


def put(admin, portal, name_of_group, name, **values):
    return admin.submit(at(name), {**picks(portal, name), "group": name_of_group, "reason": "12/QĐ-UBND", **values}, field="group", button="work_group.set")


def test_positions_get_a_group_and_lose_it(portal, admin):
    one, other = position(portal), position(portal, 1)
    for row in (one, other):
        assert put(admin, portal, "Giảng dạy", row["name"]).status_code == 200
    assert portal.one("SELECT COUNT(*) FROM position WHERE work_group = 'Giảng dạy'") == 2
    page = admin.doc(at(one["name"])).find("work_group")
    group = next(g for g in page.findall("group") if g.get("name") == "Giảng dạy")
    assert group.get("positions") == "2" and int(group.get("people")) == one["people"] + other["people"]
    assert next(p for p in page.findall("position") if p.get("id") == str(one["id"])).get("people") == str(one["people"])
    line = portal.sql("SELECT old, new, reason FROM audit WHERE object = 'position' AND object_id = %s ORDER BY id DESC LIMIT 1", one["id"])[0]
    assert "Giảng dạy" in line["new"] and line["reason"] == "12/QĐ-UBND"
    bare = [p.get("name") for p in admin.doc(f"{at(one['name'])}&chua=1").find("work_group").findall("position")]
    assert one["name"] not in bare and admin.doc(f"{PATH}?chua=1").find("work_group/position") is not None
    for row in (one, other):
        assert put(admin, portal, "", row["name"]).status_code == 200
    assert portal.one("SELECT COUNT(*) FROM position WHERE work_group <> ''") == 0


def test_a_month_opened_later_takes_the_group_along(portal, admin):
    one = position(portal)
    put(admin, portal, "Nhóm thử", one["name"])
    assert portal.one("SELECT COUNT(*) FROM evaluation WHERE work_group = 'Nhóm thử'") == 0
    portal.set_clock("2022-02-01 08:00:00")
    portal.ctl("open-month", "2022-02")
    counted = portal.one("SELECT COUNT(*) FROM evaluation WHERE month = '2022-02' AND work_group = 'Nhóm thử' AND position_name = %s", one["name"])
    assert counted == portal.one("SELECT COUNT(*) FROM evaluation WHERE month = '2022-02' AND position_name = %s", one["name"]) > 0


@pytest.mark.parametrize("values, field", [({"group": "x" * 61}, "group"), ({"reason": ""}, "reason")])
def test_what_is_wrong_is_said_and_kept(portal, admin, values, field):
    one = position(portal)
    answer = put(admin, portal, "Nhóm sai", one["name"], **values)
    assert answer.status_code == 422
    page = admin.html_of(answer)
    assert page.xpath(f"//*[@id='work_group-{field}-error']") and page.xpath(f"//input[@name='pick-{one['id']}'][@checked]")
    assert portal.one("SELECT COUNT(*) FROM position WHERE work_group = 'Nhóm sai'") == 0


def test_nothing_chosen_is_said(portal, admin):
    answer = admin.submit(PATH, {"group": "Nhóm trống", "reason": "12"}, field="group", button="work_group.set")
    assert answer.status_code == 422 and portal.one("SELECT COUNT(*) FROM position WHERE work_group = 'Nhóm trống'") == 0


def test_what_somebody_changed_meanwhile_is_not_written_over(portal, admin):
    one = position(portal)
    form = admin.form(at(one["name"]), field="group")
    portal.sql("UPDATE position SET work_group = 'Người khác' WHERE id = %s", one["id"])
    values = {**picks(portal, one["name"]), "group": "Của tôi", "reason": "12"}
    answer = admin.send_form(form, values, button="work_group.set")
    assert answer.status_code == 409 and portal.one("SELECT work_group FROM position WHERE id = %s", one["id"]) == "Người khác"
    again = admin.form(answer, field="group")
    assert again.fields["group"] == ["Của tôi"]
    assert admin.send_form(again, {}, button="work_group.set").status_code == 200
    assert portal.one("SELECT work_group FROM position WHERE id = %s", one["id"]) == "Của tôi"
    portal.sql("UPDATE position SET work_group = ''")


def test_search_finds_without_marks(portal, admin):
    found = [p.get("name") for p in admin.doc(at("giao vien")).find("work_group").findall("position")]
    assert found and all("iáo viên" in name for name in found)
