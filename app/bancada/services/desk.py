"""The work surface of one command: the state it starts from, the store it writes to, what it will say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from bancada.domain.events import Event
from bancada.domain.obstacles import Obstacle
from bancada.domain.operators import Operator
from bancada.domain.outcome import ScanOutcome
from bancada.domain.profiles import PackingProfile
from bancada.domain.session import PackingSession
from bancada.domain.stations import StationRef
from bancada.domain.verdicts import ScanVerdict
from bancada.services.announcement import Announcement
from bancada.services.bench_state import BenchState
from bancada.services.mixups import MIXING, mixup_of
from bancada.services.ports import Clock, NewIds, PinHasher, UnitOfWork, UnitOfWorkFactory


@dataclass(frozen=True, slots=True)
class Tools:
    """What commands need beside the store.

    Attributes:
        is_console: commands come from whoever may write the station's folder, not from people at the bench.
    """

    begin: UnitOfWorkFactory
    clock: Clock
    pins: PinHasher
    new_id: NewIds
    is_console: bool = False


class Desk:
    """One command at work. Its changes count only once the bench has committed its unit of work.

    Attributes:
        state: replaced as the command goes on.
        actor: who asked for the command, where that was looked at; else it is the operator at the bench.
        approved_by: the supervisor whose PIN approved the act that is carried out now.
        reply: a value for whoever called, where the command has one.
        documents_queued: there is something new to print.
    """

    def __init__(self, tools: Tools, state: BenchState) -> None:
        self.tools = tools
        self.state = state
        self.reply: Any = None
        self.orders_changed = False
        self.documents_queued = False
        self.actor: Operator | None = None
        self.approved_by: str | None = None
        self._uow: UnitOfWork | None = None

    @property
    def store(self) -> UnitOfWork:
        """The unit of work, begun at its first use: commands that only look cost no transaction."""
        if self._uow is None:
            self._uow = self.tools.begin().__enter__()
        return self._uow

    @property
    def profile(self) -> PackingProfile:
        """The packing profile in force."""
        return self.state.settings.profile

    @property
    def station(self) -> StationRef:
        """This station, by its id and its name of now."""
        return StationRef(self.store.station_id, self.state.settings.station)

    @property
    def actor_id(self) -> str | None:
        """Under whose name facts are recorded; None where nobody is signed in, and from the console."""
        actor = self.actor or self.state.operator
        return actor.operator_id if actor else None

    def change(self, **values: Any) -> None:
        """Replace fields of the state."""
        self.state = replace(self.state, **values)

    def record(self, *events: Event, order_id: str | None = None) -> None:
        """Append facts of an order (or of the station) under the name of whoever acts."""
        for event in events:
            self.store.events.append(event, order_id=order_id, operator_id=self.actor_id)

    def settle(self, outcome: ScanOutcome) -> Announcement:
        """Record an outcome's facts, make its session the open one, and say its verdict."""
        self.record(*outcome.events, order_id=outcome.session.order.order_id)
        self.change(session=outcome.session)
        return self.tell(outcome)

    def tell(self, outcome: ScanOutcome) -> Announcement:
        """Put an outcome into words' raw material."""
        session = outcome.session
        line = session.order.line(outcome.line_no) if outcome.line_no is not None else None
        came = self._name_of(outcome.sku)
        mixup = mixup_of(outcome, self.store.products) if outcome.verdict in MIXING else None
        wanted = session.current_line
        return self.say(
            outcome.verdict,
            order_ref=session.order.order_ref,
            item=came or (line.name if line else ""),
            expected=mixup.wanted.name if mixup else wanted.name if wanted else "",
            mixup=mixup,
            missing_qty=session.missing_qty(line.line_no) if line else 0,
            qty=outcome.qty,
            detail=outcome.detail,
            options=tuple(self._name_of(sku) for sku in outcome.options),
            changes=session.changes,
            line_no=outcome.line_no,
            text=_scanned(outcome),
        )

    def say(self, verdict: ScanVerdict, **values: Any) -> Announcement:
        """An announcement with the next number."""
        self.change(said=self.state.said + 1)
        session = self.state.session
        values.setdefault("order_ref", session.order.order_ref if session else self.state.last_order_ref)
        return Announcement(verdict, self.state.said, **values)

    def refuse(self, obstacle: Obstacle, **values: Any) -> Announcement:
        """An announcement that an act is not possible now, and why."""
        return self.say(ScanVerdict.NOT_POSSIBLE_NOW, detail=obstacle, **values)

    def need_session(self, line_no: int | None = None) -> PackingSession:
        """The open order, and one that has the line that is asked for.

        Raises:
            NoOrderOpen: there is none, or its source withdrew the line meanwhile.
            OrderNotUnderstood: a newer program worked on it.
        """
        session = self.state.session
        if session is None:
            raise NoOrderOpen
        _refuse_not_understood(session)
        if line_no is not None and not session.has_line(line_no):
            raise NoOrderOpen(Obstacle.LINE_GONE)
        return session

    def session_to_change(self, order_id: str) -> PackingSession | None:
        """The session of an order to which something is to be done, open or not; None for an unknown order.

        Raises:
            OrderNotUnderstood: a newer program worked on it.
        """
        session = self.store.orders.session(order_id)
        if session is not None:
            _refuse_not_understood(session)
        return session

    def commit(self) -> None:
        """Make what was recorded durable."""
        if self._uow is not None:
            self._uow.commit()

    def close(self) -> None:
        """End the unit of work; what was not committed is undone."""
        if self._uow is not None:
            self._uow.__exit__(None, None, None)
            self._uow = None

    def _name_of(self, sku: str | None) -> str:
        if sku is None:
            return ""
        product = self.state.products.get(sku) or self.store.products.product(sku)
        return product.name if product else sku


def _scanned(outcome: ScanOutcome) -> str:
    for event in outcome.events:
        code = getattr(event, "code", "")
        if code:
            return str(code)
    return ""


def _refuse_not_understood(session: PackingSession) -> None:
    if not session.is_understood:
        raise OrderNotUnderstood(session.order.order_ref)


class OrderNotUnderstood(Exception):
    """A newer program did something to this order that this one cannot know: it changes nothing of it."""

    def __init__(self, order_ref: str) -> None:
        super().__init__(order_ref)
        self.order_ref = order_ref


class NoOrderOpen(Exception):
    """No order is open, or not the one that was meant, or not with this line."""

    def __init__(self, obstacle: Obstacle = Obstacle.NO_ORDER_OPEN) -> None:
        super().__init__(obstacle)
        self.obstacle = obstacle
