"""A table in the first filled sheet of an .xlsx workbook: values only, never formulas."""

from __future__ import annotations

import csv
import io
import tempfile
import weakref
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Final, TypeVar
from xml.parsers import expat

from bancada.connectors.files.limits import (
    MAX_SHARED_TEXT_BYTES,
    MAX_SHEET_BYTES,
    SAMPLE_ROWS,
)
from bancada.connectors.files.problems import Problem, ValueRefused
from bancada.connectors.files.tables import Row, TableFacts
from bancada.connectors.files.xlsx_book import read_book
from bancada.connectors.files.xlsx_rows import sheet_rows

_TITLE_ROWS: Final = 20
_POSITION_EVERY: Final = 256
# What spoilt archives, XML and cells raise; a missing sheet is an IndexError, a missing part a KeyError.
BROKEN_WORKBOOK: Final = (
    EOFError, LookupError, OSError, OverflowError, RuntimeError, ValueError,
    expat.ExpatError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip

Got = TypeVar("Got")


class XlsxTable:
    """A workbook; its rows are written to a spool at the first reading, so that a second one is cheap."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self._path = path
        self._size = path.stat().st_size
        self._spool: io.TextIOWrapper | None = None
        self._position = 0
        self._notes: tuple[str, ...] = ()
        _guard(path)
        self._header_row, self.header = self._find_header()

    @property
    def facts(self) -> TableFacts:
        return TableFacts("xlsx", notes=self._notes)

    def sample(self) -> list[Row]:
        if self._spool is not None:
            return list(islice(self.rows(), SAMPLE_ROWS))
        with closing(self._sheet_rows()) as rows:
            below = (row for row in rows if row[0] > self._header_row)
            return _guarded(lambda: list(islice(below, SAMPLE_ROWS)))

    def rows(self) -> Iterator[Row]:
        if self._spool is None:
            self._spool = _guarded(self._write_spool)
            weakref.finalize(self, self._spool.close)
        self._spool.seek(0)
        for cells in csv.reader(self._spool):
            line = int(cells[0])
            if not line % _POSITION_EVERY:
                self._position = self._size
            yield line, cells[1:]
        self._position = self._size

    def read_as(self, encoding: str | None, delimiter: str | None) -> XlsxTable:
        """Itself: a workbook tells both."""
        return self

    def progress(self) -> tuple[int, int]:
        return self._position, self._size

    def _write_spool(self) -> io.TextIOWrapper:
        spool = tempfile.TemporaryFile("w+", encoding="utf-8", errors="surrogatepass", newline="")  # noqa: SIM115
        writer = csv.writer(spool)
        with closing(self._sheet_rows()) as rows:
            for line, cells in rows:
                if line > self._header_row:
                    writer.writerow([str(line), *cells])
        return spool

    def _find_header(self) -> tuple[int, tuple[str, ...]]:
        with closing(self._sheet_rows()) as rows:
            first = _guarded(lambda: list(islice(rows, _TITLE_ROWS)))
        if not first:
            raise ValueRefused(Problem.FILE_EMPTY)
        wide = (row for row in first if sum(1 for cell in row[1] if cell) > 1)
        line, cells = next(wide, first[0])
        return line, tuple(cells)

    def _sheet_rows(self) -> Generator[Row, None, None]:
        with zipfile.ZipFile(self._path) as archive:
            book = read_book(archive)
            if book.sheet_count > 1:
                self._notes = (f"Only the sheet “{book.sheet_name}” is read.",)
            yield from sheet_rows(archive, book)


def _guard(path: Path) -> None:
    """Refuse a workbook whose parts are larger than any real one, before any of them is opened."""
    with zipfile.ZipFile(path) as archive:
        sizes = {info.filename: info.file_size for info in archive.infolist()}
    shared = max((size for name, size in sizes.items() if not name.startswith("xl/worksheets/")), default=0)
    if shared > MAX_SHARED_TEXT_BYTES or sum(sizes.values()) > MAX_SHEET_BYTES:
        raise ValueRefused(Problem.FILE_TOO_LARGE, high=str(MAX_SHEET_BYTES >> 20))


def _guarded(read: Callable[[], Got]) -> Got:
    try:
        return read()
    except BROKEN_WORKBOOK as exc:
        raise ValueRefused(Problem.FILE_BROKEN, what=type(exc).__name__) from exc
