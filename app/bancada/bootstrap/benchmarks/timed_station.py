"""The packing station with a stopwatch at each hop of a scan."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import Connection, Engine, event
from typing_extensions import override

from bancada.bootstrap.benchmarks.paint_watch import PaintWatch
from bancada.bootstrap.station import Devices, PackingStation
from bancada.domain.verdicts import ScanVerdict
from bancada.services.bench_state import BenchUpdate
from bancada.services.ports import Clock

_LONGEST_MS = 10_000


class NoAnswer(TimeoutError):
    """A scan was not painted within ten seconds."""


@dataclass(slots=True)
class ScanTimes:
    """Milliseconds of one scan's hops, and what it was answered with.

    Attributes:
        total: until the answer and the count are painted.
        settled: until progress, expected weight and the order of the lines are painted too.
    """

    decide: float = 0.0
    commit: float = 0.0
    paint: float = 0.0
    total: float = 0.0
    settled: float = 0.0
    verdict: ScanVerdict | None = None


class TimedStation(PackingStation):
    """Stamps the start of each commit, each update in the loop's thread, and the end of the paint after."""

    def __init__(self, app: QApplication, folder: Path, clock: Clock) -> None:
        self._began = self._commit_at = self._published_at = self._painted_at = self._newest_paint_at = 0.0
        self._is_shown = False
        self._waiting = QEventLoop()
        super().__init__(app, folder, clock, Devices())
        event.listen(Engine, "commit", self._stamp_commit)
        self._paint_watch = PaintWatch(self.window, self._painted)

    @override
    def stop(self) -> None:
        event.remove(Engine, "commit", self._stamp_commit)
        self._paint_watch.stop()
        super().stop()

    def time_scan(self, text: str) -> ScanTimes:
        """Scan, and wait until the answer is on the screen.

        Raises:
            NoAnswer: it never came.
        """
        self._is_shown = False
        self._commit_at = 0.0
        guard = QTimer(singleShot=True, interval=_LONGEST_MS)
        guard.timeout.connect(lambda: self._waiting.exit(1))
        guard.start()
        self._began = time.perf_counter()
        self.models.bench.scan(text)
        if self._waiting.exec():
            raise NoAnswer
        return self._times()

    def time_until_settled(self, ms: int) -> float:
        """Milliseconds from the scan to the last paint, once nothing else has been painted for ``ms``."""
        newest = 0.0
        while newest != self._newest_paint_at:
            newest = self._newest_paint_at
            self.rest(ms)
        return (newest - self._began) * 1000

    def _painted(self) -> None:
        self._newest_paint_at = time.perf_counter()
        if self._is_shown:
            self._is_shown = False
            self._painted_at = self._newest_paint_at
            self._waiting.exit(0)

    def rest(self, ms: int) -> None:
        """Let everything else on the screen settle."""
        QTimer.singleShot(ms, lambda: self._waiting.exit(0))
        self._waiting.exec()

    def _times(self) -> ScanTimes:
        began = self._began
        commit_at = self._commit_at or self._published_at
        said = self.models.bench.said
        return ScanTimes(
            (commit_at - began) * 1000,
            (self._published_at - commit_at) * 1000,
            (self._painted_at - self._published_at) * 1000,
            (self._painted_at - began) * 1000,
            verdict=said.verdict if said is not None else None,
        )

    def _stamp_commit(self, _connection: Connection) -> None:
        self._commit_at = time.perf_counter()

    @override
    def _publish(self, update: BenchUpdate) -> None:
        self._published_at = time.perf_counter()
        super()._publish(update)

    @override
    def _show(self, update: BenchUpdate) -> None:
        super()._show(update)
        if update.announcement is not None:
            self._is_shown = True
