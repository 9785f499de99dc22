"""A demo station: sample orders, people, and a simulated bench with real rules behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bancada.assets import resource_path
from bancada.bootstrap.sample_station import import_samples, sample_goods
from bancada.bootstrap.station import Devices, PackingStation
from bancada.bootstrap.system_clock import SystemClock
from bancada.connectors.sample.sample_orders import SampleOperator, sample_operators
from bancada.devices.device_state import DeviceState
from bancada.devices.simulated.goods import SimulatedGoods
from bancada.devices.simulated.load_cell import ScaleTraits
from bancada.devices.simulated.printer import SimulatedPrinter
from bancada.devices.simulated.scale import SimulatedScale
from bancada.domain.operators import Role
from bancada.domain.profiles import PackingProfile, ScaleLabelLayout
from bancada.services.commands import AddOperator, ChangeSettings, EnterPin, RegisterScan, SignOut
from bancada.services.ports import ScaleReading
from bancada.services.station_settings import StationSettings, write_settings

DEMO_PROFILE = PackingProfile("demo", scale_label=ScaleLabelLayout.ITEM6_WEIGHT5, idle_lock_s=0)
_SENDER = "Loja Exemplo Ltda.\nRua das Amostras, 100\n01000-000 São Paulo/SP"
_PACE_TARGET = 45


@dataclass(frozen=True, slots=True)
class DemoStation:
    """The station and the simulated things around it."""

    station: PackingStation
    scale: SimulatedScale
    printer: SimulatedPrinter
    goods: SimulatedGoods
    people: tuple[SampleOperator, ...]
    packer: SampleOperator
    started_at: datetime


def open_demo(
    app: QApplication,
    folder: Path,
    language: str,
    seed: int = 0,
    traits: ScaleTraits | None = None,
    profile: PackingProfile = DEMO_PROFILE,
) -> DemoStation:
    """Build and start a demo station in an empty folder, with its packer signed in.

    Args:
        language: of the packer and the screen: `pt_BR`, `en` or `es`.
        seed: of the simulated world: the same seed gives the same goods, weights and noise.
        traits: of the scale; None is one that settles as a real one does.
    """
    clock = SystemClock()
    started_at = clock.now()
    scale = SimulatedScale(clock, traits, seed)
    printer = SimulatedPrinter(folder / "labels")
    devices = Devices(printer=printer, watch_scale=lambda listener: _watch(scale, listener))
    station = PackingStation(app, folder, clock, devices)
    station.start()
    people = sample_operators(resource_path("demo"))
    settings = StationSettings(
        station="Bancada 1",
        language=language,
        sender=_SENDER,
        pace_target=_PACE_TARGET,
        printer=f"folder:{folder / 'labels'}",
        profile=profile,
    )
    packer = _set_up(station, people, settings)
    products, cartons = sample_goods(folder)
    goods = SimulatedGoods(products, cartons, today=clock.today(), seed=seed)
    return DemoStation(station, scale, printer, goods, people, packer, started_at)


def _watch(scale: SimulatedScale, listener: Callable[[ScaleReading | None], None]) -> Callable[[], None]:
    end_readings = scale.subscribe(listener)

    def follow(state: DeviceState) -> None:
        if state is DeviceState.LOST:
            listener(None)

    end_states = scale.subscribe_state(follow)
    scale.open()

    def end() -> None:
        scale.close()
        end_readings()
        end_states()

    return end


def _set_up(
    station: PackingStation, people: tuple[SampleOperator, ...], settings: StationSettings
) -> SampleOperator:
    """People, settings and orders, by the commands that any station takes; the packer is signed in."""
    admin = next(person for person in people if person.role is Role.ADMIN)
    packer = next(person for person in people if person.role is Role.PACKER)
    call = station.loop.call
    call(ChangeSettings(write_settings(settings))).result()
    for person in (admin, *(each for each in people if each is not admin)):
        spoken = settings.language if person is packer else person.language
        call(AddOperator(person.name, person.badge, person.role.value, person.pin, spoken)).result()
    import_samples(station.loop, station.folder, SystemClock().now())
    call(SignOut()).result()
    call(RegisterScan(packer.badge, "demo")).result()
    call(EnterPin(packer.pin)).result()
    return packer
