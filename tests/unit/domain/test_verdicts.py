"""The vocabulary between rules and screen holds no word that is never said."""

import re

import pytest

from bancada.domain.verdicts import ScanVerdict
from environment import ROOT

ROOMS = ("domain", "services")


@pytest.fixture(scope="module")
def said() -> set[str]:
    sources = [
        path.read_text(encoding="utf-8")
        for room in ROOMS
        for path in (ROOT / "app" / "bancada" / room).rglob("*.py")
    ]
    return {name for source in sources for name in re.findall(r"Verdict\.([A-Z_]+)", source)}


@pytest.mark.parametrize("verdict", ScanVerdict)
def test_that_a_verdict_is_given_somewhere(verdict: ScanVerdict, said: set[str]) -> None:
    assert verdict.name in said
