"""Packing by itself: how it ends, and that it may rest."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bancada.bootstrap.auto_packer import AutoPacker
from bancada.bootstrap.demo import DEMO_PROFILE, DemoStation, open_demo
from bancada.devices.simulated.human_acts import HEADLESS_PACE, NO_MISTAKES, PackerTraits
from bancada.devices.simulated.load_cell import ScaleTraits
from bancada.domain.orders import OrderState


@pytest.fixture(scope="module")
def demo(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoStation]:
    folder = tmp_path_factory.mktemp("demo")
    # A machine scans the same code again faster than any hand.
    profile = replace(DEMO_PROFILE, double_read_ms=0)
    made = open_demo(qapp, folder, "en", 5, ScaleTraits(settle_ms=0), profile)
    made.station.window.show()
    yield made
    made.station.stop()


def packer_of(demo: DemoStation, orders: int) -> AutoPacker:
    traits = PackerTraits(demo.packer.badge, demo.packer.pin, HEADLESS_PACE, NO_MISTAKES)
    return AutoPacker(demo, traits, 5, orders)


def packed(demo: DemoStation) -> int:
    with demo.station.store.reader() as reader:
        return sum(count for state, count in reader.state_counts().items() if state is OrderState.PACKED)


def test_that_a_demo_starts_with_somebody_signed_in_and_orders_waiting(
    demo: DemoStation, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: demo.station.models.bench.state.operator is not None)
    operator = demo.station.models.bench.state.operator
    assert operator is not None
    assert (operator.name, operator.language) == (demo.packer.name, "en")
    with demo.station.store.reader() as reader:
        assert reader.state_counts()[OrderState.OPEN] >= 40
    assert demo.goods.cartons


def test_that_it_ends_when_as_many_orders_are_packed_as_asked_for(demo: DemoStation, qtbot: QtBot) -> None:
    packer = packer_of(demo, 1)
    with qtbot.waitSignal(packer.finished, timeout=20_000):
        packer.start()
    assert not packer.is_running
    assert packed(demo) == 1
    assert packer.packer.mistakes == ()
    packer.close()


def test_that_it_rests_when_told_to(demo: DemoStation, qtbot: QtBot) -> None:
    packer = packer_of(demo, 40)
    packer.start()
    packer.start()
    packer.stop()
    assert not packer.is_running
    packer.close()
