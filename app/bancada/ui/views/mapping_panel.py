"""Columns of a file on the left, our fields on the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.import_file import ColumnMapping, FieldOption
from bancada.ui.widgets.combo import Combo
from bancada.ui.widgets.labels import label


@dataclass(frozen=True, slots=True)
class _MappingRow:
    column: QLabel
    samples: QLabel
    field: Combo


class MappingPanel(QScrollArea):
    """Makes its rows anew only when the file has other columns.

    Signals:
        column_requested(str, str): a column, and the ``field_id`` it goes to ("" for none).
    """

    column_requested = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: dict[str, _MappingRow] = {}
        self.setWidgetResizable(True)
        self._inside = QWidget()
        self._inside.setProperty("ground", "card")
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(8)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 3)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(self._inside)

    def render_state(self, columns: tuple[ColumnMapping, ...], fields: tuple[FieldOption, ...]) -> None:
        """Show which column goes where."""
        if list(self._rows) != [column.column for column in columns]:
            self._replace(columns)
        choices = (("", self.tr("not used")), *((field.field_id, _field_text(field)) for field in fields))
        for column in columns:
            row = self._rows[column.column]
            row.samples.setText(" · ".join(column.samples))
            row.field.render_state(choices, column.field_id)

    def _replace(self, columns: tuple[ColumnMapping, ...]) -> None:
        for row in self._rows.values():
            for part in (row.column.parentWidget(), row.field):
                if part is not None:
                    part.deleteLater()
        self._rows = {column.column: self._make_row(at, column.column) for at, column in enumerate(columns)}

    def _make_row(self, at: int, name: str) -> _MappingRow:
        left = QWidget()
        left.setProperty("ground", "card")
        words = QVBoxLayout(left)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        row = _MappingRow(label("value", name), label("caption"), Combo(self._look))
        row.samples.setMinimumWidth(80)
        words.addWidget(row.column)
        words.addWidget(row.samples)
        row.field.choice_requested.connect(lambda field_id: self.column_requested.emit(name, field_id))
        self._grid.addWidget(left, at, 0)
        self._grid.addWidget(row.field, at, 1)
        return row


def _field_text(field: FieldOption) -> str:
    return f"{field.title} *" if field.is_required else field.title
