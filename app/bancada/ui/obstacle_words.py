"""Why an act is not possible now, and what to do instead, in the language in use."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bancada.domain.obstacles import Obstacle

_WORDS = {
    Obstacle.NO_ORDER_OPEN: QT_TRANSLATE_NOOP(
        "Obstacle", "No order is open: scan an order, tote, invoice or item."
    ),
    Obstacle.ORDER_NOT_EDITABLE: QT_TRANSLATE_NOOP(
        "Obstacle",
        "This order is on hold, packed or cancelled: look in the queue (F3) or in Parcels (F7).",
    ),
    Obstacle.ORDER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Obstacle", "This order is not at this station any more: look for it in the queue (F3)."
    ),
    Obstacle.ORDER_NOT_HELD: QT_TRANSLATE_NOOP("Obstacle", "This order is not on hold: scan it to open it."),
    Obstacle.ORDER_NOT_PACKED: QT_TRANSLATE_NOOP(
        "Obstacle", "This is only for a packed order that was not shipped: scan the order to pack it."
    ),
    Obstacle.ORDER_NOT_PARKED: QT_TRANSLATE_NOOP(
        "Obstacle", "This order waits for no label: look at it in Parcels (F7)."
    ),
    Obstacle.CHANGES_UNREAD: QT_TRANSLATE_NOOP(
        "Obstacle", "The order was changed: look at the changed lines, then press F10."
    ),
    Obstacle.GOODS_TO_TAKE_BACK: QT_TRANSLATE_NOOP(
        "Obstacle", "The order was cancelled: put its goods back, then confirm."
    ),
    Obstacle.QUESTION_OPEN: QT_TRANSLATE_NOOP(
        "Obstacle", "A question is still open: answer it, or undo the scan with F4."
    ),
    Obstacle.NOTHING_ASKED: QT_TRANSLATE_NOOP(
        "Obstacle", "The question was answered already, or never asked: go on scanning."
    ),
    Obstacle.ORDER_CODE_FOR_SERIAL: QT_TRANSLATE_NOOP(
        "Obstacle",
        "This code opens an order: scan the serial number of the item. If it really is that, type it.",
    ),
    Obstacle.ORDER_CODE_FOR_LOT: QT_TRANSLATE_NOOP(
        "Obstacle", "This code opens an order: scan the lot of the item. If it really is that, type it."
    ),
    Obstacle.NO_SUCH_CHOICE: QT_TRANSLATE_NOOP("Obstacle", "There is no such choice: take one that you see."),
    Obstacle.READ_TOO_EARLY: QT_TRANSLATE_NOOP(
        "Obstacle", "This was read before the question was on the screen: read the question and scan again."
    ),
    Obstacle.SCREEN_CHANGED: QT_TRANSLATE_NOOP(
        "Obstacle", "Another order is open by now: look at the screen and choose again."
    ),
    Obstacle.LINE_GONE: QT_TRANSLATE_NOOP(
        "Obstacle", "This line is not in the order any more: look at the list and choose again."
    ),
    Obstacle.LINE_COMPLETE: QT_TRANSLATE_NOOP(
        "Obstacle", "Nothing is missing of this line: to change it, take a unit out first (F4)."
    ),
    Obstacle.TOO_MANY_UNITS: QT_TRANSLATE_NOOP(
        "Obstacle", "There are not so many units: count again and give a smaller number."
    ),
    Obstacle.NOTHING_SCANNED_HERE: QT_TRANSLATE_NOOP(
        "Obstacle", "No unit of this parcel was scanned yet: scan one, then give the quantity."
    ),
    Obstacle.NEVER_BY_HAND: QT_TRANSLATE_NOOP(
        "Obstacle",
        "What has a serial number or is sold by weight is never confirmed by hand: take another unit, or "
        "put the order on hold (F8).",
    ),
    Obstacle.ALREADY_ALLOWED: QT_TRANSLATE_NOOP(
        "Obstacle", "This product may go in already: just scan it as an item."
    ),
    Obstacle.ANOTHER_UNIT: QT_TRANSLATE_NOOP(
        "Obstacle",
        "Only goods by weight go in for goods by weight, and pieces for pieces: choose another product.",
    ),
    Obstacle.PARCEL_CLOSED: QT_TRANSLATE_NOOP("Obstacle", "The parcel is closed: open the next one with F6."),
    Obstacle.NO_SUCH_PARCEL: QT_TRANSLATE_NOOP(
        "Obstacle", "There is no such parcel: open the next one with F6."
    ),
    Obstacle.PARCEL_WOULD_BE_EMPTY: QT_TRANSLATE_NOOP(
        "Obstacle", "This is all the parcel holds, and it would stay empty: leave a unit in it."
    ),
    Obstacle.WEIGHT_NOT_AWAITED: QT_TRANSLATE_NOOP(
        "Obstacle", "No weight waits for approval: pack what is missing and put the parcel on the scale."
    ),
    Obstacle.INVOICE_NOT_AWAITED: QT_TRANSLATE_NOOP(
        "Obstacle", "This order waits for no invoice: there is nothing to do."
    ),
    Obstacle.PIN_NOT_AWAITED: QT_TRANSLATE_NOOP("Obstacle", "Nobody's PIN is awaited: scan the badge first."),
    Obstacle.NO_LABEL_TO_REPRINT: QT_TRANSLATE_NOOP(
        "Obstacle", "There is no label to print again: close a parcel first, or choose one in Parcels (F7)."
    ),
}


def obstacle_words(name: str) -> str:
    """What stands in the way, by its name, and what to do; empty for what is no obstacle."""
    text = _WORDS.get(name)  # type: ignore[call-overload]
    return QCoreApplication.translate("Obstacle", str(text)) if text else ""
