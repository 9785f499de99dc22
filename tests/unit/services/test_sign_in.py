"""Badges, PINs, locks."""

from dataclasses import replace

import pytest

from bancada.domain import events as ev
from bancada.domain.operators import Role
from bancada.domain.products import Product, ProductBarcode
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.bench_state import Step
from tests.fakes.bench_driver import ADMIN_BADGE, ADMIN_PIN, BenchDriver
from tests.unit.services.goods import CARTONS, SOAP, order, received

BADGE, PIN = "PACK-1", "4321"


def test_that_the_first_person_becomes_the_admin_and_is_signed_in(new_bench: BenchDriver) -> None:
    assert new_bench.step() is Step.SET_UP

    new_bench.do(cmd.AddOperator("Ana", ADMIN_BADGE, "packer", ADMIN_PIN))

    assert new_bench.step() is Step.OPEN_ORDER
    assert new_bench.state.operator is not None
    assert new_bench.state.operator.role is Role.ADMIN
    assert new_bench.newest(ev.OperatorSignedIn).operator == new_bench.reply


def test_that_a_scan_before_sign_in_changes_nothing(bench: BenchDriver) -> None:
    bench.import_orders(order())
    bench.do(cmd.SignOut())

    assert bench.scan("1001") is Verdict.SIGN_IN_FIRST
    assert bench.scan("BANCADA-DONE") is Verdict.SIGN_IN_FIRST
    assert bench.do(cmd.Undo()) is Verdict.SIGN_IN_FIRST
    assert bench.step() is Step.SIGN_IN
    assert not bench.events(ev.OrderOpened)


def test_that_a_badge_and_its_pin_sign_in(packer: BenchDriver) -> None:
    packer.do(cmd.SignOut())

    assert packer.scan(BADGE) is not Verdict.SIGNED_IN
    assert packer.step() is Step.PIN
    assert packer.do(cmd.EnterPin(PIN)) is Verdict.SIGNED_IN

    assert packer.state.operator is not None
    assert packer.state.operator.name == "Bruno"
    assert packer.newest(ev.OperatorSignedIn).with_pin


def test_that_a_badge_is_read_in_any_case_and_with_blanks(packer: BenchDriver) -> None:
    packer.do(cmd.SignOut())

    packer.scan(" pack-1 ")

    assert packer.step() is Step.PIN


def test_that_a_badge_without_pin_signs_in_by_itself(bench: BenchDriver) -> None:
    bench.add_person_without_pin("Caio", "EASY")

    assert bench.scan("EASY") is Verdict.SIGNED_IN
    assert not bench.newest(ev.OperatorSignedIn).with_pin


def test_that_a_wrong_pin_leaves_the_bench_locked(packer: BenchDriver) -> None:
    packer.do(cmd.SignOut())

    assert packer.sign_in(BADGE, "0000") is Verdict.WRONG_PIN

    assert packer.step() is Step.PIN
    assert packer.state.operator is None
    assert packer.do(cmd.EnterPin(PIN)) is Verdict.SIGNED_IN


def test_that_five_wrong_pins_rest_the_badge_and_each_further_one_doubles_the_rest(
    packer: BenchDriver,
) -> None:
    packer.do(cmd.SignOut())
    tries = [packer.sign_in(BADGE, "0000") for _ in range(5)]

    assert tries == [Verdict.WRONG_PIN] * 4 + [Verdict.LOCKED_OUT]
    assert len(packer.events(ev.PinRefused)) == 5
    for rest_s in (30, 60, 120):
        packer.clock.advance(s=rest_s - 3)
        assert packer.scan(BADGE) is Verdict.LOCKED_OUT
        packer.clock.advance(s=3)
        assert packer.sign_in(BADGE, "0000") is Verdict.LOCKED_OUT
    packer.clock.advance(s=240)
    assert packer.sign_in(BADGE, PIN) is Verdict.SIGNED_IN
    packer.do(cmd.SignOut())
    assert packer.sign_in(BADGE, "0000") is Verdict.WRONG_PIN


def test_that_a_lock_out_says_how_long_it_lasts(packer: BenchDriver) -> None:
    packer.do(cmd.SignOut())
    for _ in range(5):
        packer.sign_in(BADGE, "0000")

    assert packer.said is not None
    assert packer.said.wait_s == 30
    packer.scan(BADGE, after_ms=10_000)
    assert packer.said.wait_s == 20


def test_that_a_lock_out_outlives_a_restart(packer: BenchDriver) -> None:
    packer.do(cmd.SignOut())
    for _ in range(5):
        packer.sign_in(BADGE, "0000")
    packer.restart()

    assert packer.sign_in(BADGE, PIN) is Verdict.LOCKED_OUT


def test_that_a_switch_of_packer_keeps_the_order(packer: BenchDriver) -> None:
    packer.import_orders(order("1001", ("SOAP", 2)))
    packer.scan("1001", SOAP)
    before = packer.session

    packer.sign_in()

    assert packer.session == before
    assert packer.step() is Step.SCAN_ITEM
    assert packer.state.operator is not None
    assert packer.state.operator.name == "Ana"
    assert packer.scan(SOAP) is not None


