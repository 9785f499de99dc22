"""A headless packing that is made to be killed: it packs as fast as it can and says what it was promised.

Each line on stdout is written after the bench has published the answer, as the screen and the tone come
after it: `ready`, then `scan SCAN_ID VERDICT ORDER_ID UNITS` for each scan.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from bancada.bootstrap.argon2_pins import Argon2Pins
from bancada.bootstrap.benchmarks.bench_goods import gtin_of
from bancada.bootstrap.benchmarks.bench_operator import BADGE, PIN
from bancada.bootstrap.open_bench import NewId
from bancada.bootstrap.open_log import open_log
from bancada.bootstrap.render_documents import render_document
from bancada.bootstrap.system_clock import SystemClock
from bancada.devices.simulated.printer import SimulatedPrinter
from bancada.domain.session import PackingSession
from bancada.services import commands as cmd
from bancada.services.bench import Bench
from bancada.services.bench_state import BenchState, BenchUpdate, Step
from bancada.services.desk import Tools
from bancada.services.next_step import next_step
from bancada.services.ports import QueueFilter, ScaleReading
from bancada.services.print_spooler import PrintSpooler
from bancada.services.station_loop import StationLoop
from bancada.store.database import StationStore
from bancada.store.print_queue import SqlitePrintQueue
from bancada.store.reader import SqliteStationReader

PAPER = "paper"
_WRONG_CODE = "7890000000000000000"
_WRONG_EVERY, _UNDO_EVERY = 9, 17


def pack_until_killed(folder: Path, seed: int) -> None:
    """Pack order after order; returns when none is left."""
    _Packer(folder, seed).run()


class _Packer:
    def __init__(self, folder: Path, seed: int) -> None:
        clock = SystemClock()
        store = StationStore(folder, clock)
        self._state = BenchState()
        self._said = ""
        self._scans = 0
        self._seed = seed
        self._random = random.Random(seed)
        self._folder = folder
        self._paper = folder / PAPER
        self._reader: SqliteStationReader = store.reader()
        bench = Bench(Tools(store, clock, Argon2Pins(), NewId(clock)))
        self._loop = StationLoop(bench, self._hear, None, store.close)
        printer = SimulatedPrinter(self._paper / f"run-{seed}")
        self._spooler = PrintSpooler(self._loop, printer, render_document)

    def run(self) -> None:
        self._loop.start()
        self._spooler.start()
        _say("ready")
        while self._act():
            pass
        self._spooler.stop()
        self._reader.close()
        self._loop.stop()

    def _hear(self, update: BenchUpdate) -> None:
        self._state = update.state
        if update.announcement is not None:
            self._said = update.announcement.verdict.value
            if update.state.is_printer_waiting:
                self._spooler.wake()

    def _act(self) -> bool:
        """One act of the packer; False when there is nothing left to do."""
        if self._state.doubts and self._state.operator is not None:
            self._answer_doubt()
            return True
        match next_step(self._state):
            case Step.SIGN_IN:
                self._scan(BADGE)
            case Step.PIN:
                self._loop.call(cmd.EnterPin(PIN)).result()
            case Step.OPEN_ORDER:
                return self._open_next()
            case Step.SCAN_ITEM:
                self._scan_item()
            case Step.PUT_ON_SCALE | Step.FIX_WEIGHT:
                self._weigh()
            case _:
                self._loop.call(cmd.Confirm()).result()
        return True

    def _open_next(self) -> bool:
        waiting = self._reader.queue(QueueFilter(limit=1))
        if waiting:
            self._scan(waiting[0].order_ref)
        return bool(waiting)

    def _scan_item(self) -> None:
        session = self._state.session
        assert session is not None
        if self._scans % _WRONG_EVERY == _WRONG_EVERY - 1:
            self._scan(_WRONG_CODE)
        elif self._scans % _UNDO_EVERY == _UNDO_EVERY - 1 and session.verified:
            self._scans += 1
            self._loop.call(cmd.Undo()).result()
        else:
            self._scan(gtin_of(_wanted_sku(session)))

    def _weigh(self) -> None:
        band = self._state.band
        weight_g = (band.low_g + band.high_g) // 2 if band is not None else 500
        self._loop.call(cmd.ReadScale(ScaleReading(0, is_stable=True))).result()
        self._loop.call(cmd.ReadScale(ScaleReading(weight_g, is_stable=True))).result()

    def _answer_doubt(self) -> None:
        """Look at what lies in the printer's tray, as a person does."""
        job = self._state.doubts[0]
        with open_log(self._folder) as log:
            payload = SqlitePrintQueue(log.sql).payload(job.job_id)
        tray = (path.read_bytes() for path in self._paper.glob("*/*"))
        self._loop.call(cmd.AnswerDoubt(job.job_id, came_out=any(each == payload for each in tray))).result()

    def _scan(self, text: str) -> None:
        self._scans += 1
        scan_id = f"{self._seed}-{self._scans}"
        self._said = "-"
        self._loop.call(cmd.RegisterScan(text, "crash", scan_id)).result()
        session = self._state.session
        order_id, units = (session.order.order_id, session.done_units) if session is not None else ("-", 0)
        _say(f"scan {scan_id} {self._said} {order_id} {units}")


def _wanted_sku(session: PackingSession) -> str:
    line = session.current_line or next(
        line for line in session.order.lines if not session.is_line_complete(line.line_no)
    )
    return line.sku


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
