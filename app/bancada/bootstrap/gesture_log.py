"""How many scans and touches each order took, and whether that is the least it can take."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from bancada.bootstrap.auto_packer import AutoPacker
from bancada.bootstrap.station import PackingStation
from bancada.devices.simulated.human_acts import EnterText, PlannedAct, ScanCode
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.bench_state import BenchUpdate

# What an item's own properties ask for beyond its scan.
_QUESTIONS = frozenset(
    {
        Verdict.NEEDS_SERIAL,
        Verdict.NEEDS_LOT,
        Verdict.NEEDS_EXPIRY,
        Verdict.NEEDS_QUANTITY,
        Verdict.AMBIGUOUS_CODE,
        Verdict.SCAN_THE_LABEL,
    }
)
_OPENINGS = frozenset({Verdict.ORDER_OPENED, Verdict.ORDER_RESUMED})


@dataclass(frozen=True, slots=True)
class OrderGestures:
    """What the hands did for one order.

    Attributes:
        units: a case counts as all that is in it, goods cut by weight as one piece.
        touches: texts keyed in or buttons touched.
        openings: scans that did nothing but open the order; 0 where its item did both.
        cartons: cartons taken by their own code instead of the one that is advised.
        mistakes: gestures that the bench had to refuse; they are among the scans.
        questions: what the bench asked for beyond the items' own codes.
    """

    order_ref: str
    units: int
    parcels: int
    scans: int
    touches: int
    openings: int = 1
    cartons: int = 0
    mistakes: int = 0
    questions: int = 0

    @property
    def is_undisturbed(self) -> bool:
        """Whether nothing happened that needs a hand beside the goods."""
        return not self.mistakes and not self.questions

    @property
    def most_scans(self) -> int:
        """One for every unit, further parcel and chosen carton, and one if the item did not open it."""
        return self.units + self.parcels - 1 + self.cartons + min(self.openings, 1)

    @property
    def is_least(self) -> bool:
        """Whether it took no gesture too many."""
        return self.scans <= self.most_scans and self.touches == 0


class GestureLog:
    """Listens to a packer's acts and the bench's answers."""

    def __init__(self, station: PackingStation, packer: AutoPacker) -> None:
        self.orders: list[OrderGestures] = []
        self._hands: Counter[str] = Counter()
        self._session: PackingSession | None = None
        packer.acted.connect(self.note_act)
        station.updated.connect(self.note_update)

    def note_act(self, planned: PlannedAct) -> None:
        """A hand moved."""
        if isinstance(planned.act, ScanCode):
            self._hands["scans"] += 1
        elif isinstance(planned.act, EnterText):
            self._hands["touches"] += 1
        self._hands["mistakes"] += planned.mistake is not None

    def note_update(self, update: BenchUpdate) -> None:
        """The bench answered; an order that left it is done with."""
        said = update.announcement
        if said is not None and said.verdict is Verdict.SIGNED_IN:
            self._hands.clear()
        if said is not None:
            self._hands["questions"] += said.verdict in _QUESTIONS
            self._hands["openings"] += said.verdict in _OPENINGS
            self._hands["cartons"] += said.verdict is Verdict.CARTON_CHOSEN
        before, self._session = self._session, update.state.session
        if before is not None and self._session is None:
            self.orders.append(_gestures_of(before, self._hands))
            self._hands.clear()

    def too_many(self) -> tuple[OrderGestures, ...]:
        """Orders in which nothing went wrong and that took more than they need all the same."""
        return tuple(each for each in self.orders if each.is_undisturbed and not each.is_least)


def _gestures_of(session: PackingSession, hands: Counter[str]) -> OrderGestures:
    return OrderGestures(
        session.order.order_ref,
        session.order.units,
        len(session.parcels),
        hands["scans"],
        hands["touches"],
        hands["openings"],
        hands["cartons"],
        hands["mistakes"],
        hands["questions"],
    )
