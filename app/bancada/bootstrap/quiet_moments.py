"""Does in quiet moments what the window was not to wait for, one piece after the other."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_BREATH_MS = 100
_QUIET_MS = 600


class QuietMoments(QObject):
    """Begins when the window has been painted; lives in the GUI thread.

    The pieces run in a thread of their own: in the GUI thread each would hold up the keys of a scan that
    comes just then. They hold the interpreter all the same, so none is begun while the bench is busy.

    Args:
        window: nothing is done before it is painted.
        first: called in the GUI thread right after that, however busy the bench is.
        pieces: called one after the other; they touch nothing of Qt.
        quiet_ms: how long the bench must have been quiet.
    """

    def __init__(
        self,
        window: QWidget,
        first: Callable[[], object],
        pieces: Iterator[Callable[[], object]],
        parent: QObject,
        quiet_ms: int = _QUIET_MS,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._first = first
        self._pieces = pieces
        self._is_stopped = False
        self._working: threading.Thread | None = None
        self._quiet_ms = quiet_ms
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setTimerType(Qt.TimerType.PreciseTimer)
        self._quiet.timeout.connect(self._do_next)
        window.installEventFilter(self)

    @property
    def ms_left(self) -> int:
        """Until the next piece begins; -1 before the first paint and after the last piece."""
        return self._quiet.remainingTime()

    @Slot()
    def wait(self) -> None:
        """Something happens at the bench: the next piece waits until it is quiet again."""
        if self._quiet.isActive():
            self._quiet.start(self._quiet_ms)

    def stop(self) -> None:
        """Begin no more, and wait for the end of what has begun."""
        self._is_stopped = True
        self._window.removeEventFilter(self)
        self._quiet.stop()
        if self._working is not None:
            self._working.join()

    @Slot()
    def _begin(self) -> None:
        if not self._is_stopped:
            self._first()
            self._quiet.start(self._quiet_ms)

    @Slot()
    def _do_next(self) -> None:
        if self._working is None or not self._working.is_alive():
            piece = next(self._pieces, None)
            if piece is None:
                return
            self._working = threading.Thread(target=piece, name="quiet-moments", daemon=True)
            self._working.start()
        self._quiet.start(_BREATH_MS)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._begin)
        return False
