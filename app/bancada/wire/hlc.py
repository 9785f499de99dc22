"""Hybrid logical clock: wall time that never goes back, to sort events of several stations for people.

One integer: Unix milliseconds in the upper 48 bits, a counter in the lower 16.
Source: Kulkarni, Demirbas et al., "Logical Physical Clocks", 2014. Ownership is never decided by it.
"""

from __future__ import annotations

_COUNTER_BITS = 16


def next_hlc(last: int, wall_ms: int) -> int:
    """The stamp after ``last``: the wall clock's where that is ahead, else one tick more.

    >>> next_hlc(0, 5) == 5 << 16, next_hlc(5 << 16, 3) == (5 << 16) + 1
    (True, True)
    """
    return max(last + 1, wall_ms << _COUNTER_BITS)
