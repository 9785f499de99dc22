"""Opening files of any supported kind, told apart by what they hold, never by their names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, tzinfo
from pathlib import Path
from typing import Final

from bancada.connectors.files.csv_table import CsvTable
from bancada.connectors.files.import_kind import FileFormat, ImportKind
from bancada.connectors.files.json_source import JsonSource
from bancada.connectors.files.limits import MAX_FILE_BYTES
from bancada.connectors.files.mapping import MappingStore
from bancada.connectors.files.nfe_source import NfeSource
from bancada.connectors.files.problems import Problem, ValueRefused
from bancada.connectors.files.refused_source import RefusedSource
from bancada.connectors.files.shopify_orders import is_shopify_export
from bancada.connectors.files.sniff import Content, sniff
from bancada.connectors.files.table_source import TableSource
from bancada.connectors.files.tables import Table
from bancada.domain.errors import OperatorError
from bancada.services.received import RecordSource

_FORMATS_OF: Final = {
    Content.CSV: {FileFormat.TABLE, FileFormat.SHOPIFY},
    Content.XLSX: {FileFormat.TABLE, FileFormat.SHOPIFY},
    Content.JSON: {FileFormat.JSON},
    Content.XML: {FileFormat.NFE},
    Content.ARCHIVE: {FileFormat.NFE},
}


class FileUnreadable(OperatorError):
    """The file cannot be opened."""

    def __init__(self, path: Path, why: OSError) -> None:
        super().__init__(f"{path} cannot be opened: {why.strerror or why}.")
        self.path = path


def open_sources(
    paths: Sequence[Path],
    *,
    wanted: ImportKind,
    mappings: MappingStore,
    format: str = FileFormat.AUTO,
    zone: tzinfo = UTC,
) -> list[RecordSource]:
    """A source per file; all invoices (XML files and archives of them) are one source, standing last.

    A file that cannot be read gives a source with one refusal, so that the others still go in.

    Args:
        format: one of ``FileFormat``; anything but ``auto`` refuses files of other kinds.
        zone: the time zone of times that name none.

    Raises:
        FileUnreadable: a file does not exist or may not be read.
        ValueError: ``format`` is not one of ``FileFormat``.
    """
    asked = FileFormat(format)
    sources: list[RecordSource] = []
    invoices: list[Path] = []
    for path in paths:
        try:
            content = _content(path, wanted, asked)
            if content in {Content.XML, Content.ARCHIVE}:
                invoices.append(path)
            else:
                sources.append(_open(path, content, wanted, mappings, asked, zone))
        except ValueRefused as why:
            sources.append(RefusedSource(path, why))
        except OSError as exc:
            raise FileUnreadable(path, exc) from exc
    return [*sources, NfeSource(invoices)] if invoices else sources


def _content(path: Path, wanted: ImportKind, asked: FileFormat) -> Content:
    if path.stat().st_size > MAX_FILE_BYTES:
        raise ValueRefused(Problem.FILE_TOO_LARGE, high=str(MAX_FILE_BYTES >> 20))
    content = sniff(path)
    formats = _FORMATS_OF[content]
    if FileFormat.NFE in formats and wanted is not ImportKind.ORDERS:
        raise ValueRefused(Problem.FORMAT_HAS_NO, what=content, wanted=wanted)
    if asked is not FileFormat.AUTO and asked not in formats:
        raise ValueRefused(Problem.FORMAT_UNKNOWN, what=f"{content}, {asked}?")
    return content


def _open(
    path: Path, content: Content, wanted: ImportKind, mappings: MappingStore, asked: FileFormat, zone: tzinfo
) -> RecordSource:
    if content is Content.JSON:
        return JsonSource(path, wanted, zone)
    table = _workbook(path) if content is Content.XLSX else CsvTable(path)
    is_shopify = wanted is ImportKind.ORDERS and is_shopify_export(table.header)
    if asked is FileFormat.SHOPIFY and not is_shopify:
        raise ValueRefused(Problem.FORMAT_UNKNOWN, what="shopify?")
    return TableSource(table, wanted, zone, None if is_shopify else mappings.find(wanted, table.header))


def _workbook(path: Path) -> Table:
    # The library for workbooks takes a quarter of a second to load, which nothing else should wait for.
    from bancada.connectors.files.xlsx_table import XlsxTable

    return XlsxTable(path)
