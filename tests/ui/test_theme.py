"""The tokens: complete, readable, and the only place with colours."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

import bancada.ui
from bancada.assets.locator import resource_path
from bancada.domain.verdicts import Tone
from bancada.ui.theme import TONE_COLORS, Color, Look, ThemeName, Tokens, Type, register_fonts

TOKENS = Tokens.read(resource_path("theme"))
AA_TEXT, AA_LARGE = 4.5, 3.0
_TEXT_ON = [
    *[
        (ink, ground)
        for ink in (Color.INK, Color.DIM)
        for ground in (Color.SURFACE, Color.CARD, Color.FOCUS_BG)
    ],
    (Color.INK, Color.RAISED),
    (Color.INK, Color.FIELD),
    (Color.FAINT, Color.CARD),
    (Color.AVATAR_INK, Color.AVATAR),
    (Color.FOCUS, Color.SURFACE),
    (Color.FOCUS, Color.CARD),
    (Color.FOCUS, Color.RAISED),
    (Color.ON_FOCUS, Color.FOCUS),
    (Color.ON_STOP, Color.STOP),
    *[
        (ink, ground)
        for ink in (Color.ACCEPT, Color.REJECT, Color.WARN)
        for ground in (Color.SURFACE, Color.CARD)
    ],
    (Color.WARN, Color.FOCUS_BG),
    (Color.WARN, Color.WARN_BG),
    (Color.REJECT, Color.REJECT_BG),
    (Color.ACCEPT, Color.ACCEPT_BG),
    (Color.QUESTION, Color.QUESTION_BG),
    (Color.FOCUS, Color.FOCUS_BG),
]
_GRAPHICS_ON = [
    (Color.EDGE, Color.FIELD),
    (Color.BOX_EDGE, Color.CARD),
    (Color.NEEDLE, Color.TRACK),
    (Color.OFF, Color.CARD),
]


def _luminance(color: str) -> float:
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("color", Color)
def test_that_every_theme_has_every_colour(theme: ThemeName, color: Color) -> None:
    assert re.fullmatch(r"#[0-9a-f]{6}", TOKENS.color(theme, color))


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize(("ink", "ground"), _TEXT_ON)
def test_that_text_is_readable_by_the_aa_rule(theme: ThemeName, ink: Color, ground: Color) -> None:
    assert contrast(TOKENS.color(theme, ink), TOKENS.color(theme, ground)) >= AA_TEXT


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("tone", Tone)
def test_that_a_verdict_is_readable_in_every_tone(theme: ThemeName, tone: Tone) -> None:
    colors = TONE_COLORS[tone]
    ground = TOKENS.color(theme, colors.ground)
    assert contrast(TOKENS.color(theme, colors.headline), ground) >= AA_TEXT
    assert contrast(TOKENS.color(theme, colors.detail), ground) >= AA_TEXT
    assert contrast(TOKENS.color(theme, colors.edge), ground) >= AA_LARGE
    assert contrast(TOKENS.color(theme, colors.glyph), TOKENS.color(theme, colors.edge)) >= AA_LARGE


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize(("mark", "ground"), _GRAPHICS_ON)
def test_that_signs_stand_out_by_the_aa_rule(theme: ThemeName, mark: Color, ground: Color) -> None:
    assert contrast(TOKENS.color(theme, mark), TOKENS.color(theme, ground)) >= AA_LARGE


@pytest.mark.parametrize("theme", ThemeName)
def test_that_the_style_sheet_has_no_open_places(theme: ThemeName) -> None:
    template = (resource_path("theme") / "app.qss.in").read_text(encoding="utf-8")
    sheet = TOKENS.style_sheet(template, theme)
    assert "{{" not in sheet
    assert TOKENS.color(theme, Color.SURFACE) in sheet


def test_that_an_unknown_token_is_an_error() -> None:
    with pytest.raises(KeyError):
        TOKENS.style_sheet("{{space.enormous}}", ThemeName.DARK)


def test_that_no_python_file_of_the_window_names_a_colour_by_number() -> None:
    folder = Path(bancada.ui.__file__).parent
    named = [
        path.name
        for path in folder.rglob("*.py")
        if re.search(r"[\"']#[0-9a-fA-F]{3,8}[\"']", path.read_text())
    ]
    assert named == []


def test_that_the_style_sheet_is_set_in_one_place_only() -> None:
    folder = Path(bancada.ui.__file__).parent
    setters = [
        path.name for path in folder.rglob("*.py") if ".setStyleSheet(" in path.read_text(encoding="utf-8")
    ]
    assert setters == ["theme.py"]


def test_that_the_shipped_font_is_used_with_figures_of_one_width(look: Look) -> None:
    assert "Inter" in register_fonts(resource_path("fonts"))
    font = look.font(Type.FIGURE, QFont.Weight.Bold)
    assert QFontInfo(font).family() == "Inter"
    assert QFont.Tag("tnum") in font.featureTags()


def test_that_changing_the_theme_changes_the_colours_painters_get(look: Look, qapp: QApplication) -> None:
    look.wear(qapp, ThemeName.LIGHT)
    light = look.color(Color.SURFACE).name()
    look.wear(qapp, ThemeName.DARK)
    assert light == TOKENS.color(ThemeName.LIGHT, Color.SURFACE)
    assert look.color(Color.SURFACE).name() == TOKENS.color(ThemeName.DARK, Color.SURFACE)
