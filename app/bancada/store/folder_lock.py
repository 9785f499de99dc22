"""One station per folder: a lock of the operating system, gone with the process however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bancada.services.faults import StoreFault
from bancada.store.store_errors import StationFolderBusy

_LOCK_FILE = "station.lock"

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """Held while a station works in the folder."""

    def __init__(self, folder: Path) -> None:
        """Take the folder, making it where it is missing; only its owner may look into it.

        Raises:
            StationFolderBusy: somebody else holds it.
            StoreFault: the disk does not let us.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._descriptor = os.open(folder / _LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreFault from error
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise StationFolderBusy(folder) from error

    def release(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
