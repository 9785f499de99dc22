"""The bench: executes commands one at a time; what it answers is durable before anybody sees or hears it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from bancada import __version__
from bancada.domain import events as ev
from bancada.domain.closing import may_ship, why_not_closable
from bancada.domain.events import Act, OpenedBy
from bancada.domain.obstacles import Obstacle
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import authority, print_documents, problems, register_scan, sign_in
from bancada.services import commands as cmd
from bancada.services.announcement import Announcement
from bancada.services.approval import ask_approval
from bancada.services.bench_state import BenchState, BenchUpdate, Step
from bancada.services.close_parcel import (
    acknowledge_note,
    ask_for_note,
    ask_to_close,
    close_unweighed,
    weigh_and_close,
    weight_moved,
    weight_standing,
    why_no_weight,
)
from bancada.services.desk import Desk, NoOrderOpen, OrderNotUnderstood, Tools
from bancada.services.faults import StoreFault
from bancada.services.next_step import next_step, wants_weight
from bancada.services.open_order import bring_to_bench, take_in_hand
from bancada.services.parked_labels import label_parked_order
from bancada.services.people import add_operator
from bancada.services.station_settings import check_setting, read_settings
from bancada.services.take_in import find_new_products, find_unknown_goods, take_in
from bancada.services.unwanted_documents import withdraw_unwanted

_Handler = Callable[[Desk, Any], "Announcement | None"]
_SECOND_TOUCH_MS = 700
_PURGE_EVERY_MS = 15 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Answer:
    """What `Bench.execute` returns: the update for the screen, and the reply for whoever asked."""

    update: BenchUpdate
    reply: Any = None


class Bench:
    """Owned by one thread. A command happens wholly, durably, or not at all."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._last_purge_ms: int | None = None
        self.state = BenchState()

    def start(self) -> BenchUpdate:
        """Read settings and people, settle what a crash left, and bring back the order that was in hand.

        Raises:
            StoreFault: the disk does not answer.
        """
        desk = Desk(self._tools, BenchState())
        try:
            _wake_up(desk)
            desk.commit()
        finally:
            desk.close()
        self.state = desk.state
        return BenchUpdate(self.state, next_step(self.state), orders_changed=True)

    def execute(self, command: cmd.Command) -> Answer:
        """Carry one command out.

        Raises:
            OperatorError: the command cannot be done; nothing of it happened.
        """
        desk = Desk(self._tools, self.state)
        try:
            said = self._run(desk, command)
            is_old = desk.state.asked_release is self.state.asked_release
            if said is not None and is_old and _is_of_a_person(command):
                desk.change(asked_release=None)
            if desk.state.doubts[:1] != self.state.doubts[:1]:
                desk.change(doubt_since_ms=desk.tools.clock.monotonic_ms())
            desk.commit()
        except StoreFault as fault:
            return self._not_saved(fault)
        finally:
            desk.close()
        self.state = desk.state
        update = BenchUpdate(
            self.state, next_step(self.state), said, desk.orders_changed, desk.documents_queued
        )
        return Answer(update, desk.reply)

    def _run(self, desk: Desk, command: cmd.Command) -> Announcement | None:
        if isinstance(command, cmd.RegisterScan) and _is_pin(desk, command):
            command = cmd.EnterPin(command.text.strip())
        if _is_of_a_person(command):
            desk.change(last_act_ms=desk.tools.clock.monotonic_ms())
        if isinstance(command, cmd.Tick):
            return self._tick(desk)
        refused = authority.refuse(desk, command)
        if refused is not None:
            return refused
        try:
            _check_meant(desk, command)
            return _HANDLERS[type(command)](desk, command)
        except NoOrderOpen as why:
            return desk.refuse(why.obstacle)
        except OrderNotUnderstood as why:
            return desk.say(Verdict.NOT_UNDERSTOOD, order_ref=why.order_ref)

    def _tick(self, desk: Desk) -> Announcement | None:
        now_ms = desk.tools.clock.monotonic_ms()
        if self._last_purge_ms is None or now_ms - self._last_purge_ms > _PURGE_EVERY_MS:
            self._last_purge_ms = now_ms
            desk.store.orders.purge_addresses(desk.tools.clock.now())
        idle_s = desk.profile.idle_lock_s
        is_idle = idle_s and now_ms - desk.state.last_act_ms > idle_s * 1000
        return sign_in.sign_out(desk, by_idle_lock=True) if is_idle else None

    def _not_saved(self, fault: StoreFault) -> Answer:
        """Nothing happened: the old state stands, the screen turns red, no tone of success."""
        self.state = replace(self.state, said=self.state.said + 1)
        said = Announcement(Verdict.NOT_SAVED, self.state.said, detail=str(fault))
        return Answer(
            BenchUpdate(self.state, next_step(self.state), said, is_saved=False, fault=str(fault)), None
        )


