"""Who works here: an admin adds people, changes them, and lets them go without forgetting them."""

from __future__ import annotations

from dataclasses import replace

from bancada.domain.control_codes import choice_number, control_code
from bancada.domain.errors import OperatorError
from bancada.domain.events import OperatorChanged
from bancada.domain.operators import LANGUAGES, SHORTEST_PIN, Operator, Role
from bancada.services.announcement import Announcement
from bancada.services.commands import AddOperator
from bancada.services.desk import Desk
from bancada.services.ports import OperatorRecord
from bancada.services.sign_in import badge_key, let_in, sign_out

_SHOWN_END = 4
_MASK = "••••"


class BadOperator(OperatorError):
    """A person needs a name, a badge, a known role and a PIN of four digits; one admin must remain."""


class BadgeTaken(OperatorError):
    """This badge belongs to somebody else already."""


class NameMissing(BadOperator):
    """A person needs a name."""


class BadgeMissing(BadOperator):
    """A person needs a badge."""


class BadgeIsCommand(BadOperator):
    """This code is a command of the desk mat: take another one as the badge."""


class RoleUnknown(BadOperator):
    """This role is not known."""


class LanguageUnknown(BadOperator):
    """This language is not known."""


class PinTooShort(BadOperator):
    """A PIN has at least four digits, and nothing but digits."""


class PinMissing(BadOperator):
    """A PIN is needed; only a packer may sign in with the badge alone."""


class LastAdmin(BadOperator):
    """One active administrator must remain."""


class OwnDeactivation(BadOperator):
    """Nobody can deactivate themselves."""


class PersonUnknown(BadOperator):
    """This person is not known here."""


def add_operator(desk: Desk, command: AddOperator) -> Announcement | None:
    """Add or change a person; replies with the operator's id. The first one is the admin.

    Raises:
        BadOperator: something is missing or not known, or no admin would be left.
        BadgeTaken: the badge is in use.
    """
    before = _known(desk, command)
    record = _record(desk, command, before)
    if not desk.tools.is_console:
        _keep_oneself(desk, record.operator)
    _keep_an_admin(desk, record.operator)
    desk.reply = record.operator.operator_id
    if record == before:
        return None
    desk.store.operators.put(record)
    desk.record(_change(before, record, command))
    return _show_change(desk, record.operator, command)


def masked_badge(badge: str) -> str:
    """A badge of which only the last four characters can be read; of a short one even fewer.

    >>> masked_badge("PACK-4821")
    '•••• 4821'
    """
    shown = min(_SHOWN_END, len(badge) // 2)
    return f"{_MASK} {badge[len(badge) - shown :]}"


def _known(desk: Desk, command: AddOperator) -> OperatorRecord | None:
    if command.operator_id is None:
        return None
    before = desk.store.operators.by_id(command.operator_id)
    if before is None:
        raise PersonUnknown
    return before


def _record(desk: Desk, command: AddOperator, before: OperatorRecord | None) -> OperatorRecord:
    person = Operator(
        before.operator.operator_id if before else desk.tools.new_id(),
        _name(command),
        _badge(desk, command, before),
        _role(desk, command),
        _language(command),
        command.is_active,
    )
    pin = command.pin.strip()
    if pin and (not pin.isascii() or not pin.isdigit() or len(pin) < SHORTEST_PIN):
        raise PinTooShort
    if not command.needs_pin and person.role is Role.PACKER and not pin:
        return OperatorRecord(person, None)
    if pin:
        return OperatorRecord(person, desk.tools.pins.hash(pin))
    if before is None or before.pin_hash is None:
        raise PinMissing
    return replace(before, operator=person)


def _name(command: AddOperator) -> str:
    if not command.name.strip():
        raise NameMissing
    return command.name.strip()


def _badge(desk: Desk, command: AddOperator, before: OperatorRecord | None) -> str:
    badge = command.badge.strip() or (before.operator.badge if before else "")
    if not badge:
        raise BadgeMissing
    if control_code(badge) is not None or choice_number(badge) is not None:
        raise BadgeIsCommand
    taken = desk.store.operators.by_badge(badge)
    if command.is_active and taken is not None and taken.operator.operator_id != command.operator_id:
        raise BadgeTaken
    return badge


def _role(desk: Desk, command: AddOperator) -> Role:
    if not desk.state.is_set_up:
        return Role.ADMIN
    if command.role not in tuple(Role):
        raise RoleUnknown
    return Role(command.role)


def _language(command: AddOperator) -> str:
    if command.language not in LANGUAGES:
        raise LanguageUnknown
    return command.language


def _keep_oneself(desk: Desk, person: Operator) -> None:
    me = desk.state.operator
    if not person.is_active and me is not None and me.operator_id == person.operator_id:
        raise OwnDeactivation


def _keep_an_admin(desk: Desk, person: Operator) -> None:
    people = desk.store.operators.all()
    admins = {each.operator_id for each in people if each.is_active and each.role is Role.ADMIN}
    stays_admin = person.is_active and person.role is Role.ADMIN
    if not stays_admin and admins <= {person.operator_id}:
        raise LastAdmin


def _change(before: OperatorRecord | None, after: OperatorRecord, command: AddOperator) -> OperatorChanged:
    person = after.operator
    return OperatorChanged(
        person.operator_id,
        person.role.value,
        person.is_active,
        has_new_badge=before is None or before.operator.badge != person.badge,
        has_new_pin=bool(command.pin.strip()),
        needs_pin=after.pin_hash is not None,
    )


def _show_change(desk: Desk, person: Operator, command: AddOperator) -> Announcement | None:
    """The bench knows the person as they are now, from this moment on."""
    badges = {badge: owner for badge, owner in desk.state.badges.items() if owner != person.operator_id}
    if person.is_active:
        badges[badge_key(person.badge)] = person.operator_id
    desk.change(badges=badges, people={**desk.state.people, person.operator_id: person.name})
    if not desk.state.is_set_up:
        desk.change(is_set_up=True)
        if not desk.tools.is_console:
            let_in(desk, person, with_pin=True)
        return None
    return _show_at_bench(desk, person)


def _show_at_bench(desk: Desk, person: Operator) -> Announcement | None:
    """Whoever is at the bench under an old name, or not allowed any more, is seen as such."""
    for place in ("operator", "locked_operator", "badge_owner"):
        there: Operator | None = getattr(desk.state, place)
        if there is None or there.operator_id != person.operator_id:
            continue
        if person.is_active:
            desk.change(**{place: person})
        elif place == "operator":
            return sign_out(desk, by_idle_lock=False)
        else:
            desk.change(**{place: None})
    return None
