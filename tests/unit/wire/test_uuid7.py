"""Ids that sort by time."""

from uuid import RFC_4122

from hypothesis import given
from hypothesis import strategies as st

from bancada.wire.uuid7 import new_uuid7


def test_that_the_example_of_the_standard_comes_out() -> None:
    made = new_uuid7(0x017F22E279B0, bytes.fromhex("0cc318c4dc0c0c07398f"))

    assert str(made) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


@given(wall_ms=st.integers(0, 2**48 - 1), noise=st.binary(min_size=10, max_size=10))
def test_that_every_id_is_of_version_seven_and_holds_its_time(wall_ms: int, noise: bytes) -> None:
    made = new_uuid7(wall_ms, noise)

    assert (made.version, made.variant, made.int >> 80) == (7, RFC_4122, wall_ms)


def test_that_ids_of_one_millisecond_differ() -> None:
    assert len({new_uuid7(1) for _ in range(1000)}) == 1000


def test_that_later_ids_sort_later() -> None:
    assert new_uuid7(1) < new_uuid7(2) < new_uuid7(3)
