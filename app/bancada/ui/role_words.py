"""The words for roles, in the language in use."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bancada.domain.operators import Role

_TITLES = {
    Role.PACKER: QT_TRANSLATE_NOOP("Role", "Packer"),
    Role.LEAD: QT_TRANSLATE_NOOP("Role", "Shift lead"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("Role", "Supervisor"),
    Role.ADMIN: QT_TRANSLATE_NOOP("Role", "Administrator"),
}
_RIGHTS = {
    Role.PACKER: QT_TRANSLATE_NOOP("Role", "Packs orders."),
    Role.LEAD: QT_TRANSLATE_NOOP("Role", "Packs, and imports files."),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("Role", "Imports, and approves what is reserved."),
    Role.ADMIN: QT_TRANSLATE_NOOP("Role", "May do everything, people and settings too."),
}


def role_title(role: Role) -> str:
    """What a role is called."""
    return QCoreApplication.translate("Role", str(_TITLES[role]))


def role_rights(role: Role) -> str:
    """What a role may do, in one sentence."""
    return QCoreApplication.translate("Role", str(_RIGHTS[role]))
