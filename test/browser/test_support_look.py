"""Support and training in Chromium, wide and narrow, with axe: the first page, a thread, the report, a course, its roster."""

import os

import pytest
from portal import Client

CLOCK = "2022-01-19 10:00:00"
COURSE = {"title": "Tập huấn phần mềm đánh giá, xếp loại hằng tháng", "starts-day": "20/01/2022", "starts-time": "14:00", "deadline-day": "19/01/2022",
          "deadline-time": "15:00", "link": "https://meet.example/abc", "note": "", "unit": "all", "bloc": "any"}
PICTURES = os.environ.get("DANHGIA_LOOK")


@pytest.fixture(scope="module")
def paths(portal):
    def send(account, path, values, **found):
        client = Client(portal).login_as(account)
        answer = client.submit(path, values, **found)
        assert answer.status_code == 200
        return answer.url.removeprefix(portal.base).split("?")[0]

    course = send("quantri.tp", "/tap-huan/moi", COURSE, action="/tap-huan/moi")
    asked = [send("chauht", "/ho-tro/moi", {"kind": "plan", "subject": subject, "text": "Nhấn Thêm thì không thấy gì.", "page": "/ke-hoach/2022-01"},
                  action="/ho-tro/moi") for subject in ("Không thêm được công việc", "Quên mật khẩu lớp hai")]
    send("tonghop.gddt", asked[0], {"text": "Xin bấm lại sau khi tải trang."}, field="text", button="support.answer")
    return {"tonghop.gddt": ("/", "/ho-tro", asked[1], "/ho-tro/bao-cao"), "thinhnv": ("/", course),
            "quantri.tp": (course + "/danh-sach", "/tap-huan/moi", "/ho-tro/bao-cao"), "chauht": ("/", asked[0], "/ho-tro/moi")}


@pytest.mark.parametrize("account", ["tonghop.gddt", "thinhnv", "quantri.tp", "chauht"])
def test_pages(browser, paths, account):
    browser.login_as(account)
    for width in (1280, 360):
        browser.resize(width)
        for path in paths[account]:
            browser.open(path)
            if PICTURES:
                browser.picture(f"{PICTURES}/{account}{path.replace('/', '_')}-{width}.png")
            assert browser.overflow() <= 0, f"{path} at {width}"
            # A city's report is read on a phone too: a few screens a page.
            assert path != "/ho-tro/bao-cao" or browser.driver.execute_script("return document.documentElement.scrollHeight") < 6000, width
            assert width != 360 or browser.violations() == [], path
