"""The headless demo packs through the real window, and its report is true."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bancada.bootstrap.headless import (
    Report,
    RunFolderTaken,
    RunFolderUnusable,
    TooFewSampleOrders,
    run_headless,
)

_KEYS = {
    "orders_packed",
    "units_verified",
    "wrong_scans_refused",
    "labels_printed",
    "events",
    "wall_s",
    "scan_ms",
}


@pytest.mark.parametrize(("language", "seed"), [("pt_BR", 1), ("en", 2), ("es", 3)])
def test_that_three_orders_are_packed_with_nothing_wrong(
    qapp: QApplication, tmp_path: Path, language: str, seed: int
) -> None:
    report = run_headless(qapp, tmp_path, 3, seed, language)
    assert report.wrong == []
    assert report.orders_packed >= 3
    assert report.units_verified >= report.orders_packed
    assert report.labels_printed >= report.orders_packed
    assert report.events > report.units_verified
    assert set(report.scan_ms) == {"p50", "p99"}
    assert set(report.line()) == _KEYS
    stored = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert stored == asdict(report)
    assert stored.keys() >= _KEYS
    assert list(tmp_path.glob("screen-*.png"))
    labels = list((tmp_path / "station" / "labels").glob("*.zpl"))
    assert len(labels) == report.labels_printed


def test_that_a_folder_of_an_earlier_run_is_refused_and_left_alone(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "station").mkdir()
    with pytest.raises(RunFolderTaken, match="--out"):
        run_headless(qapp, tmp_path, 1, 0, "en")
    assert [each.name for each in tmp_path.iterdir()] == ["station"]


def test_that_a_file_is_refused_as_the_folder_of_a_run(qapp: QApplication, tmp_path: Path) -> None:
    taken = tmp_path / "hostname"
    taken.write_text("bench")
    with pytest.raises(RunFolderUnusable, match="hostname"):
        run_headless(qapp, taken, 1, 0, "en")
    assert taken.read_text() == "bench"


def test_that_more_orders_than_there_are_samples_are_refused_with_the_number(
    qapp: QApplication, tmp_path: Path
) -> None:
    with pytest.raises(TooFewSampleOrders, match=r"only \d+ of the sample orders"):
        run_headless(qapp, tmp_path, 5000, 0, "en")
    assert list(tmp_path.iterdir()) == []


def test_that_labels_held_back_stand_beside_those_that_were_printed() -> None:
    report = Report(3, 11, 4, 2, 144, 3.0, labels_held_back=1)
    assert "2 labels printed, 1 held back, 144 events" in report.summary()


def test_that_the_sentence_of_a_report_names_what_was_done() -> None:
    report = Report(3, 11, 4, 3, 144, 3.0)
    assert report.summary() == (
        "3 orders packed, 11 units verified, 4 wrong scans refused, 3 labels printed, 144 events in 3.0 s"
    )
