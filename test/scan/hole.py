"""
A page with two planted holes, behind a cookie: what is searched comes back as markup, and stands in the statement as it is.
It exists so that a scan which finds nothing in the portal has first found something here. Never installed.
"""

import http.server
import sqlite3
import threading
import urllib.parse

COOKIE = "phien=mo-cua"


class Hole(http.server.BaseHTTPRequestHandler):
    """GET / has a form and a link; GET /tim answers with both holes; without the cookie there is nothing."""

    def do_GET(self):
        parts = urllib.parse.urlsplit(self.path)
        if COOKIE not in (self.headers.get("Cookie") or ""):
            self.answer(403, "<p>no</p>")
        elif parts.path == "/tim":
            query = urllib.parse.parse_qs(parts.query, keep_blank_values=True)
            self.search(query.get("ten", [""])[0], query.get("so", ["1"])[0])
        else:
            self.answer(200, '<form action="/tim"><input name="ten" value="An"><input name="so" value="1"><button>Tim</button></form>'
                             '<a href="/tim?ten=An&amp;so=1">An</a>')

    def search(self, name, number):
        database = sqlite3.connect(":memory:")
        database.executescript("CREATE TABLE person (id INTEGER, name TEXT); INSERT INTO person VALUES (1, 'An'), (2, 'Binh');")
        try:
            rows = database.execute(f"SELECT name FROM person WHERE id = {number}").fetchall()
        except (sqlite3.Error, sqlite3.Warning) as error:
            self.answer(500, f"<p>sqlite3.{type(error).__name__}: {error}</p>")
            return
        self.answer(200, f"<h1>{name}</h1><ul>{''.join(f'<li>{row[0]}</li>' for row in rows)}</ul>")

    def answer(self, status, text):
        body = f"<!DOCTYPE html><html><head><title>hole</title></head><body>{text}</body></html>".encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server:
    """The page on a port of loopback that the kernel chose."""

    def __enter__(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hole)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}"
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
