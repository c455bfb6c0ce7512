"""A person with a browser that has no scripts: pages, documents, and forms filled the way a browser sends them."""

import os
import pathlib
import secrets
import shutil
import subprocess
import tempfile
import urllib.parse

import lxml.etree
import lxml.html
import requests

from .place import TOP

SESSION_COOKIE = "__Host-danhgia"
SCHEMAS = os.path.join(TOP, "schema", "page")


class Documents:
    """
    Documents seen by the tests, validated together at the end, all nouns in one run: jing takes half a second to start, and
    libxml2's own RELAX NG takes minutes for a schema with many optional attributes. Each is wrapped in an element of its
    noun's name, which chooses the schema, and its file is named for the test file that read it.
    """

    def __init__(self):
        self.folder = None
        self.nouns = set()
        self.files = []

    def add(self, page):
        if self.folder is None:
            self.folder = tempfile.mkdtemp(prefix="dg-documents-")
        noun = page.get("noun")
        reader = os.environ.get("PYTEST_CURRENT_TEST", "").partition("::")[0].replace("/", "-").removesuffix(".py")
        name = f"{reader}-{noun}-{len(self.files)}.xml"
        self.nouns.add(noun)
        self.files.append(name)
        with open(os.path.join(self.folder, name), "wb") as file:
            file.write(b"<%b>%b</%b>" % (noun.encode(), lxml.etree.tostring(page, encoding="UTF-8"), noun.encode()))

    def schema(self):
        """One schema of all nouns that were seen; its path."""
        path = os.path.join(self.folder, "all.rnc")
        with open(path, "w", encoding="utf-8") as file:
            file.write("start = " + " | ".join(f'element {noun} {{ external "{pathlib.Path(SCHEMAS, noun).as_uri()}.rnc" }}\n'
                                               for noun in sorted(self.nouns)))
        return path

    def check(self):
        """What jing says of all of them; the invalid documents stay for a look."""
        if self.folder is None:
            return
        schema = self.schema()
        complaints = ""
        for start in range(0, len(self.files), 2000):
            done = subprocess.run(["jing", "-c", schema, *self.files[start:start + 2000]], cwd=self.folder,
                                  capture_output=True, text=True, timeout=300)
            if done.returncode != 0:
                complaints += done.stdout[:6000] + done.stderr[:1000]
        assert not complaints, f"{self.folder}:\n{complaints}"
        shutil.rmtree(self.folder)
        self.__init__()


documents = Documents()


class Form:
    """A form of a page with the values a browser would send; values are lists, since names may repeat."""

    def __init__(self, element, page_url):
        self.method = element.get("method", "get").lower()
        self.action = urllib.parse.urljoin(page_url, element.get("action") or page_url)
        self.multipart = element.get("enctype") == "multipart/form-data"
        self.fields = {}
        self.buttons = []
        self.files = set()
        for control in element.xpath(".//input|.//select|.//textarea|.//button"):
            self._take(control)

    def _take(self, control):
        name = control.get("name")
        kind = control.get("type", "submit" if control.tag == "button" else "text")
        if control.tag == "button" or kind in ("submit", "image"):
            self.buttons.append((name, control.get("value", "")))
            return
        if not name or control.get("disabled") is not None:
            return
        if kind == "file":
            self.files.add(name)
        elif kind in ("checkbox", "radio"):
            values = self.fields.setdefault(name, [])
            if control.get("checked") is not None:
                values.append(control.get("value", "on"))
        elif control.tag == "select":
            options = control.xpath(".//option")
            chosen = [option for option in options if option.get("selected") is not None]
            if not chosen and control.get("multiple") is None:
                chosen = options[:1]
            self.fields.setdefault(name, []).extend(
                option.get("value", option.text_content()) for option in chosen)
        elif control.tag == "textarea":
            # A browser drops the first line break and sends CRLF.
            text = (control.text or "").removeprefix("\n")
            self.fields.setdefault(name, []).append(text.replace("\r\n", "\n").replace("\n", "\r\n"))
        else:
            self.fields.setdefault(name, []).append(control.get("value", ""))

    def fill(self, values):
        """Replaces values; a name the form does not have is a mistake of the test."""
        for name, value in values.items():
            if name not in self.fields:
                raise KeyError(f"the form {self.action} has no field {name}; it has {sorted(self.fields)}")
            self.fields[name] = [str(one) for one in value] if isinstance(value, (list, tuple)) else [str(value)]

    def pairs(self, button):
        pairs = [(name, value) for name, values in self.fields.items() for value in values]
        if button is None:
            button = next((b for b in self.buttons if b[0]), None) if len(self.buttons) == 1 else None
        elif isinstance(button, str):
            button = next(b for b in self.buttons if button in b)
        return pairs + ([button] if button else [])


