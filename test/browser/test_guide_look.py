"""
The guides as people read them, and the pictures they show. To make all pictures anew after a page has changed:

    cd test && DANHGIA_PICTURES=1 python3 -m pytest -q browser/test_guide_look.py

Look at them before committing.
"""
import base64
import os
import subprocess

import pytest
from portal import Client, guide

ALL = os.environ.get("DANHGIA_PICTURES") == "1"
TASKS = [("Dạy 36 tiết Toán khối 8 theo phân phối chương trình", "Sổ đầu bài", "28/01/2022"),
         ("Ra đề, chấm bài kiểm tra cuối học kỳ I", "Bảng điểm", "21/01/2022"),
         ("Bồi dưỡng học sinh giỏi, 4 buổi", "Giáo án, danh sách học sinh", "25/01/2022")]


def prepare(portal):
    """Something to see: a teacher's month, the school's plan, a self evaluation that was sent."""
    portal.set_clock(guide.MORNING)
    teacher, principal = Client(portal).login_as("chauht"), Client(portal).login_as("thinhnv")
    for content, product, due in TASKS:
        teacher.submit("/ke-hoach/2022-01", {"content": content, "product": product, "due": due}, field="content", button="add")


def picture(browser, name):
    account, path, clock = guide.PICTURES[name]
    browser.portal.set_clock(clock)
    browser.driver.delete_all_cookies()
    if account:
        browser.login_as(account)
    browser.resize(guide.WIDTH, guide.HEIGHT)
    browser.driver.execute_cdp_cmd("Emulation.setScrollbarsHidden", {"hidden": True})
    browser.open(path)
    clip = {"x": 0, "y": 0, "width": guide.WIDTH, "height": guide.HEIGHT, "scale": 1}
    shot = browser.driver.execute_cdp_cmd("Page.captureScreenshot", {"format": "webp", "quality": 62, "clip": clip})
    return base64.b64decode(shot["data"])


def test_pictures(portal, browser):
    """One picture as a matter of course; all of them, kept, when asked."""
    if ALL:
        prepare(portal)
        os.makedirs(guide.FOLDER, exist_ok=True)
    for name in guide.PICTURES if ALL else ["login"]:
        data = picture(browser, name)
        assert data[:4] == b"RIFF" and len(data) <= guide.MOST, (name, len(data))
        if ALL:
            with open(guide.path_of(name), "wb") as file:
                file.write(data)
    portal.set_clock("2022-01-20 08:00:00")


def look(browser, path):
    for width in (360, 1280):
        browser.resize(width)
        browser.open(path)
        assert browser.overflow() <= 0 and browser.violations() == [], f"{path} at {width}"


@pytest.mark.parametrize("path", ["/huong-dan?tim=dao", "/huong-dan/can-bo"])
def test_guides_for_everybody(browser, path, tmp_path):
    browser.driver.delete_all_cookies()
    look(browser, path)
    if path.endswith("can-bo"):
        browser.pdf(tmp_path / "guide.pdf")
        info = subprocess.run(["pdfinfo", tmp_path / "guide.pdf"], capture_output=True, text=True, check=True).stdout
        pages = int(info.split("Pages:")[1].split()[0])
        assert info.count("A4") == 1 and 3 <= pages <= 5, f"{pages} sheets for seven steps"


def test_news_documents_and_answers(portal, browser):
    """Each page with something on it, as who writes it and as who reads it."""
    admin = Client(portal).login_as("quantri.pnv")
    unit = portal.one("SELECT id FROM unit WHERE code = 'BD-THCS-BADINH'")
    words = {"title": "Họp giao ban", "body": "Lúc 8 giờ.\n- Mang sổ\nhttps://vi.du.vn/" + "x" * 90, "first": "20/01/2022", "last": "25/01/2022"}
    admin.submit("/quan-tri/tin", {**words, "unit": unit}, field="body", button="news_admin.publish")
    admin.submit("/quan-tri/hoi-dap", {"question": "Ai chấm?", "answer": "Cấp trên.", "state": "shown"}, field="question", button="save")
    admin.send_form(admin.form("/quan-tri/tai-lieu", field="title"), {"title": "Quy định", "kind": "regulation", "number": "1841-QĐ/TU", "unit": unit},
                    button="document.publish", files={"file": ("a.txt", b"Dieu 1", "text/plain")})
    browser.login_as("quantri.pnv")
    for path in ("/quan-tri/tin", "/quan-tri/tin/1", "/quan-tri/tai-lieu", "/quan-tri/tai-lieu/1", "/quan-tri/hoi-dap", f"/quan-tri/hien-thi?don-vi={unit}"):
        look(browser, path)
    browser.driver.delete_all_cookies()
    browser.login_as("chauht")
    for path in ("/tin/1", "/tin", "/huong-dan/tai-lieu", "/"):
        look(browser, path)
    browser.press(words="Đã đọc")
    assert browser.path == "/" and browser.all(".news") == []
