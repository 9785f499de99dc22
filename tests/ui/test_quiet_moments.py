"""What the window does not wait for is done after its first paint, while nothing else happens."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bancada.bootstrap.quiet_moments import QuietMoments


class Quiet:
    def __init__(self, parent: QObject) -> None:
        self.window = QWidget()
        self.done: list[str] = []
        pieces = (lambda name=name: self.done.append(name) for name in ("one", "two"))
        self.moments = QuietMoments(self.window, lambda: self.done.append("first"), pieces, parent)


@pytest.fixture
def quiet(qtbot: QtBot) -> Iterator[Quiet]:
    parent = QObject()
    made = Quiet(parent)
    qtbot.addWidget(made.window)
    yield made
    made.moments.stop()


def test_that_nothing_is_done_before_the_window_is_painted(quiet: Quiet, qtbot: QtBot) -> None:
    qtbot.wait(400)
    assert quiet.done == []


def test_that_all_pieces_are_done_in_their_order_after_the_first_paint(quiet: Quiet, qtbot: QtBot) -> None:
    quiet.window.show()
    qtbot.waitUntil(lambda: quiet.done == ["first", "one", "two"])


def test_that_a_busy_bench_puts_off_all_but_the_first(quiet: Quiet, qtbot: QtBot) -> None:
    quiet.window.show()
    qtbot.waitUntil(lambda: quiet.done == ["first"])
    for _ in range(10):
        qtbot.wait(100)
        quiet.moments.wait()
    assert quiet.done == ["first"]
    qtbot.waitUntil(lambda: quiet.done == ["first", "one", "two"])


def test_that_a_stopped_station_does_no_more(quiet: Quiet, qtbot: QtBot) -> None:
    quiet.window.show()
    qtbot.waitUntil(lambda: quiet.done == ["first"])
    quiet.moments.stop()
    quiet.moments.wait()
    qtbot.wait(900)
    assert quiet.done == ["first"]
