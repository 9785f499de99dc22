"""The GS1 check digit, which parcel carriers and the post share (weights 3 and 1 from the right)."""

from __future__ import annotations


def check_digit(body: str) -> str:
    """The digit that completes `body`, ASCII digits without their check digit.

    Source: GS1 General Specifications 7.9, "standard check digit calculations".

    >>> check_digit("37610425002123456")
    '9'
    """
    tripled = sum(map(int, body[-1::-2]))
    plain = sum(map(int, body[-2::-2]))
    return str(-(3 * tripled + plain) % 10)


def has_check_digit(code: str) -> bool:
    """Whether the last of the ASCII digits of `code` is the check digit of the others.

    >>> has_check_digit("5901234123457"), has_check_digit("5901234123456")
    (True, False)
    """
    return check_digit(code[:-1]) == code[-1:]
