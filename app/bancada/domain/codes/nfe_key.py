"""Access keys of Brazilian fiscal documents: 44 characters, of which twelve may be letters.

cUF 2, year and month 4, CNPJ 14 (its first twelve characters may be letters), model 2, series 3,
number 9, form of issue 1, code 8, check digit 1. Models: 55 NF-e, 65 NFC-e, 57 CT-e, 99 DC-e.
Source: MOC 7.0 "Visão Geral" 2.2.6; NT Conjunta DF-e 2025.001 (letters, `ord(c) - 48`).

>>> parse("NFe3315 0308 3707 7900 0149 5500 1000 1100 9310 0241 0775").number
110093
>>> extract("https://example.org/qr?chDCe=41260912345678000195990010000000421011234561&tpAmb=1")
'41260912345678000195990010000000421011234561'
>>> is_valid("33150308370779000149550010001100931002410774")
False
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bancada.domain.codes import cnpj
from bancada.domain.codes.errors import InvalidChecksum, InvalidComponent, InvalidFormat, accepts

LENGTH = 44

_KEY = r"[0-9]{6}[0-9A-Z]{12}[0-9]{26}"
_PLAIN = re.compile(rf"(?:NFE|CTE|DCE)?({_KEY})")
_IN_URL = re.compile(rf"[?&](?:CHNFE|CHCTE|CHDCE|P)=({_KEY})(?![0-9A-Z])")
_STATE = re.compile(r"1[1-7]|2[1-9]|3[1235]|4[1-3]|5[0-3]")
_MONTHS = frozenset(f"{month:02}" for month in range(1, 13))
_WEIGHTS = tuple(2 + position % 8 for position in range(LENGTH - 1))
_ZERO = ord("0")
_CPF_PAD = "000"


class FiscalModel(StrEnum):
    """The kind of document a key belongs to."""

    NFE = "55"
    NFCE = "65"
    CTE = "57"
    DCE = "99"


_MODELS = frozenset(FiscalModel)


@dataclass(frozen=True, slots=True)
class NfeKey:
    """The parts of an access key.

    Attributes:
        state_code: IBGE code of the state.
        issued_year / issued_month: year in full, month 1-12.
        issuer: the 14 characters of the CNPJ field.
        issuer_cpf: the issuer's CPF, where the field holds `000` and a CPF instead of a CNPJ.
        emission_type: form of issue (1 normal); documents of 2010 and before had none.
    """

    key: str
    state_code: str
    issued_year: int
    issued_month: int
    issuer: str
    issuer_cpf: str | None
    model: FiscalModel
    series: int
    number: int
    emission_type: str
    random_code: str
    check_digit: str


def compact(text: str) -> str:
    """The key in capitals, without spaces and the prefix of an XML id; any other text as it is."""
    dense = text.replace(" ", "").upper()
    match = _PLAIN.fullmatch(dense)
    return match[1] if match else dense


def extract(text: str) -> str | None:
    """The key in what a reader returned: the key alone, or the address in a QR code, else None."""
    if len(text) < LENGTH:
        return None
    dense = text.replace(" ", "").upper()
    match = _PLAIN.fullmatch(dense) or _IN_URL.search(dense)
    return match[1] if match else None


def check_digit(body: str) -> str:
    """The digit that completes the first 43 characters.

    >>> check_digit("3315030837077900014955001000110093100241077")
    '5'
    """
    total = sum(weight * (ord(char) - _ZERO) for weight, char in zip(_WEIGHTS, reversed(body), strict=True))
    return str(-total % 11 % 10)


def validate(text: str) -> str:
    """The key as its 44 characters.

    Raises:
        InvalidFormat: no key in the text, or letters outside the CNPJ.
        InvalidComponent: no such state, month or model.
        InvalidChecksum.
    """
    key = extract(text)
    if key is None:
        raise InvalidFormat
    if _STATE.match(key) is None or key[4:6] not in _MONTHS or key[20:22] not in _MODELS:
        raise InvalidComponent
    if check_digit(key[:-1]) != key[-1]:
        raise InvalidChecksum
    return key


def is_valid(text: str) -> bool:
    """Whether `validate` accepts the key."""
    return accepts(validate, text)


def parse(text: str) -> NfeKey:
    """The parts of a valid key.

    Raises:
        InvalidCode: as `validate`.
    """
    key = validate(text)
    issuer = key[6:20]
    return NfeKey(
        key=key,
        state_code=key[:2],
        issued_year=2000 + int(key[2:4]),
        issued_month=int(key[4:6]),
        issuer=issuer,
        issuer_cpf=_cpf_of(issuer),
        model=FiscalModel(key[20:22]),
        series=int(key[22:25]),
        number=int(key[25:34]),
        emission_type=key[34],
        random_code=key[35:43],
        check_digit=key[43],
    )


def _cpf_of(issuer: str) -> str | None:
    """A CNPJ may begin with 000 as well; its check digits tell."""
    if not issuer.startswith(_CPF_PAD) or cnpj.is_valid(issuer):
        return None
    return issuer[len(_CPF_PAD) :]


def format(text: str) -> str:
    """The key in groups of four, as a DANFE prints it.

    >>> format("33150308370779000149550010001100931002410775")
    '3315 0308 3707 7900 0149 5500 1000 1100 9310 0241 0775'
    """
    key = compact(text)
    return " ".join(key[start : start + 4] for start in range(0, len(key), 4))
