import pytest

from bancada.connectors.files.barcodes import parse_barcode, parse_barcode_list, parse_barcode_with_units
from bancada.connectors.files.problems import Problem, ValueRefused
from bancada.domain.products import ProductBarcode


def test_that_a_gtin_is_kept_as_fourteen_digits_and_other_codes_untouched() -> None:
    assert parse_barcode("7899999000015") == "07899999000015"
    assert parse_barcode("036000291452") == "00036000291452"
    assert parse_barcode("7899999000016") == "7899999000016"
    assert parse_barcode("CX-M") == "CX-M"


@pytest.mark.parametrize("text", ["", "SEM GTIN", "sem gtin", " - "])
def test_that_a_word_for_none_is_no_barcode(text: str) -> None:
    assert parse_barcode(text) is None


def test_that_a_list_tells_how_many_units_each_code_counts() -> None:
    assert parse_barcode_list("7899999000015|1;17899999000012|6;CX") == (
        ProductBarcode("07899999000015", 1),
        ProductBarcode("17899999000012", 6),
        ProductBarcode("CX", 1),
    )
    assert parse_barcode_with_units("CX", "12") == ProductBarcode("CX", 12)


def test_that_units_that_cannot_be_read_are_refused() -> None:
    with pytest.raises(ValueRefused) as caught:
        parse_barcode_list("CX|6|7")
    assert caught.value.problem is Problem.BARCODE_WITHOUT_UNITS
    with pytest.raises(ValueRefused):
        parse_barcode_list("CX|0")
