"""FedEx numbers: Express (12 digits), Ground (15, or 22 beginning with 96), SmartPost (20), and the
34 digits of an Express or Ground label, whose last twelve are the number that people read.

FedEx publishes no list; a wrong check digit is a warning, never a block.
Source: the rules as documented with FedEx's test numbers in public tracking-number collections.

>>> validate("7978 0667 7146")
'797806677146'
>>> tracking_no("1001921334250001000300779017972697")
'779017972697'
>>> is_valid("477179081231")
False
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import cycle

from bancada.domain.codes import mod10
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat, accepts

EXPRESS_12 = re.compile(r"[0-9]{12}")
GROUND_15 = re.compile(r"[0-9]{15}")
SMARTPOST_20 = re.compile(r"[0-9]{20}")
GROUND_96_22 = re.compile(r"96[0-9]{20}")
LABEL_34 = re.compile(r"(?:100[0-9]|96[0-9]{2})[0-9]{30}")

_EXPRESS_WEIGHTS = (3, 1, 7)
_LABEL_WEIGHTS = (1, 7, 3)
_SMARTPOST_PREFIX = "92"
_LABEL_TRACKING = 14
_GROUND_TRACKING = 15
_HUMAN = 12


def compact(text: str) -> str:
    """The number without spaces."""
    return text.replace(" ", "")


def _weighted_digit(body: str, weights: tuple[int, ...]) -> str:
    total = sum(weight * int(digit) for weight, digit in zip(cycle(weights), body, strict=False))
    return str(total % 11 % 10)


def _express_holds(number: str) -> bool:
    return _weighted_digit(number[:-1], _EXPRESS_WEIGHTS) == number[-1]


def _smartpost_holds(number: str) -> bool:
    return mod10.has_check_digit(_SMARTPOST_PREFIX + number)


def _ground_96_holds(number: str) -> bool:
    return mod10.has_check_digit(number[-_GROUND_TRACKING:])


def _label_holds(number: str) -> bool:
    tracking = number[-_LABEL_TRACKING:]
    return _weighted_digit(tracking[:-1], _LABEL_WEIGHTS) == tracking[-1]


_RULES: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (EXPRESS_12, _express_holds),
    (GROUND_15, mod10.has_check_digit),
    (SMARTPOST_20, _smartpost_holds),
    (GROUND_96_22, _ground_96_holds),
    (LABEL_34, _label_holds),
)


def validate(text: str) -> str:
    """The number as it was printed, digits only; its length tells which rule it must keep.

    Raises:
        InvalidFormat, InvalidChecksum.
    """
    number = compact(text)
    for pattern, holds in _RULES:
        if pattern.fullmatch(number):
            if not holds(number):
                raise InvalidChecksum
            return number
    raise InvalidFormat


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the number."""
    return accepts(validate, text)


def tracking_no(text: str) -> str:
    """The number that people read and orders carry: the tail of the two long label forms."""
    number = compact(text)
    if LABEL_34.fullmatch(number):
        return number[-_HUMAN:]
    if GROUND_96_22.fullmatch(number):
        return number[-_GROUND_TRACKING:]
    return number


def format(text: str) -> str:
    """The tracking number in groups of four.

    >>> format("1001921334250001000300779017972697")
    '7790 1797 2697'
    """
    number = tracking_no(text)
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))
