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
