"""Labels of shop scales in Brazil: 13 digits that begin with 2 and carry a weight or a price.

No layout is fixed by a norm, so the site says which one its scale prints:
`2|CCCCCC|WWWWW|D` and `20|CCCCC|WWWWW|D` carry grams, `2|CCCC|PPPPPPP|D` carries cents; D is the EAN-13
check digit. Source: manuals of Brazilian point-of-sale systems that read Toledo and Filizola labels.

>>> parse("2010085025049", ScaleLabelLayout.ITEM6_WEIGHT5)
ScaleLabel(item_code='010085', weight_g=2504, price_cents=None)
>>> parse("2014900002840", ScaleLabelLayout.ITEM4_PRICE7)
ScaleLabel(item_code='0149', weight_g=None, price_cents=284)
>>> is_valid("2010085025048")
False
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bancada.domain.codes import mod10
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat, accepts
from bancada.domain.profiles import ScaleLabelLayout

PATTERN = re.compile(r"2[0-9]{12}")

_WEIGHT_SPLITS = {
    ScaleLabelLayout.ITEM6_WEIGHT5: re.compile(r"2([0-9]{6})([0-9]{5})[0-9]"),
    ScaleLabelLayout.ITEM5_WEIGHT5: re.compile(r"20([0-9]{5})([0-9]{5})[0-9]"),
}
_PRICE_SPLITS = {ScaleLabelLayout.ITEM4_PRICE7: re.compile(r"2([0-9]{4})([0-9]{7})[0-9]")}


@dataclass(frozen=True, slots=True)
class ScaleLabel:
    """What a scale printed: the shop's item code, and either the net weight or the price to pay."""

    item_code: str
    weight_g: int | None = None
    price_cents: int | None = None


def compact(text: str) -> str:
    """The label without spaces."""
    return text.replace(" ", "")


def validate(text: str) -> str:
    """The label as its 13 digits, whatever its layout.

    Raises:
        InvalidFormat, InvalidChecksum.
    """
    label = compact(text)
    if PATTERN.fullmatch(label) is None:
        raise InvalidFormat
    if not mod10.has_check_digit(label):
        raise InvalidChecksum
    return label


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the label."""
    return accepts(validate, text)


def parse(text: str, layout: ScaleLabelLayout) -> ScaleLabel:
    """What the label says in the site's layout.

    Raises:
        InvalidFormat: not such a label, or the site reads none.
        InvalidChecksum.
    """
    label = validate(text)
    if match := _split(_WEIGHT_SPLITS, layout, label):
        return ScaleLabel(match[1], weight_g=int(match[2]))
    if match := _split(_PRICE_SPLITS, layout, label):
        return ScaleLabel(match[1], price_cents=int(match[2]))
    raise InvalidFormat


def _split(
    splits: dict[ScaleLabelLayout, re.Pattern[str]], layout: ScaleLabelLayout, label: str
) -> re.Match[str] | None:
    pattern = splits.get(layout)
    return pattern.fullmatch(label) if pattern else None


def format(text: str) -> str:
    """The label as EAN-13 prints it below the bars.

    >>> format("2010085025049")
    '2 010085 025049'
    """
    label = compact(text)
    return f"{label[:1]} {label[1:7]} {label[7:]}"
