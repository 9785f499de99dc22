"""What must be true of a station's folder after a crash, whenever it came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bancada.bootstrap.benchmarks.crash_packer import PAPER
from bancada.bootstrap.open_bench import open_bench
from bancada.bootstrap.open_log import LogReader, open_log
from bancada.domain import events as ev
from bancada.services.bench_state import BenchState
from bancada.store.chain import verify_chain
from bancada.store.database import StationStore
from bancada.wire.event_codec import ReadEvent, decode_event

_COUNTED = ("accepted", "line_complete", "order_complete")
_REFUSED = ("unknown_code", "wrong_item", "over_scan")


@dataclass(frozen=True, slots=True)
class Promise:
    """A scan whose answer was published before the crash, and the order and units then in hand."""

    scan_id: str
    verdict: str
    order_id: str
    units: int

    @classmethod
    def read(cls, line: str) -> Promise:
        """From a line of the packer."""
        _, scan_id, verdict, order_id, units = line.split()
        return cls(scan_id, verdict, order_id, int(units))


@dataclass(frozen=True, slots=True)
class _Known:
    scan_ids: frozenset[str]
    opened: frozenset[str]
    closed: Counter[str]
    labels: Counter[str]
    finished: frozenset[str]
    taken_out: Counter[str]


def check_after_crash(folder: Path, promises: list[Promise]) -> list[str]:
    """Everything that is wrong, in plain words; empty when nothing is."""
    wrong: list[str] = []
    with open_log(folder) as log:
        chain = verify_chain(log.recorded())
        if chain.first_bad_seq is not None:
            wrong.append(f"event {chain.first_bad_seq} is missing or was changed")
        known = _known(log)
        sending = log.sql.rows("SELECT job_id FROM print_job WHERE state = 'sending'")
    with open_bench(folder) as (bench, store):
        wrong += _tables_differ(store)
        doubts = {job.job_id for job in bench.state.doubts}
        wrong += [
            f"job {row[0]} was being sent and is not in doubt" for row in sending if row[0] not in doubts
        ]
        wrong += _not_resumed(bench.state, known, promises)
    wrong += _lost(known, promises)
    wrong += _half_closed(known)
    wrong += _printed_twice(folder)
    return wrong


def _known(log: LogReader) -> _Known:
    scan_ids: set[str] = set()
    opened: set[str] = set()
    finished: set[str] = set()
    closed: Counter[str] = Counter()
    labels: Counter[str] = Counter()
    taken_out: Counter[str] = Counter()
    for order_id, event in _events(log):
        match event:
            case ev.UnitsVerified() | ev.ScanRefused():
                scan_ids.add(event.scan_id)
            case ev.OrderOpened():
                opened.add(order_id)
            case ev.ParcelClosed():
                closed[order_id] += 1
            case ev.PrintQueued(document=ev.DocumentKind.SHIPPING_LABEL):
                labels[order_id] += 1
            case ev.OrderPacked():
                finished.add(order_id)
            case ev.UnitsTakenOut():
                taken_out[order_id] += event.qty
    return _Known(frozenset(scan_ids), frozenset(opened), closed, labels, frozenset(finished), taken_out)


def _events(log: LogReader) -> Iterator[tuple[str, ReadEvent]]:
    for record in log.recorded():
        yield record.order_id or "", decode_event(record.type, record.schema, record.payload)


def _lost(known: _Known, promises: list[Promise]) -> Iterator[str]:
    for promise in promises:
        is_fact = promise.verdict in (*_COUNTED, *_REFUSED)
        if is_fact and promise.scan_id not in known.scan_ids:
            yield f"scan {promise.scan_id} was answered {promise.verdict} and is not in the log"
        if promise.verdict == "order_opened" and promise.order_id not in known.opened:
            yield f"order {promise.order_id} was opened on the screen and is not in the log"


def _not_resumed(state: BenchState, known: _Known, promises: list[Promise]) -> Iterator[str]:
    """The order in hand is in hand again with at least what was promised, unless it was finished since."""
    if not promises or promises[-1].order_id in ("-", *known.finished):
        return
    last = promises[-1]
    session = state.session
    if session is None or session.order.order_id != last.order_id:
        yield f"order {last.order_id} was in hand and is not any more"
    elif session.done_units < last.units - known.taken_out[last.order_id]:
        yield f"order {last.order_id} had {last.units} units and has {session.done_units}"


def _half_closed(known: _Known) -> Iterator[str]:
    """Closing a parcel and queueing its label is one transaction."""
    for order_id in known.closed.keys() | known.labels.keys():
        if known.closed[order_id] != known.labels[order_id]:
            yield f"order {order_id}: {known.closed[order_id]} parcels, {known.labels[order_id]} labels"


def _tables_differ(store: StationStore) -> Iterator[str]:
    for each in store.rebuild().differences:
        yield f"{each.table} {each.key}: {each.live} is not what the log says: {each.rebuilt}"


def _printed_twice(folder: Path) -> Iterator[str]:
    came_out = Counter(path.read_bytes() for path in (folder / PAPER).glob("*/*"))
    del came_out[b""]
    for payload, times in came_out.items():
        if times > 1:
            yield f"a document of {len(payload)} bytes came out {times} times"
