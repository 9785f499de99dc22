import pytest

from bancada.devices.simulated.zpl_paper import read_zpl
from bancada.labels.label import Label, Symbol, Symbology, area_mm
from bancada.labels.phrases import Language
from bancada.labels.preview import PreviewBars, PreviewRect, PreviewText, Primitive, preview
from bancada.labels.resolution import Resolution
from bancada.labels.shipping_label import ShippingLabelFields, shipping_label
from bancada.labels.zpl import Zpl
from tests.unit.labels.sample_labels import ABROAD, LETTERED, TRACKED, UNTRACKED_REPRINT


def without_text_width(primitive: Primitive) -> object:
    """Texts compare without their width: the printer's own is a little off the one that was planned."""
    if isinstance(primitive, PreviewText):
        return (primitive.x_mm, primitive.baseline_mm, primitive.text, primitive.is_white)
    return primitive


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("fields", [TRACKED, LETTERED, ABROAD, UNTRACKED_REPRINT])
def test_that_the_paper_shows_what_the_preview_promised(fields: ShippingLabelFields, dpi: int) -> None:
    label, resolution = shipping_label(fields, Language.PT_BR), Resolution(dpi)
    paper = read_zpl(Zpl().render(label, resolution), resolution)
    promised = preview(label, resolution)

    assert list(map(without_text_width, paper.primitives)) == list(map(without_text_width, promised))
    assert (round(paper.width_mm), round(paper.height_mm)) == (100, 150)
    for printed, planned in zip(paper.primitives, promised, strict=True):
        if isinstance(printed, PreviewText) and isinstance(planned, PreviewText):
            assert printed.width_mm == pytest.approx(planned.width_mm, rel=0.03, abs=0.3)


def test_that_the_tracking_number_is_the_first_code_of_a_shipping_label() -> None:
    resolution = Resolution(203)
    paper = read_zpl(Zpl().render(shipping_label(TRACKED, Language.PT_BR), resolution), resolution)

    assert paper.codes[0] == "AA123456785BR"


@pytest.mark.parametrize(
    ("symbology", "data"),
    [
        (Symbology.CODE_128, "a>b^c_d~e"),
        (Symbology.GS1_128, "0107891234567895" + "10L2409\x1d" + "21SN1"),
        (Symbology.CODE_128, "tab\there"),
        (Symbology.QR, '{"id":"47281936405","t":"lm"}'),
        (Symbology.DATA_MATRIX, "99^_~1"),
    ],
)
def test_that_every_symbol_reads_back_as_its_data(symbology: Symbology, data: str) -> None:
    label = Label(100, 150, (Symbol(symbology, area_mm(5, 5, 90, 30), data),))
    resolution = Resolution(203)
    paper = read_zpl(Zpl().render(label, resolution), resolution)

    assert paper.codes == (data,)
    assert paper.primitives == preview(label, resolution)


def test_that_a_torn_job_shows_what_arrived() -> None:
    resolution = Resolution(203)
    payload = Zpl().render(shipping_label(TRACKED, Language.PT_BR), resolution)
    whole, torn = read_zpl(payload, resolution), read_zpl(payload[: len(payload) // 2], resolution)

    assert 0 < len(torn.primitives) < len(whole.primitives)
    assert torn.primitives == whole.primitives[: len(torn.primitives)]


def test_that_bytes_without_a_field_leave_the_paper_white() -> None:
    assert read_zpl(b"\xff\x00^XA^FO1,1^FDx^FS^ZZ1^XZ", Resolution(203)).primitives == ()


def test_that_a_symbol_that_cannot_carry_its_data_is_left_out() -> None:
    payload = b"^XA^FO0,0^BY2^BCN,80,N,N,N,N^FD>;123^FS^FO0,0^GB80,80,2^FS^XZ"
    paper = read_zpl(payload, Resolution(203))

    assert paper.primitives == (PreviewRect(0, 0, 10, 10, 0.25),)


def test_that_a_code_128_without_start_code_is_left_out() -> None:
    paper = read_zpl(b"^FO0,0^BY2^BCN,80,N,N,N,N^FD123^FS", Resolution(203))

    assert not [each for each in paper.primitives if isinstance(each, PreviewBars)]
