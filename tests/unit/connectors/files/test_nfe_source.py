import zipfile
from datetime import date
from pathlib import Path

import pytest

from bancada.domain.orders import InvoiceState, QuantityUnit
from bancada.services.received import ReceivedCancellation, ReceivedOrder, ReceivedRecord
from tests.unit.connectors.files.reading_files import SAMPLES, orders, problems, read, refusals


def one(name: str) -> ReceivedOrder:
    (received,) = orders(read(SAMPLES / name)).values()
    return received


def variant(folder: Path, *changes: tuple[str, str]) -> list[ReceivedRecord]:
    text = (SAMPLES / "nfe-authorised.xml").read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    path = folder / "changed.xml"
    path.write_text(text, encoding="utf-8")
    return read(path)


def test_that_an_authorised_invoice_becomes_an_order_opened_by_its_key() -> None:
    received = one("nfe-authorised.xml")
    order = received.order
    assert (order.order_ref, order.source) == ("NF 101-1", "nfe:11222333000181")
    assert order.source_id == "nfe:11222333000181:1:101"
    assert order.invoice is InvoiceState.AUTHORISED
    assert order.codes == (order.nfe_key, "101", "PED-778")
    assert [(line.sku, line.ordered_qty, line.price_cents) for line in order.lines] == [
        ("MUG-350", 2, 2450),
        ("APRON-BLUE", 1, 4990),
    ]
    assert received.line_barcodes == ("07899999000015", None)
    assert received.address is not None
    assert (received.address.name, received.address.country) == ("Ana Exemplo", "BR")
    assert received.notes == ("The invoice names 2 volumes.",)


def test_that_keys_with_letters_and_a_place_of_delivery_are_read() -> None:
    received = one("nfe-letters-delivery.xml")
    assert received.order.nfe_key is not None
    assert "12ABC34501DE35" in received.order.nfe_key
    assert received.address is not None
    assert (received.address.name, received.address.city) == ("Loja Exemplo Filial", "Campinas")


def test_that_lots_split_lines_only_where_they_add_up() -> None:
    received = one("nfe-lots-and-weight.xml")
    lines = received.order.lines
    assert [(line.sku, line.ordered_qty, line.lot) for line in lines[:3]] == [
        ("SYRUP", 3, "L01"),
        ("SYRUP", 2, "L02"),
        ("TEA", 3, None),
    ]
    assert received.line_expiries[:3] == (date(2026, 12, 31), date(2027, 1, 31), None)
    assert [line.line_no for line in lines] == [1, 2, 3, 4, 5, 6]
    assert "Item 2" in received.notes[0]


def test_that_loose_goods_are_grams_and_packets_with_a_barcode_are_pieces() -> None:
    lines = one("nfe-lots-and-weight.xml").order.lines
    assert [(line.ordered_qty, line.unit) for line in lines[3:]] == [
        (750, QuantityUnit.GRAM),
        (2000, QuantityUnit.GRAM),
        (2, QuantityUnit.EACH),
    ]


def test_that_an_invoice_without_a_protocol_waits() -> None:
    assert one("nfe-not-yet-authorised.xml").order.invoice is InvoiceState.WAITING


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("nfce-receipt.xml", "SHOP_RECEIPT"),
        ("nfe-test-environment.xml", "TEST_INVOICE"),
        ("nfe-denied.xml", "INVOICE_DENIED"),
        ("nfe-fractional-pieces.xml", "QUANTITY_NOT_WHOLE"),
        ("nfe-wrong-key.xml", "NFE_KEY_WRONG"),
        ("nfe-truncated.xml", "FILE_BROKEN"),
        ("nfe-entities.xml", "XML_FORBIDDEN"),
        ("nfe-correction-letter.xml", "OTHER_EVENT"),
        ("nfe-cancellation-refused.xml", "EVENT_DENIED"),
    ],
)
def test_that_what_is_no_order_to_pack_is_refused_with_its_reason(name: str, problem: str) -> None:
    records = read(SAMPLES / name)
    assert problems(records) == [problem]
    assert len(records) == 1
    assert refusals(records)[0].place.file == name


def test_that_a_fraction_of_a_piece_names_item_column_and_value() -> None:
    (refusal,) = refusals(read(SAMPLES / "nfe-fractional-pieces.xml"))
    assert (refusal.place.column, refusal.value) == ("det 1/qCom", "1.5000")


@pytest.mark.parametrize(
    ("before", "after", "problem"),
    [
        ("<tpNF>1<", "<tpNF>0<", "INCOMING_INVOICE"),
        ("<finNFe>1<", "<finNFe>2<", "INVOICE_WITHOUT_GOODS"),
        ("<mod>55<", "<mod>57<", "NOT_AN_INVOICE"),
        ("<qCom>2.0000<", "<qCom>two<", "NOT_A_NUMBER"),
        ("<qCom>2.0000<", "<qCom><", "NOT_A_NUMBER"),
        ("<cProd>MUG-350<", "<cProd><", "FIELD_EMPTY"),
        ("<dhEmi>2026-05-01T10:15:00-03:00<", "<dhEmi>May<", "NOT_A_DATE"),
        ("<det ", "<other ", "FILE_BROKEN"),
        ("infNFe", "infXYZ", "NOT_AN_INVOICE"),
    ],
)
def test_that_a_spoilt_invoice_is_refused(before: str, after: str, problem: str, tmp_path: Path) -> None:
    assert problems(variant(tmp_path, (before, after))) == [problem]


def test_that_a_protocol_of_cancellation_cancels(tmp_path: Path) -> None:
    (record,) = variant(tmp_path, ("<cStat>100<", "<cStat>101<"))
    assert isinstance(record, ReceivedCancellation)


def test_that_cancellations_come_after_the_orders_they_cancel() -> None:
    records = read(SAMPLES / "nfe-cancellation.xml", SAMPLES / "nfe-authorised.xml")
    assert isinstance(records[0], ReceivedOrder)
    assert isinstance(records[1], ReceivedCancellation)
    assert records[0].order.nfe_key == records[1].nfe_key


def test_that_an_archive_gives_its_invoices_and_refuses_the_rest_by_name(tmp_path: Path) -> None:
    path = tmp_path / "may.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("nfe-cancellation.xml", "nfe-authorised.xml", "nfe-truncated.xml"):
            archive.write(SAMPLES / name, f"out/{name}")
        archive.writestr("readme.txt", "hello")
    records = read(path)
    assert set(orders(records)) == {"NF 101-1"}
    assert isinstance(records[-1], ReceivedCancellation)
    assert [each.place.file for each in refusals(records)] == [
        "may.zip/out/nfe-truncated.xml",
        "may.zip/readme.txt",
    ]


def test_that_a_member_that_unpacks_to_a_bomb_is_refused_unopened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.xml", b"<" + b" " * (8 << 20))
    assert problems(read(path)) == ["FILE_TOO_LARGE"]


def test_that_the_same_invoice_twice_goes_in_once_but_its_authorisation_follows(tmp_path: Path) -> None:
    signed = SAMPLES / "nfe-authorised.xml"
    assert problems(read(signed, signed)) == ["RECORD_TWICE"]
    text = signed.read_text(encoding="utf-8")
    bare = tmp_path / "bare.xml"
    bare.write_text(text[text.index("<NFe ") : text.index("<protNFe")], encoding="utf-8")
    states = [each.order.invoice for each in read(bare, signed) if isinstance(each, ReceivedOrder)]
    assert states == [InvoiceState.WAITING, InvoiceState.AUTHORISED]
