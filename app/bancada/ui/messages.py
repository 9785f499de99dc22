"""What the bench answers: for every verdict its words, tone, sign and sound, in one place.

A detail that needs a fact which is not known is left out; a headline that does gives way to
the plainer one after it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from string import Formatter

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bancada.domain.verdicts import ScanVerdict, Tone
from bancada.ui.numbers import count_text, kilograms, weight_text
from bancada.ui.sound_names import SoundName
from bancada.ui.viewmodels.states.verdict import Icon, VerdictState


@dataclass(frozen=True, slots=True)
class VerdictFacts:
    """What is known about one answer; empty or None where it is not.

    Attributes:
        item: name of what was scanned. expected: what the order wanted instead (name, lot, label).
        done_qty, ordered_qty, missing_qty: of the line, or of the order where the verdict is about it.
        count: units, tries or goods the verdict counts.
        reason, control: words already in the packer's language.
    """

    item: str = ""
    expected: str = ""
    code: str = ""
    order_ref: str = ""
    lot: str = ""
    serial_no: str = ""
    expires_on: str = ""
    carton: str = ""
    carrier: str = ""
    shelf: str = ""
    station_name: str = ""
    operator_name: str = ""
    supervisor_name: str = ""
    tracking_no: str = ""
    reason: str = ""
    control: str = ""
    done_qty: int | None = None
    ordered_qty: int | None = None
    missing_qty: int | None = None
    count: int | None = None
    wait_s: int | None = None
    parcel_number: int | None = None
    parcel_total: int | None = None
    weight_g: int | None = None
    expected_min_g: int | None = None
    expected_max_g: int | None = None


@dataclass(frozen=True, slots=True)
class _Detail:
    """A line of detail; ``count`` names the fact that ``%Ln`` stands for."""

    text: object
    count: str = ""


@dataclass(frozen=True, slots=True)
class _Message:
    tone: Tone
    icon: Icon
    sound: SoundName
    headlines: tuple[object, ...]
    details: tuple[_Detail, ...]


_MESSAGES = {
    ScanVerdict.ACCEPTED: _Message(
        Tone.ACCEPT,
        Icon.CHECK,
        SoundName.ACCEPTED,
        (QT_TRANSLATE_NOOP("Verdict", "{item}: verified"), QT_TRANSLATE_NOOP("Verdict", "Verified")),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Lot {lot}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Expires on {expires_on}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Serial no. {serial_no}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "%Ln to go."), "missing_qty"),
        ),
    ),
    ScanVerdict.LINE_COMPLETE: _Message(
        Tone.ACCEPT,
        Icon.DOUBLE_CHECK,
        SoundName.LINE_COMPLETE,
        (
            QT_TRANSLATE_NOOP("Verdict", "{item}: line complete"),
            QT_TRANSLATE_NOOP("Verdict", "Line complete"),
        ),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Lot {lot}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Expires on {expires_on}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Serial no. {serial_no}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Scan the next item.")),
        ),
    ),
    ScanVerdict.ORDER_COMPLETE: _Message(
        Tone.COMPLETE,
        Icon.DOUBLE_CHECK,
        SoundName.ORDER_COMPLETE,
        (
            QT_TRANSLATE_NOOP("Verdict", "Complete: {order_ref}"),
            QT_TRANSLATE_NOOP("Verdict", "Order complete"),
        ),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Lot {lot}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Expires on {expires_on}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Serial no. {serial_no}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "%Ln unit(s) verified."), "done_qty"),
        ),
    ),
    ScanVerdict.WRONG_ITEM: _Message(
        Tone.REJECT,
        Icon.CROSS,
        SoundName.WRONG_ITEM,
        (QT_TRANSLATE_NOOP("Verdict", "Wrong item"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "This order wants {expected}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "This is {item}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Put it aside and scan the right one.")),
        ),
    ),
    ScanVerdict.OVER_SCAN: _Message(
        Tone.REJECT,
        Icon.TOO_MANY,
        SoundName.OVER_SCAN,
        (QT_TRANSLATE_NOOP("Verdict", "One too many"),),
        (
            _Detail(
                QT_TRANSLATE_NOOP("Verdict", "{item}: {ordered_qty} ordered, {done_qty} already verified.")
            ),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Take this unit out again.")),
        ),
    ),
    ScanVerdict.UNKNOWN_CODE: _Message(
        Tone.REJECT,
        Icon.UNKNOWN,
        SoundName.UNKNOWN_CODE,
        (QT_TRANSLATE_NOOP("Verdict", "Nobody knows this code"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Read: {code}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Scan another code of the item, or press F8.")),
        ),
    ),
    ScanVerdict.AMBIGUOUS_CODE: _Message(
        Tone.QUESTION,
        Icon.QUESTION,
        SoundName.QUESTION,
        (QT_TRANSLATE_NOOP("Verdict", "This code fits several things"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Read: {code}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Press its number, or scan another code of it.")),
        ),
    ),
    ScanVerdict.NEEDS_SERIAL: _Message(
        Tone.QUESTION,
        Icon.BARCODE,
        SoundName.QUESTION,
        (QT_TRANSLATE_NOOP("Verdict", "Scan the serial number"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),),
    ),
    ScanVerdict.NEEDS_LOT: _Message(
        Tone.QUESTION,
        Icon.BARCODE,
        SoundName.QUESTION,
        (QT_TRANSLATE_NOOP("Verdict", "Scan the lot"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "The order wants lot {expected}.")),
        ),
    ),
    ScanVerdict.NEEDS_EXPIRY: _Message(
        Tone.QUESTION,
        Icon.BARCODE,
        SoundName.QUESTION,
        (QT_TRANSLATE_NOOP("Verdict", "Scan the expiry date"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),),
    ),
    ScanVerdict.NEEDS_QUANTITY: _Message(
        Tone.QUESTION,
        Icon.PENCIL,
        SoundName.QUESTION,
        (QT_TRANSLATE_NOOP("Verdict", "How many units?"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "%Ln still needed."), "missing_qty"),
        ),
    ),
    ScanVerdict.QUANTITY_NOT_TYPED: _Message(
        Tone.WARN,
        Icon.BARCODE,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "This item is scanned one by one"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Scan the next item.")),
        ),
    ),
    ScanVerdict.WRONG_LOT: _Message(
        Tone.REJECT,
        Icon.CROSS,
        SoundName.WRONG_ITEM,
        (QT_TRANSLATE_NOOP("Verdict", "Wrong lot"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "The order wants lot {expected}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "This is lot {lot}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),
        ),
    ),
    ScanVerdict.DUPLICATE_SERIAL: _Message(
        Tone.REJECT,
        Icon.TOO_MANY,
        SoundName.OVER_SCAN,
        (QT_TRANSLATE_NOOP("Verdict", "This serial number was used before"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Serial no. {serial_no}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Scan the serial number of the unit in your hand.")),
        ),
    ),
    ScanVerdict.DETAIL_TOO_LONG: _Message(
        Tone.REJECT,
        Icon.BARCODE,
        SoundName.UNKNOWN_CODE,
        (QT_TRANSLATE_NOOP("Verdict", "This is too long"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "It may have at most %Ln character(s)."), "count"),),
    ),
    ScanVerdict.EXPIRED: _Message(
        Tone.REJECT,
        Icon.CLOCK,
        SoundName.WRONG_ITEM,
        (QT_TRANSLATE_NOOP("Verdict", "Expired: do not pack it"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Expired on {expires_on}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Put it aside and take another one.")),
        ),
    ),
    ScanVerdict.WEIGHT_DID_NOT_RISE: _Message(
        Tone.QUESTION,
        Icon.SCALE,
        SoundName.QUESTION,
        (QT_TRANSLATE_NOOP("Verdict", "Is the item in the carton?"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{item}: the weight did not rise.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Put it in, or undo with F4.")),
        ),
    ),
    ScanVerdict.ORDER_OPENED: _Message(
        Tone.INFO,
        Icon.CARTON,
        SoundName.NOTED,
        (
            QT_TRANSLATE_NOOP("Verdict", "Open: {order_ref}"),
            QT_TRANSLATE_NOOP("Verdict", "The order is open"),
        ),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "%Ln unit(s) to pack."), "missing_qty"),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Scan the first item.")),
        ),
    ),
    ScanVerdict.ORDER_RESUMED: _Message(
        Tone.INFO,
        Icon.CARTON,
        SoundName.NOTED,
        (
            QT_TRANSLATE_NOOP("Verdict", "Order {order_ref} goes on"),
            QT_TRANSLATE_NOOP("Verdict", "The order goes on"),
        ),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{done_qty} of {ordered_qty} verified.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "The screen is where it was.")),
        ),
    ),
    ScanVerdict.NOT_UNDERSTOOD: _Message(
        Tone.REJECT,
        Icon.STOP,
        SoundName.STOP,
        (
            QT_TRANSLATE_NOOP("Verdict", "Order {order_ref}: update this station"),
            QT_TRANSLATE_NOOP("Verdict", "Update this station first"),
        ),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "A newer program has worked on this order.")),),
    ),
    ScanVerdict.ORDER_LEFT: _Message(
        Tone.INFO,
        Icon.PAUSE,
        SoundName.NOTED,
        (
            QT_TRANSLATE_NOOP("Verdict", "Order {order_ref} put aside"),
            QT_TRANSLATE_NOOP("Verdict", "Order put aside"),
        ),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "{done_qty} of {ordered_qty} verified.")),),
    ),
    ScanVerdict.ORDER_ON_HOLD: _Message(
        Tone.WARN,
        Icon.PAUSE,
        SoundName.ATTENTION,
        (
            QT_TRANSLATE_NOOP("Verdict", "Order {order_ref} is on hold"),
            QT_TRANSLATE_NOOP("Verdict", "This order is on hold"),
        ),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Reason: {reason}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Shelf {shelf}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "A supervisor can release it.")),
        ),
    ),
    ScanVerdict.ORDER_CANCELLED: _Message(
        Tone.REJECT,
        Icon.STOP,
        SoundName.STOP,
        (
            QT_TRANSLATE_NOOP("Verdict", "Order {order_ref} is cancelled"),
            QT_TRANSLATE_NOOP("Verdict", "This order is cancelled"),
        ),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Do not send it.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{reason}")),
        ),
    ),
    ScanVerdict.ORDER_CHANGED: _Message(
        Tone.WARN,
        Icon.WARNING,
        SoundName.ATTENTION,
        (
            QT_TRANSLATE_NOOP("Verdict", "Order {order_ref} was changed"),
            QT_TRANSLATE_NOOP("Verdict", "This order was changed"),
        ),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{reason}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Look at the lines, then go on.")),
        ),
    ),
    ScanVerdict.ALREADY_PACKED: _Message(
        Tone.WARN,
        Icon.DOUBLE_CHECK,
        SoundName.ATTENTION,
        (
            QT_TRANSLATE_NOOP("Verdict", "Order {order_ref} is already packed"),
            QT_TRANSLATE_NOOP("Verdict", "Already packed"),
        ),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "By {operator_name}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Reopen it from Parcels (F7) if that is wrong.")),
        ),
    ),
    ScanVerdict.NOT_THIS_STATION: _Message(
        Tone.WARN,
        Icon.LOCK,
        SoundName.ATTENTION,
        (
            QT_TRANSLATE_NOOP("Verdict", "Order {order_ref} is with another station"),
            QT_TRANSLATE_NOOP("Verdict", "This order is with another station"),
        ),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "It belongs to station {station_name}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "A supervisor can move it here.")),
        ),
    ),
    ScanVerdict.ANOTHER_ORDER_OPEN: _Message(
        Tone.WARN,
        Icon.CARTON,
        SoundName.ATTENTION,
        (
            QT_TRANSLATE_NOOP("Verdict", "Finish order {order_ref} first"),
            QT_TRANSLATE_NOOP("Verdict", "Finish the open order first"),
        ),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "It is still open here.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Close it, or hold it with F8.")),
        ),
    ),
    ScanVerdict.NO_ORDER_NEEDS_IT: _Message(
        Tone.REJECT,
        Icon.UNKNOWN,
        SoundName.UNKNOWN_CODE,
        (QT_TRANSLATE_NOOP("Verdict", "No open order needs this"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),),
    ),
    ScanVerdict.WAITING_FOR_INVOICE: _Message(
        Tone.WARN,
        Icon.PAUSE,
        SoundName.ATTENTION,
        (
            QT_TRANSLATE_NOOP("Verdict", "Order {order_ref} waits for its invoice"),
            QT_TRANSLATE_NOOP("Verdict", "This order waits for its invoice"),
        ),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "It is not authorised yet, so it cannot leave.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Put it on shelf {shelf}.")),
        ),
    ),
    ScanVerdict.CARTON_CHOSEN: _Message(
        Tone.INFO,
        Icon.CARTON,
        SoundName.NOTED,
        (QT_TRANSLATE_NOOP("Verdict", "Carton {carton}"), QT_TRANSLATE_NOOP("Verdict", "Carton chosen")),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "Put the items in.")),),
    ),
    ScanVerdict.PARCEL_OPENED: _Message(
        Tone.INFO,
        Icon.CARTON,
        SoundName.NOTED,
        (
            QT_TRANSLATE_NOOP("Verdict", "Parcel {parcel_number} is open"),
            QT_TRANSLATE_NOOP("Verdict", "A new parcel is open"),
        ),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "Scan its first item.")),),
    ),
    ScanVerdict.PARCEL_EMPTY: _Message(
        Tone.WARN,
        Icon.CARTON,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "This parcel is still empty"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "Scan an item first.")),),
    ),
    ScanVerdict.PARCEL_CLOSED: _Message(
        Tone.COMPLETE,
        Icon.CARTON,
        SoundName.LINE_COMPLETE,
        (
            QT_TRANSLATE_NOOP("Verdict", "Parcel {parcel_number} of {parcel_total} is closed"),
            QT_TRANSLATE_NOOP("Verdict", "The parcel is closed"),
        ),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "The label prints by itself.")),),
    ),
    ScanVerdict.ORDER_INCOMPLETE: _Message(
        Tone.WARN,
        Icon.WARNING,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "Not complete yet"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "%Ln unit(s) are missing."), "missing_qty"),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Scan them, or press F8.")),
        ),
    ),
    ScanVerdict.WEIGHT_OUT_OF_TOLERANCE: _Message(
        Tone.REJECT,
        Icon.SCALE,
        SoundName.WRONG_ITEM,
        (QT_TRANSLATE_NOOP("Verdict", "The weight is wrong"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Measured {weight}, expected {expected_weight}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Count again, or call the supervisor with F8.")),
        ),
    ),
    ScanVerdict.WEIGHT_NEEDED: _Message(
        Tone.QUESTION,
        Icon.SCALE,
        SoundName.QUESTION,
        (QT_TRANSLATE_NOOP("Verdict", "Put the parcel on the scale"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "Expected {expected_weight}.")),),
    ),
    ScanVerdict.WEIGHT_MUST_RETURN_TO_ZERO: _Message(
        Tone.WARN,
        Icon.SCALE,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "Clear the scale first"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "The last parcel may still be on it.")),),
    ),
    ScanVerdict.LABEL_PRINTING: _Message(
        Tone.COMPLETE,
        Icon.LABEL,
        SoundName.ORDER_COMPLETE,
        (
            QT_TRANSLATE_NOOP("Verdict", "Packed: {order_ref}"),
            QT_TRANSLATE_NOOP("Verdict", "The label is in the queue"),
        ),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Parcel {parcel_number} of {parcel_total}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{tracking_no}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "The label prints by itself.")),
        ),
    ),
    ScanVerdict.LABEL_CONFIRMED: _Message(
        Tone.COMPLETE,
        Icon.LABEL,
        SoundName.ORDER_COMPLETE,
        (QT_TRANSLATE_NOOP("Verdict", "Label confirmed"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Order {order_ref}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{tracking_no}")),
        ),
    ),
    ScanVerdict.SCAN_THE_LABEL: _Message(
        Tone.QUESTION,
        Icon.LABEL,
        SoundName.QUESTION,
        (QT_TRANSLATE_NOOP("Verdict", "Stick the label on and scan it"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "{tracking_no}")),),
    ),
    ScanVerdict.WRONG_LABEL: _Message(
        Tone.REJECT,
        Icon.LABEL,
        SoundName.WRONG_ITEM,
        (QT_TRANSLATE_NOOP("Verdict", "Wrong label"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "This parcel has {expected}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "This label is {code}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Take it off again.")),
        ),
    ),
    ScanVerdict.LABEL_HELD_BACK: _Message(
        Tone.WARN,
        Icon.LABEL,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "Packed; the label waits for the invoice"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Put the parcel on shelf {shelf}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Do not open it again.")),
        ),
    ),
    ScanVerdict.NO_TRACKING_NUMBER: _Message(
        Tone.WARN,
        Icon.LABEL,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "Packed, but there is no label"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "No tracking number is left for {carrier}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Do not open it and do not check it again.")),
        ),
    ),
    ScanVerdict.REPRINTED: _Message(
        Tone.INFO,
        Icon.LABEL,
        SoundName.NOTED,
        (QT_TRANSLATE_NOOP("Verdict", "The copy is in the queue"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "The copy is marked and counted.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{tracking_no}")),
        ),
    ),
    ScanVerdict.ADDRESS_PURGED: _Message(
        Tone.WARN,
        Icon.LABEL,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "The address is not kept any more"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "A label of order {order_ref} would have no recipient.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Print it where the order came from.")),
        ),
    ),
    ScanVerdict.UNDONE: _Message(
        Tone.INFO,
        Icon.UNDO,
        SoundName.NOTED,
        (QT_TRANSLATE_NOOP("Verdict", "Undone"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Take the unit out of the carton.")),
        ),
    ),
    ScanVerdict.NOTHING_TO_UNDO: _Message(
        Tone.WARN,
        Icon.UNDO,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "There is nothing to undo"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "No unit of this order is verified yet.")),),
    ),
    ScanVerdict.UNITS_MOVED: _Message(
        Tone.INFO,
        Icon.CARTON,
        SoundName.NOTED,
        (
            QT_TRANSLATE_NOOP("Verdict", "Moved to parcel {parcel_number}"),
            QT_TRANSLATE_NOOP("Verdict", "Moved to another parcel"),
        ),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),),
    ),
    ScanVerdict.LINE_SHORTED: _Message(
        Tone.WARN,
        Icon.FLAG,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "Noted as missing"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "%Ln unit(s) short."), "count"),
        ),
    ),
    ScanVerdict.SHORT_WITHDRAWN: _Message(
        Tone.INFO,
        Icon.UNDO,
        SoundName.NOTED,
        (QT_TRANSLATE_NOOP("Verdict", "Not missing any more"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),
            _Detail(
                QT_TRANSLATE_NOOP("Verdict", "Pack what was given up."),
            ),
        ),
    ),
    ScanVerdict.UNIT_DAMAGED: _Message(
        Tone.WARN,
        Icon.FLAG,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "Noted as damaged"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Put it aside and scan another one.")),
        ),
    ),
    ScanVerdict.SUBSTITUTED: _Message(
        Tone.INFO,
        Icon.CHECK,
        SoundName.NOTED,
        (QT_TRANSLATE_NOOP("Verdict", "Substitute accepted"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "{item} goes in instead of {expected}.")),),
    ),
    ScanVerdict.HELD: _Message(
        Tone.WARN,
        Icon.PAUSE,
        SoundName.ATTENTION,
        (
            QT_TRANSLATE_NOOP("Verdict", "Order {order_ref} is on hold"),
            QT_TRANSLATE_NOOP("Verdict", "On hold"),
        ),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Put everything on shelf {shelf}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{reason}")),
        ),
    ),
    ScanVerdict.RELEASED: _Message(
        Tone.INFO,
        Icon.CHECK,
        SoundName.NOTED,
        (
            QT_TRANSLATE_NOOP("Verdict", "Order {order_ref} is released"),
            QT_TRANSLATE_NOOP("Verdict", "Released"),
        ),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "It is back in the queue.")),),
    ),
    ScanVerdict.REOPENED: _Message(
        Tone.INFO,
        Icon.CARTON,
        SoundName.NOTED,
        (
            QT_TRANSLATE_NOOP("Verdict", "Order {order_ref} is open again"),
            QT_TRANSLATE_NOOP("Verdict", "Open again"),
        ),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "Its label is no longer valid: destroy it.")),),
    ),
    ScanVerdict.CONFIRMED_BY_HAND: _Message(
        Tone.ACCEPT,
        Icon.PENCIL,
        SoundName.NOTED,
        (QT_TRANSLATE_NOOP("Verdict", "Confirmed by hand"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{item}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{reason}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "%Ln to go."), "missing_qty"),
        ),
    ),
    ScanVerdict.ACKNOWLEDGED: _Message(
        Tone.INFO,
        Icon.CHECK,
        SoundName.NOTED,
        (QT_TRANSLATE_NOOP("Verdict", "Thank you: go on"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "Scan the next item.")),),
    ),
    ScanVerdict.NOTE_UNREAD: _Message(
        Tone.WARN,
        Icon.PENCIL,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "Read the note first"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "%Ln unit(s) verified."), "done_qty"),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Then scan “done” or press F10.")),
        ),
    ),
    ScanVerdict.GOODS_TO_TAKE_BACK: _Message(
        Tone.REJECT,
        Icon.STOP,
        SoundName.STOP,
        (QT_TRANSLATE_NOOP("Verdict", "Take the goods back"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Order {order_ref} was cancelled.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "%Ln unit(s) go back to the shelf."), "count"),
        ),
    ),
    ScanVerdict.NEEDS_APPROVAL: _Message(
        Tone.QUESTION,
        Icon.LOCK,
        SoundName.QUESTION,
        (QT_TRANSLATE_NOOP("Verdict", "A supervisor must approve this"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{reason}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Shelf {shelf}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Scan the supervisor's badge.")),
        ),
    ),
    ScanVerdict.APPROVED: _Message(
        Tone.INFO,
        Icon.PERSON,
        SoundName.NOTED,
        (QT_TRANSLATE_NOOP("Verdict", "Approved"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "By {supervisor_name}.")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{reason}")),
        ),
    ),
    ScanVerdict.NOT_ALLOWED: _Message(
        Tone.WARN,
        Icon.LOCK,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "You may not do this"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{reason}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Ask a supervisor.")),
        ),
    ),
    ScanVerdict.CONTROL_CODE: _Message(
        Tone.INFO,
        Icon.BARCODE,
        SoundName.NOTED,
        (QT_TRANSLATE_NOOP("Verdict", "Understood"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "{control}")),),
    ),
    ScanVerdict.NOT_POSSIBLE_NOW: _Message(
        Tone.WARN,
        Icon.WARNING,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "This is not possible now"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "{reason}")),),
    ),
    ScanVerdict.SIGN_IN_FIRST: _Message(
        Tone.WARN,
        Icon.PERSON,
        SoundName.ATTENTION,
        (QT_TRANSLATE_NOOP("Verdict", "Sign in first"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "Scan your badge.")),),
    ),
    ScanVerdict.SIGNED_IN: _Message(
        Tone.INFO,
        Icon.PERSON,
        SoundName.NOTED,
        (QT_TRANSLATE_NOOP("Verdict", "Hello, {operator_name}"), QT_TRANSLATE_NOOP("Verdict", "Hello")),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "Scan an order, tote, invoice or item.")),),
    ),
    ScanVerdict.SIGNED_OUT: _Message(
        Tone.INFO,
        Icon.PERSON,
        SoundName.NOTED,
        (QT_TRANSLATE_NOOP("Verdict", "Signed out"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "Scan a badge to go on.")),),
    ),
    ScanVerdict.WRONG_PIN: _Message(
        Tone.REJECT,
        Icon.LOCK,
        SoundName.WRONG_ITEM,
        (QT_TRANSLATE_NOOP("Verdict", "This PIN is wrong"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "%Ln more tries."), "count"),),
    ),
    ScanVerdict.LOCKED_OUT: _Message(
        Tone.REJECT,
        Icon.LOCK,
        SoundName.WRONG_ITEM,
        (QT_TRANSLATE_NOOP("Verdict", "Too many wrong PINs"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "Wait %Ln second(s), or ask a supervisor."), "wait_s"),),
    ),
    ScanVerdict.SAVED_AGAIN: _Message(
        Tone.INFO,
        Icon.CHECK,
        SoundName.NOTED,
        (QT_TRANSLATE_NOOP("Verdict", "The disk saves again"),),
        (_Detail(QT_TRANSLATE_NOOP("Verdict", "Scan the last item once more: it did not count.")),),
    ),
    ScanVerdict.NOT_SAVED: _Message(
        Tone.REJECT,
        Icon.STOP,
        SoundName.STOP,
        (QT_TRANSLATE_NOOP("Verdict", "Not saved: this scan does not count"),),
        (
            _Detail(QT_TRANSLATE_NOOP("Verdict", "{reason}")),
            _Detail(QT_TRANSLATE_NOOP("Verdict", "Call the supervisor.")),
        ),
    ),
}


def verdict_state(verdict: ScanVerdict, facts: VerdictFacts | None = None) -> VerdictState:
    """The answer in the language in use, with what is known about it."""
    message, known = _MESSAGES[verdict], facts or VerdictFacts()
    headlines = (_said(headline, known) for headline in message.headlines)
    details = (_said_detail(detail, known) for detail in message.details)
    return VerdictState(
        message.tone,
        message.icon,
        next(filter(None, headlines), ""),
        tuple(detail for detail in details if detail),
    )


def verdict_sound(verdict: ScanVerdict) -> SoundName:
    """The tone that is heard with a verdict."""
    return _MESSAGES[verdict].sound


def _said(source: object, facts: VerdictFacts, count: int = -1) -> str:
    """A sentence, or nothing where one of its facts is not known."""
    text = QCoreApplication.translate("Verdict", str(source), "", count)
    words = {name: _word(name, facts) for name in _names_in(text)}
    return text.format_map(words) if all(words.values()) else ""


def _said_detail(detail: _Detail, facts: VerdictFacts) -> str:
    if not detail.count:
        return _said(detail.text, facts)
    count = getattr(facts, detail.count)
    return "" if not count else _said(detail.text, facts, count)


@lru_cache(maxsize=1024)
def _names_in(text: str) -> tuple[str, ...]:
    return tuple(name for _, name, _, _ in Formatter().parse(text) if name)


def _word(name: str, facts: VerdictFacts) -> str:
    """One fact as it is said; empty where it is not known."""
    if name == "weight":
        return "" if facts.weight_g is None else weight_text(facts.weight_g)
    if name == "expected_weight":
        if facts.expected_min_g is None or facts.expected_max_g is None:
            return ""
        return f"{kilograms(facts.expected_min_g)}–{weight_text(facts.expected_max_g)}"
    value: str | int | None = getattr(facts, name)
    return value if isinstance(value, str) else "" if value is None else count_text(value)
