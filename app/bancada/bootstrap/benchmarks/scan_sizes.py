"""The same scans on a small and on a big database, and how they compare."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bancada.bootstrap.benchmarks.records import BenchRecord, percentile
from bancada.bootstrap.benchmarks.scan_bench import ScanSample, measure_scans

_MEDIAN = 50


def measure_both_sizes(folders: Mapping[int, Path], scans: int, warm_up: int) -> Iterator[BenchRecord]:
    """Numbers for each folder (by its number of events), and the last one's median beside the first one's."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    samples: dict[int, ScanSample] = {}
    for events, folder in folders.items():
        samples[events] = measure_scans(app, folder, scans, warm_up)
        yield from samples[events].records(events)
    medians = [percentile([each.total for each in sample.accepted], _MEDIAN) for sample in samples.values()]
    few, many = min(folders), max(folders)
    name = f"accepted p50, {many} beside {few} events"
    yield BenchRecord("scan", name, medians[-1], "ms", medians[0])
