"""The doctor looks at everything a station needs, and says so without a station too."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from bancada.bootstrap.open_bench import open_bench
from bancada.services.commands import ChangeSettings
from tests.integration.cli.conftest import Bancada

_LOOKED_AT = {
    "python",
    "sqlite",
    "station",
    "disk sync",
    "free space",
    "clock",
    "fonts",
    "sound",
    "printer",
}


def test_that_everything_is_looked_at_and_no_station_is_made(station: Path) -> None:
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-m", "bancada", "--data", str(station), "doctor"],
        env={**os.environ, "PYTHONPATH": str(root / "app")},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert {name for name in _LOOKED_AT if any(line[6:].startswith(name) for line in lines)} == _LOOKED_AT
    assert not station.exists()


def test_that_each_check_is_a_json_line(bancada: Bancada, imports: Path) -> None:
    bancada("orders", "import", imports / "woocommerce-advanced.csv")

    checks = {line["check"]: line for line in bancada("doctor", "--json").json}

    assert not _LOOKED_AT - checks.keys()
    assert all(set(line) == {"check", "ok", "detail"} for line in checks.values())
    assert "median" in checks["disk sync"]["detail"]
    assert "station.sqlite3: " in checks["station"]["detail"]


def test_that_a_printer_that_is_not_there_makes_the_status_1(bancada: Bancada, station: Path) -> None:
    with open_bench(station) as (bench, _):
        bench.execute(ChangeSettings({"printer": f"folder:{station / 'absent'}"}))

    ran = bancada("doctor", "--json")

    wrong = [line["check"] for line in ran.json if not line["ok"]]
    assert (ran.status, wrong) == (1, ["printer"])
