"""What an act is about, for whoever is to approve it: in words, without opening anything."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bancada.domain.events import Act, DocumentKind
from bancada.services.bench_state import ActSubject, BenchState, PendingAct
from bancada.ui.numbers import kilograms, quantity_text, weight_text
from bancada.ui.reason_words import reason_words


def weight_facts(state: BenchState) -> str:
    """What the parcel weighs, and what it should weigh."""
    measured, band = state.stable_g, state.band
    if measured is None:
        return QCoreApplication.translate("ActFacts", "Not weighed: no scale answers.")
    if band is None:
        return QCoreApplication.translate("ActFacts", "Measured {weight}.").format(
            weight=weight_text(measured)
        )
    expected = f"{kilograms(band.low_g)}–{weight_text(band.high_g)}"
    text = QCoreApplication.translate("ActFacts", "Measured {weight}, expected {expected}.")
    return text.format(weight=weight_text(measured), expected=expected)


def act_facts(state: BenchState, pending: PendingAct) -> str:
    """What exactly is to be approved; empty where the act says it all."""
    about = pending.about
    if pending.act is Act.WEIGHT:
        return weight_facts(state)
    if about.document is not None:
        return _document_facts(about.document, about.parcel_no)
    if about.item:
        return _line_facts(about)
    shelf = QCoreApplication.translate("ActFacts", "shelf {shelf}").format(shelf=about.shelf)
    return " · ".join(part for part in (reason_words(about.reason), shelf if about.shelf else "") if part)


def _document_facts(document: DocumentKind, parcel_no: int) -> str:
    text = QCoreApplication.translate("ActFacts", "Packing slip of parcel {number}")
    if document is DocumentKind.SHIPPING_LABEL:
        text = QCoreApplication.translate("ActFacts", "Shipping label of parcel {number}")
    return text.format(number=parcel_no)


def _line_facts(about: ActSubject) -> str:
    qty = quantity_text(about.qty, about.unit)
    if about.instead:
        text = QCoreApplication.translate("ActFacts", "{item}: {instead} goes in instead, {qty}")
        return text.format(item=about.item, instead=about.instead, qty=qty)
    if about.reason is not None:
        return f"{about.item}: {qty} · {reason_words(about.reason)}"
    text = QCoreApplication.translate("ActFacts", "{item}: {qty} not sent")
    return text.format(item=about.item, qty=qty)
