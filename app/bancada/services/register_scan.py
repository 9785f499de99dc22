"""One scan: a control code, a badge, an answer, an item, a carton, a label or an order; in that order."""

from __future__ import annotations

from collections.abc import Callable

from bancada.domain import answers
from bancada.domain import events as ev
from bancada.domain.control_codes import ControlCode, choice_number, control_code
from bancada.domain.item_rules import ScanContext, find_products
from bancada.domain.obstacles import Obstacle
from bancada.domain.orders import OrderState
from bancada.domain.outcome import ScanOutcome
from bancada.domain.profiles import WeighMode
from bancada.domain.read_scan import ReadScan, read_scan
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.domain.verification import confirm_rise
from bancada.domain.verification import register_scan as verify
from bancada.services import problems
from bancada.services.announcement import Announcement
from bancada.services.bench_state import Step
from bancada.services.close_parcel import acknowledge_note, after_change, ask_to_close
from bancada.services.commands import (
    AnswerDoubt,
    HoldOrder,
    RegisterScan,
    ReleaseOrder,
    Reprint,
    ShelveOrder,
    Undo,
)
from bancada.services.desk import Desk
from bancada.services.next_step import next_step
from bancada.services.open_order import find_orders, leave, open_by_scan, open_first
from bancada.services.parcel_advice import refresh_band
from bancada.services.print_documents import answer_doubt, reprint
from bancada.services.sign_in import badge_key, badge_scanned, sign_out

_COUNTED = (Verdict.ACCEPTED, Verdict.LINE_COMPLETE, Verdict.ORDER_COMPLETE)


def register_scan(desk: Desk, command: RegisterScan) -> Announcement | None:
    """Judge one scan; None for a scanner's double read, which is one scan and not two."""
    before = desk.state.last_scan
    desk.change(last_scan=command)
    if before is not None and _is_double_read(before, command, desk.profile.double_read_ms):
        return None
    special = _special(desk, command.text)
    if special is not None:
        return special()
    if desk.state.operator is None:
        return desk.say(Verdict.SIGN_IN_FIRST, text=command.text)
    # A scan that is no badge goes on with the work: nothing waits before it.
    if desk.state.pending is not None or desk.state.badge_owner is not None:
        desk.change(pending=None, badge_owner=None)
    scan = read_scan(command.text, command.scan_id, desk.profile.scale_label)
    if desk.state.session is None:
        said = problems.label_in_doubt_scanned(desk, scan.text) or open_by_scan(desk, scan)
        return said if said is not None else _scan_item(desk, scan)
    return _scan_in_order(desk, scan)


def shelve_order(desk: Desk, command: ShelveOrder) -> Announcement | None:
    """The shelf on which the open order waits; a code that means something else goes on as any scan does."""
    read = command.scan
    scan = read_scan(read.text, read.scan_id, desk.profile.scale_label)
    if not _is_shelf(desk, scan, read.text):
        return register_scan(desk, read)
    desk.change(last_scan=read)
    return problems.hold_order(desk, HoldOrder(command.reason, scan.text))


def _is_shelf(desk: Desk, scan: ReadScan, text: str) -> bool:
    """Whether a code is nothing that the station knows by it."""
    if _special(desk, text) is not None or scan.item.code != scan.text:
        return False
    return not _names_something(desk, scan)


def is_known(desk: Desk, command: RegisterScan) -> bool:
    """Whether a scan names goods, a carton or an order."""
    return _names_something(desk, read_scan(command.text, command.scan_id, desk.profile.scale_label))


def _names_something(desk: Desk, scan: ReadScan) -> bool:
    store = desk.store
    is_goods = (
        bool(find_products(scan.item, store.products)) or store.cartons.by_barcode(scan.text) is not None
    )
    return is_goods or bool(find_orders(desk, scan)[0])


def _is_double_read(before: RegisterScan, now: RegisterScan, window_ms: int) -> bool:
    same = before.text == now.text and before.device_id == now.device_id
    return same and now.read_at_ms - before.read_at_ms < window_ms


def _special(desk: Desk, text: str) -> Callable[[], Announcement | None] | None:
    """What a badge, a control code or a choice code asks for."""
    owner_id = desk.state.badges.get(badge_key(text))
    if owner_id is not None:
        record = desk.store.operators.by_id(owner_id)
        return None if record is None else lambda: badge_scanned(desk, record)
    number = choice_number(text)
    if number is not None:
        return lambda: choose(desk, number)
    code = control_code(text)
    return None if code is None else lambda: control(desk, code)


def control(desk: Desk, code: ControlCode) -> Announcement | None:
    """What a control code asks for, where it can be answered without further words."""
    drops_pin = code is ControlCode.NO and desk.state.badge_owner is not None
    if desk.state.operator is None and not drops_pin:
        return desk.say(Verdict.SIGN_IN_FIRST)
    answered = _doubt_answered(desk, code)
    if answered is not None:
        return answered
    act = _CONTROLS.get(code)
    return act(desk) if act is not None else desk.say(Verdict.CONTROL_CODE, detail=code.value)


