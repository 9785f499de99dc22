"""People at the bench: roles and what each may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bancada.domain.events import Act


class Role(StrEnum):
    """What a person is at the bench, least first."""

    PACKER = "packer"
    LEAD = "lead"
    SUPERVISOR = "supervisor"
    ADMIN = "admin"


SHORTEST_PIN = 4
LANGUAGES = ("pt_BR", "en", "es")
_RANK = (Role.PACKER, Role.LEAD, Role.SUPERVISOR, Role.ADMIN)
_LEAST_ROLE = {
    Act.IMPORT: Role.LEAD,
    Act.NOTE_INVOICE: Role.LEAD,
    Act.CHANGE_SETTINGS: Role.ADMIN,
    Act.CHANGE_PEOPLE: Role.ADMIN,
}


@dataclass(frozen=True, slots=True)
class Operator:
    """A person known to the station.

    Attributes:
        badge: the code on the badge, as scanned.
        language: `pt_BR`, `en` or `es`; the screen follows the person.
    """

    operator_id: str
    name: str
    badge: str
    role: Role
    language: str = "pt_BR"
    is_active: bool = True

    def is_at_least(self, role: Role) -> bool:
        """Whether this person has this role or a higher one."""
        return _RANK.index(self.role) >= _RANK.index(role)

    def may_approve(self, act: Act) -> bool:
        """Whether this person's badge and PIN approve the act for somebody else."""
        return self.is_at_least(_LEAST_ROLE.get(act, Role.SUPERVISOR)) and self.is_at_least(Role.SUPERVISOR)

    def may(self, act: Act, needs_approval: frozenset[Act]) -> bool:
        """Whether this person may do the act alone, given the acts the profile reserves to supervisors."""
        if act in needs_approval:
            return self.may_approve(act)
        return self.is_at_least(_LEAST_ROLE.get(act, Role.PACKER))
