"""The table over a tuple model: calm rows, high enough for a finger."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QScroller, QTableView, QWidget
from typing_extensions import override

from bancada.ui.widgets.tuple_table_model import Column, TupleTableModel

_ROW_PX = 48


class TupleTable(QTableView):
    """Rows of one immutable kind; a long text breaks into two lines, or as many as it needs where rows grow.

    Signals:
        row_requested(object): the row that was touched or opened.
    """

    row_requested = Signal(object)

    def __init__(
        self, columns: tuple[Column[Any], ...], parent: QWidget | None = None, *, grows: bool = False
    ) -> None:
        super().__init__(parent)
        self._rows = TupleTableModel(columns, self)
        self.setModel(self._rows)
        self._calm_down()
        self._size_columns()
        if grows:
            self.verticalHeader().setMinimumSectionSize(_ROW_PX)
            self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._request_row)

    def render_state(self, rows: tuple[Any, ...]) -> None:
        """Show these rows."""
        self._rows.show_rows(rows)
        # Else it is painted, then laid out, then painted again.
        self.executeDelayedItemsLayout()

    def select_row_where(self, attribute: str, value: str) -> None:
        """Mark the row whose attribute has this value, if there is one."""
        for row in range(self._rows.rowCount()):
            if getattr(self._rows.row_at(row), attribute) == value:
                self.selectRow(row)
                return
        self.clearSelection()

    def retranslate(self) -> None:
        """Show titles and cells in the language now in use."""
        self._rows.retranslate()

    def _calm_down(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        for at, column in enumerate(self._rows.columns):
            if column.width_px:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(at, column.width_px)
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

    @Slot(QModelIndex)
    def _request_row(self, index: QModelIndex) -> None:
        self.row_requested.emit(self._rows.row_at(index.row()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        for at, column in enumerate(self._rows.columns):
            self.setColumnHidden(at, self.viewport().width() < column.shown_from_px)
        super().resizeEvent(event)
