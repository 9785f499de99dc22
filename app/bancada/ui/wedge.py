"""Keyboard-wedge scanners: tells a scan from typing, wherever the focus is.

A wedge types the code and ends it with Enter or Tab. Its keys come faster than a hand's, so keys are
held back until the next one decides: another within the gap makes a scan, a pause makes it typing
and gives the held keys to whoever has the focus. Only events of windows are looked at: each key press
passes there exactly once, before any widget sees it.

GS (0x1D), the separator of GS1 codes, arrives as Ctrl+], and as Ctrl+[ where the scanner types a US
layout into a Brazilian one.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow
from shiboken6 import isValid
from typing_extensions import override

GS = "\x1d"
DEFAULT_GAP_MS = 50
_LEAST_LENGTH = 3
_FASTEST_REPEAT_MS = 15
_TERMINATORS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_SILENT_KEYS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock})
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_KEY_TYPES = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})


class WedgeFilter(QObject):
    """An event filter for the whole application; install it with ``app.installEventFilter``.

    Signals:
        scan_read(str): the code, without its terminator, with GS where the scanner sent it.
    """

    scan_read = Signal(str)

    def __init__(self, gap_ms: int = DEFAULT_GAP_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gap_ms = gap_ms
        self._window: QWindow | None = None
        self._held: list[QKeyEvent] = []
        self._text = ""
        self._last_ms = 0
        self._has_waited_twice = False
        self._is_replaying = False
        self._swallowed_keys: set[int] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._end_by_pause)

    @property
    def is_collecting(self) -> bool:
        """Whether keys are held that may become a scan."""
        return bool(self._held)

    def _press(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _SILENT_KEYS:
            return False
        if event.key() in _TERMINATORS and not event.modifiers() & _COMMANDS:
            return self._end_by_terminator(event)
        character = self._character(event)
        if not character or self._is_held_down(event):
            self._replay()
            return False
        if self._held and self._is_late(event):
            self._replay()
        self._hold(window, event, character)
        return True

    def _is_held_down(self, event: QKeyEvent) -> bool:
        # X11 calls a doubled character of a fast scanner a repeat too; a held key repeats slower than that.
        return event.isAutoRepeat() and _moment_ms(event) - self._last_ms >= _FASTEST_REPEAT_MS

    def _character(self, event: QKeyEvent) -> str:
        """What the key adds to a scan; empty for keys that scanners do not send."""
        is_command = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_command and (event.key() == Qt.Key.Key_BracketRight or event.text() == GS):
            return GS
        # Outside a scan Ctrl+[ is left alone: somebody may have pressed it.
        if is_command and event.key() == Qt.Key.Key_BracketLeft and self._held:
            return GS
        text = event.text()
        is_printable = len(text) == 1 and text.isprintable()
        is_alt_gr = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return text if is_printable and (is_alt_gr or not event.modifiers() & _COMMANDS) else ""

    def _hold(self, window: QWindow, event: QKeyEvent, character: str) -> None:
        self._window = window
        self._held.append(_copy(event))
        self._text += character
        self._last_ms = _moment_ms(event)
        self._has_waited_twice = False
        self._pause.start(self._gap_ms)

    def _is_late(self, event: QKeyEvent) -> bool:
        return _moment_ms(event) - self._last_ms > self._gap_ms

    def _end_by_terminator(self, event: QKeyEvent) -> bool:
        if len(self._text) < _LEAST_LENGTH or self._is_late(event):
            self._replay()
            return False
        text = self._text
        pressed = {held.key() for held in self._held if held.type() == QEvent.Type.KeyPress}
        released = {held.key() for held in self._held if held.type() == QEvent.Type.KeyRelease}
        self._swallowed_keys |= (pressed - released) | {event.key()}
        self._forget()
        self.scan_read.emit(text)
        return True

    def _release(self, event: QKeyEvent) -> bool:
        if any(held.key() == event.key() for held in self._held):
            self._held.append(_copy(event))
            return True
        if event.key() in self._swallowed_keys:
            self._swallowed_keys.discard(event.key())
            return True
        return False

    @Slot()
    def _end_by_pause(self) -> None:
        # A busy window wakes late: keys may wait in the queue behind this timer, so let them come first.
        if not self._has_waited_twice:
            self._has_waited_twice = True
            self._pause.start(0)
            return
        self._replay()

    def _replay(self) -> None:
        """Give the held keys to whoever has the focus: it was typing."""
        held, window = self._held, self._window
        self._forget()
        if not held or window is None or not isValid(window):
            return
        self._is_replaying = True
        try:
            for event in held:
                QCoreApplication.sendEvent(window, event)
        finally:
            self._is_replaying = False

    def _forget(self) -> None:
        self._pause.stop()
        self._held, self._text, self._window = [], "", None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KEY_TYPES or self._is_replaying or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._keep_from_shortcuts(event)
        if not isinstance(watched, QWindow):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press(watched, event)
        return self._release(event)

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        if self._held:
            event.accept()
        return bool(self._held)


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )


def _moment_ms(event: QKeyEvent) -> int:
    """When the key was pressed; the time of arrival where the platform does not tell."""
    return event.timestamp() or time.monotonic_ns() // 1_000_000
