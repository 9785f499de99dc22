"""Which file holds which command.

A command file defines `app = typer.Typer()` with one `@app.command()`; a file with sub-commands also
has an `@app.callback()`, whose docstring is the group's help. Command files are imported when their
command, or the list of commands, is asked for; what is slow to import (Qt, the database, reports) they
import inside the function, so that no command pays for another.
"""

COMMAND_MODULES: dict[str, str] = {
    "demo": "bancada.cli.demo",
    "station": "bancada.cli.station",
    "orders": "bancada.cli.orders",
    "products": "bancada.cli.products",
    "cartons": "bancada.cli.cartons",
    "tracking": "bancada.cli.tracking",
    "people": "bancada.cli.people",
    "events": "bancada.cli.events",
    "label": "bancada.cli.label",
    "identify": "bancada.cli.identify",
    "doctor": "bancada.cli.doctor",
    "bench": "bancada.cli.bench",
}
