"""
The requirements of OWASP ASVS 5.0, levels 1 and 2: asvs.csv says in our words what each asks and what shows it: a test, a
text that states the rule, a reason why it does not apply, or a deviation with its reason. asvs-ids.txt is the standard's
own list of numbers and levels. Below, the tests of what no other file tests.
"""

import csv
import glob
import os
import re
import secrets
import socket
import ssl

import pytest
from portal import Client
from portal.client import SESSION_COOKIE
from portal.place import TOP

PASSWORD = "sen-trang-ho-tay-2022"
HERE = os.path.join(TOP, "test", "site")


def requirements():
    with open(os.path.join(HERE, "asvs.csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def source(*patterns):
    """File → text of our C without comments and, for the second pattern of a check, without string literals."""
    found = {}
    for pattern in patterns or ("fcgi/**/*.[ch]",):
        for path in glob.glob(os.path.join(TOP, pattern), recursive=True):
            with open(path, encoding="utf-8") as file:
                found[os.path.relpath(path, TOP)] = re.sub(r"/\*.*?\*/", "", file.read(), flags=re.S)
    assert found
    return found


def uses(expression, *patterns, but=()):
    """Where our source says that; but: files that may."""
    return sorted({f"{path}: {match[0]}" for path, text in source(*patterns).items() if path not in but for match in re.finditer(expression, text)})


# the list

def test_every_requirement_is_listed_once():
    with open(os.path.join(HERE, "asvs-ids.txt"), encoding="ascii") as file:
        standard = [tuple(line.split()) for line in file]
    assert (len(standard), sum(level == "1" for _, level in standard)) == (253, 70)
    assert [(row["id"], row["level"]) for row in requirements()] == standard


@pytest.mark.parametrize("row", requirements(), ids=lambda row: row["id"])
def test_what_shows_it_exists(row):
    assert row["what"] and row["shown by"]
    kind, _, words = row["shown by"].partition(": ")
    if kind in ("not applicable", "deviation"):
        assert len(words) >= 4 and not row["id"].startswith("8."), "rights have no exceptions"
    names = re.findall(r"[a-z]+/test_\w+\.(?:py|c)::\w+", row["shown by"])
    texts = re.findall(r"text: ([\w./-]+)", row["shown by"])
    assert names or texts or kind in ("not applicable", "deviation"), row["shown by"]
    for name in names:
        path, _, function = name.partition("::")
        with open(os.path.join(TOP, "test", path), encoding="utf-8") as file:
            text = file.read()
        # "name" is the macro with which a unit test names its table of tests.
        assert re.search(rf"^def {function}\(|\b{function}\b\(?", text, flags=re.M), f"{path} has no {function}"
        assert path.endswith(".c") or re.search(rf"(?m)^def {function}\(", text), f"{path} has no {function}"
    for text in texts:
        assert os.path.getsize(os.path.join(TOP, text)) > 0


def test_deviations_are_few_and_said():
    kinds = [row["shown by"].split(":")[0] for row in requirements()]
    assert kinds.count("deviation") <= 16


# what source does not say

def test_no_page_starts_a_program():
    programs = [one for one in uses(r"\b(system|popen|fork|vfork|posix_spawnp?|exec[lv][pe]*)\s*\(") if not one.startswith("fcgi/ctl/")]
    assert programs == []
    # The operator's tool starts sendmail and the database's own programs: by their path and arguments, never by a shell.
    assert {one.partition(": ")[2] for one in uses(r"\b(system|popen|fork|vfork|posix_spawnp?|exec[lv][pe]*)\s*\(")} <= {"posix_spawn(", "posix_spawnp("}


def test_nothing_typed_reaches_an_xpath_expression():
    # The shortcuts of the sheet look at values and free expressions; they make and evaluate none.
    shortcuts = ("fcgi/view/fast.c", "fcgi/view/condition.c")
    assert uses(r"\bxmlXPath\w+|\bxsltQuoteUserParams|\bxsltEvalUserParams", but=shortcuts) == []
    assert uses(r"\bxmlXPath(?!Object|Cast\w*To|FreeObject|FreeCompExpr)\w+|\bxslt(Quote|Eval|XPath)\w+", *shortcuts) == []
    assert uses(r"dyn:|disable-output-escaping|document\(", "xslt/**/*.xsl") == []


def test_no_regular_expressions_in_c():
    # Stems of account names hold letters alone (test_account.c); nothing else is bound into an expression.
    stems = ("fcgi/record/account.c", "fcgi/record/issue.c")
    assert uses(r"\bregcomp\b|\bREGEXP\b (?!')|\bRLIKE\b", but=stems) == []
    assert uses(r"\bREGEXP\b (?!CONCAT\('\^', \?, '\[0-9\]\*\$'\))", *stems) == []


def test_no_page_opens_a_file():
    assert uses(r"\b(fopen|open|openat|opendir|unlink|rename|mkstemp)\s*\(", "fcgi/page/**/*.c", "fcgi/web/*.c", "fcgi/store/*.c") == []


def test_format_strings_are_constants():
    calls = r"\b(?:v?f?printf|pool_printf|visit_go|ctl_fail)\s*\((?:[^()\"]|\([^()]*\))*?\)\s*;"
    assert [one for one in uses(calls) if '"' not in one and not re.search(r"\bv\w*printf", one) and "path" not in one
            and not re.search(r"\b[A-Z]+(_[A-Z]+)*\)", one)] == []


def test_banned_functions_are_not_used():
    assert uses(r"\b(strcpy|strcat|sprintf|vsprintf|gets|scanf|alloca|strtok|tmpnam|xmlNewChild|xmlParseMemory|atol)\s*\(|\"[^\"]*%s[^\"]*\"(?=[^;]*\bsscanf)") == []
    assert uses(r"\bsscanf\([^,]*, \"[^\"]*%(s|\[)") == [], "a width says how much fits"


def test_random_bytes_come_from_the_kernel():
    assert uses(r"\b(rand|srand|random|srandom|drand48|rand_r)\s*\(|\bRAND\(\)|\bUUID\(\)") == []
    assert len(uses(r"\bgetrandom\(")) >= 2


def test_cryptography_is_the_libraries():
    """No primitive of our own: what hashes, encrypts and compares is called by its library's name."""
    assert uses(r"0x6a09e667|0x67452301|0x428a2f98|\bsbox\b|\brotl\b") == []
    assert uses(r"\blibscrypt_\w+", but=("fcgi/gate/secret.c",)) == []


def test_no_weak_hashes():
    assert uses(r"(?i)\b(md5|md4|sha1|SHA1|crc32|des_|rc4|ecb)\b\s*\(|EVP_(md5|sha1|des|rc4|\w*ecb)") == []
    assert uses(r"SHA2\([^)]*,\s*(?!256\)|384|512)\d+\)") == []


SCRIPTS = ("xslt/static/*.js",)


def test_no_script_evaluates_text():
    assert uses(r"\beval\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write|setTimeout\(\s*[\"']|localStorage|sessionStorage|"
                r"indexedDB|[\"']message[\"']|__proto__|document\.cookie", *SCRIPTS) == []


# what pages say

def gets(*, prints=True):
    with open(os.path.join(TOP, "fcgi", "site.c"), encoding="utf-8") as file:
        lines = re.findall(r"\{METHOD_GET, \"([^\"]+)\",[^\n]*\}", file.read())
    paths = []
    for path in sorted(set(lines)):
        for name, value in (("month", "2022-01"), ("week", "2022-W03"), ("id", "1"), ("word", "a")):
            path = path.replace(f"{{{name}}}", value)
        if prints or not path.endswith("/in"):
            paths.append(path)
    return paths


@pytest.fixture(scope="module")
def people(portal):
    return [Client(portal).login_as(name) for name in ("chauht", "thinhnv", "quantri.tp", "tonghop.pnv", "kiemtra.qu")]


def test_reading_writes_nothing(portal, people, long):
    """Every page by five kinds of people, two in the short run: only the log of what was looked at and the time of the session move."""
    def state():
        return portal.checksums({"access_log", "session"})

    before, shown = state(), 0
    for client in people if long else (people[0], people[2]):
        for path in gets():
            # Without a question the matrix asks, by everybody.
            shown += client.get(path + "?tb=added&nhap=1&xac-nhan=1&action=delete&trang=2&xoa=1").status_code == 200
    after = state()
    assert shown > 100 and {table for table in before if before[table] != after[table]} == set()


def test_no_answer_allows_another_origin(people):
    for path in ("/", "/ke-hoach/2022-01", "/khong-co", "/suc-khoe", "/dang-nhap"):
        for method in ("GET", "OPTIONS", "POST"):
            answer = people[0].request(method, path, headers={"Origin": "https://ke.xau", "Access-Control-Request-Method": "POST"}, allow_redirects=False)
            assert not [name for name in answer.headers if name.lower().startswith("access-control")]


def test_every_body_has_its_type(people):
    for client in people[:2]:
        for path in [*gets(), "/khong-co", "/static/x"]:
            answer = client.get(path, allow_redirects=False)
            if answer.content:
                assert re.match(r"(text/(html|plain)|application/xml); ?charset=utf-8$|application/vnd\.openxml|text/html$|image/",
                                answer.headers["Content-Type"], flags=re.I), (path, answer.headers["Content-Type"])


def test_every_page_has_its_way_out(people, long):
    for client in (people[1], people[2], people[4]) if long else (people[2],):
        for path in gets(prints=False):
            answer = client.get(path)
            if answer.status_code == 200 and "text/html" in answer.headers["Content-Type"] and "<nav" in answer.text:
                assert any(form.action.endswith("/dang-xuat") for form in client.forms(answer)), path


def test_password_fields_hide_and_allow_pasting(portal, people):
    pages = [Client(portal).html("/dang-nhap"), people[0].html("/dang-nhap/doi-mat-khau")]
    fields = [field for page in pages for field in page.xpath("//input[starts-with(@name, 'password')]")]
    assert len(fields) >= 3
    for field in fields:
        assert field.get("type") == "password" and field.get("autocomplete") in ("current-password", "new-password")
    assert uses(r"[\"'](paste|copy|cut|contextmenu)[\"']", *SCRIPTS) == []


def test_no_hints_and_no_secret_questions(portal):
    assert portal.sql("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'danhgia' "
                      "AND table_name <> 'guide_entry' AND (column_name LIKE '%%hint%%' OR column_name LIKE '%%question%%')") == ()


def test_fields_that_a_form_does_not_have_are_dropped(portal, people):
    client = people[0]
    form = client.form("/ke-hoach/2022-01", field="content")
    form.fill({"content": "Gửi thêm trường", "due": "30/01/2022"})
    for name, value in (("person_id", "1"), ("assigner_id", "1"), ("confirmed_at", "2022-01-01"), ("percent", "100"), ("id", "1"), ("quality", "met")):
        form.fields[name] = [value]
    assert client.send_form(form, button="add").status_code == 200
    (row,) = portal.sql("SELECT t.*, a.name FROM task t JOIN account a ON a.person_id = t.person_id WHERE t.content = 'Gửi thêm trường'")
    assert (row["name"], row["confirmed_at"], row["percent"], row["assigner_id"]) == ("chauht", None, None, None)


# logins, and what stands in front

def test_session_tokens_are_long_and_differ(portal):
    tokens = set()
    for _ in range(12):
        client = Client(portal)
        client.login("chauht", PASSWORD)
        tokens.add(client.cookies.get(SESSION_COOKIE))
    assert len(tokens) == 12 and all(re.fullmatch(r"[A-Za-z0-9_-]{43}", token) for token in tokens)
    # No letter stands at a place in all of them.
    assert all(len({token[k] for token in tokens}) > 1 for k in range(42))
    assert portal.one("SELECT COUNT(*) FROM session WHERE token_hash IN %s", [token.encode() for token in tokens]) == 0


def test_nobody_sends_what_nginx_tells(portal):
    """The address that counts failures and stands in logs is the connection's, whatever headers say."""
    name = "ai-do-" + secrets.token_hex(4)
    lies = {"X-Forwarded-For": "192.0.2.7", "X-Real-IP": "192.0.2.7", "Forwarded": "for=192.0.2.7", "Remote-Addr": "192.0.2.7", "Client-IP": "192.0.2.7",
            "X-Request-ID": "0" * 32, "X-Forwarded-Proto": "http", "X-Forwarded-Host": "ke.xau", "X-Original-URL": "/quan-tri", "X-Rewrite-URL": "/quan-tri",
            "X-HTTP-Method-Override": "POST", "Proxy": "http://192.0.2.7", "Document-Uri": "/quan-tri", "Request-Method": "POST"}
    client = Client(portal)
    form = client.form("/dang-nhap", action="/dang-nhap")
    form.fill({"account": name, "password": "sai"})
    answer = client.send_form(form, headers=lies)
    assert answer.status_code == 422
    addresses = {row["address"] for row in portal.sql("SELECT address FROM login_address WHERE account_name = %s", name)}
    assert len(addresses) == 1 and addresses <= {"127.0.0.1", "::1"}
    page = Client(portal).get("/dang-nhap", headers=lies)
    assert page.status_code == 200 and "ke.xau" not in page.text and "0" * 32 not in page.text
    assert portal.log_lines("192.0.2.7") == []


def test_cipher_suites(portal):
    with open(os.path.join(TOP, "conf", "nginx.conf.in"), encoding="utf-8") as file:
        (suites,) = re.findall(r"ssl_ciphers\s+(\S+);", file.read())
    assert all(re.fullmatch(r"ECDHE-(ECDSA|RSA)-(AES(128|256)-GCM-SHA(256|384)|CHACHA20-POLY1305)", suite) for suite in suites.split(":"))
    for suite, spoken in (("ECDHE-ECDSA-AES128-GCM-SHA256", True), ("ECDHE-ECDSA-AES128-SHA256", False), ("AES128-GCM-SHA256", False), ("ECDHE-ECDSA-AES256-SHA384", False)):
        context = ssl.create_default_context(cafile=portal.certificate)
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.set_ciphers(suite + ":@SECLEVEL=0")
        with socket.create_connection(("127.0.0.1", portal.port), timeout=10) as plain:
            try:
                with context.wrap_socket(plain, server_hostname="localhost") as tls:
                    assert spoken, tls.cipher()
            except (ssl.SSLError, ConnectionError):
                assert not spoken, suite


@pytest.mark.parametrize("path", ["/.git/config", "/.git/", "/static/", "/static/.git/config", "/.svn/entries", "/README.md", "/conf/nginx.conf.in", "/schema/grants.sql",
                                  "/etc/danhgia.ini", "/app/xslt/site.xsl", "/static/../app/schema/grants.sql", "/nginx_status", "/server-status", "/debug", "/.env"])
def test_nothing_of_the_workshop_is_served(client, path):
    assert client.get(path, allow_redirects=False).status_code in (400, 404)


def test_errors_tell_nothing_of_the_inside(portal, people):
    """Last: a table is away for a moment."""
    portal.sql("RENAME TABLE task TO task_away")
    try:
        answers = [people[0].get("/ke-hoach/2022-01"), people[0].get("/ke-hoach/2022-01", headers={"Accept": "application/xml"})]
    finally:
        portal.sql("RENAME TABLE task_away TO task")
    for answer in answers:
        assert answer.status_code == 500
        found = re.findall(r"SELECT|FROM task|danhgia_app|doesn't exist|errno|/tmp|\.c:\d+|fcgi/|mariadb|libxml", answer.text)
        assert found == []
    assert any("task" in line for line in portal.wait_log_lines("level=error")), "the operator reads it in the log"
