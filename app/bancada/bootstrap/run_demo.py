"""Runs the demo: beside its simulated bench, or offscreen."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from bancada.bootstrap.auto_packer import AutoPacker
from bancada.bootstrap.demo import DemoStation, open_demo
from bancada.bootstrap.demo_bench import DemoBench
from bancada.bootstrap.display import refuse_without_display
from bancada.bootstrap.headless import Report, run_headless
from bancada.bootstrap.run_window import application, run
from bancada.devices.simulated.human_acts import PackerTraits


def run_demo(language: str, seed: int, *, packs_itself: bool) -> int:
    """Open a demo station with its simulated bench beside it.

    Raises:
        NoDisplay: there is no screen to open a window on.
    """
    refuse_without_display(sys.platform, os.environ)
    app = application()
    with tempfile.TemporaryDirectory(prefix="bancada-demo-", ignore_cleanup_errors=True) as folder:
        demo = open_demo(app, Path(folder), language, seed)
        packer = AutoPacker(demo, PackerTraits(badge=demo.packer.badge, pin=demo.packer.pin), seed)
        bench = DemoBench(demo, packer)
        guests = tuple((each.name, each.badge, each.pin) for each in demo.people)
        demo.station.window.sign_in.show_guests(guests)
        demo.station.window.show()
        bench.show()
        if packs_itself:
            packer.start()
        return run(app, lambda: _stop_demo(demo, packer, bench))


def run_headless_demo(out: Path | None, orders: int, seed: int, language: str) -> Report:
    """Pack orders offscreen; the report says what was done and what was wrong."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    if out is not None:
        return run_headless(app, out, orders, seed, language)
    with tempfile.TemporaryDirectory(prefix="bancada-demo-") as folder:
        return run_headless(app, Path(folder), orders, seed, language)


def _stop_demo(demo: DemoStation, packer: AutoPacker, bench: DemoBench) -> None:
    packer.close()
    bench.close()
    demo.station.stop()
