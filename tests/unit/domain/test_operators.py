import pytest

from bancada.domain.events import Act
from bancada.domain.operators import Operator, Role


def person(role: Role) -> Operator:
    return Operator("id", "Ana", "B-1", role)


def test_that_each_role_includes_the_ones_below_it() -> None:
    assert [person(Role.LEAD).is_at_least(role) for role in Role] == [True, True, False, False]


@pytest.mark.parametrize(
    ("role", "act", "may"),
    [
        (Role.PACKER, Act.SHORT, False),
        (Role.LEAD, Act.SHORT, False),
        (Role.SUPERVISOR, Act.SHORT, True),
        (Role.SUPERVISOR, Act.IMPORT, True),
        (Role.LEAD, Act.IMPORT, False),
        (Role.SUPERVISOR, Act.CHANGE_SETTINGS, False),
        (Role.ADMIN, Act.CHANGE_SETTINGS, True),
    ],
)
def test_that_approval_is_a_supervisors_or_of_the_acts_own_role(role: Role, act: Act, may: bool) -> None:
    assert person(role).may_approve(act) is may


@pytest.mark.parametrize(
    ("role", "act", "reserved", "may"),
    [
        (Role.PACKER, Act.SHORT, frozenset(), True),
        (Role.PACKER, Act.SHORT, frozenset({Act.SHORT}), False),
        (Role.SUPERVISOR, Act.SHORT, frozenset({Act.SHORT}), True),
        (Role.PACKER, Act.IMPORT, frozenset(), False),
        (Role.LEAD, Act.IMPORT, frozenset(), True),
        (Role.SUPERVISOR, Act.CHANGE_SETTINGS, frozenset(), False),
    ],
)
def test_that_a_profile_reserves_acts(role: Role, act: Act, reserved: frozenset[Act], may: bool) -> None:
    assert person(role).may(act, reserved) is may
