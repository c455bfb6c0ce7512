"""The personal form and the unit summary as PDFs of a real browser: what an office gets out of its printer."""

import re
import subprocess

import pytest
from portal.results import add_tasks, decide

MONTH = "2022-01"
UNITS = {"party": "Văn phòng Quận ủy", "government": "Phòng Nội vụ", "school": "Trường THCS Phúc Xá"}
A4 = {"portrait": (595, 842), "landscape": (842, 595)}


class Paper:
    """A PDF as pdfinfo, pdffonts and pdftotext read it."""

    def __init__(self, path):
        self.path = str(path)
        self.info = dict(line.split(":", 1) for line in self._run("pdfinfo", self.path).splitlines() if ":" in line)
        self.page_count = int(self.info["Pages"])
        self.pages = [self._run("pdftotext", "-layout", "-f", str(n), "-l", str(n), self.path, "-")
                      for n in range(1, self.page_count + 1)]

    @staticmethod
    def _run(*command):
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout

    def size(self):
        width, height = re.match(r"\s*([\d.]+) x ([\d.]+) pts", self.info["Page size"]).groups()
        return round(float(width)), round(float(height))

    def fonts(self):
        """(name, embedded, has a table to Unicode) of every font."""
        lines = self._run("pdffonts", self.path).splitlines()
        head = lines[0]
        return [(line.split()[0], line[head.index("emb"):][:3].strip(), line[head.index("uni"):][:3].strip()) for line in lines[2:]]

    def boxes(self, word):
        """(page, top in points) of every place where a word stands."""
        found, page = [], 0
        for line in self._run("pdftotext", "-bbox", self.path, "-").splitlines():
            page += "<page " in line
            hit = re.search(r'yMin="([\d.]+)".*>(.*)</word>', line)
            if hit and hit.group(2) == word:
                found.append((page, float(hit.group(1))))
        return found


@pytest.fixture(scope="module")
def papers(portal, browser, tmp_path_factory):
    """Both prints of a party organ, a government office (not published) and a school."""
    folder = tmp_path_factory.mktemp("pdf")
    found = {}
    for kind, name in UNITS.items():
        unit = portal.one("SELECT id FROM unit WHERE name = %s", name)
        decide(portal, unit, published=kind != "government")
        head, person, signers = portal.sql(
            "SELECT h.name AS account, e.person_id, IF(e.superior_id = e.authority_id, 2, 3) AS signers FROM evaluation e JOIN account h ON h.person_id = e.authority_id "
            "WHERE e.unit_id = %s AND e.month = %s AND e.`rank` = 'member' AND e.state <> 'not_rated' ORDER BY e.id LIMIT 1",
            unit, MONTH)[0].values()
        add_tasks(portal, person, 14)
        browser.login_as(head)
        for report, path in (("form", f"/bao-cao/phieu/{MONTH}?nguoi={person}"), ("summary", f"/bao-cao/tong-hop/{MONTH}?don-vi={unit}")):
            file = folder / f"{kind}-{report}.pdf"
            browser.open(path).pdf(file)
            found[kind, report] = Paper(file)
            found[kind, report].signers = signers if report == "form" else 2
            found[kind, report].people = portal.sql(
                "SELECT CONCAT(p.family_name, ' ', p.given_name) AS name FROM evaluation e JOIN person p ON p.id = e.person_id "
                "WHERE e.unit_id = %s AND e.month = %s AND (%s OR p.id = %s)", unit, MONTH, report == "summary", person)
    return found


EACH = [(kind, report) for kind in UNITS for report in ("form", "summary")]


@pytest.mark.parametrize("which", EACH, ids="-".join)
def test_paper_is_a4_with_embedded_fonts(papers, which):
    paper = papers[which]
    assert paper.size() == A4["landscape" if which[1] == "summary" else "portrait"]
    assert paper.fonts() and all((embedded, unicode) == ("yes", "yes") for _, embedded, unicode in paper.fonts()), paper.fonts()
    assert all(re.search(r"Tinos|Cousine|Times|Liberation", name) for name, _, _ in paper.fonts()), paper.fonts()


