"""Logical time never goes back, whatever the wall clock does."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bancada.wire.hlc import next_hlc

walls = st.integers(0, 2**47)


@given(clock=st.lists(walls, min_size=1, max_size=30))
def test_that_stamps_only_grow(clock: list[int]) -> None:
    stamps = [0]
    for wall_ms in clock:
        stamps.append(next_hlc(stamps[-1], wall_ms))

    assert all(before < after for before, after in pairwise(stamps))


def test_that_a_stamp_follows_the_wall_clock_when_it_is_ahead() -> None:
    assert next_hlc(next_hlc(0, 1_000), 2_000) == 2_000 << 16


def test_that_a_clock_set_back_does_not_set_the_stamp_back() -> None:
    assert next_hlc(next_hlc(0, 2_000), 1_000) == (2_000 << 16) + 1
