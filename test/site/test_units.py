"""/quan-tri/don-vi: the organisation tree, and its changes on a day (design.md section 3)."""
import csv
import io
import time

import pytest

PATH = "/quan-tri/don-vi"
ORDER = f"{PATH}/lap"
BASIS = "Quyết định 12/QĐ-UBND ngày 05/01/2022 của UBND quận"
HEAD = "Việc,Mã đơn vị,Tên đơn vị,Loại,Khối,Mã cấp trên hoặc đơn vị tiếp nhận,Từ ngày,Căn cứ\n"


def unit(portal, code):
    return portal.one("SELECT id FROM unit WHERE code = %s", code)


def address(portal, act, *codes):
    return f"{ORDER}?viec={act}&don-vi=" + ",".join(str(unit(portal, code)) for code in codes)


def order(portal, client, act, codes, values, status=200):
    """The form, the preview, the confirmation; the last answer."""
    preview = client.submit(address(portal, act, *codes) if codes else f"{ORDER}?viec={act}",
                            {"basis": BASIS, **values}, action=ORDER, button="preview")
    assert preview.status_code == status, errors(preview)
    return client.submit(preview, {}, action=ORDER, button="confirm") if status == 200 else preview


def errors(answer):
    import lxml.html
    page = lxml.html.fromstring(answer.content, parser=lxml.html.HTMLParser(encoding="utf-8"))
    return [item.text_content().strip() for item in page.xpath("//div[@id='errors']//li")]


def state(portal, code):
    return portal.sql("SELECT u.name, u.bloc, p.code AS parent, u.valid_from, u.valid_to, g.code AS agency FROM unit u "
                      "LEFT JOIN unit p ON p.id = u.parent_id LEFT JOIN unit g ON g.id = u.agency_id WHERE u.code = %s", code)[0]


def test_the_tree_level_by_level(portal, login):
    client = login("quantri.tp")
    page = client.doc(PATH).find("unit")
    assert [one.get("code") for one in page.findall("unit")] == ["HN"]
    page = client.doc(f"{PATH}?tren={unit(portal, 'BD')}").find("unit")
    assert {"BD-DANG", "BD-CQ"} <= {one.get("code") for one in page.findall("unit")}
    assert [one.get("name") for one in page.findall("above")] == ["Thành phố Hà Nội", "Quận Ba Đình"]
    client.html(f"{PATH}?tren={unit(portal, 'BD')}")
