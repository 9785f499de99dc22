"""One order put together from the texts of its columns, or refused as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from bancada.connectors.files.barcodes import parse_barcode
from bancada.connectors.files.decimal_text import DecimalMark
from bancada.connectors.files.header_text import plain_name
from bancada.connectors.files.limits import MAX_LINES_OF_ORDER
from bancada.connectors.files.moments import parse_day, parse_moment
from bancada.connectors.files.problems import Problem, ValueRefused, at_line, in_field
from bancada.connectors.files.reading import Reading
from bancada.connectors.files.standing import Standing, standing_of
from bancada.connectors.files.values import (
    clean_text,
    parse_cents,
    parse_code,
    parse_count,
    parse_flag,
    parse_quantity,
)
from bancada.domain.codes import nfe_key as nfe_key_code
from bancada.domain.codes import tracking_no as tracking_no_code
from bancada.domain.codes.errors import InvalidCode, InvalidLength
from bancada.domain.orders import InvoiceState, Order, OrderLine, ShippingAddress
from bancada.services.received import ReceivedOrder, RecordPlace

SOURCE_ID: Final = "source_id"
"""The field that a shop's own dialect fills with what no other order of any shop has."""
_MAX_PRIORITY: Final = 1_000
_ADDRESS_FIELDS: Final = (
    "street", "number", "complement", "district", "city", "state_code", "country", "phone", "gift_message",
    "note",
)  # fmt: skip
_INVOICE_WORDS: Final = {
    InvoiceState.NOT_NEEDED: "not needed, none, nao precisa, isento, dispensada, no necesita",
    InvoiceState.WAITING: "waiting, pending, aguardando, pendente, aguardando nf, pendiente, en espera",
    InvoiceState.AUTHORISED: "authorised, authorized, issued, autorizada, emitida, autorizado",
}
_INVOICE_OF: Final = {
    word.strip(): state for state, words in _INVOICE_WORDS.items() for word in words.split(",")
}


@dataclass(frozen=True, slots=True)
class RawLine:
    """One line of an order as texts by field, and the line of the file it stands on."""

    line: int
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RawOrder:
    """One order as texts by field; fields that several columns fill hold their values joined by ``|``."""

    place: RecordPlace
    head: Mapping[str, str]
    lines: Sequence[RawLine]
    source: str = "file"


@dataclass(frozen=True, slots=True)
class _Line:
    line: OrderLine
    barcode: str | None
    expires_on: date | None


def assemble_order(raw: RawOrder, reading: Reading) -> ReceivedOrder | None:
    """The order, or None where its status says that it has already gone out.

    A cancelled order whose lines cannot be read comes without lines.

    Raises:
        ValueRefused: a value of it is wrong; its ``column`` is the field, its ``line`` the line of the file.
    """
    status = clean_text(raw.head.get("status", ""))
    standing = standing_of(status)
    if standing is Standing.DONE:
        return None
    try:
        lines = _lines(raw, reading)
    except ValueRefused:
        # Word of a cancellation must reach the bench even when the rest of the record is spoilt.
        if standing is not Standing.CANCELLED:
            raise
        lines = []
    with at_line(raw.place.line):
        order = _order(raw, tuple(line.line for line in lines), reading)
        address = _address(raw.head)
    return ReceivedOrder(
        order,
        raw.place,
        address,
        is_cancelled=standing is Standing.CANCELLED,
        line_barcodes=tuple(line.barcode for line in lines),
        line_expiries=tuple(line.expires_on for line in lines),
        hold=status if standing is Standing.HOLD else None,
    )


def _lines(raw: RawOrder, reading: Reading) -> list[_Line]:
    if not raw.lines:
        raise ValueRefused(Problem.NO_LINES)
    if len(raw.lines) > MAX_LINES_OF_ORDER:
        raise ValueRefused(Problem.TOO_MANY_LINES, high=str(MAX_LINES_OF_ORDER))
    lines = [_line(line, number, reading) for number, line in enumerate(raw.lines, 1)]
    _refuse_repeated_numbers(raw, lines)
    return lines


def codes_of(text: str) -> tuple[str, ...]:
    """Codes separated by ``|``, ``;`` or line ends, each once."""
    parts = text.replace(";", "|").replace("\n", "|").split("|") if text else ()
    return tuple(dict.fromkeys(code for part in parts if (code := parse_code(part))))


def parse_tracking_no(code: str) -> str:
    """A tracking number that a label can carry.

    Raises:
        ValueRefused: it is too long, or has other characters.
    """
    try:
        return tracking_no_code.validate(code)
    except InvalidLength as exc:
        high = tracking_no_code.longest(tracking_no_code.compact(code))
        raise ValueRefused(Problem.TRACKING_NO_TOO_LONG, code, high=str(high)) from exc
    except InvalidCode as exc:
        raise ValueRefused(Problem.TRACKING_NO_CHARACTERS, code) from exc


def parse_nfe_key(text: str) -> str | None:
    """A valid NF-e access key, or None for an empty text.

    Raises:
        ValueRefused: it is something else.
    """
    code = parse_code(text.strip().lstrip("'"))
    if not code:
        return None
    try:
        return nfe_key_code.validate(code)
    except InvalidCode as exc:
        raise ValueRefused(Problem.NFE_KEY_WRONG, code) from exc