def _is_pin(desk: Desk, scan: cmd.RegisterScan) -> bool:
    """Whether a scan is the awaited PIN: goods, cartons and orders may be as short, and are no guess."""
    return sign_in.is_awaited_pin(desk.state, scan.text) and not register_scan.is_known(desk, scan)


def _is_of_a_person(command: cmd.Command) -> bool:
    """Whether somebody was there to ask for it just now, so that the bench is not idle."""
    is_by_itself = command.needs is cmd.Unguarded.STATION or isinstance(
        command, cmd.Refresh | cmd.FindNewProducts | cmd.FindUnknownGoods | cmd.TakeIn
    )
    return not is_by_itself


def _check_meant(desk: Desk, command: cmd.Command) -> None:
    """A command that was asked on a screen that showed something else is not carried out.

    Raises:
        NoOrderOpen: another order is open, or another question.
    """
    session = desk.state.session
    if isinstance(command, cmd.OfOpenOrder) and command.order_id is not None:
        if session is None or session.order.order_id != command.order_id:
            raise NoOrderOpen(Obstacle.SCREEN_CHANGED)
    elif isinstance(command, cmd.Choose | cmd.AnswerDetail) and command.scan_id is not None:
        question = session.question if session is not None else None
        if question is None or question.scan_id != command.scan_id:
            raise NoOrderOpen(Obstacle.NOTHING_ASKED)


def _wake_up(desk: Desk) -> None:
    people = desk.store.operators.all()
    desk.change(
        settings=read_settings(desk.store.settings.all()),
        is_set_up=bool(people),
        badges={sign_in.badge_key(person.badge): person.operator_id for person in people if person.is_active},
        people={person.operator_id: person.name for person in people},
        last_act_ms=desk.tools.clock.monotonic_ms(),
    )
    desk.record(ev.StationStarted(__version__))
    print_documents.settle_after_crash(desk)
    in_hand = desk.store.orders.in_hand()
    session = desk.store.orders.session(in_hand) if in_hand else None
    if session is not None and not session.is_understood:
        # It waits for the program that knows what was done to it; meanwhile others are packed.
        desk.record(ev.OrderLeft(), order_id=in_hand)
    elif session is not None:
        bring_to_bench(desk, session)
        # Nobody knows what has stood on the scale meanwhile: it must be empty once before it is believed.
        desk.change(is_scale_released=False)


def _enter_pin(desk: Desk, command: cmd.EnterPin) -> Announcement | None:
    said, approved = sign_in.pin_entered(desk, command.pin)
    if approved is None:
        return said
    _check_meant(desk, approved)
    return _HANDLERS[type(approved)](desk, approved) or said


def _read_scale(desk: Desk, command: cmd.ReadScale) -> Announcement | None:
    reading = command.reading
    desk.change(scale=reading)
    if reading is None:
        return None
    desk.change(has_scale_answered=True)
    if reading.is_stable and reading.weight_g <= desk.profile.zero_threshold_g:
        desk.change(is_scale_released=True, refused_gross_g=None, unjudged_g=None)
    if desk.state.operator is None:
        return None
    step = next_step(desk.state)
    if step is Step.ANSWER:
        return register_scan.weight_rose(desk)
    is_weighing = step in (Step.PUT_ON_SCALE, Step.FIX_WEIGHT)
    closes = desk.profile.closes_itself or desk.state.wants_to_close
    return weight_moved(desk) if is_weighing and closes else None


