"""The guide (630-CV/QU, 5 and 2): open to everybody, nothing personal on it, and every page's link to its step arrives."""
import os
import re

import pytest
from portal import Client, guide
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


def test_who_gives_an_account_back_follows_the_grants(portal, client):
    """Ban Tổ chức for its bloc, Phòng Nội vụ for offices and schools (630-CV/QU, 2), by the grants in force and no list of our own."""
    def offices():
        return {(o.get("unit"), o.get("bloc"), o.get("name")) for o in client.doc(PATH).findall("guide/office")}

    expected = {("Quận Ba Đình", "party", "Ban Tổ chức Quận ủy"), ("Quận Ba Đình", "government", "Phòng Nội vụ"), ("Quận Ba Đình", "school", "Phòng Nội vụ")}
    assert offices() == expected
    assert [text for _, _, text in expected if client.html(PATH).xpath("//h2[@id='lay-lai-tai-khoan']/following-sibling::ul[1]")[0].text_content().count(text) == 0] == []
    portal.sql("UPDATE right_grant SET valid_to = '2022-01-20' WHERE role = 'bloc_admin' AND bloc = 'school'")
    assert {o for o in offices() if o[1] == "school"} == set()
    portal.sql("UPDATE right_grant SET valid_to = NULL WHERE role = 'bloc_admin' AND bloc = 'school'")


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
    page = client.html(path)
    assert page.xpath(f"//footer//a[@href='{PATH}#lay-lai-tai-khoan']")
    for link in set(page.xpath("//a[contains(@class, 'help')]/@href | //footer//a[starts-with(@href, '/huong-dan')]/@href")) - {PATH}:
        place, _, id = link.partition("#")
        assert id in ids(client.html(place)), link


def test_pages_without_login_lead_to_the_way_back(client):
    for path, status in (("/dang-nhap", 200), ("/khong-co-trang-nay", 404)):
        page = client.html(path, status=status)
        for link in page.xpath("//a[starts-with(@href, '/huong-dan') and contains(@href, '#')]/@href"):
            assert link.split("#")[1] in ids(client.html(link.split("#")[0])), link
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


# ---- the guides of the roles

ROLES = ("can-bo", "cap-tren", "tham-quyen", "tong-hop", "quan-tri", "don-vi", "kiem-tra")


def test_every_role_has_its_steps_and_pictures(client):
    """Each picture is there, small, of the size the page says, and nobody keeps one that no guide shows."""
    shown = set()
    assert [link.rsplit("/")[-1] for link in client.html(PATH).xpath("//h2[@id='vai-tro']/following-sibling::ul[1]//a/@href")] == list(ROLES)
    for role in ROLES:
        page = client.html(f"{PATH}/{role}")
        steps = page.xpath("//section[@class='step']")
        assert len(steps) >= 3 and all(step.xpath("./ol/li") for step in steps) and len(page.xpath("//@id")) == len(ids(page))
        for step in steps:
            assert step.xpath("./p/a/@href")[0].partition("#")[2] in ids(client.html(PATH)), step.get("id")
            for image in step.xpath(".//img"):
                name = os.path.basename(image.get("src")).removesuffix(".webp")
                shown.add(name)
                assert image.get("alt") and (image.get("width"), image.get("height")) == (str(guide.WIDTH), str(guide.HEIGHT))
    assert shown == set(guide.PICTURES) == {name.removesuffix(".webp") for name in os.listdir(guide.FOLDER)}
    for name in shown:
        with open(guide.path_of(name), "rb") as file:
            data = file.read()
        assert data[:4] == b"RIFF" and data[8:12] == b"WEBP" and 3000 < len(data) <= guide.MOST, name
    answer = client.get(page.xpath("//img/@src")[0])
    assert answer.status_code == 200 and answer.headers["Content-Type"] == "image/webp"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_what_the_guides_name_is_on_the_pages(portal, login, client, language):
    """Every word in bold of a step is on the page its picture shows, opened as the role does: a renamed button turns this red."""
    wrong, texts, time = [], {}, None
    portal.sql("UPDATE account SET language = %s", language)
    reader = login("bithu.tu")
    for name, (account, path, clock) in sorted(guide.PICTURES.items(), key=lambda item: item[1][2]):
        if clock != time:
            portal.set_clock(clock)
            time = clock
        texts[name] = " ".join((login(account) if account else Client(portal)).html(path).text_content().split())
    portal.set_clock("2022-01-20 08:00:00")
    for role in ROLES:
        for step in reader.html(f"{PATH}/{role}").xpath("//section[@class='step'][figure]"):
            name = step.find("figure").get("data-picture")
            words = [b.text_content() for b in step.xpath("./ol/li/b")]
            # The page before login has no account's language.
            assert words or (language, name) == ("en", "login"), step.get("id")
            wrong += [f"{role}#{step.get('id')}: {word}" for word in words if texts[name].count(word) == 0]
    portal.sql("UPDATE account SET language = 'vi'")
    assert not wrong, "\n".join(wrong)


def test_steps_are_found_and_unknown_roles_are_not(client):
    found = client.html(f"{PATH}?tim=muc tu nhan").xpath("//main//section/h2/a/@href")
    assert f"{PATH}/can-bo#tu-danh-gia" in found
    assert client.get(f"{PATH}/xyz").status_code == 404
