"""How many units of a bulk line go in at once."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from bancada.ui.numbers import count_text
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.sheets import QuantityState
from bancada.ui.views.side_sheet import SideSheet
from bancada.ui.widgets.digit_pad import DigitPad


class QuantityView(SideSheet):
    """A keypad.

    Signals:
        quantity_requested(int), cancel_requested().
    """

    quantity_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._state: QuantityState | None = None
        self._digits = DigitPad(hides_digits=False, most_digits=9)
        self._digits.digits_requested.connect(self._request_quantity)
        self._body.addWidget(self._digits)
        self._body.addStretch(1)

    def render_state(self, state: QuantityState) -> None:
        """Show the line and what it still needs."""
        before = self._state
        if before is None or (before.line_sku, before.done_qty) != (state.line_sku, state.done_qty):
            self._digits.clear()
        self._state = state
        done = self.tr("{done} of {ordered} verified, {missing} to go.").format(
            done=count_text(state.done_qty),
            ordered=count_text(state.ordered_qty),
            missing=count_text(state.max_qty),
        )
        hint = f"{state.line_name} · {state.line_sku}\n{done}"
        self._show_words(self.tr("How many units go in?"), hint, state.error)

    @property
    @override
    def _pad(self) -> DigitPad | None:
        return self._digits

    @Slot(str)
    def _request_quantity(self, digits: str) -> None:
        self.quantity_requested.emit(int(digits))

    @override
    def _render_again(self) -> None:
        if self._state is not None:
            self.render_state(self._state)
