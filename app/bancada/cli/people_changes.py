"""Lists the people of a station and changes them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import typer

from bancada.bootstrap.open_bench import open_bench
from bancada.bootstrap.open_store import open_reader
from bancada.cli.json_line import print_json
from bancada.domain.errors import OperatorError
from bancada.domain.operators import Role
from bancada.services.bench import Bench
from bancada.services.commands import AddOperator
from bancada.services.faults import StoreFault
from bancada.services.people import masked_badge
from bancada.services.ports import KnownPerson, OperatorRecord
from bancada.store.database import DATABASE_FILE, StationStore
from bancada.store.store_errors import NoStationHere


class FirstIsAdmin(OperatorError):
    """The first person of a station is its administrator: add `--role admin`."""


class NobodyKnown(OperatorError):
    """Nobody has this badge or this id; `bancada people list --json` shows who is known."""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody to add."""

    name: str
    badge: str
    role: Role
    language: str
    needs_pin: bool


@dataclass(frozen=True, slots=True)
class PersonChange:
    """What becomes different; None keeps."""

    name: str | None
    badge: str | None
    role: Role | None
    language: str | None
    is_active: bool | None
    needs_pin: bool | None


def print_people(folder: Path, *, is_json: bool) -> None:
    """Everybody, by name.

    Raises:
        NoStationHere: nobody ever worked in this folder.
    """
    reader = open_reader(folder)
    with reader:
        for known in reader.people():
            _print(known, is_json=is_json)


def add(folder: Path, person: NewPerson, pin: str, *, is_json: bool) -> None:
    """Add a person; the folder is made when missing.

    Raises:
        BadOperator, BadgeTaken: the person cannot be added so; nothing was changed.
        FirstIsAdmin: nobody is there yet, and this is no administrator.
    """
    with open_bench(folder) as (bench, store):
        if not bench.state.is_set_up and person.role is not Role.ADMIN:
            raise FirstIsAdmin
        command = AddOperator(
            person.name,
            person.badge,
            person.role.value,
            pin,
            person.language,
            needs_pin=person.needs_pin,
        )
        _carry_out(bench, store, command, is_json=is_json)


def change(folder: Path, who: str, wanted: PersonChange, pin: str, *, is_json: bool) -> None:
    """Change the person with this badge or id.

    Raises:
        NoStationHere: nobody ever worked in this folder.
        NobodyKnown: there is no such person.
        BadOperator, BadgeTaken: the person cannot be changed so; nothing was changed.
    """
    if not (folder / DATABASE_FILE).exists():
        raise NoStationHere(folder)
    with open_bench(folder) as (bench, store):
        record = _find(store, who)
        person = record.operator
        keeps_pin = record.pin_hash is not None or bool(pin)
        command = AddOperator(
            wanted.name if wanted.name is not None else person.name,
            wanted.badge or "",
            (wanted.role or person.role).value,
            pin,
            wanted.language or person.language,
            person.operator_id,
            person.is_active if wanted.is_active is None else wanted.is_active,
            keeps_pin if wanted.needs_pin is None else wanted.needs_pin,
        )
        _carry_out(bench, store, command, is_json=is_json)


def _find(store: StationStore, who: str) -> OperatorRecord:
    with store() as work:
        record = work.operators.by_badge(who) or work.operators.by_id(who)
    if record is None:
        raise NobodyKnown
    return record


def _carry_out(bench: Bench, store: StationStore, command: AddOperator, *, is_json: bool) -> None:
    operator_id = bench.execute(command).reply
    if operator_id is None:
        raise StoreFault
    record = _find(store, operator_id)
    _print(KnownPerson(record.operator, record.pin_hash is not None), is_json=is_json)


def _print(known: KnownPerson, *, is_json: bool) -> None:
    person = known.operator
    badge = masked_badge(person.badge)
    if is_json:
        print_json(
            {
                "operator_id": person.operator_id,
                "name": person.name,
                "role": person.role.value,
                "language": person.language,
                "badge": badge,
                "has_pin": known.has_pin,
                "is_active": person.is_active,
            }
        )
        return
    signs_in = "badge and PIN" if known.has_pin else "badge alone"
    state = signs_in if person.is_active else "deactivated"
    typer.echo(f"{person.name}  {person.role.value}  {person.language}  {badge}  {state}")
