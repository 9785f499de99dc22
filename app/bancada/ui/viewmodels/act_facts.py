"""What an act is about, for whoever is to approve it: in words, without opening anything."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bancada.services.bench_state import BenchState
from bancada.ui.numbers import kilograms, weight_text


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
