"""What the use cases need from the world, as protocols; `bootstrap` joins concrete classes to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self

from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.events import DocumentKind, Event
from bancada.domain.look_alikes import Confusion
from bancada.domain.operators import Operator
from bancada.domain.orders import OrderState, ShippingAddress
from bancada.domain.products import Catalogue, Product
from bancada.domain.session import PackingSession
from bancada.domain.shift_report import ShiftReport
from bancada.domain.weights import WeightEstimate
from bancada.services.print_states import PrintState

if TYPE_CHECKING:
    from bancada.services.commands import Command


class Clock(Protocol):
    """Time of the bench."""

    def now(self) -> datetime:
        """Aware UTC wall time."""
        ...

    def today(self) -> date:
        """The local calendar day, for expiry dates."""
        ...

    def monotonic_ms(self) -> int:
        """Milliseconds that never go back, from an arbitrary start."""
        ...


class PinHasher(Protocol):
    """Hashes PINs (argon2id)."""

    def hash(self, pin: str) -> str:
        """A salted hash to store."""
        ...

    def matches(self, pin_hash: str, pin: str) -> bool:
        """Whether a PIN belongs to a hash."""
        ...


class NewIds(Protocol):
    """Makes identifiers that are never made twice."""

    def __call__(self) -> str:
        """A new one."""
        ...


class Station(Protocol):
    """The station loop, for commands whose answer is published; from any thread."""

    def post(self, command: Command) -> None:
        """Ask for a command."""
        ...


class AnsweringStation(Protocol):
    """The station loop, for commands whose reply is awaited; from any thread."""

    def call(self, command: Command) -> Future[Any]:
        """Ask for a command and get its reply."""
        ...


@dataclass(frozen=True, slots=True)
class OrderStanding:
    """What intake must know of an order it has seen before."""

    content_sha: str
    state: OrderState
    is_started: bool


@dataclass(frozen=True, slots=True)
class PackableHere:
    """What can be packed at one station now: not another one's work, and nothing that must wait.

    Attributes:
        station_id, station_name: the one that packs; the name is compared as `name_key` says, for orders
            that are bound to none by its id.
        is_invoice_optional: an order may be begun before its invoice is there.
    """

    station_id: str
    station_name: str
    is_invoice_optional: bool


class OrderBook(Protocol):
    """The orders of the station."""

    def session(self, order_id: str) -> PackingSession | None:
        """The order's session, folded from its events."""
        ...

    def ids_by_code(self, code: str) -> tuple[str, ...]:
        """Orders that a code opens (number, tote, NF-e key, tracking number…); most urgent first."""
        ...

    def most_urgent_needing(
        self, skus: Sequence[str], limit: int, only: PackableHere | None = None
    ) -> tuple[str, ...]:
        """Waiting orders (or only those to be packed here) that still want one of these products.

        In the order of the queue.
        """
        ...

    def in_hand(self) -> str | None:
        """The order that was being packed when the station stopped, or None."""
        ...

    def standing(self, order_id: str) -> OrderStanding | None:
        """Fingerprint and state, or None for an unknown order."""
        ...

    def standings(self, order_ids: Sequence[str]) -> dict[str, OrderStanding]:
        """The same for many orders at once."""
        ...

    def address(self, order_id: str) -> ShippingAddress | None:
        """Where the order goes, or None when purged or never given."""
        ...

    def addresses(self, order_ids: Sequence[str]) -> dict[str, ShippingAddress]:
        """The same for many orders at once, without those that have none."""
        ...

    def put_addresses(self, addresses: Iterable[tuple[str, ShippingAddress]]) -> None:
        """Store or replace the addresses of orders (order_id, address), to be purged as each order stands."""
        ...

    def purge_addresses(self, now: datetime) -> int:
        """Delete the addresses whose purge date has come and that no label still to come needs; how many."""
        ...

    def order_of_serial(self, sku: str, serial_no: str) -> str | None:
        """The order in which a serial number was packed, or None."""
        ...


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A document on its way to paper; ``reason`` says why it failed or cannot be made."""

    job_id: str
    order_id: str
    document: DocumentKind
    parcel_no: int
    copy_no: int
    state: PrintState
    reason: str = ""
    order_ref: str = ""


class PrintQueue(Protocol):
    """The durable print queue; it changes only by events."""

    def unfinished(self) -> tuple[PrintJob, ...]:
        """Jobs that are queued, sending, failed, in doubt or unprintable; oldest first."""
        ...

    def job(self, job_id: str) -> PrintJob | None:
        """One job."""
        ...

    def jobs_of(self, order_id: str) -> tuple[PrintJob, ...]:
        """All jobs of an order, oldest first."""
        ...

    def put_payload(self, job_id: str, payload: bytes) -> None:
        """Keep the exact bytes of a job: the snapshot that is printed, whatever changes afterwards."""
        ...

    def payload(self, job_id: str) -> bytes | None:
        """The bytes of a job, or None when purged."""
        ...


class Cartons(Protocol):
    """The carton catalogue and what the bench remembers of it."""

    def all(self) -> tuple[CartonType, ...]:
        """Every carton, smallest outer volume first."""
        ...

    def by_barcode(self, code: str) -> CartonType | None:
        """The carton of a scanned code (its barcode or its own code)."""
        ...

    def remembered_for(self, item_mix: str) -> str | None:
        """Code of the carton last chosen by a packer for the same mix of items, or None."""
        ...


class Weights(Protocol):
    """Learnt weights."""

    def product(self, sku: str) -> WeightEstimate | None:
        """What was learnt of a product, or None."""
        ...

    def carton(self, code: str) -> WeightEstimate | None:
        """What was learnt of a carton's tare, or None."""
        ...


