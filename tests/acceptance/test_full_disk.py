"""A disk without room, or one that fails: the screen is red, no tone of success, and nothing is half done."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, Engine, event

from bancada.bootstrap.open_log import open_log
from bancada.bootstrap.open_store import open_store
from bancada.domain.events import OrderOpened, ParcelClosed, PrintQueued, UnitsVerified
from bancada.store.chain import verify_chain
from bancada.ui.sound_names import SoundName
from bancada.ui.viewmodels.states.chrome import Page
from tests.acceptance.bench import StationBench
from tests.acceptance.goods import MUG, SOAP, order

OpenStation = Callable[..., StationBench]
GLAD = {SoundName.ACCEPTED, SoundName.LINE_COMPLETE, SoundName.ORDER_COMPLETE}
MANY = 60


@contextmanager
def full_disk() -> Iterator[None]:
    """As long as this lasts, no database may grow by a page: what a full disk says to SQLite."""

    def take_space(connection: Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    def give_space(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")

    event.listen(Engine, "begin", take_space)
    try:
        yield
    finally:
        event.remove(Engine, "begin", take_space)
        event.listen(Engine, "begin", give_space, once=True)


@contextmanager
def failing_disk() -> Iterator[None]:
    """As long as this lasts, no file of this process may grow: writing fails with an error of its own."""
    resource = pytest.importorskip("resource", reason="this system has no limit on the size of files")
    _soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def scan_until_red(bench: StationBench, code: str) -> int:
    """Scan one unit after the other until the disk refuses; how many were counted before."""
    for counted in range(MANY):
        bench.scan(code)
        if bench.page is Page.RED_STOP:
            return counted
    raise AssertionError("the disk never was full")


def assert_log_is_whole(bench: StationBench) -> None:
    """The chain of the log, and on a copy of the resting station the tables made from it."""
    with open_log(bench.folder) as log:
        assert verify_chain(log.recorded()).first_bad_seq is None
    copied = bench.folder.with_name("copied")
    copied.mkdir()
    for part in bench.folder.glob("station.sqlite3*"):
        shutil.copy(part, copied)
    with open_store(copied) as store:
        assert store.rebuild().is_clean


def test_that_a_scan_the_full_disk_refuses_is_red_silent_of_success_and_not_counted(
    open_station: OpenStation,
) -> None:
    bench = open_station(order("1001", ("SOAP", MANY)))
    bench.scan("1001")
    with full_disk():
        counted = scan_until_red(bench, SOAP)

        assert bench.sounds[-1] is SoundName.STOP
        assert sum(sound in GLAD for sound in bench.sounds) == counted
        assert bench.done == (counted,)
        assert sum(fact.qty for fact in bench.events(UnitsVerified)) == counted


def test_that_the_next_scan_counts_when_there_is_room_again(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", MANY)))
    bench.scan("1001")
    with full_disk():
        counted = scan_until_red(bench, SOAP)

    bench.scan(SOAP)

    bench.until_page(Page.PACKING)
    assert bench.sounds[-1] is SoundName.ACCEPTED
    assert bench.done == (counted + 1,)
    assert_log_is_whole(bench)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a process's files")
def test_that_a_disk_that_fails_is_red_and_loses_nothing(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2), ("MUG", 1)))
    bench.scan("1001", SOAP)
    with failing_disk():
        bench.scan(MUG)
        bench.until_page(Page.RED_STOP)
        assert bench.sounds[-1] is SoundName.STOP
        assert bench.done == (1, 0)

    bench.scan(MUG)

    bench.until_page(Page.PACKING)
    assert bench.done == (1, 1)
    assert_log_is_whole(bench)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a process's files")
def test_that_an_order_whose_opening_fails_is_not_opened(open_station: OpenStation) -> None:
    bench = open_station(order("1001"))
    with failing_disk():
        bench.scan("1001")
        assert bench.state.session is None
        bench.until_page(Page.RED_STOP)
    assert bench.events(OrderOpened) == []

    bench.scan("1001")

    assert bench.session.order.order_ref == "1001"
    assert len(bench.events(OrderOpened)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a process's files")
def test_that_a_parcel_closes_with_its_label_or_not_at_all(open_station: OpenStation) -> None:
    bench = open_station(order("1001"), profile_weigh="off", profile_closes_itself="no")
    bench.scan("1001", SOAP)
    with failing_disk():
        bench.scan("BANCADA-DONE")
        bench.until_page(Page.RED_STOP)
        assert (bench.events(ParcelClosed), bench.events(PrintQueued)) == ([], [])
        assert not bench.session.parcel.is_closed

    bench.scan("BANCADA-DONE")

    bench.labels(1)
    assert len(bench.events(ParcelClosed)) == 1
    assert_log_is_whole(bench)
