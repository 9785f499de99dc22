"""What of a scan the log keeps."""

import pytest

from bancada.domain.codes.identify import identify
from bancada.domain.recorded_code import recorded_code
from tests.unit.domain.codes.vectors import valid_values

GS = "\x1d"
NFE_KEY = valid_values("nfe_key")[0]


@pytest.mark.parametrize(
    "text",
    ["7891234567895", "SKU-1 blue", f"010789123456789517261231211234{GS}10ABC", "AA123456785BR", NFE_KEY],
)
def test_that_the_code_of_goods_or_of_a_parcel_is_kept(text: str) -> None:
    assert recorded_code(identify(text)) == text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Maria Exemplo; Rua das Flores 7; +55 11 99999-0000; CEP 01001-000", "text"),
        ("BEGIN:VCARD\nFN:Maria", "text"),
        ('{"name": "Maria"}', "text"),
        (f"]C10107891234567895{GS}4301MARIA{GS}4308551199990000", "gs1_element_string"),
    ],
)
def test_that_of_any_other_text_only_kind_and_digest_are_kept(text: str, kind: str) -> None:
    kept = recorded_code(identify(text))

    assert kept.startswith(f"{kind}:")
    assert len(kept) == len(kind) + 17
    assert "aria" not in kept.lower()


def test_that_of_a_postal_label_its_number_is_kept() -> None:
    assert recorded_code(identify(valid_values("correios_datamatrix")[0])) == "PH297898690BR"


def test_that_of_a_receipts_address_its_key_is_kept() -> None:
    url = f"https://www.fazenda.example/nfce/qrcode?p={NFE_KEY}|2|1|1|Maria+Exemplo"

    assert recorded_code(identify(url)) == NFE_KEY
