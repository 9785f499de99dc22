"""`bancada products`: the catalogue of what is packed."""

from __future__ import annotations

import typer

from bancada.cli.options import Files, Format, Json, MappingFile
from bancada.cli.station_folder import station_folder
from bancada.connectors.files.import_kind import FileFormat, ImportKind

app = typer.Typer(no_args_is_help=True)


@app.callback()
def products() -> None:
    """The products of the station."""


@app.command("import")
def import_products(
    context: typer.Context,
    files: Files,
    format: Format = FileFormat.AUTO,
    mapping: MappingFile = None,
    is_json: Json = False,
) -> None:
    """Take products in from CSV, XLSX or JSON files; the same file twice changes nothing."""
    from bancada.cli.import_files import import_files

    folder = station_folder(context)
    import_files(folder, files, ImportKind.PRODUCTS, format=format, mapping=mapping, is_json=is_json)
