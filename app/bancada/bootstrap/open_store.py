"""The store of a station that is there already, for commands that make nothing new."""

from __future__ import annotations

from pathlib import Path

from bancada.bootstrap.system_clock import SystemClock
from bancada.store.database import DATABASE_FILE, StationStore
from bancada.store.reader import SqliteStationReader
from bancada.store.store_errors import NoStationHere


def open_store(folder: Path) -> StationStore:
    """The store, for one writer.

    Raises:
        NoStationHere: nobody ever worked in this folder.
        StationFolderBusy: a station works there at this moment.
    """
    if not (folder / DATABASE_FILE).exists():
        raise NoStationHere(folder)
    return StationStore(folder, SystemClock())


def open_reader(folder: Path) -> SqliteStationReader:
    """Questions on the store, also while a station works there.

    Raises:
        NoStationHere: nobody ever worked in this folder.
    """
    return SqliteStationReader(folder / DATABASE_FILE)
