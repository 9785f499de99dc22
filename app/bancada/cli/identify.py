"""`bancada identify`: what a code may be."""

import json
from typing import Annotated

import typer

from bancada.domain.codes import gs1
from bancada.domain.codes.identify import Candidate, Identification
from bancada.domain.codes.identify import identify as identify_code

app = typer.Typer()


@app.command()
def identify(
    texts: Annotated[
        list[str], typer.Argument(metavar="TEXT...", help="Codes as scanned or typed.", show_default=False)
    ],
    is_json: Annotated[bool, typer.Option("--json", help="One JSON object per code.")] = False,
) -> None:
    """Tell what each code may be, and whether its check digits hold."""
    for text in texts:
        found = identify_code(text)
        typer.echo(_as_json(text, found) if is_json else _as_text(text, found))


def _as_json(text: str, found: Identification) -> str:
    kinds = [{"kind": each.kind, "valid": each.valid, "value": each.value} for each in found.candidates]
    return json.dumps({"input": text, "kinds": kinds, "gs1": _gs1_values(found)}, ensure_ascii=False)


def _gs1_values(found: Identification) -> dict[str, str | int]:
    if found.gs1 is None:
        return {}
    return {each.ai: gs1.readable(each) for each in found.gs1.elements}


def _as_text(text: str, found: Identification) -> str:
    lines = [_shown(text), *map(_candidate_line, found.candidates)]
    lines += [f"  ({ai}) {value}" for ai, value in _gs1_values(found).items()]
    return "\n".join(lines if found.candidates else [*lines, "  unknown"])


def _candidate_line(candidate: Candidate) -> str:
    line = f"  {candidate.kind:<24}{_shown(candidate.value)}"
    return line if candidate.valid else f"{line}  (does not check)"


def _shown(text: str) -> str:
    return text.replace(gs1.SEPARATOR, "<GS>")
