"""Everything the bench knows beside the store: replaced as a whole, and only after its facts are durable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.events import Act, DocumentKind, ExceptionReason
from bancada.domain.operators import Operator
from bancada.domain.orders import QuantityUnit
from bancada.domain.products import Product
from bancada.domain.session import PackingSession
from bancada.domain.weights import WeightBand
from bancada.services.announcement import Announcement
from bancada.services.commands import Approvable, RegisterScan
from bancada.services.ports import PrintJob, ScaleReading
from bancada.services.station_settings import StationSettings


class Step(StrEnum):
    """What the bench waits for: one thing at a time."""

    SET_UP = "set_up"
    SIGN_IN = "sign_in"
    PIN = "pin"
    OPEN_ORDER = "open_order"
    SCAN_ITEM = "scan_item"
    ANSWER = "answer"
    LOOK_AT_CHANGES = "look_at_changes"
    TAKE_OUT_SURPLUS = "take_out_surplus"
    READ_NOTE = "read_note"
    PUT_ON_SCALE = "put_on_scale"
    FIX_WEIGHT = "fix_weight"
    CONFIRM_CLOSE = "confirm_close"
    READ_LABEL = "read_label"
    TAKE_BACK = "take_back"
    NEXT_PARCEL = "next_parcel"


@dataclass(frozen=True, slots=True)
class ActSubject:
    """What an act is about, so that nobody approves it blind.

    Attributes:
        item: the line's own product.
        instead: the product that is to go in for it.
        qty: in the line's unit.
        shelf: where the goods wait, or are to wait.
    """

    item: str = ""
    instead: str = ""
    qty: int = 0
    unit: QuantityUnit = QuantityUnit.EACH
    reason: ExceptionReason | None = None
    shelf: str = ""
    document: DocumentKind | None = None
    parcel_no: int = 0


@dataclass(frozen=True, slots=True)
class PendingAct:
    """An act that waits for a supervisor's badge and PIN; ``order_ref`` is the order it is about, if any."""

    act: Act
    command: Approvable
    order_ref: str = ""
    about: ActSubject = ActSubject()


@dataclass(frozen=True, slots=True)
class AskedRelease:
    """A held order that whoever is at the bench may release, and when they were told why it waits."""

    order_id: str
    asked_ms: int


@dataclass(frozen=True, slots=True)
class BenchState:
    """The state of the bench.

    Attributes:
        people: name by operator id, for the history.
        badges: operator id by badge, so that a scan need not ask the store for people.
        locked_operator: who was at work when the bench locked itself, or None.
        badge_owner: whose PIN is awaited, or None.
        is_pin_for_approval: the PIN approves ``pending`` instead of signing in.
        note: what the customer of the open order wrote; gone once the address is purged.
        products: the products of the open order's lines, by SKU.
        look_alikes: what the products of the open order's lines are taken for most easily, by their SKU.
        suggestion: the carton for the current parcel.
        band: what the current parcel should weigh; None when not all weights are known.
        is_scale_released: the last parcel has left the scale.
        wants_to_close: the packer asked for the parcel to be closed; it closes when its weight is right.
        unjudged_g: a weight from before the last unit went in: not judged by itself until it moves.
        refused_gross_g: a weight that was judged wrong, so that it is judged once only.
        jobs: print jobs of the open order or of the order packed last.
        doubts: documents of which nobody knows whether they came out.
        unprintable: documents that cannot be made until a person corrects something.
        doubt_since_ms: monotonic time since which the oldest of them is asked about.
        is_printer_checked: the printer that is chosen has taken or refused something since the start.
        has_scale_answered: a scale has shown a weight since the start.
        asked_release: a held order that the next touch or "done" releases; whatever else comes drops it.
        last_order_id, last_order_ref: the order packed last.
        last_scan: for the double-read window.
    """

    settings: StationSettings = field(default_factory=StationSettings)
    badges: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    is_set_up: bool = False
    operator: Operator | None = None
    locked_operator: Operator | None = None
    badge_owner: Operator | None = None
    is_pin_for_approval: bool = False
    pending: PendingAct | None = None
    session: PackingSession | None = None
    note: str = ""
    products: Mapping[str, Product] = field(default_factory=dict)
    look_alikes: Mapping[str, Product] = field(default_factory=dict)
    suggestion: CartonType | None = None
    band: WeightBand | None = None
    scale: ScaleReading | None = None
    is_scale_released: bool = True
    refused_gross_g: int | None = None
    unjudged_g: int | None = None
    wants_to_close: bool = False
    asked_release: AskedRelease | None = None
    last_order_id: str | None = None
    last_order_ref: str = ""
    jobs: tuple[PrintJob, ...] = ()
    doubts: tuple[PrintJob, ...] = ()
    unprintable: tuple[PrintJob, ...] = ()
    doubt_since_ms: int = 0
    is_printer_waiting: bool = False
    printer_fault: str = ""
    is_printer_checked: bool = False
    has_scale_answered: bool = False
    last_scan: RegisterScan | None = None
    last_act_ms: int = 0
    said: int = 0

    @property
    def is_note_due(self) -> bool:
        """Whether the open order has a note that nobody has confirmed having read: it cannot close so."""
        return bool(self.note) and self.session is not None and not self.session.is_note_read

    @property
    def stable_g(self) -> int | None:
        """The weight that stands still on the scale, or None."""
        reading = self.scale
        is_usable = reading is not None and reading.is_stable and not reading.is_overload
        return reading.weight_g if reading is not None and is_usable else None


@dataclass(frozen=True, slots=True)
class BenchUpdate:
    """What the screen is told after each command: the state, and what the bench says (None: nothing new).

    Attributes:
        orders_changed: the queue or the history is not what it was.
        documents_queued: there is something new to print.
        is_saved: False when the disk refused and nothing happened.
    """

    state: BenchState
    step: Step
    announcement: Announcement | None = None
    orders_changed: bool = False
    documents_queued: bool = False
    is_saved: bool = True
    fault: str = ""
