from hypothesis import given
from hypothesis import strategies as st

from bancada.labels.printable import printable_line, printable_lines


def test_that_a_split_accent_is_composed() -> None:
    assert printable_line("Joa\u0303o") == "João"


def test_that_direction_marks_and_controls_are_dropped() -> None:
    assert printable_line("a\u202eb\x00c\x1bd\ud800e") == "abcde"


def test_that_line_feeds_end_lines_and_empty_lines_vanish() -> None:
    assert printable_lines("a\r\n\n  b \t c ") == ("a", "b c")


@given(st.text())
def test_that_every_line_can_be_sent_as_utf_8(text: str) -> None:
    assert all(line.encode() and line.isprintable() for line in printable_lines(text))
