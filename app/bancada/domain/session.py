"""The packing session: the state of one order at the bench, folded from its events."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from bancada.domain import events as ev
from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.orders import InvoiceState, Order, OrderLine, OrderState, QuantityUnit
from bancada.domain.parcels import Parcel
from bancada.domain.revisions import continued_lines, with_known_invoice


@dataclass(frozen=True, slots=True)
class Substitute:
    """A product allowed in place of a line's own."""

    line_no: int
    sku: str
    name: str


@dataclass(frozen=True, slots=True)
class PackingSession:
    """An order and what has been done with it.

    Attributes:
        state: where the order stands.
        verified: every verified scan that still counts, oldest first: the undo stack.
        done: verified quantity per line, in the order of ``order.lines``.
        shorted: quantity per line that will not be packed.
        question: the detail a scan is waiting for, or None.
        held_from: the state in which the order was stopped, while it is held.
        is_understood: no newer program did something to the order that this one cannot know.
        changes: what the source changed after packing had begun and nobody has looked at yet.
        cancelled_nfe_key: the cancelled invoice for which the order was held, also after its release.
        is_note_read: a packer confirmed having read the note that the order has now.
    """

    order: Order
    state: OrderState = OrderState.OPEN
    verified: tuple[ev.UnitsVerified, ...] = ()
    done: tuple[int, ...] = ()
    shorted: tuple[int, ...] = ()
    parcels: tuple[Parcel, ...] = (Parcel(1),)
    current_parcel_no: int = 1
    question: ev.DetailAsked | None = None
    substitutes: tuple[Substitute, ...] = ()
    hold_reason: ev.ExceptionReason | None = None
    hold_shelf: str = ""
    held_from: OrderState | None = None
    is_in_hand: bool = False
    is_started: bool = False
    changes: tuple[ContentChange, ...] = ()
    goods_to_take_back: bool = False
    cancelled_nfe_key: str | None = None
    has_printed: bool = False
    is_understood: bool = True
    is_note_read: bool = False

    @staticmethod
    def begin(order: Order) -> PackingSession:
        """A session in which nothing has been done yet."""
        none = (0,) * len(order.lines)
        return PackingSession(order=order, done=none, shorted=none)

    @property
    def parcel(self) -> Parcel:
        """The parcel being filled."""
        return self.parcels[self.current_parcel_no - 1]

    def index(self, line_no: int) -> int:
        """Position of a line.

        Raises:
            KeyError: the order has no such line.
        """
        return self.order.position(line_no)

    def has_line(self, line_no: int) -> bool:
        """Whether the order still has this line: its source may have withdrawn it meanwhile."""
        return any(line.line_no == line_no for line in self.order.lines)

    def done_qty(self, line_no: int) -> int:
        """Verified quantity of a line."""
        return self.done[self.index(line_no)]

    def wanted_qty(self, line_no: int) -> int:
        """Ordered less shorted quantity of a line."""
        position = self.index(line_no)
        return self.order.lines[position].ordered_qty - self.shorted[position]

    def missing_qty(self, line_no: int) -> int:
        """Quantity of a line still to be verified; never negative."""
        return max(0, self.wanted_qty(line_no) - self.done_qty(line_no))

    def is_line_complete(self, line_no: int) -> bool:
        """Whether nothing is missing of a line; a weighed line may end a twentieth short."""
        position = self.index(line_no)
        return _is_enough(self.order.lines[position], self.shorted[position], self.done[position])

    def shorted_qty(self, line_no: int) -> int:
        """Quantity of a line that was given up."""
        return self.shorted[self.index(line_no)]

    def room_qty(self, line_no: int) -> int:
        """How much more may go in of a line; a weighed line takes the piece that runs a twentieth over."""
        return self.missing_qty(line_no) + self.order.line(line_no).slack_qty

    @property
    def is_complete(self) -> bool:
        """Whether every line has all it wants."""
        return all(map(_is_enough, self.order.lines, self.shorted, self.done))

    @property
    def done_units(self) -> int:
        """Verified pieces; a weighed line counts as one piece when complete."""
        total = 0
        for line, short, qty in zip(self.order.lines, self.shorted, self.done, strict=True):
            is_each = line.unit is QuantityUnit.EACH
            total += qty if is_each else int(qty > 0 and _is_enough(line, short, qty))
        return total

    @property
    def wanted_units(self) -> int:
        """Pieces to verify, less what was shorted."""
        total = 0
        for line, short in zip(self.order.lines, self.shorted, strict=True):
            wanted = line.ordered_qty - short
            total += wanted if line.unit is QuantityUnit.EACH else int(wanted > 0)
        return total

    @property
    def current_line(self) -> OrderLine | None:
        """The line in focus: the last verified one while it is incomplete, else the first incomplete one."""
        if self.verified and not self.is_line_complete(self.verified[-1].line_no):
            return self.order.line(self.verified[-1].line_no)
        for line, short, qty in zip(self.order.lines, self.shorted, self.done, strict=True):
            if not _is_enough(line, short, qty):
                return line
        return None

    @property
    def is_editable(self) -> bool:
        """Whether units may be verified, moved or taken out."""
        return self.state in (OrderState.OPEN, OrderState.PACKING)

    @property
    def is_waiting_for_invoice(self) -> bool:
        """Whether the fiscal document is still missing."""
        return self.order.invoice is InvoiceState.WAITING

    def skus_allowed_on(self, line_no: int) -> tuple[str, ...]:
        """The line's own SKU and its approved substitutes."""
        own = self.order.line(line_no).sku
        return (own, *(sub.sku for sub in self.substitutes if sub.line_no == line_no))

    def sku_of(self, entry: ev.UnitsVerified) -> str:
        """The product that was verified: the line's own, or the one that took its place."""
        return entry.sku or self.order.line(entry.line_no).sku

    def apply(self, event: ev.Event) -> PackingSession:
        """The session after an event; events of other streams leave it unchanged."""
        step = _STEPS.get(type(event))
        return self if step is None else step(self, event)

    def apply_all(self, happened: Iterable[ev.Event]) -> PackingSession:
        """The session after several events, oldest first."""
        session = self
        for event in happened:
            session = session.apply(event)
        return session

    def with_parcel(self, parcel: Parcel) -> PackingSession:
        """The session with one parcel replaced."""
        return replace(self, parcels=self._parcels_with(parcel))

    def _parcels_with(self, parcel: Parcel) -> tuple[Parcel, ...]:
        position = parcel.parcel_no - 1
        return (*self.parcels[:position], parcel, *self.parcels[position + 1 :])

    def _with_qty(self, line_no: int, delta: int, parcel_no: int, **changes: Any) -> PackingSession:
        """The session with ``delta`` of a line in a parcel, and other fields replaced at the same time."""
        position = self.index(line_no)
        done = (*self.done[:position], self.done[position] + delta, *self.done[position + 1 :])
        parcel = self.parcels[parcel_no - 1]
        # What goes into or out of a parcel makes its judged weight void.
        parcel = replace(
            parcel, contents=parcel.contents_with(line_no, delta), gross_g=None, is_weight_accepted=False
        )
        return replace(self, done=done, parcels=self._parcels_with(parcel), **changes)


