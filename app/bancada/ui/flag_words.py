"""The words for product flags on a line: what to mind, and what will be asked for."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bancada.domain.products import ProductFlag

_WORDS = {
    ProductFlag.FRAGILE: QT_TRANSLATE_NOOP("ProductFlag", "FRAGILE"),
    ProductFlag.KEEP_UPRIGHT: QT_TRANSLATE_NOOP("ProductFlag", "keep upright ↑"),
    ProductFlag.DO_NOT_STACK: QT_TRANSLATE_NOOP("ProductFlag", "nothing on top"),
    ProductFlag.SERIAL: QT_TRANSLATE_NOOP("ProductFlag", "serial no. required"),
    ProductFlag.LOT: QT_TRANSLATE_NOOP("ProductFlag", "lot required"),
    ProductFlag.EXPIRY: QT_TRANSLATE_NOOP("ProductFlag", "expiry required"),
    ProductFlag.AGE_CHECK: QT_TRANSLATE_NOOP("ProductFlag", "adults only"),
    ProductFlag.OWN_CARTON: QT_TRANSLATE_NOOP("ProductFlag", "ships in its own carton"),
    ProductFlag.BULK_QUANTITY: QT_TRANSLATE_NOOP("ProductFlag", "quantity may be typed"),
}

MINDED_FLAGS = frozenset(
    {ProductFlag.FRAGILE, ProductFlag.KEEP_UPRIGHT, ProductFlag.DO_NOT_STACK, ProductFlag.AGE_CHECK}
)
# What stops the packer where it is not seen in time.
NEEDED_FLAGS = frozenset(
    {
        ProductFlag.SERIAL,
        ProductFlag.LOT,
        ProductFlag.EXPIRY,
        ProductFlag.AGE_CHECK,
        ProductFlag.FRAGILE,
    }
)


def flag_words(flag: ProductFlag) -> str:
    """The words for one flag, in the language in use."""
    return QCoreApplication.translate("ProductFlag", str(_WORDS[flag]))
