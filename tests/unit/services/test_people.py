"""Who works here: added, changed, let go, and let in again."""

import pytest

from bancada.domain import events as ev
from bancada.domain.operators import Role
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.authority import NotAdmin
from bancada.services.bench_state import Step
from bancada.services.people import (
    BadgeTaken,
    BadOperator,
    LastAdmin,
    OwnDeactivation,
    PersonUnknown,
    PinMissing,
    masked_badge,
)
from tests.fakes.bench_driver import ADMIN_BADGE, ADMIN_PIN, BenchDriver
from tests.unit.services.goods import SOAP, order

BADGE, PIN = "PACK-1", "4321"


def change(
    operator_id: str,
    name: str = "Bruno",
    role: str = "packer",
    *,
    is_active: bool = True,
    needs_pin: bool = True,
) -> cmd.AddOperator:
    """Change a person, keeping badge and PIN."""
    return cmd.AddOperator(name, "", role, "", "pt_BR", operator_id, is_active, needs_pin)


def me(bench: BenchDriver) -> str:
    assert bench.state.operator is not None
    return bench.state.operator.operator_id


def test_that_only_an_admin_adds_people(packer: BenchDriver) -> None:
    with pytest.raises(NotAdmin):
        packer.do(cmd.AddOperator("Eva", "NEW", "admin", "9999"))


@pytest.mark.parametrize(
    "person",
    [
        cmd.AddOperator("", "B", "packer", "1234"),
        cmd.AddOperator("Eva", " ", "packer", "1234"),
        cmd.AddOperator("Eva", "B", "packer", "123"),
        cmd.AddOperator("Eva", "B", "packer", "12a4"),
        cmd.AddOperator("Eva", "B", "packer", ""),
        cmd.AddOperator("Eva", "B", "lead", "", needs_pin=False),
        cmd.AddOperator("Eva", "B", "packer", "1234", "xx"),
        cmd.AddOperator("Eva", "bancada-done", "packer", "1234"),
        cmd.AddOperator("Eva", "BANCADA-3", "packer", "1234"),
        cmd.AddOperator("Eva", "B", "boss", "1234"),
        cmd.AddOperator("Eva", "B", "admin", "", operator_id="nobody"),
    ],
    ids=[
        "no name",
        "no badge",
        "short pin",
        "letters in pin",
        "no pin",
        "a lead without pin",
        "no such language",
        "a command as badge",
        "a choice as badge",
        "no such role",
        "unknown",
    ],
)
def test_that_a_person_without_name_badge_role_or_pin_is_refused(
    bench: BenchDriver, person: cmd.AddOperator
) -> None:
    with pytest.raises(BadOperator):
        bench.do(person)


def test_that_a_badge_belongs_to_one_person(bench: BenchDriver) -> None:
    with pytest.raises(BadgeTaken):
        bench.do(cmd.AddOperator("Eva", ADMIN_BADGE.lower(), "packer", "1234"))


def test_that_a_changed_person_keeps_the_pin_and_loses_the_old_badge(packer: BenchDriver) -> None:
    packer.sign_in()
    bruno = packer.state.badges[BADGE]
    packer.do(cmd.AddOperator("Bruno S.", "PACK-9", "lead", "", operator_id=bruno))
    packer.do(cmd.SignOut())

    assert packer.scan(BADGE) is Verdict.SIGN_IN_FIRST
    assert packer.sign_in("PACK-9", PIN) is Verdict.SIGNED_IN


def test_that_an_admin_who_changes_the_own_name_is_shown_under_it(bench: BenchDriver) -> None:
    me = bench.state.operator
    assert me is not None

    bench.do(cmd.AddOperator("Ana Maria", ADMIN_BADGE, "admin", "", operator_id=me.operator_id))

    assert bench.state.operator is not None
    assert bench.state.operator.name == "Ana Maria"


def test_that_the_last_admin_cannot_become_a_packer(bench: BenchDriver) -> None:
    me = bench.state.operator
    assert me is not None

    with pytest.raises(BadOperator):
        bench.do(cmd.AddOperator("Ana", ADMIN_BADGE, "packer", "", operator_id=me.operator_id))


def test_that_a_packer_may_have_a_badge_alone(bench: BenchDriver) -> None:
    bench.do(cmd.AddOperator("Caio", "EASY", "packer", "", needs_pin=False))
    bench.do(cmd.SignOut())

    assert bench.scan("EASY") is Verdict.SIGNED_IN
    assert not bench.newest(ev.OperatorChanged).needs_pin


