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


def _lint_house(tmp_path: Path, modules: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the project's contracts over a house of the rooms that must exist and of these modules."""
    package = tmp_path / "app" / "bancada"
    for name, text in {"__main__.py": "", "cli/app.py": "", "assets/locator.py": "", **modules}.items():
        file = package / name
        file.parent.mkdir(parents=True, exist_ok=True)
        for folder in (package, file.parent):
            (folder / "__init__.py").touch()
        file.write_text(text, encoding="utf-8")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    environment = _environment(tmp_path / "app")
    command = [*CHECKS["imports"], "--no-cache"]
    return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("modules", "contract"),
    [
        ({"attic/trunk.py": ""}, "attic"),
        ({"domain/drawn.py": "import PySide6.QtGui"}, "Qt lives in ui and bootstrap alone BROKEN"),
        ({"services/kept.py": "import sqlalchemy"}, "bootstrap alone BROKEN"),
        ({"domain/served.py": "import bancada.services.pack", "services/pack.py": ""}, "its place BROKEN"),
        ({"store/shown.py": "import bancada.sync.push", "sync/push.py": ""}, "its place BROKEN"),
    ],
    ids=["unknown room", "Qt in the domain", "SQL in a use case", "upward import", "sibling import"],
)
def test_that_a_breach_of_the_layers_is_refused(
    tmp_path: Path, modules: dict[str, str], contract: str
) -> None:
    done = _lint_house(tmp_path, modules)

    assert done.returncode == 1
    assert contract in done.stdout


def test_that_qt_and_sql_in_their_own_rooms_keep_the_contracts(tmp_path: Path) -> None:
    own = {
        "ui/views/bench.py": "from PySide6 import QtWidgets",
        "store/log.py": "import sqlalchemy.orm\nimport sqlcipher3",
        "bootstrap/station.py": "import PySide6.QtCore\nimport sqlalchemy\nimport bancada.ui.views.bench",
    }

    done = _lint_house(tmp_path, own)

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "line",
    ["from PySide6 import QtWidgets", "from PySide6.QtWidgets import QLabel", "import PySide6.QtWidgets"],
)
def test_that_a_view_model_may_not_use_widgets(line: str) -> None:
    command = [*CHECKS["lint"], "--stdin-filename", "app/bancada/ui/viewmodels/bench.py", "-"]

    done = subprocess.run(command, cwd=ROOT, input=line, capture_output=True, text=True, check=False)

    assert "TID251" in done.stdout
