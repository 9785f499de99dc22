"""Files come in through the window, are shown first, and touch what is being packed only with a word."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from bancada.domain import events as ev
from bancada.ui.viewmodels.states.chrome import Page
from bancada.ui.views.import_view import ImportView
from bancada.ui.widgets.footer_bar import FooterBar
from tests.acceptance.bench import StationBench
from tests.acceptance.conftest import OpenStation
from tests.acceptance.goods import ANA, GRACE, LEO, MUG, SOAP, order

_HEADER = "order_ref,sku,qty,city\n"
_MANY = 1500


def _drop(bench: StationBench, path: Path) -> None:
    """Let go of a file over the import page."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    view = next(bench.visible(ImportView))
    for kind in (QDragEnterEvent, QDropEvent):
        event = kind(
            QPoint(50, 50),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view, event)


def _written(folder: Path, text: str) -> Path:
    path = folder / "orders.csv"
    path.write_text(text, encoding="utf-8")
    return path


def _choose(combo: QComboBox, words: str) -> None:
    at = combo.findText(words, Qt.MatchFlag.MatchStartsWith)
    assert at >= 0, [combo.itemText(each) for each in range(combo.count())]
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def _is_chosen(bench: StationBench, column: str, field: str) -> bool:
    return bench.combo_of(column).currentText().startswith(field)


def test_that_a_file_is_shown_before_it_goes_in_and_its_bad_rows_are_named(
    open_station: OpenStation, tmp_path: Path
) -> None:
    bench = open_station(person=LEO)
    bench.press(Qt.Key.Key_F2)
    bench.until_shows("Drop a file here, or choose one")
    _drop(bench, _written(tmp_path, _HEADER + "7001,SOAP,2,Recife\n7002,MUG,many,Natal\n7003,MUG,1,Natal\n"))
    bench.until_shows(
        "Orders, CSV", "2 orders can go in", "1 record does not go in", "7001", "Recife", "many"
    )
    bench.until_shows("This is not a number: write it with digits.")
    assert not bench.events(ev.OrderReceived)
    bench.click("Import")
    bench.until_shows("Done – orders: 2 new")
    assert [each.order.order_ref for each in bench.events(ev.OrderReceived)] == ["7001", "7003"]
    bench.click("To the queue")
    bench.until_page(Page.READY)
    bench.until_shows("7001", "7003")


def test_that_columns_are_mapped_once_and_remembered(open_station: OpenStation, tmp_path: Path) -> None:
    bench = open_station(person=LEO)
    bench.press(Qt.Key.Key_F2)
    path = _written(tmp_path, "Ref. ext.;Item vendido;Quanto\n9001;MUG;1\n9002;MUG;2\n")
    _drop(bench, path)
    bench.until_shows("Choose a column for", "Ref. ext.")
    for name, field in (("Ref. ext.", "Order number"), ("Item vendido", "SKU"), ("Quanto", "Quantity")):
        _choose(bench.combo_of(name), field)
        bench.until(partial(_is_chosen, bench, name, field), f"{name} is {field}")
    bench.until_shows("2 orders can go in")
    bench.click("Import")
    bench.until_shows("Done – orders: 2 new")
    path.write_text("Ref. ext.;Item vendido;Quanto\n9003;MUG;3\n", encoding="utf-8")
    _drop(bench, path)
    bench.until_shows("1 order can go in", "9003")
    assert not bench.shows("Choose a column for")


def test_that_the_same_file_twice_changes_nothing(open_station: OpenStation, tmp_path: Path) -> None:
    bench = open_station(person=LEO)
    bench.press(Qt.Key.Key_F2)
    path = _written(tmp_path, _HEADER + "7001,SOAP,2,Recife\n")
    for said in ("Done – orders: 1 new", "1 unchanged"):
        _drop(bench, path)
        bench.until_shows("7001")
        bench.click("Import")
        bench.until_shows(said)
    assert len(bench.events(ev.OrderReceived)) == 1
    assert not bench.events(ev.OrderRevised)


