"""The shipped rule sets against their schema; needs no server."""
import pathlib
import subprocess
import unicodedata

import pytest
from lxml import etree

RULESET = pathlib.Path(__file__).parents[2] / "schema" / "ruleset"
DOCUMENTS = sorted(RULESET.glob("*.xml"))

# What is broken in a copy of 1841-QĐ/TU, as old text and new text.
BROKEN = {
    "no-code": ('code="1841-QD-TU"', ""),
    "period": ('period="month"', 'period="week"'),
    "no-cap": ('<cap base="all" scope="unit" rounding="floor" mode="warn"/>', ""),
    "day-32": ('<close day="26"/>', '<close day="32"/>'),
    "time": ('<close day="26"/>', '<close day="26" time="24:00"/>'),
    "no-close": ('<close day="26"/>', ""),
    "step": ('<window step="self">', '<window step="rest">'),
    "level": ('<level code="D"', '<level code="E"'),
    "points-comma": ('from="90"', 'from="90,0"'),
    "cap-attribute": ('<cap base="all"', '<cap percentge="30" base="all"'),
    "cap-mode": ('mode="warn"', 'mode="soft"'),
    "binding": ('<rank is="head"/>', '<rank is="boss"/>'),
    "position-marks": ('like="giao vien*"', 'like="giáo viên*"'),
    "kind": ('kind="bonus"', 'kind="extra"'),
    "empty-text": ("<text>Giữ gìn đạo đức, lối sống</text>", "<text></text>"),
    "maximum": ('code="conduct-law" maximum="5"', 'code="conduct-law"'),
    "decimals": ('code="conduct-law" maximum="5"', 'code="conduct-law" maximum="5.005"'),
    "element": ("<note>", "<script/><note>"),
}


def jing(files):
    return subprocess.run(["jing", "-c", str(RULESET / "ruleset.rnc"), *map(str, files)],
                          capture_output=True, text=True, timeout=60)


def test_the_grammar_that_the_portal_reads_is_current(tmp_path):
    """trang schema/ruleset/ruleset.rnc schema/ruleset/ruleset.rng, after every change of the first."""
    subprocess.run(["trang", str(RULESET / "ruleset.rnc"), str(tmp_path / "ruleset.rng")], check=True, timeout=60)
    kept, made = ((folder / "ruleset.rng").read_bytes() for folder in (RULESET, tmp_path))
    assert kept.count(b"<") > 300 and (kept == made) is True, "ruleset.rng is not made of ruleset.rnc"


def test_shipped_documents_are_valid():
    assert {"1059-QD-QU.xml", "1841-QD-TU.xml", "3814-QD-TU.xml"} <= {path.name for path in DOCUMENTS}
    result = jing(DOCUMENTS)
    assert result.returncode == 0, result.stdout


def test_broken_documents_are_refused(tmp_path):
    good = (RULESET / "1841-QD-TU.xml").read_text(encoding="utf-8")
    files = []
    for name, (old, new) in BROKEN.items():
        assert old in good, name
        files.append(tmp_path / f"{name}.xml")
        files[-1].write_text(good.replace(old, new, 1), encoding="utf-8")
    result = jing(files)
    assert result.returncode != 0
    accepted = [path.name for path in files if f"{path}:" not in result.stdout]
    assert accepted == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_documents_are_nfc_and_named_for_their_code(path):
    text = path.read_text(encoding="utf-8")
    assert unicodedata.normalize("NFC", text) == text
    root = etree.fromstring(text.encode())
    version = root.get("version")
    assert path.stem == root.get("code") + ("" if version == "1" else f"-v{version}")


def test_the_amended_frame_keeps_what_it_does_not_amend():
    """3251-QĐ/TU amends 1841-QĐ/TU: a later version of the same code, with a set for ward staff that adds up to the scale."""
    old, new = (etree.parse(str(RULESET / name)).getroot() for name in ("1841-QD-TU.xml", "1841-QD-TU-v2.xml"))
    assert (new.get("code"), new.get("version")) == (old.get("code"), "2") and new.get("valid-from") > old.get("valid-from")
    sets = {one.get("code"): etree.tostring(one) for one in new.findall("criteria-set")}
    assert {one.get("code"): etree.tostring(one) for one in old.findall("criteria-set")}.items() <= sets.items()
    ward = new.find("criteria-set[@code='ward']")
    assert set(sets) == {"leader", "professional", "ward", "teacher", "contract"} and ward.get("illustrative") == "true"
    for group in ward.findall("group"):
        assert sum(int(one.get("maximum")) for one in group.findall("criterion")) == int(group.get("maximum"))
    assert sum(int(group.get("maximum")) for group in ward.findall("group")) == 100


def test_the_district_inherits_the_frame_unchanged():
    """1059-QĐ/QU is a copy of 1841-QĐ/TU (no text of its own is known): what changes in one must change in both."""
    frame, district = (etree.parse(str(RULESET / name)).getroot() for name in ("1841-QD-TU.xml", "1059-QD-QU.xml"))
    assert district.get("parent") == frame.get("code")
    for attribute in ("period", "scale", "rounding", "advice", "next-evidence"):
        assert district.get(attribute) == frame.get(attribute)
    assert [etree.tostring(child) for child in district] == [etree.tostring(child) for child in frame]
