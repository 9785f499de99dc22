"""Labels come out once, whatever the printer does; copies are marked."""

from PySide6.QtCore import Qt

from bancada.domain import events as ev
from bancada.domain.orders import InvoiceState
from bancada.services.commands import AddTrackingNumbers, AuthoriseInvoice
from bancada.services.take_in import order_id_of
from bancada.ui.viewmodels.states.chrome import Page, Sheet
from tests.acceptance.conftest import OpenStation
from tests.acceptance.goods import GRACE, MUG, SOAP, order

TRACKING = "QS410007392BR"


def test_that_packing_goes_on_without_paper_and_the_label_comes_when_it_is_back(
    open_station: OpenStation,
) -> None:
    bench = open_station(order("1001", ("SOAP", 1)), order("1002", ("MUG", 1)), profile_weigh="off")
    bench.set_printer(is_out_of_paper=True)
    bench.scan("1001", SOAP)
    bench.until_page(Page.READY)
    bench.until(lambda: "paper" in bench.state.printer_fault.lower())
    bench.until_shows("paper")
    bench.scan("1002")
    bench.until_page(Page.PACKING)
    bench.set_printer()
    assert "1001" in bench.label_words(1)
    bench.until(lambda: not bench.state.printer_fault)
    bench.scan(MUG)
    bench.labels(2)


def test_that_a_print_broken_in_the_middle_asks_whether_it_came_out(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)), profile_weigh="off")
    bench.set_printer(breaks_after_bytes=100)
    bench.scan("1001", SOAP)
    bench.until(lambda: bench.sheet is Sheet.IN_DOUBT)
    bench.until_shows("Did the label come out?", "Order 1001", "Yes, it came out", "No, print it again")
    bench.set_printer()
    bench.type_by_hand("2", ends=False)
    bench.labels(1)
    assert bench.sheet is None
    assert len(bench.events(ev.PrintFellInDoubt)) == 1


def test_that_a_label_that_came_out_is_not_printed_again(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)), profile_weigh="off", profile_prints_packing_slip="no")
    bench.set_printer(breaks_after_bytes=100)
    bench.scan("1001", SOAP)
    bench.until(lambda: bench.sheet is Sheet.IN_DOUBT)
    bench.set_printer()
    bench.click("Yes, it came out")
    bench.until(lambda: bench.sheet is None)
    assert [job.is_whole for job in bench.printer.jobs] == [False]
    assert bench.events(ev.PrintConfirmed)[0].by_operator


def test_that_scanning_the_label_in_doubt_answers_the_question_while_the_next_order_is_open(
    open_station: OpenStation,
) -> None:
    bench = open_station(
        order("1001", ("SOAP", 1)),
        order("1002", ("MUG", 2)),
        profile_weigh="off",
        profile_prints_packing_slip="no",
    )
    bench.set_printer(breaks_after_bytes=100)
    bench.scan("1001", SOAP)
    bench.until(lambda: bench.sheet is Sheet.IN_DOUBT)
    bench.set_printer()
    bench.scan("1002", MUG)
    assert bench.sheet is Sheet.IN_DOUBT
    bench.scan("P-1001-1")
    bench.until_shows("Label confirmed")
    assert bench.sheet is None
    assert bench.done == (1,)


def test_that_the_question_is_answered_on_the_screen_while_the_next_order_is_open(
    open_station: OpenStation,
) -> None:
    bench = open_station(
        order("1001", ("SOAP", 1)),
        order("1002", ("MUG", 2)),
        profile_weigh="off",
        profile_prints_packing_slip="no",
    )
    bench.set_printer(breaks_after_bytes=100)
    bench.scan("1001", SOAP)
    bench.until(lambda: bench.sheet is Sheet.IN_DOUBT)
    bench.set_printer()
    bench.scan("1002", MUG, "BANCADA-NO")
    assert bench.sheet is Sheet.IN_DOUBT
    bench.click("No, print it again")
    assert "1001" in bench.label_words(1)
    assert bench.sheet is None
    assert bench.done == (1,)


def test_that_a_reprint_is_a_marked_copy(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)), profile_weigh="off")
    bench.scan("1001", SOAP)
    first = bench.label_words(1)
    bench.until_page(Page.READY)
    bench.press(Qt.Key.Key_F9)
    bench.until_shows("The copy is in the queue", "The copy is marked and counted.")
    second = bench.label_words(2)
    assert "copy 2" not in first.lower()
    assert "2" in second.lower().partition("copy")[2] or "reprint" in second.lower()
    assert [each.copy_no for each in bench.events(ev.PrintQueued)] == [1, 1, 2]


def test_that_a_label_is_held_back_until_the_invoice_is_authorised(open_station: OpenStation) -> None:
    waiting = order("1001", ("SOAP", 1), invoice=InvoiceState.WAITING)
    bench = open_station(waiting, profile_weigh="off")
    bench.scan("1001")
    bench.until_shows("waiting for the invoice")
    bench.scan(SOAP)
    bench.until_page(Page.READY)
    bench.until_shows("Packed; the label waits for the invoice", "packed, waiting for the invoice")
    assert not bench.printer.jobs
    bench.sign_in(GRACE)
    bench.call(AuthoriseInvoice(order_id_of(waiting)))
    bench.labels(1)
    assert len(bench.events(ev.OrderPacked)) == 1


def test_that_a_label_comes_by_itself_when_the_source_lets_its_order_go_on(open_station: OpenStation) -> None:
    wanted = order("1001", ("SOAP", 1))
    bench = open_station(wanted, profile_weigh="off", profile_prints_packing_slip="no")
    bench.set_printer(is_out_of_paper=True)
    bench.scan("1001", SOAP)
    bench.until(lambda: bool(bench.state.printer_fault))
    bench.hold_at_source(wanted)
    bench.set_printer()
    bench.until(lambda: not bench.state.is_printer_waiting, "the printer has nothing to wait for")

    bench.take_in(wanted)

    bench.labels(1)


def test_that_a_profile_can_keep_an_order_closed_until_its_invoice_is_there(
    open_station: OpenStation,
) -> None:
    bench = open_station(
        order("1001", ("SOAP", 1), invoice=InvoiceState.WAITING), profile_invoice="hold_order"
    )
    bench.scan("1001")
    bench.until_shows("Order 1001 waits for its invoice")
    bench.until_page(Page.READY)


def test_that_an_order_without_a_tracking_number_is_parked_and_labelled_later(
    open_station: OpenStation,
) -> None:
    wanted = order("1001", ("SOAP", 1), carrier="Correios", service_level="SEDEX")
    bench = open_station(wanted, profile_weigh="off", profile_needs_tracking_no="yes")
    bench.scan("1001", SOAP)
    bench.until_page(Page.READY)
    bench.until_shows("Packed, but there is no label", "packed, no label yet")
    assert not bench.printer.jobs
    bench.sign_in(GRACE)
    bench.call(AddTrackingNumbers("Correios", "SEDEX", (TRACKING,)))
    bench.click("packed, no label yet")
    bench.until_shows("1001")
    bench.click_row("1001")
    assert TRACKING in bench.paper(1).codes


def test_that_tracking_numbers_come_from_the_imported_range(open_station: OpenStation) -> None:
    wanted = order("1001", ("SOAP", 1), carrier="Correios", service_level="SEDEX")
    bench = open_station(wanted, person=GRACE, profile_weigh="off")
    bench.call(AddTrackingNumbers("Correios", "SEDEX", (TRACKING,)))
    bench.scan("1001", SOAP)
    assert bench.paper().codes[0] == TRACKING
    bench.until_shows(TRACKING)
