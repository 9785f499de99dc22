"""Everything that can be asked of the bench: plain values posted to the station loop.

Each command says beside its name what it needs: the act whose right whoever asks must have, or why nobody's
right is needed. `services.authority` asks for it, before anything happens.

What is asked of the open order may name it (``order_id``), an answer the question it is for (``scan_id``):
where another one is there by the time the command is carried out, it is not possible any more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import ClassVar, TypeAlias

from bancada.domain.events import Act, DocumentKind, ExceptionReason
from bancada.services.ports import ScaleReading
from bancada.services.print_states import SendResult
from bancada.services.received import ReceivedRecord


class Unguarded(Enum):
    """Why a command needs nobody's right.

    ``DOOR``: it is how people come, go, and say who they are, or it changes nothing. Whatever it does to an
    order, it does only while somebody is signed in.
    ``STATION``: the station runs it itself, for its devices, its printing and its clock.
    """

    DOOR = "door"
    STATION = "station"


@dataclass(frozen=True, slots=True)
class RegisterScan:
    """A code was read; ``read_at_ms`` is monotonic, ``scan_id`` identifies this one reading."""

    needs: ClassVar[Unguarded] = Unguarded.DOOR

    text: str
    device_id: str = "scanner"
    scan_id: str = ""
    read_at_ms: int = 0


@dataclass(frozen=True, slots=True)
class ReadScale:
    """The scale said something, or (None) stopped answering."""

    needs: ClassVar[Unguarded] = Unguarded.STATION

    reading: ScaleReading | None


@dataclass(frozen=True, slots=True)
class Confirm:
    """Yes / done: whatever the bench waits for."""

    needs: ClassVar[Act] = Act.PACK


@dataclass(frozen=True, slots=True)
class Decline:
    """No: to a question, a PIN, an approval."""

    needs: ClassVar[Unguarded] = Unguarded.DOOR


@dataclass(frozen=True, slots=True)
class Undo:
    """Take the last scan back, of one line or of all."""

    needs: ClassVar[Act] = Act.PACK

    line_no: int | None = None
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class AskQuantity:
    """The next number typed is how many there are of what was scanned last."""

    needs: ClassVar[Act] = Act.PACK


@dataclass(frozen=True, slots=True)
class AnswerDetail:
    """A serial number, lot, date or quantity, typed."""

    needs: ClassVar[Act] = Act.PACK

    value: str
    scan_id: str | None = None


@dataclass(frozen=True, slots=True)
class Choose:
    """Number ``choice`` (from 1) of the products offered."""

    needs: ClassVar[Act] = Act.PACK

    choice: int
    scan_id: str | None = None


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """Open an order chosen from the queue."""

    needs: ClassVar[Act] = Act.PACK

    order_id: str


@dataclass(frozen=True, slots=True)
class LeaveOrder:
    """Put the open order aside."""

    needs: ClassVar[Act] = Act.PACK


@dataclass(frozen=True, slots=True)
class AcknowledgeNote:
    """The note of the open order was read."""

    needs: ClassVar[Act] = Act.PACK

    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class NextParcel:
    """Close the parcel in hand and begin the next of the same order."""

    needs: ClassVar[Act] = Act.PACK


@dataclass(frozen=True, slots=True)
class MoveUnits:
    """Move units between parcels."""

    needs: ClassVar[Act] = Act.PACK

    line_no: int
    qty: int
    from_parcel_no: int
    to_parcel_no: int
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class ShortLine:
    """Units are not there; ``qty`` None means all that is missing."""

    needs: ClassVar[Act] = Act.SHORT

    line_no: int
    reason: ExceptionReason = ExceptionReason.NOT_FOUND
    qty: int | None = None
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReportDamaged:
    """Units are damaged."""

    needs: ClassVar[Act] = Act.PACK

    line_no: int
    qty: int = 1
    reason: ExceptionReason = ExceptionReason.BROKEN
    shelf: str = ""
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class SubstituteLine:
    """Another product (its barcode or SKU) takes the place of what is missing of a line."""

    needs: ClassVar[Act] = Act.SUBSTITUTE

    line_no: int
    code: str
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class ConfirmByHand:
    """One unit whose code cannot be read is confirmed by hand."""

    needs: ClassVar[Act] = Act.CONFIRM_BY_HAND

    line_no: int
    reason: ExceptionReason = ExceptionReason.CODE_UNREADABLE
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class HoldOrder:
    """Stop the open order and put it on a shelf."""

    needs: ClassVar[Act] = Act.HOLD

    reason: ExceptionReason
    shelf: str = ""
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class ShelveOrder:
    """A code was read while the bench was asked on which shelf the open order waits."""

    needs: ClassVar[Act] = Act.PACK

    scan: RegisterScan
    reason: ExceptionReason
    order_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReleaseOrder:
    """Let a held order go on."""

    needs: ClassVar[Act] = Act.RELEASE

    order_id: str


@dataclass(frozen=True, slots=True)
class ReopenOrder:
    """Open a packed order again."""

    needs: ClassVar[Act] = Act.REOPEN

    order_id: str
    reason: ExceptionReason = ExceptionReason.OTHER


@dataclass(frozen=True, slots=True)
class ShipOrder:
    """The order left the building."""

    needs: ClassVar[Act] = Act.SHIP

    order_id: str


@dataclass(frozen=True, slots=True)
class AuthoriseInvoice:
    """The fiscal document of an order is there."""

    needs: ClassVar[Act] = Act.NOTE_INVOICE

    order_id: str
    nfe_key: str | None = None


@dataclass(frozen=True, slots=True)
class AcceptWeight:
    """Accept a weight outside the band."""

    needs: ClassVar[Act] = Act.WEIGHT


@dataclass(frozen=True, slots=True)
class Reprint:
    """Print a document of a parcel once more, marked as a copy; None is the parcel printed last."""

    needs: ClassVar[Act] = Act.REPRINT

    order_id: str | None = None
    parcel_no: int | None = None
    document: DocumentKind = DocumentKind.SHIPPING_LABEL


@dataclass(frozen=True, slots=True)
class AnswerDoubt:
    """Whether a document that is in doubt came out."""

    needs: ClassVar[Act] = Act.PACK

    job_id: str
    came_out: bool


@dataclass(frozen=True, slots=True)
class LabelParked:
    """Print the labels of an order that was packed without."""

    needs: ClassVar[Act] = Act.PACK

    order_id: str


@dataclass(frozen=True, slots=True)
class EnterPin:
    """The PIN of whoever's badge was scanned."""

    needs: ClassVar[Unguarded] = Unguarded.DOOR

    pin: str


