from tests.unit.devices.simulated.shelf import PRODUCTS, TODAY, shelf


def test_that_every_true_weight_lies_within_two_percent_of_the_catalogue() -> None:
    goods = shelf(seed=3)
    for product in PRODUCTS:
        told_g = product.weight_g or 0
        assert abs(goods.unit_weight_mg(product.sku) - told_g * 1000) <= told_g * 20


def test_that_the_world_is_the_same_for_the_same_seed() -> None:
    assert shelf(1).unit_weight_mg("CAF-500") == shelf(1).unit_weight_mg("CAF-500")
    weights = {shelf(seed).unit_weight_mg("CAF-500") for seed in range(8)}
    assert len(weights) > 1


def test_that_a_parcel_weighs_its_goods_and_its_carton() -> None:
    goods = shelf()
    parcel_g = goods.parcel_weight_g((("CAF-500", 2),), "P")

    assert abs(parcel_g - (2 * 518 + 142)) <= 30
    assert parcel_g - goods.parcel_weight_g((("CAF-500", 2),), None) == goods.tare_g("P")


def test_that_weighed_goods_weigh_what_their_label_says() -> None:
    assert shelf().parcel_weight_g((("SAL-KG", 320),), None) == 320


def test_that_an_unknown_carton_weighs_nothing() -> None:
    assert shelf().tare_g("gone") == 0


def test_that_a_third_dumbbell_is_too_heavy_for_any_carton() -> None:
    goods = shelf()

    assert goods.has_room((("HAL-10", 1),), "HAL-10")
    assert not goods.has_room((("HAL-10", 2),), "HAL-10")


def test_that_goods_in_their_own_carton_leave_no_room_for_others() -> None:
    goods = shelf()

    assert goods.has_room((), "MON-24")
    assert not goods.has_room((("MON-24", 1),), "CAF-500")
    assert not goods.has_room((("CAF-500", 1),), "MON-24")
    assert goods.need_no_carton((("MON-24", 1),))


def test_that_the_smallest_carton_that_holds_the_contents_is_taken() -> None:
    goods = shelf()

    assert goods.carton_barcode_for((("CAF-500", 1),)) == "7899470900223"
    assert goods.carton_barcode_for((("HAL-10", 2),)) == "GG"
    assert goods.carton_barcode_for((("HAL-10", 9),)) is None


def test_that_a_shared_barcode_is_known_as_shared() -> None:
    assert shelf().is_shared_code("SAB-LAV")
    assert not shelf().is_shared_code("CAF-500")


def test_that_goods_on_the_shelf_are_not_expired_and_one_date_is() -> None:
    goods = shelf()

    assert goods.expiry_of("QUE-400") > TODAY
    assert goods.past_expiry() < TODAY
    assert goods.lot_of("QUE-400") == goods.lot_of("QUE-400")


def test_that_goods_the_bench_never_heard_of_are_known_by_their_sku_alone() -> None:
    goods = shelf()

    assert goods.product("NEW-1").name == "NEW-1"
    assert goods.parcel_weight_g((("NEW-1", 3),), "P") == goods.tare_g("P")
    assert goods.has_room((("NEW-1", 1),), "NEW-1")
    assert not goods.is_shared_code("NEW-1")
