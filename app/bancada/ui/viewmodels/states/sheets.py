"""The side sheets: exceptions, approval, quantity, choice, and a label in doubt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bancada.domain.events import Detail


class ExceptionKind(StrEnum):
    """What can be wrong with the goods or the order in hand."""

    SHORT = "short"
    DAMAGED = "damaged"
    SUBSTITUTE = "substitute"
    HOLD = "hold"
    WAITING_FOR_INVOICE = "waiting_for_invoice"
    MANUAL_CONFIRM = "manual_confirm"
    TAKE_OUT = "take_out"
    MOVE = "move"
    CALL_SUPERVISOR = "call_supervisor"


class ExceptionStep(StrEnum):
    """What the sheet asks now."""

    KIND = "kind"
    QUANTITY = "quantity"
    SUBSTITUTE = "substitute"
    SHELF = "shelf"
    REASON = "reason"
    ACCEPT_WEIGHT = "accept_weight"


class ConfirmReason(StrEnum):
    """Why an item is confirmed without its barcode."""

    NO_BARCODE = "no_barcode"
    BARCODE_DAMAGED = "barcode_damaged"
    BARCODE_UNKNOWN = "barcode_unknown"
    SCANNER_FAULT = "scanner_fault"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ExceptionState:
    """The sheet behind "Problem".

    Attributes:
        kinds: what this packer may choose, in the order of their numbers 1 to 9.
        kind: what was chosen, from the second step on.
        max_qty: the most units a short or damage may name.
        is_unweighed: no scale answers, so that a weight is accepted that nobody knows.
        weight: what was measured and what was expected, in the packer's language.
    """

    step: ExceptionStep = ExceptionStep.KIND
    kinds: tuple[ExceptionKind, ...] = tuple(ExceptionKind)
    kind: ExceptionKind | None = None
    line_name: str = ""
    line_sku: str = ""
    max_qty: int = 0
    needs_approval: frozenset[ExceptionKind] = frozenset()
    is_unweighed: bool = False
    weight: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class ApprovalState:
    """A supervisor is asked for, at the bench.

    Attributes:
        what: the act that waits, in the packer's language.
        detail: the order it is about.
        about: what exactly is to be approved: item and quantity, reason and shelf, document, weight.
        supervisor_name: set once the badge is known: then the PIN is asked for.
    """

    what: str
    detail: str = ""
    about: str = ""
    supervisor_name: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class QuantityState:
    """How many units of a bulk line go in now.

    Attributes:
        max_qty: what the line still needs.
    """

    line_name: str
    line_sku: str
    done_qty: int
    ordered_qty: int
    max_qty: int
    error: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the things a code may mean, in the packer's language."""

    choice_id: str
    title: str
    detail: str = ""
    picture_path: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceState:
    """A code that means several things; one key or one scan decides."""

    code: str
    choices: tuple[Choice, ...]
    error: str = ""


@dataclass(frozen=True, slots=True)
class DetailState:
    """A serial number, lot or expiry date is wanted: scanned or typed.

    Attributes:
        expected: the lot the order names, or empty.
    """

    detail: Detail
    line_name: str
    line_sku: str
    expected: str = ""
    error: str = ""


class PrintedThing(StrEnum):
    """What may or may not have come out of the printer."""

    SHIPPING_LABEL = "shipping_label"
    PACKING_SLIP = "packing_slip"


@dataclass(frozen=True, slots=True)
class InDoubtState:
    """The one question after an interrupted print."""

    thing: PrintedThing
    order_ref: str
    parcel_number: int
    parcel_total: int
    tracking_no: str = ""
    printer_name: str = ""
