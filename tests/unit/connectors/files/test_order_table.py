from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bancada.domain.orders import InvoiceState, QuantityUnit
from bancada.services.received import RefusalReason
from tests.unit.connectors.files.reading_files import (
    SAMPLES,
    TEMPLATES,
    orders,
    problems,
    read,
    read_text,
    refusals,
)

HEAD = "order_ref,sku,qty\n"


@pytest.mark.parametrize("name", ["orders.csv", "orders.xlsx"])
def test_that_the_template_goes_in_whole(name: str) -> None:
    found = orders(read(TEMPLATES / name))
    assert set(found) == {"1001", "1002"}
    gift, cheese = found["1001"], found["1002"]
    assert [(line.sku, line.ordered_qty, line.price_cents) for line in gift.order.lines] == [
        ("APRON-BLUE", 1, 4990),
        ("MUG-350", 2, 2450),
    ]
    assert gift.line_barcodes == (None, "07899999000015")
    assert gift.order.is_gift
    assert gift.address is not None
    assert gift.address.gift_message == "Happy birthday!"
    assert cheese.order.lines[0].ordered_qty == 750
    assert cheese.order.lines[0].unit is QuantityUnit.GRAM
    assert cheese.order.lines[0].lot == "L2605"


def test_that_rows_of_an_order_may_stand_apart() -> None:
    found = orders(read(SAMPLES / "pedidos-erp.csv"))
    assert [line.sku for line in found["7001"].order.lines] == ["CAN-350", "AVE-AZ"]
    assert found["7002"].order.lines[0].price_cents == 104990
    assert found["7001"].order.city == "São Paulo"


def test_that_one_bad_line_keeps_all_of_its_order_out() -> None:
    records = read(SAMPLES / "pedidos-erp.csv")
    assert "7003" not in orders(records)
    (refusal,) = refusals(records)
    assert (refusal.place.line, refusal.place.column, refusal.value) == (5, "Qtde", "zero")
    assert refusal.order_ref == "7003"
    assert refusal.reason is RefusalReason.BAD_NUMBER
    assert refusal.detail


@pytest.mark.parametrize(
    ("number", "problem", "said"),
    [
        ("T1^XZ", "TRACKING_NO_CHARACTERS", "letters, digits"),
        ("NÚMERO 1", "TRACKING_NO_CHARACTERS", "letters, digits"),
        ("A" * 31, "TRACKING_NO_TOO_LONG", "30 characters"),
        ("9" * 51, "TRACKING_NO_TOO_LONG", "50 characters"),
    ],
)
def test_that_a_tracking_number_no_label_can_carry_is_refused_with_its_line(
    tmp_path: Path, number: str, problem: str, said: str
) -> None:
    text = f"order_ref,sku,qty,tracking_no\n1,A,1,PH 297 898 690 BR\n2,A,1,{number}\n"
    records = read_text(tmp_path, text)

    assert orders(records)["1"].order.tracking_nos == ("PH297898690BR",)
    (refusal,) = refusals(records)
    assert problems(records) == [problem]
    assert (refusal.place.line, refusal.place.column, refusal.value) == (3, "tracking_no", number)
    assert said in refusal.detail


def test_that_the_columns_of_the_order_may_stand_on_its_first_row_only() -> None:
    found = orders(read(SAMPLES / "woocommerce-advanced.csv"))
    assert [line.sku for line in found["501"].order.lines] == ["MUG-350", "APRON-BLUE"]
    assert found["501"].address is not None
    assert found["501"].address.name == "Ana Exemplo"
    assert found["502"].hold == "on-hold"


def test_that_a_row_without_a_number_keeps_the_order_above_it_out(tmp_path: Path) -> None:
    records = read_text(tmp_path, HEAD + "1,A,1\n,B,1\n2,A,1\n")
    assert set(orders(records)) == {"2"}
    assert sorted(problems(records)) == ["ORDER_REF_EMPTY", "ROW_WITHOUT_ORDER_NEARBY"]


def test_that_quotation_marks_that_do_not_close_keep_the_whole_file_out() -> None:
    records = read(SAMPLES / "broken-quotes.csv")
    assert problems(records) == ["QUOTES_BROKEN"]
    assert orders(records) == {}


def test_that_an_order_standing_twice_is_not_doubled(tmp_path: Path) -> None:
    apart = read_text(tmp_path, HEAD + "1,A,1\n1,B,2\n2,A,1\n1,A,1\n1,B,2\n")
    assert problems(apart) == ["ORDER_TWICE"]
    assert set(orders(apart)) == {"2"}
    together = read_text(tmp_path, HEAD + "1,A,1\n1,B,2\n1,A,1\n1,B,2\n")
    assert problems(together) == ["ORDER_TWICE"]


