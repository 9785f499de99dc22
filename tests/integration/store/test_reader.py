"""What the screen asks of the store."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bancada.domain import events as ev
from bancada.domain.orders import InvoiceState, OrderState
from bancada.domain.verdicts import ScanVerdict
from bancada.services.faults import StoreFault
from bancada.services.ports import FastLaneGroup, Pace, QueueCount, QueueFilter
from bancada.store.database import StationStore
from bancada.store.reader import SqliteStationReader
from bancada.store.store_errors import NoStationHere
from tests.fakes.clock import FakeClock
from tests.integration.store.contracts.test_order_book import happen, take_in
from tests.integration.store.samples import CUTOFF, opened, order, verified


@pytest.fixture
def reader(station: StationStore) -> Iterator[SqliteStationReader]:
    with station.reader() as reader:
        yield reader


def found(reader: SqliteStationReader, **wanted: object) -> list[str]:
    return [entry.order_id for entry in reader.queue(QueueFilter(**wanted))]  # type: ignore[arg-type]


def pack(station: StationStore, number: int, tracking_no: str | None = None) -> None:
    closing = (ev.ParcelClosed(1, 1000, tracking_no), ev.OrderPacked(1))
    happen(station, f"o{number}", opened(), verified(1, 2), verified(2, 1), *closing)


def test_that_the_queue_stands_by_cutoff_priority_and_arrival(
    station: StationStore, reader: SqliteStationReader
) -> None:
    take_in(station, order(1, hours=2), order(2), order(3, hours=1, priority=3), order(4))

    assert found(reader) == ["o3", "o2", "o4", "o1"]
    assert found(reader, limit=2) == ["o3", "o2"]


def test_that_an_entry_tells_why_it_stands_where_it_stands(
    station: StationStore, reader: SqliteStationReader
) -> None:
    take_in(station, order(1, priority=2, city="São Paulo", invoice=InvoiceState.WAITING, is_gift=True))

    (entry,) = reader.queue(QueueFilter())

    assert (entry.due_at, entry.has_cutoff, entry.priority_minutes) == (CUTOFF, True, 60)
    assert (entry.units, entry.lines, entry.city) == (3, 2, "São Paulo")
    assert (entry.is_gift, entry.is_waiting_for_invoice) == (True, True)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"text": "sao p"}, ["o1"]),
        ({"text": "ped-2"}, ["o2"]),
        ({"text": "D-2"}, ["o2"]),
        ({"text": "tote"}, ["o2"]),
        ({"text": "nowhere"}, []),
        ({"carrier": "Jadlog"}, ["o2"]),
        ({"channel": "shop"}, ["o1"]),
        ({"only_single_unit": True}, ["o3"]),
        ({"sku": "CUP"}, ["o3"]),
        ({"states": (OrderState.HELD,)}, ["o4"]),
        ({"states": ()}, ["o1", "o2", "o3", "o4"]),
        ({"states": (), "text": "ped", "limit": 3}, ["o1", "o2", "o3"]),
    ],
)
def test_that_the_queue_is_filtered_and_searched(
    station: StationStore, reader: SqliteStationReader, wanted: dict[str, object], expected: list[str]
) -> None:
    take_in(
        station,
        order(1, city="São Paulo", channel="shop"),
        order(2, carrier="Jadlog", codes=("TOTE-2",), hours=1),
        order(3, ("CUP", 1), hours=2),
        order(4, hours=3),
    )
    happen(station, "o4", ev.OrderHeld(ev.ExceptionReason.OTHER, "H-1"))

    assert found(reader, **wanted) == expected


def test_that_waiting_orders_are_counted_per_carrier_and_cutoff(
    station: StationStore, reader: SqliteStationReader
) -> None:
    never = order(5)
    without = type(never)("o5", "PED-5", never.lines)
    take_in(station, order(1, carrier="A"), order(2, carrier="A"), order(3, carrier="A", hours=1), without)
    take_in(station, order(4, carrier="A"))
    happen(station, "o4", ev.OrderCancelled())

    assert reader.queue_counts() == (
        QueueCount("A", CUTOFF, 2),
        QueueCount("A", CUTOFF + timedelta(hours=1), 1),
        QueueCount(None, None, 1),
    )


def test_that_states_are_counted(station: StationStore, reader: SqliteStationReader) -> None:
    take_in(station, order(1), order(2), order(3))
    happen(station, "o1", opened())
    happen(station, "o2", opened(), ev.OrderHeld(ev.ExceptionReason.OTHER))

    assert reader.state_counts() == {OrderState.PACKING: 1, OrderState.HELD: 1, OrderState.OPEN: 1}


def test_that_one_unit_orders_are_grouped_by_product(
    station: StationStore, reader: SqliteStationReader
) -> None:
    take_in(station, *(order(n, ("PEN", 1)) for n in (1, 2, 3)), order(4, ("MUG", 1)), order(5, ("MUG", 2)))
    happen(station, "o3", opened())

    assert reader.fast_lane() == (FastLaneGroup("PEN", "Pen", 2), FastLaneGroup("MUG", "Mug", 1))
    assert reader.fast_lane(limit=1) == (FastLaneGroup("PEN", "Pen", 2),)


def test_that_packed_parcels_come_newest_first_with_their_labels(
    station: StationStore, reader: SqliteStationReader, clock: FakeClock
) -> None:
    take_in(station, order(1), order(2))
    pack(station, 1, "BR111")
    clock.advance(s=60)
    pack(station, 2, "BR222")
    label = ev.DocumentKind.SHIPPING_LABEL
    happen(station, "o2", ev.PrintQueued("a", label, 1), ev.PrintConfirmed("a"))
    happen(station, "o2", ev.PrintQueued("b", label, 1, copy_no=2), ev.PrintFailed("b"))

    newest, oldest = reader.parcels()

    assert (newest.order_id, newest.tracking_no, newest.label_state, newest.copies) == (
        "o2",
        "BR222",
        "failed",
        2,
    )
    assert (newest.operator_id, newest.parcels, newest.order_state) == ("op1", 1, OrderState.PACKED)
    assert newest.packed_at == clock.now()
    assert (oldest.order_id, oldest.label_state, oldest.copies) == ("o1", None, 0)


@pytest.mark.parametrize("text", ["PED-2", "ped", "BR222", "br", "P"])
def test_that_parcels_are_found_by_the_beginning_of_a_number(
    station: StationStore, reader: SqliteStationReader, text: str
) -> None:
    take_in(station, order(1), order(2))
    pack(station, 2, "BR222")

    assert [parcel.order_id for parcel in reader.parcels(text)] == ["o2"]
    assert reader.parcels("XYZ") == ()
    assert reader.parcels("XYZW") == ()


def test_that_a_reopened_parcel_leaves_the_history(
    station: StationStore, reader: SqliteStationReader
) -> None:
    take_in(station, order(1))
    pack(station, 1)
    happen(station, "o1", ev.OrderReopened())

    assert reader.parcels() == ()
    assert reader.pace(CUTOFF - timedelta(days=1)) == Pace(0, 0)


def test_that_the_pace_counts_orders_and_units_of_a_person(
    station: StationStore, reader: SqliteStationReader, clock: FakeClock
) -> None:
    take_in(station, order(1), order(2))
    pack(station, 1)
    clock.advance(h=1)
    since = clock.now()
    pack(station, 2)

    assert reader.pace(since, "op1") == Pace(orders=1, units=3)
    assert reader.pace(since - timedelta(hours=2)) == Pace(orders=2, units=6)
    assert reader.pace(since, "op2") == Pace(orders=0, units=0)


def test_that_every_event_is_stored_until_a_hub_has_it(
    station: StationStore, reader: SqliteStationReader
) -> None:
    assert reader.stored_events() == 0
    take_in(station, order(1), order(2))

    assert reader.stored_events() == 2


def test_that_a_reader_sees_only_what_is_committed(
    station: StationStore, reader: SqliteStationReader
) -> None:
    with station() as uow:
        uow.events.append(ev.OrderReceived(order(1)))
        assert found(reader) == []


def test_that_a_reader_cannot_write(reader: SqliteStationReader) -> None:
    with pytest.raises(StoreFault):
        reader._sql.run("DELETE FROM orders")


def test_that_a_folder_without_a_station_has_no_reader(tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.raises(NoStationHere, match="no station"):
        SqliteStationReader(tmp_path_factory.mktemp("empty") / "station.sqlite3")


def test_that_a_withdrawn_label_is_no_print_of_its_parcel(
    station: StationStore, reader: SqliteStationReader
) -> None:
    take_in(station, order(1))
    pack(station, 1, "BR111")
    label = ev.DocumentKind.SHIPPING_LABEL
    happen(station, "o1", ev.PrintQueued("a", label, 1), ev.PrintGivenUp("a", "no room"))
    (given_up,) = reader.parcels()
    assert (given_up.label_state, given_up.label_reason, given_up.copies) == ("unprintable", "no room", 0)

    happen(station, "o1", ev.PrintWithdrawn("a"))
    (withdrawn,) = reader.parcels()
    assert (withdrawn.label_state, withdrawn.label_reason) == (None, "")


def test_that_a_shift_is_counted_from_its_start_on(
    station: StationStore, reader: SqliteStationReader, clock: FakeClock
) -> None:
    take_in(station, order(1), order(2), order(3))
    pack(station, 1)
    clock.advance(ms=3_600_000)
    since = clock.now()
    pack(station, 2)
    happen(station, "o3", opened(), ev.ScanRefused(ScanVerdict.WRONG_ITEM, "789"))

    report = reader.shift(since)

    assert (report.whole.orders, report.whole.units, report.whole.lines) == (1, 3, 2)
    assert (report.whole.accepted_scans, report.whole.errors_caught) == (2, 1)
    assert [hour.orders for hour in report.hours] == [1]
    assert reader.shift(since - timedelta(hours=2)).whole.orders == 2


def test_that_an_order_opened_again_does_not_count_as_packed(
    station: StationStore, reader: SqliteStationReader, clock: FakeClock
) -> None:
    take_in(station, order(1))
    pack(station, 1)
    happen(station, "o1", ev.OrderReopened())

    assert reader.shift(clock.now() - timedelta(hours=1)).whole.orders == 0
