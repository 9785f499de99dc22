"""A one-line label that gives way: it ends in dots where room is short."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

_LEAST_PX = 48
_PLENTY_PX = 4000


class ElidedLabel(QLabel):
    """Knows its whole text; shows what fits, and the whole as a tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, least_px: int = _LEAST_PX) -> None:
        super().__init__(parent)
        self._least_px = least_px
        self._whole = ""
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
        room = self.width() - self._frame_px()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room + 2)
        if shown != super().text():
            super().setText(shown)
            self.setToolTip("" if shown == self._whole else self._whole)

    def _frame_px(self) -> int:
        """What the style needs beside the words, measured as QLabel does: what is shown has no say."""
        everywhere = QRect(0, 0, _PLENTY_PX, _PLENTY_PX)
        drawn = self.fontMetrics().boundingRect(everywhere, self.alignment(), super().text())
        return max(0, super().sizeHint().width() - drawn.width())

    @override
    def sizeHint(self) -> QSize:
        width = self._frame_px() + self.fontMetrics().horizontalAdvance(self._whole)
        return QSize(width, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._least_px, self.sizeHint().width()), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
