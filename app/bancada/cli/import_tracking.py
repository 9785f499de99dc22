"""Takes tracking numbers and ranges of them from a text file into a station."""

from __future__ import annotations

from pathlib import Path

import typer

from bancada.bootstrap.open_bench import open_bench
from bancada.cli.json_line import print_json
from bancada.connectors.files.tracking_numbers import read_tracking_numbers
from bancada.services.commands import AddTrackingNumbers
from bancada.services.faults import StoreFault


def import_tracking_file(
    folder: Path, file: Path, carrier: str, service: str | None, *, is_json: bool
) -> None:
    """Take every number of the file in, or none.

    Raises:
        TrackingFileWrong: a line is no number; nothing went in.
    """
    numbers = read_tracking_numbers(file)
    with open_bench(folder) as (bench, _):
        new = bench.execute(AddTrackingNumbers(carrier, service, numbers)).reply
    if new is None:
        raise StoreFault
    values = {"file": file.name, "carrier": carrier, "service_level": service, "numbers": len(numbers)}
    if is_json:
        print_json({**values, "new": new, "unchanged": len(numbers) - new})
    else:
        typer.echo(f"{file.name}: {new} new, {len(numbers) - new} unchanged")