def test_that_packing_goes_on_while_a_file_goes_in(open_station: OpenStation, tmp_path: Path) -> None:
    bench = open_station(order("1001", ("SOAP", 3)), person=LEO)
    bench.press(Qt.Key.Key_F2)
    rows = "".join(f"8{number:04d},MUG,1,Natal\n" for number in range(_MANY))
    _drop(bench, _written(tmp_path, _HEADER + rows))
    bench.until_shows(f"{_MANY:,} orders can go in")
    bench.click("Import")
    bench.burst("1001", SOAP, SOAP)
    bench.until_page(Page.PACKING)
    bench.until_shows("Soap, 2 / 3")
    bench.until(lambda: len(bench.events(ev.FileImported)) == 1, "the file went in")
    assert len(bench.events(ev.OrderReceived)) == _MANY + 1
    bench.scan(SOAP)
    assert bench.done == (3,)


def test_that_a_changed_order_interrupts_its_packer_and_says_what_changed(open_station: OpenStation) -> None:
    bench = open_station(order("1001", ("SOAP", 3)))
    bench.scan("1001", SOAP, SOAP)
    bench.take_in(order("1001", ("SOAP", 1), ("MUG", 1)))
    bench.until_shows("Order 1001 was changed", "Soap: 3 → 1", "Mug: 0 → 1")
    bench.scan(MUG)
    bench.until_shows("Order 1001 was changed")
    bench.press(Qt.Key.Key_F10)
    bench.until_shows("Take out what is too much")
    bench.press(Qt.Key.Key_F4)
    bench.scan(MUG)
    bench.until_shows("Complete: 1001")
    assert bench.done == (1, 1)


def test_that_a_cancelled_order_turns_red_and_lists_the_goods_to_take_back(open_station: OpenStation) -> None:
    wanted = order("1001", ("SOAP", 3), ("MUG", 1))
    bench = open_station(wanted)
    bench.scan("1001", SOAP, SOAP)
    bench.cancel_at_source(wanted)
    bench.until_page(Page.RED_STOP)
    bench.until_shows("order 1001 was cancelled", "Take back 2 units:", "2 × Soap · SOAP")
    bench.scan(SOAP)
    bench.until_page(Page.RED_STOP)
    bench.click("The goods are back")
    bench.until_page(Page.READY)
    assert len(bench.events(ev.GoodsTakenBack)) == 1
    bench.scan("1001")
    bench.until_shows("Order 1001 is cancelled")


def test_that_an_untouched_order_that_was_cancelled_leaves_the_bench(open_station: OpenStation) -> None:
    wanted = order("1001", ("SOAP", 3))
    bench = open_station(wanted)
    bench.scan("1001")
    bench.cancel_at_source(wanted)
    bench.until_page(Page.READY)
    bench.until_shows("Order 1001 is cancelled", "Do not send it.")


def test_that_a_packer_neither_imports_nor_changes_settings(open_station: OpenStation) -> None:
    bench = open_station(person=ANA)
    bench.press(Qt.Key.Key_F2)
    assert bench.page is Page.READY
    footer = next(bench.visible(FooterBar))
    assert [each.isEnabled() for each in footer.findChildren(QAbstractButton) if each.text() == "Import"] == [
        False
    ]
    bench.press(Qt.Key.Key_F11)
    bench.until_shows("Only an administrator can change settings.")
    assert not any(field.isEnabled() for field in bench.visible(QLineEdit))


def test_that_an_administrator_changes_a_setting_and_it_is_a_fact(open_station: OpenStation) -> None:
    bench = open_station(person=GRACE)
    bench.press(Qt.Key.Key_F11)
    bench.until_page(Page.SETTINGS)
    bench.click("Packing")
    bench.click("The printed label is scanned back")
    bench.until(lambda: bench.state.settings.profile.reads_label_back)
    assert ("profile.reads_label_back", "yes") in [
        (each.name, each.value) for each in bench.events(ev.SettingChanged)
    ]
