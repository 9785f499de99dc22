"""Take received orders in: whole or not at all, once, and never over what has been packed."""

from __future__ import annotations

import hashlib
import uuid
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bancada.domain import events as ev
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.orders import InvoiceState, Order, OrderLine, OrderState, ShippingAddress
from bancada.domain.products import Product, ProductBarcode
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.desk import Desk
from bancada.services.open_kits import KitTooDeep, open_kits
from bancada.services.open_order import bring_to_bench, leave
from bancada.services.parked_labels import label_at_last
from bancada.services.ports import OrderStanding
from bancada.services.received import (
    ReceivedCancellation,
    ReceivedCarton,
    ReceivedOrder,
    ReceivedProduct,
    ReceivedRecord,
    RecordPlace,
    RefusalReason,
    RefusedRecord,
)
from bancada.wire.event_codec import encode_event

# Made once for this product: orders of one source and number always get the same identity.
_ORDERS = uuid.UUID("6f0f5c0e-6d0b-5e0f-9a51-0f6f4b1d2c77")
_FINISHED = (OrderState.SHIPPED, OrderState.CANCELLED)
# Not paid, or waiting there: the source says so and takes it back again.
_HELD_BY_SOURCE = ev.ExceptionReason.OTHER
_PACKED = (OrderState.PACKED, OrderState.PACKED_AWAITING_INVOICE, OrderState.PACKED_NO_LABEL)


class TakenAs(StrEnum):
    """What became of a record that was not refused."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class TakenRecord:
    """A record that went in: ``kind`` is order, invoice, product or carton, ``ref`` what people call it."""

    kind: str
    ref: str
    taken_as: TakenAs
    place: RecordPlace


@dataclass(slots=True)
class IntakeCounts:
    """How many records of a source were new, changed, unchanged, cancelled or refused, each counted once.

    Attributes:
        taken: each record that went in; of one chunk only, so that a long import stays small.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    cancelled: int = 0
    made_products: int = 0
    refused: list[RefusedRecord] = field(default_factory=list)
    interrupted: list[str] = field(default_factory=list)
    taken: list[TakenRecord] = field(default_factory=list)

    def note(self, record: TakenRecord) -> None:
        """Count a record that went in."""
        self.taken.append(record)
        match record.taken_as:
            case TakenAs.NEW:
                self.new += 1
            case TakenAs.CHANGED:
                self.changed += 1
            case TakenAs.UNCHANGED:
                self.unchanged += 1
            case TakenAs.CANCELLED:
                self.cancelled += 1

    def add(self, other: IntakeCounts) -> None:
        """Add the counts of a further chunk; its single records are not kept."""
        self.new += other.new
        self.changed += other.changed
        self.unchanged += other.unchanged
        self.cancelled += other.cancelled
        self.made_products += other.made_products
        self.refused += other.refused
        self.interrupted += other.interrupted


def identity_of(order: Order) -> str:
    """What makes an order that very one: what its source says no other has, else its channel and number."""
    return order.source_id or f"{order.channel or ''}\x00{order.order_ref}"


def order_id_of(order: Order) -> str:
    """Our identity of an order: always the same, whatever file it came in."""
    return uuid.uuid5(_ORDERS, identity_of(order)).hex


def take_in(desk: Desk, records: Iterable[ReceivedRecord]) -> Announcement | None:
    """Take a chunk of records in; replies with `IntakeCounts`. Says so when the open order was touched."""
    intake = _Intake(desk)
    for record in records:
        intake.sort(record)
    intake.take_masters()
    intake.take_orders()
    intake.hold_cancelled()
    for order_id in intake.invoiced:
        label_at_last(desk, order_id)
    desk.reply = intake.counts
    desk.orders_changed = True
    said = _interrupt(desk, intake.touched)
    if said is not None:
        intake.counts.interrupted.append(said.order_ref)
    elif intake.has_masters and desk.state.session is not None:
        bring_to_bench(desk, desk.state.session)
    return said


