"""The way from other threads into the GUI thread."""

import threading

from PySide6.QtCore import QEvent
from pytestqt.qtbot import QtBot

from bancada.ui.viewmodels.bridge import GuiBridge

_CALLS = 20_000


def test_that_calls_of_another_thread_run_in_the_gui_thread_in_their_order(qtbot: QtBot) -> None:
    bridge = GuiBridge()
    done: list[tuple[int, bool]] = []

    def note(number: int) -> None:
        done.append((number, threading.current_thread() is threading.main_thread()))

    def hand_over_all() -> None:
        for number in range(_CALLS):
            bridge.hand_over(lambda number=number: note(number))  # type: ignore[misc]

    thread = threading.Thread(target=hand_over_all)
    thread.start()
    qtbot.waitUntil(lambda: len(done) == _CALLS, timeout=10_000)
    thread.join()
    assert done == [(number, True) for number in range(_CALLS)]


def test_that_a_call_never_runs_before_hand_over_returns(qtbot: QtBot) -> None:
    bridge = GuiBridge()
    done: list[str] = []
    bridge.hand_over(lambda: done.append("call"))
    done.append("returned")
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["returned", "call"]


def test_that_other_events_are_left_to_qt(qtbot: QtBot) -> None:
    bridge = GuiBridge()
    done: list[str] = []
    bridge.hand_over(lambda: done.append("call"))
    bridge.event(QEvent(QEvent.Type.User))
    assert done == []
    qtbot.waitUntil(lambda: done == ["call"])
