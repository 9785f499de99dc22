from datetime import UTC, datetime

from tests.unit.connectors.files.reading_files import SAMPLES, orders, problems, read

FOUND = SAMPLES / "shopify-orders.csv"


def test_that_an_order_takes_its_columns_from_its_first_row() -> None:
    received = orders(read(FOUND))["#1001"]
    order, address = received.order, received.address
    assert order.source == "shopify"
    assert order.codes == ("1001", "5900000000001")
    assert order.note == 'Please ring\n"twice", thanks'
    assert order.ordered_at == datetime(2026, 5, 1, 8, 0, tzinfo=UTC)
    assert address is not None
    assert (address.name, address.postcode) == ("Carla Exemplo Exemplo BV", "2801AA")


def test_that_what_needs_no_shipping_is_left_out_and_line_numbers_stay() -> None:
    lines = orders(read(FOUND))["#1001"].order.lines
    assert [(line.line_no, line.sku) for line in lines] == [(1, "MUG-350"), (3, "APRON-BLUE")]


def test_that_an_open_payment_holds_and_a_refund_or_a_date_cancels() -> None:
    found = orders(read(FOUND))
    assert found["#1002"].hold == "pending"
    assert found["#1001"].hold is None
    assert found["#1003"].is_cancelled
    assert found["#1004"].is_cancelled


def test_that_what_was_sent_is_skipped_and_the_rest_of_it_is_packed() -> None:
    found = orders(read(FOUND))
    assert "#1005" not in found
    assert "#1007" not in found
    assert [(line.line_no, line.sku, line.name) for line in found["#1006"].order.lines] == [
        (2, "", "Sticker, large")
    ]


def test_that_a_bad_row_keeps_its_order_out() -> None:
    records = read(FOUND)
    assert problems(records) == ["NOT_A_NUMBER"]
    assert "#1008" not in orders(records)


def test_that_an_older_export_with_other_columns_is_read() -> None:
    found = orders(read(SAMPLES / "shopify-older-export.csv"))
    assert [line.sku for line in found["#1001"].order.lines] == ["MUG-350", "GIFT-CARD", "APRON-BLUE"]
