"""The envelope's hash covers everything in it."""

import hashlib
from dataclasses import replace
from uuid import UUID

import pytest

from bancada.wire.envelope import FIRST_PREV_HASH, RecordedEvent, hash_of

UNSEALED = RecordedEvent(
    event_id=UUID(int=1),
    station_id="st",
    epoch=b"12345678",
    seq=1,
    type="order_left",
    schema=1,
    order_id="o1",
    operator_id=None,
    wall_ms=2,
    mono_ms=3,
    hlc=4,
    payload=b"{}",
    prev_hash=FIRST_PREV_HASH,
    hash=b"",
)
SEALED = replace(UNSEALED, hash=hash_of(UNSEALED))


def test_that_the_hash_is_of_the_documented_bytes() -> None:
    layout = (
        bytes(32)
        + bytes(15)
        + b"\x01"
        + b"12345678"
        + (1).to_bytes(8, "big")
        + (1).to_bytes(2, "big")
        + (2).to_bytes(8, "big")
        + (3).to_bytes(8, "big")
        + (4).to_bytes(8, "big")
        + b"\0\0\0\x02st"
        + b"\0\0\0\x0aorder_left"
        + b"\0\0\0\x02o1"
        + b"\xff\xff\xff\xff"
        + b"\0\0\0\x02{}"
    )

    assert SEALED.hash == hashlib.sha256(layout).digest()


def test_that_an_untouched_event_is_intact() -> None:
    assert SEALED.is_intact


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("event_id", UUID(int=2)),
        ("station_id", "sT"),
        ("epoch", b"12345679"),
        ("seq", 2),
        ("type", "order_lefT"),
        ("schema", 2),
        ("order_id", None),
        ("operator_id", ""),
        ("wall_ms", 0),
        ("mono_ms", 0),
        ("hlc", 0),
        ("payload", b"[]"),
        ("prev_hash", b"\x01" * 32),
    ],
)
def test_that_a_change_anywhere_is_noticed(field: str, value: object) -> None:
    assert not replace(SEALED, **{field: value}).is_intact  # type: ignore[arg-type]
