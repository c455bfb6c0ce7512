"""
English beside Vietnamese: the words of both folders agree, an account chooses, paper stays Vietnamese, and a crawl in English
finds no Vietnamese that is not data. A new word costs a line in both folders.
"""

import os
import pathlib
import re
import unicodedata

import lxml.etree
import pytest
from portal import Client
from portal.place import TOP
from test_guide import ROLES
from thousands import bare

CHOICE = "/tai-khoan/ngon-ngu"
WORDS = pathlib.Path(TOP, "xslt", "lang")
# Vietnamese in every language.
ALONE = {"paper.xsl"}
XSL = "{http://www.w3.org/1999/XSL/Transform}"
CASE = re.compile(r"\$(\w+)='([^']*)'")
MONTH = "2022-01"
# The letter of a formula.
FORMULA = "(a+b+c+d+đ+e)/6"
# Letters of Vietnamese that no English word has.
MARKED = re.compile(r"[ăâđêôơưĂÂĐÊÔƠƯ\u0300\u0301\u0303\u0309\u0323]")


def words(language, name):
    """What a file of words defines: templates with their parameters and the codes they know, sets of attributes."""
    found = set()
    for node in lxml.etree.parse(os.fspath(WORDS / language / name)).getroot():
        if node.tag == XSL + "template":
            key = node.get("name") or f"match {node.get('match')} {node.get('mode')}"
            found.add(key)
            found.update(f"{key} parameter {param.get('name')}" for param in node.findall(XSL + "param"))
            for test in node.iter(XSL + "when", XSL + "if"):
                found.update(f"{key} ${code}='{value}'" for code, value in CASE.findall(test.get("test")))
        elif node.tag == XSL + "attribute-set":
            found.update(f"set {node.get('name')} {one.get('name')}" for one in node)
    return found


def names(language):
    return {path.name for path in (WORDS / language).glob("*.xsl")}


def test_both_languages_have_the_same_files():
    assert names("vi") - names("en") == ALONE
    assert names("en") - names("vi") == set()
    included = re.findall(r'href="en/([^"]+)"', (WORDS / "en.xsl").read_text(encoding="utf-8"))
    assert sorted(included) == sorted(names("en"))


def test_both_languages_have_the_same_words():
    both = names("vi") & names("en")
    lacking = {f"lang/{here}/{name}": sorted(words(there, name) - words(here, name))
               for name in both for here, there in (("en", "vi"), ("vi", "en"))}
    assert {name: missing for name, missing in lacking.items() if missing} == {}


def is_marked(text):
    return MARKED.search(unicodedata.normalize("NFD", text)) is not None or MARKED.search(text) is not None


def choose(client, language):
    answer = client.submit(CHOICE, {"language": language}, action=CHOICE)
    assert answer.status_code == 200, answer.text[:2000]


def language_of(answer):
    return Client.html_of(answer).get("lang"), answer.headers.get("Content-Language")


def test_an_account_chooses_its_language(portal):
    client = Client(portal).login_as("yennd")
    assert language_of(client.get("/")) == ("vi", "vi")
    choose(client, "en")
    assert portal.one("SELECT language FROM account WHERE name = 'yennd'") == "en"
    old, new = portal.one("SELECT CONCAT(old, '|', new) FROM audit WHERE object = 'account' AND action = 'change' AND object_id = "
                          "(SELECT id FROM account WHERE name = 'yennd') ORDER BY id DESC LIMIT 1").split("|")
    assert '"vi"' in old and '"en"' in new
    page = client.get("/tai-khoan")
    assert language_of(page) == ("en", "en")
    assert Client.html_of(page).xpath("string(//h1)") == "My account"
    assert client.doc("/").get("lang") == "en"
    # The choice is the account's: other sessions have it too, other people do not.
    assert language_of(Client(portal).login_as("yennd").get("/")) == ("en", "en")
    assert language_of(Client(portal).login_as("chauht").get("/")) == ("vi", "vi")
    assert language_of(Client(portal).get("/dang-nhap")) == ("vi", "vi")
    # Also what went wrong is said in English.
    assert language_of(client.get("/khong-co")) == ("en", "en")
    choose(client, "vi")
    assert language_of(client.get("/")) == ("vi", "vi")


def test_what_is_no_language_is_refused(portal):
    client = Client(portal).login_as("yennd")
    form = client.form(CHOICE, action=CHOICE)
    form.fields["language"] = ["fr"]
    answer = client.send_form(form)
    assert answer.status_code == 422
    assert portal.one("SELECT language FROM account WHERE name = 'yennd'") == "vi"


def test_paper_and_lists_stay_vietnamese(portal):
    client = Client(portal).login_as("tonghop.btc")
    choose(client, "en")
    paper = client.get("/bao-cao/thong-ke/2022-01")
    assert paper.status_code == 200 and language_of(paper) == ("vi", "vi")
    sheet = client.get("/tong-hop/2022-01.xlsx")
    assert sheet.status_code == 200 and "Content-Language" not in sheet.headers