class Confusions(Protocol):
    """Products that were scanned where another one was wanted, counted from the log."""

    def with_any(self, skus: Sequence[str]) -> tuple[Confusion, ...]:
        """Every pair with one of these products on either side."""
        ...


@dataclass(frozen=True, slots=True)
class OperatorRecord:
    """A person, the argon2id hash of the PIN, failed tries since the last good one, end of a lock-out."""

    operator: Operator
    pin_hash: str | None
    failed_tries: int = 0
    locked_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person as the screen may know them: no hash, only whether there is a PIN."""

    operator: Operator
    has_pin: bool


class Operators(Protocol):
    """People known to the station."""

    def by_badge(self, badge: str) -> OperatorRecord | None:
        """The active person with this badge."""
        ...

    def by_id(self, operator_id: str) -> OperatorRecord | None:
        """The person with this id."""
        ...

    def all(self) -> tuple[Operator, ...]:
        """Everyone, active or not."""
        ...

    def put(self, record: OperatorRecord) -> None:
        """Add or replace a person."""
        ...


class TrackingNumbers(Protocol):
    """Imported ranges of tracking numbers; a number is taken by the event that closes its parcel."""

    def next_free(self, carrier: str, service_level: str | None) -> str | None:
        """The next unused number of a carrier's range, or None."""
        ...

    def add(self, carrier: str, service_level: str | None, numbers: Sequence[str]) -> int:
        """Add unused numbers; how many were new."""
        ...


class Settings(Protocol):
    """Settings of the station; they change only by `SettingChanged` events."""

    def all(self) -> dict[str, str]:
        """Every setting by name."""
        ...


class EventLog(Protocol):
    """The append-only log; what is appended is projected into the read tables in the same transaction."""

    def append(self, event: Event, *, order_id: str | None = None, operator_id: str | None = None) -> None:
        """Append one fact."""
        ...

    def append_many(
        self, entries: Iterable[tuple[Event, str | None]], *, operator_id: str | None = None
    ) -> int:
        """Append many facts (event, order_id) in one go; how many."""
        ...


class ProductBook(Catalogue, Protocol):
    """The catalogue, writable."""

    def put(self, products: Sequence[Product]) -> tuple[int, int, int]:
        """Add or replace products by SKU; (new, changed, unchanged)."""
        ...

    def by_name(self, name: str) -> Product | None:
        """The product of exactly this name, when there is only one."""
        ...

    def count(self) -> int:
        """How many products there are."""
        ...


class CartonBook(Cartons, Protocol):
    """The carton catalogue, writable."""

    def put(self, cartons: Sequence[CartonType]) -> tuple[int, int, int]:
        """Add or replace cartons by code; (new, changed, unchanged)."""
        ...


class UnitOfWork(Protocol):
    """One transaction on the station's store; leaving it without `commit` rolls everything back."""

    @property
    def station_id(self) -> str:
        """The station's own id, for ever."""
        ...

    @property
    def events(self) -> EventLog: ...
    @property
    def orders(self) -> OrderBook: ...
    @property
    def products(self) -> ProductBook: ...
    @property
    def cartons(self) -> CartonBook: ...
    @property
    def weights(self) -> Weights: ...
    @property
    def confusions(self) -> Confusions: ...
    @property
    def print_queue(self) -> PrintQueue: ...
    @property
    def operators(self) -> Operators: ...
    @property
    def tracking(self) -> TrackingNumbers: ...
    @property
    def settings(self) -> Settings: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def commit(self) -> None:
        """Make everything durable, at once.

        Raises:
            StoreFault: the disk is full or does not answer; nothing of this unit of work happened.
        """
        ...


