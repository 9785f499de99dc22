"""Records that stand on one row each: products and cartons."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from bancada.connectors.files.carton_assembly import assemble_carton, carton_stock
from bancada.connectors.files.mapping import Mapping as ColumnMapping
from bancada.connectors.files.problems import Problem, ValueRefused, refused
from bancada.connectors.files.product_assembly import assemble_product
from bancada.connectors.files.reading import Reading
from bancada.connectors.files.tables import Table
from bancada.services.received import ReceivedCarton, ReceivedProduct, ReceivedRecord, RecordPlace

RowReader: TypeAlias = Callable[[Mapping[str, str], Reading, RecordPlace], tuple[str, ReceivedRecord]]
"""Reads one record; returns what identifies it, too."""


def read_product(
    values: Mapping[str, str], reading: Reading, place: RecordPlace
) -> tuple[str, ReceivedRecord]:
    product = assemble_product(values, reading)
    return product.sku, ReceivedProduct(product, place)


def read_carton(
    values: Mapping[str, str], reading: Reading, place: RecordPlace
) -> tuple[str, ReceivedRecord]:
    carton = assemble_carton(values, reading)
    return carton.code, ReceivedCarton(carton, place, carton_stock(values, reading))


class RowTable:
    """The records of a table, one per row; a second row for the same one is refused."""

    def __init__(self, table: Table, mapping: ColumnMapping, reading: Reading, read: RowReader) -> None:
        self.skipped = 0
        self._table = table
        self._reading = reading
        self._read = read
        self._fields = mapping.fields_by_position(table.header)
        self._name_of = {
            name: table.header[at] for at, name in reversed(list(enumerate(self._fields))) if name
        }

    def records(self) -> Iterator[ReceivedRecord]:
        seen: dict[str, int] = {}
        try:
            for line, cells in self._table.rows():
                yield self._record(line, cells, seen)
        except ValueRefused as why:
            yield refused(RecordPlace(self._table.name), why)

    def progress(self) -> tuple[int, int]:
        return self._table.progress()

    def _record(self, line: int, cells: list[str], seen: dict[str, int]) -> ReceivedRecord:
        place = RecordPlace(self._table.name, line)
        try:
            refuse_long_row(cells, len(self._fields))
            pairs = zip(self._fields, cells, strict=False)
            values = {field: text for field, cell in pairs if field and (text := cell.strip())}
            key, record = self._read(values, self._reading, place)
            refuse_repeated(key, line, seen)
        except ValueRefused as why:
            why.column = self._name_of.get(why.column or "", why.column)
            return refused(place, why)
        return record


def refuse_long_row(cells: list[str], width: int) -> None:
    """Refuse a row with filled cells beyond its header: its values may stand in the wrong columns."""
    if len(cells) > width and any(cells[width:]):
        raise ValueRefused(Problem.ROW_TOO_LONG, cells[width])


def refuse_repeated(key: str, line: int, seen: dict[str, int]) -> None:
    """Refuse a record that stood in the file before."""
    if (before := seen.setdefault(key, line)) != line:
        raise ValueRefused(Problem.RECORD_TWICE, key, key=key, line=str(before))
