"""The shipped sample data as read by the usual import."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bancada.assets.locator import resource_path
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.mapping import Mapping
from bancada.connectors.files.open_source import open_sources
from bancada.connectors.sample.sample_orders import write_sample_files
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.products import Product
from bancada.services.received import (
    ReceivedCarton,
    ReceivedOrder,
    ReceivedProduct,
    ReceivedRecord,
)

START = datetime(2026, 5, 4, 12, 7, tzinfo=UTC)


class NoMappings:
    """Nobody has told what columns mean: the sample files must explain themselves."""

    def find(self, kind: ImportKind, header: Sequence[str]) -> Mapping | None:
        return None

    def remember(self, mapping: Mapping) -> None:
        return None


@dataclass(frozen=True, slots=True)
class SampleStation:
    """What the sample files hold; ``refused`` is everything that did not go in."""

    products: tuple[Product, ...]
    cartons: tuple[CartonType, ...]
    orders: tuple[ReceivedOrder, ...]
    refused: tuple[ReceivedRecord, ...]


def read_sample_station(folder: Path) -> SampleStation:
    files = write_sample_files(resource_path("demo"), folder, START)
    records = [
        record
        for path, kind in (
            (files.products, ImportKind.PRODUCTS),
            (files.cartons, ImportKind.CARTONS),
            (files.orders, ImportKind.ORDERS),
        )
        for source in open_sources([path], wanted=kind, mappings=NoMappings())
        for record in source.records()
    ]
    wanted = (ReceivedProduct, ReceivedCarton, ReceivedOrder)
    return SampleStation(
        tuple(record.product for record in records if isinstance(record, ReceivedProduct)),
        tuple(record.carton for record in records if isinstance(record, ReceivedCarton)),
        tuple(record for record in records if isinstance(record, ReceivedOrder)),
        tuple(record for record in records if not isinstance(record, wanted)),
    )
