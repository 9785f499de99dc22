"""Drives a bench as a packer does: scans, weights, badges; remembers what it said and what was recorded.

After every command the session on the bench must be the one that its recorded events amount to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any, Protocol, TypeVar

from bancada.domain.events import Event
from bancada.domain.obstacles import Obstacle
from bancada.domain.operators import Operator, Role
from bancada.domain.orders import Order, ShippingAddress
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict
from bancada.services import commands as cmd
from bancada.services.announcement import Announcement
from bancada.services.bench import Answer, Bench
from bancada.services.bench_state import BenchState, BenchUpdate, Step
from bancada.services.desk import Tools
from bancada.services.document_fields import expected_readback
from bancada.services.next_step import next_step
from bancada.services.ports import OperatorRecord, PrintJob, ScaleReading, UnitOfWork
from bancada.services.print_states import SendResult
from bancada.services.received import ReceivedOrder, ReceivedRecord, RecordPlace
from bancada.services.take_in import IntakeCounts, order_id_of
from tests.fakes.clock import FakeClock
from tests.fakes.pins import PlainPins

PLACE = RecordPlace("orders.csv")
ADMIN_BADGE, ADMIN_PIN = "ADM-1", "1234"
BETWEEN_SCANS_MS = 1000

SomeEvent = TypeVar("SomeEvent", bound=Event)


class DrivenStore(Protocol):
    """A store as the driver needs it."""

    def begin(self) -> UnitOfWork: ...

    def recorded_of(self) -> list[tuple[Event, str | None]]: ...

    def authors(self) -> list[tuple[Event, str | None]]: ...

    def fail_next_commit(self) -> None: ...

    def let_newer_program_change(self, order_id: str) -> None: ...


class BenchDriver:
    """A bench with hands on it; `said` is its last answer, `update` the last update."""

    def __init__(self, store: DrivenStore, clock: FakeClock) -> None:
        self.store = store
        self.clock = clock
        self.said: Announcement | None = None
        self.reply: Any = None
        self._ids = count(1)
        self._scans = count(1)
        self._tools = Tools(self.store.begin, self.clock, PlainPins(), lambda: f"id-{next(self._ids)}")
        self.bench = self._new_bench()
        self.update: BenchUpdate = self.bench.start()

    # What the bench shows.

    @property
    def state(self) -> BenchState:
        return self.bench.state

    def step(self) -> Step:
        """What the bench waits for now."""
        return next_step(self.state)

    @property
    def verdict(self) -> ScanVerdict | None:
        return self.said.verdict if self.said is not None else None

    @property
    def session(self) -> PackingSession:
        """The open order."""
        assert self.state.session is not None, "no order is open"
        return self.state.session

    # What a packer does.

    def do(self, command: cmd.Command) -> ScanVerdict | None:
        """Carry a command out; what the bench says to it."""
        return self._told(self.bench.execute(command))

    def do_from_console(self, command: cmd.Command) -> ScanVerdict | None:
        """Carry a command out as whoever may write the station's folder, while the bench is as it is."""
        console = Bench(replace(self._tools, is_console=True))
        console.state = self.bench.state
        answer = console.execute(command)
        self.bench.state = console.state
        return self._told(answer)

    def _told(self, answer: Answer) -> ScanVerdict | None:
        self.update, self.reply, self.said = answer.update, answer.reply, answer.update.announcement
        self._compare_with_log()
        self._insist_on_a_reason()
        return self.verdict

    def scan(
        self, *texts: str, device: str = "scanner", after_ms: int = BETWEEN_SCANS_MS
    ) -> ScanVerdict | None:
        """Scan one code after another; what the bench says to the last one."""
        for text in texts:
            self.clock.advance(ms=after_ms)
            self.do(cmd.RegisterScan(text, device, f"scan-{next(self._scans)}", self.clock.monotonic_ms()))
        return self.verdict

    def weigh(self, weight_g: int, *, is_stable: bool = True) -> ScanVerdict | None:
        """The scale shows a weight."""
        return self.do(cmd.ReadScale(ScaleReading(weight_g, is_stable)))

    def empty_scale(self) -> None:
        self.weigh(0)

    def sign_in(self, badge: str = ADMIN_BADGE, pin: str = ADMIN_PIN) -> ScanVerdict | None:
        """Scan a badge and type the PIN where one is asked for."""
        self.scan(badge)
        return self.do(cmd.EnterPin(pin)) if self.step() is Step.PIN else self.verdict

    def approve(self, badge: str = ADMIN_BADGE, pin: str = ADMIN_PIN) -> ScanVerdict | None:
        """A supervisor scans the badge and types the PIN; what the approved act then says."""
        self.scan(badge)
        return self.do(cmd.EnterPin(pin))

    # What happens around it.

    def set_up(self, **settings: str) -> str:
        """Make the admin, who is signed in then, and set settings (``profile_x`` is ``profile.x``)."""
        self.do(cmd.AddOperator("Ana", ADMIN_BADGE, "admin", ADMIN_PIN))
        admin_id: str = self.reply
        if settings:
            self.change_settings(**settings)
        return admin_id

    def change_settings(self, **settings: str) -> None:
        named = {name.replace("profile_", "profile.", 1): value for name, value in settings.items()}
        self.do(cmd.ChangeSettings(named))

    def add_person(self, name: str, badge: str, role: Role = Role.PACKER, pin: str = "4321") -> str:
        self.do(cmd.AddOperator(name, badge, role.value, pin))
        operator_id: str = self.reply
        return operator_id

    def add_person_without_pin(self, name: str, badge: str) -> None:
        """Somebody whose badge is enough, known from the next start on."""
        with self.store.begin() as uow:
            uow.operators.put(OperatorRecord(Operator(f"id-{badge}", name, badge, Role.PACKER), None))
            uow.commit()
        self.restart()

    def take_in(self, *records: ReceivedRecord) -> IntakeCounts:
        """Take records in, whoever is at the bench; their counts."""
        self.do_from_console(cmd.TakeIn(records))
        counts: IntakeCounts = self.reply
        return counts

    def import_orders(self, *orders: Order, address: ShippingAddress | None = None) -> IntakeCounts:
        return self.take_in(*(ReceivedOrder(order, PLACE, address) for order in orders))

    def cancel(self, order: Order) -> IntakeCounts:
        return self.take_in(ReceivedOrder(order, PLACE, is_cancelled=True))

    def restart(self) -> BenchUpdate:
        """The station stopped and is started again on the same store."""
        self.bench = self._new_bench()
        self.update, self.said = self.bench.start(), None
        return self.update

    def break_order(self, order: Order, question: str) -> None:
        """From now on the store stumbles over this question (a method of its order book) about an order."""
        begin, order_id = self.store.begin, order_id_of(order)
        broken = replace(self._tools, begin=lambda: _StumblingWork(begin(), order_id, question))
        self.bench, state = Bench(broken), self.bench.state
        self.bench.state = state

    def restart_after_newer_program(self, order: Order) -> None:
        """A newer program did something to an order; then this one is started again and somebody signs in."""
        self.store.let_newer_program_change(order_id_of(order))
        self.restart()
        self.sign_in()

    def purge_addresses(self, *, days: int) -> None:
        """Some days later, what is due is deleted."""
        with self.store.begin() as uow:
            uow.orders.purge_addresses(self.clock.now() + timedelta(days=days))
            uow.commit()

    # What is stored.

    def ask(self, question: Callable[[UnitOfWork], Any]) -> Any:
        with self.store.begin() as uow:
            return question(uow)

    def stored(self, order: Order) -> PackingSession:
        """An order's session as its events tell it."""
        session: PackingSession | None = self.ask(lambda uow: uow.orders.session(order_id_of(order)))
        assert session is not None, f"order {order.order_ref} is not in the store"
        return session

    def jobs_of(self, order: Order) -> tuple[PrintJob, ...]:
        found: tuple[PrintJob, ...] = self.ask(lambda uow: uow.print_queue.jobs_of(order_id_of(order)))
        return found

    def events(self, kind: type[SomeEvent]) -> list[SomeEvent]:
        """Recorded events of one kind, oldest first."""
        return [event for event in self.recorded() if isinstance(event, kind)]

    def recorded(self) -> list[Event]:
        return [event for event, _ in self.store.recorded_of()]

    def newest(self, kind: type[SomeEvent]) -> SomeEvent:
        return self.events(kind)[-1]

    def orders_of(self, kind: type[Event]) -> list[str | None]:
        """Of which order each recorded event of a kind is."""
        return [order_id for event, order_id in self.store.recorded_of() if isinstance(event, kind)]

    def authors_of(self, *kinds: type[Event]) -> list[str | None]:
        """Under whose name each recorded event of these kinds stands."""
        return [operator_id for event, operator_id in self.store.authors() if isinstance(event, kinds)]

    def readback(self, parcel_no: int = 1) -> str:
        """The code on a parcel's label."""
        return expected_readback(self.session, parcel_no)

    # Printing by hand, where no spooler runs.

    def print_next(self, result: SendResult = SendResult.PRINTED, reason: str = "") -> PrintJob | None:
        """Take the next document to paper, as the spooler would; None when nothing waits."""
        self.do(cmd.TakePrintJob())
        if self.reply is None:
            return None
        job: PrintJob = self.reply.job
        self.do(cmd.BeginSending(job.job_id, b"label"))
        self.do(cmd.FinishSending(job.job_id, result, reason))
        return job

    def print_all(self) -> list[PrintJob]:
        jobs = []
        while (job := self.print_next()) is not None:
            jobs.append(job)
        return jobs

    def _new_bench(self) -> Bench:
        return Bench(self._tools)

    def _compare_with_log(self) -> None:
        session = self.state.session
        if session is not None:
            stored = self.ask(lambda uow: uow.orders.session(session.order.order_id))
            assert session == stored, "the session on the bench is not what was recorded"

    def _insist_on_a_reason(self) -> None:
        if self.said is not None and self.said.verdict is ScanVerdict.NOT_POSSIBLE_NOW:
            assert self.said.detail in tuple(Obstacle), "not possible now, and nobody is told why"


class _Stumbling:
    """What it stands before, but for one method about one order."""

    def __init__(self, book: Any, order_id: str, question: str) -> None:
        self._book, self._order_id, self._question = book, order_id, question

    def __getattr__(self, name: str) -> Any:
        asked = getattr(self._book, name)
        return self._stumble_over(asked) if name == self._question else asked

    def _stumble_over(self, asked: Callable[[str], Any]) -> Callable[[str], Any]:
        def answer(order_id: str) -> Any:
            if order_id == self._order_id:
                raise ZeroDivisionError
            return asked(order_id)

        return answer


class _StumblingWork:
    """A unit of work whose order book stumbles."""

    def __init__(self, uow: UnitOfWork, order_id: str, question: str) -> None:
        self._uow, self._order_id, self._question = uow, order_id, question

    def __enter__(self) -> Any:
        self._uow.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._uow.__exit__(None, None, None)

    @property
    def orders(self) -> Any:
        return _Stumbling(self._uow.orders, self._order_id, self._question)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._uow, name)
