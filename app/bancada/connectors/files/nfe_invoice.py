"""An NF-e (model 55) as an order: what the invoice names is what is to be packed.

Source: Manual de Orientação do Contribuinte, layout 4.00 (3.10 differs in nothing read here).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final

from bancada.connectors.files.barcodes import parse_barcode
from bancada.connectors.files.decimal_text import DecimalMark
from bancada.connectors.files.moments import parse_day, parse_moment
from bancada.connectors.files.nfe_xml import Node, child, children, local_name, text
from bancada.connectors.files.order_assembly import parse_nfe_key
from bancada.connectors.files.problems import Problem, ValueRefused, in_field
from bancada.connectors.files.reading import Reading
from bancada.connectors.files.values import parse_cents, parse_code, parse_quantity, weight_unit
from bancada.domain.codes import nfe_key as nfe_key_code
from bancada.domain.orders import InvoiceState, Order, OrderLine, QuantityUnit, ShippingAddress
from bancada.services.received import ReceivedCancellation, ReceivedOrder, RecordPlace

AUTHORISED: Final = frozenset({"100", "150"})
CANCELLED: Final = frozenset({"101", "151", "155"})
_RECEIPT_MODEL: Final = "65"
_INVOICE_MODEL: Final = "55"
_TEST: Final = "2"
_INCOMING: Final = "0"
_WITHOUT_GOODS: Final = frozenset({"2", "3"})
_BRAZIL: Final = "1058"
_READING: Final = Reading()
_DECIMAL: Final = re.compile(r"\d{1,15}(?:\.\d{1,10})?")


@dataclass(frozen=True, slots=True)
class _Item:
    sku: str
    name: str
    qty: int
    unit: QuantityUnit
    price_cents: int | None
    barcode: str | None
    lots: tuple[tuple[str | None, int, date | None], ...]


def read_invoice(root: Node, place: RecordPlace) -> ReceivedOrder | ReceivedCancellation:
    """The order an ``nfeProc`` or a bare ``NFe`` stands for.

    An invoice without a protocol waits for its authorisation. A protocol that tells of a cancellation
    gives the cancellation.

    Raises:
        ValueRefused: the invoice is not one to pack, or a value of it is wrong.
    """
    nfe = root if local_name(root) == "NFe" else child(root, "NFe")
    info = child(nfe, "infNFe") if nfe is not None else None
    if info is None:
        raise ValueRefused(Problem.NOT_AN_INVOICE, what=local_name(root))
    _refuse_unpackable(info)
    with in_field("Id"):
        key = parse_nfe_key(info.get("Id", "").removeprefix("NFe"))
        if key is None:
            raise ValueRefused(Problem.FIELD_EMPTY, field="Id")
    state = _protocol_state(child(root, "protNFe/infProt"))
    if state is None:
        return ReceivedCancellation(key, place)
    return _order(info, key, state, place)


def _refuse_unpackable(info: Node) -> None:
    model = text(info, "ide/mod")
    if model == _RECEIPT_MODEL:
        raise ValueRefused(Problem.SHOP_RECEIPT, model, "mod")
    if model != _INVOICE_MODEL:
        raise ValueRefused(Problem.NOT_AN_INVOICE, model, "mod", what=f"mod {model}")
    if text(info, "ide/tpAmb") == _TEST:
        raise ValueRefused(Problem.TEST_INVOICE, _TEST, "tpAmb")
    if text(info, "ide/tpNF") == _INCOMING:
        raise ValueRefused(Problem.INCOMING_INVOICE, _INCOMING, "tpNF")
    if (purpose := text(info, "ide/finNFe")) in _WITHOUT_GOODS:
        raise ValueRefused(Problem.INVOICE_WITHOUT_GOODS, purpose, "finNFe")


def _protocol_state(protocol: Node | None) -> InvoiceState | None:
    if protocol is None:
        return InvoiceState.WAITING
    status = text(protocol, "cStat")
    if status in AUTHORISED:
        return InvoiceState.AUTHORISED
    if status in CANCELLED:
        return None
    raise ValueRefused(Problem.INVOICE_DENIED, status, "cStat", status=status, text=text(protocol, "xMotivo"))


def _order(info: Node, key: str, state: InvoiceState, place: RecordPlace) -> ReceivedOrder:
    items, notes = _items(info)
    lines, barcodes, expiries = _lines(items)
    counts = (text(vol, "qVol") for vol in children(info, "transp/vol"))
    volumes = sum(int(count) for count in counts if re.fullmatch(r"[0-9]{1,15}", count))
    if volumes > 1:
        notes.append(f"The invoice names {volumes} volumes.")
    address = _address(info)
    number, series = text(info, "ide/nNF"), text(info, "ide/serie")
    order = Order(
        order_id="",
        order_ref=f"NF {number}-{series}",
        lines=lines,
        source=f"nfe:{text(info, 'emit/CNPJ') or text(info, 'emit/CPF')}",
        codes=tuple(dict.fromkeys((key, number, *_buyer_orders(info)))),
        carrier=text(info, "transp/transporta/xNome") or None,
        city=address.city or None,
        state_code=address.state_code or None,
        country=address.country or None,
        ordered_at=_issued_at(info),
        currency="BRL",
        invoice=state,
        nfe_key=key,
        source_id=_source_id(key),
    )
    return ReceivedOrder(
        order, place, address, line_barcodes=barcodes, line_expiries=expiries, notes=tuple(notes)
    )


def _source_id(key: str) -> str:
    """Issuer, series and number: an invoice issued again under another key is still the same one."""
    parts = nfe_key_code.parse(key)
    return f"nfe:{parts.issuer}:{parts.series}:{parts.number}"


def _issued_at(info: Node) -> datetime | None:
    issued = text(info, "ide/dhEmi") or text(info, "ide/dEmi")
    if not issued:
        return None
    with in_field("dhEmi"):
        return parse_moment(issued, Reading(zone=UTC))


def _buyer_orders(info: Node) -> tuple[str, ...]:
    written = (text(info, "compra/xPed"), *(text(item, "prod/xPed") for item in children(info, "det")))
    with in_field("xPed"):
        return tuple(parse_code(each) for each in written if each)


def _items(info: Node) -> tuple[list[_Item], list[str]]:
    items: list[_Item] = []
    notes: list[str] = []
    for number, det in enumerate(children(info, "det"), 1):
        prod = child(det, "prod")
        if prod is None:
            raise ValueRefused(Problem.NO_ITEM_IDENTITY, column=f"det {number}")
        try:
            items.append(_item(prod, number, notes))
        except ValueRefused as why:
            why.column = f"det {det.get('nItem') or number}/{why.column or 'prod'}"
            raise
    if not items:
        raise ValueRefused(Problem.NO_LINES, column="det")
    return items, notes


def _item(prod: Node, number: int, notes: list[str]) -> _Item:
    with in_field("cProd"):
        sku = parse_code(text(prod, "cProd"))
        if not sku:
            raise ValueRefused(Problem.FIELD_EMPTY, field="cProd")
    with in_field("cEAN"):
        barcode = parse_barcode(text(prod, "cEAN"))
    unit = text(prod, "uCom")
    with in_field("qCom"):
        qty, counted = _quantity(text(prod, "qCom"), unit, barcode)
    with in_field("vUnCom"):
        price = parse_cents(value, DecimalMark.POINT) if (value := _padded(text(prod, "vUnCom"))) else None
    with in_field("rastro"):
        lots = _lots(prod, qty, unit if counted is QuantityUnit.GRAM else "")
    if lots is None:
        notes.append(f"Item {number}: the lots do not add up to the quantity; any lot may go.")
    return _Item(sku, text(prod, "xProd"), qty, counted, price, barcode, lots or ((None, qty, None),))


def _quantity(written: str, unit: str, barcode: str | None) -> tuple[int, QuantityUnit]:
    """Pieces, or grams of goods sold by weight.

    A whole number of kilograms under a barcode is a count of packets: loose goods carry none.
    """
    number = _number(written)
    is_whole = number == number.to_integral_value()
    is_packets = is_whole and barcode is not None
    unit = "" if is_packets and weight_unit(unit) is not None else unit
    try:
        return parse_quantity(_padded(written), unit, DecimalMark.POINT)
    except ValueRefused as why:
        why.value = written
        raise


def _number(written: str) -> Decimal:
    if _DECIMAL.fullmatch(written) is None:
        raise ValueRefused(Problem.NOT_A_NUMBER, written)
    return Decimal(written)


def _padded(written: str) -> str:
    """A number as the layout writes it, made safe from being read with thousands marks."""
    return f"{_number(written):.10f}" if written else ""


def _lots(prod: Node, qty: int, unit: str) -> tuple[tuple[str | None, int, date | None], ...] | None:
    """Lot, quantity and expiry; empty without lots, None where several do not add up to the quantity."""
    traces = list(children(prod, "rastro"))
    if len(traces) == 1:
        return ((_lot(traces[0]), qty, _expiry(traces[0])),)
    if not traces:
        return ()
    try:
        found = tuple((_lot(trace), _lot_quantity(trace, unit), _expiry(trace)) for trace in traces)
    except ValueRefused as why:
        if why.problem.reason is Problem.QUANTITY_NOT_WHOLE.reason:
            return None
        raise
    return found if sum(lot_qty for _, lot_qty, _ in found) == qty else None


def _lot(trace: Node) -> str | None:
    return parse_code(text(trace, "nLote")) or None


def _lot_quantity(trace: Node, unit: str) -> int:
    return parse_quantity(_padded(text(trace, "qLote")), unit, DecimalMark.POINT)[0]


def _expiry(trace: Node) -> date | None:
    written = text(trace, "dVal")
    return parse_day(written, _READING) if written else None


def _lines(
    items: list[_Item],
) -> tuple[tuple[OrderLine, ...], tuple[str | None, ...], tuple[date | None, ...]]:
    lines: list[OrderLine] = []
    barcodes: list[str | None] = []
    expiries: list[date | None] = []
    for item in items:
        for lot, qty, expires_on in item.lots:
            lines.append(
                OrderLine(len(lines) + 1, item.sku, item.name, qty, item.unit, item.price_cents, None, lot)
            )
            barcodes.append(item.barcode)
            expiries.append(expires_on)
    return tuple(lines), tuple(barcodes), tuple(expiries)


def _address(info: Node) -> ShippingAddress:
    """Where the goods go: the place of delivery where the invoice names one, else the buyer's address."""
    delivery = child(info, "entrega")
    place = delivery if delivery is not None else child(info, "dest/enderDest")
    return ShippingAddress(
        name=text(delivery, "xNome") or text(info, "dest/xNome"),
        street=text(place, "xLgr"),
        number=text(place, "nro"),
        complement=text(place, "xCpl"),
        district=text(place, "xBairro"),
        city=text(place, "xMun"),
        state_code=text(place, "UF"),
        postcode=text(place, "CEP"),
        country="BR" if text(place, "cPais") in {_BRAZIL, ""} else text(place, "xPais"),
        phone=text(place, "fone"),
    )