def test_that_a_pin_is_taken_away_from_a_packer_only(packer: BenchDriver) -> None:
    packer.sign_in()
    packer.do(change(packer.state.badges[BADGE], needs_pin=False))
    with pytest.raises(PinMissing):
        packer.do(change(packer.state.badges[BADGE], role="lead"))
    packer.do(cmd.SignOut())

    assert packer.scan(BADGE) is Verdict.SIGNED_IN


def test_that_nobody_unknown_is_changed(bench: BenchDriver) -> None:
    with pytest.raises(PersonUnknown):
        bench.do(change("nobody"))


def test_that_a_deactivated_badge_is_refused_at_once_and_let_in_again_later(packer: BenchDriver) -> None:
    packer.sign_in()
    bruno = packer.state.badges[BADGE]
    packer.do(change(bruno, is_active=False))
    packer.do(cmd.SignOut())

    assert packer.scan(BADGE) is Verdict.SIGN_IN_FIRST
    packer.restart()
    assert packer.scan(BADGE) is Verdict.SIGN_IN_FIRST
    packer.sign_in()
    packer.do(change(bruno, is_active=True))
    assert packer.sign_in(BADGE, PIN) is Verdict.SIGNED_IN


def test_that_the_badge_of_a_deactivated_person_can_go_to_somebody_else(packer: BenchDriver) -> None:
    packer.sign_in()
    bruno = packer.state.badges[BADGE]
    packer.do(change(bruno, is_active=False))
    packer.add_person("Eva", BADGE)

    with pytest.raises(BadgeTaken):
        packer.do(change(bruno, is_active=True))
    assert packer.state.badges[BADGE] != bruno


def test_that_a_signed_in_person_who_is_deactivated_is_signed_out_and_the_order_kept(
    packer: BenchDriver,
) -> None:
    packer.import_orders(order("1001", ("SOAP", 2)))
    packer.scan("1001", SOAP)

    said = packer.do_from_console(change(me(packer), is_active=False))

    assert said is Verdict.SIGNED_OUT
    assert packer.step() is Step.SIGN_IN
    assert packer.session.done_units == 1
    assert packer.newest(ev.OperatorSignedOut)


def test_that_a_pin_awaited_from_a_deactivated_person_is_not_awaited_any_more(packer: BenchDriver) -> None:
    bruno = me(packer)
    packer.do(cmd.SignOut())
    packer.scan(BADGE)
    assert packer.step() is Step.PIN

    packer.do_from_console(change(bruno, is_active=False))

    assert packer.step() is Step.SIGN_IN


def test_that_nobody_deactivates_themselves(bench: BenchDriver) -> None:
    bench.add_person("Second", "ADM-2", Role.ADMIN)

    with pytest.raises(OwnDeactivation):
        bench.do(change(me(bench), "Ana", "admin", is_active=False))


def test_that_the_last_active_admin_stays_active(bench: BenchDriver) -> None:
    second = bench.add_person("Second", "ADM-2", Role.ADMIN)
    ana = me(bench)
    bench.sign_in("ADM-2", PIN)
    bench.do(change(ana, "Ana", "admin", is_active=False))
    bench.do(cmd.SignOut())

    with pytest.raises(LastAdmin):
        bench.do_from_console(change(second, "Second", "admin", is_active=False))


def test_that_each_change_is_an_event_that_names_nobody(bench: BenchDriver) -> None:
    eva = bench.add_person("Eva Exemplo", "EVA-1", Role.LEAD)
    bench.do(change(eva, "Eva Exemplo", "supervisor"))

    added, changed = bench.events(ev.OperatorChanged)[-2:]
    assert added == ev.OperatorChanged(eva, "lead", True, True, True, True)
    assert changed == ev.OperatorChanged(eva, "supervisor", True, False, False, True)
    assert "Eva" not in repr((added, changed))
    assert "EVA-1" not in repr((added, changed))


def test_that_a_change_of_nothing_is_no_event(bench: BenchDriver) -> None:
    eva = bench.add_person("Eva", "EVA-1")
    before = len(bench.recorded())

    bench.do(change(eva, "Eva"))

    assert bench.reply == eva
    assert len(bench.recorded()) == before


def test_that_whoever_may_write_the_folder_adds_people_without_signing_in(new_bench: BenchDriver) -> None:
    new_bench.do_from_console(cmd.AddOperator("Ana", ADMIN_BADGE, "admin", ADMIN_PIN))

    assert new_bench.step() is Step.SIGN_IN
    assert not new_bench.events(ev.OperatorSignedIn)
    assert new_bench.sign_in() is Verdict.SIGNED_IN


@pytest.mark.parametrize(
    ("badge", "shown"), [("PACK-4821", "•••• 4821"), ("12345", "•••• 45"), ("7", "•••• ")]
)
def test_that_a_badge_is_never_shown_whole(badge: str, shown: str) -> None:
    assert masked_badge(badge) == shown
