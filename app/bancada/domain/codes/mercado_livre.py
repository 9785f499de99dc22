"""Mercado Livre shipments: the linear code, the QR of a label and the QR of a Flex label.

All three carry the same shipment id, eleven digits without a check digit. The QR is JSON:
`{"id":"…","t":"lm"}`, Flex `{"id":…,"sender_id":…,"hash_code":…,"security_digit":…}`. A reader that
types as a keyboard of another layout changes quotes and braces but no letters or digits; such a text is
still read. Source: labels as described by the shops that print them; Mercado Livre publishes no format.

>>> parse('{"id":"47512345678","t":"lm"}')
MercadoLivreScan(shipment_id='47512345678', sender_id=None)
>>> validate("41009544296")
'41009544296'
>>> is_valid("4100954429")
False
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bancada.domain.codes.errors import InvalidFormat, accepts

LINEAR = re.compile(r"[0-9]{11}")

_MARK = r"[^0-9A-Za-z_]{1,8}"
_NUMBER = rf"{_MARK}([0-9]{{6,20}})(?![0-9A-Za-z])"
_ID = re.compile(rf"(?<![0-9A-Za-z_])id{_NUMBER}", re.IGNORECASE)
_SENDER_ID = re.compile(rf"sender[^0-9A-Za-z]id{_NUMBER}", re.IGNORECASE)
_LABEL_TYPE = re.compile(rf"(?<![0-9A-Za-z_])t{_MARK}lm(?![0-9A-Za-z])", re.IGNORECASE)
_SENDER_NAME = re.compile(r"sender[^0-9A-Za-z](?=id)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MercadoLivreScan:
    """A shipment, and its seller where a Flex label names it."""

    shipment_id: str
    sender_id: str | None = None


def compact(text: str) -> str:
    """The text without spaces."""
    return text.replace(" ", "")


def parse_qr(text: str) -> MercadoLivreScan:
    """The shipment of a label's QR or a Flex QR.

    Raises:
        InvalidFormat: the text is neither.
    """
    sender = _SENDER_ID.search(text)
    own = _ID.search(_SENDER_NAME.sub("sender", text))
    if own is None or (sender is None and _LABEL_TYPE.search(text) is None):
        raise InvalidFormat
    return MercadoLivreScan(own[1], sender[1] if sender else None)


def shipment_id_of_qr(text: str) -> str:
    """The shipment id of a label's QR or a Flex QR.

    Raises:
        InvalidFormat: the text is neither.
    """
    return parse_qr(text).shipment_id


def parse(text: str) -> MercadoLivreScan:
    """The shipment of any of the three codes.

    Raises:
        InvalidFormat.
    """
    number = compact(text)
    if LINEAR.fullmatch(number):
        return MercadoLivreScan(number)
    return parse_qr(text)


def validate(text: str) -> str:
    """The shipment id.

    Raises:
        InvalidFormat.
    """
    return parse(text).shipment_id


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the text."""
    return accepts(validate, text)


def format(text: str) -> str:
    """The shipment id as a label prints it: in one piece.

    >>> format('{"id":"47512345678","t":"lm"}')
    '47512345678'
    """
    return validate(text)
