"""The envelope of an event: who noted it, where, when, in which place of the log, and the chain of hashes."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

FIRST_PREV_HASH = bytes(32)
_NUMBERS = struct.Struct(">QHqqQ")
_LENGTH = struct.Struct(">I")
_ABSENT = _LENGTH.pack(0xFFFF_FFFF)


@dataclass(frozen=True, slots=True)
class RecordedEvent:
    """An event as it stands in the log.

    Attributes:
        epoch: 8 random bytes, made with the database file.
        seq: 1, 2, 3… without a gap within a station's database.
        type: snake_case name of the event; ``schema`` is the version of its fields.
        wall_ms / mono_ms / hlc: Unix time, time since an arbitrary start, hybrid logical clock.
        payload: the event's fields, JSON, UTF-8.
        prev_hash / hash: SHA-256 of the event before and of this one.
    """

    event_id: UUID
    station_id: str
    epoch: bytes
    seq: int
    type: str
    schema: int
    order_id: str | None
    operator_id: str | None
    wall_ms: int
    mono_ms: int
    hlc: int
    payload: bytes
    prev_hash: bytes
    hash: bytes

    @property
    def is_intact(self) -> bool:
        """Whether the content is what the hash was made of."""
        return self.hash == hash_of(self)


def hash_of(event: RecordedEvent) -> bytes:
    """SHA-256 of everything in the envelope but the hash itself.

    Layout: prev_hash (32 bytes), event_id (16), epoch (8), then big-endian seq u64, schema u16, wall_ms i64,
    mono_ms i64, hlc u64; then station_id, type, order_id, operator_id and payload, each as a u32 length and
    its UTF-8 bytes; a missing text is the length 0xFFFFFFFF alone.
    """
    head = _NUMBERS.pack(event.seq, event.schema, event.wall_ms, event.mono_ms, event.hlc)
    texts = (event.station_id, event.type, event.order_id, event.operator_id)
    parts = [event.prev_hash, event.event_id.bytes, event.epoch, head]
    parts.extend(_ABSENT if text is None else _counted(text.encode()) for text in texts)
    parts.append(_counted(event.payload))
    return sha256(b"".join(parts)).digest()


def _counted(content: bytes) -> bytes:
    return _LENGTH.pack(len(content)) + content
