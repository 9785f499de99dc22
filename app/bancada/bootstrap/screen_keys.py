"""A keyboard wedge made of Qt's own key events: what a scanner types reaches the window as any key does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bancada.ui.wedge import GS

_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEYS = {key.value: key for key in Qt.Key}


def type_scan(window: QWidget, text: str) -> None:
    """Type a code and Enter into the window, as fast as a scanner can."""
    for character in text:
        if character == GS:
            _press(window, Qt.Key.Key_BracketRight, GS, _CONTROL)
        else:
            _press(window, _key(character), character, _NONE)
    _press(window, Qt.Key.Key_Return, "\r", _NONE)


def _key(character: str) -> Qt.Key:
    return _KEYS.get(ord(character.upper()), Qt.Key.Key_unknown)


def _press(window: QWidget, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier) -> None:
    handle = window.windowHandle()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(handle, QKeyEvent(kind, key, modifiers, text))
