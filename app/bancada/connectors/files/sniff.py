"""What kind of file this is, from its first bytes and, for archives, from the names inside."""

from __future__ import annotations

import re
import zipfile
from enum import StrEnum
from pathlib import Path
from typing import Final

from bancada.connectors.files.problems import Problem, ValueRefused

_HEAD_BYTES: Final = 4096
_NUL_SHARE: Final = 0.1
_OLD_WORKBOOK: Final = b"\xd0\xcf\x11\xe0"
_ELSEWHERE: Final = (
    (b"%PDF", "PDF"), (b"\x89PNG", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"\x1f\x8b", "gzip"),
    (b"Rar!", "RAR"), (b"7z\xbc\xaf", "7-Zip"), (b"{\\rtf", "RTF"),
)  # fmt: skip
_WEB_PAGE: Final = re.compile(r"\s*<(?:!doctype html|html|table|meta|head)\b", re.IGNORECASE)


class Content(StrEnum):
    """What a file holds."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"
    XML = "xml"
    ARCHIVE = "archive"


def sniff(path: Path) -> Content:
    """What the file holds.

    Raises:
        ValueRefused: nothing that can be read here.
        OSError: the file cannot be opened.
    """
    with path.open("rb") as stream:
        head = stream.read(_HEAD_BYTES)
    if not head.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise ValueRefused(Problem.FILE_EMPTY)
    if head.startswith(b"PK\x03\x04"):
        return _archive(path)
    if head.startswith(_OLD_WORKBOOK):
        raise ValueRefused(Problem.OLD_WORKBOOK)
    for sign, name in _ELSEWHERE:
        if head.startswith(sign):
            raise ValueRefused(Problem.FORMAT_UNKNOWN, what=name)
    return _text_content(head)


def _archive(path: Path) -> Content:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, LookupError, EOFError, RuntimeError) as exc:
        raise ValueRefused(Problem.FILE_BROKEN, what=type(exc).__name__) from exc
    if "[Content_Types].xml" in names and any(name.startswith("xl/") for name in names):
        return Content.XLSX
    if "[Content_Types].xml" in names or "mimetype" in names:
        raise ValueRefused(Problem.FORMAT_UNKNOWN, what="document")
    return Content.ARCHIVE


def _text_content(head: bytes) -> Content:
    text = _decoded(head).lstrip("\ufeff \t\r\n")
    if text.count("\x00") > len(text) * _NUL_SHARE:
        raise ValueRefused(Problem.FORMAT_UNKNOWN, what="binary")
    if _WEB_PAGE.match(text):
        raise ValueRefused(Problem.FORMAT_UNKNOWN, what="HTML")
    if text.startswith("<"):
        return Content.XML
    return Content.JSON if text.startswith(("{", "[")) else Content.CSV


def _decoded(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", errors="replace")
    return head.decode("latin-1").removeprefix("ï»¿")
