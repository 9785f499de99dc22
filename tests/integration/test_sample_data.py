"""What the demo promises to hold, read through the usual import."""

from collections import Counter
from itertools import chain
from pathlib import Path

import pytest

from bancada.assets.locator import resource_path
from bancada.connectors.sample.sample_orders import sample_operators, sample_tracking
from bancada.domain.codes import gtin, nfe_key, s10
from bancada.domain.operators import Role
from bancada.domain.orders import InvoiceState, QuantityUnit
from bancada.domain.products import KitMode, ProductFlag
from bancada.services.received import ReceivedOrder
from tests.integration.sample_station import START, SampleStation, read_sample_station


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> SampleStation:
    return read_sample_station(tmp_path_factory.mktemp("sample"))


def one_unit_orders(station: SampleStation) -> list[ReceivedOrder]:
    return [received for received in station.orders if received.order.units == 1]


def test_that_no_sample_record_is_refused(station: SampleStation) -> None:
    assert station.refused == ()


def test_that_there_is_enough_to_pack(station: SampleStation) -> None:
    assert len(station.orders) >= 45
    assert len(station.products) >= 64
    assert len(station.cartons) == 8


def test_that_every_line_and_component_names_a_product_of_the_catalogue(station: SampleStation) -> None:
    known = {product.sku for product in station.products}
    ordered = {line.sku for received in station.orders for line in received.order.lines}
    parts = {part.sku for product in station.products for part in product.components}
    alike = set(chain.from_iterable(product.look_alikes for product in station.products))

    assert ordered | parts | alike <= known


def test_that_every_barcode_is_a_valid_gtin_of_the_brazilian_range(station: SampleStation) -> None:
    codes = [barcode.code for product in station.products for barcode in product.barcodes]
    codes += [carton.barcode for carton in station.cartons if carton.barcode is not None]

    assert all(gtin.is_valid(code) and code[1:4] == "789" for code in codes)


def test_that_one_barcode_is_shared_by_two_look_alikes(station: SampleStation) -> None:
    owners = Counter(barcode.code for product in station.products for barcode in product.barcodes)

    assert [count for count in owners.values() if count > 1] == [2]


def test_that_there_are_cases_of_six_and_of_twelve(station: SampleStation) -> None:
    units = {barcode.units for product in station.products for barcode in product.barcodes}

    assert {1, 6, 12} <= units


def test_that_every_flag_is_worn_by_a_product(station: SampleStation) -> None:
    assert set(chain.from_iterable(product.flags for product in station.products)) == set(ProductFlag)


def test_that_both_kinds_of_kits_are_ordered(station: SampleStation) -> None:
    modes = {product.sku: product.kit_mode for product in station.products if product.components}
    ordered = {line.sku for received in station.orders for line in received.order.lines}

    assert {modes[sku] for sku in ordered & set(modes)} == set(KitMode)


def test_that_goods_are_sold_by_weight(station: SampleStation) -> None:
    weighed = [
        line for received in station.orders for line in received.order.lines if line.unit is QuantityUnit.GRAM
    ]
    scale_codes = {product.sku for product in station.products if product.scale_code}

    assert weighed
    assert {line.sku for line in weighed} == scale_codes


def test_that_products_fit_into_some_carton_but_those_that_ship_in_their_own(station: SampleStation) -> None:
    largest = max(station.cartons, key=lambda carton: carton.inner.volume_mm3)
    sized = [product for product in station.products if product.size is not None]

    for product in sized:
        assert product.size is not None
        fits = all(
            edge <= room for edge, room in zip(product.size.sorted_mm, largest.inner.sorted_mm, strict=True)
        )
        assert fits or product.needs(ProductFlag.OWN_CARTON), product.sku


def test_that_the_fast_lane_has_a_dozen_orders_and_repeated_products(station: SampleStation) -> None:
    wanted = Counter(received.order.lines[0].sku for received in one_unit_orders(station))

    assert wanted.total() >= 12
    assert len([sku for sku, count in wanted.items() if count >= 3]) >= 2


def test_that_two_orders_are_long_and_one_very_long(station: SampleStation) -> None:
    lengths = sorted(len(received.order.lines) for received in station.orders)

    assert lengths[-1] == 60
    assert lengths[-3] >= 12


def test_that_every_cut_off_lies_ahead_and_some_orders_have_none(station: SampleStation) -> None:
    cutoffs = [received.order.cutoff_at for received in station.orders]

    assert all(cutoff is None or cutoff > START for cutoff in cutoffs)
    assert None in cutoffs
    assert len(set(cutoffs)) >= 6


def test_that_the_special_cases_are_there(station: SampleStation) -> None:
    orders = [received.order for received in station.orders]
    gifts = [received for received in station.orders if received.order.is_gift]

    assert sum(received.is_cancelled for received in station.orders) == 1
    assert sum(received.hold is not None for received in station.orders) == 1
    assert sum(order.invoice is InvoiceState.WAITING for order in orders) >= 2
    assert any(received.address is not None and received.address.gift_message for received in gifts)
    assert {order.priority for order in orders} >= {0, 1, 2}
    assert any(len(order.tracking_nos) > 1 for order in orders)
    assert any(line.lot for order in orders for line in order.lines)
    assert len({order.channel for order in orders}) >= 5
    assert len({(order.carrier, order.service_level) for order in orders}) >= 6


def test_that_one_invoice_key_holds_letters(station: SampleStation) -> None:
    keys = [received.order.nfe_key for received in station.orders if received.order.nfe_key]

    assert all(nfe_key.is_valid(key) for key in keys)
    assert sum(not key.isdigit() for key in keys) == 1


def test_that_two_orders_share_a_shipment(station: SampleStation) -> None:
    shipments = Counter(
        code
        for received in station.orders
        if received.order.channel == "Mercado Livre"
        for code in received.order.codes
    )

    assert sorted(shipments.values())[-1] == 2


def test_that_tracking_numbers_of_the_post_are_valid_and_no_number_stands_twice(
    station: SampleStation,
) -> None:
    of_orders = [
        (received.order.carrier, number)
        for received in station.orders
        for number in received.order.tracking_nos
    ]
    of_ranges = [
        (tracking.carrier, number)
        for tracking in sample_tracking(resource_path("demo"))
        for number in tracking.numbers
    ]
    numbers = [number for _, number in (*of_orders, *of_ranges)]

    assert len(set(numbers)) == len(numbers)
    assert all(s10.is_valid(number) for carrier, number in (*of_orders, *of_ranges) if carrier == "Correios")
    carriers = {received.order.carrier for received in station.orders}
    assert carriers <= {carrier for carrier, _ in of_ranges}


def test_that_the_people_speak_three_languages_and_hold_three_roles() -> None:
    people = sample_operators(resource_path("demo"))

    assert {person.language for person in people} == {"pt_BR", "en", "es"}
    assert {person.role for person in people} == {Role.PACKER, Role.SUPERVISOR, Role.ADMIN}
    assert len({person.badge for person in people}) == len(people)


def test_that_the_sample_files_are_written_for_the_moment_the_demo_starts(tmp_path: Path) -> None:
    station = read_sample_station(tmp_path)

    assert "{" not in (tmp_path / "orders.csv").read_text(encoding="utf-8")
    assert all(
        received.order.ordered_at is not None and received.order.ordered_at < START
        for received in station.orders
    )
