"""The wedge filter under a real X server with keys pressed from outside."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

_PATIENCE_S = 20
_ROOT = Path(__file__).parents[2]
_MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(bool(_MISSING), reason=f"not installed: {', '.join(_MISSING)}"),
]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "640x480x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


class KeyboardBench:
    """The window of another process, and a keyboard that types into it."""

    def __init__(self, display: str, focus: str) -> None:
        self._env = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_IM_MODULE": "none",
            "PYTHONPATH": f"{_ROOT / 'app'}",
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.wedge_window", focus],
            cwd=_ROOT,
            env=self._env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.heard: list[str] = []
        # A window that never says the line awaited is ended, so that waiting for it ends too.
        self._watchdog = threading.Timer(_PATIENCE_S, self.process.kill)
        self._watchdog.start()

    def press(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self._env, check=True, timeout=20)

    def press_all(self, *commands: str) -> None:
        """Several commands in one process, as close to each other as a scanner's keys."""
        script = "".join(f"{command}\n" for command in commands)
        subprocess.run(["xdotool", "-"], env=self._env, input=script, text=True, check=True, timeout=20)

    def hear_until(self, line: str) -> list[str]:
        """What the window said up to this line."""
        assert self.process.stdout is not None
        for said in self.process.stdout:
            self.heard.append(said.strip())
            if said.strip() == line:
                return self.heard
        raise AssertionError((line, self.heard, self.process.stderr and self.process.stderr.read()))

    def close(self) -> None:
        self._watchdog.cancel()
        self.process.terminate()
        self.process.communicate()


@pytest.fixture(params=["field", "button"])
def bench(request: pytest.FixtureRequest, display: str) -> Iterator[KeyboardBench]:
    made = KeyboardBench(display, request.param)
    made.hear_until("ready ''")
    made.press("search", "--sync", "--onlyvisible", "--name", "bancada-wedge", "windowfocus", "--sync")
    yield made
    made.close()


def test_that_scans_are_read_whole_and_reach_neither_field_nor_button(bench: KeyboardBench) -> None:
    bench.press_all("type --delay 0 7891234567895", "key Return")
    bench.press_all("type --delay 6 'ABC-12 34 xY'", "key Tab")
    bench.press_all("type --delay 4 0107891", "key ctrl+bracketright", "type --delay 4 10L24", "key Return")
    heard = bench.hear_until("scan '0107891\\x1d10L24'")
    assert heard[1:] == ["scan '7891234567895'", "scan 'ABC-12 34 xY'", "scan '0107891\\x1d10L24'"]


def test_that_twenty_scans_in_a_row_are_twenty(bench: KeyboardBench) -> None:
    codes = [f"ITEM-{number:04d}" for number in range(20)]
    bench.press_all(*(f"type --delay 1 {code}\nkey Return" for code in codes))
    assert bench.hear_until(f"scan {codes[-1]!r}")[1:] == [f"scan {code!r}" for code in codes]


def test_that_typing_by_hand_reaches_what_has_the_focus(bench: KeyboardBench) -> None:
    bench.press("type", "--delay", "400", "a ")
    expected = "field 'a '" if "field" in bench.process.args else "click ''"  # type: ignore[operator]
    heard = bench.hear_until(expected)
    assert not [said for said in heard if said.startswith("scan")]
