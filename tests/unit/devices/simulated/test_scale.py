from queue import SimpleQueue

from bancada.devices.device_state import DeviceState
from bancada.devices.simulated.load_cell import ScaleTraits
from bancada.devices.simulated.scale import SimulatedScale
from bancada.services.ports import ScaleReading
from tests.fakes.clock import FakeClock


def started(clock: FakeClock) -> tuple[SimulatedScale, list[ScaleReading]]:
    scale = SimulatedScale(clock, ScaleTraits(settle_ms=400))
    readings: list[ScaleReading] = []
    scale.subscribe(readings.append)
    scale.start()
    return scale, readings


def test_that_what_is_put_on_is_read_once_the_scale_stands_still() -> None:
    clock = FakeClock()
    scale, readings = started(clock)

    scale.put_on(1000)
    scale.put_on(500)
    scale.tick()
    clock.advance(ms=400)
    scale.tick()

    assert not readings[0].is_stable
    assert readings[1] == ScaleReading(1500, is_stable=True)


def test_that_taking_off_more_than_lies_there_leaves_the_plate_empty() -> None:
    clock = FakeClock()
    scale, _ = started(clock)

    scale.put_on(300)
    scale.take_off(500)

    assert scale.load_g == 0


def test_that_clearing_brings_the_reading_back_to_zero() -> None:
    clock = FakeClock()
    scale, _ = started(clock)
    scale.put_on(750)
    scale.clear()
    clock.advance(s=1)

    assert scale.read() == ScaleReading(0, is_stable=True)


def test_that_a_scale_without_its_cable_is_lost_and_publishes_nothing() -> None:
    clock = FakeClock()
    scale, readings = started(clock)
    states: list[DeviceState] = []
    scale.subscribe_state(states.append)

    scale.unplug()
    scale.unplug()
    scale.tick()
    assert readings == []
    scale.plug_in()
    scale.tick()

    assert states == [DeviceState.LOST, DeviceState.READY]
    assert len(readings) == 1


def test_that_a_scale_that_was_never_opened_is_stopped_and_silent() -> None:
    scale = SimulatedScale(FakeClock())
    readings: list[ScaleReading] = []
    scale.subscribe(readings.append)

    scale.tick()

    assert scale.state is DeviceState.STOPPED
    assert readings == []


def test_that_an_open_scale_publishes_by_itself_until_it_is_closed() -> None:
    scale = SimulatedScale(FakeClock())
    readings: SimpleQueue[ScaleReading] = SimpleQueue()
    scale.subscribe(readings.put)

    scale.open()
    assert readings.get(timeout=5) == ScaleReading(0, is_stable=True)
    scale.close()
    while not readings.empty():
        readings.get()

    assert scale.state is DeviceState.STOPPED
    scale.tick()
    assert readings.empty()


def test_that_the_zero_key_takes_the_drift_away() -> None:
    clock = FakeClock()
    scale = SimulatedScale(clock, ScaleTraits(drift_mg_per_s=1000))
    clock.advance(s=9)
    drifted = scale.read().weight_g
    scale.zero()

    assert (drifted, scale.read().weight_g) == (9, 0)
