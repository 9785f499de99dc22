from dataclasses import fields
from datetime import date

import pytest

from bancada.labels.phrases import PHRASES, Language, date_text, money_text, weight_text


@pytest.mark.parametrize("language", list(Language))
def test_that_every_language_has_every_phrase(language: Language) -> None:
    phrases = PHRASES[language]
    assert all(getattr(phrases, field.name) for field in fields(phrases))
    assert phrases.copy_mark.format(2) != phrases.copy_mark.format(3)
    assert phrases.page.format(1, 9).count("9") == 1


@pytest.mark.parametrize(
    ("language", "weight", "money", "day"),
    [
        (Language.PT_BR, "1.234,005 kg", "-R$ 1.234.567,08", "01/12/2026"),
        (Language.EN, "1,234.005 kg", "-R$ 1,234,567.08", "2026-12-01"),
        (Language.ES, "1.234,005 kg", "-R$ 1.234.567,08", "01/12/2026"),
    ],
)
def test_that_figures_are_written_as_the_language_does(
    language: Language, weight: str, money: str, day: str
) -> None:
    phrases = PHRASES[language]
    assert weight_text(1_234_005, phrases) == weight
    assert money_text(-123_456_708, "BRL", phrases) == money
    assert date_text(date(2026, 12, 1), phrases) == day


def test_that_an_unknown_currency_keeps_its_code() -> None:
    assert money_text(150, "ARS", PHRASES[Language.ES]) == "ARS 1,50"
