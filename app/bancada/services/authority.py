"""Who may do what: asked of every command, in this one place, before anything of it happens."""

from __future__ import annotations

from bancada.domain.errors import OperatorError
from bancada.domain.events import Act
from bancada.domain.operators import Operator
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services import commands as cmd
from bancada.services.announcement import Announcement
from bancada.services.desk import Desk


class NotAdmin(OperatorError):
    """Only an admin may change this."""


class NotImporter(OperatorError):
    """Only a shift lead, a supervisor or an admin may import: sign in, and import again."""


# Asked for on a page that awaits the reply: a refusal is told there.
_REFUSED: dict[Act, type[OperatorError]] = {
    Act.CHANGE_SETTINGS: NotAdmin,
    Act.CHANGE_PEOPLE: NotAdmin,
    Act.IMPORT: NotImporter,
}


def refuse(desk: Desk, command: cmd.Command) -> Announcement | None:
    """Why a command is not carried out, or None: then whoever asked for it acts at this desk.

    Acts that may wait for a supervisor's approval are asked about again, once it is clear that they are
    possible at all: see `services.approval`.

    Raises:
        NotAdmin, NotImporter: a page awaits the reply.
    """
    needs = command.needs
    if isinstance(needs, cmd.Unguarded) or desk.tools.is_console:
        return None
    if needs in _REFUSED and not desk.state.is_set_up:
        # The first start: nobody is known here yet.
        return None
    desk.actor = _actor(desk, command)
    if desk.actor is not None and _may(desk, desk.actor, command, needs):
        return None
    if needs in _REFUSED:
        raise _REFUSED[needs]
    if desk.actor is None:
        return desk.say(Verdict.SIGN_IN_FIRST)
    return desk.say(Verdict.NOT_ALLOWED, detail=needs.value)


def _actor(desk: Desk, command: cmd.Command) -> Operator | None:
    """The operator at the bench; of an import that is on its way whoever began it, while they are active."""
    imported_by = command.imported_by if isinstance(command, cmd.TakeIn | cmd.FinishImport) else None
    if imported_by is None:
        return desk.state.operator
    record = desk.store.operators.by_id(imported_by)
    if record is None or not (record.operator.is_active or _is_note_of_import(command)):
        return None
    return record.operator


def _is_note_of_import(command: cmd.Command) -> bool:
    """What went in while its importer had the right is noted, whatever became of that right since."""
    return isinstance(command, cmd.FinishImport) and command.imported_by is not None


def _may(desk: Desk, actor: Operator, command: cmd.Command, act: Act) -> bool:
    if _is_note_of_import(command):
        return True
    return isinstance(command, cmd.Approvable) or actor.may(act, desk.profile.needs_approval)
