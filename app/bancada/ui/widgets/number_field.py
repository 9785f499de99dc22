"""A whole number with its unit and limits."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

from bancada.ui.viewmodels.states.settings import ProfileNumber

_PAD_PX = 12


class NumberField(QSpinBox):
    """Asks once, when the typing is finished and the number is another one.

    Signals:
        number_requested(int).
    """

    number_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: int | None = None
        self.lineEdit().setTextMargins(_PAD_PX, 0, 0, 0)
        self.editingFinished.connect(self._request_number)

    def render_state(self, number: ProfileNumber, unit: str) -> None:
        """Show a number in its unit."""
        self._known = number.value
        self.setSuffix(f" {unit}")
        self.setRange(number.minimum, number.maximum)
        if not self.hasFocus():
            self.setValue(number.value)

    @Slot()
    def _request_number(self) -> None:
        if self.value() != self._known:
            self.number_requested.emit(self.value())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the page over a number must not change it.
        event.ignore()
