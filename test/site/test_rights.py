"""/quan-tri/phan-quyen: who has which right by which decision; giving, changing and ending; nobody gives more than they hold."""

import io
import threading

import openpyxl
import pytest
from portal import Client

LIST = "/quan-tri/phan-quyen"
DECISION = {"decision_number": "15/QĐ-UBND", "decision_date": "19/01/2022", "decision_issuer": "UBND quận Ba Đình"}
CHANGE = {"decision_number": "16/QĐ-UBND", "decision_date": "20/01/2022", "decision_issuer": "UBND quận Ba Đình",
          "reason": "điều động"}


class People:
    """Accounts of the demonstration by what they are; staff: somebody without a right, fresh at each call."""

    def __init__(self, portal):
        self.portal = portal
        self.used = set()

    def unit(self, code):
        return self.portal.one("SELECT id FROM unit WHERE code = %s", code)

    def account(self, role, unit, bloc=None):
        return self.portal.sql("SELECT a.name, a.person_id, a.id, r.id AS grant_id FROM right_grant r JOIN account a ON a.id = r.account_id "
                               "JOIN unit u ON u.id = r.unit_id WHERE r.role = %s AND u.code = %s AND r.bloc <=> %s LIMIT 1",
                               role, unit, bloc)[0]

    def staff(self, unit):
        found = self.portal.sql("SELECT a.name, a.person_id, a.id FROM assignment m JOIN account a ON a.person_id = m.person_id "
                               "JOIN unit u ON u.id = m.unit_id JOIN unit g ON g.id = u.agency_id WHERE g.code = %s AND m.rank = 'member' "
                               "AND m.main AND a.id NOT IN (SELECT account_id FROM right_grant) ORDER BY a.id DESC", unit)
        person = next(one for one in found if one["id"] not in self.used)
        self.used.add(person["id"])
        return person


@pytest.fixture(scope="module")
def people(portal):
    return People(portal)


def give(client, people, person, role, unit, bloc="", button="right.give", **changes):
    """Through search result, form and confirmation; the last answer."""
    path = f"{LIST}/trao/{person['person_id']}"
    values = {"role": role, "unit": people.unit(unit), "bloc": bloc, "valid_from": "20/01/2022", **DECISION, **changes}
    asked = client.submit(client.get(path), values, action=path, button="continue")
    if asked.status_code != 200:
        return asked
    return client.submit(asked, action=path, button=button)


def grant_of(portal, person, role):
    return portal.sql("SELECT * FROM right_grant WHERE account_id = %s AND role = %s ORDER BY id DESC LIMIT 1", person["id"], role)[0]


def error_codes(answer, client):
    """Codes of the fields' errors of an answer that was asked for as a page: the ids of the messages."""
    return {element.get("id") for element in client.forms(answer) and parsed(answer).xpath("//*[contains(@class,'error')][@id]")}


def parsed(answer):
    import lxml.html
    return lxml.html.fromstring(answer.content, parser=lxml.html.HTMLParser(encoding="utf-8"))


