"""The first start: six steps, and nothing stored before the last one."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from bancada.domain.operators import Role
from bancada.domain.profiles import PRESETS, InvoiceRule, WeighMode
from bancada.services import commands as cmd
from bancada.services.faults import StoreFault
from bancada.services.people import BadgeTaken
from bancada.services.station_settings import StationSettings, read_settings
from bancada.ui.viewmodels.bridge import GuiBridge
from bancada.ui.viewmodels.first_start_view_model import FirstStartViewModel
from bancada.ui.viewmodels.states.chrome import LampKind, LampPhase
from bancada.ui.viewmodels.states.first_start import (
    AdminEntry,
    DeviceSummary,
    FirstStartState,
    FirstStartStep,
)

ADMIN = AdminEntry("Clara", "CRA-3", "4321")
SCANNER = DeviceSummary(LampKind.SCANNER, "Keyboard scanner", LampPhase.READY)


def ended(orders: int | None = None, error: BaseException | None = None) -> Future[int]:
    """An import that is over."""
    over: Future[int] = Future()
    if error is not None:
        over.set_exception(error)
    else:
        over.set_result(orders or 0)
    return over


class FirstStart:
    """The view-model, its states, and a station that answers when the test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[cmd.Command, Future[Any]]] = []
        self.samples_done: list[Callable[[Future[int]], None]] = []
        self.model = FirstStartViewModel(self, GuiBridge(), lambda: (SCANNER,), self.samples_done.append)
        self.states: list[FirstStartState] = []
        self.languages: list[str] = []
        self.model.first_start_changed.connect(self.states.append)
        self.model.language_chosen.connect(self.languages.append)

    def call(self, command: cmd.Command) -> Future[Any]:
        answer: Future[Any] = Future()
        self.asked.append((command, answer))
        return answer

    @property
    def state(self) -> FirstStartState:
        return self.states[-1]

    @property
    def commands(self) -> list[cmd.Command]:
        return [command for command, _ in self.asked]

    def answer_all(self, profile: str = "standard") -> None:
        """Every step up to the last."""
        self.model.choose_language("es")
        self.model.name_station(" Bench 7 ")
        self.model.name_admin(ADMIN)
        self.model.choose_profile(profile)
        self.model.go_to(FirstStartStep.FINISH)


@pytest.fixture
def first(qtbot: QtBot) -> FirstStart:
    return FirstStart()


def test_that_it_begins_with_the_language_and_shows_what_was_found(first: FirstStart) -> None:
    first.model.show()
    assert first.state.step is FirstStartStep.LANGUAGE
    assert {option.code for option in first.state.languages} == {"pt_BR", "en", "es"}
    assert {option.profile_id for option in first.state.profiles} == set(PRESETS)
    assert first.state.devices == (SCANNER,)


def test_that_each_answer_leads_to_the_next_step(first: FirstStart) -> None:
    first.model.show()
    first.answer_all()
    steps = [state.step for state in first.states]
    assert steps == list(FirstStartStep)
    assert first.languages == ["es"]
    assert (first.state.station_name, first.state.admin_name, first.state.admin_badge) == (
        "Bench 7",
        "Clara",
        "CRA-3",
    )


def test_that_nothing_is_stored_before_the_last_step(first: FirstStart) -> None:
    first.answer_all()
    assert first.asked == []
    first.model.finish()
    assert len(first.asked) == 1


def test_that_a_bench_needs_a_name(first: FirstStart) -> None:
    first.model.choose_language("en")
    first.model.name_station("   ")
    assert first.state.step is FirstStartStep.STATION
    assert first.state.error.startswith("Give the bench a name")
    first.model.name_station("Bench 7")
    assert first.state.error == ""


