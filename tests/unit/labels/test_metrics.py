from bancada.labels.metrics import FONT_0_WIDTHS, FontZero

FONT = FontZero()


def test_that_no_character_has_two_widths() -> None:
    chars = "".join(FONT_0_WIDTHS.values())
    assert len(chars) == len(set(chars))


def test_that_every_printable_ascii_character_has_a_width() -> None:
    known = set("".join(FONT_0_WIDTHS.values()))
    assert {chr(code) for code in range(32, 127)} <= known


def test_that_an_accented_letter_is_as_wide_as_its_base() -> None:
    assert FONT.width_thousandths("ÇãÉ") == FONT.width_thousandths("CaE")


def test_that_an_ideograph_takes_a_full_square() -> None:
    assert FONT.width_thousandths("漢") == 1040