def _acknowledge_note(desk: Desk, _command: cmd.AcknowledgeNote) -> Announcement | None:
    return acknowledge_note(desk) if desk.state.is_note_due else desk.refuse(Obstacle.NOTHING_ASKED)


def _accept_weight(desk: Desk, command: cmd.AcceptWeight) -> Announcement | None:
    session = desk.need_session()
    ends_order = not desk.state.wants_to_close
    is_only_weight_missing = why_not_closable(session, ends_order=ends_order) is None
    if not is_only_weight_missing or not wants_weight(session, desk.profile):
        return desk.refuse(Obstacle.WEIGHT_NOT_AWAITED)
    if desk.state.scale is not None and weight_standing(desk) is None:
        # No supervisor is asked for what cannot be judged yet.
        return desk.say(why_no_weight(desk), gross_g=desk.state.stable_g)
    if desk.state.is_note_due:
        return ask_for_note(desk)
    refused = ask_approval(desk, command)
    if refused is not None:
        return refused
    operator = desk.state.operator
    own_id = operator.operator_id if operator else ""
    if desk.state.scale is not None:
        said = weigh_and_close(desk, desk.approved_by or own_id)
        return said or desk.say(why_no_weight(desk), gross_g=desk.state.stable_g)
    if desk.approved_by is None:
        desk.record(ev.ApprovalGiven(Act.WEIGHT, own_id), order_id=session.order.order_id)
    return close_unweighed(desk)


def _change_settings(desk: Desk, command: cmd.ChangeSettings) -> Announcement | None:
    stored = desk.store.settings.all()
    for name, value in command.values.items():
        check_setting(name, value)
        if stored.get(name) != value:
            desk.record(ev.SettingChanged(name, value))
    settings = read_settings({**stored, **command.values})
    if settings.printer != desk.state.settings.printer:
        desk.change(is_printer_checked=False, printer_fault="")
    desk.change(settings=settings)
    return None


def _set_up(desk: Desk, command: cmd.SetUp) -> Announcement | None:
    _change_settings(desk, cmd.ChangeSettings(command.settings))
    return add_operator(desk, command.admin)


def _try_disk(desk: Desk, _command: cmd.TryDisk) -> Announcement:
    desk.record(ev.DiskTried())
    return desk.say(Verdict.SAVED_AGAIN)


def _finish_import(desk: Desk, command: cmd.FinishImport) -> Announcement | None:
    counts = (command.new, command.changed, command.unchanged, command.refused)
    desk.record(ev.FileImported(command.file, command.format, *counts, is_partial=command.is_partial))
    desk.reply = True
    return None


def _find_new_products(desk: Desk, command: cmd.FindNewProducts) -> None:
    desk.reply = find_new_products(desk, command.goods)


def _find_unknown_goods(desk: Desk, command: cmd.FindUnknownGoods) -> None:
    desk.reply = find_unknown_goods(desk, command.goods)


def _add_tracking_numbers(desk: Desk, command: cmd.AddTrackingNumbers) -> Announcement | None:
    desk.reply = desk.store.tracking.add(command.carrier, command.service_level, command.numbers)
    return None


def _note_printer(desk: Desk, command: cmd.NotePrinter) -> None:
    desk.change(is_printer_checked=True, printer_fault=command.fault)


def _ship(desk: Desk, command: cmd.ShipOrder) -> Announcement | None:
    session = desk.session_to_change(command.order_id)
    if session is None:
        return desk.refuse(Obstacle.ORDER_UNKNOWN)
    if not may_ship(session):
        return desk.refuse(Obstacle.CHANGES_UNREAD if session.changes else Obstacle.ORDER_NOT_PACKED)
    desk.record(ev.OrderShipped(), order_id=command.order_id)
    withdraw_unwanted(desk)
    desk.orders_changed = True
    return None


