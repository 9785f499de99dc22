import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes import mercado_livre
from bancada.domain.codes.errors import InvalidFormat
from bancada.domain.codes.mercado_livre import MercadoLivreScan

IDS = st.integers(10**10, 10**11 - 1).map(str)
FLEX = {"id": "47512345678", "sender_id": 123456789, "hash_code": "q1w2/e3r4+id=9", "security_digit": "0"}


@given(IDS)
def test_that_the_linear_code_and_both_qr_codes_name_one_shipment(shipment_id: str) -> None:
    flex = json.dumps({**FLEX, "id": shipment_id})
    qr = json.dumps({"id": shipment_id, "t": "lm"}, separators=(",", ":"))

    assert {mercado_livre.validate(text) for text in (shipment_id, flex, qr)} == {shipment_id}


def test_that_a_flex_label_names_its_seller() -> None:
    assert mercado_livre.parse(json.dumps(FLEX)) == MercadoLivreScan("47512345678", "123456789")


def test_that_the_order_of_the_fields_does_not_matter() -> None:
    backwards = dict(reversed(FLEX.items()))

    assert mercado_livre.parse(json.dumps(backwards)).shipment_id == "47512345678"


@pytest.mark.parametrize(
    "text",
    [
        "`^id^Ç^47512345678^,^t^Ç^lm^^",
        "{@id@>@47512345678@,@t@>@lm@}",
        "{^id^>^47512345678^,^sender?id^>123456789,^hash?code^>^abc^,^security?digit^>^0^}",
    ],
)
def test_that_a_foreign_keyboard_layout_does_not_hide_the_shipment(text: str) -> None:
    assert mercado_livre.validate(text) == "47512345678"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4100954429",
        "410095442961",
        '{"id":"47512345678"}',
        '{"t":"lm"}',
        '{"sender_id":"123456789"}',
        "id lm",
    ],
)
def test_that_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(InvalidFormat):
        mercado_livre.validate(text)
    assert not mercado_livre.is_valid(text)


def test_that_the_linear_code_is_no_qr() -> None:
    with pytest.raises(InvalidFormat):
        mercado_livre.shipment_id_of_qr("41009544296")
