"""The store's ports on plain dictionaries: use cases run on it in microseconds.

`InMemoryStore()` is a unit-of-work factory like the real one. What a unit of work did not commit is gone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from copy import copy
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from functools import partial
from types import TracebackType
from typing import Self

from bancada.domain import events as ev
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.events import Event
from bancada.domain.look_alikes import Confusion
from bancada.domain.operators import Operator
from bancada.domain.orders import OrderState, ShippingAddress
from bancada.domain.priorities import queue_score
from bancada.domain.products import BarcodeMatch, Product
from bancada.domain.session import PackingSession
from bancada.domain.stations import StationRef
from bancada.domain.weights import WeightEstimate, catalogue_estimate
from bancada.services.faults import StoreFault
from bancada.services.ports import Clock, OperatorRecord, OrderStanding, PackableHere, PrintJob
from bancada.services.print_states import PrintState
from bancada.store.code_keys import order_key, product_key
from bancada.store.projections.carton_memories import chosen_carton
from bancada.store.projections.confusions import confused_pair
from bancada.store.projections.line_rows import counts_of
from bancada.store.projections.order_codes import codes_of
from bancada.store.projections.print_jobs import STATE_AFTER
from bancada.store.projections.serials import serials_of
from bancada.store.projections.weight_lessons import lessons_of
from bancada.store.retention import HOURS_SETTING, AddressRetention
from bancada.store.times import to_ms
from tests.fakes.clock import FakeClock


@dataclass(frozen=True, slots=True)
class Noted:
    """An event as the fake keeps it."""

    event: Event
    order_id: str | None
    operator_id: str | None
    noted_at: datetime


@dataclass(slots=True)
class Tables:
    """Everything the fake knows; copied when a unit of work begins, put back when it is not committed."""

    events: list[Noted] = field(default_factory=list)
    sessions: dict[str, PackingSession] = field(default_factory=dict)
    received_at: dict[str, datetime] = field(default_factory=dict)
    addresses: dict[str, tuple[ShippingAddress, int]] = field(default_factory=dict)
    products: dict[str, Product] = field(default_factory=dict)
    cartons: dict[str, CartonType] = field(default_factory=dict)
    carton_memory: dict[str, str] = field(default_factory=dict)
    weights: dict[tuple[str, str], WeightEstimate] = field(default_factory=dict)
    confusions: Counter[tuple[str, str]] = field(default_factory=Counter)
    jobs: dict[str, PrintJob] = field(default_factory=dict)
    payloads: dict[str, bytes] = field(default_factory=dict)
    operators: dict[str, OperatorRecord] = field(default_factory=dict)
    tracking: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    settings: dict[str, str] = field(default_factory=dict)

    def snapshot(self) -> Tables:
        return Tables(**{part.name: copy(getattr(self, part.name)) for part in fields(self)})

    def restore(self, snapshot: Tables) -> None:
        for part in fields(self):
            setattr(self, part.name, getattr(snapshot, part.name))


def chosen_hours(tables: Tables) -> int | None:
    chosen = tables.settings.get(HOURS_SETTING, "")
    return int(chosen) if chosen.isdecimal() else None


_UNFINISHED = ("queued", "sending", "failed", "in_doubt", "unprintable")


class InMemoryEventLog:
    def __init__(self, tables: Tables, clock: Clock, retention: AddressRetention) -> None:
        self._tables = tables
        self._clock = clock
        self._retention = retention

    def append(self, event: Event, *, order_id: str | None = None, operator_id: str | None = None) -> None:
        if order_id is None and isinstance(event, ev.OrderReceived | ev.OrderRevised):
            order_id = event.order.order_id
        noted = Noted(event, order_id, operator_id, self._clock.now())
        self._tables.events.append(noted)
        if isinstance(event, ev.SettingChanged):
            self._tables.settings[event.name] = event.value
        self._print(event, order_id)
        if order_id is not None:
            self._project(noted, order_id)

    def append_many(
        self, entries: Iterable[tuple[Event, str | None]], *, operator_id: str | None = None
    ) -> int:
        count = 0
        for event, order_id in entries:
            self.append(event, order_id=order_id, operator_id=operator_id)
            count += 1
        return count

    def _project(self, noted: Noted, order_id: str) -> None:
        tables, event = self._tables, noted.event
        before = tables.sessions.get(order_id)
        if before is None:
            if isinstance(event, ev.OrderReceived):
                tables.sessions[order_id] = PackingSession.begin(event.order)
                tables.received_at[order_id] = noted.noted_at
            return
        after = before.apply(event)
        tables.sessions[order_id] = after
        self._count_confusion(before, event)
        self._purge_date(event, order_id, to_ms(noted.noted_at))
        if isinstance(event, ev.ParcelWeighed):
            for lesson in lessons_of(event, after, partial(self._known, dict(event.priors or ()))):
                tables.weights[lesson.kind, lesson.code] = lesson.estimate
        if isinstance(event, ev.ParcelClosed):
            chosen = chosen_carton(after, event.parcel_no)
            if chosen is not None:
                tables.carton_memory[chosen[0]] = chosen[1]
            if event.tracking_no:
                tables.taken.add(event.tracking_no)

    def _count_confusion(self, session: PackingSession, event: Event) -> None:
        pair = confused_pair(session, event)
        if pair is not None:
            self._tables.confusions[pair] += 1

    def _known(self, priors: dict[str, int], kind: str, code: str) -> WeightEstimate | None:
        learnt = self._tables.weights.get((kind, code))
        if learnt is not None or kind != "product":
            return learnt
        return catalogue_estimate(priors[code]) if code in priors else None

    def _print(self, event: Event, order_id: str | None) -> None:
        jobs = self._tables.jobs
        if isinstance(event, ev.PrintQueued):
            reason = event.reason.value if event.reason else ""
            session = self._tables.sessions.get(order_id or "")
            job = PrintJob(
                job_id=event.job_id,
                order_id=order_id or "",
                document=event.document,
                parcel_no=event.parcel_no,
                copy_no=event.copy_no,
                state=PrintState.QUEUED,
                reason=reason,
                order_ref=session.order.order_ref if session else "",
            )
            jobs.setdefault(event.job_id, job)
        elif type(event) in STATE_AFTER:
            job_id: str = getattr(event, "job_id", "")
            if job_id in jobs:
                reason = getattr(event, "reason", jobs[job_id].reason)
                jobs[job_id] = replace(jobs[job_id], state=STATE_AFTER[type(event)], reason=reason)

    def _purge_date(self, event: Event, order_id: str, wall_ms: int) -> None:
        if order_id not in self._tables.addresses:
            return
        purge_ms: Callable[[int], int] | None = None
        if isinstance(event, ev.OrderShipped | ev.OrderCancelled):
            purge_ms = partial(self._retention.purge_ms_of_shipped, chosen_h=chosen_hours(self._tables))
        elif isinstance(event, ev.OrderPacked):
            purge_ms = self._retention.purge_ms_of_packed
        elif isinstance(event, ev.OrderReopened):
            purge_ms = self._retention.purge_ms_of_received
        if purge_ms is not None:
            address, _ = self._tables.addresses[order_id]
            self._tables.addresses[order_id] = (address, purge_ms(wall_ms))


def _is_packable(session: PackingSession, only: PackableHere | None) -> bool:
    if only is None:
        return True
    waits = session.is_waiting_for_invoice and session.state is OrderState.OPEN
    here = StationRef(only.station_id, only.station_name)
    return here.may_pack(session.order) and (only.is_invoice_optional or not waits)


class InMemoryOrderBook:
    def __init__(self, tables: Tables, clock: Clock, retention: AddressRetention) -> None:
        self._tables = tables
        self._clock = clock
        self._retention = retention

    def session(self, order_id: str) -> PackingSession | None:
        return self._tables.sessions.get(order_id)

    def ids_by_code(self, code: str) -> tuple[str, ...]:
        key = order_key(code)
        found = [(order_id, s) for order_id, s in self._tables.sessions.items() if key in codes_of(s)]
        found.sort(key=lambda pair: (not pair[1].is_editable, *self._place(pair[0])))
        return tuple(order_id for order_id, _ in found)

    def most_urgent_needing(
        self, skus: Sequence[str], limit: int, only: PackableHere | None = None
    ) -> tuple[str, ...]:
        waiting = {
            self._place(order_id)
            for order_id, session in self._tables.sessions.items()
            for position, line in enumerate(session.order.lines)
            if line.sku in skus and counts_of(session, position)[2] and _is_packable(session, only)
        }
        return tuple(place[-1] for place in sorted(waiting))[:limit]

    def in_hand(self) -> str | None:
        return next((order_id for order_id, s in self._tables.sessions.items() if s.is_in_hand), None)

    def standing(self, order_id: str) -> OrderStanding | None:
        session = self._tables.sessions.get(order_id)
        if session is None:
            return None
        return OrderStanding(session.order.content_sha, session.state, session.is_started)

    def standings(self, order_ids: Sequence[str]) -> dict[str, OrderStanding]:
        found = {order_id: self.standing(order_id) for order_id in order_ids}
        return {order_id: standing for order_id, standing in found.items() if standing is not None}

    def address(self, order_id: str) -> ShippingAddress | None:
        kept = self._tables.addresses.get(order_id)
        return None if kept is None else kept[0]

    def addresses(self, order_ids: Sequence[str]) -> dict[str, ShippingAddress]:
        kept = self._tables.addresses
        return {order_id: kept[order_id][0] for order_id in order_ids if order_id in kept}

    def put_addresses(self, addresses: Iterable[tuple[str, ShippingAddress]]) -> None:
        wall_ms = to_ms(self._clock.now())
        for order_id, address in addresses:
            session = self._tables.sessions.get(order_id)
            state = session.state if session else OrderState.OPEN
            purge_ms = self._retention.purge_ms_in(state, wall_ms, chosen_hours(self._tables))
            self._tables.addresses[order_id] = (address, purge_ms)

    def purge_addresses(self, now: datetime) -> int:
        passed = {order_id for order_id, (_, at) in self._tables.addresses.items() if at <= to_ms(now)}
        due = {order_id for order_id in passed if not self._is_address_needed(order_id)}
        for job in self._tables.jobs.values():
            if job.order_id in due:
                self._tables.payloads.pop(job.job_id, None)
        for order_id in due:
            del self._tables.addresses[order_id]
        return len(due)

    def _is_address_needed(self, order_id: str) -> bool:
        session = self._tables.sessions.get(order_id)
        if session is None or session.state is OrderState.CANCELLED:
            return False
        is_on_its_way = session.is_started and session.state not in (OrderState.PACKED, OrderState.SHIPPED)
        done = (PrintState.SENT, PrintState.PRINTED, PrintState.WITHDRAWN)
        jobs = [job for job in self._tables.jobs.values() if job.order_id == order_id]
        return is_on_its_way or any(job.state not in done for job in jobs)

    def order_of_serial(self, sku: str, serial_no: str) -> str | None:
        for order_id, session in self._tables.sessions.items():
            if session.state is not OrderState.CANCELLED and (sku, serial_no) in serials_of(session):
                return order_id
        return None

    def _place(self, order_id: str) -> tuple[int, int, int, str]:
        score = queue_score(self._tables.sessions[order_id].order, self._tables.received_at[order_id])
        came = list(self._tables.sessions).index(order_id)
        return score.rank_ms, to_ms(score.ordered_at), came, order_id


class InMemoryProductBook:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def product(self, sku: str) -> Product | None:
        return self._tables.products.get(sku)

    def by_code(self, code: str) -> tuple[BarcodeMatch, ...]:
        key = product_key(code)
        matches: list[BarcodeMatch] = []
        for _, product in sorted(self._tables.products.items()):
            units = {product_key(product.sku): 1}
            units.update({product_key(barcode.code): barcode.units for barcode in product.barcodes})
            if key in units:
                matches.append(BarcodeMatch(product, units[key]))
        return tuple(matches)

    def by_scale_code(self, scale_code: str) -> Product | None:
        found = [p for _, p in sorted(self._tables.products.items()) if p.scale_code == scale_code]
        return found[0] if found else None

    def by_name(self, name: str) -> Product | None:
        found = [product for product in self._tables.products.values() if product.name == name]
        return found[0] if len(found) == 1 else None

    def count(self) -> int:
        return len(self._tables.products)

    def put(self, products: Sequence[Product]) -> tuple[int, int, int]:
        new = changed = 0
        for product in products:
            before = self._tables.products.get(product.sku)
            new += before is None
            changed += before is not None and before != product
            self._tables.products[product.sku] = product
        return new, changed, len(products) - new - changed


class InMemoryCartonBook:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def all(self) -> tuple[CartonType, ...]:
        cartons = self._tables.cartons.values()
        return tuple(sorted(cartons, key=lambda carton: (carton.outer.volume_mm3, carton.code)))

    def by_barcode(self, code: str) -> CartonType | None:
        key = product_key(code)
        for carton in self.all():
            if key in {product_key(carton.code), product_key(carton.barcode or carton.code)}:
                return carton
        return None

    def remembered_for(self, item_mix: str) -> str | None:
        return self._tables.carton_memory.get(item_mix)

    def put(self, cartons: Sequence[CartonType]) -> tuple[int, int, int]:
        new = changed = 0
        for carton in cartons:
            before = self._tables.cartons.get(carton.code)
            new += before is None
            changed += before is not None and before != carton
            self._tables.cartons[carton.code] = carton
        return new, changed, len(cartons) - new - changed


class InMemoryWeights:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def product(self, sku: str) -> WeightEstimate | None:
        return self._tables.weights.get(("product", sku))

    def carton(self, code: str) -> WeightEstimate | None:
        return self._tables.weights.get(("carton", code))


class InMemoryConfusions:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def with_any(self, skus: Sequence[str]) -> tuple[Confusion, ...]:
        kept = sorted(self._tables.confusions.items())
        return tuple(Confusion(*pair, times) for pair, times in kept if not set(pair).isdisjoint(skus))


class InMemoryPrintQueue:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def unfinished(self) -> tuple[PrintJob, ...]:
        return tuple(job for job in self._tables.jobs.values() if job.state in _UNFINISHED)

    def job(self, job_id: str) -> PrintJob | None:
        return self._tables.jobs.get(job_id)

    def jobs_of(self, order_id: str) -> tuple[PrintJob, ...]:
        return tuple(job for job in self._tables.jobs.values() if job.order_id == order_id)

    def put_payload(self, job_id: str, payload: bytes) -> None:
        self._tables.payloads[job_id] = payload

    def payload(self, job_id: str) -> bytes | None:
        return self._tables.payloads.get(job_id)


class InMemoryOperators:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def by_badge(self, badge: str) -> OperatorRecord | None:
        for _, record in sorted(self._tables.operators.items()):
            if record.operator.is_active and order_key(record.operator.badge) == order_key(badge):
                return record
        return None

    def by_id(self, operator_id: str) -> OperatorRecord | None:
        return self._tables.operators.get(operator_id)

    def all(self) -> tuple[Operator, ...]:
        people = [record.operator for record in self._tables.operators.values()]
        return tuple(sorted(people, key=lambda person: (person.name, person.operator_id)))

    def put(self, record: OperatorRecord) -> None:
        self._tables.operators[record.operator.operator_id] = record


class InMemoryTrackingNumbers:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def next_free(self, carrier: str, service_level: str | None) -> str | None:
        for service in dict.fromkeys((service_level or None, None)):
            for number, place in self._tables.tracking.items():
                if place == (carrier, service) and number not in self._tables.taken:
                    return number
        return None

    def add(self, carrier: str, service_level: str | None, numbers: Sequence[str]) -> int:
        used = {code for session in self._tables.sessions.values() for code in codes_of(session)}
        new = 0
        for number in numbers:
            if number not in self._tables.tracking:
                self._tables.tracking[number] = (carrier, service_level or None)
                new += 1
                if order_key(number) in used:
                    self._tables.taken.add(number)
        return new


class InMemorySettings:
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def all(self) -> dict[str, str]:
        return dict(sorted(self._tables.settings.items()))


class InMemoryUnitOfWork:
    """One transaction on an `InMemoryStore`."""

    def __init__(self, store: InMemoryStore) -> None:
        tables, clock, retention = store.tables, store.clock, store.retention
        self._store = store
        self._before: Tables | None = None
        self.station_id = "station-1"
        self.events = InMemoryEventLog(tables, clock, retention)
        self.orders = InMemoryOrderBook(tables, clock, retention)
        self.products = InMemoryProductBook(tables)
        self.cartons = InMemoryCartonBook(tables)
        self.weights = InMemoryWeights(tables)
        self.confusions = InMemoryConfusions(tables)
        self.print_queue = InMemoryPrintQueue(tables)
        self.operators = InMemoryOperators(tables)
        self.tracking = InMemoryTrackingNumbers(tables)
        self.settings = InMemorySettings(tables)

    def __enter__(self) -> Self:
        assert not self._store.is_open, "a unit of work is open already"
        self._store.is_open = True
        self._before = self._store.tables.snapshot()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._before is not None
        self._store.tables.restore(self._before)
        self._store.is_open = False

    def commit(self) -> None:
        if self._store.faults_to_come:
            self._store.faults_to_come -= 1
            raise StoreFault
        self._before = self._store.tables.snapshot()
        self._store.commits += 1


class InMemoryStore:
    """A unit-of-work factory; `faults_to_come` commits fail as on a full disk."""

    def __init__(self, clock: Clock | None = None, retention: AddressRetention | None = None) -> None:
        self.tables = Tables()
        self.clock: Clock = clock or FakeClock()
        self.retention = retention or AddressRetention()
        self.is_open = False
        self.commits = 0
        self.faults_to_come = 0

    def __call__(self) -> InMemoryUnitOfWork:
        return InMemoryUnitOfWork(self)

    def happened(self) -> list[Event]:
        """Every event that was committed, oldest first."""
        return [noted.event for noted in self.tables.events]
