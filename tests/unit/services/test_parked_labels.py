"""Orders packed without a tracking number, labelled later."""

import pytest

from bancada.domain import events as ev
from bancada.domain.orders import InvoiceState, OrderState
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.bench_state import Step
from bancada.services.take_in import order_id_of
from tests.fakes.bench_driver import BenchDriver
from tests.unit.services.goods import SOAP, order


@pytest.fixture
def numbered(bench: BenchDriver) -> BenchDriver:
    """A bench where every parcel needs a tracking number."""
    bench.change_settings(profile_needs_tracking_no="yes")
    return bench


def test_that_a_number_comes_from_the_imported_range_and_is_taken_once(numbered: BenchDriver) -> None:
    first, second = order("1", carrier="Correios"), order("2", carrier="Correios")
    numbered.import_orders(first, second)
    numbered.do(cmd.AddTrackingNumbers("Correios", None, ("T1", "T2")))
    assert numbered.reply == 2
    numbered.do(cmd.AddTrackingNumbers("Correios", None, ("T2",)))
    assert numbered.reply == 0

    numbered.scan("1", SOAP)
    assert numbered.said is not None
    assert numbered.said.tracking_no == "T1"
    numbered.scan("2", SOAP)

    assert [numbered.stored(each).parcel.tracking_no for each in (first, second)] == ["T1", "T2"]


def test_that_an_order_without_number_is_parked_and_labelled_later(numbered: BenchDriver) -> None:
    parked = order("1", carrier="Correios")
    numbered.import_orders(parked)

    assert numbered.scan("1", SOAP) is Verdict.NO_TRACKING_NUMBER
    assert numbered.said is not None
    assert numbered.said.carrier == "Correios"
    assert numbered.step() is Step.OPEN_ORDER
    assert numbered.stored(parked).state is OrderState.PACKED_NO_LABEL
    assert not numbered.jobs_of(parked)
    assert numbered.do(cmd.LabelParked(order_id_of(parked))) is Verdict.NO_TRACKING_NUMBER
    assert (numbered.said.order_ref, numbered.said.carrier) == ("1", "Correios")

    numbered.do(cmd.AddTrackingNumbers("Correios", None, ("T1",)))
    assert numbered.do(cmd.LabelParked(order_id_of(parked))) is Verdict.LABEL_PRINTING

    session = numbered.stored(parked)
    assert (session.state, session.parcel.tracking_no) == (OrderState.PACKED, "T1")
    assert [job.copy_no for job in numbered.jobs_of(parked)] == [1]
    assert numbered.do(cmd.LabelParked(order_id_of(parked))) is Verdict.NOT_POSSIBLE_NOW


def test_that_parcels_with_and_without_number_are_packed_and_labelled_apart(numbered: BenchDriver) -> None:
    half = order("1", ("SOAP", 2), carrier="Correios")
    numbered.import_orders(half)
    numbered.do(cmd.AddTrackingNumbers("Correios", None, ("T1",)))
    numbered.scan("1", SOAP, "BANCADA-NEXT")

    assert numbered.scan(SOAP) is Verdict.NO_TRACKING_NUMBER
    assert [job.parcel_no for job in numbered.jobs_of(half)] == [1]
    numbered.do(cmd.AddTrackingNumbers("Correios", None, ("T2",)))
    numbered.do(cmd.LabelParked(order_id_of(half)))

    assert [(job.parcel_no, job.copy_no) for job in numbered.jobs_of(half)] == [(1, 1), (2, 1)]
    assert numbered.stored(half).state is OrderState.PACKED


def test_that_the_first_parcel_may_close_without_a_number(numbered: BenchDriver) -> None:
    parked = order("1", ("SOAP", 2), carrier="Correios")
    numbered.import_orders(parked)

    assert numbered.scan("1", SOAP, "BANCADA-NEXT") is Verdict.PARCEL_CLOSED
    assert numbered.scan(SOAP) is Verdict.NO_TRACKING_NUMBER
    assert numbered.newest(ev.OrderPacked).parcels == 2


def test_that_an_invoice_alone_prints_no_label_that_lacks_its_number(numbered: BenchDriver) -> None:
    both = order("1", carrier="Correios", invoice=InvoiceState.WAITING)
    numbered.import_orders(both)
    assert numbered.scan("1", SOAP) is Verdict.LABEL_HELD_BACK

    assert numbered.do(cmd.AuthoriseInvoice(order_id_of(both))) is Verdict.NO_TRACKING_NUMBER
    assert numbered.stored(both).state is OrderState.PACKED_NO_LABEL
    assert not numbered.jobs_of(both)

    numbered.do(cmd.AddTrackingNumbers("Correios", None, ("T1",)))
    assert numbered.do(cmd.LabelParked(order_id_of(both))) is Verdict.LABEL_PRINTING


def test_that_a_parked_parcel_is_not_read_back(numbered: BenchDriver) -> None:
    numbered.change_settings(profile_reads_label_back="yes")
    numbered.import_orders(order("1", carrier="Correios"))

    assert numbered.scan("1", SOAP) is Verdict.NO_TRACKING_NUMBER
    assert numbered.step() is Step.OPEN_ORDER
