"""Renders a label template to a file."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import typer

from bancada.cli.json_line import print_json
from bancada.domain.errors import EnvironmentFault, OperatorError
from bancada.labels.phrases import Language
from bancada.labels.resolution import Resolution
from bancada.labels.templates import TEMPLATES, Template


class LabelDataWrong(OperatorError):
    """The values for the label cannot be used."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{path}: {what}; nothing was rendered")
        self.path = path


class OutputNotWritten(EnvironmentFault):
    """The file cannot be written."""

    def __init__(self, path: Path, why: OSError) -> None:
        super().__init__(f"{path} cannot be written: {why.strerror or why}")
        self.path = path


@dataclass(frozen=True, slots=True)
class Rendering:
    """What is to be rendered, to what, and where to."""

    template: str
    to: str
    out: Path
    data: Path | None
    dpi: int
    language: str


def print_templates(*, is_json: bool) -> None:
    for template in TEMPLATES:
        if is_json:
            print_json({"template": template.name, "to": list(template.renderers)})
        else:
            typer.echo(f"{template.name:<20} {' '.join(template.renderers)}")


def render_template(wanted: Rendering, *, is_json: bool) -> None:
    """Render and write.

    Raises:
        LabelDataWrong, LabelError: nothing was written.
    """
    template = _template(wanted.template)
    renderer = template.renderers.get(wanted.to)
    if renderer is None:
        offered = f"{template.name} can be rendered to {', '.join(template.renderers)}"
        raise typer.BadParameter(offered, param_hint="--to")
    fields = template.sample if wanted.data is None else _read_fields(wanted.data, template)
    started_ns = time.perf_counter_ns()
    content = renderer(fields, Language(wanted.language), Resolution(wanted.dpi))
    ms = (time.perf_counter_ns() - started_ns) / 1_000_000
    try:
        wanted.out.write_bytes(content)
    except OSError as error:
        raise OutputNotWritten(wanted.out, error) from error
    if is_json:
        print_json({"template": template.name, "bytes": len(content), "ms": round(ms, 1)})
    else:
        typer.echo(f"{wanted.out}: {len(content)} bytes", err=True)


def _template(name: str) -> Template[Any]:
    for template in TEMPLATES:
        if template.name == name:
            return template
    known = f"there is no {name!r}; there are {', '.join(template.name for template in TEMPLATES)}"
    raise typer.BadParameter(known, param_hint="TEMPLATE")


def _read_fields(path: Path, template: Template[Any]) -> Any:
    try:
        content = msgspec.json.decode(path.read_bytes())
        fields = msgspec.convert(content, template.fields)
    except OSError as error:
        raise LabelDataWrong(path, f"cannot be opened: {error.strerror or error}") from error
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise LabelDataWrong(path, str(error)) from error
    strange = _strange_name(content, msgspec.to_builtins(fields), "$")
    if strange:
        raise LabelDataWrong(path, f"“{strange}” is not a value of {template.name}")
    return fields


def _strange_name(given: object, known: object, path: str) -> str | None:
    """The first name in what was given that the template does not know."""
    if isinstance(given, dict) and isinstance(known, dict):
        pairs = [(f"{path}.{name}", value, known.get(name, known)) for name, value in given.items()]
        absent = (f"{path}.{name}" for name in given if name not in known)
        return next(absent, None) or _first_strange(pairs)
    if isinstance(given, list) and isinstance(known, list | tuple):
        places = enumerate(zip(given, known, strict=False))
        return _first_strange([(f"{path}[{at}]", one, other) for at, (one, other) in places])
    return None


def _first_strange(pairs: list[tuple[str, object, object]]) -> str | None:
    found = (_strange_name(given, known, path) for path, given, known in pairs)
    return next((each for each in found if each), None)
