"""Facts of the bench, past tense, never changed. An order's session is the fold of its events.

No event carries a customer's name, address, note or telephone; scans are kept as `recorded_code` says.
Later fields need defaults: old records stay readable.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from bancada.domain.content_change import ContentChange
from bancada.domain.orders import Order
from bancada.domain.verdicts import ScanVerdict


class OpenedBy(StrEnum):
    """What kind of scan opened an order."""

    ORDER_REF = "order_ref"
    CODE = "code"
    ITEM = "item"
    CHOSEN = "chosen"
    RESUMED = "resumed"


class Detail(StrEnum):
    """What the bench asks for after a scan, before it counts."""

    SERIAL = "serial"
    LOT = "lot"
    EXPIRY = "expiry"
    QUANTITY = "quantity"
    CHOICE = "choice"
    WEIGHT_RISE = "weight_rise"


class ExceptionReason(StrEnum):
    """Why packing left the straight path."""

    NOT_FOUND = "not_found"
    NOT_ENOUGH = "not_enough"
    BROKEN = "broken"
    EXPIRED = "expired"
    WRONG_GOODS = "wrong_goods"
    CODE_UNREADABLE = "code_unreadable"
    NO_CODE = "no_code"
    WEIGHT = "weight"
    INVOICE = "invoice"
    ADDRESS = "address"
    CUSTOMER = "customer"
    CANCELLED_AT_SOURCE = "cancelled_at_source"
    CHANGED_AT_SOURCE = "changed_at_source"
    HELD_AT_SOURCE = "held_at_source"
    OTHER = "other"


class Act(StrEnum):
    """What a person does at the bench: each needs a role, some a profile may reserve to a supervisor."""

    PACK = "pack"
    CONFIRM_BY_HAND = "confirm_by_hand"
    SHORT = "short"
    SUBSTITUTE = "substitute"
    HOLD = "hold"
    RELEASE = "release"
    WEIGHT = "weight"
    REPRINT = "reprint"
    REOPEN = "reopen"
    NOTE_INVOICE = "note_invoice"
    SHIP = "ship"
    CHANGE_SETTINGS = "change_settings"
    CHANGE_PEOPLE = "change_people"
    IMPORT = "import"


class DocumentKind(StrEnum):
    """What a print job prints."""

    SHIPPING_LABEL = "shipping_label"
    PACKING_SLIP = "packing_slip"


@dataclass(frozen=True, slots=True)
class OrderReceived:
    """An order came in for the first time."""

    order: Order


@dataclass(frozen=True, slots=True)
class OrderRevised:
    """The source sent other content for an order; ``changes`` says what differs of one that was begun.

    Of an order that was cancelled it is the new beginning.
    """

    order: Order
    changes: tuple[ContentChange, ...] = ()


@dataclass(frozen=True, slots=True)
class OrderCancelled:
    """The source cancelled the order."""

    reason: ExceptionReason = ExceptionReason.CANCELLED_AT_SOURCE


@dataclass(frozen=True, slots=True)
class InvoiceAuthorised:
    """The fiscal document the order was waiting for is there."""

    nfe_key: str | None = None


@dataclass(frozen=True, slots=True)
class OrderOpened:
    """A packer took the order in hand."""

    opened_by: OpenedBy
    code: str = ""


@dataclass(frozen=True, slots=True)
class OrderLeft:
    """The packer put the order aside; what was verified stays verified."""


@dataclass(frozen=True, slots=True)
class UnitsVerified:
    """Units of a line were verified and put into a parcel.

    Attributes:
        qty: pieces, or grams on a weighed line.
        by_hand: reason, when the code could not be read; None for a true scan.
        scale_g: stable weight on the scale at that moment, where the scale stands under the carton.
        sku: the product that came, where it takes the place of the line's own.
    """

    line_no: int
    qty: int
    parcel_no: int
    code: str
    scan_id: str = ""
    serial_no: str | None = None
    lot: str | None = None
    expires_on: date | None = None
    by_hand: ExceptionReason | None = None
    scale_g: int | None = None
    sku: str | None = None


@dataclass(frozen=True, slots=True)
class DetailAsked:
    """A scan waits for one more detail before it counts.

    Attributes:
        options: the SKUs to choose from.
        sku: the product that came, where it takes the place of the line's own.
        scale_g: stable weight on the scale when the scan came, before its unit can have gone in.
    """

    detail: Detail
    code: str
    scan_id: str = ""
    line_no: int | None = None
    qty: int = 1
    serial_no: str | None = None
    lot: str | None = None
    expires_on: date | None = None
    options: tuple[str, ...] = ()
    sku: str | None = None
    scale_g: int | None = None


@dataclass(frozen=True, slots=True)
class DetailDropped:
    """The question was left unanswered: another scan or an undo went on without it."""


@dataclass(frozen=True, slots=True)
class ScanRefused:
    """A scan was refused; nothing changed.

    Attributes:
        line_no: the line it is about; of a wrong item the open line that was most likely meant.
        sku: the product that came, where it is not the line's own.
    """

    verdict: ScanVerdict
    code: str
    scan_id: str = ""
    line_no: int | None = None
    sku: str | None = None


@dataclass(frozen=True, slots=True)
class UnitsTakenOut:
    """Verified units were taken out of their parcel again (undo)."""

    line_no: int
    qty: int
    parcel_no: int
    serial_no: str | None = None


@dataclass(frozen=True, slots=True)
class UnitsMoved:
    """Verified units went from one parcel of the order to another."""

    line_no: int
    qty: int
    from_parcel_no: int
    to_parcel_no: int


@dataclass(frozen=True, slots=True)
class ChangesAcknowledged:
    """The packer confirmed having read what the source changed."""


@dataclass(frozen=True, slots=True)
class OrderNoteRead:
    """The packer confirmed having read the order's note, whose words are nobody else's business."""


@dataclass(frozen=True, slots=True)
class ParcelOpened:
    """A further parcel of the order was begun."""

    parcel_no: int


@dataclass(frozen=True, slots=True)
class CartonChosen:
    """The carton of a parcel: chosen by the packer's scan or taken as suggested."""

    parcel_no: int
    carton_code: str
    tare_g: int
    is_suggestion: bool = False


