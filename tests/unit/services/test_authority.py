"""Who may do what: every command says what it needs, and is asked for it before anything happens."""

from __future__ import annotations

import inspect
from dataclasses import is_dataclass
from typing import get_args

import pytest

from bancada.domain import events as ev
from bancada.domain.events import Act
from bancada.domain.operators import Role
from bancada.domain.orders import OrderState
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.authority import NotAdmin, NotImporter
from bancada.services.received import ReceivedOrder
from bancada.services.take_in import order_id_of
from tests.fakes.bench_driver import ADMIN_BADGE, PLACE, BenchDriver
from tests.unit.services.goods import CREAM, SOAP, order

COMMANDS: tuple[type[cmd.Command], ...] = get_args(cmd.Command)
ORDER = order("1")
ORDER_ID = order_id_of(ORDER)
# One of each that needs somebody's right.
GUARDED: tuple[cmd.Command, ...] = (
    cmd.Confirm(),
    cmd.Undo(),
    cmd.AskQuantity(),
    cmd.AnswerDetail("1"),
    cmd.Choose(1),
    cmd.OpenOrder(ORDER_ID),
    cmd.LeaveOrder(),
    cmd.AcknowledgeNote(),
    cmd.NextParcel(),
    cmd.MoveUnits(1, 1, 1, 2),
    cmd.ShortLine(1),
    cmd.ReportDamaged(1),
    cmd.SubstituteLine(1, SOAP),
    cmd.ConfirmByHand(1),
    cmd.HoldOrder(ev.ExceptionReason.OTHER),
    cmd.ShelveOrder(cmd.RegisterScan("H-1"), ev.ExceptionReason.OTHER),
    cmd.ReleaseOrder(ORDER_ID),
    cmd.ReopenOrder(ORDER_ID),
    cmd.ShipOrder(ORDER_ID),
    cmd.AuthoriseInvoice(ORDER_ID),
    cmd.AcceptWeight(),
    cmd.Reprint(ORDER_ID),
    cmd.AnswerDoubt("job", came_out=True),
    cmd.LabelParked(ORDER_ID),
    cmd.AddOperator("Eva", "EVA-1", "packer", "1234"),
    cmd.ChangeSettings({"station": "Mine"}),
    cmd.SetUp({"station": "Mine"}, cmd.AddOperator("Eva", "EVA-1", "admin", "1234")),
    cmd.TakeIn((ReceivedOrder(order("2"), PLACE),)),
    cmd.FinishImport("orders.csv", "csv", 1, 0, 0, 0),
    cmd.AddTrackingNumbers("Correios", None, ("T1",)),
)

# One of each by which people come and go.
DOORS: tuple[cmd.Command, ...] = (
    cmd.RegisterScan(SOAP, "scanner", "scan-99", 99_000),
    cmd.Decline(),
    cmd.EnterPin("1234"),
    cmd.SignOut(),
    cmd.TryDisk(),
    cmd.FindNewProducts((("SOAP", None),)),
    cmd.FindUnknownGoods((("Soap", None),)),
    cmd.Refresh(),
)


def test_that_every_door_is_tried() -> None:
    assert {type(door) for door in DOORS} == {
        command for command in COMMANDS if command.needs is cmd.Unguarded.DOOR
    }


def _name(command: object) -> str:
    return (command if isinstance(command, type) else type(command)).__name__


@pytest.mark.parametrize("command", COMMANDS, ids=_name)
def test_that_every_command_declares_what_it_needs(command: type[cmd.Command]) -> None:
    assert isinstance(vars(command).get("needs"), Act | cmd.Unguarded)


def test_that_no_command_is_left_out() -> None:
    defined = {
        each
        for _, each in inspect.getmembers(cmd, is_dataclass)
        if inspect.isclass(each) and each.__module__ == cmd.__name__
    }
    guarded = {each for each in COMMANDS if isinstance(each.needs, Act)}

    assert defined == set(COMMANDS)
    assert {type(command) for command in GUARDED} == guarded


def test_that_an_act_that_waits_for_approval_is_one_a_profile_can_reserve() -> None:
    assert all(isinstance(each.needs, Act) for each in get_args(cmd.Approvable))


