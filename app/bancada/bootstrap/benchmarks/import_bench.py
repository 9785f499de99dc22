"""A file of many order lines into an empty station, beside reading it and writing its rows barely."""

from __future__ import annotations

import csv
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from sqlcipher3 import dbapi2

from bancada.bootstrap.benchmarks.bench_goods import gtin_of, open_orders
from bancada.bootstrap.benchmarks.big_database import set_up_station
from bancada.bootstrap.benchmarks.records import BenchRecord
from bancada.bootstrap.benchmarks.resident import peak_of_children_mb
from bancada.bootstrap.system_clock import SystemClock

_HEADER = (
    "order_ref,sku,qty,item_name,barcode,price,channel,carrier,service_level,ordered_at,cutoff_at,priority,"
    "recipient,street,number,city,state_code,postcode,country"
)


def measure_import(work: Path, lines: int) -> Iterator[BenchRecord]:
    """Import a file of so many order lines by the command that people use."""
    file, folder = work / f"orders-{lines}.csv", work / "import-station"
    _write_orders(file, lines)
    set_up_station(folder)
    bare_s = _bare(file, work)
    began = time.perf_counter()
    command = [sys.executable, "-m", "bancada", "--data", str(folder), "orders", "import", str(file)]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    took_s = time.perf_counter() - began
    yield BenchRecord("import", f"{lines} order lines", took_s, "s", bare_s)
    yield BenchRecord("import", "lines per second", lines / took_s, "lines/s")
    yield BenchRecord("import", "peak memory", peak_of_children_mb(), "MB")


def _write_orders(file: Path, lines: int) -> None:
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(_HEADER.split(","))
        written = 0
        for order in open_orders(lines, SystemClock().now()):
            for line in order.lines:
                if written == lines:
                    return
                written += 1
                ordered, cutoff = (f"{at:%Y-%m-%d %H:%M}" for at in (order.ordered_at, order.cutoff_at))
                goods = (line.sku, line.ordered_qty, line.name, gtin_of(line.sku), "24.90")
                route = (order.channel, order.carrier, order.service_level, ordered, cutoff, 0)
                person = (
                    "Pessoa Exemplo",
                    "Rua das Amostras",
                    100,
                    order.city,
                    order.state_code,
                    "01000-000",
                )
                writer.writerow((order.order_ref, *goods, *route, *person, "BR"))


def _bare(file: Path, work: Path) -> float:
    """Seconds to parse the file and to insert its cells as rows in one transaction."""
    path = work / "bare-import.sqlite3"
    path.unlink(missing_ok=True)
    began = time.perf_counter()
    connection = dbapi2.connect(str(path))
    columns = ", ".join(_HEADER.split(","))
    marks = ",".join("?" * len(_HEADER.split(",")))
    connection.execute(f"CREATE TABLE line ({columns})")
    with file.open(encoding="utf-8", newline="") as source:
        rows = csv.reader(source)
        next(rows)
        connection.executemany(f"INSERT INTO line VALUES ({marks})", rows)
    connection.commit()
    connection.close()
    return time.perf_counter() - began
