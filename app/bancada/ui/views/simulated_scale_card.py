"""The simulated scale: its display, and hands that put the parcel on and take it off."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.ui.numbers import weight_text
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.simulated_bench import SimulatedScaleState
from bancada.ui.views.view import View
from bancada.ui.widgets.buttons import button
from bancada.ui.widgets.labels import label, pill, set_state_property


class SimulatedScaleCard(View):
    """A scale to play with.

    Signals:
        put_on_scale_requested(int): make this, in grams, all that lies on it; clear_scale_requested();
        cable_out_toggled(bool).
    """

    put_on_scale_requested = Signal(int)
    clear_scale_requested = Signal()
    cable_out_toggled = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._state = SimulatedScaleState()
        self._title, self._display, self._rest = label("title"), label("figure"), pill("info")
        self._put_on, self._take_off = button("primary"), button()
        self._head = QHBoxLayout()
        self._cable_out = QCheckBox()
        self._cable_out.setFocusPolicy(self._put_on.focusPolicy())
        self._put_on.clicked.connect(self._ask_to_put_on)
        self._take_off.clicked.connect(self.clear_scale_requested)
        self._cable_out.clicked.connect(self.cable_out_toggled)
        self._lay_out(look)
        self._say(self._title.setText, lambda: self.tr("Scale"))
        self._say(self._take_off.setText, lambda: self.tr("Take everything off"))
        self._say(self._cable_out.setText, lambda: self.tr("Cable out"))
        self._render_again()

    def render_state(self, state: SimulatedScaleState) -> None:
        """Show the display and what can be put on."""
        self._state = state
        is_dark = state.display_g is None
        self._display.setText("–––" if state.display_g is None else weight_text(state.display_g))
        self._rest.setText(self._rest_text())
        set_state_property(self._rest, "tone", "reject" if is_dark else "info" if state.is_stable else "warn")
        put_on = self.tr("Put on: {weight}").format(weight=weight_text(state.parcel_g))
        self._put_on.setText(put_on if state.parcel_g else self.tr("No parcel in hand"))
        self._put_on.setEnabled(state.parcel_g > 0)
        self._cable_out.setChecked(state.is_cable_out)

    def make_compact(self) -> None:
        """Need little height: on a small screen the goods need it more."""
        for part in (self._title, self._cable_out):
            part.hide()
        self._head.insertWidget(0, self._display)

    def _rest_text(self) -> str:
        if self._state.is_cable_out:
            return self.tr("no signal")
        if self._state.display_g is None:
            return self.tr("overload")
        return self.tr("stable") if self._state.is_stable else self.tr("moving")

    def _lay_out(self, look: Look) -> None:
        gap = look.px("space", "s")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px("space", "m")] * 4)
        column.setSpacing(gap)
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self._rest)
        column.addLayout(self._head)
        for widget in (self._display, self._put_on, self._take_off, self._cable_out):
            column.addWidget(widget)
        column.addStretch(1)

    @Slot()
    def _ask_to_put_on(self) -> None:
        self.put_on_scale_requested.emit(self._state.parcel_g)

    @override
    def _render_again(self) -> None:
        self.render_state(self._state)
