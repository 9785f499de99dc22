import json
from datetime import UTC, datetime
from pathlib import Path

from bancada.connectors.sample.sample_orders import (
    SampleOperator,
    SampleTracking,
    sample_operators,
    sample_tracking,
    write_sample_files,
)
from bancada.domain.operators import Role

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def samples(folder: Path) -> Path:
    (folder / "products.csv").write_text("sku,name\nA,Café\n", encoding="utf-8")
    (folder / "cartons.csv").write_text("code\nP\n", encoding="utf-8")
    (folder / "orders.csv").write_text("order_ref,cutoff_at\n1,{in 30 min}\n", encoding="utf-8")
    (folder / "tracking_numbers.csv").write_text(
        "carrier,service_level,tracking_no\nX,fast,1\nX,,2\nX,fast,3\n", encoding="utf-8"
    )
    person = {"name": "Ana", "badge": "B-1", "pin": "1234", "role": "packer", "language": "pt_BR"}
    (folder / "operators.json").write_text(json.dumps([person]), encoding="utf-8")
    return folder


def test_that_sample_files_are_written_with_times_of_the_start(tmp_path: Path) -> None:
    files = write_sample_files(samples(tmp_path), tmp_path / "station" / "in", NOON)

    assert files.orders.read_text(encoding="utf-8") == "order_ref,cutoff_at\n1,2026-05-04T12:30:00Z\n"
    assert files.products.read_text(encoding="utf-8") == "sku,name\nA,Café\n"
    assert files.cartons.read_text(encoding="utf-8") == "code\nP\n"


def test_that_operators_come_with_badge_pin_role_and_language(tmp_path: Path) -> None:
    assert sample_operators(samples(tmp_path)) == (
        SampleOperator("Ana", "B-1", "1234", Role.PACKER, "pt_BR"),
    )


def test_that_tracking_numbers_are_grouped_by_carrier_and_service(tmp_path: Path) -> None:
    assert sample_tracking(samples(tmp_path)) == (
        SampleTracking("X", "fast", ("1", "3")),
        SampleTracking("X", None, ("2",)),
    )
