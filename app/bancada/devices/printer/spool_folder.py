"""Print jobs as files in a folder that another program empties, or that a test looks into.

Each write is one job and one file, `<number>-<id>.<suffix>`, in the order of writing. A job appears under
its name only when it is whole and on the disk: written under a hidden name, flushed, then renamed.
"""

import contextlib
import logging
import os
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

from bancada.devices.printer.faults import PrinterClosed, PrinterUnreachable, TransmissionBroken

NUMBER_WIDTH = 6
_log = logging.getLogger(__name__)


class SpoolFolder:
    """A way to whatever watches the folder; it never answers."""

    can_answer = False

    def __init__(self, folder: Path, suffix: str = "prn") -> None:
        self._folder = folder
        self._suffix = suffix
        self._numbers: count[int] | None = None

    @property
    def place(self) -> str:
        return str(self._folder)

    def open(self) -> None:
        if self._numbers is not None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._numbers = count(self._highest_number() + 1)
        except OSError as fault:
            raise PrinterUnreachable(self.place, str(fault)) from fault

    def _highest_number(self) -> int:
        starts = (path.name.partition("-")[0] for path in self._folder.iterdir())
        return max((int(start) for start in starts if start.isascii() and start.isdigit()), default=0)

    def close(self) -> None:
        self._numbers = None

    def write_all(self, data: bytes) -> None:
        if self._numbers is None:
            raise PrinterClosed
        name = f"{next(self._numbers):0{NUMBER_WIDTH}}-{uuid4().hex}.{self._suffix}"
        hidden = self._folder / f".{name}.part"
        try:
            _write_durably(hidden, data)
            hidden.replace(self._folder / name)
        except OSError as fault:
            with contextlib.suppress(OSError):
                hidden.unlink(missing_ok=True)
            raise TransmissionBroken(self.place, 0, str(fault)) from fault
        # From here on the job is in sight and may be taken: nothing may say that it was not.
        _flush_folder(self._folder)

    def read(self, timeout_s: float) -> bytes:
        if self._numbers is None:
            raise PrinterClosed
        return b""

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _write_durably(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the new name itself durable where the file system can; network folders often cannot.

    Windows keeps names durable without it and cannot open folders.
    """
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError as fault:
        _log.warning("the folder %s cannot be flushed: %s", folder, fault)
        return
    try:
        os.fsync(handle)
    except OSError as fault:
        _log.warning("the folder %s cannot be flushed: %s", folder, fault)
    finally:
        os.close(handle)
