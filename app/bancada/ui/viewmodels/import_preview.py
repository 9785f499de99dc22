"""What a source would give: its first orders and its refusals, before anything goes in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from bancada.connectors.files.problems import Problem
from bancada.services.received import (
    FileFacts,
    ReceivedOrder,
    ReceivedRecord,
    RefusalReason,
    RefusedRecord,
)
from bancada.services.take_in import refused_as_unknown
from bancada.ui.viewmodels.import_opening import OpenedSource

MOST_ORDERS = 20
MOST_REFUSALS = 200
_WHOLE_FILE = frozenset(
    {RefusalReason.BROKEN_RECORD, RefusalReason.NOT_SUPPORTED, RefusalReason.NOT_AUTHORISED}
)


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What was read of a source so far.

    Attributes:
        orders: the first of them; empty for products and cartons.
        refused: the first refusals.
        good_count, refused_count: of all records read so far.
        is_whole: every record was read.
        goods: SKU and barcode of what the orders read so far want, each pair once.
        unsure: orders with lines that name no SKU: they go in where a product is found for each.
    """

    opened: OpenedSource
    facts: FileFacts
    orders: tuple[ReceivedOrder, ...] = ()
    refused: tuple[RefusedRecord, ...] = ()
    good_count: int = 0
    refused_count: int = 0
    is_whole: bool = False
    goods: tuple[tuple[str, str | None], ...] = ()
    unsure: tuple[ReceivedOrder, ...] = ()

    @property
    def unnamed_goods(self) -> tuple[tuple[str, str | None], ...]:
        """Name and barcode of the lines without a SKU, each pair once."""
        return tuple(dict.fromkeys(pair for order in self.unsure for pair in _unnamed(order)))

    def without(self, unknown: frozenset[tuple[str, str | None]]) -> ImportPreview:
        """What is left when goods that no product is keep their orders out, as the import will."""
        refused = {
            id(order): refused_as_unknown(order, pair[0] or pair[1] or "")
            for order in self.unsure
            for pair in reversed(_unnamed(order))
            if pair in unknown
        }
        room = MOST_REFUSALS - len(self.refused)
        return replace(
            self,
            orders=tuple(order for order in self.orders if id(order) not in refused),
            refused=(*self.refused, *tuple(refused.values())[:room]),
            good_count=self.good_count - len(refused),
            refused_count=self.refused_count + len(refused),
            unsure=(),
        )

    @property
    def unreadable(self) -> RefusedRecord | None:
        """Why nothing at all can be read; None where something can, or a mapping would help."""
        is_hopeless = self.is_whole and not self.good_count and self.refused_count == 1
        if not is_hopeless or self.opened.is_kind_told:
            return None
        only = self.refused[0]
        return only if only.reason in _WHOLE_FILE else None


class _Tally:
    """Records read so far."""

    def __init__(self) -> None:
        self.orders: list[ReceivedOrder] = []
        self.refused: list[RefusedRecord] = []
        self.good_count = 0
        self.refused_count = 0
        self.goods: dict[tuple[str, str | None], None] = {}
        self.unsure: list[ReceivedOrder] = []
        self._made: set[str] = set()

    def add(self, record: ReceivedRecord) -> None:
        if isinstance(record, RefusedRecord):
            self._refuse(record)
            return
        self.good_count += 1
        if isinstance(record, ReceivedOrder):
            if len(self.orders) < MOST_ORDERS:
                self.orders.append(record)
            self.goods.update(dict.fromkeys(_goods(record)))
            # An order before it in the file may make the product that a name or a barcode finds.
            self._made.update(line.name for line in record.order.lines if line.sku)
            self._made.update(barcode for sku, barcode in _goods(record) if sku and barcode)
            if any(not {name, barcode or ""} & self._made for name, barcode in _unnamed(record)):
                self.unsure.append(record)

    def preview(self, opened: OpenedSource, *, is_whole: bool) -> ImportPreview:
        return ImportPreview(
            opened,
            opened.source.facts,
            tuple(self.orders),
            tuple(self.refused),
            self.good_count,
            self.refused_count,
            is_whole,
            tuple(self.goods),
            tuple(self.unsure),
        )

    def _refuse(self, record: RefusedRecord) -> None:
        if record.problem == Problem.MAPPING_NEEDED.name:
            return
        self.refused_count += 1
        if len(self.refused) < MOST_REFUSALS:
            self.refused.append(record)


def _goods(record: ReceivedOrder) -> Iterator[tuple[str, str | None]]:
    """SKU of each line, and the barcode that the source names for it."""
    skus = (line.sku for line in record.order.lines)
    return zip_longest(skus, record.line_barcodes[: len(record.order.lines)])


def _unnamed(record: ReceivedOrder) -> list[tuple[str, str | None]]:
    """Name and barcode of each line that names no SKU."""
    barcodes = record.line_barcodes[: len(record.order.lines)]
    lines = zip_longest(record.order.lines, barcodes)
    return [(line.name, barcode) for line, barcode in lines if not line.sku]


def previews(opened: OpenedSource, is_wanted: Callable[[], bool]) -> Iterator[ImportPreview]:
    """The preview once the first records are read, and again when all are.

    Ends early, without a word, once nobody wants it any more.
    """
    tally = _Tally()
    for record in opened.source.records():
        if not is_wanted():
            return
        tally.add(record)
        if not isinstance(record, RefusedRecord) and tally.good_count == MOST_ORDERS:
            yield tally.preview(opened, is_whole=False)
    yield tally.preview(opened, is_whole=True)
