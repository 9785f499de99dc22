from datetime import date
from pathlib import Path

import pytest

from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.open_source import open_sources
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.products import KitComponent, KitMode, ProductBarcode, ProductFlag
from bancada.domain.sizes import Size
from bancada.services.received import ReceivedCarton, ReceivedProduct
from tests.fakes.mappings import MappingsInMemory
from tests.unit.connectors.files.reading_files import SAMPLES, orders, problems, read, read_text, refusals


def test_that_documented_orders_go_in() -> None:
    received = orders(read(SAMPLES / "orders.json"))["J-1"]
    assert [(line.sku, line.ordered_qty) for line in received.order.lines] == [
        ("MUG-350", 2),
        ("CHEESE-CURED", 750),
    ]
    assert received.line_expiries == (None, date(2026, 12, 31))
    assert received.order.tracking_nos == ("AA123456785BR",)
    assert received.address is not None
    assert received.address.street == "Rua das Acácias"


def test_that_bad_records_are_refused_one_by_one() -> None:
    records = read(SAMPLES / "orders.json")
    assert problems(records) == ["QUANTITY_NOT_WHOLE", "NO_LINES", "NOT_AN_OBJECT", "RECORD_TWICE"]
    assert [each.place.line for each in refusals(records)] == [2, 3, 4, 5]
    assert refusals(records)[0].order_ref == "J-2"


def test_that_one_object_per_line_loses_only_its_bad_lines() -> None:
    records = read(SAMPLES / "orders.jsonl")
    assert set(orders(records)) == {"L-1", "L-3"}
    assert orders(records)["L-3"].is_cancelled
    assert [each.place.line for each in refusals(records)] == [2]


def test_that_a_product_with_all_its_parts_is_read(tmp_path: Path) -> None:
    (record,) = read_text(
        tmp_path,
        """{"sku": "SET", "name": "Set",
        "barcodes": [{"code": "7899999000015", "units": 1}, "17899999000012|6"],
        "weight_kg": 0.38, "size": {"length_cm": 12, "width_cm": 9, "height_cm": 10.5}, "flags": ["fragile"],
        "look_alikes": ["A", "B"], "components": [{"sku": "A", "qty": 2}, "B"], "kit_mode": "count_as_one",
        "lot": true, "serial": false}""",
        ImportKind.PRODUCTS,
    )
    assert isinstance(record, ReceivedProduct)
    product = record.product
    assert product.barcodes == (ProductBarcode("07899999000015"), ProductBarcode("17899999000012", 6))
    assert (product.weight_g, product.size) == (380, Size(120, 90, 105))
    assert product.flags == {ProductFlag.FRAGILE, ProductFlag.LOT}
    assert product.components == (KitComponent("A", 2), KitComponent("B", 1))
    assert product.kit_mode is KitMode.COUNT_AS_ONE
    assert product.look_alikes == ("A", "B")


def test_that_cartons_are_read_and_an_outer_size_below_the_inner_one_is_refused() -> None:
    records = read(SAMPLES / "cartons.json", wanted=ImportKind.CARTONS)
    assert isinstance(records[0], ReceivedCarton)
    assert records[0].carton == CartonType(
        "S", "S", Size(200, 150, 100), Size(206, 156, 112), 95, 3000, 120, "CX-S"
    )
    assert records[0].stock == 250
    assert problems(records) == ["OUTER_SMALLER"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[1, 2", "FILE_BROKEN"),
        ("{}", "NO_LINES"),
        ('{"orders": 3}', "FILE_BROKEN"),
        ('{"order_ref": "1", "lines": [3]}', "NOT_AN_OBJECT"),
        ('{"order_ref": "1", "lines": [{"sku": {"a": 1}, "qty": 1}]}', "NOT_AN_OBJECT"),
        ('{"order_ref": "1", "lines": [{"sku": "A", "qty": "7,9E+12"}]}', "NOT_A_NUMBER"),
        ("[" * 100_000, "FILE_BROKEN"),
        ('{"order_ref": "1", "lines": ' + "[" * 100_000 + "\n", "FILE_BROKEN"),
    ],
)
def test_that_json_of_another_shape_is_refused(text: str, problem: str, tmp_path: Path) -> None:
    assert problems(read_text(tmp_path, text)) == [problem]


def test_that_progress_ends_at_the_size_of_the_file(tmp_path: Path) -> None:
    (source,) = open_sources([SAMPLES / "orders.json"], wanted=ImportKind.ORDERS, mappings=MappingsInMemory())
    assert source.progress()[0] == 0
    assert list(source.records())
    done, total = source.progress()
    assert done == total == (SAMPLES / "orders.json").stat().st_size
