"""`bancada orders`: take orders in, list them, say that they left or that their invoice is there."""

from __future__ import annotations

from typing import Annotated

import typer

from bancada.cli.options import Files, Format, Json, MappingFile
from bancada.cli.station_folder import station_folder
from bancada.connectors.files.import_kind import FileFormat, ImportKind
from bancada.domain.orders import OrderState

app = typer.Typer(no_args_is_help=True)
_MOST_LISTED = 10_000


@app.callback()
def orders() -> None:
    """The orders of the station."""


@app.command("import")
def import_orders(
    context: typer.Context,
    files: Files,
    format: Format = FileFormat.AUTO,
    mapping: MappingFile = None,
    is_json: Json = False,
) -> None:
    """Take orders in: CSV, XLSX, JSON, a Shopify export, NF-e XML or a zip of them.

    The same file twice changes nothing; an order changes only while it is not started.
    """
    from bancada.cli.import_files import import_files

    folder = station_folder(context)
    import_files(folder, files, ImportKind.ORDERS, format=format, mapping=mapping, is_json=is_json)


@app.command("list")
def list_orders(
    context: typer.Context,
    state: Annotated[
        OrderState | None, typer.Option("--state", help="Only orders in this state.", show_default="all")
    ] = None,
    limit: Annotated[
        int, typer.Option("--limit", min=1, max=_MOST_LISTED, help="How many at most, most urgent first.")
    ] = 100,
    is_json: Json = False,
) -> None:
    """List orders, most urgent first, also while the station works."""
    from bancada.cli.order_list import print_orders

    print_orders(station_folder(context), state, limit, is_json=is_json)


@app.command("ship")
def ship_orders(
    context: typer.Context,
    refs: Annotated[list[str], typer.Argument(metavar="REF...", help="Order numbers or tracking numbers.")],
    is_json: Json = False,
) -> None:
    """Note that packed orders have left the building: all of them, or none where one is not packed."""
    from bancada.cli.order_facts import ship

    ship(station_folder(context), refs, is_json=is_json)


@app.command("authorise")
def authorise_order(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", help="The order's number.")],
    nfe_key: Annotated[
        str | None, typer.Option("--nfe-key", help="The 44 characters of the invoice's key.")
    ] = None,
    is_json: Json = False,
) -> None:
    """Note that the invoice of a waiting order is there; a label held back is printed by the station."""
    from bancada.cli.order_facts import authorise

    authorise(station_folder(context), ref, nfe_key, is_json=is_json)
