"""Reviewing, deciding and publishing in their states, wide and at 320 pixels, as in test_axe."""

from evaluate import send_review, send_self, state
from test_axe import SELF, cast, see  # noqa: F401


def test_review(portal, see, browser, cast):
    if state(portal, cast["id"]) == "open":
        send_self(cast["person"])
    path = f"/danh-gia/{cast['id']}"
    portal.set_clock("2022-01-24 08:00:00")
    see(cast["superior"], "/danh-gia/2022-01", "Nhận xét")
    see(path=path)
    portal.set_clock("2022-01-25 08:00:00")
    see(path="/danh-gia/2022-01")
    see(path=path)
    browser.press("review")
    assert see().find("#errors")
    browser.press("take_self")
    browser.fill("level", "B").fill("reason", "Vì sao").fill("comment", "Nhận xét").press("review")
    see()
    see(path=path)
    assert state(portal, cast["id"]) == "reviewed"
    see(cast["account"], SELF)


def test_decision(portal, see, browser, cast):
    portal.set_clock("2022-01-25 08:00:00")
    if state(portal, cast["id"]) != "reviewed":
        send_self(cast["person"])
        send_review(cast["boss"], cast["id"])
    path, id = f"/quyet-dinh/2022-01{cast['unit']}", cast["id"]
    see(cast["authority"], path, "Quyết định")
    portal.set_clock("2022-01-26 09:00:00")
    see(path=path)
    browser.fill(f"pick-{id}", "yes").fill(f"level-{id}", "D").press("decide_selected")
    assert see().find("#errors")
    browser.fill(f"reason-{id}", "Vì sao").press("decide_selected")
    assert see().find("[value=confirm_decide]")
    browser.press("confirm_decide")
    see()
    see(path=f"/danh-gia/{id}")


def test_publication(portal, see, browser, cast):
    path = f"/cong-bo/2022-01{cast['unit']}"
    see(cast["authority"], path, "Công bố")
    portal.sql("UPDATE evaluation SET state = 'decided', decided_level = 'B', decided_at = NOW(6), decided_by = authority_id "
               "WHERE unit_id = %s AND month = '2022-01' AND state <> 'decided'", cast["unit_id"])
    portal.set_clock("2022-02-04 10:00:00")
    see(path=path)
    browser.press("publish")
    assert see().find("[value=confirm_publish]")
    browser.press("confirm_publish")
    see()
    # The code of a print is typed, and says what is behind it; the decisions that this test wrote itself are in no chain.
    see(path=f"/bao-cao/phieu/2022-01?nguoi={cast['person_id']}")
    code = browser.find(".verification .code").text
    see(path="/kiem-tra", heading="Kiểm tra bản in")
    browser.fill("ma", "0" * 24).press(words="Kiểm tra")
    assert see().find("#check-result.error")
    browser.fill("ma", code.lower().replace("-", "")).press(words="Kiểm tra")
    assert "vẫn khớp" in see().text("#check-result") and "Không còn nguyên vẹn" in browser.text()
    see(path=f"/danh-gia/{cast['id']}/vi-sao", heading="Vì sao")
    see(cast["account"], "/cong-bo/2022-01")
    see(path=SELF)
    see(path="/ke-hoach/2022-01")
    see(cast["authority"], f"/quyet-dinh/2022-01{cast['unit']}")