@dataclass(frozen=True, slots=True)
class SignOut:
    """The operator leaves; an open order stays as it is."""

    needs: ClassVar[Unguarded] = Unguarded.DOOR

    by_idle_lock: bool = False


@dataclass(frozen=True, slots=True)
class AddOperator:
    """Add or change a person; the first one ever added is the admin.

    Attributes:
        badge, pin: empty keeps what a known person has.
        operator_id: who is changed; None adds somebody.
        needs_pin: False lets a packer sign in with the badge alone.
    """

    needs: ClassVar[Act] = Act.CHANGE_PEOPLE

    name: str
    badge: str
    role: str
    pin: str
    language: str = "pt_BR"
    operator_id: str | None = None
    is_active: bool = True
    needs_pin: bool = True


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """Set settings by name; every change is an event."""

    needs: ClassVar[Act] = Act.CHANGE_SETTINGS

    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SetUp:
    """The first start: settings and the administrator, both or neither."""

    needs: ClassVar[Act] = Act.CHANGE_SETTINGS

    settings: dict[str, str]
    admin: AddOperator


@dataclass(frozen=True, slots=True)
class TryDisk:
    """Whether the disk that refused takes something again."""

    needs: ClassVar[Unguarded] = Unguarded.DOOR


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Records of an import, a chunk at a time, in the order they were read.

    Attributes:
        imported_by: who began the import, whoever stands at the bench by now; None is whoever does.
    """

    needs: ClassVar[Act] = Act.IMPORT

    records: tuple[ReceivedRecord, ...]
    imported_by: str | None = None


@dataclass(frozen=True, slots=True)
class FindNewProducts:
    """Which products order lines would add to the catalogue; the reply is their SKUs, each once.

    Attributes:
        goods: SKU and barcode (or None) of each line.
    """

    needs: ClassVar[Unguarded] = Unguarded.DOOR

    goods: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class FindUnknownGoods:
    """Which of the goods that order lines name without a SKU no product is; the reply is those.

    Attributes:
        goods: name and barcode (or None) of each line.
    """

    needs: ClassVar[Unguarded] = Unguarded.DOOR

    goods: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class FinishImport:
    """The last record of a file went in, or an import was stopped; the counts to remember.

    Replies with `True` once they are saved.

    Attributes:
        imported_by: as of `TakeIn`.
    """

    needs: ClassVar[Act] = Act.IMPORT

    file: str
    format: str
    new: int
    changed: int
    unchanged: int
    refused: int
    is_partial: bool = False
    imported_by: str | None = None


@dataclass(frozen=True, slots=True)
class AddTrackingNumbers:
    """Unused tracking numbers of a carrier."""

    needs: ClassVar[Act] = Act.IMPORT

    carrier: str
    service_level: str | None
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakePrintJob:
    """The spooler asks for the next document; the reply is a `PrintTask`."""

    needs: ClassVar[Unguarded] = Unguarded.STATION


@dataclass(frozen=True, slots=True)
class BeginSending:
    """The bytes of a job are ready and begin to leave."""

    needs: ClassVar[Unguarded] = Unguarded.STATION

    job_id: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class FinishSending:
    """How a try to print a document ended."""

    needs: ClassVar[Unguarded] = Unguarded.STATION

    job_id: str
    result: SendResult
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NotePrinter:
    """A label of no order was tried: the printer took it, or says what is wrong with it."""

    needs: ClassVar[Unguarded] = Unguarded.STATION

    fault: str = ""


@dataclass(frozen=True, slots=True)
class Refresh:
    """Publish the state as it is."""

    needs: ClassVar[Unguarded] = Unguarded.DOOR


@dataclass(frozen=True, slots=True)
class Tick:
    """Time passed: idle lock, purge of addresses."""

    needs: ClassVar[Unguarded] = Unguarded.STATION


# What is done to the order that is open.
OfOpenOrder: TypeAlias = (
    Undo
    | MoveUnits
    | ShortLine
    | ReportDamaged
    | SubstituteLine
    | ConfirmByHand
    | HoldOrder
    | ShelveOrder
    | AcknowledgeNote
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
    | AcknowledgeNote
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
    | FindUnknownGoods
    | FinishImport
    | AddTrackingNumbers
    | TakePrintJob
    | BeginSending
    | FinishSending
    | NotePrinter
    | Refresh
    | Tick
)
