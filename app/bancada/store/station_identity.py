"""Who this database belongs to: the station's id, and the epoch of this very file."""

from __future__ import annotations

import os
from dataclasses import dataclass

from bancada.store.statements import Statements
from bancada.wire.uuid7 import new_uuid7

_EPOCH_BYTES = 8


@dataclass(frozen=True, slots=True)
class StationIdentity:
    """The station's id for ever, and the random id of this database, made with it."""

    station_id: str
    epoch: bytes


def identity_of(sql: Statements) -> StationIdentity:
    row = sql.row("SELECT station_id, epoch FROM station")
    return StationIdentity(row[0], row[1])


def make_identity(sql: Statements, now_ms: int) -> StationIdentity:
    """The identity of the database, made now where it has none."""
    if sql.row("SELECT 1 FROM station") is None:
        sql.run(
            "INSERT INTO station (one, station_id, epoch, created_ms) VALUES (1, ?, ?, ?)",
            (str(new_uuid7(now_ms)), os.urandom(_EPOCH_BYTES), now_ms),
        )
    return identity_of(sql)
