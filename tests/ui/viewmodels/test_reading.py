"""Questions to the store: answered in the GUI thread, the newest only, and faults end nothing."""

import logging
import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from bancada.domain.errors import EnvironmentFault
from bancada.services.ports import StationReader
from bancada.ui.viewmodels.bridge import GuiBridge
from bancada.ui.viewmodels.reading import Reading
from tests.ui.viewmodels.fake_reading import Shelf


class OpenShelf(Shelf):
    """A reader that knows whether it was closed, and by whom."""

    closed_by = ""

    def close(self) -> None:
        self.closed_by = threading.current_thread().name


class Desk:
    """A reading with a reader that a test can look at."""

    def __init__(self) -> None:
        self.shelf = OpenShelf()
        self.faults = 0
        self.reported: list[Exception] = []
        self.reading = Reading(self._open, GuiBridge(), self.reported.append)
        self.answers: list[object] = []
        self.threads: list[threading.Thread] = []

    def ask(self, kind: str, question: Callable[[StationReader], object]) -> None:
        self.reading.ask(kind, question, self._take)

    def _open(self) -> OpenShelf:
        if self.faults:
            self.faults -= 1
            raise EnvironmentFault
        return self.shelf

    def _take(self, answer: object) -> None:
        self.threads.append(threading.current_thread())
        self.answers.append(answer)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.reading.stop()


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=5000)


def test_that_an_answer_comes_in_the_gui_thread(desk: Desk, qtbot: QtBot) -> None:
    desk.reading.start()
    desk.ask("queue", lambda reader: (reader.fast_lane(), threading.current_thread().name))
    until(qtbot, lambda: bool(desk.answers))
    assert desk.answers == [((), "station-reader")]
    assert desk.threads == [threading.main_thread()]


def test_that_of_waiting_questions_of_one_kind_the_newest_is_asked(desk: Desk, qtbot: QtBot) -> None:
    asked: list[int] = []

    def question(number: int) -> Callable[[StationReader], int]:
        def ask(_reader: StationReader) -> int:
            asked.append(number)
            return number

        return ask

    for number in (1, 2, 3):
        desk.ask("queue", question(number))
    desk.ask("parcels", question(4))
    desk.reading.start()
    until(qtbot, lambda: len(desk.answers) == 2)
    assert asked == [3, 4]
    assert desk.answers == [3, 4]


def _answer(answer: str, _reader: StationReader) -> str:
    return answer


def test_that_a_question_asked_anew_is_answered_after_what_was_asked_meanwhile(
    desk: Desk, qtbot: QtBot
) -> None:
    for kind, answer in (("search", "A"), ("queue", "rows of A"), ("search", "AB")):
        desk.ask(kind, partial(_answer, answer))
    desk.reading.start()
    until(qtbot, lambda: len(desk.answers) == 2)
    assert desk.answers == ["rows of A", "AB"]


def test_that_an_answer_that_comes_after_a_newer_question_is_not_shown(desk: Desk, qtbot: QtBot) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def slow(_reader: StationReader) -> str:
        begun.set()
        may_end.wait(5)
        return "old"

    desk.reading.start()
    desk.ask("queue", slow)
    assert begun.wait(5)
    desk.ask("queue", lambda _reader: "new")
    may_end.set()
    until(qtbot, lambda: bool(desk.answers))
    assert desk.answers == ["new"]


def test_that_a_question_the_store_cannot_answer_is_logged_and_the_next_is_answered(
    desk: Desk, qtbot: QtBot, logged_warnings: list[logging.LogRecord]
) -> None:
    def broken(_reader: StationReader) -> str:
        raise EnvironmentFault

    desk.reading.start()
    desk.ask("queue", broken)
    until(qtbot, lambda: bool(logged_warnings))
    desk.ask("queue", lambda _reader: "well again")
    until(qtbot, lambda: bool(desk.answers))
    assert desk.answers == ["well again"]
    assert len(logged_warnings) == 1


def test_that_a_store_that_cannot_be_opened_is_tried_again_with_the_next_question(
    desk: Desk, qtbot: QtBot, logged_warnings: list[logging.LogRecord]
) -> None:
    desk.faults = 1
    desk.reading.start()
    desk.ask("queue", lambda _reader: "first")
    until(qtbot, lambda: bool(logged_warnings))
    desk.ask("queue", lambda _reader: "second")
    until(qtbot, lambda: bool(desk.answers))
    assert desk.answers == ["second"]


def test_that_the_thread_closes_its_own_reader(desk: Desk, qtbot: QtBot) -> None:
    desk.reading.start()
    desk.ask("queue", lambda reader: reader.stored_events())
    until(qtbot, lambda: bool(desk.answers))
    desk.reading.stop()
    assert desk.shelf.closed_by == "station-reader"


def test_that_what_was_never_started_can_be_stopped(desk: Desk) -> None:
    desk.ask("queue", lambda reader: reader.stored_events())
    desk.reading.stop()
    assert desk.answers == []


def test_that_an_error_of_ours_in_a_question_is_reported_and_the_next_is_answered(
    desk: Desk, qtbot: QtBot, logged_warnings: list[logging.LogRecord]
) -> None:
    desk.reading.start()
    desk.ask("queue", lambda _reader: 1 // 0)
    until(qtbot, lambda: bool(desk.reported))
    desk.ask("queue", lambda _reader: "well again")
    until(qtbot, lambda: bool(desk.answers))
    assert desk.answers == ["well again"]
    assert [type(error) for error in desk.reported] == [ZeroDivisionError]
    assert [record.getMessage() for record in logged_warnings] == ["question queue of the screen failed"]
