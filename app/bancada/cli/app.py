"""The console script `bancada`: global options, and commands that are imported when they are called."""

import importlib
import itertools
import logging
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typing_extensions import override

from bancada import __version__
from bancada.cli.commands import COMMAND_MODULES
from bancada.domain.errors import AppError


class LazyCommands(TyperGroup):
    """A group that imports the file of a command when that command is asked for.

    Typer keeps its own command and context types private, hence `Any`.
    """

    @override
    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMAND_MODULES)

    @override
    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        module_name = COMMAND_MODULES.get(cmd_name)
        if module_name is None:
            return None
        command = typer.main.get_command(importlib.import_module(module_name).app)
        command.name = cmd_name
        return command

    @override
    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        found = super().resolve_command(ctx, args)
        name, command, rest = found
        if _asks_for_data(rest) and not _has_data_option(command):
            ctx.fail(f"--data belongs before the command: bancada --data DIR {name} …")
        return found


def _asks_for_data(args: list[str]) -> bool:
    options = itertools.takewhile(lambda arg: arg != "--", args)
    return any(arg == "--data" or arg.startswith("--data=") for arg in options)


def _has_data_option(command: Any) -> bool:
    """Whether the command, or one below it, has a `--data` of its own."""
    own = any("--data" in parameter.opts for parameter in command.params)
    return own or any(map(_has_data_option, getattr(command, "commands", {}).values()))


app = typer.Typer(
    cls=LazyCommands,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _print_version(is_wanted: bool) -> None:
    if is_wanted:
        typer.echo(f"bancada {__version__}")
        raise typer.Exit


@app.callback()
def bancada(
    data: Annotated[
        Path | None,
        typer.Option(
            "--data", metavar="DIR", help="The station's folder.", show_default="the platform's data folder"
        ),
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """A packing station: every scan verified, weighed, boxed, labelled and kept."""


def main() -> None:
    """Run one command; an expected failure is one line on stderr and status 1, never a traceback."""
    logging.basicConfig(
        level=logging.WARNING, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    try:
        app(prog_name="bancada")
    except AppError as error:
        typer.echo(f"bancada: {error}", err=True)
        sys.exit(1)
