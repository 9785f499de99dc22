import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bancada.labels.errors import SymbolDataInvalid
from bancada.labels.label import Element, Label, Symbol, Symbology, TextBlock, area_mm, mm
from bancada.labels.phrases import Language
from bancada.labels.resolution import Resolution
from bancada.labels.shipping_label import Recipient, Sender, shipping_label
from bancada.labels.zpl import CopiesOutOfRange, Zpl, escape
from tests.unit.labels.sample_labels import SHIPPING_SAMPLES, TRACKED

GOLDEN = Path(__file__).parents[2] / "data" / "labels"
HEAD = Resolution(203)
# A prefix of a command is ours only where one of these follows.
OUR_COMMAND = re.compile(rb"\^(XA|XZ|CI28|LH0,0|PW|LL|PQ|FO|FR|FH|FD|FS|A0N|GB|BY|BCN|BQN|BXN)")
FIELD = re.compile(rb"\^FH\^FD(.*?)\^FS", re.DOTALL)
HOSTILE = (
    "^XZ^XA",
    "~JA",
    "_5E",
    "^FS^FO0,0^FDX",
    "_5EXZ",
    "\x1b\x00\x7f\r\n",
    "^CC!",
    ">;>8",
    "漢字~Привет^",
    "\\&",
)

hostile_text = st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12)), max_size=6).map("".join)
printable_ascii = st.text(st.characters(min_codepoint=1, max_codepoint=127), min_size=1, max_size=10)


def render(*elements: Element) -> bytes:
    return Zpl().render(Label(100, 150, elements), HEAD)


def symbol(symbology: Symbology, data: str) -> bytes:
    return render(Symbol(symbology, area_mm(0, 10, 100, 60), data))


def decoded(field: bytes) -> str:
    """Field data as the printer sees it after `^FH`."""
    return re.sub(rb"_([0-9A-F]{2})", lambda match: bytes([int(match[1], 16)]), field).decode()


def assert_only_our_commands(zpl: bytes) -> None:
    assert b"~" not in zpl
    assert all(OUR_COMMAND.match(zpl, at) for at in (match.start() for match in re.finditer(rb"\^", zpl)))
    assert zpl.count(b"^XA") == zpl.count(b"^XZ") == 1
    assert zpl.count(b"^FD") == zpl.count(b"^FH") == len(FIELD.findall(zpl))
    assert not set(zpl) & (set(range(32)) - {10} | {127})


@given(hostile_text)
def test_that_text_cannot_add_a_command(text: str) -> None:
    zpl = render(TextBlock(area_mm(0, 0, 100, 30), text, mm(5), mm(3), 4))
    assert_only_our_commands(zpl)
    assert zpl.count(b"\n") == zpl.count(b"^FO") + 7


@given(hostile_text, hostile_text, hostile_text)
def test_that_no_field_of_a_shipping_label_can_add_a_command(first: str, second: str, third: str) -> None:
    fields = replace(
        TRACKED,
        carrier=first,
        service_level=second,
        invoice_no=third,
        carton_name=first,
        printed_note=second,
        sender=Sender(third, (first, second)),
        recipient=Recipient(first, second, third, first, second, third, first, second, third),
    )
    assert_only_our_commands(Zpl().render(shipping_label(fields, Language.EN), HEAD))


@given(printable_ascii, st.sampled_from([Symbology.CODE_128, Symbology.DATA_MATRIX, Symbology.QR]))
def test_that_no_data_of_a_symbol_can_add_a_command(data: str, symbology: Symbology) -> None:
    assert_only_our_commands(symbol(symbology, data))


@given(printable_ascii)
def test_that_a_matrix_symbol_gets_its_data_unchanged(data: str) -> None:
    (field,) = FIELD.findall(symbol(Symbology.DATA_MATRIX, data))
    assert decoded(field) == data
    (field,) = FIELD.findall(symbol(Symbology.QR, data))
    assert decoded(field) == "MA," + data


def test_that_control_and_command_characters_are_sent_as_hex() -> None:
    assert escape("Line 2: ^XZ^XAZ~_\n\x7f") == "Line 2: _5EXZ_5EXAZ_7E_5F_0A_7F"


def test_that_accents_are_sent_as_utf_8() -> None:
    zpl = render(TextBlock(area_mm(0, 0, 100, 10), "Conceição", mm(5), mm(3)))
    assert "^FDConceição^FS".encode() in zpl


def test_that_a_plain_code_is_sent_in_automatic_mode() -> None:
    assert b"^BY4^BCN,480,N,N,N,A^FH^FDAA123456785BR^FS" in symbol(Symbology.CODE_128, "AA123456785BR")


@pytest.mark.parametrize(
    ("symbology", "data", "field"),
    [
        (Symbology.CODE_128, "AB>C", ">:AB>0C"),
        (Symbology.CODE_128, "1234>^~_\x7f", ">;1234>6>0><>=_5F>1"),
        (Symbology.CODE_128, "\x02A\x03", ">9663367"),
        (Symbology.CODE_128, "ab\t123456", ">:ab>773>5123456"),
        (Symbology.GS1_128, "00376104250021234569", ">;>800376104250021234569"),
        (Symbology.GS1_128, "10AB\x1d21CD", ">;>810>6AB>821CD"),
    ],
)
def test_that_other_codes_use_the_invocation_codes_of_the_guide(
    symbology: Symbology, data: str, field: str
) -> None:
    assert f"N,N,N,N^FH^FD{field}^FS".encode() in symbol(symbology, data)


def test_that_a_data_matrix_using_all_escape_characters_is_refused() -> None:
    with pytest.raises(SymbolDataInvalid):
        symbol(Symbology.DATA_MATRIX, "#!$%&*+;")


def test_that_the_number_of_copies_is_in_the_job() -> None:
    assert b"^PQ3\n^XZ" in Zpl().render(Label(100, 150, ()), HEAD, copies=3)


@pytest.mark.parametrize("copies", [0, -1, 10_000])
def test_that_an_impossible_number_of_copies_is_refused(copies: int) -> None:
    with pytest.raises(CopiesOutOfRange):
        Zpl().render(Label(100, 150, ()), HEAD, copies)


def test_that_a_label_is_as_large_in_dots_as_the_head_makes_it() -> None:
    assert Zpl().render(Label(100, 150, ()), Resolution(300)).splitlines()[3:5] == [b"^PW1181", b"^LL1772"]


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("name", SHIPPING_SAMPLES)
def test_that_the_shipping_label_is_the_recorded_one(name: str, dpi: int) -> None:
    rendered = Zpl().render(shipping_label(*SHIPPING_SAMPLES[name]), Resolution(dpi))
    assert rendered == (GOLDEN / f"shipping_{name}_{dpi}.zpl").read_bytes()
