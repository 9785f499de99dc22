from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bancada.connectors.files.import_kind import ImportKind
from bancada.services.bench import Bench
from bancada.services.commands import FinishImport, TakeIn
from bancada.services.desk import Tools
from bancada.services.received import ReceivedOrder
from bancada.services.take_in import IntakeCounts
from bancada.ui.viewmodels.states.import_file import DetectedKey, ImportCounts, ImportPhase
from tests.fakes.clock import FakeClock
from tests.fakes.in_memory_unit_of_work import InMemoryStore
from tests.fakes.mappings import MappingsInMemory
from tests.fakes.pins import PlainPins
from tests.ui.viewmodels.import_page import BenchStation, ImportPage, WaitingStation

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "imports"
TEMPLATES = Path(__file__).resolve().parents[3] / "resources" / "templates"
ORDERS = (
    "order_ref,sku,item_name,qty,price\n1001,MUG,Mug,2,24.50\n1002,CUP,Cup,many,9.90\n1003,PAN,Pan,1,9.90\n"
)


class Kept:
    """What a test made, closed in the end."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.clock = FakeClock()
        self.store = InMemoryStore(self.clock)
        bench = Bench(Tools(self.store, self.clock, PlainPins(), iter(map(str, range(10_000))).__next__))
        bench.start()
        self.station = BenchStation(bench)
        self.waiting = WaitingStation()
        self.pages: list[ImportPage] = []

    def page(self, *, waits: bool = False, mappings: MappingsInMemory | None = None) -> ImportPage:
        made = ImportPage(self._qtbot, self.waiting if waits else self.station, mappings)
        self.pages.append(made)
        return made


@pytest.fixture
def kept(qtbot: QtBot) -> Iterator[Kept]:
    made = Kept(qtbot)
    yield made
    for page in made.pages:
        page.model.close()


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "orders.csv"
    path.write_bytes(text.encode(encoding))
    return path


def many_orders(count: int) -> str:
    rows = "".join(f"{number},MUG,Mug,1\n" for number in range(1, count + 1))
    return f"order_ref,sku,item_name,qty\n{rows}"


def test_that_the_page_begins_with_choosing_a_file(kept: Kept) -> None:
    page = kept.page()
    page.model.show()
    assert page.state.phase is ImportPhase.CHOOSE


def test_that_a_file_is_asked_for_by_a_signal(kept: Kept, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kept.page().model.file_wanted, timeout=1000):
        kept.pages[0].model.ask_for_file()


def test_that_a_file_is_shown_before_anything_goes_in(kept: Kept, tmp_path: Path) -> None:
    state = kept.page().open(written(tmp_path, ORDERS))
    assert state.phase is ImportPhase.PREVIEW
    assert (state.file_name, state.format_name) == ("orders.csv", "Orders, CSV")
    assert [(each.order_ref, each.lines, each.units) for each in state.preview] == [
        ("1001", 1, 2),
        ("1003", 1, 1),
    ]
    assert state.counts == ImportCounts(new=2, refused=1)
    assert kept.station.asked == []


def test_that_a_refused_record_is_named_with_its_place_and_reason(kept: Kept, tmp_path: Path) -> None:
    (refused,) = kept.page().open(written(tmp_path, ORDERS)).refused
    assert (refused.line_no, refused.column, refused.value) == (3, "qty", "many")
    assert refused.reason == "This is not a number: write it with digits."


def test_that_columns_are_shown_with_samples_and_their_fields(kept: Kept, tmp_path: Path) -> None:
    state = kept.page().open(written(tmp_path, ORDERS))
    assert (state.columns[0].column, state.columns[0].field_id) == ("order_ref", "order_ref")
    assert state.columns[3].samples == ("2", "many", "1")
    required = {each.field_id for each in state.fields if each.is_required}
    assert required == {"order_ref", "qty"}


def test_that_what_was_detected_is_shown_with_its_alternatives(kept: Kept) -> None:
    state = kept.page().open(SAMPLES / "pedidos-erp.csv")
    assert {each.key: each.value for each in state.detected} == {
        DetectedKey.KIND: "orders",
        DetectedKey.DELIMITER: ";",
        DetectedKey.ENCODING: "cp1252",
        DetectedKey.DECIMAL_MARK: ",",
        DetectedKey.DATE_ORDER: "dmy",
    }
    assert all(len(each.options) >= 2 for each in state.detected)


@pytest.mark.parametrize(
    ("file", "recognised"),
    [
        (TEMPLATES / "orders.csv", "Orders, CSV"),
        (TEMPLATES / "orders.xlsx", "Orders, Excel"),
        (TEMPLATES / "products.csv", "Products, CSV"),
        (TEMPLATES / "cartons.csv", "Cartons, CSV"),
        (SAMPLES / "products-erp.csv", "Products, CSV"),
        (SAMPLES / "orders.json", "Orders, JSON"),
        (SAMPLES / "cartons.json", "Cartons, JSON"),
        (SAMPLES / "shopify-orders.csv", "Shopify orders export"),
        (SAMPLES / "nfe-authorised.xml", "NF-e invoices"),
        (SAMPLES / "woocommerce-advanced.csv", "Orders, CSV"),
    ],
    ids=lambda value: value.name if isinstance(value, Path) else "",
)
def test_that_a_file_is_recognised_by_what_it_holds(kept: Kept, file: Path, recognised: str) -> None:
    state = kept.page().open(file)
    assert (state.phase, state.format_name, state.missing_fields) == (ImportPhase.PREVIEW, recognised, ())


def test_that_the_columns_of_a_shop_export_need_no_mapping(kept: Kept) -> None:
    state = kept.page().open(SAMPLES / "shopify-orders.csv")
    assert (state.columns, state.fields) == ((), ())


def test_that_several_invoices_are_opened_as_one(kept: Kept) -> None:
    state = kept.page().open(SAMPLES / "nfe-authorised.xml", SAMPLES / "nfe-letters-delivery.xml")
    assert (state.file_name, len(state.preview)) == ("nfe-authorised.xml +1", 2)


def test_that_several_tables_are_not_opened_at_once(kept: Kept) -> None:
    state = kept.page().open(TEMPLATES / "orders.csv", TEMPLATES / "products.csv")
    assert state.phase is ImportPhase.UNREADABLE
    assert state.error == "Open one file after the other; only invoices may come several at once."


def test_that_a_file_that_is_no_table_says_why(kept: Kept, tmp_path: Path) -> None:
    picture = tmp_path / "photo.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    state = kept.page().open(picture)
    assert (state.phase, state.file_name) == (ImportPhase.UNREADABLE, "photo.csv")
    assert state.error == "This kind of file cannot be read (PNG): use CSV, XLSX, JSON or NF-e XML."


def test_that_a_missing_file_says_so(kept: Kept, tmp_path: Path) -> None:
    state = kept.page().open(tmp_path / "gone.csv")
    assert state.phase is ImportPhase.UNREADABLE
    assert state.error == "gone.csv cannot be opened: see whether it is still there and may be read."


def test_that_missing_fields_are_named_and_stop_the_import(kept: Kept) -> None:
    page = kept.page()
    state = page.open(SAMPLES / "unknown-columns.csv")
    assert state.missing_fields == ("Order number", "Quantity")
    assert (state.preview, state.refused) == ((), ())
    page.model.run()
    assert kept.station.asked == []


def test_that_mapped_columns_show_the_orders_they_give(kept: Kept) -> None:
    page = kept.page()
    page.open(SAMPLES / "unknown-columns.csv")
    page.after(
        lambda: page.model.map_column("Ref. ext.", "order_ref"),
        lambda state: state.missing_fields == ("Quantity",),
    )
    page.after(
        lambda: page.model.map_column("Item vendido", "sku"), lambda _: page.field_of("Item vendido") == "sku"
    )
    state = page.after(lambda: page.model.map_column("Quanto", "qty"), lambda state: bool(state.preview))
    assert [each.order_ref for each in state.preview] == ["9001", "9002"]


def test_that_a_field_given_to_one_column_leaves_the_other(kept: Kept, tmp_path: Path) -> None:
    page = kept.page()
    page.open(written(tmp_path, "order_ref,sku,qty,ordered\n1,MUG,1,5\n"))
    page.after(lambda: page.model.map_column("ordered", "qty"), lambda _: page.field_of("ordered") == "qty")
    assert page.field_of("qty") == ""
    assert page.until(lambda state: bool(state.preview)).preview[0].units == 5


def test_that_a_corrected_separator_is_read_with(kept: Kept, tmp_path: Path) -> None:
    page = kept.page()
    page.open(written(tmp_path, "order_ref;sku;qty\n1;A;1\n"))
    page.after(lambda: page.model.correct(DetectedKey.DELIMITER, ","), lambda state: len(state.columns) == 1)
    state = page.after(
        lambda: page.model.correct(DetectedKey.DELIMITER, ";"), lambda state: len(state.columns) == 3
    )
    assert [each.order_ref for each in state.preview] == ["1"]


def test_that_a_corrected_date_order_is_read_with(kept: Kept, tmp_path: Path) -> None:
    page = kept.page()
    page.open(written(tmp_path, "order_ref,sku,qty,ordered_at\n1,A,1,03/04/2026\n"))
    page.after(
        lambda: page.model.correct(DetectedKey.DATE_ORDER, "mdy"),
        lambda state: {each.key: each.value for each in state.detected}[DetectedKey.DATE_ORDER] == "mdy",
    )
    page.run()
    (taken,) = [each for each in kept.station.asked if isinstance(each, TakeIn)]
    (received,) = taken.records
    assert isinstance(received, ReceivedOrder)
    assert f"{received.order.ordered_at:%d.%m.%Y}" == "04.03.2026"


def test_that_a_value_that_is_no_option_changes_nothing(kept: Kept, tmp_path: Path) -> None:
    page = kept.page()
    before = page.open(written(tmp_path, ORDERS))
    page.model.correct(DetectedKey.DELIMITER, "#")
    page.model.map_column("no such column", "qty")
    page.model.map_column("qty", "no such field")
    assert page.state is before


def test_that_all_records_go_in_and_the_import_is_recorded(kept: Kept, tmp_path: Path) -> None:
    page = kept.page()
    page.open(written(tmp_path, ORDERS))
    state = page.run()
    assert state.counts == ImportCounts(new=2, refused=1)
    assert [each.line_no for each in state.refused] == [3]
    assert kept.station.asked[-1] == FinishImport("orders.csv", "csv", 2, 0, 0, 1)
    assert page.ended == 1


def test_that_the_same_file_twice_changes_nothing(kept: Kept, tmp_path: Path) -> None:
    page = kept.page()
    path = written(tmp_path, ORDERS)
    page.open(path)
    page.run()
    page.open(path)
    assert page.run().counts == ImportCounts(unchanged=2, refused=1)


def test_that_a_file_mended_meanwhile_is_read_anew(kept: Kept, tmp_path: Path) -> None:
    page = kept.page()
    page.open(written(tmp_path, ORDERS))
    state = page.open(written(tmp_path, "pedido;sku;qtde\n7;MUG;1\n"))
    assert [each.order_ref for each in state.preview] == ["7"]


def test_that_what_somebody_said_about_columns_is_remembered(kept: Kept, tmp_path: Path) -> None:
    mappings = MappingsInMemory()
    page = kept.page(mappings=mappings)
    path = written(
        tmp_path, "Ref. ext.;SKU;Quanto;Cidade;CEP\n9001;MUG;1;Rio;20000-000\n9002;MUG;2;Rio;20000-000\n"
    )
    page.open(path)
    page.model.map_column("Ref. ext.", "order_ref")
    page.until(lambda state: page.field_of("Ref. ext.") == "order_ref")
    page.after(lambda: page.model.map_column("Quanto", "qty"), lambda state: bool(state.preview))
    page.run()
    again = kept.page(mappings=mappings).open(path)
    assert [each.order_ref for each in again.preview] == ["9001", "9002"]


def test_that_the_preview_refuses_what_the_import_would(kept: Kept, tmp_path: Path) -> None:
    page = kept.page()
    page.open(written(tmp_path, "Pedido;Produto;Qtd\n1;No such thing;1\n2;Nor this;1\n"))
    state = page.until(lambda state: state.counts.refused > 0)
    assert (state.counts.new, state.counts.refused, state.preview) == (0, 2, ())
    assert len(state.refused) == 2
    done = page.run()
    assert (done.counts.new, done.counts.refused) == (0, 2)


def test_that_columns_that_brought_nothing_are_not_remembered(kept: Kept, tmp_path: Path) -> None:
    mappings = MappingsInMemory()
    page = kept.page(mappings=mappings)
    page.open(written(tmp_path, "Pedido;Qual;Qtd\n1;No such thing;1\n"))
    page.after(lambda: page.model.map_column("Qual", "item_name"), lambda state: state.counts.refused == 1)
    state = page.run()
    assert (state.counts.new, state.counts.refused) == (0, 1)
    assert not mappings.find(ImportKind.ORDERS, ("Pedido", "Qual", "Qtd"))


def test_that_a_corrected_separator_is_remembered_by_the_header_as_it_is_detected(
    kept: Kept, tmp_path: Path
) -> None:
    mappings = MappingsInMemory()
    page = kept.page(mappings=mappings)
    path = written(tmp_path, "order_ref|sku|qty|a,b,c,d,e\n1|A|1|a,b,c,d,e\n")
    page.open(path)
    page.after(lambda: page.model.correct(DetectedKey.DELIMITER, "|"), lambda state: len(state.columns) == 4)
    page.model.map_column("qty", "")
    page.until(lambda state: page.field_of("qty") == "")
    page.after(lambda: page.model.map_column("qty", "qty"), lambda state: not state.missing_fields)
    page.run()
    again = kept.page(mappings=mappings).open(path)
    assert [each.column for each in again.columns] == ["order_ref", "sku", "qty", "a,b,c,d,e"]


def test_that_names_that_tell_everything_are_not_remembered(kept: Kept, tmp_path: Path) -> None:
    kept_mappings: list[object] = []

    class Watched(MappingsInMemory):
        def remember(self, mapping: object) -> None:
            kept_mappings.append(mapping)

    page = kept.page(mappings=Watched())
    page.open(written(tmp_path, ORDERS))
    page.run()
    assert kept_mappings == []


def test_that_columns_that_cannot_be_kept_are_said_after_all_went_in(kept: Kept) -> None:
    class FullDisk(MappingsInMemory):
        def remember(self, mapping: object) -> None:
            raise OSError(28, "No space left on device")

    page = kept.page(mappings=FullDisk())
    page.open(SAMPLES / "pedidos-erp.csv")
    page.after(
        lambda: page.model.correct(DetectedKey.DATE_ORDER, "mdy"),
        lambda state: state.detected[-1].value == "mdy",
    )
    page.model.correct(DetectedKey.DATE_ORDER, "dmy")
    page.until(lambda state: state.detected[-1].value == "dmy")
    state = page.run()
    assert state.counts.new == 2
    assert state.error.startswith("Everything went in, but what the columns mean could not be kept")


def test_that_progress_counts_records(kept: Kept, tmp_path: Path) -> None:
    page = kept.page()
    page.open(written(tmp_path, many_orders(1200)))
    page.until(lambda state: state.counts.new == 1200)
    page.run()
    running = [each for each in page.states if each.phase is ImportPhase.RUNNING]
    assert [each.done_records for each in running] == [0, 500, 1000, 1200]
    assert {each.total_records for each in running} == {1200}


def test_that_the_orders_stay_in_sight_while_they_go_in(kept: Kept, tmp_path: Path) -> None:
    page = kept.page()
    shown = page.open(written(tmp_path, ORDERS))
    done = page.run()
    running = [each for each in page.states if each.phase is ImportPhase.RUNNING]
    assert {each.preview for each in running} == {shown.preview}
    assert done.preview == ()


def test_that_a_cancelled_import_keeps_what_went_in(kept: Kept, tmp_path: Path) -> None:
    page = kept.page(waits=True)
    page.open(written(tmp_path, many_orders(1200)))
    page.model.run()
    _, answer = kept.waiting.next()
    page.model.cancel()
    answer.set_result(IntakeCounts(new=500))
    finish, answer = kept.waiting.next()
    answer.set_result(True)
    state = page.until(lambda state: state.phase is ImportPhase.PREVIEW)
    assert finish == FinishImport("orders.csv", "csv", 500, 0, 0, 0, is_partial=True)
    assert state.error == "Stopped. Records that went in and stay: 500. Import again to go on."
    assert kept.waiting.is_asked_nothing
    assert page.ended == 1


def test_that_an_import_that_could_not_be_saved_says_what_is_in(kept: Kept, tmp_path: Path) -> None:
    page = kept.page(waits=True)
    page.open(written(tmp_path, many_orders(1200)))
    page.model.run()
    kept.waiting.next()[1].set_result(IntakeCounts(new=500))
    kept.waiting.next()[1].set_result(None)
    kept.waiting.next()[1].set_result(None)
    state = page.until(lambda state: state.phase is ImportPhase.PREVIEW)
    assert state.error == (
        "The disk is full or does not answer. Records that went in and stay: 500. "
        "Import again when there is space."
    )


def test_that_no_other_file_is_opened_while_one_goes_in(kept: Kept, tmp_path: Path) -> None:
    page = kept.page(waits=True)
    page.open(written(tmp_path, many_orders(30)))
    page.model.run()
    _, answer = kept.waiting.next()
    page.model.open_path(str(TEMPLATES / "products.csv"))
    assert (page.state.phase, page.state.file_name) == (ImportPhase.RUNNING, "orders.csv")
    answer.set_result(IntakeCounts(new=30))
    kept.waiting.next()[1].set_result(True)
    page.until(lambda state: state.phase is ImportPhase.DONE)


def test_that_cancelling_a_preview_forgets_the_file(kept: Kept, tmp_path: Path) -> None:
    page = kept.page()
    page.open(written(tmp_path, ORDERS))
    page.model.cancel()
    assert (page.state.phase, page.state.file_name) == (ImportPhase.CHOOSE, "")


def test_that_the_page_is_left_when_all_is_done(kept: Kept, tmp_path: Path, qtbot: QtBot) -> None:
    page = kept.page()
    page.open(written(tmp_path, ORDERS))
    page.run()
    with qtbot.waitSignal(page.model.left, timeout=1000):
        page.model.cancel()
    assert page.state.phase is ImportPhase.CHOOSE


def test_that_closing_does_not_wait_for_a_bench_that_is_silent(kept: Kept, tmp_path: Path) -> None:
    page = kept.page(waits=True)
    page.open(written(tmp_path, many_orders(30)))
    page.model.run()
    kept.waiting.next()
    page.model.close()
    assert page.ended == 0


@pytest.mark.parametrize(
    "file", [SAMPLES / "pedidos-erp.csv", SAMPLES / "orders.json"], ids=lambda file: file.name
)
def test_that_a_file_taken_for_the_wrong_kind_is_read_as_what_it_holds(kept: Kept, file: Path) -> None:
    page = kept.page()
    page.open(file)
    state = page.after(
        lambda: page.model.correct(DetectedKey.KIND, "products"),
        lambda state: state.kind is ImportKind.PRODUCTS,
    )
    (kind,) = [each for each in state.detected if each.key is DetectedKey.KIND]
    assert (kind.value, [option.text for option in kind.options]) == (
        "products",
        ["orders", "products", "cartons"],
    )
    assert state.preview == ()


def test_that_products_an_import_would_add_are_named_beforehand(kept: Kept, tmp_path: Path) -> None:
    page = kept.page()
    page.open(written(tmp_path, ORDERS))
    assert page.until(lambda state: bool(state.new_products)).new_products == ("MUG", "PAN")
    page.run()
    page.model.cancel()
    page.open(written(tmp_path, ORDERS))
    assert page.state.new_products == ()


def test_that_many_products_are_looked_up_a_few_at_a_time(kept: Kept, tmp_path: Path) -> None:
    page = kept.page()
    rows = "".join(f"{number},NEW-{number},Thing,1\n" for number in range(1100))
    page.open(written(tmp_path, f"order_ref,sku,name,qty\n{rows}"))

    found = page.until(lambda state: bool(state.new_products)).new_products

    assert len(found) == 1100
    assert kept.station.looked_up == [500, 500, 100]


def test_that_a_shop_export_is_orders_and_nothing_else(kept: Kept) -> None:
    state = kept.page().open(SAMPLES / "shopify-orders.csv")
    assert DetectedKey.KIND not in {each.key for each in state.detected}
