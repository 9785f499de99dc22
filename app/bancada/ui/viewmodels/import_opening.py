"""Opening what somebody wants to import: what it holds, how it is read, and what its columns mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from itertools import islice
from pathlib import Path

from bancada.connectors.files.decimal_text import DecimalMark
from bancada.connectors.files.fields import missing_fields
from bancada.connectors.files.header_text import fingerprint
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.json_source import JsonSource
from bancada.connectors.files.mapping import Mapping, MappingGuess, MappingStore, guess_mapping, unique_names
from bancada.connectors.files.open_source import open_sources
from bancada.connectors.files.reading import DateOrder
from bancada.connectors.files.shopify_orders import is_shopify_export
from bancada.connectors.files.table_source import TableSource
from bancada.connectors.files.tables import Table
from bancada.domain.errors import EnvironmentFault, OperatorError
from bancada.services.received import RecordSource, RefusedRecord

_SAMPLES = 3
_SAMPLE_CHARS = 40
_TRIED_RECORDS = 20


class SeveralFiles(OperatorError):
    """Open one file after the other; only invoices may come several at once."""


class ColumnsNotKept(EnvironmentFault):
    """Everything went in, but what the columns mean could not be kept for the next file."""


@dataclass(frozen=True, slots=True)
class ImportWish:
    """What is to be imported, and what somebody corrected of what was detected; None leaves it as it is.

    Attributes:
        columns: pairs of column name and field, as far as somebody has said.
    """

    paths: tuple[Path, ...]
    delimiter: str | None = None
    encoding: str | None = None
    decimal_mark: str | None = None
    date_order: str | None = None
    kind: ImportKind | None = None
    columns: tuple[tuple[str, str], ...] | None = None

    @property
    def has_corrections(self) -> bool:
        """Somebody knows better than detection."""
        return self != ImportWish(self.paths)


@dataclass(frozen=True, slots=True)
class SampledColumn:
    """A column of a file, some of its values, and the field it goes to (empty: not used)."""

    name: str
    samples: tuple[str, ...]
    field: str


@dataclass(frozen=True, slots=True)
class OpenedSource:
    """A source ready to be read.

    Attributes:
        columns: of a table whose columns may be mapped; empty where the format tells what they mean.
        missing: fields that no column gives yet; alternatives are joined by ``/``.
        mapping: how a table is read; None for other formats.
        is_kind_told: somebody said what the file holds; they may say otherwise when that was wrong.
        is_news: the mapping is one that somebody had to look at and that is not remembered yet.
    """

    source: RecordSource
    kind: ImportKind
    columns: tuple[SampledColumn, ...] = ()
    missing: tuple[str, ...] = ()
    mapping: Mapping | None = None
    is_news: bool = False
    is_kind_told: bool = False


class _NoMappings:
    """Remembered mappings are looked up here, by the header as it is detected."""

    def find(self, kind: ImportKind, header: Sequence[str]) -> Mapping | None:
        return None

    def remember(self, mapping: Mapping) -> None:
        return None


class ImportOpener:
    """Opens files; whatever is detected about a file is kept for the next correction of it.

    Used by one thread at a time.
    """

    def __init__(self, mappings: MappingStore, zone: tzinfo) -> None:
        self._mappings = mappings
        self._zone = zone
        self._paths: tuple[Path, ...] = ()
        self._base: RecordSource | None = None

    def open(self, wish: ImportWish) -> OpenedSource:
        """The source as it is wished for.

        Raises:
            SeveralFiles: several files that are not all invoices.
            FileUnreadable, MappingFileWrong, ValueRefused: it cannot be read at all.
        """
        if self._base is None or self._paths != wish.paths:
            self._base, self._paths = self._only_source(wish.paths, ImportKind.ORDERS), wish.paths
        if isinstance(self._base, TableSource):
            return self._table(self._base.table, wish)
        if isinstance(self._base, JsonSource):
            if wish.kind is not None:
                told = self._only_source(wish.paths, wish.kind)
                return OpenedSource(told, wish.kind, is_kind_told=True)
            return self._most_fitting(self._base, wish.paths)
        return OpenedSource(self._base, ImportKind.ORDERS)

    def _only_source(self, paths: tuple[Path, ...], kind: ImportKind) -> RecordSource:
        sources = open_sources(paths, wanted=kind, mappings=_NoMappings(), zone=self._zone)
        if len(sources) != 1:
            raise SeveralFiles
        return sources[0]

    def _most_fitting(self, as_orders: RecordSource, paths: tuple[Path, ...]) -> OpenedSource:
        """Records tell what they are by being readable as that."""
        others = (ImportKind.PRODUCTS, ImportKind.CARTONS)
        tried = [OpenedSource(as_orders, ImportKind.ORDERS)]
        tried += [OpenedSource(self._only_source(paths, kind), kind) for kind in others]
        return max(tried, key=lambda each: _readable(each.source))

    def _table(self, detected: Table, wish: ImportWish) -> OpenedSource:
        is_reread = bool(wish.encoding or wish.delimiter)
        table = detected.read_as(wish.encoding, wish.delimiter) if is_reread else detected
        if is_shopify_export(table.header):
            return self._shop_export(table, wish)
        remembered = self._remembered(detected, table, wish.kind)
        kind = wish.kind or (remembered.kind if remembered else _likely_kind(table))
        remembered = remembered or self._mappings.find(kind, table.header)
        told = _corrected(remembered, wish) if remembered else None
        source = TableSource(table, kind, self._zone, told)
        guess = source.guess
        if guess is None:
            return OpenedSource(source, kind)
        mapping = self._mapping(told or guess.mapping, source.table.header, wish)
        if mapping != remembered:
            mapping = replace(mapping, fingerprint=fingerprint(detected.header))
        is_news = mapping != remembered and (wish.has_corrections or not guess.is_certain)
        return _opened(source.with_mapping(mapping), mapping, is_news=is_news)

    def _shop_export(self, table: Table, wish: ImportWish) -> OpenedSource:
        source = TableSource(table, ImportKind.ORDERS, self._zone)
        known = source.mapping
        if known is None or not wish.has_corrections:
            return OpenedSource(source, ImportKind.ORDERS)
        return OpenedSource(source.with_mapping(_corrected(known, wish)), ImportKind.ORDERS)

    def _remembered(self, detected: Table, table: Table, told: ImportKind | None) -> Mapping | None:
        """A mapping kept for this very header, of any kind or the one told, that fits the file as read."""
        for kind in ImportKind if told is None else (told,):
            found = self._mappings.find(kind, detected.header)
            if found is None or not found.fingerprint:
                continue
            is_reread = table is not detected
            names = {name for name, _ in found.columns}
            if not is_reread or names <= set(unique_names(table.header)):
                return found
        return None

    def _mapping(self, mapping: Mapping, header: tuple[str, ...], wish: ImportWish) -> Mapping:
        told = wish.columns
        if told is not None and {name for name, _ in told} <= set(unique_names(header)):
            mapping = replace(mapping, columns=told)
        return _corrected(mapping, wish)


def remember(opened: OpenedSource, mappings: MappingStore) -> None:
    """Keep what somebody said about the columns, for the next file with this header.

    Raises:
        ColumnsNotKept: the folder of mappings cannot be written.
    """
    if opened.mapping is None or not opened.is_news:
        return
    try:
        mappings.remember(opened.mapping)
    except OSError as why:
        raise ColumnsNotKept from why


def _corrected(mapping: Mapping, wish: ImportWish) -> Mapping:
    return replace(
        mapping,
        delimiter=wish.delimiter or mapping.delimiter,
        encoding=wish.encoding or mapping.encoding,
        decimal_mark=DecimalMark(wish.decimal_mark) if wish.decimal_mark else mapping.decimal_mark,
        date_order=DateOrder(wish.date_order) if wish.date_order else mapping.date_order,
    )


def _opened(source: TableSource, mapping: Mapping, *, is_news: bool) -> OpenedSource:
    header = source.table.header
    missing = _missing(source.kind, mapping, header)
    return OpenedSource(source, source.kind, _columns(source.table, mapping), missing, mapping, is_news)


def _missing(kind: ImportKind, mapping: Mapping, header: tuple[str, ...]) -> tuple[str, ...]:
    return missing_fields(kind, {field for field in mapping.fields_by_position(header) if field})


def _columns(table: Table, mapping: Mapping) -> tuple[SampledColumn, ...]:
    rows = [cells for _, cells in table.sample()]
    fields = mapping.fields_by_position(table.header)
    names = unique_names(table.header)
    return tuple(
        SampledColumn(name, _samples(rows, at), field or "")
        for at, (name, field) in enumerate(zip(names, fields, strict=True))
    )


def _samples(rows: list[list[str]], at: int) -> tuple[str, ...]:
    values = (row[at].strip() for row in rows if at < len(row) and row[at].strip())
    return tuple(value[:_SAMPLE_CHARS] for value in islice(dict.fromkeys(values), _SAMPLES))


def _likely_kind(table: Table) -> ImportKind:
    """The kind whose fields explain most of the columns."""
    rows = [cells for _, cells in table.sample()]
    return max(ImportKind, key=lambda kind: _fitness(guess_mapping(kind, table.header, rows)))


def _fitness(guess: MappingGuess) -> tuple[int, int]:
    explained = len(guess.mapping.columns) - len(guess.unsure) - len(guess.missing)
    return explained, guess.confidence_pct


def _readable(source: RecordSource) -> int:
    first = islice(source.records(), _TRIED_RECORDS)
    return sum(not isinstance(record, RefusedRecord) for record in first)
