"""Two products side by side, over answer and parcel, until the next scan."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from bancada.domain.look_alikes import NamePart
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.ui.theme import Look, Type
from bancada.ui.viewmodels.comparison_screen import with_comparison
from bancada.ui.views.packing_view import PackingView
from bancada.ui.widgets.comparison_panel import ComparisonPanel
from bancada.ui.widgets.marked_text import MarkedText
from bancada.ui.widgets.parcel_panel import ParcelPanel
from bancada.ui.widgets.verdict_panel import VerdictPanel
from tests.ui import sample_states as sample

WRONG = replace(
    sample.PACKING,
    verdict=with_comparison(sample.WRONG_ITEM, Announcement(Verdict.WRONG_ITEM, mixup=sample.MIXUP)),
)


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> PackingView:
    made = PackingView(look)
    qtbot.addWidget(made)
    made.resize(1366, 624)
    made.render_state(sample.PACKING)
    made.show()
    qtbot.waitExposed(made)
    QCoreApplication.processEvents()
    return made


def _panel(view: PackingView) -> ComparisonPanel:
    panel = view.findChild(ComparisonPanel)
    assert panel is not None
    return panel


def _places(view: PackingView) -> tuple[QRect, QRect]:
    verdict, parcel = view.findChild(VerdictPanel), view.findChild(ParcelPanel)
    assert verdict is not None
    assert parcel is not None
    return verdict.geometry(), parcel.geometry()


def test_that_a_mixup_covers_answer_and_parcel_and_moves_nothing(view: PackingView) -> None:
    before = _places(view)

    view.render_state(WRONG)
    QCoreApplication.processEvents()

    assert _panel(view).isVisible()
    assert _panel(view).geometry() == before[0].united(before[1])
    assert _places(view) == before


def test_that_it_follows_the_window(view: PackingView) -> None:
    view.render_state(WRONG)
    view.resize(1100, 700)
    QCoreApplication.processEvents()

    verdict, parcel = _places(view)

    assert _panel(view).geometry() == verdict.united(parcel)


def test_that_the_next_answer_takes_it_away(view: PackingView) -> None:
    view.render_state(WRONG)

    view.render_state(sample.PACKING)

    assert not _panel(view).isVisible()


def test_that_both_products_and_what_to_do_are_told_to_screen_readers(view: PackingView) -> None:
    view.render_state(WRONG)

    told = _panel(view).accessibleName()

    for words in ("Wrong item", sample.MALBEC.name, sample.HALF_MALBEC.name, "Put it aside"):
        assert words in told


def test_that_what_must_be_read_together_is_not_broken_where_a_larger_size_would_be(look: Look) -> None:
    fonts = look.font(Type.NAME), look.font(Type.GIANT, QFont.Weight.Bold)
    size = (NamePart("Malbec", differs=False), NamePart("750 ml", differs=True))
    word = (NamePart("Condicionadordebabosa", differs=True),)

    assert not MarkedText(size, *fonts, 210).is_broken
    assert MarkedText(size, *fonts, 210).height > MarkedText(size, *fonts, 900).height
    assert MarkedText(word, *fonts, 210).is_broken