@pytest.mark.parametrize(
    "admin",
    [
        AdminEntry(" ", "CRA-3", "4321"),
        AdminEntry("Clara", "", "4321"),
        AdminEntry("Clara", "CRA-3", "432"),
        AdminEntry("Clara", "CRA-3", "43a1"),
    ],
)
def test_that_an_administrator_needs_name_badge_and_a_pin_of_four_digits(
    first: FirstStart, admin: AdminEntry
) -> None:
    first.model.go_to(FirstStartStep.ADMIN)
    first.model.name_admin(admin)
    assert first.state.step is FirstStartStep.ADMIN
    assert "at least 4 digits" in first.state.error
    assert first.state.admin_name == ""


def test_that_going_back_keeps_the_answers(first: FirstStart) -> None:
    first.answer_all("careful")
    first.model.go_to(FirstStartStep.STATION)
    assert (first.state.station_name, first.state.profile_id) == ("Bench 7", "careful")


def test_that_what_is_missing_is_asked_for_at_the_end(first: FirstStart) -> None:
    first.model.go_to(FirstStartStep.FINISH)
    first.model.finish()
    asked_first = first.state.step
    first.model.name_station("Bench 7")
    first.model.finish()
    assert (asked_first, first.state.step) == (FirstStartStep.STATION, FirstStartStep.ADMIN)
    assert first.asked == []


@pytest.mark.parametrize("profile", PRESETS)
def test_that_the_end_stores_settings_and_administrator_at_once(first: FirstStart, profile: str) -> None:
    first.answer_all(profile)
    first.model.finish()
    (at_once,) = first.commands
    assert isinstance(at_once, cmd.SetUp)
    wanted = StationSettings(station="Bench 7", language="es", profile=PRESETS[profile])
    assert read_settings(at_once.settings) == wanted
    assert at_once.admin == cmd.AddOperator("Clara", "CRA-3", Role.ADMIN.value, "4321", "es")
    assert first.state.is_busy


def test_that_the_profiles_differ_in_what_their_words_promise() -> None:
    assert PRESETS["no_scale"].weigh is WeighMode.OFF
    assert PRESETS["careful"].reads_label_back
    assert not PRESETS["careful"].closes_itself
    assert PRESETS["invoice_first"].invoice is InvoiceRule.HOLD_ORDER


def test_that_a_refused_administrator_is_told_and_may_be_changed(first: FirstStart, qtbot: QtBot) -> None:
    first.answer_all()
    first.model.finish()
    first.asked[-1][1].set_exception(BadgeTaken())
    qtbot.waitUntil(lambda: not first.state.is_busy)
    assert first.state.error == str(BadgeTaken())


def test_that_an_error_of_ours_is_told_too(first: FirstStart, qtbot: QtBot) -> None:
    first.answer_all()
    first.model.finish()
    first.asked[-1][1].set_exception(ZeroDivisionError())
    qtbot.waitUntil(lambda: not first.state.is_busy)
    assert first.state.error == "Something went wrong."


def test_that_the_page_rests_once_everything_is_stored(first: FirstStart, qtbot: QtBot) -> None:
    first.answer_all()
    first.model.finish()
    first.asked[-1][1].set_result("op-1")
    qtbot.waitUntil(lambda: not first.state.is_busy)
    assert first.state.error == ""


def test_that_sample_orders_are_added_while_the_page_waits(first: FirstStart) -> None:
    first.model.add_samples()
    assert first.state.is_busy
    first.samples_done[0](ended(45))
    assert (first.state.is_busy, first.state.sample_orders) == (False, 45)


def test_that_sample_orders_that_do_not_come_are_told(first: FirstStart) -> None:
    first.model.add_samples()
    first.samples_done[0](ended(error=StoreFault()))
    assert (first.state.is_busy, first.state.error) == (False, str(StoreFault()))
    first.samples_done[0](ended(error=ZeroDivisionError()))
    assert first.state.error == "The sample orders could not be added."
    first.samples_done[0](ended(3))
    assert (first.state.error, first.state.sample_orders) == ("", 3)


def test_that_a_disk_that_keeps_nothing_is_told(first: FirstStart, qtbot: QtBot) -> None:
    first.answer_all()
    first.model.finish()
    first.asked[-1][1].set_result(None)
    qtbot.waitUntil(lambda: not first.state.is_busy)
    assert first.state.error == str(StoreFault())
