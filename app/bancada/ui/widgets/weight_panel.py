"""The live weight: a large figure, a band with a needle, and the expectation in words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from bancada.domain.verdicts import Tone
from bancada.ui.numbers import kilograms, weight_text
from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.verdict import Icon
from bancada.ui.viewmodels.states.weight import WeightPhase, WeightState
from bancada.ui.widgets.icon_painter import paint_badge
from bancada.ui.widgets.paragraph import break_lines

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_BAND_PARTS = 4
# From here down stand the band and what is expected; the needle reaches up to here.
_EXPECTED_PX = 79
_FIGURE_COLORS = {
    WeightPhase.NO_SCALE: Color.FAINT,
    WeightPhase.EMPTY: Color.FAINT,
    WeightPhase.WAITING: Color.FAINT,
    WeightPhase.RETURN_TO_ZERO: Color.WARN,
    WeightPhase.UNSTABLE: Color.DIM,
    WeightPhase.OUT_OF_BAND: Color.REJECT,
}

_WITHOUT_NEEDLE = (WeightPhase.EMPTY, WeightPhase.WAITING, WeightPhase.NO_SCALE)


def needle_position(weight_g: int, minimum_g: int, maximum_g: int) -> float:
    """Where the needle stands from 0 to 1, when the band fills the middle quarter of the bar."""
    band_g = max(maximum_g - minimum_g, 1)
    start_g = minimum_g - band_g * (_BAND_PARTS - 1) / 2
    return min(1.0, max(0.0, (weight_g - start_g) / (band_g * _BAND_PARTS)))


class WeightPanel(QWidget):
    """Painted in one pass: a scale speaks ten times a second."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = WeightState(WeightPhase.NO_SCALE)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def render_state(self, state: WeightState) -> None:
        """Show a reading."""
        before, self._state = self._state, state
        self.setVisible(state.phase is not WeightPhase.NOT_WEIGHED)
        self.setAccessibleName(f"{self._caption()} {self._figure()} {self._expectation()}")
        if (before.phase, before.weight_g) == (state.phase, state.weight_g) and not self._is_odd():
            # An item went in: only what is expected is another.
            self.update(0, _EXPECTED_PX, self.width(), self.height() - _EXPECTED_PX)
        else:
            self.update()

    def _is_odd(self) -> bool:
        return self._state.phase in {WeightPhase.OUT_OF_BAND, WeightPhase.RETURN_TO_ZERO}

    def _caption(self) -> str:
        return {
            WeightPhase.NOT_WEIGHED: "",
            WeightPhase.NO_SCALE: self.tr("NO SCALE"),
            WeightPhase.EMPTY: self.tr("WEIGHT (scale is empty)"),
            WeightPhase.WAITING: self.tr("PUT THE PARCEL ON THE SCALE"),
            WeightPhase.RETURN_TO_ZERO: self.tr("CLEAR THE SCALE FIRST"),
            WeightPhase.UNSTABLE: self.tr("WEIGHT (settling)"),
            WeightPhase.STABLE: self.tr("WEIGHT (stable)"),
            WeightPhase.IN_BAND: self.tr("WEIGHT (as expected)"),
            WeightPhase.OUT_OF_BAND: self._out_of_band_caption(),
        }[self._state.phase]

    def _out_of_band_caption(self) -> str:
        weight_g, minimum_g = self._state.weight_g, self._state.expected_min_g
        if weight_g is not None and minimum_g is not None and weight_g < minimum_g:
            return self.tr("WEIGHT (too light)")
        return self.tr("WEIGHT (too heavy)")

    def _figure(self) -> str:
        weight_g = self._state.weight_g
        return "–" if weight_g is None else weight_text(weight_g)

    def _expectation(self) -> str:
        state = self._state
        words = []
        if state.expected_min_g is not None and state.expected_max_g is not None:
            low, high = kilograms(state.expected_min_g), kilograms(state.expected_max_g)
            words.append(self.tr("expected {low}–{high} kg").format(low=low, high=high))
        if state.tare_g is not None:
            words.append(self.tr("tare {tare}").format(tare=kilograms(state.tare_g)))
        return " · ".join(words)

    def _paint_caption(self, painter: QPainter) -> None:
        look, width, phase = self._look, self.width(), self._state.phase
        is_odd = self._is_odd()
        caption_color = _FIGURE_COLORS[phase] if is_odd else Color.DIM
        painter.setFont(look.font(Type.CAPTION, QFont.Weight.DemiBold if is_odd else QFont.Weight.Normal))
        painter.setPen(look.color(caption_color))
        left = 0
        if is_odd:
            colors = (look.color(caption_color), look.color(Color.CARD))
            paint_badge(painter, QRectF(1, 1, 15, 15), Tone.WARN, Icon.WARNING, colors)
            left = 22
        painter.drawText(QRect(left, 0, width - left, 18), _LEFT, self._caption())

    def _paint_expectation(self, painter: QPainter) -> None:
        plain = self._look.font(Type.CAPTION)
        painter.setPen(self._look.color(Color.DIM))
        painter.setFont(plain)
        for at, line in enumerate(break_lines(self._expectation(), plain, self.width(), 2)):
            painter.drawText(QRect(0, 100 + 17 * at, self.width(), 18), _LEFT, line)

    def _paint_figure(self, painter: QPainter) -> None:
        font = self._look.font(Type.GIANT, QFont.Weight.Bold)
        if QFontMetrics(font).horizontalAdvance(self._figure()) > self.width():
            font = self._look.font(Type.FIGURE, QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(self._look.color(_FIGURE_COLORS.get(self._state.phase, Color.INK)))
        painter.drawText(QRect(0, 16, self.width(), 62), _LEFT, self._figure())

    def _paint_bar(self, painter: QPainter) -> None:
        state, look = self._state, self._look
        bar = QRectF(0, 84, self.width(), 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Color.TRACK))
        painter.drawRoundedRect(bar, 5, 5)
        if state.expected_min_g is None or state.expected_max_g is None:
            return
        part = bar.width() / _BAND_PARTS
        painter.setBrush(look.color(Color.BAND))
        painter.drawRoundedRect(QRectF(part * (_BAND_PARTS - 1) / 2, bar.top(), part, 10), 5, 5)
        if state.weight_g is None or state.phase in {
            WeightPhase.EMPTY,
            WeightPhase.WAITING,
            WeightPhase.NO_SCALE,
        }:
            return
        at = needle_position(state.weight_g, state.expected_min_g, state.expected_max_g)
        is_out = state.phase is WeightPhase.OUT_OF_BAND
        painter.setBrush(look.color(Color.REJECT if is_out else Color.NEEDLE))
        painter.drawRoundedRect(QRectF(at * (bar.width() - 4), bar.top() - 5, 4, 20), 2, 2)

    @override
    def sizeHint(self) -> QSize:
        return QSize(250, 136)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color(Color.CARD))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if event.rect().top() < _EXPECTED_PX:
            self._paint_caption(painter)
            self._paint_figure(painter)
        self._paint_bar(painter)
        self._paint_expectation(painter)
