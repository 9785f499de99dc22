"""The list of lines on the packing screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScroller, QWidget
from typing_extensions import override

from bancada.ui.theme import Color, Look
from bancada.ui.viewmodels.states.lines import LineState
from bancada.ui.widgets.line_delegate import LineDelegate
from bancada.ui.widgets.line_model import LINE_ROLE, QUANTITY_ROLE, LineModel


class LineList(QListView):
    """Keeps the current line in view; repaints only rows that changed.

    Signals:
        line_requested(int): a line was touched; its ``line_no``.
    """

    line_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines = LineModel(self)
        self._shown_current: int = -1
        self.setModel(self._lines)
        self._delegate = LineDelegate(look, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(32)
        # Painted whole below: else the window, the page and the list would each paint first under every row.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._request_line)

    def render_state(self, lines: tuple[LineState, ...]) -> None:
        """Show the lines of the order."""
        self._lines.show_lines(lines)
        row = self._lines.current_row()
        if row >= 0 and row != self._shown_current:
            self.scrollTo(self._lines.index(row), QAbstractItemView.ScrollHint.EnsureVisible)
        self._shown_current = row

    @Slot(QModelIndex)
    def _request_line(self, index: QModelIndex) -> None:
        line: LineState = index.data(LINE_ROLE)
        self.line_requested.emit(line.line_no)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange}:
            self._delegate.forget_pictures()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.color(Color.SURFACE))
        painter.end()
        self._delegate.exposed = event.rect()
        super().paintEvent(event)

    @override
    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,
        bottomRight: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        # QListView would lay all rows out and paint all of them; ours have one height and no editors.
        changed = self.visualRect(topLeft).united(self.visualRect(bottomRight))
        if QUANTITY_ROLE in roles:
            changed = self._delegate.quantity_room(changed, topLeft.data(LINE_ROLE))
        self.viewport().update(changed)
