"""The simulated bench asks for what its tiles, cards and switches stand for, and shows what it is told."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bancada.assets.locator import resource_path
from bancada.labels.preview import PreviewBars, PreviewCells, PreviewLine, PreviewRect, PreviewText
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.simulated_bench import (
    BenchTab,
    PaperState,
    SimulatedBenchState,
    SimulatedPrinterState,
    SimulatedScaleState,
    TilePhase,
    TileState,
)
from bancada.ui.views.simulated_bench import SimulatedBench, beside, places
from bancada.ui.widgets.code_tile import CodeTile
from bancada.ui.widgets.paper_picture import PaperPicture
from bancada.ui.widgets.tile_grid import matching

COFFEE = TileState("7891234567895", "Café torrado 500 g", "CAF-500", "2", TilePhase.WANTED)
MALBEC = TileState("7899470001104", "Vinho Malbec 375 ml", "VIN-MAL-375", phase=TilePhase.LOOK_ALIKE)
PAPER = PaperState("Label", primitives=(PreviewRect(0, 0, 100, 150, None),), code="QS410007392BR")
STATE = SimulatedBenchState(
    order_ref="10482",
    goods=(COFFEE,),
    others=(MALBEC,),
    orders=(TileState("10482", "10482", "SEDEX"),),
    controls=(TileState("BANCADA-DONE", "Done"),),
    badges=(TileState("CRACHA-1001", "Ana"),),
    cartons=(TileState("7899470900223", "M"),),
    scale=SimulatedScaleState(display_g=3482, parcel_g=1178),
    printer=SimulatedPrinterState(printed=1, paper=PAPER),
)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[SimulatedBench]:
    default = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    made = SimulatedBench(Look(resource_path("theme")))
    qtbot.addWidget(made)
    made.render_state(STATE)
    made.show()
    yield made
    QLocale.setDefault(default)


def tile(bench: SimulatedBench, code: str) -> CodeTile:
    return next(
        each for each in bench.findChildren(CodeTile) if each.code == code and each.isVisibleTo(bench)
    )


def button(bench: SimulatedBench, text: str) -> QPushButton:
    return next(each for each in bench.findChildren(QPushButton) if each.text() == text)


def codes(bench: SimulatedBench) -> list[str]:
    return [each.code for each in bench.findChildren(CodeTile) if each.isVisibleTo(bench)]


def texts(bench: SimulatedBench) -> list[str]:
    return [each.text() for each in bench.findChildren(QLabel) if each.isVisibleTo(bench)]


@pytest.mark.parametrize("code", [COFFEE.code, MALBEC.code])
def test_that_a_click_on_goods_scans_them(bench: SimulatedBench, qtbot: QtBot, code: str) -> None:
    with qtbot.waitSignal(bench.scan_requested) as heard:
        QTest.mouseClick(tile(bench, code), Qt.MouseButton.LeftButton)

    assert heard.args == [code]


@pytest.mark.parametrize(
    ("tab", "expected"),
    [
        (BenchTab.GOODS, [COFFEE.code, MALBEC.code]),
        (BenchTab.ORDERS, ["10482"]),
        (BenchTab.CODES, ["BANCADA-DONE", "CRACHA-1001", "7899470900223"]),
    ],
)
def test_that_each_tab_lays_its_own_things_out(
    bench: SimulatedBench, tab: BenchTab, expected: list[str]
) -> None:
    bench.show_tab(tab)

    assert codes(bench) == expected


def test_that_a_search_leaves_what_matches_and_says_when_nothing_does(
    bench: SimulatedBench, qtbot: QtBot
) -> None:
    field = bench.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "malb 375")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert codes(bench) == [MALBEC.code]

    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert codes(bench) == []
    assert any("malb 375x" in text for text in texts(bench))


def test_that_any_typed_text_can_be_scanned(bench: SimulatedBench, qtbot: QtBot) -> None:
    scan = button(bench, "Scan this text")
    assert not scan.isEnabled()
    QTest.keyClicks(bench.findChildren(QLineEdit)[0], " 9990001 ")

    with qtbot.waitSignal(bench.scan_requested) as heard:
        QTest.mouseClick(scan, Qt.MouseButton.LeftButton)

    assert heard.args == ["9990001"]


def test_that_the_parcel_is_put_on_the_scale_with_its_true_weight(
    bench: SimulatedBench, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bench.put_on_scale_requested) as heard:
        QTest.mouseClick(button(bench, "Put on: 1.178 kg"), Qt.MouseButton.LeftButton)
    assert heard.args == [1178]

    with qtbot.waitSignal(bench.clear_scale_requested):
        QTest.mouseClick(button(bench, "Take everything off"), Qt.MouseButton.LeftButton)


def test_that_without_a_parcel_nothing_can_be_put_on(bench: SimulatedBench) -> None:
    bench.render_state(replace(STATE, scale=SimulatedScaleState(display_g=0)))

    assert not button(bench, "No parcel in hand").isEnabled()


@pytest.mark.parametrize(
    ("scale", "words"),
    [
        (SimulatedScaleState(3482, is_stable=True), {"3.482 kg", "stable"}),
        (SimulatedScaleState(3482, is_stable=False), {"3.482 kg", "moving"}),
        (SimulatedScaleState(None, is_stable=False), {"–––", "overload"}),
        (SimulatedScaleState(None, is_cable_out=True), {"–––", "no signal"}),
    ],
)
def test_that_the_scale_shows_its_weight_and_its_rest(
    bench: SimulatedBench, qtbot: QtBot, scale: SimulatedScaleState, words: set[str]
) -> None:
    bench.render_state(replace(STATE, scale=scale))

    qtbot.waitUntil(lambda: words <= set(texts(bench)))


def test_that_each_switch_asks_for_its_own_fault(bench: SimulatedBench, qtbot: QtBot) -> None:
    scale_cable, paper, printer_cable = bench.findChildren(QCheckBox)

    for switch, signal in (
        (scale_cable, bench.scale_cable_toggled),
        (paper, bench.paper_out_toggled),
        (printer_cable, bench.printer_cable_toggled),
    ):
        with qtbot.waitSignal(signal) as heard:
            switch.click()
        assert heard.args == [True]


def test_that_switches_show_the_state_of_the_devices(bench: SimulatedBench) -> None:
    bench.render_state(
        replace(
            STATE,
            scale=SimulatedScaleState(None, is_cable_out=True),
            printer=SimulatedPrinterState(is_out_of_paper=True, is_cable_out=True),
        )
    )

    assert [switch.isChecked() for switch in bench.findChildren(QCheckBox)] == [True, True, True]


def test_that_the_packer_is_let_loose_and_stopped_by_one_button(bench: SimulatedBench, qtbot: QtBot) -> None:
    loose = button(bench, "Packs by itself")
    with qtbot.waitSignal(bench.packing_itself_toggled) as heard:
        QTest.mouseClick(loose, Qt.MouseButton.LeftButton)
    assert heard.args == [True]

    bench.render_state(replace(STATE, is_packing_itself=False))
    assert not loose.isChecked()


def test_that_a_click_on_the_label_scans_it(bench: SimulatedBench, qtbot: QtBot) -> None:
    picture = bench.findChildren(PaperPicture)[0]

    with qtbot.waitSignal(bench.scan_requested) as heard:
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton)

    assert heard.args == ["QS410007392BR"]


def test_that_a_document_without_code_cannot_be_scanned(bench: SimulatedBench, qtbot: QtBot) -> None:
    slip = PaperState("Packing slip")
    bench.render_state(replace(STATE, printer=SimulatedPrinterState(printed=2, paper=slip)))

    with qtbot.assertNotEmitted(bench.scan_requested):
        QTest.mouseClick(bench.findChildren(PaperPicture)[0], Qt.MouseButton.LeftButton)


def test_that_tiles_are_reused_from_order_to_order(bench: SimulatedBench) -> None:
    before = tile(bench, COFFEE.code)
    phone = TileState("7899470001999", "Fone", phase=TilePhase.DONE)
    bench.render_state(replace(STATE, order_ref="10483", goods=(phone,)))

    assert before.code == phone.code
    assert any("10483" in text for text in texts(bench))


def test_that_nothing_but_the_search_field_takes_the_focus(bench: SimulatedBench) -> None:
    takers = [
        each
        for each in bench.findChildren(QWidget)
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus and each.isVisibleTo(bench)
    ]

    assert [type(each).__name__ for each in takers] == ["SearchField"]


def test_that_the_bench_stays_with_the_main_window_as_a_window_of_its_own(
    bench: SimulatedBench, qtbot: QtBot
) -> None:
    main = QWidget()
    qtbot.addWidget(main)

    beside(main, bench)

    assert bench.isWindow()
    assert bench.parentWidget() is main
    bench.setParent(None)


@pytest.mark.parametrize(("screen_px", "bench_px"), [((1920, 1080), 600), ((1600, 900), 520)])
def test_that_station_and_bench_share_a_screen_with_room_for_both(
    screen_px: tuple[int, int], bench_px: int
) -> None:
    room = QRect(0, 0, *screen_px)
    station, corner = places(room, 1024)

    assert not station.intersects(corner)
    assert station.united(corner).right() == room.right()
    assert corner.width() == bench_px


@pytest.mark.parametrize(("width_px", "bench_px"), [(1366, 342), (1280, 256)])
def test_that_on_a_small_screen_the_bench_is_a_narrow_column_that_hides_nothing(
    width_px: int, bench_px: int
) -> None:
    room = QRect(0, 24, width_px, 744)
    station, column = places(room, 1024)

    assert not station.intersects(column)
    assert room.contains(column)
    assert (station.width(), column.width()) == (1024, bench_px)
    assert station.height() == column.height() == room.height()


def test_that_a_screen_too_small_for_both_keeps_the_station_whole() -> None:
    room = QRect(0, 0, 1024, 768)
    station, corner = places(room, 1024)

    assert station == room
    assert corner.bottomRight() == room.bottomRight()
    assert corner.width() <= room.width() // 3


def test_that_a_compact_bench_still_has_room_for_goods(bench: SimulatedBench, qtbot: QtBot) -> None:
    bench.make_compact()
    bench.resize(342, 768)
    bench.render_state(replace(STATE, goods=(COFFEE, MALBEC)))
    bench.show()
    tiles = [tile for tile in bench.findChildren(CodeTile) if tile.isVisible()]

    assert len(tiles) >= 2
    assert all(tile.x() == tiles[0].x() for tile in tiles)
    assert bench.width() == 342


def test_that_long_names_do_not_widen_the_bench(bench: SimulatedBench, qtbot: QtBot) -> None:
    main = QWidget()
    qtbot.addWidget(main)
    beside(main, bench)
    bench.show()
    width = bench.width()
    long = replace(COFFEE, title="Café torrado e moído " * 9, detail="X" * 90)
    bench.render_state(replace(STATE, order_ref="1" * 90, goods=(long,)))

    assert bench.width() == width
    assert main.screen().availableGeometry().contains(bench.geometry())
    bench.setParent(None)


def test_that_every_word_of_a_search_must_match() -> None:
    assert matching((COFFEE, MALBEC), "") == (COFFEE, MALBEC)
    assert matching((COFFEE, MALBEC), "MAL 375") == (MALBEC,)
    assert matching((COFFEE, MALBEC), "café 375") == ()
    assert matching((COFFEE, MALBEC), "7891234567895") == (COFFEE,)


def test_that_the_paper_is_painted_black_on_white(qtbot: QtBot) -> None:
    picture = PaperPicture(Look(resource_path("theme")))
    qtbot.addWidget(picture)
    picture.resize(200, 300)
    picture.render_state(
        PaperState(
            "Label",
            primitives=(
                PreviewRect(0, 0, 50, 50, None),
                PreviewRect(60, 5, 30, 30, 2),
                PreviewLine(0, 75, 100, 75, 4),
                PreviewBars(0, 100, 40, 10, (1, 1, 1), "A"),
                PreviewCells(60, 100, 20, ((True, False),), "B"),
                PreviewText(2, 20, 40, 8, "HHHH", is_white=True),
            ),
        ),
        "",
    )
    image = picture.grab().toImage()

    black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
    expected = {
        (10, 80): black, (180, 100): white, (150, 12): black, (150, 40): white, (100, 150): black,
        (10, 240): black, (30, 240): white, (50, 240): black, (130, 230): black, (170, 230): white,
    }  # fmt: skip
    assert {place: image.pixelColor(*place) for place in expected} == expected
    row = {image.pixelColor(x, 32).name() for x in range(4, 84)}
    assert white.name() in row


def test_that_a_torn_label_ends_early(qtbot: QtBot) -> None:
    picture = PaperPicture(Look(resource_path("theme")))
    qtbot.addWidget(picture)
    picture.resize(200, 300)
    picture.render_state(replace(PAPER, primitives=(), caption="", is_whole=False), "")
    image = picture.grab().toImage()

    assert image.pixelColor(100, 100) == QColor(Qt.GlobalColor.white)
    assert image.pixelColor(100, 280) != QColor(Qt.GlobalColor.white)


class Station(QWidget):
    """A station's window that notes the keys it gets."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


def test_that_keys_pressed_in_the_bench_reach_the_station(bench: SimulatedBench, qtbot: QtBot) -> None:
    station = Station()
    qtbot.addWidget(station)
    beside(station, bench)
    bench.show()
    QTest.keyClick(bench, Qt.Key.Key_F8)
    field = bench.findChild(QLineEdit)
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Escape)
    QTest.keyClick(field, Qt.Key.Key_7)
    assert station.keys == [Qt.Key.Key_F8, Qt.Key.Key_Escape]
    assert field.text() == "7"
    bench.setParent(None)


def test_that_a_key_goes_to_the_field_of_the_station_that_waits_for_it(
    bench: SimulatedBench, qtbot: QtBot
) -> None:
    station = Station()
    qtbot.addWidget(station)
    pin = QLineEdit(station)
    beside(station, bench)
    station.show()
    pin.setFocus()
    bench.show()
    QTest.keyClick(bench, Qt.Key.Key_4)
    assert pin.text() == "4"
    bench.setParent(None)


def test_that_what_is_typed_after_a_tile_is_no_search(bench: SimulatedBench) -> None:
    field = bench.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.mouseClick(tile(bench, COFFEE.code), Qt.MouseButton.LeftButton)
    assert not field.hasFocus()