@pytest.mark.parametrize("which", EACH, ids="-".join)
def test_text_can_be_taken_out_again(papers, which):
    paper = papers[which]
    text = " ".join(" ".join(paper.pages).split())
    assert "ĐÁNH GIÁ, XẾP LOẠI" in text and "Nguyễn" in text
    missing = [row["name"] for row in paper.people if row["name"] not in text]
    assert not missing, missing
    assert "Trang này để in" not in text and "Quay lại" not in text, "the toolbar stays on the screen"


@pytest.mark.parametrize("which", EACH, ids="-".join)
def test_pages_are_numbered_from_the_second(papers, which):
    paper = papers[which]
    tops = [page.strip().splitlines()[0].strip() for page in paper.pages]
    assert tops[0] != "1"
    assert tops[1:] == [str(n) for n in range(2, paper.page_count + 1)]


def check_signatures(paper, count):
    """All of them on the last page, with room to sign (22 mm) above the last signer's name."""
    instructions = paper.boxes("(Ký,")
    assert len(instructions) == count
    assert {page for page, _ in instructions} == {paper.page_count}
    top = max(y for _, y in instructions)
    signer = re.split(r"Mã kiểm tra:|In lúc", paper.pages[-1])[0].split()[-1]
    names = [y for page, y in paper.boxes(signer) if page == paper.page_count and y > top]
    assert names and min(names) - top > 60, f"no room to sign above {signer}"


@pytest.mark.parametrize("which", EACH, ids="-".join)
def test_signatures_stand_on_one_page_with_room_to_sign(papers, which):
    check_signatures(papers[which], papers[which].signers)


def test_a_code_stands_below_the_signatures_of_what_is_decided(papers):
    """Also on a form that waits for publication; the summaries of this test were never published by the portal."""
    for (kind, report), paper in papers.items():
        codes = re.findall(r"Mã kiểm tra: ([0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){5})", paper.pages[-1])
        assert len(codes) == (1 if report == "form" else 0), kind
        text = " ".join(" ".join(paper.pages).split())
        assert text.count("IV. Căn cứ tính điểm") == len(codes), kind
        # The totals that this test's data has are not those of its lines, and the paper does not keep silent about it.
        assert text.count("khác điểm được ghi") == 2 * len(codes), kind


def test_the_picture_on_paper_leads_to_the_record(portal, browser, papers):
    """Printed, photographed and read, it opens the page that says whether the paper still agrees."""
    paper = papers["school", "form"]
    picture = paper.path.removesuffix(".pdf")
    page = str(paper.page_count)
    subprocess.run(["pdftoppm", "-r", "150", "-png", "-singlefile", "-f", page, "-l", page, paper.path, picture], timeout=60, check=True)
    text = Paper._run("zbarimg", "-q", "--raw", picture + ".png").strip()
    code = re.search(r"Mã kiểm tra: (\S+)", paper.pages[-1]).group(1)
    assert text == f"{portal.base}/kiem-tra/{code}"
    browser.login_as("kiemtra.qu")
    browser.open(text.removeprefix(portal.base))
    assert "vẫn khớp với bản đã in" in browser.text("#check-result")


def test_signatures_are_never_split(portal, browser, papers, tmp_path):
    """A row more each time pushes the block over the foot of a page sooner or later."""
    row = portal.sql("SELECT e.person_id, a.name FROM evaluation e JOIN account a USING (person_id) WHERE e.month = %s "
                     "AND e.superior_id <> e.authority_id AND e.state = 'open' ORDER BY e.id LIMIT 1", MONTH)[0]
    browser.login_as(row["name"])
    pages = set()
    for _ in range(16):
        add_tasks(portal, row["person_id"], 1, 0)
        browser.open(f"/bao-cao/phieu/{MONTH}").pdf(tmp_path / "form.pdf")
        paper = Paper(tmp_path / "form.pdf")
        check_signatures(paper, 3)
        pages.add(paper.page_count)
    assert len(pages) > 1, "the block never came to the foot"


