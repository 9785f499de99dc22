"""The DataMatrix of a Correios label: 164 characters in fixed positions.

CEP to 8, house number 5, CEP from 8, house number 5, validator of the first CEP 1, IDV 2, tracking
number 13, additional services 12, posting card 10, service 5, grouping 2, number 5, complement 20,
declared value 5 (whole reais), telephone 12, latitude 10, longitude 10, `|` 1, free for the sender 30.
Source: SIGEP WEB manual of 2018-10-24, annex 03.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bancada.domain.codes import cep, s10
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat, accepts

LENGTH = 164
PATTERN = re.compile(
    r"([0-9]{8})([0-9]{5})([0-9]{8})([0-9]{5})([0-9])([0-9]{2})([A-Z]{2}[0-9]{9}[A-Z]{2})"
    r"([0-9]{12})([0-9]{10})([0-9]{5})([0-9]{2})([0-9]{5})(.{20})([0-9]{5})([0-9 ]{12})"
    r"([-+0-9.]{10})([-+0-9.]{10})\|(.{30})"
)


@dataclass(frozen=True, slots=True)
class CorreiosDataMatrix:
    """The parts of a label's DataMatrix that a bench asks for; the declared value is in cents."""

    tracking_no: str
    destination_cep: str
    origin_cep: str
    services: str
    posting_card: str
    service_code: str
    declared_value_cents: int
    sender_text: str


def parse(text: str) -> CorreiosDataMatrix:
    """The parts of a label's DataMatrix.

    Raises:
        InvalidFormat: not 164 characters, or a part has characters it cannot have.
        InvalidChecksum: the validator of the CEP.
        InvalidCode: the tracking number or a CEP is not valid.
    """
    match = PATTERN.fullmatch(text.ljust(LENGTH))
    if match is None:
        raise InvalidFormat
    destination, origin = cep.validate(match[1]), cep.validate(match[3])
    if cep.validator_digit(destination) != match[5]:
        raise InvalidChecksum
    return CorreiosDataMatrix(
        tracking_no=s10.validate(match[7]),
        destination_cep=destination,
        origin_cep=origin,
        services=match[8],
        posting_card=match[9],
        service_code=match[10],
        declared_value_cents=int(match[14]) * 100,
        sender_text=match[18].rstrip(),
    )


def tracking_no(text: str) -> str:
    """The tracking number at its place in the text, whatever the rest of it says.

    Raises:
        InvalidFormat.
    """
    match = PATTERN.fullmatch(text.ljust(LENGTH))
    if match is None:
        raise InvalidFormat
    return match[7]


def validate(text: str) -> str:
    """The tracking number of a valid DataMatrix.

    Raises:
        InvalidCode: as `parse`.
    """
    return parse(text).tracking_no


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the text."""
    return accepts(validate, text)
