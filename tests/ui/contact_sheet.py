"""Draws every screen in every state, language, look and size, and makes one page of them to be looked at.

Each language and look is drawn in a process of its own; texts without their room are named under the picture.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from bancada.ui.theme import ThemeName
from tests.ui.allowed_misfits import allowance
from tests.ui.drawing import draw_apart
from tests.ui.gallery import scenes, verdict_scenes
from tests.ui.golden import FOLDER, keep
from tests.ui.stage import PSEUDO, SPOKEN, Stage
from tests.ui.text_fit import Listener, misfits

_PAGE = Path(__file__).with_suffix(".html")
_THUMB_PX = 320
_QUALITY = 88
# What a panel shows and at which scale: a picture of the last has four times as many pixels.
SIZES = {
    "1366x768": (QSize(1366, 768), 1),
    "1920x1080": (QSize(1920, 1080), 1),
    "1024x600": (QSize(1024, 600), 1),
    "3840x2160@2": (QSize(1920, 1080), 2),
}
USUAL_SIZES = ("1366x768", "1920x1080")


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture of the sheet, its files relative to the page, and the texts in it without their room."""

    scene: str
    language: str
    theme: str
    size: str
    picture: str
    thumb: str
    misfits: tuple[str, ...]


def draw(folder: Path, language: str, theme: ThemeName, sizes: Sequence[str], name_part: str) -> list[Shot]:
    """Draw the scenes whose name has the part, in one language and look."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    stage, listener, shots = Stage(app), Listener(), []
    stage.dress(language, theme)
    chosen = [(name, scene) for name, scene in (scenes() | verdict_scenes()).items() if name_part in name]
    with listener.listening():
        for (name, scene), size in product(chosen, sizes):
            room, _ = SIZES[size]
            window = stage.show(scene, room)
            listener.forget_widgets()
            shot = f"{name}-{language}-{theme}-{size}"
            picture, thumb = f"pictures/{shot}.webp", f"thumbs/{shot}.jpg"
            drawn = stage.picture()
            drawn.save(str(folder / picture), quality=_QUALITY)
            drawn.setDevicePixelRatio(1)
            small = drawn.scaledToWidth(_THUMB_PX, Qt.TransformationMode.SmoothTransformation)
            small.save(str(folder / thumb), quality=_QUALITY)
            bad = [each for each in misfits(window, room, listener) if not allowance(each, name, language)]
            shots.append(Shot(name, language, theme, size, picture, thumb, tuple(sorted(map(str, bad)))))
    return shots


def make_sheet(
    folder: Path, languages: Sequence[str], themes: Sequence[str], sizes: Sequence[str], name_part: str
) -> list[Shot]:
    """Draw everything asked for, as many processes at a time as there are processors, and write the page."""
    for name in ("pictures", "thumbs"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    jobs = [
        (scale, language, theme, [size for size in sizes if SIZES[size][1] == scale])
        for scale, language, theme in product(sorted({SIZES[size][1] for size in sizes}), languages, themes)
    ]
    shots: list[Shot] = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for drawn in pool.map(partial(_draw_apart, folder, name_part), jobs):
            shots += drawn
            sys.stderr.write(f"{len(shots)} pictures\n")
    shots.sort(key=lambda shot: (shot.scene, shot.size, shot.language, shot.theme))
    order = list(scenes() | verdict_scenes())
    shots.sort(key=lambda shot: order.index(shot.scene))
    content = json.dumps([asdict(shot) for shot in shots], ensure_ascii=False).replace("</", "<\\/")
    page = _PAGE.read_text(encoding="utf-8").replace("/*SHOTS*/[]", content)
    (folder / "index.html").write_text(page, encoding="utf-8")
    return shots


def _draw_apart(folder: Path, name_part: str, job: tuple[int, str, str, list[str]]) -> list[Shot]:
    scale, language, theme, sizes = job
    arguments = [str(folder), "--part", name_part, "--language", language, "--theme", theme, "--here"]
    for size in sizes:
        arguments += ["--size", size]
    said = draw_apart("tests.ui.contact_sheet", *arguments, scale=scale)
    return [Shot(**{**shot, "misfits": tuple(shot["misfits"])}) for shot in json.loads(said)]


def make_golden_pictures() -> int:
    """Draw the golden pictures anew; how many there are."""
    for old in FOLDER.glob("*.png"):
        old.unlink()
    with TemporaryDirectory() as folder:
        draw_apart("tests.ui.golden_scenes", folder)
        for path in sorted(Path(folder).glob("*.png")):
            with Image.open(path) as picture:
                keep(picture.convert("RGB"), FOLDER / path.name)
    return len(list(FOLDER.glob("*.png")))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py screens", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("build/screens"), help="where to")
    parser.add_argument("--part", default="", help="only scenes whose name has this")
    parser.add_argument("--language", action="append", choices=[*SPOKEN, PSEUDO])
    parser.add_argument("--theme", action="append", choices=[*ThemeName], help="dark, light")
    parser.add_argument("--size", action="append", choices=[*SIZES])
    parser.add_argument("--golden", action="store_true", help="make the golden pictures anew instead")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    return parser


def main(words: Sequence[str] | None = None) -> None:
    """Make the sheet, one part of it, or the golden pictures."""
    asked = _parser().parse_args(words)
    if asked.golden:
        sys.stdout.write(f"{make_golden_pictures()} golden pictures in {FOLDER}\n")
        return
    languages, themes = asked.language or SPOKEN, asked.theme or tuple(ThemeName)
    sizes, folder = asked.size or USUAL_SIZES, asked.folder.resolve()
    if asked.here:
        drawn = draw(folder, languages[0], ThemeName(themes[0]), sizes, asked.part)
        sys.stdout.write(json.dumps([asdict(shot) for shot in drawn]))
        return
    shots = make_sheet(folder, languages, themes, sizes, asked.part)
    bad = sum(bool(shot.misfits) for shot in shots)
    page = folder / "index.html"
    sys.stdout.write(f"{len(shots)} pictures, {bad} with a text without its room: {page}\n")


if __name__ == "__main__":
    main()
