"""Acts that wait for a supervisor's badge and PIN."""

from dataclasses import fields
from typing import get_args

from bancada.domain import events as ev
from bancada.domain.obstacles import Obstacle
from bancada.domain.operators import Role
from bancada.domain.products import Product
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.bench_state import ActSubject, Step
from bancada.services.received import ReceivedProduct
from bancada.services.take_in import order_id_of
from tests.fakes.bench_driver import PLACE, BenchDriver
from tests.unit.services.goods import SOAP, order


def _asking(packer: BenchDriver) -> None:
    packer.import_orders(order("1", ("SOAP", 2), ("MUG", 1)))
    packer.scan("1", SOAP)
    assert packer.do(cmd.ShortLine(1)) is Verdict.NEEDS_APPROVAL


def test_that_an_approved_act_goes_on_and_names_who_approved_it(packer: BenchDriver) -> None:
    admin = packer.state.badges["ADM-1"]
    _asking(packer)
    assert packer.said is not None
    assert packer.said.detail == ev.Act.SHORT
    assert not packer.events(ev.LineShorted)

    packer.scan("ADM-1")
    assert packer.step() is Step.PIN
    assert packer.do(cmd.EnterPin("1234")) is Verdict.LINE_SHORTED

    assert packer.newest(ev.LineShorted).approved_by == admin
    assert packer.newest(ev.ApprovalGiven) == ev.ApprovalGiven(ev.Act.SHORT, admin)
    assert packer.state.operator is not None
    assert packer.state.operator.name == "Bruno"
    assert packer.step() is Step.SCAN_ITEM


def test_that_a_wrong_pin_approves_nothing(packer: BenchDriver) -> None:
    _asking(packer)

    assert packer.approve(pin="0000") is Verdict.WRONG_PIN
    assert not packer.events(ev.LineShorted)
    assert packer.do(cmd.EnterPin("1234")) is Verdict.LINE_SHORTED


def test_that_a_packers_badge_approves_nothing(packer: BenchDriver) -> None:
    _asking(packer)

    assert packer.scan("PACK-1") is Verdict.NOT_ALLOWED
    assert packer.state.pending is not None
    assert packer.approve() is Verdict.LINE_SHORTED


def test_that_a_supervisor_without_pin_approves_nothing(packer: BenchDriver) -> None:
    packer.add_person_without_pin("Caio", "EASY")
    packer.sign_in("PACK-1", "4321")
    _asking(packer)

    assert packer.scan("EASY") is Verdict.NOT_ALLOWED


def test_that_the_next_item_drops_what_waits_for_approval(packer: BenchDriver) -> None:
    _asking(packer)

    assert packer.scan(SOAP) is Verdict.LINE_COMPLETE
    assert packer.state.pending is None
    packer.approve()
    assert not packer.events(ev.LineShorted)
    assert not packer.events(ev.ApprovalGiven)


def test_that_no_drops_what_waits_for_approval(packer: BenchDriver) -> None:
    _asking(packer)
    packer.scan("ADM-1")

    packer.scan("BANCADA-NO")

    assert packer.step() is Step.SCAN_ITEM
    assert packer.state.pending is None


def test_that_a_supervisor_at_work_needs_nobody_else(bench: BenchDriver) -> None:
    bench.add_person("Sara", "SUP-1", Role.SUPERVISOR)
    bench.sign_in("SUP-1", "4321")
    bench.import_orders(order("1", ("SOAP", 2), ("MUG", 1)))
    bench.scan("1")

    assert bench.do(cmd.ShortLine(1)) is Verdict.LINE_SHORTED


def test_that_a_release_is_approved_for_its_own_order(packer: BenchDriver) -> None:
    held, other = order("1"), order("2", ("SOAP", 2))
    packer.import_orders(held, other)
    packer.scan("1")
    packer.do(cmd.HoldOrder(ev.ExceptionReason.ADDRESS))
    packer.scan("2", SOAP)

    packer.do(cmd.ReleaseOrder(order_id_of(held)))
    assert packer.approve() is Verdict.RELEASED

    approved = packer.orders_of(ev.ApprovalGiven)
    assert approved == [order_id_of(held)]


def test_that_a_reprint_may_be_reserved(packer: BenchDriver) -> None:
    packer.sign_in()
    packer.change_settings(profile_needs_approval="reprint confirm_by_hand hold")
    packer.sign_in("PACK-1", "4321")
    packer.import_orders(order("1"), order("2", ("SOAP", 2)))
    packer.scan("1", SOAP)

    assert packer.scan("BANCADA-REPRINT") is Verdict.NEEDS_APPROVAL
    assert packer.approve() is Verdict.REPRINTED
    packer.scan("2")
    assert packer.do(cmd.ConfirmByHand(1)) is Verdict.NEEDS_APPROVAL
    assert packer.approve() is Verdict.CONFIRMED_BY_HAND
    assert packer.do(cmd.HoldOrder(ev.ExceptionReason.OTHER)) is Verdict.NEEDS_APPROVAL
    assert packer.approve() is Verdict.HELD


def test_that_an_act_that_waits_says_what_it_is_about(packer: BenchDriver) -> None:
    packer.import_orders(order("1", ("SOAP", 3)))
    packer.scan("1")

    def about(command: cmd.Command) -> ActSubject:
        assert packer.do(command) is Verdict.NEEDS_APPROVAL
        assert packer.state.pending is not None
        return packer.state.pending.about

    assert about(cmd.ShortLine(1)) == ActSubject("Soap", qty=3)
    assert about(cmd.SubstituteLine(1, "MUG")) == ActSubject("Soap", "Mug", 3)
    packer.do(cmd.HoldOrder(ev.ExceptionReason.ADDRESS, "F-1"))
    packer.scan("1")
    assert packer.state.pending is not None
    assert packer.state.pending.about == ActSubject(reason=ev.ExceptionReason.ADDRESS, shelf="F-1")


def test_that_nobody_is_asked_to_approve_a_substitute_that_cannot_go_in(packer: BenchDriver) -> None:
    packer.take_in(ReceivedProduct(Product("CHEESE", "Cheese", scale_code="010085"), PLACE))
    packer.import_orders(order())
    packer.scan("1001")

    assert packer.do(cmd.SubstituteLine(1, "CHEESE")) is Verdict.NOT_POSSIBLE_NOW
    assert packer.said is not None
    assert packer.said.detail == Obstacle.ANOTHER_UNIT


def test_that_substitute_release_and_reopen_are_reserved_at_first(packer: BenchDriver) -> None:
    packed, held = order("1"), order("2", ("SOAP", 2))
    packer.import_orders(packed, held)
    packer.scan("1", SOAP)

    assert packer.do(cmd.ReopenOrder(order_id_of(packed))) is Verdict.NEEDS_APPROVAL
    assert packer.state.pending is not None
    assert packer.state.pending.order_ref == packed.order_ref
    assert packer.approve() is Verdict.REOPENED
    packer.do(cmd.Confirm())
    packer.scan("2")
    assert packer.do(cmd.SubstituteLine(1, "MUG")) is Verdict.NEEDS_APPROVAL
    assert packer.approve() is Verdict.SUBSTITUTED


def test_that_an_approval_is_for_one_act_only(packer: BenchDriver) -> None:
    _asking(packer)
    assert packer.approve() is Verdict.LINE_SHORTED

    assert packer.do(cmd.ShortLine(2)) is Verdict.NEEDS_APPROVAL


def test_that_no_command_says_of_itself_that_it_was_approved() -> None:
    for kind in get_args(cmd.Command):
        assert "approved_by" not in {field.name for field in fields(kind)}
