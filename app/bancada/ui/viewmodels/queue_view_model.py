"""The ready page: the queue with its filters, the fast lane, and the last answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Signal

from bancada.domain.operators import Operator
from bancada.domain.orders import OrderState
from bancada.services import commands as cmd
from bancada.services.ports import (
    FastLaneGroup,
    QueueCount,
    QueueEntry,
    QueueFilter,
    Station,
    StationReader,
)
from bancada.ui.numbers import clock_text, duration_text
from bancada.ui.viewmodels.reading import Reading
from bancada.ui.viewmodels.states import queue as shown
from bancada.ui.viewmodels.states.ready import ReadyState
from bancada.ui.viewmodels.states.verdict import VerdictState
from bancada.ui.words import state_words

_ROWS = 200
_MOST_CHIPS = 8
_WAITING = (OrderState.OPEN, OrderState.PACKING)
# Whoever types an order's number looks for that order, wherever it stands.
_SEARCHED = tuple(state for state in OrderState if state not in (OrderState.SHIPPED, OrderState.CANCELLED))
# Nothing says this: looking for it looks at every order.
_SAID_NOWHERE = "\x7f"
_ODD_STATES = (OrderState.HELD, OrderState.PACKED_AWAITING_INVOICE, OrderState.PACKED_NO_LABEL)

Clock: TypeAlias = Callable[[datetime], str]


@dataclass(frozen=True, slots=True)
class _Answer:
    entries: tuple[QueueEntry, ...]
    counts: tuple[QueueCount, ...]
    states: dict[OrderState, int]
    groups: tuple[FastLaneGroup, ...]
    packed_today: int


class QueueViewModel(QObject):
    """What waits, in which order, and why.

    Signals:
        ready_changed(ReadyState).
    """

    ready_changed = Signal(object)

    def __init__(
        self,
        reading: Reading,
        station: Station,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._station = station
        self._now = now
        self._wanted = QueueFilter(limit=_ROWS)
        self._tab = shown.QueueTab.ALL
        self._chip = ""
        self._answer: _Answer | None = None
        self._verdict: VerdictState | None = None
        self._last_order_ref = ""
        self._operator_id = ""
        self._queue = shown.QueueState(is_busy=True)

    def refresh(self) -> None:
        """Ask the store anew: orders came, went or changed."""
        wanted, since = self._asked(), _start_of_day(self._now())
        self._reading.ask("queue", lambda reader: _read(reader, wanted, since), self._take)

    def search(self, text: str) -> None:
        """Show only what matches, on whatever shelf it waits unless one state is chosen."""
        self._wanted = replace(self._wanted, text=text.strip())
        if self._answer is None:
            self.refresh()
        else:
            wanted = self._asked()
            # A search changes no count: only the rows are asked for, while somebody types.
            self._reading.ask("search", lambda reader: reader.queue(wanted), self._take_rows)

    def prepare_search(self) -> None:
        """Have the store look through all orders once, that the first search finds them read already."""
        everything = QueueFilter(states=_SEARCHED, text=_SAID_NOWHERE, limit=1)
        self._reading.ask("prepare search", lambda reader: reader.queue(everything), lambda _nothing: None)

    def clear_search(self) -> None:
        """What was looked for has been found."""
        if self._wanted.text:
            self.search("")

    def follow(self, operator: Operator | None) -> None:
        """Somebody else is at the bench: what another one looked for is not theirs."""
        if operator is not None and operator.operator_id != self._operator_id:
            self._operator_id = operator.operator_id
            self.clear_search()

    def choose_tab(self, tab: shown.QueueTab) -> None:
        """All orders, or the fast lane."""
        self._tab = tab
        self._wanted = replace(self._wanted, only_single_unit=False, sku=None)
        self._render_queue()
        self.refresh()

    def choose_group(self, sku: str) -> None:
        """The one-unit orders of one product."""
        self._tab = shown.QueueTab.ALL
        self._wanted = replace(self._wanted, only_single_unit=True, sku=sku)
        self.refresh()

    def choose_chip(self, chip_id: str) -> None:
        """Only one carrier, or one state; the same again shows all."""
        self._chip = "" if chip_id == self._chip else chip_id
        kind, _, value = self._chip.partition(":")
        self._wanted = replace(
            self._wanted,
            carrier=value if kind == "carrier" else None,
            states=(OrderState(value),) if kind == "state" else _WAITING,
            only_single_unit=False,
            sku=None,
        )
        self.refresh()

    def open_order(self, order_id: str) -> None:
        """Do with a chosen order what its state asks for: pack it, ask about its hold, or print its label."""
        entries = self._answer.entries if self._answer is not None else ()
        entry = next((each for each in entries if each.order_id == order_id), None)
        if entry is None:
            return
        wish: cmd.Command = cmd.OpenOrder(order_id)
        if entry.state is OrderState.PACKED_NO_LABEL:
            wish = cmd.LabelParked(order_id)
        self._station.post(wish)

    def show_verdict(self, verdict: VerdictState | None) -> None:
        """The last answer stands beside the queue."""
        self._verdict = verdict
        self._emit()

    def show_last_order(self, order_ref: str) -> None:
        """The number of the order packed last."""
        self._last_order_ref = order_ref

    def drop_order(self, order_id: str) -> None:
        """An order is done here: it goes at once, not only when the store is asked anew."""
        answer = self._answer
        gone = next((each for each in answer.entries if each.order_id == order_id), None) if answer else None
        if answer is None or gone is None:
            return
        left = max(0, answer.states.get(gone.state, 0) - 1)
        self._answer = replace(
            answer,
            entries=tuple(each for each in answer.entries if each is not gone),
            states={**answer.states, gone.state: left},
        )
        self._render_queue()

    def render_again(self) -> None:
        """The language or the minute changed."""
        self._render_queue()

    def _asked(self) -> QueueFilter:
        """The filter the store is asked with: a search reaches the orders on hold and the parked ones too."""
        if not self._wanted.text or self._chip.startswith("state:"):
            return self._wanted
        return replace(self._wanted, states=_SEARCHED)

    def _take(self, answer: _Answer) -> None:
        self._answer = answer
        self._render_queue()

    def _take_rows(self, entries: tuple[QueueEntry, ...]) -> None:
        if self._answer is not None:
            self._answer = replace(self._answer, entries=entries)
            self._render_queue()

    def _render_queue(self) -> None:
        answer = self._answer
        if answer is None:
            return
        # Hundreds of orders leave at a few cut-offs.
        now, clock = self._now(), cache(clock_text)
        counted = sum(answer.states.get(state, 0) for state in self._wanted.states)
        is_narrowed = bool(self._wanted.text or self._wanted.carrier or self._wanted.sku)
        self._queue = shown.QueueState(
            rows=tuple(_row(entry, now, clock) for entry in answer.entries),
            groups=tuple(_group(group) for group in answer.groups),
            chips=self._chips(answer),
            tab=self._tab,
            search=self._wanted.text,
            total=len(answer.entries) if is_narrowed else counted,
            empty_reason=_why_empty(answer.states, is_narrowed=is_narrowed),
        )
        self._emit()

    def _chips(self, answer: _Answer) -> tuple[shown.FilterChip, ...]:
        carriers: dict[str, int] = {}
        cutoffs: dict[str, datetime] = {}
        for count in answer.counts:
            carrier = count.carrier or ""
            carriers[carrier] = carriers.get(carrier, 0) + count.orders
            if count.cutoff_at is not None:
                cutoffs[carrier] = min(count.cutoff_at, cutoffs.get(carrier, count.cutoff_at))
        chips = []
        for carrier, orders in sorted(carriers.items(), key=lambda each: -each[1])[:_MOST_CHIPS]:
            if carrier:
                text = f"{carrier} {clock_text(cutoffs[carrier])}" if carrier in cutoffs else carrier
                chips.append(self._filter_chip(f"carrier:{carrier}", text, orders))
        chips += [
            self._filter_chip(f"state:{state.value}", state_words(state), answer.states.get(state, 0))
            for state in _ODD_STATES
        ]
        if self._wanted.carrier and self._chip not in {chip.chip_id for chip in chips}:
            chips.append(self._filter_chip(self._chip, self._wanted.carrier, 0))
        # A filter that is on stays in sight even with nothing left: else nobody could take it off.
        return tuple(chip for chip in chips if chip.count or chip.is_on)

    def _filter_chip(self, chip_id: str, text: str, count: int) -> shown.FilterChip:
        return shown.FilterChip(chip_id, text, count, chip_id == self._chip)

    def _emit(self) -> None:
        packed = self._answer.packed_today if self._answer is not None else 0
        self.ready_changed.emit(
            ReadyState(self._queue, self._verdict, packed, self._last_order_ref if packed else "")
        )


def _read(reader: StationReader, wanted: QueueFilter, since: datetime) -> _Answer:
    return _Answer(
        reader.queue(wanted),
        reader.queue_counts(),
        reader.state_counts(),
        reader.fast_lane(),
        reader.pace(since).orders,
    )


def _start_of_day(now: datetime) -> datetime:
    return now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)


def _row(entry: QueueEntry, now: datetime, clock: Clock) -> shown.QueueRow:
    return shown.QueueRow(
        order_id=entry.order_id,
        order_ref=entry.order_ref,
        carrier=entry.carrier or "",
        service=entry.service_level or "",
        units=entry.units,
        lines=entry.lines,
        state_code=entry.state_code or "",
        why=_why(entry, now, clock),
        state=entry.state,
        cutoff_at=entry.due_at if entry.has_cutoff else None,
        cutoff_in_s=int((entry.due_at - now).total_seconds()) // 60 * 60 if entry.has_cutoff else None,
    )


def _why(entry: QueueEntry, now: datetime, clock: Clock) -> str:
    """Why the order stands where it stands; first what is out of the ordinary about it."""
    words = [] if entry.state is OrderState.OPEN else [state_words(entry.state)]
    if entry.hold_shelf:
        shelf = QCoreApplication.translate("Queue", "on shelf {shelf}")
        words.append(shelf.format(shelf=entry.hold_shelf))
    if entry.state not in _WAITING:
        return " · ".join(words)
    if entry.is_waiting_for_invoice:
        words.append(QCoreApplication.translate("Queue", "waiting for the invoice"))
    if entry.priority_minutes:
        words.append(_priority_words(entry.priority_minutes))
    words.append(_due_words(entry, now, clock))
    return " · ".join(words)


def _priority_words(minutes: int) -> str:
    return QCoreApplication.translate("Queue", "priority: {minutes} min earlier").format(minutes=minutes)


def _due_words(entry: QueueEntry, now: datetime, clock: Clock) -> str:
    if entry.has_cutoff:
        text = QCoreApplication.translate("Queue", "leaves at {time}")
        return text.format(time=clock(entry.due_at))
    age = duration_text(int((now - entry.ordered_at).total_seconds()))
    return QCoreApplication.translate("Queue", "no cut-off, waiting for {hours}").format(hours=age)


def _group(group: FastLaneGroup) -> shown.FastLaneGroup:
    return shown.FastLaneGroup(group.sku, group.name, group.orders)


def _why_empty(states: dict[OrderState, int], *, is_narrowed: bool) -> shown.QueueEmptyReason:
    # Where orders wait and none is in sight, a filter or the fast lane has left them out.
    if is_narrowed or any(states.get(state) for state in _WAITING):
        return shown.QueueEmptyReason.NOTHING_MATCHES
    if not sum(states.values()):
        return shown.QueueEmptyReason.NO_ORDERS_YET
    if states.get(OrderState.HELD):
        return shown.QueueEmptyReason.ALL_ON_HOLD
    return shown.QueueEmptyReason.ALL_PACKED
