"""Rows of the event table, there and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

from bancada.domain.session import PackingSession, fold
from bancada.store.statements import Statements
from bancada.wire.envelope import RecordedEvent
from bancada.wire.event_codec import UnknownEvent, decode_event

INSERT_EVENT = (
    "INSERT INTO event (seq, event_id, epoch, type, schema, order_id, operator_id, wall_ms, mono_ms, hlc,"
    " payload, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_SELECT = (
    "SELECT event_id, epoch, seq, type, schema, order_id, operator_id, wall_ms, mono_ms, hlc, payload,"
    " prev_hash, hash FROM event"
)
_PAGE = 5000


def row_of(event: RecordedEvent) -> tuple[Any, ...]:
    """Values for `INSERT_EVENT`."""
    return (
        event.seq,
        event.event_id.bytes,
        event.epoch,
        event.type,
        event.schema,
        event.order_id,
        event.operator_id,
        event.wall_ms,
        event.mono_ms,
        event.hlc,
        event.payload,
        event.prev_hash,
        event.hash,
    )


def all_events(sql: Statements, station_id: str, after_seq: int = 0) -> Iterator[RecordedEvent]:
    """The log in order; rows are fetched a page at a time and made into events one by one.

    A row that somebody changed by hand may raise a `TypeError` or `ValueError`, after all events before it.
    """
    while page := sql.rows(f"{_SELECT} WHERE seq > ? ORDER BY seq LIMIT ?", (after_seq, _PAGE)):
        for row in page:
            yield RecordedEvent(UUID(bytes=row[0]), station_id, *row[1:])
            after_seq = row[2]


def fold_order(sql: Statements, order_id: str, before_seq: int | None) -> PackingSession | None:
    """The session of an order, from its events before ``before_seq`` or from all.

    One to which a newer program did something unknown here is marked as not understood.
    """
    query = "SELECT type, schema, payload FROM event WHERE order_id = ?"
    values: tuple[Any, ...] = (order_id,)
    if before_seq is not None:
        query, values = f"{query} AND seq < ?", (order_id, before_seq)
    happened = [decode_event(*row) for row in sql.rows(f"{query} ORDER BY seq", values)]
    known = [event for event in happened if not isinstance(event, UnknownEvent)]
    session = fold(known)
    if session is None or len(known) == len(happened):
        return session
    return replace(session, is_understood=False)
