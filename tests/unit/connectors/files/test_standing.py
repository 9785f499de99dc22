import pytest

from bancada.connectors.files.standing import Standing, standing_of


@pytest.mark.parametrize(
    ("word", "standing"),
    [
        ("", Standing.PACK),
        ("Em aberto", Standing.PACK),
        ("READY_TO_SHIP", Standing.PACK),
        ("Aguardando Pagamento", Standing.HOLD),
        ("partially_refunded", Standing.HOLD),
        ("Cancelado", Standing.CANCELLED),
        ("voided", Standing.CANCELLED),
        ("Entregue", Standing.DONE),
        ("Something new", Standing.HOLD),
    ],
)
def test_that_a_status_word_tells_whether_to_pack(word: str, standing: Standing) -> None:
    assert standing_of(word) is standing
