"""Packs by itself: looks at the bench, decides like a person, and acts through scanner, keys and scale."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from bancada.bootstrap.demo import DemoStation
from bancada.bootstrap.screen_keys import type_scan
from bancada.devices.simulated.human_acts import Act, EnterText, LoadScale, PackerTraits, PlannedAct, ScanCode
from bancada.devices.simulated.look import look
from bancada.devices.simulated.packer import SimulatedPacker
from bancada.devices.simulated.seen_bench import SeenBench, SeenOrder
from bancada.domain.profiles import ScaleLabelLayout
from bancada.services.bench_state import Step
from bancada.services.commands import AnswerDetail, AnswerDoubt, EnterPin, Refresh
from bancada.services.document_fields import expected_readback
from bancada.services.next_step import next_step
from bancada.services.ports import QueueFilter

_TOP = 20
_IDLE_MS = 20
# Nothing to do for this many looks in a row: whoever waits for so many orders waits in vain.
_MOST_IDLE = 250


class AutoPacker(QObject):
    """One act at a time; the next is decided when the bench has answered and the screen has been painted.

    Signals:
        acted(PlannedAct): an act was done.
        painted(): its answer stands on the screen.
        finished(): as many orders were packed as asked for, or there was nothing to do for seconds.
    """

    acted = Signal(object)
    painted = Signal()
    finished = Signal()

    def __init__(self, demo: DemoStation, traits: PackerTraits, seed: int, orders: int | None = None) -> None:
        super().__init__(demo.station)
        self._demo = demo
        self._orders = orders
        self._packer = SimulatedPacker(demo.goods, traits, _layout(demo), seed)
        self._reader = demo.station.store.reader()
        self._is_running = False
        self._idle = 0

    @property
    def packer(self) -> SimulatedPacker:
        """The brain, with the mistakes it made."""
        return self._packer

    @property
    def is_running(self) -> bool:
        """Whether it is packing."""
        return self._is_running

    def start(self) -> None:
        """Begin, or go on."""
        if not self._is_running:
            self._is_running = True
            QTimer.singleShot(0, self._decide)

    def stop(self) -> None:
        """Rest after the act in hand."""
        self._is_running = False

    def close(self) -> None:
        """Stop for good and give the reader back."""
        self._is_running = False
        self._reader.close()

    def _decide(self) -> None:
        if not self._is_running:
            return
        if self._orders is not None and self._packed() >= self._orders:
            self._end()
            return
        planned = self._packer.next_act(self._seen())
        QTimer.singleShot(planned.after_ms, lambda: self._do(planned))

    def _end(self) -> None:
        self._is_running = False
        self.finished.emit()

    def _packed(self) -> int:
        return sum(
            count for state, count in self._reader.state_counts().items() if state.value.startswith("packed")
        )

    def _seen(self) -> SeenBench:
        state = self._demo.station.models.bench.state
        orders: tuple[SeenOrder, ...] = ()
        label = ""
        if next_step(state) is Step.OPEN_ORDER:
            entries = self._reader.queue(QueueFilter(limit=_TOP))
            orders = tuple(SeenOrder(entry.order_ref, entry.single_sku) for entry in entries)
        elif next_step(state) is Step.READ_LABEL and state.session is not None:
            label = expected_readback(state.session, state.session.current_parcel_no)
        return look(state, self._demo.scale.load_g, orders, label)

    def _do(self, planned: PlannedAct) -> None:
        if not self._is_running:
            return
        act = self._act(planned.act)
        self.acted.emit(planned)
        if act is None:
            self._idle += 1
            if self._orders is not None and self._idle > _MOST_IDLE:
                self._end()
            else:
                QTimer.singleShot(_IDLE_MS, self._decide)
            return
        self._idle = 0
        act()
        self._when_painted()

    def _act(self, act: Act) -> Callable[[], None] | None:
        station = self._demo.station
        doubts = station.models.bench.state.doubts
        if doubts:
            return lambda: station.loop.post(AnswerDoubt(doubts[0].job_id, came_out=True))
        match act:
            case ScanCode(text):
                return lambda: type_scan(station.window, text)
            case EnterText(text):
                is_pin = next_step(station.models.bench.state) is Step.PIN
                return lambda: station.loop.post(EnterPin(text) if is_pin else AnswerDetail(text))
            case LoadScale(weight_g):
                return lambda: self._load(weight_g)
        return None

    def _load(self, weight_g: int) -> None:
        self._demo.scale.set_load(weight_g)

    def _when_painted(self) -> None:
        """Decide on after the loop has answered and the paint that follows from it is done."""
        station = self._demo.station
        answered = station.loop.call(Refresh())
        answered.add_done_callback(
            lambda _future: station.hand_over(lambda: QTimer.singleShot(0, self._go_on))
        )

    def _go_on(self) -> None:
        self.painted.emit()
        self._decide()


def _layout(demo: DemoStation) -> ScaleLabelLayout:
    return demo.station.models.bench.state.settings.profile.scale_label
