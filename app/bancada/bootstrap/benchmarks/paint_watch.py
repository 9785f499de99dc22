"""Hears when a window has been painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_PAINTED = QEvent.Type(QEvent.registerEventType())


class PaintWatch(QObject):
    """Calls ``painted`` after every paint of a window, until it is stopped."""

    def __init__(self, window: QWidget, painted: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._painted = painted
        window.installEventFilter(self)

    def stop(self) -> None:
        """Hear no more."""
        self._window.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            # Delivered when the request that is now on its way has been carried out.
            QCoreApplication.postEvent(self, QEvent(_PAINTED), Qt.EventPriority.LowEventPriority.value)
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == _PAINTED:
            self._painted()
            return True
        return super().event(event)
