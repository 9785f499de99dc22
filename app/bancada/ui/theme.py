"""Design tokens, the one style sheet made of them, and the fonts and colours painters use."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from bancada.domain.verdicts import Tone

FONT_FAMILY = "Inter"


class ThemeName(StrEnum):
    """The two looks a station can have."""

    DARK = "dark"
    LIGHT = "light"


class Color(StrEnum):
    """Colour roles; every theme has each of them."""

    SURFACE = "surface"
    CARD = "card"
    RAISED = "raised"
    LINE = "line"
    EDGE = "edge"
    INK = "ink"
    DIM = "dim"
    FAINT = "faint"
    ACCEPT = "accept"
    ACCEPT_BG = "accept_bg"
    ACCEPT_SOFT = "accept_soft"
    ON_ACCEPT = "on_accept"
    REJECT = "reject"
    REJECT_BG = "reject_bg"
    REJECT_SOFT = "reject_soft"
    ON_REJECT = "on_reject"
    WARN = "warn"
    WARN_BG = "warn_bg"
    WARN_SOFT = "warn_soft"
    ON_WARN = "on_warn"
    QUESTION = "question"
    QUESTION_BG = "question_bg"
    QUESTION_SOFT = "question_soft"
    ON_QUESTION = "on_question"
    FOCUS = "focus"
    FOCUS_BG = "focus_bg"
    FOCUS_SOFT = "focus_soft"
    ON_FOCUS = "on_focus"
    AVATAR = "avatar"
    AVATAR_INK = "avatar_ink"
    TRACK = "track"
    BAND = "band"
    NEEDLE = "needle"
    FIELD = "field"
    OFF = "off"
    BOX_EDGE = "box_edge"
    ITEM_TOP = "item_top"
    ITEM_LEFT = "item_left"
    ITEM_RIGHT = "item_right"
    NEXT_TOP = "next_top"
    NEXT_LEFT = "next_left"
    NEXT_RIGHT = "next_right"
    STOP = "stop"
    ON_STOP = "on_stop"


class Type(StrEnum):
    """Steps of the type scale."""

    CAPTION = "caption"
    SMALL = "small"
    BODY = "body"
    NAME = "name"
    HEADLINE = "headline"
    FIGURE = "figure"
    GIANT = "giant"


@dataclass(frozen=True, slots=True)
class ToneColors:
    """How a tone is painted: edge and icon, ground, headline, detail, and the glyph on the icon disc."""

    edge: Color
    ground: Color
    headline: Color
    detail: Color
    glyph: Color


TONE_COLORS = {
    Tone.ACCEPT: ToneColors(Color.ACCEPT, Color.ACCEPT_BG, Color.INK, Color.ACCEPT_SOFT, Color.ON_ACCEPT),
    # A finished order fills the whole panel, so that it cannot be taken for one more item.
    Tone.COMPLETE: ToneColors(Color.ON_ACCEPT, Color.ACCEPT, Color.ON_ACCEPT, Color.ON_ACCEPT, Color.ACCEPT),
    Tone.REJECT: ToneColors(Color.REJECT, Color.REJECT_BG, Color.INK, Color.REJECT_SOFT, Color.ON_REJECT),
    Tone.WARN: ToneColors(Color.WARN, Color.WARN_BG, Color.INK, Color.WARN_SOFT, Color.ON_WARN),
    Tone.QUESTION: ToneColors(
        Color.QUESTION, Color.QUESTION_BG, Color.INK, Color.QUESTION_SOFT, Color.ON_QUESTION
    ),
    Tone.INFO: ToneColors(Color.FOCUS, Color.FOCUS_BG, Color.INK, Color.FOCUS_SOFT, Color.ON_FOCUS),
}


class Tokens:
    """The content of ``tokens.json``: colours per theme (``#rrggbb``) and sizes in pixels."""

    def __init__(self, content: dict[str, Any]) -> None:
        self._content = content

    @classmethod
    def read(cls, theme_folder: Path) -> Tokens:
        """The tokens kept in a theme folder."""
        return cls(json.loads((theme_folder / "tokens.json").read_text(encoding="utf-8")))

    def color(self, theme: ThemeName, color: Color) -> str:
        """One colour as ``#rrggbb``."""
        return str(self._content["colors"][theme][color])

    def px(self, group: str, name: str) -> int:
        """One size in pixels, such as ``px("space", "m")``."""
        return int(self._content[group][name])

    def style_sheet(self, template: str, theme: ThemeName) -> str:
        """The template with every ``{{group.name}}`` replaced; an unknown name raises ``KeyError``."""

        def value(match: re.Match[str]) -> str:
            group, name = match.group(1), match.group(2)
            return self.color(theme, Color(name)) if group == "color" else str(self.px(group, name))

        return re.sub(r"\{\{(\w+)\.(\w+)\}\}", value, template)


@cache
def tabular_font(px: int, weight: QFont.Weight) -> QFont:
    """The interface font with figures of equal width, sized in pixels."""
    font = QFont(FONT_FAMILY)
    font.setPixelSize(px)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


class Look:
    """The theme in use: what painted widgets ask for colours, fonts and sizes.

    One object per application. It is mutable on purpose: changing the theme re-polishes every
    widget anyway, and each asks again when it paints.
    """

    def __init__(self, theme_folder: Path, theme: ThemeName = ThemeName.DARK) -> None:
        self._template = (theme_folder / "app.qss.in").read_text(encoding="utf-8")
        self._tokens = Tokens.read(theme_folder)
        self._theme = theme
        self._colors: dict[Color, QColor] = {}
        self._load_colors()

    @property
    def theme(self) -> ThemeName:
        return self._theme

    def color(self, color: Color) -> QColor:
        return self._colors[color]

    def font(self, step: Type, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return tabular_font(self._tokens.px("type", step), weight)

    def px(self, group: str, name: str) -> int:
        return self._tokens.px(group, name)

    def wear(self, app: QApplication, theme: ThemeName) -> None:
        """Dress the whole application in a theme, with one style sheet."""
        self._theme = theme
        self._load_colors()
        app.setStyleSheet(self._tokens.style_sheet(self._template, theme))

    def _load_colors(self) -> None:
        self._colors = {color: QColor(self._tokens.color(self._theme, color)) for color in Color}


def register_fonts(fonts_folder: Path) -> tuple[str, ...]:
    """Add the shipped fonts to Qt; the names of the families found."""
    families: set[str] = set()
    for path in sorted(fonts_folder.glob("**/*.otf")):
        families.update(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path))))
    return tuple(sorted(families))
