"""A window that fills the screen is left by no mis-tap."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bancada.ui.theme import Look
from bancada.ui.views.main_window import MainWindow


@pytest.fixture
def kiosk(qtbot: QtBot, look: Look) -> MainWindow:
    window = MainWindow(look)
    qtbot.addWidget(window, before_close_func=lambda _window: window.leave())
    window.set_kiosk(is_on=True)
    qtbot.waitExposed(window)
    return window


def test_that_it_fills_the_screen_without_a_title_bar(kiosk: MainWindow) -> None:
    assert kiosk.isFullScreen()
    assert kiosk.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_that_closing_is_refused_and_said(kiosk: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kiosk.close_refused):
        assert not kiosk.close()
    assert kiosk.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_F11, Qt.Key.Key_Escape, Qt.Key.Key_F4])
def test_that_no_key_leaves_it(kiosk: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(kiosk, key)
    assert kiosk.isVisible()
    assert kiosk.isFullScreen()


def test_that_it_fills_the_screen_again_when_something_made_it_smaller(
    kiosk: MainWindow, qtbot: QtBot
) -> None:
    kiosk.showNormal()
    qtbot.waitUntil(kiosk.isFullScreen, timeout=1000)


def test_that_leaving_closes_it(kiosk: MainWindow) -> None:
    kiosk.leave()
    assert not kiosk.isVisible()


def test_that_a_window_as_any_other_closes(qtbot: QtBot, look: Look) -> None:
    window = MainWindow(look)
    qtbot.addWidget(window)
    window.show()
    assert window.close()


def test_that_the_setting_taken_back_gives_the_title_bar_back(kiosk: MainWindow) -> None:
    kiosk.set_kiosk(is_on=False)
    assert not kiosk.isFullScreen()
    assert kiosk.close()


def test_that_settings_offer_to_close_only_what_cannot_be_closed_otherwise(
    kiosk: MainWindow, qtbot: QtBot
) -> None:
    closing = kiosk.settings.findChildren(QPushButton)
    offered = [each for each in closing if each.text() == "Close Bancada"]
    assert [each.isHidden() for each in offered] == [False]
    with qtbot.waitSignal(kiosk.settings.close_requested):
        offered[0].click()
    kiosk.set_kiosk(is_on=False)
    assert offered[0].isHidden()
