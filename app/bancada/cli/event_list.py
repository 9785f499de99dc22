"""Prints events as people or programs read them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import typer

from bancada.bootstrap.open_log import LogReader, open_log
from bancada.cli.json_line import print_json
from bancada.domain.errors import OperatorError
from bancada.wire.envelope import RecordedEvent


class NoEventsOfOrder(OperatorError):
    """No order has this number."""

    def __init__(self, order_ref: str) -> None:
        self.order_ref = order_ref
        super().__init__(f"no order has the number “{order_ref}”; `orders list` shows them")


def print_events(folder: Path, after_seq: int, order_ref: str | None, *, is_json: bool) -> None:
    """Print the events after a number, of one order or of all.

    Raises:
        NoEventsOfOrder: no order has this number.
    """
    with open_log(folder) as log:
        for event in _wanted(log, after_seq, order_ref):
            if is_json:
                print_json(_values(event))
            else:
                typer.echo(_line(event))


def _wanted(log: LogReader, after_seq: int, order_ref: str | None) -> Iterator[RecordedEvent]:
    if order_ref is None:
        return log.recorded(after_seq)
    ids = log.order_ids(order_ref)
    if not ids:
        raise NoEventsOfOrder(order_ref)
    return (event for event in log.recorded(after_seq) if event.order_id in ids)


def _moment(event: RecordedEvent) -> datetime:
    return datetime.fromtimestamp(event.wall_ms / 1000, UTC)


def _values(event: RecordedEvent) -> dict[str, object]:
    return {
        "seq": event.seq,
        "event_id": str(event.event_id),
        "type": event.type,
        "schema": event.schema,
        "order_id": event.order_id,
        "operator_id": event.operator_id,
        "at": _moment(event).isoformat(timespec="milliseconds"),
        "payload": _payload(event),
        "hash": event.hash.hex(),
    }


def _payload(event: RecordedEvent) -> object:
    """The fields of the event; the bare text where somebody broke it, which `events verify` tells."""
    try:
        return json.loads(event.payload)
    except ValueError:
        return repr(event.payload)


def _line(event: RecordedEvent) -> str:
    at = f"{_moment(event).astimezone():%Y-%m-%d %H:%M:%S}"
    payload = json.dumps(_payload(event), ensure_ascii=False, separators=(",", ":"))
    return f"{event.seq:>8}  {at}  {event.type:<20} {payload}"
