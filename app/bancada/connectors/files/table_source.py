"""A table as a source of records: what its columns mean, how its values are read, and its records."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo
from typing import Final, Protocol

from bancada.connectors.files.decimal_text import DecimalMark
from bancada.connectors.files.detect import Evidence, date_evidence_of, decimal_evidence_of
from bancada.connectors.files.fields import measured_fields, missing_fields
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.mapping import Mapping, guess_mapping
from bancada.connectors.files.order_table import OUR_DIALECT, OrderTable
from bancada.connectors.files.problems import Problem, ValueRefused, refused
from bancada.connectors.files.reading import DateOrder, Reading
from bancada.connectors.files.row_table import RowTable, read_carton, read_product
from bancada.connectors.files.shopify_orders import SHOPIFY_DIALECT, is_shopify_export, shopify_mapping
from bancada.connectors.files.tables import Row, Table
from bancada.services.received import FileFacts, ReceivedRecord, RecordPlace

_NUMBERS: Final = frozenset({"qty", "price", "cost", "priority", "stock"})
_DATES: Final = frozenset({"ordered_at", "cutoff_at", "expires_on"})
_COMMA_COUNTRIES_DELIMITER: Final = ";"


class _Reader(Protocol):
    skipped: int

    def records(self) -> Iterator[ReceivedRecord]: ...

    def progress(self) -> tuple[int, int]: ...


class TableSource:
    """A CSV or XLSX file whose columns are known, or whose records wait for somebody to say what they mean.

    Attributes:
        guess: what the columns most likely mean; None for a shop's export, whose columns are known.
        mapping: what is used to read the file; None until ``with_mapping`` gives one.
    """

    def __init__(self, table: Table, kind: ImportKind, zone: tzinfo, mapping: Mapping | None = None) -> None:
        self.kind = kind
        self._zone = zone
        self.table = table = table.read_as(mapping.encoding, mapping.delimiter) if mapping else table
        self._sample = table.sample()
        self._is_shopify = kind is ImportKind.ORDERS and is_shopify_export(table.header)
        self.guess = None if self._is_shopify else guess_mapping(kind, table.header, _cells(self._sample))
        self.mapping = mapping or self._certain_mapping()
        self._reading, self._notes = self._detect()
        self._reader = self._make_reader()

    @property
    def facts(self) -> FileFacts:
        """What was detected about the file, and what could be read in two ways."""
        table = self.table.facts
        has_dates = self.mapping is not None and any(field in _DATES for _, field in self.mapping.columns)
        return FileFacts(
            file=self.table.name,
            format="shopify" if self._is_shopify else table.format,
            encoding=table.encoding,
            delimiter=table.delimiter,
            decimal_mark=self._reading.decimal_mark.value,
            date_order=self._reading.date_order.value if has_dates else None,
            columns=self.table.header,
            notes=(*table.notes, *self._notes),
        )

    @property
    def needs_mapping(self) -> bool:
        """Nobody has said what the columns mean, and their names do not tell."""
        return self.mapping is None

    @property
    def skipped(self) -> int:
        """Records of the last reading that had nothing left to pack."""
        return self._reader.skipped if self._reader else 0

    def with_mapping(self, mapping: Mapping) -> TableSource:
        """The same file read with this mapping; its first records are the preview of it."""
        return TableSource(self.table, self.kind, self._zone, mapping)

    def records(self) -> Iterator[ReceivedRecord]:
        """The records; a file whose columns are not understood gives one refusal."""
        if self._reader is None:
            yield refused(RecordPlace(self.table.name), self._mapping_needed())
            return
        try:
            yield from self._reader.records()
        except (OSError, UnicodeError) as exc:
            yield refused(RecordPlace(self.table.name), ValueRefused(Problem.FILE_LOST, what=str(exc)))

    def progress(self) -> tuple[int, int]:
        """Bytes read so far and bytes in all, over all readings of the file."""
        return self._reader.progress() if self._reader else self.table.progress()

    def _certain_mapping(self) -> Mapping | None:
        if self._is_shopify:
            return shopify_mapping(self.table.header)
        return self.guess.mapping if self.guess and self.guess.is_certain else None

    def _missing(self, mapping: Mapping) -> tuple[str, ...]:
        fields = mapping.fields_by_position(self.table.header)
        return missing_fields(self.kind, {field for field in fields if field})

    def _mapping_needed(self) -> ValueRefused:
        missing = self._missing(self.mapping) if self.mapping else self.guess.missing if self.guess else ()
        unsure = self.guess.unsure if self.guess and not self.mapping else ()
        return ValueRefused(
            Problem.MAPPING_NEEDED, missing=", ".join(missing) or "–", unsure=", ".join(unsure) or "–"
        )

    def _make_reader(self) -> _Reader | None:
        mapping = self.mapping
        if mapping is None or self._missing(mapping):
            return None
        if self.kind is ImportKind.ORDERS:
            dialect = SHOPIFY_DIALECT if self._is_shopify else OUR_DIALECT
            return OrderTable(self.table, mapping, self._reading, dialect)
        read = read_product if self.kind is ImportKind.PRODUCTS else read_carton
        return RowTable(self.table, mapping, self._reading, read)

    def _detect(self) -> tuple[Reading, tuple[str, ...]]:
        numbers = decimal_evidence_of(self._values(_NUMBERS | _measured_names(self.kind)))
        dates = date_evidence_of(self._values(_DATES))
        told = self.mapping or (self.guess.mapping if self.guess else None)
        mark = (told and told.decimal_mark) or numbers.found or self._usual_mark()
        order = (told and told.date_order) or dates.found or DateOrder.DAY_FIRST
        notes = (
            *_notes(numbers, "decimal mark", "1.234", str(mark)),
            *_notes(dates, "order of day and month", "03/04/2026", str(order)),
        )
        return Reading(DecimalMark(mark), DateOrder(order), self._zone), notes

    def _usual_mark(self) -> DecimalMark:
        is_comma_country = self.table.facts.delimiter == _COMMA_COUNTRIES_DELIMITER
        return DecimalMark.COMMA if is_comma_country else DecimalMark.POINT

    def _values(self, wanted: frozenset[str]) -> Iterator[str]:
        mapping = self.mapping or (self.guess.mapping if self.guess else None)
        fields = mapping.fields_by_position(self.table.header) if mapping else ()
        places = [at for at, field in enumerate(fields) if field in wanted]
        return (cells[at] for _, cells in self._sample for at in places if at < len(cells) and cells[at])


def _cells(sample: list[Row]) -> Iterator[list[str]]:
    return (cells for _, cells in sample)


def _measured_names(kind: ImportKind) -> frozenset[str]:
    return frozenset(f"{base}_{unit}" for base, units in measured_fields(kind).items() for unit in units)


def _notes(evidence: Evidence, what: str, example: str, used: str) -> Iterator[str]:
    if evidence.is_open:
        yield f"Nothing in the first rows settles the {what} (as in {example}); read as “{used}”."
    if evidence.is_contradicted:
        yield f"The first rows disagree about the {what}; read as “{used}” where a value does not tell."
