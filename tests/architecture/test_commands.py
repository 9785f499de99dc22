"""The command line stays light: no command pays for what another one imports."""

import os
import subprocess
import sys

from environment import ROOT

SLOW_PACKAGES = ("PySide6", "alembic", "biip", "openpyxl", "reportlab", "sqlalchemy", "sqlcipher3")
IMPORT_ALL_COMMANDS = """
import importlib, sys
import bancada.cli.app
from bancada.cli.commands import COMMAND_MODULES
for name in COMMAND_MODULES.values():
    importlib.import_module(name)
print(*sorted({module.partition(".")[0] for module in sys.modules}))
"""


def test_that_listing_the_commands_imports_nothing_slow() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "app")}
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL_COMMANDS],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    assert set(SLOW_PACKAGES).isdisjoint(done.stdout.split())
