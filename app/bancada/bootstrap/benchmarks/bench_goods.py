"""What the benchmarks pack: made-up products and orders, the same for the same numbers."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from datetime import datetime, timedelta

from bancada.domain.codes.mod10 import check_digit
from bancada.domain.orders import Order, OrderLine
from bancada.domain.products import Product, ProductBarcode
from bancada.domain.sizes import Size

PRODUCTS = 2000
_SKU = "BN-"
_LINES = (1, 2, 2, 2, 3, 3, 4, 2, 1, 5)
_CARRIERS = ("Correios", "Jadlog", "Loggi", "Total Express")
_CITIES = (
    ("São Paulo", "SP"),
    ("Curitiba", "PR"),
    ("Belo Horizonte", "MG"),
    ("Recife", "PE"),
    ("Goiânia", "GO"),
)
_COLORS = ("azul", "verde", "preta", "branca", "vermelha")
_KINDS = ("Caneca", "Garrafa térmica", "Mochila escolar", "Luminária de mesa", "Camiseta de algodão")


def gtin(number: int) -> str:
    """The GTIN-13 of a product."""
    body = f"789{number:09d}"
    return body + check_digit(body)


def sku(number: int) -> str:
    """The SKU of a product."""
    return f"{_SKU}{number:05d}"


def gtin_of(its_sku: str) -> str:
    """The GTIN-13 of the product of a SKU."""
    return gtin(int(its_sku.removeprefix(_SKU)))


def product(number: int) -> Product:
    """A product with a barcode, a weight and a size."""
    size = Size(60 + number % 7 * 20, 60 + number % 5 * 20, 40 + number % 3 * 20)
    return Product(sku(number), _name(number), (ProductBarcode("0" + gtin(number)),), 80 + number % 400, size)


def open_orders(count: int, now: datetime) -> Iterator[Order]:
    """Orders that wait: 2.5 lines each, pickups over the coming days."""
    return (_order(f"A{number:07d}", number, now) for number in range(count))


def crash_orders(delivery: int, count: int, now: datetime) -> list[Order]:
    """Orders of a further delivery, none of which came before."""
    return [_order(f"K{delivery:05d}{number:04d}", number + delivery, now) for number in range(count)]


def past_orders(now: datetime) -> Iterator[Order]:
    """Orders that were packed and shipped long ago, without end."""
    number = 0
    while True:
        yield _order(f"P{number:07d}", number * 7 + 3, now - timedelta(days=30))
        number += 1


def long_order(order_ref: str, now: datetime, lines: int, qty: int) -> Order:
    """An order with many lines of several units, to scan again and again."""
    numbers = [(hash_of(order_ref) + index * 37) % PRODUCTS for index in range(lines)]
    return Order(
        order_id=order_ref.lower(),
        order_ref=order_ref,
        lines=tuple(_line(at + 1, number, qty) for at, number in enumerate(dict.fromkeys(numbers))),
        carrier=_CARRIERS[0],
        city=_CITIES[0][0],
        state_code=_CITIES[0][1],
        ordered_at=now,
        cutoff_at=now + timedelta(hours=4),
    )


def hash_of(text: str) -> int:
    """A number that is the same in every run, unlike Python's own hash."""
    return zlib.crc32(text.encode())


def _order(order_ref: str, number: int, now: datetime) -> Order:
    city, state_code = _CITIES[number % len(_CITIES)]
    return Order(
        order_id=f"bench-{order_ref.lower()}",
        order_ref=order_ref,
        lines=tuple(
            _line(at + 1, (number * 13 + at * 611) % PRODUCTS, 1 + (number + at) % 5 // 3)
            for at in range(_LINES[number % len(_LINES)])
        ),
        codes=(f"T{order_ref}",),
        channel="Loja",
        carrier=_CARRIERS[number // 3 % len(_CARRIERS)],
        service_level="PAC",
        city=city,
        state_code=state_code,
        ordered_at=now - timedelta(minutes=number % 5000),
        cutoff_at=now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=2 + number % 48),
    )


def _line(line_no: int, number: int, qty: int) -> OrderLine:
    return OrderLine(line_no, sku(number), _name(number), qty)


def _name(number: int) -> str:
    kind, color = _KINDS[number % len(_KINDS)], _COLORS[number // 5 % len(_COLORS)]
    return f"{kind} {color} {number}"