@dataclass(frozen=True, slots=True)
class ParcelWeighed:
    """A stable weight was judged against what the parcel should weigh.

    Attributes:
        contents: (sku, qty) of what lay in the parcel; a weighed line gives its grams.
        weighs_as_expected: within tolerance, so that it may teach the real weights.
        priors: (sku, grams) that the catalogue gave for what nothing had been learnt of yet: catalogues
            change, and the log must teach the same again. None in records from before it was noted.
    """

    parcel_no: int
    gross_g: int
    expected_g: int | None
    tolerance_g: int | None
    is_accepted: bool
    weighs_as_expected: bool = False
    contents: tuple[tuple[str, int], ...] = ()
    carton_code: str | None = None
    approved_by: str | None = None
    priors: tuple[tuple[str, int], ...] | None = None


@dataclass(frozen=True, slots=True)
class ParcelClosed:
    """A parcel was closed; its label may be printed."""

    parcel_no: int
    gross_g: int | None = None
    tracking_no: str | None = None


@dataclass(frozen=True, slots=True)
class LabelReadBack:
    """The label stuck on a parcel was scanned to prove that it is the right one."""

    parcel_no: int
    code: str


@dataclass(frozen=True, slots=True)
class LineShorted:
    """Units of a line will not be packed."""

    line_no: int
    qty: int
    reason: ExceptionReason
    approved_by: str | None = None


@dataclass(frozen=True, slots=True)
class ShortWithdrawn:
    """Units of a line that were given up are wanted again: they were found, or it was a mistake."""

    line_no: int
    qty: int


@dataclass(frozen=True, slots=True)
class UnitDamaged:
    """A unit was found damaged and put aside; the line still wants a good one."""

    line_no: int
    qty: int
    reason: ExceptionReason = ExceptionReason.BROKEN
    shelf: str | None = None


@dataclass(frozen=True, slots=True)
class LineSubstituted:
    """Another product takes the place of what is still missing of a line, with approval."""

    line_no: int
    sku: str
    name: str
    approved_by: str | None = None


@dataclass(frozen=True, slots=True)
class OrderHeld:
    """The order was stopped and put on a hold shelf.

    Attributes:
        cancelled_nfe_key: the invoice whose cancellation stopped it; one cancellation stops it once.
    """

    reason: ExceptionReason
    shelf: str = ""
    cancelled_nfe_key: str | None = None


@dataclass(frozen=True, slots=True)
class OrderReleased:
    """The reason to hold the order is gone."""

    approved_by: str | None = None


