"""One figure of the shift page: what it is, the number, and a word on it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bancada.ui.widgets.labels import label, set_state_property


class FigureTile(QFrame):
    """A card with a large figure, readable from two metres."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._title = label("caption")
        self._figure = label("figure")
        self._note = label("caption", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(2)
        for part in (self._title, self._figure, self._note):
            column.addWidget(part)
        column.addStretch(1)

    def render_state(self, title: str, figure: str, note: str = "", role: str = "caption") -> None:
        """Show a figure; ``role`` is how its note looks."""
        self._title.setText(title)
        self._figure.setText(figure)
        self._note.setText(note)
        set_state_property(self._note, "role", role)
        self.setAccessibleName(f"{title}: {figure} {note}".rstrip())
