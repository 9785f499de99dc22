"""What a scanned or typed text may be: every kind it fits, each with its value and whether it checks.

One text can be several things (`797806677146` is a FedEx number and a GTIN-12), so nothing is decided
here: whoever waits for a scan knows what it waits for. A kind appears when the shape fits, even with a
wrong check digit; for a carrier's number that is a warning, never a reason to refuse it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bancada.domain.codes import (
    aim,
    amazon,
    cep,
    cnpj,
    correios_datamatrix,
    cpf,
    dhl,
    fedex,
    gs1,
    gtin,
    iata_awb,
    mercado_livre,
    nfe_key,
    s10,
    scale_label,
    shopee,
    sscc,
    ups,
    usps,
)
from bancada.domain.codes.errors import InvalidCode
from bancada.domain.codes.kinds import GTIN_KINDS, INVOICE_KINDS, TRACKING_KINDS, CodeKind
from bancada.domain.control_codes import choice_number, control_code

_FRAME = " \t\r\n\x00\x02\x03"
_INNER_FRAME = _FRAME + gs1.SEPARATOR
_GTIN_LENGTH = 14
_LONGEST_NUMBER = 60
_SHORTEST_LABEL_TEXT = 20


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing the text may be.

    Attributes:
        value: the number in the form it is stored and looked up by.
        valid: whether its check digits and parts hold.
    """

    kind: CodeKind
    value: str
    valid: bool


@dataclass(frozen=True, slots=True)
class Identification:
    """A scan and all it may be.

    Attributes:
        text: the scan without what its transport adds (symbology identifier, line ends, outer GS);
            letters, inner spaces and separators are kept.
        symbology: the AIM identifier the scanner sent, or None.
        gs1: what the element string says, where the text is a valid one.
    """

    text: str
    symbology: str | None
    candidates: tuple[Candidate, ...]
    gs1: gs1.Gs1Scan | None

    @property
    def kinds(self) -> frozenset[CodeKind]:
        """The kinds whose checks hold."""
        return frozenset(each.kind for each in self.candidates if each.valid)

    def value_of(self, kind: CodeKind) -> str | None:
        """The value of a kind whose checks hold."""
        return next((each.value for each in self.candidates if each.kind is kind and each.valid), None)

    @property
    def gtin14(self) -> str | None:
        """The valid GTIN of the scan (not that of a logistic unit's content), in 14 digits."""
        values = (each.value for each in self.candidates if each.kind in GTIN_KINDS and each.valid)
        number = next(values, None)
        return number.zfill(_GTIN_LENGTH) if number else None

    @property
    def invoice_key(self) -> str | None:
        """The valid access key of an NF-e, NFC-e, CT-e or DC-e."""
        values = (each.value for each in self.candidates if each.kind in INVOICE_KINDS and each.valid)
        return next(values, None)

    @property
    def tracking_numbers(self) -> tuple[str, ...]:
        """Every number a carrier may know the scan by, those whose checks hold first, none twice."""
        found = [each for each in self.candidates if each.kind in TRACKING_KINDS]
        found.sort(key=lambda each: not each.valid)
        return tuple(dict.fromkeys(each.value for each in found))


@dataclass(frozen=True, slots=True)
class _Rule:
    kind: CodeKind
    shape: re.Pattern[str]
    is_valid: Callable[[str], bool]
    value: Callable[[str], str]


def _digits(length: int) -> re.Pattern[str]:
    return re.compile(rf"[0-9]{{{length}}}")


def _always(_text: str) -> bool:
    return True


_RETAIL_RULES = (
    _Rule(CodeKind.GTIN_13, _digits(13), gtin.is_valid, gtin.compact),
    _Rule(CodeKind.GTIN_12, _digits(12), gtin.is_valid, gtin.compact),
    _Rule(CodeKind.GTIN_8, _digits(8), gtin.is_valid, gtin.compact),
    _Rule(CodeKind.GTIN_14, _digits(14), gtin.is_valid, gtin.compact),
    _Rule(CodeKind.SCALE_LABEL, scale_label.PATTERN, scale_label.is_valid, scale_label.compact),
)

_RULES = (
    *_RETAIL_RULES,
    _Rule(CodeKind.SSCC, _digits(18), sscc.is_valid, sscc.compact),
    _Rule(CodeKind.S10, s10.PATTERN, s10.is_valid, s10.compact),
    _Rule(CodeKind.CORREIOS_DV, s10.PATTERN_WITHOUT_DIGIT, _always, s10.complete),
    _Rule(CodeKind.MERCADO_LIVRE, mercado_livre.LINEAR, _always, mercado_livre.compact),
    _Rule(CodeKind.SHOPEE, shopee.PATTERN, shopee.is_valid, shopee.compact),
    _Rule(CodeKind.UPS, ups.PATTERN, ups.is_valid, ups.compact),
    _Rule(CodeKind.FEDEX_12, fedex.EXPRESS_12, fedex.is_valid, fedex.tracking_no),
    _Rule(CodeKind.FEDEX_15, fedex.GROUND_15, fedex.is_valid, fedex.tracking_no),
    _Rule(CodeKind.FEDEX_SMARTPOST_20, fedex.SMARTPOST_20, fedex.is_valid, fedex.tracking_no),
    _Rule(CodeKind.FEDEX_96_22, fedex.GROUND_96_22, fedex.is_valid, fedex.tracking_no),
    _Rule(CodeKind.FEDEX_34, fedex.LABEL_34, fedex.is_valid, fedex.tracking_no),
    _Rule(CodeKind.USPS, usps.PATTERN, usps.is_valid, usps.tracking_no),
    _Rule(CodeKind.DHL_EXPRESS_10, dhl.WAYBILL, dhl.is_valid, dhl.compact),
    _Rule(CodeKind.DHL_PIECE, dhl.PIECE, dhl.is_valid, dhl.compact),
    _Rule(CodeKind.AMAZON, amazon.PATTERN, amazon.is_valid, amazon.compact),
    _Rule(CodeKind.AWB, iata_awb.PATTERN, iata_awb.is_valid, iata_awb.compact),
    _Rule(CodeKind.CPF, cpf.PATTERN, cpf.is_valid, cpf.compact),
    _Rule(CodeKind.CNPJ, cnpj.PATTERN, cnpj.is_valid, cnpj.compact),
    _Rule(CodeKind.CEP, cep.PATTERN, cep.is_valid, cep.compact),
)

