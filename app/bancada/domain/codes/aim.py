"""AIM symbology identifiers: three characters a scanner may send before the data.

`]`, a letter for the symbology, a modifier: `]C1` is GS1-128, `]d2` GS1 DataMatrix, `]Q3` GS1 QR,
`]e0` GS1 DataBar, `]J1` GS1 DotCode; `]C0` Code 128, `]d1` DataMatrix, `]Q1` QR, `]E0` EAN-13 and UPC,
`]E4` EAN-8, `]I1` ITF-14. Source: ISO/IEC 15424.

>>> split("]E05901234123457")
AimScan(identifier=']E0', body='5901234123457')
>>> split("5901234123457").identifier is None
True
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PATTERN = re.compile(r"\][A-IK-UXZJceohdpsz][0-9A-Za-z]")
_GS1 = frozenset({"]C1", "]d2", "]Q3", "]e0", "]e1", "]e2", "]J1"})


@dataclass(frozen=True, slots=True)
class AimScan:
    """A scan parted in its symbology identifier, or None, and the data."""

    identifier: str | None
    body: str

    @property
    def is_gs1(self) -> bool:
        """The symbology promises GS1 element strings."""
        return self.identifier in _GS1

    @property
    def is_retail(self) -> bool:
        """The symbology is EAN or UPC, which holds a GTIN and nothing else."""
        return self.identifier is not None and self.identifier.startswith("]E")


def split(text: str) -> AimScan:
    """Part a known identifier from the data; the data is returned as it is."""
    if _PATTERN.match(text) is None:
        return AimScan(None, text)
    return AimScan(text[:3], text[3:])
