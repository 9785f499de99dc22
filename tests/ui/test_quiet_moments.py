"""What the window does not wait for is done after its first paint, while nothing else happens."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bancada.bootstrap.quiet_moments import QuietMoments

NEVER_MS, SOME_MS = 600_000, 30


class Quiet:
    def __init__(self, parent: QObject, quiet_ms: int) -> None:
        self.window = QWidget()
        self.done: list[str] = []
        pieces = (lambda name=name: self.done.append(name) for name in ("one", "two"))
        self.moments = QuietMoments(self.window, lambda: self.done.append("first"), pieces, parent, quiet_ms)


@pytest.fixture
def make_quiet(qtbot: QtBot) -> Iterator[Callable[[int], Quiet]]:
    parent = QObject()
    made: list[Quiet] = []

    def make(quiet_ms: int) -> Quiet:
        made.append(Quiet(parent, quiet_ms))
        qtbot.addWidget(made[-1].window)
        return made[-1]

    yield make
    for quiet in made:
        quiet.moments.stop()


def test_that_nothing_is_done_before_the_window_is_painted(make_quiet: Callable[[int], Quiet]) -> None:
    quiet = make_quiet(0)
    quiet.moments.wait()
    QCoreApplication.processEvents()
    assert quiet.done == []
    assert quiet.moments.ms_left == -1


def test_that_all_pieces_are_done_in_their_order_after_the_first_paint(
    make_quiet: Callable[[int], Quiet], qtbot: QtBot
) -> None:
    quiet = make_quiet(0)
    quiet.window.show()
    qtbot.waitUntil(lambda: quiet.done == ["first", "one", "two"])
    qtbot.waitUntil(lambda: quiet.moments.ms_left == -1)


def test_that_a_busy_bench_puts_off_all_but_the_first(
    make_quiet: Callable[[int], Quiet], qtbot: QtBot
) -> None:
    quiet = make_quiet(NEVER_MS)
    quiet.window.show()
    qtbot.waitUntil(lambda: quiet.done == ["first"])
    qtbot.waitUntil(lambda: 0 < quiet.moments.ms_left < NEVER_MS - SOME_MS)
    quiet.moments.wait()
    assert quiet.moments.ms_left > NEVER_MS - SOME_MS
    assert quiet.done == ["first"]


def test_that_a_stopped_station_does_no_more(make_quiet: Callable[[int], Quiet], qtbot: QtBot) -> None:
    quiet = make_quiet(NEVER_MS)
    quiet.window.show()
    qtbot.waitUntil(lambda: quiet.moments.ms_left > 0)
    quiet.moments.stop()
    quiet.moments.wait()
    assert quiet.moments.ms_left == -1
    assert quiet.done == ["first"]
