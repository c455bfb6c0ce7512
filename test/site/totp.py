"""An authenticator app: RFC 6238 with SHA-1, 30 seconds, six digits, from the standard library alone."""

import base64
import hashlib
import hmac
import struct
import time


def code(secret, steps=0, at=None):
    """The code of a base32 secret, so many steps of 30 seconds from now."""
    counter = int(time.time() if at is None else at) // 30 + steps
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", counter), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7fffffff) % 1000000:06}"


def set_up(portal, client):
    """Sets the second factor up by the page; (secret, recovery codes). Its code of now is not used up."""
    page = client.submit("/dang-nhap/hai-lop", action="/dang-nhap/hai-lop", button="start_factor")
    secret = client.doc("/dang-nhap/hai-lop").find("factor").get("secret")
    page = client.submit(page, {"password-code": code(secret)}, action="/dang-nhap/hai-lop")
    codes = [item.text for item in client.html_of(page).xpath("//ol[@class='codes']/li")]
    portal.sql("UPDATE credential SET totp_last = totp_last - 2 WHERE totp_secret IS NOT NULL")
    return secret, codes
