"""
Three database nodes (Debian's galera-4) and three worker hosts, each pair in a network namespace of its own, from the same
templates as a server's: one portal in front of them, by TCP. Under load one node is killed and comes back, and the network of
one is cut; several nodes write at once into one month of an agency; whoever has written sees it at every node. Seen red with
the safeguards off: with a lost certification (1213) taken as final people get mistakes, also for the last place; without
wsrep_sync_wait they do not see what they wrote.
"""

import glob
import os
import re
import shutil
import signal
import subprocess
import threading
import time

import pymysql
import pytest
from load import CLOCK, MONTH, SETTINGS, WAIT_SECONDS, Load, awake, figures, ledger, school  # noqa: F401
from portal import Client
from portal.place import TOP, checksums
from test_caps import set_levels
from test_db_tls import Authority

pytestmark = pytest.mark.long
NODES = (1, 2, 3)
WORKERS = 2
PORT = 9001
# Two sockets of a worker host, as two pools; systemd hands them to the workers, here a few lines do.
LISTEN = """
import os, socket, sys
words = sys.argv[3:]
for port in (int(sys.argv[2]), int(sys.argv[2]) + 1):
    made = socket.create_server((sys.argv[1], port), backlog=1024)
    for _ in range(%d):
        if os.fork() == 0:
            os.dup2(made.fileno(), 0)
            os.execvp(words[0], words)
os.wait()
""" % WORKERS


def run(*words, **options):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True, timeout=60, **options).stdout


def wait_for(what, true):
    until = time.monotonic() + WAIT_SECONDS
    while not true():
        assert time.monotonic() < until, what
        time.sleep(0.1)


def path_with_scripts(folder):
    """PATH with the scripts by which a new node takes over the data: they are mariadb-server's, whose service nobody wants here."""
    if shutil.which("wsrep_sst_rsync"):
        return os.environ["PATH"]
    os.mkdir(folder)
    run("apt-get", "download", "mariadb-server", cwd=folder)
    run("dpkg", "-x", *glob.glob(f"{folder}/*.deb"), folder)
    return f"{folder}/usr/bin:{os.environ['PATH']}"


