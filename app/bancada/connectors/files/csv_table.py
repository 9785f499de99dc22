"""A table in a text file whose cells are separated by commas, semicolons, tabs or bars."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from bancada.connectors.files.detect import detect_delimiter, detect_encoding, told_delimiter
from bancada.connectors.files.limits import SAMPLE_BYTES, SAMPLE_ROWS
from bancada.connectors.files.problems import Problem, ValueRefused
from bancada.connectors.files.tables import Row, TableFacts

_TITLE_ROWS = 20


class CsvTable:
    """A CSV file, read row by row; quotation marks that do not close are an error, never a guess."""

    def __init__(self, path: Path, encoding: str | None = None, delimiter: str | None = None) -> None:
        self.name = path.name
        self._path = path
        self._size = path.stat().st_size
        self._position = 0
        self._encoding = encoding or detect_encoding(path)
        self._delimiter = delimiter or detect_delimiter(self._sample_text())
        self._header_line, self.header = self._find_header()

    @property
    def facts(self) -> TableFacts:
        return TableFacts("csv", self._encoding, self._delimiter)

    def sample(self) -> list[Row]:
        rows: list[Row] = []
        try:
            rows.extend(islice(self.rows(), SAMPLE_ROWS))
        except ValueRefused:
            return rows
        return rows

    def rows(self) -> Iterator[Row]:
        for line, cells in self._all_rows():
            if line > self._header_line:
                yield line, cells

    def read_as(self, encoding: str | None, delimiter: str | None) -> CsvTable:
        """The same file with an encoding or separator that a person knows better than detection."""
        return CsvTable(self._path, encoding or self._encoding, delimiter or self._delimiter)

    def progress(self) -> tuple[int, int]:
        return min(self._position, self._size), self._size

    def _all_rows(self) -> Iterator[Row]:
        with self._path.open("rb") as raw:
            text = io.TextIOWrapper(raw, self._encoding, errors="replace", newline="")
            reader = csv.reader(text, delimiter=self._delimiter, strict=True)
            first = 1
            try:
                for cells in reader:
                    if any(cells) and not (first == 1 and told_delimiter("".join(cells))):
                        yield first, cells
                    first = reader.line_num + 1
                    if not first & 0xFF:
                        self._position = raw.tell()
            except csv.Error as exc:
                raise self._broken(first, reader.line_num) from exc
            self._position = self._size

    def _broken(self, first: int, last: int) -> ValueRefused:
        why = ValueRefused(Problem.QUOTES_BROKEN, first=str(first), last=str(max(first, last)))
        why.line = first
        return why

    def _sample_text(self) -> str:
        with self._path.open("rb") as raw:
            sample = raw.read(SAMPLE_BYTES).decode(self._encoding, errors="replace")
        cut = sample.rfind("\n")
        return sample[:cut] if cut > 0 and self._size > SAMPLE_BYTES else sample

    def _find_header(self) -> tuple[int, tuple[str, ...]]:
        first: Row | None = None
        for row in islice(self._all_rows(), _TITLE_ROWS):
            first = first or row
            if sum(1 for cell in row[1] if cell.strip()) > 1:
                return row[0], tuple(cell.strip() for cell in row[1])
        if first is None:
            raise ValueRefused(Problem.FILE_EMPTY)
        return first[0], tuple(cell.strip() for cell in first[1])
