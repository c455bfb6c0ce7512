"""The statements that a page runs today, taken from the database's general log while some people open it: for present.c to replay."""

import collections
import re

from place import PAGES, die

PEOPLE = 60
VALUE = r"('(?:[^'\\]|\\.|'')*'|-?\d+(?:\.\d+)?|NULL)"
UNESCAPED = {"0": "\0", "n": "\n", "r": "\r", "t": "\t", "Z": "\x1a"}


def pattern(text):
    """What an executed statement looks like in the log: its text with values in place of the question marks."""
    return re.compile(VALUE.join(re.escape(part) for part in text.split("?")), re.DOTALL)


def value(word):
    """A value of the log as present.c reads it."""
    if word == "NULL":
        return "-"
    if not word.startswith("'"):
        return "n" + word
    text = re.sub(r"\\(.)|''", lambda found: UNESCAPED.get(found[1], found[1]) if found[1] else "'", word[1:-1], flags=re.DOTALL)
    if "\t" in text or "\n" in text:
        die("a value with tabs or line ends cannot be replayed")
    return "t" + text


def one_line(text):
    return re.sub(r"\s+", " ", text).strip()


def taken(bench, path, who):
    """[(command, text)] of the log for each person who opened the page, by workers that have prepared nothing yet."""
    portal = bench.portal
    portal.sql("SET GLOBAL log_output = 'TABLE'")
    portal.sql("TRUNCATE mysql.general_log")
    portal.sql("SET GLOBAL general_log = ON")
    try:
        portal.supervisor("restart", *(f"{pool}:*" for pool in PAGES))
        bench.wait(lambda: bench.client(bench.tokens[who][0]).get(path).status_code == 200, "the workers do not come back")
        for number, token in enumerate(bench.tokens[who][:PEOPLE]):
            portal.sql(f"SELECT 'person {number}'")
            bench.client(token).get(path)
        portal.sql("SELECT 'person none'")
    finally:
        portal.sql("SET GLOBAL general_log = OFF")
    rows = portal.sql("SELECT command_type AS command, CONVERT(argument USING utf8mb4) AS text FROM mysql.general_log")
    return [(row["command"], one_line(row["text"])) for row in rows]


def sort_out(log):
    """(people: the statements with values that each page ran, number of statements left out because they write)."""
    prepared = [(text, pattern(text)) for text in {text for command, text in log if command == "Prepare"}]
    people, page, written = [], None, 0
    for command, text in log:
        mark = command == "Query" and re.fullmatch(r"SELECT 'person (\w+)'", text)
        if mark:
            page = []
            people.append(page)
        elif page is not None and command in ("Execute", "Query"):
            if not re.match(r"\(?SELECT|SET timestamp|WITH", text, re.IGNORECASE):
                written += 1
                continue
            found = next(((one, match) for one, shape in prepared if (match := shape.fullmatch(text))), (text, None))
            page.append((found[0], tuple(value(word) for word in found[1].groups()) if found[1] else ()))
    return people[:-1], written


def statements(bench, path, who):
    """(lines for present.c, statements a page, of them written and left out): of the people who ran what most ran."""
    people, written = sort_out(taken(bench, path, who))
    shapes = collections.Counter(tuple(text for text, _ in page) for page in people)
    shape, count = shapes.most_common(1)[0]
    if count < 5 or not shape:
        die(f"{path}: people run different statements")
    alike = [page for page in people if tuple(text for text, _ in page) == shape]
    lines = []
    for number, text in enumerate(shape):
        lines.append(f"s\t{text}")
        lines += ["\t".join(["v", *page[number][1]]) for page in alike]
    return lines, len(shape), written / len(people)
