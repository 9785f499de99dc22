"""What each tone of the bench says, in the language in use."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bancada.ui.sound_names import SoundName

_WORDS = {
    SoundName.ACCEPTED: QT_TRANSLATE_NOOP("Sound", "Item verified"),
    SoundName.LINE_COMPLETE: QT_TRANSLATE_NOOP("Sound", "Line complete"),
    SoundName.ORDER_COMPLETE: QT_TRANSLATE_NOOP("Sound", "Order complete"),
    SoundName.WRONG_ITEM: QT_TRANSLATE_NOOP("Sound", "Wrong item"),
    SoundName.OVER_SCAN: QT_TRANSLATE_NOOP("Sound", "One too many"),
    SoundName.UNKNOWN_CODE: QT_TRANSLATE_NOOP("Sound", "Unknown code"),
    SoundName.ATTENTION: QT_TRANSLATE_NOOP("Sound", "Look at the screen"),
    SoundName.QUESTION: QT_TRANSLATE_NOOP("Sound", "A question"),
    SoundName.NOTED: QT_TRANSLATE_NOOP("Sound", "Noted"),
    SoundName.STOP: QT_TRANSLATE_NOOP("Sound", "Stop"),
}


def sound_words(name: SoundName) -> str:
    """When a tone is heard."""
    return QCoreApplication.translate("Sound", str(_WORDS[name]))
