from bancada.domain.products import KitComponent, KitMode, Product, ProductFlag
from tests.unit.domain.builders import product


def test_that_a_product_needs_what_it_is_flagged_for() -> None:
    wine = product("W", ProductFlag.AGE_CHECK)

    assert wine.needs(ProductFlag.AGE_CHECK)
    assert not wine.needs(ProductFlag.SERIAL)


def test_that_only_an_exploding_kit_opens() -> None:
    parts = (KitComponent("A", 2),)

    assert Product("K", "Kit", components=parts).opens_into_components
    assert not Product("K", "Kit", components=parts, kit_mode=KitMode.COUNT_AS_ONE).opens_into_components
    assert not product("A").opens_into_components
