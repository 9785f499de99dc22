"""What the window waits for when a station starts: these modules are not among it."""

import json
import os
import subprocess
import sys

import pytest

from bancada.bootstrap.benchmarks.big_database import set_up_station
from environment import ROOT

# Each of them, with what it brings, takes from ten to three hundred milliseconds.
NOT_BEFORE_THE_WINDOW = (
    "PIL",
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "alembic",
    "bancada.bootstrap.benchmarks",
    "bancada.bootstrap.demo",
    "bancada.bootstrap.headless",
    "bancada.bootstrap.sample_station",
    "bancada.connectors",
    "bancada.devices.simulated",
    "bancada.labels.zpl",
    "bancada.ui.refusal_words",
    "bancada.ui.viewmodels.import_view_model",
    "bancada.ui.views.first_start_view",
    "bancada.ui.views.import_view",
    "bancada.ui.views.parcels_view",
    "bancada.ui.views.people_view",
    "bancada.ui.views.settings_view",
    "bancada.ui.views.shift_view",
    "biip",
    "defusedxml",
    "numpy",
    "openpyxl",
    "pydantic",
    "pyqtgraph",
    "reportlab",
    "rich",
    "serial",
    "sqlalchemy.orm",
    "xml",
)
# The station as its command runs it, until the first paint.
START = """
import json, sys
from pathlib import Path
import bancada.cli.app, bancada.cli.station
from bancada.bootstrap import before_qt, run_window
from bancada.ui.views.main_window import MainWindow
from PySide6.QtWidgets import QApplication
loaded = []
def paint(window, event):
    loaded.extend(sys.modules)
    QApplication.exit()
MainWindow.paintEvent = paint
run_window.run_station(Path(sys.argv[1]))
print(json.dumps(loaded))
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The modules of a station at its first paint, in the order they came."""
    folder = tmp_path_factory.mktemp("station")
    set_up_station(folder)
    command = [sys.executable, "-c", START, str(folder)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "app")}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=60)
    modules: list[str] = json.loads(done.stdout.splitlines()[-1])
    return modules


@pytest.mark.parametrize("name", NOT_BEFORE_THE_WINDOW)
def test_that_the_window_does_not_wait_for(loaded: list[str], name: str) -> None:
    assert [module for module in loaded if module == name or module.startswith(f"{name}.")] == []


def test_that_what_is_not_qt_is_loaded_before_qt(loaded: list[str]) -> None:
    at = loaded.index("PySide6.QtCore")
    assert {"sqlalchemy", "bancada.store.database", "bancada.services.bench"} <= set(loaded[:at])
