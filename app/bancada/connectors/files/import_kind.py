"""What a person wants to take in, and the formats a file may have."""

from __future__ import annotations

from enum import StrEnum


class ImportKind(StrEnum):
    """What is to be read from the files."""

    ORDERS = "orders"
    PRODUCTS = "products"
    CARTONS = "cartons"


class FileFormat(StrEnum):
    """How a file is built; ``AUTO`` looks at its content, never at its name."""

    AUTO = "auto"
    TABLE = "table"
    SHOPIFY = "shopify"
    JSON = "json"
    NFE = "nfe"
