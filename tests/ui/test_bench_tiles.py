from bancada.devices.simulated.fresh_codes import FreshCodes
from bancada.devices.simulated.printer import SimulatedJob
from bancada.devices.simulated.seen_bench import Asked, SeenBench, SeenLine
from bancada.domain.control_codes import ControlCode, choice_number, control_code
from bancada.domain.events import DocumentKind
from bancada.domain.operators import Operator, Role
from bancada.domain.profiles import ScaleLabelLayout
from bancada.labels.phrases import Language
from bancada.labels.resolution import Resolution
from bancada.labels.shipping_label import shipping_label
from bancada.labels.zpl import Zpl
from bancada.ui.control_words import control_words
from bancada.ui.viewmodels.bench_tiles import (
    badge_tiles,
    carton_tiles,
    control_tiles,
    order_goods,
    other_goods,
    paper_of,
)
from bancada.ui.viewmodels.states.simulated_bench import TilePhase, TileState
from tests.unit.devices.simulated.shelf import LARGE, PRODUCTS, SMALL, shelf
from tests.unit.labels.sample_labels import TRACKED

GOODS = shelf()
CODES = FreshCodes(GOODS, ScaleLabelLayout.ITEM6_WEIGHT5)
SEEN = SeenBench(
    Asked.ITEM,
    order_ref="10482",
    lines=(
        SeenLine(1, "CAF-500", 2),
        SeenLine(2, "BAT-VER", 0),
        SeenLine(3, "SAL-KG", 500, is_weighed=True),
        SeenLine(4, "QUE-400", 1, lot="L9"),
    ),
)
RESOLUTION = Resolution(203)


def test_that_each_line_shows_what_is_missing_of_it() -> None:
    coffee, ruby, salami, cheese = order_goods(SEEN, GOODS, CODES)

    assert (coffee.code, coffee.badge, coffee.phase) == ("7891234567895", "2", TilePhase.WANTED)
    assert (ruby.badge, ruby.phase) == ("✓", TilePhase.DONE)
    assert salami.badge.startswith("0")
    assert salami.code[7:12] == "00500"
    assert cheese.detail == "QUE-400 · L9"
    assert cheese.code.endswith("10L9")


def test_that_an_imported_product_unknown_to_the_bench_has_a_tile_by_its_sku() -> None:
    seen = SeenBench(Asked.ITEM, order_ref="77", lines=(SeenLine(1, "NEW-1", 3),))
    (tile,) = order_goods(seen, GOODS, CODES)

    assert (tile.code, tile.title, tile.badge) == ("NEW-1", "NEW-1", "3")
    assert len(other_goods(seen, GOODS, CODES)) == len(PRODUCTS)


def test_that_look_alikes_come_first_among_the_other_goods() -> None:
    others = other_goods(SEEN, GOODS, CODES)

    assert (others[0].detail, others[0].phase) == ("BAT-ROS", TilePhase.LOOK_ALIKE)
    assert len(others) == len(PRODUCTS) - 4
    assert all(each.phase is TilePhase.PLAIN for each in others[1:])


def test_that_the_desk_mat_has_every_control_code_and_nine_numbers() -> None:
    codes = [each.code for each in control_tiles()]

    assert [control_code(code) for code in codes[: len(ControlCode)]] == list(ControlCode)
    assert [choice_number(code) for code in codes[len(ControlCode) :]] == list(range(1, 10))


def test_that_every_control_code_has_words_of_its_own() -> None:
    assert len({control_words(code) for code in ControlCode}) == len(ControlCode)


def test_that_badges_and_cartons_are_scanned_as_printed() -> None:
    ana = Operator("op", "Ana", "CRACHA-1001", Role.PACKER)

    assert badge_tiles([ana]) == (TileState("CRACHA-1001", "Ana", "CRACHA-1001"),)
    assert [each.code for each in carton_tiles([SMALL, LARGE])] == ["7899470900223", "GG"]


def test_that_a_shipping_label_is_shown_with_the_code_it_can_be_scanned_by() -> None:
    payload = Zpl().render(shipping_label(TRACKED, Language.PT_BR), RESOLUTION)
    paper = paper_of(SimulatedJob(1, DocumentKind.SHIPPING_LABEL, payload), RESOLUTION, "Label")

    assert paper.code == "AA123456785BR"
    assert paper.primitives


def test_that_a_torn_label_cannot_be_scanned() -> None:
    payload = Zpl().render(shipping_label(TRACKED, Language.PT_BR), RESOLUTION)
    torn = SimulatedJob(1, DocumentKind.SHIPPING_LABEL, payload[:900], is_whole=False)

    assert (paper_of(torn, RESOLUTION, "Label").code, paper_of(torn, RESOLUTION, "Label").is_whole) == (
        "",
        False,
    )


def test_that_a_packing_slip_shows_its_caption_on_a_page() -> None:
    paper = paper_of(SimulatedJob(2, DocumentKind.PACKING_SLIP, b"%PDF-1.7"), RESOLUTION, "Packing slip")

    assert (paper.caption, paper.width_mm, paper.primitives) == ("Packing slip", 210, ())