def _is_enough(line: OrderLine, short: int, done: int) -> bool:
    """Whether nothing is missing of a line of which so much was shorted and verified."""
    return line.ordered_qty - short - done <= line.slack_qty


def fold(happened: Iterable[ev.Event]) -> PackingSession | None:
    """The session that an order's events amount to; None when it was never received."""
    session: PackingSession | None = None
    for event in happened:
        if session is None:
            session = PackingSession.begin(event.order) if isinstance(event, ev.OrderReceived) else None
        else:
            session = session.apply(event)
    return session


def _revised(session: PackingSession, event: ev.OrderRevised) -> PackingSession:
    order = with_known_invoice(session.order, event.order)
    if session.state is OrderState.CANCELLED:
        return PackingSession.begin(order)
    if not session.is_started:
        is_held = session.state is OrderState.HELD
        return replace(
            PackingSession.begin(order),
            is_understood=session.is_understood,
            state=OrderState.HELD if is_held else OrderState.OPEN,
            hold_reason=session.hold_reason,
            hold_shelf=session.hold_shelf,
            cancelled_nfe_key=session.cancelled_nfe_key,
            is_note_read=_is_note_read(session, event.changes),
        )
    lines = continued_lines(session.order.lines, order.lines)
    named = {line.line_no for line in lines}
    # A line the source withdrew stays on the list while units of it lie in a parcel.
    withdrawn = tuple(
        replace(line, ordered_qty=0)
        for line in session.order.lines
        if line.line_no not in named and session.done_qty(line.line_no)
    )
    after = _with_lines(session, replace(order, lines=(*lines, *withdrawn)), event.changes)
    after = replace(after, is_note_read=_is_note_read(session, event.changes))
    return _with_labels_void(after, event.changes)


