"""What nginx answers for: TLS, redirects, headers, static files, limits, its own pages, and what happens without workers."""

import concurrent.futures
import itertools
import re
import socket
import ssl
import subprocess
import warnings

import lxml.html
import pytest
import requests
from portal import Client

CONTENT = "empty"
QUEUE = 20
SETTINGS = {"rate_posts": "1", "queue_pages": str(QUEUE)}
POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"


def heading(answer):
    return lxml.html.fromstring(answer.content.decode()).xpath("string(//h1)")


@pytest.fixture
def stopped(portal):
    """Stops pools for one test and starts them again."""
    gone = []

    def stop(*pools):
        gone.extend(pools)
        portal.supervisor("stop", *(f"{pool}:*" for pool in pools))

    yield stop
    portal.supervisor("start", *(f"{pool}:*" for pool in gone))


def test_health_answers_after_a_query(client):
    answer = client.get("/suc-khoe")
    assert (answer.status_code, answer.text) == (200, "ok\n")


def test_http_is_sent_to_https(client, portal):
    answer = client.get(f"http://localhost:{portal.http_port}/dang-nhap?a=1", allow_redirects=False)
    assert answer.status_code == 301
    assert answer.headers["Location"] == f"{portal.base}/dang-nhap?a=1"


def test_plain_http_on_the_https_port_is_sent_to_https(client, portal):
    answer = client.get(f"http://localhost:{portal.port}/dang-nhap", allow_redirects=False)
    assert (answer.status_code, answer.headers["Location"]) == (301, f"{portal.base}/dang-nhap")


@pytest.mark.parametrize("version, spoken", [
    (ssl.TLSVersion.TLSv1_1, False), (ssl.TLSVersion.TLSv1_2, True), (ssl.TLSVersion.TLSv1_3, True)])
def test_tls_versions(portal, version, spoken):
    context = ssl.create_default_context(cafile=portal.certificate)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = version
    with socket.create_connection(("127.0.0.1", portal.port), timeout=10) as plain:
        if spoken:
            with context.wrap_socket(plain, server_hostname="localhost") as tls:
                assert tls.version() == version.name.replace("_", ".")
        else:
            with pytest.raises((ssl.SSLError, ConnectionError)):
                context.wrap_socket(plain, server_hostname="localhost")


def test_http2_is_spoken(portal):
    context = ssl.create_default_context(cafile=portal.certificate)
    context.set_alpn_protocols(["h2", "http/1.1"])
    with socket.create_connection(("127.0.0.1", portal.port), timeout=10) as plain:
        with context.wrap_socket(plain, server_hostname="localhost") as tls:
            assert tls.selected_alpn_protocol() == "h2"


@pytest.mark.parametrize("path", ["/dang-nhap", "/suc-khoe", "/khong-co", "/static/khong-co", "/static/"])
def test_security_headers_are_on_every_answer_once(client, path):
    raw = client.get(path, stream=True).raw.headers
    assert raw.getlist("Content-Security-Policy") == [POLICY]
    for name, value in {"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY",
                        "Referrer-Policy": "same-origin", "Server": "nginx"}.items():
        assert raw.getlist(name) == [value], name
    # A demonstration on localhost must not bind the name to HTTPS for a year.
    assert "Strict-Transport-Security" not in raw


def test_static_files_carry_their_content_in_their_name(client, portal):
    page = client.html("/dang-nhap")
    links = page.xpath("//link/@href | //script/@src")
    assert len(links) >= 3
    for link in links:
        assert re.match(r"^/static/[0-9a-f]{16}/", link)
        answer = client.get(link)
        assert answer.status_code == 200
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert client.get(links[0]).headers["Content-Encoding"] == "gzip"


def test_pages_are_compressed(client):
    assert client.get("/dang-nhap").headers["Content-Encoding"] == "gzip"


def test_static_file_that_is_missing(client):
    answer = client.get("/static/khong-co.css")
    assert answer.status_code == 404
    assert heading(answer) == "Không tìm thấy trang"


@pytest.mark.parametrize("path", ["/static/../etc/danhgia.ini", "/static/%2e%2e/settings", "/_loi/404.html", "/error/404.html"])
def test_nothing_beside_the_static_files_is_served(client, path):
    prepared = requests.Request("GET", client.portal.base).prepare()
    prepared.url = client.portal.base + path
    answer = client.send(prepared, timeout=10)
    assert answer.status_code in (400, 404)
    assert b"password" not in answer.content