class Node:
    """A database with its workers on an address of their own."""

    def __init__(self, cluster, number):
        self.cluster, self.number, portal = cluster, number, cluster.portal
        self.address, self.space, self.link = f"{cluster.network}.{number}", f"{cluster.name}n{number}", f"{cluster.name}v{number}"
        self.data = os.path.join(portal.data, f"node{number}")
        self.socket = os.path.join(self.data, "s")
        self.server = self.workers = None
        run("ip", "netns", "add", self.space)
        run("ip", "link", "add", self.link, "type", "veth", "peer", "name", "eth0", "netns", self.space)
        run("ip", "link", "set", self.link, "master", cluster.name, "up")
        for words in (["addr", "add", f"{self.address}/24", "dev", "eth0"], ["link", "set", "eth0", "up"], ["link", "set", "lo", "up"]):
            run("ip", "-n", self.space, *words)
        self._configure()

    def _configure(self):
        """From the templates, with what differs from node to node."""
        portal, own = self.cluster.portal, dict(self.cluster.portal.settings)
        os.makedirs(os.path.join(self.data, "db"))
        os.mkdir(os.path.join(self.data, "tmp"))
        certificate = self.cluster.authority.sign(f"node{self.number}", self.address, usage="serverAuth,clientAuth")
        own.update(database_dir=f"{self.data}/db", database_socket=self.socket, database_pid=f"{self.data}/pid", database_tmp=f"{self.data}/tmp",
                   node_address=self.address, node_addresses=",".join(f"{self.cluster.network}.{n}" for n in NODES), node_cache="64M",
                   node_certificate=f"{certificate}.crt", node_key=f"{certificate}.key", database_tls_ca=self.cluster.authority.certificate)
        with open(f"{self.data}/settings", "w", encoding="utf-8") as file:
            file.writelines(f"{name}={value}\n" for name, value in own.items())
        with open(f"{self.data}/my.cnf", "w", encoding="utf-8") as file:
            file.write(run(f"{TOP}/conf/render", f"{TOP}/conf/mariadb.cnf.in", f"{self.data}/settings"))
            file.write(run(f"{TOP}/conf/render", f"{TOP}/conf/galera.cnf.in", f"{self.data}/settings"))
        # The nearest database first, so that all of them are written to; a portal in use has the same order on every host.
        hosts = ",".join(f"{self.cluster.network}.{(self.number - 1 + n) % len(NODES) + 1}" for n in range(len(NODES)))
        with open(os.path.join(portal.data, "etc", "danhgia.ini"), encoding="utf-8") as file:
            text = file.read()
        for name, value in (("hosts", hosts), ("tls_ca", self.cluster.authority.certificate), ("socket", "")):
            text = re.sub(rf"(?m)^{name} = .*$", f"{name} = {value}", text)
        with open(f"{self.data}/danhgia.ini", "w", encoding="utf-8") as file:
            file.write(text)

    def start(self, *options):
        """Starts the database; the first of all with --wsrep-new-cluster."""
        run("chown", "-R", "danhgia:", self.data)
        with open(f"{self.data}/log", "ab") as log:
            self.server = subprocess.Popen(self._inside("mariadbd", f"--defaults-file={self.data}/my.cnf", *options), stdout=log, stderr=log,
                                           start_new_session=True, env=dict(os.environ, PATH=self.cluster.path))
        wait_for(f"node {self.number}", self.synced)

    def serve(self):
        """Starts the workers, or starts them anew: they then ask the nearest database again, instead of where they fled to."""
        if self.workers is not None:
            os.killpg(self.workers.pid, signal.SIGTERM)
            self.workers.wait(60)
            wait_for("the port", lambda: run("ip", "netns", "exec", self.space, "ss", "-Hltn", f"sport = :{PORT}") == "")
        with open(os.path.join(self.cluster.portal.data, "log", f"pages1-node{self.number}.log"), "ab") as log:
            self.workers = subprocess.Popen(
                self._inside("/usr/bin/python3", "-c", LISTEN, self.address, PORT, f"{self.cluster.portal.data}/app/bin/danhgia", "-c",
                             f"{self.data}/danhgia.ini", "-p", "pages"), stdout=log, stderr=log, start_new_session=True)

    def _inside(self, *words):
        return ["ip", "netns", "exec", self.space, "setpriv", "--reuid=danhgia", "--regid=danhgia", "--init-groups", *map(str, words)]

    def connect(self):
        return pymysql.connect(unix_socket=self.socket, user="root", database="danhgia", charset="utf8mb4", autocommit=True,
                               cursorclass=pymysql.cursors.DictCursor)

    def sql(self, text, *values):
        with self.connect() as connection, connection.cursor() as cursor:
            cursor.execute(text, values or None)
            return cursor.fetchall()

    def state(self):
        """wsrep_local_state_comment, or what keeps us from asking."""
        try:
            return self.sql("SHOW STATUS LIKE 'wsrep_local_state_comment'")[0]["Value"]
        except pymysql.Error as error:
            return str(error)

    def size(self):
        return int(self.sql("SHOW STATUS LIKE 'wsrep_cluster_size'")[0]["Value"])

    def synced(self):
        if self.server.poll() is not None:
            with open(f"{self.data}/log", encoding="utf-8", errors="replace") as file:
                said = [line for line in file if "ERROR" in line or "WSREP_SST" in line]
            raise AssertionError(f"node {self.number} ended:\n" + "".join(said[-30:]))
        return self.state() == "Synced"

    def kill(self):
        os.killpg(self.server.pid, signal.SIGKILL)
        self.server.wait()

    def cut(self, cut):
        run("ip", "link", "set", self.link, "down" if cut else "up")

    def stop(self):
        for group in (self.workers, self.server):
            if group is not None and group.poll() is None:
                os.killpg(group.pid, signal.SIGTERM)
        for group in (self.workers, self.server):
            if group is not None:
                group.wait(60)
        run("ip", "netns", "del", self.space)


