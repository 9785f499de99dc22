"""The end of the log: what the next event continues."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bancada.domain.events import Event
from bancada.store.statements import Statements
from bancada.store.station_identity import StationIdentity
from bancada.wire.envelope import FIRST_PREV_HASH, RecordedEvent, hash_of
from bancada.wire.event_codec import encode_event
from bancada.wire.hlc import next_hlc
from bancada.wire.uuid7 import new_uuid7


@dataclass(frozen=True, slots=True)
class Moment:
    """Wall and monotonic milliseconds, read together."""

    wall_ms: int
    mono_ms: int


@dataclass(frozen=True, slots=True)
class LogHead:
    """Sequence number, hash and logical time of the last event."""

    seq: int = 0
    hash: bytes = FIRST_PREV_HASH
    hlc: int = 0


def head_of(sql: Statements) -> LogHead:
    """Read the end of the log."""
    row = sql.row("SELECT seq, hash, hlc FROM event ORDER BY seq DESC LIMIT 1")
    return LogHead() if row is None else LogHead(*row)


def next_event(
    head: LogHead, identity: StationIdentity, event: Event, who: tuple[str | None, str | None], moment: Moment
) -> RecordedEvent:
    """The record that continues the log; ``who`` is (order_id, operator_id)."""
    name, schema, payload = encode_event(event)
    unsealed = RecordedEvent(
        event_id=new_uuid7(moment.wall_ms),
        station_id=identity.station_id,
        epoch=identity.epoch,
        seq=head.seq + 1,
        type=name,
        schema=schema,
        order_id=who[0],
        operator_id=who[1],
        wall_ms=moment.wall_ms,
        mono_ms=moment.mono_ms,
        hlc=next_hlc(head.hlc, moment.wall_ms),
        payload=payload,
        prev_hash=head.hash,
        hash=b"",
    )
    return replace(unsealed, hash=hash_of(unsealed))
