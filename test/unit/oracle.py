#!/usr/bin/python3
"""An oracle of its own: totals, levels, products and places in fractions from the documents, against what the C code says."""

import glob
import math
import os
import random
import subprocess
import sys
import xml.etree.ElementTree as ET
from fractions import Fraction as F

HALF = F(1, 2)


def half_up(value):
    return math.floor(value + HALF)


def say(value):
    return "-" if value is None else str(value)


def hundredths(text):
    return int(F(text) * 100)


def below(node):
    return [child for child in node if child.tag in ("group", "criterion")]


def flat(node):
    for child in below(node):
        yield child
        yield from flat(child)


def worth(node, scores):
    """What a group or criterion adds up to within its maximum, and what is missing."""
    kind = node.get("kind", "normal")
    if node.tag == "criterion":
        score = scores[node]
        if score is None:
            return F(0), int(kind == "normal")
        return min(F(score), F(hundredths(node.get("maximum")))), 0
    total, missing = F(0), 0
    for child in below(node):
        amount, lost = signed(child, scores)
        total, missing = total + amount, missing + lost
    if kind == "deduction":
        total = -total
    return max(F(0), min(total, F(hundredths(node.get("maximum"))))), missing


def signed(node, scores):
    amount, missing = worth(node, scores)
    return {"deduction": -amount, "knock-out": F(0)}.get(node.get("kind", "normal"), amount), missing


def total_of(root, criteria, scores):
    most = sum(hundredths(node.get("maximum")) for node in below(criteria) if node.get("kind", "normal") in ("normal", "bonus"))
    pairs = [signed(node, scores) for node in below(criteria)]
    step = hundredths(root.get("rounding", "0.01"))
    total = max(F(0), min(sum(pair[0] for pair in pairs), F(most)))
    total = min(half_up(total / step) * step, most)
    level = next(rule.get("code") for rule in root.findall("levels/level")
                 if (rule.get("from") is None or total >= hundredths(rule.get("from")))
                 and (rule.get("below") is None or total < hundredths(rule.get("below"))))
    return f"{total} {sum(pair[1] for pair in pairs)} {level}"


def draw_total(draw, root):
    criteria = draw.choice(root.findall("criteria-set"))
    nodes = list(flat(criteria))
    scores = {}
    generous = draw.random()
    for node in nodes:
        most = hundredths(node.get("maximum"))
        high = draw.random() < generous
        scores[node] = None if draw.random() < 0.1 else most if high else draw.randint(0, most)
    line = " ".join(say(None if node.tag == "group" else scores[node]) for node in nodes)
    return f"total {criteria.get('code')} {line}", total_of(root, criteria, scores)


def draw_products(draw, _root):
    """NĐ 335/2025: (a+b+c)/3 or (a+b+c+d+đ+e)/6 of the maximum; a quarter a fault and a delay, never below nothing."""
    leads, most = draw.random() < 0.5, draw.choice([7000, 7000, 3000, 5533])
    leader = [draw.choice([10000, 10000, 5000, 5000, None if draw.random() < 0.2 else 10000]) for _ in range(3)]
    products = [(draw.choice([1, 1, 1, 2, 7, 60]), draw.randint(1, 500), draw.randint(0, 100), draw.randint(0, 5), draw.randint(0, 5), draw.randint(0, 1))
                for _ in range(draw.choice([0, 1, 2, 3, 5, 20]))]
    line = f"products {'leader' if leads else 'staff'} {most} {' '.join(map(say, leader))} "
    line += " ".join(str(number) for product in products for number in product)
    missing = -2 ** 31
    if not products:
        return line, f"{missing} {missing} {missing} {missing}"
    whole = F(sum(n * k for n, k, *_ in products))
    parts = [sum(F(n * k * done, 100) for n, k, done, *_ in products) / whole,
             sum(F(k * done, 100) * max(F(0), n - F(faults, 4)) for n, k, done, faults, *_ in products) / whole,
             sum(F(k * done, 100) * (n if excused else max(F(0), n - F(delays, 4)))
                 for n, k, done, _, delays, excused in products) / whole]
    shown = [half_up(part * 10000) for part in parts]
    points = missing
    if not (leads and None in leader):
        every = parts + ([F(part, 10000) for part in leader] if leads else [])
        points = half_up(sum(every) / len(every) * most)
    return line, " ".join(map(str, shown + [points]))


def draw_cap(draw, _root):
    """domain.md section 4, "Caps", rounded down: the undecided count as possible B."""
    base, percentage = draw.randint(0, 2), draw.choice([2000, 2500, 3000, 4000, 3333])
    a, b, c, d, undecided = (draw.randint(0, 30) for _ in range(5))
    share, people = F(percentage, 10000), a + b + undecided + (c + d if base == 0 else 0)
    if base == 1:
        places = max(some for some in range(people + 1) if some <= share * (people - some))
    else:
        places = math.floor(share * people)
    return f"cap {base} 0 {percentage} {a} {b} {c} {d} {undecided}", f"{places} {max(0, a - places)}"


def main():
    compared = 0
    for path in sorted(glob.glob(os.path.join(os.environ.get("srcdir", "."), "schema/ruleset/*.xml"))):
        draw, root = random.Random(path.rsplit("/", 1)[1]), ET.parse(path).getroot()
        cases = [kind(draw, root) for kind in (draw_total, draw_products, draw_cap) for _ in range(1500)]
        answer = subprocess.run(["./unit-rate", path], input="\n".join(case[0] for case in cases) + "\n",
                                capture_output=True, text=True, timeout=60)
        found = answer.stdout.split("\n")[:-1]
        if answer.returncode != 0 or len(found) != len(cases):
            sys.exit(f"{path}: unit-rate ended with {answer.returncode} after {len(found)} lines")
        for (line, expected), said in zip(cases, found):
            if expected != said:
                sys.exit(f"{path}: {line}\nexpected {expected}\nfound    {said}")
        compared += len(cases)
    if compared == 0:
        sys.exit("no rule set was found")
    print(f"{compared} cases agree")


if __name__ == "__main__":
    main()
