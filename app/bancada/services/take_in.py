"""Take received orders in: whole or not at all, once, and never over what has been packed."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from bancada.domain import events as ev
from bancada.domain.orders import InvoiceState, Order, OrderLine, OrderState, ShippingAddress
from bancada.domain.products import Product, ProductBarcode
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.desk import Desk
from bancada.services.open_kits import KitTooDeep, open_kits
from bancada.services.open_order import bring_to_bench
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
_PACKED = (OrderState.PACKED, OrderState.PACKED_AWAITING_INVOICE, OrderState.PACKED_NO_LABEL)


@dataclass(slots=True)
class IntakeCounts:
    """How many records of a source were new, changed, unchanged, refused; the refusals with reasons."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    cancelled: int = 0
    made_products: int = 0
    refused: list[RefusedRecord] = field(default_factory=list)
    interrupted: list[str] = field(default_factory=list)

    def add(self, other: IntakeCounts) -> None:
        """Add the counts of a further chunk."""
        self.new += other.new
        self.changed += other.changed
        self.unchanged += other.unchanged
        self.cancelled += other.cancelled
        self.made_products += other.made_products
        self.refused += other.refused
        self.interrupted += other.interrupted


def order_id_of(order: Order) -> str:
    """Our identity of an order: the same for the same channel and number, whatever file it came in."""
    return uuid.uuid5(_ORDERS, f"{order.channel or ''}\x00{order.order_ref}").hex


def take_in(desk: Desk, records: Iterable[ReceivedRecord]) -> Announcement | None:
    """Take a chunk of records in; replies with `IntakeCounts`. Says so when the open order was touched."""
    intake = _Intake(desk)
    for record in records:
        intake.sort(record)
    intake.take_masters()
    intake.take_orders()
    desk.reply = intake.counts
    desk.orders_changed = True
    return _interrupt(desk, intake.touched)


class _Intake:
    """One chunk on its way in."""

    def __init__(self, desk: Desk) -> None:
        self.counts = IntakeCounts()
        self.touched: set[str] = set()
        self._desk = desk
        self._orders: list[ReceivedOrder] = []
        self._products: list[Product] = []
        self._cartons: list[ReceivedCarton] = []
        self._appended: list[tuple[ev.Event, str | None]] = []
        self._addresses: list[tuple[str, ShippingAddress]] = []

    def sort(self, record: ReceivedRecord) -> None:
        """Put a record with its kind."""
        match record:
            case ReceivedOrder():
                self._orders.append(record)
            case ReceivedProduct():
                self._products.append(record.product)
            case ReceivedCarton():
                self._cartons.append(record)
            case ReceivedCancellation():
                self._hold_cancelled(record)
            case RefusedRecord():
                self.counts.refused.append(record)

    def take_masters(self) -> None:
        """Products and cartons."""
        cartons = [received.carton for received in self._cartons]
        for new, changed, unchanged in (
            self._desk.store.products.put(self._products),
            self._desk.store.cartons.put(cartons),
        ):
            self.counts.new += new
            self.counts.changed += changed
            self.counts.unchanged += unchanged

    def take_orders(self) -> None:
        """Orders, by one look-up and one append for all of them."""
        ready = [order for received in self._orders if (order := self._resolved(received)) is not None]
        standings = self._desk.store.orders.standings([received.order.order_id for received in ready])
        seen: set[str] = set()
        for received in ready:
            order_id = received.order.order_id
            if order_id in seen:
                self._refuse(received.place, RefusalReason.DUPLICATE, received.order.order_ref)
                continue
            seen.add(order_id)
            self._take_order(received, standings.get(order_id))
        operator = self._desk.state.operator
        self._desk.store.events.append_many(
            self._appended, operator_id=operator.operator_id if operator else None
        )
        self._desk.store.orders.put_addresses(self._addresses)

    def _resolved(self, received: ReceivedOrder) -> ReceivedOrder | None:
        """The order with every line's product known, kits opened, identity and fingerprint set."""
        lines = []
        for index, line in enumerate(received.order.lines):
            barcode = received.line_barcodes[index] if index < len(received.line_barcodes) else None
            known = self._known_line(line, barcode)
            if known is None:
                self._refuse(received.place, RefusalReason.UNKNOWN_PRODUCT, line.name or barcode or "")
                return None
            lines.append(known)
        try:
            opened = open_kits(tuple(lines), self._desk.store.products)
        except KitTooDeep as error:
            self._refuse(received.place, RefusalReason.CONTRADICTION, str(error))
            return None
        order = replace(received.order, order_id=order_id_of(received.order), lines=opened, content_sha="")
        return replace(received, order=replace(order, content_sha=_fingerprint(order, received.is_cancelled)))

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
        return replace(line, sku=product.sku, name=line.name or product.name)

    def _take_order(self, received: ReceivedOrder, standing: OrderStanding | None) -> None:
        order = received.order
        if standing is None:
            self._take_new(received)
        elif standing.content_sha == order.content_sha or standing.state in _FINISHED:
            self.counts.unchanged += 1
        elif received.is_cancelled:
            self.counts.cancelled += 1
            self._append(order, ev.OrderCancelled())
        else:
            self.counts.changed += 1
            self._take_changed(order, standing)
            self._keep_address(received)

    def _take_new(self, received: ReceivedOrder) -> None:
        self.counts.new += 1
        self._append(received.order, ev.OrderReceived(received.order))
        if received.is_cancelled:
            self.counts.cancelled += 1
            self._append(received.order, ev.OrderCancelled())
        self._keep_address(received)

    def _take_changed(self, order: Order, standing: OrderStanding) -> None:
        before = self._desk.store.orders.session(order.order_id)
        changes = describe_changes(before, order) if before is not None else ()
        if before is not None and _only_invoice_came(before.order, order):
            self._append(order, ev.InvoiceAuthorised(order.nfe_key))
        self._append(order, ev.OrderRevised(order, changes if standing.is_started else ()))
        if standing.state in _PACKED and changes:
            self._append(order, ev.OrderHeld(ev.ExceptionReason.CHANGED_AT_SOURCE))

    def _hold_cancelled(self, cancellation: ReceivedCancellation) -> None:
        """A cancelled invoice stops its orders: nothing may leave without a valid document."""
        found = self._desk.store.orders.ids_by_code(cancellation.nfe_key)
        if not found:
            detail = "no order has this invoice; import the order first"
            self._refuse(cancellation.place, RefusalReason.CONTRADICTION, cancellation.nfe_key, detail)
        for order_id in found:
            standing = self._desk.store.orders.standing(order_id)
            if standing is not None and standing.state not in (*_FINISHED, OrderState.HELD):
                self.counts.changed += 1
                self.touched.add(order_id)
                self._appended.append((ev.OrderHeld(ev.ExceptionReason.INVOICE), order_id))
            else:
                self.counts.unchanged += 1

    def _append(self, order: Order, event: ev.Event) -> None:
        self.touched.add(order.order_id)
        self._appended.append((event, order.order_id))

    def _keep_address(self, received: ReceivedOrder) -> None:
        if received.address is not None:
            self._addresses.append((received.order.order_id, received.address))

    def _refuse(self, place: RecordPlace, reason: RefusalReason, value: str, detail: str = "") -> None:
        self.counts.refused.append(RefusedRecord(place, value, reason, detail or _WHAT_TO_DO[reason]))


