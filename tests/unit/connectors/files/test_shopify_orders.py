from datetime import UTC, datetime
from pathlib import Path

from bancada.services.take_in import order_id_of
from tests.unit.connectors.files.reading_files import SAMPLES, orders, problems, read

FOUND = SAMPLES / "shopify-orders.csv"


def test_that_an_order_takes_its_columns_from_its_first_row() -> None:
    received = orders(read(FOUND))["#1001"]
    order, address = received.order, received.address
    assert order.source == "shopify"
    assert order.codes == ("1001", "5900000000001")
    assert order.ordered_at == datetime(2026, 5, 1, 8, 0, tzinfo=UTC)
    assert address is not None
    assert address.note == 'Please ring\n"twice", thanks'
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


def shop_export(folder: Path, number: str, *changes: tuple[str, str]) -> Path:
    """The export with the shop's own number of order #1001 in place of the sample's."""
    text = FOUND.read_text(encoding="utf-8").replace("5900000000001", number)
    for before, after in changes:
        assert before in text
        text = text.replace(before, after, 1)
    path = folder / f"orders-{number}.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_that_two_shops_orders_of_one_number_are_two_orders(tmp_path: Path) -> None:
    ours = orders(read(FOUND))["#1001"].order
    theirs = orders(read(shop_export(tmp_path, "5900000000777")))["#1001"].order
    assert (ours.channel, theirs.channel) == ("web", "web")
    assert order_id_of(ours) != order_id_of(theirs)


def test_that_an_order_whose_way_of_sale_is_renamed_is_the_same_order(tmp_path: Path) -> None:
    renamed = shop_export(tmp_path, "5900000000001", (",web,", ",pos,"))
    found = [orders(read(path))["#1001"].order for path in (FOUND, renamed)]
    assert [each.channel for each in found] == ["web", "pos"]
    assert order_id_of(found[0]) == order_id_of(found[1])


def test_that_an_export_without_ids_goes_by_channel_and_number() -> None:
    order = orders(read(SAMPLES / "shopify-older-export.csv"))["#1001"].order
    assert order.source_id == ""


def test_that_exports_of_two_shops_glued_together_are_refused(tmp_path: Path) -> None:
    first, *_ = FOUND.read_text(encoding="utf-8").split("#1002")
    header, _, rows = first.partition("\n")
    other = rows.replace("5900000000001", "5900000000777").replace("Mug 350 ml", "Mug 250 ml")
    path = tmp_path / "both.csv"
    path.write_text(f"{header}\n{rows}{other}", encoding="utf-8")
    assert problems(read(path)) == ["VALUES_DIFFER"]