def test_that_one_row_per_unit_is_not_taken_for_a_second_copy(tmp_path: Path) -> None:
    found = orders(read_text(tmp_path, HEAD + "1,A,1\n1,A,1\n"))
    assert found["1"].order.units == 2


def test_that_rows_that_disagree_about_their_order_are_refused(tmp_path: Path) -> None:
    records = read_text(tmp_path, "order_ref,sku,qty,postcode\n1,A,1,01001-000\n1,B,1,20040-002\n")
    (refusal,) = refusals(records)
    assert (refusal.problem, refusal.place.line, refusal.place.column) == ("VALUES_DIFFER", 3, "postcode")


def test_that_each_parcel_of_an_order_may_bring_its_tracking_number(tmp_path: Path) -> None:
    text = "order_ref,sku,qty,tracking_no\n1,A,1,AA1BR\n1,B,1,AA2BR|AA3BR\n"
    assert orders(read_text(tmp_path, text))["1"].order.tracking_nos == ("AA1BR", "AA2BR", "AA3BR")


def test_that_a_row_longer_than_its_header_is_refused(tmp_path: Path) -> None:
    assert problems(read_text(tmp_path, HEAD + "1,A,1,5\n")) == ["ROW_TOO_LONG"]
    assert problems(read_text(tmp_path, HEAD + "1,A,1,,\n")) == []


def test_that_line_numbers_are_kept_and_may_not_repeat(tmp_path: Path) -> None:
    head = "order_ref,line_no,sku,qty\n"
    found = orders(read_text(tmp_path, head + "1,20,A,1\n1,10,B,1\n"))
    assert [line.line_no for line in found["1"].order.lines] == [20, 10]
    assert problems(read_text(tmp_path, head + "1,1,A,1\n1,1,B,1\n")) == ["LINE_TWICE"]


def test_that_status_words_hold_cancel_or_skip_an_order(tmp_path: Path) -> None:
    rows = "1,A,1,Pago\n2,A,1,Cancelado\n3,A,1,Enviado\n4,A,1,Quem sabe\n5,A,?,Cancelado\n"
    found = orders(read_text(tmp_path, "order_ref,sku,qty,status\n" + rows))
    assert set(found) == {"1", "2", "4", "5"}
    assert [found[ref].is_cancelled for ref in "1245"] == [False, True, False, True]
    assert found["4"].hold == "Quem sabe"
    assert found["5"].order.lines == ()


def test_that_an_invoice_key_authorises_and_opens_the_order(tmp_path: Path) -> None:
    key = "35260712ABC34501DE35550010000001231123456787"
    text = (
        f"order_ref,sku,qty,nfe_key,invoice,tote\n1,A,1,{key},,T-7\n2,A,1,,aguardando,\n3,A,1,{key[:-1]}0,,\n"
    )
    records = read_text(tmp_path, text)
    found = orders(records)
    assert found["1"].order.codes == ("T-7", key)
    assert found["1"].order.invoice is InvoiceState.AUTHORISED
    assert found["2"].order.invoice is InvoiceState.WAITING
    assert problems(records) == ["NFE_KEY_WRONG"]


def test_that_a_line_needs_something_to_know_the_product_by(tmp_path: Path) -> None:
    text = "order_ref,sku,barcode,item_name,qty\n1,,,,1\n2,,7899999000015,,1\n3,,,Mug,1\n"
    records = read_text(tmp_path, text)
    assert problems(records) == ["NO_ITEM_IDENTITY"]
    assert orders(records)["2"].line_barcodes == ("07899999000015",)
    assert orders(records)["3"].order.lines[0].name == "Mug"


ROWS = st.lists(
    st.tuples(st.sampled_from("1234"), st.sampled_from(["A", "B", ""]), st.sampled_from(["1", "2", "x", ""])),
    max_size=12,
)


@settings(max_examples=60)
@given(rows=ROWS)
def test_that_no_order_ever_goes_in_by_half(
    rows: list[tuple[str, str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = HEAD + "".join(f"{','.join(row)}\n" for row in rows)
    records = read_text(tmp_path_factory.mktemp("rows"), text)
    for ref, received in orders(records).items():
        assert [(line.sku, str(line.ordered_qty)) for line in received.order.lines] == [
            (sku, qty) for each, sku, qty in rows if each == ref
        ]
    refused_refs = {refusal.order_ref for refusal in refusals(records)}
    assert refused_refs | set(orders(records)) >= {ref for ref, *_ in rows}
    assert not refused_refs & set(orders(records))
