"""Tracking numbers and ranges of them go in whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from bancada.bootstrap.open_store import open_store
from tests.integration.cli.conftest import Bancada


def test_that_ranges_are_written_out_with_their_check_digits(
    bancada: Bancada, station: Path, tmp_path: Path
) -> None:
    file = tmp_path / "numbers.txt"
    file.write_text("# from the carrier\nPH297898690BR-PH297898712BR\n\nQS410007392BR\n", encoding="utf-8")

    first = bancada("tracking", "import", "--carrier", "Correios", "--service", "SEDEX", "--json", file)
    second = bancada("tracking", "import", "--carrier", "Correios", "--service", "SEDEX", file)

    assert first.json == [
        {
            "file": "numbers.txt",
            "carrier": "Correios",
            "service_level": "SEDEX",
            "numbers": 4,
            "new": 4,
            "unchanged": 0,
        }
    ]
    assert second.out == "numbers.txt: 0 new, 4 unchanged\n"
    with open_store(station) as store, store() as work:
        assert work.tracking.next_free("Correios", "SEDEX") == "PH297898690BR"
        assert work.tracking.next_free("Correios", "PAC") is None


@pytest.mark.parametrize("bad", ["PH297898691BR", "PH297898712BR-PH297898690BR", "??"])
def test_that_one_bad_line_takes_nothing_in(
    bancada: Bancada, station: Path, tmp_path: Path, bad: str
) -> None:
    file = tmp_path / "numbers.txt"
    file.write_text(f"QS410007392BR\n{bad}\n", encoding="utf-8")

    ran = bancada("tracking", "import", "--carrier", "Correios", file)

    assert (ran.status, ran.out) == (1, "")
    assert f"numbers.txt, line 2: “{bad}”" in ran.err
    assert "Nothing was taken in." in ran.err
    assert not station.exists()


def test_that_the_carrier_must_be_named(bancada: Bancada, tmp_path: Path) -> None:
    assert bancada("tracking", "import", tmp_path / "numbers.txt").status == 2
