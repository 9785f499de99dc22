"""Files of every format go in by command; what is broken is refused alone, in one clear line."""

from __future__ import annotations

import zipfile
from collections import Counter
from pathlib import Path

import pytest

from bancada.assets import resource_path
from tests.integration.cli.conftest import Bancada

_ORDER_FILES = {
    "broken-quotes.csv": {"refused": 1},
    "nfce-receipt.xml": {"refused": 1},
    "nfe-authorised.xml": {"new": 1},
    "nfe-cancellation-refused.xml": {"refused": 1},
    "nfe-cancellation.xml": {"refused": 1},
    "nfe-correction-letter.xml": {"refused": 1},
    "nfe-denied.xml": {"refused": 1},
    "nfe-entities.xml": {"refused": 1},
    "nfe-fractional-pieces.xml": {"refused": 1},
    "nfe-letters-delivery.xml": {"new": 1},
    "nfe-lots-and-weight.xml": {"new": 1},
    "nfe-not-yet-authorised.xml": {"new": 1},
    "nfe-test-environment.xml": {"refused": 1},
    "nfe-truncated.xml": {"refused": 1},
    "nfe-wrong-key.xml": {"refused": 1},
    "orders.json": {"new": 1, "refused": 4},
    "orders.jsonl": {"new": 1, "cancelled": 1, "refused": 1},
    "pedidos-erp.csv": {"new": 2, "refused": 1},
    "shopify-older-export.csv": {"new": 2},
    "shopify-orders.csv": {"new": 2, "cancelled": 2, "refused": 2},
    "unknown-columns.csv": {"refused": 1},
    "woocommerce-advanced.csv": {"new": 2},
}


def test_that_every_sample_file_is_expected_here(imports: Path) -> None:
    others = {"README.md", "products-erp.csv", "cartons.json"}

    assert {path.name for path in imports.iterdir()} - others == set(_ORDER_FILES)


@pytest.mark.parametrize(("name", "expected"), _ORDER_FILES.items())
def test_that_each_record_of_a_file_is_answered_and_goes_in_once(
    bancada: Bancada, imports: Path, name: str, expected: dict[str, int]
) -> None:
    first = bancada("orders", "import", "--json", imports / name)
    second = bancada("orders", "import", "--json", imports / name)

    went_in = expected.get("new", 0) + expected.get("cancelled", 0)
    refused = expected.get("refused", 0)
    assert Counter(line["result"] for line in first.json) == expected
    assert first.status == second.status == (1 if refused else 0)
    assert Counter(line["result"] for line in second.json) == Counter(unchanged=went_in, refused=refused)


@pytest.mark.parametrize("name", _ORDER_FILES)
def test_that_every_refusal_names_its_file_and_what_is_wrong(
    bancada: Bancada, imports: Path, name: str
) -> None:
    ran = bancada("orders", "import", imports / name)

    refused = [line for line in ran.err.splitlines() if "refused" not in line][1:]
    assert ran.out.startswith(f"{name}: ")
    assert all(line.startswith(name) and len(line) > len(name) + 20 for line in refused)
    assert "Traceback" not in ran.err


def test_that_a_refusal_names_line_column_order_and_value(bancada: Bancada, imports: Path) -> None:
    ran = bancada("orders", "import", imports / "pedidos-erp.csv")

    assert (
        "pedidos-erp.csv, line 5, column Qtde, order 7003: “zero” "
        "This is not a number: write it with digits." in ran.err.splitlines()
    )


def test_that_what_was_detected_is_told(bancada: Bancada, imports: Path) -> None:
    ran = bancada("orders", "import", imports / "pedidos-erp.csv")

    assert "pedidos-erp.csv: csv, cp1252, cells end at ';', decimal mark ',', dates dmy" in ran.err


def test_that_several_invoices_and_an_archive_go_in_together(
    bancada: Bancada, imports: Path, tmp_path: Path
) -> None:
    archive = tmp_path / "invoices.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.write(imports / "nfe-cancellation.xml", "cancelled.xml")
        zipped.write(imports / "nfe-authorised.xml", "authorised.xml")

    ran = bancada("orders", "import", "--json", archive, imports / "nfe-letters-delivery.xml")

    assert [(line["kind"], line["result"]) for line in ran.json] == [
        ("order", "new"),
        ("order", "new"),
        ("invoice", "changed"),
    ]
    assert [line["state"] for line in bancada("orders", "list", "--json", "--state", "held").json] == ["held"]


