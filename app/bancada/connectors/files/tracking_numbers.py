"""Tracking numbers in a text file: one number, or one range of postal numbers, per line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bancada.connectors.files.detect import detect_encoding
from bancada.connectors.files.open_source import FileUnreadable
from bancada.domain.codes import s10, tracking_no
from bancada.domain.codes.errors import InvalidChecksum, InvalidCode, InvalidLength
from bancada.domain.errors import OperatorError

_RANGE: Final = re.compile(r"\s*([A-Za-z0-9 ]+?)\s*(?:-|–|\.\.|;|,|\t)\s*([A-Za-z0-9 ]+?)\s*")
_SHORTEST: Final = 6
_MAX_BYTES: Final = 64 * 1024 * 1024


class NotOneNumber(InvalidCode):
    """Write one number, or FIRST-LAST, per line."""


class TrackingFileWrong(OperatorError):
    """The file holds something that is no tracking number."""

    def __init__(self, file: str, line: int | None, text: str, what: str) -> None:
        where = file if line is None else f"{file}, line {line}"
        super().__init__(f"{where}: “{text}” {what} Nothing was taken in.")
        self.file = file
        self.line = line


def read_tracking_numbers(path: Path) -> tuple[str, ...]:
    """Every number of the file, ranges written out with their check digits, each once, in order.

    Empty lines and lines that begin with ``#`` are not read.

    Raises:
        FileUnreadable: the file cannot be opened.
        TrackingFileWrong: it holds something else.
    """
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise TrackingFileWrong(path.name, None, path.name, "is too large for a list of numbers.")
        text = path.read_text(encoding=detect_encoding(path), errors="replace")
    except OSError as error:
        raise FileUnreadable(path, error) from error
    numbers = dict.fromkeys(
        number
        for line, content in enumerate(text.splitlines(), 1)
        if (bare := content.strip()) and not bare.startswith("#")
        for number in _numbers(path.name, line, bare)
    )
    if not numbers:
        raise TrackingFileWrong(path.name, None, path.name, "holds no number.")
    return tuple(numbers)


def _numbers(file: str, line: int, text: str) -> Iterator[str]:
    try:
        yield from _numbers_of(text)
    except s10.RangeInvalid as error:
        raise TrackingFileWrong(file, line, text, f"is no range: {error}") from error
    except InvalidChecksum as error:
        raise TrackingFileWrong(file, line, text, "has a wrong check digit: compare it.") from error
    except InvalidLength as error:
        longest = tracking_no.longest(tracking_no.compact(text))
        what = f"is too long: a label has room for {longest} characters."
        raise TrackingFileWrong(file, line, text, what) from error
    except InvalidCode as error:
        raise TrackingFileWrong(file, line, text, f"is no tracking number. {error}") from error


def _numbers_of(text: str) -> Iterator[str]:
    ends = _RANGE.fullmatch(text)
    if ends is not None and all(s10.is_shaped(end) for end in ends.groups()):
        yield from s10.numbers_between(*ends.groups())
        return
    number = s10.compact(text)
    if s10.is_shaped(number):
        yield s10.validate(number if s10.PATTERN.fullmatch(number) else s10.complete(number))
    elif len(number) < _SHORTEST or tracking_no.PATTERN.fullmatch(number) is None:
        raise NotOneNumber
    else:
        yield tracking_no.validate(number)
