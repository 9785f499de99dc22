"""Runs the window of a packing station, until it is closed."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from bancada.bootstrap.display import refuse_without_display
from bancada.bootstrap.garbage import look_from_now_on
from bancada.bootstrap.kiosk import Kiosk
from bancada.bootstrap.local_devices import local_devices, local_printers
from bancada.bootstrap.station import Devices, PackingStation
from bancada.bootstrap.system_clock import SystemClock

_log = logging.getLogger(__name__)
_SIGNALS_EVERY_MS = 500
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.INFO,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def run_station(folder: Path, *, is_kiosk: bool = False) -> int:
    """Open the packing station of a folder; returns the exit status when its window is closed.

    Args:
        is_kiosk: the window fills the screen, whatever the settings say.

    Raises:
        NoDisplay: there is no screen to open a window on.
    """
    refuse_without_display(sys.platform, os.environ)
    app = application()
    devices = Devices(printers=local_printers, summaries=local_devices)
    station = PackingStation(app, folder, SystemClock(), devices)
    kiosk = Kiosk(station, is_forced=is_kiosk)
    station.start()
    kiosk.show_window()
    return run(app, station.stop)


def application() -> QApplication:
    """Qt, before any window; what goes wrong in it is logged."""
    qInstallMessageHandler(_log_qt)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Bancada")
    sys.excepthook = _log_error
    return app


def run(app: QApplication, stop: Callable[[], None]) -> int:
    """Run until the last window is closed, then stop; returns the exit status."""
    # Python sees Ctrl+C only while it runs: a timer lets it. `quit` would ask the window, which may refuse.
    signal.signal(signal.SIGINT, lambda *_: app.exit())
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
