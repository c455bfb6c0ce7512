"""The guide (630-CV/QU, 5 and 2): open to everybody, nothing personal on it, and every page's link to its step arrives."""
import os
import re

import pytest
from portal.place import TOP

PATH = "/huong-dan"
PAGES = ("/", "/tai-khoan", "/ke-hoach/2022-01", "/ke-hoach-don-vi/2022-01", "/lich-tuan/2022-W03", "/tu-danh-gia/2022-01",
         "/danh-gia/2022-01", "/quyet-dinh/2022-01", "/cong-bo/2022-01", "/bao-cao/2022-01", PATH)


def ids(page):
    return set(page.xpath("//@id"))


def test_it_is_read_without_login_and_is_the_same_for_everybody(client, login):
    open_page = client.html(PATH)
    assert "Lấy lại tài khoản" in open_page.text_content() and client.doc(PATH).find("guide") is not None
    assert open_page.xpath("string(//main)") == login("bithu.tu").html(PATH).xpath("string(//main)")


def test_links_on_the_page_arrive(client):
    page = client.html(PATH)
    links = [link[1:] for link in page.xpath("//main//a/@href") if link.startswith("#")]
    assert len(links) >= 8 and set(links) <= ids(page)
    assert len(page.xpath("//@id")) == len(ids(page)), "an id stands twice"


@pytest.mark.parametrize("path", PAGES)
def test_the_help_of_every_page_arrives_at_its_step(portal, login, path):
    account = portal.one("SELECT h.name FROM evaluation e JOIN account h ON h.person_id = e.authority_id WHERE e.month = '2022-01' "
                         "AND e.superior_id = e.authority_id ORDER BY e.id LIMIT 1")
    client = login(account)
    links = set(client.html(path).xpath("//a[starts-with(@href, '/huong-dan')]/@href"))
    assert f"{PATH}#lay-lai-tai-khoan" in links
    for link in links - {PATH, PATH + "/tai-lieu"}:
        assert link.startswith(PATH + "#") and link.split("#")[1] in ids(client.html(PATH)), link


def test_pages_without_login_lead_to_the_way_back(client):
    for path, status in (("/dang-nhap", 200), ("/khong-co-trang-nay", 404)):
        page = client.html(path, status=status)
        for link in page.xpath("//a[starts-with(@href, '/huong-dan#')]/@href"):
            assert link.split("#")[1] in ids(client.html(PATH)), link
        assert page.xpath(f"//a[@href='{PATH}#lay-lai-tai-khoan']")
    assert client.html("/dang-nhap").xpath(f"//main//a[@href='{PATH}#lay-lai-tai-khoan']")


def test_somebody_with_a_one_time_code_may_read_it(portal, login):
    account = portal.one("SELECT MIN(name) FROM account WHERE state = 'active'")
    assert login(account, must_change=True).get(PATH, allow_redirects=False).status_code == 200


def test_nothing_personal_and_the_regulations_by_number_and_date(portal, client):
    text = client.html(PATH).xpath("string(//main)")
    people = portal.sql("SELECT CONCAT(family_name, ' ', given_name) AS name, phone, email FROM person")
    assert not [p["name"] for p in people if p["name"] in text]
    assert "@" not in text and not re.search(r"0\d{8,}", text)
    text = " ".join(text.split())
    for number, day in (("1841-QĐ/TU", "28/10/2021"), ("2021-QĐ/TU", "22/12/2021"), ("1059-QĐ/QU", "07/01/2022"),
                        ("630-CV/QU", "19/01/2022")):
        assert re.search(rf"số {number} ngày {day}", text), number


def test_every_page_has_its_place_in_the_guide(client):
    """A noun of the site map without a section would lead nowhere from its page's help."""
    with open(os.path.join(TOP, "fcgi", "site.c"), encoding="utf-8") as file:
        nouns = set(re.findall(r'\{METHOD_GET, "[^"]+", \w+, "(\w+)"', file.read()))
    assert nouns - {"health"} - ids(client.html(PATH)) == set()
