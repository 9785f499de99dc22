"""Push buttons by kind; the style sheet knows how each kind looks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton


def button(kind: str = "", *, takes_focus: bool = False) -> QPushButton:
    """A button of a kind: primary, plain, stop, chip, tab, or none; by default a scan cannot press it."""
    made = QPushButton()
    if kind:
        made.setProperty("kind", kind)
    if not takes_focus:
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
