"""Writes the workbook templates from the CSV ones, so that the two never differ."""

from __future__ import annotations

import csv
from pathlib import Path

from openpyxl import Workbook

TEMPLATES = Path(__file__).resolve().parent.parent / "resources" / "templates"


def write_workbook(table: Path) -> Path:
    book = Workbook(write_only=True)
    sheet = book.create_sheet(table.stem)
    with table.open(encoding="utf-8", newline="") as stream:
        for cells in csv.reader(stream):
            sheet.append(cells)
    target = table.with_suffix(".xlsx")
    book.save(target)
    return target


if __name__ == "__main__":
    print(write_workbook(TEMPLATES / "orders.csv"))