def test_request_that_is_too_large(client):
    answer = client.post("/dang-nhap", data=b"a" * (6 * 1024 * 1024 + 1))
    assert answer.status_code == 413
    assert heading(answer) == "Nội dung gửi lên quá lớn"


def test_request_that_is_too_large_over_http2(portal):
    # nginx refused the error page itself again over HTTP/2, and answered 500.
    done = subprocess.run(
        ["curl", "-s", "--http2", "--cacert", portal.certificate, "-o", "/dev/null", "-w", "%{http_version} %{http_code}",
         "--data-binary", "@-", f"{portal.base}/dang-nhap"], input=b"a" * 6500000, capture_output=True, timeout=30)
    assert done.stdout == b"2 413"


def test_one_pool_goes_and_nobody_notices(client, stopped):
    stopped("pages1")
    assert [client.get("/huong-dan-khong-co").status_code for _ in range(8)] == [client.get("/khong-co").status_code] * 8
    assert [client.get("/suc-khoe").status_code for _ in range(8)] == [200] * 8


def test_without_workers_a_page_says_so(client, stopped):
    stopped("pages1", "pages2")
    answer = client.get("/ke-hoach/2022-01?x=1")
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "60"
    assert answer.headers["Content-Security-Policy"] == POLICY
    assert heading(answer) == "Máy chủ tạm thời không trả lời"


def test_without_workers_what_was_typed_comes_back(client, stopped):
    stopped("pages1", "pages2")
    answer = client.post("/ke-hoach/2022-01", data={"content": "Soạn báo cáo <tháng> & \"quý\"\r\ndòng hai", "password": "bi-mat-123"})
    assert answer.status_code == 503
    assert "Retry-After" in answer.headers
    (form,) = client.forms(answer)
    assert form.action == f"{client.portal.base}/ke-hoach/2022-01"
    assert form.fields["content"] == ["Soạn báo cáo <tháng> & \"quý\"\r\ndòng hai"]
    assert "bi-mat-123" not in answer.text


def test_without_anybody_a_post_gets_the_plain_page(client, stopped):
    stopped("pages1", "pages2", "rescue")
    answer = client.post("/ke-hoach/2022-01", data={"content": "x"})
    assert answer.status_code == 503
    assert heading(answer) == "Máy chủ tạm thời không trả lời"


def test_more_than_may_wait_are_asked_to_come_back(client, portal):
    """Workers that do not get on: as many as may wait are answered later, the others at once, with what they typed."""
    beyond = 5
    with concurrent.futures.ThreadPoolExecutor(QUEUE + beyond) as pool:
        portal.signal("STOP", "pages1", "pages2")
        try:
            waiting = [pool.submit(Client(portal).get, "/suc-khoe") for _ in range(QUEUE + beyond)]
            sent_away = [one.result() for one in itertools.islice(concurrent.futures.as_completed(waiting, timeout=20), beyond)]
            posted = client.post("/ke-hoach/2022-01", data={"content": "Gõ rồi\r\ndòng hai"})
        finally:
            portal.signal("CONT", "pages1", "pages2")
        assert sorted(one.result().status_code for one in waiting) == [200] * QUEUE + [503] * beyond
    assert {answer.headers["Retry-After"] for answer in sent_away} == {"60"}
    assert {heading(answer) for answer in sent_away} == {"Đang có quá nhiều người dùng cùng lúc"}
    assert sent_away[0].headers["Content-Security-Policy"] == POLICY
    assert (posted.status_code, client.form(posted).fields["content"]) == (503, ["Gõ rồi\r\ndòng hai"])
    assert "Retry-After" in posted.headers
    assert client.get("/suc-khoe").status_code == 200


def test_too_many_posts(client):
    """Last, because it leaves this address at its limit."""
    def post(_=None):
        return client.post("/khong-co", data={"a": "Gõ rồi"})

    assert post().status_code != 429
    # Together, because one after the other is never too many on a slow machine.
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        answer = next((answer for answer in pool.map(post, range(400)) if answer.status_code == 429), None)
    assert answer is not None
    assert heading(answer) == "Chưa gửi được, nội dung vẫn còn đây"
    assert client.form(answer).fields["a"] == ["Gõ rồi"]
    # Reading is not limited.
    assert client.get("/suc-khoe").status_code == 200
