"""Small orders, a catalogue in memory, and scans, so that a test says only what it is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from bancada.domain import events as ev
from bancada.domain.item_rules import ScanContext
from bancada.domain.item_scan import ItemScan
from bancada.domain.orders import InvoiceState, Order, OrderLine, QuantityUnit
from bancada.domain.outcome import ScanOutcome
from bancada.domain.products import BarcodeMatch, Product, ProductBarcode, ProductFlag
from bancada.domain.profiles import PackingProfile, WeighMode
from bancada.domain.session import PackingSession
from bancada.domain.verification import register_scan

TODAY = date(2026, 3, 2)
BROKEN = ev.ExceptionReason.BROKEN


class MemoryCatalogue:
    """The `Catalogue` port on a tuple of products; a SKU is a code of its product."""

    def __init__(self, products: Iterable[Product]) -> None:
        self._products = {product.sku: product for product in products}

    def product(self, sku: str) -> Product | None:
        return self._products.get(sku)

    def by_code(self, code: str) -> tuple[BarcodeMatch, ...]:
        matches = []
        for product in self._products.values():
            units = {product.sku: 1, **{barcode.code: barcode.units for barcode in product.barcodes}}
            if code in units:
                matches.append(BarcodeMatch(product, units[code]))
        return tuple(matches)

    def by_scale_code(self, scale_code: str) -> Product | None:
        return next((p for p in self._products.values() if p.scale_code == scale_code), None)


class MemorySerials:
    """The `SerialRegister` port on a dictionary of (sku, serial number) to order."""

    def __init__(self, packed: dict[tuple[str, str], str] | None = None) -> None:
        self.packed = packed or {}

    def order_of_serial(self, sku: str, serial_no: str) -> str | None:
        return self.packed.get((sku, serial_no))


def product(
    sku: str, *flags: ProductFlag, codes: dict[str, int] | None = None, weight_g: int | None = None
) -> Product:
    """A product; ``codes`` are its barcodes with the units each counts."""
    barcodes = tuple(ProductBarcode(code, units) for code, units in (codes or {}).items())
    return Product(sku, f"Product {sku}", barcodes, weight_g, flags=frozenset(flags))


def line(line_no: int, sku: str, qty: int = 1, *, lot: str | None = None) -> OrderLine:
    return OrderLine(line_no, sku, f"Product {sku}", qty, lot=lot)


def weighed_line(line_no: int, sku: str, grams: int, price_cents: int | None = None) -> OrderLine:
    return OrderLine(line_no, sku, f"Product {sku}", grams, QuantityUnit.GRAM, price_cents)


def order(*lines: OrderLine, invoice: InvoiceState = InvoiceState.NOT_NEEDED) -> Order:
    return Order("order-1", "1001", lines, invoice=invoice)


def opened(*lines: OrderLine) -> PackingSession:
    """An order in a packer's hands, with nothing done yet."""
    return PackingSession.begin(order(*lines)).apply(ev.OrderOpened(ev.OpenedBy.CODE))


def context(
    *products: Product, profile: PackingProfile | None = None, serials: MemorySerials | None = None
) -> ScanContext:
    return ScanContext(
        MemoryCatalogue(products), serials or MemorySerials(), profile or PackingProfile(), TODAY
    )


def on_scale(rules: ScanContext, scale_g: int | None) -> ScanContext:
    """The same bench with the scale under the carton, and this on it."""
    profile = replace(rules.profile, weigh=WeighMode.UNDER_CARTON)
    return replace(rules, profile=profile, scale_g=scale_g)


def item(code: str, scan_id: str = "") -> ItemScan:
    return ItemScan(code, scan_id, keys=(code,))


def scanned(session: PackingSession, rules: ScanContext, *codes: str | ItemScan) -> ScanOutcome:
    """The outcome of the last of several scans (at least one); each has an identity of its own."""
    *before, last = [
        item(code, f"scan-{len(session.verified)}-{number}") if isinstance(code, str) else code
        for number, code in enumerate(codes)
    ]
    for scan in before:
        session = register_scan(session, scan, rules).session
    return register_scan(session, last, rules)


def packed_in(session: PackingSession, *entries: tuple[int, int]) -> PackingSession:
    """The session after (line_no, qty) were verified one after another, each by a scan of its own."""
    for number, (line_no, qty) in enumerate(entries, start=1):
        event = ev.UnitsVerified(line_no, qty, session.current_parcel_no, "code", f"scan-{number}")
        session = session.apply(event)
    return session


def closed(session: PackingSession) -> PackingSession:
    """The session with its current parcel closed."""
    return session.apply(ev.ParcelClosed(session.current_parcel_no))
