"""/quan-tri/nhan-su: people join, move, hold several positions, lead, leave and come back; gaps; who may do it."""

import datetime
import io
import urllib.parse

import openpyxl
import pytest
from work import viewed

LIST = "/quan-tri/nhan-su"
UNIT = "BD-PNV"


def seen(client, query=""):
    return client.doc(LIST + query).find("people")


def page(client, person):
    return client.doc(f"{LIST}/{person}").find("person")


def unit(portal, code):
    return portal.one("SELECT id FROM unit WHERE code = %s", code)


def member(portal, code=UNIT, skip=0, rank="member"):
    """Somebody without rights whose main assignment is in that agency."""
    return portal.one(
        "SELECT m.person_id FROM assignment m JOIN unit u ON u.id = m.unit_id JOIN unit g ON g.id = u.agency_id "
        "JOIN account a ON a.person_id = m.person_id WHERE g.code = %s AND m.main AND m.valid_to IS NULL AND m.`rank` = %s "
        "AND NOT EXISTS (SELECT 1 FROM right_grant r WHERE r.account_id = a.id) ORDER BY m.person_id LIMIT 1 OFFSET %s",
        code, rank, skip)


def act(client, person, word, values=None, **options):
    path = f"{LIST}/{person}/{word}"
    return client.submit(path, values or {}, action=path, **options)


def posts(portal, person):
    return portal.sql("SELECT u.code AS unit, o.name AS position, a.`rank`, a.main, a.valid_from, a.valid_to FROM assignment a "
                      "JOIN unit u ON u.id = a.unit_id JOIN position o ON o.id = a.position_id WHERE a.person_id = %s ORDER BY a.id", person)


def day(text):
    return datetime.date.fromisoformat(text)


def error_of(answer, name):
    import lxml.html
    tree = lxml.html.fromstring(answer.content, parser=lxml.html.HTMLParser(encoding="utf-8"))
    found = tree.xpath(f"//*[@id='person_act-{name}-error' or @id='newcomer-{name}-error']")
    return found[0].text_content() if found else ""


def audits(portal, person, action):
    return portal.one("SELECT COUNT(*) FROM audit WHERE object = 'person' AND object_id = %s AND action = %s", person, action)


@pytest.mark.parametrize("account", ["quantri.tp", "quantri.pnv", "quantri.btc"])
def test_the_list_is_the_scope(portal, login, account):
    node = seen(login(account))
    expected = portal.one(
        "SELECT COUNT(DISTINCT p.id) FROM person p JOIN assignment m ON m.person_id = p.id AND m.main AND m.valid_to IS NULL "
        "JOIN unit u ON u.id = m.unit_id JOIN unit_closure c ON c.descendant_id = u.id JOIN right_grant r ON r.unit_id = c.ancestor_id "
        "JOIN account a ON a.id = r.account_id WHERE a.name = %s AND r.role LIKE '%%admin' AND (r.bloc IS NULL OR r.bloc = u.bloc)", account)
    assert int(node.get("total")) == expected > 50
    assert len(node.findall("person")) == 50


def test_filters_and_search(portal, login):
    client = login("quantri.tp")
    person = portal.sql("SELECT id, code, family_name, given_name FROM person WHERE given_name = 'Đức' ORDER BY id LIMIT 1")[0]
    for typed in (f"duc {person['family_name'].lower()}", person["code"], person["family_name"] + " Đức"):
        node = seen(client, "?ten=" + urllib.parse.quote(typed))
        assert str(person["id"]) in {one.get("id") for one in node.findall("person")}, typed
        assert int(node.get("total")) < 60
    node = seen(client, f"?don-vi={unit(portal, UNIT)}&loai=civil_servant")
    assert 0 < int(node.get("total")) < 60 and {one.get("kind") for one in node.findall("person")} == {"civil_servant"}
    assert seen(client, "?ten=%25").get("total") == "0"
    assert seen(client, "?trang-thai=gone").get("total") == "0"
    assert client.get(LIST + "?don-vi=x&loai=x&trang-thai=x&trang=-1&ten=" + "a" * 500).status_code == 200


def test_the_sheet_is_the_list(portal, login):
    client, query = login("quantri.tp"), f"?don-vi={unit(portal, UNIT)}"
    book = openpyxl.load_workbook(io.BytesIO(client.get(LIST + ".xlsx" + query).content))
    rows = [row for row in book.active.iter_rows(values_only=True) if row[0] and str(row[0]).startswith("BD")]
    assert len(rows) == int(seen(client, query).get("total"))
    assert isinstance(rows[0][10], datetime.datetime)


def test_a_person_with_reasons(portal, login):
    client, person = login("quantri.pnv"), member(portal)
    node = page(client, person)
    today = node.find("today")
    evaluation = portal.sql("SELECT CONCAT(s.family_name, ' ', s.given_name) AS superior, e.superior_basis, e.authority_basis, c.name "
                            "FROM evaluation e JOIN person s ON s.id = e.superior_id JOIN criteria_set c ON c.id = e.criteria_set_id "
                            "WHERE e.person_id = %s AND e.month = '2022-01'", person)[0]
    assert today.get("superior") == evaluation["superior"] and today.get("superior-basis") == evaluation["superior_basis"]
    assert today.get("authority-basis") == evaluation["authority_basis"] and today.get("criteria") == evaluation["name"]
    assert {one.get("code") for one in node.findall("act")} >= {"data", "move", "add", "release", "leave", "override"}
    assert viewed(portal, "person", person, "quantri.pnv") > 0
    text = client.get(f"{LIST}/{person}").text
    assert "[" not in text.split("<main", 1)[1].split("</main")[0]
