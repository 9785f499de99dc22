import pytest

from bancada.connectors.files.fields import field_names, missing_fields
from bancada.connectors.files.import_kind import ImportKind
from bancada.ui.field_words import alternatives_title, field_title, format_words, kind_words


@pytest.mark.parametrize("kind", ImportKind)
def test_that_every_field_has_a_title_of_its_own(kind: ImportKind) -> None:
    titles = [field_title(field, kind) for field in field_names(kind)]
    assert len(set(titles)) == len(titles)
    assert all(title[0].isupper() for title in titles)


def test_that_a_measured_field_names_its_unit() -> None:
    assert field_title("inner_length_mm", ImportKind.CARTONS) == "Inner length (mm)"


def test_that_a_flag_of_a_product_is_not_taken_for_the_value_of_a_line() -> None:
    assert field_title("lot", ImportKind.PRODUCTS) == "Lot required"
    assert field_title("lot", ImportKind.ORDERS) == "Lot"


@pytest.mark.parametrize("kind", ImportKind)
def test_that_what_is_missing_is_named_by_titles(kind: ImportKind) -> None:
    for missing in missing_fields(kind, set()):
        assert "_" not in alternatives_title(missing, kind)


def test_that_alternatives_stand_side_by_side() -> None:
    assert alternatives_title("sku/barcode/item_name") == "SKU / Barcode / Item name"


def test_that_what_is_not_known_stays_as_it_is() -> None:
    assert field_title("cProd") == "cProd"
    assert kind_words("pictures") == "pictures"
    assert format_words("unreadable", ImportKind.ORDERS) == ""
