"""The people page: everybody in a list, one of them in a form."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from bancada.domain.errors import AppError
from bancada.domain.events import Act
from bancada.domain.operators import SHORTEST_PIN, Operator, Role
from bancada.services import commands as cmd
from bancada.services.people import masked_badge
from bancada.services.ports import AnsweringStation, KnownPerson, StationReader
from bancada.ui.fault_words import fault_words
from bancada.ui.languages import LANGUAGES
from bancada.ui.viewmodels.bridge import GuiBridge
from bancada.ui.viewmodels.states.first_start import LanguageOption
from bancada.ui.viewmodels.states.people import PeopleState, PersonEntry, PersonForm, PersonRow

_OWN_NAMES = dict(LANGUAGES)


class Questions(Protocol):
    """Answers questions to the store in the GUI thread."""

    def ask(
        self,
        kind: str,
        question: Callable[[StationReader], tuple[KnownPerson, ...]],
        answered: Callable[[tuple[KnownPerson, ...]], None],
    ) -> None:
        """Ask; answered later."""
        ...


class PeopleViewModel(QObject):
    """Every change is a command; the list shows what the store says after it.

    Signals:
        people_changed(PeopleState).
        badge_awaited(bool): a form is open, and a scan fills its badge.
        badge_read(str): a badge for the open form.
    """

    people_changed = Signal(object)
    badge_awaited = Signal(bool)
    badge_read = Signal(str)

    def __init__(
        self,
        questions: Questions,
        station: AnsweringStation,
        bridge: GuiBridge,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self._station = station
        self._bridge = bridge
        self._me: Operator | None = None
        self._people: tuple[KnownPerson, ...] = ()
        self._forms = 0
        self._state = PeopleState()

    def show(self) -> None:
        """Render what is known, and ask who works here."""
        self._render()
        self._questions.ask("people", lambda reader: reader.people(), self._take)

    def open(self) -> None:
        """Show the page anew: no form, and nothing of an earlier visit."""
        self._state = replace(self._state, form=None, error="", note="")
        self.show()

    def follow(self, operator: Operator | None) -> None:
        """Somebody else is at the bench: what was typed for a form is nobody's any more."""
        before, self._me = self._me, operator
        if before is None or operator is None or before.operator_id != operator.operator_id:
            self._put(replace(self._state, form=None, error="", note="", is_busy=False))

    def add(self) -> None:
        """An empty form."""
        self._open(PersonForm(0, language=self._me.language if self._me else LANGUAGES[0][0]))

    def select(self, operator_id: str) -> None:
        """The form of somebody in the list."""
        known = self._known(operator_id)
        if known is None:
            return
        person = known.operator
        self._open(
            PersonForm(
                0,
                person.operator_id,
                person.name,
                masked_badge(person.badge),
                person.role,
                person.language,
                known.has_pin,
                known.has_pin,
                person.is_active,
                can_deactivate=not self._is_me(person),
            )
        )

    def close_form(self) -> None:
        """Nothing of what was typed is kept."""
        self._put(replace(self._state, form=None, error="", is_busy=False))

    def take_badge(self, text: str) -> None:
        """A scan while the form waits for one."""
        self._put(replace(self._state, error="", note=""))
        self.badge_read.emit(text.strip())

    def save(self, entry: PersonEntry) -> None:
        """Add or change the person of the form."""
        form = self._state.form
        if form is None or self._state.is_busy:
            return
        if error := self._fault(form, entry):
            self._put(replace(self._state, error=error, note=""))
            return
        name = entry.name.strip()
        note = self.tr("{name} was changed.") if form.operator_id else self.tr("{name} was added.")
        command = cmd.AddOperator(
            name,
            entry.badge.strip(),
            entry.role,
            entry.pin if entry.needs_pin else "",
            entry.language,
            form.operator_id or None,
            form.is_active,
            entry.needs_pin,
        )
        self._do(command, note.format(name=name))

    def set_active(self, is_active: bool) -> None:
        """Let the person of the form go, or work again; what was typed meanwhile is not taken."""
        form = self._state.form
        known = self._known(form.operator_id) if form is not None else None
        if known is None or self._state.is_busy:
            return
        person = known.operator
        note = self.tr("{name} may sign in again.")
        if not is_active:
            note = self.tr("{name} is deactivated: the badge is refused from now on.")
        command = cmd.AddOperator(
            person.name,
            "",
            person.role.value,
            "",
            person.language,
            person.operator_id,
            is_active,
            known.has_pin,
        )
        self._do(command, note.format(name=person.name))

    def _fault(self, form: PersonForm, entry: PersonEntry) -> str:
        """What can be said without asking the station; the two PINs only the form knows."""
        if not entry.name.strip():
            return self.tr("Enter the name.")
        if not entry.badge.strip() and not form.badge:
            return self.tr("Scan the badge, or type what stands on it.")
        if not entry.needs_pin:
            return ""
        if not entry.pin and not form.has_pin:
            return self.tr("Type a PIN of at least %Ln digit(s).", "", SHORTEST_PIN)
        if entry.pin != entry.pin_again:
            return self.tr("The two PINs differ. Type them again.")
        return ""

    def _do(self, command: cmd.AddOperator, note: str) -> None:
        self._put(replace(self._state, error="", note="", is_busy=True))
        done = self._station.call(command)
        done.add_done_callback(lambda future: self._bridge.hand_over(lambda: self._finish(future, note)))

    def _finish(self, done: Future[Any], note: str) -> None:
        error = done.exception()
        if error is not None:
            words = fault_words(str(error)) if isinstance(error, AppError) else self._own_fault()
            self._put(replace(self._state, error=words, is_busy=False))
        elif done.result() is None:
            # Nothing was saved; the screen has turned red already.
            self._put(replace(self._state, is_busy=False))
        else:
            self._put(replace(self._state, form=None, note=note, is_busy=False))
            self.show()

    def _own_fault(self) -> str:
        return self.tr("Something went wrong inside the program; nothing was lost. Try again.")

    def _take(self, people: tuple[KnownPerson, ...]) -> None:
        self._people = people
        self._render()

    def _known(self, operator_id: str) -> KnownPerson | None:
        return next((each for each in self._people if each.operator.operator_id == operator_id), None)

    def _is_me(self, person: Operator) -> bool:
        return self._me is not None and self._me.operator_id == person.operator_id

    def _open(self, form: PersonForm) -> None:
        self._forms += 1
        self._put(replace(self._state, form=replace(form, number=self._forms), error="", note=""))

    def _put(self, state: PeopleState) -> None:
        self._state = state
        self._render()

    def _render(self) -> None:
        may_change = self._me is not None and self._me.may(Act.CHANGE_SETTINGS, frozenset())
        rows = sorted(map(self._row, self._people), key=lambda row: not row.is_active)
        self._state = replace(
            self._state,
            rows=tuple(rows),
            languages=tuple(LanguageOption(code, name) for code, name in LANGUAGES),
            can_change=may_change,
        )
        self.people_changed.emit(self._state)
        self.badge_awaited.emit(self._state.form is not None)

    def _row(self, known: KnownPerson) -> PersonRow:
        person = known.operator
        return PersonRow(
            person.operator_id,
            person.name,
            Role(person.role),
            _OWN_NAMES.get(person.language, person.language),
            masked_badge(person.badge),
            known.has_pin,
            person.is_active,
            self._is_me(person),
        )
