"""The people page: everybody in a list, one of them in a form."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

import pytest

from bancada.domain.operators import Operator, Role
from bancada.services import commands as cmd
from bancada.services.people import BadgeTaken
from bancada.services.ports import KnownPerson
from bancada.ui.viewmodels.bridge import GuiBridge
from bancada.ui.viewmodels.people_view_model import PeopleViewModel
from bancada.ui.viewmodels.states.people import PeopleState, PersonEntry

ANA = Operator("a", "Ana", "ADM-0001", Role.ADMIN, "en")
BRUNO = Operator("b", "Bruno", "PACK-4821", Role.PACKER, "es")
EVA = Operator("e", "Eva", "LEAD-0003", Role.LEAD, "pt_BR", is_active=False)
ENTRY = PersonEntry("Caio", "PACK-7", "packer", "en", "1234", "1234", True)


class AtOnce(GuiBridge):
    """Hands over without an event loop."""

    def hand_over(self, call: Callable[[], None]) -> None:
        call()


class Asked:
    """Answers at once with the people it has."""

    def __init__(self) -> None:
        self.people = (KnownPerson(ANA, True), KnownPerson(EVA, True), KnownPerson(BRUNO, False))
        self.times = 0

    def ask(self, kind: str, question: Callable[[Any], Any], answered: Callable[[Any], None]) -> None:
        self.times += 1
        answered(self.people)


class Loop:
    """A loop that answers when it is told to."""

    def __init__(self) -> None:
        self.commands: list[cmd.Command] = []
        self.answers: list[Future[Any]] = []

    def call(self, command: cmd.Command) -> Future[Any]:
        self.commands.append(command)
        self.answers.append(Future())
        return self.answers[-1]


class Page:
    def __init__(self, me: Operator = ANA) -> None:
        self.asked, self.loop = Asked(), Loop()
        self.model = PeopleViewModel(self.asked, self.loop, AtOnce())
        self.states: list[PeopleState] = []
        self.awaited: list[bool] = []
        self.badges: list[str] = []
        self.model.people_changed.connect(self.states.append)
        self.model.badge_awaited.connect(self.awaited.append)
        self.model.badge_read.connect(self.badges.append)
        self.model.follow(me)
        self.model.open()

    @property
    def shown(self) -> PeopleState:
        return self.states[-1]

    @property
    def command(self) -> cmd.AddOperator:
        asked = self.loop.commands[-1]
        assert isinstance(asked, cmd.AddOperator)
        return asked


def test_that_everybody_is_listed_with_masked_badges_and_the_deactivated_last() -> None:
    rows = Page().shown.rows
    assert [(row.name, row.badge, row.is_active) for row in rows] == [
        ("Ana", "•••• 0001", True),
        ("Bruno", "•••• 4821", True),
        ("Eva", "•••• 0003", False),
    ]
    assert [row.is_me for row in rows] == [True, False, False]
    assert [row.has_pin for row in rows] == [True, False, True]


def test_that_only_an_administrator_may_change_anybody() -> None:
    assert Page().shown.can_change
    assert not Page(BRUNO).shown.can_change


def test_that_somebody_is_added_with_what_was_typed() -> None:
    page = Page()
    page.model.add()
    page.model.save(ENTRY)
    assert page.command == cmd.AddOperator("Caio", "PACK-7", "packer", "1234", "en")
    assert page.shown.is_busy
    page.loop.answers[-1].set_result("c")
    assert page.shown.form is None
    assert page.shown.note == "Caio was added."
    assert page.asked.times == 2


def test_that_a_second_press_while_the_first_is_on_its_way_asks_nothing() -> None:
    page = Page()
    page.model.add()
    page.model.save(ENTRY)
    page.model.save(ENTRY)
    assert len(page.loop.commands) == 1


def test_that_a_packer_with_a_badge_alone_has_no_pin() -> None:
    page = Page()
    page.model.add()
    page.model.save(replace(ENTRY, pin="1", pin_again="", needs_pin=False))
    assert (page.command.pin, page.command.needs_pin) == ("", False)


def test_that_a_changed_person_keeps_badge_and_pin_when_none_is_given() -> None:
    page = Page()
    page.model.select("e")
    page.model.save(PersonEntry("Eva B.", "", "supervisor", "pt_BR", "", "", True))
    assert page.command == cmd.AddOperator("Eva B.", "", "supervisor", "", "pt_BR", "e", False, True)


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (replace(ENTRY, name=" "), "Enter the name."),
        (replace(ENTRY, badge=""), "Scan the badge"),
        (replace(ENTRY, pin="", pin_again=""), "Type a PIN"),
        (replace(ENTRY, pin_again="1243"), "The two PINs differ"),
    ],
)
def test_that_what_is_missing_is_said_without_asking_the_station(entry: PersonEntry, words: str) -> None:
    page = Page()
    page.model.add()
    page.model.save(entry)
    assert words in page.shown.error
    assert page.shown.form is not None
    assert not page.loop.commands


def test_that_a_refusal_is_said_in_the_form_which_stays_open() -> None:
    page = Page()
    page.model.add()
    number = page.shown.form
    page.model.save(ENTRY)
    page.loop.answers[-1].set_exception(BadgeTaken())
    assert page.shown.error == "This badge belongs to somebody else already."
    assert page.shown.form == number
    assert not page.shown.is_busy


@pytest.mark.parametrize("is_active", [True, False])
def test_that_letting_go_and_letting_in_keep_everything_else(is_active: bool) -> None:
    page = Page()
    page.model.select("b")
    page.model.set_active(is_active)
    assert page.command == cmd.AddOperator("Bruno", "", "packer", "", "es", "b", is_active, False)
    page.loop.answers[-1].set_result("b")
    assert "Bruno" in page.shown.note


def test_that_nobody_is_offered_to_deactivate_themselves() -> None:
    page = Page()
    page.model.select("a")
    assert page.shown.form is not None
    assert not page.shown.form.can_deactivate
    page.model.select("b")
    assert page.shown.form.can_deactivate


def test_that_a_badge_is_awaited_as_long_as_a_form_is_open() -> None:
    page = Page()
    page.model.add()
    assert page.awaited[-1]
    page.model.take_badge(" NEW-1 ")
    assert page.badges == ["NEW-1"]
    page.model.close_form()
    assert not page.awaited[-1]


def test_that_another_person_at_the_bench_closes_the_form_and_a_new_name_does_not() -> None:
    page = Page()
    page.model.add()
    page.model.follow(replace(ANA, name="Ana Maria"))
    assert page.shown.form is not None
    page.model.follow(None)
    assert page.shown.form is None
    assert not page.awaited[-1]


def test_that_each_opening_is_a_new_form() -> None:
    page = Page()
    page.model.add()
    first = page.shown.form
    page.model.add()
    assert first is not None
    assert page.shown.form is not None
    assert first.number != page.shown.form.number
