"""Gives a station the sample data, through the import that every file takes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from bancada.assets import resource_path
from bancada.bootstrap.station_mappings import station_mappings
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.open_source import open_sources
from bancada.connectors.sample.sample_orders import (
    CARTONS_FILE,
    PRODUCTS_FILE,
    sample_tracking,
    write_sample_files,
)
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.products import Product
from bancada.services.commands import AddTrackingNumbers
from bancada.services.import_records import import_records
from bancada.services.ports import AnsweringStation
from bancada.services.received import ReceivedCarton, ReceivedProduct


def import_samples(station: AnsweringStation, folder: Path, now: datetime) -> int:
    """Import sample products, cartons, orders and tracking numbers; how many orders there are.

    Args:
        folder: where the files are written, with cut-offs relative to ``now``.
    """
    files = write_sample_files(resource_path("demo"), folder / "samples", now)
    mappings = station_mappings(folder)
    zone = now.astimezone().tzinfo or UTC
    orders = 0
    for path, kind in (
        (files.products, ImportKind.PRODUCTS),
        (files.cartons, ImportKind.CARTONS),
        (files.orders, ImportKind.ORDERS),
    ):
        sources = open_sources([path], wanted=kind, mappings=mappings, zone=zone)
        done = import_records(sources, lambda command: station.call(command).result())
        if kind is ImportKind.ORDERS:
            orders = sum(source.counts.new + source.counts.unchanged for source in done)
    for numbers in sample_tracking(resource_path("demo")):
        station.call(AddTrackingNumbers(numbers.carrier, numbers.service_level, numbers.numbers)).result()
    return orders


def sample_goods(folder: Path) -> tuple[list[Product], list[CartonType]]:
    """The products and cartons of the sample files that were written into a station's folder."""
    samples = folder / "samples"
    mappings = station_mappings(folder)
    products = open_sources([samples / PRODUCTS_FILE], wanted=ImportKind.PRODUCTS, mappings=mappings)
    cartons = open_sources([samples / CARTONS_FILE], wanted=ImportKind.CARTONS, mappings=mappings)
    return (
        [each.product for each in products[0].records() if isinstance(each, ReceivedProduct)],
        [each.carton for each in cartons[0].records() if isinstance(each, ReceivedCarton)],
    )


def add_samples(
    station: AnsweringStation, folder: Path, now: datetime, done: Callable[[Future[int]], None]
) -> None:
    """The same in a thread of its own; ``done`` is called there with how it ended."""
    importer = ThreadPoolExecutor(1, "sample-import")
    importer.submit(import_samples, station, folder, now).add_done_callback(done)
    importer.shutdown(wait=False)
