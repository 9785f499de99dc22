"""What the log keeps of a scanned text: the code itself, and nothing that tells who somebody is.

Two-dimensional codes of labels and receipts hold postcodes, house numbers, telephones, names. Of such a text
the number is kept that it is known by; where there is none, its kind and a digest: enough to see that the
same one was scanned again.
"""

from __future__ import annotations

import hashlib
import re

from bancada.domain.codes.gs1 import Gs1Scan
from bancada.domain.codes.identify import Identification
from bancada.domain.codes.kinds import CodeKind

_LONGEST = 48
_DIGEST = 16
_PLAIN = re.compile(rf"[!-Z^-z|~ ]{{0,{_LONGEST}}}")
# Of an element string: identity, lot, dates, serial number, counts and measures of goods.
_OF_GOODS = re.compile(r"0[012]|1[0-7]|2[0-2]|235|24\d|25[0-5]|3[0-6]\d*|37|39\d*|41[4-7]|70\d\d|71\d|80\d\d")
# Labels that hold more than the number they are known by.
_LABELS = (CodeKind.CORREIOS_DATAMATRIX, CodeKind.MERCADO_LIVRE, CodeKind.USPS)


def recorded_code(found: Identification) -> str:
    """A scan as an event may keep it.

    >>> from bancada.domain.codes.identify import identify
    >>> recorded_code(identify("7891234567895"))
    '7891234567895'
    >>> recorded_code(identify("Maria Exemplo; Rua das Flores 7; +55 11 99999-0000; CEP 01001-000"))
    'text:7b82fb83ba03e07d'
    """
    if found.gs1 is not None:
        return found.text if _is_of_goods(found.gs1) else _digest(CodeKind.GS1, found.text)
    number = next((each.value for each in found.candidates if each.kind in _LABELS), None)
    if number is not None:
        return number
    if _PLAIN.fullmatch(found.text):
        return found.text
    kind = found.candidates[0].kind.value if found.candidates else "text"
    return found.invoice_key or _digest(kind, found.text)


def _is_of_goods(scan: Gs1Scan) -> bool:
    return all(_OF_GOODS.fullmatch(element.ai) for element in scan.elements)


def _digest(kind: str, text: str) -> str:
    return f"{kind}:{hashlib.sha256(text.encode()).hexdigest()[:_DIGEST]}"
