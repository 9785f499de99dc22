"""Everything that can be asked of the bench: plain values posted to the station loop.

What is asked of the open order may name it (``order_id``), an answer the question it is for (``scan_id``):
where another one is there by the time the command is carried out, it is not possible any more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from bancada.domain.events import DocumentKind, ExceptionReason
from bancada.services.ports import ScaleReading
from bancada.services.print_states import SendResult
from bancada.services.received import ReceivedRecord


@dataclass(frozen=True, slots=True)
class RegisterScan:
    """A code was read; ``read_at_ms`` is monotonic, ``scan_id`` identifies this one reading."""

    text: str
    device_id: str = "scanner"
    scan_id: str = ""
    read_at_ms: int = 0


@dataclass(frozen=True, slots=True)
class ReadScale:
    """The scale said something, or (None) stopped answering."""

    reading: ScaleReading | None


@dataclass(frozen=True, slots=True)
class Confirm:
    """Yes / done: whatever the bench waits for."""


@dataclass(frozen=True, slots=True)
class Decline:
    """No: to a question, a PIN, an approval."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take the last scan back, of one line or of all."""

    line_no: int | None = None
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class AskQuantity:
    """The next number typed is how many there are of what was scanned last."""


@dataclass(frozen=True, slots=True)
class AnswerDetail:
    """A serial number, lot, date or quantity, typed."""

    value: str
    scan_id: str | None = None


@dataclass(frozen=True, slots=True)
class Choose:
    """Number ``choice`` (from 1) of the products offered."""

    choice: int
    scan_id: str | None = None


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """Open an order chosen from the queue."""

    order_id: str


@dataclass(frozen=True, slots=True)
class LeaveOrder:
    """Put the open order aside."""


@dataclass(frozen=True, slots=True)
class NextParcel:
    """Close the parcel in hand and begin the next of the same order."""


@dataclass(frozen=True, slots=True)
class MoveUnits:
    """Move units between parcels."""

    line_no: int
    qty: int
    from_parcel_no: int
    to_parcel_no: int
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class ShortLine:
    """Units are not there; ``qty`` None means all that is missing."""

    line_no: int
    reason: ExceptionReason = ExceptionReason.NOT_FOUND
    qty: int | None = None
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReportDamaged:
    """Units are damaged."""

    line_no: int
    qty: int = 1
    reason: ExceptionReason = ExceptionReason.BROKEN
    shelf: str = ""
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class SubstituteLine:
    """Another product (its barcode or SKU) takes the place of what is missing of a line."""

    line_no: int
    code: str
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class ConfirmByHand:
    """One unit whose code cannot be read is confirmed by hand."""

    line_no: int
    reason: ExceptionReason = ExceptionReason.CODE_UNREADABLE
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class HoldOrder:
    """Stop the open order and put it on a shelf."""

    reason: ExceptionReason
    shelf: str = ""
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class ShelveOrder:
    """A code was read while the bench was asked on which shelf the open order waits."""

    scan: RegisterScan
    reason: ExceptionReason
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReleaseOrder:
    """Let a held order go on."""

    order_id: str


@dataclass(frozen=True, slots=True)
class ReopenOrder:
    """Open a packed order again."""

    order_id: str
    reason: ExceptionReason = ExceptionReason.OTHER


@dataclass(frozen=True, slots=True)
class ShipOrder:
    """The order left the building."""

    order_id: str


@dataclass(frozen=True, slots=True)
class AuthoriseInvoice:
    """The fiscal document of an order is there."""

    order_id: str
    nfe_key: str | None = None


@dataclass(frozen=True, slots=True)
class AcceptWeight:
    """Accept a weight outside the band."""


@dataclass(frozen=True, slots=True)
class Reprint:
    """Print a document of a parcel once more, marked as a copy; None is the parcel printed last."""

    order_id: str | None = None
    parcel_no: int | None = None
    document: DocumentKind = DocumentKind.SHIPPING_LABEL


@dataclass(frozen=True, slots=True)
class AnswerDoubt:
    """Whether a document that is in doubt came out."""

    job_id: str
    came_out: bool


