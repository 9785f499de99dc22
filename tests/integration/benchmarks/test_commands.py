"""Each benchmark on a tiny database says all its numbers; how large they are is nobody's promise here."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KEYS = {"bench", "metric", "value", "unit", "peer", "ratio"}


def run(*arguments: str) -> list[dict[str, object]]:
    done = subprocess.run(
        [sys.executable, "-m", "bancada", "bench", *arguments, "--json"],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    records: list[dict[str, object]] = [json.loads(line) for line in done.stdout.splitlines()]
    assert all(set(record) == KEYS for record in records)
    return records


def metrics(records: list[dict[str, object]]) -> set[object]:
    return {record["metric"] for record in records}


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bench")


def test_that_scans_are_timed_hop_by_hop_beside_the_bare_limit(work: Path) -> None:
    records = run("scan", "--work", str(work), "--orders", "30", "--events", "300", "--scans", "12")

    said = metrics(records)
    for name in ("accepted p50", "accepted p99", "refused p50", "decide p50", "commit p50", "paint p50"):
        assert f"{name} at 300 events" in said
    accepted = next(each for each in records if each["metric"] == "accepted p50 at 300 events")
    assert accepted["peer"] is not None
    assert {"machine load before", "machine load after"} <= said


def test_that_the_start_tells_paint_memory_idleness_and_search(work: Path) -> None:
    said = run("start", "--work", str(work), "--orders", "30", "--events", "300", "--idle", "0.1")

    rows = next(record for record in said if record["metric"] == "queue rows shown")
    assert float(str(rows["value"])) >= 30
    assert {"resident memory", "idle processor time", "queue search to painted p95"} <= metrics(said)


def test_that_an_import_tells_time_beside_bare_rows_and_memory(work: Path) -> None:
    said = run("import", "--work", str(work), "--lines", "60")

    assert {"60 order lines", "lines per second", "peak memory"} <= metrics(said)
