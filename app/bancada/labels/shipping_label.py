"""The shipping label of the house, 100 x 150 mm: carrier, what it is, where it goes, where it comes from."""

import re
from dataclasses import dataclass
from datetime import date

from bancada.labels.label import (
    Align,
    Area,
    Box,
    Element,
    Ink,
    Label,
    Line,
    Symbol,
    Symbology,
    TextBlock,
    area_mm,
    mm,
)
from bancada.labels.phrases import PHRASES, Language, Phrases, date_text, weight_text

WIDTH_MM = 100
HEIGHT_MM = 150
CEP_PATTERN = re.compile(r"(\d{5})-?(\d{3})")
NFE_KEY_LENGTH = 44
HOME_COUNTRIES = frozenset({"", "BR", "BRA", "BRASIL", "BRAZIL"})
FIRST_COPY = 1


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends: a name and the lines of the address."""

    name: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom the parcel is for; empty strings for what the order does not say."""

    name: str
    street: str
    number: str = ""
    complement: str = ""
    district: str = ""
    city: str = ""
    state: str = ""
    postcode: str = ""
    country: str = "BR"


@dataclass(frozen=True, slots=True)
class ShippingLabelFields:
    """What one shipping label says.

    Attributes:
        parcel_count: None while the order may still get more parcels.
        tracking_no: None when the carrier has not given one.
        nfe_key: the 44 characters of the invoice's key.
        copy_number: 1 for the first print, 2 for the first reprint.
        printed_note: free text of the site, e.g. "Frágil".
    """

    order_no: str
    parcel_no: int
    parcel_count: int | None
    carrier: str
    service_level: str
    sender: Sender
    recipient: Recipient
    weight_g: int | None = None
    tracking_no: str | None = None
    is_gift: bool = False
    nfe_key: str | None = None
    invoice_no: str = ""
    carton_name: str = ""
    copy_number: int = FIRST_COPY
    printed_note: str = ""
    packed_on: date | None = None


def readback_code(fields: ShippingLabelFields) -> str:
    """What a scanner reads from the large bar code of the stuck label, and what a read-back compares with.

    The tracking number without blanks, or `P-<order>-<parcel>` when there is none.
    """
    return label_code(fields.order_no, fields.parcel_no, fields.tracking_no)


def label_code(order_no: str, parcel_no: int, tracking_no: str | None) -> str:
    """The large bar code of a parcel's label, as `readback_code` tells it."""
    if tracking_no and tracking_no.strip():
        return "".join(tracking_no.split())
    return f"P-{''.join(order_no.split())}-{parcel_no}"


def shipping_label(fields: ShippingLabelFields, language: Language) -> Label:
    """Lay out the shipping label."""
    phrases = PHRASES[language]
    has_key = fields.nfe_key is not None and len(fields.nfe_key) == NFE_KEY_LENGTH
    elements = (
        *_header(fields, phrases),
        *_facts(fields, phrases),
        *_tracking(fields, phrases),
        *_recipient(fields.recipient, phrases),
        *(_nfe_key(fields.nfe_key or "", phrases) if has_key else ()),
        *_foot(fields, phrases, 131 if has_key else 117),
    )
    return Label(WIDTH_MM, HEIGHT_MM, elements, readback_code(fields))


def _text(
    area: Area, text: str, height_mm: float, least_mm: float, lines: int = 1, align: Align = Align.START
) -> TextBlock:
    return TextBlock(area, text, mm(height_mm), mm(least_mm), lines, align, Align.CENTER)


def _rule(y_mm: float, thickness_mm: float = 0.375) -> Line:
    return Line(area_mm(3, y_mm, 94, thickness_mm))


def _upright(x_mm: float, y_mm: float, height_mm: float) -> Line:
    return Line(area_mm(x_mm, y_mm, 0.375, height_mm))


