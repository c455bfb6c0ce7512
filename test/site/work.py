"""People of one agency and the steps of plans and weeks that several test files take by the forms."""

import contextlib


def agency(portal, login, code="BD-PNV"):
    """Head, deputy and two members of an agency, each with person, account and client, and its id."""
    rows = portal.sql(
        "SELECT p.id AS person, a.name AS account, m.rank, u.agency_id AS unit FROM unit g JOIN unit u ON u.agency_id = g.id "
        "JOIN assignment m ON m.unit_id = u.id AND m.main AND m.valid_to IS NULL JOIN person p ON p.id = m.person_id "
        "JOIN account a ON a.person_id = p.id WHERE g.code = %s AND (m.rank = 'member' OR m.unit_id = g.id) ORDER BY m.rank, p.id", code)
    for row in rows:
        row["client"] = login(row["account"])
    head, deputy, one, two = (next(row for row in rows if row["rank"] == "head"),
                              next(row for row in rows if row["rank"] == "deputy"),
                              *[row for row in rows if row["rank"] == "member"][-2:])
    return {"unit": head["unit"], "head": head, "deputy": deputy, "one": one, "two": two}


def add_task(person, content, due="31/01/2022", month="2022-01", **values):
    """An own task by the form of the plan; the answer."""
    return person["client"].submit(f"/ke-hoach/{month}", {"content": content, "due": due, **values}, field="content", button="add")


def assign(leader, people, content, due="31/01/2022", month="2022-01", **values):
    """A task for people by the form of the unit's plan; the answer."""
    return leader["client"].submit(f"/ke-hoach-don-vi/{month}", {"content": content, "due": due, "people": [p["person"] for p in people],
                                                                 **values}, field="people", button="assign")


def task(portal, content):
    """The only task of that content that was not removed."""
    (row,) = portal.sql("SELECT * FROM task WHERE content = %s AND removed_at IS NULL", content)
    return row


def report(person, id, **values):
    return person["client"].submit(f"/cong-viec/{id}", values, field="percent", button="save")


def confirm(leader, id, **values):
    return leader["client"].submit(f"/cong-viec/{id}", {"quality": "met", "on-time": "on_time", **values}, field="quality", button="confirm")


def audits(portal, object, id, action):
    return portal.one("SELECT COUNT(*) FROM audit WHERE object = %s AND object_id = %s AND action = %s", object, id, action)


def outsider(portal, login, code="BD-PTP"):
    """A member of another agency."""
    return agency(portal, login, code)["one"]


def viewed(portal, object, id, account):
    """How often the account's views of that object were logged."""
    return portal.soon("SELECT COUNT(*) FROM access_log WHERE kind = 'view' AND object = %s AND object_id = %s "
                       "AND account_name = %s", object, id, account)


@contextlib.contextmanager
def as_owner(portal, *tables):
    """Without the triggers, as somebody who owns the database and means harm; they come back afterwards."""
    made = []
    for table in tables:
        for trigger in portal.sql(
                "SELECT trigger_name AS name, action_timing AS time, event_manipulation AS event, action_statement AS body "
                "FROM information_schema.triggers WHERE event_object_table = %s", table):
            portal.sql(f"DROP TRIGGER {trigger['name']}")
            made.append("CREATE TRIGGER {name} {time} {event} ON {table} FOR EACH ROW {body}".format(table=table, **trigger))
    assert made
    try:
        yield
    finally:
        for statement in made:
            portal.sql(statement)


@contextlib.contextmanager
def published(portal, person, month="2022-01"):
    """The person's result of the month is public for a while."""
    portal.sql("UPDATE evaluation SET state = 'published', decided_level = 'B', decided_at = NOW(6), decided_by = authority_id "
               "WHERE person_id = %s AND month = %s", person["person"], month)
    try:
        yield
    finally:
        with as_owner(portal, "evaluation"):
            portal.sql("UPDATE evaluation SET state = 'open', decided_level = NULL, decided_at = NULL, decided_by = NULL "
                       "WHERE person_id = %s AND month = %s", person["person"], month)