def confirm(desk: Desk) -> Announcement | None:
    """Yes / done: to whatever the bench waits for."""
    step = next_step(desk.state)
    if step is Step.LOOK_AT_CHANGES:
        return problems.acknowledge_changes(desk)
    if step is Step.TAKE_BACK:
        return problems.take_back_goods(desk)
    session = desk.state.session
    asked = desk.state.asked_release
    if session is None and asked is not None:
        return problems.release_order(desk, ReleaseOrder(asked.order_id))
    if session is None:
        return desk.refuse(Obstacle.NO_ORDER_OPEN)
    question = session.question
    if question is not None and question.detail is ev.Detail.WEIGHT_RISE:
        scan = read_scan(question.code, question.scan_id, desk.profile.scale_label)
        return _settle_item(desk, confirm_rise(session, scan.item, _context(desk)))
    return acknowledge_note(desk) if desk.state.is_note_due else ask_to_close(desk, ends_order=True)


def decline(desk: Desk) -> Announcement | None:
    """No: drop an open question, a PIN, an approval; of an order only whoever is signed in drops anything."""
    if desk.state.badge_owner is not None or desk.state.pending is not None:
        desk.change(badge_owner=None, pending=None)
        return None
    if desk.state.operator is None:
        return None
    session = desk.state.session
    if session is not None and session.question is not None:
        return problems.undo(desk, Undo())
    return None


def _doubt_answered(desk: Desk, code: ControlCode) -> Announcement | None:
    """Whether the document in doubt came out, scanned from the desk mat between two orders.

    None for any other code, and for one that was read before anybody could see the question.
    """
    state = desk.state
    if code not in (ControlCode.DONE, ControlCode.NO) or not state.doubts or state.session is not None:
        return None
    if state.pending is not None or state.badge_owner is not None or state.last_scan is None:
        return None
    if state.last_scan.read_at_ms <= state.doubt_since_ms:
        return desk.refuse(Obstacle.READ_TOO_EARLY)
    return answer_doubt(desk, AnswerDoubt(state.doubts[0].job_id, came_out=code is ControlCode.DONE))


def choose(desk: Desk, number: int) -> Announcement:
    """Choose one of the products an ambiguous code may be, or say how many there are."""
    session = desk.state.session
    question = session.question if session is not None else None
    if question is not None and question.detail is ev.Detail.QUANTITY:
        return answer(desk, str(number))
    options = question.options if question is not None else ()
    if session is None or not 1 <= number <= len(options):
        return desk.refuse(Obstacle.NO_SUCH_CHOICE if options else Obstacle.NOTHING_ASKED)
    return _settle_item(desk, answers.answer_choice(session, options[number - 1], _context(desk)))


def ask_quantity(desk: Desk) -> Announcement:
    """Ask how many there are of what was scanned last."""
    return desk.settle(answers.ask_quantity(desk.need_session(), _context(desk)))


def answer(desk: Desk, value: str) -> Announcement:
    """A typed answer to the open question."""
    session = desk.need_session()
    question = session.question
    if question is not None and question.detail is ev.Detail.QUANTITY:
        total = int(value) if value.strip().isdecimal() else 0
        return _settle_item(desk, answers.answer_quantity(session, total, _context(desk)))
    return _settle_item(desk, answers.answer_detail(session, value, _context(desk)))


def _scan_in_order(desk: Desk, scan: ReadScan) -> Announcement:
    session = desk.need_session()
    step = next_step(desk.state)
    label = _as_label(desk, scan, step)
    if label is not None:
        return label
    taken_out = problems.take_out_surplus(desk, scan.item) if step is Step.TAKE_OUT_SURPLUS else None
    if taken_out is not None:
        return taken_out
    if step is Step.NEXT_PARCEL:
        ask_to_close(desk, ends_order=False)
        session = desk.need_session()
    misread = _order_code_as_detail(desk, session, scan)
    if misread is not None:
        refused = ev.ScanRefused(Verdict.NOT_POSSIBLE_NOW, scan.item.code, scan.item.scan_id)
        desk.record(refused, order_id=session.order.order_id)
        return desk.refuse(misread, text=scan.text)
    outcome = verify(session, scan.item, _context(desk))
    if outcome.verdict is Verdict.UNKNOWN_CODE:
        other = _not_an_item(desk, session, scan)
        if other is not None:
            return other
    return _settle_item(desk, outcome)


