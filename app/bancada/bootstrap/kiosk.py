"""Has the window of a station fill the screen for good, where its settings or its command say so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from bancada.bootstrap.station import PackingStation
from bancada.services.bench_state import BenchUpdate


class Kiosk(QObject):
    """Follows the settings of one station; the demo, whose window has a bench beside it, has none.

    Before anybody is known at the station, nobody could close its window: until then it can be closed.
    """

    def __init__(self, station: PackingStation, *, is_forced: bool) -> None:
        super().__init__(station)
        self._station = station
        self._is_forced = is_forced
        station.updated.connect(self._follow)

    def show_window(self) -> None:
        """Bring the window into sight."""
        self._station.window.showMaximized()

    @Slot(object)
    def _follow(self, update: BenchUpdate) -> None:
        wants = self._is_forced or update.state.settings.is_kiosk
        self._station.window.set_kiosk(is_on=wants and update.state.is_set_up)
