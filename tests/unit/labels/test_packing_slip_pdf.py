from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from bancada.labels.packing_slip import PackingSlipFields, SlipPage, SlipParcel, SlipTotals
from bancada.labels.packing_slip_pdf import render_packing_slip
from bancada.labels.phrases import Language
from tests.unit.labels.sample_labels import SHIRTS, SLIP

LONG = replace(
    SLIP,
    parcels=(SlipParcel(1, tuple(replace(SHIRTS[0], sku=f"LINE-{index}") for index in range(200))),),
)
GIFT = replace(SLIP, is_gift=True, gift_message="Feliz aniversário, Ana!\nCom carinho, José & Peña")


def pages_of(
    fields: PackingSlipFields, page: SlipPage = SlipPage.A4, language: Language = Language.PT_BR
) -> list[str]:
    pdf = render_packing_slip(fields, language, page)
    return [sheet.extract_text() for sheet in pypdf.PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("page", list(SlipPage))
def test_that_the_same_slip_gives_the_same_bytes(page: SlipPage) -> None:
    assert render_packing_slip(SLIP, Language.EN, page) == render_packing_slip(SLIP, Language.EN, page)


@pytest.mark.parametrize("page", list(SlipPage))
def test_that_a_slip_names_order_recipient_items_and_sums(page: SlipPage) -> None:
    (text,) = pages_of(SLIP, page)
    for words in (
        "1001",
        "João da Silva Exemplo, São Paulo – SP",
        "SKU-0000",
        "nº 4",
        "R$ 1.234,56",
        "-R$ 20,00",
    ):
        assert words in text


def test_that_a_gift_shows_its_message_and_no_price() -> None:
    (text,) = pages_of(GIFT)
    assert "Com carinho, José & Peña" in text
    assert "R$" not in text
    assert "Preço" not in text


def test_that_two_hundred_lines_go_over_numbered_pages_with_a_head_each() -> None:
    pages = pages_of(LONG)
    assert len(pages) > 3
    assert all("SKU" in text for text in pages)
    assert all(f"Página {number} de {len(pages)}" in text for number, text in enumerate(pages, 1))
    assert [f"LINE-{index}\n" in "\n".join(pages) for index in range(200)] == [True] * 200


def test_that_each_parcel_of_several_has_its_own_list() -> None:
    parcels = (SlipParcel(1, SHIRTS[:2]), SlipParcel(2, SHIRTS[2:]))
    (text,) = pages_of(replace(SLIP, parcels=parcels, parcel_count=2))
    assert (
        text.index("VOLUME 1/2") < text.index("SKU-0001") < text.index("VOLUME 2/2") < text.index("SKU-0002")
    )
    assert "VOLUME" not in pages_of(SLIP)[0]


def test_that_a_reprint_is_marked() -> None:
    assert "2ª VIA" in pages_of(replace(SLIP, copy_number=2))[0]


def test_that_markup_in_a_name_is_printed_as_it_is() -> None:
    line = replace(SHIRTS[0], name='<b>&amp;</b> <font size="90">')
    (text,) = pages_of(replace(SLIP, parcels=(SlipParcel(1, (line,)),)), language=Language.EN)
    assert '<b>&amp;</b> <font size="90">' in " ".join(text.split())


@pytest.mark.parametrize("page", list(SlipPage))
def test_that_texts_longer_than_a_page_are_printed_whole(page: SlipPage) -> None:
    line = replace(SHIRTS[0], sku="S" * 90, name="palavra " * 900 + "fim", unit_price_cents=10**12)
    fields = replace(
        SLIP,
        order_no="O" * 80,
        parcels=(SlipParcel(1, (line,)),),
        gift_message="olá " * 1500 + "tchau",
        totals=SlipTotals(10**14),
    )
    text = "\n".join(pages_of(fields, page))
    assert text.count("palavra") == 900
    assert "fim" in text
    assert "tchau" in text


def test_that_an_order_number_outside_ascii_prints_without_bar_code() -> None:
    assert "Ação nº 5" in pages_of(replace(SLIP, order_no="Ação nº 5"))[0]
