import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes import nfe_key
from bancada.domain.codes.errors import InvalidChecksum, InvalidComponent, InvalidFormat
from bancada.domain.codes.nfe_key import FiscalModel, NfeKey
from tests.unit.domain.codes.vectors import Vector, vectors

KEY = "33150308370779000149550010001100931002410775"
KEY_WITH_LETTERS = "35260712ABC34501DE35550010000001231123456787"
DCE_KEY = "41260912345678000195990010000000421011234561"

KEYS = st.builds(
    "{}{:02}{:02}{}{:02}{}{:018}".format,
    st.sampled_from(["11", "29", "35", "43", "53"]),
    st.integers(0, 99),
    st.integers(1, 12),
    st.text(string.digits + string.ascii_uppercase, min_size=12, max_size=12),
    st.integers(0, 99),
    st.sampled_from([model.value for model in FiscalModel]),
    st.integers(0, 10**18 - 1),
).map(lambda head: head + "000")


@pytest.mark.parametrize("vector", vectors("nfe_key", "nfe_key_alfa"), ids=lambda v: v.value)
def test_that_a_published_key_is_judged_as_published(vector: Vector) -> None:
    assert nfe_key.is_valid(vector.value) is vector.valid


@pytest.mark.parametrize("vector", vectors("dce_key"), ids=lambda v: v.value)
def test_that_a_key_of_another_document_is_no_dce_key(vector: Vector) -> None:
    assert (
        nfe_key.is_valid(vector.value) and nfe_key.parse(vector.value).model is FiscalModel.DCE
    ) is vector.valid


def _named_as_published(key: NfeKey) -> dict[str, str]:
    parts = {
        "cUF": key.state_code,
        "AAMM": f"{key.issued_year % 100:02}{key.issued_month:02}",
        "CNPJ": key.issuer,
        "mod": key.model.value,
        "serie": f"{key.series:03}",
        "nNF": f"{key.number:09}",
        "tpEmis": key.emission_type,
        "cNF": key.random_code,
        "cDV": key.check_digit,
    }
    return {**parts, "CPF": key.issuer_cpf} if key.issuer_cpf else parts


@pytest.mark.parametrize(
    "vector", [vector for vector in vectors("nfe_key", "dce_key") if vector.expect], ids=lambda v: v.value
)
def test_that_the_parts_of_a_key_are_the_published_ones(vector: Vector) -> None:
    assert vector.expect.items() <= _named_as_published(nfe_key.parse(vector.value)).items()


def test_that_a_cnpj_that_begins_with_zeros_is_no_cpf() -> None:
    body = "3526070000000000019155001000000001100000000"
    key = nfe_key.parse(body + nfe_key.check_digit(body))

    assert (key.issuer, key.issuer_cpf) == ("00000000000191", None)


@given(KEYS)
def test_that_a_key_survives_its_printed_form(head: str) -> None:
    body = head[:43]
    key = body + nfe_key.check_digit(body)

    assert nfe_key.validate(nfe_key.format(key).lower()) == key


@pytest.mark.parametrize("key", [KEY, KEY_WITH_LETTERS, DCE_KEY])
@pytest.mark.parametrize(
    "pattern",
    [
        "{}",
        "NFe{}",
        "CTe{}",
        " {} ",
        "https://example.org/qr?chDCe={}&tpAmb=1",
        "https://example.org/qr?tpAmb=1&chNFe={}",
        "https://example.org/consulta?p={}|2|1|1|ABCDEF0123",
        "https://example.org/consulta?p={}%7C2%7C1",
        "https://example.org/qr?chCTe={}",
    ],
)
def test_that_the_key_is_found_in_what_a_reader_returns(key: str, pattern: str) -> None:
    assert nfe_key.extract(pattern.format(key)) == key


@pytest.mark.parametrize(
    "text",
    [
        "",
        KEY[:-1],
        KEY + "0",
        f"https://example.org/?x={KEY}",
        f"https://example.org/?p={KEY}0",
        "35260712ABC34501DE35A50010000001231123456787",
    ],
)
def test_that_no_key_is_found_where_there_is_none(text: str) -> None:
    assert nfe_key.extract(text) is None


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (KEY[:-1], InvalidFormat),
        ("99" + KEY[2:], InvalidComponent),
        (KEY[:4] + "13" + KEY[6:], InvalidComponent),
        (KEY[:20] + "54" + KEY[22:], InvalidComponent),
        (KEY[:-1] + "4", InvalidChecksum),
    ],
)
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        nfe_key.validate(text)


def test_that_a_text_without_a_key_is_not_changed_but_for_case_and_spaces() -> None:
    assert nfe_key.compact("abc 123") == "ABC123"
