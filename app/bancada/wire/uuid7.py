"""UUID version 7: ids that sort by the millisecond they were made in."""

from __future__ import annotations

import os
from uuid import UUID

_RANDOM_BITS_B = (1 << 62) - 1
_VERSION_7 = 0x7 << 76
_VARIANT = 0b10 << 62


def new_uuid7(wall_ms: int, random_bytes: bytes | None = None) -> UUID:
    """A new id: 48 bits of Unix milliseconds, version, 12 random bits, variant, 62 random bits.

    Source: RFC 9562, section 5.7.

    >>> str(new_uuid7(0x017F22E279B0, bytes.fromhex("0cc318c4dc0c0c07398f")))
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f'
    """
    noise = int.from_bytes(random_bytes or os.urandom(10), "big")
    noise_a = (noise >> 64) & 0xFFF
    return UUID(
        int=(wall_ms & 0xFFFF_FFFF_FFFF) << 80
        | _VERSION_7
        | noise_a << 64
        | _VARIANT
        | (noise & _RANDOM_BITS_B)
    )
