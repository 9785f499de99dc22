"""The words for the control codes of the desk mat."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bancada.domain.control_codes import ControlCode

_WORDS = {
    ControlCode.DONE: QT_TRANSLATE_NOOP("ControlCode", "Done / yes"),
    ControlCode.NO: QT_TRANSLATE_NOOP("ControlCode", "No"),
    ControlCode.UNDO: QT_TRANSLATE_NOOP("ControlCode", "Undo"),
    ControlCode.QUANTITY: QT_TRANSLATE_NOOP("ControlCode", "Quantity"),
    ControlCode.NEXT_PARCEL: QT_TRANSLATE_NOOP("ControlCode", "Next parcel"),
    ControlCode.PROBLEM: QT_TRANSLATE_NOOP("ControlCode", "Problem"),
    ControlCode.SHORT: QT_TRANSLATE_NOOP("ControlCode", "Short"),
    ControlCode.DAMAGED: QT_TRANSLATE_NOOP("ControlCode", "Damaged"),
    ControlCode.SUBSTITUTE: QT_TRANSLATE_NOOP("ControlCode", "Substitute"),
    ControlCode.HOLD: QT_TRANSLATE_NOOP("ControlCode", "Hold"),
    ControlCode.BY_HAND: QT_TRANSLATE_NOOP("ControlCode", "Confirm by hand"),
    ControlCode.REPRINT: QT_TRANSLATE_NOOP("ControlCode", "Reprint"),
    ControlCode.LEAVE: QT_TRANSLATE_NOOP("ControlCode", "Put the order aside"),
    ControlCode.SUPERVISOR: QT_TRANSLATE_NOOP("ControlCode", "Supervisor"),
    ControlCode.SIGN_OUT: QT_TRANSLATE_NOOP("ControlCode", "Sign out"),
}


def control_words(code: ControlCode) -> str:
    """The words for one control code, in the language in use."""
    return QCoreApplication.translate("ControlCode", str(_WORDS[code]))
