"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from bancada.connectors.files.import_kind import FileFormat

Files: TypeAlias = Annotated[
    list[Path], typer.Argument(metavar="FILE...", help="Files to take in.", show_default=False)
]
Format: TypeAlias = Annotated[
    FileFormat, typer.Option("--format", help="Refuse files of any other kind; the content decides.")
]
MappingFile: TypeAlias = Annotated[
    Path | None,
    typer.Option("--mapping", metavar="FILE.toml", help="What the columns mean.", show_default="remembered"),
]
Json: TypeAlias = Annotated[bool, typer.Option("--json", help="JSON Lines on stdout.")]
