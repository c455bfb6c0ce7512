"""The organisation tree in Chromium: every view wide and narrow, with axe-core, and a merger by keyboard-sized steps."""

import os

import pytest

PATH = "/quan-tri/don-vi"
BASIS = "Quyết định 12/QĐ-UBND ngày 05/01/2022 của UBND quận"


@pytest.fixture
def see(browser):
    """see("name") looks at the page that is there; with UNITS_SHOTS it leaves pictures in that folder."""
    def look(name):
        folder = os.environ.get("UNITS_SHOTS")
        for width in (1280, 360, 320):
            browser.resize(width)
            assert browser.overflow() <= 0, f"{name} at {width}"
            assert browser.violations() == [], f"{name} at {width}"
            if folder and width != 320:
                browser.picture(os.path.join(folder, f"{name}-{width}.png"))
        assert not [line for line in browser.complaints() if "Content Security Policy" in line], name
        browser.resize(1280)
        return browser
    return look


def unit(portal, code):
    return portal.one("SELECT id FROM unit WHERE code = %s", code)


def test_the_tree_and_one_unit(portal, browser, see):
    browser.login_as("quantri.tp")
    browser.open(f"{PATH}?tren={unit(portal, 'BD-CQ')}")
    see("list")
    browser.open(f"{PATH}/{unit(portal, 'BD-BQLDA')}")
    see("one")


@pytest.mark.parametrize("act", ["create", "rename", "move", "split", "end"])
def test_the_forms(portal, browser, see, act):
    browser.login_as("quantri.pnv")
    browser.open(f"{PATH}/lap?viec={act}&don-vi={unit(portal, 'BD-BQLDA')}")
    see(f"form-{act}")
    browser.press("preview")
    assert browser.find("#errors")
    see(f"form-{act}-wrong")


def test_a_merger_from_the_list_to_its_batch(portal, browser, see):
    browser.login_as("quantri.pnv")
    browser.open(f"{PATH}?tren={unit(portal, 'BD-CQ')}")
    for code in ("BD-PLDTBXH", "BD-PVHTT"):
        browser.find(f"label[for=u{unit(portal, code)}]").click()
    browser.press("merge")
    browser.find("h1")
    browser.fill("code", "BD-VHXH").fill("name", "Phòng Văn hóa - Xã hội").fill("head", "BD-PVHTT")
    browser.fill("effective", "01/03/2022").fill("basis", BASIS)
    see("form-merge")
    browser.press("preview")
    browser.find("button[value=confirm]")
    see("preview")
    browser.press("confirm")
    browser.find("button[value=withdraw_all]")
    see("batch")
    browser.open(f"{PATH}/thay-doi")
    see("batches")
    browser.open(f"{PATH}/{unit(portal, 'BD-PVHTT')}")
    assert "Sáp nhập" in browser.text()
    see("one-pending")
