from io import BytesIO

import pypdf
import pytest
import zxingcpp

from bancada.labels.desk_mat import ControlCode, DeskMatEmpty, desk_mat_pages, render_desk_mat
from bancada.labels.desk_mat_captions import desk_mat_codes
from bancada.labels.errors import SymbolTooWide
from bancada.labels.pdf import FINE
from bancada.labels.phrases import Language
from bancada.labels.preview import PreviewBars, preview
from tests.unit.labels.pictures import picture_of_symbols

CODES = [ControlCode(f"Próximo volume {number}", f"BC-NEXT-{number}") for number in range(25)]


def test_that_24_codes_fit_a_page_and_the_next_one_starts_another() -> None:
    pages = pypdf.PdfReader(BytesIO(render_desk_mat(CODES, "Comandos"))).pages
    texts = [page.extract_text() for page in pages]
    assert [text.count("BC-NEXT-") for text in texts] == [24, 1]
    assert all("Comandos" in text for text in texts)
    assert "Próximo volume 24" in texts[1]


def test_that_the_same_mat_gives_the_same_bytes() -> None:
    assert render_desk_mat(CODES) == render_desk_mat(CODES)


def test_that_a_mat_without_codes_is_refused() -> None:
    with pytest.raises(DeskMatEmpty):
        render_desk_mat([])


def test_that_a_code_too_long_for_its_card_is_refused() -> None:
    with pytest.raises(SymbolTooWide):
        render_desk_mat([ControlCode("x", "X" * 60)])


def test_that_a_reader_gets_every_code_of_the_bench_from_one_sheet() -> None:
    codes = desk_mat_codes(Language.PT_BR)
    (page,) = desk_mat_pages(codes, "Comandos da bancada")
    painted = preview(page, FINE)
    read = {result.text for result in zxingcpp.read_barcodes(picture_of_symbols(painted, 210, 297))}
    assert read == {code.code for code in codes}
    # Ten mil: what any hand scanner reads from an office printer's paper.
    assert min(each.module_mm for each in painted if isinstance(each, PreviewBars)) >= 0.25
