from hypothesis import given
from hypothesis import strategies as st

from bancada.labels.fitting import ELLIPSIS, Room, fit, line_width
from bancada.labels.metrics import FontZero

FONT = FontZero()
WIDE = Room(width=600, height=100, max_lines=2, max_height=40, min_height=16)


@st.composite
def rooms(draw: st.DrawFn) -> Room:
    """Rooms high enough for their lines at the smallest type."""
    smallest = draw(st.integers(8, 30))
    largest = smallest + draw(st.integers(0, 40))
    lines = draw(st.integers(1, 6))
    return Room(draw(st.integers(40, 800)), 2 * lines * smallest, lines, largest, smallest)


@given(st.text(max_size=300), rooms())
def test_that_text_never_leaves_its_room(text: str, room: Room) -> None:
    fitted = fit(text, room, FONT)
    assert len(fitted.lines) <= room.max_lines
    assert len(fitted.lines) * fitted.pitch <= room.height
    assert room.min_height <= fitted.height <= room.max_height
    for line in fitted.lines:
        assert line_width(line, fitted.height, fitted.squeeze_percent, FONT) <= room.width


@given(st.text(st.characters(categories=["L", "Nd"]), max_size=200), rooms())
def test_that_text_which_is_not_cut_keeps_every_letter(text: str, room: Room) -> None:
    fitted = fit(text, room, FONT)
    joined = "".join(fitted.lines).replace(" ", "")
    if fitted.is_cut:
        assert joined.endswith(ELLIPSIS)
    else:
        assert len(joined) >= len("".join(text.split())) - sum(map(_composes_away, text))


def _composes_away(char: str) -> bool:
    """Hangul letters and the like join into fewer characters."""
    return ord(char) > 0x2FF


def test_that_short_text_has_the_largest_type_on_one_line() -> None:
    fitted = fit("Correios", WIDE, FONT)
    assert (fitted.lines, fitted.height, fitted.squeeze_percent) == (("Correios",), 40, 100)


def test_that_longer_text_wraps_between_words() -> None:
    assert fit("Avenida Conceição Fictícia, 1234, fundos", WIDE, FONT).lines == (
        "Avenida Conceição Fictícia, 1234,",
        "fundos",
    )


def test_that_text_which_does_not_fit_ends_in_an_ellipsis() -> None:
    fitted = fit("palavra " * 60, WIDE, FONT)
    assert fitted.is_cut
    assert fitted.lines[-1].endswith(ELLIPSIS)
    assert fitted.height == WIDE.min_height


def test_that_a_word_wider_than_the_room_breaks_inside() -> None:
    fitted = fit("x" * 90, Room(400, 200, 4, 40, 30), FONT)
    assert len(fitted.lines) > 1
    assert "".join(fitted.lines) == "x" * 90


def test_that_empty_text_has_no_lines() -> None:
    assert fit(" \n\t", WIDE, FONT).lines == ()