def test_that_every_event_after_a_switch_names_the_new_packer(packer: BenchDriver) -> None:
    signed_out = len(packer.events(ev.OperatorSignedOut))

    packer.sign_in()

    assert len(packer.events(ev.OperatorSignedOut)) == signed_out + 1


def test_that_an_idle_bench_locks_itself_and_comes_back_where_it_was(packer: BenchDriver) -> None:
    packer.import_orders(order("1001", ("SOAP", 2)))
    packer.scan("1001", SOAP)
    packer.clock.advance(s=299)
    packer.do(cmd.Tick())
    assert packer.step() is Step.SCAN_ITEM

    packer.clock.advance(s=2)
    assert packer.do(cmd.Tick()) is Verdict.SIGNED_OUT

    assert packer.step() is Step.SIGN_IN
    assert packer.state.locked_operator is not None
    assert packer.newest(ev.OperatorSignedOut).by_idle_lock
    packer.sign_in(BADGE, PIN)
    assert packer.step() is Step.SCAN_ITEM
    assert packer.session.done_units == 1


def test_that_readings_of_the_scale_do_not_keep_a_bench_awake(packer: BenchDriver) -> None:
    packer.clock.advance(s=301)
    packer.weigh(500)

    assert packer.do(cmd.Tick()) is Verdict.SIGNED_OUT


def test_that_no_idle_lock_is_set_by_nought(packer: BenchDriver) -> None:
    packer.sign_in()
    packer.change_settings(profile_idle_lock_s="0")
    packer.clock.advance(h=9)

    assert packer.do(cmd.Tick()) is None
    assert packer.step() is Step.OPEN_ORDER


@pytest.mark.parametrize("refuse", [cmd.Decline(), "BANCADA-NO"])
def test_that_no_drops_the_question_for_a_pin(packer: BenchDriver, refuse: cmd.Command | str) -> None:
    packer.do(cmd.SignOut())
    packer.scan(BADGE)

    if isinstance(refuse, str):
        packer.scan(refuse)
    else:
        packer.do(refuse)

    assert packer.step() is Step.SIGN_IN


def test_that_a_pin_typed_as_fast_as_a_scan_is_the_pin(packer: BenchDriver) -> None:
    packer.do(cmd.SignOut())
    packer.scan(BADGE)

    assert packer.scan(PIN) is Verdict.SIGNED_IN

    assert packer.newest(ev.OperatorSignedIn).with_pin
    assert packer.state.last_scan is not None
    assert packer.state.last_scan.text == BADGE


@pytest.mark.parametrize("code", ["96385074", "5005", "77001122"])
def test_that_a_scanned_product_order_or_carton_is_no_guess_at_the_pin(
    packer: BenchDriver, code: str
) -> None:
    gum = Product("GUM", "Gum", (ProductBarcode("96385074"),))
    packer.take_in(*received(gum, replace(CARTONS[0], barcode="77001122")))
    packer.import_orders(order("1", ("SOAP", 2)), order("5005"))
    packer.scan("1")
    packer.do(cmd.ShortLine(1))
    packer.scan(ADMIN_BADGE)
    assert packer.step() is Step.PIN

    packer.scan(*[code] * 5)

    assert not packer.events(ev.PinRefused)
    assert packer.approve() is not Verdict.LOCKED_OUT


def test_that_a_scanned_product_leaves_the_pin_of_who_signs_in_awaited(packer: BenchDriver) -> None:
    packer.import_orders(order("5005"))
    packer.do(cmd.SignOut())
    packer.scan(BADGE)

    assert packer.scan("5005") is Verdict.SIGN_IN_FIRST
    assert packer.scan(PIN) is Verdict.SIGNED_IN


def test_that_a_wrong_pin_typed_fast_is_neither_said_nor_remembered(packer: BenchDriver) -> None:
    packer.sign_in()
    packer.scan(BADGE)

    assert packer.scan("3690") is Verdict.WRONG_PIN

    assert packer.said is not None
    assert "3690" not in (packer.said.text, packer.said.detail)
    assert not packer.events(ev.ScanRefused)
    assert not packer.events(ev.OrderOpened)


@pytest.mark.parametrize("text", ["369", "3690A", "7891234567895"])
def test_that_what_is_no_pin_is_a_scan_while_a_pin_is_awaited(packer: BenchDriver, text: str) -> None:
    packer.scan("ADM-1")

    assert packer.scan(text) is not Verdict.WRONG_PIN
    assert not packer.events(ev.PinRefused)


def test_that_a_pin_without_a_badge_is_not_asked_for(packer: BenchDriver) -> None:
    assert packer.do(cmd.EnterPin(PIN)) is Verdict.NOT_POSSIBLE_NOW


def test_that_sign_out_keeps_the_order_in_hand(packer: BenchDriver) -> None:
    packer.import_orders(order("1001", ("SOAP", 2)))
    packer.scan("1001", SOAP)

    assert packer.scan("BANCADA-OUT") is Verdict.SIGNED_OUT

    assert packer.step() is Step.SIGN_IN
    assert packer.session.is_in_hand
