import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes import mod10, scale_label
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat
from bancada.domain.codes.scale_label import ScaleLabel
from bancada.domain.profiles import ScaleLabelLayout
from tests.unit.domain.codes.vectors import Vector, vectors


def _labelled(body: str) -> str:
    return body + mod10.check_digit(body)


@pytest.mark.parametrize("vector", vectors("scale_label"), ids=lambda v: v.value)
def test_that_a_published_label_is_judged_as_published(vector: Vector) -> None:
    assert scale_label.is_valid(vector.value) is vector.valid


def test_that_the_same_label_says_other_things_in_other_layouts() -> None:
    label = "2010085025049"

    assert scale_label.parse(label, ScaleLabelLayout.ITEM6_WEIGHT5) == ScaleLabel("010085", weight_g=2504)
    assert scale_label.parse(label, ScaleLabelLayout.ITEM5_WEIGHT5) == ScaleLabel("10085", weight_g=2504)
    assert scale_label.parse(label, ScaleLabelLayout.ITEM4_PRICE7) == ScaleLabel("0100", price_cents=8502504)


def test_that_the_published_price_label_says_its_price() -> None:
    assert scale_label.parse("2014900002840", ScaleLabelLayout.ITEM4_PRICE7) == ScaleLabel(
        "0149", price_cents=284
    )


@given(st.integers(0, 999_999), st.integers(0, 99_999))
def test_that_item_and_grams_read_back(item: int, weight_g: int) -> None:
    label = _labelled(f"2{item:06}{weight_g:05}")

    assert scale_label.parse(label, ScaleLabelLayout.ITEM6_WEIGHT5) == ScaleLabel(
        f"{item:06}", weight_g=weight_g
    )


def test_that_a_site_that_reads_no_scale_labels_is_told_so() -> None:
    with pytest.raises(InvalidFormat):
        scale_label.parse("2010085025049", ScaleLabelLayout.NONE)


def test_that_the_layout_with_prefix_20_refuses_other_prefixes() -> None:
    with pytest.raises(InvalidFormat):
        scale_label.parse(_labelled("211234501234"), ScaleLabelLayout.ITEM5_WEIGHT5)


@pytest.mark.parametrize(
    ("text", "error"), [("7891234567895", InvalidFormat), ("2010085025048", InvalidChecksum)]
)
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        scale_label.parse(text, ScaleLabelLayout.ITEM6_WEIGHT5)


def test_that_a_label_is_printed_as_ean_13_is() -> None:
    assert scale_label.format("2010085025049") == "2 010085 025049"
