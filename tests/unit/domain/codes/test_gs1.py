import string
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.codes import gs1, mod10
from bancada.domain.codes.errors import InvalidChecksum, InvalidCode, InvalidFormat, InvalidLength
from tests.unit.domain.codes.vectors import Vector, vectors

GS = gs1.SEPARATOR
GTIN = "0107032069804988"

KEYS = st.text(string.digits, min_size=13, max_size=13).map(lambda body: body + mod10.check_digit(body))
LOTS = st.text(string.ascii_letters + string.digits + "-./", min_size=1, max_size=20)
DATES = st.dates(date(2000, 1, 1), date(2049, 12, 31))


@pytest.mark.parametrize("vector", vectors("gs1_element_string"), ids=lambda v: repr(v.value))
def test_that_a_published_element_string_is_judged_as_published(vector: Vector) -> None:
    assert gs1.is_valid(vector.value) is vector.valid


@pytest.mark.parametrize(
    "vector", [v for v in vectors("gs1_element_string") if v.valid], ids=lambda v: repr(v.value)
)
def test_that_the_elements_say_what_is_published(vector: Vector) -> None:
    scan = gs1.parse(vector.value)

    assert {each.ai: gs1.readable(each) for each in scan.elements} == vector.expect


def test_that_one_scan_tells_item_lot_serial_and_dates() -> None:
    scan = gs1.parse(f"{GTIN}172604001525033111240229{'10'}LOT-7{GS}21SN/0001{GS}")

    assert scan.gtin14 == "07032069804988"
    assert (scan.lot, scan.serial_no) == ("LOT-7", "SN/0001")
    assert scan.expires_on == date(2026, 4, 30)
    assert scan.best_before_on == date(2025, 3, 31)
    assert scan.produced_on == date(2024, 2, 29)


def test_that_a_logistic_label_tells_its_content_and_destination() -> None:
    scan = gs1.parse(f"00376104250021234569021789835741001237{'24'}{GS}42005311000")

    assert scan.sscc == "376104250021234569"
    assert (scan.gtin14, scan.content_gtin14, scan.count) == (None, "17898357410012", 24)
    assert scan.ship_to_postcode == "05311000"


def test_that_a_postcode_with_country_loses_the_country() -> None:
    assert gs1.parse("42107605311000").ship_to_postcode == "05311000"


@pytest.mark.parametrize(
    ("element", "weight_g"),
    [
        ("3103000035", 35),
        ("3100000035", 35_000),
        ("3102001250", 12_500),
        ("3104000125", 13),
        ("3104000124", 12),
        ("3105000049", 0),
    ],
)
def test_that_a_net_weight_is_in_whole_grams(element: str, weight_g: int) -> None:
    assert gs1.parse(GTIN + element).net_weight_g == weight_g


def test_that_a_variable_count_is_a_count() -> None:
    assert gs1.parse(f"{GTIN}3012").count == 12


@given(KEYS, LOTS, LOTS, DATES)
def test_that_what_is_encoded_is_what_is_read(key: str, lot: str, serial_no: str, expires_on: date) -> None:
    scan = gs1.parse(f"01{key}10{lot}{GS}17{expires_on:%y%m%d}21{serial_no}")

    assert (scan.gtin14, scan.lot, scan.serial_no) == (key, lot, serial_no)
    assert scan.expires_on == expires_on
    assert not scan.lot_may_have_swallowed


@given(KEYS, LOTS, DATES)
def test_that_separators_that_are_not_needed_change_nothing(key: str, lot: str, expires_on: date) -> None:
    needed = f"01{key}17{expires_on:%y%m%d}10{lot}{GS}37{5}"
    superfluous = f"{GS}01{key}{GS}17{expires_on:%y%m%d}{GS}{GS}10{lot}{GS}37{5}{GS}{GS}"

    assert gs1.parse(superfluous) == gs1.parse(needed)


@given(st.text(string.digits + string.ascii_uppercase + GS, max_size=60))
def test_that_any_text_is_read_or_refused(text: str) -> None:
    try:
        assert gs1.parse(text).elements
    except InvalidCode:
        assert not gs1.is_valid(text)