_WHAT_TO_DO = {
    RefusalReason.UNKNOWN_PRODUCT: "no product has this name; give the line a SKU or import the product",
    RefusalReason.DUPLICATE: "the same order stands twice in this file; keep one",
    RefusalReason.CONTRADICTION: "this kit contains itself; correct its components",
}


def _fingerprint(order: Order, is_cancelled: bool) -> str:
    _name, _schema, content = encode_event(ev.OrderReceived(order))
    content += b"cancelled" if is_cancelled else b""
    return hashlib.sha256(content).hexdigest()[:32]


def _only_invoice_came(before: Order, after: Order) -> bool:
    return before.invoice is InvoiceState.WAITING and after.invoice is InvoiceState.AUTHORISED


def describe_changes(before: PackingSession, after: Order) -> tuple[str, ...]:
    """What differs for a packer, a line each, without words: `name: 2 → 3`."""
    old = {(line.sku, line.lot): line for line in before.order.lines}
    new = {(line.sku, line.lot): line for line in after.lines}
    changes = []
    for key in dict.fromkeys((*old, *new)):
        was = old[key].ordered_qty if key in old else 0
        now = new[key].ordered_qty if key in new else 0
        if was != now:
            changes.append(f"{(new.get(key) or old[key]).name}: {was} → {now}")
    return tuple(changes)


def _interrupt(desk: Desk, touched: set[str]) -> Announcement | None:
    """The open order may have been changed, held or cancelled under the packer's hands."""
    session = desk.state.session
    if session is None or session.order.order_id not in touched:
        return None
    after = desk.store.orders.session(session.order.order_id)
    if after is None:
        return None
    bring_to_bench(desk, after)
    if after.state is OrderState.CANCELLED:
        return desk.say(Verdict.GOODS_TO_TAKE_BACK if after.goods_to_take_back else Verdict.ORDER_CANCELLED)
    if after.state is OrderState.HELD:
        return desk.say(Verdict.ORDER_ON_HOLD)
    return desk.say(Verdict.ORDER_CHANGED, changes=after.changes) if after.changes else None
