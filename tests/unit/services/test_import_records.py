"""Records go in by chunks, products before orders, and what the disk refuses stops the import."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from bancada.domain.orders import Order, OrderLine
from bancada.domain.products import Product
from bancada.services.commands import FinishImport, TakeIn
from bancada.services.import_records import ImportNotSaved, ImportProgress, Reply, import_records
from bancada.services.received import (
    FileFacts,
    ReceivedCancellation,
    ReceivedOrder,
    ReceivedProduct,
    ReceivedRecord,
    RecordPlace,
    RefusalReason,
    RefusedRecord,
)
from bancada.services.take_in import IntakeCounts, TakenAs, TakenRecord

_PLACE = RecordPlace("some.csv", 2)
_REFUSED = RefusedRecord(_PLACE, "x", RefusalReason.BAD_NUMBER, "Not a number.")
_PRODUCT = ReceivedProduct(Product("A", "Apron"), _PLACE)


def _orders(count: int) -> list[ReceivedRecord]:
    return [
        ReceivedOrder(Order("", f"{number}", (OrderLine(1, "A", "Apron", 1),)), _PLACE)
        for number in range(count)
    ]


class Source:
    """Records from a list; each is one byte long."""

    def __init__(self, file: str, records: Sequence[ReceivedRecord]) -> None:
        self.facts = FileFacts(file, "csv")
        self._records = records
        self._read = 0

    def records(self) -> Iterator[ReceivedRecord]:
        for record in self._records:
            self._read += 1
            yield record

    def progress(self) -> tuple[int, int]:
        return self._read, len(self._records)


class Station:
    """Notes the commands; counts every record that was not refused as new, until its disk is full."""

    def __init__(self, room: int = 1_000_000) -> None:
        self.commands: list[TakeIn | FinishImport] = []
        self._room = room

    def submit(self, command: TakeIn | FinishImport) -> Reply:
        if isinstance(command, FinishImport):
            self.commands.append(command)
            return True if self._room else None
        if len(command.records) > self._room:
            self._room = 0
            return None
        self._room -= len(command.records)
        self.commands.append(command)
        return _counted(command.records)

    @property
    def chunks(self) -> list[int]:
        return [len(each.records) for each in self.commands if isinstance(each, TakeIn)]

    @property
    def finished(self) -> list[FinishImport]:
        return [each for each in self.commands if isinstance(each, FinishImport)]


def _counted(records: Sequence[ReceivedRecord]) -> IntakeCounts:
    counts = IntakeCounts(refused=[each for each in records if isinstance(each, RefusedRecord)])
    for record in records:
        if not isinstance(record, RefusedRecord):
            counts.note(TakenRecord("order", "1", TakenAs.NEW, record.place))
    return counts


def test_that_a_long_source_goes_in_by_chunks_and_ends_with_its_counts() -> None:
    station, steps = Station(), list[ImportProgress]()
    source = Source("orders.csv", [*_orders(1100), _REFUSED])

    (done,) = import_records([source], station.submit, steps.append)

    assert station.chunks == [500, 500, 101]
    assert [step.done_bytes for step in steps] == [500, 1000, 1101]
    assert {step.total_bytes for step in steps} == {1101}
    assert station.finished == [FinishImport("orders.csv", "csv", 1100, 0, 0, 1)]
    assert (done.counts.new, len(done.counts.refused)) == (1100, 1)


def test_that_each_chunk_tells_its_records_and_the_total_keeps_none() -> None:
    steps: list[ImportProgress] = []

    (done,) = import_records([Source("orders.csv", _orders(600))], Station().submit, steps.append)

    assert [len(step.chunk.taken) for step in steps] == [500, 100]
    assert done.counts.taken == []


def test_that_chunks_can_be_larger_where_nobody_packs() -> None:
    station = Station()

    import_records([Source("orders.csv", _orders(1100))], station.submit, chunk_records=1000)

    assert station.chunks == [1000, 100]


def test_that_all_chunks_of_all_sources_go_in_the_name_of_whoever_began() -> None:
    station = Station()

    def as_lia(command: TakeIn | FinishImport) -> Reply:
        reply = station.submit(command)
        if isinstance(reply, IntakeCounts):
            reply.imported_by = "lia"
        return reply

    import_records([Source("1.csv", _orders(600)), Source("2.csv", _orders(1))], as_lia)

    assert [each.imported_by for each in station.commands] == [None, "lia", "lia", "lia", "lia"]


def test_that_products_go_before_orders_and_cancellations_last() -> None:
    station = Station()
    sources = [
        Source("cancelled.xml", [ReceivedCancellation("1" * 44, _PLACE)]),
        Source("orders.csv", _orders(1)),
        Source("products.csv", [_REFUSED, _PRODUCT]),
    ]

    import_records(sources, station.submit)

    assert [each.file for each in station.finished] == ["products.csv", "orders.csv", "cancelled.xml"]
    assert isinstance(station.commands[0], TakeIn)
    assert station.commands[0].records == (_REFUSED, _PRODUCT)


@pytest.mark.parametrize("records", [[], [_REFUSED]])
def test_that_a_source_without_a_good_record_is_finished_too(records: list[ReceivedRecord]) -> None:
    station = Station()

    (done,) = import_records([Source("bad.csv", records)], station.submit)

    assert done.counts.refused == records
    assert station.finished == [FinishImport("bad.csv", "csv", 0, 0, 0, len(records))]


def test_that_a_full_disk_ends_the_import_and_says_what_is_in() -> None:
    station = Station(room=700)

    with pytest.raises(ImportNotSaved, match="500 records of it are in") as stopped:
        import_records([Source("orders.csv", _orders(900))], station.submit)

    assert (stopped.value.file, stopped.value.taken_in) == ("orders.csv", 500)
    assert station.finished == [FinishImport("orders.csv", "csv", 500, 0, 0, 0, is_partial=True)]


def test_that_counts_that_could_not_be_remembered_are_told() -> None:
    station = Station(room=2)

    with pytest.raises(ImportNotSaved, match="2 records of it are in"):
        import_records([Source("orders.csv", _orders(2))], station.submit)


def test_that_a_stopped_import_is_remembered_as_a_partial_one() -> None:
    station = Station()

    def stop(_step: ImportProgress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_records([Source("orders.csv", _orders(900))], station.submit, stop)

    assert station.finished == [FinishImport("orders.csv", "csv", 500, 0, 0, 0, is_partial=True)]


def test_that_an_import_stopped_before_anything_went_in_leaves_no_record() -> None:
    station = Station(room=10)

    with pytest.raises(ImportNotSaved):
        import_records([Source("orders.csv", _orders(900))], station.submit)

    assert station.finished == []


@pytest.mark.parametrize("chunk_records", [1, 3, 500])
def test_that_an_order_twice_in_a_source_is_refused_however_far_apart(chunk_records: int) -> None:
    station = Station()
    again = [*_orders(3), *_orders(1)]

    (done,) = import_records([Source("orders.csv", again)], station.submit, chunk_records=chunk_records)

    assert done.counts.new == 3
    assert [(each.reason, each.value) for each in done.counts.refused] == [(RefusalReason.DUPLICATE, "0")]
