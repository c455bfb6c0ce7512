"""A snapshot is a stopped portal, made once a run by conf/up; a Portal is a running copy of it."""

import fcntl
import getpass
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from xmlrpc.client import ServerProxy

import pymysql
from supervisor.xmlrpc import SupervisorTransport

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
POOLS = ("pages1", "pages2", "logins", "reports", "rescue")
START_SECONDS = 90

# Sizes for tests: scrypt at N = 2^10, small files, commits not flushed, unknown elements are errors.
SETTINGS = {
    "scrypt_n": "10",
    "buffer_pool": "64M",
    "redo_log": "16M",
    "flush": "0",
    "strict": "yes",
    "rate_posts": "1000",
    "rate_logins": "1000",
    # Tests run the jobs when they want them.
    "jobs_seconds": "86400",
}


def free_ports():
    """Two ports that the kernel says are free."""
    with socket.socket() as one, socket.socket() as two:
        one.bind(("127.0.0.1", 0))
        two.bind(("127.0.0.1", 0))
        return one.getsockname()[1], two.getsockname()[1]


def short_place():
    """
    Where portals live: in memory where there is plenty, since copying and removing databases is a good part of a run; else
    in /tmp. Both are short, for the sockets' sake.
    """
    with open("/proc/meminfo", encoding="ascii") as file:
        available = int(re.search(r"MemAvailable: +(\d+) kB", file.read())[1])
    plenty = available > 8 << 20 and os.path.ismount("/dev/shm") and not os.statvfs("/dev/shm").f_flag & os.ST_NOEXEC
    return "/dev/shm" if plenty else "/tmp"


def write_settings(data, changes):
    path = os.path.join(data, "settings")
    lines = {}
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            lines = dict(line.rstrip("\n").split("=", 1) for line in file)
    lines.update(changes)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{name}={value}\n" for name, value in lines.items())


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=START_SECONDS, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout[-4000:]}")


def checksums(sql, apart=()):
    """
    {table: what changes with its rows} of a database; sql(text) gives rows as dicts. CHECKSUM TABLE is not the same twice, nor
    on two servers, where columns are generated and stored: it depends on which of them the server read last.
    """
    generated = {row["t"] for row in sql("SELECT DISTINCT table_name AS t FROM information_schema.columns "
                                         "WHERE table_schema = 'danhgia' AND generation_expression IS NOT NULL")}
    tables = {row["t"] for row in sql("SELECT table_name AS t FROM information_schema.tables WHERE table_schema = 'danhgia' "
                                      "AND table_type = 'BASE TABLE'")} - set(apart)
    sums = {row["Table"].removeprefix("danhgia."): row["Checksum"]
            for row in sql("CHECKSUM TABLE " + ", ".join(f"`danhgia`.`{table}`" for table in sorted(tables - generated)))}
    sums.update((table, hash(tuple(sorted(map(str, sql(f"SELECT * FROM `danhgia`.`{table}`")))))) for table in tables & generated)
    return sums


