"""A scale without hardware: loads are put on and taken off by hand, readings come as from a serial port."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, RLock, Thread

from bancada.devices.device_state import DeviceState
from bancada.devices.listeners import Listeners
from bancada.devices.simulated.load_cell import LoadCell, ScaleTraits
from bancada.services.ports import Clock, ScaleReading

READINGS_PER_S = 10


class SimulatedScale:
    """A scale that publishes ten readings a second while it is open and its cable is in.

    Listeners are called in the scale's own thread (`open`), or in the caller's (`tick`). Every method may be
    called from any thread.
    """

    def __init__(self, clock: Clock, traits: ScaleTraits | None = None, seed: int = 0) -> None:
        self._clock = clock
        self._lock = RLock()
        self._cell = LoadCell(traits or ScaleTraits(), seed, clock.monotonic_ms())
        self._readings: Listeners[ScaleReading] = Listeners()
        self._states: Listeners[DeviceState] = Listeners()
        self._is_open = False
        self._is_plugged_in = True
        self._stop = Event()
        self._thread: Thread | None = None

    @property
    def state(self) -> DeviceState:
        """Stopped, ready or lost."""
        with self._lock:
            if not self._is_open:
                return DeviceState.STOPPED
            return DeviceState.READY if self._is_plugged_in else DeviceState.LOST

    @property
    def load_g(self) -> int:
        """What truly lies on the plate, whatever the display shows."""
        with self._lock:
            return self._cell.load_g

    def subscribe(self, listener: Callable[[ScaleReading], None]) -> Callable[[], None]:
        """Be told of every reading; calling what is returned ends it."""
        return self._readings.subscribe(listener)

    def subscribe_state(self, listener: Callable[[DeviceState], None]) -> Callable[[], None]:
        """Be told once when the scale is opened, closed, lost or back."""
        return self._states.subscribe(listener)

    def put_on(self, weight_g: int) -> None:
        """Add something to what lies on the plate."""
        with self._lock:
            self.set_load(self._cell.load_g + weight_g)

    def take_off(self, weight_g: int) -> None:
        """Take something from the plate; never below empty."""
        with self._lock:
            self.set_load(max(0, self._cell.load_g - weight_g))

    def set_load(self, weight_g: int) -> None:
        """Make this, in grams, the whole load."""
        with self._lock:
            self._cell.change(weight_g, self._clock.monotonic_ms())

    def clear(self) -> None:
        """Empty the plate."""
        self.set_load(0)

    def zero(self) -> None:
        """Press the zero key: drift so far no longer counts."""
        with self._lock:
            self._cell.zero(self._clock.monotonic_ms())

    def read(self) -> ScaleReading:
        """What the display shows now."""
        with self._lock:
            return self._cell.read(self._clock.monotonic_ms())

    def start(self) -> None:
        """Become ready without a thread of its own; readings come by `tick`."""
        self._change_state(is_open=True)

    def open(self) -> None:
        """Become ready and publish ten readings a second until `close`."""
        self.start()
        with self._lock:
            if self._thread is None:
                self._stop = Event()
                self._thread = Thread(
                    target=self._publish_until, args=(self._stop,), name="simulated-scale", daemon=True
                )
                self._thread.start()

    def close(self) -> None:
        """Stop publishing; returns when no listener is being called any more."""
        with self._lock:
            thread, self._thread = self._thread, None
            self._stop.set()
        if thread is not None:
            thread.join()
        self._change_state(is_open=False)

    def unplug(self) -> None:
        """Pull the cable out: no readings, whatever lies on the plate."""
        self._change_state(is_plugged_in=False)

    def plug_in(self) -> None:
        """Put the cable back in."""
        self._change_state(is_plugged_in=True)

    def tick(self) -> None:
        """Publish one reading, if the scale is ready."""
        if self.state is DeviceState.READY:
            self._readings.tell(self.read())

    def _publish_until(self, stop: Event) -> None:
        while not stop.wait(1 / READINGS_PER_S):
            self.tick()

    def _change_state(self, *, is_open: bool | None = None, is_plugged_in: bool | None = None) -> None:
        with self._lock:
            before = self.state
            self._is_open = self._is_open if is_open is None else is_open
            self._is_plugged_in = self._is_plugged_in if is_plugged_in is None else is_plugged_in
            after = self.state
        if after is not before:
            self._states.tell(after)
