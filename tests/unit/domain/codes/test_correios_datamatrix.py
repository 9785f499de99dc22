import pytest

from bancada.domain.codes import correios_datamatrix
from bancada.domain.codes.errors import InvalidChecksum, InvalidFormat
from tests.unit.domain.codes.vectors import Vector, valid_values, vectors

LABEL = valid_values("correios_datamatrix")[0]


@pytest.mark.parametrize("vector", vectors("correios_datamatrix"), ids=["valid", "wrong validator"])
def test_that_a_composed_label_is_judged_as_composed(vector: Vector) -> None:
    assert correios_datamatrix.is_valid(vector.value) is vector.valid


def test_that_the_parts_stand_at_their_places() -> None:
    (expect,) = (vector.expect for vector in vectors("correios_datamatrix") if vector.valid)
    parts = correios_datamatrix.parse(LABEL)

    assert parts.tracking_no == expect["etiqueta"]
    assert (parts.destination_cep, parts.origin_cep) == (expect["cep_destino"], expect["cep_origem"])
    assert (parts.services, parts.service_code) == (expect["servicos_adicionais"], expect["codigo_servico"])
    assert parts.posting_card == expect["cartao_postagem"]
    assert parts.declared_value_cents == 100 * int(expect["valor_declarado"])
    assert parts.sender_text == ""


def test_that_a_reader_may_drop_the_blanks_at_the_end() -> None:
    assert correios_datamatrix.parse(LABEL.rstrip()) == correios_datamatrix.parse(LABEL)


def test_that_the_tracking_number_is_found_beside_a_wrong_validator() -> None:
    spoiled = LABEL[:26] + "5" + LABEL[27:]

    assert correios_datamatrix.tracking_no(spoiled) == "PH297898690BR"
    with pytest.raises(InvalidChecksum):
        correios_datamatrix.validate(spoiled)


@pytest.mark.parametrize("text", ["", "PH297898690BR", LABEL + "x", LABEL[1:]])
def test_that_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(InvalidFormat):
        correios_datamatrix.parse(text)
    with pytest.raises(InvalidFormat):
        correios_datamatrix.tracking_no(text)