def _line(raw: RawLine, number: int, reading: Reading) -> _Line:
    values = raw.values
    try:
        field = "qty"
        unit = values.get("unit", "")
        qty, counted = parse_quantity(_needed(values, field), unit, reading.decimal_mark)
        field = "sku"
        sku = parse_code(values.get("sku", ""))
        field = "barcode"
        barcode = parse_barcode(values.get("barcode", ""))
        field = "lot"
        lot = parse_code(values.get("lot", "")) or None
        field = "price"
        price = parse_cents(text, reading.decimal_mark) if (text := values.get("price")) else None
        field = "line_no"
        line_no = parse_count(text, DecimalMark.POINT, low=1) if (text := values.get("line_no")) else number
        field = "expires_on"
        expires_on = parse_day(text, reading) if (text := values.get("expires_on")) else None
    except ValueRefused as why:
        why.column = why.column or field
        why.line = raw.line
        raise
    name = clean_text(values.get("item_name", ""))
    if not (sku or barcode or name):
        with at_line(raw.line):
            raise ValueRefused(Problem.NO_ITEM_IDENTITY, column="sku")
    return _Line(OrderLine(line_no, sku, name, qty, counted, price, None, lot), barcode, expires_on)


def _needed(values: Mapping[str, str], field: str) -> str:
    text = values.get(field, "").strip()
    if not text:
        raise ValueRefused(Problem.FIELD_EMPTY, "", field, field=field)
    return text


def _refuse_repeated_numbers(raw: RawOrder, lines: Sequence[_Line]) -> None:
    seen: set[int] = set()
    for text, line in zip(raw.lines, lines, strict=True):
        if line.line.line_no in seen:
            with at_line(text.line):
                raise ValueRefused(
                    Problem.LINE_TWICE, str(line.line.line_no), "line_no", line_no=str(line.line.line_no)
                )
        seen.add(line.line.line_no)


def _order(raw: RawOrder, lines: tuple[OrderLine, ...], reading: Reading) -> Order:
    head = raw.head
    with in_field("order_ref"):
        order_ref = parse_code(_needed(head, "order_ref"))
    with in_field("nfe_key"):
        key = parse_nfe_key(head.get("nfe_key", ""))
    with in_field("tracking_no"):
        tracking_nos = tuple(map(parse_tracking_no, codes_of(head.get("tracking_no", ""))))
    with in_field("priority"):
        priority = parse_count(head.get("priority") or "0", reading.decimal_mark, high=_MAX_PRIORITY)
    with in_field("gift"):
        is_gift = parse_flag(head.get("gift", "")) or bool(head.get("gift_message"))
    return Order(
        order_id="",
        order_ref=order_ref,
        lines=lines,
        source=raw.source,
        codes=_codes(head, order_ref, (key,) if key else (), tracking_nos),
        channel=_text(head, "channel"),
        carrier=_text(head, "carrier"),
        service_level=_text(head, "service_level"),
        city=_text(head, "city"),
        state_code=_text(head, "state_code"),
        country=_text(head, "country"),
        ordered_at=_moment(head, "ordered_at", reading),
        cutoff_at=_moment(head, "cutoff_at", reading),
        priority=priority,
        is_gift=is_gift,
        currency=_text(head, "currency"),
        invoice=_invoice(head, key),
        nfe_key=key,
        tracking_nos=tracking_nos,
        station=_text(head, "station"),
        source_id=head.get(SOURCE_ID, ""),
    )


def _codes(head: Mapping[str, str], ref: str, *known: tuple[str, ...]) -> tuple[str, ...]:
    found: list[str] = [ref[1:]] if ref.startswith("#") else []
    for field in ("code", "tote", "shipment_id"):
        if not head.get(field):
            continue
        with in_field(field):
            found.extend(codes_of(head.get(field, "")))
    for codes in known:
        found.extend(codes)
    return tuple(code for code in dict.fromkeys(found) if code and code != ref)


def _text(head: Mapping[str, str], field: str) -> str | None:
    return clean_text(head.get(field, "")) or None


def _postcode(head: Mapping[str, str]) -> str:
    return clean_text(head.get("postcode", "")).lstrip("'").strip()


def _moment(head: Mapping[str, str], field: str, reading: Reading) -> datetime | None:
    text = head.get(field)
    if not text:
        return None
    with in_field(field):
        return parse_moment(text, reading)


def _invoice(head: Mapping[str, str], key: str | None) -> InvoiceState:
    if key:
        return InvoiceState.AUTHORISED
    text = head.get("invoice", "")
    if not text.strip():
        return InvoiceState.NOT_NEEDED
    state = _INVOICE_OF.get(plain_name(text))
    if state is None:
        known = ", ".join(each.value for each in InvoiceState)
        raise ValueRefused(Problem.UNKNOWN_WORD, text, "invoice", known=known)
    return state


def _address(head: Mapping[str, str]) -> ShippingAddress | None:
    texts = {field: clean_text(head.get(field, "")) for field in _ADDRESS_FIELDS}
    name = clean_text(head.get("recipient", ""))
    postcode = _postcode(head)
    if not name and not postcode and not any(texts.values()):
        return None
    return ShippingAddress(name=name, postcode=postcode, **texts)
