import zipfile
from pathlib import Path

import pytest

from bancada.connectors.files.tables import Row
from bancada.connectors.files.xlsx_book import read_book
from bancada.connectors.files.xlsx_rows import column_of, sheet_rows

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BOOK = """<x:workbook xmlns:x="{main}" xmlns:r="{kinds}"><x:workbookPr date1904="{since_1904}"/><x:sheets>
<x:sheet name="Orders" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>"""
RELATIONS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="{kinds}/worksheet" Target="/xl/worksheets/first.xml"/>
<Relationship Id="rId2" Type="{kinds}/sharedStrings" Target="texts.xml"/>
<Relationship Id="rId3" Type="{kinds}/styles" Target="styles.xml"/></Relationships>"""
TEXTS = """<sst xmlns="{main}"><si><t>plain </t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t>runs</t></r>
<rPh sb="0" eb="1"><t>hint</t></rPh></si></sst>"""
STYLES = """<styleSheet xmlns="{main}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/>
<numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>
<xf numFmtId="165"/></cellXfs></styleSheet>"""


def rows_of(folder: Path, cells: str, *, since_1904: str = "0") -> list[Row]:
    path = folder / "book"
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{cells}</sheetData></worksheet>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", BOOK.format(main=MAIN, kinds=KINDS, since_1904=since_1904))
        archive.writestr("xl/_rels/workbook.xml.rels", RELATIONS.format(kinds=KINDS))
        archive.writestr("xl/texts.xml", TEXTS.format(main=MAIN))
        archive.writestr("xl/styles.xml", STYLES.format(main=MAIN))
        archive.writestr("xl/worksheets/first.xml", sheet)
    with zipfile.ZipFile(path) as archive:
        return list(sheet_rows(archive, read_book(archive)))


def test_that_shared_texts_are_joined_from_runs_without_hints(tmp_path: Path) -> None:
    cells = '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>'
    assert rows_of(tmp_path, cells) == [(3, ["plain", "", "two runs"])]


def test_that_a_style_makes_a_number_a_date(tmp_path: Path) -> None:
    cells = "".join(f'<c s="{style}"><v>46143.5</v></c>' for style in (0, 1, 2, 3))
    assert rows_of(tmp_path, f"<row>{cells}</row>") == [
        (1, ["46143.5", "2026-05-01 12:00:00", "2026-05-01 12:00:00", "46143.5"])
    ]


def test_that_dates_may_count_from_1904(tmp_path: Path) -> None:
    cells = '<row><c s="1"><v>44681</v></c></row>'
    assert rows_of(tmp_path, cells, since_1904="1") == [(1, ["2026-05-01 00:00:00"])]


def test_that_each_type_of_cell_becomes_its_text(tmp_path: Path) -> None:
    cells = (
        '<c t="b"><v>1</v></c><c t="str"><f>A1&amp;B1</f><v>made</v></c><c t="e"><v>#N/A</v></c>'
        '<c t="inlineStr"><is><t> in line </t></is></c><c t="d"><v>2026-05-01</v></c>'
        "<c><v>1.234</v></c><c><v>7899999000015</v></c><c><v>3.5E43</v></c>"
    )
    assert rows_of(tmp_path, f"<row>{cells}</row>") == [
        (1, ["yes", "made", "#N/A", "in line", "2026-05-01", "1.2340", "7899999000015", "3.5e+43"])
    ]


def test_that_blank_rows_and_columns_far_out_are_left_out(tmp_path: Path) -> None:
    last = '<c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>2</v></c>'
    cells = f'<row r="1"/><row r="2"><c r="A2"/></row><row r="1048576">{last}</row>'
    assert rows_of(tmp_path, cells) == [(1048576, ["1"])]


@pytest.mark.parametrize(("place", "column"), [("A1", 0), ("Z9", 25), ("AA10", 26), ("XFD1", 16383)])
def test_that_letters_count_columns(place: str, column: int) -> None:
    assert column_of(place) == column
