"""The simulated printer: the label that came out, paper and cable."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.ui.numbers import count_text
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.simulated_bench import SimulatedPrinterState
from bancada.ui.views.view import View
from bancada.ui.widgets.buttons import button
from bancada.ui.widgets.labels import label, pill
from bancada.ui.widgets.paper_picture import PaperPicture


class SimulatedPrinterCard(View):
    """A printer to play with.

    Signals:
        scan_requested(str): the code of the label that was clicked; paper_out_toggled(bool);
        cable_out_toggled(bool).
    """

    scan_requested = Signal(str)
    paper_out_toggled = Signal(bool)
    cable_out_toggled = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._state = SimulatedPrinterState()
        self._title, self._count = label("title"), pill("info")
        self._caption = label("caption", wraps=True)
        self._paper = PaperPicture(look)
        self._paper.scan_requested.connect(self.scan_requested)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._paper_out, self._cable_out = QCheckBox(), QCheckBox()
        for switch in (self._paper_out, self._cable_out):
            switch.setFocusPolicy(button().focusPolicy())
        self._paper_out.clicked.connect(self.paper_out_toggled)
        self._cable_out.clicked.connect(self.cable_out_toggled)
        self._lay_out(look)
        self._say(self._title.setText, lambda: self.tr("Printer"))
        self._say(self._paper_out.setText, lambda: self.tr("Out of paper"))
        self._say(self._cable_out.setText, lambda: self.tr("Cable out"))
        self._render_again()

    def render_state(self, state: SimulatedPrinterState) -> None:
        """Show the last document and the switches."""
        self._state = state
        self._count.setText(count_text(state.printed))
        self._caption.setText(state.paper.caption if state.paper else "")
        self._paper.render_state(state.paper, self.tr("Labels come out here."))
        self._paper.setToolTip(
            self.tr("Click to scan the label") if state.paper is not None and state.paper.code else ""
        )
        self._paper_out.setChecked(state.is_out_of_paper)
        self._cable_out.setChecked(state.is_cable_out)

    def make_compact(self) -> None:
        """Need little height: the switches stand beside the paper."""
        for part in (self._title, self._count, self._caption):
            part.hide()
        self._body.setDirection(QBoxLayout.Direction.LeftToRight)

    def _lay_out(self, look: Look) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px("space", "m")] * 4)
        column.setSpacing(look.px("space", "s"))
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        column.addLayout(head)
        switches = QVBoxLayout()
        for widget in (self._caption, self._paper_out, self._cable_out):
            switches.addWidget(widget)
        self._body.setSpacing(look.px("space", "s"))
        self._body.addWidget(self._paper, 1)
        self._body.addLayout(switches)
        column.addLayout(self._body, 1)

    @override
    def _render_again(self) -> None:
        self.render_state(self._state)
