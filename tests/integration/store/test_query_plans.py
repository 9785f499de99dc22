"""No question of a scan or of the screen reads a whole table that grows."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from bancada.domain import events as ev
from bancada.domain.orders import OrderState
from bancada.domain.verdicts import ScanVerdict
from bancada.services.ports import QueueFilter, StationReader, UnitOfWork
from bancada.store.database import StationStore
from tests.integration.store.contracts.test_order_book import happen, take_in
from tests.integration.store.samples import CUTOFF, opened, order, verified

# Tables that grow, and the names the queries give them.
SCAN = re.compile(r"SCAN (event|orders|order_\w+|parcel|packed_\w+|print_\w+|product\w*|confusion|[a-z])\b")
# Indexes that hold only what is waiting, unfinished or in hand, and one left after the newest parcels.
SHORT_INDEXES = (
    "orders_by_cutoff",
    "orders_of_one_unit",
    "orders_in_hand",
    "print_job_unfinished",
    "parcel_closed",
)

QUESTIONS: dict[str, Callable[[UnitOfWork], object]] = {
    "by_code": lambda uow: uow.orders.ids_by_code("PED-1"),
    "needing": lambda uow: uow.orders.most_urgent_needing(["MUG", "PEN"], 5),
    "in_hand": lambda uow: uow.orders.in_hand(),
    "standings": lambda uow: uow.orders.standings(["o1", "o2"]),
    "serial": lambda uow: uow.orders.order_of_serial("MUG", "S1"),
    "session": lambda uow: uow.orders.session("o7"),
    "product": lambda uow: (uow.products.product("X"), uow.products.by_code("X"), uow.products.by_name("X")),
    "scale": lambda uow: uow.products.by_scale_code("4711"),
    "jobs": lambda uow: (
        uow.print_queue.unfinished(),
        uow.print_queue.jobs_of("o1"),
        uow.print_queue.job("j"),
    ),
    "memory": lambda uow: (uow.cartons.remembered_for("MUGx1"), uow.weights.product("MUG")),
    "confusions": lambda uow: uow.confusions.with_any(["MUG", "PEN"]),
    "wrong": lambda uow: uow.events.append(
        ev.ScanRefused(ScanVerdict.WRONG_ITEM, "CUP", line_no=1, sku="CUP"), order_id="o1"
    ),
    "number": lambda uow: uow.tracking.next_free("A", "B"),
    "scan": lambda uow: uow.events.append(verified(1, 1, serial_no="S9"), order_id="o1"),
    "undo": lambda uow: uow.events.append(ev.UnitsTakenOut(1, 1, 1), order_id="o1"),
    "close": lambda uow: uow.events.append(ev.ParcelClosed(1, 900, "BR9"), order_id="o1"),
    "packed": lambda uow: uow.events.append(ev.OrderPacked(1), order_id="o1"),
    "sent": lambda uow: uow.events.append(ev.PrintSent("j1"), order_id="o1"),
}
SCREEN: dict[str, Callable[[StationReader], object]] = {
    "queue": lambda reader: reader.queue(QueueFilter()),
    "search": lambda reader: reader.queue(QueueFilter(text="ped-77", carrier="A", only_single_unit=True)),
    "of_sku": lambda reader: reader.queue(QueueFilter(sku="MUG", states=(OrderState.OPEN,))),
    "counts": lambda reader: (reader.queue_counts(), reader.state_counts(), reader.fast_lane()),
    "parcels": lambda reader: (reader.parcels(), reader.parcels("BR"), reader.parcels("PED-1")),
    "pace": lambda reader: reader.pace(CUTOFF - timedelta(days=1), "op1"),
    "stored": lambda reader: reader.stored_events(),
}


@contextmanager
def watched(connection: Connection) -> Iterator[list[str]]:
    """Collects the statements that run on a connection."""
    raw: Any = connection.connection.dbapi_connection
    said: list[str] = []
    raw.set_trace_callback(said.append)
    yield said
    raw.set_trace_callback(None)


def whole_tables(connection: Connection, statements: list[str]) -> list[str]:
    """Steps of the plans that read a growing table from end to end."""
    steps = []
    for statement in statements:
        if statement.lstrip().upper().startswith(("SELECT", "UPDATE", "INSERT", "DELETE")):
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")
            steps += [f"{row[3]}: {statement}" for row in plan.fetchall()]
    return [step for step in steps if SCAN.match(step) and not any(index in step for index in SHORT_INDEXES)]


@pytest.fixture
def busy(station: StationStore) -> StationStore:
    take_in(station, *(order(number) for number in range(1, 30)))
    happen(station, "o1", opened(), verified(1, 1), ev.PrintQueued("j1", ev.DocumentKind.SHIPPING_LABEL, 1))
    return station


@pytest.mark.parametrize("name", QUESTIONS)
def test_that_a_use_case_reads_only_what_it_needs(busy: StationStore, name: str) -> None:
    with watched(busy._connection) as statements, busy() as uow:
        QUESTIONS[name](uow)

    assert any(
        statement.startswith(("SELECT", "UPDATE", "INSERT")) for statement in map(str.strip, statements)
    )
    assert whole_tables(busy._connection, statements) == []


@pytest.mark.parametrize("name", SCREEN)
def test_that_the_screen_reads_only_what_it_shows(busy: StationStore, name: str) -> None:
    with busy.reader() as reader:
        with watched(reader._connection) as statements:
            SCREEN[name](reader)

        assert statements
        assert whole_tables(reader._connection, statements) == []
