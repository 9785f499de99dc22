from datetime import date

import pytest

from bancada.devices.simulated.item_codes import (
    case_code,
    data_matrix,
    printed_code,
    scale_label,
    unit_code,
)
from bancada.domain.codes.identify import identify
from bancada.domain.codes.scale_label import parse
from bancada.domain.profiles import ScaleLabelLayout
from tests.unit.devices.simulated.shelf import CHEESE, COFFEE, DUMBBELL, SALAMI


def test_that_a_unit_shows_its_ean_13_and_without_one_its_sku() -> None:
    assert unit_code(COFFEE) == "7891234567895"
    assert unit_code(DUMBBELL) == "HAL-10"


@pytest.mark.parametrize(
    ("wanted", "case"), [(5, None), (6, ("17891234567892", 6)), (20, ("17891234567892", 6))]
)
def test_that_a_case_is_scanned_only_where_all_of_it_is_wanted(
    wanted: int, case: tuple[str, int] | None
) -> None:
    assert case_code(COFFEE, wanted) == case


def test_that_a_gtin_14_with_an_indicator_is_printed_whole() -> None:
    assert printed_code("17891234567892") == "17891234567892"
    assert printed_code("07891234567895") == "7891234567895"


def test_that_a_data_matrix_reads_back_as_what_was_put_in() -> None:
    text = data_matrix(CHEESE, serial_no="SN1", lot="L2409", expires_on=date(2027, 1, 31))
    assert text is not None
    elements = identify(text).gs1

    assert elements is not None
    assert elements.gtin14 == "07899470001272"
    assert (elements.serial_no, elements.lot) == ("SN1", "L2409")
    assert elements.expires_on == date(2027, 1, 31)


def test_that_a_product_without_gtin_has_no_data_matrix() -> None:
    assert data_matrix(DUMBBELL, lot="L1") is None


def test_that_a_scale_label_carries_the_item_and_its_grams() -> None:
    text = scale_label(SALAMI, 320, ScaleLabelLayout.ITEM6_WEIGHT5)
    assert text is not None
    label = parse(text, ScaleLabelLayout.ITEM6_WEIGHT5)

    assert (label.item_code, label.weight_g) == ("004137", 320)


@pytest.mark.parametrize("layout", [ScaleLabelLayout.NONE, ScaleLabelLayout.ITEM5_WEIGHT5])
def test_that_no_label_is_printed_where_the_layout_has_no_room_for_it(layout: ScaleLabelLayout) -> None:
    assert scale_label(SALAMI, 320, layout) is None
