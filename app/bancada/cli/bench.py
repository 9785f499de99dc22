"""`bancada bench`: the project's own benchmarks, and the command that kills a packing again and again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from bancada.cli.options import Json
from bancada.cli.station_folder import station_folder

app = typer.Typer(no_args_is_help=True)

Work: TypeAlias = Annotated[
    Path | None,
    typer.Option("--work", metavar="DIR", help="Where big databases are kept.", show_default="thrown away"),
]
Orders: TypeAlias = Annotated[int, typer.Option("--orders", min=1, help="Open orders in the big database.")]
Events: TypeAlias = Annotated[int, typer.Option("--events", min=1, help="Events in the big database.")]
Scans: TypeAlias = Annotated[int, typer.Option("--scans", min=1, help="Accepted scans to time.")]
Lines: TypeAlias = Annotated[int, typer.Option("--lines", min=1, help="Order lines to import.")]
Seconds: TypeAlias = Annotated[float, typer.Option("--idle", min=0.1, help="Seconds to watch it idle.")]

_ORDERS, _EVENTS, _SCANS, _LINES, _IDLE_S = 100_000, 1_000_000, 600, 100_000, 10.0


@app.callback()
def bench() -> None:
    """Measure the real paths, each beside its peer or limit in the same run."""


@app.command("scan")
def bench_scan(
    work: Work = None,
    orders: Orders = _ORDERS,
    events: Events = _EVENTS,
    scans: Scans = _SCANS,
    is_json: Json = False,
) -> None:
    """From scan to painted screen, on a small and on a big database."""
    from bancada.bootstrap.benchmarks.suite import Sizes, run_benches

    run_benches(("scan",), Sizes(orders, events, scans=scans), work, is_json=is_json)


@app.command("start")
def bench_start(
    work: Work = None,
    orders: Orders = _ORDERS,
    events: Events = _EVENTS,
    idle_s: Seconds = _IDLE_S,
    is_json: Json = False,
) -> None:
    """From process start to a window with its queue; memory, idle processor time, search."""
    from bancada.bootstrap.benchmarks.suite import Sizes, run_benches

    run_benches(("start",), Sizes(orders, events, idle_s=idle_s), work, is_json=is_json)


@app.command("import")
def bench_import(work: Work = None, lines: Lines = _LINES, is_json: Json = False) -> None:
    """A file of many order lines into an empty station."""
    from bancada.bootstrap.benchmarks.suite import Sizes, run_benches

    run_benches(("import",), Sizes(lines=lines), work, is_json=is_json)


@app.command("all")
def bench_all(
    work: Work = None, orders: Orders = _ORDERS, events: Events = _EVENTS, is_json: Json = False
) -> None:
    """All of them."""
    from bancada.bootstrap.benchmarks.suite import Sizes, run_benches

    run_benches(("scan", "start", "import"), Sizes(orders, events), work, is_json=is_json)


@app.command("crash")
def bench_crash(
    times: Annotated[int, typer.Option("--times", min=1, metavar="N", help="How often to kill.")] = 20,
    seed: Annotated[int, typer.Option("--seed", help="Of the moments.")] = 0,
    work: Work = None,
    is_json: Json = False,
) -> None:
    """Kill a running packing at random moments; status 1 if a scan is lost or anything is doubled."""
    from bancada.cli.bench_crash import run_crash

    run_crash(times, seed, work, is_json=is_json)


@app.command("crash-packer", hidden=True)
def bench_crash_packer(context: typer.Context, seed: int) -> None:
    """The packing that `crash` kills."""
    from bancada.bootstrap.benchmarks.crash_packer import pack_until_killed

    pack_until_killed(station_folder(context), seed)


@app.command("start-window", hidden=True)
def bench_start_window(context: typer.Context, idle_s: float) -> None:
    """The window that `start` starts."""
    from bancada.bootstrap.garbage import look_later

    look_later()
    from bancada.bootstrap import before_qt  # noqa: F401 - as the station does
    from bancada.bootstrap.benchmarks.start_window import open_window

    open_window(station_folder(context), idle_s)
