"""Steps of an evaluation that several test files take by the forms."""


def pick(portal, month="2022-01", where="TRUE"):
    """A person whose superior is the head of a part, with the accounts of all three."""
    return portal.sql(
        "SELECT e.id, e.person_id, e.unit_id, e.superior_id, e.authority_id, a.name AS account, s.name AS superior, "
        "h.name AS authority FROM evaluation e JOIN account a ON a.person_id = e.person_id "
        "JOIN account s ON s.person_id = e.superior_id JOIN account h ON h.person_id = e.authority_id "
        "WHERE e.month = %s AND e.superior_basis = 'head_of_part' AND e.superior_id <> e.authority_id AND e.state = 'open' "
        f"AND {where} ORDER BY e.id LIMIT 1", month)[0]


def state(portal, id):
    return portal.one("SELECT state FROM evaluation WHERE id = %s", id)


def point_fields(form, doc, kinds=("normal",)):
    """Names of the points fields of criteria of those kinds with their maxima."""
    found = {}
    for criterion in doc.xpath("//criterion"):
        name = f"points-{criterion.get('id')}"
        if criterion.get("kind") in kinds and name in form.fields:
            found[name] = criterion.get("maximum")
    return found


def fill_self(client, month="2022-01", level="B", **changes):
    """The self evaluation with full points on every normal criterion, checked; the check page."""
    path = f"/tu-danh-gia/{month}"
    form = client.form(path, action=path)
    points = point_fields(form, client.doc(path))
    return client.send_form(form, {**points, "level": level, "reason": "Lý do", "comment": "Tự nhận xét", **changes}, button="check")


def send_self(client, month="2022-01", **changes):
    page = fill_self(client, month, **changes)
    return client.submit(page, action=f"/tu-danh-gia/{month}/kiem-tra", button="submit_self")


def send_review(client, id, level="B", **changes):
    form = client.form(f"/danh-gia/{id}", field="level")
    points = point_fields(form, client.doc(f"/danh-gia/{id}"))
    return client.send_form(form, {**points, "level": level, "reason": "Lý do", "comment": "Nhận xét", **changes}, button="review")


def count_products(portal, row, formula="staff"):
    """Puts that person under their own rules with the largest criterion counted from products; its points in hundredths."""
    held = portal.sql("SELECT r.*, s.code AS set_code, s.id AS set_id FROM evaluation e JOIN rule_set r ON r.id = e.rule_set_id "
                      "JOIN criteria_set s ON s.id = e.criteria_set_id WHERE e.id = %s", row["id"])[0]
    leaf = portal.sql("SELECT code, maximum FROM criterion WHERE criteria_set_id = %s AND kind = 'normal' ORDER BY maximum DESC, ord LIMIT 1",
                      held["set_id"])[0]
    text = held["document"]
    spot = text.index(f'<criterion code="{leaf["code"]}"', text.index(f'<criteria-set code="{held["set_code"]}"')) + len("<criterion ")
    text = text[:spot] + 'source="counted" formula="' + formula + '" ' + text[spot:]
    text = text.replace("<criteria-set", '<products fault="25" delay="25"/><criteria-set', 1)
    code = f"counted-{row['id']}"
    text = text.replace(f'code="{held["code"]}"', f'code="{code}"', 1)
    portal.sql("INSERT INTO rule_set (code, number, issuer, valid_from, state, document, sha256) VALUES (%s, 'T', 'T', '2018-07-01', "
               "'approved', %s, UNHEX(SHA2(%s, 256)))", code, text, text)
    new = portal.one("SELECT id FROM rule_set WHERE code = %s", code)
    portal.sql("INSERT INTO criteria_set (rule_set_id, code, name) SELECT %s, code, name FROM criteria_set WHERE rule_set_id = %s", new, held["id"])
    portal.sql("INSERT INTO criterion (criteria_set_id, code, ord, kind, source, maximum) SELECT n.id, c.code, c.ord, c.kind, "
               "IF(c.code = %s AND s.code = %s, 'counted', c.source), c.maximum FROM criterion c JOIN criteria_set s ON s.id = c.criteria_set_id "
               "JOIN criteria_set n ON n.rule_set_id = %s AND n.code = s.code WHERE s.rule_set_id = %s", leaf["code"], held["set_code"], new, held["id"])
    portal.sql("UPDATE evaluation e JOIN criteria_set n ON n.rule_set_id = %s AND n.code = %s SET e.rule_set_id = %s, e.criteria_set_id = n.id "
               "WHERE e.id = %s", new, held["set_code"], new, row["id"])
    return leaf["maximum"]
