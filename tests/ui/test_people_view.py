"""The people page under hands: list, form, Esc; and fields that ask once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.chrome import Page
from bancada.ui.viewmodels.states.people import PersonEntry
from bancada.ui.views.main_window import MainWindow
from bancada.ui.widgets.setting_text import SettingLine, SettingLines
from tests.ui import sample_states as sample
from tests.ui.gallery import scenes

_SCENES = scenes()


def _button(view: QWidget, text: str) -> QAbstractButton:
    return next(each for each in view.findChildren(QAbstractButton) if each.text() == text)


def _field(view: QWidget, at: int) -> QLineEdit:
    """Name, badge, PIN, PIN again."""
    return [each for each in view.findChildren(QLineEdit) if each.maxLength() == 60][at]


def test_that_a_row_opens_the_form_of_its_person(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["people"](window)
    table = window.people.findChildren(QTableView)[0]
    with qtbot.waitSignal(window.people.person_requested) as asked:
        table.clicked.emit(table.model().index(1, 0))
    assert asked.args == ["b"]


def test_that_a_form_is_filled_once_and_a_scan_fills_the_badge(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["people_new"](window)
    _field(window.people, 0).setText("Caio")
    window.people.take_badge("PACK-7")
    window.people.render_state(replace(sample.PERSON_NEW, error="Type a PIN."))
    _field(window.people, 2).setText("1234")
    _field(window.people, 3).setText("1234")
    with qtbot.waitSignal(window.people.save_requested) as asked:
        _button(window.people, "Save").click()
    assert asked.args == [PersonEntry("Caio", "PACK-7", "packer", "en", "1234", "1234", True)]


def test_that_touching_a_row_or_add_keeps_what_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["people_new"](window)
    _field(window.people, 0).setText("Caio")
    table = window.people.findChildren(QTableView)[0]
    with qtbot.assertNotEmitted(window.people.person_requested):
        table.clicked.emit(table.model().index(1, 0))
    with qtbot.assertNotEmitted(window.people.add_requested):
        _button(window.people, "Add a person").click()
    assert _field(window.people, 0).text() == "Caio"
    assert any("or cancel" in each.text() for each in window.people.findChildren(QLabel) if each.isVisible())


def test_that_enter_saves(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["people_person"](window)
    with qtbot.waitSignal(window.people.save_requested) as asked:
        QTest.keyClick(_field(window.people, 0), Qt.Key.Key_Return)
    assert isinstance(asked.args, list)
    assert asked.args[0].name == "Bruno de Almeida"
    assert asked.args[0].badge == ""


def test_that_escape_closes_the_form_before_it_leaves_the_page(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["people_person"](window)
    with qtbot.waitSignal(window.people.close_requested):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    window.people.render_state(sample.PEOPLE)
    with qtbot.waitSignal(window.action_requested):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_that_a_person_is_let_go_by_one_press(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["people_person"](window)
    with qtbot.waitSignal(window.people.active_requested) as asked:
        _button(window.people, "Deactivate").click()
    assert asked.args == [False]


def test_that_a_pin_is_not_left_lying_behind_another_page(window: MainWindow) -> None:
    _SCENES["people_new"](window)
    _field(window.people, 2).setText("1234")
    window.show_page(Page.READY)
    assert _field(window.people, 2).text() == ""


def test_that_whoever_may_not_change_people_gets_no_form(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["people"](window)
    window.people.render_state(replace(sample.PEOPLE, can_change=False))
    table = window.people.findChildren(QTableView)[0]
    with qtbot.assertNotEmitted(window.people.person_requested):
        table.clicked.emit(table.model().index(1, 0))
    assert not _button(window.people, "Add a person").isVisible()


def test_that_a_refused_line_can_be_mended_and_gives_way_when_it_is_left(
    window: MainWindow, qtbot: QtBot
) -> None:
    _SCENES["settings_section_4"](window)
    field = next(
        each for each in window.settings.findChildren(SettingLine) if each.text() == "tcp:label-printer"
    )
    field.setFocus()
    field.setText("tcp:")
    with qtbot.waitSignal(window.settings.setting_requested):
        QTest.keyClick(field, Qt.Key.Key_Return)
    window.settings.render_state(sample.SETTINGS_REFUSED)
    assert field.text() == "tcp:"
    window.settings.show_section(0)
    assert field.text() == "tcp:label-printer"


@pytest.mark.usefixtures("look")
def test_that_a_needed_line_left_empty_shows_the_old_text_again(qtbot: QtBot) -> None:
    field = SettingLine(may_be_empty=False)
    qtbot.addWidget(field)
    field.render_state("Bench 1")
    field.clear()
    with qtbot.assertNotEmitted(field.text_requested):
        field.editingFinished.emit()
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut))
    assert field.text() == "Bench 1"


def test_that_the_sender_is_asked_for_when_the_field_is_left(window: MainWindow, qtbot: QtBot) -> None:
    _SCENES["settings_section_4"](window)
    field = window.settings.findChildren(SettingLines)[0]
    field.setFocus()
    field.setPlainText("Loja \n\n Rua Um")
    with qtbot.waitSignal(window.settings.setting_requested) as asked:
        _button(window.settings, "Test print").click()
    assert isinstance(asked.args, list)
    assert asked.args[0].value == "Loja\nRua Um"


def test_that_people_are_reached_from_the_settings(window: MainWindow, qtbot: QtBot, look: Look) -> None:
    _SCENES["settings"](window)
    with qtbot.waitSignal(window.settings.people_requested):
        _button(window.settings, "People…").click()
    window.settings.render_state(sample.SETTINGS_LOCKED)
    assert not _button(window.settings, "People…").isEnabled()
    assert look.px("size", "hit") <= _button(window.settings, "People…").height()