def _plate(area: Area, text: str, height_mm: float, least_mm: float) -> tuple[Element, ...]:
    """White letters on a black plate."""
    inset = mm(0.8)
    inner = Area(area.x_um + inset, area.y_um, area.width_um - 2 * inset, area.height_um)
    words = TextBlock(
        inner, text, mm(height_mm), mm(least_mm), align=Align.CENTER, valign=Align.CENTER, ink=Ink.WHITE
    )
    return (Box(area), words)


def _header(fields: ShippingLabelFields, phrases: Phrases) -> tuple[Element, ...]:
    total = "" if fields.parcel_count is None else f"/{fields.parcel_count}"
    caption = TextBlock(
        area_mm(73, 4, 23, 4.4), phrases.parcel, mm(3.4), mm(2), align=Align.CENTER, ink=Ink.WHITE
    )
    mark = TextBlock(
        area_mm(73, 8, 23, 14),
        f"{fields.parcel_no}{total}",
        mm(11.5),
        mm(4),
        align=Align.CENTER,
        valign=Align.CENTER,
        ink=Ink.WHITE,
    )
    return (
        _text(area_mm(4, 3, 66, 11.5), fields.carrier or "—", 9.5, 3.6, 2),
        _text(area_mm(4, 14.5, 66, 8), fields.service_level, 6.5, 2.8, 2),
        Box(area_mm(72, 3, 25, 19.5)),
        caption,
        mark,
    )


def _facts(fields: ShippingLabelFields, phrases: Phrases) -> tuple[Element, ...]:
    """The row of small boxes: order, invoice, weight, and the mark of a reprint or a gift."""
    weight = "" if fields.weight_g is None else weight_text(fields.weight_g, phrases)
    cells = (
        (4.0, 32.0, phrases.order, fields.order_no),
        (38.5, 15.0, phrases.invoice, fields.invoice_no),
        (56.0, 15.0, phrases.weight, weight),
    )
    facts = tuple(part for x, width, name, value in cells for part in _fact(x, width, name, value))
    return (
        _rule(24),
        _upright(37, 24, 10),
        _upright(54.5, 24, 10),
        _upright(71.5, 24, 10),
        *facts,
        *_marks(fields, phrases),
        _rule(34),
    )


def _fact(x_mm: float, width_mm: float, name: str, value: str) -> tuple[Element, ...]:
    return (
        _text(area_mm(x_mm, 24.6, width_mm, 3), name, 2.3, 1.8),
        _text(area_mm(x_mm, 27.8, width_mm, 5.8), value or "—", 4.6, 2.2),
    )


def _marks(fields: ShippingLabelFields, phrases: Phrases) -> tuple[Element, ...]:
    """Plates for a reprint and a gift; the packing date where neither is needed."""
    is_reprint = fields.copy_number > FIRST_COPY
    texts = [phrases.copy_mark.format(fields.copy_number)] * is_reprint + [phrases.gift] * fields.is_gift
    if not texts:
        return _fact(73, 24, phrases.packed, _packed_text(fields, phrases))
    height = 8.4 / len(texts) - 0.4 * (len(texts) - 1)
    parts: list[Element] = []
    for index, text in enumerate(texts):
        plate = area_mm(73, 25 + index * (height + 0.8), 24, height)
        parts.extend(_plate(plate, text, height * 0.72, 2))
    return tuple(parts)


def _packed_text(fields: ShippingLabelFields, phrases: Phrases) -> str:
    return "" if fields.packed_on is None else date_text(fields.packed_on, phrases)


def _tracking(fields: ShippingLabelFields, phrases: Phrases) -> tuple[Element, ...]:
    code = readback_code(fields)
    has_number = bool(fields.tracking_no and fields.tracking_no.strip())
    caption = phrases.tracking if has_number else phrases.parcel_code
    return (
        _text(area_mm(4, 34.8, 92, 3), caption, 2.3, 1.8),
        Symbol(Symbology.CODE_128, area_mm(1, 38.5, 98, 18), code),
        _text(area_mm(4, 57, 92, 7), _grouped_code(code), 5.6, 3, align=Align.CENTER),
        _rule(64.8, 0.75),
    )


