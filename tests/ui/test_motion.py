"""Motion helps the eye, and never keeps an answer waiting."""

import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QVariantAnimation
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from bancada.ui import motion
from bancada.ui.motion import MOTION_MS, may_move
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.lines import LinePhase, LineState
from bancada.ui.widgets.line_list import LineList
from bancada.ui.widgets.line_model import LINE_ROLE
from tests.ui import sample_states as sample

FINISHED = tuple(
    replace(line, done_qty=line.ordered_qty, phase=LinePhase.DONE) if line.line_no == 3 else line
    for line in sample.LINES
)


@pytest.fixture
def lines(qtbot: QtBot, look: Look) -> LineList:
    made = LineList(look)
    qtbot.addWidget(made)
    made.resize(780, 424)
    made.set_motion(is_on=True)
    made.show()
    qtbot.waitExposed(made)
    made.render_state(sample.LINES)
    next_frame()
    return made


def next_frame() -> None:
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()


def shown_order(lines: LineList) -> list[int]:
    model = lines.model()
    return [model.index(row, 0).data(LINE_ROLE).line_no for row in range(model.rowCount())]


def test_that_motion_is_over_before_anybody_waits_for_it() -> None:
    assert MOTION_MS <= 150


def test_that_a_finished_line_glides_to_its_place_after_the_count_was_shown(
    lines: LineList, qtbot: QtBot
) -> None:
    lines.render_state(FINISHED)
    assert not lines.is_moving
    next_frame()
    assert lines.is_moving
    assert shown_order(lines)[-1] == 3

    qtbot.waitUntil(lambda: not lines.is_moving, timeout=1000)
    arrived = lines.grab().toImage()
    lines.viewport().update()
    assert lines.grab().toImage() == arrived


def test_that_rows_begin_where_they_stood(lines: LineList) -> None:
    before = lines.grab().toImage()
    lines.render_state(FINISHED)
    next_frame()
    glide = lines.findChild(QVariantAnimation)
    assert glide is not None
    glide.setCurrentTime(0)
    moved = lines.grab().toImage()
    first = lines.visualRect(lines.model().index(0, 0)).center()
    assert moved.pixelColor(first.x(), first.y()) == before.pixelColor(first.x(), first.y())


def test_that_the_next_scan_finds_everything_arrived(lines: LineList) -> None:
    lines.render_state(FINISHED)
    next_frame()
    assert lines.is_moving
    lines.render_state(FINISHED)
    assert not lines.is_moving


def test_that_nothing_moves_where_no_motion_is_wanted(lines: LineList) -> None:
    lines.set_motion(is_on=False)
    lines.render_state(FINISHED)
    next_frame()
    assert not lines.is_moving
    assert shown_order(lines)[-1] == 3


def test_that_another_order_is_simply_there(lines: LineList) -> None:
    other = tuple(replace(line, sku=f"{line.sku}-2") for line in FINISHED)
    lines.render_state(other)
    next_frame()
    assert not lines.is_moving


def test_that_a_line_that_goes_far_down_leaves_and_the_next_comes(lines: LineList, qtbot: QtBot) -> None:
    many = tuple(
        LineState(number, f"Item {number}", f"SKU-{number}", 0, 1, LinePhase.OPEN) for number in range(200)
    )
    lines.render_state((replace(many[0], phase=LinePhase.CURRENT), *many[1:]))
    next_frame()
    done = replace(many[0], done_qty=1, phase=LinePhase.DONE)
    lines.render_state((done, replace(many[1], phase=LinePhase.CURRENT), *many[2:]))
    next_frame()
    assert lines.is_moving
    qtbot.waitUntil(lambda: not lines.is_moving, timeout=1000)
    assert shown_order(lines)[0] == 1


def test_that_the_setting_decides_before_the_system(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(motion, "system_reduces_motion", lambda: True)
    assert may_move("on")
    assert not may_move("off")
    assert not may_move("system")
    monkeypatch.setattr(motion, "system_reduces_motion", lambda: False)
    assert may_move("system")


@pytest.mark.parametrize(("duration_ms", "is_reduced"), [(0, True), (200, False)])
def test_that_the_style_tells_what_the_system_wants(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, duration_ms: int, is_reduced: bool
) -> None:
    class Style:
        def styleHint(self, hint: QStyle.StyleHint) -> int:
            assert hint is QStyle.StyleHint.SH_Widget_Animation_Duration
            return duration_ms

    monkeypatch.setattr(QApplication, "style", staticmethod(Style))
    monkeypatch.setattr(sys, "platform", "linux")
    assert motion.system_reduces_motion() is is_reduced
