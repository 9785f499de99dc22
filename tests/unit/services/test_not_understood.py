"""An order that a newer program worked on: nothing of it changes here, through whatever door."""

from collections.abc import Callable

import pytest

from bancada.domain import events as ev
from bancada.domain.orders import InvoiceState
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.take_in import order_id_of
from tests.fakes.bench_driver import BenchDriver
from tests.unit.services.goods import CARTON_S, SOAP, order

OURS = order("1", tracking_nos=("DL077986616BR",))


def test_that_it_does_not_come_back_to_the_bench_and_nothing_closes_it(bench: BenchDriver) -> None:
    bench.change_settings(profile_closes_itself="no")
    bench.import_orders(OURS, order("2"))
    bench.scan("1", CARTON_S, SOAP)

    bench.restart_after_newer_program(OURS)

    assert bench.state.session is None
    assert bench.do(cmd.Confirm()) is Verdict.NOT_POSSIBLE_NOW
    assert bench.scan("1") is Verdict.NOT_UNDERSTOOD
    assert not bench.jobs_of(OURS)
    bench.scan("2")
    bench.restart()
    assert bench.session.order.order_ref == "2"


_TO_PACKED: tuple[Callable[[str], cmd.Command], ...] = (
    cmd.Reprint,
    cmd.ReopenOrder,
    cmd.ShipOrder,
    cmd.LabelParked,
    cmd.ReleaseOrder,
    cmd.AuthoriseInvoice,
)


@pytest.mark.parametrize("ask", _TO_PACKED)
def test_that_nothing_is_done_to_it_from_the_history(
    bench: BenchDriver, ask: Callable[[str], cmd.Command]
) -> None:
    bench.import_orders(OURS)
    bench.scan("1", SOAP)
    bench.print_all()
    bench.restart_after_newer_program(OURS)
    before = len(bench.recorded())

    assert bench.do(ask(order_id_of(OURS))) is Verdict.NOT_UNDERSTOOD

    assert bench.said is not None
    assert bench.said.order_ref == "1"
    assert len(bench.recorded()) == before


def test_that_its_invoice_may_come_but_prints_nothing(bench: BenchDriver) -> None:
    waiting = order("1", invoice=InvoiceState.WAITING)
    bench.import_orders(waiting)
    bench.scan("1", SOAP)
    bench.restart_after_newer_program(waiting)

    bench.import_orders(order("1", invoice=InvoiceState.AUTHORISED))

    assert bench.events(ev.InvoiceAuthorised)
    assert not bench.jobs_of(waiting)
