import errno
import logging
import os
import stat
from pathlib import Path

import pytest

from bancada.devices.printer.faults import PrinterUnreachable, TransmissionBroken
from bancada.devices.printer.spool_folder import SpoolFolder


def test_that_each_job_is_a_file_in_the_order_of_writing(tmp_path: Path) -> None:
    with SpoolFolder(tmp_path, suffix="zpl") as spool:
        for number in range(12):
            spool.write_all(b"job %d" % number)
    files = sorted(tmp_path.iterdir())
    assert [path.read_bytes() for path in files] == [b"job %d" % number for number in range(12)]
    assert {path.suffix for path in files} == {".zpl"}


def test_that_numbers_go_on_after_a_restart(tmp_path: Path) -> None:
    for job in (b"first", b"second"):
        with SpoolFolder(tmp_path) as spool:
            spool.write_all(job)
    assert [path.name[:6] for path in sorted(tmp_path.iterdir())] == ["000001", "000002"]


def test_that_other_files_in_the_folder_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / "read me-first.txt").touch()
    (tmp_path / "²-strange").touch()
    with SpoolFolder(tmp_path) as spool:
        spool.write_all(b"job")
    assert len(list(tmp_path.glob("000001-*.prn"))) == 1


def test_that_no_half_written_file_is_left_when_the_folder_vanishes(tmp_path: Path) -> None:
    folder = tmp_path / "spool"
    with SpoolFolder(folder) as spool:
        folder.rmdir()
        with pytest.raises(TransmissionBroken) as raised:
            spool.write_all(b"job")
    assert raised.value.sent_bytes == 0
    assert list(tmp_path.iterdir()) == []


def test_that_a_file_in_place_of_the_folder_is_unreachable(tmp_path: Path) -> None:
    (tmp_path / "spool").touch()
    with pytest.raises(PrinterUnreachable):
        SpoolFolder(tmp_path / "spool").open()


@pytest.mark.parametrize("fails", ["open", "fsync"])
def test_that_a_job_in_sight_is_sent_whatever_the_folder_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logged_warnings: list[logging.LogRecord], fails: str
) -> None:
    real = getattr(os, fails)

    def refuse_folders(target: str | int, *more: int) -> int | None:
        if stat.S_ISDIR(os.stat(target).st_mode):
            raise OSError(errno.EINVAL, "not on this file system")
        flushed: int | None = real(target, *more)
        return flushed

    with SpoolFolder(tmp_path) as spool:
        monkeypatch.setattr(os, fails, refuse_folders)
        spool.write_all(b"job")
    monkeypatch.undo()
    assert ["cannot be flushed" in record.getMessage() for record in logged_warnings] == [True]
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"job"]
