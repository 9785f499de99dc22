from bancada.devices.simulated.fresh_codes import FreshCodes
from bancada.domain.profiles import ScaleLabelLayout
from bancada.domain.read_scan import read_scan
from tests.unit.devices.simulated.shelf import shelf

LAYOUT = ScaleLabelLayout.ITEM6_WEIGHT5


def codes() -> FreshCodes:
    return FreshCodes(shelf(), LAYOUT)


def test_that_plain_goods_show_their_barcode() -> None:
    assert codes().code("CAF-500") == "7891234567895"


def test_that_each_unit_of_a_serial_product_has_its_own_number_once_the_one_before_is_taken() -> None:
    fresh = codes()
    first, again = fresh.code("FON-P"), fresh.code("FON-P")
    fresh.take("FON-P")
    second = fresh.code("FON-P")

    assert first == again
    assert read_scan(first, "", LAYOUT).item.serial_no != read_scan(second, "", LAYOUT).item.serial_no


def test_that_lot_and_expiry_are_on_the_symbol_and_the_lot_of_the_order_goes_first() -> None:
    on_shelf = read_scan(codes().code("QUE-400"), "", LAYOUT).item
    of_order = read_scan(codes().code("QUE-400", lot="L2409"), "", LAYOUT).item

    assert (on_shelf.lot, on_shelf.expires_on) == (shelf().lot_of("QUE-400"), shelf().expiry_of("QUE-400"))
    assert of_order.lot == "L2409"


def test_that_weighed_goods_carry_the_grams_that_are_wanted() -> None:
    assert read_scan(codes().code("SAL-KG", net_g=500), "", LAYOUT).item.net_weight_g == 500
