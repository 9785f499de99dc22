from bancada.labels.fonts import REGULAR, PdfFace, register_fonts, unprintable_characters


def test_that_portuguese_spanish_greek_and_cyrillic_have_glyphs() -> None:
    assert unprintable_characters("ÀÁÂÃÇÉÊÍÓÔÕÚÜ àáâãçéêíóôõúü ñÑ¿¡ªº€“” Ελλάδα Привет\n") == frozenset()


def test_that_characters_without_a_glyph_are_named() -> None:
    assert unprintable_characters("Ana 日本") == {"日", "本"}


def test_that_a_squeezed_face_is_narrower() -> None:
    register_fonts()
    assert PdfFace(REGULAR, 80).width_thousandths("MMM") < PdfFace(REGULAR).width_thousandths("MMM")
