"""A bench without a window, for commands: the station's store, the machine's clock, real PINs and ids."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bancada.bootstrap.argon2_pins import Argon2Pins
from bancada.bootstrap.system_clock import SystemClock
from bancada.services.bench import Bench
from bancada.services.desk import Tools
from bancada.services.ports import Clock
from bancada.store.database import StationStore
from bancada.store.times import to_ms
from bancada.wire.uuid7 import new_uuid7


@contextmanager
def open_bench(folder: Path) -> Iterator[tuple[Bench, StationStore]]:
    """The bench of a station's folder, awake, with nobody signed in; the folder is made when missing.

    Whoever may write the folder may do anything with it, so no operator is asked for.

    Raises:
        StationFolderBusy: another station works there.
        NewerDatabase, DamagedDatabase, SqliteTooOld, StoreFault: the database cannot be used.
    """
    clock = SystemClock()
    with StationStore(folder, clock) as store:
        bench = Bench(Tools(store, clock, Argon2Pins(), NewId(clock), is_console=True))
        bench.start()
        yield bench, store


class NewId:
    """Makes UUIDv7 texts by a clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def __call__(self) -> str:
        """A new id."""
        return str(new_uuid7(to_ms(self._clock.now())))