class Client(requests.Session):
    """One browser session. Paths are relative to the portal; redirects are followed unless told otherwise."""

    def __init__(self, portal):
        super().__init__()
        self.portal = portal
        # Proxies and certificate bundles of the environment are not meant for a portal on loopback.
        self.trust_env = False
        self.verify = portal.certificate
        self.headers["Accept-Language"] = "vi"

    def request(self, method, path, **options):
        url = urllib.parse.urljoin(self.portal.base, path)
        headers = dict(options.pop("headers", None) or {})
        if method.upper() == "POST":
            headers.setdefault("Origin", self.portal.base)
            headers.setdefault("Sec-Fetch-Site", "same-origin")
        options.setdefault("timeout", 30)
        return super().request(method, url, headers=headers, **options)

    # logging in

    def login(self, account, password):
        """By the form, as a person does; returns the page that follows."""
        page = self.get("/dang-nhap")
        return self.submit(page, {"account": account, "password": password}, action="/dang-nhap")

    def login_as(self, account, must_change=False, acknowledged=True):
        """Without the form: puts a session of that account into the database; its person has acknowledged the texts."""
        token = secrets.token_urlsafe(32)
        self.portal.sql(
            "INSERT INTO session (token_hash, account_id, csrf, created_at, seen_at, proven_at, address, agent, must_change) "
            "SELECT UNHEX(SHA2(%s, 256)), id, %s, SYSDATE(6), SYSDATE(6), SYSDATE(6), '127.0.0.1', 'test', %s "
            "FROM account WHERE name = %s", token, secrets.token_bytes(32), must_change, account)
        if acknowledged:
            self.acknowledge(account)
        self.use_session(token)
        return self

    def acknowledge(self, account):
        """The person of that account has acknowledged every text."""
        self.portal.sql(
            "INSERT IGNORE INTO acknowledgement (person_id, account_id, text_code, text_version, acknowledged_at) "
            "SELECT COALESCE(a.person_id, h.person_id), a.id, t.code, t.version, NOW(6) FROM account a "
            "LEFT JOIN account_holder h ON h.account_id = a.id CROSS JOIN acknowledgement_text t "
            "WHERE a.name = %s AND COALESCE(a.person_id, h.person_id) IS NOT NULL", account)

    def use_session(self, token):
        # http.cookiejar knows a host without a dot as host.local.
        self.cookies.set(SESSION_COOKIE, token, domain="localhost.local", path="/", secure=True)

    # reading

    def html(self, path, status=200, **options):
        """A page's root element, whatever the answer's own length says about it."""
        answer = self.get(path, **options)
        assert answer.status_code == status, f"{path}: {answer.status_code}\n{answer.text[:2000]}"
        return self.html_of(answer)

    @staticmethod
    def html_of(answer):
        """The root element of an answer's page."""
        return lxml.html.fromstring(answer.content, base_url=answer.url, parser=lxml.html.HTMLParser(encoding="utf-8"))

    def doc(self, path, status=200, **options):
        """A page's document (Accept: application/xml), valid against the schema of its noun."""
        answer = self.get(path, headers={"Accept": "application/xml"}, **options)
        assert answer.status_code == status, f"{path}: {answer.status_code}\n{answer.text[:2000]}"
        assert answer.headers["Content-Type"].startswith("application/xml"), answer.headers["Content-Type"]
        page = lxml.etree.fromstring(answer.content)
        self.validate(page)
        return page

    @staticmethod
    def validate(page):
        documents.add(page)

    # forms

    @staticmethod
    def forms(page):
        """The forms of an answer or a parsed page."""
        if isinstance(page, requests.Response):
            page = lxml.html.fromstring(page.content, base_url=page.url,
                                        parser=lxml.html.HTMLParser(encoding="utf-8"))
        return [Form(element, page.base_url or page.base) for element in page.xpath("//form")]

    def form(self, page, action=None, field=None):
        """The one form of a page with that action path or that field; else the one that is not logging out."""
        if isinstance(page, str):
            page = self.html(page)
        found = [form for form in self.forms(page)
                 if (action is None or urllib.parse.urlsplit(form.action).path == action)
                 and (field is None or field in form.fields or field in form.files)
                 and (action is not None or urllib.parse.urlsplit(form.action).path != "/dang-xuat")]
        assert len(found) == 1, f"{len(found)} forms with action {action} and field {field}: {[f.action for f in found]}"
        return found[0]

    def send_form(self, form, values=None, button=None, files=None, **options):
        """Sends a form; the answer after redirects (allow_redirects=False: before)."""
        form.fill(values or {})
        pairs = form.pairs(button)
        if form.method == "get":
            return self.get(form.action, params=pairs, **options)
        if form.multipart:
            parts = [(name, (None, value.encode())) for name, value in pairs]
            parts += [(name, value) for name, value in (files or {}).items()]
            return self.post(form.action, files=parts, **options)
        return self.post(form.action, data=pairs, **options)

    def submit(self, page, values=None, action=None, field=None, button=None, files=None, **options):
        """form() and send_form() in one step; page is a path, an answer or a parsed page."""
        return self.send_form(self.form(page, action, field), values, button, files, **options)
