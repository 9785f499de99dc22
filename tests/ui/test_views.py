"""Wishes that the pages send, and what they show, with fixed states."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from bancada.assets.locator import resource_path
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.chrome import LampKind, LampPhase, LampState
from bancada.ui.viewmodels.states.first_start import AdminEntry, FirstStartStep
from bancada.ui.viewmodels.states.import_file import DetectedKey
from bancada.ui.viewmodels.states.queue import QueueEmptyReason, QueueTab
from bancada.ui.viewmodels.states.settings import SettingChange, SettingKey
from bancada.ui.viewmodels.states.sign_in import SignInPhase, SignInState
from bancada.ui.viewmodels.states.weight import WeightPhase, WeightState
from bancada.ui.views.main_window import MainWindow
from bancada.ui.views.sign_in_view import SignInView
from bancada.ui.widgets.combo import Combo
from bancada.ui.widgets.lamp_strip import LampStrip
from bancada.ui.widgets.number_field import NumberField
from bancada.ui.widgets.scan_invitation import ScanInvitation
from bancada.ui.widgets.tick_box import TickBox
from bancada.ui.widgets.weight_panel import WeightPanel, needle_position
from tests.ui import sample_states as sample
from tests.ui.gallery import scenes

_SCENES = scenes()


def _button(view: QWidget, text: str) -> QAbstractButton:
    return next(
        button
        for button in view.findChildren(QAbstractButton)
        if text in button.text() and button.isVisible()
    )


def _click(view: QWidget, text: str) -> None:
    QTest.mouseClick(_button(view, text), Qt.MouseButton.LeftButton)


def _box(view: QWidget, text: str) -> TickBox:
    """The tick box with these words."""
    return next(box for box in view.findChildren(TickBox) if box.text() == text)


def _words(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("reason", QueueEmptyReason)
def test_that_an_empty_queue_says_why(window: MainWindow, reason: QueueEmptyReason) -> None:
    _SCENES[f"ready_empty_{reason}"](window)
    others = [other for other in QueueEmptyReason if other is not reason]
    said = _words(window.ready)
    for other in others:
        _SCENES[f"ready_empty_{other}"](window)
        assert _words(window.ready) != said


def test_that_chips_tabs_rows_and_groups_send_their_own_wish(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["ready"](window)
    with qtbot.waitSignal(window.ready.chip_requested) as chip:
        _click(window.ready, "Jadlog")
    with qtbot.waitSignal(window.ready.tab_requested) as tab:
        _click(window.ready, "Fast lane")
    table = window.ready.findChild(QTableView)
    assert table is not None
    with qtbot.waitSignal(window.ready.order_requested) as order:
        QTest.mouseClick(
            table.viewport(),
            Qt.MouseButton.LeftButton,
            pos=table.visualRect(table.model().index(2, 1)).center(),
        )
    assert (chip.args, tab.args, order.args) == (["c2"], [QueueTab.FAST_LANE], ["o2"])


def test_that_a_search_is_asked_for_once_after_the_last_key(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["ready"](window)
    field = window.ready.findChild(QLineEdit)
    assert field is not None
    asked: list[str] = []
    window.ready.search_requested.connect(asked.append)
    QTest.keyClicks(field, "recife ")
    qtbot.waitUntil(lambda: asked != [])
    assert asked == ["recife"]
    field.clear()


def test_that_the_needle_stands_in_the_band_only_when_the_weight_does() -> None:
    assert needle_position(3480, 3400, 3560) == 0.5
    assert 0.375 <= needle_position(3400, 3400, 3560) < needle_position(3560, 3400, 3560) <= 0.625
    assert needle_position(0, 3400, 3560) == 0.0
    assert needle_position(99_000, 3400, 3560) == 1.0


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (WeightState(WeightPhase.OUT_OF_BAND, 2914, 3400, 3560, 210), "too light"),
        (WeightState(WeightPhase.OUT_OF_BAND, 3914, 3400, 3560, 210), "too heavy"),
        (
            WeightState(WeightPhase.IN_BAND, 3482, 3400, 3560, 210),
            "3.482 kg expected 3.400–3.560 kg · tare 0.210",
        ),
        (WeightState(WeightPhase.NO_SCALE), "NO SCALE"),
        (WeightState(WeightPhase.RETURN_TO_ZERO, 900), "CLEAR THE SCALE"),
    ],
)
def test_that_the_weight_is_said_in_words_too(window: MainWindow, state: WeightState, said: str) -> None:
    panel = window.packing.findChild(WeightPanel)
    assert panel is not None
    panel.render_state(state)
    assert said in panel.accessibleName()


def test_that_lamps_say_what_is_wrong_and_what_is_stored(window: MainWindow) -> None:
    strip = window.findChild(LampStrip)
    assert strip is not None
    lost = LampState(LampKind.SCALE, LampPhase.LOST)
    strip.render_state(replace(sample.OFFLINE_FOOTER, lamps=(*sample.OFFLINE_FOOTER.lamps, lost)))
    assert "No network · 38 stored" in strip.accessibleName()
    assert "Scale lost" in strip.accessibleName()


def test_that_the_first_administrator_is_sent_with_a_pin_typed_twice(
    window: MainWindow, qtbot: QtBot
) -> None:
    _SCENES["first_start_station"](window)
    _SCENES["first_start_admin"](window)
    assert window.first_start.take_scan("B-001")
    name, badge, pin, again = (
        field for field in window.first_start.findChildren(QLineEdit) if field.isVisible()
    )
    QTest.keyClicks(name, "Lead One")
    for field in (pin, again):
        QTest.keyClicks(field, "4711")
    with qtbot.waitSignal(window.first_start.admin_requested) as asked:
        _click(window.first_start, "Next")
    assert badge.text() == "B-001"
    assert asked.args == [AdminEntry("Lead One", "B-001", "4711")]


def _admin_fields(window: MainWindow) -> list[QLineEdit]:
    """Name, badge, PIN, PIN again."""
    _SCENES["first_start_station"](window)
    _SCENES["first_start_admin"](window)
    return [field for field in window.first_start.findChildren(QLineEdit) if field.isVisible()]


def test_that_a_scanned_badge_leads_to_the_pin_and_tab_passes_over_it(window: MainWindow) -> None:
    name, badge, pin, _ = _admin_fields(window)
    badge.clear()
    window.first_start.take_scan("B-001")
    assert window.focusWidget() is pin
    name.setFocus()
    QTest.keyClick(name, Qt.Key.Key_Tab)
    assert window.focusWidget() is pin
    assert badge.text() == "B-001"


def test_that_enter_leads_to_the_next_empty_field_until_the_last(window: MainWindow, qtbot: QtBot) -> None:
    name, badge, pin, again = _admin_fields(window)
    badge.setText("B-001")
    name.setText("Lead One")
    with qtbot.assertNotEmitted(window.first_start.admin_requested):
        QTest.keyClick(name, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.focusWidget() is pin)
        QTest.keyClicks(pin, "4711")
        QTest.keyClick(pin, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.focusWidget() is again)
    QTest.keyClicks(again, "4711")
    with qtbot.waitSignal(window.first_start.admin_requested):
        QTest.keyClick(again, Qt.Key.Key_Return)


def test_that_two_different_pins_are_not_sent(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["first_start_station"](window)
    _SCENES["first_start_admin"](window)
    _, _, pin, again = (field for field in window.first_start.findChildren(QLineEdit) if field.isVisible())
    QTest.keyClicks(pin, "4711")
    QTest.keyClicks(again, "4712")
    with qtbot.assertNotEmitted(window.first_start.admin_requested):
        _click(window.first_start, "Next")
    assert "differ" in _words(window.first_start)


def test_that_next_and_back_go_one_step(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["first_start_profile"](window)
    with qtbot.waitSignal(window.first_start.step_requested) as forward:
        _click(window.first_start, "Next")
    with qtbot.waitSignal(window.first_start.step_requested) as back:
        _click(window.first_start, "Back")
    assert (forward.args, back.args) == ([FirstStartStep.DEVICES], [FirstStartStep.ADMIN])


def test_that_a_parcel_is_reprinted_or_reopened_by_its_id(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["parcels"](window)
    with qtbot.waitSignal(window.parcels.reprint_requested) as reprint:
        _click(window.parcels, "Reprint")
    with qtbot.waitSignal(window.parcels.reopen_requested) as reopen:
        _click(window.parcels, "Reopen")
    assert (reprint.args, reopen.args) == (["p2"], ["p2"])


def test_that_a_shipped_parcel_cannot_be_reopened(window: MainWindow) -> None:
    row = replace(sample.PARCELS.rows[4], can_reopen=False)
    window.show_page(window.page)
    _SCENES["parcels"](window)
    window.parcels.render_state(replace(sample.PARCELS, rows=(row,), selected_id=row.parcel_id))
    assert not _button(window.parcels, "Reopen").isEnabled()
    assert _button(window.parcels, "Reprint").isEnabled()


def test_that_an_import_waits_for_every_required_column(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["import_missing"](window)
    assert not _button(window.import_file, "Import").isEnabled()
    assert "Quantity" in _words(window.import_file)
    _SCENES["import_preview"](window)
    with qtbot.waitSignal(window.import_file.import_requested):
        _click(window.import_file, "Import")


def test_that_columns_and_detected_properties_can_be_corrected(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["import_preview"](window)
    combos = [combo for combo in window.import_file.findChildren(Combo) if combo.isVisible()]
    with qtbot.waitSignal(window.import_file.detected_requested) as detected:
        combos[0].activated.emit(1)
    with qtbot.waitSignal(window.import_file.column_requested) as column:
        combos[-1].activated.emit(1)
    assert detected.args == [DetectedKey.DELIMITER, ","]
    assert column.args == ["Observação interna do depósito", "order_ref"]


def test_that_the_red_stop_asks_for_the_one_act_that_helps(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["red_stop_cancelled"](window)
    assert "3 × Vinho tinto Malbec 750 ml" in _words(window.red_stop)
    with qtbot.waitSignal(window.red_stop.acknowledge_requested):
        _click(window.red_stop, "Goods are back")
    _SCENES["red_stop_disk"](window)
    with qtbot.waitSignal(window.red_stop.retry_requested):
        _click(window.red_stop, "Try again")


def test_that_each_setting_is_one_wish(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["settings"](window)
    window.settings.render_state(sample.SETTINGS)
    number = window.settings.findChildren(NumberField)[0]
    with qtbot.waitSignal(window.settings.setting_requested) as changed:
        number.setValue(number.value() + 1)
        number.editingFinished.emit()
    assert isinstance(changed.args, list)
    assert changed.args[0].value == number.value()
    closes = _box(window.settings, "The last scan closes the order")
    with qtbot.waitSignal(window.settings.setting_requested) as ticked:
        closes.click()
    assert ticked.args == [SettingChange(SettingKey.CLOSE_BY_ITSELF, False)]
    with qtbot.waitSignal(window.settings.approval_requested) as reserved:
        _box(window.settings, "Put the order on hold").click()
    assert reserved.args == ["hold", True]


def test_that_settings_cannot_be_changed_without_the_right_to(window: MainWindow) -> None:
    _SCENES["settings_locked"](window)
    fields = [*window.settings.findChildren(NumberField), *window.settings.findChildren(Combo)]
    assert fields
    assert not any(field.isEnabled() for field in fields)
    assert "administrator" in _words(window.settings)


def test_that_the_wait_after_wrong_pins_is_counted_down_and_then_over(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("bancada.ui.views.sign_in_view._SECOND_MS", 1)
    view = SignInView(Look(resource_path("theme")))
    qtbot.addWidget(view)
    refused = SignInState(SignInPhase.BADGE, error="Too many wrong PINs", wait_s=3)
    view.render_state(refused)
    said = [each for each in view.findChildren(QLabel) if each.text().startswith("Too many wrong PINs")]
    assert "in 3 second" in said[0].text()
    # The same state again, as every minute, begins no new wait.
    qtbot.waitUntil(lambda: "in 3 second" not in said[0].text())
    view.render_state(refused)
    assert "in 3 second" not in said[0].text()
    qtbot.waitUntil(lambda: said[0].isHidden())


def test_that_a_demo_tells_who_may_sign_in(window: MainWindow) -> None:
    window.sign_in.show_guests((("Ana", "CRACHA-1001", "1111"),))
    said = [each.text() for each in window.sign_in.findChildren(QLabel)]
    assert any("Ana: badge CRACHA-1001, PIN 1111" in text for text in said)


def test_that_a_supervisor_is_asked_for_a_badge_then_for_a_pin(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["sheet_approval"](window)
    invitation = window.approval.findChild(ScanInvitation)
    assert invitation is not None
    assert invitation.isVisible()
    _SCENES["sheet_approval_pin"](window)
    assert not invitation.isVisible()
    QTest.keyClicks(window, "4711")
    with qtbot.waitSignal(window.approval.pin_requested) as asked:
        QTest.keyClick(window, Qt.Key.Key_Return)
    assert asked.args == ["4711"]


def test_that_a_shelf_code_can_be_typed(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["sheet_exception_shelf"](window)
    field = next(field for field in window.exception.findChildren(QLineEdit) if field.isVisible())
    QTest.keyClicks(field, "H-12")
    with qtbot.waitSignal(window.exception.shelf_requested) as asked:
        QTest.mouseClick(
            next(b for b in window.exception.findChildren(QPushButton) if b.text() == "Put it there"),
            Qt.MouseButton.LeftButton,
        )
    assert asked.args == ["H-12"]
