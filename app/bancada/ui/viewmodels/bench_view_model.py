"""The bench on the screen: takes updates of the bench, gives states to the views and wishes to the loop."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from bancada.domain.control_codes import ControlCode, choice_number, control_code
from bancada.domain.events import Act, Detail
from bancada.domain.obstacles import Obstacle
from bancada.domain.operators import Operator
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.domain.verdicts import Tone
from bancada.services import commands as cmd
from bancada.services.announcement import Announcement
from bancada.services.bench_state import BenchState, BenchUpdate, Step
from bancada.services.next_step import next_step
from bancada.services.ports import Station
from bancada.services.sign_in import badge_key, is_awaited_pin
from bancada.ui.messages import verdict_sound, verdict_state
from bancada.ui.sound_names import SoundName
from bancada.ui.viewmodels import exception_flow as flow
from bancada.ui.viewmodels.act_facts import weight_facts
from bancada.ui.viewmodels.chrome_screen import (
    Surroundings,
    disabled_actions,
    footer_state,
    header_state,
    page_of,
)
from bancada.ui.viewmodels.packing_screen import LineStates, packing_state, weight_phase, weight_state
from bancada.ui.viewmodels.red_stop_screen import red_stop_state
from bancada.ui.viewmodels.said_facts import said_facts
from bancada.ui.viewmodels.said_words import words_for
from bancada.ui.viewmodels.scale_hints import hint_by_scale
from bancada.ui.viewmodels.sheets_screen import (
    approval_state,
    choice_state,
    detail_error,
    detail_state,
    in_doubt_state,
    quantity_state,
    sheet_of,
)
from bancada.ui.viewmodels.sign_in_screen import sign_in_state
from bancada.ui.viewmodels.states.chrome import FooterAction, Page, Sheet
from bancada.ui.viewmodels.states.sheets import ConfirmReason, ExceptionKind, ExceptionState, ExceptionStep
from bancada.ui.viewmodels.states.verdict import VerdictState
from bancada.ui.viewmodels.waiting_label import PROMISES_A_LABEL


class BenchViewModel(QObject):
    """State of every page and sheet that belongs to the bench.

    Signals:
        page_changed(Page), sheet_changed(Sheet | None): what is in sight.
        header_changed, footer_changed, packing_changed, weight_changed, verdict_changed, sign_in_changed,
        red_stop_changed, sheet_state_changed(Sheet, object): a new state.
        sounded(SoundName): a tone to be heard now.
        answered(VerdictState | None): an answer, for the sheet that covers the large panel; None once it
            holds no more.
        answered_aside(VerdictState | None): an answer while a page is in sight that has no panel for it;
            None once it holds no more.
        scanned_at_set_up(str): a code was read before anybody can sign in: a badge.
        badge_read(str): a code was read while a form on the people page waits for a badge.
        orders_changed(): queue and history are not what they were.
        order_done(str): this order, by its id, waits here no more: packed, on hold or taken back.
        operator_changed(Operator | None), settings_changed(StationSettings).
    """

    page_changed = Signal(object)
    sheet_changed = Signal(object)
    header_changed = Signal(object)
    footer_changed = Signal(object)
    packing_changed = Signal(object)
    weight_changed = Signal(object)
    verdict_changed = Signal(object)
    sign_in_changed = Signal(object)
    red_stop_changed = Signal(object)
    sheet_state_changed = Signal(object, object)
    sounded = Signal(object)
    answered = Signal(object)
    answered_aside = Signal(object)
    scanned_at_set_up = Signal(str)
    badge_read = Signal(str)
    orders_changed = Signal()
    order_done = Signal(str)
    operator_changed = Signal(object)
    settings_changed = Signal(object)

    def __init__(
        self, station: Station, surroundings: Callable[[], Surroundings], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._surroundings = surroundings
        self._around = surroundings()
        self._state = BenchState()
        self._lines = LineStates()
        self._step = Step.SIGN_IN
        self._page: Page | None = None
        self._detour: Page | None = None
        self._sheet: Sheet | None = None
        self._verdict: VerdictState | None = None
        self._said: Announcement | None = None
        self._shown_on_sheet: Announcement | None = None
        self._shown_aside: Announcement | None = None
        self._problem: ExceptionState | None = None
        self._problem_line: int | None = None
        self._is_red = False
        self._awaits_badge = False
        self._scan_ids = itertools.count(1)
        self._scans_heard = 0

    @property
    def state(self) -> BenchState:
        """The bench's state as shown."""
        return self._state

    @property
    def page(self) -> Page | None:
        """The page in sight."""
        return self._page

    @property
    def scans_heard(self) -> int:
        """How many codes were read since the start, whatever they were for."""
        return self._scans_heard

    @property
    def said(self) -> Announcement | None:
        """What the bench said last."""
        return self._said

    def take(self, update: BenchUpdate) -> None:
        """Show an update; called in the GUI thread, in the order the bench made them."""
        before, self._state = self._state, update.state
        self._step = update.step
        self._is_red = not update.is_saved or (self._is_red and update.announcement is None)
        if update.announcement is None and _is_only_weight(before, update.state):
            self._follow_scale(before)
            return
        if update.announcement is not None:
            self._hear(update.announcement)
        elif before.pending is not None and update.state.pending is None:
            self._take_back_approval()
        elif _is_another_badge(before, update.state):
            self._forget_refused_badge()
        elif self._said is not None and (
            self._said.verdict in PROMISES_A_LABEL or (before.scale is None) != (update.state.scale is None)
        ):
            # The printer or the scale may have failed, or come back, since it was said.
            self._verdict = words_for(self._said, self._state, self._step)
        self._follow(before, update)
        self.show_all()

    def show_all(self) -> None:
        """Render everything in sight anew: after an update, a minute, or a change of language."""
        self._around = replace(self._surroundings(), scans_heard=self._scans_heard)
        self._show_page()
        self._show_frame()
        self._show_sheet()

    def retranslate(self) -> None:
        """Say everything again, in the language now in use."""
        self._verdict = None
        if self._said is not None:
            self._verdict = words_for(self._said, self._state, self._step)
        self.show_all()

    def scan(self, text: str, device_id: str = "scanner") -> None:
        """A code was read, wherever the focus was."""
        self._scans_heard += 1
        if self._step is Step.SET_UP:
            self.scanned_at_set_up.emit(text)
            return
        if self._awaits_badge and self._page is Page.PEOPLE:
            self.badge_read.emit(text)
            self.show_all()
            return
        scan_id = f"{time.time_ns():x}-{next(self._scan_ids)}"
        read = cmd.RegisterScan(text, device_id, scan_id, time.monotonic_ns() // 1_000_000)
        # What may be a PIN is no answer to a sheet; whether it is one, the bench knows.
        if is_awaited_pin(self._state, text) or not self._take_as_answer(read):
            self._problem = None
            self._station.post(read)

    def note_scan(self) -> None:
        """A code was read that the page in sight took for itself: the scanner lamp shows it all the same."""
        self._scans_heard += 1
        self.show_all()

    def act(self, action: FooterAction) -> None:
        """A footer button or its key; nothing where this person may not, or it makes no sense now."""
        wish = self._wishes().get(action)
        if wish is not None and action not in disabled_actions(self._state):
            # As with a scan, the newest wish counts: a problem that was begun is dropped.
            self._problem = None
            wish()

    def show(self, page: Page | None) -> None:
        """Look at another page between orders; None goes back."""
        self._detour = page
        self.show_all()

    def await_badge(self, is_awaited: bool) -> None:
        """Whether the next scan on the people page is somebody's badge, and signs nobody in."""
        self._awaits_badge = is_awaited

    def enter_pin(self, pin: str) -> None:
        """The PIN of whoever's badge was scanned."""
        self._station.post(cmd.EnterPin(pin))

    def cancel(self) -> None:
        """Esc on a sheet or a PIN: nothing is lost."""
        if self._problem is not None:
            self._problem = None
            self.show_all()
        else:
            self._station.post(cmd.Decline())

    def choose(self, sku: str) -> None:
        """Answer which product an ambiguous code is."""
        question = self._state.session.question if self._state.session else None
        if question is not None and sku in question.options:
            self._station.post(cmd.Choose(question.options.index(sku) + 1, question.scan_id))

    def answer(self, value: str) -> None:
        """A typed answer to the open question."""
        question = self._state.session.question if self._state.session else None
        self._station.post(cmd.AnswerDetail(value, question.scan_id if question is not None else None))

    def answer_doubt(self, came_out: bool) -> None:
        """Whether the document in doubt came out."""
        if self._state.doubts:
            self._station.post(cmd.AnswerDoubt(self._state.doubts[0].job_id, came_out))

    def confirm(self) -> None:
        """Yes / done."""
        self._is_red = False
        self._station.post(cmd.Confirm())

    def acknowledge_note(self) -> None:
        """The note in sight was read."""
        if self._state.session is not None:
            self._station.post(cmd.AcknowledgeNote(self._state.session.order.order_id))

    def retry(self) -> None:
        """The disk may have space again: the page stays red until it took something."""
        self._station.post(cmd.TryDisk())

    def open_problem(self, line_no: int | None = None) -> None:
        """Something is wrong with a line, or with the order."""
        if self._state.session is None:
            return
        self._problem, self._problem_line = flow.open_problem(self._state, self._step, line_no)
        self.show_all()

    def choose_problem(self, kind: ExceptionKind) -> None:
        """What is wrong."""
        if self._problem is None:
            return
        is_weight = kind is ExceptionKind.CALL_SUPERVISOR
        if is_weight and not flow.is_asked_once_more(self._problem, kind):
            self._finish_problem(cmd.AcceptWeight())
            return
        if kind is ExceptionKind.TAKE_OUT:
            self._finish_problem(cmd.Undo(self._problem_line))
            return
        self._problem = flow.choose_kind(self._problem, kind, self._state, self._problem_line)
        self.show_all()

    def give_problem_quantity(self, qty: int) -> None:
        """How many are short or damaged."""
        session = self._state.session
        if self._problem is None or self._problem_line is None or session is None or qty < 1:
            return
        self._finish_problem(flow.with_quantity(self._problem, session, self._problem_line, qty))

    def give_problem_shelf(self, shelf: str) -> None:
        """On which shelf the order waits."""
        if self._problem is not None:
            self._finish_problem(flow.with_shelf(self._problem, shelf))

    def give_problem_reason(self, reason: ConfirmReason) -> None:
        """Why the item is confirmed by hand."""
        if self._problem is not None and self._problem_line is not None:
            self._finish_problem(flow.with_reason(self._problem_line, reason))

    def accept_problem_weight(self, is_accepted: bool) -> None:
        """Whether the parcel is to be closed with the weight it has."""
        if is_accepted and self._problem is not None:
            self._finish_problem(cmd.AcceptWeight())
        else:
            self._problem = None
            self.show_all()

    def _finish_problem(self, command: cmd.Command) -> None:
        self._problem = None
        if isinstance(command, cmd.OfOpenOrder) and self._state.session is not None:
            command = replace(command, order_id=self._state.session.order.order_id)
        self._station.post(command)

    def _take_as_answer(self, read: cmd.RegisterScan) -> bool:
        """Whether a scan answers the problem sheet: a number, a shelf, or what goes in instead."""
        problem, text = self._problem, read.text
        if problem is None or self._sheet is not Sheet.EXCEPTION:
            return False
        number = choice_number(text)
        if number is not None and problem.step in flow.NUMBERED_STEPS:
            self._take_number(problem, number)
            return True
        if problem.step is ExceptionStep.SHELF:
            self._finish_problem(flow.with_shelf_scan(problem, read))
            return True
        is_word = control_code(text) is not None or number is not None
        if is_word or badge_key(text) in self._state.badges:
            return False
        if problem.step is ExceptionStep.SUBSTITUTE and self._problem_line is not None:
            self._finish_problem(cmd.SubstituteLine(self._problem_line, text))
            return True
        return False

    def _take_number(self, problem: ExceptionState, number: int) -> None:
        """A choice code on a page of the problem sheet that has numbers."""
        chosen = flow.numbered(problem, number)
        if isinstance(chosen, ExceptionKind):
            self.choose_problem(chosen)
        elif isinstance(chosen, ConfirmReason):
            self.give_problem_reason(chosen)
        elif chosen is not None and problem.step is ExceptionStep.ACCEPT_WEIGHT:
            self.accept_problem_weight(chosen == flow.ACCEPT_OR_LEAVE[0])
        elif chosen is not None:
            self.give_problem_quantity(chosen)
        else:
            self._hear(Announcement(Verdict.NOT_POSSIBLE_NOW, detail=Obstacle.NO_SUCH_CHOICE))
            self.show_all()

    def _hear(self, said: Announcement) -> None:
        if said.verdict is Verdict.CONTROL_CODE and self._state.session is None:
            # What is left to the screen are problems of an order: without one there is nothing to do.
            said = replace(said, verdict=Verdict.NOT_POSSIBLE_NOW, detail=Obstacle.NO_ORDER_OPEN)
        self._said = said
        self._verdict = words_for(said, self._state, self._step)
        is_warning = said.verdict in PROMISES_A_LABEL and self._verdict.tone is Tone.WARN
        self.sounded.emit(SoundName.ATTENTION if is_warning else verdict_sound(said.verdict))
        code = control_code(said.detail) if said.verdict is Verdict.CONTROL_CODE else None
        if code is ControlCode.PROBLEM or code in flow.KIND_OF_CONTROL:
            self._problem, self._problem_line = flow.open_problem(self._state, self._step, None)
        if code in flow.KIND_OF_CONTROL and self._problem is not None:
            self.choose_problem(flow.KIND_OF_CONTROL[code])

    def _follow_scale(self, before: BenchState) -> None:
        """Nothing but the weight is new; where it makes another next step, the answer says so."""
        self.weight_changed.emit(weight_state(self._state))
        self._weigh_sheet()
        if self._said is None or weight_phase(before) is weight_phase(self._state):
            return
        words = words_for(self._said, self._state, self._step)
        if words != self._verdict:
            self._verdict = words
            self._show_page()

    def _weigh_sheet(self) -> None:
        """A sheet about the weight tells the one that is on the scale now."""
        if self._problem is not None and self._problem.step is ExceptionStep.ACCEPT_WEIGHT:
            self._problem = replace(self._problem, weight=weight_facts(self._state))
        elif self._state.pending is None or self._state.pending.act is not Act.WEIGHT:
            return
        if self._sheet is not None:
            self.sheet_state_changed.emit(self._sheet, self._sheet_state(self._sheet))

    def _take_back_approval(self) -> None:
        """Nobody is asked to approve any more: what was said about it holds no longer."""
        if self._said is not None and self._said.verdict in _ABOUT_APPROVAL:
            self._said = self._verdict = None
            self.answered_aside.emit(None)

    def _forget_refused_badge(self) -> None:
        """Another badge was scanned: what the last one was refused for is not about its owner."""
        if self._said is not None and self._said.verdict in _ABOUT_A_BADGE:
            self._said = self._verdict = self._shown_on_sheet = None
            self.answered.emit(None)
            self.answered_aside.emit(None)

    def _follow(self, before: BenchState, update: BenchUpdate) -> None:
        """Tell the rest of the screen what else is new."""
        if before.session is None and update.state.session is not None:
            self._detour = None
        if not _is_same_line(before, update.state, self._problem_line):
            self._problem = None
        if before.settings != update.state.settings:
            self.settings_changed.emit(update.state.settings)
        if before.operator != update.state.operator:
            if not _is_same_person(before.operator, update.state.operator):
                self._detour = None
            self.operator_changed.emit(update.state.operator)
        done_id = _order_done(before, update)
        if done_id is not None:
            self.order_done.emit(done_id)
        if update.orders_changed:
            self.orders_changed.emit()

    def _show_page(self) -> None:
        step = self._step
        if self._state.is_pin_for_approval and self._state.operator is not None:
            step = next_step(replace(self._state, badge_owner=None))
        page = page_of(step, self._detour, is_red=self._is_red)
        self._show_state_of(page)
        if page is not self._page:
            self._page = page
            self.page_changed.emit(page)

    def _show_state_of(self, page: Page) -> None:
        session = self._state.session
        if page is Page.PACKING and session is not None:
            self.packing_changed.emit(packing_state(self._state, session, self._verdict_now(), self._lines))
        elif page is Page.SIGN_IN:
            self.sign_in_changed.emit(sign_in_state(self._state, self._said, self._verdict))
        elif page is Page.RED_STOP:
            self.red_stop_changed.emit(red_stop_state(self._state, self._said, is_red=self._is_red))
        elif page is Page.READY:
            self.verdict_changed.emit(self._verdict)
        elif self._verdict is not None and self._said is not self._shown_aside:
            self.answered_aside.emit(self._verdict)
        self._shown_aside = self._said

    def _verdict_now(self) -> VerdictState:
        if self._verdict is None:
            self._verdict = replace(
                verdict_state(Verdict.ORDER_RESUMED, said_facts(_resumed(self._state), self._state)),
                details=(hint_by_scale(self._state, self._step),),
            )
        return self._verdict

    def _show_frame(self) -> None:
        self.header_changed.emit(header_state(self._state, self._around))
        self.footer_changed.emit(footer_state(self._state, self._page or Page.SIGN_IN, self._around))

    def _show_sheet(self) -> None:
        sheet = sheet_of(self._state)
        is_question = sheet not in (Sheet.APPROVAL, Sheet.IN_DOUBT)
        if is_question and self._problem is not None and self._page is Page.PACKING:
            # What the bench asks may be the problem: it waits underneath.
            sheet = Sheet.EXCEPTION
        if sheet is not None:
            self.sheet_state_changed.emit(sheet, self._sheet_state(sheet))
        if sheet is not self._sheet:
            self._sheet = sheet
            self.sheet_changed.emit(sheet)
        elif sheet is not None and self._verdict is not None and self._said is not self._shown_on_sheet:
            # What opened the sheet is its question; only what comes after is an answer.
            self.answered.emit(self._verdict)
        self._shown_on_sheet = self._said

    def _sheet_state(self, sheet: Sheet) -> object:
        session = self._state.session
        question = session.question if session is not None else None
        if sheet is Sheet.APPROVAL:
            return approval_state(self._state, self._error_of(Verdict.WRONG_PIN, Verdict.LOCKED_OUT))
        if sheet is Sheet.IN_DOUBT:
            return in_doubt_state(self._state)
        if sheet is Sheet.EXCEPTION or session is None or question is None:
            return self._problem
        if question.detail is Detail.CHOICE:
            return choice_state(session, question, self._state)
        if question.detail is Detail.QUANTITY:
            return quantity_state(session, question, self._error_of(Verdict.OVER_SCAN))
        return detail_state(session, question, detail_error(self._said, self._verdict))

    def _error_of(self, *verdicts: Verdict) -> str:
        said = self._said
        return self._verdict.headline if said and said.verdict in verdicts and self._verdict else ""

    def _wishes(self) -> dict[FooterAction, Callable[[], None]]:
        post = self._station.post
        return {
            FooterAction.UNDO: lambda: post(cmd.Undo()),
            FooterAction.QUANTITY: lambda: post(cmd.AskQuantity()),
            FooterAction.NEXT_PARCEL: lambda: post(cmd.NextParcel()),
            FooterAction.PROBLEM: self.open_problem,
            FooterAction.REPRINT: lambda: post(cmd.Reprint()),
            FooterAction.CLOSE_CARTON: self.confirm,
            FooterAction.SIGN_OUT: lambda: post(cmd.SignOut()),
            FooterAction.PARCELS: lambda: self.show(Page.PARCELS),
            FooterAction.SHIFT: lambda: self.show(Page.SHIFT),
            FooterAction.IMPORT: lambda: self.show(Page.IMPORT),
            FooterAction.SETTINGS: lambda: self.show(Page.SETTINGS),
            FooterAction.BACK: self._go_back,
        }

    def _go_back(self) -> None:
        """Esc never loses work: a page is left, an order is put aside with all that is verified."""
        if self._detour is not None:
            self.show(Page.SETTINGS if self._detour is Page.PEOPLE else None)
        elif self._state.session is not None:
            self._station.post(cmd.LeaveOrder())


_ABOUT_A_BADGE = (Verdict.NOT_ALLOWED, Verdict.WRONG_PIN, Verdict.LOCKED_OUT)
_ABOUT_APPROVAL = (Verdict.NEEDS_APPROVAL, *_ABOUT_A_BADGE)


def _is_another_badge(before: BenchState, after: BenchState) -> bool:
    """Whether the PIN of somebody is asked for who was not there before."""
    return after.badge_owner is not None and after.badge_owner != before.badge_owner


def _is_only_weight(before: BenchState, after: BenchState) -> bool:
    """Whether nothing but the scale's reading is new: it comes ten times a second."""
    same_scale = replace(
        after,
        scale=before.scale,
        is_scale_released=before.is_scale_released,
        refused_gross_g=before.refused_gross_g,
        unjudged_g=before.unjudged_g,
    )
    return same_scale == before and (before.scale is None) == (after.scale is None)


def _order_done(before: BenchState, update: BenchUpdate) -> str | None:
    """The order that has just left the bench for good, if one has; one scan may open and pack it."""
    after, said = update.state, update.announcement
    if after.session is not None or said is None or said.verdict is Verdict.ORDER_LEFT:
        return None
    if after.last_order_id != before.last_order_id:
        return after.last_order_id
    return before.session.order.order_id if before.session is not None else None


def _is_same_person(before: Operator | None, after: Operator | None) -> bool:
    """Whether it is still the same person, perhaps under another name or language."""
    return before is not None and after is not None and before.operator_id == after.operator_id


def _is_same_line(before: BenchState, after: BenchState, line_no: int | None) -> bool:
    """Whether the order in hand is still the same one, and still has the line."""
    if before.session is None or after.session is None:
        return False
    is_same_order = before.session.order.order_id == after.session.order.order_id
    return is_same_order and (line_no is None or after.session.has_line(line_no))


def _resumed(state: BenchState) -> Announcement:
    session = state.session
    return Announcement(Verdict.ORDER_RESUMED, order_ref=session.order.order_ref if session else "")
