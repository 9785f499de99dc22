from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bancada.connectors.files.fields import field_names, measured_fields
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.mapping import Mapping
from bancada.connectors.files.open_source import FileUnreadable, open_sources
from bancada.connectors.files.table_source import TableSource
from bancada.connectors.files.toml_mappings import mapping_from_toml
from bancada.services.received import RefusedRecord
from tests.fakes.mappings import MappingsInMemory
from tests.unit.connectors.files.reading_files import SAMPLES, TEMPLATES, orders, problems, read, read_text

ORDERS = ImportKind.ORDERS


def source_of(path: Path, *mappings: Mapping, wanted: ImportKind = ORDERS) -> TableSource:
    (source,) = open_sources([path], wanted=wanted, mappings=MappingsInMemory(*mappings))
    assert isinstance(source, TableSource)
    return source


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "FILE_EMPTY"),
        (b"\xef\xbb\xbf \r\n", "FILE_EMPTY"),
        (b"%PDF-1.7 ...", "FORMAT_UNKNOWN"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLD_WORKBOOK"),
        (b"PK\x03\x04 and nothing", "FILE_BROKEN"),
        (b"<html><table><tr><td>order</td></tr></table>", "FORMAT_UNKNOWN"),
        (b"<catalog/>", "NOT_AN_INVOICE"),
        (b"\x00\x01\x02\x03" * 50, "FORMAT_UNKNOWN"),
        (b"just one line of text", "MAPPING_NEEDED"),
    ],
)
def test_that_a_file_that_cannot_be_read_says_why(data: bytes, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_bytes(data)
    assert problems(read(path)) == [problem]


def test_that_names_do_not_matter(tmp_path: Path) -> None:
    disguised = tmp_path / "picture.png"
    disguised.write_bytes((TEMPLATES / "orders.xlsx").read_bytes())
    assert set(orders(read(disguised))) == {"1001", "1002"}


def test_that_one_unreadable_file_does_not_stop_the_others(tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.touch()
    records = read(empty, TEMPLATES / "orders.csv", SAMPLES / "nfe-authorised.xml")
    assert problems(records) == ["FILE_EMPTY"]
    assert set(orders(records)) == {"1001", "1002", "NF 101-1"}


def test_that_a_missing_file_is_an_error_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        read(tmp_path / "nowhere.csv")


def test_that_a_format_asked_for_must_be_that_of_the_file() -> None:
    assert problems(read(TEMPLATES / "orders.csv", format="shopify")) == ["FORMAT_UNKNOWN"]
    assert problems(read(TEMPLATES / "orders.csv", format="nfe")) == ["FORMAT_UNKNOWN"]
    assert problems(read(TEMPLATES / "orders.csv", format="table")) == []


def test_that_invoices_hold_no_products() -> None:
    assert problems(read(SAMPLES / "nfe-authorised.xml", wanted=ImportKind.PRODUCTS)) == ["FORMAT_HAS_NO"]


def test_that_unknown_columns_wait_for_somebody_to_say_what_they_mean() -> None:
    source = source_of(SAMPLES / "unknown-columns.csv")
    assert source.needs_mapping
    assert source.guess is not None
    assert source.guess.missing == ("order_ref", "qty")
    assert problems(list(source.records())) == ["MAPPING_NEEDED"]


def test_that_a_mapping_gives_a_preview_and_is_found_again() -> None:
    columns = (("Ref. ext.", "order_ref"), ("Item vendido", "sku"), ("Quanto", "qty"))
    source = source_of(SAMPLES / "unknown-columns.csv")
    assert source.guess is not None
    mapping = Mapping(ORDERS, columns, source.guess.mapping.fingerprint)
    assert set(orders(list(source.with_mapping(mapping).records()))) == {"9001", "9002"}
    remembered = source_of(SAMPLES / "unknown-columns.csv", mapping)
    assert not remembered.needs_mapping
    assert set(orders(list(remembered.records()))) == {"9001", "9002"}


def test_that_a_mapping_without_what_is_needed_is_refused() -> None:
    source = source_of(SAMPLES / "unknown-columns.csv").with_mapping(Mapping(ORDERS, (("Quanto", "qty"),)))
    assert problems(list(source.records())) == ["MAPPING_NEEDED"]


def test_that_a_mapping_may_know_the_encoding_better(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("pedido;sku;qtd;cidade\n1;A;1;São Paulo\n".encode("cp850"))
    columns = (("pedido", "order_ref"), ("sku", "sku"), ("qtd", "qty"), ("cidade", "city"))
    source = source_of(path, Mapping(ORDERS, columns, encoding="cp850"))
    assert orders(list(source.records()))["1"].order.city == "São Paulo"


def test_that_facts_tell_what_was_detected() -> None:
    facts = source_of(SAMPLES / "pedidos-erp.csv").facts
    assert (facts.format, facts.encoding, facts.delimiter) == ("csv", "cp1252", ";")
    assert (facts.decimal_mark, facts.date_order) == (",", "dmy")
    assert facts.columns[0] == "Número do Pedido"
    assert facts.notes == ()
    assert source_of(SAMPLES / "shopify-orders.csv").facts.format == "shopify"


def test_that_what_is_not_settled_is_told(tmp_path: Path) -> None:
    path = tmp_path / "open.csv"
    path.write_text("order_ref,sku,qty,price,ordered_at\n1,A,1,1.234,03/04/2026\n")
    notes = source_of(path).facts.notes
    assert len(notes) == 2
    assert "1.234" in notes[0]
    assert "03/04/2026" in notes[1]


def test_that_progress_covers_both_readings(tmp_path: Path) -> None:
    source = source_of(TEMPLATES / "orders.csv")
    assert list(source.records())
    done, total = source.progress()
    assert done == total > 0


def test_that_utf16_text_is_read(tmp_path: Path) -> None:
    path = tmp_path / "wide"
    path.write_bytes("order_ref\tsku\tqty\n1\tAção\t1\n".encode("utf-16"))
    assert orders(read(path))["1"].order.lines[0].sku == "Ação"


def test_that_a_cell_larger_than_any_text_keeps_the_file_out(tmp_path: Path) -> None:
    records = read_text(tmp_path, f'order_ref,sku,qty\n1,A,1\n2,"{"x" * 200_000}",1\n')
    assert problems(records) == ["QUOTES_BROKEN"]


def test_that_an_order_of_a_file_that_grows_meanwhile_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "growing.csv"
    filler = "".join(f"{number},A,1\n" for number in range(100, 20_000))
    path.write_text(f"order_ref,sku,qty\n1,A,1\n{filler}")
    records = source_of(path).records()
    next(records)
    with path.open("a") as stream:
        stream.write("1,B,1\n2,C,1\n")
    assert problems(list(records)) == ["FILE_CHANGED", "FILE_CHANGED"]


def test_that_a_file_lost_before_its_end_says_so(tmp_path: Path) -> None:
    path = tmp_path / "lost.csv"
    path.write_text("order_ref,sku,qty\n1,A,1\n")
    source = source_of(path)
    path.unlink()
    assert problems(list(source.records())) == ["FILE_LOST"]


GUIDE = (Path(__file__).resolve().parents[4] / "docs" / "guide" / "importing.md").read_text(encoding="utf-8")


def example(language: str) -> str:
    start = GUIDE.index(f"```{language}\n") + len(language) + 4
    return GUIDE[start : GUIDE.index("```", start)]


@pytest.mark.parametrize("language", ["csv", "json"])
def test_that_the_examples_of_the_guide_go_in(language: str, tmp_path: Path) -> None:
    records = read_text(tmp_path, example(language))
    assert problems(records) == []
    assert [line.sku for line in orders(records)["1001"].order.lines] == ["APRON-BLUE", "MUG-350"]


def test_that_the_mapping_of_the_guide_reads_the_file_it_was_written_for() -> None:
    mapping = mapping_from_toml(example("toml").encode(), "guide")
    assert set(orders(list(source_of(SAMPLES / "unknown-columns.csv", mapping).records()))) == {
        "9001",
        "9002",
    }


@pytest.mark.parametrize("kind", ImportKind)
def test_that_the_guide_names_every_plain_field(kind: ImportKind) -> None:
    plain = {
        name
        for name in field_names(kind)
        if not name.startswith(("barcode_3", "barcode_4", "barcode_5", "outer_"))
    }
    measured = {f"{base}_{unit}" for base, units in measured_fields(kind).items() for unit in units}
    assert [name for name in plain - measured if f"`{name}`" not in GUIDE] == []


STARTS = st.sampled_from(
    [
        b"",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"PK\x03\x04",
        b"<NFe>",
        b"{",
        b"[",
        b"order_ref,sku,qty\n",
        b"sku;name\n",
    ]
)


@settings(max_examples=300)
@given(start=STARTS, data=st.binary(max_size=200), wanted=st.sampled_from(ImportKind))
def test_that_any_bytes_give_records_or_refusals(
    start: bytes, data: bytes, wanted: ImportKind, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "any-bytes"
    path.write_bytes(start + data)
    for record in read(path, wanted=wanted):
        if isinstance(record, RefusedRecord):
            assert record.detail


@pytest.mark.parametrize(
    "name",
    [
        "nfe-lots-and-weight.xml",
        "orders.json",
        "shopify-orders.csv",
        "products-erp.csv",
        "../../../resources/templates/orders.xlsx",
    ],
)
@settings(max_examples=80)
@given(at=st.integers(min_value=0), byte=st.integers(min_value=0, max_value=255), cut=st.booleans())
def test_that_a_damaged_sample_gives_records_or_refusals(
    name: str, at: int, byte: int, cut: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    data = bytearray((SAMPLES / name).read_bytes())
    at %= len(data)
    data[at] = byte
    path = tmp_path_factory.getbasetemp() / "damaged"
    path.write_bytes(data[:at] if cut else data)
    for record in read(path):
        if isinstance(record, RefusedRecord):
            assert record.detail
