"""Reads one scan as all the bench may wait for: an item, or a code that opens an order."""

from __future__ import annotations

from dataclasses import dataclass

from bancada.domain.codes import scale_label
from bancada.domain.codes.errors import InvalidCode
from bancada.domain.codes.identify import Identification, identify
from bancada.domain.codes.scale_label import ScaleLabel
from bancada.domain.item_scan import ItemScan
from bancada.domain.profiles import ScaleLabelLayout
from bancada.domain.recorded_code import recorded_code


@dataclass(frozen=True, slots=True)
class ReadScan:
    """A scan, read.

    Attributes:
        text: without what the scanner adds.
        item: the scan as an item.
        opening_codes: what it may be as the code of an order, most likely first.
        may_hide_elements: a lot or serial number ran to the end of a symbol without separator.
    """

    text: str
    item: ItemScan
    opening_codes: tuple[str, ...]
    may_hide_elements: bool = False


def read_scan(text: str, scan_id: str, layout: ScaleLabelLayout) -> ReadScan:
    """Read a scan.

    Args:
        text: as the device delivered it.
        scan_id: identity of this one reading.
        layout: how the site's shop scale splits its labels.

    >>> read_scan("7891234567895", "", ScaleLabelLayout.NONE).item.keys
    ('07891234567895', '7891234567895')
    """
    found = identify(text)
    return ReadScan(
        found.text,
        _as_item(found, scan_id, layout),
        _opening_codes(found),
        found.gs1.lot_may_have_swallowed if found.gs1 else False,
    )


def _as_item(found: Identification, scan_id: str, layout: ScaleLabelLayout) -> ItemScan:
    elements = found.gs1
    label = _scale_label(found.text, layout)
    keys = [found.gtin14, found.text.upper()]
    if elements is not None:
        keys = [elements.gtin14, elements.content_gtin14, *keys]
    item = ItemScan(
        found.text,
        scan_id,
        keys=tuple(dict.fromkeys(key for key in keys if key)),
        net_weight_g=label.weight_g if label else None,
        price_cents=label.price_cents if label else None,
        scale_code=label.item_code if label else None,
        recorded=recorded_code(found),
    )
    if elements is None:
        return item
    return ItemScan(
        found.text,
        scan_id,
        item.keys,
        elements.serial_no,
        elements.lot,
        elements.expires_on or elements.best_before_on,
        elements.count,
        elements.net_weight_g,
        recorded=item.recorded,
    )


def _scale_label(text: str, layout: ScaleLabelLayout) -> ScaleLabel | None:
    if layout is ScaleLabelLayout.NONE or not text.startswith("2"):
        return None
    try:
        return scale_label.parse(text, layout)
    except InvalidCode:
        return None


def _opening_codes(found: Identification) -> tuple[str, ...]:
    codes = (found.text.upper(), found.invoice_key, *found.tracking_numbers)
    return tuple(dict.fromkeys(code for code in codes if code))
