"""Labels by role; the style sheet knows how each role looks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from bancada.ui.widgets.elided_label import ElidedLabel

# Enough for the first words of a note: it gives way after names and services, never to mere dots.
_LEAST_PILL_PX = 84


def label(role: str, text: str = "", *, wraps: bool = False, gives_way: bool = True) -> QLabel:
    """A plain-text label of one role: caption, small, body, hint, value, title, headline…

    Without ``wraps`` it is elided where room is short, unless it must not give way.
    """
    made = QLabel(text) if wraps or not gives_way else ElidedLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wraps)
    return made


def pill(tone: str, *, gives_way: bool = True) -> QLabel:
    """A short note on a coloured ground."""
    made = ElidedLabel(least_px=_LEAST_PILL_PX) if gives_way else QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("pill", "true")
    made.setProperty("tone", tone)
    return made


def set_state_property(widget: QWidget, name: str, value: str) -> None:
    """Change a dynamic property and restyle this one widget, only when it really changes."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
