from io import BytesIO

import pypdf
import pytest

from bancada.labels.label import Box, Label, Symbol, Symbology, area_mm, mm
from bancada.labels.pdf import render_pdf
from bancada.labels.resolution import Resolution
from bancada.labels.shipping_label import shipping_label
from tests.unit.labels.sample_labels import SHIPPING_SAMPLES


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def test_that_the_same_label_gives_the_same_bytes() -> None:
    label = shipping_label(*SHIPPING_SAMPLES["tracked_pt_BR"])
    assert render_pdf(label) == render_pdf(label)


@pytest.mark.parametrize("name", SHIPPING_SAMPLES)
def test_that_the_page_has_the_size_and_the_words_of_the_label(name: str) -> None:
    fields, language = SHIPPING_SAMPLES[name]
    pdf = render_pdf(shipping_label(fields, language), Resolution(203))
    (page,) = pypdf.PdfReader(BytesIO(pdf)).pages
    assert float(page.mediabox.width) == pytest.approx(100 / 25.4 * 72, abs=0.1)
    assert float(page.mediabox.height) == pytest.approx(150 / 25.4 * 72, abs=0.1)
    assert fields.recipient.name in text_of(pdf)


def test_that_frames_and_matrix_symbols_are_drawn() -> None:
    elements = (
        Box(area_mm(1, 1, 98, 98), mm(0.5)),
        Symbol(Symbology.QR, area_mm(5, 5, 40, 40), "x", max_module_um=mm(1)),
    )
    empty, full = render_pdf(Label(100, 100, ())), render_pdf(Label(100, 100, elements))
    assert len(full) > len(empty) + 500
