import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from bancada.labels.datamatrix import SIZES, Placement, SymbolSize, encode_matrix
from bancada.labels.errors import SymbolDataInvalid
from tests.unit.labels.pictures import picture_of_cells

latin_text = st.text(st.characters(min_codepoint=1, max_codepoint=255), min_size=1, max_size=60)


@given(latin_text)
@settings(max_examples=60, deadline=None)
def test_that_a_reader_gets_back_the_encoded_text(text: str) -> None:
    results = zxingcpp.read_barcodes(picture_of_cells(encode_matrix(text)))
    assert [result.bytes for result in results] == [text.encode("latin-1")]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size.side))
def test_that_a_full_symbol_of_every_size_is_read(size: SymbolSize) -> None:

    text = "".join(chr(65 + index * 7 % 26) for index in range(size.data_words))
    rows = encode_matrix(text)
    assert len(rows) == size.side
    results = zxingcpp.read_barcodes(picture_of_cells(rows))
    assert [result.bytes for result in results] == [text.encode()]


@pytest.mark.parametrize("text", ["", "日本", "x" * 817])
def test_that_text_which_does_not_fit_is_refused(text: str) -> None:
    with pytest.raises(SymbolDataInvalid):
        encode_matrix(text)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size.side))
def test_that_codewords_cover_the_matrix_without_overlap(size: SymbolSize) -> None:
    shapes = Placement(size.mapping_side).shapes()
    cells = [cell for shape in shapes for cell in shape]
    assert len(shapes) == size.data_words + size.check_words
    assert len(set(cells)) == len(cells)
    assert size.mapping_side**2 - len(cells) in (0, 4)
