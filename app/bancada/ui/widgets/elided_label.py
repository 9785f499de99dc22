"""A one-line label that gives way: it ends in dots where room is short."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

_LEAST_PX = 48


class ElidedLabel(QLabel):
    """Knows its whole text; shows what fits, and the whole as a tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        if text == self._whole and text:
            return
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        frame_px = super().sizeHint().width() - self.fontMetrics().horizontalAdvance(super().text())
        room = self.width() - max(frame_px, 0)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room + 2)
        if shown != super().text():
            super().setText(shown)
            self.setToolTip("" if shown == self._whole else self._whole)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        missing = self.fontMetrics().horizontalAdvance(self._whole) - self.fontMetrics().horizontalAdvance(
            super().text()
        )
        return QSize(hint.width() + missing, hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(_LEAST_PX, self.sizeHint().width()), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
