"""One load by wrk, a closed loop: pages of random people, forms of self evaluations in turn, or logins of random accounts."""

import os
import random
import re
import subprocess

from place import die
from portal.client import SESSION_COOKIE
from sends import PASSWORD

COMMON = """
local lines = {}
for line in io.lines(os.getenv("BENCH_FILE")) do lines[#lines + 1] = line end
math.randomseed(tonumber(os.getenv("BENCH_SEED")))
local host = os.getenv("BENCH_HOST")
local alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
local function random_id()
	local id = {}
	for i = 1, 22 do
		local at = math.random(64)
		id[i] = alphabet:sub(at, at)
	end
	return table.concat(id)
end
local function post(path, cookie, body)
	return wrk.format("POST", path, {["Cookie"] = cookie, ["Accept-Encoding"] = "gzip", ["Accept"] = "text/html", ["Host"] = host,
	    ["User-Agent"] = os.getenv("BENCH_AGENT"), ["Origin"] = "https://" .. host, ["Content-Type"] = "application/x-www-form-urlencoded"}, body)
end
function done(summary, latency, requests)
	local e = summary.errors
	io.write(string.format("RESULT %d %d %d %d %d %d\\n", summary.requests, summary.duration, summary.bytes,
	    latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
	io.write("OTHER " .. worker:get("other") .. " " .. worker:get("last") .. "\\n")
end
function setup(thread) worker = thread end
other, last = 0, ""
"""
GET = COMMON + """
function request()
	return wrk.format("GET", nil, {["Cookie"] = "%s=" .. lines[math.random(#lines)], ["Accept-Encoding"] = "gzip",
	    ["Accept"] = "text/html", ["Host"] = host})
end
""" % SESSION_COOKIE
# A form is acknowledged by 303 and by nothing else.
ANSWERED = """
function response(status, headers, body)
	if status ~= 303 then other, last = other + 1, status .. " " .. (headers["Location"] or "") end
end
"""
# People in turn: the database's version grows by one with each form of a person, and so does ours.
FORMS = COMMON + ANSWERED + """
local people, turn, asked = {}, 0, false
for _, line in ipairs(lines) do
	local words = {}
	for word in (line .. "\\t"):gmatch("([^\\t]*)\\t") do words[#words + 1] = word end
	people[#people + 1] = {cookie = "%s=" .. words[1], version = tonumber(words[2]), words = words, form = 0}
end
function request()
	local person = people[turn %% #people + 1]
	local at = 3 + 2 * person.form
	local path = person.words[at]
	local body = person.words[at + 1] .. "&version=" .. person.version .. "&submission=" .. random_id()
	-- wrk first asks once only to look at the request.
	if asked then
		turn, person.version = turn + 1, person.version + 1
		person.form = (person.form + 1) %% ((#person.words - 2) / 2)
	end
	asked = true
	return post(path, person.cookie, body)
end
""" % SESSION_COOKIE
LOGINS = COMMON + ANSWERED + """
function request()
	local id = random_id()
	return post("/dang-nhap", "__Host-login=" .. id, "token=" .. id .. "&submission=" .. random_id() .. "&account=" ..
	    lines[math.random(#lines)] .. "&password=%s&action=login")
end
""" % PASSWORD
SCRIPTS = {"get": GET, "forms": FORMS, "logins": LOGINS}


def load(bench, kind, path, lines, seconds, connections, agent="bench"):
    """What wrk says: requests, microseconds, bytes, p50, p99 (microseconds), errors. lines: what its script reads."""
    script = os.path.join(bench.folder, f"{kind}.lua")
    with open(script, "w", encoding="ascii") as file:
        file.write(SCRIPTS[kind])
    environment = dict(os.environ, BENCH_FILE=lines, BENCH_AGENT=agent, BENCH_SEED=str(random.randrange(1 << 30)),
                       BENCH_HOST=bench.portal.base.split("//")[1])
    done = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "60s", "-s", script,
                           bench.portal.base + path], env=environment, capture_output=True, text=True, timeout=seconds + 150)
    found = re.search(r"^RESULT (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)$", done.stdout, re.MULTILINE)
    strange = re.search(r"^OTHER (\d+) (.*)$", done.stdout, re.MULTILINE)
    if found is None or strange is None:
        die(done.stdout + done.stderr)
    if int(strange[1]) > 0:
        die(f"{kind} {path}: {strange[1]} answers that acknowledge nothing, the last {strange[2]}")
    return [int(word) for word in found.groups()]
