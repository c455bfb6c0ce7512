"""conf/up and conf/down as an operator uses them, and workers that are exchanged under load."""

import os
import re
import signal
import socket
import subprocess
import threading
import time

import pytest

from portal import Client
from portal.place import TOP, free_ports, write_settings

CONTENT = "empty"
UP = os.path.join(TOP, "conf", "up")
DOWN = os.path.join(TOP, "conf", "down")


def up(data, *options):
    return subprocess.run([UP, "--background", "--no-build", "--data", data, *options],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=90)


def shown_clock(client):
    (clock,) = client.html("/dang-nhap").xpath('//p[@class="demonstration"]/strong/text()')
    return clock


def test_again_uses_what_is_there(portal, client):
    with open(os.path.join(portal.data, "settings"), encoding="utf-8") as file:
        before = file.read()
    portal.sql("INSERT INTO position (name) VALUES ('chức danh thử')")
    portal.connection.close()
    portal.connection = None
    done = up(portal.data)
    assert done.returncode == 0, done.stdout
    assert done.stdout.splitlines()[-1] == f"ready {portal.base}/"
    with open(os.path.join(portal.data, "settings"), encoding="utf-8") as file:
        after = file.read()
    assert re.findall(r"(?m)^(?:port|http_port|\w+_password)=.*$", before) == \
        re.findall(r"(?m)^(?:port|http_port|\w+_password)=.*$", after)
    assert portal.one("SELECT COUNT(*) FROM position WHERE name = 'chức danh thử'") == 1


def test_clock_stands_still_while_it_is_down_and_can_be_set(portal, client):
    assert up(portal.data, "--clock", "2022-01-24 23:58:30").returncode == 0
    assert shown_clock(client) == "23:58 ngày 24/01/2022"
    subprocess.run([DOWN, "--data", portal.data], check=True, timeout=60)
    # As if a day had passed before the next start.
    with open(os.path.join(portal.data, "settings"), encoding="utf-8") as file:
        settings = dict(line.rstrip("\n").split("=", 1) for line in file)
    assert settings["clock"].startswith("2022-01-24 23:5") and settings["clock_set_at"] == ""
    write_settings(portal.data, {"clock": "2022-01-24 23:59:00"})
    assert up(portal.data).returncode == 0
    assert shown_clock(client) == "23:59 ngày 24/01/2022"
    assert up(portal.data, "--clock", "now").returncode == 0
    assert not client.html("/dang-nhap").xpath('//p[@class="demonstration"]')
    assert up(portal.data, "--clock", "2022-01-20").returncode == 0
    assert shown_clock(client) == "00:00 ngày 20/01/2022"


@pytest.mark.parametrize("options, words", [
    (["--port", "80"], "a port is a number from 1024 to 65535"),
    (["--port", "x"], "a port is a number from 1024 to 65535"),
    (["--clock", "tomorrow"], "--clock takes"),
    (["--clock", "2022-02-30 08:00"], "--clock takes"),
    (["--colour", "red"], "unknown option --colour"),
])
def test_wrong_options_are_named_and_nothing_happens(portal, client, options, words):
    done = up(portal.data, *options)
    assert done.returncode == 1 and words in done.stdout
    assert client.get("/suc-khoe").status_code == 200


def test_port_that_is_taken(portal):
    place = os.path.join(os.path.dirname(portal.data), "taken")
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = up(place, "--port", str(port), "--http-port", str(free_ports()[0]), "--empty")
    assert done.returncode == 1 and f"port {port} is taken" in done.stdout


def test_directory_of_something_else_is_left_alone(portal):
    place = os.path.join(os.path.dirname(portal.data), "other")
    os.mkdir(place)
    with open(os.path.join(place, "letter.txt"), "w", encoding="utf-8") as file:
        file.write("keep me")
    done = up(place)
    assert done.returncode == 1 and "holds something else than a portal" in done.stdout
    assert os.listdir(place) == ["letter.txt"]


def test_long_path_and_interrupt_in_front(portal):
    """Sockets live elsewhere when the path is long; Ctrl-C stops everything."""
    place = os.path.join(os.path.dirname(portal.data), "d" * 100)
    os.mkdir(place)
    write_settings(place, {"buffer_pool": "64M", "redo_log": "16M", "flush": "0"})
    https, http = free_ports()
    front = subprocess.Popen([UP, "--no-build", "--empty", "--data", place, "--port", str(https), "--http-port", str(http)],
                             stdout=subprocess.PIPE, text=True, start_new_session=True)
    assert [next(front.stdout), next(front.stdout)] == ["preparing the database\n", f"ready https://localhost:{https}/\n"]
    with open(os.path.join(place, "settings"), encoding="utf-8") as file:
        run = dict(line.rstrip("\n").split("=", 1) for line in file)["run"]
    assert len(run) < 30 and os.path.exists(os.path.join(run, "pages1.sock"))
    os.killpg(front.pid, signal.SIGINT)
    assert front.stdout.read() == f"stopped {place}\n"
    assert front.wait(timeout=30) == 0
    assert not os.path.exists(run)
    with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", https), timeout=5):
        pass


class Load:
    """Asks for a page as fast as it comes until told to stop; keeps the statuses."""

    def __init__(self, portal):
        self.client, self.ended, self.statuses = Client(portal), False, []
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        while not self.ended:
            self.statuses.append(self.client.get("/suc-khoe").status_code)

    def stop(self):
        self.ended = True
        self.thread.join()
        return self.statuses


@pytest.mark.parametrize("act", [
    lambda portal: [portal.supervisor("restart", f"{pool}:*") for pool in ("pages1", "pages2")],
    lambda portal: [portal.signal("HUP", "pages1", "pages2") for _ in range(5)],
], ids=["restart one pool after the other", "re-read configuration"])
def test_workers_are_exchanged_and_nobody_notices(portal, act):
    loads = [Load(portal) for _ in range(3)]
    act(portal)
    time.sleep(0.5)
    statuses = [status for load in loads for status in load.stop()]
    assert len(statuses) > 20 and set(statuses) == {200}


def worker_asked_early(portal, door):
    """A worker that was sent SIGHUP as soon as it holds signals back, and how many kilobytes it had by then."""
    command = [os.path.join(portal.data, "app", "bin", "danhgia"), "-c", os.path.join(portal.data, "etc", "danhgia.ini"), "-p", "logins"]
    if os.getuid() == 0:
        command = ["setpriv", "--reuid=danhgia", "--regid=danhgia", "--init-groups", *command]
    worker = subprocess.Popen(command, stdin=door, cwd=portal.data)
    for _ in range(2000):
        with open(f"/proc/{worker.pid}/status", encoding="ascii") as file:
            status = dict(line.split(":", 1) for line in file)
        if int(status["SigBlk"], 16) >> (signal.SIGHUP - 1) & 1:
            break
        time.sleep(0.002)
    worker.send_signal(signal.SIGHUP)
    return worker, int(status["VmRSS"].split()[0])


def test_a_worker_asked_while_it_starts_does_as_asked_afterwards(portal):
    """Before its pages are compiled, which takes most of its start and of its memory, it already holds back what it is asked."""
    least = None
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(os.path.join(portal.run, "early.sock"))
        door.listen()
        for _ in range(5):
            worker, size = worker_asked_early(portal, door)
            try:
                time.sleep(0.5)
                assert worker.poll() is None
                worker.terminate()
                assert worker.wait(20) == 0
            finally:
                worker.kill()
                worker.wait()
            least = min(size, least or size)
            if least < 15000:
                break
    assert least < 15000
