"""Why packing left the straight path, in the language in use."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bancada.domain.events import ExceptionReason

_WORDS = {
    ExceptionReason.NOT_FOUND: QT_TRANSLATE_NOOP("Reason", "not found"),
    ExceptionReason.NOT_ENOUGH: QT_TRANSLATE_NOOP("Reason", "not enough there"),
    ExceptionReason.BROKEN: QT_TRANSLATE_NOOP("Reason", "broken"),
    ExceptionReason.EXPIRED: QT_TRANSLATE_NOOP("Reason", "expired"),
    ExceptionReason.WRONG_GOODS: QT_TRANSLATE_NOOP("Reason", "wrong goods"),
    ExceptionReason.CODE_UNREADABLE: QT_TRANSLATE_NOOP("Reason", "its code cannot be read"),
    ExceptionReason.NO_CODE: QT_TRANSLATE_NOOP("Reason", "it has no code"),
    ExceptionReason.WEIGHT: QT_TRANSLATE_NOOP("Reason", "wrong weight"),
    ExceptionReason.INVOICE: QT_TRANSLATE_NOOP("Reason", "waiting for its invoice"),
    ExceptionReason.ADDRESS: QT_TRANSLATE_NOOP("Reason", "unclear address"),
    ExceptionReason.CUSTOMER: QT_TRANSLATE_NOOP("Reason", "the customer was asked"),
    ExceptionReason.CANCELLED_AT_SOURCE: QT_TRANSLATE_NOOP("Reason", "cancelled by the shop"),
    ExceptionReason.CHANGED_AT_SOURCE: QT_TRANSLATE_NOOP("Reason", "changed by the shop"),
    ExceptionReason.HELD_AT_SOURCE: QT_TRANSLATE_NOOP("Reason", "stopped by the shop, perhaps not paid yet"),
    ExceptionReason.OTHER: QT_TRANSLATE_NOOP("Reason", "another reason"),
}


def reason_words(reason: ExceptionReason | None) -> str:
    """The words for a reason; empty for none."""
    return QCoreApplication.translate("Reason", str(_WORDS[reason])) if reason is not None else ""
