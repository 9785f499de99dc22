"""The list of lines on the packing screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScroller, QWidget
from typing_extensions import override

from bancada.ui.motion import MOTION_MS
from bancada.ui.theme import Color, Look
from bancada.ui.viewmodels.states.lines import LinePhase, LineState
from bancada.ui.widgets.line_model import LINE_ROLE, QUANTITY_ROLE, ROW_SIZE, LineModel
from bancada.ui.widgets.line_painter import LinePainter


@dataclass(frozen=True, slots=True)
class _Move:
    """A row on its way; pixels below the top of the list."""

    row: int
    start_y: int
    end_y: int

    def at(self, progress: float) -> int:
        return round(self.start_y + (self.end_y - self.start_y) * progress)


def _number(line: LineState) -> int:
    return line.line_no


class LineList(QListView):
    """Keeps the current line in view; repaints only rows that changed.

    A count is painted at once; rows that finish and move follow in the next frame, because the packer waits
    for the count. Where motion is wanted they glide to their places from that frame on; the next answer
    finds them arrived.

    Signals:
        line_requested(int): a line was touched; its ``line_no``.
    """

    line_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines = LineModel(self)
        self._shown_current: int = -1
        self._newest: tuple[LineState, ...] = ()
        self._may_move = False
        self._moving: tuple[_Move, ...] = ()
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setDuration(MOTION_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._paint_motion)
        self._motion.finished.connect(self._end_motion)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._show_rest)
        self.setModel(self._lines)
        self._painter = LinePainter(look, self)
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

    def render_state(self, lines: tuple[LineState, ...]) -> bool:
        """Show the lines of the order; whether the rest of them follows in the next frame."""
        self._end_motion()
        self._newest = lines
        if self._lines.count(lines):
            self._rest.start()
            return True
        self._show_rest()
        return False

    @Slot()
    def _show_rest(self) -> None:
        """Arrange the rows, and show what else is new of them."""
        self._rest.stop()
        before = self._places()
        self._lines.show_lines(self._newest)
        row = self._lines.current_row()
        if row >= 0 and row != self._shown_current:
            self.scrollTo(self._lines.index(row), QAbstractItemView.ScrollHint.EnsureVisible)
        self._shown_current = row
        self._move_from(before)

    def set_motion(self, *, is_on: bool) -> None:
        """Whether rows glide to their new places, or are there at once."""
        self._may_move = is_on
        if not is_on:
            self._end_motion()

    @property
    def is_moving(self) -> bool:
        """Whether rows are on their way."""
        return bool(self._moving)

    def _places(self) -> dict[int, tuple[str, int]]:
        """SKU and place of each line as it is seen now; nothing where nothing may move."""
        if not self._may_move or not self.isVisible():
            return {}
        lines = map(self._lines.line_at, range(self._lines.rowCount()))
        return {line.line_no: (line.sku, self._place_of(row).top()) for row, line in enumerate(lines)}

    def _move_from(self, before: dict[int, tuple[str, int]]) -> None:
        """Let the rows that stand elsewhere now glide there; another order is simply there."""
        lines = tuple(map(self._lines.line_at, range(self._lines.rowCount()))) if before else ()
        if [(line.line_no, line.sku) for line in sorted(lines, key=_number)] != [
            (number, sku) for number, (sku, _) in sorted(before.items())
        ]:
            return
        height, below = ROW_SIZE.height(), self.viewport().height()
        moves = []
        for row, line in enumerate(lines):
            start, end = before[line.line_no][1], self._place_of(row).top()
            if max(start, end) > -height and min(start, end) < below:
                # A row that leaves or comes from afar is seen to do so, no more.
                moves.append(_Move(row, *(max(-height, min(below, top)) for top in (start, end))))
        if any(move.start_y != move.end_y for move in moves):
            # What is finished passes under the others.
            self._moving = tuple(sorted(moves, key=lambda move: lines[move.row].phase is not LinePhase.DONE))
            self._motion.start()

    @Slot()
    def _paint_motion(self) -> None:
        self.viewport().update()

    @Slot()
    def _end_motion(self) -> None:
        if self._moving:
            self._moving = ()
            self._motion.stop()
            self.viewport().update()

    @Slot(QModelIndex)
    def _request_line(self, index: QModelIndex) -> None:
        line: LineState = index.data(LINE_ROLE)
        self.line_requested.emit(line.line_no)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange}:
            self._painter.forget_pictures()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # Rows have one height and no state of their own: QListView's way to each of them is the longer one.
        exposed = event.rect()
        first = (exposed.top() + self.verticalOffset()) // ROW_SIZE.height()
        last = (exposed.bottom() + self.verticalOffset()) // ROW_SIZE.height()
        painter = QPainter(self.viewport())
        painter.fillRect(exposed, self._look.color(Color.SURFACE))
        for move in self._moving:
            place = self._place_of(move.row)
            place.moveTop(move.at(float(self._motion.currentValue())))
            self._painter.paint(painter, place, self._lines.line_at(move.row), exposed)
        if self._moving:
            painter.end()
            return
        for row in range(max(0, first), min(last + 1, self._lines.rowCount())):
            self._painter.paint(painter, self._place_of(row), self._lines.line_at(row), exposed)
        painter.end()

    def _place_of(self, row: int) -> QRect:
        height = ROW_SIZE.height()
        return QRect(0, row * height - self.verticalOffset(), self.viewport().width(), height)

    @override
    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,
        bottomRight: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        # QListView would lay all rows out and paint all of them; ours have one height and no editors.
        changed = self._place_of(topLeft.row()).united(self._place_of(bottomRight.row()))
        if QUANTITY_ROLE in roles:
            changed = self._painter.quantity_room(changed, self._lines.line_at(topLeft.row()))
        self.viewport().update(changed)
