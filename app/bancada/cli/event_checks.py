"""Proves that the log is whole, and that the read tables say what the log says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import typer

from bancada.bootstrap.open_log import open_log
from bancada.bootstrap.open_store import open_store
from bancada.cli.json_line import print_json
from bancada.cli.progress import progress
from bancada.store.chain import ChainReport, verify_chain
from bancada.store.rebuild import RebuildReport
from bancada.wire.envelope import RecordedEvent

_TOLD_EVERY = 1000


def verify(folder: Path, *, is_json: bool) -> None:
    """Verify the chain of a station's log; exits with status 1 at the first event that is wrong."""
    report = _verified(folder, is_json=is_json)
    if is_json:
        print_json({"events": report.events, "first_bad_seq": report.first_bad_seq})
    elif report.first_bad_seq is None:
        typer.echo(f"{report.events} events, none missing, none changed")
    _stop_at_bad_event(report)


def rebuild(folder: Path, *, is_repairing: bool, is_json: bool) -> None:
    """Rebuild the read tables and compare; exits with status 1 where they differ and were not repaired.

    Nothing is made from a log that is not whole.
    """
    chain = _verified(folder, is_json=is_json)
    _stop_at_bad_event(chain)
    with open_store(folder) as store, progress("Rebuilding", chain.events, is_json=is_json) as show:
        report = store.rebuild(swap_in=is_repairing, progress=show)
    if is_json:
        print_json(_values(report, is_repairing))
    elif report.is_clean:
        typer.echo(f"{report.events} events, {report.rows} rows: the read tables say what the log says")
    if not report.is_clean:
        _tell_differences(report, is_repairing)
        if not is_repairing:
            raise typer.Exit(1)


def _verified(folder: Path, *, is_json: bool) -> ChainReport:
    with open_log(folder) as log, progress("Verifying", log.last_seq, is_json=is_json) as show:
        report = verify_chain(_told(log.recorded(), show))
        # An end that was cut off leaves a chain that is whole as far as it goes.
        is_cut_off = report.first_bad_seq is None and report.events < log.last_seq
    return ChainReport(report.events, report.events + 1) if is_cut_off else report


def _stop_at_bad_event(report: ChainReport) -> None:
    if report.first_bad_seq is not None:
        said = f"event {report.first_bad_seq} is missing or was changed"
        typer.echo(f"{said}; the {report.events} before it are whole", err=True)
        raise typer.Exit(1)


def _values(report: RebuildReport, is_repairing: bool) -> dict[str, object]:
    return {
        "events": report.events,
        "rows": report.rows,
        "differing_rows": report.differing_rows,
        "is_equal": report.is_clean,
        "is_repaired": is_repairing and not report.is_clean,
        "differences": [
            {"table": each.table, "key": [str(part) for part in each.key]} for each in report.differences
        ],
    }


def _tell_differences(report: RebuildReport, is_repairing: bool) -> None:
    for each in report.differences:
        key = " ".join(str(part) for part in each.key)
        typer.echo(f"{each.table} {key}: {each.live} is not what the log says: {each.rebuilt}", err=True)
    told = "and have been corrected" if is_repairing else "; `events rebuild --repair` corrects them"
    typer.echo(f"{report.differing_rows} of {report.rows} rows differ {told}", err=True)


def _told(recorded: Iterable[RecordedEvent], show: Callable[[int], None]) -> Iterator[RecordedEvent]:
    for event in recorded:
        if event.seq % _TOLD_EVERY == 0:
            show(event.seq)
        yield event
