"""Take received orders in: whole or not at all, once, and never over what has been packed."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bancada.domain import events as ev
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.compare_content import address_changes, content_changes
from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.orders import InvoiceState, Order, OrderLine, OrderState, ShippingAddress
from bancada.domain.products import Product, ProductBarcode
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.content_sha import content_sha
from bancada.services.desk import Desk
from bancada.services.open_kits import KitTooDeep, open_kits
from bancada.services.open_order import bring_to_bench, leave
from bancada.services.parked_labels import label_at_last
from bancada.services.ports import OrderStanding, ProductBook
from bancada.services.print_documents import queue_again
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

# Made once for this product: orders of one source and number always get the same identity.
_ORDERS = uuid.UUID("6f0f5c0e-6d0b-5e0f-9a51-0f6f4b1d2c77")
_FINISHED = (OrderState.SHIPPED, OrderState.CANCELLED)
# Not paid, or waiting there: the source says so and takes it back again.
_HELD_BY_SOURCE = ev.ExceptionReason.HELD_AT_SOURCE


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
        imported_by: under whose name; None from the console.
        elsewhere: orders that name a station nobody here is called, by that name: they are not packed here.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    cancelled: int = 0
    made_products: int = 0
    refused: list[RefusedRecord] = field(default_factory=list)
    interrupted: list[str] = field(default_factory=list)
    taken: list[TakenRecord] = field(default_factory=list)
    imported_by: str | None = None
    elsewhere: dict[str, int] = field(default_factory=dict)

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
        for name, orders in other.elsewhere.items():
            self.elsewhere[name] = self.elsewhere.get(name, 0) + orders
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
    for order_id in intake.released:
        queue_again(desk, order_id)
    intake.counts.imported_by = desk.actor_id
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
        self.released: list[str] = []
        self._desk = desk
        self._station = desk.station
        self._orders: list[ReceivedOrder] = []
        self._products: list[ReceivedProduct] = []
        self._cartons: list[ReceivedCarton] = []
        self._cancellations: list[ReceivedCancellation] = []
        self._appended: list[tuple[ev.Event, str | None]] = []
        self._addresses: list[tuple[str, ShippingAddress]] = []
        self._known_addresses: dict[str, ShippingAddress] = {}

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
        self._known_addresses = self._desk.store.orders.addresses(tuple(standings))
        seen: set[str] = set()
        for received, order in ready:
            if order.order_id in seen:
                self.counts.refused.append(refused_twice(received))
                continue
            seen.add(order.order_id)
            taken_as = self._take_order(received, order, standings.get(order.order_id))
            if taken_as is not None:
                self._note("order", order.order_ref, taken_as, received.place)
                self._note_station(order, is_known=order.order_id in standings)
        self._record_appended()
        self._desk.store.orders.put_addresses(self._addresses)

    def hold_cancelled(self) -> None:
        """A cancelled invoice stops its orders, also those that came in just before it."""
        for cancellation in self._cancellations:
            self._hold_cancelled(cancellation)
        self._record_appended()

    def _record_appended(self) -> None:
        self._desk.store.events.append_many(self._appended, operator_id=self._desk.actor_id)
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
        order = self._station.bind(order)
        sha = content_sha(order, is_cancelled=received.is_cancelled, is_held=received.hold is not None)
        return replace(order, content_sha=sha)

    def _known_line(self, line: OrderLine, barcode: str | None) -> OrderLine | None:
        products = self._desk.store.products
        product = _known_product(products, line.sku, barcode)
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

    def _take_order(
        self, received: ReceivedOrder, order: Order, standing: OrderStanding | None
    ) -> TakenAs | None:
        """What became of it; None where it was refused."""
        if standing is None:
            return self._take_new(received, order)
        if standing.state is OrderState.CANCELLED and not received.is_cancelled:
            return self._take_reinstated(received, order)
        if standing.state in _FINISHED:
            return TakenAs.UNCHANGED
        if received.is_cancelled:
            self._append(order, ev.OrderCancelled())
            return TakenAs.CANCELLED
        is_known_address = received.address in (None, self._known_addresses.get(order.order_id))
        if standing.content_sha == order.content_sha and is_known_address:
            return TakenAs.UNCHANGED
        return self._take_changed(received, order, standing)

    def _take_new(self, received: ReceivedOrder, order: Order) -> TakenAs:
        self._append(order, ev.OrderReceived(order))
        if received.address is not None:
            self._addresses.append((order.order_id, received.address))
        if received.is_cancelled:
            self._append(order, ev.OrderCancelled())
            return TakenAs.CANCELLED
        if received.hold:
            self._append(order, ev.OrderHeld(_HELD_BY_SOURCE))
        return TakenAs.NEW

    def _take_reinstated(self, received: ReceivedOrder, order: Order) -> TakenAs | None:
        """An order that was cancelled and is valid again begins anew, where nothing of it may yet go out."""
        before = self._desk.store.orders.session(order.order_id)
        if before is None:
            return TakenAs.UNCHANGED
        if before.has_printed or before.goods_to_take_back:
            self._refuse(received, RefusalReason.CANCELLED_BEFORE, order.order_ref)
            return None
        self._append(order, ev.OrderRevised(order))
        if received.hold:
            self._append(order, ev.OrderHeld(_HELD_BY_SOURCE))
        address = received.address or self._known_addresses.get(order.order_id)
        if address is not None:
            self._addresses.append((order.order_id, address))
        return TakenAs.CHANGED

    def _take_changed(self, received: ReceivedOrder, order: Order, standing: OrderStanding) -> TakenAs:
        before = self._desk.store.orders.session(order.order_id)
        if before is None:
            return TakenAs.UNCHANGED
        order = self._station.bind(order, before.order)
        is_same = standing.content_sha == order.content_sha
        moved = self._take_address(received, before)
        if moved is None and is_same:
            return TakenAs.UNCHANGED
        self._revise(order, before, (*content_changes(before, order), *(moved or ())), is_same=is_same)
        self._follow_hold(received, order, before)
        return TakenAs.CHANGED

    def _take_address(
        self, received: ReceivedOrder, before: PackingSession
    ) -> tuple[ContentChange, ...] | None:
        """Keep a new address; what it changes for whoever packs, or None where there is no new one."""
        order_id = before.order.order_id
        known, new = self._known_addresses.get(order_id), received.address
        # After the label, an address that is gone was purged: it must not come back with an old file.
        if new is None or new == known or (known is None and before.has_printed):
            return None
        self._addresses.append((order_id, new))
        return address_changes(known or ShippingAddress(""), new, is_printed=before.has_printed)

    def _revise(
        self, order: Order, before: PackingSession, changes: tuple[ContentChange, ...], *, is_same: bool
    ) -> None:
        if _has_invoice_come(before.order, order):
            self._append(order, ev.InvoiceAuthorised(order.nfe_key))
            self.invoiced.append(order.order_id)
        told = changes if before.is_started else _of_a_note_that_was_read(before, changes)
        if told or not is_same:
            self._append(order, ev.OrderRevised(order, told))
        if before.state.is_packed and told:
            self._append(order, ev.OrderHeld(ev.ExceptionReason.CHANGED_AT_SOURCE))

    def _follow_hold(self, received: ReceivedOrder, order: Order, before: PackingSession) -> None:
        """The source stops an order, or lets go one that it had stopped itself."""
        is_held = before.state is OrderState.HELD
        if received.hold and not is_held:
            self._append(order, ev.OrderHeld(_HELD_BY_SOURCE))
        elif not received.hold and is_held and before.hold_reason is _HELD_BY_SOURCE:
            self._append(order, ev.OrderReleased())
            self.released.append(order.order_id)

    def _hold_cancelled(self, cancellation: ReceivedCancellation) -> None:
        """A cancelled invoice stops its orders: nothing may leave without a valid document."""
        found = self._desk.store.orders.ids_by_code(cancellation.nfe_key)
        if not found:
            detail = "no order has this invoice; import the order first"
            key, reason = cancellation.nfe_key, RefusalReason.CONTRADICTION
            self.counts.refused.append(RefusedRecord(cancellation.place, key, reason, detail))
        for order_id in found:
            session = self._desk.store.orders.session(order_id)
            is_news = session is not None and _is_stopped_by(cancellation, session)
            if session is not None and is_news:
                self.touched.add(order_id)
                held = ev.OrderHeld(ev.ExceptionReason.INVOICE, session.hold_shelf, cancellation.nfe_key)
                self._appended.append((held, order_id))
            taken_as = TakenAs.CHANGED if is_news else TakenAs.UNCHANGED
            self._note("invoice", cancellation.nfe_key, taken_as, cancellation.place)

    def _append(self, order: Order, event: ev.Event) -> None:
        self.touched.add(order.order_id)
        self._appended.append((event, order.order_id))

    def _note(self, kind: str, ref: str, taken_as: TakenAs, place: RecordPlace) -> None:
        self.counts.note(TakenRecord(kind, ref, taken_as, place))

    def _note_station(self, order: Order, *, is_known: bool) -> None:
        """Count an order that is not packed here; a known one may be bound by the former name."""
        name = order.station or ""
        if self._station.may_pack(order):
            return
        before = self._desk.store.orders.session(order.order_id) if is_known else None
        if before is None or not self._station.may_pack(self._station.bind(order, before.order)):
            self.counts.elsewhere[name] = self.counts.elsewhere.get(name, 0) + 1

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
    RefusalReason.CANCELLED_BEFORE: (
        "the order was cancelled after its label was printed, or its goods are not yet put back; "
        "put them back, or send it as a new order"
    ),
}


def refused_twice(received: ReceivedOrder) -> RefusedRecord:
    """An order that stands in its source a second time."""
    reason, ref = RefusalReason.DUPLICATE, received.order.order_ref
    return RefusedRecord(received.place, ref, reason, _WHAT_TO_DO[reason], ref)


def _compared(before: Product | CartonType | None, after: Product | CartonType) -> TakenAs:
    if before is None:
        return TakenAs.NEW
    return TakenAs.UNCHANGED if before == after else TakenAs.CHANGED


def _is_stopped_by(cancellation: ReceivedCancellation, session: PackingSession) -> bool:
    """Whether a cancelled invoice is news to an order; one released in spite of it stays released."""
    return session.state not in _FINISHED and session.cancelled_nfe_key != cancellation.nfe_key


def _of_a_note_that_was_read(
    before: PackingSession, changes: tuple[ContentChange, ...]
) -> tuple[ContentChange, ...]:
    """An order that was only looked at begins anew; that its note was read is all that must be taken back."""
    return tuple(change for change in changes if before.is_note_read and change.field is ChangedField.NOTE)


def _has_invoice_come(before: Order, after: Order) -> bool:
    return before.invoice is InvoiceState.WAITING and after.invoice is InvoiceState.AUTHORISED


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


def find_new_products(desk: Desk, goods: Iterable[tuple[str, str | None]]) -> tuple[str, ...]:
    """SKUs that order lines with these SKUs and barcodes would add to the catalogue, each once."""
    products = desk.store.products
    named = dict.fromkeys(goods)
    new = (sku for sku, barcode in named if sku and _known_product(products, sku, barcode) is None)
    return tuple(dict.fromkeys(new))


def find_unknown_goods(
    desk: Desk, goods: Iterable[tuple[str, str | None]]
) -> tuple[tuple[str, str | None], ...]:
    """Names and barcodes of order lines without a SKU that no product has: their orders would be refused."""
    products = desk.store.products
    return tuple(
        (name, barcode)
        for name, barcode in dict.fromkeys(goods)
        if _known_product(products, "", barcode) is None and not (name and products.by_name(name))
    )


def refused_as_unknown(received: ReceivedOrder, value: str) -> RefusedRecord:
    """An order with a line that no product is found for."""
    reason = RefusalReason.UNKNOWN_PRODUCT
    return RefusedRecord(received.place, value, reason, _WHAT_TO_DO[reason], received.order.order_ref)


def _known_product(products: ProductBook, sku: str, barcode: str | None) -> Product | None:
    product = products.product(sku) if sku else None
    if product is None and barcode:
        matches = products.by_code(barcode)
        product = matches[0].product if len(matches) == 1 else None
    return product