def _is_note_read(session: PackingSession, changes: tuple[ContentChange, ...]) -> bool:
    """Whether the note was read and is still the same one."""
    return session.is_note_read and all(change.field is not ChangedField.NOTE for change in changes)


def _with_lines(session: PackingSession, order: Order, changes: tuple[ContentChange, ...]) -> PackingSession:
    before = {
        line.line_no: (line.ordered_qty, done, short)
        for line, done, short in zip(session.order.lines, session.done, session.shorted, strict=True)
    }
    known = [before.get(line.line_no, (0, 0, 0)) for line in order.lines]
    # What was given up stays given up only while the source wants as much as before.
    shorted = tuple(
        short if ordered == line.ordered_qty else 0
        for line, (ordered, _, short) in zip(order.lines, known, strict=True)
    )
    numbers = {line.line_no for line in order.lines}
    return replace(
        session,
        order=order,
        done=tuple(done for _, done, _ in known),
        shorted=shorted,
        substitutes=tuple(sub for sub in session.substitutes if sub.line_no in numbers),
        changes=(*session.changes, *(change for change in changes if change not in session.changes)),
        question=None,
    )


def _with_labels_void(session: PackingSession, changes: tuple[ContentChange, ...]) -> PackingSession:
    """Parcels whose label says something else now are to be closed and labelled anew, as they are."""
    filled = [parcel.parcel_no for parcel in session.parcels if not parcel.is_empty]
    is_closed = any(parcel.is_closed for parcel in session.parcels)
    if not filled or not is_closed or not any(change.field.is_printed for change in changes):
        return session
    loses_number = any(change.field.voids_tracking_no for change in changes)
    parcels = tuple(
        replace(
            parcel,
            is_closed=False,
            is_read_back=False,
            tracking_no=None if loses_number else parcel.tracking_no,
        )
        for parcel in session.parcels
    )
    is_being_filled = not session.parcel.is_closed and not (session.parcel.is_empty and session.is_complete)
    current_no = session.current_parcel_no if is_being_filled else filled[-1]
    return replace(session, parcels=parcels, current_parcel_no=current_no)


def _cancelled(session: PackingSession, _event: ev.OrderCancelled) -> PackingSession:
    if session.state is OrderState.CANCELLED:
        return session
    goods = any(session.done) and session.state is not OrderState.SHIPPED
    return replace(session, state=OrderState.CANCELLED, question=None, goods_to_take_back=goods)


def _authorised(session: PackingSession, event: ev.InvoiceAuthorised) -> PackingSession:
    order = replace(
        session.order, invoice=InvoiceState.AUTHORISED, nfe_key=event.nfe_key or session.order.nfe_key
    )
    return _with_label_due(replace(session, order=order))


def _opened(session: PackingSession, _event: ev.OrderOpened) -> PackingSession:
    state = OrderState.PACKING if session.state is OrderState.OPEN else session.state
    return replace(session, state=state, is_in_hand=True, is_started=True)


def _left(session: PackingSession, _event: ev.OrderLeft) -> PackingSession:
    nothing_done = session.state is OrderState.PACKING and not _has_traces(session)
    return replace(
        session,
        is_in_hand=False,
        question=None,
        state=OrderState.OPEN if nothing_done else session.state,
        is_started=not nothing_done,
    )


def _has_traces(session: PackingSession) -> bool:
    """Whether anything was done that a changed order must not silently forget."""
    return bool(
        session.verified
        or any(session.shorted)
        or session.substitutes
        or session.has_printed
        or len(session.parcels) > 1
    )


def _verified(session: PackingSession, event: ev.UnitsVerified) -> PackingSession:
    verified = (*session.verified, event)
    return session._with_qty(event.line_no, event.qty, event.parcel_no, verified=verified, question=None)


