"""Which two products the bench compares when one came for the other, and says so beforehand."""

from dataclasses import replace

import pytest

from bancada.domain import events as ev
from bancada.domain.products import Product, ProductBarcode
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.announcement import Goods, Mixup
from tests.fakes.bench_driver import BenchDriver
from tests.unit.services.goods import MUG, SOAP, order, received

WINE = Product("WINE", "Malbec 750 ml", (ProductBarcode("WINE-1"),), picture="wine.png")
HALF = Product("HALF", "Malbec 375 ml", (ProductBarcode("HALF-1"),))
THE_WINE, THE_HALF = Goods("WINE", "Malbec 750 ml", "wine.png"), Goods("HALF", "Malbec 375 ml")


@pytest.fixture(autouse=True)
def _wines(bench: BenchDriver) -> None:
    bench.take_in(*received(WINE, HALF))


def test_that_a_wrong_item_is_compared_with_the_line_it_was_meant_for(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2), ("WINE", 1)))
    bench.scan("1", SOAP)

    assert bench.scan("HALF-1") is Verdict.WRONG_ITEM

    assert bench.said is not None
    assert bench.said.mixup == Mixup(THE_WINE, THE_HALF)
    assert bench.said.expected == "Malbec 750 ml"
    refused = bench.newest(ev.ScanRefused)
    assert (refused.line_no, refused.sku) == (2, "HALF")


def test_that_the_next_good_scan_goes_on_without_a_comparison(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("WINE", 2)))
    bench.scan("1", "HALF-1")

    assert bench.scan("WINE-1") is Verdict.ACCEPTED
    assert bench.said is not None
    assert bench.said.mixup is None


def test_that_a_surplus_unit_is_compared_with_an_open_line_it_looks_like(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("HALF", 1), ("WINE", 1), ("SOAP", 1)))
    bench.scan("1", "HALF-1")

    assert bench.scan("HALF-1") is Verdict.OVER_SCAN

    assert bench.said is not None
    assert bench.said.mixup == Mixup(THE_WINE, THE_HALF)


def test_that_a_surplus_unit_like_nothing_is_compared_with_nothing(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("MUG", 1), ("SOAP", 1)))
    bench.scan("1", MUG)

    assert bench.scan(MUG) is Verdict.OVER_SCAN
    assert bench.said is not None
    assert bench.said.mixup is None


def test_that_a_line_of_no_known_product_is_compared_by_its_own_name(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("GHOST", 1)))
    bench.scan("1")

    assert bench.scan("HALF-1") is Verdict.WRONG_ITEM
    assert bench.said is not None
    assert bench.said.mixup == Mixup(Goods("GHOST", "Ghost"), THE_HALF)


def test_that_what_was_confused_before_is_known_when_an_order_is_opened(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("WINE", 1)), order("2", ("HALF", 1), ("SOAP", 1)))
    bench.scan("1")
    assert bench.state.look_alikes == {}

    bench.scan("HALF-1", "WINE-1", "2")

    assert bench.state.look_alikes == {"HALF": WINE}


def test_that_a_declared_look_alike_is_known_without_any_confusion(bench: BenchDriver) -> None:
    bench.take_in(*received(replace(WINE, look_alikes=("GONE", "HALF"))))
    bench.import_orders(order("1", ("WINE", 1)))

    bench.scan("1")

    assert bench.state.look_alikes == {"WINE": HALF}


def test_that_nothing_is_known_of_an_order_that_was_put_aside(bench: BenchDriver) -> None:
    bench.take_in(*received(replace(WINE, look_alikes=("HALF",))))
    bench.import_orders(order("1", ("WINE", 1)))
    bench.scan("1")

    bench.do(cmd.LeaveOrder())

    assert bench.state.look_alikes == {}
