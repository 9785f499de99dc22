"""Open an order: by its code, by one of its items, or chosen from the queue."""

from __future__ import annotations

from dataclasses import replace

from bancada.domain.events import OpenedBy, OrderLeft, OrderOpened
from bancada.domain.item_rules import find_products
from bancada.domain.look_alikes import likeliest_look_alikes
from bancada.domain.orders import OrderState
from bancada.domain.products import Product
from bancada.domain.profiles import InvoiceRule
from bancada.domain.read_scan import ReadScan
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.domain.verification import gate
from bancada.services.announcement import Announcement
from bancada.services.approval import ask_approval
from bancada.services.bench_state import ActSubject, AskedRelease
from bancada.services.commands import ReleaseOrder
from bancada.services.desk import Desk
from bancada.services.parcel_advice import advise
from bancada.services.ports import PackableHere

# The store leaves out what cannot be packed here; of the rest the first is taken.
_LOOKED_AT = 3


def find_orders(desk: Desk, scan: ReadScan) -> tuple[tuple[str, ...], str]:
    """Orders that a scan opens, most urgent first, and the code of theirs that it holds."""
    for code in scan.opening_codes:
        found = desk.store.orders.ids_by_code(code)
        if found:
            return found, code
    return (), ""


def open_by_scan(desk: Desk, scan: ReadScan) -> Announcement | None:
    """Open the order a scan stands for; None when the scan opened an order by an item, not by its code.

    The item itself is then verified by the caller.
    """
    found, code = find_orders(desk, scan)
    if found:
        return open_first(desk, found, code)
    skus = tuple(match.product.sku for match in find_products(scan.item, desk.store.products))
    if not skus:
        return desk.say(Verdict.UNKNOWN_CODE, order_ref="", text=scan.text)
    waiting = _waiting_for(desk, skus)
    if not waiting:
        product = desk.store.products.product(skus[0])
        return desk.say(
            Verdict.NO_ORDER_NEEDS_IT, order_ref="", item=product.name if product else skus[0], text=scan.text
        )
    refused = open_first(desk, waiting, scan.item.code, OpenedBy.ITEM)
    return refused if desk.state.session is None else None


def _waiting_for(desk: Desk, skus: tuple[str, ...]) -> tuple[str, ...]:
    """Orders that want one of the products and can be packed here; else the first that cannot, and why."""
    is_optional = desk.profile.invoice is not InvoiceRule.HOLD_ORDER
    here = desk.station
    only = PackableHere(here.station_id, here.name, is_optional)
    orders = desk.store.orders
    return orders.most_urgent_needing(skus, _LOOKED_AT, only) or orders.most_urgent_needing(skus, 1)


def open_first(
    desk: Desk, order_ids: tuple[str, ...], code: str, opened_by: OpenedBy = OpenedBy.CODE
) -> Announcement:
    """Open the first of several orders of one code that can be packed; else say why the first cannot."""
    for order_id in order_ids:
        session = desk.store.orders.session(order_id)
        if session is not None and _why_not(desk, session) is None:
            return take_in_hand(desk, order_id, opened_by, code)
    return take_in_hand(desk, order_ids[0], opened_by, code)


def take_in_hand(desk: Desk, order_id: str, opened_by: OpenedBy, code: str = "") -> Announcement:
    """Make an order the open one, or say why it cannot be packed here and now."""
    in_hand = desk.state.session
    if in_hand is not None and in_hand.order.order_id == order_id:
        return desk.say(Verdict.ORDER_RESUMED, text=code)
    session = desk.store.orders.session(order_id)
    if session is None:
        return desk.say(Verdict.UNKNOWN_CODE, order_ref="", text=code)
    why_not = _why_not(desk, session)
    if why_not is Verdict.ORDER_ON_HOLD and opened_by is not OpenedBy.ITEM:
        refused = _ask_release(desk, session)
        if refused is not None:
            return replace(refused, text=code)
    if why_not is not None and not session.goods_to_take_back:
        return desk.say(
            why_not,
            order_ref=session.order.order_ref,
            detail=session.hold_shelf,
            station_name=session.order.station or "",
            shelf=desk.profile.invoice_shelf if why_not is Verdict.WAITING_FOR_INVOICE else "",
            text=code,
            changes=session.changes,
            reason=session.hold_reason if why_not is Verdict.ORDER_ON_HOLD else None,
        )
    if in_hand is not None:
        desk.record(OrderLeft(), order_id=in_hand.order.order_id)
    resumed = session.is_started
    opened = OrderOpened(opened_by, code)
    desk.record(opened, order_id=order_id)
    bring_to_bench(desk, session.apply(opened))
    if why_not is not None:
        return desk.say(Verdict.GOODS_TO_TAKE_BACK, text=code)
    return desk.say(Verdict.ORDER_RESUMED if resumed else Verdict.ORDER_OPENED, text=code)


def _ask_release(desk: Desk, session: PackingSession) -> Announcement | None:
    """Call for a supervisor; None where whoever is at the bench may release it, which one more act does."""
    order_id = session.order.order_id
    refused = ask_approval(desk, ReleaseOrder(order_id), session.order.order_ref, held_by(session))
    if refused is not None:
        return replace(refused, shelf=session.hold_shelf)
    if desk.state.session is None:
        desk.change(asked_release=AskedRelease(order_id, desk.tools.clock.monotonic_ms()))
    return None


def held_by(session: PackingSession) -> ActSubject:
    """Why an order is on hold, and where its goods wait."""
    return ActSubject(reason=session.hold_reason, shelf=session.hold_shelf)


def bring_to_bench(desk: Desk, session: PackingSession) -> None:
    """Put a session on the bench with the products of its lines and the advice for its parcel."""
    skus = {sku for line in session.order.lines for sku in session.skus_allowed_on(line.line_no)}
    products = {sku: product for sku in skus if (product := desk.store.products.product(sku)) is not None}
    jobs = desk.store.print_queue.jobs_of(session.order.order_id)
    address = desk.store.orders.address(session.order.order_id)
    desk.change(
        session=session,
        products=products,
        look_alikes=_look_alikes(desk, products),
        jobs=jobs,
        note=address.note if address else "",
        pending=None,
    )
    desk.orders_changed = True
    advise(desk)


def _look_alikes(desk: Desk, products: dict[str, Product]) -> dict[str, Product]:
    """Asked once for the whole order: its scans ask nothing more."""
    confusions = desk.store.confusions.with_any(tuple(products))
    return likeliest_look_alikes(products, confusions, desk.store.products)


def leave(desk: Desk) -> None:
    """Put the open order aside: whatever was verified stays verified."""
    session = desk.state.session
    if session is None:
        return
    if session.is_in_hand:
        desk.record(OrderLeft(), order_id=session.order.order_id)
    clear_bench(desk)


def clear_bench(desk: Desk) -> None:
    """Nothing lies on the bench any more."""
    desk.change(
        session=None,
        note="",
        products={},
        look_alikes={},
        suggestion=None,
        band=None,
        refused_gross_g=None,
        unjudged_g=None,
        wants_to_close=False,
        pending=None,
    )
    desk.orders_changed = True


def _why_not(desk: Desk, session: PackingSession) -> Verdict | None:
    order = session.order
    if not desk.station.may_pack(order):
        return Verdict.NOT_THIS_STATION
    closed = gate(session)
    if closed is not None and closed is not Verdict.ORDER_CHANGED:
        return closed
    waits = session.is_waiting_for_invoice and desk.profile.invoice is InvoiceRule.HOLD_ORDER
    return Verdict.WAITING_FOR_INVOICE if waits and session.state is OrderState.OPEN else None
