"""The typefaces that ship with the application."""

from __future__ import annotations

from bancada.assets import MissingResource, resource_path
from bancada.bootstrap.health.check import Check
from bancada.labels.fonts import register_fonts


def check_fonts() -> Check:
    """Whether the typefaces of documents load, and those of the screen are there."""
    try:
        register_fonts()
        screen = resource_path("fonts", "Inter")
    except MissingResource as error:
        return Check("fonts", False, f"{error} Install the application again.")
    files = sum(1 for each in screen.iterdir() if each.suffix in {".ttf", ".otf"})
    return Check("fonts", files > 0, f"DejaVu Sans for documents, {files} files of Inter for the screen")
