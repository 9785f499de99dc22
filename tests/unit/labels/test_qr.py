import pytest
import zxingcpp

from bancada.labels.errors import SymbolDataInvalid
from bancada.labels.qr import LONGEST_BYTES, encode_qr
from tests.unit.labels.pictures import picture_of_cells


@pytest.mark.parametrize("text", ["1", "https://example.test/?chave=ção", "x" * LONGEST_BYTES])
def test_that_a_reader_gets_back_the_encoded_text(text: str) -> None:
    results = zxingcpp.read_barcodes(picture_of_cells(encode_qr(text)))
    assert [result.bytes for result in results] == [text.encode()]


@pytest.mark.parametrize("text", ["", "x" * (LONGEST_BYTES + 1), "\ud800"])
def test_that_text_which_does_not_fit_is_refused(text: str) -> None:
    with pytest.raises(SymbolDataInvalid):
        encode_qr(text)
