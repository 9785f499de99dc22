"""Whether the log is whole: no number missing, every hash that of its content and of the event before."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass

from bancada.wire.envelope import FIRST_PREV_HASH, RecordedEvent


@dataclass(frozen=True, slots=True)
class ChainReport:
    """How many events were read, and the first number that is missing or wrong, or None."""

    events: int
    first_bad_seq: int | None


def verify_chain(recorded: Iterable[RecordedEvent]) -> ChainReport:
    """Read the log from its beginning, as far as it is whole."""
    seq, last_hash = 0, FIRST_PREV_HASH
    try:
        for event in recorded:
            if event.seq != seq + 1 or event.prev_hash != last_hash or not event.is_intact:
                return ChainReport(seq, seq + 1)
            seq, last_hash = event.seq, event.hash
    except (AttributeError, TypeError, ValueError, struct.error):
        # A value that somebody wrote by hand is not even of the type that hashing needs.
        return ChainReport(seq, seq + 1)
    return ChainReport(seq, None)
