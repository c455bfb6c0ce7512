"""A worker stays as large as it is: no leak over ten thousand requests (design.md 6: flat, below 24 MiB)."""
import itertools
import os
import re
import subprocess
import time

REQUESTS = 10_000
# Far longer than it takes, for a machine that is busy with other things.
LOAD_SECONDS = 400
MIB = 1024


def workers(portal):
    """PSS in KiB by process id of the workers of the pages pools."""
    found = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                words = file.read().decode().split("\0")
            if words[0].startswith(portal.data) and words[-2:-1] == ["pages"]:
                with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
                    found[pid] = int(re.search(r"Pss:\s+(\d+)", file.read())[1])
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue
    return found


def load(portal, client, requests):
    """Sends so many GETs of a person's own pages through TLS; every one is answered with 200."""
    token = client.cookies.get("__Host-danhgia", domain="localhost.local")
    done, until = 0, time.monotonic() + LOAD_SECONDS
    for path in itertools.cycle(("/", "/ke-hoach/2022-01", "/tu-danh-gia/2022-01")):
        if done >= requests or time.monotonic() > until:
            break
        out = subprocess.run(["wrk", "-t1", "-c4", "-d1s", "--timeout", "10s", "-H", f"Cookie: __Host-danhgia={token}",
                              portal.base + path], capture_output=True, text=True, timeout=30, check=True).stdout
        assert "Non-2xx" not in out and "Socket errors" not in out, out
        done += int(re.search(r"(\d+) requests in", out)[1])
    assert done >= requests
    return done


def test_no_growth_over_ten_thousand_requests(portal, login):
    client = login("chauht")
    load(portal, client, 2000)
    before = workers(portal)
    assert len(before) >= 2, "no workers found"
    load(portal, client, REQUESTS)
    after = workers(portal)
    assert before.keys() == after.keys(), "a worker was replaced"
    for pid, size in after.items():
        assert size < 24 * MIB, f"{size} KiB"
        assert size - before[pid] < MIB, f"from {before[pid]} to {size} KiB"
