"""Every answer a scan or an act at the bench can get. The only vocabulary between rules and screen."""

from __future__ import annotations

from enum import StrEnum


class ScanVerdict(StrEnum):
    """What the bench says to one scan; the expected results of packing, never exceptions."""

    # Verification of items.
    ACCEPTED = "accepted"
    LINE_COMPLETE = "line_complete"
    ORDER_COMPLETE = "order_complete"
    WRONG_ITEM = "wrong_item"
    OVER_SCAN = "over_scan"
    UNKNOWN_CODE = "unknown_code"
    AMBIGUOUS_CODE = "ambiguous_code"
    NEEDS_SERIAL = "needs_serial"
    NEEDS_LOT = "needs_lot"
    NEEDS_EXPIRY = "needs_expiry"
    NEEDS_QUANTITY = "needs_quantity"
    WRONG_LOT = "wrong_lot"
    DUPLICATE_SERIAL = "duplicate_serial"
    EXPIRED = "expired"
    WEIGHT_DID_NOT_RISE = "weight_did_not_rise"
    # Opening an order.
    ORDER_OPENED = "order_opened"
    ORDER_RESUMED = "order_resumed"
    ORDER_ON_HOLD = "order_on_hold"
    ORDER_CANCELLED = "order_cancelled"
    ORDER_CHANGED = "order_changed"
    ALREADY_PACKED = "already_packed"
    NOT_UNDERSTOOD = "not_understood"
    NOT_THIS_STATION = "not_this_station"
    ANOTHER_ORDER_OPEN = "another_order_open"
    NO_ORDER_NEEDS_IT = "no_order_needs_it"
    WAITING_FOR_INVOICE = "waiting_for_invoice"
    # Parcels, weight, labels.
    CARTON_CHOSEN = "carton_chosen"
    PARCEL_OPENED = "parcel_opened"
    PARCEL_EMPTY = "parcel_empty"
    PARCEL_CLOSED = "parcel_closed"
    ORDER_INCOMPLETE = "order_incomplete"
    WEIGHT_OUT_OF_TOLERANCE = "weight_out_of_tolerance"
    WEIGHT_NEEDED = "weight_needed"
    WEIGHT_MUST_RETURN_TO_ZERO = "weight_must_return_to_zero"
    LABEL_PRINTING = "label_printing"
    LABEL_CONFIRMED = "label_confirmed"
    SCAN_THE_LABEL = "scan_the_label"
    WRONG_LABEL = "wrong_label"
    LABEL_HELD_BACK = "label_held_back"
    NO_TRACKING_NUMBER = "no_tracking_number"
    REPRINTED = "reprinted"
    ADDRESS_PURGED = "address_purged"
    # Exceptions and corrections.
    UNDONE = "undone"
    NOTHING_TO_UNDO = "nothing_to_undo"
    UNITS_MOVED = "units_moved"
    LINE_SHORTED = "line_shorted"
    SHORT_WITHDRAWN = "short_withdrawn"
    UNIT_DAMAGED = "unit_damaged"
    SUBSTITUTED = "substituted"
    HELD = "held"
    RELEASED = "released"
    REOPENED = "reopened"
    CONFIRMED_BY_HAND = "confirmed_by_hand"
    ACKNOWLEDGED = "acknowledged"
    GOODS_TO_TAKE_BACK = "goods_to_take_back"
    NEEDS_APPROVAL = "needs_approval"
    APPROVED = "approved"
    NOT_ALLOWED = "not_allowed"
    # People and control codes.
    CONTROL_CODE = "control_code"
    NOT_POSSIBLE_NOW = "not_possible_now"
    SIGN_IN_FIRST = "sign_in_first"
    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    WRONG_PIN = "wrong_pin"
    LOCKED_OUT = "locked_out"
    # The world.
    NOT_SAVED = "not_saved"
    SAVED_AGAIN = "saved_again"


class Tone(StrEnum):
    """The family a verdict belongs to: decides colour, icon and sound, never alone."""

    ACCEPT = "accept"
    COMPLETE = "complete"
    REJECT = "reject"
    WARN = "warn"
    QUESTION = "question"
    INFO = "info"
