"""What `label render` offers, each with a sample that fits it."""

from __future__ import annotations

from typing import Any

import pytest

from bancada.labels.phrases import Language
from bancada.labels.resolution import Resolution
from bancada.labels.templates import DESK_MAT, TEMPLATES, DeskMatFields, Template

_ALL = [(template, to) for template in TEMPLATES for to in template.renderers]
_STARTS = {"zpl": b"^XA", "pdf": b"%PDF-"}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("template", "to"), _ALL, ids=lambda part: getattr(part, "name", part))
def test_that_every_sample_is_rendered_in_every_language(
    template: Template[Any], to: str, language: Language
) -> None:
    assert isinstance(template.sample, template.fields)
    assert template.renderers[to](template.sample, language, Resolution(203)).startswith(_STARTS[to])


def test_that_names_are_told_apart() -> None:
    assert len({template.name for template in TEMPLATES}) == len(TEMPLATES)


def test_that_a_heading_of_ones_own_replaces_that_of_the_language() -> None:
    render = DESK_MAT.renderers["pdf"]
    usual = render(DeskMatFields(), Language.EN, Resolution(203))

    assert render(DeskMatFields(heading="Line 2"), Language.EN, Resolution(203)) != usual
