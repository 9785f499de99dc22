from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.profiles import ScaleLabelLayout
from bancada.domain.read_scan import read_scan

NONE = ScaleLabelLayout.NONE
SEPARATOR = "\x1d"


def test_that_a_product_code_is_looked_up_as_gtin_then_as_read() -> None:
    assert read_scan("7891234567895", "s", NONE).item.keys == ("07891234567895", "7891234567895")


def test_that_a_sku_is_looked_up_in_capitals() -> None:
    read = read_scan("abc-1", "s", NONE)

    assert (read.item.keys, read.item.scan_id, read.opening_codes) == (("ABC-1",), "s", ("ABC-1",))


def test_that_one_symbol_says_item_lot_expiry_and_serial() -> None:
    item = read_scan(f"]d201078912345678951727063010ABC{SEPARATOR}21SER1", "", NONE).item

    assert item.keys[0] == "07891234567895"
    assert (item.lot, item.serial_no, item.expires_on) == ("ABC", "SER1", date(2027, 6, 30))


def test_that_a_case_label_names_its_content_and_count() -> None:
    item = read_scan("]C102078912345678953712", "", NONE).item

    assert (item.keys[0], item.count) == ("07891234567895", 12)


def test_that_best_before_stands_in_for_expiry() -> None:
    assert read_scan("]d2010789123456789515270630", "", NONE).item.expires_on == date(2027, 6, 30)


@pytest.mark.parametrize(
    ("layout", "scale_code", "net_weight_g", "price_cents"),
    [
        (ScaleLabelLayout.ITEM6_WEIGHT5, "010085", 2504, None),
        (ScaleLabelLayout.ITEM4_PRICE7, "0100", None, 8502504),
        (ScaleLabelLayout.ITEM5_WEIGHT5, "10085", 2504, None),
        (NONE, None, None, None),
    ],
)
def test_that_the_site_decides_what_a_scale_label_says(
    layout: ScaleLabelLayout, scale_code: str | None, net_weight_g: int | None, price_cents: int | None
) -> None:
    item = read_scan("2010085025049", "", layout).item

    assert (item.scale_code, item.net_weight_g, item.price_cents) == (scale_code, net_weight_g, price_cents)


def test_that_a_scale_label_with_a_wrong_check_digit_is_no_scale_label() -> None:
    assert read_scan("2010085025048", "", ScaleLabelLayout.ITEM6_WEIGHT5).item.scale_code is None


def test_that_only_a_symbol_whose_end_is_open_may_hide_elements() -> None:
    assert read_scan("]d2010789123456789510ABC21SER1", "", NONE).may_hide_elements
    assert not read_scan("7891234567895", "", NONE).may_hide_elements


@given(st.text(max_size=60), st.sampled_from(ScaleLabelLayout))
def test_that_any_text_can_be_read_and_reads_the_same_again(text: str, layout: ScaleLabelLayout) -> None:
    read = read_scan(text, "s", layout)

    assert read.item.text == read.text
    assert len(set(read.item.keys)) == len(read.item.keys)
    assert read_scan(read.text, "s", layout).item.keys[-1:] == read.item.keys[-1:]
