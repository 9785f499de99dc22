from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.connectors.files.decimal_text import DecimalMark
from bancada.connectors.files.header_text import fingerprint
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.mapping import Mapping
from bancada.connectors.files.reading import DateOrder
from bancada.connectors.files.toml_mappings import (
    MappingFileWrong,
    TomlMappings,
    mapping_from_toml,
    mapping_to_toml,
)

HEADER = ("Ref.", "Item", "Quanto")
COLUMNS = (("Ref.", "order_ref"), ("Item", "sku"), ("Quanto", "qty"))
MAPPING = Mapping(
    ImportKind.ORDERS,
    COLUMNS,
    fingerprint(HEADER),
    DecimalMark.COMMA,
    DateOrder.MONTH_FIRST,
    ";",
    "cp850",
    is_ref_repeated=False,
)


def test_that_a_kept_mapping_is_found_by_its_header(tmp_path: Path) -> None:
    store = TomlMappings(tmp_path / "mappings")
    assert store.find(ImportKind.ORDERS, HEADER) is None
    store.remember(MAPPING)
    assert store.find(ImportKind.ORDERS, HEADER) == MAPPING
    assert store.find(ImportKind.PRODUCTS, HEADER) is None
    assert store.find(ImportKind.ORDERS, (*HEADER, "More")) is None


def test_that_a_later_mapping_takes_the_place_of_the_earlier_one(tmp_path: Path) -> None:
    store = TomlMappings(tmp_path)
    store.remember(MAPPING)
    changed = Mapping(ImportKind.ORDERS, COLUMNS, MAPPING.fingerprint)
    store.remember(changed)
    assert store.find(ImportKind.ORDERS, HEADER) == changed
    assert len(list(tmp_path.iterdir())) == 1


def test_that_a_file_written_by_hand_needs_no_fingerprint(tmp_path: Path) -> None:
    (tmp_path / "erp.toml").write_text(
        'kind = "orders"\n[columns]\n"Ref." = "order_ref"\nItem = "sku"\nQuanto = "qty"\n'
    )
    found = TomlMappings(tmp_path).find(ImportKind.ORDERS, ("Extra", *HEADER))
    assert found == Mapping(ImportKind.ORDERS, COLUMNS)


@pytest.mark.parametrize(
    "text",
    [
        "not toml",
        '[columns]\nA = "sku"',
        'kind = "orders"',
        'kind = "stars"\n[columns]\n',
        'kind = "orders"\n[columns]\nA = "colour"',
        'kind = "orders"\ncolumns = 3',
        'kind = "orders"\nencoding = "klingon"\n[columns]\n',
        'kind = "orders"\nencoding = "hex"\n[columns]\n',
        'kind = "orders"\nencoding = "idna"\n[columns]\n',
        'kind = "orders"\ndelimiter = "ab"\n[columns]\n',
        'kind = "orders"\ndecimal_mark = 3\n[columns]\n',
        'kind = "orders"\nfingerprint = 3\n[columns]\n',
    ],
)
def test_that_a_wrong_file_is_named(text: str) -> None:
    with pytest.raises(MappingFileWrong) as caught:
        mapping_from_toml(text.encode(), "erp.toml")
    assert "erp.toml" in str(caught.value)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_that_any_column_name_comes_back(name: str) -> None:
    mapping = Mapping(ImportKind.ORDERS, ((name, "sku"),))
    assert mapping_from_toml(mapping_to_toml(mapping).encode(), "x") == mapping


@given(st.binary(max_size=200))
def test_that_any_bytes_are_a_mapping_or_named_wrong(data: bytes) -> None:
    try:
        mapping = mapping_from_toml(data, "x.toml")
    except MappingFileWrong:
        return
    assert mapping.kind in ImportKind
