"""The words for reasons, acts, order states and next steps, in the language in use."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bancada.domain.events import Act
from bancada.domain.orders import OrderState
from bancada.services.bench_state import Step

_ACTS = {
    Act.CONFIRM_BY_HAND: QT_TRANSLATE_NOOP("Act", "Confirm an item by hand"),
    Act.SHORT: QT_TRANSLATE_NOOP("Act", "Send the order short"),
    Act.SUBSTITUTE: QT_TRANSLATE_NOOP("Act", "Send a substitute"),
    Act.HOLD: QT_TRANSLATE_NOOP("Act", "Put the order on hold"),
    Act.RELEASE: QT_TRANSLATE_NOOP("Act", "Release an order from hold"),
    Act.WEIGHT: QT_TRANSLATE_NOOP("Act", "Accept this weight"),
    Act.REPRINT: QT_TRANSLATE_NOOP("Act", "Print a label again"),
    Act.REOPEN: QT_TRANSLATE_NOOP("Act", "Open a packed order again"),
    Act.PACK: QT_TRANSLATE_NOOP("Act", "Pack orders"),
    Act.NOTE_INVOICE: QT_TRANSLATE_NOOP("Act", "Note that an invoice is there"),
    Act.SHIP: QT_TRANSLATE_NOOP("Act", "Ship orders"),
    Act.CHANGE_PEOPLE: QT_TRANSLATE_NOOP("Act", "Change who works here"),
    Act.CHANGE_SETTINGS: QT_TRANSLATE_NOOP("Act", "Change the settings"),
    Act.IMPORT: QT_TRANSLATE_NOOP("Act", "Import a file"),
}

_STATES = {
    OrderState.OPEN: QT_TRANSLATE_NOOP("OrderState", "waiting"),
    OrderState.PACKING: QT_TRANSLATE_NOOP("OrderState", "begun"),
    OrderState.HELD: QT_TRANSLATE_NOOP("OrderState", "on hold"),
    OrderState.PACKED_AWAITING_INVOICE: QT_TRANSLATE_NOOP("OrderState", "packed, waiting for the invoice"),
    OrderState.PACKED_NO_LABEL: QT_TRANSLATE_NOOP("OrderState", "packed, no label yet"),
    OrderState.PACKED: QT_TRANSLATE_NOOP("OrderState", "packed"),
    OrderState.SHIPPED: QT_TRANSLATE_NOOP("OrderState", "shipped"),
    OrderState.CANCELLED: QT_TRANSLATE_NOOP("OrderState", "cancelled"),
}

_HINTS = {
    Step.SCAN_ITEM: QT_TRANSLATE_NOOP("Step", "Scan the next item."),
    Step.LOOK_AT_CHANGES: QT_TRANSLATE_NOOP("Step", "Look at the changed lines, then press F10."),
    Step.TAKE_OUT_SURPLUS: QT_TRANSLATE_NOOP("Step", "Take out what is too much: touch its line."),
    Step.READ_NOTE: QT_TRANSLATE_NOOP("Step", "Read the note, then press F10."),
    Step.PUT_ON_SCALE: QT_TRANSLATE_NOOP("Step", "Put the parcel on the scale."),
    Step.FIX_WEIGHT: QT_TRANSLATE_NOOP("Step", "Count again, or call the supervisor with F8."),
    Step.CONFIRM_CLOSE: QT_TRANSLATE_NOOP("Step", "Close the carton with F10."),
    Step.READ_LABEL: QT_TRANSLATE_NOOP("Step", "Stick the label on and scan it."),
    Step.TAKE_BACK: QT_TRANSLATE_NOOP("Step", "Put the goods back, then confirm."),
    Step.NEXT_PARCEL: QT_TRANSLATE_NOOP("Step", "Open the next parcel with F6."),
    Step.OPEN_ORDER: QT_TRANSLATE_NOOP("Step", "Scan an order, tote, invoice or item."),
}


def act_words(name: str) -> str:
    """The words for an act by its name; empty for what is no act."""
    text = _ACTS.get(name)  # type: ignore[call-overload]
    return QCoreApplication.translate("Act", str(text)) if text else ""


def state_words(state: OrderState) -> str:
    """The words for an order's state."""
    return QCoreApplication.translate("OrderState", str(_STATES[state]))


def step_hint(step: Step) -> str:
    """What to do now; empty where the screen asks for it itself."""
    text = _HINTS.get(step)
    return QCoreApplication.translate("Step", str(text)) if text else ""
