"""How soon the window is there, what it costs to stand open, and how quickly it searches."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bancada.bootstrap.benchmarks.records import BenchRecord, percentile

_P95 = 95
_RUNS = 3
_MEDIAN = 50


def measure_start(folder: Path, idle_s: float) -> Iterator[BenchRecord]:
    """Start the window on a station's folder, three times; the first may find the disk's cache cold."""
    bare = [_import_qt() for _ in range(_RUNS)]
    starts = [_start(folder, idle_s if run == 0 else 0.1) for run in range(_RUNS)]
    said = starts[0][1]
    peer = percentile(bare, _MEDIAN)
    for name, key in (("first paint (sign-in)", "first_paint_at"), ("ready with queue rows", "ready_at")):
        seconds = [float(each[key]) - began for began, each in starts]
        yield BenchRecord("start", name, percentile(seconds, _MEDIAN), "s", peer)
    yield BenchRecord("start", "queue rows shown", float(said["rows"]), "rows")
    searches = [ms for _, each in starts for ms in each["search_ms"]]
    yield BenchRecord("start", "queue search to painted p50", percentile(searches, _MEDIAN), "ms")
    yield BenchRecord("start", "queue search to painted p95", percentile(searches, _P95), "ms")
    yield BenchRecord("start", "resident memory", float(said["resident_mb"]), "MB")
    yield BenchRecord("start", "idle processor time", float(said["idle_cpu_percent"]), "%")


def _start(folder: Path, idle_s: float) -> tuple[float, dict[str, Any]]:
    command = [sys.executable, "-m", "bancada", "--data", str(folder), "bench", "start-window", str(idle_s)]
    began = time.time()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return began, said


def _import_qt() -> float:
    """Seconds of a process that only imports PySide6's widgets."""
    began = time.time()
    subprocess.run([sys.executable, "-c", "import PySide6.QtWidgets"], check=True)
    return time.time() - began
