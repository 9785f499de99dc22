"""Orders are listed, shipped once packed, and told that their invoice is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from bancada.bootstrap.open_store import open_store
from bancada.domain import events as ev
from tests.integration.cli.conftest import Bancada

_KEY = "35260511222333000181550010000001071123401076"


@pytest.fixture
def two_orders(bancada: Bancada, imports: Path) -> Bancada:
    """A station with the open orders 7001 and 7002."""
    bancada("orders", "import", imports / "pedidos-erp.csv")
    return bancada


def _note(station: Path, order_ref: str, event: ev.Event) -> None:
    with open_store(station) as store, store() as work:
        (order_id,) = work.orders.ids_by_code(order_ref)
        work.events.append(event, order_id=order_id)
        work.commit()


def _states(bancada: Bancada) -> dict[str, str]:
    return {line["order_ref"]: line["state"] for line in bancada("orders", "list", "--json").json}


def test_that_orders_are_listed_by_state(two_orders: Bancada) -> None:
    assert set(_states(two_orders)) == {"7001", "7002"}
    assert two_orders("orders", "list", "--state", "shipped").out == ""
    assert {line.split()[0] for line in two_orders("orders", "list").out.splitlines()} == {"7001", "7002"}


def test_that_a_short_list_says_how_many_are_left_out(two_orders: Bancada) -> None:
    ran = two_orders("orders", "list", "--limit", "1")

    assert (len(ran.out.splitlines()), ran.err) == (1, "1 more; --limit shows them\n")


def test_that_packed_orders_are_shipped(two_orders: Bancada, station: Path) -> None:
    _note(station, "7001", ev.OrderPacked(1))

    ran = two_orders("orders", "ship", "7001", "--json")

    assert ran.json == [{"order_ref": "7001", "result": "shipped"}]
    assert _states(two_orders) == {"7001": "shipped", "7002": "open"}


def test_that_nothing_is_shipped_where_one_order_is_not_packed(two_orders: Bancada, station: Path) -> None:
    _note(station, "7001", ev.OrderPacked(1))

    ran = two_orders("orders", "ship", "7001", "7002")

    assert (ran.status, ran.out) == (1, "")
    assert "order 7002 is open" in ran.err
    assert _states(two_orders) == {"7001": "packed", "7002": "open"}


def test_that_an_order_that_waits_at_its_source_is_listed_as_held(bancada: Bancada, imports: Path) -> None:
    bancada("orders", "import", imports / "woocommerce-advanced.csv")

    assert _states(bancada) == {"501": "open", "502": "held"}


def test_that_an_unknown_order_is_told(two_orders: Bancada) -> None:
    ran = two_orders("orders", "ship", "999")

    assert (ran.status, ran.out) == (1, "")
    assert "no order has the number “999”" in ran.err


def test_that_an_invoice_that_came_is_noted(bancada: Bancada, imports: Path) -> None:
    bancada("orders", "import", imports / "nfe-not-yet-authorised.xml")
    (order,) = bancada("orders", "list", "--json").json

    ran = bancada("orders", "authorise", order["order_ref"], "--json")

    assert order["is_waiting_for_invoice"] is True
    assert ran.json == [{"order_ref": order["order_ref"], "result": "authorised"}]
    (after,) = bancada("orders", "list", "--json").json
    assert after["is_waiting_for_invoice"] is False


def test_that_an_order_that_waits_for_no_invoice_gets_none(two_orders: Bancada) -> None:
    ran = two_orders("orders", "authorise", "7001")

    assert (ran.status, ran.err) == (
        1,
        "bancada: order 7001 does not wait for an invoice; nothing was noted\n",
    )


def test_that_a_wrong_invoice_key_is_wrong_usage(two_orders: Bancada) -> None:
    assert two_orders("orders", "authorise", "7001", "--nfe-key", "1" * 44).status == 2
