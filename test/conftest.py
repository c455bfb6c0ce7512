"""
Fixtures of every test of a live portal. A test file says with CLOCK at what business time its portal starts
("2022-01-20 08:00:00" unless it says otherwise), with CONTENT = "empty" that it wants no demonstration, and with
SETTINGS what it wants otherwise than portal.place.SETTINGS.
"""

import os
import shutil
import signal
import sys
import tempfile
import threading

import pytest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from portal import Client, Portal, Snapshot  # noqa: E402
from portal.client import documents  # noqa: E402
from portal.place import short_place  # noqa: E402


def pytest_configure(config):
    """Ended by SIGTERM (a time limit), we still stop every portal, as at Ctrl-C."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    config.addinivalue_line("markers", "long: takes long and runs with test/run --long only")


@pytest.fixture(scope="session")
def long(request):
    """Whether a test that asks many alike questions asks all of them: in test/run --long, and where nobody said "not long"."""
    return request.config.getoption("markexpr") != "not long"


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node):
    """The processes of one run share their snapshots; the one that started them removes the place."""
    if not hasattr(node.config, "shared_place"):
        node.config.shared_place = tempfile.mkdtemp(prefix="dg-", dir=short_place())
        os.chmod(node.config.shared_place, 0o755)
    node.workerinput["shared_place"] = node.config.shared_place


def pytest_unconfigure(config):
    if hasattr(config, "shared_place"):
        shutil.rmtree(config.shared_place, ignore_errors=True)


@pytest.fixture(scope="session")
def snapshots(request):
    """Makes a snapshot at its first use, and removes all of them at the end."""
    shared = getattr(request.config, "workerinput", {}).get("shared_place")
    made, stopping, said = {}, [], []

    def get(content):
        if content not in made:
            made[content] = Snapshot(content, shared)
        return made[content]

    get.stopping = stopping
    get.said = said
    yield get
    for thread in stopping:
        thread.join()
    for snapshot in made.values():
        snapshot.remove()
    assert not said, "\n".join(["sanitizers spoke in the workers' logs", *said[:60]])


@pytest.fixture(scope="module")
def portal(request, snapshots):
    """A portal of the test file's own. It is stopped while the next file already starts."""
    place = Portal(snapshots(getattr(request.module, "CONTENT", "demonstration")),
                   getattr(request.module, "CLOCK", "2022-01-20 08:00:00"),
                   getattr(request.module, "SETTINGS", {}))
    yield place
    stop = threading.Thread(target=lambda: snapshots.said.extend(f"{request.module.__name__} {line}" for line in place.stop()))
    stop.start()
    snapshots.stopping.append(stop)


@pytest.fixture(scope="session", autouse=True)
def valid_documents():
    """Every document the tests read is valid against the schema of its noun."""
    yield
    documents.check()


@pytest.fixture
def client(portal):
    """Somebody who is not logged in."""
    return Client(portal)


@pytest.fixture
def login(portal):
    """login("account"): a client with a session of that account."""
    return lambda account, **options: Client(portal).login_as(account, **options)


@pytest.fixture(scope="module")
def browser(portal):
    """A Chromium on the portal; imported late, because only browser tests need selenium."""
    from portal.browser import Browser

    chromium = Browser(portal)
    yield chromium
    chromium.quit()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """A failed test shows what the workers complained about."""
    report = (yield).get_result()
    place = getattr(item, "funcargs", {}).get("portal")
    if report.failed and place is not None and call.when != "teardown":
        report.sections.append(("workers", "\n".join(place.log_lines("level=error")[-15:])))
