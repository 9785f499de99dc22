"""The headless demo: packs orders through the real window offscreen and proves what it did by a report."""

from __future__ import annotations

import json
import shutil
import time
from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from bancada.bootstrap.auto_packer import AutoPacker
from bancada.bootstrap.demo import DEMO_PROFILE, DemoStation, open_demo
from bancada.bootstrap.gesture_log import GestureLog
from bancada.bootstrap.open_log import open_log
from bancada.bootstrap.open_store import open_store
from bancada.devices.simulated.human_acts import (
    HEADLESS_PACE,
    Mistake,
    MistakeRates,
    PackerTraits,
    PlannedAct,
    ScanCode,
)
from bancada.devices.simulated.load_cell import ScaleTraits
from bancada.domain.errors import EnvironmentFault, OperatorError
from bancada.domain.events import DocumentKind
from bancada.domain.orders import OrderState
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.bench_state import BenchUpdate
from bancada.services.print_states import PrintState
from bancada.store.chain import verify_chain

_LONGEST_S = 600
_LONGEST_PRINT_S = 20
_ALL = 10_000
_PERCENT = 100
_MEDIAN, _P99 = 50, 99
_CAME_OUT = (PrintState.SENT, PrintState.PRINTED)
_RATES = MistakeRates(120, 80, 60, 200, 120, 150)
_REFUSALS = (
    Verdict.WRONG_ITEM,
    Verdict.OVER_SCAN,
    Verdict.UNKNOWN_CODE,
    Verdict.DUPLICATE_SERIAL,
    Verdict.EXPIRED,
    Verdict.WRONG_LOT,
)
_REFUSAL_OF = {
    Mistake.WRONG_ITEM: Verdict.WRONG_ITEM,
    Mistake.OVER_SCAN: Verdict.OVER_SCAN,
    Mistake.UNKNOWN_CODE: Verdict.UNKNOWN_CODE,
    Mistake.DUPLICATE_SERIAL: Verdict.DUPLICATE_SERIAL,
    Mistake.EXPIRED_GOODS: Verdict.EXPIRED,
    Mistake.WRONG_WEIGHT: Verdict.WEIGHT_OUT_OF_TOLERANCE,
}
_PICTURED = (
    Verdict.ORDER_OPENED,
    Verdict.ACCEPTED,
    Verdict.WRONG_ITEM,
    Verdict.OVER_SCAN,
    Verdict.UNKNOWN_CODE,
    Verdict.AMBIGUOUS_CODE,
    Verdict.NEEDS_SERIAL,
    Verdict.NEEDS_LOT,
    Verdict.ORDER_COMPLETE,
    Verdict.WEIGHT_OUT_OF_TOLERANCE,
    Verdict.LABEL_PRINTING,
)


class TooFewSampleOrders(OperatorError):
    """There are fewer sample orders than were asked for."""

    def __init__(self, ready: int) -> None:
        super().__init__(f"only {ready} of the sample orders can be packed: ask for {ready} or fewer.")


class RunFolderTaken(OperatorError):
    """The folder holds an earlier run: name another one with --out."""


class RunFolderUnusable(EnvironmentFault):
    """The folder named with --out cannot be written."""

    def __init__(self, folder: Path, why: OSError) -> None:
        super().__init__(f"{folder} cannot be a folder for the run: {why.strerror or why}")


