from pathlib import Path

import pytest

from bancada.connectors.files.import_kind import ImportKind
from bancada.domain.products import KitComponent, ProductBarcode, ProductFlag
from bancada.domain.sizes import Size
from bancada.services.received import ReceivedCarton, ReceivedProduct
from tests.unit.connectors.files.reading_files import SAMPLES, TEMPLATES, problems, read, read_text, refusals

PRODUCTS, CARTONS = ImportKind.PRODUCTS, ImportKind.CARTONS


def test_that_the_templates_go_in_whole() -> None:
    products = read(TEMPLATES / "products.csv", wanted=PRODUCTS)
    cartons = read(TEMPLATES / "cartons.csv", wanted=CARTONS)
    assert all(isinstance(each, ReceivedProduct) for each in products)
    assert all(isinstance(each, ReceivedCarton) for each in cartons)
    assert (len(products), len(cartons)) == (5, 3)


def test_that_a_products_file_of_an_erp_is_understood_by_its_names() -> None:
    mug, kit = (
        each
        for each in read(SAMPLES / "products-erp.csv", wanted=PRODUCTS)
        if isinstance(each, ReceivedProduct)
    )
    assert mug.product.barcodes == (ProductBarcode("07899999000015"), ProductBarcode("17899999000012", 6))
    assert (mug.product.weight_g, mug.product.size) == (380, Size(120, 90, 105))
    assert mug.product.flags == {ProductFlag.FRAGILE}
    assert kit.product.components == (KitComponent("CAN-350", 2), KitComponent("CAN-250", 1))


def test_that_a_shortened_barcode_and_a_second_row_are_refused_with_their_place() -> None:
    found = refusals(read(SAMPLES / "products-erp.csv", wanted=PRODUCTS))
    assert [(each.problem, each.place.line, each.place.column) for each in found] == [
        ("CODE_SHORTENED", 3, "EAN"),
        ("RECORD_TWICE", 5, None),
    ]


@pytest.mark.parametrize(
    ("header", "row", "problem"),
    [
        ("sku,name", ",x", "FIELD_EMPTY"),
        ("sku,name,fragile", "A,x,perhaps", "UNKNOWN_WORD"),
        ("sku,name,flags", "A,x,fragile;shiny", "UNKNOWN_WORD"),
        ("sku,name,components", "A,x,B|two", "NOT_A_NUMBER"),
        ("sku,name,components", "A,x,|2", "COMPONENT_WRONG"),
        ("sku,name,kit_mode", "A,x,both", "UNKNOWN_WORD"),
        ("sku,name,length_mm,width_mm", "A,x,10,10", "FIELD_EMPTY"),
        ("sku,name,size_mm", "A,x,10x20", "SIZE_WRONG"),
        ("sku,name,barcode,barcode_2,barcode_2_units", "A,x,C1,C1,6", "VALUES_DIFFER"),
        ("sku,name,weight_g", "A,x,heavy", "NOT_A_NUMBER"),
        ("sku,name", "A,x,more", "ROW_TOO_LONG"),
    ],
)
def test_that_a_bad_product_is_refused(header: str, row: str, problem: str, tmp_path: Path) -> None:
    records = read_text(tmp_path, f"{header}\n{row}\nGOOD,good\n", PRODUCTS)
    assert problems(records) == [problem]
    assert len(records) == 2


def test_that_a_value_may_tell_its_own_unit(tmp_path: Path) -> None:
    text = 'sku,name,weight_g,size_mm\nA,a,"1,5 kg",30 x 20 x 10 cm\n'
    (record,) = read_text(tmp_path, text, PRODUCTS)
    assert isinstance(record, ReceivedProduct)
    assert (record.product.weight_g, record.product.size) == (1500, Size(300, 200, 100))


def test_that_a_carton_without_its_outer_size_is_refused(tmp_path: Path) -> None:
    text = "code,inner_size_mm,outer_size_mm,tare_g,max_weight_g\nS,200x150x100,,95,3000\n"
    assert problems(read_text(tmp_path, text, CARTONS)) == ["FIELD_EMPTY"]
