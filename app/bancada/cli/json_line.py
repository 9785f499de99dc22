"""One JSON object per line on stdout."""

from __future__ import annotations

import json
from collections.abc import Mapping

import typer


def print_json(values: Mapping[str, object]) -> None:
    typer.echo(json.dumps(values, ensure_ascii=False))
