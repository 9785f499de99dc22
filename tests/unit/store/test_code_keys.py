"""The forms codes are looked up in."""

import pytest

from bancada.store.code_keys import after_prefix, order_key, product_key, search_key


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("ped 1", "PED1"),
        ("\tPED-1\n", "PED-1"),
        ("", ""),
        ("3526 1234", "35261234"),
        ("036000291452", "036000291452"),
    ],
)
def test_that_an_orders_code_loses_case_and_spaces_only(code: str, key: str) -> None:
    assert order_key(code) == key


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("036000291452", "00036000291452"),
        ("0036000291452", "00036000291452"),
        ("00036000291452", "00036000291452"),
        ("036000291453", "036000291453"),
        ("sku-1", "SKU-1"),
        ("96385074", "00000096385074"),
        ("²", "²"),
    ],
)
def test_that_a_gtin_is_kept_as_fourteen_digits(code: str, key: str) -> None:
    assert product_key(code) == key


@pytest.mark.parametrize(
    ("text", "key"), [("São  Paulo", "SAO PAULO"), ("ped-1", "PED-1"), ("  ", ""), ("Ñuñoa", "NUNOA")]
)
def test_that_search_ignores_case_and_accents(text: str, key: str) -> None:
    assert search_key(text) == key


def test_that_everything_with_a_prefix_lies_below_its_bound() -> None:
    bound = after_prefix("AB")

    assert all(text < bound for text in ("AB", "ABC", "ABÿ€😀"))
    assert bound < "AC"