@dataclass(slots=True)
class Report:
    """What a headless run did; `wrong` names everything that is not as it must be."""

    orders_packed: int = 0
    units_verified: int = 0
    wrong_scans_refused: int = 0
    labels_printed: int = 0
    events: int = 0
    wall_s: float = 0.0
    scan_ms: dict[str, float] = field(default_factory=dict)
    mistakes: dict[str, int] = field(default_factory=dict)
    verdicts: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    labels_held_back: int = 0
    gestures: list[dict[str, object]] = field(default_factory=list)

    def line(self) -> dict[str, object]:
        """The report as the command line's JSON line."""
        return {
            "orders_packed": self.orders_packed,
            "units_verified": self.units_verified,
            "wrong_scans_refused": self.wrong_scans_refused,
            "labels_printed": self.labels_printed,
            "events": self.events,
            "wall_s": self.wall_s,
            "scan_ms": self.scan_ms,
        }

    def summary(self) -> str:
        """The report as one sentence."""
        held_back = f", {self.labels_held_back} held back" if self.labels_held_back else ""
        return (
            f"{self.orders_packed} orders packed, {self.units_verified} units verified, "
            f"{self.wrong_scans_refused} wrong scans refused, "
            f"{self.labels_printed} labels printed{held_back}, {self.events} events in {self.wall_s} s"
        )


class _Watch:
    """Counts what the bench says, times scans until they are painted, and takes the pictures."""

    def __init__(self, demo: DemoStation, packer: AutoPacker, out: Path) -> None:
        self.verdicts: Counter[Verdict] = Counter()
        self.unrefused: list[str] = []
        self.scan_ms: list[float] = []
        self._demo = demo
        self._out = out
        self._planned: PlannedAct | None = None
        self._began = 0.0
        demo.station.updated.connect(self._hear)
        packer.acted.connect(self._begin)
        packer.painted.connect(self._end)

    def _begin(self, planned: PlannedAct) -> None:
        self._planned = planned
        self._began = time.perf_counter()

    def _hear(self, update: BenchUpdate) -> None:
        said = update.announcement
        if said is None:
            return
        first = not self.verdicts[said.verdict]
        self.verdicts[said.verdict] += 1
        planned = self._planned
        if planned is not None and planned.mistake is not None:
            if said.verdict is not _REFUSAL_OF[planned.mistake]:
                self.unrefused.append(f"{planned.mistake.value} was answered with {said.verdict.value}")
            self._planned = None
        if first and said.verdict in _PICTURED:
            QTimer.singleShot(0, lambda: self._picture(said.verdict))

    def _end(self) -> None:
        if self._planned is not None and isinstance(self._planned.act, ScanCode):
            self.scan_ms.append((time.perf_counter() - self._began) * 1000)

    def _picture(self, verdict: Verdict) -> None:
        window = self._demo.station.window
        # The lines where they stand, not where they pass.
        window.packing.set_motion(is_on=False)
        window.grab().save(str(self._out / f"screen-{verdict.value}.png"))


def run_headless(app: QApplication, out: Path, orders: int, seed: int, language: str) -> Report:
    """Pack ``orders`` orders, some with mistakes; write pictures, labels and `report.json` into ``out``.

    Raises:
        RunFolderTaken: the folder holds the station of an earlier run.
        RunFolderUnusable: it is no folder, or cannot be written.
        TooFewSampleOrders: so many cannot be packed; nothing is left in the folder.
    """
    _make_folder(out)
    began = time.perf_counter()
    profile = replace(DEMO_PROFILE, double_read_ms=0)
    demo = open_demo(app, out / "station", language, seed, ScaleTraits(settle_ms=0), profile)
    _refuse_too_many(demo, orders)
    demo.station.window.show()
    traits = PackerTraits(badge=demo.packer.badge, pin=demo.packer.pin, pace=HEADLESS_PACE, rates=_RATES)
    packer = AutoPacker(demo, traits, seed, orders)
    watch = _Watch(demo, packer, out)
    gestures = GestureLog(demo.station, packer)
    _run_until_finished(packer)
    report = _report(demo, packer, watch, orders)
    _add_gestures(report, gestures)
    packer.close()
    demo.station.stop()
    report.events = _check_log(out / "station", report)
    report.wall_s = round(time.perf_counter() - began, 2)
    text = json.dumps(asdict(report), ensure_ascii=False, indent=2)
    (out / "report.json").write_text(text + "\n", encoding="utf-8")
    return report


