"""Every control code stands on the desk mat, in every language."""

from __future__ import annotations

import pytest

from bancada.domain.control_codes import CHOICE_CODES, ControlCode
from bancada.labels.desk_mat_captions import CAPTIONS, HEADINGS, desk_mat_codes
from bancada.labels.phrases import Language


@pytest.mark.parametrize("language", Language)
def test_that_no_control_code_is_left_out_or_without_words(language: Language) -> None:
    codes = desk_mat_codes(language)

    assert [each.code for each in codes] == [*(code.value for code in CAPTIONS), *CHOICE_CODES]
    assert set(CAPTIONS) == set(ControlCode)
    assert all(each.caption for each in codes)
    assert len({each.caption for each in codes}) == len(codes)
    assert HEADINGS[language]


def test_that_each_language_has_its_own_words() -> None:
    assert CAPTIONS[ControlCode.UNDO] == (
        "Desfazer o último bipe",
        "Undo the last scan",
        "Deshacer la última lectura",
    )