def _stopping(act: _Handler) -> _Handler:
    """An act that may stop orders: their labels that still wait are not printed any more."""

    def run(desk: Desk, command: Any) -> Announcement | None:
        said = act(desk, command)
        withdraw_unwanted(desk)
        return said

    return run


def _open_order(desk: Desk, command: cmd.OpenOrder) -> Announcement | None:
    """Open an order chosen in the queue; a second touch releases a held one, and a double click is one."""
    asked = desk.state.asked_release
    if asked is not None and asked.order_id == command.order_id:
        waited_ms = desk.tools.clock.monotonic_ms() - asked.asked_ms
        if waited_ms >= _SECOND_TOUCH_MS:
            return problems.release_order(desk, cmd.ReleaseOrder(command.order_id))
    return take_in_hand(desk, command.order_id, OpenedBy.CHOSEN)


def _silent(act: Callable[[Desk, Any], None]) -> _Handler:
    def run(desk: Desk, command: Any) -> Announcement | None:
        act(desk, command)
        return None

    return run


_HANDLERS: dict[type[Any], _Handler] = {
    cmd.RegisterScan: register_scan.register_scan,
    cmd.ReadScale: _read_scale,
    cmd.Confirm: lambda desk, _command: register_scan.confirm(desk),
    cmd.Decline: lambda desk, _command: register_scan.decline(desk),
    cmd.Undo: problems.undo,
    cmd.AskQuantity: lambda desk, _command: register_scan.ask_quantity(desk),
    cmd.AnswerDetail: lambda desk, command: register_scan.answer(desk, command.value),
    cmd.Choose: lambda desk, command: register_scan.choose(desk, command.choice),
    cmd.OpenOrder: _open_order,
    cmd.LeaveOrder: lambda desk, _command: register_scan.put_aside(desk),
    cmd.AcknowledgeNote: _acknowledge_note,
    cmd.NextParcel: lambda desk, _command: ask_to_close(desk, ends_order=False),
    cmd.MoveUnits: problems.move_units,
    cmd.ShortLine: problems.short_line,
    cmd.ReportDamaged: problems.report_damaged,
    cmd.SubstituteLine: problems.substitute_line,
    cmd.ConfirmByHand: problems.confirm_by_hand,
    cmd.HoldOrder: _stopping(problems.hold_order),
    cmd.ShelveOrder: _stopping(register_scan.shelve_order),
    cmd.ReleaseOrder: problems.release_order,
    cmd.ReopenOrder: _stopping(problems.reopen_order),
    cmd.ShipOrder: _ship,
    cmd.AuthoriseInvoice: problems.authorise_invoice,
    cmd.AcceptWeight: _accept_weight,
    cmd.Reprint: print_documents.reprint,
    cmd.AnswerDoubt: print_documents.answer_doubt,
    cmd.LabelParked: lambda desk, command: label_parked_order(desk, command.order_id),
    cmd.EnterPin: _enter_pin,
    cmd.SignOut: lambda desk, command: sign_in.sign_out(desk, by_idle_lock=command.by_idle_lock),
    cmd.AddOperator: add_operator,
    cmd.ChangeSettings: _change_settings,
    cmd.SetUp: _set_up,
    cmd.TryDisk: _try_disk,
    cmd.TakeIn: _stopping(lambda desk, command: take_in(desk, command.records)),
    cmd.FinishImport: _finish_import,
    cmd.AddTrackingNumbers: _add_tracking_numbers,
    cmd.TakePrintJob: lambda desk, _command: print_documents.take_print_job(desk),
    cmd.BeginSending: _silent(print_documents.begin_sending),
    cmd.FinishSending: _silent(print_documents.finish_sending),
    cmd.NotePrinter: _note_printer,
    cmd.FindNewProducts: _find_new_products,
    cmd.FindUnknownGoods: _find_unknown_goods,
    cmd.Refresh: lambda _desk, _command: None,
}
