"""Golden pictures: how chosen screens looked when somebody last looked at them, and whether they still do.

Two machines never draw letters alike to the last pixel (freetype, fontconfig, hinting), so pictures are
compared three ways that letters hardly reach: blurred cells of 4 pixels, means of 16 pixels, and the
exact colours that fill areas. A colour of the theme that changed by one step, a widget that moved by a
few pixels, a word that became another: each is seen by at least one of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter

FOLDER = Path(__file__).parent / "golden_pictures"
# A cell of 4 × 4 pixels, blurred, may differ by this many of 255 levels; a few cells may differ by more.
FINE_LEVELS = 40
MOST_FINE_CELLS = 12
# The mean of 16 × 16 pixels.
COARSE_LEVELS = 12
# A colour that fills so much of the picture must fill as much again, within a fifth.
AREA_SHARE = 0.01
AREA_TOLERANCE = 0.2
# Between two levels of what is no area: about a tenth of the pixels, the edges of letters.
_STEP = 12
_KEPT_SHARE = 0.002
_Color = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Difference:
    """How far two pictures are apart.

    Attributes:
        fine_cells: blurred cells that differ by more than is allowed.
        coarse_levels: the largest difference between two means.
        lost_colors: colours of areas that are gone, or fill much more or less.
        spots: white where the pictures differ, as large as they are.
    """

    fine_cells: int
    coarse_levels: int
    lost_colors: tuple[str, ...]
    spots: Image.Image

    @property
    def is_large(self) -> bool:
        return (
            self.fine_cells > MOST_FINE_CELLS or self.coarse_levels > COARSE_LEVELS or bool(self.lost_colors)
        )

    def __str__(self) -> str:
        colors = f", colours of areas: {', '.join(self.lost_colors)}" if self.lost_colors else ""
        return f"{self.fine_cells} cells of 4 px differ, means by {self.coarse_levels} levels{colors}"


def keep(picture: Image.Image, path: Path) -> None:
    """Write a golden picture in few colours; those that fill areas stay exactly what they are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rough = picture.point(lambda level: min(255, round(level / _STEP) * _STEP))
    for color in _colors_above(_KEPT_SHARE, picture):
        elsewhere = _largest_channel(ImageChops.difference(picture, Image.new("RGB", picture.size, color)))
        rough.paste(color, mask=elsewhere.point(lambda level: 0 if level else 255))
    rough.save(path, optimize=True)


def difference(golden: Image.Image, actual: Image.Image) -> Difference:
    """Compare two pictures of one size."""
    golden = golden.convert("RGB")
    fine = _apart(golden, actual, 4, blur=1)
    coarse = _apart(golden, actual, 16)
    spots = fine.point(lambda level: 255 if level > FINE_LEVELS else 0)
    return Difference(
        sum(spots.histogram()[1:]),
        coarse.getextrema()[1],  # type: ignore[arg-type]
        tuple(_lost_colors(golden, actual)),
        spots.resize(golden.size, Image.Resampling.NEAREST),
    )


def show_difference(golden: Image.Image, actual: Image.Image, found: Difference) -> Image.Image:
    """Golden, actual, and the actual one darkened with the differing spots in red, one below the other."""
    dark = Image.blend(actual, Image.new("RGB", actual.size), 0.6)
    dark.paste((255, 40, 40), mask=found.spots)
    whole = Image.new("RGB", (actual.width, 3 * actual.height))
    for at, part in enumerate((golden.convert("RGB"), actual, dark)):
        whole.paste(part, (0, at * actual.height))
    return whole


def _apart(one: Image.Image, other: Image.Image, px: int, blur: int = 0) -> Image.Image:
    """How far the means of squares are apart, in the channel that differs most."""
    size = (one.width // px, one.height // px)
    small = [part.resize(size, Image.Resampling.BOX) for part in (one, other)]
    if blur:
        small = [part.filter(ImageFilter.GaussianBlur(blur)) for part in small]
    return _largest_channel(ImageChops.difference(*small))


def _largest_channel(picture: Image.Image) -> Image.Image:
    red, green, blue = picture.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _lost_colors(golden: Image.Image, actual: Image.Image) -> list[str]:
    before, now = _shares(golden), _shares(actual)
    return [
        f"#{bytes(color).hex()} {before[color]:.1%} → {now.get(color, 0):.1%}"
        for color in _colors_above(AREA_SHARE, golden)
        if abs(now.get(color, 0) - before[color]) > AREA_TOLERANCE * before[color]
    ]


def _colors_above(least: float, picture: Image.Image) -> list[_Color]:
    return [color for color, share in _shares(picture).items() if share > least]


def _shares(picture: Image.Image) -> dict[_Color, float]:
    """How much of a picture each colour fills."""
    pixels = picture.width * picture.height
    return {color: count / pixels for count, color in picture.getcolors(pixels) or ()}  # type: ignore[misc]
