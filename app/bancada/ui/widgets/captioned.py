"""A field with its caption above it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bancada.ui.widgets.labels import label


class Captioned(QWidget):
    """Caption and field as one thing, to be laid out and hidden together."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._caption = label("caption")
        self._caption.setBuddy(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._caption)
        column.addWidget(field)

    def set_caption(self, words: str) -> None:
        """Say what the field is."""
        self._caption.setText(words)
