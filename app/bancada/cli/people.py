"""`bancada people`: who works at the station."""

from __future__ import annotations

from typing import Annotated

import typer

from bancada.cli.options import Json
from bancada.cli.station_folder import station_folder
from bancada.domain.operators import Role

app = typer.Typer(no_args_is_help=True)
_NO_PIN = "whoever signs in with the badge alone has no PIN"
_Language = Annotated[str, typer.Option("--language", help="pt_BR, en or es.")]
_PinStdin = Annotated[
    bool, typer.Option("--pin-stdin", help="Read the PIN from stdin instead of asking for it.")
]
_BadgeAlone = Annotated[
    bool, typer.Option("--badge-alone", help="A packer signs in with the badge, without a PIN.")
]


@app.callback()
def people() -> None:
    """The people of the station. Whoever may write its folder may change them."""


@app.command("list")
def list_people(
    context: typer.Context,
    is_json: Json = False,
) -> None:
    """List everybody, with badges masked, also while the station works."""
    from bancada.cli.people_changes import print_people

    print_people(station_folder(context), is_json=is_json)


@app.command("add")
def add_person(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME")],
    badge: Annotated[str, typer.Option("--badge", help="The code on the badge.", show_default=False)],
    role: Annotated[Role, typer.Option("--role", help="What the person may do.")] = Role.PACKER,
    language: _Language = "pt_BR",
    badge_alone: _BadgeAlone = False,
    pin_stdin: _PinStdin = False,
    is_json: Json = False,
) -> None:
    """Add a person; the PIN is asked for. The first one of a station is its administrator."""
    from bancada.cli.people_changes import NewPerson, add

    pin = "" if badge_alone else _pin(is_from_stdin=pin_stdin)
    person = NewPerson(name, badge, role, language, needs_pin=not badge_alone)
    add(station_folder(context), person, pin, is_json=is_json)


@app.command("change")
def change_person(
    context: typer.Context,
    who: Annotated[
        str, typer.Argument(metavar="BADGE", help="The badge, or the id as `list --json` shows it.")
    ],
    name: Annotated[str | None, typer.Option("--name", show_default="kept")] = None,
    badge: Annotated[str | None, typer.Option("--badge", help="A new badge.", show_default="kept")] = None,
    role: Annotated[Role | None, typer.Option("--role", show_default="kept")] = None,
    language: Annotated[str | None, typer.Option("--language", show_default="kept")] = None,
    is_active: Annotated[
        bool | None,
        typer.Option("--active/--inactive", help="Let the badge in, or refuse it.", show_default="kept"),
    ] = None,
    new_pin: Annotated[bool, typer.Option("--pin", help="Ask for a new PIN.")] = False,
    badge_alone: _BadgeAlone = False,
    pin_stdin: _PinStdin = False,
    is_json: Json = False,
) -> None:
    """Change a person: only what is named, the rest is kept."""
    from bancada.cli.people_changes import PersonChange, change

    if badge_alone and (new_pin or pin_stdin):
        raise typer.BadParameter(_NO_PIN, param_hint="--badge-alone")
    pin = _pin(is_from_stdin=pin_stdin) if new_pin or pin_stdin else ""
    wanted = PersonChange(name, badge, role, language, is_active, needs_pin=False if badge_alone else None)
    change(station_folder(context), who, wanted, pin, is_json=is_json)


def _pin(*, is_from_stdin: bool) -> str:
    """A PIN, typed twice at a terminal or the one line of stdin; never an argument, which others can see."""
    if is_from_stdin:
        return typer.get_text_stream("stdin").readline().strip()
    pin: str = typer.prompt("PIN", hide_input=True, confirmation_prompt="PIN again", err=True)
    return pin
