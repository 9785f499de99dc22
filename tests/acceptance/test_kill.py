"""A station that dies at any moment: nothing promised is lost, nothing comes out twice, the work goes on."""

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bancada.bootstrap.benchmarks.crash_checks import Promise, check_after_crash
from bancada.bootstrap.benchmarks.crash_packer import PAPER
from bancada.bootstrap.benchmarks.crash_rounds import CrashReport, crash

ROUNDS = 15


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> tuple[CrashReport, Path]:
    folder = tmp_path_factory.mktemp("crash") / "station"
    return crash(folder, ROUNDS, seed=7), folder


@pytest.mark.timeout(180)
def test_that_no_answered_scan_is_lost_and_no_label_comes_out_twice(killed: tuple[CrashReport, Path]) -> None:
    report, _folder = killed
    assert report.wrong == []
    assert report.kills == ROUNDS
    assert report.scans > 5 * ROUNDS
    assert report.documents > 0


def test_that_a_promise_the_log_does_not_hold_is_found(killed: tuple[CrashReport, Path]) -> None:
    _report, folder = killed
    never = Promise("never-1", "accepted", "-", 0)

    assert check_after_crash(folder, [never]) == ["scan never-1 was answered accepted and is not in the log"]
    assert check_after_crash(folder, [replace(never, verdict="signed_in")]) == []


def test_that_a_document_that_came_out_twice_is_found(
    killed: tuple[CrashReport, Path], tmp_path: Path
) -> None:
    _report, folder = killed
    copied = shutil.copytree(folder, tmp_path / "station")
    paper = next(path for path in (copied / PAPER).glob("*/*") if path.stat().st_size)
    shutil.copy(paper, paper.with_name("again.zpl"))

    assert any("came out 2 times" in wrong for wrong in check_after_crash(copied, []))


def test_that_the_command_tells_what_it_did(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bancada", "bench", "crash", "--times", "1", "--json"]
    done = subprocess.run(
        [*command, "--work", str(tmp_path)], stdout=subprocess.PIPE, text=True, check=True, timeout=60
    )

    said = json.loads(done.stdout)
    assert (said["kills"], said["wrong"]) == (1, [])
