"""Runs commands on a station of their own."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from bancada.cli.app import main

IMPORTS = Path(__file__).parents[2] / "data" / "imports"


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it printed."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> list[dict[str, Any]]:
        """What stands on stdout, a JSON object per line."""
        return [json.loads(line) for line in self.out.splitlines()]


Bancada: TypeAlias = Callable[..., Ran]


@pytest.fixture
def station(tmp_path: Path) -> Path:
    """The folder of the station; nothing is in it yet."""
    return tmp_path / "station"


@pytest.fixture
def bancada(station: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Bancada:
    """Runs `bancada --data STATION …` as the console script does."""

    def run(*arguments: str | Path) -> Ran:
        monkeypatch.setattr(sys, "argv", ["bancada", "--data", str(station), *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        captured = capsys.readouterr()
        return Ran(int(ended.value.code or 0), captured.out, captured.err)

    return run


@pytest.fixture
def imports() -> Path:
    """The folder of the sample files."""
    return IMPORTS
