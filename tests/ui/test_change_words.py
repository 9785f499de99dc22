"""What a source changed, in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from bancada.domain.content_change import ChangedField, ContentChange
from bancada.ui.change_words import change_words, changes_text


@pytest.fixture(autouse=True)
def _english(qapp: object) -> None:
    QLocale.setDefault(QLocale("en_GB"))


def test_that_a_quantity_names_its_product() -> None:
    assert change_words(ContentChange(ChangedField.QUANTITY, "2", "3", "Soap")) == "Soap: 2 → 3"


def test_that_what_was_not_there_is_a_dash() -> None:
    assert change_words(ContentChange(ChangedField.CARRIER, "", "Jato")) == "Carrier: — → Jato"


@pytest.mark.parametrize(("new", "words"), [("yes", "It is a gift now"), ("", "It is not a gift any more")])
def test_that_a_gift_comes_and_goes(new: str, words: str) -> None:
    assert change_words(ContentChange(ChangedField.GIFT, "", new)) == words


def test_that_a_cut_off_is_a_time_of_the_locale() -> None:
    words = change_words(ContentChange(ChangedField.CUTOFF, "", "2026-05-01T15:00:00+00:00"))
    assert words.startswith("Cut-off: — → ")
    assert "T15" not in words
    assert "2026" in words


@pytest.mark.parametrize("field", ChangedField)
def test_that_every_field_has_words(field: ChangedField) -> None:
    assert change_words(ContentChange(field, item="Soap"))


def test_that_several_changes_stand_on_one_line() -> None:
    note = ContentChange(ChangedField.NOTE)
    assert changes_text((note, note)).count(" · ") == 1
