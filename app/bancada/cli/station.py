"""`bancada station`: the packing station itself."""

from __future__ import annotations

from typing import Annotated

import typer

from bancada.cli.station_folder import station_folder

app = typer.Typer()


@app.command()
def station(
    context: typer.Context,
    kiosk: Annotated[
        bool, typer.Option("--kiosk", help="Fill the screen; only an administrator closes the window.")
    ] = False,
) -> None:
    """Open the packing station; its first start leads through the set-up."""
    from bancada.bootstrap.garbage import look_later

    look_later()
    from bancada.bootstrap import before_qt  # noqa: F401 - the rest loads faster while Qt is not there

    # Qt is imported by this command alone.
    from bancada.bootstrap.run_window import run_station

    raise typer.Exit(run_station(station_folder(context), is_kiosk=kiosk))
