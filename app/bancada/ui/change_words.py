"""What a source changed of an order, in the language in use."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale

from bancada.domain.content_change import ChangedField, ContentChange

_TEXTS = {
    ChangedField.QUANTITY: QT_TRANSLATE_NOOP("Change", "{item}: {old} → {new}"),
    ChangedField.ORDER_REF: QT_TRANSLATE_NOOP("Change", "Order number: {old} → {new}"),
    ChangedField.CARRIER: QT_TRANSLATE_NOOP("Change", "Carrier: {old} → {new}"),
    ChangedField.SERVICE_LEVEL: QT_TRANSLATE_NOOP("Change", "Service: {old} → {new}"),
    ChangedField.TRACKING_NO: QT_TRANSLATE_NOOP("Change", "Tracking number: {old} → {new}"),
    ChangedField.CUTOFF: QT_TRANSLATE_NOOP("Change", "Cut-off: {old} → {new}"),
    ChangedField.STATION: QT_TRANSLATE_NOOP("Change", "Station: {old} → {new}"),
    ChangedField.NFE_KEY: QT_TRANSLATE_NOOP("Change", "The invoice is another one"),
    ChangedField.ADDRESS: QT_TRANSLATE_NOOP("Change", "The address is another one"),
    ChangedField.NOTE: QT_TRANSLATE_NOOP("Change", "The note for the packer is another one"),
    ChangedField.GIFT_MESSAGE: QT_TRANSLATE_NOOP("Change", "The gift message is another one"),
}
_GIFT = QT_TRANSLATE_NOOP("Change", "It is a gift now")
_NO_GIFT = QT_TRANSLATE_NOOP("Change", "It is not a gift any more")
_NONE = "—"


def change_words(change: ContentChange) -> str:
    """One change as a short phrase."""
    if change.field is ChangedField.GIFT:
        return QCoreApplication.translate("Change", str(_GIFT if change.new else _NO_GIFT))
    text = QCoreApplication.translate("Change", str(_TEXTS[change.field]))
    return text.format(item=change.item, old=_value(change, change.old), new=_value(change, change.new))


def changes_text(changes: Iterable[ContentChange]) -> str:
    """Several changes on one line."""
    return " · ".join(change_words(change) for change in changes)


def _value(change: ContentChange, value: str) -> str:
    if not value:
        return _NONE
    if change.field is not ChangedField.CUTOFF:
        return value
    moment = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(value).timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
