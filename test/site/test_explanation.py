"""/danh-gia/{id}/vi-sao: the same numbers as stored, each with its source; nobody sees more there than on the form."""

import pytest
from evaluate import pick, point_fields, send_review, send_self
from portal import Client
from test_decision import act
from work import as_owner

MONTH = "2022-01"


@pytest.fixture(scope="module")
def case(portal):
    """A month from the self evaluation to the decision."""
    def login(account):
        return Client(portal).login_as(account)

    portal.set_clock("2022-01-22 08:00:00")
    row = pick(portal)
    path = f"/tu-danh-gia/{MONTH}"
    person = login(row["account"])
    form = person.form(path, action=path)
    first = next(iter(point_fields(form, person.doc(path))))
    send_self(person, **{first: "2,5"})
    send_review(login(row["superior"]), row["id"], **{first: "3,5"})
    portal.set_clock("2022-01-26 08:00:00")
    head = login(row["authority"])
    act(head, f"/quyet-dinh/{MONTH}?don-vi={row['unit_id']}", [row["id"]], "decide_selected",
        {f"points-{row['id']}": "88", f"level-{row['id']}": "B", f"reason-{row['id']}": "Xét thêm việc đột xuất"})
    row.update(head=head, person=person, path=f"/danh-gia/{row['id']}/vi-sao")
    return row


def columns(client, case):
    return {column.get("of"): column for column in client.doc(case["path"]).findall("explanation/column")}


def test_every_number_is_the_stored_one(portal, case):
    stored = portal.sql("SELECT self_points, superior_points, decided_points FROM evaluation WHERE id = %s", case["id"])[0]
    seen = columns(case["head"], case)
    for step in ("self", "superior", "decided"):
        assert seen[step].get("stored").replace(",", ".") == f"{stored[f'{step}_points'] / 100:g}", step
    # An oracle of its own: the leaves of the document, group by group, cut at each maximum.
    criteria = case["head"].doc(case["path"]).find("explanation/criteria")
    for step in ("self", "superior"):
        total = sum(min(sum(float(leaf.get(step).replace(",", ".")) for leaf in group.iter("criterion") if leaf.get(step)),
                        float(group.get("maximum").replace(",", "."))) for group in criteria.findall("group"))
        assert seen[step].get("total").replace(",", ".") == f"{total:g}" == f"{stored[f'{step}_points'] / 100:g}"
    # The authority gave a total of its own: no line pretends to be its.
    assert seen["decided"].get("total") is None and seen["decided"].get("stored") == "88"


def test_the_page_says_it(portal, case):
    text = case["head"].get(case["path"]).text
    names = portal.sql("SELECT CONCAT(p.family_name, ' ', p.given_name) AS person, CONCAT(s.family_name, ' ', s.given_name) AS superior, "
                       "CONCAT(a.family_name, ' ', a.given_name) AS authority, LOWER(LEFT(HEX(r.sha256), 16)) AS sha256 FROM evaluation e "
                       "JOIN person p ON p.id = e.person_id JOIN person s ON s.id = e.superior_by JOIN person a ON a.id = e.decided_by "
                       "JOIN rule_set r ON r.id = e.rule_set_id WHERE e.id = %s", case["id"])[0]
    for words in (f"{names['person']} tự chấm, gửi lúc 08:00 ngày 22/01/2022", f"{names['superior']} chấm, gửi lúc 08:00 ngày 22/01/2022",
                  f"{names['authority']} quyết định lúc 08:00 ngày 26/01/2022", names["sha256"], "Vì sao 88?", "Cấp có thẩm quyền ghi tổng điểm 88, không chấm từng tiêu chí", "Xét thêm việc đột xuất", "1059-QĐ/QU",
                  "từ 70 đến dưới 90", "Gửi tự đánh giá", "Nhận xét, đề xuất"):
        assert text.count(words) > 0, words


def test_where_the_points_come_from(portal, case):
    seen = columns(case["head"], case)
    for step in ("self", "superior"):
        given = portal.one(f"SELECT COUNT({step}) FROM score WHERE evaluation_id = %s", case["id"])
        assert (seen[step].get("typed"), seen[step].get("products")) == (str(given), "0"), step
    assert seen["decided"].get("typed") is None


def test_the_print_says_the_same_lines(case):
    """One definition: what stands on the page stands on the personal form."""
    page = case["head"].html(case["path"])
    paper = case["head"].html(f"/bao-cao/phieu/{MONTH}?nguoi={case['person_id']}")
    lines = [" ".join(li.text_content().split()) for li in page.xpath("//ol[@class='steps']/li")]
    printed = [" ".join(li.text_content().split()) for li in paper.xpath("//section[@class='basis']//ol/li")]
    assert len(lines) > 10 and lines == printed
    basis = " ".join(paper.xpath("//section[@class='basis']")[0].text_content().split())
    for act in case["head"].doc(case["path"]).findall("explanation/act"):
        assert basis.count(f"({act.get('number')}/{act.get('chain')})") == 1
    before = case["person"].html(f"/bao-cao/phieu/{MONTH}")
    assert len(before.xpath("//section[@class='basis']//ol")) == 1 and before.text_content().count("Xét thêm việc đột xuất") == 0


def test_a_step_that_nobody_took_is_said(portal, case):
    portal.sql("UPDATE evaluation SET self_skipped = 'Ốm dài ngày', superior_skipped = 'Cấp trên đi công tác' WHERE id = %s", case["id"])
    try:
        skipped = case["head"].doc(case["path"]).findall("explanation/skipped")
        assert [(s.get("step"), s.get("reason")) for s in skipped] == [("self", "Ốm dài ngày"), ("superior", "Cấp trên đi công tác")]
        for path in (case["path"], f"/bao-cao/phieu/{MONTH}?nguoi={case['person_id']}"):
            assert case["head"].get(path).text.count("Không có bước nhận xét của cấp trên. Lý do đi tiếp") == 1, path
        assert [s.get("step") for s in case["person"].doc(case["path"]).findall("explanation/skipped")] == ["self"]
    finally:
        portal.sql("UPDATE evaluation SET self_skipped = '', superior_skipped = '' WHERE id = %s", case["id"])


def test_acts_with_their_place_in_the_chain(portal, case):
    acts = case["head"].doc(case["path"]).findall("explanation/act")
    assert [a.get("action") for a in acts] == ["submit_self", "review", "decide"]
    rows = portal.sql("SELECT LOWER(LEFT(HEX(chain), 16)) AS chain, chain_number FROM audit WHERE object = 'evaluation' AND object_id = %s "
                      "AND chain_number IS NOT NULL ORDER BY id", case["id"])
    assert [(a.get("chain"), a.get("number")) for a in acts] == [(r["chain"], str(r["chain_number"])) for r in rows]


def test_the_person_sees_the_own_part_until_it_is_public(portal, case):
    assert set(columns(case["person"], case)) == {"self"}
    doc = case["person"].doc(case["path"]).find("explanation")
    assert [a.get("action") for a in doc.findall("act")] == ["submit_self"]
    assert doc.find("cap") is None and doc.get("superior-level") is None
    portal.sql("UPDATE evaluation SET state = 'published', published_at = NOW(6) WHERE id = %s", case["id"])
    assert set(columns(case["person"], case)) == {"self", "superior", "decided"}


def test_a_changed_record_is_said(portal, case):
    with as_owner(portal, "score"):
        portal.sql("UPDATE score SET superior = superior - 50 WHERE evaluation_id = %s AND superior > 100 LIMIT 1", case["id"])
    assert "khác điểm được ghi" in case["head"].get(case["path"]).text
