"""Facts about orders that happen away from the bench: they left, or their invoice is there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import typer

from bancada.bootstrap.open_bench import open_bench
from bancada.cli.json_line import print_json
from bancada.domain.closing import may_ship
from bancada.domain.codes import nfe_key as nfe_key_code
from bancada.domain.codes.errors import InvalidCode
from bancada.domain.errors import OperatorError
from bancada.domain.orders import InvoiceState, OrderState
from bancada.domain.session import PackingSession
from bancada.services.bench import Bench
from bancada.services.commands import AuthoriseInvoice, ShipOrder
from bancada.services.faults import StoreFault
from bancada.store.database import StationStore


class OrderNotFound(OperatorError):
    """No order has this number."""

    def __init__(self, ref: str) -> None:
        super().__init__(f"no order has the number “{ref}”; `orders list` shows them")


class SeveralOrders(OperatorError):
    """Several orders have this number."""

    def __init__(self, ref: str, channels: Sequence[str]) -> None:
        named = ", ".join(channels)
        super().__init__(f"“{ref}” stands for several orders ({named}); use another code of the order")


class NotPacked(OperatorError):
    """Only a packed order with its label can be shipped."""

    def __init__(self, order_ref: str, state: OrderState) -> None:
        super().__init__(
            f"order {order_ref} is {state}, and only a packed order with its label can be shipped; "
            "nothing was shipped"
        )


class NotWaiting(OperatorError):
    """The order does not wait for an invoice."""

    def __init__(self, order_ref: str) -> None:
        super().__init__(f"order {order_ref} does not wait for an invoice; nothing was noted")


def ship(folder: Path, refs: Sequence[str], *, is_json: bool) -> None:
    """Ship packed orders: all of them, or none where one cannot be shipped.

    Raises:
        OrderNotFound, SeveralOrders, NotPacked: nothing was shipped.
    """
    with open_bench(folder) as (bench, store):
        sessions = [_only_session(store, ref) for ref in dict.fromkeys(refs)]
        for session in sessions:
            _need_packed(session)
        for session in sessions:
            _execute(bench, ShipOrder(session.order.order_id))
            _print(session, "shipped", is_json=is_json)


def authorise(folder: Path, ref: str, nfe_key: str | None, *, is_json: bool) -> None:
    """Note that the invoice of a waiting order is there.

    Raises:
        OrderNotFound, SeveralOrders, NotWaiting: nothing was noted.
    """
    key = _valid_key(nfe_key)
    with open_bench(folder) as (bench, store):
        session = _only_session(store, ref)
        if session.order.invoice is not InvoiceState.WAITING:
            raise NotWaiting(session.order.order_ref)
        _execute(bench, AuthoriseInvoice(session.order.order_id, key))
        _print(session, "authorised", is_json=is_json)


def _need_packed(session: PackingSession) -> None:
    if not may_ship(session):
        raise NotPacked(session.order.order_ref, session.state)


def _only_session(store: StationStore, ref: str) -> PackingSession:
    with store() as work:
        found = work.orders.ids_by_code(ref)
        sessions = [session for order_id in found if (session := work.orders.session(order_id))]
    if not sessions:
        raise OrderNotFound(ref)
    if len(sessions) > 1:
        raise SeveralOrders(ref, [session.order.channel or "–" for session in sessions])
    return sessions[0]


def _valid_key(text: str | None) -> str | None:
    if text is None:
        return None
    try:
        return nfe_key_code.validate(text)
    except InvalidCode as error:
        raise typer.BadParameter(str(error), param_hint="--nfe-key") from error


def _execute(bench: Bench, command: ShipOrder | AuthoriseInvoice) -> None:
    update = bench.execute(command).update
    if not update.is_saved:
        raise StoreFault


def _print(session: PackingSession, result: str, *, is_json: bool) -> None:
    if is_json:
        print_json({"order_ref": session.order.order_ref, "result": result})
    else:
        typer.echo(f"{session.order.order_ref}: {result}")
