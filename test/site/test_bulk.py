"""
Every list as a workbook (lessons.md 3): for each route of fcgi/site.c that hands one out, the link on its page keeps the filter, the
rows are the page's in its order, and the workbook prints on A4 with its heads on every sheet. And no page of an agency with 300 people
is heavier than 60 KB on the wire, images apart (issue 5).
"""

import datetime
import io
import os
import re
import urllib.parse
import zlib

import openpyxl
import pytest
from portal.place import TOP

CLOCK = "2022-01-26 09:00:00"
# Who is asked for a list: the first who finds it.
ACCOUNTS = ["thinhnv", "tonghop.gddt", "quantri.pnv", "tonghop.btc", "quantri.tp", "chauht"]
FILTERS = ["", "?ten=an", "?khoi=school"]
# The table of a page that is its list, where others stand before it.
LISTS = {"/tong-hop/{month}.xlsx": 1, "/tong-hop/{month}/phan-cap.xlsx": -1, "/han-muc/{month}.xlsx": -1}


def routes():
    with open(os.path.join(TOP, "fcgi", "site.c"), encoding="utf-8") as file:
        found = re.findall(r'\{METHOD_GET, "([^"]+\.xlsx)", \w+, "\w+", \w+, ROUTE_SHEET\}', file.read())
    # Templates and rows that were left out are no lists of a page; the sheets of printed papers are in test_papers.py; of bindings the
    # page counts people whom the workbook names.
    return [path for path in found if not re.search(r"mau|\{id\}/|^/bao-cao/|ap-dung", path)]


@pytest.fixture(scope="module")
def school(portal):
    """A school with somebody decided, so that lists of results are not empty; one whose name a program would take for a formula."""
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    rows = portal.sql("SELECT id, person_id FROM evaluation WHERE unit_id = %s AND month = '2022-01' AND authority_id IS NOT NULL "
                      "AND rank = 'member' ORDER BY id LIMIT 2", unit)
    portal.sql("UPDATE evaluation SET state = 'decided', decided_level = 'B', decided_points = 8550, decided_at = NOW(6), decided_by = authority_id "
               "WHERE id = %s", rows[0]["id"])
    portal.sql("UPDATE person SET family_name = '=1+1' WHERE id = %s", rows[1]["person_id"])
    return unit


def fill(path):
    return path.replace("{month}", "2022-01").replace("{week}", "2022-W04").replace("/nam/{id}", "/nam/2022")


def sheet_of(answer):
    assert answer.status_code == 200 and answer.headers["Content-Type"].endswith("spreadsheetml.sheet"), answer.url
    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    return book.active


def names(page, path):
    """What begins each row of a page's tables of data: its own text, without what hangs below."""
    tables = page.xpath("//main//table[thead/tr/th]")
    heads = [head for table in ([tables[LISTS[path]]] if tables and path in LISTS else tables) for head in table.xpath("tbody/tr/th[@scope='row']")]
    return [" ".join("".join(head.xpath("(text() | a/text() | strong/text())")).split()) for head in heads]


def is_in_order(wanted, lines):
    """Each of the wanted begins some cell of a line, in the order they stand. Moments have no seconds in a workbook."""
    at = iter(lines)
    return all(any(any(cell.lstrip("'").startswith(name[:16] if name[2:3] == "/" else name) for cell in line) for line in at)
               for name in wanted if name)


def text(cell):
    if isinstance(cell, datetime.datetime):
        return cell.strftime("%d/%m/%Y %H:%M" if cell.hour or cell.minute else "%d/%m/%Y")
    return "" if cell is None else str(cell)


@pytest.fixture(scope="module")
def clients(portal):
    from portal import Client
    return {name: Client(portal).login_as(name) for name in ACCOUNTS}


def fields(html, page):
    """What the page's filter knows: the fields of its form, and what its own links ask."""
    own = [part for part in map(urllib.parse.urlsplit, html.xpath("//main//a/@href")) if part.path == urllib.parse.urlsplit(page.url).path]
    return set(html.xpath("//main//form[@method='get']//*/@name")) | {key for part in own for key in urllib.parse.parse_qs(part.query)}