class _Intake:
    """One chunk on its way in."""

    def __init__(self, desk: Desk) -> None:
        self.counts = IntakeCounts()
        self.touched: set[str] = set()
        self.invoiced: list[str] = []
        self._desk = desk
        self._orders: list[ReceivedOrder] = []
        self._products: list[ReceivedProduct] = []
        self._cartons: list[ReceivedCarton] = []
        self._cancellations: list[ReceivedCancellation] = []
        self._appended: list[tuple[ev.Event, str | None]] = []
        self._addresses: list[tuple[str, ShippingAddress]] = []

    def sort(self, record: ReceivedRecord) -> None:
        """Put a record with its kind."""
        match record:
            case ReceivedOrder():
                self._orders.append(record)
            case ReceivedProduct():
                self._products.append(record)
            case ReceivedCarton():
                self._cartons.append(record)
            case ReceivedCancellation():
                self._cancellations.append(record)
            case RefusedRecord():
                self.counts.refused.append(record)

    @property
    def has_masters(self) -> bool:
        """Whether products or cartons are among the records."""
        return bool(self._products or self._cartons)

    def take_masters(self) -> None:
        """Products and cartons."""
        store = self._desk.store
        known_cartons = {carton.code: carton for carton in store.cartons.all()} if self._cartons else {}
        for product in self._products:
            before = store.products.product(product.product.sku)
            self._note("product", product.product.sku, _compared(before, product.product), product.place)
        for carton in self._cartons:
            known = known_cartons.get(carton.carton.code)
            self._note("carton", carton.carton.code, _compared(known, carton.carton), carton.place)
        store.products.put([received.product for received in self._products])
        store.cartons.put([received.carton for received in self._cartons])

    def take_orders(self) -> None:
        """Orders, by one look-up and one append for all of them."""
        ready = [(found, order) for found in self._orders if (order := self._resolved(found)) is not None]
        standings = self._desk.store.orders.standings([order.order_id for _, order in ready])
        seen: set[str] = set()
        for received, order in ready:
            if order.order_id in seen:
                self._refuse(received, RefusalReason.DUPLICATE, order.order_ref)
                continue
            seen.add(order.order_id)
            taken_as = self._take_order(received, order, standings.get(order.order_id))
            self._note("order", order.order_ref, taken_as, received.place)
        self._record_appended()
        self._desk.store.orders.put_addresses(self._addresses)

    def hold_cancelled(self) -> None:
        """A cancelled invoice stops its orders, also those that came in just before it."""
        for cancellation in self._cancellations:
            self._hold_cancelled(cancellation)
        self._record_appended()

    def _record_appended(self) -> None:
        operator = self._desk.state.operator
        self._desk.store.events.append_many(
            self._appended, operator_id=operator.operator_id if operator else None
        )
        self._appended = []

    def _resolved(self, received: ReceivedOrder) -> Order | None:
        """The order with every line's product known, kits opened, identity and fingerprint set."""
        lines = []
        for index, line in enumerate(received.order.lines):
            barcode = received.line_barcodes[index] if index < len(received.line_barcodes) else None
            known = self._known_line(line, barcode)
            if known is None:
                self._refuse(received, RefusalReason.UNKNOWN_PRODUCT, line.name or barcode or "")
                return None
            lines.append(known)
        try:
            opened = open_kits(tuple(lines), self._desk.store.products)
        except KitTooDeep as error:
            self._refuse(received, RefusalReason.CONTRADICTION, str(error))
            return None
        order = replace(received.order, order_id=order_id_of(received.order), lines=opened, content_sha="")
        return replace(order, content_sha=_fingerprint(order, received))

    def _known_line(self, line: OrderLine, barcode: str | None) -> OrderLine | None:
        products = self._desk.store.products
        product = products.product(line.sku) if line.sku else None
        if product is None and barcode:
            matches = products.by_code(barcode)
            product = matches[0].product if len(matches) == 1 else None
        if product is None and not line.sku and line.name:
            product = products.by_name(line.name)
        if product is None:
            if not line.sku:
                return None
            product = Product(line.sku, line.name or line.sku, (ProductBarcode(barcode),) if barcode else ())
            products.put([product])
            self.counts.made_products += 1
        if line.sku == product.sku and line.name:
            return line
        return replace(line, sku=product.sku, name=line.name or product.name)

    def _take_order(self, received: ReceivedOrder, order: Order, standing: OrderStanding | None) -> TakenAs:
        if standing is None:
            return self._take_new(received, order)
        if standing.content_sha == order.content_sha or standing.state in _FINISHED:
            return TakenAs.UNCHANGED
        if received.is_cancelled:
            self._append(order, ev.OrderCancelled())
            return TakenAs.CANCELLED
        self._take_changed(received, order, standing)
        self._keep_address(received, order)
        return TakenAs.CHANGED

    def _take_new(self, received: ReceivedOrder, order: Order) -> TakenAs:
        self._append(order, ev.OrderReceived(order))
        self._keep_address(received, order)
        if received.is_cancelled:
            self._append(order, ev.OrderCancelled())
            return TakenAs.CANCELLED
        if received.hold:
            self._append(order, ev.OrderHeld(_HELD_BY_SOURCE))
        return TakenAs.NEW

    def _take_changed(self, received: ReceivedOrder, order: Order, standing: OrderStanding) -> None:
        before = self._desk.store.orders.session(order.order_id)
        if before is None:
            return
        changes = describe_changes(before, order)
        if _has_invoice_come(before.order, order):
            self._append(order, ev.InvoiceAuthorised(order.nfe_key))
            self.invoiced.append(order.order_id)
        self._append(order, ev.OrderRevised(order, changes if standing.is_started else ()))
        if received.hold and standing.state is not OrderState.HELD:
            self._append(order, ev.OrderHeld(_HELD_BY_SOURCE))
        elif standing.state in _PACKED and changes:
            self._append(order, ev.OrderHeld(ev.ExceptionReason.CHANGED_AT_SOURCE))
        elif not received.hold and _is_held_by_source(before):
            self._append(order, ev.OrderReleased())

    def _hold_cancelled(self, cancellation: ReceivedCancellation) -> None:
        """A cancelled invoice stops its orders: nothing may leave without a valid document."""
        found = self._desk.store.orders.ids_by_code(cancellation.nfe_key)
        if not found:
            detail = "no order has this invoice; import the order first"
            key, reason = cancellation.nfe_key, RefusalReason.CONTRADICTION
            self.counts.refused.append(RefusedRecord(cancellation.place, key, reason, detail))
        for order_id in found:
            standing = self._desk.store.orders.standing(order_id)
            taken_as = TakenAs.UNCHANGED
            if standing is not None and standing.state not in (*_FINISHED, OrderState.HELD):
                taken_as = TakenAs.CHANGED
                self.touched.add(order_id)
                self._appended.append((ev.OrderHeld(ev.ExceptionReason.INVOICE), order_id))
            self._note("invoice", cancellation.nfe_key, taken_as, cancellation.place)

    def _append(self, order: Order, event: ev.Event) -> None:
        self.touched.add(order.order_id)
        self._appended.append((event, order.order_id))

    def _keep_address(self, received: ReceivedOrder, order: Order) -> None:
        if received.address is not None:
            self._addresses.append((order.order_id, received.address))

    def _note(self, kind: str, ref: str, taken_as: TakenAs, place: RecordPlace) -> None:
        self.counts.note(TakenRecord(kind, ref, taken_as, place))

    def _refuse(self, received: ReceivedOrder, reason: RefusalReason, value: str, detail: str = "") -> None:
        told = detail or _WHAT_TO_DO[reason]
        self.counts.refused.append(
            RefusedRecord(received.place, value, reason, told, received.order.order_ref)
        )


