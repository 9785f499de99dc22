"""Makes the derived tables again from the log alone, compares them with the live ones, and may put them in.

The log is replayed into a database of its own, so that the live one is only read until the very end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Table

from bancada.domain import events as ev
from bancada.domain.orders import Order
from bancada.store.event_rows import fold_order
from bancada.store.migration import bring_up_to_date
from bancada.store.projections.order_change import Noted
from bancada.store.projections.projector import Projector
from bancada.store.schema import DERIVED, state_count
from bancada.store.session_cache import SessionCache
from bancada.store.sqlite_engine import scratch_engine
from bancada.store.statements import Statements, marks
from bancada.store.weight_book import kept_prior
from bancada.wire.envelope import RecordedEvent
from bancada.wire.event_codec import ReadEvent, decode_event

_AT_ONCE = 2000
_TOLD = 20
Progress = Callable[[int], None]
"""Told how many events have been replayed."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that differs: what the live table holds and what the log says; None for no such row."""

    table: str
    key: tuple[Any, ...]
    live: tuple[Any, ...] | None
    rebuilt: tuple[Any, ...] | None


@dataclass(frozen=True, slots=True)
class RebuildReport:
    """What the replay found.

    Attributes:
        rows: rows compared, all tables together.
        differing_rows: how many of them differ.
        differences: the first of these.
    """

    events: int
    rows: int
    differing_rows: int
    differences: tuple[Difference, ...]

    @property
    def is_clean(self) -> bool:
        """Whether the live tables say what the log says."""
        return self.differing_rows == 0


def rebuild(
    live: Statements,
    recorded: Iterable[RecordedEvent],
    *,
    swap_in: bool = False,
    progress: Progress | None = None,
) -> RebuildReport:
    """Replay the log, compare, and with ``swap_in`` put the rebuilt tables in where they differ.

    Args:
        live: on the writing connection, in a transaction that the caller commits.
        recorded: the whole log, in order.
    """
    with TemporaryDirectory(prefix="bancada-rebuild-") as folder:
        engine = scratch_engine(Path(folder) / "rebuilt.sqlite3")
        bring_up_to_date(engine, Path(folder))
        try:
            with engine.connect() as connection:
                rebuilt = Statements(connection)
                events = _replay(live, rebuilt, recorded, progress)
                report = _compare(live, rebuilt)
                if swap_in and not report.is_clean:
                    _swap_in(live, rebuilt)
                return replace(report, events=events)
        finally:
            engine.dispose()


def _replay(
    live: Statements, rebuilt: Statements, recorded: Iterable[RecordedEvent], progress: Progress | None
) -> int:
    sessions = SessionCache(lambda order_id, before_seq: fold_order(live, order_id, before_seq))
    projector = Projector(rebuilt, sessions, kept_prior(live))
    events = 0
    for batch in _batches(_decoded(recorded)):
        for is_received, run in groupby(batch, lambda pair: isinstance(pair[0], ev.OrderReceived)):
            if is_received:
                projector.project_received(list(_orders_of(run)))
            else:
                for event, noted in run:
                    projector.project(event, noted)
        sessions.settle()
        events += len(batch)
        if progress is not None:
            progress(events)
    return events


def _decoded(recorded: Iterable[RecordedEvent]) -> Iterator[tuple[ReadEvent, Noted]]:
    for record in recorded:
        event = decode_event(record.type, record.schema, record.payload)
        yield event, Noted(record.seq, record.order_id, record.operator_id, record.wall_ms)


def _batches(happened: Iterator[tuple[ReadEvent, Noted]]) -> Iterator[list[tuple[ReadEvent, Noted]]]:
    while batch := list(islice(happened, _AT_ONCE)):
        yield batch


def _orders_of(run: Iterable[tuple[ReadEvent, Noted]]) -> Iterator[tuple[Order, Noted]]:
    for event, noted in run:
        if isinstance(event, ev.OrderReceived):
            yield event.order, noted


def _compare(live: Statements, rebuilt: Statements) -> RebuildReport:
    rows = differing = 0
    told: list[Difference] = []
    for table in DERIVED:
        for key, now, then in _paired(_in_order(table, live), _in_order(table, rebuilt)):
            rows += 1
            if now != then:
                differing += 1
                if len(told) < _TOLD:
                    told.append(Difference(table.name, key, now, then))
    return RebuildReport(0, rows, differing, tuple(told))


_Keyed = tuple[tuple[Any, ...], tuple[Any, ...]]


def _in_order(table: Table, sql: Statements) -> Iterator[_Keyed]:
    keys = [column.name for column in table.primary_key.columns]
    others = [column.name for column in table.columns]
    query = f"SELECT {', '.join((*keys, *others))} FROM {table.name} ORDER BY {', '.join(keys)}"
    for row in sql.stream(query):
        yield tuple(row[: len(keys)]), tuple(row[len(keys) :])


def _paired(
    live: Iterator[_Keyed], rebuilt: Iterator[_Keyed]
) -> Iterator[tuple[tuple[Any, ...], tuple[Any, ...] | None, tuple[Any, ...] | None]]:
    """Both tables side by side, by key; a row that one of them lacks stands beside None."""
    now, then = next(live, None), next(rebuilt, None)
    while now is not None or then is not None:
        if then is None or (now is not None and now[0] < then[0]):
            assert now is not None
            yield now[0], now[1], None
            now = next(live, None)
        elif now is None or then[0] < now[0]:
            yield then[0], None, then[1]
            then = next(rebuilt, None)
        else:
            yield now[0], now[1], then[1]
            now, then = next(live, None), next(rebuilt, None)


def _swap_in(live: Statements, rebuilt: Statements) -> None:
    # The counters are written by triggers while the orders go in, and replaced last.
    for table in sorted(DERIVED, key=lambda table: table is state_count):
        columns = [column.name for column in table.columns]
        live.run(f"DELETE FROM {table.name}")
        insert = f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks(columns)})"
        source = rebuilt.stream(f"SELECT {', '.join(columns)} FROM {table.name}")
        while chunk := list(islice(source, _AT_ONCE)):
            live.run_many(insert, [tuple(row) for row in chunk])
