"""What a packer sees, hears and asks for while the bench answers."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from bancada.domain import events as ev
from bancada.domain.control_codes import ControlCode
from bancada.domain.events import Act, Detail
from bancada.domain.orders import OrderState
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.domain.verdicts import Tone
from bancada.services import commands as cmd
from bancada.services.bench_state import BenchState, BenchUpdate, PendingAct, Step
from bancada.services.ports import PrintJob, ScaleReading
from bancada.services.print_states import PrintState
from bancada.ui.sound_names import SoundName
from bancada.ui.viewmodels.states.chrome import FooterAction, Page, Sheet
from bancada.ui.viewmodels.states.red_stop import StopKind
from bancada.ui.viewmodels.states.sheets import (
    ApprovalState,
    ConfirmReason,
    DetailState,
    ExceptionKind,
    ExceptionState,
    ExceptionStep,
)
from bancada.ui.viewmodels.states.sign_in import SignInPhase
from tests.ui.viewmodels.bench_page import (
    ADMIN,
    PACKER,
    SUPERVISOR,
    BenchPage,
    asked,
    at_work,
    complete,
    two_lines,
    with_profile,
)
from tests.unit.domain.builders import line, opened

DOUBT = PrintJob(
    "job-1", "order-9", ev.DocumentKind.SHIPPING_LABEL, 1, 1, PrintState.IN_DOUBT, order_ref="9009"
)
PENDING = PendingAct(Act.SHORT, cmd.ShortLine(1))
PACKING_STEPS = (
    Step.SCAN_ITEM,
    Step.ANSWER,
    Step.LOOK_AT_CHANGES,
    Step.TAKE_OUT_SURPLUS,
    Step.READ_NOTE,
    Step.PUT_ON_SCALE,
    Step.FIX_WEIGHT,
    Step.CONFIRM_CLOSE,
    Step.READ_LABEL,
    Step.NEXT_PARCEL,
)
PAGES = {
    Step.SET_UP: Page.FIRST_START,
    Step.SIGN_IN: Page.SIGN_IN,
    Step.PIN: Page.SIGN_IN,
    Step.OPEN_ORDER: Page.READY,
    Step.TAKE_BACK: Page.RED_STOP,
    **dict.fromkeys(PACKING_STEPS, Page.PACKING),
}


def problem_of(page: BenchPage) -> ExceptionState:
    """The problem sheet, which must be in sight."""
    assert page.sheet is Sheet.EXCEPTION
    state = page.last("sheet_state_changed")
    assert isinstance(state, ExceptionState)
    return state


def with_problem(kind: ExceptionKind, session: PackingSession | None = None) -> BenchPage:
    """The problem sheet of the first line, after a kind was chosen."""
    page = BenchPage(at_work(session or two_lines()))
    page.model.open_problem(1)
    page.model.choose_problem(kind)
    page.forget_posted()
    return page


# Pages.


@pytest.mark.parametrize("step", Step)
def test_that_every_step_has_its_page(step: Step) -> None:
    page = BenchPage()
    page.model.take(BenchUpdate(at_work(two_lines()), step))
    assert page.page_now() is PAGES[step]


def test_that_a_page_is_announced_once() -> None:
    page = BenchPage(at_work())
    page.show(at_work(), Verdict.UNKNOWN_CODE)
    assert page.all_of("page_changed") == [Page.READY]


@pytest.mark.parametrize(
    ("state", "wanted"),
    [(at_work(), Page.READY), (at_work(two_lines()), Page.PACKING)],
    ids=["between orders", "in an order"],
)
def test_that_the_page_stays_while_a_pin_for_an_approval_is_asked(state: BenchState, wanted: Page) -> None:
    page = BenchPage(state)
    page.show(replace(state, pending=PENDING, badge_owner=SUPERVISOR, is_pin_for_approval=True))
    assert (page.page_now(), page.sheet) == (wanted, Sheet.APPROVAL)
    shown = page.last("sheet_state_changed")
    assert isinstance(shown, ApprovalState)
    assert (shown.what, shown.supervisor_name) == ("Send the order short", "Bruno")


def test_that_a_pin_to_take_over_is_asked_on_the_sign_in_page_with_nothing_over_it() -> None:
    page = BenchPage(at_work(two_lines()))
    page.show(at_work(two_lines(), badge_owner=SUPERVISOR))
    assert (page.page_now(), page.sheet) == (Page.SIGN_IN, None)
    assert page.last("sign_in_changed").phase is SignInPhase.PIN


@pytest.mark.parametrize(
    ("action", "wanted"),
    [
        (FooterAction.PARCELS, Page.PARCELS),
        (FooterAction.SETTINGS, Page.SETTINGS),
        (FooterAction.IMPORT, Page.IMPORT),
    ],
)
def test_that_another_page_is_looked_at_and_left_by_esc(action: FooterAction, wanted: Page) -> None:
    page = BenchPage(at_work(operator=ADMIN))
    page.model.act(action)
    assert page.page_now() is wanted
    page.model.act(FooterAction.BACK)
    assert page.page_now() is Page.READY
    assert page.station.posted == []


def test_that_a_scan_that_opens_an_order_leaves_the_other_page_for_good() -> None:
    page = BenchPage(at_work())
    page.model.show(Page.PARCELS)
    page.show(at_work(two_lines()), Verdict.ORDER_OPENED)
    assert page.page_now() is Page.PACKING
    page.show(at_work(), Verdict.LABEL_PRINTING, qty=1, detail="1")
    assert page.page_now() is Page.READY


def test_that_the_settings_of_one_person_are_not_left_open_for_the_next() -> None:
    page = BenchPage(at_work(operator=ADMIN))
    page.model.show(Page.SETTINGS)
    page.show(at_work(operator=PACKER), Verdict.SIGNED_IN, item="Ana")
    assert page.page_now() is Page.READY
    assert page.last("operator_changed") is PACKER


# A printer that does not print.


def test_that_a_packed_order_is_a_warning_for_as_long_as_its_label_cannot_come() -> None:
    page = BenchPage(at_work(two_lines()))
    broken = at_work(printer_fault="The printer is out of paper: put in a new roll.")
    page.show(broken, Verdict.LABEL_PRINTING, qty=1, detail="2", order_ref="1001")
    told = page.last("verdict_changed")
    assert (told.tone, told.headline) == (Tone.WARN, "Packed: 1001")
    assert told.details == (
        "Parcel 1 of 2.",
        "The label waits: The printer is out of paper: put in a new roll.",
    )
    assert page.last("sounded") is SoundName.ATTENTION
    page.show(at_work())
    mended = page.last("verdict_changed")
    assert (mended.tone, mended.details[-1]) == (Tone.COMPLETE, "The label prints by itself.")


def test_that_only_a_label_of_the_same_order_that_cannot_be_made_is_named() -> None:
    spoilt = replace(
        DOUBT, state=PrintState.UNPRINTABLE, reason="This label cannot be made.", order_ref="1001"
    )
    page = BenchPage(at_work(unprintable=(spoilt,)))
    page.show(at_work(unprintable=(spoilt,)), Verdict.REPRINTED, order_ref="1002")
    assert page.last("verdict_changed").tone is Tone.INFO
    page.show(at_work(unprintable=(spoilt,)), Verdict.REPRINTED, order_ref="1001")
    assert page.last("verdict_changed").details[-1] == "The label waits: This label cannot be made."


# A disk that refuses.


def test_that_what_was_not_saved_turns_the_screen_red_until_something_is() -> None:
    page = BenchPage(at_work(two_lines()))
    page.show(at_work(two_lines()), Verdict.NOT_SAVED, is_saved=False, detail="disk full")
    assert page.page_now() is Page.RED_STOP
    red = page.last("red_stop_changed")
    assert (red.kind, red.detail) == (StopKind.CANNOT_SAVE, "disk full")
    assert page.last("sounded") is not SoundName.ACCEPTED
    page.show(at_work(two_lines(), last_act_ms=5))
    assert page.page_now() is Page.RED_STOP
    page.show(at_work(two_lines(), last_act_ms=6), Verdict.ACCEPTED)
    assert page.page_now() is Page.PACKING


def test_that_the_page_stays_red_until_the_disk_took_something() -> None:
    page = BenchPage(at_work(two_lines()))
    page.show(at_work(two_lines()), Verdict.NOT_SAVED, is_saved=False)
    page.model.retry()
    assert page.station.posted == [cmd.TryDisk()]
    assert page.page_now() is Page.RED_STOP
    page.show(at_work(two_lines()), Verdict.NOT_SAVED, is_saved=False)
    assert page.page_now() is Page.RED_STOP
    page.show(at_work(two_lines()), Verdict.SAVED_AGAIN)
    assert page.page_now() is Page.PACKING


def test_that_a_scale_in_motion_does_not_end_the_red_page() -> None:
    page = BenchPage(at_work(two_lines(), scale=ScaleReading(1, True)))
    page.show(at_work(two_lines(), scale=ScaleReading(1, True)), Verdict.NOT_SAVED, is_saved=False)
    page.show(at_work(two_lines(), scale=ScaleReading(2, True)))
    assert page.page_now() is Page.RED_STOP


def test_that_a_cancelled_order_is_confirmed_on_the_red_page() -> None:
    cancelled = replace(two_lines(), state=OrderState.CANCELLED)
    page = BenchPage(at_work(cancelled))
    assert page.page_now() is Page.RED_STOP
    assert page.last("red_stop_changed").kind is StopKind.CANCELLED_AFTER_PRINT
    page.model.confirm()
    assert page.station.posted == [cmd.Confirm()]


# The scale comes ten times a second.


def test_that_a_mere_weight_repaints_the_weight_alone() -> None:
    state = at_work(two_lines(), scale=ScaleReading(0, True), is_scale_released=False, unjudged_g=12)
    page = BenchPage(state)
    page.forget()
    page.show(replace(state, scale=ScaleReading(812, False), is_scale_released=True, unjudged_g=None))
    assert page.names() == ["weight_changed"]
    assert page.last("weight_changed").weight_g == 812


def test_that_a_scale_that_is_lost_or_found_changes_its_lamp() -> None:
    state = at_work(two_lines(), scale=ScaleReading(0, True))
    page = BenchPage(state)
    page.forget()
    page.show(replace(state, scale=None))
    page.show(state)
    assert page.names().count("footer_changed") == 2


# Words and tones.


def test_that_an_answer_is_heard_and_stands_on_the_packing_screen() -> None:
    page = BenchPage(at_work(two_lines()))
    page.show(at_work(two_lines()), Verdict.WRONG_ITEM, item="Mug", expected="Cup")
    assert page.last("sounded") is SoundName.WRONG_ITEM
    shown = page.last("packing_changed").verdict
    assert shown.tone is Tone.REJECT
    assert shown.details[:2] == ("This order wants Cup.", "This is Mug.")


def test_that_an_answer_between_orders_stands_beside_the_queue() -> None:
    page = BenchPage(at_work())
    page.show(at_work(), Verdict.UNKNOWN_CODE, text="123")
    assert page.last("verdict_changed").tone is Tone.REJECT


def test_that_the_next_thing_to_do_follows_an_accepted_item() -> None:
    weighed = at_work(complete(), scale=ScaleReading(0, True))
    page = BenchPage(weighed)
    page.show(weighed, Verdict.ORDER_COMPLETE)
    assert page.last("packing_changed").verdict.details[-1] == "Put the parcel on the scale."


def test_that_an_order_found_on_the_bench_is_shown_as_resumed() -> None:
    page = BenchPage(at_work(two_lines()))
    shown = page.last("packing_changed").verdict
    assert "1001" in shown.headline
    assert shown.details == ("Scan the next item.",)


def test_that_the_last_answer_is_said_again_in_another_language(qapp: Any) -> None:
    page = BenchPage(at_work(two_lines()))
    page.show(at_work(two_lines()), Verdict.WRONG_ITEM, item="Mug")
    page.forget()
    page.model.retranslate()
    assert page.last("packing_changed").verdict.headline == "Wrong item"
    assert "sounded" not in page.names()
    assert page.model.said is not None


def test_that_a_resumed_order_is_said_again_in_another_language() -> None:
    page = BenchPage(at_work(two_lines()))
    before = page.last("packing_changed").verdict
    page.model.retranslate()
    assert page.last("packing_changed").verdict == before
    assert page.last("packing_changed").verdict is not before


def test_that_new_settings_and_changed_orders_are_told() -> None:
    page = BenchPage(at_work())
    page.forget()
    changed = with_profile(at_work(), tolerance_g=99)
    page.model.take(BenchUpdate(changed, Step.OPEN_ORDER, orders_changed=True))
    assert page.last("settings_changed").profile.tolerance_g == 99
    assert "orders_changed" in page.names()
    assert page.model.state is changed


# Scans.


def test_that_a_scan_goes_to_the_bench_with_its_device_and_an_identity_of_its_own() -> None:
    page = BenchPage(at_work())
    page.model.scan("789", "camera")
    page.model.scan("789")
    first, second = page.station.posted
    assert isinstance(first, cmd.RegisterScan)
    assert isinstance(second, cmd.RegisterScan)
    assert (first.text, first.device_id, second.device_id) == ("789", "camera", "scanner")
    assert first.scan_id != second.scan_id
    assert second.read_at_ms >= first.read_at_ms > 0


def test_that_what_may_be_a_pin_is_left_to_the_bench() -> None:
    page = BenchPage()
    page.show(at_work(badge_owner=SUPERVISOR))
    page.model.scan("3690")
    page.model.scan("CRA 2")
    assert page.station.scans == ["3690", "CRA 2"]


def test_that_an_order_put_aside_is_said_with_how_far_it_is() -> None:
    page = BenchPage(at_work())
    page.show(at_work(), Verdict.ORDER_LEFT, order_ref="1001", qty=1, missing_qty=2)
    shown = page.last("verdict_changed")
    assert (shown.headline, shown.details) == ("Order 1001 put aside", ("1 of 3 verified.",))


def test_that_the_scanner_lamp_counts_every_read() -> None:
    page = BenchPage(at_work())
    page.model.scan("789")
    page.show(at_work(), Verdict.UNKNOWN_CODE)
    assert page.last("footer_changed").scans_heard == 1


def test_that_a_code_read_during_the_set_up_is_a_badge() -> None:
    page = BenchPage(BenchState())
    page.model.take(BenchUpdate(BenchState(), Step.SET_UP))
    page.model.scan("CRA-9")
    assert page.last("scanned_at_set_up") == "CRA-9"
    assert page.station.posted == []


# Sheets.


@pytest.mark.parametrize(
    ("detail", "wanted"),
    [
        (Detail.SERIAL, Sheet.DETAIL),
        (Detail.LOT, Sheet.DETAIL),
        (Detail.EXPIRY, Sheet.DETAIL),
        (Detail.QUANTITY, Sheet.QUANTITY),
        (Detail.CHOICE, Sheet.CHOICE),
        (Detail.WEIGHT_RISE, None),
    ],
)
def test_that_every_question_has_its_sheet(detail: Detail, wanted: Sheet | None) -> None:
    page = BenchPage(at_work(asked(two_lines(), detail, options=("CUP", "PAN"))))
    assert page.sheet is wanted
    page.show(at_work(two_lines()))
    assert page.sheet is None


def test_that_an_answer_to_a_scan_is_shown_on_the_sheet_that_hides_the_panel() -> None:
    question = at_work(asked(two_lines(), Detail.SERIAL))
    page = BenchPage(at_work(two_lines()))
    page.show(question, Verdict.NEEDS_SERIAL)
    assert "answered" not in page.names()
    page.show(question, Verdict.DUPLICATE_SERIAL, detail="SN-1")
    assert [each.tone for each in page.all_of("answered")] == [Tone.REJECT]
    assert page.last("sheet_state_changed").error == (
        "Serial no. SN-1. Scan the serial number of the unit in your hand."
    )
    page.model.show_all()
    assert len(page.all_of("answered")) == 1


def test_that_the_limit_is_told_on_the_sheet_where_a_serial_number_is_too_long() -> None:
    question = at_work(asked(two_lines(), Detail.SERIAL))
    page = BenchPage(at_work(two_lines()))
    page.show(question, Verdict.DETAIL_TOO_LONG, qty=40, line_no=1)
    assert page.last("sheet_state_changed").error.startswith("It may have at most 40 ")


def test_that_a_date_that_does_not_exist_is_told_on_the_sheet_that_asks_for_it() -> None:
    question = at_work(asked(two_lines(), Detail.EXPIRY))
    page = BenchPage(at_work(two_lines()))
    page.show(question, Verdict.NEEDS_EXPIRY, item="Cup", line_no=1)
    assert page.last("sheet_state_changed").error == ""
    page.show(question, Verdict.NEEDS_EXPIRY, line_no=1, detail="31/02/2027")
    assert page.last("sheet_state_changed").error == "This is no date: 31/02/2027"


def test_that_a_wrong_lot_names_both_lots_on_the_sheet_and_not_the_item_again() -> None:
    session = opened(line(1, "CUP", lot="L7"))
    question = at_work(asked(session, Detail.LOT))
    page = BenchPage(question)
    page.show(question, Verdict.WRONG_LOT, item="Product CUP", expected="Product CUP", line_no=1, detail="L8")
    assert page.last("sheet_state_changed").error == "The order wants lot L7. This is lot L8."


def test_that_a_wrong_pin_is_told_on_the_approval_sheet() -> None:
    state = at_work(two_lines(), pending=PENDING, badge_owner=SUPERVISOR, is_pin_for_approval=True)
    page = BenchPage(state)
    page.show(state, Verdict.WRONG_PIN, item="Bruno", qty=4)
    assert page.last("sheet_state_changed").error != ""


def test_that_too_many_units_are_told_on_the_quantity_sheet() -> None:
    state = at_work(asked(two_lines(), Detail.QUANTITY))
    page = BenchPage(state)
    assert page.last("sheet_state_changed").error == ""
    page.show(state, Verdict.OVER_SCAN, line_no=1)
    assert page.last("sheet_state_changed").error != ""


def test_that_a_label_in_doubt_is_asked_about_and_answered() -> None:
    page = BenchPage(at_work(doubts=(DOUBT,)))
    assert page.sheet is Sheet.IN_DOUBT
    page.model.answer_doubt(came_out=False)
    assert page.station.posted == [cmd.AnswerDoubt("job-1", came_out=False)]


def test_that_nothing_is_answered_where_nothing_is_asked() -> None:
    page = BenchPage(at_work())
    page.model.answer_doubt(came_out=True)
    page.model.choose("CUP")
    page.model.choose_problem(ExceptionKind.SHORT)
    page.model.give_problem_quantity(1)
    page.model.give_problem_shelf("A1")
    page.model.give_problem_reason(ConfirmReason.OTHER)
    page.model.open_problem()
    assert page.station.posted == []
    assert page.sheet is None


def test_that_a_choice_is_posted_by_its_number() -> None:
    page = BenchPage(at_work(asked(two_lines(), Detail.CHOICE, options=("CUP", "PAN"))))
    page.model.choose("PAN")
    page.model.choose("MUG")
    assert page.station.posted == [cmd.Choose(2, "")]


def test_that_typed_answers_and_pins_go_to_the_bench() -> None:
    page = BenchPage(at_work(asked(two_lines(), Detail.SERIAL)))
    page.model.answer("SN-7")
    page.model.enter_pin("1234")
    assert page.station.posted == [cmd.AnswerDetail("SN-7", ""), cmd.EnterPin("1234")]


def test_that_esc_on_a_question_says_no_and_loses_nothing() -> None:
    page = BenchPage(at_work(asked(two_lines(), Detail.SERIAL)))
    page.model.cancel()
    assert page.station.posted == [cmd.Decline()]


# The footer.


@pytest.mark.parametrize(
    ("action", "command"),
    [
        (FooterAction.UNDO, cmd.Undo()),
        (FooterAction.QUANTITY, cmd.AskQuantity()),
        (FooterAction.NEXT_PARCEL, cmd.NextParcel()),
        (FooterAction.CLOSE_CARTON, cmd.Confirm()),
        (FooterAction.BACK, cmd.LeaveOrder()),
        (FooterAction.SIGN_OUT, cmd.SignOut()),
    ],
)
def test_that_a_footer_act_asks_the_bench(action: FooterAction, command: cmd.Command) -> None:
    page = BenchPage(at_work(two_lines()))
    page.model.act(action)
    assert page.station.posted == [command]


@pytest.mark.parametrize(
    "action",
    [FooterAction.UNDO, FooterAction.QUANTITY, FooterAction.NEXT_PARCEL, FooterAction.REPRINT],
)
def test_that_a_disabled_act_does_nothing(action: FooterAction) -> None:
    page = BenchPage(at_work(opened(line(1, "CUP"))))
    assert action in page.last("footer_changed").disabled
    page.model.act(action)
    assert page.station.posted == []


def test_that_a_packer_may_not_import() -> None:
    page = BenchPage(at_work())
    page.model.act(FooterAction.IMPORT)
    assert page.page_now() is Page.READY


def test_that_the_last_label_is_printed_again_between_orders() -> None:
    page = BenchPage(at_work(last_order_id="order-9"))
    page.model.act(FooterAction.REPRINT)
    assert page.station.posted == [cmd.Reprint()]


def test_that_esc_between_orders_has_nothing_to_leave() -> None:
    page = BenchPage(at_work())
    page.model.act(FooterAction.BACK)
    page.model.act(FooterAction.SEARCH)
    assert page.station.posted == []


def test_that_a_refused_badge_is_forgotten_once_a_supervisor_s_was_scanned() -> None:
    page = BenchPage(at_work(two_lines(), pending=PENDING))
    page.show(at_work(two_lines(), pending=PENDING), Verdict.NOT_ALLOWED, item="Ana")
    assert page.last("answered").headline == "You may not do this"
    page.show(at_work(two_lines(), pending=PENDING, badge_owner=SUPERVISOR, is_pin_for_approval=True))
    assert page.last("answered") is None


def test_that_an_unknown_code_between_orders_is_not_sent_to_the_problem_key() -> None:
    page = BenchPage(at_work())
    page.show(at_work(), Verdict.UNKNOWN_CODE, text="4711")
    between = page.last("verdict_changed").details
    assert between[0] == "Read: 4711."
    assert not any("F8" in detail for detail in between)
    page.show(at_work(two_lines()), Verdict.UNKNOWN_CODE, text="4711")
    assert "F8" in page.last("packing_changed").verdict.details[1]


# The problem sheet.


def test_that_the_problem_key_opens_the_sheet_for_the_line_in_focus() -> None:
    page = BenchPage(at_work(two_lines()))
    page.model.act(FooterAction.PROBLEM)
    state = problem_of(page)
    assert (state.step, state.line_sku) == (ExceptionStep.KIND, "CUP")
    page.model.cancel()
    assert page.sheet is None
    assert page.station.posted == []


def test_that_a_touched_line_opens_its_own_sheet() -> None:
    page = BenchPage(at_work(two_lines()))
    page.model.open_problem(2)
    assert problem_of(page).line_sku == "PAN"


def of_order_in_hand(command: Any) -> cmd.Command:
    """The command as it is posted: it names the order that was on the screen."""
    in_hand = two_lines().order.order_id
    named: cmd.Command = replace(command, order_id=in_hand) if hasattr(command, "order_id") else command
    return named


@pytest.mark.parametrize(
    ("kind", "answer", "command"),
    [
        (ExceptionKind.SHORT, lambda model: model.give_problem_quantity(2), cmd.ShortLine(1, qty=2)),
        (ExceptionKind.DAMAGED, lambda model: model.give_problem_quantity(1), cmd.ReportDamaged(1, 1)),
        (ExceptionKind.MOVE, lambda model: model.give_problem_quantity(1), cmd.MoveUnits(1, 1, 1, 2)),
        (
            ExceptionKind.HOLD,
            lambda model: model.give_problem_shelf("A1"),
            cmd.HoldOrder(ev.ExceptionReason.OTHER, "A1"),
        ),
        (
            ExceptionKind.WAITING_FOR_INVOICE,
            lambda model: model.give_problem_shelf("A1"),
            cmd.HoldOrder(ev.ExceptionReason.INVOICE, "A1"),
        ),
        (
            ExceptionKind.MANUAL_CONFIRM,
            lambda model: model.give_problem_reason(ConfirmReason.NO_BARCODE),
            cmd.ConfirmByHand(1, ev.ExceptionReason.NO_CODE),
        ),
        (ExceptionKind.SUBSTITUTE, lambda model: model.scan("789"), cmd.SubstituteLine(1, "789")),
    ],
)
def test_that_a_problem_takes_one_answer_and_becomes_one_command(
    kind: ExceptionKind, answer: Callable[[Any], None], command: cmd.Command
) -> None:
    page = with_problem(kind)
    answer(page.model)
    assert page.station.posted == [of_order_in_hand(command)]
    page.show(at_work(two_lines(), last_act_ms=1))
    assert page.sheet is None


@pytest.mark.parametrize(
    ("kind", "command"),
    [(ExceptionKind.TAKE_OUT, cmd.Undo(1)), (ExceptionKind.CALL_SUPERVISOR, cmd.AcceptWeight())],
)
def test_that_some_problems_need_no_answer(kind: ExceptionKind, command: cmd.Command) -> None:
    page = BenchPage(at_work(two_lines()))
    page.model.open_problem(1)
    page.model.choose_problem(kind)
    assert page.station.posted == [of_order_in_hand(command)]


def test_that_no_unit_is_no_answer() -> None:
    page = with_problem(ExceptionKind.SHORT)
    page.model.give_problem_quantity(0)
    assert page.station.posted == []
    assert page.sheet is Sheet.EXCEPTION


def test_that_a_scanned_shelf_answers_where_an_order_waits() -> None:
    page = with_problem(ExceptionKind.HOLD)
    page.model.scan(" SHELF-3 ")
    (posted,) = page.station.posted
    assert isinstance(posted, cmd.ShelveOrder)
    assert (posted.scan.text, posted.reason) == (" SHELF-3 ", ev.ExceptionReason.OTHER)
    assert posted.order_id == two_lines().order.order_id
    page.show(at_work(two_lines(), last_act_ms=1))
    assert page.sheet is None


@pytest.mark.parametrize("code", ["CRA 2", "cra2", "BANCADA-NO", "bancada-done", "BANCADA-3"])
def test_that_badges_and_words_of_the_desk_mat_are_no_product(code: str) -> None:
    page = with_problem(ExceptionKind.SUBSTITUTE)
    page.model.scan(code)
    assert page.station.scans == [code]
    assert len(page.station.posted) == 1


def test_that_a_choice_code_chooses_what_is_wrong_by_its_number() -> None:
    page = BenchPage(at_work(two_lines()))
    page.model.open_problem(1)
    kinds = problem_of(page).kinds
    page.model.scan(f"BANCADA-{kinds.index(ExceptionKind.DAMAGED) + 1}")
    assert (problem_of(page).kind, problem_of(page).step) == (ExceptionKind.DAMAGED, ExceptionStep.QUANTITY)
    assert page.station.posted == []


@pytest.mark.parametrize(
    ("kind", "code", "command"),
    [
        (ExceptionKind.SHORT, "BANCADA-2", cmd.ShortLine(1, qty=2)),
        (ExceptionKind.DAMAGED, "bancada-1", cmd.ReportDamaged(1, 1)),
        (ExceptionKind.MANUAL_CONFIRM, "BANCADA-2", cmd.ConfirmByHand(1, ev.ExceptionReason.CODE_UNREADABLE)),
    ],
)
def test_that_a_choice_code_answers_how_many_and_why(
    kind: ExceptionKind, code: str, command: cmd.Command
) -> None:
    page = with_problem(kind)
    page.model.scan(code)
    assert page.station.posted == [of_order_in_hand(command)]


@pytest.mark.parametrize("kind", [ExceptionKind.SHORT, ExceptionKind.MANUAL_CONFIRM])
def test_that_a_choice_code_beyond_the_last_option_leaves_the_sheet_open(kind: ExceptionKind) -> None:
    page = with_problem(kind)
    page.model.scan("BANCADA-9")
    assert page.station.posted == []
    assert problem_of(page).kind is kind
    assert page.last("answered").details == ("There is no such choice: take one that you see.",)


@pytest.mark.parametrize("kind", [ExceptionKind.SHORT, ExceptionKind.MANUAL_CONFIRM])
def test_that_an_item_scanned_over_a_problem_goes_on_with_the_work(kind: ExceptionKind) -> None:
    page = with_problem(kind)
    page.model.scan("789")
    page.show(at_work(two_lines()), Verdict.ACCEPTED)
    assert page.station.scans == ["789"]
    assert page.sheet is None


def test_that_a_problem_may_be_told_instead_of_answering_a_question() -> None:
    question = at_work(asked(two_lines(), Detail.SERIAL))
    page = BenchPage(question)
    page.model.act(FooterAction.PROBLEM)
    assert problem_of(page).line_sku == "CUP"
    page.model.cancel()
    assert isinstance(page.last("sheet_state_changed"), DetailState)
    assert page.sheet is Sheet.DETAIL
    assert page.station.posted == []


def test_that_a_unit_that_did_not_weigh_in_may_be_a_problem() -> None:
    page = BenchPage(at_work(asked(two_lines(), Detail.WEIGHT_RISE)))
    page.model.act(FooterAction.PROBLEM)
    assert problem_of(page).line_sku == "CUP"


def test_that_another_wish_drops_the_problem_that_was_begun() -> None:
    page = with_problem(ExceptionKind.HOLD)
    page.model.act(FooterAction.QUANTITY)
    page.show(at_work(asked(two_lines(), Detail.QUANTITY)), Verdict.NEEDS_QUANTITY)
    assert page.sheet is Sheet.QUANTITY
    page.model.scan("789")
    assert page.station.scans == ["789"]


def test_that_a_question_of_the_printer_keeps_scans_from_the_problem_beneath() -> None:
    page = with_problem(ExceptionKind.HOLD)
    page.show(at_work(two_lines(), doubts=(DOUBT,)))
    assert page.sheet is Sheet.IN_DOUBT
    page.model.scan("789")
    assert page.station.scans == ["789"]


def test_that_the_problem_of_one_order_is_not_shown_over_the_next() -> None:
    page = with_problem(ExceptionKind.SHORT)
    page.show(at_work(), Verdict.LABEL_PRINTING, qty=1, detail="1")
    another = replace(two_lines(), order=replace(two_lines().order, order_id="order-2"))
    page.show(at_work(another), Verdict.ORDER_OPENED)
    assert page.sheet is None
    page.model.give_problem_quantity(1)
    assert page.station.posted == []


def test_that_the_problem_of_a_line_that_was_withdrawn_is_dropped() -> None:
    page = BenchPage(at_work(two_lines()))
    page.model.open_problem(2)
    page.show(at_work(opened(line(1, "CUP", 3))), Verdict.ORDER_CHANGED)
    assert page.sheet is None


# The desk mat.


@pytest.mark.parametrize(
    ("code", "step"),
    [
        (ControlCode.PROBLEM, ExceptionStep.KIND),
        (ControlCode.SHORT, ExceptionStep.QUANTITY),
        (ControlCode.DAMAGED, ExceptionStep.QUANTITY),
        (ControlCode.SUBSTITUTE, ExceptionStep.SUBSTITUTE),
        (ControlCode.HOLD, ExceptionStep.SHELF),
        (ControlCode.BY_HAND, ExceptionStep.REASON),
    ],
)
def test_that_a_problem_code_opens_its_page_of_the_sheet(code: ControlCode, step: ExceptionStep) -> None:
    page = BenchPage(at_work(two_lines()))
    page.show(at_work(two_lines()), Verdict.CONTROL_CODE, detail=code.value)
    assert problem_of(page).step is step


def test_that_the_supervisor_code_asks_for_the_weight_to_be_accepted() -> None:
    page = BenchPage(at_work(complete()))
    page.show(at_work(complete()), Verdict.CONTROL_CODE, detail=ControlCode.SUPERVISOR.value)
    assert page.station.posted == [cmd.AcceptWeight()]


def test_that_who_may_accept_a_weight_is_asked_once_more() -> None:
    page = BenchPage(at_work(complete(), SUPERVISOR, scale=ScaleReading(612, is_stable=True)))
    page.model.take(BenchUpdate(page.model.state, Step.FIX_WEIGHT))
    page.model.open_problem()
    page.model.choose_problem(ExceptionKind.CALL_SUPERVISOR)
    assert page.station.posted == []
    assert problem_of(page).step is ExceptionStep.ACCEPT_WEIGHT
    assert "0.612 kg" in problem_of(page).weight
    page.model.scan("BANCADA-2")
    assert page.sheet is None
    assert page.station.posted == []
    page.model.open_problem()
    page.model.choose_problem(ExceptionKind.CALL_SUPERVISOR)
    page.model.scan("BANCADA-1")
    assert page.station.posted == [of_order_in_hand(cmd.AcceptWeight())]


def test_that_every_code_the_bench_leaves_to_the_screen_is_known_to_it() -> None:
    left = []
    for code in ControlCode:
        page = BenchPage(at_work(two_lines()))
        page.show(at_work(two_lines()), Verdict.CONTROL_CODE, detail=code.value)
        if page.sheet is Sheet.EXCEPTION or page.station.posted:
            left.append(code)
    by_bench = {
        ControlCode.DONE,
        ControlCode.NO,
        ControlCode.UNDO,
        ControlCode.QUANTITY,
        ControlCode.NEXT_PARCEL,
        ControlCode.REPRINT,
        ControlCode.LEAVE,
        ControlCode.SIGN_OUT,
    }
    assert set(left) | by_bench == set(ControlCode)
    assert not set(left) & by_bench


@pytest.mark.parametrize("code", [ControlCode.PROBLEM, ControlCode.SHORT, ControlCode.SUPERVISOR])
def test_that_a_problem_code_without_an_order_is_refused_aloud(code: ControlCode) -> None:
    page = BenchPage(at_work())
    page.show(at_work(), Verdict.CONTROL_CODE, detail=code.value)
    assert page.last("sounded") is SoundName.ATTENTION
    assert page.last("verdict_changed").headline == "This is not possible now"
    page.show(at_work(two_lines()), Verdict.ORDER_OPENED)
    assert page.sheet is None
    assert page.station.posted == []


def test_that_the_answer_about_the_scale_follows_what_stands_on_it() -> None:
    """The large panel never asks for the parcel while the small one wants the scale cleared."""
    state = at_work(complete(), is_scale_released=False, scale=ScaleReading(1204, True))
    page = BenchPage()
    page.show(state, Verdict.WEIGHT_NEEDED)
    page.show(replace(state, is_scale_released=True, scale=ScaleReading(0, True)))
    said = [each.verdict.headline for each in page.all_of("packing_changed")]
    assert said == ["Clear the scale first", "Put the parcel on the scale"]


@pytest.mark.parametrize(
    ("facts", "hint"),
    [
        ({"scale": ScaleReading(0, True)}, "Put the parcel on the scale."),
        (
            {"scale": ScaleReading(1204, True), "is_scale_released": False},
            "Clear the scale, then put the parcel on it.",
        ),
        ({"scale": None}, "No scale answers: call the supervisor with F8."),
    ],
)
def test_that_the_next_step_heeds_the_scale(facts: dict[str, Any], hint: str) -> None:
    page = BenchPage()
    page.show(at_work(complete(), **facts), Verdict.ORDER_COMPLETE)
    assert hint in page.last("packing_changed").verdict.details


def test_that_an_order_that_is_packed_is_told_as_done_and_one_put_aside_is_not() -> None:
    page = BenchPage(at_work(two_lines()))
    page.show(at_work(), Verdict.ORDER_LEFT)
    assert page.all_of("order_done") == []
    page.show(at_work(two_lines()))
    page.show(at_work(), Verdict.HELD)
    assert page.all_of("order_done") == [two_lines().order.order_id]
    page.show(at_work(last_order_id="order-9"), Verdict.LABEL_PRINTING)
    assert page.last("order_done") == "order-9"


def test_that_a_call_for_approval_is_gone_once_nobody_is_asked_any_more() -> None:
    asking = PendingAct(Act.REPRINT, cmd.Reprint())
    page = BenchPage(at_work())
    page.model.show(Page.PARCELS)
    page.show(at_work(pending=asking), Verdict.NEEDS_APPROVAL, detail=Act.REPRINT.value)
    assert page.last("answered_aside").headline == "A supervisor must approve this"
    page.show(at_work())
    assert page.last("answered_aside") is None
    page.model.show(None)
    assert page.last("verdict_changed") is None


def test_that_an_order_opened_again_tells_what_to_do_with_it_now() -> None:
    page = BenchPage()
    page.show(at_work(complete(), scale=ScaleReading(0, True)), Verdict.REOPENED)
    assert page.last("packing_changed").verdict.details[-1] == "Put the parcel on the scale."
