"""Filters with counts, as touchable chips that wrap to the width."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from bancada.ui.numbers import count_text
from bancada.ui.viewmodels.states.queue import FilterChip

_GAP_PX = 8


class ChipRow(QWidget):
    """Keeps its buttons while the set of chips stays the same.

    Signals:
        chip_requested(str): the ``chip_id`` that was touched.
    """

    chip_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QPushButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def render_state(self, chips: tuple[FilterChip, ...]) -> None:
        """Show the filters and how many orders each leaves."""
        if list(self._buttons) != [chip.chip_id for chip in chips]:
            self._replace(chips)
        for chip in chips:
            button = self._buttons[chip.chip_id]
            button.setText(f"{chip.text}  {count_text(chip.count)}")
            button.setChecked(chip.is_on)
        self._flow()

    def _replace(self, chips: tuple[FilterChip, ...]) -> None:
        for button in self._buttons.values():
            button.deleteLater()
        self._buttons = {chip.chip_id: self._make_button(chip.chip_id) for chip in chips}

    def _make_button(self, chip_id: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.chip_requested.emit(chip_id))
        button.show()
        return button

    def _flow(self) -> None:
        corner, row_px = QPoint(0, 0), 0
        for button in self._buttons.values():
            size = button.sizeHint()
            if corner.x() and corner.x() + size.width() > self.width():
                corner = QPoint(0, corner.y() + row_px + _GAP_PX)
            button.setGeometry(QRect(corner, size))
            corner.setX(corner.x() + size.width() + _GAP_PX)
            row_px = max(row_px, size.height())
        self.setFixedHeight(corner.y() + row_px)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._flow()
