"""What can be wrong with a station's folder, in words for the person who chose it."""

from __future__ import annotations

from pathlib import Path

from bancada.domain.errors import EnvironmentFault, OperatorError


class StationFolderBusy(OperatorError):
    """Another station already works in this folder; close it first or choose another folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(f"Another station already works in {folder}; close it or choose another folder.")


class NoStationHere(OperatorError):
    """There is no station in this folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(f"There is no station in {folder}.")


class NewerDatabase(OperatorError):
    """The database was written by a newer version of the program; install that version or a later one."""


class DamagedDatabase(EnvironmentFault):
    """The database is damaged; nothing was changed. Restore the last backup."""

    def __init__(self, found: str) -> None:
        self.found = found
        super().__init__(f"The database is damaged; nothing was changed. Restore the last backup. ({found})")


class SqliteTooOld(EnvironmentFault):
    """This SQLite can lose data with two connections; 3.51.3 or later is needed."""
