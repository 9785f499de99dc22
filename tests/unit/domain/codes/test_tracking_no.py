"""Tracking numbers: what a label can carry."""

from dataclasses import replace

import pytest

from bancada.domain.codes import tracking_no
from bancada.domain.codes.errors import InvalidCode, InvalidFormat, InvalidLength
from bancada.labels.phrases import Language
from bancada.labels.resolution import Resolution
from bancada.labels.sample_fields import SAMPLE_SHIPPING_LABEL
from bancada.labels.shipping_label import shipping_label
from bancada.labels.zpl import Zpl
from tests.unit.domain.codes.vectors import Vector, vectors

CARRIERS = ("s10", "ups_1z", "fedex_34", "usps", "dhl_piece", "amazon_tba")


@pytest.mark.parametrize(
    "vector", [vector for kind in CARRIERS for vector in vectors(kind)], ids=lambda v: f"{v.kind}-{v.value}"
)
def test_that_every_published_number_is_accepted(vector: Vector) -> None:
    assert tracking_no.is_valid(vector.value)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", InvalidFormat),
        ("NÚMERO1", InvalidFormat),
        ("T1^XZ", InvalidFormat),
        ("T1~JA", InvalidFormat),
        ("T1>8", InvalidFormat),
        ("A" * 31, InvalidLength),
        ("9" * 51, InvalidLength),
    ],
)
def test_that_the_refusal_names_its_reason(text: str, error: type[InvalidCode]) -> None:
    with pytest.raises(error):
        tracking_no.validate(text)


@pytest.mark.parametrize("kind", ["A", "a", "A1", "a1.", "W-9/", "9"])
@pytest.mark.parametrize("dpi", [203, 300])
def test_that_the_longest_number_of_any_kind_has_room_on_a_label(kind: str, dpi: int) -> None:
    number = (kind * 60)[: tracking_no.longest(kind)]

    fields = replace(SAMPLE_SHIPPING_LABEL, tracking_no=tracking_no.validate(number))

    assert number.encode() in Zpl().render(shipping_label(fields, Language.EN), Resolution(dpi))
