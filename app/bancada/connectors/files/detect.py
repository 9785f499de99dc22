"""What a text file is: its encoding, separator, decimal mark and order of day and month, from its content."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final, TypeVar

from bancada.connectors.files.decimal_text import DecimalMark, decimal_evidence, is_ambiguous
from bancada.connectors.files.moments import date_evidence, is_ambiguous_date
from bancada.connectors.files.reading import DateOrder

DELIMITERS: Final = (",", ";", "\t", "|")
_CHUNK: Final = 1 << 20
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE_RECORDS: Final = 30

Found = TypeVar("Found", DecimalMark, DateOrder)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a sample of values proves, and whether some of them could be read in two ways.

    Attributes:
        found: what most proving values say; None without any.
        is_contradicted: other values prove the opposite.
        is_open: ambiguous values were met and nothing settles them.
    """

    found: str | None
    is_contradicted: bool
    is_open: bool


def detect_encoding(path: Path) -> str:
    """The Python name of the encoding of a text file.

    A byte-order mark decides; else the whole file is UTF-8 or it is taken for Windows-1252.
    """
    with path.open("rb") as stream:
        head = stream.read(4)
        for mark, name in _BOMS:
            if head.startswith(mark):
                return name
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            decoder.decode(head)
            while chunk := stream.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8"


def detect_delimiter(sample: str) -> str:
    """The sign between the cells: the one that cuts the most rows into as many cells as the first."""
    lines = sample.splitlines(keepends=True)
    if lines and (told := told_delimiter(lines[0])):
        return told
    return max(DELIMITERS, key=lambda delimiter: _fitness(lines, delimiter))


def told_delimiter(line: str) -> str | None:
    """The delimiter a first line ``sep=;`` tells, or None."""
    bare = line.strip("\r\n").strip('"')
    return bare[-1] if re.fullmatch(r"(?i)sep=.", bare) else None


def decimal_evidence_of(values: Iterable[str]) -> Evidence:
    """What the values of the numeric columns prove about the decimal mark."""
    return _evidence(values, decimal_evidence, is_ambiguous)


def date_evidence_of(values: Iterable[str]) -> Evidence:
    """What the values of the date columns prove about the order of day and month."""
    return _evidence(values, date_evidence, is_ambiguous_date)


def _evidence(
    values: Iterable[str], proves: Callable[[str], Found | None], is_open: Callable[[str], bool]
) -> Evidence:
    votes: Counter[str] = Counter()
    has_open = False
    for value in values:
        found = proves(value)
        if found is None:
            has_open = has_open or is_open(value)
        else:
            votes[found.value] += 1
    if not votes:
        return Evidence(None, is_contradicted=False, is_open=has_open)
    return Evidence(votes.most_common(1)[0][0], is_contradicted=len(votes) > 1, is_open=False)


def _fitness(lines: list[str], delimiter: str) -> tuple[float, int]:
    widths: list[int] = []
    with suppress(csv.Error):
        filled = (row for row in csv.reader(lines, delimiter=delimiter) if any(row))
        widths.extend(len(row) for row in islice(filled, _SAMPLE_RECORDS))
    usual = Counter(width for width in widths if width > 1).most_common(1)
    return (usual[0][1] / len(widths), usual[0][0]) if usual else (0.0, 0)
