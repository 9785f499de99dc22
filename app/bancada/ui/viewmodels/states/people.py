"""Who works here: the list, and the form for one person."""

from __future__ import annotations

from dataclasses import dataclass

from bancada.domain.operators import Role
from bancada.ui.viewmodels.states.first_start import LanguageOption


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person of the list.

    Attributes:
        language: the language's own name.
        badge: masked to its last four characters.
        is_me: whoever looks at the list.
    """

    operator_id: str
    name: str
    role: Role
    language: str
    badge: str
    has_pin: bool = True
    is_active: bool = True
    is_me: bool = False


@dataclass(frozen=True, slots=True)
class PersonForm:
    """The form as it was opened; what is typed into it stays in the view.

    Attributes:
        number: another one each time the form is opened, so that the fields are filled once.
        operator_id: who is changed; empty adds somebody.
        badge: the badge in use, masked; empty for somebody new.
        has_pin: there is a PIN that is kept when none is typed.
        can_deactivate: False for oneself and for somebody new.
    """

    number: int
    operator_id: str = ""
    name: str = ""
    badge: str = ""
    role: Role = Role.PACKER
    language: str = "pt_BR"
    has_pin: bool = False
    needs_pin: bool = True
    is_active: bool = True
    can_deactivate: bool = False


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """What was typed into the form. PINs are never kept in a state."""

    name: str
    badge: str
    role: str
    language: str
    pin: str
    pin_again: str
    needs_pin: bool


@dataclass(frozen=True, slots=True)
class PeopleState:
    """The people page.

    Attributes:
        note: what was done last.
        can_change: False shows everybody, changes nobody.
    """

    rows: tuple[PersonRow, ...] = ()
    languages: tuple[LanguageOption, ...] = ()
    form: PersonForm | None = None
    error: str = ""
    note: str = ""
    is_busy: bool = False
    can_change: bool = True