class Snapshot:
    """
    The demonstration district (or an empty portal), loaded and stopped; its files are copied a Portal at a time. Test processes
    that share a place share the snapshot there: the first makes it, the others wait.
    """

    def __init__(self, content="demonstration", shared=None):
        # Open to the system user when the tests run as root.
        self.place = tempfile.mkdtemp(prefix="dg-", dir=short_place())
        os.chmod(self.place, 0o755)
        self.data = os.path.join(shared or self.place, f"snapshot-{content}")
        with open(os.path.join(shared or self.place, f"{content}.lock"), "w", encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not os.path.exists(self.data):
                self.make(content)
        self.count = 0

    def make(self, content):
        """
        One that could not be made is not there, so that the next process tries anew. Made where it stays: the database names its
        logs by their whole paths.
        """
        os.mkdir(self.data)
        try:
            write_settings(self.data, SETTINGS)
            https, http = free_ports()
            empty = ["--empty", "--clock", "2022-01-20 08:00:00"] if content == "empty" else []
            run(os.path.join(TOP, "conf", "up"), "--background", "--no-build", "--data", self.data,
                "--port", str(https), "--http-port", str(http), *empty)
            run(os.path.join(TOP, "conf", "down"), "--data", self.data)
        except BaseException:
            shutil.rmtree(self.data, ignore_errors=True)
            raise

    def copy(self):
        self.count += 1
        data = os.path.join(self.place, f"p{self.count}")
        skip = ("log", "run", "tmp", "lock")
        os.mkdir(data)
        subprocess.run(["cp", "-a", "--reflink=auto", "-t", data] +
                       [os.path.join(self.data, name) for name in os.listdir(self.data) if name not in skip], check=True)
        write_settings(data, {"run": ""})
        return data

    def remove(self):
        shutil.rmtree(self.place, ignore_errors=True)


class Portal:
    """A running copy of a snapshot with its own ports, sockets and clock."""

    def __init__(self, snapshot, clock="2022-01-20 08:00:00", settings=None):
        self.data = snapshot.copy()
        write_settings(self.data, settings or {})
        self.port, self.http_port = free_ports()
        self.base = f"https://localhost:{self.port}"
        self.certificate = os.path.join(self.data, "tls", "localhost.crt")
        self.connection = None
        run(os.path.join(TOP, "conf", "up"), "--background", "--no-build", "--data", self.data,
            "--port", str(self.port), "--http-port", str(self.http_port), "--clock", clock)
        self.settings = dict(line.rstrip("\n").split("=", 1)
                             for line in open(os.path.join(self.data, "etc", "settings"), encoding="utf-8"))
        self.run = self.settings["run"]
        # Whom the portal sees when we call it: 127.0.0.1, or ::1 where localhost means that first.
        with socket.create_connection(("localhost", self.port), timeout=10) as call:
            self.address = call.getsockname()[0]

    def stop(self):
        """What the sanitizers said of the workers: of a leak they tell at the end only."""
        if self.connection is not None:
            self.connection.close()
        run(os.path.join(TOP, "conf", "down"), "--data", self.data)
        said = self.log_lines("Sanitizer") + self.log_lines("runtime error:")
        said += self.log_lines("/fcgi/") if said else []
        shutil.rmtree(self.data, ignore_errors=True)
        return said

    # the database, as its administrator

    def sql(self, text, *values):
        """Runs one statement on a connection of its own at the portal's clock; the rows as dicts."""
        if self.connection is None:
            self.connection = pymysql.connect(
                unix_socket=os.path.join(self.run, "db.sock"), user=getpass.getuser(), database="danhgia",
                charset="utf8mb4", autocommit=True, cursorclass=pymysql.cursors.DictCursor)
        with self.connection.cursor() as cursor:
            cursor.execute(text, values or None)
            return cursor.fetchall()

    def one(self, text, *values):
        """The only value of the only row."""
        (row,) = self.sql(text, *values)
        (value,) = row.values()
        return value

    def soon(self, text, *values, at_least=1):
        """The only value, once it has reached at_least or ten seconds have passed: what is written after the answer, such as
        a line of access_log, is there a moment later."""
        deadline = time.monotonic() + 10
        while (value := self.one(text, *values)) < at_least and time.monotonic() < deadline:
            time.sleep(0.02)
        return value

    def checksums(self, apart):
        """{table: what changes with its rows}, but for some tables."""
        return checksums(self.sql, apart)

    # the clock and the processes

    def set_clock(self, clock):
        """Moves business time; workers re-read their configuration at the signal, before the next request."""
        path = os.path.join(self.data, "etc", "danhgia.ini")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        text = re.sub(r"(?m)^clock = .*$", f"clock = {clock}", text)
        text = re.sub(r"(?m)^clock_set_at = .*$", f"clock_set_at = {int(time.time())}", text)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        self.signal("HUP", *POOLS)

    def signal(self, name, *pools):
        """Asks the supervisor itself: starting supervisorctl hundreds of times was a seventh of a whole run."""
        with ServerProxy("http://127.0.0.1", SupervisorTransport(serverurl=f"unix://{self.run}/supervisor")) as server:
            for pool in pools:
                for process in server.supervisor.signalProcessGroup(pool, name):
                    assert process["description"] == "OK", process

    def supervisor(self, *command):
        """supervisorctl: start, stop, restart or signal a pool ("pages1:*"), nginx or mariadb."""
        run("supervisorctl", "-c", os.path.join(self.data, "etc", "supervisord.conf"), *command)

    def ctl(self, *command, check=True):
        """Runs danhgiactl as the portal's user; the finished process with its output."""
        words = [os.path.join(self.data, "app", "bin", "danhgiactl"), "-c", os.path.join(self.data, "etc", "danhgia.ini"),
                 *command]
        if os.getuid() == 0:
            words = ["setpriv", "--reuid=danhgia", "--regid=danhgia", "--init-groups", *words]
        done = subprocess.run(words, cwd=self.data, capture_output=True, text=True, timeout=START_SECONDS)
        if check and done.returncode != 0:
            raise RuntimeError(f"danhgiactl {' '.join(command)}\n{done.stdout}{done.stderr}")
        return done

    def log_lines(self, word):
        """Lines of the workers' logs that contain a word."""
        found = []
        folder = os.path.join(self.data, "log")
        for name in sorted(os.listdir(folder)):
            if name.startswith(POOLS):
                with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                    found += [f"{name}: {line.rstrip()}" for line in file if word in line]
        return found

    def wait_log_lines(self, word):
        """The same, of a line that is on its way: it goes through the supervisor, and may come after the answer."""
        for _ in range(50):
            found = self.log_lines(word)
            if found:
                break
            time.sleep(0.1)
        return found
