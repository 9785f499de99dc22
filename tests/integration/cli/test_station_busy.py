"""What commands do while a station works in the folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bancada.bootstrap.open_bench import open_bench
from bancada.services.bench import Bench
from tests.integration.cli.conftest import Bancada


@pytest.fixture
def working_bench(bancada: Bancada, imports: Path, station: Path) -> Iterator[Bench]:
    """A station with orders that is at work."""
    bancada("orders", "import", imports / "woocommerce-advanced.csv")
    with open_bench(station) as (bench, _):
        yield bench


@pytest.mark.usefixtures("working_bench")
def test_that_orders_and_events_can_be_looked_at(bancada: Bancada) -> None:
    assert len(bancada("orders", "list", "--json").json) == 2
    assert bancada("events", "verify").status == 0


@pytest.mark.usefixtures("working_bench")
def test_that_nothing_is_taken_in_beside_it(bancada: Bancada, imports: Path) -> None:
    ran = bancada("orders", "import", imports / "pedidos-erp.csv")

    assert (ran.status, ran.out) == (1, "")
    assert "Another station already works" in ran.err


def test_that_every_id_is_new() -> None:
    from bancada.bootstrap.open_bench import NewId
    from tests.fakes.clock import FakeClock

    new_id = NewId(FakeClock())

    assert len({new_id() for _ in range(100)}) == 100
