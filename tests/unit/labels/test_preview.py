import pytest
import zxingcpp

from bancada.labels.label import Box, Ink, Label, Line, Symbol, Symbology, TextBlock, area_mm, mm
from bancada.labels.preview import PreviewLine, PreviewRect, PreviewText, preview
from bancada.labels.resolution import Resolution
from bancada.labels.shipping_label import readback_code, shipping_label
from tests.unit.labels.pictures import picture_of_symbols
from tests.unit.labels.sample_labels import SHIPPING_SAMPLES

HEAD = Resolution(203)


@pytest.mark.parametrize("name", SHIPPING_SAMPLES)
def test_that_a_reader_gets_the_codes_of_a_painted_shipping_label(name: str) -> None:
    fields, language = SHIPPING_SAMPLES[name]
    picture = picture_of_symbols(preview(shipping_label(fields, language), HEAD), 100, 150)
    read = {result.text for result in zxingcpp.read_barcodes(picture)}
    cep = {"01310100"} if fields.recipient.postcode == "01310-100" else set()
    assert read == {readback_code(fields)} | cep | ({fields.nfe_key} if fields.nfe_key else set())


@pytest.mark.parametrize("symbology", list(Symbology))
def test_that_every_symbology_is_painted_readable(symbology: Symbology) -> None:
    data = "00376104250021234569"
    label = Label(60, 40, (Symbol(symbology, area_mm(0, 0, 60, 40), data, max_module_um=mm(0.5)),))
    (result,) = zxingcpp.read_barcodes(picture_of_symbols(preview(label, HEAD), 60, 40))
    assert result.bytes == data.encode()
    assert (result.symbology_identifier == "]C1") == (symbology is Symbology.GS1_128)


def test_that_text_is_given_with_its_foot_and_its_width() -> None:
    block = TextBlock(area_mm(5, 10, 90, 12), "2/3", mm(10), mm(4), ink=Ink.WHITE)
    (text,) = preview(Label(100, 150, (block,)), HEAD)
    assert isinstance(text, PreviewText)
    assert (text.x_mm, text.capital_mm, text.is_white) == (5.0, 7.5, True)
    assert 10 + text.capital_mm < text.baseline_mm < 22
    assert 5 < text.width_mm < 20


def test_that_thin_bars_are_lines_and_others_rectangles() -> None:
    elements = (
        Line(area_mm(0, 10, 50, 0.5)),
        Line(area_mm(10, 0, 0.5, 50)),
        Box(area_mm(0, 0, 30, 10)),
        Box(area_mm(0, 0, 30, 10), mm(0.5)),
    )
    assert preview(Label(100, 150, elements), HEAD) == (
        PreviewLine(0, 10.25, 50, 10.25, 0.5),
        PreviewLine(10.25, 0, 10.25, 50, 0.5),
        PreviewRect(0, 0, 30, 10, None),
        PreviewRect(0, 0, 30, 10, 0.5),
    )
