import pytest

from bancada.domain.codes import shopee


@pytest.mark.parametrize("text", ["BR2512345678901", "br2512345678901", "BR251234567890X", "BR1234567890"])
def test_that_a_label_number_is_told_by_its_shape(text: str) -> None:
    assert shopee.validate(text) == shopee.format(text) == text.upper()


@pytest.mark.parametrize("text", ["BR123456789", "BR123456789BR", "XR2512345678901", "2512345678901"])
def test_that_any_other_text_is_refused(text: str) -> None:
    assert not shopee.is_valid(text)
