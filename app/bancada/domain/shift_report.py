"""What a shift brought: orders, lines and units by hour and by packer, errors caught, time per order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from bancada.domain import events as ev
from bancada.domain.verdicts import ScanVerdict as Verdict

# A longer silence is a break: it counts neither as time at work nor as anybody's slowness.
LONGEST_SILENCE = timedelta(minutes=10)
_MINUTE_S, _HOUR_S = 60, 3600
_CAUGHT = frozenset(
    {
        Verdict.WRONG_ITEM,
        Verdict.OVER_SCAN,
        Verdict.WRONG_LOT,
        Verdict.EXPIRED,
        Verdict.DUPLICATE_SERIAL,
    }
)


@dataclass(frozen=True, slots=True)
class PackedOrder:
    """An order as it was packed.

    Attributes:
        operator_id: who packed it; None where nobody was signed in.
    """

    order_id: str
    packed_at: datetime
    operator_id: str | None
    units: int
    lines: int


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that was done at the bench, by whom and when; in the order of the log."""

    at: datetime
    operator_id: str | None
    order_id: str | None
    event: ev.Event


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts over some time.

    Attributes:
        accepted_scans, errors_caught: scans that put units in, and scans or weights that kept a wrong parcel
            from leaving.
        at_work_s: time between deeds, without breaks.
        times_per_order_s: seconds in hand of every packed order, shortest first.
    """

    orders: int = 0
    lines: int = 0
    units: int = 0
    accepted_scans: int = 0
    errors_caught: int = 0
    at_work_s: int = 0
    times_per_order_s: tuple[int, ...] = ()

    def per_hour(self, count: int) -> int | None:
        """A count per hour at work, rounded; None before there is a minute to speak of."""
        return None if self.at_work_s < _MINUTE_S else round(count * _HOUR_S / self.at_work_s)

    def time_per_order_s(self, percent: int) -> int | None:
        """Nearest-rank percentile of the time per order; None when no order was packed from start to end."""
        times = self.times_per_order_s
        return times[max(0, -(-len(times) * percent // 100) - 1)] if times else None

    @property
    def accuracy_permille(self) -> int | None:
        """Scans that were right at once, in thousandths; None before the first scan."""
        scans = self.accepted_scans + self.errors_caught
        return self.accepted_scans * 1000 // scans if scans else None


@dataclass(frozen=True, slots=True)
class HourFigures:
    """What was packed in the hour that begins at ``since``."""

    since: datetime
    orders: int
    units: int


@dataclass(frozen=True, slots=True)
class ShiftReport:
    """The figures of some time.

    Attributes:
        packers: by operator id, most orders first.
        hours: every hour from the first with an order to the last, also those without any.
    """

    whole: Figures
    packers: tuple[tuple[str, Figures], ...]
    hours: tuple[HourFigures, ...]


def shift_report(packed: Sequence[PackedOrder], deeds: Sequence[Deed]) -> ShiftReport:
    """Work the figures out.

    Args:
        packed: the orders that are packed now and were packed in the time.
        deeds: what was done in the time, oldest first.
    """
    times = times_in_hand(deeds)
    by_packer: defaultdict[str, list[PackedOrder]] = defaultdict(list)
    deeds_by_packer: defaultdict[str, list[Deed]] = defaultdict(list)
    for order in packed:
        by_packer[order.operator_id or ""].append(order)
    for deed in deeds:
        deeds_by_packer[deed.operator_id or ""].append(deed)
    packers = [
        (operator_id, _figures(by_packer[operator_id], deeds_by_packer[operator_id], times))
        for operator_id in {*by_packer, *deeds_by_packer} - {""}
    ]
    packers.sort(key=lambda each: (-each[1].orders, -each[1].units, each[0]))
    return ShiftReport(_figures(packed, deeds, times), tuple(packers), _by_hour(packed))


def times_in_hand(deeds: Iterable[Deed]) -> dict[str, int]:
    """Seconds that each order packed among these was in hand; orders opened earlier are left out."""
    in_hand: dict[str, datetime] = {}
    seconds: defaultdict[str, int] = defaultdict(int)
    whole: dict[str, int] = {}
    for deed in deeds:
        order_id = deed.order_id
        if order_id is None:
            continue
        if isinstance(deed.event, ev.OrderOpened):
            in_hand[order_id] = deed.at
        elif isinstance(deed.event, ev.OrderLeft | ev.OrderPacked) and order_id in in_hand:
            seconds[order_id] += int((deed.at - in_hand.pop(order_id)).total_seconds())
            if isinstance(deed.event, ev.OrderPacked):
                whole[order_id] = seconds[order_id]
    return whole


def _figures(packed: Sequence[PackedOrder], deeds: Sequence[Deed], times: dict[str, int]) -> Figures:
    return Figures(
        orders=len(packed),
        lines=sum(order.lines for order in packed),
        units=sum(order.units for order in packed),
        accepted_scans=sum(isinstance(deed.event, ev.UnitsVerified) for deed in deeds),
        errors_caught=sum(_is_caught(deed.event) for deed in deeds),
        at_work_s=_at_work_s(deeds),
        times_per_order_s=tuple(sorted(times[order.order_id] for order in packed if order.order_id in times)),
    )


def _is_caught(event: ev.Event) -> bool:
    if isinstance(event, ev.ScanRefused):
        return event.verdict in _CAUGHT
    return isinstance(event, ev.ParcelWeighed) and not event.is_accepted


def _at_work_s(deeds: Sequence[Deed]) -> int:
    gaps = (later.at - earlier.at for earlier, later in pairwise(deeds))
    return int(sum(gap.total_seconds() for gap in gaps if timedelta(0) < gap <= LONGEST_SILENCE))


def _by_hour(packed: Sequence[PackedOrder]) -> tuple[HourFigures, ...]:
    orders: Counter[datetime] = Counter()
    units: Counter[datetime] = Counter()
    for order in packed:
        hour = order.packed_at.replace(minute=0, second=0, microsecond=0)
        orders[hour] += 1
        units[hour] += order.units
    if not orders:
        return ()
    count = int((max(orders) - min(orders)).total_seconds()) // _HOUR_S + 1
    hours = (min(orders) + timedelta(hours=at) for at in range(count))
    return tuple(HourFigures(hour, orders[hour], units[hour]) for hour in hours)
