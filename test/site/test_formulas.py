"""Names that a spreadsheet would calculate and a browser would run: text everywhere."""

import io
import re

import openpyxl
from portal import Client
from portal.place import TOP

NAMES = ['=cmd|"<script>alert(9)</script>', "@SUM(1)<b onx>", "+1+cmd|x", "-2+3*x", "\t=1"]
NUMBERS = ["+84 24 3825 1234", "-5", "-", "0912345678"]


def test_names_are_text_in_every_list_and_page(portal, long):
    people = [row["id"] for row in portal.sql("SELECT p.id FROM person p JOIN assignment m ON m.person_id = p.id JOIN unit u ON u.id = m.unit_id "
                                              "WHERE u.code = 'BD-PNV' ORDER BY p.id LIMIT 4")]
    for id, name, phone in zip(people, NAMES, NUMBERS):
        portal.sql("UPDATE person SET family_name = %s, phone = %s WHERE id = %s", name, phone, id)
    portal.sql("UPDATE unit SET name = %s WHERE code = 'BD-PNV'", NAMES[0])
    with open(f"{TOP}/fcgi/site.c", encoding="utf-8") as file:
        paths = sorted(set(re.findall(r"\{METHOD_GET, \"([^\"{]+)\"", file.read())))
    seen, read, calculated, marked = set(), set(), [], []
    for who in ("quantri.tp", "kiemtra.qu"):
        client = Client(portal).login_as(who)
        for path in paths:
            answer = client.get(path)
            assert answer.status_code < 500, path
            if path.endswith(".xlsx") and answer.status_code == 200 and (long or path not in read):
                read.add(path)
                for sheet in openpyxl.load_workbook(io.BytesIO(answer.content)):
                    for cell in (cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)):
                        seen |= {name for name in NAMES if name.strip() in cell.value}
                        if cell.data_type == "f" or (re.match(r"[=@\t]|[+-][^0-9]*[a-z*|]", cell.value)):
                            calculated.append((path, cell.coordinate, cell.value[:40]))
            elif "<script>alert(9)" in answer.text or "<b onx" in answer.text:
                marked.append(path)
    assert seen and calculated == [] and marked == []
