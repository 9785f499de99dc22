"""Who is at the bench: badge, PIN, lock, switch."""

from PySide6.QtCore import Qt

from bancada.domain import events as ev
from bancada.services.commands import Tick
from bancada.ui.viewmodels.states.chrome import Page, Sheet
from tests.acceptance.conftest import OpenStation
from tests.acceptance.goods import ANA, BIA, LEO, SOAP, order


def test_that_a_badge_and_its_pin_sign_in(open_station: OpenStation) -> None:
    bench = open_station(person=None)
    bench.until_shows("Who is packing?", "Scan your badge")
    bench.scan(ANA.badge)
    bench.until_shows("PIN of Ana Packer")
    bench.type_by_hand("4321")
    bench.until_page(Page.READY)
    bench.until_shows("Hello, Ana Packer")
    assert len(bench.events(ev.OperatorSignedIn)) == 2
    assert bench.typed() == ""


def test_that_a_pin_typed_as_fast_as_a_scanner_signs_in_and_is_not_shown(open_station: OpenStation) -> None:
    bench = open_station(person=None)
    bench.scan(ANA.badge)
    bench.until_shows("PIN of Ana Packer")
    bench.scan("4321")
    bench.until_page(Page.READY)
    bench.until_shows("Hello, Ana Packer")
    assert not bench.shows("4321")


def test_that_five_wrong_pins_rest_the_badge(open_station: OpenStation) -> None:
    bench = open_station(person=None)
    bench.scan(ANA.badge)
    bench.type_by_hand("9999")
    bench.until_shows("This PIN is wrong", "4 more tries")
    for _ in range(4):
        bench.type_by_hand("9999")
    bench.until_shows("Too many wrong PINs")
    bench.scan(ANA.badge)
    bench.until_shows("Too many wrong PINs")
    bench.clock.advance(s=31)
    bench.sign_in(ANA)
    assert len(bench.events(ev.PinRefused)) == 5


def test_that_an_idle_bench_locks_and_hides_the_order(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)), profile_idle_lock_s="60")
    bench.scan("1001", SOAP)
    bench.until_shows("Olinda/PE")
    bench.clock.advance(s=61)
    bench.call(Tick())
    bench.until_shows("Locked after a pause", "Order 1001 is kept as it is.")
    assert not bench.shows("Olinda")
    assert not bench.shows("Soap")
    bench.scan(SOAP)
    bench.until_shows("Sign in first")
    bench.sign_in(ANA)
    bench.until_page(Page.PACKING)
    assert bench.done == (1,)


def test_that_another_packer_takes_over_with_the_order_kept_and_the_language_following(
    open_station: OpenStation,
) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001", SOAP)
    bench.scan(BIA.badge)
    bench.until_page(Page.SIGN_IN)
    bench.until_shows("PIN of Bia Packer")
    assert bench.sheet is None
    bench.type_by_hand(BIA.pin)
    bench.until_page(Page.PACKING)
    bench.until_shows("Desfazer")
    assert bench.done == (1,)
    bench.scan(SOAP)
    assert bench.done == (2,)
    assert bench.state.operator is not None
    assert bench.state.operator.badge == BIA.badge


def test_that_signing_out_shows_nothing_of_the_order(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 2)))
    bench.scan("1001", SOAP, "BANCADA-OUT")
    bench.until_page(Page.SIGN_IN)
    assert not bench.shows("Olinda")
    bench.sign_in(ANA)
    bench.until_page(Page.PACKING)
    assert bench.done == (1,)


def test_that_esc_on_the_pin_asks_for_another_badge(open_station: OpenStation) -> None:
    bench = open_station(person=None)
    bench.scan(ANA.badge)
    bench.until_shows("PIN of Ana Packer")
    bench.press(Qt.Key.Key_Escape)
    bench.until_shows("Who is packing?")
    assert bench.sheet is not Sheet.APPROVAL


def test_that_the_pace_of_one_packer_is_not_shown_to_the_next(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 1)), profile_weigh="off")
    bench.sign_in(ANA)
    bench.scan("1001", SOAP)
    bench.labels(1)
    bench.until_shows("1 order/h")
    bench.sign_in(LEO)
    bench.until(lambda: bench.state.operator is not None and bench.state.operator.badge == LEO.badge)
    assert not bench.shows("/h")
    bench.sign_in(ANA)
    bench.until_shows("1 order/h")
