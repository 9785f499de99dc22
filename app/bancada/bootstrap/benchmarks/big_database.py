"""A station's folder with as many open orders and past events as a benchmark asks for."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from bancada.bootstrap.benchmarks.bench_goods import PRODUCTS, open_orders, product
from bancada.bootstrap.benchmarks.bench_operator import BADGE, PIN
from bancada.bootstrap.benchmarks.past_orders import write_past_orders
from bancada.bootstrap.open_bench import open_bench
from bancada.bootstrap.system_clock import SystemClock
from bancada.domain import events as ev
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.operators import Role
from bancada.domain.profiles import PackingProfile, WeighMode
from bancada.domain.sizes import Size
from bancada.services.commands import AddOperator, ChangeSettings, TakeIn
from bancada.services.received import ReceivedCarton, ReceivedProduct, RecordPlace
from bancada.services.station_settings import StationSettings, write_settings
from bancada.store.database import StationStore

_AT_ONCE = 5000
_READY = "ready"

Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class DatabaseSize:
    """How many orders wait, and how many events the log holds with them (at least)."""

    open_orders: int
    events: int

    @property
    def name(self) -> str:
        """Name of its folder."""
        return f"station-{self.open_orders}-orders-{self.events}-events"


def big_database(work: Path, size: DatabaseSize, told: Told = lambda _text: None) -> Path:
    """The folder of a station of this size below ``work``; made where an earlier run has not left it."""
    folder = work / size.name
    if (folder / _READY).exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    told(f"building {size.open_orders} open orders and {size.events} events…")
    set_up_station(folder)
    _fill(folder, size)
    (folder / _READY).touch()
    return folder


def set_up_station(folder: Path, weigh: WeighMode = WeighMode.OFF) -> None:
    """A new station with a person, products and a carton."""
    profile = PackingProfile("bench", weigh=weigh, double_read_ms=0, idle_lock_s=0)
    here = RecordPlace("bench", 1)
    goods = tuple(ReceivedProduct(product(number), here) for number in range(PRODUCTS))
    carton = CartonType("C1", "C1", Size(300, 200, 150), Size(310, 210, 160), 120, 20_000)
    with open_bench(folder) as (bench, _store):
        bench.execute(ChangeSettings(write_settings(StationSettings(station="Bench", profile=profile))))
        bench.execute(AddOperator("Bench", BADGE, Role.ADMIN.value, PIN, "pt_BR"))
        bench.execute(TakeIn((*goods, ReceivedCarton(carton, here))))


def _fill(folder: Path, size: DatabaseSize) -> None:
    clock = SystemClock()
    write_past_orders(folder, clock, size.events - size.open_orders)
    orders = open_orders(size.open_orders, clock.now())
    with StationStore(folder, clock) as store:
        while chunk := [(ev.OrderReceived(order), order.order_id) for order in islice(orders, _AT_ONCE)]:
            with store() as uow:
                uow.events.append_many(chunk)
                uow.commit()
