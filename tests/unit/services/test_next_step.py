"""One thing at a time, in the order of its weight."""

from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.bench_state import Step
from tests.fakes.bench_driver import BenchDriver
from tests.unit.services.goods import PHONE, SOAP, order


def test_that_the_pin_comes_before_the_order_in_hand(packer: BenchDriver) -> None:
    packer.import_orders(order("1", ("SOAP", 2)))
    packer.scan("1", SOAP)

    packer.scan("ADM-1")

    assert packer.step() is Step.PIN


def test_that_a_change_is_looked_at_before_a_question_is_answered(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("PHONE", 2)))
    bench.scan("1", PHONE)

    bench.import_orders(order("1", ("PHONE", 3)))

    assert bench.step() is Step.LOOK_AT_CHANGES


def test_that_a_refused_weight_is_put_right_before_anything_else(bench: BenchDriver) -> None:
    bench.change_settings(profile_weigh="at_close")
    bench.empty_scale()
    bench.import_orders(order())
    bench.scan("1001", SOAP)
    bench.weigh(900)

    assert bench.step() is Step.FIX_WEIGHT
    bench.empty_scale()
    assert bench.step() is Step.PUT_ON_SCALE


def test_that_a_parcel_whose_order_grew_at_the_shelf_goes_on_in_the_next(bench: BenchDriver) -> None:
    bench.change_settings(profile_reads_label_back="yes")
    bench.import_orders(order("1", ("SOAP", 1), tracking_nos=("T1",)))
    assert bench.scan("1", SOAP) is Verdict.SCAN_THE_LABEL
    bench.import_orders(order("1", ("SOAP", 2), tracking_nos=("T1",)))

    bench.do(cmd.Confirm())

    assert bench.step() is Step.SCAN_ITEM
    assert bench.session.current_parcel_no == 2
    assert bench.scan("T1") is Verdict.LABEL_CONFIRMED
    assert bench.scan(SOAP) is Verdict.SCAN_THE_LABEL
    assert bench.scan(bench.readback(2)) is Verdict.LABEL_CONFIRMED
    assert bench.step() is Step.OPEN_ORDER
