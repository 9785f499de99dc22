"""Cartons and weights advised for the parcel in hand."""

from dataclasses import replace

from bancada.domain.orders import OrderLine, QuantityUnit
from bancada.domain.products import Product, ProductBarcode, ProductFlag
from bancada.domain.sizes import Size
from bancada.services.parcel_advice import item_mix
from bancada.services.received import ReceivedProduct
from tests.fakes.bench_driver import PLACE, BenchDriver
from tests.unit.services.goods import CARTON_M, SOAP, order


def test_that_a_mix_of_items_is_one_text_in_whatever_order() -> None:
    assert item_mix([("B", 1), ("A", 2)]) == item_mix([("A", 2), ("B", 1)]) == "Ax2 Bx1"


def test_that_the_smallest_carton_that_fits_all_that_is_still_wanted_is_suggested(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)), order("2", ("MUG", 2)))

    suggested = []
    for ref in ("1", "2"):
        bench.scan(ref)
        assert bench.state.suggestion is not None
        suggested.append(bench.state.suggestion.code)

    assert suggested == ["S", "M"]


def test_that_goods_that_ship_in_their_own_carton_get_none(bench: BenchDriver) -> None:
    drum = Product(
        "DRUM",
        "Drum",
        (ProductBarcode("DRUM-1"),),
        9000,
        Size(300, 300, 300),
        frozenset({ProductFlag.OWN_CARTON}),
    )
    bench.take_in(ReceivedProduct(drum, PLACE))
    bench.import_orders(order("1", ("DRUM", 1)))

    bench.scan("1")

    assert bench.state.suggestion is None


def test_that_the_carton_in_hand_is_the_one_advised_after_a_restart_too(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))
    bench.scan("1", CARTON_M)
    bench.restart()

    assert bench.state.suggestion is not None
    assert bench.state.suggestion.code == "M"


def test_that_the_band_follows_what_is_in_the_parcel(bench: BenchDriver) -> None:
    bench.change_settings(profile_dunnage_g="15", profile_tolerance_g="10", profile_tolerance_permille="0")
    bench.import_orders(order("1", ("SOAP", 3)))
    bench.scan("1", SOAP)
    assert bench.state.band is not None
    assert (bench.state.band.low_g, bench.state.band.high_g) == (185, 205)

    bench.scan(SOAP)

    assert bench.state.band.expected_g == 295


def test_that_goods_by_weight_are_expected_at_the_grams_on_their_label(bench: BenchDriver) -> None:
    bench.change_settings(profile_scale_label="item5_weight5", profile_weigh="at_close")
    cheese = Product("CHEESE", "Cheese", (), scale_code="01234")
    wanted = replace(order("1"), lines=(OrderLine(1, "CHEESE", "Cheese", 1000, QuantityUnit.GRAM),))
    bench.take_in(ReceivedProduct(cheese, PLACE))
    bench.import_orders(wanted)
    bench.scan("1", "2001234004909")

    assert bench.session.done == (490,)
    assert bench.state.band is not None
    assert bench.state.band.expected_g == 490
