"""`bancada label`: any label or document, without a station."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bancada.cli.options import Json

app = typer.Typer(no_args_is_help=True)


class Target(StrEnum):
    """What a label can be rendered to."""

    ZPL = "zpl"
    PDF = "pdf"


class PrintedLanguage(StrEnum):
    """Languages of labels and documents."""

    PT_BR = "pt_BR"
    EN = "en"
    ES = "es"


class Dpi(StrEnum):
    """Resolutions of label printers."""

    DPI_203 = "203"
    DPI_300 = "300"


@app.callback()
def label() -> None:
    """Labels and documents."""


@app.command("list")
def list_templates(is_json: Json = False) -> None:
    """List the templates and what each can be rendered to."""
    from bancada.cli.render_template import print_templates

    print_templates(is_json=is_json)


@app.command("render")
def render(
    template: Annotated[str, typer.Argument(metavar="TEMPLATE", help="As `label list` names it.")],
    to: Annotated[Target, typer.Option("--to", help="The format.", show_default=False)],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="Where to write.", show_default=False)],
    data: Annotated[
        Path | None,
        typer.Option("--data", metavar="FILE.json", help="The values.", show_default="a sample"),
    ] = None,
    dpi: Annotated[Dpi, typer.Option("--dpi", help="Dots per inch of the printer.")] = Dpi.DPI_203,
    language: Annotated[
        PrintedLanguage, typer.Option("--language", help="Of the printed words.")
    ] = PrintedLanguage.PT_BR,
    is_json: Json = False,
) -> None:
    """Render a template with values from a JSON file, or with a sample."""
    from bancada.cli.render_template import Rendering, render_template

    render_template(Rendering(template, to, out, data, int(dpi), language), is_json=is_json)
