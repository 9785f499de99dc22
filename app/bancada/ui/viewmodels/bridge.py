"""The one way from other threads into the GUI thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from typing_extensions import override

_CALL = QEvent.Type(QEvent.registerEventType())


class GuiBridge(QObject):
    """Made in the GUI thread; whatever any thread hands over is called in the GUI thread, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: deque[Callable[[], None]] = deque()

    def hand_over(self, call: Callable[[], None]) -> None:
        """Have something called soon in the GUI thread; returns at once, from any thread."""
        self._calls.append(call)
        QCoreApplication.postEvent(self, QEvent(_CALL))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() != _CALL:
            return super().event(event)
        if self._calls:
            self._calls.popleft()()
        return True
