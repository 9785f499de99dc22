import pytest

from bancada.connectors.files.fields import field_names
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.mapping import Mapping, guess_mapping, unique_names

ORDERS = ImportKind.ORDERS


@pytest.mark.parametrize(
    "header",
    [
        ("Número do Pedido", "Código do produto", "Qtde"),
        ("Order Number", "SKU", "Quantity"),
        ("Número de pedido", "Código de producto", "Cantidad"),
        ("N° Pedido", "EAN", "QTD."),
        ("pedido", "descrição", "quantidade"),
    ],
)
def test_that_usual_names_in_three_languages_are_certain(header: tuple[str, ...]) -> None:
    guess = guess_mapping(ORDERS, header, [])
    assert guess.is_certain
    assert guess.confidence_pct == 100
    assert guess.mapping.columns[0][1] == "order_ref"
    assert guess.mapping.columns[2][1] == "qty"


@pytest.mark.parametrize("code", ["Código", "Cod.", "Cód. produto"])
@pytest.mark.parametrize("price", ["Vl. Unit", "Vl. Unit.", "Valor unit.", "Preço unit."])
def test_that_the_short_names_of_brazilian_systems_are_certain(code: str, price: str) -> None:
    guess = guess_mapping(ORDERS, ("Pedido", code, "Qtd", price), [])
    assert guess.is_certain
    assert [field for _, field in guess.mapping.columns] == ["order_ref", "sku", "qty", "price"]


def test_that_missing_and_unread_columns_are_named() -> None:
    guess = guess_mapping(ORDERS, ("Pedido", "Cor preferida"), [])
    assert guess.missing == ("sku/barcode/item_name", "qty")
    assert guess.unread == ("Cor preferida",)
    assert not guess.is_certain


def test_that_a_likely_name_is_offered_but_not_certain() -> None:
    guess = guess_mapping(ORDERS, ("Pedido", "SKU", "Quantidade faturada ao cliente"), [])
    assert dict(guess.mapping.columns)["Quantidade faturada ao cliente"] == "qty"
    assert guess.unsure == ("Quantidade faturada ao cliente",)
    assert guess.confidence_pct < 100


def test_that_two_columns_for_one_field_are_a_question() -> None:
    guess = guess_mapping(ORDERS, ("Pedido", "SKU", "Código do produto", "Qtd"), [])
    assert guess.unsure == ("Código do produto",)


def test_that_first_and_last_name_are_joined_without_a_question() -> None:
    guess = guess_mapping(ORDERS, ("Order", "SKU", "Qty", "Shipping First Name", "Shipping Last Name"), [])
    assert [field for _, field in guess.mapping.columns].count("recipient") == 2
    assert guess.is_certain


def test_that_a_unit_in_the_name_is_certain_and_one_guessed_from_values_is_not() -> None:
    told = guess_mapping(ImportKind.PRODUCTS, ("sku", "name", "Peso (kg)"), [])
    assert ("Peso (kg)", "weight_kg") in told.mapping.columns
    assert told.is_certain
    guessed = guess_mapping(
        ImportKind.PRODUCTS, ("sku", "name", "Peso", "Altura"), [["A", "a", "0,38", "105"]]
    )
    assert ("Peso", "weight_kg") in guessed.mapping.columns
    assert ("Altura", "height_mm") in guessed.mapping.columns
    assert guessed.unsure == ("Peso", "Altura")


def test_that_numbers_on_first_rows_only_are_seen() -> None:
    header = ("Order Number", "Order Status", "City", "SKU", "Qty")
    rows = [["1", "paid", "Rio", "A", "1"], ["", "", "", "B", "1"]]
    assert not guess_mapping(ORDERS, header, rows).mapping.is_ref_repeated
    stray = [["1", "paid", "Rio", "A", "1"], ["", "", "Rio", "B", "1"]]
    assert guess_mapping(ORDERS, header, stray).mapping.is_ref_repeated


def test_that_columns_of_one_name_are_told_apart() -> None:
    assert unique_names(("Name", "Name", "")) == ("Name", "Name (2)", "(3)")


def test_that_a_mapping_fits_its_header_only() -> None:
    header = ("Pedido", "SKU", "Qtd")
    mapping = guess_mapping(ORDERS, header, []).mapping
    assert mapping.fits(header)
    assert not mapping.fits((*header, "Obs"))
    by_hand = Mapping(ORDERS, mapping.columns)
    assert by_hand.fits((*header, "Obs"))
    assert not by_hand.fits(("Pedido", "SKU"))


@pytest.mark.parametrize("kind", ImportKind)
def test_that_every_field_is_recognised_by_its_own_name(kind: ImportKind) -> None:
    for field in field_names(kind):
        assert guess_mapping(kind, (field,), []).mapping.columns == ((field, field),)
