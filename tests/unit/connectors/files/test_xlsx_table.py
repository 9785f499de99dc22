import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from bancada.connectors.files import limits
from bancada.connectors.files.xlsx_table import XlsxTable
from tests.unit.connectors.files.reading_files import orders, problems, read, refusals

HEADER = ["order_ref", "sku", "qty", "price", "barcode", "ordered_at"]


def workbook(path: Path, *rows: Sequence[object]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def with_part(good: Path, bad: Path, part: str, content: bytes) -> Path:
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(bad, "w") as target:
        for name in source.namelist():
            target.writestr(name, content if name == part else source.read(name))
    return bad


def test_that_typed_cells_are_read_as_what_they_are(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "x",
        HEADER,
        [1001, 12, 2.0, 1.234, 7899999000015, datetime(2026, 5, 1, 9, 30)],  # noqa: DTZ001
    )
    received = orders(read(path))["1001"]
    line = received.order.lines[0]
    assert (line.sku, line.ordered_qty, line.price_cents) == ("12", 2, 123)
    assert received.line_barcodes == ("07899999000015",)
    assert received.order.ordered_at == datetime(2026, 5, 1, 9, 30, tzinfo=UTC)


def test_that_numbers_written_as_text_keep_their_own_mark(tmp_path: Path) -> None:
    path = workbook(tmp_path / "x", HEADER, ["1", "A", "2", "24,50"], ["2", "A", 1, 24.5])
    found = orders(read(path))
    assert [found[ref].order.lines[0].price_cents for ref in "12"] == [2450, 2450]


def test_that_a_number_too_long_for_a_cell_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "x", [*HEADER, "nfe_key"], [1, "A", 1, "", "", "", 3.526e43])
    assert problems(read(path)) == ["CODE_SHORTENED"]


def test_that_a_formula_without_a_value_is_an_empty_cell(tmp_path: Path) -> None:
    path = workbook(tmp_path / "x", HEADER, [1, "A", "=1+1"])
    (refusal,) = refusals(read(path))
    assert (refusal.problem, refusal.place.line, refusal.place.column) == ("FIELD_EMPTY", 2, "qty")


def test_that_title_rows_above_the_header_are_passed_over(tmp_path: Path) -> None:
    path = workbook(tmp_path / "x", ["Orders of May"], [], HEADER, [1, "A", 1])
    assert orders(read(path))["1"].place.line == 4


def test_that_rows_can_be_read_again_and_progress_ends_at_the_end(tmp_path: Path) -> None:
    table = XlsxTable(workbook(tmp_path / "x", HEADER, [1, "A", 1], [2, "B", 1]))
    first = list(table.rows())
    assert list(table.rows()) == first
    assert [line for line, _ in table.sample()] == [2, 3]
    assert table.progress()[0] == table.progress()[1]


def test_that_a_second_sheet_is_told_of(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADER)
    book.create_sheet("Other")
    book.save(tmp_path / "x")
    assert "Sheet" in XlsxTable(tmp_path / "x").facts.notes[0]


def test_that_an_empty_workbook_is_refused(tmp_path: Path) -> None:
    assert problems(read(workbook(tmp_path / "x"))) == ["FILE_EMPTY"]


ENTITY = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'


@pytest.mark.parametrize(
    "part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]
)
@pytest.mark.parametrize(
    ("content", "problem"),
    [(b"", "FILE_BROKEN"), (b"<broken", "FILE_BROKEN"), (ENTITY, "XML_FORBIDDEN"), (b"<a/>", "FILE_BROKEN")],
)
def test_that_a_damaged_or_hostile_workbook_is_refused(
    part: str, content: bytes, problem: str, tmp_path: Path
) -> None:
    good = workbook(tmp_path / "good", HEADER, [1, "A", 1])
    is_empty_sheet = content == b"<a/>" and "sheet1" in part
    records = read(with_part(good, tmp_path / "bad", part, content))
    assert problems(records) == ["FILE_EMPTY" if is_empty_sheet else problem]
    assert len(records) == 1


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
        '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>',
        '<row r="2"><c r="2"><v>1</v></c></row>',
        '<row r="2"><c r="a2"><v>1</v></c></row>',
        '<row r="2"><c r="A2" t="s"><v>99</v></c></row>',
        '<row r="2"><c r="A2"><v>abc</v></c></row>',
    ],
)
def test_that_a_sheet_that_contradicts_itself_is_refused(rows: str, tmp_path: Path) -> None:
    good = workbook(tmp_path / "good", HEADER, [1, "A", 1])
    with zipfile.ZipFile(good) as archive:
        sheet = archive.read(SHEET).decode()
    spoilt = sheet[: sheet.index('<row r="2"')] + rows + "</sheetData></worksheet>"
    assert problems(read(with_part(good, tmp_path / "bad", SHEET, spoilt.encode()))) == ["FILE_BROKEN"]


def test_that_hidden_sheets_are_passed_over(tmp_path: Path) -> None:
    book = Workbook()
    hidden, shown = book.worksheets[0], book.create_sheet("Orders")
    hidden.append(["secret", "notes"])
    hidden.sheet_state = "hidden"
    shown.append(HEADER)
    shown.append([1, "A", 1])
    book.active = 1
    book.save(tmp_path / "x")
    assert set(orders(read(tmp_path / "x"))) == {"1"}


def test_that_an_error_of_the_spreadsheet_is_no_product(tmp_path: Path) -> None:
    path = workbook(tmp_path / "x", HEADER, [1, "#N/A", 1])
    assert problems(read(path)) == ["SPREADSHEET_ERROR"]


def test_that_a_workbook_of_impossible_size_is_refused_unopened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bancada.connectors.files.xlsx_table.MAX_SHARED_TEXT_BYTES", 100)
    assert limits.MAX_SHARED_TEXT_BYTES > 100
    assert problems(read(workbook(tmp_path / "x", HEADER, [1, "A", 1]))) == ["FILE_TOO_LARGE"]
