"""Chosen screens look as they did when somebody last looked at them."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.ui.drawing import draw_apart
from tests.ui.golden import FOLDER, difference, keep, show_difference
from tests.ui.golden_scenes import GOLDEN, golden_name

_NAMES = sorted(golden_name(*each) for each in GOLDEN)
_ADVICE = "Look at the pictures; where the change is meant: python3 packaging/dev.py screens --golden"
_MOST_PICTURES = 40
_MOST_BYTES = 4_000_000


def test_that_golden_pictures_are_few_and_each_screen_has_one() -> None:
    kept = sorted(FOLDER.glob("*.png"))
    assert [path.name for path in kept] == _NAMES
    assert len(kept) <= _MOST_PICTURES
    assert sum(path.stat().st_size for path in kept) <= _MOST_BYTES


def test_that_the_screens_look_as_they_did(tmp_path: Path) -> None:
    draw_apart("tests.ui.golden_scenes", str(tmp_path))
    changed = []
    for name in _NAMES:
        with Image.open(FOLDER / name) as golden, Image.open(tmp_path / name) as drawn:
            actual = drawn.convert("RGB")
            found = difference(golden, actual)
            if found.is_large:
                show_difference(golden, actual, found).save(tmp_path / f"{name}.diff.png")
                changed.append(f"{name}: {found}")
    assert not changed, "\n".join((f"Pictures in {tmp_path}. {_ADVICE}", *changed))


@pytest.fixture
def golden(tmp_path: Path) -> Image.Image:
    """A card with a button and words of thin lines, as a golden picture holds it."""
    keep(_card(), tmp_path / "card.png")
    return Image.open(tmp_path / "card.png")


def _card(ground: str = "#16202b", button: str = "#4da3ff", left: int = 40, line: int = 0) -> Image.Image:
    picture = Image.new("RGB", (640, 320), "#0f171f")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((20, 20, 620, 300), fill=ground)
    pen.rectangle((left, 220, left + 160, 276), fill=button)
    for x in range(60, 560, 8):
        pen.line((x + line, 60, x + line, 76), fill="#e6edf3")
    return picture


def test_that_the_same_picture_and_lines_drawn_otherwise_pass(golden: Image.Image) -> None:
    assert not difference(golden, _card()).is_large
    assert not difference(golden, _card(line=1)).is_large


@pytest.mark.parametrize(
    "actual",
    [_card(ground="#17212c"), _card(button="#50a5ff"), _card(left=43), _card(line=400)],
    ids=["a ground one level lighter", "another blue", "a button moved by 3 px", "words gone"],
)
def test_that_a_changed_colour_or_a_moved_widget_is_seen(golden: Image.Image, actual: Image.Image) -> None:
    assert difference(golden, actual).is_large


def test_that_a_difference_is_shown_in_red(golden: Image.Image) -> None:
    actual = _card(left=300)
    shown = show_difference(golden, actual, difference(golden, actual))
    assert shown.size == (640, 960)
    assert shown.getpixel((380, 2 * 320 + 250)) == (255, 40, 40)
