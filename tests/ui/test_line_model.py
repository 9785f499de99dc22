"""The least that changed is told, no more."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bancada.ui.viewmodels.states.lines import LinePhase, LineState
from bancada.ui.widgets.line_model import LINE_ROLE, LineModel, in_shown_order

LINES = tuple(LineState(at, f"Product {at}", f"SKU-{at}", 0, 2) for at in range(1, 6))


def _shown(model: LineModel) -> list[int]:
    return [model.index(row).data(LINE_ROLE).line_no for row in range(model.rowCount())]


def _done(line_no: int, lines: tuple[LineState, ...] = LINES) -> tuple[LineState, ...]:
    return tuple(
        replace(line, phase=LinePhase.DONE, done_qty=2) if line.line_no == line_no else line for line in lines
    )


def test_that_finished_lines_move_below_the_others_in_their_order() -> None:
    lines = _done(1, _done(3))
    assert [line.line_no for line in in_shown_order(lines)] == [2, 4, 5, 1, 3]


def test_that_one_more_unit_changes_one_row(qtbot: QtBot) -> None:
    model = LineModel()
    model.show_lines(LINES)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))
    model.show_lines((LINES[0], replace(LINES[1], done_qty=1), *LINES[2:]))
    assert changed == [(1, 1)]


def test_that_a_count_is_shown_where_the_row_stands(qtbot: QtBot) -> None:
    model = LineModel()
    model.show_lines(LINES)
    with qtbot.assertNotEmitted(model.rowsMoved):
        assert model.count(_done(2))
    assert _shown(model) == [1, 2, 3, 4, 5]
    counted = model.line_at(1)
    assert (counted.done_qty, counted.phase) == (2, LinePhase.OPEN)


@pytest.mark.parametrize(
    "others",
    [
        LINES[1:],
        (*LINES, replace(LINES[0], line_no=9)),
        tuple(replace(line, sku=f"OTHER-{line.line_no}") for line in LINES),
        tuple(replace(line, ordered_qty=5) for line in LINES),
    ],
)
def test_that_lines_of_another_order_are_not_only_counted(others: tuple[LineState, ...]) -> None:
    model = LineModel()
    model.show_lines(LINES)
    assert not model.count(tuple(replace(line, done_qty=1) for line in others))
    assert {model.line_at(row).done_qty for row in range(5)} == {0}


def test_that_the_same_lines_change_nothing(qtbot: QtBot) -> None:
    model = LineModel()
    model.show_lines(LINES)
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show_lines(LINES)


def test_that_a_finished_line_moves_and_nothing_is_reset(qtbot: QtBot) -> None:
    model = LineModel()
    tester = QAbstractItemModelTester(model)
    model.show_lines(LINES)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsMoved):
        model.show_lines(_done(2))
    assert tester.model() is model
    assert _shown(model) == [1, 3, 4, 5, 2]
    assert model.index(4).data(LINE_ROLE).phase is LinePhase.DONE


def test_that_an_undone_line_moves_back_up(qtbot: QtBot) -> None:
    model = LineModel()
    model.show_lines(_done(2))
    with qtbot.waitSignal(model.rowsMoved):
        model.show_lines(LINES)
    assert _shown(model) == [1, 2, 3, 4, 5]


def test_that_another_order_replaces_every_row(qtbot: QtBot) -> None:
    model = LineModel()
    model.show_lines(LINES)
    with qtbot.waitSignal(model.modelReset):
        model.show_lines(tuple(replace(line, line_no=line.line_no + 100) for line in LINES))
    assert _shown(model) == [101, 102, 103, 104, 105]


def test_that_the_row_of_the_line_in_hand_is_known() -> None:
    model = LineModel()
    model.show_lines((*LINES[:3], replace(LINES[3], phase=LinePhase.CURRENT), LINES[4]))
    assert model.current_row() == 3
    assert model.rowCount(QModelIndex()) == 5
