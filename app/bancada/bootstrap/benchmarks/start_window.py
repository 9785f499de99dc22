"""Opens a station's window in a process of its own; says when it was painted, what it costs, how it searches.

One JSON line at the end: `first_paint_at` and `ready_at` (Unix seconds), `rows`, `search_ms`, `resident_mb`,
`idle_cpu_percent`.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from bancada.bootstrap.benchmarks.bench_operator import BADGE, PIN
from bancada.bootstrap.benchmarks.paint_watch import PaintWatch
from bancada.bootstrap.benchmarks.resident import resident_mb
from bancada.bootstrap.garbage import look_from_now_on
from bancada.bootstrap.station import Devices, PackingStation
from bancada.bootstrap.system_clock import SystemClock
from bancada.services.commands import EnterPin, RegisterScan
from bancada.ui.viewmodels.states.queue import QueueState
from bancada.ui.viewmodels.states.ready import ReadyState

_WIDTH_PX, _HEIGHT_PX = 1280, 800
_LONGEST_MS = 30_000
_SETTLED_S = 2.5
_TERMS = ("A0012345", "curitiba", "são paulo", "A00", "recife pe", "00777", "zzz", "goiânia", "t a0099", "")


def open_window(folder: Path, idle_s: float) -> None:
    """Measure and print."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication(sys.argv[:1])
    station = PackingStation(app, folder, SystemClock(), Devices())
    window = _Window(station)
    station.start()
    station.window.resize(_WIDTH_PX, _HEIGHT_PX)
    station.window.show()
    look_from_now_on()
    said: dict[str, object] = {"first_paint_at": window.wait_for_paint()}
    said["ready_at"] = window.wait_for_rows(window.sign_in, lambda queue: bool(queue.rows))
    said["rows"] = window.rows
    # Nobody types within two seconds of signing in; the station reads ahead meanwhile.
    window.rest(_SETTLED_S)
    said["search_ms"] = [window.time_search(term) for term in _TERMS]
    window.rest(idle_s / 2)
    began, cpu = time.perf_counter(), time.process_time()
    window.rest(idle_s)
    said["idle_cpu_percent"] = (time.process_time() - cpu) / (time.perf_counter() - began) * 100
    said["resident_mb"] = resident_mb()
    station.stop()
    sys.stdout.write(json.dumps(said) + "\n")


class _Window:
    def __init__(self, station: PackingStation) -> None:
        self.rows = 0
        self._station = station
        self._loop = QEventLoop()
        self._is_ready = True
        self._is_wanted: Callable[[QueueState], bool] = lambda _queue: False
        self._watch = PaintWatch(station.window, self._painted)
        station.models.queue.ready_changed.connect(self._take)

    def sign_in(self) -> None:
        self._station.loop.post(RegisterScan(BADGE, "bench"))
        self._station.loop.post(EnterPin(PIN))

    def wait_for_paint(self) -> float:
        """Unix seconds of the next paint."""
        self._run(_LONGEST_MS)
        return time.time()

    def wait_for_rows(self, act: Callable[[], None], is_wanted: Callable[[QueueState], bool]) -> float:
        """Act; Unix seconds when the rows that follow stand on the screen."""
        self._is_ready, self._is_wanted = False, is_wanted
        act()
        self._run(_LONGEST_MS)
        return time.time()

    def time_search(self, term: str) -> float:
        """Milliseconds from a search to its rows on the screen."""
        began = time.time()
        queue = self._station.models.queue
        shown_at = self.wait_for_rows(lambda: queue.search(term), lambda shown: shown.search == term)
        return (shown_at - began) * 1000

    def rest(self, seconds: float) -> None:
        """Do nothing, as a station between orders."""
        self._is_ready, self._is_wanted = False, lambda _queue: False
        QTimer.singleShot(int(seconds * 1000), self._loop.quit)
        self._loop.exec()

    def _run(self, longest_ms: int) -> None:
        guard = QTimer(singleShot=True, interval=longest_ms)
        guard.timeout.connect(lambda: self._loop.exit(1))
        guard.start()
        if self._loop.exec():
            raise TimeoutError

    def _take(self, state: ReadyState) -> None:
        if not self._is_ready and self._is_wanted(state.queue):
            self.rows = len(state.queue.rows)
            self._is_ready = True

    def _painted(self) -> None:
        if self._is_ready:
            self._loop.quit()
