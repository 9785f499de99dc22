"""Runs the benchmarks that were asked for and prints what they say."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bancada.bootstrap.benchmarks.big_database import DatabaseSize, big_database
from bancada.bootstrap.benchmarks.import_bench import measure_import
from bancada.bootstrap.benchmarks.records import BenchRecord, machine_load
from bancada.bootstrap.benchmarks.start_bench import measure_start

_SMALL_EVENTS, _SMALL_ORDERS = 1_000, 100
_WARM_UP = 60


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured."""

    orders: int = 100_000
    events: int = 1_000_000
    scans: int = 600
    lines: int = 100_000
    idle_s: float = 10.0


def run_benches(names: Sequence[str], sizes: Sizes, work: Path | None, *, is_json: bool) -> None:
    """Run and print; big databases stay in ``work`` for the next time."""
    with _folder(work) as folder:
        for name in names:
            for record in _measured(name, sizes, folder):
                text = json.dumps(record.values()) if is_json else record.line()
                sys.stdout.write(text + "\n")
                sys.stdout.flush()


def _measured(name: str, sizes: Sizes, folder: Path) -> Iterator[BenchRecord]:
    runs: dict[str, Callable[[Sizes, Path], Iterator[BenchRecord]]] = {
        "scan": _scan,
        "start": _start,
        "import": _import,
    }
    yield machine_load(name, "before")
    yield from runs[name](sizes, folder)
    yield machine_load(name, "after")


def _scan(sizes: Sizes, work: Path) -> Iterator[BenchRecord]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Qt is imported by this benchmark alone.
    from bancada.bootstrap.benchmarks.scan_sizes import measure_both_sizes

    small = DatabaseSize(min(_SMALL_ORDERS, sizes.orders), min(_SMALL_EVENTS, sizes.events))
    big = DatabaseSize(sizes.orders, sizes.events)
    folders = {size.events: big_database(work, size, _tell) for size in (small, big)}
    yield from measure_both_sizes(folders, sizes.scans, min(_WARM_UP, sizes.scans))


def _start(sizes: Sizes, work: Path) -> Iterator[BenchRecord]:
    folder = big_database(work, DatabaseSize(sizes.orders, sizes.events), _tell)
    return measure_start(folder, sizes.idle_s)


def _import(sizes: Sizes, work: Path) -> Iterator[BenchRecord]:
    with tempfile.TemporaryDirectory(dir=work) as folder:
        yield from measure_import(Path(folder), sizes.lines)


@contextmanager
def _folder(work: Path | None) -> Iterator[Path]:
    if work is not None:
        work.mkdir(parents=True, exist_ok=True)
        yield work
        return
    with tempfile.TemporaryDirectory(prefix="bancada-bench-") as folder:
        yield Path(folder)


def _tell(text: str) -> None:
    sys.stderr.write(text + "\n")