class Cluster:
    def __init__(self, portal):
        self.portal, self.nodes = portal, []
        self.name, self.network = f"dg{os.getpid() % 100000}", f"10.{os.getpid() % 200 + 20}.77"
        self.authority = Authority(os.path.join(portal.data, "tls"), "right")
        self.path = path_with_scripts(os.path.join(portal.data, "mariadb-server"))
        self._open_accounts()
        portal.connection.close()
        portal.connection = None
        portal.supervisor("stop", "mariadb", "jobs", "pages1:*", "pages2:*", "logins:*", "reports:*")
        run("ip", "link", "add", self.name, "type", "bridge")
        run("ip", "addr", "add", f"{self.network}.254/24", "dev", self.name)
        run("ip", "link", "set", self.name, "up")
        self.nodes = [Node(self, number) for number in NODES]
        run("chown", "-R", "danhgia:", f"{portal.data}/tls")
        os.rmdir(f"{self.nodes[0].data}/db")
        shutil.move(f"{portal.data}/db", f"{self.nodes[0].data}/db")
        # The binary log's index names its files by their old place.
        for file in glob.glob(f"{self.nodes[0].data}/db/binlog.*"):
            os.remove(file)
        self.nodes[0].start("--wsrep-new-cluster")
        for node in self.nodes[1:]:
            node.start()
        for node in self.nodes:
            node.serve()
        portal.connection = self.nodes[0].connect()
        self.lead(*self.nodes)

    def _open_accounts(self):
        for name in ("app", "reader"):
            password = self.portal.settings[f"{name}_password"]
            self.portal.sql(f"CREATE USER danhgia_{name}@'{self.network}.%%' IDENTIFIED BY '{password}' REQUIRE SSL".replace("%%", "%"))
        with open(os.path.join(TOP, "schema", "grants.sql"), encoding="utf-8") as file:
            text = re.sub(r"(?m)^--.*\n", "", file.read()).replace("@localhost", f"@'{self.network}.%'")
        for statement in filter(None, map(str.strip, text.split(";"))):
            if re.search(r"danhgia_(app|reader)@", statement):
                self.portal.sql(statement)

    def lead(self, *nodes):
        """Requests go to the workers of those: the same template, with worker hosts instead of sockets."""
        data = self.portal.data
        hosts = " ".join(node.address for node in nodes)
        more = run("bash", "-c", f". {TOP}/conf/lib.sh; upstream_settings {self.portal.run} {PORT} {hosts}")
        with open(f"{data}/etc/settings.cluster", "w", encoding="utf-8") as file:
            file.writelines(f"{name}={value}\n" for name, value in self.portal.settings.items() if not re.match("upstream_|next_", name))
            file.write(more)
        with open(f"{data}/etc/nginx.conf", "w", encoding="utf-8") as file:
            file.write(run(f"{TOP}/conf/render", f"{TOP}/conf/nginx.conf.in", f"{data}/etc/settings.cluster"))
        self.portal.supervisor("restart", "nginx")
        awake(self.portal)

    def look_at(self, node):
        """Our own statements, and danhgiactl, go to that node."""
        self.portal.connection.close()
        self.portal.connection = node.connect()
        path = os.path.join(self.portal.data, "etc", "danhgia.ini")
        with open(path, encoding="utf-8") as file:
            text = re.sub(r"(?m)^socket = .*$", f"socket = {node.socket}", file.read())
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def whole(self):
        """All three are there and hold the same."""
        for node in self.nodes:
            wait_for(f"node {node.number}: {node.state()}", lambda node=node: node.state() == "Synced" and node.size() == len(NODES))
        until = time.monotonic() + WAIT_SECONDS
        # What was broken off may still be written.
        while (apart := self.apart()) and time.monotonic() < until:
            time.sleep(0.5)
        assert not apart, apart

    def apart(self):
        """{table: what each node holds} of the tables in which nodes differ."""
        sums = []
        for node in self.nodes:
            with node.connect() as connection, connection.cursor() as cursor:
                def sql(text, cursor=cursor):
                    cursor.execute(text)
                    return cursor.fetchall()

                sql("SET wsrep_sync_wait = 1")
                sums.append(checksums(sql))
        return {table: [one.get(table) for one in sums] for table in set().union(*sums) if len({one.get(table) for one in sums}) > 1}

    def stop(self):
        if self.portal.connection is not None:
            self.portal.connection.close()
            self.portal.connection = None
        for node in reversed(self.nodes):
            node.stop()
        subprocess.run(["ip", "link", "del", self.name], check=False)


@pytest.fixture(scope="module")
def cluster(portal):
    if os.getuid() != 0 or subprocess.run(["ip", "netns", "list"], capture_output=True).returncode != 0 or not glob.glob("/usr/lib/galera/*.so"):
        pytest.skip("network namespaces need root, and the nodes galera-4")
    portal.one("SELECT 1")
    place = Cluster.__new__(Cluster)
    try:
        place.__init__(portal)
        yield place
    finally:
        place.stop()


def settle(cluster, load, name):
    cluster.look_at(cluster.nodes[2])
    load.settle(name)
    cluster.whole()
    cluster.look_at(cluster.nodes[0])


def test_three_nodes_write_at_once(cluster, portal):
    with Load(portal) as load:
        load.more(150)
    settle(cluster, load, "three nodes")
    for node in cluster.nodes:
        assert len(node.sql("SELECT id FROM information_schema.processlist WHERE user = 'danhgia_app' AND host LIKE %s", f"{node.address}:%")) > 0


@pytest.mark.parametrize("number", [1, 2])
def test_a_node_is_killed(cluster, portal, number):
    node, other = cluster.nodes[number - 1], cluster.nodes[2]
    with Load(portal) as load:
        load.more(40)
        node.kill()
        load.more(40)
        assert other.size() == 2
        node.start()
        load.more(40)
    settle(cluster, load, f"node {number} killed and back")


