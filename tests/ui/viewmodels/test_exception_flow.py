"""From "something is wrong" to one command."""

import pytest

from bancada.domain.control_codes import ControlCode
from bancada.domain.events import Act, ExceptionReason, LineShorted, ParcelOpened
from bancada.services import commands as cmd
from bancada.services.bench_state import BenchState, Step
from bancada.ui.viewmodels import exception_flow as flow
from bancada.ui.viewmodels.states.sheets import ConfirmReason, ExceptionKind, ExceptionState, ExceptionStep
from tests.ui.viewmodels.bench_page import SUPERVISOR, at_work, complete, two_lines, with_profile
from tests.unit.domain.builders import closed, packed_in


def kinds(state: BenchState, step: Step = Step.SCAN_ITEM, line_no: int | None = None) -> set[ExceptionKind]:
    return set(flow.open_problem(state, step, line_no)[0].kinds)


def test_that_the_line_in_focus_is_meant_unless_one_was_touched() -> None:
    assert flow.open_problem(at_work(two_lines()), Step.SCAN_ITEM, None)[1] == 1
    sheet, line_no = flow.open_problem(at_work(two_lines()), Step.SCAN_ITEM, 2)
    assert (line_no, sheet.line_name, sheet.line_sku) == (2, "Product PAN", "PAN")


def test_that_in_a_complete_order_the_last_scanned_line_is_meant() -> None:
    assert flow.open_problem(at_work(complete()), Step.PUT_ON_SCALE, None)[1] == 2


def test_that_without_an_order_there_is_nothing_to_choose() -> None:
    assert flow.open_problem(at_work(), Step.OPEN_ORDER, None) == (ExceptionState(kinds=()), None)


def test_that_only_units_in_the_parcel_may_come_out_or_move() -> None:
    of_units = {ExceptionKind.TAKE_OUT, ExceptionKind.MOVE}
    assert of_units <= kinds(at_work(two_lines()), line_no=1)
    assert not of_units & kinds(at_work(two_lines()), line_no=2)


def test_that_a_supervisor_is_called_for_a_weight_only() -> None:
    assert ExceptionKind.CALL_SUPERVISOR not in kinds(at_work(two_lines()))
    assert ExceptionKind.CALL_SUPERVISOR in kinds(at_work(complete()), Step.FIX_WEIGHT)


def test_that_a_site_may_forbid_confirming_by_hand() -> None:
    assert ExceptionKind.MANUAL_CONFIRM in kinds(at_work(two_lines()))
    assert ExceptionKind.MANUAL_CONFIRM not in kinds(
        with_profile(at_work(two_lines()), confirms_by_hand=False)
    )


def test_that_what_needs_a_supervisor_is_marked_for_a_packer_alone() -> None:
    reserved = flow.open_problem(at_work(two_lines()), Step.SCAN_ITEM, None)[0].needs_approval
    assert reserved == {ExceptionKind.SHORT, ExceptionKind.SUBSTITUTE, ExceptionKind.CALL_SUPERVISOR}
    strict = with_profile(at_work(two_lines()), needs_approval=frozenset({Act.HOLD}))
    held = flow.open_problem(strict, Step.SCAN_ITEM, None)[0].needs_approval
    assert held == {ExceptionKind.HOLD, ExceptionKind.WAITING_FOR_INVOICE}
    by_supervisor = flow.open_problem(at_work(two_lines(), SUPERVISOR), Step.SCAN_ITEM, None)[0]
    assert by_supervisor.needs_approval == frozenset()
    nobody = BenchState(session=two_lines())
    assert flow.open_problem(nobody, Step.SIGN_IN, None)[0].needs_approval == frozenset()


@pytest.mark.parametrize(
    ("kind", "step", "most"),
    [
        (ExceptionKind.SHORT, ExceptionStep.QUANTITY, 2),
        (ExceptionKind.DAMAGED, ExceptionStep.QUANTITY, 3),
        (ExceptionKind.MOVE, ExceptionStep.QUANTITY, 1),
        (ExceptionKind.SUBSTITUTE, ExceptionStep.SUBSTITUTE, 3),
        (ExceptionKind.HOLD, ExceptionStep.SHELF, 3),
        (ExceptionKind.MANUAL_CONFIRM, ExceptionStep.REASON, 3),
    ],
)
def test_that_each_kind_asks_one_thing_and_knows_how_many(
    kind: ExceptionKind, step: ExceptionStep, most: int
) -> None:
    sheet = flow.choose_kind(ExceptionState(), kind, at_work(two_lines()), 1)
    assert (sheet.kind, sheet.step, sheet.max_qty) == (kind, step, most)


def test_that_a_kind_that_needs_a_line_stays_where_there_is_none() -> None:
    sheet = ExceptionState()
    assert flow.choose_kind(sheet, ExceptionKind.SHORT, at_work(two_lines()), None) is sheet
    assert flow.choose_kind(sheet, ExceptionKind.HOLD, at_work(), None) is sheet
    held = flow.choose_kind(sheet, ExceptionKind.HOLD, at_work(two_lines()), None)
    assert (held.step, held.max_qty) == (ExceptionStep.SHELF, 0)


def test_that_units_move_to_another_open_parcel_or_a_new_one() -> None:
    move = ExceptionState(kind=ExceptionKind.MOVE)
    assert flow.with_quantity(move, two_lines(), 1, 1) == cmd.MoveUnits(1, 1, 1, 2)
    second = packed_in(two_lines().apply(ParcelOpened(2)), (2, 1))
    assert flow.with_quantity(move, second, 2, 1) == cmd.MoveUnits(2, 1, 2, 1)
    after_closed = packed_in(closed(two_lines()).apply(ParcelOpened(2)), (2, 1))
    assert flow.with_quantity(move, after_closed, 2, 1) == cmd.MoveUnits(2, 1, 2, 3)


@pytest.mark.parametrize("reason", ConfirmReason)
def test_that_every_reason_to_confirm_by_hand_is_kept(reason: ConfirmReason) -> None:
    command = flow.with_reason(1, reason)
    assert isinstance(command, cmd.ConfirmByHand)
    assert command.reason in ExceptionReason


def test_that_problem_codes_name_kinds_of_their_own() -> None:
    named = list(flow.KIND_OF_CONTROL.values())
    assert len(set(named)) == len(named)
    assert ControlCode.PROBLEM not in flow.KIND_OF_CONTROL


def test_that_what_was_given_up_can_be_taken_back() -> None:
    given_up = two_lines().apply(LineShorted(2, 1, ExceptionReason.NOT_FOUND))

    kinds = flow.open_problem(at_work(given_up), Step.SCAN_ITEM, 2)[0].kinds

    assert ExceptionKind.TAKE_OUT in kinds
    assert ExceptionKind.MOVE not in kinds
