from io import BytesIO

import pypdf
import pytest

from bancada.labels.desk_mat import ControlCode, DeskMatEmpty, render_desk_mat
from bancada.labels.errors import SymbolTooWide

CODES = [ControlCode(f"Próximo volume {number}", f"BC-NEXT-{number}") for number in range(13)]


def test_that_twelve_codes_fit_a_page_and_the_next_one_starts_another() -> None:
    pages = pypdf.PdfReader(BytesIO(render_desk_mat(CODES, "Comandos"))).pages
    texts = [page.extract_text() for page in pages]
    assert [text.count("BC-NEXT-") for text in texts] == [12, 1]
    assert all("Comandos" in text for text in texts)
    assert "Próximo volume 12" in texts[1]


def test_that_the_same_mat_gives_the_same_bytes() -> None:
    assert render_desk_mat(CODES) == render_desk_mat(CODES)


def test_that_a_mat_without_codes_is_refused() -> None:
    with pytest.raises(DeskMatEmpty):
        render_desk_mat([])


def test_that_a_code_too_long_for_its_card_is_refused() -> None:
    with pytest.raises(SymbolTooWide):
        render_desk_mat([ControlCode("x", "X" * 60)])
