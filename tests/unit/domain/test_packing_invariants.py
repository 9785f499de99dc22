"""A packer, a source and a supervisor act at random; what must always hold is looked at after each act."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bancada.domain import corrections
from bancada.domain import events as ev
from bancada.domain.answers import answer_choice, answer_detail, answer_quantity, ask_quantity
from bancada.domain.closing import close_parcel, may_end, next_parcel_no, surplus_lines, why_not_closable
from bancada.domain.content_change import ChangedField, ContentChange
from bancada.domain.item_scan import ItemScan
from bancada.domain.orders import OrderLine, OrderState
from bancada.domain.outcome import ScanOutcome
from bancada.domain.products import ProductFlag
from bancada.domain.profiles import PackingProfile
from bancada.domain.session import PackingSession, fold
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.domain.verification import confirm_rise, register_scan
from tests.unit.domain.builders import BROKEN, context, line, on_scale, order, product, weighed_line

PRODUCTS = (
    product("A", codes={"A6": 6, "AB": 1}, weight_g=100),
    product("B", ProductFlag.BULK_QUANTITY, codes={"AB": 2}, weight_g=50),
    product("S", ProductFlag.SERIAL),
    product("L", ProductFlag.LOT, ProductFlag.EXPIRY),
    product("G"),
    product("OTHER", ProductFlag.SERIAL),
)
LINES = (
    line(1, "A", 7),
    line(2, "B", 5),
    line(3, "S", 2),
    line(4, "L", 1, lot="L1"),
    line(5, "L", 1, lot="L2"),
    weighed_line(6, "G", 500),
    line(7, "A", 2),
)
CODES = st.sampled_from(["A", "A6", "AB", "B", "S", "L", "L1", "L2", "G", "OTHER", "N1", "N2", "30/04/2026"])
NUMBERS = st.integers(1, 12)
QUANTITIES = st.integers(0, 8)
SCANS = st.builds(
    ItemScan,
    text=st.one_of(CODES, CODES, CODES, st.text(max_size=6)),
    serial_no=st.sampled_from([None, None, "N1", "N3"]),
    lot=st.sampled_from([None, "L1", "L2", "L3"]),
    expires_on=st.sampled_from([None, date(2026, 3, 1), date(2026, 3, 2)]),
    count=st.sampled_from([None, None, 0, 3]),
    net_weight_g=st.sampled_from([None, 90, 260, 500, 525, 526]),
)
COUNTED = (Verdict.ACCEPTED, Verdict.LINE_COMPLETE, Verdict.ORDER_COMPLETE)
REASONS = st.sampled_from(ev.ExceptionReason)


class Packing(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.live = PackingSession.begin(order())
        self.log: list[ev.Event] = []
        self.scans = 0
        self.was_revised = False
        self.bench = context(*PRODUCTS)

    @initialize(lines=st.lists(st.sampled_from(LINES), min_size=1, max_size=4, unique=True))
    def begin(self, lines: list[OrderLine]) -> None:
        received = ev.OrderReceived(order(*lines))
        self.live = PackingSession.begin(received.order)
        self.log = [received]
        self.happen(ev.OrderOpened(ev.OpenedBy.CODE))

    def happen(self, event: ev.Event) -> None:
        """A fact that does not come from the rules of the order itself."""
        self.log.append(event)
        self.live = self.live.apply(event)

    def settle(self, outcome: ScanOutcome) -> Verdict:
        """Take an outcome as the station does; its events must be the whole truth of it."""
        assert self.live.apply_all(outcome.events) == outcome.session
        if all(isinstance(event, ev.ScanRefused) for event in outcome.events):
            assert outcome.session == self.live
        self.log.extend(outcome.events)
        self.live = outcome.session
        return outcome.verdict

    def numbered(self, scan: ItemScan) -> ItemScan:
        self.scans += 1
        return replace(scan, scan_id=f"scan-{self.scans}", keys=(scan.text.upper(),))

    @rule(code=CODES)
    def scan_a_code(self, code: str) -> None:
        self.settle(register_scan(self.live, self.numbered(ItemScan(code)), self.bench))

    @rule(scan=SCANS, scale_g=st.sampled_from([None, 0, 500]))
    def scan_a_symbol(self, scan: ItemScan, scale_g: int | None) -> None:
        self.settle(register_scan(self.live, self.numbered(scan), on_scale(self.bench, scale_g)))

    @precondition(lambda self: self.live.question is not None)
    @rule(scan=SCANS)
    def confirm_the_rise(self, scan: ItemScan) -> None:
        question = self.live.question
        assert question is not None
        scan = replace(scan, text=question.code, scan_id=question.scan_id, keys=(question.code,))
        self.settle(confirm_rise(self.live, scan, self.bench))

    @rule(value=st.one_of(CODES, st.text(max_size=70)))
    def answer(self, value: str) -> None:
        self.settle(answer_detail(self.live, value, self.bench))

    @rule(sku=st.sampled_from(["A", "B", "OTHER", "unknown"]))
    def choose(self, sku: str) -> None:
        self.settle(answer_choice(self.live, sku, self.bench))

    @rule()
    def ask_how_many(self) -> None:
        self.settle(ask_quantity(self.live, self.bench))

    @precondition(lambda self: self.live.question is not None)
    @rule(total=st.one_of(QUANTITIES, st.integers(400, 600)))
    def say_how_many(self, total: int) -> None:
        self.settle(answer_quantity(self.live, total, self.bench))

    @rule(line_no=st.one_of(st.none(), NUMBERS))
    def undo(self, line_no: int | None) -> None:
        self.settle(corrections.undo(self.live, line_no))

    @rule(line_no=NUMBERS, qty=QUANTITIES, from_no=st.integers(0, 4), to_no=st.integers(0, 4))
    def move_anything(self, line_no: int, qty: int, from_no: int, to_no: int) -> None:
        self.settle(corrections.move_units(self.live, line_no, qty, from_no, to_no))

    @precondition(lambda self: self.live.verified)
    @rule(data=st.data(), to_no=st.integers(1, 3))
    def move_there_and_back(self, data: st.DataObject, to_no: int) -> None:
        before = self.live
        entry = data.draw(st.sampled_from(before.verified))
        line_no, qty, from_no = entry.line_no, data.draw(st.integers(1, entry.qty)), entry.parcel_no
        there = corrections.move_units(before, line_no, qty, from_no, to_no)
        self.settle(there)
        if there.verdict is Verdict.UNITS_MOVED and to_no <= len(before.parcels):
            back = corrections.move_units(self.live, line_no, qty, to_no, from_no)
            assert back.verdict is Verdict.UNITS_MOVED
            assert back.session.done == before.done
            contents = [parcel.contents for parcel in before.parcels]
            assert [parcel.contents for parcel in back.session.parcels] == contents

    @rule(line_no=NUMBERS, qty=QUANTITIES, reason=REASONS)
    def short(self, line_no: int, qty: int, reason: ev.ExceptionReason) -> None:
        self.settle(corrections.short_line(self.live, line_no, qty, reason, "sup"))

    @rule(line_no=NUMBERS, qty=QUANTITIES)
    def report_damaged(self, line_no: int, qty: int) -> None:
        self.settle(corrections.report_damaged(self.live, line_no, qty, BROKEN, "shelf"))

    @rule(line_no=NUMBERS, sku=st.sampled_from(["OTHER", "B", "G"]))
    def substitute(self, line_no: int, sku: str) -> None:
        replacement = self.bench.catalogue.product(sku)
        assert replacement is not None
        self.settle(corrections.substitute(self.live, line_no, replacement, "sup"))

    @rule(line_no=NUMBERS, reason=REASONS)
    def confirm_by_hand(self, line_no: int, reason: ev.ExceptionReason) -> None:
        known = self.live.has_line(line_no)
        sku = self.live.order.line(line_no).sku if known else ""
        own = self.bench.catalogue.product(sku)
        self.settle(corrections.confirm_by_hand(self.live, line_no, reason, own))

    @precondition(lambda self: self.live.is_editable and not self.live.is_complete)
    @rule(data=st.data())
    def scan_what_is_missing(self, data: st.DataObject) -> None:
        missing = [each for each in self.live.order.lines if not self.live.is_line_complete(each.line_no)]
        wanted = data.draw(st.sampled_from(missing))
        scan = ItemScan(
            wanted.sku,
            serial_no=f"N{self.scans + 10}",
            lot=wanted.lot or "L9",
            expires_on=date(2026, 3, 2),
            net_weight_g=self.live.missing_qty(wanted.line_no),
        )
        verdict = self.settle(register_scan(self.live, self.numbered(scan), self.bench))
        is_free = self.live.question is None and not self.live.changes and not self.live.parcel.is_closed
        assert verdict in COUNTED or not is_free

    @rule()
    def close(self) -> None:
        if why_not_closable(self.live, ends_order=False) is None:
            self.settle(close_parcel(self.live, 1000, None))

    @rule()
    def go_on(self) -> None:
        number = next_parcel_no(self.live)
        if self.live.is_editable and self.live.parcel.is_closed and number is not None:
            self.happen(ev.ParcelOpened(number))
            assert not self.live.parcel.is_closed

    @rule(reason=REASONS)
    def hold_and_release(self, reason: ev.ExceptionReason) -> None:
        before = self.live
        if self.settle(corrections.hold(before, reason, "H1")) is Verdict.HELD:
            self.settle(corrections.release(self.live, "sup"))
            assert self.live.state is before.state or before.changes

    @precondition(lambda self: self.scans > 20)
    @rule(reason=REASONS)
    def hold(self, reason: ev.ExceptionReason) -> None:
        self.settle(corrections.hold(self.live, reason, "H1"))

    @rule()
    def release(self) -> None:
        self.settle(corrections.release(self.live, "sup"))

    @rule(reason=REASONS)
    def reopen(self, reason: ev.ExceptionReason) -> None:
        self.settle(corrections.reopen(self.live, reason, "sup"))

    @rule()
    def leave_and_come_back(self) -> None:
        self.happen(ev.OrderLeft())
        self.happen(ev.OrderOpened(ev.OpenedBy.RESUMED))

    @rule()
    def acknowledge(self) -> None:
        self.happen(ev.ChangesAcknowledged())

    @rule()
    def read_note(self) -> None:
        self.happen(ev.OrderNoteRead())
        assert self.live.is_note_read

    @precondition(lambda self: self.scans > 4 and self.live.state is not OrderState.CANCELLED)
    @rule(
        data=st.data(),
        changes=st.sampled_from(
            [(), (ContentChange(ChangedField.NOTE),), (ContentChange(ChangedField.CARRIER),)]
        ),
    )
    def revise(self, data: st.DataObject, changes: tuple[ContentChange, ...]) -> None:
        chosen: list[OrderLine] = data.draw(st.lists(st.sampled_from(LINES), min_size=1, unique=True))
        lines = [
            replace(each, line_no=number, ordered_qty=data.draw(st.sampled_from([each.ordered_qty, 1, 9])))
            for number, each in enumerate(chosen, start=1)
        ]
        packed_before = goods_of(self.live)
        self.happen(ev.OrderRevised(order(*lines), changes))
        self.was_revised = True
        assert goods_of(self.live) == packed_before

    @precondition(lambda self: self.scans > 30)
    @rule()
    def cancel(self) -> None:
        self.happen(ev.OrderCancelled())

    @rule(reads_back=st.booleans())
    def end(self, reads_back: bool) -> None:
        profile = PackingProfile(reads_label_back=reads_back)
        if may_end(self.live, profile):
            held = Counter[int]()
            for parcel in self.live.parcels:
                assert parcel.is_closed or parcel.is_empty
                held.update(dict(parcel.contents))
            for each in self.live.order.lines:
                assert held[each.line_no] == self.live.done_qty(each.line_no)
                assert self.live.is_line_complete(each.line_no)
            self.happen(ev.OrderPacked(1))

    @rule()
    def undo_everything_in_mind(self) -> None:
        session = self.live
        if not session.is_editable or any(parcel.is_closed for parcel in session.parcels):
            return
        for _ in range(len(session.verified) + 1):
            outcome = corrections.undo(session)
            session = outcome.session
        if self.live.question is None:
            assert outcome.verdict is Verdict.NOTHING_TO_UNDO
            assert session.verified == ()
            assert set(session.done) == {0}
            assert all(parcel.is_empty for parcel in session.parcels)

    @rule()
    def finish_in_mind(self) -> None:
        """Nothing a packer, a source or a supervisor does may leave an order that can never be finished."""
        if self.live.is_editable and any(self.live.done):
            session = without_surplus(self.live)
            for each in session.order.lines:
                qty = session.missing_qty(each.line_no)
                session = corrections.short_line(session, each.line_no, qty, BROKEN, "sup").session
            assert session.is_complete
            if any(session.done):
                assert may_end(all_closed(session), PackingProfile())

    @invariant()
    def the_events_are_the_whole_truth(self) -> None:
        assert fold(self.log) == self.live

    @invariant()
    def lines_parcels_and_scans_agree(self) -> None:
        in_parcels, scanned = Counter[int](), Counter[int]()
        by_parcel = Counter[tuple[int, int]]()
        for parcel in self.live.parcels:
            in_parcels.update(dict(parcel.contents))
        for entry in self.live.verified:
            scanned[entry.line_no] += entry.qty
            by_parcel[entry.parcel_no, entry.line_no] += entry.qty
        done = {
            each.line_no: qty for each, qty in zip(self.live.order.lines, self.live.done, strict=True) if qty
        }
        assert +in_parcels == +scanned == Counter(done)
        for parcel in self.live.parcels:
            for line_no, qty in parcel.contents:
                assert by_parcel[parcel.parcel_no, line_no] == qty

    @invariant()
    def nothing_is_packed_that_nobody_wants(self) -> None:
        if not self.was_revised:
            assert surplus_lines(self.live) == ()
        for each in self.live.order.lines:
            assert self.live.done_qty(each.line_no) >= 0
            assert 0 <= self.live.wanted_qty(each.line_no) <= each.ordered_qty

    @invariant()
    def a_serial_number_is_counted_once(self) -> None:
        serials = Counter((self.live.sku_of(entry), entry.serial_no) for entry in self.live.verified)
        for entry in self.live.verified:
            if entry.serial_no is not None:
                assert entry.qty == 1
                assert serials[self.live.sku_of(entry), entry.serial_no] == 1
            own = self.bench.catalogue.product(self.live.sku_of(entry))
            assert own is not None
            assert (entry.serial_no is not None) == own.needs(ProductFlag.SERIAL)

    @invariant()
    def a_line_number_names_one_line(self) -> None:
        numbers = [each.line_no for each in self.live.order.lines]
        assert len(numbers) == len(set(numbers))


def without_surplus(session: PackingSession) -> PackingSession:
    """The session after its packer has looked at the changes and taken out what is too much."""
    session = session.apply_all([ev.DetailDropped(), ev.ChangesAcknowledged()])
    while surplus_lines(session):
        outcome = corrections.undo(session, surplus_lines(session)[0])
        assert outcome.verdict is Verdict.UNDONE
        session = outcome.session
    return session


def all_closed(session: PackingSession) -> PackingSession:
    """The session after every parcel that can be closed was closed, one after the other."""
    for _ in session.parcels:
        if why_not_closable(session, ends_order=True) is None:
            session = close_parcel(session, 1000, None).session
        number = next_parcel_no(session)
        if number is not None:
            session = session.apply(ev.ParcelOpened(number))
    if why_not_closable(session, ends_order=True) is None:
        session = close_parcel(session, 1000, None).session
    return session


def goods_of(session: PackingSession) -> Counter[str]:
    """What lies in the parcels, by product."""
    amounts = Counter[str]()
    for entry in session.verified:
        amounts[session.sku_of(entry)] += entry.qty
    return +amounts


Packing.TestCase.settings = settings(max_examples=150, stateful_step_count=40)
TestPacking = Packing.TestCase
