"""Kills a packing at random moments, again and again; checks each time that nothing was lost or doubled."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bancada.bootstrap.benchmarks.bench_goods import crash_orders
from bancada.bootstrap.benchmarks.big_database import set_up_station
from bancada.bootstrap.benchmarks.crash_checks import Promise, check_after_crash
from bancada.bootstrap.open_bench import open_bench
from bancada.bootstrap.system_clock import SystemClock
from bancada.domain.errors import EnvironmentFault
from bancada.domain.orders import OrderState
from bancada.domain.profiles import WeighMode
from bancada.services.commands import TakeIn
from bancada.services.received import ReceivedOrder, RecordPlace

_LEAST_WAITING, _REFILL = 60, 200
_LONGEST_S = 0.7
_START_S = 30.0
# One round in so many dies while it starts.
_AT_START_EVERY = 8


class PackerDidNotStart(EnvironmentFault):
    """The packing that is to be killed did not start; what it said stands above."""


@dataclass(slots=True)
class CrashReport:
    """What was done and what was wrong."""

    kills: int = 0
    scans: int = 0
    kills_at_start: int = 0
    documents: int = 0
    doubts: int = 0
    wrong: list[str] = field(default_factory=list)

    def summary(self) -> str:
        """The report as one sentence."""
        return (
            f"killed {self.kills} times ({self.kills_at_start} while starting): {self.scans} scans answered, "
            f"{self.documents} documents printed, {self.doubts} in doubt, {len(self.wrong)} things wrong"
        )


def crash(
    folder: Path, times: int, seed: int, told: Callable[[CrashReport], None] = lambda _report: None
) -> CrashReport:
    """Pack, kill, check; ``times`` times on one folder, or until something is wrong."""
    report = CrashReport()
    chance = random.Random(seed)
    set_up_station(folder, WeighMode.AT_CLOSE)
    for round_no in range(times):
        _refill(folder, round_no)
        is_at_start = round_no % _AT_START_EVERY == _AT_START_EVERY - 1
        promises = _pack_and_kill(folder, seed * 100_000 + round_no, chance, is_at_start=is_at_start)
        report.kills += 1
        report.kills_at_start += is_at_start
        report.scans += len(promises)
        report.wrong += [f"round {round_no}: {each}" for each in check_after_crash(folder, promises)]
        told(report)
        if report.wrong:
            break
    report.documents = sum(1 for _ in (folder / "paper").glob("*/*"))
    report.doubts = _doubts(folder)
    return report


def _pack_and_kill(folder: Path, seed: int, chance: random.Random, *, is_at_start: bool) -> list[Promise]:
    command = [sys.executable, "-m", "bancada", "--data", str(folder), "bench", "crash-packer", str(seed)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    lines = _Lines(process)
    try:
        if not is_at_start and not (lines.ready.wait(_START_S) and lines.has_begun):
            raise PackerDidNotStart
        time.sleep(chance.uniform(0, _LONGEST_S))
    finally:
        process.kill()
        process.wait()
    return lines.promises()


class _Lines:
    """Reads what the packer says in a thread of its own, to its end."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.ready = threading.Event()
        self._said: list[str] = []
        self._thread = threading.Thread(target=self._read, args=(process,), daemon=True)
        self._thread.start()

    @property
    def has_begun(self) -> bool:
        """Whether the packer said anything; it may also have ended without a word."""
        return bool(self._said)

    def promises(self) -> list[Promise]:
        """What was said wholly before the end."""
        self._thread.join()
        return [Promise.read(line) for line in self._said if line.startswith("scan ") and line.endswith("\n")]

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        with process.stdout:
            for line in process.stdout:
                self._said.append(line)
                self.ready.set()
        self.ready.set()


def _refill(folder: Path, round_no: int) -> None:
    """Orders to pack."""
    with open_bench(folder) as (bench, store):
        with store.reader() as reader:
            waiting = reader.state_counts().get(OrderState.OPEN, 0)
        if waiting >= _LEAST_WAITING:
            return
        orders = crash_orders(round_no, _REFILL, SystemClock().now())
        bench.execute(TakeIn(tuple(ReceivedOrder(order, RecordPlace("crash", 1)) for order in orders)))


def _doubts(folder: Path) -> int:
    with open_bench(folder) as (_bench, store), store.reader() as reader:
        return sum(record.type == "print_fell_in_doubt" for record in reader.recorded())