_STOPPED = {
    OrderState.CANCELLED: Verdict.ORDER_CANCELLED,
    OrderState.HELD: Verdict.ORDER_ON_HOLD,
}
_WHAT_TO_DO = {
    RefusalReason.UNKNOWN_PRODUCT: "no product has this name; give the line a SKU or import the product",
    RefusalReason.DUPLICATE: "the same order stands twice in this file; keep one",
    RefusalReason.CONTRADICTION: "this kit contains itself; correct its components",
}


def _fingerprint(order: Order, received: ReceivedOrder) -> str:
    _name, _schema, content = encode_event(ev.OrderReceived(order))
    content += b"cancelled" if received.is_cancelled else b""
    content += b"held" if received.hold else b""
    if received.address is not None:
        content += f"{received.address.note}\x00{received.address.postcode}".encode()
    return hashlib.sha256(content).hexdigest()[:32]


def _compared(before: Product | CartonType | None, after: Product | CartonType) -> TakenAs:
    if before is None:
        return TakenAs.NEW
    return TakenAs.UNCHANGED if before == after else TakenAs.CHANGED


def _is_held_by_source(session: PackingSession) -> bool:
    """Held before anybody had it on a bench: not by a packer."""
    is_untouched = session.state is OrderState.HELD and not session.is_started
    return is_untouched and session.hold_reason is _HELD_BY_SOURCE


def _has_invoice_come(before: Order, after: Order) -> bool:
    return before.invoice is InvoiceState.WAITING and after.invoice is InvoiceState.AUTHORISED


def describe_changes(before: PackingSession, after: Order) -> tuple[str, ...]:
    """What differs for a packer, a line each, without words: `name: 2 → 3`."""
    old, new = _ordered(before.order), _ordered(after)
    names = {(line.sku, line.lot): line.name for line in (*before.order.lines, *after.lines)}
    return tuple(f"{names[key]}: {old[key]} → {new[key]}" for key in names if old[key] != new[key])


def _ordered(order: Order) -> Counter[tuple[str, str | None]]:
    """Quantity by product and lot: several lines may want the same."""
    amounts: Counter[tuple[str, str | None]] = Counter()
    for line in order.lines:
        amounts[line.sku, line.lot] += line.ordered_qty
    return amounts


def _interrupt(desk: Desk, touched: set[str]) -> Announcement | None:
    """The open order may have been changed, held or cancelled under the packer's hands."""
    session = desk.state.session
    if session is None or session.order.order_id not in touched:
        return None
    after = desk.store.orders.session(session.order.order_id)
    if after is None:
        return None
    bring_to_bench(desk, after)
    if after.goods_to_take_back:
        return desk.say(Verdict.GOODS_TO_TAKE_BACK)
    if after.state in (OrderState.CANCELLED, OrderState.HELD):
        said = desk.say(_STOPPED[after.state], order_ref=after.order.order_ref)
        leave(desk)
        return said
    return desk.say(Verdict.ORDER_CHANGED, changes=after.changes) if after.changes else None
