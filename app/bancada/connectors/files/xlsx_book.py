"""What a workbook says about itself: its sheets, its shared texts, and which styles show dates."""

from __future__ import annotations

import posixpath
import zipfile
from dataclasses import dataclass, field
from typing import Final

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format

from bancada.connectors.files.limits import MAX_CELL_CHARS
from bancada.connectors.files.xlsx_xml import PartReader, read_part

_BOOK: Final = "xl/workbook.xml"
_RELATIONS: Final = "xl/_rels/workbook.xml.rels"
_HIDDEN: Final = frozenset({"hidden", "veryHidden"})


@dataclass(frozen=True, slots=True)
class Book:
    """The parts of a workbook that its first visible sheet needs.

    Attributes:
        sheet_part: name of the sheet's part in the archive.
        shared_texts: by index, as cells of type ``s`` name them.
        date_styles: indexes of the cell styles that show a number as a date.
        starts_in_1904: dates count from 1904 instead of 1900.
    """

    sheet_name: str
    sheet_part: str
    sheet_count: int
    shared_texts: tuple[str, ...]
    date_styles: frozenset[int]
    starts_in_1904: bool


def read_book(archive: zipfile.ZipFile) -> Book:
    """The workbook's own description.

    Raises:
        KeyError, IndexError, ValueError: a part or sheet is missing or spoilt.
        xml.parsers.expat.ExpatError, ValueRefused: as `stream_part`.
    """
    sheets, relations, texts, styles = _Sheets(), _Relations(), _SharedTexts(), _Styles()
    _read(archive, _BOOK, sheets)
    _read(archive, _RELATIONS, relations)
    if part := relations.by_kind.get("sharedStrings"):
        _read(archive, part, texts)
    if part := relations.by_kind.get("styles"):
        _read(archive, part, styles)
    visible = [
        sheet for sheet in sheets.found if sheet[2] not in _HIDDEN and sheet[1] in relations.worksheets
    ]
    name, relation, _ = visible[0]
    return Book(
        name,
        relations.worksheets[relation],
        len(visible),
        tuple(texts.found),
        styles.date_styles(),
        sheets.starts_in_1904,
    )


def _read(archive: zipfile.ZipFile, name: str, reader: PartReader) -> None:
    with archive.open(name) as part:
        read_part(part, reader)


class _Quiet:
    """A reader that hears nothing but the starts of elements."""

    def end(self, name: str) -> None:
        return

    def text(self, text: str) -> None:
        return


@dataclass(slots=True)
class _Sheets(_Quiet):
    found: list[tuple[str, str, str]] = field(default_factory=list)
    starts_in_1904: bool = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            relation = next((text for key, text in attributes.items() if key.endswith("}id")), "")
            self.found.append((attributes.get("name", ""), relation, attributes.get("state", "")))
        elif name == "workbookPr":
            self.starts_in_1904 = attributes.get("date1904", "") in {"1", "true"}


@dataclass(slots=True)
class _Relations(_Quiet):
    worksheets: dict[str, str] = field(default_factory=dict)
    by_kind: dict[str, str] = field(default_factory=dict)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name != "Relationship":
            return
        kind = attributes.get("Type", "").rpartition("/")[2]
        part = posixpath.normpath(posixpath.join("/xl", attributes.get("Target", ""))).lstrip("/")
        if kind == "worksheet":
            self.worksheets[attributes.get("Id", "")] = part
        else:
            self.by_kind[kind] = part


class _SharedTexts:
    """Texts of ``si`` elements, joined from their runs; phonetic hints (``rPh``) are left out."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._runs: list[str] = []
        self._length = 0
        self._is_text = False
        self._is_hint = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "si":
            self._runs, self._length = [], 0
        elif name == "rPh":
            self._is_hint = True
        self._is_text = name == "t" and not self._is_hint

    def end(self, name: str) -> None:
        self._is_text = False
        if name == "si":
            self.found.append("".join(self._runs).strip())
        elif name == "rPh":
            self._is_hint = False

    def text(self, text: str) -> None:
        if self._is_text and self._length <= MAX_CELL_CHARS:
            self._length += len(text)
            self._runs.append(text)


class _Styles(_Quiet):
    """Number formats of the cell styles, in the order cells count them."""

    def __init__(self) -> None:
        self._formats: dict[str, str] = {}
        self._used: list[str] = []
        self._is_cell_style = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt":
            self._formats[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name in {"cellXfs", "cellStyleXfs"}:
            self._is_cell_style = name == "cellXfs"
        elif name == "xf" and self._is_cell_style:
            self._used.append(attributes.get("numFmtId", "0"))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._is_cell_style = False

    def date_styles(self) -> frozenset[int]:
        return frozenset(at for at, number in enumerate(self._used) if self._is_date(number))

    def _is_date(self, number: str) -> bool:
        code = self._formats.get(number)
        if code is None and number.isdecimal():
            code = BUILTIN_FORMATS.get(int(number))
        return code is not None and bool(is_date_format(code))
