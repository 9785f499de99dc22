"""From scan to painted screen, on the real station, beside the least a durable scan can cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bancada.bootstrap.benchmarks.bare_limit import BareLimit
from bancada.bootstrap.benchmarks.bench_goods import gtin_of, long_order
from bancada.bootstrap.benchmarks.bench_operator import BADGE, PIN
from bancada.bootstrap.benchmarks.records import BenchRecord, percentile
from bancada.bootstrap.benchmarks.timed_station import ScanTimes, TimedStation
from bancada.bootstrap.garbage import look_from_now_on
from bancada.bootstrap.system_clock import SystemClock
from bancada.domain.orders import Order
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.commands import EnterPin, LeaveOrder, RegisterScan, TakeIn
from bancada.services.received import ReceivedOrder, RecordPlace
from bancada.ui.widgets.line_list import LineList
from bancada.ui.widgets.verdict_panel import VerdictPanel

_WIDTH_PX, _HEIGHT_PX = 1280, 800
_LINES, _QTY = 8, 8
_REST_MS = 4
_REFUSED_EVERY = 8
_UNKNOWN = "7890000000000000000"
_ACCEPTED = (Verdict.ACCEPTED, Verdict.LINE_COMPLETE)
_MEDIAN, _P99 = 50, 99


@dataclass(slots=True)
class ScanSample:
    """What was measured, in milliseconds."""

    accepted: list[ScanTimes] = field(default_factory=list)
    refused: list[ScanTimes] = field(default_factory=list)
    bare_commit: list[float] = field(default_factory=list)
    bare_paint: list[float] = field(default_factory=list)

    def records(self, events: int) -> Iterator[BenchRecord]:
        """Numbers on a database of so many events."""
        bare = [commit + paint for commit, paint in zip(self.bare_commit, self.bare_paint, strict=True)]
        where = f"at {events} events"
        for percent in (_MEDIAN, _P99):
            for name, times in (("accepted", self.accepted), ("refused", self.refused)):
                total = percentile([each.total for each in times], percent)
                peer = percentile(bare, percent)
                yield BenchRecord("scan", f"{name} p{percent} {where}", total, "ms", peer)
            settled = percentile([each.settled for each in self.accepted], percent)
            yield BenchRecord("scan", f"accepted, everything painted p{percent} {where}", settled, "ms")
        yield from self._split(where)

    def _split(self, where: str) -> Iterator[BenchRecord]:
        parts: tuple[tuple[str, list[float], list[float] | None], ...] = (
            ("decide", [each.decide for each in self.accepted], None),
            ("commit", [each.commit for each in self.accepted], self.bare_commit),
            ("paint", [each.paint for each in self.accepted], self.bare_paint),
        )
        for name, values, bare in parts:
            peer = None if bare is None else percentile(bare, _MEDIAN)
            yield BenchRecord("scan", f"{name} p50 {where}", percentile(values, _MEDIAN), "ms", peer)


def measure_scans(app: QApplication, folder: Path, scans: int, warm_up: int) -> ScanSample:
    """Scan ``scans`` units that are accepted, and some that are not, on a station's folder."""
    station = TimedStation(app, folder, SystemClock())
    station.window.resize(_WIDTH_PX, _HEIGHT_PX)
    station.window.show()
    station.start()
    look_from_now_on()
    try:
        station.loop.call(RegisterScan(BADGE, "bench")).result()
        station.loop.call(EnterPin(PIN)).result()
        # A run that was cut short left its order in hand.
        station.loop.call(LeaveOrder()).result()
        return _Run(station, folder).measure(scans, warm_up)
    finally:
        station.stop()


class _Run:
    def __init__(self, station: TimedStation, folder: Path) -> None:
        self._station = station
        self._folder = folder
        self._limit: BareLimit | None = None
        self._sample = ScanSample()

    def measure(self, scans: int, warm_up: int) -> ScanSample:
        left = warm_up
        orders = _orders(SystemClock().now())
        while len(self._sample.accepted) < scans:
            order = next(orders)
            self._open(order)
            for code in _codes(order):
                self._scan(code, is_measured=left <= 0)
                left -= 1
            self._station.loop.call(LeaveOrder()).result()
            self._station.rest(_REST_MS * 5)
        if self._limit is not None:
            self._limit.close()
        return self._sample

    def _open(self, order: Order) -> None:
        self._station.loop.call(TakeIn((ReceivedOrder(order, RecordPlace("bench", 1)),))).result()
        # A hand scans when the lines have come to rest; these scans come a hundred times as fast.
        self._station.window.packing.set_motion(is_on=False)
        self._station.time_scan(order.order_ref)
        self._station.rest(_REST_MS * 5)
        if self._limit is None:
            self._limit = _bare_limit(self._station, self._folder)

    def _scan(self, code: str, *, is_measured: bool) -> None:
        times = self._station.time_scan(code)
        times.settled = self._station.time_until_settled(_REST_MS)
        assert self._limit is not None
        bare_commit, bare_paint = self._limit.once()
        self._station.rest(_REST_MS)
        if not is_measured:
            return
        (self._sample.accepted if times.verdict in _ACCEPTED else self._sample.refused).append(times)
        self._sample.bare_commit.append(bare_commit)
        self._sample.bare_paint.append(bare_paint)


def _bare_limit(station: TimedStation, folder: Path) -> BareLimit:
    packing = station.window.packing
    lines = packing.findChild(LineList)
    verdict = packing.findChild(VerdictPanel)
    assert isinstance(lines, LineList)
    assert isinstance(verdict, VerdictPanel)
    return BareLimit(folder, verdict, lines.viewport(), lines.visualRect(lines.model().index(0, 0)))


def _orders(now: datetime) -> Iterator[Order]:
    run = f"{now:%y%m%d%H%M%S}"
    number = 0
    while True:
        number += 1
        yield long_order(f"BENCH-{run}-{number}", now, _LINES, _QTY)


def _codes(order: Order) -> Iterator[str]:
    """Every unit of the order but the last, with a wrong one now and then."""
    units = [gtin_of(line.sku) for line in order.lines for _ in range(line.ordered_qty)]
    for at, code in enumerate(units[:-1]):
        yield code
        if at % _REFUSED_EVERY == _REFUSED_EVERY // 2:
            yield _UNKNOWN
