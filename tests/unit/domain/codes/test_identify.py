import json
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes.identify import Candidate, identify
from bancada.domain.codes.kinds import CodeKind
from tests.unit.domain.codes.vectors import Vector, all_vectors, vectors

GS = "\x1d"
KINDS = {kind.value for kind in CodeKind}
CODES = [vector for vector in all_vectors() if vector.kind in KINDS]
NFE_KEY = "33150308370779000149550010001100931002410775"


@pytest.mark.parametrize("vector", CODES, ids=lambda v: f"{v.kind}-{v.value!r:.60}")
def test_that_a_published_code_is_told_by_its_kind(vector: Vector) -> None:
    assert (CodeKind(vector.kind) in identify(vector.value).kinds) is vector.valid


@pytest.mark.parametrize("vector", vectors("classify"), ids=lambda v: v.value)
def test_that_a_scan_may_be_several_things(vector: Vector) -> None:
    assert identify(vector.value).kinds == {CodeKind(kind) for kind in vector.expect}


@given(st.text())
def test_that_any_text_is_identified(text: str) -> None:
    found = identify(text)

    assert len(set(found.candidates)) == len(found.candidates)


@given(st.text(string.ascii_letters + string.digits + " -/.:=?&{}\"'" + GS, max_size=70))
def test_that_no_letter_or_digit_of_a_scan_is_lost(text: str) -> None:
    assert [char for char in identify(text).text if char.isalnum()] == [
        char for char in text if char.isalnum()
    ]


@given(st.sampled_from([vector.value for vector in CODES]), st.sampled_from(["\r", "\n", "\r\n", "\t", " "]))
def test_that_a_line_end_of_the_transport_changes_nothing(value: str, end: str) -> None:
    assert identify(value + end).candidates == identify(value).candidates


@pytest.mark.parametrize("text", ["BANCADA-DONE", "bancada-qty", "BANCADA-3"])
def test_that_a_code_of_the_desk_mat_is_told_as_such(text: str) -> None:
    assert identify(text).candidates == (Candidate(CodeKind.CONTROL, text.upper(), valid=True),)


def test_that_a_wrong_check_digit_is_shown_not_hidden() -> None:
    found = identify("1Z12345E0205271688")

    assert found.candidates == (Candidate(CodeKind.UPS, "1Z12345E0205271688", valid=False),)
    assert found.kinds == frozenset()
    assert found.value_of(CodeKind.UPS) is None
    assert found.tracking_numbers == ("1Z12345E0205271688",)


def test_that_an_ean_symbol_holds_no_carriers_number() -> None:
    assert identify("]E0797806677146").kinds == {CodeKind.GTIN_12}
    assert identify("]C0797806677146").kinds == {CodeKind.GTIN_12, CodeKind.FEDEX_12}


def test_that_the_symbology_is_reported_and_parted_from_the_text() -> None:
    found = identify("]E07891234567895\r\n")

    assert (found.symbology, found.text, found.gtin14) == ("]E0", "7891234567895", "07891234567895")


def test_that_an_element_string_brings_its_item() -> None:
    found = identify(f"]d20107032069804988100329{GS}15210526{GS}")

    assert found.gs1 is not None
    assert found.gs1.lot == "0329"
    assert found.gtin14 == "07032069804988"
    assert found.text == f"0107032069804988100329{GS}15210526"


def test_that_an_element_string_brings_its_logistic_unit() -> None:
    assert identify("00376104250021234569").value_of(CodeKind.SSCC) == "376104250021234569"


def test_that_the_content_of_a_logistic_unit_is_not_its_item() -> None:
    found = identify("0217898357410012374")

    assert found.gs1 is not None
    assert found.gtin14 is None


def test_that_a_lot_alone_is_an_element_string_only_where_the_scanner_says_so() -> None:
    assert identify("10ABC").gs1 is None
    assert identify("]C110ABC").kinds == {CodeKind.GS1}
    assert identify(f"10ABC{GS}3712").kinds == {CodeKind.GS1}


def test_that_a_broken_element_string_is_told_as_such() -> None:
    found = identify("]C10107032069804989")

    assert Candidate(CodeKind.GS1, "0107032069804989", valid=False) in found.candidates
    assert found.gs1 is None


def test_that_a_separator_at_the_end_still_vouches_for_the_lot() -> None:
    scan = identify(f"0107032069804988100329152105{GS}").gs1

    assert scan is not None
    assert not scan.lot_may_have_swallowed


def test_that_a_parcel_is_found_by_the_number_people_read_and_by_the_valid_one_first() -> None:
    assert identify("1001921334250001000300779017972697").tracking_numbers == ("779017972697",)
    assert identify("420787459400111206206406260787").tracking_numbers == ("9400111206206406260787",)
    assert identify("DL07798661BR").tracking_numbers == ("DL077986616BR",)
    assert identify("52998224725").tracking_numbers == ("52998224725",)


@pytest.mark.parametrize(
    "text",
    [
        NFE_KEY,
        f"NFe{NFE_KEY}",
        "3315 0308 3707 7900 0149 5500 1000 1100 9310 0241 0775",
        f"https://example.org/nfce?p={NFE_KEY}|2|1|1|0123456789ABCDEF",
    ],
)
def test_that_an_invoice_is_found_by_key_and_by_address(text: str) -> None:
    assert identify(text).invoice_key == NFE_KEY


def test_that_a_key_with_letters_is_both_kinds_of_nfe_key() -> None:
    found = identify("35260712ABC34501DE35550010000001231123456787")

    assert found.kinds == {CodeKind.NFE_KEY, CodeKind.NFE_KEY_ALFA}


def test_that_a_transport_documents_key_is_no_invoices() -> None:
    assert identify("33150308370779000149570010001100931002410772").candidates[0].kind is CodeKind.CTE_KEY


def test_that_a_wrong_key_is_told_and_opens_nothing() -> None:
    found = identify(NFE_KEY[:-1] + "4")

    assert found.candidates == (Candidate(CodeKind.NFE_KEY, NFE_KEY[:-1] + "4", valid=False),)
    assert found.invoice_key is None


@pytest.mark.parametrize(
    "text",
    [
        "47512345678",
        json.dumps({"id": "47512345678", "t": "lm"}),
        json.dumps({"id": "47512345678", "sender_id": 1234567, "hash_code": "x/y", "security_digit": "0"}),
    ],
)
def test_that_a_marketplace_label_brings_its_shipment(text: str) -> None:
    assert identify(text).value_of(CodeKind.MERCADO_LIVRE) == "47512345678"


def test_that_a_text_of_no_kind_is_kept_as_it_is() -> None:
    found = identify("  Pedido Nº 12-ab  ")

    assert (found.text, found.candidates) == ("Pedido Nº 12-ab", ())
    assert (found.gtin14, found.invoice_key, found.tracking_numbers) == (None, None, ())
