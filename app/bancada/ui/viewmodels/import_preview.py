"""What a source would give: its first orders and its refusals, before anything goes in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from bancada.connectors.files.problems import Problem
from bancada.services.received import (
    FileFacts,
    ReceivedOrder,
    ReceivedRecord,
    RefusalReason,
    RefusedRecord,
)
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
    """

    opened: OpenedSource
    facts: FileFacts
    orders: tuple[ReceivedOrder, ...] = ()
    refused: tuple[RefusedRecord, ...] = ()
    good_count: int = 0
    refused_count: int = 0
    is_whole: bool = False
    goods: tuple[tuple[str, str | None], ...] = ()

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

    def add(self, record: ReceivedRecord) -> None:
        if isinstance(record, RefusedRecord):
            self._refuse(record)
            return
        self.good_count += 1
        if isinstance(record, ReceivedOrder):
            if len(self.orders) < MOST_ORDERS:
                self.orders.append(record)
            self.goods.update(dict.fromkeys(_goods(record)))

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
