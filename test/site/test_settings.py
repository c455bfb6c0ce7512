"""/quan-tri/cai-dat: what the whole portal is set to, by the city's administrator, with a reason, at once."""
import json

PATH = "/quan-tri/cai-dat"


def stored(portal, name):
    rows = portal.sql("SELECT value FROM setting WHERE unit_id = 0 AND name = %s", name)
    return rows[0]["value"] if rows else None


def change(client, **values):
    return client.submit(PATH, {"reason": "Theo công văn", **values}, field="reason", button="save")


def test_what_is_usual_stands_there_and_nothing_is_written_unchanged(portal, login):
    admin = login("quantri.tp")
    values = {field.get("name"): field.get("value") for field in admin.doc(PATH).iter("field")}
    assert values["session_idle_minutes_administrator"] == "15" and values["second_factor_required"] == "none"
    page = change(admin)
    assert page.status_code == 422 and page.text.count("chưa thay đổi") > 0
    assert portal.one("SELECT COUNT(*) FROM setting WHERE unit_id = 0") == 0


def test_a_change_holds_at_once_and_is_traced(portal, login):
    admin, teacher = login("quantri.tp"), login("chauht")
    assert change(admin, session_idle_minutes="30").status_code == 200
    assert teacher.doc("/").find("viewer").get("idle-minutes") == "30"
    line = portal.sql("SELECT old, new, reason FROM audit WHERE object = 'setting' ORDER BY id DESC LIMIT 1")[0]
    assert (json.loads(line["old"]), json.loads(line["new"]), line["reason"]) == (
        {"session_idle_minutes": "60"}, {"session_idle_minutes": "30"}, "Theo công văn")


def test_bounds_and_reason(portal, login):
    admin = login("quantri.tp")
    for values in ({"session_hours": "25"}, {"password_shortest": "7"}, {"access_log_months": "2"}, {"second_factor_required": "x"},
                   {"session_hours": "10", "reason": ""}):
        assert change(admin, **values).status_code == 422, values
    assert stored(portal, "session_hours") is None


def test_two_administrators_do_not_overwrite_each_other(portal, login):
    admin = login("quantri.tp")
    form = admin.form(PATH, field="reason")
    assert change(login("quantri.tp"), session_hours="10").status_code == 200
    page = admin.send_form(form, {"session_hours": "8", "reason": "x"}, button="save")
    assert page.status_code == 409 and stored(portal, "session_hours") == "10"


def test_only_the_city_sets_for_the_city(login):
    for account in ("quantri.pnv", "thinhnv", "kiemtra.qu"):
        assert login(account).get(PATH).status_code == 404
