"""The program as it is started, under a real X server, with keys pressed from outside as a scanner does."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bancada.bootstrap.open_log import open_log
from bancada.devices.simulated.zpl_paper import read_zpl
from bancada.domain import events as ev
from bancada.labels.resolution import Resolution
from bancada.store.database import DATABASE_FILE
from bancada.wire.event_codec import decode_event
from tests.acceptance.goods import ANA, SOAP, order, received
from tests.acceptance.station_folder import take_in, write_settings
from tests.fakes.clock import FakeClock

_ROOT = Path(__file__).parents[2]
_MISSING = [tool for tool in ("Xvfb", "xdotool", "setxkbmap") if shutil.which(tool) is None]
_PATIENCE_MS = 30_000
_SHIFT, _RETURN = 50, 36
# Where a scanner's US keyboard has its keys, as X numbers them; the machine reads them by its own layout.
_ROWS = {10: "1234567890-", 24: "qwertyuiop", 38: "asdfghjkl", 52: "zxcvbnm"}
_KEYS = {letter: first + at for first, row in _ROWS.items() for at, letter in enumerate(row)}

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(bool(_MISSING), reason=f"not installed: {', '.join(_MISSING)}"),
]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A display of our own; it chooses a free number."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture
def start(qtbot: QtBot, display: str) -> Iterator[Callable[..., RealStation]]:
    """Starts the program; it is ended with the test."""
    with ExitStack() as stack:

        def start_one(home: Path, *arguments: str) -> RealStation:
            station = RealStation(qtbot, display, home, *arguments)
            stack.callback(station.end)
            return station

        yield start_one


class RealStation:
    """A process with a window, and a scanner and a hand at its keyboard."""

    def __init__(self, qtbot: QtBot, display: str, home: Path, *arguments: str) -> None:
        self._qtbot = qtbot
        self._home = home
        self._env = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_IM_MODULE": "none",
            "TMPDIR": str(home),
            "PYTHONPATH": f"{_ROOT / 'app'}",
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bancada", *arguments],
            env=self._env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )

    def choose_layout(self, layout: str) -> None:
        """The layout the machine has set."""
        subprocess.run(["setxkbmap", layout], env=self._env, check=True, timeout=20)

    def wait_for_window(self) -> None:
        """Wait until the window is there, and give it the keyboard."""
        self._press("search", "--sync", "--onlyvisible", "--name", "^Bancada$", "windowfocus", "--sync")

    def scan(self, *codes: str) -> None:
        """Press the keys of codes without any pause between them."""
        subprocess.run(
            ["xdotool", "-"],
            env=self._env,
            input="".join(_keys(code) for code in codes),
            text=True,
            check=True,
            timeout=20,
        )

    def type_by_hand(self, text: str) -> None:
        """Type slowly, with Enter at the end."""
        self._press("type", "--delay", "150", text)
        self._press("key", "Return")

    def until(self, is_so: Callable[[], bool]) -> None:
        """Wait until something is so, as long as the process lives."""
        self._qtbot.waitUntil(lambda: self._is_alive() and is_so(), timeout=_PATIENCE_MS)

    def events(self) -> list[ev.Event]:
        """What the station has recorded so far."""
        found = next(self._home.glob(f"**/{DATABASE_FILE}"), None)
        if found is None:
            return []
        with open_log(found.parent) as log:
            return [
                event
                for row in log.recorded()
                if isinstance(event := decode_event(row.type, row.schema, row.payload), ev.Event)
            ]

    def of_kind(self, kind: type) -> list[ev.Event]:
        """The recorded facts of one kind."""
        return [event for event in self.events() if isinstance(event, kind)]

    def close(self) -> str:
        """End the process as Ctrl+C does; what it complained of."""
        self.process.send_signal(signal.SIGINT)
        return self.process.communicate(timeout=20)[1]

    def end(self) -> None:
        """However the story went, no process stays behind."""
        self.process.kill()
        self.process.communicate()

    def _press(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self._env, check=True, timeout=30)

    def _is_alive(self) -> bool:
        if self.process.poll() is not None:
            raise AssertionError(self.process.communicate()[1])
        return True


def _keys(code: str) -> str:
    """The commands that press the keys of a code, then Enter."""
    commands = []
    for character in code:
        key = _KEYS[character.lower()]
        is_shifted = character.isupper()
        commands += [f"keydown {_SHIFT}"] * is_shifted + [f"key {key}"] + [f"keyup {_SHIFT}"] * is_shifted
    return "\n".join((*commands, f"key {_RETURN}", ""))


@pytest.mark.parametrize("layout", ["us", "br"])
def test_that_the_started_station_packs_an_order_to_a_label_file(
    start: Callable[..., RealStation], folder: Path, tmp_path: Path, layout: str
) -> None:
    labels = tmp_path / "paper"
    clock = FakeClock()
    write_settings(folder, clock, {"profile.weigh": "off", "printer": f"folder:{labels}"})
    take_in(folder, clock, *received(order("PED-1001", ("SOAP", 1), ("RED", 1))))
    station = start(folder, "--data", str(folder), "station")
    station.choose_layout(layout)
    station.wait_for_window()
    station.scan(ANA.badge)
    station.type_by_hand(ANA.pin)
    station.until(lambda: len(station.of_kind(ev.OperatorSignedIn)) == 2)
    station.scan("PED-1001", SOAP, "RED-1")
    station.until(lambda: bool(list(labels.glob("*.zpl"))))
    (label,) = labels.glob("*.zpl")
    assert ".." not in label.name
    paper = read_zpl(label.read_bytes(), Resolution(203))
    assert paper.codes[0] == "P-PED-1001-1"
    assert station.close() == ""


def test_that_the_demo_hears_every_scan_of_a_burst(start: Callable[..., RealStation], tmp_path: Path) -> None:
    station = start(tmp_path, "demo", "--language", "en")
    station.choose_layout("us")
    station.wait_for_window()
    station.scan("10461")
    station.until(lambda: len(station.of_kind(ev.OrderOpened)) == 1)
    codes = [f"NOBODY-{number}" for number in range(5)]
    station.scan(*codes)
    station.until(lambda: len(station.of_kind(ev.ScanRefused)) == 5)
    assert [event.code for event in station.events() if isinstance(event, ev.ScanRefused)] == codes
    assert station.close() == ""
