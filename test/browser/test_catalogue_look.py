"""The catalogue of products, tasks assigned by it, and the authority's word on causes in Chromium: axe-core finds nothing, nothing is cut off."""
import os

import pytest
from test_counted import decree_document
from work import agency

CLOCK = "2022-02-07 08:00:00"
MONTH = "2022-02"
PATH = "/quan-tri/san-pham"


@pytest.fixture
def see(browser):
    """see(path): axe-core finds nothing and nothing is cut off, at 1280 and 360 pixels."""
    def look(path=None):
        if path is not None:
            browser.open(path)
        for width in (1280, 360):
            browser.resize(width)
            assert browser.overflow() <= 0, f"{browser.path} at {width}"
            assert browser.violations() == [], f"{browser.path} at {width}"
            if "DANHGIA_LOOK" in os.environ:
                browser.picture(os.path.join(os.environ["DANHGIA_LOOK"], f"{browser.path.strip('/').split('?')[0].replace('/', '-')}-{width}.png"))
        browser.resize(1280)
        return browser
    return look


@pytest.fixture
def office(portal):
    decree_document(portal, "BD-PTP")
    portal.ctl("open-month", MONTH)
    unit = agency(portal, lambda account: None, "BD-PTP")
    unit["admin"] = portal.one("SELECT a.name FROM right_grant r JOIN account a ON a.id = r.account_id WHERE r.unit_id = %s AND r.role = 'unit_admin' "
                               "AND a.person_id IS NOT NULL", unit["unit"])
    return unit


def test_products_are_kept_chosen_and_explained(browser, see, office, portal):
    browser.login_as(office["admin"])
    browser.open(PATH)
    for code, name, coefficient in (("TT-01", "Tờ trình Ủy ban nhân dân quận về việc ban hành văn bản quy phạm pháp luật", "2,5"),
                                    ("VB-02", "Văn bản trả lời kiến nghị của công dân", "0,75")):
        browser.fill("code", code).fill("name", name).fill("measure", "văn bản").fill("coefficient", coefficient)
        browser.fill("reason", "12/QĐ-UBND").press("add")
    assert see(PATH).text("table").count("TT-01") == 1
    see(f"{PATH}/{portal.one('SELECT MAX(id) FROM catalogue')}")
    see(f"{PATH}/nhap")
    browser.login_as(office["head"]["account"])
    row = portal.sql("SELECT id, coefficient FROM catalogue WHERE code = 'TT-01'")[0]
    browser.open(f"/ke-hoach-don-vi/{MONTH}")
    portal.sql("INSERT INTO task (person_id, assigner_id, origin, content, due, percent, finished_on, delay_cause, delay_objective, quantity, coefficient, "
               "catalogue_id, catalogue_code, catalogue_coefficient, coefficient_reason, confirmed_percent, confirmed_quality, confirmed_on_time, "
               "confirmed_objective, confirmed_delays, confirmed_by, confirmed_at, created_by, created_at) SELECT %s, %s, 'planned', "
               "'Tờ trình về danh mục thủ tục', '2022-02-02', 100, '2022-02-04', 'Mất điện toàn khu vực hai ngày', TRUE, 3, 300, %s, 'TT-01', 250, "
               "'Nhiều cơ quan cùng góp ý', 100, 'met', TRUE, TRUE, 1, %s, NOW(6), %s, NOW(6)", office["one"]["person"],
               office["deputy"]["person"], row["id"], office["deputy"]["person"], office["deputy"]["person"])
    see(f"/ke-hoach-don-vi/{MONTH}")
    task = portal.one("SELECT MAX(id) FROM task")
    see(f"/quyet-dinh/{MONTH}/nguyen-nhan")
    see(f"/cong-viec/{task}")
    browser.open(f"/quyet-dinh/{MONTH}/nguyen-nhan").fill(f"ruling-{task}", "confirmed").press("cause.rule")
    assert browser.find(".notice")
    portal.set_clock("2022-02-21 08:00:00")
    browser.login_as(office["one"]["account"])
    assert "cấp có thẩm quyền xác nhận" in see(f"/tu-danh-gia/{MONTH}").driver.page_source