def find(clients, path, query):
    """The first account with that page and the right to its workbook."""
    for client in clients.values():
        page = client.get(fill(path) + query, allow_redirects=False)
        if page.status_code == 200:
            html = client.html_of(page)
            links = [link for link in html.xpath("//main//a/@href") if urllib.parse.urlsplit(link).path == fill(path) + ".xlsx"]
            if links:
                return client, page, html, urllib.parse.urljoin(page.url, links[0])
    return None


def compare(clients, path, query):
    found = find(clients, path.removesuffix(".xlsx"), query)
    if found is None:
        return False
    client, page, html, link = found
    asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(link).query))
    for name, value in urllib.parse.parse_qsl(query[1:]):
        assert asked.get(name) == value or name not in fields(html, page), f"{path} drops {name}"
    # A page may begin with the viewer's own; its link says which list it hands out.
    if urllib.parse.urlsplit(link).query.strip("&") != query[1:]:
        html = client.html(link.replace(".xlsx", ""))
    sheet = sheet_of(client.get(link))
    check_print(sheet)
    lines = [[text(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    wanted = names(html, path)
    assert is_in_order(wanted, lines), (path, query, [name for name in wanted if not any(name in "".join(line) for line in lines)][:5])
    return True


@pytest.mark.parametrize("path", [path for path in routes() if path != "/quan-tri/nhan-su/thieu.xlsx"])
def test_a_workbook_says_what_its_page_says(clients, school, path):
    assert compare(clients, path, f"?don-vi={school}" if path.startswith("/nam/") else ""), f"nobody finds a link to {path}"


@pytest.mark.long
@pytest.mark.parametrize("path", routes())
def test_a_workbook_keeps_the_filter(clients, school, path):
    for query in FILTERS:
        compare(clients, path, query.format(school=school))


def check_print(sheet):
    """A4 across, as wide as the paper, heads frozen and on every page, a title with the moment, nothing a formula."""
    head = int(re.fullmatch(r"A(\d+)", sheet.freeze_panes)[1]) - 1
    assert sheet.print_title_rows == f"${head}:${head}"
    assert (sheet.page_setup.orientation, str(sheet.page_setup.paperSize)) == ("landscape", "9")
    assert sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.page_setup.fitToHeight == 0
    title = " ".join(str(sheet.cell(row, 1).value or "") for row in range(1, head))
    assert re.search(r"26/01/2022", title), title
    for row in sheet.iter_rows():
        for cell in row:
            assert cell.data_type != "f"
            if isinstance(cell.value, str):
                assert not cell.value.startswith(("=", "@", "\t")) and not re.match(r"[+-].*[^0-9 .,()-]", cell.value), cell.value


def test_dates_and_numbers_are_real_and_codes_are_text(clients, school):
    rows = list(sheet_of(clients["thinhnv"].get(f"/giay/2022-01.xlsx?don-vi={school}")).iter_rows(values_only=True))
    assert any(85.5 in row for row in rows), rows[:9]
    rows = list(sheet_of(clients["quantri.tp"].get("/quan-tri/ngay-nghi.xlsx")).iter_rows(values_only=True))
    assert any(isinstance(cell, datetime.datetime) for row in rows for cell in row)
    rows = list(sheet_of(clients["thinhnv"].get("/quyet-dinh/2022-01.xlsx")).iter_rows(values_only=True))
    assert any(isinstance(cell, str) and cell.startswith("'=1+1") for row in rows for cell in row)


PEOPLE = 300
BUDGET = 60 * 1024
# What the head, the aggregators and the administrators of a large agency open of it.
PAGES = ["/", "/danh-gia/2022-01", "/quyet-dinh/2022-01", "/cong-bo/2022-01", "/giay/2022-01?don-vi={A}", "/tong-hop/2022-01?don-vi={A}",
         "/tong-hop/2022-01/thieu?buoc=self&don-vi={A}", "/dau-hieu/2022-01?don-vi={A}", "/ke-hoach-don-vi/2022-01?don-vi={A}",
         "/nam/2022?don-vi={A}", "/sua-ket-qua/2022-01", "/kien-nghi/2022-01", "/bao-cao/2022-01", "/bao-cao/cac-phieu/2022-01?don-vi={A}",
         "/tham-muu/2022-01", "/tong-hop/2022-01/phan-cap", "/quan-tri/nhan-su?don-vi={A}", "/quan-tri/tai-khoan?don-vi={A}",
         "/quan-tri/xac-nhan?don-vi={A}", "/quan-tri/vang-mat/2022-01?don-vi={A}", "/quan-tri/bien-dong/2022-01?don-vi={A}",
         "/quan-tri/mo-thang/2022-01?don-vi={A}", "/quan-tri/don-vi/{A}", "/dang-nhap/cap-tai-khoan?don-vi={A}", "/tim?ten=an",
         "/quan-tri/phan-quyen/trao?ten=an", "/quan-tri/nhan-su/thieu?don-vi={A}", "/dang-nhap/cap-lai?don-vi={A}"]
CLERKS = ["thinhnv", "tonghop.gddt", "quantri.pnv", "quantri.tp"]


def copy_rows(portal, table, where, **changes):
    """Copies the rows of a table with other values (SQL) in some columns."""
    columns = [row["name"] for row in portal.sql(
        "SELECT COLUMN_NAME AS name FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = %s "
        "AND EXTRA NOT LIKE '%%GENERATED%%'", table)]
    wanted = ", ".join(str(changes.get(name, f"o.`{name}`")) for name in columns)
    portal.sql(f"INSERT INTO `{table}` ({', '.join(f'`{name}`' for name in columns)}) SELECT {wanted} FROM `{table}` o {where}")


@pytest.fixture(scope="module")
def agency(portal):
    """A school with 300 people more, each a copy of one of its members with self scores sent."""
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    one = portal.sql("SELECT id, person_id FROM evaluation WHERE unit_id = %s AND month = '2022-01' AND NOT replaced AND `rank` = 'member' "
                     "AND authority_id IS NOT NULL ORDER BY id LIMIT 1", unit)[0]
    base = 900000
    numbers = f"JOIN (SELECT seq FROM seq_1_to_{PEOPLE}) n ON TRUE WHERE o.id = "
    copy_rows(portal, "person", numbers + str(one["person_id"]), id=f"{base} + n.seq", code="CONCAT('LON', n.seq)",
              **{name: f"COALESCE((SELECT q.{name} FROM person q WHERE q.id = 5 + 3 * n.seq), o.{name})" for name in ("family_name", "given_name")})
    copy_rows(portal, "assignment", f"JOIN (SELECT seq FROM seq_1_to_{PEOPLE}) n ON TRUE WHERE o.main AND o.person_id = {one['person_id']}",
              id=f"{base} + n.seq", person_id=f"{base} + n.seq")
    copy_rows(portal, "evaluation", numbers + str(one["id"]), id=f"{base} + n.seq", person_id=f"{base} + n.seq", state="'self_submitted'",
              self_level="'B'", self_points="8050")
    return unit


def weigh(client, path):
    """What goes over the wire for a page: itself, its sheet and its script, compressed as nginx does; nothing where it is not found."""
    answer = client.get(path)
    if answer.status_code != 200 or not answer.headers["Content-Type"].startswith("text/html"):
        return 0
    parts = re.findall(r'<(?:link rel="stylesheet" href|script src)="([^"]+)"', answer.text)
    assert len(parts) >= 2
    return sum(len(zlib.compress(content, 5)) for content in [answer.content] + [static(client, part) for part in parts])


STATIC = {}


def static(client, path):
    if path not in STATIC:
        STATIC[path] = client.get(path).content
    return STATIC[path]


@pytest.mark.parametrize("account", CLERKS)
def test_no_page_of_a_large_agency_is_heavy(login, agency, account):
    client = login(account)
    sizes = {path: weigh(client, path.format(A=agency)) for path in PAGES}
    print(sorted(((size, path) for path, size in sizes.items() if size), reverse=True)[:6])
    assert not {path: size for path, size in sizes.items() if size > BUDGET}


def test_the_large_agency_is_on_the_pages(login, agency):
    """The budget says nothing of pages that leave the people out: each list says how many there are, or pages through them."""
    client = login("thinhnv")
    assert client.doc(f"/tong-hop/2022-01?don-vi={agency}").xpath("number(//summary/total/@people)") > PEOPLE
    assert client.doc("/quyet-dinh/2022-01").xpath("count(//person)") > 0
