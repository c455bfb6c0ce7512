"""The headers of every kind of answer, whoever makes it: a page, a file, nginx itself, the rescue pool."""

import socket
import ssl
import threading
import time

import pytest
from portal import Client

SETTINGS = {"rate_posts": "1"}
POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
ALWAYS = {
    "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()", "Server": "nginx",
}


@pytest.fixture(scope="module")
def slow(portal):
    """Two visitors who send a byte now and then; they start with the first test, and the last one looks what became of them."""
    found = {}

    def visit(name, begin, word, limit):
        start = time.monotonic()
        try:
            with connection(portal) as tls:
                tls.sendall(begin)
                tls.settimeout(2)
                while time.monotonic() - start < limit:
                    try:
                        if tls.recv(1000) == b"":
                            break
                    except TimeoutError:
                        tls.sendall(word)
                    except OSError:
                        break
        except OSError:
            pass
        found[name] = time.monotonic() - start

    threads = [threading.Thread(target=visit, args=words) for words in (
        ("header", b"GET / HTTP/1.1\r\nHost: localhost\r\n", b"X-A: b\r\n", 25),
        ("body", b"POST /dang-nhap HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9999\r\n\r\n", b"", 45))]
    for thread in threads:
        thread.start()
    yield lambda: [thread.join(50) for thread in threads] and found


def connection(portal):
    context = ssl.create_default_context(cafile=portal.certificate)
    plain = socket.create_connection(("127.0.0.1", portal.port), timeout=10)
    return context.wrap_socket(plain, server_hostname="localhost")


def raw(portal, request):
    """The status and headers of an answer to bytes that no client library would send."""
    with connection(portal) as tls:
        tls.sendall(request)
        text = b""
        while b"\r\n\r\n" not in text:
            try:
                part = tls.recv(4096)
            except ssl.SSLEOFError:
                part = b""
            if not part:
                break
            text += part
    lines = text.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    headers = {}
    for line in lines[1:]:
        name, value = line.split(": ", 1)
        headers.setdefault(name, []).append(value)
    return int(lines[0].split()[1]), headers


def check(headers, private=True):
    """Each once; what is private is in no cache."""
    for name, value in ALWAYS.items():
        assert headers.get(name) == [value], (name, headers.get(name))
    for name in ("X-Powered-By", "Via", "ETag") if private else ("X-Powered-By", "Via"):
        assert name not in headers, name
    if private:
        assert headers.get("Cache-Control") == ["no-store"], headers.get("Cache-Control")


def lists(answer):
    names = answer.raw.headers
    return {name: names.getlist(name) for name in names}


KINDS = {
    "a page": (200, lambda one: one.get("/ke-hoach/2022-01")),
    "its document": (200, lambda one: one.get("/ke-hoach/2022-01", headers={"Accept": "application/xml"})),
    "a print": (200, lambda one: one.get("/ke-hoach/2022-01/in")),
    "the login page": (200, lambda one: Client(one.portal).get("/dang-nhap")),
    "the guide": (200, lambda one: Client(one.portal).get("/huong-dan")),
    "sent to the login": (303, lambda one: Client(one.portal).get("/", allow_redirects=False)),
    "a HEAD": (200, lambda one: one.head("/")),
    "not found": (404, lambda one: one.get("/khong-co")),
    "another's record": (404, lambda one: one.get("/danh-gia/999999999")),
    "the wrong method": (405, lambda one: one.get("/dang-xuat")),
    "forged": (403, lambda one: one.post("/ke-hoach/2022-01", data={"a": "b"}, headers={"Origin": "https://ke.xau", "Sec-Fetch-Site": "cross-site"})),
    "not understood": (415, lambda one: one.post("/ke-hoach/2022-01", data=b"{}", headers={"Content-Type": "application/json"})),
    "not text": (400, lambda one: one.post("/ke-hoach/2022-01", data=b"a=%ff", headers={"Content-Type": "application/x-www-form-urlencoded"})),
    "wrong input": (422, lambda one: one.submit("/ke-hoach/2022-01", {"content": "", "due": "x"}, field="content", button="add")),
    "too large": (413, lambda one: one.post("/ke-hoach/2022-01", data=b"a" * (6 * 1024 * 1024 + 1))),
    "a missing file": (404, lambda one: one.get("/static/khong-co.css")),
}


@pytest.mark.parametrize("kind", KINDS)
def test_headers_of(login, slow, kind):
    status, ask = KINDS[kind]
    answer = ask(login("chauht"))
    assert answer.status_code == status
    check(lists(answer))


def test_headers_of_health(client):
    check(lists(client.get("/suc-khoe")))


def test_headers_of_files(client):
    for link in client.html("/dang-nhap").xpath("//link/@href | //script/@src"):
        answer = client.get(link)
        check(lists(answer), private=False)
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"


@pytest.mark.parametrize("host", ["localhost", "ke.xau", "localhost:1", "a b", ""])
def test_redirects_to_encryption(portal, client, host):
    for url in (f"http://localhost:{portal.http_port}/ke-hoach/2022-01", f"http://localhost:{portal.port}/"):
        answer = client.get(url, headers={"Host": host}, allow_redirects=False)
        if answer.status_code == 301:
            assert answer.headers["Location"].startswith(portal.base), "not to wherever the Host header says"
            check(lists(answer), private=False)
        else:
            assert answer.status_code == 400


@pytest.mark.parametrize("request_bytes, status", [
    (b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", 414),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\nX-A: " + b"a" * 9000 + b"\r\n\r\n", 400),
    (b"GET / HTTP/1.1\r\n\r\n", 400), (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
    (b"GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n", 400), (b"TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n", 405),
    (b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
    (b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n", 400),
    (b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n", 501)],
    ids=["a long line", "long headers", "no host", "two hosts", "above the root", "TRACE", "two framings", "two lengths", "another framing"])
def test_requests_that_nginx_itself_refuses(portal, request_bytes, status):
    code, headers = raw(portal, request_bytes)
    assert code == status
    check(headers, private=False)
    assert headers.get("Server") == ["nginx"]


def test_without_workers(portal, login):
    one = login("chauht")
    portal.supervisor("stop", "pages1:*", "pages2:*")
    try:
        answers = [one.get("/"), one.post("/ke-hoach/2022-01", data={"content": "x"})]
        portal.supervisor("stop", "rescue:*")
        answers.append(one.post("/ke-hoach/2022-01", data={"content": "x"}))
    finally:
        portal.supervisor("start", "pages1:*", "pages2:*", "rescue:*")
    for answer in answers:
        assert answer.status_code == 503 and int(answer.headers["Retry-After"]) > 0
        check(lists(answer))


def test_above_the_limit(portal, client):
    def until_refused():
        for _ in range(600):
            answer = client.post("/khong-co", data={"a": "1"})
            if answer.status_code == 429:
                break
        return answer

    answer = until_refused()
    assert answer.status_code == 429
    check(lists(answer))
    portal.supervisor("stop", "rescue:*")
    try:
        answer = until_refused()
    finally:
        portal.supervisor("start", "rescue:*")
    assert answer.status_code == 429
    check(lists(answer))


def test_a_visitor_who_never_finishes_is_let_go(slow):
    """Last: 15 seconds for the headers in all, 30 between two parts of a body."""
    found = slow()
    assert 14 < found["header"] < 22 and 28 < found["body"] < 42, found
