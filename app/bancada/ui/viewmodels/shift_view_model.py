"""The shift page: how this station does, for whoever leads the floor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from bancada.domain.orders import OrderState
from bancada.domain.shift_report import Figures, HourFigures, ShiftReport
from bancada.services.ports import QueueCount, StationReader
from bancada.ui.viewmodels.reading import Reading
from bancada.ui.viewmodels.states.shift import CutoffOutlook, HourBar, PackerRow, ShiftPeriod, ShiftState

_MEDIAN, _SLOW = 50, 90
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class _Read:
    """What one look at the store brought."""

    report: ShiftReport
    counts: tuple[QueueCount, ...]
    on_hold: int


class ShiftViewModel(QObject):
    """Figures since midnight, or of the last hour.

    Args:
        names: name by operator id.
        target: orders per hour that the floor aims at, or None.
        now: aware; its local day is today.

    Signals:
        shift_changed(ShiftState).
    """

    shift_changed = Signal(object)

    def __init__(
        self,
        reading: Reading,
        names: Callable[[], Mapping[str, str]],
        target: Callable[[], int | None],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._names = names
        self._target = target
        self._now = now
        self._period = ShiftPeriod.TODAY
        self._read: _Read | None = None

    def show(self) -> None:
        """The page comes into sight: with the last figures, until those of now are read."""
        self.render_again()
        self.refresh()

    def refresh(self) -> None:
        """Read the figures anew."""
        since = self._since()

        def look(reader: StationReader) -> _Read:
            held = reader.state_counts().get(OrderState.HELD, 0)
            return _Read(reader.shift(since), reader.queue_counts(), held)

        self._reading.ask("shift", look, self._take)

    def choose_period(self, period: ShiftPeriod) -> None:
        """Show another time's figures."""
        self._period = period
        self._read = None
        self.render_again()
        self.refresh()

    def render_again(self) -> None:
        """Show what was read, with names and target as they are now."""
        if self._read is None:
            self.shift_changed.emit(ShiftState(period=self._period))
        else:
            self.shift_changed.emit(self._state(self._read))

    def _take(self, read: _Read) -> None:
        self._read = read
        self.render_again()

    def _since(self) -> datetime:
        now = self._now()
        if self._period is ShiftPeriod.LAST_HOUR:
            return now - _HOUR
        return now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)

    def _state(self, read: _Read) -> ShiftState:
        whole, now = read.report.whole, self._now()
        return ShiftState(
            period=self._period,
            orders=whole.orders,
            units=whole.units,
            lines=whole.lines,
            per_hour=_per_hour(whole),
            target_per_hour=self._target(),
            accuracy_permille=whole.accuracy_permille,
            errors_caught=whole.errors_caught,
            median_s=whole.time_per_order_s(_MEDIAN),
            slow_s=whole.time_per_order_s(_SLOW),
            outlook=_outlook(read.counts, whole, now),
            waiting=sum(count.orders for count in read.counts),
            on_hold=read.on_hold,
            packers=tuple(self._packer(*each) for each in read.report.packers),
            hours=tuple(_bar(hour, now) for hour in read.report.hours),
            is_busy=False,
        )

    def _packer(self, operator_id: str, figures: Figures) -> PackerRow:
        return PackerRow(
            operator_id,
            self._names().get(operator_id, ""),
            figures.orders,
            figures.units,
            figures.per_hour(figures.orders),
            figures.per_hour(figures.units),
            figures.errors_caught,
            figures.time_per_order_s(_MEDIAN),
        )


def _per_hour(whole: Figures) -> tuple[int, int, int] | None:
    orders, units, lines = (whole.per_hour(count) for count in (whole.orders, whole.units, whole.lines))
    return None if orders is None or units is None or lines is None else (orders, units, lines)


def _outlook(counts: tuple[QueueCount, ...], whole: Figures, now: datetime) -> CutoffOutlook | None:
    """The next cut-off still to come, with all that waits for it or for an earlier one."""
    cutoffs = [count.cutoff_at for count in counts if count.cutoff_at is not None and count.cutoff_at > now]
    if not cutoffs:
        return None
    cutoff_at = min(cutoffs)
    waiting = sum(count.orders for count in counts if count.cutoff_at and count.cutoff_at <= cutoff_at)
    pace = whole.per_hour(whole.orders)
    return CutoffOutlook(cutoff_at, waiting, now + _HOUR * waiting / pace if pace else None)


def _bar(hour: HourFigures, now: datetime) -> HourBar:
    return HourBar(hour.since, hour.orders, is_running=now - hour.since < _HOUR)
