"""The rules for one scanned item: which product and line it is, what else is needed, whether it counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from bancada.domain import events as ev
from bancada.domain.item_scan import ItemScan
from bancada.domain.look_alikes import nearest_line
from bancada.domain.orders import OrderLine, QuantityUnit
from bancada.domain.outcome import ScanOutcome
from bancada.domain.products import BarcodeMatch, Catalogue, Product, ProductFlag
from bancada.domain.profiles import PackingProfile, WeighMode
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict

# A lighter unit does not move a bench scale reliably (divisions of 2 to 5 g), so its rise proves nothing.
_LEAST_WITNESSED_G = 15


class SerialRegister(Protocol):
    """Knows which serial numbers have been packed before."""

    def order_of_serial(self, sku: str, serial_no: str) -> str | None:
        """The order in which a serial number was packed, or None."""
        ...


@dataclass(frozen=True, slots=True)
class ScanContext:
    """What the rules may ask while they judge one scan.

    Attributes:
        today: local calendar day.
        scale_g: the stable weight on the scale now; None when there is none.
        is_rise_confirmed: the packer answered that the last unit is in the carton all the same.
    """

    catalogue: Catalogue
    serials: SerialRegister
    profile: PackingProfile
    today: date
    scale_g: int | None = None
    is_rise_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """A product the scan may be, the units it counts, and the line that still wants it (None: none does)."""

    product: Product
    qty: int
    line: OrderLine | None


def find_products(scan: ItemScan, catalogue: Catalogue) -> tuple[BarcodeMatch, ...]:
    """The products a scan may stand for; the first key that is known decides."""
    for key in scan.keys:
        matches = catalogue.by_code(key)
        if matches:
            return matches
    if scan.scale_code is not None:
        weighed = catalogue.by_scale_code(scan.scale_code)
        if weighed is not None:
            return (BarcodeMatch(weighed),)
    return ()


def judge_products(
    session: PackingSession, scan: ItemScan, matches: tuple[BarcodeMatch, ...], context: ScanContext
) -> ScanOutcome:
    """Judge a scan that may be any of these products (at least one)."""
    candidates = [candidate_for(session, scan, match) for match in matches]
    wanted = [candidate for candidate in candidates if candidate.line is not None]
    if len(wanted) > 1:
        options = tuple(candidate.product.sku for candidate in wanted)
        question = replace(
            _question(scan, scan.count or 1, context), detail=ev.Detail.CHOICE, options=options
        )
        return _ask(session, question, Verdict.AMBIGUOUS_CODE)
    if wanted:
        return judge_candidate(session, scan, wanted[0], context)
    known = next((c for c in candidates if _lines_of(session, c.product.sku)), None)
    if known is None:
        came = candidates[0].product
        meant = nearest_line(session, came, context.catalogue)
        line_no = meant.line_no if meant is not None else None
        return refused(session, scan, Verdict.WRONG_ITEM, line_no, came.sku)
    line = _lines_of(session, known.product.sku)[0]
    return replace(refused(session, scan, Verdict.OVER_SCAN, line.line_no), qty=known.qty)


def candidate_for(session: PackingSession, scan: ItemScan, match: BarcodeMatch) -> Candidate:
    """The product with the quantity this scan counts and the line that wants it."""
    current = session.current_line

    def rank(line: OrderLine) -> tuple[int, bool, bool, int]:
        """The line that names the scanned lot first, then one with room, the one in focus, the first."""
        has_room = _counted_qty(scan, match, line) <= session.room_qty(line.line_no)
        return _lot_distance(line, scan.lot), not has_room, line != current, line.line_no

    line = min(_open_lines_of(session, match.product.sku), key=rank, default=None)
    return Candidate(match.product, _counted_qty(scan, match, line), line)


def _lot_distance(line: OrderLine, lot: str | None) -> int:
    if line.lot == lot:
        return 0
    return 1 if None in (line.lot, lot) else 2


def _open_lines_of(session: PackingSession, sku: str) -> list[OrderLine]:
    return [line for line in _lines_of(session, sku) if not session.is_line_complete(line.line_no)]


def _lines_of(session: PackingSession, sku: str) -> list[OrderLine]:
    instead = {substitute.line_no for substitute in session.substitutes if substitute.sku == sku}
    return [line for line in session.order.lines if line.sku == sku or line.line_no in instead]


def _counted_qty(scan: ItemScan, match: BarcodeMatch, line: OrderLine | None) -> int:
    if line is not None and line.unit is QuantityUnit.GRAM:
        return _grams(scan, line)
    if match.product.needs(ProductFlag.SERIAL):
        return 1
    return (scan.count or 1) * match.units


def _grams(scan: ItemScan, line: OrderLine) -> int:
    if scan.net_weight_g is not None:
        return scan.net_weight_g
    if scan.price_cents is not None and line.price_cents:
        # The label prints the piece's price, the order knows the price of a kilogram.
        return (scan.price_cents * 1000 + line.price_cents // 2) // line.price_cents
    return 0


def judge_candidate(
    session: PackingSession, scan: ItemScan, candidate: Candidate, context: ScanContext
) -> ScanOutcome:
    """Judge a product whose line is settled."""
    line = candidate.line
    if line is None:
        return refused(session, scan, Verdict.OVER_SCAN, sku=candidate.product.sku)
    if session.parcel.is_closed:
        return refused(session, scan, Verdict.PARCEL_CLOSED, line.line_no)
    asked = _on_line(_question(scan, candidate.qty, context), line, candidate.product)
    if _did_not_rise(session, context):
        return _ask(session, replace(asked, detail=ev.Detail.WEIGHT_RISE), Verdict.WEIGHT_DID_NOT_RISE)
    if line.unit is QuantityUnit.GRAM and candidate.qty == 0:
        return _ask(session, replace(asked, detail=ev.Detail.QUANTITY), Verdict.NEEDS_QUANTITY)
    if candidate.qty > session.room_qty(line.line_no):
        return replace(refused(session, scan, Verdict.OVER_SCAN, line.line_no), qty=candidate.qty)
    return complete_details(session, asked, candidate.product, context)


def _on_line(asked: ev.DetailAsked, line: OrderLine, product: Product) -> ev.DetailAsked:
    return replace(asked, line_no=line.line_no, sku=None if product.sku == line.sku else product.sku)


def _did_not_rise(session: PackingSession, context: ScanContext) -> bool:
    """Whether the unit verified last is not yet on the scale that stands under the carton."""
    if context.profile.weigh is not WeighMode.UNDER_CARTON or context.is_rise_confirmed:
        return False
    if not session.verified or context.scale_g is None:
        return False
    last = session.verified[-1]
    if last.scale_g is None or last.parcel_no != session.current_parcel_no:
        return False
    line = session.order.line(last.line_no)
    product = context.catalogue.product(session.sku_of(last))
    unit_g = 1 if line.unit is QuantityUnit.GRAM else (product.weight_g or 0) if product else 0
    expected_g = unit_g * last.qty
    return expected_g >= _LEAST_WITNESSED_G and context.scale_g - last.scale_g < expected_g // 2


def _question(scan: ItemScan, qty: int, context: ScanContext) -> ev.DetailAsked:
    return ev.DetailAsked(
        ev.Detail.SERIAL,
        scan.code,
        scan.scan_id,
        qty=qty,
        serial_no=scan.serial_no,
        lot=scan.lot,
        expires_on=scan.expires_on,
        scale_g=context.scale_g,
    )


def complete_details(
    session: PackingSession, asked: ev.DetailAsked, product: Product, context: ScanContext
) -> ScanOutcome:
    """Ask for what the product requires and the scan did not carry, judge what it did, then count."""
    for detail, flag, value, verdict in (
        (ev.Detail.SERIAL, ProductFlag.SERIAL, asked.serial_no, Verdict.NEEDS_SERIAL),
        (ev.Detail.LOT, ProductFlag.LOT, asked.lot, Verdict.NEEDS_LOT),
        (ev.Detail.EXPIRY, ProductFlag.EXPIRY, asked.expires_on, Verdict.NEEDS_EXPIRY),
    ):
        if product.needs(flag) and value is None:
            return _ask(session, replace(asked, detail=detail), verdict, product.sku)
    return _judge_details(session, asked, product, context)


def _judge_details(
    session: PackingSession, asked: ev.DetailAsked, product: Product, context: ScanContext
) -> ScanOutcome:
    scan = ItemScan(asked.code, asked.scan_id)
    line = _line_of_lot(session, asked, product)
    asked = _on_line(asked, line, product)
    serial_no = asked.serial_no if product.needs(ProductFlag.SERIAL) else None
    if serial_no is not None and _is_serial_used(session, product.sku, serial_no, context):
        return replace(refused(session, scan, Verdict.DUPLICATE_SERIAL, line.line_no), detail=serial_no)
    if line.lot is not None and asked.lot is not None and asked.lot != line.lot:
        return replace(refused(session, scan, Verdict.WRONG_LOT, line.line_no), detail=asked.lot)
    if asked.expires_on is not None and asked.expires_on < context.today:
        outcome = refused(session, scan, Verdict.EXPIRED, line.line_no)
        return replace(outcome, detail=asked.expires_on.isoformat())
    return count(session, replace(asked, serial_no=serial_no), context)


def _line_of_lot(session: PackingSession, asked: ev.DetailAsked, product: Product) -> OrderLine:
    """The line that wants this lot, where several want the product; the one asked about where none does."""
    line = session.order.line(asked.line_no or 0)
    if asked.lot is None or line.lot == asked.lot:
        return line
    fitting = [
        other
        for other in _open_lines_of(session, product.sku)
        if other.lot in (None, asked.lot) and session.room_qty(other.line_no) >= asked.qty
    ]
    return min(fitting, key=lambda other: (other.lot is None, other != line, other.line_no), default=line)


def _is_serial_used(session: PackingSession, sku: str, serial_no: str, context: ScanContext) -> bool:
    here = any(entry.serial_no == serial_no and session.sku_of(entry) == sku for entry in session.verified)
    return here or context.serials.order_of_serial(sku, serial_no) is not None


def count(session: PackingSession, asked: ev.DetailAsked, context: ScanContext) -> ScanOutcome:
    """Count what is known in every detail."""
    line_no = asked.line_no or 0
    under_carton = context.profile.weigh is WeighMode.UNDER_CARTON
    event = ev.UnitsVerified(
        line_no,
        asked.qty,
        session.current_parcel_no,
        asked.code,
        asked.scan_id,
        asked.serial_no,
        asked.lot,
        asked.expires_on,
        scale_g=asked.scale_g if under_carton else None,
        sku=asked.sku,
    )
    return counted(session, event)


def counted(session: PackingSession, event: ev.UnitsVerified) -> ScanOutcome:
    """The outcome of units that were verified: accepted, line complete or order complete."""
    after = session.apply(event)
    verdict = Verdict.ACCEPTED
    if after.is_complete:
        verdict = Verdict.ORDER_COMPLETE
    elif after.is_line_complete(event.line_no):
        verdict = Verdict.LINE_COMPLETE
    detail = event.serial_no or event.lot or ""
    return ScanOutcome(verdict, after, (event,), line_no=event.line_no, qty=event.qty, detail=detail)


def _ask(
    session: PackingSession, question: ev.DetailAsked, verdict: Verdict, sku: str | None = None
) -> ScanOutcome:
    return ScanOutcome(
        verdict,
        session.apply(question),
        (question,),
        line_no=question.line_no,
        sku=sku,
        options=question.options,
    )


def refused(
    session: PackingSession,
    scan: ItemScan,
    verdict: Verdict,
    line_no: int | None = None,
    sku: str | None = None,
) -> ScanOutcome:
    """A scan that changes nothing: only that it was refused is recorded. An open question stays open."""
    event = ev.ScanRefused(verdict, scan.code, scan.scan_id, line_no, sku)
    return ScanOutcome(verdict, session, (event,), line_no=line_no, sku=sku)
