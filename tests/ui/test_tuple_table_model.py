"""A table over tuples says once what has changed, and keeps its rows where their number stays."""

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex

from bancada.ui.widgets.tuple_table_model import Column, TupleTableModel


@pytest.fixture
def model() -> TupleTableModel:
    made = TupleTableModel((Column(lambda: "Letter", str), Column(lambda: "Again", str)))
    made.show_rows(("a", "b", "c", "d"))
    return made


def heard(model: TupleTableModel) -> list[Any]:
    """What the model says from now on: `reset`, or the first and the last changed cell."""
    said: list[Any] = []

    def take(first: QModelIndex, last: QModelIndex) -> None:
        said.append((first.row(), first.column(), last.row(), last.column()))

    model.dataChanged.connect(take)
    model.modelReset.connect(lambda: said.append("reset"))
    return said


def test_that_changed_rows_are_told_once_from_the_first_to_the_last(model: TupleTableModel) -> None:
    said = heard(model)
    model.show_rows(("a", "x", "c", "y"))
    assert said == [(1, 0, 3, 1)]
    assert [model.row_at(row) for row in range(4)] == ["a", "x", "c", "y"]


def test_that_the_same_rows_change_nothing(model: TupleTableModel) -> None:
    said = heard(model)
    model.show_rows(("a", "b", "c", "d"))
    assert said == []


def test_that_more_or_fewer_rows_begin_anew(model: TupleTableModel) -> None:
    said = heard(model)
    model.show_rows(("a",))
    assert said == ["reset"]
    assert model.rowCount() == 1