@given(
    st.sampled_from(["30", "37", "3103", "3925", "3910", "7003", "7007", "7011", "8008", "421", "4324"]), LOTS
)
def test_that_a_malformed_value_is_refused_not_a_crash(ai: str, value: str) -> None:
    try:
        gs1.parse(ai + value)
    except InvalidCode:
        assert not gs1.is_valid(ai + value)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", InvalidFormat),
        (GS, InvalidFormat),
        ("01123456789012312", InvalidFormat),
        ("01A2345678901231", InvalidFormat),
        ("013842587609507417260230", InvalidFormat),
        (f"{GTIN}30", InvalidFormat),
        (f"10A{GS}10B", InvalidFormat),
        ("01\u0660\u0667032069804988", InvalidFormat),
        ("10LOTÇ", InvalidFormat),
        ("0107032069804989", InvalidChecksum),
        ("00376104250021234568", InvalidChecksum),
        ("4107898357410016", InvalidChecksum),
        ("02178983574100133712", InvalidChecksum),
        ("40212345678901234569", InvalidChecksum),
        ("371234567810AB", InvalidLength),
        ("101234567890123456789010AB", InvalidLength),
    ],
)
def test_that_the_refusal_names_its_reason(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        gs1.parse(text)


def test_that_the_same_element_may_come_twice_with_one_value() -> None:
    assert gs1.parse(f"10A{GS}{GTIN}10A").lot == "A"


@pytest.mark.parametrize("identifier", ["]C1", "]d2", "]Q3", "]e0"])
def test_that_a_symbology_identifier_is_left_out(identifier: str) -> None:
    assert gs1.parse(f"{identifier}{GTIN}\r\n").gtin14 == "07032069804988"


@pytest.mark.parametrize(
    "tail", ["032915210526", "032921SN1", "03293103000035", "LOT374", "A0107032069804988"]
)
@pytest.mark.parametrize("ai", ["10", "21"])
def test_that_a_lot_that_could_hold_a_further_element_is_flagged(ai: str, tail: str) -> None:
    assert gs1.parse(f"{GTIN}{ai}{tail}").lot_may_have_swallowed


@pytest.mark.parametrize("text", [f"{GTIN}100329", f"{GTIN}10ABC-99", f"{GTIN}15210526", GTIN, f"{GTIN}3712"])
def test_that_a_lot_that_holds_nothing_further_is_not_flagged(text: str) -> None:
    assert not gs1.parse(text).lot_may_have_swallowed


@pytest.mark.parametrize("text", [f"{GTIN}10032915210526{GS}", f"{GTIN}100329{GS}21152105"])
def test_that_a_scanner_that_sends_separators_is_trusted(text: str) -> None:
    assert not gs1.parse(text).lot_may_have_swallowed


@pytest.mark.parametrize("text", [GTIN, "00376104250021234569", f"15210526{GTIN}", f"3103000035{GTIN}10A"])
def test_that_a_text_that_reaches_a_key_looks_like_an_element_string(text: str) -> None:
    assert gs1.looks_keyed(text)


@pytest.mark.parametrize("text", ["7891234567895", "10ABC", "15210526", "0107", "PEDIDO-01", ""])
def test_that_a_text_without_key_does_not(text: str) -> None:
    assert not gs1.looks_keyed(text)


def test_that_values_are_found_by_their_ai() -> None:
    scan = gs1.parse(f"{GTIN}240ABC")

    assert (scan.value_of("240"), scan.value_of("10")) == ("ABC", None)


def test_that_elements_are_printed_with_their_ais_in_parentheses() -> None:
    assert gs1.format(f"{GTIN}100329{GS}15210526") == "(01)07032069804988(10)0329(15)210526"


def test_that_the_compact_form_keeps_inner_separators() -> None:
    assert gs1.validate(f"]C1{GTIN}10A{GS}37{2}{GS}") == f"{GTIN}10A{GS}372"


@pytest.mark.parametrize(
    ("ai", "value", "shown"),
    [("3100", "000035", "35 kg"), ("3106", "000035", "0.000035 kg"), ("30", "007", 7)],
)
def test_that_values_are_shown_in_their_unit(ai: str, value: str, shown: str | int) -> None:
    assert gs1.readable(gs1.Gs1Element(ai, value)) == shown


def test_that_the_tables_can_be_read_ahead() -> None:
    gs1.warm_up()

    assert gs1.is_valid(GTIN)