def test_list_and_filters(login):
    city = login("quantri.tp")
    page = city.doc(LIST).find("rights")
    total = int(page.get("total"))
    assert total > 100 and len(page.findall("right")) == 50 and page.find("pages").get("last") == str((total + 49) // 50)
    admins = city.doc(f"{LIST}?vai-tro=city_admin").find("rights")
    assert [right.get("own") for right in admins.findall("right")] == ["yes"]
    schools = city.doc(f"{LIST}?khoi=school&vai-tro=bloc_admin").find("rights")
    assert [right.get("account") for right in schools.findall("right")] == ["quantri.pnv"]
    named = city.doc(f"{LIST}?ten=tonghop.").find("rights")
    assert named.findall("right") and all(right.get("account").startswith("tonghop.") for right in named.findall("right"))
    assert city.doc(f"{LIST}?trang-thai=ended").find("rights").get("total") == "0"
    assert city.doc(f"{LIST}?trang=2").find("rights/pages").get("current") == "2"


def test_scope_of_the_list(login, people):
    """Each sees the rights inside the own ones: a bloc's those of the bloc, a unit's those of the unit."""
    def blocs(account):
        return {(right.get("role"), right.get("unit"), right.get("bloc")) for page in (1, 2, 3, 4)
                for right in login(account).doc(f"{LIST}?trang={page}").findall("rights/right")}
    party, government = blocs("quantri.btc"), blocs("quantri.pnv")
    assert party and government and not party & government
    admin = people.account("unit_admin", "BD-THCS-BADINH")
    own = login(admin["name"]).doc(LIST).findall("rights/right")
    assert own and {right.get("unit") for right in own} == {"Trường THCS Ba Đình"}


def test_sheet(login, portal):
    answer = login("quantri.tp").get(f"{LIST}.xlsx?vai-tro=bloc_admin")
    rows = list(openpyxl.load_workbook(io.BytesIO(answer.content)).active.iter_rows(values_only=True))
    assert sum("quantri.pnv" in row for row in rows) == 2
    assert portal.soon("SELECT COUNT(*) FROM access_log WHERE kind = 'export' AND object = 'rights'") >= 1


def test_search_without_script(login, people):
    somebody = people.staff("BD-THCS-BADINH")
    admin = login(people.account("unit_admin", "BD-THCS-BADINH")["name"])
    page = admin.submit(admin.get(f"{LIST}/trao"), {"ten": somebody["name"]}, action=f"{LIST}/trao")
    links = parsed(page).xpath("//table//a/@href")
    assert links == [f"{LIST}/trao/{somebody['person_id']}"]
    stranger = people.staff("BD-BQLDA")
    found = admin.doc(f"{LIST}/trao?ten={stranger['name']}").find("rights")
    assert found.findall("person") == []
    assert admin.get(f"{LIST}/trao/{stranger['person_id']}").status_code == 404


def test_giving_is_asked_once_more_and_audited(login, people, portal):
    client, person = login("quantri.pnv"), people.staff("BD-THCS-BADINH")
    before = portal.one("SELECT COUNT(*) FROM right_grant")
    path = f"{LIST}/trao/{person['person_id']}"
    values = {"role": "unit_aggregator", "unit": people.unit("BD-THCS-BADINH"), "valid_from": "20/01/2022", **DECISION}
    asked = client.submit(client.get(path), values, action=path, button="continue")
    assert asked.status_code == 200 and portal.one("SELECT COUNT(*) FROM right_grant") == before
    assert client.form(asked, action=path).fields["decision_number"] == ["15/QĐ-UBND"]
    back = client.submit(asked, action=path, button="back")
    assert back.status_code == 200 and client.form(back, action=path).fields["decision_issuer"] == ["UBND quận Ba Đình"]
    done = client.submit(asked, action=path, button="right.give")
    grant = grant_of(portal, person, "unit_aggregator")
    assert done.status_code == 200 and done.url.endswith(f"{LIST}/{grant['id']}?tb=right_given")
    assert (str(grant["valid_from"]), grant["valid_to"], grant["bloc"], grant["decision_number"]) == ("2022-01-20", None, None, "15/QĐ-UBND")
    assert grant["given_by"] == portal.one("SELECT person_id FROM account WHERE name = 'quantri.pnv'")
    line = portal.sql("SELECT * FROM audit WHERE object = 'right' AND object_id = %s", grant["id"])
    assert len(line) == 1 and line[0]["action"] == "give" and '"role":"unit_aggregator"' in line[0]["new"].replace(" ", "")
    # The same form once more is the same act.
    again = client.submit(asked, action=path, button="right.give")
    assert again.url == done.url and portal.one("SELECT COUNT(*) FROM right_grant") == before + 1
    shown = client.doc(f"{LIST}/{grant['id']}").find("right")
    assert (shown.get("role"), shown.get("state"), shown.get("number")) == ("unit_aggregator", "current", "15/QĐ-UBND")


@pytest.mark.parametrize("changes, field", [
    ({"decision_number": ""}, "decision_number"), ({"decision_date": ""}, "decision_date"), ({"decision_issuer": ""}, "decision_issuer"),
    ({"decision_number": "   "}, "decision_number"), ({"decision_date": "21/01/2022"}, "decision_date"),
    ({"valid_from": "18/01/2022"}, "valid_from"), ({"valid_from": ""}, "valid_from"), ({"valid_to": "20/01/2022"}, "valid_to"),
    ({"valid_to": "19/01/2022"}, "valid_to"), ({"valid_from": "19/01/2022", "valid_to": "20/01/2022"}, "valid_to"),
    ({"role": "bloc_aggregator"}, "bloc"), ({"bloc": "government"}, "bloc"), ({"unit": ""}, "unit"), ({"role": ""}, "role"),
])
def test_what_is_refused(login, people, portal, changes, field):
    """Without number, date and issuer of a decision there is no right; everything typed comes back."""
    client, person = login("quantri.tp"), people.staff("BD-THCS-BADINH")
    values = {"role": "unit_aggregator", "unit": people.unit("BD-THCS-BADINH"), "bloc": "", "valid_from": "20/01/2022",
              "valid_to": "", **DECISION, **changes}
    path = f"{LIST}/trao/{person['person_id']}"
    form = client.form(client.get(path), action=path)
    if values["role"] == "":
        del values["role"]
    answer = client.send_form(form, values, "continue")
    assert answer.status_code == 422
    assert f"right-{field}-error" in parsed(answer).xpath("//*[@id]/@id")
    again = client.form(answer, action=path).fields
    assert {name: again[name] for name in values} == {name: [str(value)]
                                                      for name, value in values.items()}
    assert portal.one("SELECT COUNT(*) FROM right_grant WHERE account_id = %s", person["id"]) == 0


def test_a_role_needs_its_kind_of_unit(login, people):
    client, person = login("quantri.tp"), people.staff("BD-THCS-BADINH")
    answer = give(client, people, person, "unit_admin", "BD")
    assert answer.status_code == 422 and "right-unit-error" in parsed(answer).xpath("//*[@id]/@id")


ALLOWED = [
    # who, role, unit, bloc, is it given
    ("quantri.tp", "city_admin", "HN", "", True),
    ("quantri.tp", "auditor", "BD", "", True),
    ("quantri.tp", "bloc_admin", "BD", "school", True),
    ("quantri.pnv", "city_admin", "BD", "", False),
    ("quantri.pnv", "auditor", "BD", "school", False),
    ("quantri.pnv", "bloc_admin", "BD", "school", False),
    ("quantri.pnv", "bloc_admin", "BD-CQ", "government", True),
    ("quantri.pnv", "bloc_aggregator", "BD", "government", True),
    ("quantri.pnv", "bloc_aggregator", "BD", "party", False),
    ("quantri.pnv", "unit_admin", "BD-THCS-BADINH", "", True),
    ("quantri.btc", "bloc_aggregator", "BD", "school", False),
    ("unit_admin BD-THCS-BADINH", "unit_aggregator", "BD-THCS-BADINH", "", True),
    ("unit_admin BD-THCS-BADINH", "unit_admin", "BD-THCS-BADINH", "", False),
]


@pytest.mark.parametrize("who, role, unit, bloc, given", ALLOWED)
def test_nobody_gives_more_than_they_hold(login, people, portal, who, role, unit, bloc, given):
    """Also when the form is made up: the choices that are not offered are sent all the same."""
    name = people.account(*who.split())["name"] if " " in who else who
    client, person = login(name), people.staff("BD-BTC" if who == "quantri.btc" else "BD-THCS-BADINH")
    path = f"{LIST}/trao/{person['person_id']}"
    form = client.form(client.get(path), action=path)
    form.fields.update({"role": [role], "unit": [str(people.unit(unit))], "bloc": [bloc], "valid_from": ["20/01/2022"]})
    form.fields.update({name: [value] for name, value in DECISION.items()})
    answer = client.send_form(form, button=("action", "right.give"))
    found = portal.one("SELECT COUNT(*) FROM right_grant WHERE account_id = %s AND role = %s", person["id"], role)
    assert (answer.status_code, found) == ((200, 1) if given else (422, 0))


def test_a_setting_allows_a_second_administrator(login, people, portal):
    admin, person = login(people.account("unit_admin", "BD-THCS-BADINH")["name"]), people.staff("BD-THCS-BADINH")
    portal.sql("INSERT INTO setting (unit_id, name, value) VALUES (0, 'second_unit_admin', 'yes')")
    try:
        assert give(admin, people, person, "unit_admin", "BD-THCS-BADINH").status_code == 200
        assert grant_of(portal, person, "unit_admin")["decision_number"] == "15/QĐ-UBND"
    finally:
        portal.sql("DELETE FROM setting WHERE name = 'second_unit_admin'")


def test_nobody_touches_the_own_right(login, people, portal):
    client = login("quantri.pnv")
    own = people.account("bloc_admin", "BD", "school")
    assert client.get(f"{LIST}/trao/{own['person_id']}").status_code == 404
    page = client.doc(f"{LIST}/{own['grant_id']}").find("right")
    assert page.get("own") == "yes" and page.find("form") is None
    token = client.form(client.get(LIST), action="/dang-xuat").fields["token"][0]
    answer = client.post(f"{LIST}/{own['grant_id']}", data={"token": token, "submission": "x" * 22, "version": "1", "change": "until",
                                                              "valid_to": "01/01/2030", "action": "right.save", **CHANGE})
    assert answer.status_code == 404
    assert portal.one("SELECT valid_to FROM right_grant WHERE id = %s", own["grant_id"]) is None


def test_nobody_ends_a_wider_right(login, people, portal):
    client = login(people.account("unit_admin", "BD-THCS-BADINH")["name"])
    for wider in (people.account("city_admin", "HN"), people.account("bloc_admin", "BD", "school"), people.account("auditor", "BD")):
        assert client.get(f"{LIST}/{wider['grant_id']}").status_code == 404
    client = login("quantri.pnv")
    assert client.get(f"{LIST}/{people.account('city_admin', 'HN')['grant_id']}").status_code == 404
    auditor = people.account("auditor", "BD", "government")
    assert client.doc(f"{LIST}/{auditor['grant_id']}").find("right/form") is None


def change(client, grant_id, kind, button, valid_to="", **changes):
    path = f"{LIST}/{grant_id}"
    asked = client.submit(client.get(path), {"change": kind, "valid_to": valid_to, **CHANGE, **changes}, action=path, button="continue")
    return client.submit(asked, action=path, button=button) if asked.status_code == 200 else asked


def test_change_and_end_keep_the_history(login, people, portal):
    client, person = login("quantri.pnv"), people.staff("BD-THCS-BADINH")
    give(client, people, person, "unit_aggregator", "BD-THCS-BADINH")
    grant = grant_of(portal, person, "unit_aggregator")
    assert change(client, grant["id"], "until", "right.save", "10/02/2022").status_code == 200
    row = client.doc(f"{LIST}?ten={person['name']}").find("rights/right")
    assert (row.get("to"), row.get("soon")) == ("2022-02-10", "yes")
    assert change(client, grant["id"], "open", "right.save").status_code == 200
    assert client.doc(f"{LIST}?ten={person['name']}").find("rights/right").get("soon") is None
    assert change(client, grant["id"], "end", "right.end").status_code == 200
    shown = client.doc(f"{LIST}/{grant['id']}").find("right")
    assert (shown.get("state"), shown.get("to"), shown.find("form")) == ("ended", "2022-01-20", None)
    assert [(c.get("kind"), c.get("old-to"), c.get("new-to"), c.get("reason")) for c in shown.findall("change")] == [
        ("until", None, "2022-02-10", "điều động"), ("open", "2022-02-10", None, "điều động"), ("end", None, "2022-01-20", "điều động")]
    assert shown.get("number") == "15/QĐ-UBND", "what it was given by stays"
    lines = portal.sql("SELECT action, old, new, reason FROM audit WHERE object = 'right' AND object_id = %s ORDER BY id", grant["id"])
    assert [line["action"] for line in lines] == ["give", "change", "change", "end"]
    assert all(line["old"] and line["new"] and line["reason"] == "điều động" for line in lines[1:])
    # It may be given again the same day, as a right of its own.
    assert give(client, people, person, "unit_aggregator", "BD-THCS-BADINH").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM right_grant WHERE account_id = %s", person["id"]) == 2
    assert give(client, people, person, "unit_aggregator", "BD-THCS-BADINH").status_code == 422, "held already"


@pytest.mark.parametrize("kind, changes, field", [
    ("end", {"reason": ""}, "reason"), ("end", {"decision_number": ""}, "decision_number"), ("end", {"decision_date": "21/01/2022"}, "decision_date"),
    ("until", {}, "valid_to"), ("until", {"valid_to": "20/01/2022"}, "valid_to"), ("end", {"decision_issuer": ""}, "decision_issuer")])
def test_changes_refused(login, people, portal, kind, changes, field):
    client = login("quantri.tp")
    grant = people.account("unit_admin", "BD-THCS-BADINH")["grant_id"]
    answer = change(client, grant, kind, "right.end", **changes)
    assert answer.status_code == 422 and f"right-{field}-error" in parsed(answer).xpath("//*[@id]/@id")
    assert portal.one("SELECT valid_to FROM right_grant WHERE id = %s", grant) is None


def test_two_change_at_once(login, people, portal):
    """The second sees what is stored beside what was typed, and nothing is applied."""
    person = people.staff("BD-THCS-BADINH")
    one, two = login("quantri.pnv"), login("quantri.tp")
    give(one, people, person, "unit_aggregator", "BD-THCS-BADINH")
    path = f"{LIST}/{grant_of(portal, person, 'unit_aggregator')['id']}"
    forms = [client.submit(client.get(path), {"change": "until", "valid_to": day, **CHANGE}, action=path, button="continue")
             for client, day in ((one, "01/03/2022"), (two, "01/04/2022"))]
    assert one.submit(forms[0], action=path, button="right.save").status_code == 200
    stale = two.submit(forms[1], action=path, button="right.save")
    assert stale.status_code == 409 and "01/03/2022" in stale.text and "01/04/2022" in stale.text
    assert str(grant_of(portal, person, "unit_aggregator")["valid_to"]) == "2022-03-01"


def test_at_once_on_an_open_session(login, people, portal):
    """Rights are read anew at each request: given and ended, the open session follows."""
    admin, person = login("quantri.tp"), people.staff("BD-BQLDA")
    session = login(person["name"])
    assert session.get("/quan-tri").status_code == 404
    assert give(admin, people, person, "unit_admin", "BD-BQLDA").status_code == 200
    assert session.get("/quan-tri").status_code == 200 and session.get(LIST).status_code == 200
    held = [li.get("role") for li in session.doc("/tai-khoan").findall("account/rights/right")]
    assert held == ["unit_admin"]
    assert change(admin, grant_of(portal, person, "unit_admin")["id"], "end", "right.end").status_code == 200
    assert session.get("/quan-tri").status_code == 404 and session.get(LIST).status_code == 404
    # One to come is not there yet, and never was once it is ended.
    assert give(admin, people, person, "unit_admin", "BD-BQLDA", valid_from="21/01/2022").status_code == 200
    assert session.get("/quan-tri").status_code == 404
    assert change(admin, grant_of(portal, person, "unit_admin")["id"], "end", "right.end").status_code == 200
    assert str(grant_of(portal, person, "unit_admin")["valid_to"]) == "2022-01-21"
    assert admin.doc(f"{LIST}?ten={person['name']}&trang-thai=future").find("rights").get("total") == "0"


def test_a_proof_is_asked_for(login, people, portal):
    """Ten minutes after the secret was shown, what was typed waits until it is shown again."""
    client, person = login("quantri.tp"), people.staff("BD-BQLDA")
    path = f"{LIST}/trao/{person['person_id']}"
    form = client.form(client.get(path), action=path)
    portal.sql("UPDATE session SET proven_at = SYSDATE(6) - INTERVAL 11 MINUTE")
    values = {"role": "unit_aggregator", "unit": people.unit("BD-BQLDA"), "valid_from": "20/01/2022", **DECISION}
    answer = client.send_form(form, values, "continue", allow_redirects=False)
    assert answer.status_code == 303 and answer.headers["Location"].startswith("/dang-nhap/xac-nhan?tiep=")
    assert portal.one("SELECT COUNT(*) FROM right_grant WHERE account_id = %s", person["id"]) == 0
    draft = portal.one("SELECT MAX(id) FROM draft")
    assert client.form(client.get(f"{path}?nhap={draft}"), action=path).fields["decision_number"] == ["15/QĐ-UBND"]


def test_the_last_city_administrator_stays(login, people, portal):
    """Not even an administrator for a while ends the only lasting one."""
    first, person = people.account("city_admin", "HN"), people.staff("BD-BTC")
    portal.sql("UPDATE right_grant SET valid_to = '2022-01-20' WHERE role = 'city_admin' AND account_id <> %s", first["id"])
    assert give(login(first["name"]), people, person, "city_admin", "HN", valid_to="01/03/2022").status_code == 200
    second = login(person["name"])
    answer = change(second, first["grant_id"], "end", "right.end")
    assert answer.status_code == 422 and "right-change-error" in parsed(answer).xpath("//*[@id]/@id")
    assert change(second, first["grant_id"], "until", "right.save", "01/02/2022").status_code == 422
    assert portal.one("SELECT valid_to FROM right_grant WHERE id = %s", first["grant_id"]) is None
    assert change(login(first["name"]), grant_of(portal, person, "city_admin")["id"], "end", "right.end").status_code == 200


def test_two_administrators_end_each_other(login, people, portal):
    """At the same moment: one of them stays, whichever."""
    first, person = people.account("city_admin", "HN"), people.staff("BD-BTC")
    give(login(first["name"]), people, person, "city_admin", "HN")
    grants = [first["grant_id"], grant_of(portal, person, "city_admin")["id"]]
    clients = [login(person["name"]), login(first["name"])]
    asked = [client.submit(client.get(f"{LIST}/{grant}"), {"change": "end", **CHANGE}, action=f"{LIST}/{grant}", button="continue")
             for client, grant in zip(clients, grants)]
    threads = [threading.Thread(target=lambda c=client, a=page, g=grant: c.submit(a, action=f"{LIST}/{g}", button="right.end"))
               for client, page, grant in zip(clients, asked, grants)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    left = portal.sql("SELECT id FROM right_grant WHERE role = 'city_admin' AND (valid_to IS NULL OR valid_to > '2022-01-20')")
    assert len(left) == 1
    portal.sql("UPDATE right_grant SET valid_to = NULL WHERE id = %s", first["grant_id"])


def test_who_leaves_keeps_what_another_must_end(login, people, portal):
    """A unit's administrator cannot end a wider right by writing that its holder left; taken back, a right ends when it would have."""
    person = people.staff("BD-THCS-BADINH")
    give(login("quantri.tp"), people, person, "auditor", "BD", valid_to="01/06/2022")
    admin = login(people.account("unit_admin", "BD-THCS-BADINH")["name"])
    leave = {"leave": "left", "from": "25/01/2022", "basis": "chuyển công tác"}
    form = admin.form(f"/quan-tri/nhan-su/{person['person_id']}/nghi", field="leave")
    assert admin.send_form(form, leave).status_code == 422
    grant = grant_of(portal, person, "auditor")
    assert str(grant["valid_to"]) == "2022-06-01"
    city = login("quantri.tp")
    form = city.form(f"/quan-tri/nhan-su/{person['person_id']}/nghi", field="leave")
    assert city.send_form(form, leave).status_code == 200
    assert str(grant_of(portal, person, "auditor")["valid_to"]) == "2022-01-25"
    form = city.form(f"/quan-tri/nhan-su/{person['person_id']}/huy", field="day")
    form.fill({"day": "2022-01-25"})
    assert city.send_form(form).status_code == 200
    assert str(grant_of(portal, person, "auditor")["valid_to"]) == "2022-06-01"
    shown = city.doc(f"{LIST}/{grant['id']}").find("right")
    assert [(c.get("kind"), c.get("new-to")) for c in shown.findall("change")] == [("leave", "2022-01-25"), ("return", "2022-06-01")]


def test_a_code_for_a_units_administrator_comes_from_the_bloc(login, people):
    """A right over an agency is one of its bloc: the bloc's administrator helps its holder, another bloc's does not."""
    holder = people.account("unit_admin", "BD-BQLDA")
    for path in (f"/dang-nhap/cap-lai/{holder['person_id']}", f"/dang-nhap/mo-khoa/{holder['person_id']}"):
        assert login("quantri.pnv").get(path).status_code == 200
        assert login("quantri.btc").get(path).status_code == 404
    wider = people.account("bloc_admin", "BD", "government")
    assert login(people.account("unit_admin", "BD-PNV")["name"]).get(f"/dang-nhap/cap-lai/{wider['person_id']}").status_code == 404


def test_unit_accounts(login, people, portal):
    """The administration account of an agency is found by the unit's name; its holder cannot be given a right by themself."""
    unit = people.unit("BD-BQLDA")
    portal.sql("INSERT IGNORE INTO account (name, unit_id, state) VALUES ('qt.bqlda.thu', %s, 'active')", unit)
    account = portal.one("SELECT id FROM account WHERE unit_id = %s", unit)
    client = login("quantri.pnv")
    name = portal.one("SELECT name FROM account WHERE id = %s", account)
    found = client.doc(f"{LIST}/trao?ten={name}").find("rights")
    assert [a.get("id") for a in found.findall("account")] == [str(account)]
    path = f"{LIST}/trao-don-vi/{account}"
    values = {"role": "unit_aggregator", "unit": unit, "valid_from": "20/01/2022", **DECISION}
    asked = client.submit(client.get(path), values, action=path, button="continue")
    assert client.submit(asked, action=path, button="right.give").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM right_grant WHERE account_id = %s AND role = 'unit_aggregator'", account) == 1
    assert login("quantri.btc").get(path).status_code == 404


def test_a_person_without_an_account_gets_one(login, people, portal):
    person = people.staff("BD-BQLDA")
    portal.sql("INSERT INTO person (code, family_name, given_name, staff_kind) VALUES ('MOI1', 'Trần Thị', 'Mới', 'civil_servant')")
    new = portal.one("SELECT id FROM person WHERE code = 'MOI1'")
    portal.sql("INSERT INTO assignment (person_id, unit_id, position_id, `rank`, main, valid_from) SELECT %s, unit_id, position_id, `rank`, "
               "TRUE, '2022-01-01' FROM assignment WHERE person_id = %s AND main LIMIT 1", new, person["person_id"])
    client = login("quantri.tp")
    assert give(client, people, {"person_id": new}, "unit_aggregator", "BD-BQLDA").status_code == 200
    assert portal.one("SELECT COUNT(*) FROM right_grant r JOIN account a ON a.id = r.account_id WHERE a.person_id = %s", new) == 1


def test_looking_is_not_enough(login, people, portal):
    """Neither aggregators nor auditors nor heads give rights."""
    person = portal.sql("SELECT name, person_id FROM account WHERE name = 'yennd'")[0]
    for name in ("kiemtra.qu", "tonghop.gddt", "thinhnv", person["name"]):
        client = login(name)
        assert client.get(LIST).status_code == 404 and client.get(f"{LIST}/trao/{person['person_id']}").status_code == 404


def test_nobody_else_can_be_reached(client):
    assert Client(client.portal).get(LIST, allow_redirects=False).status_code == 303
