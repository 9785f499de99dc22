"""Runs a window: the station, the demo beside its simulated bench, or the demo offscreen."""

from __future__ import annotations

import logging
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from bancada.bootstrap.auto_packer import AutoPacker
from bancada.bootstrap.demo import DemoStation, open_demo
from bancada.bootstrap.demo_bench import DemoBench
from bancada.bootstrap.display import refuse_without_display
from bancada.bootstrap.garbage import look_from_now_on
from bancada.bootstrap.headless import Report, run_headless
from bancada.bootstrap.local_devices import local_devices, local_printers
from bancada.bootstrap.station import Devices, PackingStation
from bancada.bootstrap.system_clock import SystemClock
from bancada.devices.simulated.human_acts import PackerTraits

_log = logging.getLogger(__name__)
_SIGNALS_EVERY_MS = 500
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.INFO,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def run_station(folder: Path) -> int:
    """Open the packing station of a folder; returns the exit status when its window is closed.

    Raises:
        NoDisplay: there is no screen to open a window on.
    """
    refuse_without_display(sys.platform, os.environ)
    app = _application()
    devices = Devices(printers=local_printers, summaries=local_devices)
    station = PackingStation(app, folder, SystemClock(), devices)
    station.start()
    station.window.showMaximized()
    return _run(app, station.stop)


def run_demo(language: str, seed: int, *, packs_itself: bool) -> int:
    """Open a demo station with its simulated bench beside it.

    Raises:
        NoDisplay: there is no screen to open a window on.
    """
    refuse_without_display(sys.platform, os.environ)
    app = _application()
    with tempfile.TemporaryDirectory(prefix="bancada-demo-", ignore_cleanup_errors=True) as folder:
        demo = open_demo(app, Path(folder), language, seed)
        packer = AutoPacker(demo, PackerTraits(badge=demo.packer.badge, pin=demo.packer.pin), seed)
        bench = DemoBench(demo, packer)
        demo.station.window.show()
        bench.show()
        if packs_itself:
            packer.start()
        return _run(app, lambda: _stop_demo(demo, packer, bench))


def run_headless_demo(out: Path | None, orders: int, seed: int, language: str) -> Report:
    """Pack orders offscreen; the report says what was done and what was wrong."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = _application()
    if out is not None:
        return run_headless(app, out, orders, seed, language)
    with tempfile.TemporaryDirectory(prefix="bancada-demo-") as folder:
        return run_headless(app, Path(folder), orders, seed, language)


def _stop_demo(demo: DemoStation, packer: AutoPacker, bench: DemoBench) -> None:
    packer.close()
    bench.close()
    demo.station.stop()


def _application() -> QApplication:
    qInstallMessageHandler(_log_qt)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Bancada")
    sys.excepthook = _log_error
    return app


def _run(app: QApplication, stop: Callable[[], None]) -> int:
    # Python sees Ctrl+C only while it runs: a timer lets it.
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    awake = QTimer()
    awake.timeout.connect(lambda: None)
    awake.start(_SIGNALS_EVERY_MS)
    look_from_now_on()
    try:
        return app.exec()
    finally:
        stop()


def _log_qt(kind: QtMsgType, _context: object, message: str) -> None:
    _log.log(_QT_LEVELS.get(kind, logging.INFO), "Qt: %s", message)


def _log_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _log.critical("an error of ours reached Qt", exc_info=(kind, error, trace))
