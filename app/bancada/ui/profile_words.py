"""The words for the packing profiles that a first start offers."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS = {
    "standard": (
        QT_TRANSLATE_NOOP("Profile", "Usual"),
        QT_TRANSLATE_NOOP(
            "Profile", "Every parcel is weighed; the label prints by itself when all is right."
        ),
    ),
    "no_scale": (
        QT_TRANSLATE_NOOP("Profile", "Without a scale"),
        QT_TRANSLATE_NOOP("Profile", "The label prints by itself after the last item."),
    ),
    "careful": (
        QT_TRANSLATE_NOOP("Profile", "Careful"),
        QT_TRANSLATE_NOOP("Profile", "The packer closes each carton and scans the label that was stuck on."),
    ),
    "invoice_first": (
        QT_TRANSLATE_NOOP("Profile", "Invoice first"),
        QT_TRANSLATE_NOOP("Profile", "An order opens only when its NF-e is authorised."),
    ),
}


def profile_title(name: str) -> str:
    """What a profile is called; one of the station's own keeps its name."""
    return QCoreApplication.translate("Profile", str(_WORDS[name][0])) if name in _WORDS else name


def profile_promise(name: str) -> str:
    """What packing with it means, in one sentence; empty for one of the station's own."""
    return QCoreApplication.translate("Profile", str(_WORDS[name][1])) if name in _WORDS else ""
