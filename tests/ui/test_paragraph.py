"""Breaking texts into lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetrics

from bancada.ui.theme import Look, Type
from bancada.ui.widgets.paragraph import break_lines


@pytest.fixture(scope="module")
def font(look: Look) -> QFont:
    return look.font(Type.NAME, QFont.Weight.Bold)


@given(
    text=st.text(st.characters(min_codepoint=33, max_codepoint=0x17F) | st.just(" "), max_size=200),
    width=st.integers(60, 500),
    most=st.integers(1, 3),
)
def test_that_lines_fit_their_width_and_number(font: QFont, text: str, width: int, most: int) -> None:
    lines = break_lines(text, font, width, most)
    assert len(lines) <= most
    assert all(QFontMetrics(font).horizontalAdvance(line) <= width + 2 for line in lines)


def test_that_a_text_too_long_ends_in_dots(font: QFont) -> None:
    lines = break_lines("porcelain dinner set with a golden line " * 6, font, 300, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")


def test_that_a_short_text_stays_as_it_is(font: QFont) -> None:
    assert break_lines("Coffee 500 g", font, 400, 2) == ("Coffee 500 g",)
