"""`bancada events`: the log of everything that happened, its chain, and the tables made from it."""

from __future__ import annotations

from typing import Annotated

import typer

from bancada.cli.options import Json
from bancada.cli.station_folder import station_folder

app = typer.Typer(no_args_is_help=True)


@app.callback()
def events() -> None:
    """The event log of the station."""


@app.command("list")
def list_events(
    context: typer.Context,
    after: Annotated[int, typer.Option("--after", min=0, help="Only events after this number.")] = 0,
    order: Annotated[
        str | None, typer.Option("--order", metavar="REF", help="Only of this order.", show_default="all")
    ] = None,
    is_json: Json = False,
) -> None:
    """Print the events in order, also while the station works."""
    from bancada.cli.event_list import print_events

    print_events(station_folder(context), after, order, is_json=is_json)


@app.command("verify")
def verify_events(context: typer.Context, is_json: Json = False) -> None:
    """Read the whole log and prove that no event is missing or was changed; status 1 where one was."""
    from bancada.cli.event_checks import verify

    verify(station_folder(context), is_json=is_json)


@app.command("rebuild")
def rebuild_tables(
    context: typer.Context,
    is_repairing: Annotated[
        bool, typer.Option("--repair", help="Write what differs into the live tables.")
    ] = False,
    is_json: Json = False,
) -> None:
    """Make the read tables again from the log and compare; status 1 where they differ and stay so."""
    from bancada.cli.event_checks import rebuild

    rebuild(station_folder(context), is_repairing=is_repairing, is_json=is_json)
