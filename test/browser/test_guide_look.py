"""
The guides as people read them, and the pictures they show. To make all pictures anew after a page has changed:

    cd test && DANHGIA_PICTURES=1 python3 -m pytest -q browser/test_guide_look.py

Look at them before committing.
"""
import base64
import os

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


@pytest.mark.parametrize("path", ["/huong-dan", "/huong-dan?tim=dao", "/huong-dan/can-bo", "/huong-dan/tai-lieu"])
def test_guides_for_everybody(browser, path, tmp_path):
    browser.driver.delete_all_cookies()
    for width in (360, 1280):
        browser.resize(width)
        browser.open(path)
        assert browser.overflow() <= 0 and browser.violations() == []
    if path.endswith("can-bo"):
        browser.pdf(tmp_path / "guide.pdf")
        assert (tmp_path / "guide.pdf").stat().st_size > 20_000


@pytest.mark.parametrize("path", ["/quan-tri/tin", "/quan-tri/tai-lieu", "/quan-tri/hoi-dap", "/quan-tri/hien-thi", "/tin"])
def test_what_administrators_see(browser, path):
    browser.login_as("quantri.pnv")
    for width in (360, 1280):
        browser.resize(width)
        browser.open(path)
        assert browser.overflow() <= 0 and browser.violations() == []