_KEY_KINDS = {
    nfe_key.FiscalModel.CTE.value: CodeKind.CTE_KEY,
    nfe_key.FiscalModel.DCE.value: CodeKind.DCE_KEY,
}
# Two-dimensional codes of labels, which hold a number among other things.
_LABEL_TEXTS = (
    (CodeKind.CORREIOS_DATAMATRIX, correios_datamatrix.tracking_no, correios_datamatrix.is_valid),
    (CodeKind.MERCADO_LIVRE, mercado_livre.shipment_id_of_qr, mercado_livre.is_valid),
)
_WITH_LETTERS = {CodeKind.NFE_KEY: CodeKind.NFE_KEY_ALFA, CodeKind.CNPJ: CodeKind.CNPJ_ALFA}


# The same product is scanned again and again; what a text may be never changes.
@lru_cache(maxsize=512)
def identify(text: str) -> Identification:
    r"""Every kind of code the text may be; never raises.

    >>> sorted(identify("797806677146").kinds)
    [<CodeKind.FEDEX_12: 'fedex_12'>, <CodeKind.GTIN_12: 'gtin12'>]
    >>> identify("]C10107032069804988100329\x1d15210526").gs1.lot
    '0329'
    >>> identify("hello").candidates
    ()
    """
    scan = aim.split(text.strip(_FRAME))
    body = scan.body.strip(_INNER_FRAME)
    if scan.is_retail:
        found = tuple(_by_shape(body, _RETAIL_RULES))
        return Identification(body, scan.identifier, found, None)
    elements = _element_string(scan)
    found = (
        *_from_gs1(elements, body, is_expected=_expects_gs1(scan)),
        *_by_shape(body, _RULES),
        *_from_key(body),
        *_from_label_text(body),
        *_from_control(body),
    )
    return Identification(body, scan.identifier, tuple(dict.fromkeys(found)), elements)


def _expects_gs1(scan: aim.AimScan) -> bool:
    return scan.is_gs1 or gs1.SEPARATOR in scan.body or gs1.looks_keyed(scan.body)


def _element_string(scan: aim.AimScan) -> gs1.Gs1Scan | None:
    if not _expects_gs1(scan):
        return None
    try:
        return gs1.parse(scan.body)
    except InvalidCode:
        return None


def _from_gs1(elements: gs1.Gs1Scan | None, body: str, *, is_expected: bool) -> Iterator[Candidate]:
    if elements is None:
        if is_expected:
            yield Candidate(CodeKind.GS1, body, valid=False)
        return
    yield Candidate(CodeKind.GS1, body, valid=True)
    if elements.sscc:
        yield Candidate(CodeKind.SSCC, elements.sscc, valid=True)
    if elements.gtin14:
        yield Candidate(CodeKind.GTIN_14, elements.gtin14, valid=True)


def _by_shape(body: str, rules: tuple[_Rule, ...]) -> Iterator[Candidate]:
    if len(body) > _LONGEST_NUMBER:
        return
    dense = body.replace(" ", "").upper()
    for rule in rules:
        if rule.shape.fullmatch(dense):
            yield from _with_letters(Candidate(rule.kind, rule.value(dense), rule.is_valid(dense)))


def _with_letters(candidate: Candidate) -> Iterator[Candidate]:
    yield candidate
    kind = _WITH_LETTERS.get(candidate.kind)
    if kind is not None and not candidate.value.isdigit():
        yield Candidate(kind, candidate.value, candidate.valid)


def _from_key(body: str) -> Iterator[Candidate]:
    key = nfe_key.extract(body)
    if key is not None:
        kind = _KEY_KINDS.get(key[20:22], CodeKind.NFE_KEY)
        yield from _with_letters(Candidate(kind, key, nfe_key.is_valid(key)))


def _from_label_text(body: str) -> Iterator[Candidate]:
    if len(body) < _SHORTEST_LABEL_TEXT:
        return
    for kind, value, is_valid in _LABEL_TEXTS:
        try:
            yield Candidate(kind, value(body), is_valid(body))
        except InvalidCode:
            continue


def _from_control(body: str) -> Iterator[Candidate]:
    if control_code(body) is not None or choice_number(body) is not None:
        yield Candidate(CodeKind.CONTROL, body.strip().upper(), valid=True)
