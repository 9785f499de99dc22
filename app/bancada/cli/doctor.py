"""`bancada doctor`: can this machine run a station."""

from __future__ import annotations

import typer

from bancada.cli.json_line import print_json
from bancada.cli.options import Json
from bancada.cli.station_folder import station_folder

app = typer.Typer()


@app.command()
def doctor(context: typer.Context, is_json: Json = False) -> None:
    """Look at libraries, SQLite, disk, clock, fonts, sound and printer; status 1 where something is wrong."""
    from bancada.bootstrap.health.examine import examine

    is_all_ok = True
    for check in examine(station_folder(context)):
        is_all_ok = is_all_ok and check.is_ok
        if is_json:
            print_json({"check": check.check, "ok": check.is_ok, "detail": check.detail})
        else:
            typer.echo(f"{'ok' if check.is_ok else 'WRONG':<6}{check.check:<22}{check.detail}")
    if not is_all_ok:
        raise typer.Exit(1)
