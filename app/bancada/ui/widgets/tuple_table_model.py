"""A read-only table model over tuples: a column is a title, a reader of cells, and how it looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from typing_extensions import override

RowT = TypeVar("RowT")
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[RowT]):
    """One column.

    Attributes:
        title: read each time, so that a change of language is seen.
        text: the words of a cell.
        color: its colour, or None for ink.
        width_px: fixed width, or 0 to take the room that is left.
        shown_from_px: width of the table below which the column gives its room to the others.
    """

    title: Callable[[], str]
    text: Callable[[RowT], str]
    is_figure: bool = False
    font: QFont | None = None
    color: Callable[[RowT], QColor | None] | None = None
    width_px: int = 0
    shown_from_px: int = 0


class TupleTableModel(QAbstractTableModel):
    """Rows are an immutable tuple, replaced as a whole when it differs."""

    def __init__(self, columns: tuple[Column[Any], ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: tuple[Any, ...] = ()

    @property
    def columns(self) -> tuple[Column[Any], ...]:
        return self._columns

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Replace the rows; the same number of rows keeps selection and scroll."""
        if rows == self._rows:
            return
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        changed = [row for row, (old, new) in enumerate(zip(before, rows, strict=True)) if old != new]
        # Once for all of them: a signal for each row costs more than painting the rows between.
        self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(self._columns) - 1))

    def row_at(self, row: int) -> Any:
        return self._rows[row]

    def retranslate(self) -> None:
        """Read titles and cells again in the language now in use."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return column.text(row)
            case Qt.ItemDataRole.FontRole:
                return column.font
            case Qt.ItemDataRole.ForegroundRole:
                return column.color(row) if column.color else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column.is_figure)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section].is_figure)
        return None


def _alignment(is_figure: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
