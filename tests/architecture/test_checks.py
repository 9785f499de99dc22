"""The static checks pass, and the import contracts refuse what they are there to refuse."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from environment import ROOT

PYTHON = Path(sys.executable)
CHECKS = dev.check_commands(PYTHON)


def _environment(app: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(app)}


@pytest.mark.parametrize("part", CHECKS)
def test_that_the_checkout_passes(part: str) -> None:
    done = subprocess.run(
        CHECKS[part], cwd=ROOT, env=_environment(ROOT / "app"), capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr


def _lint_with(tmp_path: Path, module: str, text: str) -> subprocess.CompletedProcess[str]:
    """Run the contracts over a copy of the package to which one module was added."""
    ignored = shutil.ignore_patterns("__pycache__", "_resources")
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    added = tmp_path / "app" / "bancada" / module
    for folder in (added.parent, *added.parent.parents):
        if folder.name == "app":
            break
        (folder / "__init__.py").parent.mkdir(exist_ok=True)
        (folder / "__init__.py").touch()
    added.write_text(text, encoding="utf-8")
    command = [*CHECKS["imports"], "--no-cache"]
    environment = _environment(tmp_path / "app")
    return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("module", "text", "contract"),
    [
        ("attic/__init__.py", "", "attic"),
        ("domain/drawn.py", "import PySide6.QtGui\n", "Qt lives in"),
        ("services/kept.py", "import sqlalchemy\n", "SQLAlchemy lives in"),
        ("domain/served.py", "import bancada.services\n", "An import only points down"),
        ("store/shown.py", "import bancada.connectors\n", "An import only points down"),
    ],
    ids=["unknown room", "Qt in the domain", "SQL in a use case", "upward import", "sibling import"],
)
def test_that_a_breach_of_the_layers_is_refused(
    tmp_path: Path, module: str, text: str, contract: str
) -> None:
    done = _lint_with(tmp_path, module, text)

    assert done.returncode == 1
    assert contract in done.stdout


def test_that_qt_in_the_window_room_keeps_the_contracts(tmp_path: Path) -> None:
    done = _lint_with(tmp_path, "ui/window.py", "from PySide6 import QtWidgets\n")

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "line",
    ["from PySide6 import QtWidgets", "from PySide6.QtWidgets import QLabel", "import PySide6.QtWidgets"],
)
def test_that_a_view_model_may_not_use_widgets(line: str) -> None:
    command = [*CHECKS["lint"], "--stdin-filename", "app/bancada/ui/viewmodels/bench.py", "-"]

    done = subprocess.run(command, cwd=ROOT, input=line, capture_output=True, text=True, check=False)

    assert "TID251" in done.stdout
