from pathlib import Path

import pytest

from bancada.connectors.files.csv_table import CsvTable
from bancada.connectors.files.problems import Problem, ValueRefused


def table_of(folder: Path, text: str) -> CsvTable:
    path = folder / "table.csv"
    path.write_bytes(text.encode())
    return CsvTable(path)


def test_that_lines_are_counted_as_an_editor_counts_them(tmp_path: Path) -> None:
    table = table_of(tmp_path, 'a,b\r\n1,"two\r\nlines"\r\n\r\n2,x\r\n')
    assert list(table.rows()) == [(2, ["1", "two\r\nlines"]), (5, ["2", "x"])]


def test_that_the_header_stands_below_titles_and_a_told_separator(tmp_path: Path) -> None:
    assert table_of(tmp_path, "Orders of May\n\na,b\n1,2\n").header == ("a", "b")
    table = table_of(tmp_path, "sep=|\na|b\n1|2\n")
    assert table.header == ("a", "b")
    assert list(table.rows()) == [(3, ["1", "2"])]


def test_that_a_quote_inside_an_unquoted_text_is_a_text(tmp_path: Path) -> None:
    assert list(table_of(tmp_path, 'a;b\n1;Cable 3/4" black\n').rows()) == [(2, ["1", 'Cable 3/4" black'])]


@pytest.mark.parametrize(("row", "first"), [('2,"open\n3,x\n', 3), ('2,"so "called" x"\n', 3)])
def test_that_broken_quotation_marks_name_their_lines(row: str, first: int, tmp_path: Path) -> None:
    table = table_of(tmp_path, f"a,b\n1,x\n{row}")
    with pytest.raises(ValueRefused) as caught:
        list(table.rows())
    assert caught.value.problem is Problem.QUOTES_BROKEN
    assert caught.value.line == first


def test_that_reading_again_starts_again(tmp_path: Path) -> None:
    table = table_of(tmp_path, "a,b\n1,2\n")
    assert list(table.rows()) == list(table.rows()) == table.sample()
    assert table.progress()[0] == table.progress()[1] == 8
