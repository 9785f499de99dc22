from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.labels.errors import SymbolDataInvalid, SymbolTooWide
from bancada.labels.label import Label, Symbol, TextBlock, mm
from bancada.labels.layout import PlacedText, lay_out
from bancada.labels.phrases import Language
from bancada.labels.resolution import Resolution
from bancada.labels.shipping_label import (
    Recipient,
    ShippingLabelFields,
    readback_code,
    shipping_label,
)
from tests.unit.labels.sample_labels import ABROAD, RECIPIENT, TRACKED, UNTRACKED_REPRINT

HEAD = Resolution(203)
long_text = st.text(max_size=400)


def texts(fields: ShippingLabelFields, language: Language = Language.PT_BR) -> list[str]:
    label = shipping_label(fields, language)
    return [element.text for element in label.elements if isinstance(element, TextBlock)]


def symbols(label: Label) -> list[Symbol]:
    return [element for element in label.elements if isinstance(element, Symbol)]


def test_that_the_large_bar_code_is_the_read_back_code() -> None:
    for fields in (TRACKED, UNTRACKED_REPRINT, ABROAD):
        largest = max(symbols(shipping_label(fields, Language.EN)), key=lambda symbol: symbol.area.height_um)
        assert largest.data == readback_code(fields)
        assert largest.area.height_um >= mm(15)


@pytest.mark.parametrize(
    ("tracking_no", "code"),
    [("AA 123 456 785 BR", "AA123456785BR"), (None, "P-1001-2"), ("  ", "P-1001-2")],
)
def test_that_the_read_back_code_is_the_tracking_number_or_our_own(
    tracking_no: str | None, code: str
) -> None:
    assert readback_code(replace(TRACKED, tracking_no=tracking_no)) == code


def test_that_a_tracking_number_is_shown_in_groups() -> None:
    assert "AA 123 456 785 BR" in texts(TRACKED)


@pytest.mark.parametrize(("count", "mark"), [(3, "2/3"), (None, "2")])
def test_that_the_parcel_mark_tells_the_count_once_it_is_known(count: int | None, mark: str) -> None:
    assert mark in texts(replace(TRACKED, parcel_count=count))


@pytest.mark.parametrize(
    ("language", "mark"),
    [(Language.PT_BR, "2ª VIA"), (Language.EN, "COPY 2"), (Language.ES, "2.ª COPIA")],
)
def test_that_a_reprint_is_marked_and_a_first_print_is_not(language: Language, mark: str) -> None:
    assert mark in texts(replace(TRACKED, copy_number=2), language)
    assert mark not in texts(TRACKED, language)


def test_that_a_gift_is_marked() -> None:
    assert "PRESENTE" in texts(replace(TRACKED, is_gift=True))
    assert "PRESENTE" not in texts(TRACKED)


def test_that_the_packing_date_is_printed_once() -> None:
    for fields in (TRACKED, UNTRACKED_REPRINT):
        assert "".join(texts(fields)).count("21/11/2026") == 1


def test_that_a_cep_is_a_bar_code_and_a_foreign_postcode_is_not() -> None:
    assert "01310100" in [symbol.data for symbol in symbols(shipping_label(TRACKED, Language.EN))]
    assert [symbol.data for symbol in symbols(shipping_label(ABROAD, Language.EN))] == [readback_code(ABROAD)]
    assert any("URUGUAY" in text for text in texts(ABROAD))


def test_that_the_home_country_is_not_printed() -> None:
    brazilian = replace(TRACKED, recipient=replace(RECIPIENT, country="Brasil"))
    assert not any("BRASIL" in text.upper() for text in texts(brazilian))


def test_that_an_incomplete_invoice_key_is_left_out() -> None:
    label = shipping_label(replace(TRACKED, nfe_key="3315"), Language.EN)
    assert "3315" not in [symbol.data for symbol in symbols(label)]


@given(long_text, long_text, long_text)
def test_that_no_text_leaves_its_paper(name: str, address: str, district: str) -> None:
    recipient = Recipient(name, address, address, address, district, name, district, name, address)
    fields = replace(TRACKED, recipient=recipient, carrier=name, carton_name=address, printed_note=district)
    for item in lay_out(shipping_label(fields, Language.PT_BR), HEAD):
        assert item.x + item.width <= 800
        assert item.y >= 0
        if isinstance(item, PlacedText):
            assert item.y + item.height <= 1200


def test_that_an_address_of_three_long_lines_is_not_cut() -> None:
    street = "Rua Engenheiro Doutor Professor Francisco de Paula Souza Ramos de Azevedo"
    complement = "Condomínio Residencial Parque das Flores, Torre Ipê Amarelo, apartamento 1203, portaria 2"
    recipient = replace(RECIPIENT, street=street, complement=complement)
    items = lay_out(shipping_label(replace(TRACKED, recipient=recipient), Language.PT_BR), HEAD)
    assert not any(isinstance(item, PlacedText) and item.is_cut for item in items)


def test_that_a_code_too_long_for_the_label_is_an_error() -> None:
    with pytest.raises(SymbolTooWide):
        lay_out(shipping_label(replace(TRACKED, tracking_no="X" * 40), Language.EN), HEAD)


def test_that_a_tracking_number_outside_ascii_is_an_error() -> None:
    with pytest.raises(SymbolDataInvalid):
        lay_out(shipping_label(replace(TRACKED, tracking_no="Ação"), Language.EN), HEAD)