class UnitOfWorkFactory(Protocol):
    """Begins units of work; only the station loop's thread calls it."""

    def __call__(self) -> UnitOfWork: ...


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What part of the queue is wanted; empty fields do not filter."""

    text: str = ""
    carrier: str | None = None
    channel: str | None = None
    states: tuple[OrderState, ...] = (OrderState.OPEN, OrderState.PACKING)
    only_single_unit: bool = False
    sku: str | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """An order as the queue shows it; times are aware UTC.

    Attributes:
        single_sku: the product of an order of one unit; None for larger ones.
    """

    order_id: str
    order_ref: str
    state: OrderState
    carrier: str | None
    service_level: str | None
    channel: str | None
    city: str | None
    state_code: str | None
    units: int
    lines: int
    due_at: datetime
    has_cutoff: bool
    priority_minutes: int
    ordered_at: datetime
    is_gift: bool
    is_waiting_for_invoice: bool
    hold_shelf: str = ""
    single_sku: str | None = None


@dataclass(frozen=True, slots=True)
class QueueCount:
    """How many waiting orders a carrier has for one cut-off (None: without cut-off)."""

    carrier: str | None
    cutoff_at: datetime | None
    orders: int


@dataclass(frozen=True, slots=True)
class FastLaneGroup:
    """One-unit orders that want the same product."""

    sku: str
    name: str
    orders: int


@dataclass(frozen=True, slots=True)
class ParcelEntry:
    """A packed parcel as the history shows it.

    Attributes:
        label_state: of its newest label, withdrawn ones aside; None when it has none.
        copies: labels made or still to be made.
    """

    order_id: str
    order_ref: str
    parcel_no: int
    parcels: int
    order_state: OrderState
    carton_code: str | None
    gross_g: int | None
    tracking_no: str | None
    packed_at: datetime | None
    operator_id: str | None
    label_state: PrintState | None
    copies: int
    label_reason: str = ""


@dataclass(frozen=True, slots=True)
class Pace:
    """Orders and units packed since a moment, by one operator or by all."""

    orders: int
    units: int


class StationReader(Protocol):
    """Read-only questions of the screen."""

    def queue(self, wanted: QueueFilter) -> tuple[QueueEntry, ...]:
        """Orders in queue order."""
        ...

    def queue_counts(self) -> tuple[QueueCount, ...]:
        """Waiting orders per carrier and cut-off."""
        ...

    def state_counts(self) -> dict[OrderState, int]:
        """Orders per state."""
        ...

    def fast_lane(self, limit: int = 50) -> tuple[FastLaneGroup, ...]:
        """One-unit orders grouped by product, largest group first."""
        ...

    def parcels(self, text: str = "", limit: int = 100) -> tuple[ParcelEntry, ...]:
        """Packed parcels, newest first; ``text`` searches order number and tracking number."""
        ...

    def pace(self, since: datetime, operator_id: str | None = None) -> Pace:
        """What was packed since then."""
        ...

    def shift(self, since: datetime) -> ShiftReport:
        """What this station did since then."""
        ...

    def stored_events(self) -> int:
        """Events that no hub has acknowledged."""
        ...

    def people(self) -> tuple[KnownPerson, ...]:
        """Everyone, active or not, by name."""
        ...


class LabelPrinter(Protocol):
    """Takes the bytes of one job to paper."""

    def refuse_if_unfit(self, document: DocumentKind) -> None:
        """Say beforehand that a job of this kind would not be taken; quiet when that cannot be told cheaply.

        Raises:
            PrinterRefused: nothing would be taken now.
        """
        ...

    def send(self, payload: bytes, document: DocumentKind) -> None:
        """Send one job; returns when every byte has left.

        Raises:
            PrinterRefused: nothing was taken; the job may be tried again.
            PrinterLost: the connection broke on the way; nobody knows what came out.
        """
        ...

    def has_printed(self) -> bool | None:
        """True when the printer says that everything sent came out; None when it cannot tell."""
        ...


@dataclass(frozen=True, slots=True)
class ScaleReading:
    """One reading: grams, and whether it is still. ``is_overload`` readings carry no usable weight."""

    weight_g: int
    is_stable: bool
    is_overload: bool = False
