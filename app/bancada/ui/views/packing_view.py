"""The packing screen: lines and progress on the left, answer and parcel on the right.

After a mix-up the two products stand over answer and parcel until the next scan.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.lines import ProgressState
from bancada.ui.viewmodels.states.packing import PackingState
from bancada.ui.viewmodels.states.parcel import ParcelState
from bancada.ui.viewmodels.states.weight import WeightState
from bancada.ui.views.view import View
from bancada.ui.widgets.comparison_panel import ComparisonPanel
from bancada.ui.widgets.line_list import LineList
from bancada.ui.widgets.note_panel import NotePanel
from bancada.ui.widgets.parcel_panel import ParcelPanel
from bancada.ui.widgets.progress_strip import ProgressStrip
from bancada.ui.widgets.verdict_panel import VerdictPanel

_ASIDE_PX = 480
_VERDICT_PX = 208


class PackingView(View):
    """Renders each part only when its own state changed.

    Of an order in hand the answer and the count are painted first. Progress and parcel follow in the next
    frame: nobody waits for them, and a scan is answered sooner without them.

    Signals:
        line_requested(int): a line was touched; its ``line_no``.
        note_read_requested(): the note that was in sight was read.
    """

    line_requested = Signal(int)
    note_read_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: PackingState | None = None
        self._progress_shown: ProgressState | None = None
        self._parcel_shown: ParcelState | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._render_rest)
        self._lines = LineList(look)
        self._lines.line_requested.connect(self.line_requested)
        self._note = NotePanel()
        self._note.read_requested.connect(self.note_read_requested)
        self._progress = ProgressStrip(look)
        self._verdict = VerdictPanel(look)
        self._parcel = ParcelPanel(look)
        self._comparison = ComparisonPanel(look, self)
        self._comparison.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._note)
        left.addWidget(self._lines, 1)
        left.addWidget(self._progress)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._verdict)
        right.addWidget(self._parcel, 1)
        self._parcel.setMinimumWidth(_ASIDE_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 16)
        row.setSpacing(16)
        row.addLayout(left, 60)
        row.addLayout(right, 40)
        self._comparison.raise_()

    def render_state(self, state: PackingState) -> None:
        """Show the order as it is now."""
        before, self._state = self._state, state
        is_other_order = False
        if before is None or before.note != state.note:
            self._note.render_state(state.note)
        if before is None or before.lines != state.lines:
            is_other_order = not self._lines.render_state(state.lines)
        if before is None or before.verdict is not state.verdict:
            self._verdict.render_state(state.verdict)
            self._cover_aside()
            self._comparison.render_state(state.verdict)
        if before is None or is_other_order:
            self._render_rest()
        elif (before.progress, before.parcel) != (state.progress, state.parcel):
            self._rest.start()

    def flash(self, *, is_steady: bool) -> None:
        """Have the answer seen where no tone is heard."""
        for panel in (self._verdict, self._comparison):
            panel.beat.flash(is_steady=is_steady)

    def set_motion(self, *, is_on: bool) -> None:
        """Whether lines move to their new place, or are there at once."""
        self._lines.set_motion(is_on=is_on)

    def render_weight(self, weight: WeightState) -> None:
        """Show a reading of the scale without touching anything else."""
        if self._rest.isActive():
            self._render_rest()
        if self._parcel_shown is not None:
            self._parcel_shown = replace(self._parcel_shown, weight=weight)
        self._parcel.render_weight(weight)

    @Slot()
    def _render_rest(self) -> None:
        self._rest.stop()
        if (state := self._state) is None:
            return
        if self._progress_shown != state.progress:
            self._progress.render_state(state.progress)
        self._render_parcel(self._parcel_shown, state.parcel)
        self._progress_shown, self._parcel_shown = state.progress, state.parcel

    def _render_parcel(self, before: ParcelState | None, parcel: ParcelState) -> None:
        if before == parcel:
            return
        if before is not None and replace(before, weight=parcel.weight) == parcel:
            self._parcel.render_weight(parcel.weight)
        else:
            self._parcel.render_state(parcel)

    def _cover_aside(self) -> None:
        """Two pictures need the room of answer and parcel; beside the layout, so that nothing moves."""
        self._comparison.setGeometry(self._verdict.geometry().united(self._parcel.geometry()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._verdict.setFixedHeight(max(_VERDICT_PX, self.height() * 3 // 10))
        if (layout := self.layout()) is not None:
            layout.activate()
        self._cover_aside()

    @override
    def _render_again(self) -> None:
        if (state := self._state) is not None:
            self._state = self._progress_shown = self._parcel_shown = None
            self.render_state(state)
            self._lines.viewport().update()
