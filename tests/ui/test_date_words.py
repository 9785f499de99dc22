import pytest
from PySide6.QtCore import QLocale

from bancada.ui.date_words import date_text


@pytest.mark.parametrize(
    ("language", "wanted"), [("pt_BR", "05/03/2027"), ("en_US", "3/5/27"), ("es", "5/3/27")]
)
def test_that_a_date_is_written_as_the_language_writes_it(language: str, wanted: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert date_text("2027-03-05") == wanted


@pytest.mark.parametrize("text", ["", "soon", "2027-13-05", "27/03"])
def test_that_what_is_no_date_stays_as_it_is(text: str) -> None:
    assert date_text(text) == text