def outline(page):
    """The sections and steps of a guide, with their pictures and links, whatever the language."""
    return [(node.tag, node.get("id"), node.get("href"), node.get("data-picture")) for node in page.xpath("//main//*[@id or @data-picture] | //main//a")
            if node.get("href") != "/dang-nhap"]


@pytest.mark.parametrize("path", ["", *(f"/{role}" for role in ROLES), "?tim=account"])
def test_the_guides_are_the_same_in_both_languages(portal, path):
    """Section by section, step by step, picture by picture; and no Vietnamese among the English words."""
    vietnamese, english = Client(portal).login_as("quantri.tp"), Client(portal).login_as("kiemtra.qu")
    choose(vietnamese, "vi")
    choose(english, "en")
    page = english.html(f"/huong-dan{path}")
    assert page.get("lang") == "en" and unmarked(page) == [] and strangers(english.doc(f"/huong-dan{path}"), page) == []
    if path.startswith("?"):
        assert len(page.xpath("//main//section/h2")) > 5
        return
    assert outline(page) == outline(vietnamese.html(f"/huong-dan{path}"))
    items = [[len(page.xpath(f"//main//{tag}")) for tag in ("li", "p", "dd", "tr", "b")] for page in (page, vietnamese.html(f"/huong-dan{path}"))]
    assert items[0][:4] == items[1][:4] and (not path or items[0][4] >= 3)


def data(document):
    """Every text of the document with Vietnamese letters, the longest first: names, titles, what people wrote."""
    found = set()
    for node in document.iter(lxml.etree.Element):
        for text in [node.text, node.tail, *node.attrib.values()]:
            for line in (text or "").splitlines():
                if is_marked(line):
                    found.add(" ".join(line.split()))
    return sorted(found, key=len, reverse=True)


def texts(page):
    """Every text somebody sees or hears on a page, except what says that it is Vietnamese."""
    for node in page.iter(lxml.etree.Element):
        if node.xpath("ancestor-or-self::*[@lang='vi']"):
            continue
        for name in ("aria-label", "data-label", "alt", "title", "placeholder"):
            yield node.get(name) or ""
        yield node.text or "" if node.tag not in ("script", "style") else ""
        for child in node:
            yield child.tail or ""


def strangers(document, page):
    """Vietnamese of the page that does not come from its document."""
    known, found = None, []
    for text in texts(page):
        text = " ".join(text.split()).replace(FORMULA, "")
        if not is_marked(text):
            continue
        known = data(document) if known is None else known
        for one in known:
            text = text.replace(one, "")
        if is_marked(text):
            found.append(text[:200])
    return found


def unmarked(page):
    """Vietnamese of an English page that does not say so, where markup can stand."""
    return sorted({" ".join(text.split())[:120] for node in page.iter(lxml.etree.Element)
                   if node.tag not in ("script", "style", "option", "title", "textarea", "svg")
                   and not node.xpath("ancestor-or-self::*[@lang='vi'] | ancestor::*[name()='svg']")
                   for text in [node.text or "", *(child.tail or "" for child in node)] if is_marked(text.replace(FORMULA, ""))})


def crawl(client, most):
    """Follows the links of the pages, one of each kind, and returns what is wrong by path, and the nouns seen."""
    wrong, nouns, kinds, queue = {}, set(), set(), ["/"]
    while queue and len(kinds) < most:
        path = queue.pop(0)
        kind = re.sub(r"[0-9a-f]{8,}|\d+", "#", re.sub(r"=[^&]*", "=", path))
        if kind in kinds:
            continue
        answer = client.get(path)
        page = Client.html_of(answer) if answer.headers["Content-Type"].startswith("text/html") else None
        kinds.add(kind)
        # The step to another month may lead where nothing is open yet.
        if answer.status_code == 404 and MONTH not in path and re.search(r"/20\d\d-", path):
            continue
        if answer.status_code != 200 or page is None:
            wrong[path] = answer.status_code
            continue
        if page.get("lang") != "en":
            continue
        document = client.doc(path)
        nouns.add(document.get("noun"))
        bad = strangers(document, page) + bare(document) + unmarked(page)
        if bad:
            wrong[path] = bad
        for link in page.xpath("//a/@href"):
            link = link.partition("#")[0]
            if re.match(r"/(?!/|static|tai-lieu)", link) and not re.search(r"\.(xlsx|xml|csv)|/tep|/in\b", link):
                queue.append(link)
    return wrong, nouns


@pytest.mark.parametrize(("account", "nouns"), [
    ("thinhnv", {"home", "plan", "schedule", "self", "review", "decision", "publication", "unit_plan", "report", "support"}),
    ("quantri.tp", {"admin", "unit", "people", "person", "accounts", "rights", "rule", "audit", "settings", "import", "caps"}),
])
def test_a_crawl_in_english_finds_no_vietnamese_words(portal, account, nouns):
    client = Client(portal).login_as(account)
    choose(client, "en")
    wrong, seen = crawl(client, 90)
    assert not wrong, "\n".join(f"{path}: {bad}" for path, bad in wrong.items())
    assert nouns - seen == set()
