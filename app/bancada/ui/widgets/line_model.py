"""The order's lines as a list model: open lines first, finished ones moved down."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from typing_extensions import override

from bancada.ui.viewmodels.states.lines import LinePhase, LineState

LINE_ROLE = Qt.ItemDataRole.UserRole
# Named by `dataChanged` when only the count is another, with as many figures as before.
QUANTITY_ROLE = Qt.ItemDataRole.UserRole + 1
# A row's height with the gap below it; its width is the list's.
ROW_SIZE = QSize(320, 106)
_NO_PARENT = QModelIndex()


def in_shown_order(lines: tuple[LineState, ...]) -> tuple[LineState, ...]:
    """Unfinished lines in the order given, then the finished ones in the order given."""
    unfinished = tuple(line for line in lines if line.phase is not LinePhase.DONE)
    return unfinished + tuple(line for line in lines if line.phase is LinePhase.DONE)


class LineModel(QAbstractListModel):
    """Tells the view the least that changed: some rows, one move, or everything."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[LineState, ...] = ()

    def count(self, lines: tuple[LineState, ...]) -> bool:
        """Bring the counts alone up to date, each row where it stands; False where there are other goods."""
        newest = {line.line_no: line for line in lines}
        if len(lines) != len(self._lines) or not all(
            _is_same_article(line, newest.get(line.line_no)) for line in self._lines
        ):
            return False
        counted = (_with_count(line, newest[line.line_no].done_qty) for line in self._lines)
        self._update_changed(tuple(counted))
        return True

    def show_lines(self, lines: tuple[LineState, ...]) -> None:
        """Replace the lines by a newer version of them."""
        target = in_shown_order(lines)
        if [line.line_no for line in self._lines] != [line.line_no for line in target]:
            self._rearrange(target)
        self._update_changed(target)

    def line_at(self, row: int) -> LineState:
        """The line shown in a row."""
        return self._lines[row]

    def current_row(self) -> int:
        """The row of the line in the packer's hands, or -1."""
        return next((row for row, line in enumerate(self._lines) if line.phase is LinePhase.CURRENT), -1)

    def _update_changed(self, target: tuple[LineState, ...]) -> None:
        before, self._lines = self._lines, target
        for row, (old, new) in enumerate(zip(before, target, strict=True)):
            if old is not new and old != new:
                index = self.index(row)
                self.dataChanged.emit(index, index, [QUANTITY_ROLE] if _is_one_more(old, new) else [])

    def _rearrange(self, target: tuple[LineState, ...]) -> None:
        move = self._single_move(target)
        if move is None:
            self.beginResetModel()
            self._lines = target
            self.endResetModel()
            return
        source, destination = move
        below = destination + 1 if destination > source else destination
        self.beginMoveRows(_NO_PARENT, source, source, _NO_PARENT, below)
        lines = list(self._lines)
        lines.insert(destination, lines.pop(source))
        self._lines = tuple(lines)
        self.endMoveRows()

    def _single_move(self, target: tuple[LineState, ...]) -> tuple[int, int] | None:
        now = [line.line_no for line in self._lines]
        then = [line.line_no for line in target]
        if len(now) != len(then) or set(now) != set(then):
            return None
        first = next(row for row in range(len(now)) if now[row] != then[row])
        for source, destination in (
            (first, then.index(now[first])),
            (now.index(then[first]), first),
        ):
            moved = [*now]
            moved.insert(destination, moved.pop(source))
            if moved == then:
                return source, destination
        return None

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.SizeHintRole:
            return ROW_SIZE
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{line.name}, {line.done_qty} / {line.ordered_qty}"
        return None


def _is_same_article(old: LineState, new: LineState | None) -> bool:
    """Line numbers alone tell nothing: nearly every order counts its lines from 1."""
    if new is None or old is new:
        return new is not None
    return (old.sku, old.name, old.ordered_qty, old.unit) == (new.sku, new.name, new.ordered_qty, new.unit)


def _with_count(line: LineState, done_qty: int) -> LineState:
    return line if line.done_qty == done_qty else replace(line, done_qty=done_qty)


def _is_one_more(old: LineState, new: LineState) -> bool:
    same_width = len(str(old.done_qty)) == len(str(new.done_qty))
    return same_width and replace(old, done_qty=new.done_qty) == new
