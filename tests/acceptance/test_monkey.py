"""Two thousand gestures at random: nothing raises, nothing hangs, and no scan is lost."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from bancada.bootstrap.open_log import open_log
from bancada.bootstrap.open_store import open_store
from bancada.domain.control_codes import ControlCode
from bancada.store.chain import verify_chain
from tests.acceptance.bench import StationBench, running
from tests.acceptance.goods import (
    CARTON_M,
    CARTON_S,
    CREAM,
    MUG,
    PEOPLE,
    PHONE,
    SHARED,
    SOAP,
    SOAP_CASE,
    order,
)
from tests.fakes.clock import FakeClock

GESTURES = 2000
SEED = 20260504
# Every so often the hands wait for the bench, as hands do.
PAUSE_EVERY = 7
ORDERS = 60
KEYS = (
    *(Qt.Key(Qt.Key.Key_F1 + at) for at in range(12)),
    Qt.Key.Key_Escape,
    Qt.Key.Key_Return,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backspace,
    *(Qt.Key(ord(digit)) for digit in "0123456789"),
)
ITEMS = (SOAP, SOAP_CASE, MUG, PHONE, CREAM, SHARED, "SCREW-1", "RED-1")
ANSWERS = ("SN-1", "SN-2", "LOT-A", "261231", "SHELF-1", CARTON_S, CARTON_M, "7890000000017")
# The system's own file dialog would open behind these, and wait for a person.
_OPENS_A_DIALOG = ("Choose", "Browse")


class Monkey:
    """Hands without a head."""

    def __init__(self, bench: StationBench, seed: int) -> None:
        self.bench = bench
        self.lost: list[str] = []
        self.done: list[str] = []
        self._dice = random.Random(seed)
        self._orders = 0
        self._gestures: tuple[tuple[int, Callable[[], str]], ...] = (
            (34, lambda: self._scan(ITEMS)),
            (14, lambda: self._scan([str(1000 + at) for at in range(ORDERS + 2)])),
            (12, lambda: self._scan([code.value for code in ControlCode])),
            (8, lambda: self._scan(ANSWERS)),
            (8, lambda: self._scan([word for each in PEOPLE for word in (each.badge, each.pin)])),
            (10, self._press),
            (6, self._click),
            (6, self._weigh),
            (2, self._touch_the_printer),
        )

    def act(self) -> None:
        """One gesture."""
        weights, gestures = zip(*self._gestures, strict=True)
        self.done.append(self._dice.choices(gestures, weights)[0]())

    def _scan(self, codes: list[str] | tuple[str, ...]) -> str:
        code = self._dice.choice(codes)
        model = self.bench.station.models.bench
        before = model.scans_heard
        self.bench.burst(code)
        if model.scans_heard == before:
            self.lost.append(f"{code} on {self.bench.page}, sheet {self.bench.sheet}")
        return f"scan {code}"

    def _press(self) -> str:
        key = self._dice.choice(KEYS)
        self.bench.press(key, chr(key) if key < Qt.Key.Key_Escape else "")
        # A hand is slower than a scanner: no scan follows within a hundredth of a second.
        self.bench.until(lambda: not self.bench.station.wedge.is_collecting, "the key stands alone")
        return f"press {key.name}"

    def _click(self) -> str:
        buttons = [
            each
            for each in self.bench.visible(QAbstractButton)
            if each.isEnabled() and not each.text().startswith(_OPENS_A_DIALOG)
        ]
        if not buttons:
            return "nothing to click"
        button = self._dice.choice(buttons)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return f"click {button.text()}"

    def _weigh(self) -> str:
        weight_g = self._dice.choice((0, 0, 180, 430, 560, 1000))
        self.bench.put_on_scale(weight_g)
        return f"weigh {weight_g}"

    def _touch_the_printer(self) -> str:
        is_out = self._dice.random() < 0.4
        self.bench.set_printer(is_out_of_paper=is_out)
        return f"out of paper {is_out}"


def test_that_gestures_at_random_break_and_lose_nothing(
    qtbot: QtBot, qapp: QApplication, folder: Path, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    wanted = (("SOAP", 3), ("MUG", 1)), (("PHONE", 1),), (("CREAM", 2), ("RED", 1)), (("SCREW", 12),)
    orders = [order(str(1000 + at), *wanted[at % len(wanted)]) for at in range(ORDERS)]
    with running(qtbot, qapp, folder, clock) as bench, caplog.at_level(logging.ERROR):
        bench.take_in(*orders)
        monkey = Monkey(bench, SEED)
        for at in range(GESTURES):
            monkey.act()
            if at % PAUSE_EVERY == 0:
                bench.settle()
        bench.settle()
        told = "\n".join(monkey.done[-40:])

    assert not caplog.records, f"{caplog.text}\nafter\n{told}"
    assert monkey.lost == [], told
    with open_log(folder) as log:
        assert verify_chain(log.recorded()).first_bad_seq is None
    with open_store(folder) as store:
        assert store.rebuild().differences == ()
