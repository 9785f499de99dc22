"""Drawing in a process of its own, where letters and clocks are the same on each machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_OURS = ("QT_", "QSG_", "FONTCONFIG_", "FREETYPE_", "LC_", "LANG")


def drawing_environment(scale: int = 1) -> dict[str, str]:
    """What such a process finds: no screen, the shipped fonts alone, UTC, no wish of the user's."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    return kept | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_FONT_DPI": "96",
        "QT_SCALE_FACTOR": str(scale),
        "FONTCONFIG_FILE": str(Path(__file__).with_name("fonts.conf")),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "app"))),
    }


def draw_apart(module: str, *arguments: str, scale: int = 1) -> str:
    """Run a module of the tests in such a process; what it wrote to standard output."""
    command = [sys.executable, "-m", module, *arguments]
    environment = drawing_environment(scale)
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout
