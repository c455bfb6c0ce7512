"""The bench's own portal with a city in it: sessions of random people, the references behind the same nginx, its processes' CPU."""

import os
import pwd
import random
import re
import secrets
import socket
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.dirname(HERE), HERE]
sys.dont_write_bytecode = True

import city  # noqa: E402
from portal import Client, Portal, Snapshot  # noqa: E402
from portal.place import TOP  # noqa: E402

REFERENCE = os.path.join(HERE, "reference.html")
BUILD = os.environ.get("DANHGIA_BUILD", os.path.join(TOP, "build"))
LIMIT_PATH, BARE_PATH, PHP_PATH = "/_gioi-han", "/_chi-in", "/_php"
# Who opens the pages: accounts by SQL.
MEMBERS = "JOIN assignment m ON m.person_id = p.id AND m.main WHERE p.code REGEXP '^C[0-9]'"
HEADS = MEMBERS + " AND m.management_level = 'district'"
AUDIENCES = {
    "person": MEMBERS + " AND m.`rank` = 'member'",
    "superior": MEMBERS + " AND m.`rank` = 'head'",
    "head": HEADS + " AND p.code <> 'C0'",
    "large": HEADS + " AND p.code = 'C0'",
    "city": "WHERE a.name = 'quantri.tp'",
}
# As in a portal in use, but for the demonstration's data; nobody is sent away for the rate of one address.
SETTINGS = {"flush": "1", "redo_log": "256M", "strict": "no", "rate_posts": "100000", "rate_logins": "100000"}
PAGES = ("pages1", "pages2")
TICK = os.sysconf("SC_CLK_TCK")
SAID = []


