"""The parcel being filled: picture, carton, weight, label."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bancada.ui.numbers import size_text
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.parcel import LabelPhase, ParcelState
from bancada.ui.viewmodels.states.weight import WeightState
from bancada.ui.widgets.carton_picture import CartonPicture
from bancada.ui.widgets.labels import label, set_state_property
from bancada.ui.widgets.weight_panel import WeightPanel

_TROUBLED = {LabelPhase.IN_DOUBT, LabelPhase.FAILED, LabelPhase.NOT_AVAILABLE}


class ParcelPanel(QFrame):
    """A card; its weight can be rendered alone, because it changes far more often."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._picture = CartonPicture(look)
        self._carton_caption = label("caption")
        self._carton = label("title", wraps=True)
        self._weight = WeightPanel(look)
        self._label_caption = label("caption")
        self._label = label("value", wraps=True)
        self._label_detail = label("caption", wraps=True)
        self._label_detail.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 18, 20, 18)
        row.setSpacing(18)
        row.addWidget(self._picture, 2)
        row.addLayout(self._column(), 3)

    def render_state(self, state: ParcelState) -> None:
        """Show the parcel with its weight."""
        self._picture.render_state(state)
        self._carton_caption.setText(self._caption_text(state))
        self._carton.setText(self._carton_text(state))
        self._label_caption.setText(self.tr("LABEL"))
        self._label.setText(self._label_text(state.label))
        set_state_property(self._label, "role", "error" if state.label in _TROUBLED else "value")
        self._label_detail.setText(state.label_detail)
        self._weight.render_state(state.weight)

    def render_weight(self, weight: WeightState) -> None:
        """Show a new reading, and repaint nothing else."""
        self._weight.render_state(weight)

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        for widget in (self._carton_caption, self._carton):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addWidget(self._weight)
        column.addSpacing(6)
        for labelled in (self._label_caption, self._label, self._label_detail):
            column.addWidget(labelled)
        column.addStretch(1)
        return column

    def _caption_text(self, state: ParcelState) -> str:
        parcel = self.tr("parcel {number} of {total}").format(number=state.number, total=state.total)
        if not state.carton_name:
            return self.tr("CARTON · {parcel}").format(parcel=parcel)
        if state.is_suggested:
            return self.tr("SUGGESTED CARTON · {parcel}").format(parcel=parcel)
        return self.tr("CARTON IN USE · {parcel}").format(parcel=parcel)

    def _carton_text(self, state: ParcelState) -> str:
        if not state.carton_name:
            return self.tr("Scan a carton")
        if not state.length_mm:
            return state.carton_name
        size = size_text(state.length_mm, state.width_mm, state.height_mm)
        return f"{state.carton_name} — {size}"

    def _label_text(self, phase: LabelPhase) -> str:
        return {
            LabelPhase.PRINTS_ON_CLOSE: self.tr("prints by itself on closing"),
            LabelPhase.CONFIRM_TO_PRINT: self.tr("prints when you close the carton"),
            LabelPhase.QUEUED: self.tr("waiting for the printer"),
            LabelPhase.PRINTING: self.tr("printing…"),
            LabelPhase.PRINTED: self.tr("printed"),
            LabelPhase.SCAN_TO_CONFIRM: self.tr("printed: stick it on and scan it"),
            LabelPhase.IN_DOUBT: self.tr("sent: did it come out?"),
            LabelPhase.FAILED: self.tr("not printed"),
            LabelPhase.HELD_FOR_INVOICE: self.tr("held back until the invoice is there"),
            LabelPhase.NOT_AVAILABLE: self.tr("packed, but there is no label"),
        }[phase]
