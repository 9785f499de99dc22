import pytest

from bancada.labels.errors import SymbolTooWide
from bancada.labels.label import (
    Align,
    Box,
    Element,
    Label,
    Line,
    Symbol,
    Symbology,
    TextBlock,
    area_mm,
    mm,
)
from bancada.labels.layout import Placed, PlacedBars, PlacedCells, PlacedRect, PlacedText, lay_out
from bancada.labels.resolution import Resolution
from bancada.labels.shipping_label import shipping_label
from tests.unit.labels.sample_labels import SHIPPING_SAMPLES

HEAD = Resolution(203)
FINE_HEAD = Resolution(300)
KEY = "35260712ABC34501DE35550010000001231123456787"


def placed(*elements: Element, resolution: Resolution = HEAD) -> tuple[Placed, ...]:
    return lay_out(Label(100, 150, elements), resolution)


def place_bars(data: str, width_mm: float, align: Align = Align.CENTER) -> PlacedBars:
    (item,) = placed(Symbol(Symbology.CODE_128, area_mm(0, 10, width_mm, 15), data, align))
    assert isinstance(item, PlacedBars)
    return item


def test_that_bars_stand_in_the_middle_with_free_quiet_zones() -> None:
    bars = place_bars("AA123456785BR", 100)
    assert bars.module == 4
    assert bars.x == (800 - bars.width) // 2
    assert bars.x >= 10 * bars.module


@pytest.mark.parametrize("align", list(Align))
def test_that_quiet_zones_stay_inside_the_area_whatever_the_alignment(align: Align) -> None:
    bars = place_bars("1001", 60, align)
    assert bars.x >= 10 * bars.module
    assert bars.x + bars.width + 10 * bars.module <= 480


def test_that_a_narrow_area_makes_the_modules_narrower() -> None:
    assert place_bars("AA123456785BR", 50).module == 2


def test_that_a_symbol_which_would_be_unreadable_is_an_error_with_its_sizes() -> None:
    with pytest.raises(SymbolTooWide, match=r"needs 93\.5 mm and its place has 80\.0 mm") as raised:
        place_bars(KEY, 80)
    assert (raised.value.text, raised.value.needed_um, raised.value.available_um) == (KEY, 93_500, 80_000)


def test_that_300_dpi_takes_three_dots_for_the_narrowest_bar() -> None:
    symbol = Symbol(Symbology.CODE_128, area_mm(1, 0, 98, 8), KEY)
    (bars,) = placed(symbol, resolution=FINE_HEAD)
    assert isinstance(bars, PlacedBars)
    assert bars.module == 3


@pytest.mark.parametrize(("symbology", "quiet"), [(Symbology.QR, 4), (Symbology.DATA_MATRIX, 2)])
def test_that_a_matrix_symbol_keeps_its_quiet_zone_in_its_area(symbology: Symbology, quiet: int) -> None:
    (cells,) = placed(Symbol(symbology, area_mm(10, 10, 30, 40), "A" * 60, max_module_um=mm(1)))
    assert isinstance(cells, PlacedCells)
    assert cells.x >= 80 + quiet * cells.module
    assert cells.x + cells.width + quiet * cells.module <= 320


def test_that_text_in_the_middle_has_as_much_room_on_both_sides() -> None:
    block = TextBlock(area_mm(0, 0, 100, 10), "2/3", mm(8), mm(4), align=Align.CENTER, valign=Align.END)
    (line,) = placed(block)
    assert isinstance(line, PlacedText)
    assert abs(line.x - (800 - line.x - line.width)) <= 1
    assert line.y + line.height <= 80


def test_that_a_hairline_has_at_least_one_dot() -> None:
    assert placed(Line(area_mm(0, 5, 50, 0.01))) == (PlacedRect(0, 40, 400, 1, None),)


def test_that_neighbouring_boxes_meet_at_300_dpi() -> None:
    left, right = placed(Box(area_mm(0, 0, 33.3, 5)), Box(area_mm(33.3, 0, 33.3, 5)), resolution=FINE_HEAD)
    assert isinstance(left, PlacedRect)
    assert isinstance(right, PlacedRect)
    assert left.x + left.width == right.x


@pytest.mark.parametrize("name", SHIPPING_SAMPLES)
@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_that_nothing_of_a_shipping_label_leaves_the_paper(name: str, dpi: int) -> None:
    resolution = Resolution(dpi)
    for item in lay_out(shipping_label(*SHIPPING_SAMPLES[name]), resolution):
        height = item.width if isinstance(item, PlacedCells) else item.height
        assert item.x >= 0
        assert item.y >= 0
        assert item.x + item.width <= resolution.dots(mm(100))
        assert item.y + height <= resolution.dots(mm(150))
