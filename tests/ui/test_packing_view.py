"""The packing screen repaints what changed, and nothing else."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from bancada.domain.verdicts import Tone
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.lines import LinePhase, ProgressState
from bancada.ui.viewmodels.states.verdict import Icon, VerdictState
from bancada.ui.viewmodels.states.weight import WeightPhase, WeightState
from bancada.ui.views.packing_view import PackingView
from bancada.ui.widgets.carton_picture import CartonPicture
from bancada.ui.widgets.line_list import LineList
from bancada.ui.widgets.line_model import LINE_ROLE, ROW_SIZE
from bancada.ui.widgets.note_panel import NotePanel
from bancada.ui.widgets.progress_strip import ProgressStrip
from bancada.ui.widgets.verdict_panel import VerdictPanel
from bancada.ui.widgets.weight_panel import WeightPanel
from tests.ui import sample_states as sample


class PaintRecorder(QObject):
    """Counts the paint events of each kind of widget."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted.append(type(watched).__name__)
        return False


class PaintedRows(QObject):
    """The rows of the list that are painted while it watches."""

    def __init__(self, lines: LineList) -> None:
        super().__init__()
        self.rows: set[int] = set()
        lines.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            exposed = event.rect()
            height = ROW_SIZE.height()
            self.rows |= set(range(exposed.top() // height, exposed.bottom() // height + 1))
        return False


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> PackingView:
    made = PackingView(look)
    qtbot.addWidget(made)
    made.resize(1366, 624)
    made.render_state(sample.PACKING)
    made.show()
    qtbot.waitExposed(made)
    QCoreApplication.processEvents()
    return made


def process_all_events() -> None:
    """The next frame too: what follows an answer is painted from a timer."""
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()


def _record(view: PackingView) -> PaintRecorder:
    recorder = PaintRecorder()
    for widget in view.findChildren(QWidget):
        widget.installEventFilter(recorder)
    view.installEventFilter(recorder)
    return recorder


def test_that_an_accepted_scan_repaints_one_row_the_answer_and_the_progress(
    view: PackingView,
) -> None:
    shown = view.findChild(LineList)
    assert shown is not None
    painted = PaintedRows(shown)
    recorder = _record(view)
    lines = tuple(replace(line, done_qty=1) if line.line_no == 3 else line for line in sample.LINES)
    view.render_state(
        replace(
            sample.PACKING,
            lines=lines,
            verdict=VerdictState(Tone.ACCEPT, Icon.CHECK, "Cheese: verified"),
            progress=ProgressState(5, 7),
        )
    )
    process_all_events()
    assert painted.rows == {1}
    # The page itself and the list's frame only fill their ground below what changed.
    assert set(recorder.painted) <= {"PackingView", "QWidget", "LineList", "ProgressStrip", "VerdictPanel"}
    for name in ("ProgressStrip", "VerdictPanel"):
        assert recorder.painted.count(name) == 1
    for kind in (CartonPicture, WeightPanel):
        assert kind.__name__ not in recorder.painted


def test_that_the_answer_and_the_count_are_painted_before_anything_else(
    view: PackingView,
) -> None:
    shown = view.findChild(LineList)
    assert shown is not None
    painted = PaintedRows(shown)
    recorder = _record(view)
    finished = replace(sample.LINES[2], done_qty=sample.LINES[2].ordered_qty, phase=LinePhase.DONE)
    lines = tuple(finished if line.line_no == 3 else line for line in sample.LINES)
    view.render_state(
        replace(
            sample.PACKING,
            lines=lines,
            verdict=VerdictState(Tone.ACCEPT, Icon.DOUBLE_CHECK, "Cheese: line complete"),
            progress=ProgressState(6, 7),
            parcel=replace(sample.PARCEL, weight=replace(sample.PARCEL.weight, expected_max_g=9400)),
        )
    )
    QCoreApplication.sendPostedEvents()
    first_frame = set(recorder.painted)
    assert painted.rows == {1}
    assert "VerdictPanel" in first_frame
    assert not first_frame & {"ProgressStrip", "WeightPanel"}

    process_all_events()

    assert {"ProgressStrip", "WeightPanel"} <= set(recorder.painted)
    assert shown.model().index(shown.model().rowCount() - 1, 0).data(LINE_ROLE).line_no == 3


def test_that_the_first_frame_of_another_order_is_whole(view: PackingView) -> None:
    recorder = _record(view)
    lines = tuple(replace(line, sku=f"X-{line.sku}", name="Another article") for line in sample.LINES)
    parcel = replace(sample.PARCEL, carton_name="XL")
    view.render_state(replace(sample.PACKING, lines=lines, progress=ProgressState(0, 9), parcel=parcel))
    QCoreApplication.sendPostedEvents()
    shown = view.findChild(LineList)
    assert shown is not None
    assert shown.model().index(0, 0).data(LINE_ROLE).name == "Another article"
    assert {"ProgressStrip", "CartonPicture"} <= set(recorder.painted)


def test_that_a_weight_read_right_after_a_scan_is_not_replaced_by_an_older_one(view: PackingView) -> None:
    panel = view.findChild(WeightPanel)
    assert panel is not None
    older = replace(sample.PARCEL, weight=WeightState(WeightPhase.STABLE, 1100, 3400, 3560, 210))
    view.render_state(replace(sample.PACKING, parcel=older))
    view.render_weight(WeightState(WeightPhase.STABLE, 2200, 3400, 3560, 210))
    process_all_events()
    assert "2.200" in panel.accessibleName()
    view.render_state(replace(sample.PACKING, parcel=older, progress=ProgressState(5, 7)))
    process_all_events()
    assert "1.100" in panel.accessibleName()


def test_that_what_is_repainted_in_part_looks_as_painted_whole(view: PackingView) -> None:
    counted = replace(sample.LINES[2], done_qty=1)
    heavier = replace(sample.PARCEL.weight, expected_min_g=9000, expected_max_g=9400)
    lines = tuple(counted if line.line_no == 3 else line for line in sample.LINES)
    parcel = replace(sample.PARCEL, weight=heavier)
    view.render_state(replace(sample.PACKING, lines=lines, parcel=parcel))
    process_all_events()
    in_part = view.screen().grabWindow(view.winId()).toImage()
    assert in_part == view.grab().toImage()


def test_that_a_new_weight_repaints_the_weight_alone(view: PackingView) -> None:
    recorder = _record(view)
    view.render_weight(WeightState(WeightPhase.UNSTABLE, 1200, 3400, 3560, 210))
    QCoreApplication.processEvents()
    assert set(recorder.painted) == {"WeightPanel"}


def test_that_the_same_state_repaints_nothing(view: PackingView) -> None:
    recorder = _record(view)
    view.render_state(sample.PACKING)
    QCoreApplication.processEvents()
    assert recorder.painted == []


def test_that_the_line_in_hand_is_scrolled_into_view_among_200(view: PackingView) -> None:
    view.render_state(replace(sample.PACKING, lines=sample.many_lines(200)))
    lines = view.findChild(LineList)
    assert lines is not None
    index = next(
        index
        for row in range(200)
        if (index := lines.model().index(row, 0)).data(LINE_ROLE).phase is LinePhase.CURRENT
    )
    assert lines.viewport().rect().contains(lines.visualRect(index))


def test_that_touching_a_line_asks_for_it(view: PackingView, qtbot: QtBot) -> None:
    lines = view.findChild(LineList)
    assert lines is not None
    second = lines.visualRect(lines.model().index(1, 0)).center()
    with qtbot.waitSignal(view.line_requested) as asked:
        QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert asked.args == [3]


def test_that_the_answer_and_the_progress_are_told_to_screen_readers(view: PackingView) -> None:
    panel, strip = view.findChild(VerdictPanel), view.findChild(ProgressStrip)
    assert panel is not None
    assert strip is not None
    assert "verified" in panel.accessibleName()
    assert strip.accessibleName() == "4 of 7 unit(s)"


def button_of(panel: NotePanel) -> QPushButton:
    found = panel.findChild(QPushButton)
    assert found is not None
    return found


def test_that_a_note_stands_above_the_lines_until_it_was_read(view: PackingView, qtbot: QtBot) -> None:
    noted = replace(sample.PACKING, note=sample.NOTE)
    view.render_state(noted)
    panel = view.findChild(NotePanel)
    assert panel is not None
    assert panel.isVisible()
    with qtbot.waitSignal(view.note_read_requested):
        QTest.mouseClick(button_of(panel), Qt.MouseButton.LeftButton)

    view.render_state(sample.PACKING)
    assert not panel.isVisible()


def test_that_a_long_note_is_shown_whole_or_can_be_scrolled(view: PackingView) -> None:
    view.render_state(replace(sample.PACKING, note=sample.LONG_NOTE))
    QCoreApplication.processEvents()
    panel = view.findChild(NotePanel)
    assert panel is not None
    area = panel.findChild(QScrollArea)
    assert area is not None
    text = area.widget()
    assert text is not None
    assert text.height() <= area.height() + area.verticalScrollBar().maximum()
    assert panel.height() < view.height() // 3


def test_that_the_button_of_a_note_takes_no_focus_from_the_scanner(view: PackingView) -> None:
    panel = view.findChild(NotePanel)
    assert panel is not None
    assert button_of(panel).focusPolicy() is Qt.FocusPolicy.NoFocus


def test_that_a_silent_answer_flashes_its_border_twice_and_is_calm_again(
    view: PackingView, qtbot: QtBot
) -> None:
    panel = view.findChild(VerdictPanel)
    assert panel is not None
    calm = panel.grab().toImage()
    view.flash(is_steady=False)
    assert panel.beat.is_lit
    assert panel.grab().toImage() != calm
    qtbot.waitUntil(lambda: not panel.beat.is_lit, timeout=1000)
    qtbot.waitUntil(lambda: panel.beat.is_lit, timeout=1000)
    qtbot.waitUntil(lambda: not panel.beat.is_lit, timeout=1000)
    assert panel.grab().toImage() == calm


def test_that_without_motion_the_border_is_broad_and_does_not_blink(view: PackingView, qtbot: QtBot) -> None:
    panel = view.findChild(VerdictPanel)
    assert panel is not None
    beat = panel.beat
    seen: list[bool] = []
    view.flash(is_steady=True)
    beat.timeout.connect(lambda: seen.append(panel.beat.is_lit))
    qtbot.waitUntil(lambda: not beat.isActive(), timeout=2000)
    assert seen == [True, True, False]
