"""The red page: what was not saved, and what goes back to its shelf."""

from dataclasses import replace

from bancada.domain import events as ev
from bancada.domain.orders import OrderState
from bancada.domain.verdicts import ScanVerdict
from bancada.ui.viewmodels.red_stop_screen import red_stop_state
from bancada.ui.viewmodels.states.red_stop import StopKind, TakeBackItem
from tests.ui.viewmodels.bench_page import at_work, complete, said_now, two_lines
from tests.unit.domain.builders import line, opened


def test_that_what_was_not_saved_says_what_the_system_said() -> None:
    shown = red_stop_state(
        at_work(two_lines()), said_now(ScanVerdict.NOT_SAVED, detail="disk full"), is_red=True
    )
    assert (shown.kind, shown.detail, shown.take_back) == (StopKind.CANNOT_SAVE, "disk full", ())
    assert red_stop_state(at_work(), None, is_red=True).detail == ""


def test_that_a_cancelled_order_names_its_label_and_its_goods() -> None:
    session = complete().apply_all([ev.ParcelClosed(1, None, "AA123"), ev.OrderCancelled()])
    assert session.state is OrderState.CANCELLED
    shown = red_stop_state(at_work(session), None, is_red=False)
    assert shown.kind is StopKind.CANCELLED_AFTER_PRINT
    assert (shown.order_ref, shown.tracking_no) == ("1001", "AA123")
    assert shown.take_back == (TakeBackItem("Product CUP", "CUP", 1), TakeBackItem("Product PAN", "PAN", 1))


def test_that_nothing_was_printed_and_only_what_went_in_goes_back() -> None:
    shown = red_stop_state(at_work(replace(two_lines(), state=OrderState.CANCELLED)), None, is_red=False)
    assert shown.tracking_no == ""
    assert shown.take_back == (TakeBackItem("Product CUP", "CUP", 1),)


def test_that_a_substitute_goes_back_to_its_own_shelf() -> None:
    session = opened(line(1, "CUP", 2)).apply_all(
        [
            ev.UnitsVerified(1, 1, 1, "code", "scan-1"),
            ev.LineSubstituted(1, "MUG", "Blue mug", None),
            ev.UnitsVerified(1, 1, 1, "code", "scan-2", sku="MUG"),
            ev.OrderCancelled(),
        ]
    )
    shown = red_stop_state(at_work(session), None, is_red=False)
    assert shown.take_back == (TakeBackItem("Product CUP", "CUP", 1), TakeBackItem("Blue mug", "MUG", 1))