@dataclass(frozen=True, slots=True)
class LabelParked:
    """Print the labels of an order that was packed without."""

    order_id: str


@dataclass(frozen=True, slots=True)
class EnterPin:
    """The PIN of whoever's badge was scanned."""

    pin: str


@dataclass(frozen=True, slots=True)
class SignOut:
    """The operator leaves; an open order stays as it is."""

    by_idle_lock: bool = False


@dataclass(frozen=True, slots=True)
class AddOperator:
    """Add or change a person; the first one ever added is the admin.

    Attributes:
        badge, pin: empty keeps what a known person has.
        operator_id: who is changed; None adds somebody.
        needs_pin: False lets a packer sign in with the badge alone.
        is_from_console: asked by whoever may write the station's folder, not at the bench.
    """

    name: str
    badge: str
    role: str
    pin: str
    language: str = "pt_BR"
    operator_id: str | None = None
    is_active: bool = True
    needs_pin: bool = True
    is_from_console: bool = False


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """Set settings by name; every change is an event."""

    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SetUp:
    """The first start: settings and the administrator, both or neither."""

    settings: dict[str, str]
    admin: AddOperator


@dataclass(frozen=True, slots=True)
class TryDisk:
    """Whether the disk that refused takes something again."""


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Records of an import, a chunk at a time, in the order they were read."""

    records: tuple[ReceivedRecord, ...]


@dataclass(frozen=True, slots=True)
class FindNewProducts:
    """Which products order lines would add to the catalogue; the reply is their SKUs, each once.

    Attributes:
        goods: SKU and barcode (or None) of each line.
    """

    goods: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class FinishImport:
    """The last record of a file went in, or an import was stopped; the counts to remember.

    Replies with `True` once they are saved.
    """

    file: str
    format: str
    new: int
    changed: int
    unchanged: int
    refused: int
    is_partial: bool = False


@dataclass(frozen=True, slots=True)
class AddTrackingNumbers:
    """Unused tracking numbers of a carrier."""

    carrier: str
    service_level: str | None
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakePrintJob:
    """The spooler asks for the next document; the reply is a `PrintTask`."""


@dataclass(frozen=True, slots=True)
class BeginSending:
    """The bytes of a job are ready and begin to leave."""

    job_id: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class FinishSending:
    """How a try to print a document ended."""

    job_id: str
    result: SendResult
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NotePrinter:
    """A label of no order was tried: the printer took it, or says what is wrong with it."""

    fault: str = ""


@dataclass(frozen=True, slots=True)
class Refresh:
    """Publish the state as it is."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time passed: idle lock, purge of addresses."""


# What is done to the order that is open.
OfOpenOrder: TypeAlias = (
    Undo | MoveUnits | ShortLine | ReportDamaged | SubstituteLine | ConfirmByHand | HoldOrder | ShelveOrder
)

# Acts that may wait for a supervisor.
Approvable: TypeAlias = (
    ShortLine
    | SubstituteLine
    | ConfirmByHand
    | HoldOrder
    | ReleaseOrder
    | ReopenOrder
    | AcceptWeight
    | Reprint
)

Command: TypeAlias = (
    RegisterScan
    | ReadScale
    | Confirm
    | Decline
    | Undo
    | AskQuantity
    | AnswerDetail
    | Choose
    | OpenOrder
    | LeaveOrder
    | NextParcel
    | MoveUnits
    | ShortLine
    | ReportDamaged
    | SubstituteLine
    | ConfirmByHand
    | HoldOrder
    | ShelveOrder
    | ReleaseOrder
    | ReopenOrder
    | ShipOrder
    | AuthoriseInvoice
    | AcceptWeight
    | Reprint
    | AnswerDoubt
    | LabelParked
    | EnterPin
    | SignOut
    | AddOperator
    | ChangeSettings
    | SetUp
    | TryDisk
    | TakeIn
    | FindNewProducts
    | FinishImport
    | AddTrackingNumbers
    | TakePrintJob
    | BeginSending
    | FinishSending
    | NotePrinter
    | Refresh
    | Tick
)