class Bench:
    """A portal of the bench's own, sessions of random people, and the reference behind the same nginx."""

    def __init__(self, options):
        self.options = options
        self.folder = tempfile.mkdtemp(prefix="dgb-")
        os.chmod(self.folder, 0o755)
        self.snapshot = Snapshot("demonstration")
        pool = f"{max(256, options.city // 75)}M"
        self.portal = Portal(self.snapshot, f"{city.WEEK_STARTS} 08:00:00", dict(SETTINGS, buffer_pool=pool))
        self.limits = []
        start = time.monotonic()
        city.build(self.portal, options.city, months=options.months,
                   say=lambda text: say(f"{time.monotonic() - start:7.1f} s  {text}"))
        # As the timer does: once the months in hand and one before, once more for the third that the city's summary shows beside it.
        for _ in range(2):
            self.portal.ctl("jobs")
        self.accounts = {}
        self.tokens = {who: self.make_sessions(who, options.people) for who in AUDIENCES}

    def close(self):
        for process in self.limits:
            process.terminate()
        for process in self.limits:
            process.wait(timeout=10)
        self.portal.stop()
        self.snapshot.remove()
        subprocess.run(["rm", "-rf", self.folder], check=True)

    def make_sessions(self, who, count):
        accounts = self.portal.sql(f"SELECT a.id FROM account a LEFT JOIN person p ON p.id = a.person_id {AUDIENCES[who]} ORDER BY a.id")
        chosen = random.Random(630).sample(accounts, min(count, len(accounts)))
        tokens = [secrets.token_urlsafe(32) for _ in chosen]
        self.accounts[who] = [account["id"] for account in chosen]
        for account, token in zip(chosen, tokens):
            self.portal.sql("INSERT INTO session (token_hash, account_id, csrf, created_at, seen_at, proven_at, address, agent, "
                            "must_change) VALUES (UNHEX(SHA2(%s, 256)), %s, %s, SYSDATE(6), SYSDATE(6), SYSDATE(6), '127.0.0.1', "
                            "'bench', FALSE)", token, account["id"], secrets.token_bytes(32))
        with open(os.path.join(self.folder, who), "w", encoding="ascii") as file:
            file.writelines(token + "\n" for token in tokens)
        return tokens

    def client(self, token):
        client = Client(self.portal)
        client.use_session(token)
        return client

    # the reference

    def start_references(self, php=False, present=()):
        """present: (name, address, statements of replay.statements) of each page whose statements are replayed. As many workers of each reference as the pages pools have, on a socket each, in the portal's nginx."""
        settings = self.portal.settings
        limit = [os.path.join(BUILD, "danhgia-limit"), os.path.join(self.portal.run, "db.sock"), settings["app_account"], "danhgia",
                 REFERENCE]
        self.start_reference("limit", LIMIT_PATH, limit, DANHGIA_LIMIT_PASSWORD=settings["app_password"])
        self.start_reference("bare", BARE_PATH, [os.path.join(BUILD, "danhgia-bare"), REFERENCE])
        for name, address, lines in present:
            path = os.path.join(self.folder, name)
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(line + "\n" for line in lines)
            self.start_reference(name, address, [os.path.join(BUILD, "danhgia-present"), *limit[1:], path],
                                 DANHGIA_LIMIT_PASSWORD=settings["app_password"])
        if php:
            self.start_php()
        self.portal.supervisor("signal", "HUP", "nginx")
        for path in (LIMIT_PATH, BARE_PATH, *([PHP_PATH] if php else []), *(address for _, address, _ in present)):
            self.wait(lambda path=path: self.client(self.tokens["person"][0]).get(path).status_code == 200, f"{path} does not answer")

    def start_php(self):
        """PHP-FPM with as many children as the pages pools have workers, with Debian's settings for it (opcache on)."""
        settings, folder = self.portal.settings, os.path.join(self.portal.data, "app", "php")
        subprocess.run(["install", "-d", "-m", "755", folder], check=True)
        for name in ("home.php", "home.xsl"):
            subprocess.run(["install", "-m", "644", os.path.join(HERE, "php", name), folder], check=True)
        path = os.path.join(self.portal.run, "php.sock")
        user = "user = danhgia\ngroup = danhgia\nlisten.owner = danhgia\n" if os.getuid() == 0 else ""
        with open(os.path.join(self.folder, "fpm.conf"), "w", encoding="ascii") as file:
            file.write(f"[global]\nerror_log = {self.folder}/fpm.log\n[home]\n{user}listen = {path}\nlisten.backlog = 1024\n"
                       f"pm = static\npm.max_children = {len(self.workers())}\nenv[BENCH_SOCKET] = {self.portal.run}/db.sock\n"
                       f"env[BENCH_ACCOUNT] = {settings['app_account']}\nenv[BENCH_PASSWORD] = {settings['app_password']}\n")
        command = ["php-fpm8.2", "-F", "-y", os.path.join(self.folder, "fpm.conf")]
        self.limits.append(subprocess.Popen(command, stderr=subprocess.DEVNULL))
        self.pass_to("php", PHP_PATH, path, f"fastcgi_param SCRIPT_FILENAME {folder}/home.php;")

    def start_reference(self, name, address, command, **environment):
        path = os.path.join(self.portal.run, f"{name}.sock")
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(path)
            listening.listen(1024)
            if os.getuid() == 0:
                user = pwd.getpwnam("danhgia")
                os.chown(path, user.pw_uid, user.pw_gid)
            for _ in range(len(self.workers())):
                self.limits.append(subprocess.Popen(command, stdin=listening, env=dict(os.environ, **environment)))
        self.pass_to(name, address, path)

    def pass_to(self, name, address, path, parameter=""):
        """nginx passes an address on to a socket, from its next start of workers on."""
        self.change_file("nginx.conf", r"(?m)^\tupstream pages \{",
                         f"\tupstream {name} {{\n\t\tserver unix:{path} max_fails=0;\n\t}}\n\tupstream pages {{")
        self.change_file("nginx.conf", r"(?m)^\t\tlocation / \{",
                         f"\t\tlocation = {address} {{\n\t\t\tinclude fastcgi.conf;\n\t\t\t{parameter}\n\t\t\tfastcgi_pass {name};\n"
                         "\t\t}\n\n\t\tlocation / {")

    def change_file(self, name, pattern, replacement):
        path = os.path.join(self.portal.data, "etc", name)
        with open(path, encoding="utf-8") as file:
            text, count = re.subn(pattern, lambda _: replacement, file.read())
        if count == 0:
            die(f"{name} has no {pattern}")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    @staticmethod
    def wait(condition, message):
        for _ in range(100):
            if condition():
                return
            time.sleep(0.1)
        die(message)

    # processes

    def workers(self):
        """Process ids of the pages pools."""
        return [pid for pid, words in self.processes() if words[-1:] == ["pages"] and words[0].endswith("/danhgia")]

    def processes(self):
        """(pid, command line) of everything below the portal's supervisor."""
        with open(os.path.join(self.portal.run, "supervisord.pid"), encoding="ascii") as file:
            wanted = {int(file.read())}
        found = []
        for pid in sorted(int(name) for name in os.listdir("/proc") if name.isdigit()):
            try:
                with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
                    parent = int(file.read().rsplit(")", 1)[1].split()[1])
                with open(f"/proc/{pid}/cmdline", encoding="utf-8") as file:
                    words = file.read().rstrip("\0").split("\0")
            except (FileNotFoundError, ProcessLookupError):
                continue
            if parent in wanted or pid in wanted:
                wanted.add(pid)
                found.append((pid, words))
        return found

    def cpu(self):
        """CPU seconds so far: worker (of any pool), database, nginx, log (the supervisor, through which log lines go)."""
        workers = [pid for pid, words in self.processes() if words[0].endswith("/danhgia")]
        workers += [pid for process in self.limits for pid in (process.pid, *children(process.pid))]
        spent = {"worker": sum(ticks(pid) for pid in workers),
                 "database": 0, "nginx": 0, "log": 0}
        for pid, words in self.processes():
            name = next((key for key, word in (("database", "mariadbd"), ("nginx", "nginx"), ("log", "supervisord"))
                         if word in " ".join(words)), None)
            if name and not words[0].endswith("/danhgia"):
                spent[name] += ticks(pid)
        return spent


def children(pid):
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
        return [int(word) for word in file.read().split()]


def ticks(pid):
    with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
        words = file.read().rsplit(")", 1)[1].split()
    return (int(words[11]) + int(words[12])) / TICK


def die(message):
    raise SystemExit(f"test/bench: {message}")


def say(text):
    print(text, flush=True)
    SAID.append(text)


def install(packages):
    """Installs what a list of packages below test/bench names and the machine has not."""
    done = subprocess.run(["bash", "-eu", "-c", '. conf/lib.sh; . conf/up-system.sh; install_packages "$1"', "test/bench",
                           os.path.join(HERE, packages)], cwd=TOP)
    if done.returncode != 0:
        die(f"the packages of test/bench/{packages} are missing")


def need(*programs):
    """Ends the bench unless "make bench" has made them."""
    for name in programs:
        if not os.path.exists(os.path.join(BUILD, name)):
            die(f"{BUILD} has no {name}: run make bench there")
