"""Catalogue records as JSON, the same bytes for the same content."""

from __future__ import annotations

import msgspec

from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.orders import ShippingAddress
from bancada.domain.products import Product
from bancada.services.ports import OperatorRecord

_ENCODER = msgspec.json.Encoder(order="deterministic")
read_product = msgspec.json.Decoder(Product).decode
read_carton = msgspec.json.Decoder(CartonType).decode
read_address = msgspec.json.Decoder(ShippingAddress).decode
read_operator = msgspec.json.Decoder(OperatorRecord).decode


def body_of(record: Product | CartonType | ShippingAddress | OperatorRecord) -> bytes:
    return _ENCODER.encode(record)
