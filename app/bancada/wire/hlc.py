"""Hybrid logical clock: wall time that never goes back, to sort events of several stations for people.

One integer: Unix milliseconds in the upper 48 bits, a counter in the lower 16.
Source: Kulkarni, Demirbas et al., "Logical Physical Clocks", 2014. Ownership is never decided by it.
"""

from __future__ import annotations

COUNTER_BITS = 16


def next_hlc(last: int, wall_ms: int) -> int:
    """The stamp after ``last``: the wall clock's where that is ahead, else one tick more.

    >>> next_hlc(0, 5) == 5 << 16, next_hlc(5 << 16, 3) == (5 << 16) + 1
    (True, True)
    """
    return max(last + 1, wall_ms << COUNTER_BITS)


def merge_hlc(last: int, seen: int, wall_ms: int) -> int:
    """The stamp after both our last one and one that came from elsewhere."""
    return next_hlc(max(last, seen), wall_ms)


def wall_ms_of(hlc: int) -> int:
    """The milliseconds of a stamp."""
    return hlc >> COUNTER_BITS
