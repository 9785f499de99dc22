"""Joins the simulated bench's window to the demo station: what is clicked there happens at the bench."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Slot

from bancada.bootstrap.auto_packer import AutoPacker
from bancada.bootstrap.demo import DemoStation
from bancada.bootstrap.screen_keys import type_scan
from bancada.devices.simulated.fresh_codes import FreshCodes
from bancada.devices.simulated.look import look
from bancada.devices.simulated.printer import SimulatedJob
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.closing import parcel_contents
from bancada.domain.events import DocumentKind
from bancada.labels.resolution import Resolution
from bancada.services.bench_state import BenchState, BenchUpdate
from bancada.services.ports import QueueEntry, QueueFilter
from bancada.ui.viewmodels.bench_tiles import (
    badge_tiles,
    carton_tiles,
    control_tiles,
    order_goods,
    other_goods,
    paper_of,
)
from bancada.ui.viewmodels.states.simulated_bench import (
    SimulatedBenchState,
    SimulatedScaleState,
    TileState,
)
from bancada.ui.views.simulated_bench import SimulatedBench, beside

_ORDERS = 12


class DemoBench(QObject):
    """The bench beside the window; it decides nothing, it only shows and passes on."""

    def __init__(self, demo: DemoStation, packer: AutoPacker) -> None:
        super().__init__(demo.station)
        self._demo = demo
        self._packer = packer
        self._view = SimulatedBench(demo.station.look)
        self._codes = FreshCodes(demo.goods, demo.station.models.bench.state.settings.profile.scale_label)
        self._state = SimulatedBenchState(cartons=self._carton_tiles())
        self._orders: tuple[TileState, ...] = ()
        self._end_printing = demo.printer.subscribe(self._printed)
        self._connect()

    def show(self) -> None:
        """Open the bench beside the main window."""
        beside(self._demo.station.window, self._view)
        self._view.show()
        self._demo.station.window.activateWindow()
        self._ask_orders()
        self._render()

    def close(self) -> None:
        """Close it."""
        self._end_printing()
        self._view.close()

    def _connect(self) -> None:
        view, station = self._view, self._demo.station
        view.scan_requested.connect(self._scan)
        view.put_on_scale_requested.connect(self._demo.scale.set_load)
        view.clear_scale_requested.connect(self._demo.scale.clear)
        view.scale_cable_toggled.connect(self._pull_scale_cable)
        view.paper_out_toggled.connect(self._take_paper)
        view.printer_cable_toggled.connect(self._pull_printer_cable)
        view.packing_itself_toggled.connect(self._pack_itself)
        station.updated.connect(self._follow)
        station.models.bench.orders_changed.connect(self._ask_orders)

    @Slot(str)
    def _scan(self, code: str) -> None:
        type_scan(self._demo.station.window, code)

    @Slot(bool)
    def _pull_scale_cable(self, is_out: bool) -> None:
        scale = self._demo.scale
        scale.unplug() if is_out else scale.plug_in()
        self._render()

    @Slot(bool)
    def _take_paper(self, is_out: bool) -> None:
        self._demo.printer.switches = replace(self._demo.printer.switches, is_out_of_paper=is_out)
        self._demo.station.retry_printing()
        self._render()

    @Slot(bool)
    def _pull_printer_cable(self, is_out: bool) -> None:
        self._demo.printer.switches = replace(self._demo.printer.switches, is_unplugged=is_out)
        self._demo.station.retry_printing()
        self._render()

    @Slot(bool)
    def _pack_itself(self, is_on: bool) -> None:
        self._packer.start() if is_on else self._packer.stop()
        self._render()

    @Slot(object)
    def _follow(self, _update: BenchUpdate) -> None:
        self._render()

    def _ask_orders(self) -> None:
        self._demo.station.read_queue(QueueFilter(limit=_ORDERS), self._take_orders)

    def _take_orders(self, entries: tuple[QueueEntry, ...]) -> None:
        self._orders = tuple(
            TileState(entry.order_ref, entry.order_ref, entry.carrier or "", str(entry.units))
            for entry in entries
        )
        self._render()

    def _printed(self, job: SimulatedJob) -> None:
        """Spooler's thread."""
        self._demo.station.hand_over(lambda: self._show_paper(job))

    def _show_paper(self, job: SimulatedJob) -> None:
        caption = _caption(job.document)
        settings = self._demo.station.models.bench.state.settings
        paper = paper_of(job, Resolution(settings.printer_dpi), caption)
        before = self._state.printer
        # The label stays in sight: the slip that follows it is a page for another printer.
        if job.document is DocumentKind.PACKING_SLIP and before.paper is not None:
            paper = before.paper
        self._state = replace(self._state, printer=replace(before, printed=before.printed + 1, paper=paper))
        self._render()

    def _render(self) -> None:
        bench = self._demo.station.models.bench.state
        seen = look(bench, self._demo.scale.load_g)
        switches = self._demo.printer.switches
        self._state = replace(
            self._state,
            order_ref=seen.order_ref,
            goods=order_goods(seen, self._demo.goods, self._codes),
            others=other_goods(seen, self._demo.goods, self._codes),
            orders=self._orders,
            # The desk mat speaks the packer's language, which changes with the packer.
            controls=control_tiles(),
            badges=badge_tiles(self._demo.people),
            scale=self._scale(bench),
            printer=replace(
                self._state.printer,
                is_out_of_paper=switches.is_out_of_paper,
                is_cable_out=switches.is_unplugged,
            ),
            is_packing_itself=self._packer.is_running,
        )
        self._view.render_state(self._state)

    def _scale(self, bench: BenchState) -> SimulatedScaleState:
        reading = bench.scale
        session = bench.session
        parcel_g = 0
        if session is not None and not session.parcel.is_closed:
            carton = session.parcel.carton_code or (bench.suggestion.code if bench.suggestion else None)
            contents = parcel_contents(session, session.current_parcel_no)
            parcel_g = self._demo.goods.parcel_weight_g(contents, carton)
        return SimulatedScaleState(
            display_g=reading.weight_g if reading is not None and not reading.is_overload else None,
            is_stable=reading.is_stable if reading is not None else True,
            is_cable_out=reading is None,
            parcel_g=parcel_g,
        )

    def _carton_tiles(self) -> tuple[TileState, ...]:
        cartons: tuple[CartonType, ...] = self._demo.goods.cartons
        return carton_tiles(cartons)


def _caption(document: DocumentKind) -> str:
    if document is DocumentKind.PACKING_SLIP:
        return QCoreApplication.translate("SimulatedBench", "Packing slip")
    return QCoreApplication.translate("SimulatedBench", "Shipping label")