def _taken_out(session: PackingSession, event: ev.UnitsTakenOut) -> PackingSession:
    verified = _without(session.verified, event)
    after = session._with_qty(event.line_no, -event.qty, event.parcel_no, verified=verified, question=None)
    parcel = after.parcels[event.parcel_no - 1]
    if parcel.is_closed:
        # It was cut open: it must be weighed, closed and labelled anew.
        parcel = replace(parcel, is_closed=False, is_read_back=False)
        after = replace(after.with_parcel(parcel), current_parcel_no=event.parcel_no)
    return after


def _without(verified: tuple[ev.UnitsVerified, ...], out: ev.UnitsTakenOut) -> tuple[ev.UnitsVerified, ...]:
    """The undo stack without what was taken out, newest entries of that line and parcel first."""
    left = out.qty
    kept: list[ev.UnitsVerified] = []
    for entry in reversed(verified):
        same = entry.line_no == out.line_no and entry.parcel_no == out.parcel_no
        if left and same and out.serial_no in (None, entry.serial_no):
            gone = min(left, entry.qty)
            left -= gone
            if entry.qty > gone:
                kept.append(replace(entry, qty=entry.qty - gone))
        else:
            kept.append(entry)
    return tuple(reversed(kept))


def _moved(session: PackingSession, event: ev.UnitsMoved) -> PackingSession:
    after = session._with_qty(event.line_no, -event.qty, event.from_parcel_no)
    after = after._with_qty(event.line_no, event.qty, event.to_parcel_no)
    left = event.qty
    verified: list[ev.UnitsVerified] = []
    for entry in reversed(session.verified):
        here = entry.line_no == event.line_no and entry.parcel_no == event.from_parcel_no
        gone = min(left, entry.qty) if here else 0
        left -= gone
        if gone:
            verified.append(replace(entry, qty=gone, parcel_no=event.to_parcel_no))
        if entry.qty > gone:
            verified.append(replace(entry, qty=entry.qty - gone))
    return replace(after, verified=_rejoined(verified[::-1]))


def _rejoined(verified: list[ev.UnitsVerified]) -> tuple[ev.UnitsVerified, ...]:
    """Entries of one scan that a move parted and that lie together again are one entry, undone at once."""
    joined: list[ev.UnitsVerified] = []
    for entry in verified:
        last = joined[-1] if joined else None
        if last is not None and last.scan_id and replace(last, qty=entry.qty) == entry:
            joined[-1] = replace(last, qty=last.qty + entry.qty)
        else:
            joined.append(entry)
    return tuple(joined)


def _parcel_opened(session: PackingSession, event: ev.ParcelOpened) -> PackingSession:
    if event.parcel_no <= len(session.parcels):
        return replace(session, current_parcel_no=event.parcel_no)
    return replace(
        session, parcels=(*session.parcels, Parcel(event.parcel_no)), current_parcel_no=event.parcel_no
    )


def _carton(session: PackingSession, event: ev.CartonChosen) -> PackingSession:
    parcel = replace(
        session.parcels[event.parcel_no - 1],
        carton_code=event.carton_code,
        tare_g=event.tare_g,
        is_carton_suggested=event.is_suggestion,
        is_weight_accepted=False,
    )
    return session.with_parcel(parcel)


def _weighed(session: PackingSession, event: ev.ParcelWeighed) -> PackingSession:
    parcel = replace(
        session.parcels[event.parcel_no - 1], gross_g=event.gross_g, is_weight_accepted=event.is_accepted
    )
    return session.with_parcel(parcel)


def _closed(session: PackingSession, event: ev.ParcelClosed) -> PackingSession:
    parcel = replace(
        session.parcels[event.parcel_no - 1],
        is_closed=True,
        gross_g=event.gross_g,
        tracking_no=event.tracking_no,
    )
    return replace(session.with_parcel(parcel), question=None)


def _read_back(session: PackingSession, event: ev.LabelReadBack) -> PackingSession:
    return session.with_parcel(replace(session.parcels[event.parcel_no - 1], is_read_back=True))


def _shorted(session: PackingSession, event: ev.LineShorted) -> PackingSession:
    return _with_shorted(session, event.line_no, event.qty)


