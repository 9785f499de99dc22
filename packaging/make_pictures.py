#!/usr/bin/env python3
"""Take the README's pictures anew: the headless demo packs in each language and its screens are kept.

python3 packaging/make_pictures.py
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
LANGUAGES = ("en", "pt_BR")
# What the demo calls the screen after a verdict, and what the README calls the picture.
SCREENS = {"accepted": "packing", "label_printing": "ready", "wrong_item": "wrong-item"}


def take(language: str, folder: Path) -> None:
    """Pack a few orders headless and keep the screens of one language."""
    command = [sys.executable, str(ROOT / "packaging" / "dev.py"), "run", "--", "demo", "--headless"]
    options = ["--orders", "8", "--out", str(folder), "--language", language]
    subprocess.run([*command, *options], check=True)
    for screen, picture in SCREENS.items():
        shutil.copy(folder / f"screen-{screen}.png", PICTURES / f"{picture}-{language}.png")


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            take(language, Path(folder))


if __name__ == "__main__":
    main()
