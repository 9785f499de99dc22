"""Runs the kills and says what was wrong."""

from __future__ import annotations

import tempfile
from pathlib import Path

import typer

from bancada.bootstrap.benchmarks.crash_rounds import CrashReport, crash
from bancada.cli.json_line import print_json
from bancada.cli.progress import progress


def run_crash(times: int, seed: int, work: Path | None, *, is_json: bool) -> None:
    """Kill a packing so often; exits with status 1 where something was lost, doubled or half done."""
    if work is not None:
        work.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="bancada-crash-", dir=work) as folder,
        progress("Killing", times, is_json=is_json) as show,
    ):
        report = crash(Path(folder) / "station", times, seed, lambda so_far: show(so_far.kills))
    if is_json:
        print_json(_values(report))
    else:
        typer.echo(report.summary())
    for each in report.wrong:
        typer.echo(f"wrong: {each}", err=True)
    if report.wrong:
        raise typer.Exit(1)


def _values(report: CrashReport) -> dict[str, object]:
    return {
        "kills": report.kills,
        "kills_at_start": report.kills_at_start,
        "scans": report.scans,
        "documents": report.documents,
        "doubts": report.doubts,
        "wrong": report.wrong,
    }
