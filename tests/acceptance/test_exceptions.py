"""What is wrong with goods or orders is said on the sheet behind F8, by key, by touch or by scan."""

from PySide6.QtCore import Qt

from bancada.domain import events as ev
from bancada.domain.orders import OrderState
from bancada.ui.viewmodels.states.chrome import Page, Sheet
from tests.acceptance.conftest import OpenStation
from tests.acceptance.goods import DIEGO, MUG, SOAP, order


def test_that_a_short_line_needs_a_supervisor_on_the_sheet(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2), ("MUG", 1)), profile_weigh="off")
    bench.scan("1001", SOAP)
    bench.press(Qt.Key.Key_F8)
    bench.until_shows("What is the problem?", "Soap · SOAP")
    bench.click("Short")
    bench.until_shows("How many units? At most 1.")
    bench.type_by_hand("1")
    bench.until(lambda: bench.sheet is Sheet.APPROVAL)
    bench.until_shows("A supervisor is needed", "Send the order short", "1001", "Soap: 1 not sent")
    bench.approve(DIEGO)
    bench.until_shows("Noted as missing")
    assert bench.session.is_line_complete(1)
    shorted = bench.events(ev.LineShorted)[0]
    assert (shorted.line_no, shorted.qty) == (1, 1)
    assert bench.state.operator is not None
    assert bench.state.operator.name == "Ana Packer"
    bench.scan(MUG)
    bench.labels(1)


def test_that_a_wrong_pin_of_the_supervisor_changes_nothing_and_esc_drops_the_wish(
    open_station: OpenStation,
) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001", "BANCADA-SHORT")
    bench.type_by_hand("2")
    bench.scan(DIEGO.badge)
    bench.type_by_hand("0000")
    bench.until_shows("This PIN is wrong")
    bench.press(Qt.Key.Key_Escape)
    assert bench.sheet is None
    assert bench.state.pending is None
    assert not bench.events(ev.LineShorted)
    bench.scan(SOAP)
    assert bench.done == (1,)


def test_that_a_packers_badge_approves_nothing(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001", "BANCADA-SHORT")
    bench.type_by_hand("1")
    bench.scan("PACK-2")
    bench.until_shows("You may not do this")
    assert bench.sheet is Sheet.APPROVAL
    assert bench.state.operator is not None
    assert bench.state.operator.name == "Ana Packer"


def test_that_a_damaged_unit_comes_out_again_and_is_wanted_anew(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2), ("MUG", 1)))
    bench.scan("1001", SOAP, SOAP)
    bench.click_row("Soap, 2 / 2")
    bench.type_by_hand("2", ends=False)
    bench.until_shows("Damaged", "How many units?")
    bench.type_by_hand("1")
    bench.until_shows("Noted as damaged", "Put it aside and scan another one.", "Soap, 1 / 2")
    assert bench.events(ev.UnitDamaged)[0].qty == 1
    bench.scan(SOAP)
    assert bench.done == (2, 0)


def test_that_a_substitute_is_named_by_scanning_it(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)), profile_weigh="off")
    bench.scan("1001", "BANCADA-SUBST")
    bench.until_shows("Scan the product that goes in instead.")
    bench.scan(MUG)
    bench.until(lambda: bench.sheet is Sheet.APPROVAL)
    bench.until_shows("Soap: Mug goes in instead, 1")
    bench.approve(DIEGO)
    bench.until_shows("Substitute accepted", "Mug goes in instead of Soap")
    bench.scan(MUG)
    bench.labels(1)
    assert bench.events(ev.LineSubstituted)[0].sku == "MUG"


