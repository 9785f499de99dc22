"""Invoices from XML files and archives of them; cancellations come last, after the orders they cancel."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from bancada.connectors.files.limits import MAX_INVOICE_BYTES, MAX_INVOICES_IN_ARCHIVE
from bancada.connectors.files.nfe_event import read_event
from bancada.connectors.files.nfe_invoice import read_invoice
from bancada.connectors.files.nfe_xml import local_name, parse_xml
from bancada.connectors.files.problems import Problem, ValueRefused, refused
from bancada.domain.orders import InvoiceState
from bancada.services.received import (
    FileFacts,
    ReceivedCancellation,
    ReceivedOrder,
    ReceivedRecord,
    RecordPlace,
)

_EVENTS: Final = frozenset({"procEventoNFe", "evento"})
_BROKEN_ARCHIVE: Final = (
    EOFError, LookupError, OSError, RuntimeError, ValueError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip


class NfeSource:
    """One order per invoice; several files and archives are one source."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self.skipped = 0
        self._paths = tuple(paths)
        self._size = sum(path.stat().st_size for path in paths)
        self._position = 0

    @property
    def facts(self) -> FileFacts:
        more = f" +{len(self._paths) - 1}" if len(self._paths) > 1 else ""
        return FileFacts(f"{self._paths[0].name}{more}", "nfe", decimal_mark=".")

    def progress(self) -> tuple[int, int]:
        return min(self._position, self._size), self._size

    def records(self) -> Iterator[ReceivedRecord]:
        self._position = self.skipped = 0
        cancellations: list[ReceivedCancellation] = []
        seen: dict[str, tuple[InvoiceState, str]] = {}
        for path in self._paths:
            for record in self._of_readable(path):
                if isinstance(record, ReceivedCancellation):
                    cancellations.append(record)
                else:
                    yield _only_news(record, seen)
        self._position = self._size
        yield from cancellations

    def _of_readable(self, path: Path) -> Iterator[ReceivedRecord]:
        try:
            yield from self._of_path(path)
        except OSError as exc:
            yield refused(RecordPlace(path.name), ValueRefused(Problem.FILE_LOST, what=str(exc)))

    def _of_path(self, path: Path) -> Iterator[ReceivedRecord]:
        if zipfile.is_zipfile(path):
            yield from self._of_archive(path)
            return
        size = path.stat().st_size
        place = RecordPlace(path.name)
        yield _too_large(place) if size > MAX_INVOICE_BYTES else _record(path.read_bytes(), place)
        self._position += size

    def _of_archive(self, path: Path) -> Iterator[ReceivedRecord]:
        try:
            with zipfile.ZipFile(path) as archive:
                members = archive.infolist()
                if len(members) > MAX_INVOICES_IN_ARCHIVE:
                    yield refused(RecordPlace(path.name), _too_many())
                    return
                for member in members:
                    if not (member.is_dir() or member.filename.startswith("__MACOSX/")):
                        yield _of_member(archive, member, path.name)
                    self._position += member.compress_size
        except _BROKEN_ARCHIVE as exc:
            yield refused(RecordPlace(path.name), ValueRefused(Problem.FILE_BROKEN, what=type(exc).__name__))


def _of_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, archive_name: str) -> ReceivedRecord:
    place = RecordPlace(f"{archive_name}/{member.filename}")
    if member.file_size > MAX_INVOICE_BYTES:
        return _too_large(place)
    try:
        data = archive.read(member)
    except _BROKEN_ARCHIVE as exc:
        return refused(place, ValueRefused(Problem.FILE_BROKEN, what=type(exc).__name__))
    return _record(data, place)


def _record(data: bytes, place: RecordPlace) -> ReceivedRecord:
    if not data.strip():
        return refused(place, ValueRefused(Problem.FILE_EMPTY))
    try:
        root = parse_xml(data)
        return read_event(root, place) if local_name(root) in _EVENTS else read_invoice(root, place)
    except ValueRefused as why:
        return refused(place, why)


def _too_many() -> ValueRefused:
    return ValueRefused(Problem.TOO_MANY_FILES, high=str(MAX_INVOICES_IN_ARCHIVE))


def _too_large(place: RecordPlace) -> ReceivedRecord:
    return refused(place, ValueRefused(Problem.FILE_TOO_LARGE, high=str(MAX_INVOICE_BYTES >> 20)))


def _only_news(record: ReceivedRecord, seen: dict[str, tuple[InvoiceState, str]]) -> ReceivedRecord:
    """The record, unless the same invoice came before; an authorised one replaces one still waiting."""
    if not isinstance(record, ReceivedOrder) or record.order.nfe_key is None:
        return record
    key, state = record.order.nfe_key, record.order.invoice
    before = seen.get(key)
    if before is None or (before[0] is InvoiceState.WAITING and state is InvoiceState.AUTHORISED):
        seen[key] = (state, record.place.file)
        return record
    why = ValueRefused(Problem.RECORD_TWICE, key, key=key, line=before[1])
    return refused(record.place, why, record.order.order_ref)
