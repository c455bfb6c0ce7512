"""Finding people and units: by beginnings without marks, by code, and never beyond one's reach."""

import random
import unicodedata

import pytest

SEARCHERS = ["chauht", "yennd", "thinhnv", "tonghop.gddt", "quantri.pnv", "quantri.tp", "kiemtra.qu", "chutich.ubnd"]


def plain(text):
    text = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in text if not unicodedata.combining(c)).lower()


@pytest.fixture(scope="module")
def district(portal):
    """Everybody with a main post, the tree from each unit upwards, and what each searcher reaches, read by other means."""
    people = portal.sql(
        "SELECT p.id, p.code, p.family_name, p.given_name, m.unit_id FROM person p JOIN assignment m ON m.person_id = p.id AND m.main "
        "WHERE m.valid_from <= '2022-01-20' AND (m.valid_to IS NULL OR m.valid_to > '2022-01-20')")
    units = {row["id"]: row for row in portal.sql("SELECT id, code, name, kind, parent_id, agency_id, bloc FROM unit")}

    def above(unit):
        while unit is not None:
            yield unit
            unit = units[unit]["parent_id"]

    def reach(account):
        (who,) = portal.sql("SELECT id, person_id FROM account WHERE name = %s", account)
        grants = portal.sql("SELECT unit_id, bloc FROM right_grant WHERE account_id = %s", who["id"])
        posts = portal.sql("SELECT a.unit_id, a.`rank`, a.main, COALESCE(u.agency_id, u.id) AS agency FROM assignment a "
                           "JOIN unit u ON u.id = a.unit_id WHERE a.person_id = %s", who["person_id"])
        agencies = {post["agency"] for post in posts if post["main"]}
        headed = {post["unit_id"] for post in posts if post["rank"] == "head"}
        return {unit for unit, row in units.items()
                if unit in agencies or row["agency_id"] in agencies or headed & set(above(unit))
                or any(grant["unit_id"] in above(unit) and grant["bloc"] in (None, row["bloc"]) for grant in grants)}

    return people, units, reach


def found(page, kind):
    return {int(row.get("id")) for row in page.xpath(f"//search/{kind}")}


@pytest.mark.parametrize("account", SEARCHERS)
def test_what_begins_so_and_is_within_reach(portal, login, district, account):
    people, units, reach = district
    within = reach(account)
    client = login(account)
    drawn = random.Random(account)
    near = [row for row in people if row["unit_id"] in within]
    for row in drawn.sample(near, 4) + drawn.sample(people, 2):
        for typed in (row["given_name"], plain(row["given_name"])[:2], plain(f"{row['family_name']} {row['given_name']}"), row["code"].lower()):
            wanted = {one["id"] for one in near
                      if plain(f"{one['given_name']} {one['family_name']} {one['given_name']}").startswith(plain(typed))
                      or plain(f"{one['family_name']} {one['given_name']}").startswith(plain(typed))
                      or one["code"].startswith(typed.upper())}
            page = client.doc("/tim", params={"ten": typed})
            got = found(page, "person")
            assert got <= wanted, typed
            more = page.xpath("boolean(//search/@more-people)")
            assert (len(got), more) == ((20, True) if len(wanted) > 20 else (len(wanted), False)), typed


def test_marks_are_not_needed_but_count_for_nothing(login, portal):
    client = login("quantri.tp")
    portal.sql("UPDATE person SET family_name = 'Đào Vỹ', given_name = 'Đoàn' WHERE id = %s", portal.one("SELECT MIN(person_id) FROM assignment"))
    for typed in ("dao vy", "Đào Vỹ Đoàn", "ĐÀO VỸ", "  đào vỹ  ", "doan dao vy", "đoàn đào"):
        assert client.doc("/tim", params={"ten": typed}).xpath("//search/person[@name='Đào Vỹ Đoàn']"), typed


@pytest.mark.parametrize("account", ["chauht", "quantri.pnv", "quantri.tp"])
def test_units_by_a_word_of_the_name_or_the_code(login, district, account):
    """Where the reach is wide parts, which are called the same in every agency, come when there is nothing else."""
    _, units, reach = district
    within = reach(account)
    part = next(units[unit]["name"] for unit in sorted(within) if units[unit]["kind"] == "part")
    client = login(account)
    for typed in ("ba dinh", "Phòng", "bd-thcs", "to", part):
        wanted = {unit for unit in within if f" {plain(typed)}" in f" {plain(units[unit]['name'])}"
                  or units[unit]["code"].startswith(typed.upper())}
        page = client.doc("/tim", params={"ten": typed})
        got, above = found(page, "unit"), {unit for unit in wanted if units[unit]["kind"] != "part"}
        if len(within) > 64 and (above or found(page, "person")):
            wanted = above
        assert got <= wanted and len(got) == min(20, len(wanted)) and (typed != part or got), typed


@pytest.mark.parametrize("typed", ["%", "_", "\\", "'", "a%' OR 1=1 -- ", "!", "\u200b", "%%%"])
def test_nothing_is_a_pattern(login, typed):
    page = login("quantri.tp").doc("/tim", params={"ten": typed})
    assert not page.xpath("//search/person")


def test_only_who_looks_after_somebody_is_led_to_their_file(login):
    assert login("quantri.tp").doc("/tim?ten=chau").xpath("//search/person[@admin]")
    for account in ("chauht", "thinhnv", "tonghop.gddt", "kiemtra.qu"):
        assert not login(account).doc("/tim?ten=a").xpath("//search/*[@admin]"), account


def test_the_page_without_a_question(login):
    page = login("chauht").html("/tim")
    assert page.xpath("//form[@role='search']//input[@name='ten']") and not page.xpath("//main//table")