@pytest.mark.parametrize("command", GUARDED, ids=_name)
def test_that_nothing_is_changed_without_an_operator(bench: BenchDriver, command: cmd.Command) -> None:
    bench.import_orders(ORDER)
    bench.scan("1", SOAP)
    bench.do(cmd.SignOut())
    before = bench.recorded()

    try:
        assert bench.do(command) is Verdict.SIGN_IN_FIRST
    except (NotAdmin, NotImporter):
        assert command.needs in (Act.IMPORT, Act.CHANGE_SETTINGS, Act.CHANGE_PEOPLE)

    assert bench.recorded() == before


@pytest.mark.parametrize("command", [each for each in GUARDED if each.needs is Act.IMPORT], ids=_name)
def test_that_a_packer_imports_nothing_and_a_lead_does(packer: BenchDriver, command: cmd.Command) -> None:
    packer.do_from_console(cmd.AddOperator("Lia", "LEAD-1", Role.LEAD.value, "4321"))
    before = packer.recorded()

    with pytest.raises(NotImporter):
        packer.do(command)
    assert packer.recorded() == before

    packer.sign_in("LEAD-1", "4321")
    packer.do(command)
    assert packer.reply


def test_that_a_packer_cannot_say_that_an_invoice_is_there(packer: BenchDriver) -> None:
    assert packer.do(cmd.AuthoriseInvoice(ORDER_ID)) is Verdict.NOT_ALLOWED
    assert packer.said is not None
    assert packer.said.detail == Act.NOTE_INVOICE.value


def test_that_an_import_goes_on_in_the_name_of_whoever_began_it(bench: BenchDriver) -> None:
    admin = bench.state.operator
    assert admin is not None
    bench.do(cmd.TakeIn((ReceivedOrder(order("1"), PLACE),)))
    began = bench.reply.imported_by
    bench.add_person("Bruno", "PACK-1")
    bench.sign_in("PACK-1", "4321")

    bench.do(cmd.TakeIn((ReceivedOrder(order("2"), PLACE),), began))
    bench.do(cmd.FinishImport("orders.csv", "csv", 2, 0, 0, 0, imported_by=began))

    assert began == admin.operator_id
    assert len(bench.events(ev.OrderReceived)) == 2
    assert bench.authors_of(ev.OrderReceived, ev.FileImported) == [began] * 3


def test_that_whoever_may_not_import_any_more_ends_their_import(bench: BenchDriver) -> None:
    lia = bench.add_person("Lia", "LEAD-1", Role.LEAD)
    bench.do(cmd.AddOperator("Lia", "", "packer", "", operator_id=lia))

    with pytest.raises(NotImporter):
        bench.do(cmd.TakeIn((ReceivedOrder(order("1"), PLACE),), lia))


@pytest.mark.parametrize("is_active", [True, False])
def test_that_an_import_ended_by_lost_rights_leaves_its_trace(bench: BenchDriver, is_active: bool) -> None:
    lia = bench.add_person("Lia", "LEAD-1", Role.LEAD)
    bench.do(cmd.AddOperator("Lia", "", "packer", "", operator_id=lia, is_active=is_active))

    bench.do(cmd.FinishImport("orders.csv", "csv", 1, 0, 0, 0, is_partial=True, imported_by=lia))

    assert bench.reply
    assert bench.authors_of(ev.FileImported) == [lia]


def test_that_the_console_ships_without_an_operator(bench: BenchDriver) -> None:
    bench.import_orders(ORDER)
    bench.scan("1", SOAP)
    bench.do(cmd.SignOut())

    bench.do_from_console(cmd.ShipOrder(ORDER_ID))

    assert bench.stored(ORDER).state is OrderState.SHIPPED
    assert bench.authors_of(ev.OrderShipped) == [None]


def test_that_sample_orders_go_in_at_the_first_start(new_bench: BenchDriver) -> None:
    new_bench.do(cmd.TakeIn((ReceivedOrder(order("1"), PLACE),)))

    assert new_bench.reply.new == 1


@pytest.mark.parametrize("door", DOORS, ids=_name)
def test_that_no_door_records_a_fact_of_an_order_while_nobody_is_signed_in(
    bench: BenchDriver, door: cmd.Command
) -> None:
    asked = order("1", ("CREAM", 1))
    bench.import_orders(asked)
    bench.scan("1", CREAM)
    bench.do(cmd.SignOut(by_idle_lock=True))
    bench.scan(ADMIN_BADGE)
    bench.do(cmd.Decline())
    before = len(bench.store.recorded_of())

    bench.do(door)

    assert all(order_id is None for _, order_id in bench.store.recorded_of()[before:])
    assert bench.stored(asked).question is not None
