"""The rows of a worksheet as texts, streamed: a cell's type and style decide how its value is written."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from bancada.connectors.files.cell_text import cell_text
from bancada.connectors.files.limits import MAX_CELL_CHARS, MAX_COLUMNS
from bancada.connectors.files.tables import Row
from bancada.connectors.files.xlsx_book import Book
from bancada.connectors.files.xlsx_xml import stream_part

_EXACT_DIGITS: Final = 15
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TEXT_PARTS: Final = frozenset({"v", "t"})


def sheet_rows(archive: zipfile.ZipFile, book: Book) -> Iterator[Row]:
    """Row number and texts of every row that is not blank; what lies beyond the last column read is left out.

    Raises:
        ValueError, IndexError, KeyError: a cell is spoilt, or the sheet's part is missing.
        xml.parsers.expat.ExpatError, ValueRefused: as `stream_part`.
    """
    reader = _Rows(book)
    with archive.open(book.sheet_part) as part:
        for _ in stream_part(part, reader):
            yield from reader.take()


class RowsOutOfOrder(ValueError):
    """Rows or cells of the sheet do not follow one another."""


class _Rows:
    def __init__(self, book: Book) -> None:
        self._texts = book.shared_texts
        self._dates = book.date_styles
        self._epoch = CALENDAR_MAC_1904 if book.starts_in_1904 else CALENDAR_WINDOWS_1900
        self._rows: list[Row] = []
        self._number = 0
        self._cells: list[str] = []
        self._at = -1
        self._type = self._style = ""
        self._pieces: list[str] = []
        self._length = 0
        self._is_value = False

    def take(self) -> list[Row]:
        """The rows read since the last time."""
        rows, self._rows = self._rows, []
        return rows

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name in _TEXT_PARTS:
            self._is_value = True
        elif name == "c":
            self._start_cell(attributes)
        elif name == "row":
            self._start_row(int(attributes.get("r") or self._number + 1))

    def end(self, name: str) -> None:
        if name in _TEXT_PARTS:
            self._is_value = False
        elif name == "c":
            self._end_cell()
        elif name == "row" and any(self._cells):
            self._rows.append((self._number, self._cells))

    def text(self, text: str) -> None:
        if self._is_value and self._length <= MAX_CELL_CHARS:
            self._length += len(text)
            self._pieces.append(text)

    def _start_row(self, number: int) -> None:
        if number <= self._number:
            raise RowsOutOfOrder
        self._number = number
        self._cells = []
        self._at = -1

    def _start_cell(self, attributes: dict[str, str]) -> None:
        place = attributes.get("r")
        self._at = column_of(place) if place else self._at + 1
        self._type = attributes.get("t", "n")
        self._style = attributes.get("s", "")
        self._pieces = []
        self._length = 0

    def _end_cell(self) -> None:
        text = "".join(self._pieces)
        if not text or self._at >= MAX_COLUMNS:
            return
        missing = self._at - len(self._cells)
        if missing < 0:
            raise RowsOutOfOrder
        self._cells.extend([""] * missing)
        self._cells.append(self._value(text))

    def _value(self, text: str) -> str:
        match self._type:
            case "n":
                return self._number_text(text)
            case "s":
                return self._texts[int(text)]
            case "b":
                return cell_text(text == "1")
            case _:
                return text.strip()

    def _number_text(self, text: str) -> str:
        if self._style and int(self._style) in self._dates:
            return self._date_text(text)
        if text.isdecimal() and len(text) <= _EXACT_DIGITS:
            return text
        return cell_text(float(text))

    def _date_text(self, text: str) -> str:
        moment = from_excel(float(text), self._epoch)
        return cell_text(moment) if isinstance(moment, datetime) else str(moment)


def column_of(place: str) -> int:
    """The column of a cell reference, counted from 0.

    >>> column_of("A1"), column_of("AB12")
    (0, 27)
    """
    letters = place.rstrip("0123456789")
    number = 0
    for letter in letters:
        number = number * len(_LETTERS) + _LETTERS.index(letter) + 1
    return number - 1
