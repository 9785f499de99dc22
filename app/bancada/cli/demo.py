"""`bancada demo`: a station with sample orders and a simulated bench."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bancada.cli.json_line import print_json

app = typer.Typer()
_LANGUAGES = ("pt_BR", "en", "es")


@app.command()
def demo(
    is_headless: Annotated[
        bool, typer.Option("--headless", help="Pack by itself, offscreen, and write a report.")
    ] = False,
    packs_itself: Annotated[
        bool, typer.Option("--autoplay", help="Pack by itself at a human pace, in the window.")
    ] = False,
    orders: Annotated[int, typer.Option("--orders", min=1, metavar="N", help="How many orders.")] = 25,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help="Where report, pictures and labels go.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="The same seed gives the same goods and mistakes.")] = 0,
    language: Annotated[str, typer.Option("--language", help="pt_BR, en or es.")] = "pt_BR",
    is_json: Annotated[bool, typer.Option("--json", help="Print the report as one JSON line.")] = False,
) -> None:
    """A station with sample orders and a simulated bench, in a folder of its own that is thrown away."""
    if language not in _LANGUAGES:
        known = f"{language} is none of {', '.join(_LANGUAGES)}"
        raise typer.BadParameter(known, param_hint="--language")
    # Qt is imported by this command alone.
    from bancada.bootstrap import run_demo
    from bancada.bootstrap.headless import TooFewSampleOrders

    if not is_headless:
        raise typer.Exit(run_demo.run_demo(language, seed, packs_itself=packs_itself))
    try:
        report = run_demo.run_headless_demo(out, orders, seed, language)
    except TooFewSampleOrders as error:
        raise typer.BadParameter(str(error), param_hint="--orders") from error
    if is_json:
        print_json(report.line())
    else:
        typer.echo(report.summary())
    for wrong in report.wrong:
        typer.echo(f"wrong: {wrong}", err=True)
    raise typer.Exit(1 if report.wrong else 0)