def test_that_products_and_cartons_go_in_record_by_record(bancada: Bancada, imports: Path) -> None:
    products = bancada("products", "import", "--json", imports / "products-erp.csv")
    cartons = bancada("cartons", "import", "--json", imports / "cartons.json")

    assert [(line["ref"], line["result"]) for line in products.json if line["kind"] == "product"] == [
        ("CAN-350", "new"),
        ("KIT-2", "new"),
    ]
    assert [line["result"] for line in cartons.json] == ["new", "refused"]
    assert (products.status, cartons.status) == (1, 1)


@pytest.mark.parametrize("kind", ["products", "cartons", "orders"])
def test_that_a_template_goes_in_whole_and_the_second_time_changes_nothing(
    bancada: Bancada, kind: str
) -> None:
    template = resource_path("templates", f"{kind}.csv")
    first = bancada(kind, "import", "--json", template)
    second = bancada(kind, "import", "--json", template)

    assert {line["result"] for line in first.json} == {"new"}
    assert {line["result"] for line in second.json} == {"unchanged"}
    assert (first.status, second.status) == (0, 0)


def test_that_a_workbook_holds_the_orders_of_its_csv_template(bancada: Bancada) -> None:
    bancada("orders", "import", resource_path("templates", "orders.csv"))

    ran = bancada("orders", "import", "--json", resource_path("templates", "orders.xlsx"))

    assert {line["result"] for line in ran.json} == {"unchanged"}


def test_that_a_mapping_file_tells_unknown_columns_and_is_remembered(
    bancada: Bancada, imports: Path, tmp_path: Path
) -> None:
    mapping = tmp_path / "shop.toml"
    mapping.write_text(
        'kind = "orders"\n[columns]\n"Ref. ext." = "order_ref"\n"Item vendido" = "sku"\n"Quanto" = "qty"\n',
        encoding="utf-8",
    )
    told = bancada("orders", "import", "--json", "--mapping", mapping, imports / "unknown-columns.csv")
    remembered = bancada("orders", "import", "--json", imports / "unknown-columns.csv")

    assert [(line["ref"], line["result"]) for line in told.json] == [("9001", "new"), ("9002", "new")]
    assert [line["result"] for line in remembered.json] == ["unchanged", "unchanged"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('kind = "orders"\n[columns]\n"No such" = "sku"\n', "has no column “No such”"),
        ('kind = "products"\n[columns]\n"Quanto" = "sku"\n', "it is for products, not for orders"),
        ("kind = ", "cannot be used"),
    ],
)
def test_that_a_mapping_file_that_does_not_fit_takes_nothing_in(
    bancada: Bancada, imports: Path, tmp_path: Path, text: str, said: str
) -> None:
    mapping = tmp_path / "shop.toml"
    mapping.write_text(text, encoding="utf-8")

    ran = bancada("orders", "import", "--mapping", mapping, imports / "unknown-columns.csv")

    assert (ran.status, ran.out) == (1, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_that_a_missing_file_stops_everything_before_it_begins(
    bancada: Bancada, imports: Path, tmp_path: Path, station: Path
) -> None:
    ran = bancada("orders", "import", imports / "woocommerce-advanced.csv", tmp_path / "absent.csv")

    assert (ran.status, ran.out) == (1, "")
    assert "absent.csv cannot be opened" in ran.err
    assert not station.exists()


@pytest.mark.parametrize("arguments", [["import"], ["import", "--format", "yaml", "x.csv"], ["dance"]])
def test_that_wrong_usage_is_status_2(bancada: Bancada, arguments: list[str]) -> None:
    assert bancada("orders", *arguments).status == 2


def test_that_a_format_that_was_asked_for_refuses_other_files(bancada: Bancada, imports: Path) -> None:
    ran = bancada("orders", "import", "--json", "--format", "shopify", imports / "pedidos-erp.csv")

    assert (ran.status, [line["result"] for line in ran.json]) == (1, ["refused"])


def test_that_an_import_is_an_event_with_its_counts(bancada: Bancada, imports: Path) -> None:
    bancada("orders", "import", imports / "pedidos-erp.csv")

    (event,) = [line for line in bancada("events", "list", "--json").json if line["type"] == "file_imported"]
    assert event["payload"] == {
        "file": "pedidos-erp.csv",
        "format": "csv",
        "new": 2,
        "changed": 0,
        "unchanged": 0,
        "refused": 1,
        "is_partial": False,
    }
