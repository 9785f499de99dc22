"""`bancada tracking`: numbers that the carriers gave for parcels to come."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bancada.cli.options import Json
from bancada.cli.station_folder import station_folder

app = typer.Typer(no_args_is_help=True)


@app.callback()
def tracking() -> None:
    """The tracking numbers of the station."""


@app.command("import")
def import_tracking(
    context: typer.Context,
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="A number or a range FIRST-LAST per line.", show_default=False),
    ],
    carrier: Annotated[
        str, typer.Option("--carrier", help="As the orders name it, e.g. Correios.", show_default=False)
    ],
    service: Annotated[
        str | None, typer.Option("--service", help="Only for this service.", show_default="every service")
    ] = None,
    is_json: Json = False,
) -> None:
    """Take numbers in that wait for parcels. Ranges are postal ones: PH297898690BR-PH297898791BR."""
    from bancada.cli.import_tracking import import_tracking_file

    import_tracking_file(station_folder(context), file, carrier, service, is_json=is_json)