def _make_folder(out: Path) -> None:
    try:
        if (out / "station").exists():
            raise RunFolderTaken
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RunFolderUnusable(out, error) from error


def _refuse_too_many(demo: DemoStation, orders: int) -> None:
    """Before anything is packed: a run that can never end as asked is not begun."""
    with demo.station.store.reader() as reader:
        ready = reader.state_counts().get(OrderState.OPEN, 0)
    if orders <= ready:
        return
    demo.station.stop()
    shutil.rmtree(demo.station.folder)
    raise TooFewSampleOrders(ready)


def _run_until_finished(packer: AutoPacker) -> None:
    loop = QEventLoop()
    packer.finished.connect(loop.quit)
    QTimer.singleShot(_LONGEST_S * 1000, loop.quit)
    packer.start()
    loop.exec()


def _report(demo: DemoStation, packer: AutoPacker, watch: _Watch, orders: int) -> Report:
    """Compare what the bench said, what the store holds and what came out of the printer."""
    _wait_for_printing(demo)
    with demo.station.store.reader() as reader:
        parcels = reader.parcels(limit=_ALL)
        done = reader.pace(demo.started_at)
    labels = [job for job in demo.printer.jobs if job.document is DocumentKind.SHIPPING_LABEL]
    report = Report(
        orders_packed=done.orders,
        units_verified=done.units,
        wrong_scans_refused=sum(watch.verdicts[verdict] for verdict in _REFUSALS),
        labels_printed=len(labels),
        scan_ms=_percentiles(watch.scan_ms),
        mistakes=dict(Counter(mistake.value for mistake in packer.packer.mistakes)),
        verdicts={verdict.value: count for verdict, count in watch.verdicts.most_common()},
        wrong=list(watch.unrefused),
        labels_held_back=watch.verdicts[Verdict.LABEL_HELD_BACK],
    )
    if done.orders < orders:
        report.wrong.append(f"only {done.orders} of {orders} orders were packed")
    labelled = [parcel for parcel in parcels if parcel.label_state in _CAME_OUT]
    if len(labelled) != len(labels):
        report.wrong.append(f"{len(labelled)} parcels have a label, but {len(labels)} labels came out")
    if len({job.payload for job in labels}) != len(labels):
        report.wrong.append("a label came out twice")
    return report


def _add_gestures(report: Report, gestures: GestureLog) -> None:
    """An order in which nothing went wrong takes one scan to open and one for each unit, and no touch."""
    report.gestures = [asdict(each) for each in gestures.orders]
    report.wrong += [
        f"order {each.order_ref} of {each.units} units took {each.scans} scans and {each.touches} touches"
        for each in gestures.too_many()
    ]


def _wait_for_printing(demo: DemoStation) -> None:
    """Let the spooler empty its queue, as a packer would before going home."""
    loop = QEventLoop()
    demo.station.updated.connect(lambda update: None if update.state.is_printer_waiting else loop.quit())
    QTimer.singleShot(_LONGEST_PRINT_S * 1000, loop.quit)
    if demo.station.models.bench.state.is_printer_waiting:
        loop.exec()


def _check_log(folder: Path, report: Report) -> int:
    """The log must be whole, and the read tables must say what it says."""
    with open_log(folder) as log:
        chain = verify_chain(log.recorded())
    with open_store(folder) as store:
        rebuilt = store.rebuild()
    if chain.first_bad_seq is not None:
        report.wrong.append(f"event {chain.first_bad_seq} is missing or was changed")
    report.wrong += [f"{each.table} {each.key} is not what the log says" for each in rebuilt.differences]
    return chain.events


def _percentiles(values: list[float]) -> dict[str, float]:
    ordered = sorted(values)
    if not ordered:
        return {}
    return {
        f"p{percent}": round(ordered[min(len(ordered) - 1, len(ordered) * percent // _PERCENT)], 2)
        for percent in (_MEDIAN, _P99)
    }
