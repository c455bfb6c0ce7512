"""Slips of one-time codes as a printer gets them, and the pages of issuing and deadlines as they are seen."""

import re
import subprocess

import pytest

CODE = re.compile(r"(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}")


@pytest.fixture(scope="module", autouse=True)
def waiting(portal):
    """Two agencies whose members wait for their codes; somebody elsewhere has one that locks tomorrow, and an own date."""
    portal.sql("UPDATE account SET state = 'issued', issued_at = NULL WHERE person_id IN (SELECT m.person_id FROM assignment m "
               "JOIN unit u ON u.id = m.unit_id JOIN unit g ON g.id = u.agency_id WHERE g.code IN ('BD-PTP', 'BD-THCS-BADINH') "
               "AND m.rank = 'member') AND id NOT IN (SELECT account_id FROM right_grant)")
    portal.sql("UPDATE account SET state = 'issued', issued_at = SYSDATE(6), change_before = '2022-01-24' WHERE state = 'active' "
               "AND id NOT IN (SELECT account_id FROM right_grant) ORDER BY id LIMIT 30")
    portal.set_clock("2022-01-23 09:00:00")


def look(browser):
    for width in (1280, 360):
        browser.resize(width)
        assert browser.overflow() <= 0, f"{browser.path} at {width}"
        assert browser.violations() == [], f"{browser.path} at {width}"
    assert not [line for line in browser.complaints() if "Content Security Policy" in line], browser.path
    browser.resize(1280)


@pytest.mark.parametrize("path", ["/quan-tri/tai-khoan?ten=hoa", "/quan-tri/tai-khoan/han", "/quan-tri/tai-khoan/han/sap-khoa",
                                  "/dang-nhap/cap-tai-khoan", "/quan-tri/nhap-du-lieu", "/dang-nhap/han/{unit}"])
def test_pages_wide_and_narrow(portal, browser, path):
    browser.login_as("quantri.pnv")
    browser.open(path.format(unit=portal.one("SELECT id FROM unit WHERE code = 'BD-PTP'")))
    look(browser)


def test_slips_on_paper(portal, browser, tmp_path):
    """Eight a sheet, none cut in two, an agency's from a new sheet, nothing before the first."""
    browser.login_as("quantri.pnv")
    browser.open("/dang-nhap/cap-tai-khoan").press(name="choose")
    look(browser)
    browser.press(name="issue_first")
    look(browser)
    path = str(tmp_path / "slips.pdf")
    browser.pdf(path)
    info = subprocess.run(["pdfinfo", path], capture_output=True, text=True, timeout=60, check=True).stdout
    pages = [subprocess.run(["pdftotext", "-layout", "-f", str(n), "-l", str(n), path, "-"], capture_output=True, text=True, timeout=60,
                            check=True).stdout for n in range(1, int(re.search(r"Pages:\s+(\d+)", info)[1]) + 1)]
    codes = [len(CODE.findall(page)) for page in pages]
    waiting = {row["code"]: row["n"] for row in portal.sql(
        "SELECT g.code, COUNT(*) AS n FROM issue_item i JOIN unit g ON g.id = i.agency_id WHERE i.outcome = 'issued' GROUP BY g.code")}
    law, school = waiting["BD-PTP"], waiting["BD-THCS-BADINH"]
    assert codes[0] == min(law, 8) and sum(codes) == law + school and max(codes) == 8
    assert len(pages) == -(-law // 8) + -(-school // 8)
    assert all(page.count("Cần giúp") == count == page.count("bị khóa") for page, count in zip(pages, codes))
    names = ["Phòng Tư pháp" in page for page in pages]
    assert names == [True] * -(-law // 8) + [False] * -(-school // 8)
