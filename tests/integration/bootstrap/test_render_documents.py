"""The values of a document become the bytes its printer takes, in the station's language."""

import pytest

from bancada.bootstrap.render_documents import DocumentRenderer
from bancada.labels.errors import ResolutionUnknown
from tests.unit.labels.sample_labels import SLIP, TRACKED

_LABEL_DOTS = {203: b"^PW800", 300: b"^PW1181"}


@pytest.mark.parametrize("dpi", [203, 300])
def test_that_a_label_becomes_zpl_of_the_printer_s_resolution(dpi: int) -> None:
    zpl = DocumentRenderer("pt_BR", dpi)(TRACKED)
    assert zpl.startswith(b"^XA")
    assert zpl.strip().endswith(b"^XZ")
    assert _LABEL_DOTS[dpi] in zpl


def test_that_a_packing_slip_becomes_a_pdf() -> None:
    assert DocumentRenderer("es", 203)(SLIP).startswith(b"%PDF-")


def test_that_the_language_is_the_station_s() -> None:
    labels = {language: DocumentRenderer(language, 203)(TRACKED) for language in ("pt_BR", "en", "es")}
    assert len(set(labels.values())) == 3


def test_that_an_unknown_language_or_resolution_is_refused() -> None:
    with pytest.raises(ValueError, match="xx"):
        DocumentRenderer("xx", 203)
    with pytest.raises(ResolutionUnknown):
        DocumentRenderer("en", 72)
