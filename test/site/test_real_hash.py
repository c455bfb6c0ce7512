"""The one file whose passwords are hashed as in production: N = 2^15, r = 8, p = 3."""

import re
import time

from portal import Client

SETTINGS = {"scrypt_n": "15"}
PASSWORD = "sen-trang-ho-tay-2022"


def microseconds(portal):
    """What the login pool says each POST of /dang-nhap took, the latest last."""
    lines = [line for line in portal.log_lines('method=POST path="/dang-nhap"')]
    return [int(re.search(r" us=(\d+)", line)[1]) for line in lines]


def stored(portal, account):
    return portal.one("SELECT c.password FROM credential c JOIN account a ON a.id = c.account_id WHERE a.name = %s", account)


def test_a_login_hashes_again_as_dear_as_the_configuration_says(portal):
    assert stored(portal, "chauht").startswith("s1$10$8$3$")
    assert Client(portal).login("chauht", PASSWORD).url.endswith("/")
    assert stored(portal, "chauht").startswith("s1$15$8$3$")
    assert Client(portal).login("chauht", PASSWORD).url.endswith("/")


def test_a_wrong_login_is_dear_for_known_and_unknown_names(portal):
    for name in ("chauht", "khong.co.ai"):
        assert Client(portal).login(name, "sai").status_code == 422
    for _ in range(40):
        taken = microseconds(portal)
        if len(taken) >= 4:
            break
        time.sleep(0.05)
    assert min(taken[-2:]) > 100000, taken