def test_the_head_of_a_long_table_is_repeated(papers):
    summary = papers["school", "summary"]
    assert summary.page_count >= 2 and len(summary.people) > 40
    for number, page in enumerate(summary.pages, 1):
        rows = re.findall(r"^ *\d+ +\S+ \S+", page, re.M)
        assert ("STT" in page and "Họ và tên" in page) or not rows, f"page {number} has rows without a head"
        assert page.count("STT") <= 1
    assert summary.pages[1].count("STT") == 1
    form = papers["school", "form"]
    assert re.search(r"^ *TT +Nội dung công việc +Hạn", form.pages[1], re.M)


def test_no_section_begins_at_the_foot(papers):
    """A heading or a head of a table is never the last thing on a page."""
    for (kind, report), paper in papers.items():
        for page in paper.pages:
            last = page.strip().splitlines()[-1].strip()
            assert not re.match(r"(I|II|III)\. |(TT|STT|Bước) ", last), f"{kind} {report}: {last}"


def test_letterheads_on_paper(papers):
    for report in ("form", "summary"):
        party, state, school = (papers[kind, report].pages[0] for kind in UNITS)
        assert "ĐẢNG CỘNG SẢN VIỆT NAM" in party and "CỘNG HÒA" not in party
        for page in (state, school):
            assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in page and "Độc lập - Tự do - Hạnh phúc" in page
            assert "ĐẢNG CỘNG SẢN" not in page
        assert "DỰ THẢO" in state and "DỰ THẢO" not in party and "DỰ THẢO" not in school
        assert "ngày 04 tháng 02 năm 2022" in school


def test_a_notice_is_a_document_of_the_office(portal, browser, papers, tmp_path):
    """Number, day and signers as the clerk registered them; many rows, one head a page, the signature whole on the last."""
    unit = portal.one("SELECT id FROM unit WHERE name = %s", UNITS["school"])
    portal.sql("INSERT INTO report_paper (unit_id, kind, month, number, issued_on, form, capacity, position, signer, recipients, digest, registered_at) "
               "VALUES (%s, 'notice', %s, '27', '2022-02-04', 'k_t', 'HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG', 'Người Ký Thử', '- Lưu: VT.', REPEAT('0', 64), NOW(6))",
               unit, MONTH)
    browser.login_as(portal.one("SELECT a.name FROM evaluation e JOIN account a ON a.person_id = e.authority_id WHERE e.unit_id = %s "
                                "AND e.month = %s AND e.`rank` = 'member' ORDER BY e.id LIMIT 1", unit, MONTH))
    browser.open(f"/bao-cao/thong-bao/{MONTH}?don-vi={unit}").pdf(tmp_path / "notice.pdf")
    paper = Paper(tmp_path / "notice.pdf")
    assert paper.size() == A4["portrait"] and 2 <= paper.page_count <= 4
    for page in paper.pages[:-1]:
        assert page.count("STT") == 1
    text = " ".join(" ".join(paper.pages).split())
    for words in ("27/TB", "ngày 04 tháng 02 năm 2022", "KT. HIỆU TRƯỞNG", "KHÁC BẢN ĐÃ ĐĂNG KÝ SỐ"):
        assert words in text, words
    assert "Lưu: VT." in paper.pages[-1] and "Người Ký Thử" in paper.pages[-1] and "Tải bảng tính" not in text
    assert [page.strip().splitlines()[0].strip() for page in paper.pages[1:]] == [str(n) for n in range(2, paper.page_count + 1)]


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_the_screen_does_not_overflow(browser, portal, papers, width):
    unit = portal.one("SELECT id FROM unit WHERE name = %s", UNITS["school"])
    browser.resize(width)
    for path in (f"/bao-cao/{MONTH}?don-vi={unit}", f"/bao-cao/tong-hop/{MONTH}?don-vi={unit}", f"/bao-cao/phieu/{MONTH}"):
        browser.open(path)
        assert browser.overflow() == 0, path
