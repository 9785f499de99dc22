import pytest

from bancada.labels.errors import ResolutionUnknown
from bancada.labels.label import mm
from bancada.labels.resolution import Resolution


@pytest.mark.parametrize(("dpi", "dots"), [(203, 800), (300, 1181), (600, 2362)])
def test_that_a_label_of_100_mm_has_the_dots_of_the_head(dpi: int, dots: int) -> None:
    assert Resolution(dpi).dots(mm(100)) == dots


def test_that_a_length_covers_its_dots() -> None:
    assert Resolution(300).length_um(3) == 255
    assert Resolution(300).whole_dots(190) == 3


@pytest.mark.parametrize("dpi", [0, -203, 5000])
def test_that_an_impossible_resolution_is_refused(dpi: int) -> None:
    with pytest.raises(ResolutionUnknown):
        Resolution(dpi)