@dataclass(frozen=True, slots=True)
class ApprovalGiven:
    """A supervisor approved one act at the bench."""

    act: Act
    approved_by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OrderPacked:
    """Every parcel is closed; the order is ready to leave."""

    parcels: int
    is_label_held: bool = False


@dataclass(frozen=True, slots=True)
class OrderReopened:
    """A packed order was opened again before it was shipped."""

    reason: ExceptionReason = ExceptionReason.OTHER
    approved_by: str | None = None


@dataclass(frozen=True, slots=True)
class OrderShipped:
    """The order left the building."""


@dataclass(frozen=True, slots=True)
class GoodsTakenBack:
    """The goods of a cancelled order were taken out and put back."""


@dataclass(frozen=True, slots=True)
class PrintQueued:
    """A document waits for its printer; ``copy_no`` 1 is the original, more are marked reprints."""

    job_id: str
    document: DocumentKind
    parcel_no: int
    copy_no: int = 1
    reason: ExceptionReason | None = None


@dataclass(frozen=True, slots=True)
class PrintSending:
    """Bytes of a job begin to leave; after a crash from here on, nobody knows whether it came out."""

    job_id: str


@dataclass(frozen=True, slots=True)
class PrintSent:
    """All bytes of a job left for the printer."""

    job_id: str


@dataclass(frozen=True, slots=True)
class PrintConfirmed:
    """The document came out: the printer or the packer said so."""

    job_id: str
    by_operator: bool = False


@dataclass(frozen=True, slots=True)
class PrintFailed:
    """The printer took nothing of the job; it will be tried again."""

    job_id: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PrintFellInDoubt:
    """It is not known whether the document came out; a person has to look."""

    job_id: str


@dataclass(frozen=True, slots=True)
class PrintGivenUp:
    """The document cannot be made from what is known: nothing left, and a person must correct it."""

    job_id: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PrintWithdrawn:
    """The document is not wanted any more; nothing of it left, and nothing will."""

    job_id: str


@dataclass(frozen=True, slots=True)
class OperatorSignedIn:
    """An operator took over the bench."""

    operator: str
    with_pin: bool


@dataclass(frozen=True, slots=True)
class OperatorSignedOut:
    """The operator left the bench."""

    operator: str
    by_idle_lock: bool = False


@dataclass(frozen=True, slots=True)
class OperatorChanged:
    """A person was added or changed: what they may do here from now on, never who they are."""

    operator: str
    role: str
    is_active: bool = True
    has_new_badge: bool = False
    has_new_pin: bool = False
    needs_pin: bool = True


@dataclass(frozen=True, slots=True)
class PinRefused:
    """A wrong PIN was entered for an operator."""

    operator: str


@dataclass(frozen=True, slots=True)
class SettingChanged:
    """A setting of the station was changed."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class FileImported:
    """A file was taken in, or the beginning of it; counts of its records."""

    file: str
    format: str
    new: int
    changed: int
    unchanged: int
    refused: int
    is_partial: bool = False


@dataclass(frozen=True, slots=True)
class StationStarted:
    """The application opened the station's database."""

    version: str


@dataclass(frozen=True, slots=True)
class DiskTried:
    """After a refusal the disk took something again: this."""


Event: TypeAlias = (
    OrderReceived
    | OrderRevised
    | OrderCancelled
    | InvoiceAuthorised
    | OrderOpened
    | OrderLeft
    | UnitsVerified
    | DetailAsked
    | DetailDropped
    | ScanRefused
    | UnitsTakenOut
    | UnitsMoved
    | ChangesAcknowledged
    | OrderNoteRead
    | ParcelOpened
    | CartonChosen
    | ParcelWeighed
    | ParcelClosed
    | LabelReadBack
    | LineShorted
    | ShortWithdrawn
    | UnitDamaged
    | LineSubstituted
    | OrderHeld
    | OrderReleased
    | ApprovalGiven
    | OrderPacked
    | OrderReopened
    | OrderShipped
    | GoodsTakenBack
    | PrintQueued
    | PrintSending
    | PrintSent
    | PrintConfirmed
    | PrintFailed
    | PrintFellInDoubt
    | PrintGivenUp
    | PrintWithdrawn
    | OperatorSignedIn
    | OperatorSignedOut
    | OperatorChanged
    | PinRefused
    | SettingChanged
    | FileImported
    | StationStarted
    | DiskTried
)