def test_that_a_held_order_waits_on_its_shelf_until_a_supervisor_releases_it(
    open_station: OpenStation,
) -> None:
    bench = open_station(order("1001", ("SOAP", 2)), order("1002", ("MUG", 1)))
    bench.scan("1001", SOAP, "BANCADA-HOLD")
    bench.until_shows("Scan the code of the hold shelf, or type it.")
    bench.scan("SHELF-9")
    bench.until_page(Page.READY)
    bench.until_shows("Order 1001 is on hold", "Put everything on shelf SHELF-9.", "on hold")
    assert bench.events(ev.OrderHeld)[0].shelf == "SHELF-9"
    bench.scan("1001")
    bench.until(lambda: bench.sheet is Sheet.APPROVAL)
    bench.until_shows("Release an order from hold", "Shelf SHELF-9.")
    bench.press(Qt.Key.Key_Escape)
    bench.until(lambda: bench.sheet is None)
    bench.click("on hold")
    bench.until_shows("on shelf SHELF-9")
    bench.click_row("1001")
    bench.until(lambda: bench.sheet is Sheet.APPROVAL)
    bench.until_shows("Release an order from hold")
    bench.approve(DIEGO)
    bench.until_shows("Order 1001 is released")
    bench.scan("1001")
    bench.until_shows("Soap, 1 / 2")


def test_that_an_item_that_does_not_scan_is_confirmed_by_hand_with_a_reason(
    open_station: OpenStation,
) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001")
    bench.press(Qt.Key.Key_F8)
    bench.click("Confirm by hand")
    bench.until_shows("Why can it not be scanned?")
    bench.click("The barcode cannot be read")
    bench.until_shows("Soap, 1 / 2")
    verified = bench.events(ev.UnitsVerified)[0]
    assert verified.by_hand is ev.ExceptionReason.CODE_UNREADABLE


def test_that_a_touched_line_is_the_one_the_problem_is_about(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2), ("MUG", 2)))
    bench.scan("1001")
    bench.click_row("Mug, 0 / 2")
    bench.until_shows("What is the problem?", "Mug · MUG")


def test_that_esc_on_the_problem_sheet_loses_nothing(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001", SOAP)
    bench.press(Qt.Key.Key_F8)
    bench.click("Hold")
    bench.press(Qt.Key.Key_Escape)
    assert bench.sheet is None
    assert bench.done == (1,)
    bench.press(Qt.Key.Key_Escape)
    bench.until_page(Page.READY)
    bench.scan("1001")
    assert bench.done == (1,)
    assert bench.session.state is OrderState.PACKING


def test_that_a_scan_while_the_problem_sheet_is_open_goes_on_with_the_work(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001")
    bench.press(Qt.Key.Key_F8)
    bench.scan(SOAP)
    assert bench.sheet is None
    assert bench.done == (1,)


def test_that_a_unit_of_any_line_is_taken_out_again(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2), ("MUG", 2)))
    bench.scan("1001", SOAP, MUG)
    bench.click_row("Soap, 1 / 2")
    bench.click_option("Take out again")
    bench.until_shows("Undone", "Soap, 0 / 2")
    assert bench.done == (0, 1)


def test_that_units_move_into_another_parcel(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2), ("MUG", 1)), profile_weigh="off")
    bench.scan("1001", SOAP, SOAP)
    bench.click_row("Soap, 2 / 2")
    bench.click_option("Move to another parcel")
    bench.type_by_hand("1")
    bench.until_shows("Moved to parcel 2")
    moved = bench.events(ev.UnitsMoved)[0]
    assert (moved.line_no, moved.qty, moved.from_parcel_no, moved.to_parcel_no) == (1, 1, 1, 2)
    bench.scan(MUG)
    assert "PARCEL | 2/2 | ORDER" in bench.label_words(1)
    bench.until_shows("parcel 1 of 2", "Close the carton with F10.")
    bench.press(Qt.Key.Key_F10)
    assert "PARCEL | 1/2 | ORDER" in bench.label_words(2)
    bench.until_page(Page.READY)


def test_that_what_is_too_much_after_a_change_comes_out_by_scanning_it(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 3), ("MUG", 1)), profile_weigh="off")
    bench.scan("1001", SOAP, SOAP, MUG)
    bench.take_in(order("1001", ("SOAP", 1), ("MUG", 1)))
    bench.until_shows("Order 1001 was changed", "Soap: 3 → 1")
    bench.press(Qt.Key.Key_F10)
    bench.until_shows("Take out what is too much", "Soap, 2 / 1")
    bench.scan(SOAP)
    bench.until(lambda: not bench.session.changes if bench.state.session else True)
    bench.labels(1)
    assert len(bench.events(ev.UnitsTakenOut)) == 1
