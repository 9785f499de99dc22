"""The queue beside the ready screen: tabs, search, filters, rows; and why it is empty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from bancada.ui.numbers import count_text
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.queue import QueueEmptyReason, QueueRow, QueueState, QueueTab
from bancada.ui.views.view import View
from bancada.ui.widgets.chip_row import ChipRow
from bancada.ui.widgets.fast_lane_list import FastLaneList
from bancada.ui.widgets.labels import label
from bancada.ui.widgets.queue_table import QueueTable
from bancada.ui.widgets.search_field import SearchField


class QueuePanel(View):
    """Signals mean a touch or typing; scans never come through here.

    Signals:
        order_requested(str): the ``order_id`` of a row.
        search_requested(str), chip_requested(str), tab_requested(QueueTab).
        group_requested(str): the SKU of a fast-lane group.
        import_requested(): from the empty queue.
    """

    order_requested = Signal(str)
    search_requested = Signal(str)
    chip_requested = Signal(str)
    tab_requested = Signal(object)
    group_requested = Signal(str)
    import_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = QueueState()
        self._tabs = {tab: self._make_tab(tab) for tab in QueueTab}
        self._search = SearchField(look)
        self._chips = ChipRow()
        self._table = QueueTable(look)
        self._groups = FastLaneList(look)
        self._empty_title = label("title", wraps=True)
        self._empty_hint = label("hint", wraps=True)
        self._import = QPushButton()
        self._count = label("small")
        self._stack = QStackedWidget()
        for page in (self._table, self._groups, self._empty_page()):
            self._stack.addWidget(page)
        self._connect()
        self._lay_out()

    def render_state(self, state: QueueState) -> None:
        """Show the queue."""
        self._state = state
        for tab, button in self._tabs.items():
            button.setChecked(tab is state.tab)
        self._search.render_state(state.search)
        self._chips.render_state(state.chips)
        self._table.render_state(state.rows)
        self._groups.render_state(state.groups)
        shown = state.rows if state.tab is QueueTab.ALL else state.groups
        page = 2 if not shown else 0 if state.tab is QueueTab.ALL else 1
        self._stack.setCurrentIndex(page)
        self._render_empty(state)
        self._count.setText(self._count_text(state))

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _render_again(self) -> None:
        self.render_state(self._state)
        self._table.retranslate()

    def _render_empty(self, state: QueueState) -> None:
        if state.is_busy:
            title, hint = self.tr("Reading the queue…"), ""
        else:
            title, hint = self._empty_words(state.empty_reason)
        self._empty_title.setText(title)
        self._empty_hint.setText(hint)
        is_new = state.empty_reason is QueueEmptyReason.NO_ORDERS_YET
        self._import.setVisible(is_new and not state.is_busy)

    def _empty_words(self, reason: QueueEmptyReason) -> tuple[str, str]:
        return {
            QueueEmptyReason.NO_ORDERS_YET: (
                self.tr("There are no orders yet"),
                self.tr("Import a file; its orders then appear here by themselves."),
            ),
            QueueEmptyReason.ALL_PACKED: (
                self.tr("Everything is packed"),
                self.tr("No open order is left at this station. New ones appear here by themselves."),
            ),
            QueueEmptyReason.NOTHING_MATCHES: (
                self.tr("No order matches"),
                self.tr("Clear the search or switch a filter off to see the others."),
            ),
            QueueEmptyReason.ALL_ON_HOLD: (
                self.tr("All open orders are on hold"),
                self.tr("They wait for an invoice, for goods, or for a decision of the supervisor."),
            ),
            QueueEmptyReason.ALL_ELSEWHERE: (
                self.tr("All open orders are with other stations"),
                self.tr("A supervisor can move work to this station."),
            ),
        }[reason]

    def _count_text(self, state: QueueState) -> str:
        if state.is_busy:
            return self.tr("Reading…")
        if state.tab is QueueTab.ALL and len(state.rows) < state.total:
            return self.tr("first {shown} of %Ln order(s)", "", state.total).format(
                shown=count_text(len(state.rows))
            )
        return self.tr("%Ln order(s)", "", state.total)

    def _make_tab(self, tab: QueueTab) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "tab")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._request_tab(tab))
        return button

    def _request_tab(self, tab: QueueTab) -> None:
        self._tabs[tab].setChecked(self._state.tab is tab)
        self.tab_requested.emit(tab)

    def _request_order(self, row: QueueRow) -> None:
        self.order_requested.emit(row.order_id)

    def _connect(self) -> None:
        self._search.search_requested.connect(self.search_requested)
        self._chips.chip_requested.connect(self.chip_requested)
        self._groups.group_requested.connect(self.group_requested)
        self._table.row_requested.connect(self._request_order)
        self._import.clicked.connect(self.import_requested)
        self._say(self._tabs[QueueTab.ALL].setText, lambda: self.tr("By urgency"))
        self._say(self._tabs[QueueTab.FAST_LANE].setText, lambda: self.tr("Fast lane: one unit"))
        self._say(self._search.setPlaceholderText, lambda: self.tr("Search order, SKU, city, carrier (F3)"))
        self._say(self._import.setText, lambda: self.tr("Import a file"))

    def _empty_page(self) -> QWidget:
        page = QWidget()
        self._import.setProperty("kind", "primary")
        self._import.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(page)
        column.setSpacing(8)
        column.addStretch(1)
        for part in (self._empty_title, self._empty_hint):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addSpacing(12)
        column.addWidget(self._import, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for button in self._tabs.values():
            top.addWidget(button)
        top.addStretch(1)
        top.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._search)
        column.addWidget(self._chips)
        column.addWidget(self._stack, 1)
