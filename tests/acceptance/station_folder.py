"""What is done to a station's folder while no station is open there."""

from __future__ import annotations

from pathlib import Path

from bancada.bootstrap.argon2_pins import Argon2Pins
from bancada.bootstrap.open_bench import NewId
from bancada.domain.events import SettingChanged
from bancada.services.bench import Bench
from bancada.services.commands import TakeIn
from bancada.services.desk import Tools
from bancada.services.received import ReceivedRecord
from bancada.store.database import StationStore
from tests.fakes.clock import FakeClock


def write_settings(folder: Path, clock: FakeClock, settings: dict[str, str]) -> None:
    """Change settings; ``profile_x`` is ``profile.x``."""
    with StationStore(folder, clock) as store, store() as uow:
        for name, value in settings.items():
            changed = SettingChanged(name.replace("profile_", "profile.", 1), value)
            uow.events.append(changed, order_id=None, operator_id=None)
        uow.commit()


def take_in(folder: Path, clock: FakeClock, *records: ReceivedRecord) -> None:
    """Let records come in."""
    with StationStore(folder, clock) as store:
        bench = Bench(Tools(store, clock, Argon2Pins(), NewId(clock), is_console=True))
        bench.start()
        bench.execute(TakeIn(records))
