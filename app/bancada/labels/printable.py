"""Text as a printer may see it: composed, one line at a time, without control characters."""

import unicodedata

# Surrogates cannot be sent as UTF-8; format characters are invisible or turn the direction of writing.
DROPPED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def printable_line(text: str) -> str:
    """The text on one line: NFC, runs of blanks made one, invisible and control characters dropped."""
    composed = unicodedata.normalize("NFC", " ".join(text.split()))
    return "".join(char for char in composed if unicodedata.category(char) not in DROPPED_CATEGORIES)


def printable_lines(text: str) -> tuple[str, ...]:
    """The lines of a text that are not empty, each printable."""
    return tuple(line for raw in text.splitlines() if (line := printable_line(raw)))
