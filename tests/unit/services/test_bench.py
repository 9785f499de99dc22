"""A command happens wholly, durably, or not at all; a restart brings the bench back where it was."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bancada.domain import events as ev
from bancada.domain.orders import ShippingAddress
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.authority import NotAdmin
from bancada.services.bench_state import Step
from bancada.services.people import BadOperator
from bancada.services.station_settings import BadSetting
from bancada.services.take_in import order_id_of
from tests.fakes.bench_driver import BenchDriver
from tests.unit.services.goods import MUG, PHONE, SOAP, order


def test_that_a_scan_that_cannot_be_saved_did_not_happen_and_the_next_try_counts(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))
    bench.scan("1")
    before = bench.session
    bench.store.fail_next_commit()

    assert bench.scan(SOAP) is Verdict.NOT_SAVED

    assert not bench.update.is_saved
    assert bench.update.fault
    assert bench.session == before
    assert not bench.events(ev.UnitsVerified)
    assert bench.scan(SOAP, after_ms=10) is Verdict.ACCEPTED
    assert bench.update.is_saved
    assert len(bench.events(ev.UnitsVerified)) == 1


def test_that_two_scans_that_cannot_be_saved_are_two_answers(bench: BenchDriver) -> None:
    bench.import_orders(order("1", ("SOAP", 2)))
    bench.scan("1")
    numbers = []
    for _ in range(2):
        bench.store.fail_next_commit()
        bench.scan(SOAP)
        assert bench.said is not None
        numbers.append(bench.said.number)
    bench.scan(SOAP)
    assert bench.said is not None

    assert numbers[0] < numbers[1] < bench.said.number


def test_that_a_sign_in_that_cannot_be_saved_leaves_the_bench_locked(packer: BenchDriver) -> None:
    packer.do(cmd.SignOut())
    packer.scan("PACK-1")
    packer.store.fail_next_commit()

    assert packer.do(cmd.EnterPin("4321")) is Verdict.NOT_SAVED
    assert packer.step() is Step.PIN
    assert packer.do(cmd.EnterPin("4321")) is Verdict.SIGNED_IN


def test_that_a_label_whose_sending_cannot_be_saved_is_not_sent(bench: BenchDriver) -> None:
    bench.import_orders(order())
    bench.scan("1001", SOAP)
    job = bench.jobs_of(order())[0]
    bench.store.fail_next_commit()

    bench.do(cmd.BeginSending(job.job_id, b"label"))

    assert bench.reply is None
    assert bench.jobs_of(order())[0].state == "queued"


def _begun(bench: BenchDriver, *codes: str, **settings: str) -> None:
    bench.change_settings(**settings)
    bench.import_orders(order("1", ("SOAP", 2), ("PHONE", 1)), order("2", tracking_nos=("T2",)))
    bench.scan(*codes)


def _changed(bench: BenchDriver) -> None:
    _begun(bench, "1", SOAP, SOAP)
    bench.import_orders(order("1", ("SOAP", 1), ("PHONE", 1)))


def _surplus(bench: BenchDriver) -> None:
    _changed(bench)
    bench.do(cmd.Confirm())


def _cancelled(bench: BenchDriver) -> None:
    _begun(bench, "1", SOAP)
    bench.cancel(order("1", ("SOAP", 2), ("PHONE", 1)))


def _closed_and_grown(bench: BenchDriver) -> None:
    _begun(bench, "2", SOAP, profile_reads_label_back="yes")
    bench.import_orders(order("2", ("SOAP", 2), tracking_nos=("T2",)))
    bench.do(cmd.Confirm())


@pytest.mark.parametrize(
    ("story", "step"),
    [
        (lambda bench: _begun(bench), Step.OPEN_ORDER),
        (lambda bench: _begun(bench, "1"), Step.SCAN_ITEM),
        (lambda bench: _begun(bench, "1", SOAP), Step.SCAN_ITEM),
        (lambda bench: _begun(bench, "1", SOAP, "BANCADA-NEXT"), Step.SCAN_ITEM),
        (lambda bench: _begun(bench, "1", PHONE), Step.ANSWER),
        (lambda bench: _begun(bench, "1", "BANCADA-LEAVE"), Step.OPEN_ORDER),
        (lambda bench: _begun(bench, "2", SOAP, profile_weigh="at_close"), Step.PUT_ON_SCALE),
        (lambda bench: _begun(bench, "2", SOAP, profile_closes_itself="no"), Step.CONFIRM_CLOSE),
        (lambda bench: _begun(bench, "2", SOAP, profile_reads_label_back="yes"), Step.READ_LABEL),
        (_changed, Step.LOOK_AT_CHANGES),
        (_surplus, Step.TAKE_OUT_SURPLUS),
        (_cancelled, Step.TAKE_BACK),
        (_closed_and_grown, Step.SCAN_ITEM),
    ],
)
def test_that_a_restart_brings_the_same_step_back(
    bench: BenchDriver, story: Callable[[BenchDriver], None], step: Step
) -> None:
    story(bench)
    assert bench.step() is step
    before = bench.state

    bench.restart()
    assert bench.step() is Step.SIGN_IN
    bench.sign_in()

    assert bench.step() is step
    after = bench.state
    assert after.session == before.session
    assert after.products == before.products
    assert after.suggestion == before.suggestion
    assert after.band == before.band
    assert after.jobs == before.jobs or before.session is None


def test_that_a_bench_restarts_before_anybody_works_there(new_bench: BenchDriver) -> None:
    new_bench.restart()

    assert new_bench.step() is Step.SET_UP
    assert len(new_bench.events(ev.StationStarted)) == 2


def test_that_settings_outlive_a_restart_and_each_change_is_an_event(bench: BenchDriver) -> None:
    bench.change_settings(station="Bench 7", profile_tolerance_g="35")
    bench.change_settings(station="Bench 7")

    bench.restart()

    assert bench.state.settings.station == "Bench 7"
    assert bench.state.settings.profile.tolerance_g == 35
    assert bench.events(ev.SettingChanged).count(ev.SettingChanged("station", "Bench 7")) == 1


def test_that_settings_change_by_an_admin_only(packer: BenchDriver) -> None:
    with pytest.raises(NotAdmin):
        packer.change_settings(station="Bench 7")
    packer.do(cmd.SignOut())
    with pytest.raises(NotAdmin):
        packer.change_settings(station="Bench 7")
    assert packer.state.settings.station == "Bench 1"


def test_that_settings_may_be_chosen_before_there_is_an_admin(new_bench: BenchDriver) -> None:
    new_bench.change_settings(station="Bench 7")

    assert new_bench.state.settings.station == "Bench 7"


@pytest.mark.parametrize(
    ("name", "value"),
    [("nonsense", "1"), ("profile.tolerance_g", "-1"), ("profile.weigh", "maybe"), ("volume", "loud")],
)
def test_that_a_bad_setting_changes_nothing(bench: BenchDriver, name: str, value: str) -> None:
    with pytest.raises(BadSetting):
        bench.do(cmd.ChangeSettings({"station": "Bench 7", name: value}))

    assert bench.state.settings.station == "Bench 1"
    assert ev.SettingChanged("station", "Bench 7") not in bench.events(ev.SettingChanged)


def test_that_a_tick_purges_addresses_whose_time_has_come(bench: BenchDriver) -> None:
    kept = order("1")
    bench.import_orders(kept, address=ShippingAddress("Fulano de Tal"))
    bench.scan("1", SOAP)
    bench.print_all()
    bench.do(cmd.ShipOrder(order_id_of(kept)))
    assert bench.ask(lambda uow: uow.orders.address(order_id_of(kept))) is not None

    bench.clock.advance(h=25)
    bench.do(cmd.Tick())

    assert bench.ask(lambda uow: uow.orders.address(order_id_of(kept))) is None


def test_that_a_finished_import_leaves_its_counts(bench: BenchDriver) -> None:
    bench.do(cmd.FinishImport("orders.csv", "csv", 3, 2, 1, 0))

    assert bench.newest(ev.FileImported) == ev.FileImported("orders.csv", "csv", 3, 2, 1, 0)
    assert bench.reply is True


def test_that_refresh_tells_the_state_as_it_is(bench: BenchDriver) -> None:
    before = bench.state

    assert bench.do(cmd.Refresh()) is None
    assert bench.update.state == before


def _under_carton(bench: BenchDriver) -> None:
    bench.change_settings(profile_weigh="under_carton")
    bench.import_orders(order("1", ("MUG", 2), ("SOAP", 1)))
    bench.empty_scale()
    bench.weigh(80)
    bench.scan("1", MUG)


def test_that_a_unit_that_is_not_in_the_carton_is_questioned_at_the_next_scan(bench: BenchDriver) -> None:
    _under_carton(bench)

    assert bench.scan(MUG) is Verdict.WEIGHT_DID_NOT_RISE
    assert bench.step() is Step.ANSWER
    assert bench.session.done_units == 1


def test_that_putting_the_unit_in_answers_the_question(bench: BenchDriver) -> None:
    _under_carton(bench)
    bench.scan(MUG)

    assert bench.weigh(250, is_stable=False) is None
    assert bench.weigh(80) is None
    assert bench.weigh(430) is Verdict.LINE_COMPLETE
    assert bench.session.done_units == 2


def test_that_done_answers_the_question_too(bench: BenchDriver) -> None:
    _under_carton(bench)
    bench.scan(MUG)

    assert bench.scan("BANCADA-DONE") is Verdict.LINE_COMPLETE
    assert bench.session.done_units == 2


def test_that_an_order_on_the_scale_closes_when_the_last_unit_lies_in_it(bench: BenchDriver) -> None:
    _under_carton(bench)
    bench.weigh(560)
    bench.scan(MUG)
    bench.weigh(910)

    assert bench.scan(SOAP) is Verdict.ORDER_COMPLETE
    assert bench.weigh(910) is None
    assert bench.weigh(1010) is Verdict.LABEL_PRINTING


def test_that_the_first_start_is_stored_whole_or_not_at_all(new_bench: BenchDriver) -> None:
    admin = cmd.AddOperator("Ana", "ADM-1", "admin", "1234")
    new_bench.store.fail_next_commit()
    assert new_bench.do(cmd.SetUp({"station": "Bench 1"}, admin)) is Verdict.NOT_SAVED
    assert new_bench.reply is None
    assert new_bench.state.settings.station != "Bench 1"
    with pytest.raises(BadOperator):
        new_bench.do(cmd.SetUp({"station": "Bench 1"}, replace(admin, pin="1")))
    assert not new_bench.events(ev.SettingChanged)

    new_bench.do(cmd.SetUp({"station": "Bench 1"}, admin))

    assert new_bench.reply is not None
    assert new_bench.state.settings.station == "Bench 1"
    assert new_bench.state.operator is not None


def test_that_a_disk_is_tried_by_writing_on_it(bench: BenchDriver) -> None:
    bench.store.fail_next_commit()

    assert bench.do(cmd.TryDisk()) is Verdict.NOT_SAVED
    assert bench.do(cmd.TryDisk()) is Verdict.SAVED_AGAIN
    assert len(bench.events(ev.DiskTried)) == 1
