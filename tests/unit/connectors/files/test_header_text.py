from bancada.connectors.files.header_text import fingerprint, plain_name, unit_of, without_unit


def test_that_names_are_compared_without_accents_case_and_signs() -> None:
    assert plain_name("  CÓDIGO do_Produto (SKU) ") == "codigo do produto sku"
    assert plain_name("orderRef") == "order ref"
    assert plain_name("Nº Pedido") == "no pedido"


def test_that_the_unit_at_the_end_of_a_name_is_found() -> None:
    assert [unit_of(name) for name in ("Peso (kg)", "length_mm", "Altura [cm]", "Largura")] == [
        "kg", "mm", "cm", None,
    ]  # fmt: skip
    assert without_unit("Peso (kg)") == "Peso"


def test_that_case_and_blanks_do_not_change_a_fingerprint_but_order_does() -> None:
    assert fingerprint(["Order  Ref", "SKU"]) == fingerprint(["order ref", "sku "])
    assert fingerprint(["a", "b"]) != fingerprint(["b", "a"])