def _short_withdrawn(session: PackingSession, event: ev.ShortWithdrawn) -> PackingSession:
    return _with_shorted(session, event.line_no, -event.qty)


def _with_shorted(session: PackingSession, line_no: int, delta: int) -> PackingSession:
    position = session.index(line_no)
    before = session.shorted
    shorted = (*before[:position], before[position] + delta, *before[position + 1 :])
    return replace(session, shorted=shorted, question=None)


def _substituted(session: PackingSession, event: ev.LineSubstituted) -> PackingSession:
    substitute = Substitute(event.line_no, event.sku, event.name)
    return replace(session, substitutes=(*session.substitutes, substitute), question=None)


def _held(session: PackingSession, event: ev.OrderHeld) -> PackingSession:
    return replace(
        session,
        state=OrderState.HELD,
        hold_reason=event.reason,
        hold_shelf=event.shelf,
        held_from=session.held_from or session.state,
        cancelled_nfe_key=event.cancelled_nfe_key or session.cancelled_nfe_key,
        is_in_hand=False,
        question=None,
    )


def _released(session: PackingSession, _event: ev.OrderReleased) -> PackingSession:
    state = OrderState.PACKING if session.is_started else OrderState.OPEN
    if session.held_from is not None and session.held_from.is_packed and not session.changes:
        state = session.held_from
    after = replace(session, state=state, hold_reason=None, hold_shelf="", held_from=None)
    return _with_label_due(after)


def _with_label_due(session: PackingSession) -> PackingSession:
    """A packed order whose fiscal document came waits for nothing more."""
    waits = session.state is OrderState.PACKED_AWAITING_INVOICE
    return (
        replace(session, state=OrderState.PACKED) if waits and not session.is_waiting_for_invoice else session
    )


def _packed(session: PackingSession, event: ev.OrderPacked) -> PackingSession:
    state = OrderState.PACKED
    if event.is_label_held:
        waits = session.is_waiting_for_invoice
        state = OrderState.PACKED_AWAITING_INVOICE if waits else OrderState.PACKED_NO_LABEL
    return replace(session, state=state, is_in_hand=False, question=None)


def _reopened(session: PackingSession, _event: ev.OrderReopened) -> PackingSession:
    parcels = tuple(
        replace(parcel, is_closed=False, is_weight_accepted=False, gross_g=None, is_read_back=False)
        for parcel in session.parcels
    )
    filled = [parcel.parcel_no for parcel in parcels if not parcel.is_empty]
    return replace(
        session,
        state=OrderState.PACKING,
        parcels=parcels,
        current_parcel_no=filled[-1] if filled else 1,
        is_in_hand=True,
    )


_STEPS: dict[type[Any], Callable[[PackingSession, Any], PackingSession]] = {
    ev.OrderRevised: _revised,
    ev.OrderCancelled: _cancelled,
    ev.InvoiceAuthorised: _authorised,
    ev.OrderOpened: _opened,
    ev.OrderLeft: _left,
    ev.UnitsVerified: _verified,
    ev.UnitsTakenOut: _taken_out,
    ev.UnitsMoved: _moved,
    ev.DetailAsked: lambda session, event: replace(session, question=event),
    ev.DetailDropped: lambda session, _event: replace(session, question=None),
    ev.ChangesAcknowledged: lambda session, _event: replace(session, changes=()),
    ev.OrderNoteRead: lambda session, _event: replace(session, is_note_read=True),
    ev.ParcelOpened: _parcel_opened,
    ev.CartonChosen: _carton,
    ev.ParcelWeighed: _weighed,
    ev.ParcelClosed: _closed,
    ev.LabelReadBack: _read_back,
    ev.LineShorted: _shorted,
    ev.ShortWithdrawn: _short_withdrawn,
    ev.LineSubstituted: _substituted,
    ev.OrderHeld: _held,
    ev.OrderReleased: _released,
    ev.OrderPacked: _packed,
    ev.OrderReopened: _reopened,
    ev.OrderShipped: lambda session, _event: replace(session, state=OrderState.SHIPPED, is_in_hand=False),
    ev.GoodsTakenBack: lambda session, _event: replace(session, goods_to_take_back=False, is_in_hand=False),
    ev.PrintQueued: lambda session, _event: replace(session, has_printed=True),
}