def _grouped_code(code: str) -> str:
    """S10 numbers in the groups in which they are read out; others as they are.

    >>> _grouped_code("AA123456789BR")
    'AA 123 456 789 BR'
    """
    s10 = re.fullmatch(r"([A-Z]{2})(\d{3})(\d{3})(\d{3})([A-Z]{2})", code)
    return " ".join(s10.groups()) if s10 else code


def _recipient(recipient: Recipient, phrases: Phrases) -> tuple[Element, ...]:
    street = ", ".join(part for part in (recipient.street, recipient.number) if part)
    address = " – ".join(part for part in (street, recipient.complement) if part)
    country = "" if recipient.country.upper() in HOME_COUNTRIES else recipient.country.upper()
    city = " – ".join(part for part in (recipient.city, recipient.state, country) if part)
    district_mm = 5.2 if recipient.district else 0
    return (
        *_plate(area_mm(3, 66.5, 32, 4.6), phrases.recipient, 3.4, 2),
        _text(area_mm(4, 71.8, 92, 12), recipient.name, 6.2, 3.3, 3),
        TextBlock(area_mm(4, 83.8, 92, 15.6 - district_mm), address, mm(4.8), mm(2.8), 3),
        _text(area_mm(4, 94.2, 92, district_mm), recipient.district, 4.2, 2.6),
        _text(area_mm(4, 99.4, 92, 6.2), city, 5.2, 2.8),
        *_postcode(recipient.postcode),
    )


def _postcode(postcode: str) -> tuple[Element, ...]:
    """A CEP large and as a bar code of its eight digits; other postcodes large only."""
    cep = CEP_PATTERN.fullmatch(postcode.strip())
    if cep is None:
        return (_text(area_mm(4, 105.4, 92, 9.6), postcode, 8, 4),)
    return (
        _text(area_mm(4, 105.4, 40, 9.6), "-".join(cep.groups()), 8, 4),
        Symbol(Symbology.CODE_128, area_mm(47, 106, 52, 9.6), "".join(cep.groups()), Align.END, mm(0.38)),
    )


def _nfe_key(key: str, phrases: Phrases) -> tuple[Element, ...]:
    groups = " ".join(key[start : start + 4] for start in range(0, NFE_KEY_LENGTH, 4))
    return (
        _rule(116.6),
        _text(area_mm(4, 117.2, 92, 2.8), phrases.nfe_key, 2.2, 1.8),
        Symbol(Symbology.CODE_128, area_mm(1, 120, 98, 7.6), key, max_module_um=mm(0.26)),
        _text(area_mm(4, 127.6, 92, 3), groups, 2.5, 2, align=Align.CENTER),
    )


def _foot(fields: ShippingLabelFields, phrases: Phrases, top_mm: float) -> tuple[Element, ...]:
    lines = "\n".join((fields.sender.name, *fields.sender.lines))
    height = HEIGHT_MM - 3 - top_mm
    return (
        _rule(top_mm),
        *_plate(area_mm(3, top_mm + 1.2, 20, 3.4), phrases.sender, 2.5, 1.8),
        TextBlock(area_mm(4, top_mm + 5, 58, height - 5), lines, mm(3.8), mm(1.9), 6),
        _upright(64, top_mm, height),
        TextBlock(
            area_mm(66, top_mm + 1.2, 31, height - 1.2), _remarks(fields, phrases), mm(3.8), mm(1.9), 8
        ),
    )


def _remarks(fields: ShippingLabelFields, phrases: Phrases) -> str:
    # The packing date stands among the facts unless a plate has taken its place.
    packed = _packed_text(fields, phrases) if fields.copy_number > FIRST_COPY or fields.is_gift else ""
    pairs = ((phrases.carton, fields.carton_name), (phrases.packed, packed))
    return "\n".join([*(f"{name} {value}" for name, value in pairs if value), fields.printed_note])
