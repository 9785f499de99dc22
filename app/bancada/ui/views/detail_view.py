"""The sheet that asks for a serial number, a lot or an expiry date: a scan answers it, or the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from typing_extensions import override

from bancada.domain.events import Detail
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.sheets import DetailState
from bancada.ui.views.side_sheet import SideSheet

_LONGEST = 60


class DetailView(SideSheet):
    """One field and one button; scans never need either.

    Signals:
        detail_requested(str): what was typed.
    """

    detail_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._state: DetailState | None = None
        self._field = QLineEdit()
        self._field.setMaxLength(_LONGEST)
        self._done = QPushButton()
        self._done.setProperty("kind", "primary")
        self.setFocusProxy(self._field)
        self._body.addWidget(self._field)
        self._body.addWidget(self._done)
        self._body.addStretch(1)
        self._field.returnPressed.connect(self._request_detail)
        self._done.clicked.connect(self._request_detail)
        self._say(self._done.setText, lambda: self.tr("Take it"))

    def render_state(self, state: DetailState) -> None:
        """Show which detail is wanted, of which item."""
        before, self._state = self._state, state
        item = " · ".join(part for part in (state.line_name, state.line_sku) if part)
        hint = f"{item}\n{self._hint_text(state)}"
        self._show_words(self._title_text(state.detail), hint, state.error)
        self._field.setPlaceholderText(self._example_text(state.detail))
        if before is None or before.detail is not state.detail or before.line_sku != state.line_sku:
            self._field.clear()

    def _title_text(self, detail: Detail) -> str:
        return {
            Detail.SERIAL: self.tr("Which serial number?"),
            Detail.LOT: self.tr("Which lot?"),
            Detail.EXPIRY: self.tr("Which expiry date?"),
        }[detail]

    def _hint_text(self, state: DetailState) -> str:
        if state.expected:
            return self.tr("The order wants lot {lot}. Scan it, or type it.").format(lot=state.expected)
        return self.tr("Scan it, or type it.")

    def _example_text(self, detail: Detail) -> str:
        return self.tr("dd/mm/yyyy or mm/yyyy") if detail is Detail.EXPIRY else ""

    @Slot()
    def _request_detail(self) -> None:
        if text := self._field.text().strip():
            self.detail_requested.emit(text)

    @override
    def _render_again(self) -> None:
        if self._state is not None:
            self.render_state(self._state)
