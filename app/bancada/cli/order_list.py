"""Prints orders as people or programs read them."""

from __future__ import annotations

from pathlib import Path

import typer

from bancada.bootstrap.open_store import open_reader
from bancada.cli.json_line import print_json
from bancada.domain.orders import OrderState
from bancada.services.ports import QueueEntry, QueueFilter


def print_orders(folder: Path, state: OrderState | None, limit: int, *, is_json: bool) -> None:
    states = tuple(OrderState) if state is None else (state,)
    with open_reader(folder) as reader:
        entries = reader.queue(QueueFilter(states=states, limit=limit))
        counts = reader.state_counts()
    for entry in entries:
        if is_json:
            print_json(_values(entry))
        else:
            typer.echo(_line(entry))
    in_all = sum(counts.get(each, 0) for each in states)
    if in_all > len(entries):
        typer.echo(f"{in_all - len(entries)} more; --limit shows them", err=True)


def _values(entry: QueueEntry) -> dict[str, object]:
    return {
        "order_ref": entry.order_ref,
        "order_id": entry.order_id,
        "state": entry.state,
        "carrier": entry.carrier,
        "service_level": entry.service_level,
        "channel": entry.channel,
        "city": entry.city,
        "state_code": entry.state_code,
        "units": entry.units,
        "lines": entry.lines,
        "due_at": entry.due_at.isoformat(),
        "has_cutoff": entry.has_cutoff,
        "is_gift": entry.is_gift,
        "is_waiting_for_invoice": entry.is_waiting_for_invoice,
        "hold_shelf": entry.hold_shelf,
    }


def _line(entry: QueueEntry) -> str:
    due = f"{entry.due_at.astimezone():%Y-%m-%d %H:%M}" if entry.has_cutoff else "–"
    carrier = " ".join(part for part in (entry.carrier, entry.service_level) if part)
    return f"{entry.order_ref:<20} {entry.state:<24} {due:<16} {entry.units:>5} {carrier}".rstrip()
