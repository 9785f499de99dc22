"""Signs are drawn shapes."""

import pytest

from bancada.domain.verdicts import Tone
from bancada.ui.icon_paths import icon_path, outline_path
from bancada.ui.viewmodels.states.verdict import Icon


@pytest.mark.parametrize("icon", Icon)
def test_that_every_sign_stays_on_its_grid(icon: Icon) -> None:
    box = icon_path(icon).boundingRect()
    assert not box.isEmpty() or box.width() or box.height()
    assert box.left() >= 0
    assert box.top() >= 0
    assert box.right() <= 24
    assert box.bottom() <= 24


def test_that_tones_differ_in_shape_and_not_in_colour_alone() -> None:
    refusing = [outline_path(tone).elementCount() for tone in (Tone.REJECT, Tone.WARN, Tone.INFO)]
    assert outline_path(Tone.ACCEPT) != outline_path(Tone.REJECT)
    assert outline_path(Tone.WARN) != outline_path(Tone.QUESTION)
    assert len(set(refusing)) == len(refusing)