def _as_label(desk: Desk, scan: ReadScan, step: Step) -> Announcement | None:
    """A label that is to be read back or was in doubt; None where the scan may be something else."""
    awaited = problems.awaited_labels(desk).values()
    if any(problems.same_label(scan.text, label) for label in awaited):
        return problems.read_label_back(desk, scan)
    in_doubt = problems.label_in_doubt_scanned(desk, scan.text)
    if in_doubt is not None or step is not Step.READ_LABEL:
        return in_doubt
    return problems.read_label_back(desk, scan)


_ORDER_CODE_FOR = {
    ev.Detail.SERIAL: Obstacle.ORDER_CODE_FOR_SERIAL,
    ev.Detail.LOT: Obstacle.ORDER_CODE_FOR_LOT,
}


def _order_code_as_detail(desk: Desk, session: PackingSession, scan: ReadScan) -> Obstacle | None:
    """What is wrong with a scan that opens an order where the bench asked for a serial number or a lot.

    A lot may be called as an order is by chance: the one the order wants is believed, and what is typed.
    """
    question = session.question
    if question is None or question.line_no is None or question.detail not in _ORDER_CODE_FOR:
        return None
    is_wanted_lot = scan.text == session.order.line(question.line_no).lot
    is_item = scan.item.lot is not None or bool(find_products(scan.item, desk.store.products))
    if is_wanted_lot or is_item or not find_orders(desk, scan)[0]:
        return None
    return _ORDER_CODE_FOR[question.detail]


def weight_rose(desk: Desk) -> Announcement | None:
    """The unit in question may lie in the carton now: judge the scan that waits for it by the new weight."""
    session = desk.need_session()
    question = session.question
    if question is None or question.detail is not ev.Detail.WEIGHT_RISE or desk.state.stable_g is None:
        return None
    scan = read_scan(question.code, question.scan_id, desk.profile.scale_label)
    outcome = verify(session, scan.item, _context(desk))
    return None if outcome.verdict is Verdict.WEIGHT_DID_NOT_RISE else _settle_item(desk, outcome)


def _scan_item(desk: Desk, scan: ReadScan) -> Announcement:
    return _settle_item(desk, verify(desk.need_session(), scan.item, _context(desk)))


def _settle_item(desk: Desk, outcome: ScanOutcome) -> Announcement:
    said = desk.settle(outcome)
    if outcome.verdict not in _COUNTED:
        return said
    refresh_band(desk)
    return after_change(desk, said)


def _not_an_item(desk: Desk, session: PackingSession, scan: ReadScan) -> Announcement | None:
    """A carton of the catalogue, or another order; None when the code is really unknown."""
    carton = desk.store.cartons.by_barcode(scan.text)
    if carton is not None and session.is_editable and not session.parcel.is_closed:
        chosen = ev.CartonChosen(session.current_parcel_no, carton.code, carton.tare_g)
        desk.record(chosen, order_id=session.order.order_id)
        desk.change(session=session.apply(chosen), suggestion=carton)
        refresh_band(desk)
        return after_change(desk, desk.say(Verdict.CARTON_CHOSEN, item=carton.name, detail=carton.code))
    found, code = find_orders(desk, scan)
    others = tuple(order_id for order_id in found if order_id != session.order.order_id)
    if not others:
        return desk.say(Verdict.ORDER_RESUMED, text=scan.text) if found else None
    if session.verified:
        return desk.say(Verdict.ANOTHER_ORDER_OPEN, text=scan.text)
    return open_first(desk, others, code)


def _context(desk: Desk) -> ScanContext:
    under_carton = desk.profile.weigh is WeighMode.UNDER_CARTON
    return ScanContext(
        desk.store.products,
        desk.store.orders,
        desk.profile,
        desk.tools.clock.today(),
        scale_g=desk.state.stable_g if under_carton else None,
    )


def put_aside(desk: Desk) -> Announcement | None:
    """Leave the open order; a cancelled one only once its goods are back."""
    session = desk.state.session
    if session is None:
        return desk.refuse(Obstacle.NO_ORDER_OPEN)
    if session.state is OrderState.CANCELLED:
        return desk.refuse(Obstacle.GOODS_TO_TAKE_BACK)
    done, wanted = session.done_units, session.wanted_units
    leave(desk)
    return desk.say(
        Verdict.ORDER_LEFT, order_ref=session.order.order_ref, qty=done, missing_qty=wanted - done
    )


_CONTROLS: dict[ControlCode, Callable[[Desk], Announcement | None]] = {
    ControlCode.DONE: confirm,
    ControlCode.NO: decline,
    ControlCode.UNDO: lambda desk: problems.undo(desk, Undo()),
    ControlCode.QUANTITY: ask_quantity,
    ControlCode.NEXT_PARCEL: lambda desk: ask_to_close(desk, ends_order=False),
    ControlCode.REPRINT: lambda desk: reprint(desk, Reprint()),
    ControlCode.LEAVE: put_aside,
    ControlCode.SIGN_OUT: lambda desk: sign_out(desk, by_idle_lock=False),
}
