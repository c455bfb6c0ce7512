"""
Counts of four digits and more carry the thousands dot: what a page's document counts is made 4321, and the page made of it, in
both languages, shows that nowhere without its dot.
"""

import copy
import functools
import os
import pathlib
import re

import lxml.etree
from portal.place import TOP

SHEETS = os.path.join(TOP, "xslt")
SCHEMAS = pathlib.Path(TOP, "schema", "page")
MANY, BARE = "4321", re.compile(r"(?<![\d.,/])4321(?![\d])")
# Numbers that name something instead of counting, and the limits of fields and settings, which are typed and shown alike.
NAMES = {"version", "id", "number", "revision", "year", "row", "line", "first", "ord", "x", "y", "day", "width", "hours", "seconds",
         "min", "max", "step", "max-length", "min-length", "length", "detail", "place", "order", "size", "days", "days-left", "days-late", "idle-minutes", "working", "worked", "months", "below", "shortest", "chain",
         "before", "after", "new", "other"}
BOTH = (f'<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:import href="{SHEETS}/site.xsl"/>'
        f'<xsl:import href="{SHEETS}/lang/en.xsl"/></xsl:stylesheet>')


@functools.cache
def sheets():
    return lxml.etree.XSLT(lxml.etree.parse(os.path.join(SHEETS, "site.xsl"))), lxml.etree.XSLT(lxml.etree.fromstring(BOTH, base_url=f"{SHEETS}/both.xsl"))


@functools.cache
def counting():
    """Names of the attributes that are numbers and nothing else, wherever they stand."""
    found, others = set(), set()
    for path in SCHEMAS.glob("*.rnc"):
        for name, kind in re.findall(r"attribute ([\w-]+) \{ ?([^}]*?) ?\}", path.read_text(encoding="utf-8")):
            (found if kind == "number" else others).add(name)
    return {name for name in found - NAMES if not re.search(r"[-_](id|version|percent|share|minutes|seconds)$|percent|^least|^idle", name)} - (
        others & {"result", "data", "evaluation", "plan", "self", "superior"})


def shown(page):
    """Every text of the page, cell by cell, but no typed value and no script."""
    for node in page.iter(lxml.etree.Element):
        if node.tag not in ("script", "style", "textarea", "option"):
            yield node.text or ""
        yield node.tail or ""
        yield from (node.get(name) or "" for name in ("aria-label", "title"))


def bare(document):
    """What the page shows of many without a dot, in either language."""
    document, names, some = copy.deepcopy(document), counting(), False
    for node in document.iter(lxml.etree.Element):
        for name, value in node.attrib.items():
            if name in names and value.isdigit() and node.tag not in ("field", "page", "person", "evidence", "created", "affected"):
                node.set(name, MANY)
                some = True
    if not some:
        return []
    return sorted({" ".join(text.split())[:120] for sheet in sheets() for text in shown(sheet(document).getroot()) if BARE.search(text)})