def test_the_network_of_a_node_is_cut(cluster, portal):
    """The node alone says no to everybody; the other two go on. Workers and database of that host are cut off together."""
    node, other = cluster.nodes[1], cluster.nodes[2]
    with Load(portal) as load:
        load.more(40)
        node.cut(True)
        wait_for("the two go on", lambda: other.size() == 2 and other.state() == "Synced")
        load.more(40)
        wait_for("the one stops", lambda: node.sql("SHOW STATUS LIKE 'wsrep_cluster_status'")[0]["Value"] == "non-Primary")
        with pytest.raises(pymysql.Error) as refused:
            node.sql("UPDATE unit_month SET published_at = NULL WHERE unit_id = 0")
        assert refused.value.args[0] == 1047
        load.more(40)
        node.cut(False)
        wait_for("the node is back", lambda: node.state() == "Synced" and node.size() == len(NODES))
        load.more(40)
    settle(cluster, load, "network cut and back")


def test_the_last_place_by_three_nodes_at_once(cluster, portal):
    """A hard cap over everybody: twelve deciders at three nodes, and one is let through."""
    for _ in range(3):
        place = school(portal)
        client = Client(portal).login_as(place["account"])
        wait_for("the decision table", lambda client=client, place=place: client.get(place["path"]).status_code == 200)
        places, ids = figures(ledger({**place, "client": client}))[0], place["ids"]
        set_levels(portal, ids[:places - 1], "A")
        versions = {row["id"]: row["version"] for row in portal.sql("SELECT id, version FROM evaluation WHERE unit_id = %s", place["unit"])}
        token = client.form(place["path"], action="/dang-xuat").fields["token"][0]
        answers, gate = [], threading.Barrier(12)

        def decide(number):
            one, id = Client(portal), ids[places - 1 + number % 6]
            one.cookies.update(client.cookies)
            pairs = {"token": token, "submission": os.urandom(11).hex(), f"pick-{id}": "yes", f"level-{id}": "A", f"points-{id}": "",
                     f"reason-{id}": f"Lượt {number}", f"version-{id}": str(versions[id]), "action": "confirm_decide"}
            gate.wait()
            answers.append(one.post(place["path"], data=pairs, allow_redirects=False, timeout=120).status_code)

        threads = [threading.Thread(target=decide, args=(number,)) for number in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        print("last place:", sorted(answers))
        assert portal.one("SELECT COUNT(*) FROM evaluation WHERE unit_id = %s AND month = %s AND decided_level = 'A'", place["unit"], MONTH) == places
        assert answers.count(303) == 1 and set(answers) <= {303, 409, 422, 503}


def test_whoever_wrote_sees_it_at_every_node(cluster, portal):
    """Written at one node and read at another that lags behind: it answers when it has caught up. Who has not written gets what it has."""
    row = portal.sql("SELECT a.name FROM evaluation e JOIN account a ON a.person_id = e.person_id JOIN unit u ON u.id = e.unit_id "
                     "WHERE e.month = %s AND u.code = 'BD-PTP' ORDER BY e.id LIMIT 1", MONTH)[0]
    client, path, text = Client(portal).login_as(row["name"]), f"/ke-hoach/{MONTH}", "Việc thấy ngay"
    cluster.whole()
    writer, reader = cluster.nodes[:2]
    for node in (writer, reader):
        node.serve()
    cluster.lead(writer)
    form = client.form(path, field="content")
    form.fill({"content": text, "due": "31/01/2022"})
    other = Client(portal)
    other.cookies.update(client.cookies)
    with reader.connect() as holder, holder.cursor() as cursor:
        cursor.execute("FLUSH TABLES WITH READ LOCK")
        answer = client.send_form(form, button="add", allow_redirects=False)
        assert answer.status_code == 303 and answer.headers["Set-Cookie"].count("__Host-wrote=1; Max-Age=10;") == 1
        cluster.lead(reader)
        assert other.get(path).text.count(text) == 0, "the node does not lag behind"
        # As a browser does after the 303, and a clock that has not moved on for ten seconds.
        client.cookies.set("__Host-wrote", "1", domain="localhost.local", path="/", secure=True)
        seen = []
        thread = threading.Thread(target=lambda: seen.append(client.get(path).text.count(text)))
        thread.start()
        thread.join(2)
        waited = thread.is_alive()
        cursor.execute("UNLOCK TABLES")
    thread.join()
    cluster.lead(*cluster.nodes)
    assert waited and seen[0] > 0
