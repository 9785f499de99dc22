"""The screen between two orders: scan anything, or see what is next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.ready import ReadyState
from bancada.ui.views.queue_panel import QueuePanel
from bancada.ui.views.view import View
from bancada.ui.widgets.labels import label
from bancada.ui.widgets.scan_invitation import ScanInvitation
from bancada.ui.widgets.verdict_panel import VerdictPanel


class ReadyView(View):
    """The invitation, the last answer, and the queue.

    Signals: those of the queue, see ``QueuePanel``.
    """

    order_requested = Signal(str)
    search_requested = Signal(str)
    chip_requested = Signal(str)
    tab_requested = Signal(object)
    group_requested = Signal(str)
    import_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ReadyState | None = None
        self._invitation = ScanInvitation(look)
        self._verdict = VerdictPanel(look)
        self._last = label("small", wraps=True)
        self._queue = QueuePanel(look)
        self._connect()
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self._invitation, 1)
        left.addWidget(self._verdict)
        left.addWidget(self._last)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 16)
        row.setSpacing(24)
        row.addLayout(left, 34)
        row.addWidget(self._queue, 66)

    def render_state(self, state: ReadyState) -> None:
        """Show the state between two orders."""
        before, self._state = self._state, state
        if state.is_opening:
            self._invitation.render_words(self.tr("Opening the order…"), self.tr("Scans are kept meanwhile."))
        else:
            self._invitation.render_words(
                self.tr("Scan an order, tote, invoice or item"),
                self.tr("An item opens the most urgent order that needs it."),
            )
        self._verdict.setVisible(state.verdict is not None)
        if before is None or before.verdict is not state.verdict:
            self._verdict.render_state(state.verdict)
        self._last.setText(self._last_text(state))
        if before is None or before.queue is not state.queue:
            self._queue.render_state(state.queue)

    def flash(self, *, is_steady: bool) -> None:
        """Have the answer seen where no tone is heard."""
        self._verdict.beat.flash(is_steady=is_steady)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._queue.focus_search()

    def _last_text(self, state: ReadyState) -> str:
        if not state.packed_today:
            return ""
        words = [self.tr("%Ln order(s) packed today", "", state.packed_today)]
        if state.last_order_ref:
            words.append(self.tr("last: {order}").format(order=state.last_order_ref))
        if state.last_tracking_no:
            words.append(state.last_tracking_no)
        return " · ".join(words)

    def _render_again(self) -> None:
        if (state := self._state) is not None:
            self._state = None
            self.render_state(state)

    def _connect(self) -> None:
        queue = self._queue
        for theirs, ours in (
            (queue.order_requested, self.order_requested),
            (queue.search_requested, self.search_requested),
            (queue.chip_requested, self.chip_requested),
            (queue.tab_requested, self.tab_requested),
            (queue.group_requested, self.group_requested),
            (queue.import_requested, self.import_requested),
        ):
            theirs.connect(ours)
