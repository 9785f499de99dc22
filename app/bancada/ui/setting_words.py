"""The words for what settings may be, in the language in use."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bancada.domain.profiles import InvoiceRule, ScaleLabelLayout, WeighMode
from bancada.services.print_states import SendResult

_OPTIONS: dict[StrEnum, object] = {
    WeighMode.OFF: QT_TRANSLATE_NOOP("Setting", "Nothing is weighed"),
    WeighMode.AT_CLOSE: QT_TRANSLATE_NOOP("Setting", "Each parcel when it is closed"),
    WeighMode.UNDER_CARTON: QT_TRANSLATE_NOOP("Setting", "The scale stands under the carton"),
    InvoiceRule.IGNORE: QT_TRANSLATE_NOOP("Setting", "Is not waited for"),
    InvoiceRule.HOLD_LABEL: QT_TRANSLATE_NOOP("Setting", "Holds the label back"),
    InvoiceRule.HOLD_ORDER: QT_TRANSLATE_NOOP("Setting", "Keeps the order from opening"),
    ScaleLabelLayout.NONE: QT_TRANSLATE_NOOP("Setting", "No labels of shop scales"),
    ScaleLabelLayout.ITEM6_WEIGHT5: QT_TRANSLATE_NOOP("Setting", "6 digits item, 5 weight"),
    ScaleLabelLayout.ITEM4_PRICE7: QT_TRANSLATE_NOOP("Setting", "4 digits item, 7 price"),
    ScaleLabelLayout.ITEM5_WEIGHT5: QT_TRANSLATE_NOOP("Setting", "5 digits item, 5 weight"),
}
_THEMES = {
    "dark": QT_TRANSLATE_NOOP("Setting", "Dark"),
    "light": QT_TRANSLATE_NOOP("Setting", "Light"),
}
_MOTIONS = {
    "system": QT_TRANSLATE_NOOP("Setting", "As the computer is set"),
    "on": QT_TRANSLATE_NOOP("Setting", "Lines move to their place"),
    "off": QT_TRANSLATE_NOOP("Setting", "Nothing moves"),
}
_REFUSALS = {
    "printer": QT_TRANSLATE_NOOP(
        "Setting",
        "“{value}” is no printer: write tcp:HOST, folder:DIR or file:/dev/usb/lp0. The old one stays.",
    ),
    "sender": QT_TRANSLATE_NOOP(
        "Setting", "The sender has at most 5 lines of 60 characters. The old one stays."
    ),
}
_PRINTS = {
    SendResult.PRINTED: QT_TRANSLATE_NOOP("Setting", "The printer says that the test label came out."),
    SendResult.SENT: QT_TRANSLATE_NOOP("Setting", "The test label was sent: look whether it came out."),
}


def option_words(option: StrEnum) -> str:
    """What choosing an option of the packing profile means."""
    return QCoreApplication.translate("Setting", str(_OPTIONS[option]))


def theme_words(theme: str) -> str:
    """What a theme is called."""
    return QCoreApplication.translate("Setting", str(_THEMES[theme]))


def motion_words(motion: str) -> str:
    """What moves on the screen."""
    return QCoreApplication.translate("Setting", str(_MOTIONS[motion]))


def setting_refusal(name: str, value: str) -> str:
    """Why a setting, by its stored name, cannot have a value."""
    if name not in _REFUSALS:
        return QCoreApplication.translate("Setting", "This cannot be set here; the old value stays.")
    return QCoreApplication.translate("Setting", str(_REFUSALS[name])).format(value=value)


def sample_print_words(result: SendResult, reason: str) -> str:
    """How a test label fared; ``reason`` is in the packer's language already."""
    if result in _PRINTS:
        return QCoreApplication.translate("Setting", str(_PRINTS[result]))
    return QCoreApplication.translate("Setting", "The test label did not come out. {reason}").format(
        reason=reason
    )
