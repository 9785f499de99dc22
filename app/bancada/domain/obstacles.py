"""Why an act is not possible now: each of them is said with what to do about it."""

from __future__ import annotations

from enum import StrEnum


class Obstacle(StrEnum):
    """What stands in the way of an act; the order, the parcel and the person may all be in order."""

    NO_ORDER_OPEN = "no_order_open"
    ORDER_NOT_EDITABLE = "order_not_editable"
    ORDER_UNKNOWN = "order_unknown"
    ORDER_NOT_HELD = "order_not_held"
    ORDER_NOT_PACKED = "order_not_packed"
    ORDER_NOT_PARKED = "order_not_parked"
    CHANGES_UNREAD = "changes_unread"
    GOODS_TO_TAKE_BACK = "goods_to_take_back"
    QUESTION_OPEN = "question_open"
    NOTHING_ASKED = "nothing_asked"
    ORDER_CODE_FOR_SERIAL = "order_code_for_serial"
    ORDER_CODE_FOR_LOT = "order_code_for_lot"
    NO_SUCH_CHOICE = "no_such_choice"
    READ_TOO_EARLY = "read_too_early"
    SCREEN_CHANGED = "screen_changed"
    LINE_GONE = "line_gone"
    LINE_COMPLETE = "line_complete"
    TOO_MANY_UNITS = "too_many_units"
    NOTHING_SCANNED_HERE = "nothing_scanned_here"
    NEVER_BY_HAND = "never_by_hand"
    ALREADY_ALLOWED = "already_allowed"
    ANOTHER_UNIT = "another_unit"
    PARCEL_CLOSED = "parcel_closed"
    NO_SUCH_PARCEL = "no_such_parcel"
    PARCEL_WOULD_BE_EMPTY = "parcel_would_be_empty"
    WEIGHT_NOT_AWAITED = "weight_not_awaited"
    INVOICE_NOT_AWAITED = "invoice_not_awaited"
    PIN_NOT_AWAITED = "pin_not_awaited"
    NO_LABEL_TO_REPRINT = "no_label_to_reprint"
