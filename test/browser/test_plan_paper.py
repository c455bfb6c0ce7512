"""Plans and weeks in Chromium: on a phone, and on paper."""
import os
import subprocess
import sys

import pytest

from portal import Client

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "site"))
from work import agency, assign, report, task  # noqa: E402

MONTH, WEEK = "2022-01", "2022-W03"
PAGES = [f"/ke-hoach/{MONTH}", f"/ke-hoach-don-vi/{MONTH}", f"/lich-tuan/{WEEK}"]


@pytest.fixture(scope="module")
def people(portal):
    """An office at work: forty tasks with long words, one waiting for the head, a week with entries."""
    people = agency(portal, lambda account: Client(portal).login_as(account))
    head, one, two = people["head"], people["one"], people["two"]
    head["client"].submit(PAGES[1], {"goal": "Trọng tâm\r\n" + "Một dòng dài. " * 20}, field="goal", button="save")
    head["client"].submit(PAGES[1], {"content": "Nhiệm vụ " + "rất dài " * 20, "leader": people["deputy"]["person"]}, field="leader", button="add")
    for number in range(40):
        assign(head, [one], f"Việc số {number + 1}: rà soát hồ sơ của các đơn vị trực thuộc", product="Báo cáo kết quả rà soát")
    assign(head, [two], "https://example.org/" + "x" * 200)
    people["task"] = task(portal, "Việc số 1: rà soát hồ sơ của các đơn vị trực thuộc")["id"]
    assert report(one, people["task"], percent="100", result="Xong").status_code == 200
    for session in ("morning", "afternoon"):
        one["client"].submit(PAGES[2], {"content": "Họp " + "rất dài " * 12, "session": session, "place": "Phòng họp"}, field="place", button="add")
    return people


@pytest.mark.parametrize("who", ["one", "head"])
def test_no_page_is_wider_than_a_phone(browser, people, who):
    browser.login_as(people[who]["account"])
    for width in (320, 768):
        browser.resize(width)
        for path in [*PAGES, f"/cong-viec/{people['task']}", *(f"{path}/in" for path in PAGES)]:
            assert browser.open(path).overflow() <= 0, (path, width)
    assert browser.complaints() == []


@pytest.mark.parametrize("path, across, heads", [(PAGES[0], True, "Người giao"), (PAGES[1], True, "Người thực hiện"), (PAGES[2], False, "Địa điểm")])
def test_paper(browser, people, tmp_path, path, across, heads):
    browser.login_as(people["one"]["account"])
    browser.open(path + "/in").pdf(tmp_path / "paper.pdf")
    pages = subprocess.run(["pdftotext", "-raw", tmp_path / "paper.pdf", "-"], capture_output=True, text=True, check=True).stdout.split("\f")[:-1]
    info = subprocess.run(["pdfinfo", tmp_path / "paper.pdf"], capture_output=True, text=True, check=True).stdout
    (size,) = [line.split()[2:5:2] for line in info.splitlines() if line.startswith("Page size")]
    assert [round(float(points)) for points in size] == ([842, 595] if across else [595, 842])
    fonts = subprocess.run(["pdffonts", tmp_path / "paper.pdf"], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert fonts and all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts), fonts
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in pages[0] and "PHÒNG NỘI VỤ" in pages[0]
    assert len(pages) == 1 if path == PAGES[2] else len(pages) >= 2
    for number, page in enumerate(pages):
        # The head of the table on each page, and no number on the first.
        assert heads in " ".join(page.split()), number
        assert number == 0 or page.split()[0] == str(number + 1)
    signed = [page for page in pages if "(Ký, ghi rõ họ tên)" in page]
    assert signed == pages[-1:] and "In" not in pages[0].split()
