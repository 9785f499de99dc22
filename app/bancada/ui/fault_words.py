"""The words for faults of printers, disk and station, in the language in use.

A fault travels as its English sentence, because it is logged and stored as well; the sentences stand
here once more, as only literals can be translated. What is not known here stays as it is.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_SENTENCES = (
    QT_TRANSLATE_NOOP("Fault", "A disk, port, device or network does not answer."),
    QT_TRANSLATE_NOOP(
        "Fault",
        "A person needs a name, a badge, a known role and a PIN of four digits; one admin must remain.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault", "A printer is `folder:DIR`, `tcp:HOST`, `tcp:HOST:PORT` or `file:/dev/usb/lp0`."
    ),
    QT_TRANSLATE_NOOP("Fault", "No printer is chosen yet: choose one in Settings (F11)."),
    QT_TRANSLATE_NOOP("Fault", "A PIN has at least four digits, and nothing but digits."),
    QT_TRANSLATE_NOOP("Fault", "A PIN is needed; only a packer may sign in with the badge alone."),
    QT_TRANSLATE_NOOP("Fault", "A person needs a badge."),
    QT_TRANSLATE_NOOP("Fault", "A person needs a name."),
    QT_TRANSLATE_NOOP("Fault", "Nobody can deactivate themselves."),
    QT_TRANSLATE_NOOP("Fault", "One active administrator must remain."),
    QT_TRANSLATE_NOOP("Fault", "This code is a command of the desk mat: take another one as the badge."),
    QT_TRANSLATE_NOOP("Fault", "This language is not known."),
    QT_TRANSLATE_NOOP("Fault", "This person is not known here."),
    QT_TRANSLATE_NOOP("Fault", "This role is not known."),
    QT_TRANSLATE_NOOP("Fault", "Only an admin may change this."),
    QT_TRANSLATE_NOOP(
        "Fault",
        "Only a shift lead, a supervisor or an admin may import: sign in, and import again.",
    ),
    QT_TRANSLATE_NOOP("Fault", "Something went wrong."),
    QT_TRANSLATE_NOOP(
        "Fault", "The connection to the printer broke while printing; look whether the label came out."
    ),
    QT_TRANSLATE_NOOP("Fault", "The printer does not answer."),
    QT_TRANSLATE_NOOP("Fault", "The printer does not answer: check its cable."),
    QT_TRANSLATE_NOOP("Fault", "The printer has not been opened."),
    QT_TRANSLATE_NOOP("Fault", "The printer is out of paper: put in a new roll."),
    QT_TRANSLATE_NOOP("Fault", "The printer is out of ribbon: put in a new one."),
    QT_TRANSLATE_NOOP("Fault", "The printer is paused: press its pause button."),
    QT_TRANSLATE_NOOP("Fault", "The printer took nothing; the job can be tried again."),
    QT_TRANSLATE_NOOP("Fault", "The printer's cover is open: close it."),
    QT_TRANSLATE_NOOP("Fault", "Something went wrong inside the program: this label cannot be made."),
    QT_TRANSLATE_NOOP("Fault", "The station has been stopped."),
    QT_TRANSLATE_NOOP("Fault", "The station's disk is full or does not answer; nothing was saved."),
    QT_TRANSLATE_NOOP("Fault", "This badge belongs to somebody else already."),
    QT_TRANSLATE_NOOP("Fault", "This cannot be done now."),
    QT_TRANSLATE_NOOP("Fault", "This label cannot be made."),
    QT_TRANSLATE_NOOP("Fault", "Code 128 holds ASCII characters only"),
    QT_TRANSLATE_NOOP("Fault", "it is not a device"),
    QT_TRANSLATE_NOOP("Fault", "it serves somebody else or another port"),
    QT_TRANSLATE_NOOP("Fault", "it takes no more data"),
    QT_TRANSLATE_NOOP("Fault", "no answer in time"),
)
# With places for what differs from case to case, most of all the system's own words.
_PATTERNS = (
    QT_TRANSLATE_NOOP("Fault", "The printer at {place} cannot be opened: {reason}."),
    QT_TRANSLATE_NOOP("Fault", "The printer at {place} was lost after {sent_bytes} bytes: {reason}."),
    QT_TRANSLATE_NOOP("Fault", "A bar code cannot carry {text}: {reason}."),
    QT_TRANSLATE_NOOP("Fault", "The bar code of {text} needs {needed} mm and its place has {available} mm."),
    QT_TRANSLATE_NOOP("Fault", "setting {name} cannot be {value}"),
)
_KNOWN = frozenset(str(sentence) for sentence in _SENTENCES)
_MATCHERS = {
    str(pattern): re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(str(pattern))))
    for pattern in _PATTERNS
}


def fault_words(sentence: str) -> str:
    """A fault's sentence in the packer's language."""
    if sentence in _KNOWN:
        return QCoreApplication.translate("Fault", sentence)
    for pattern, matcher in _MATCHERS.items():
        if (found := matcher.fullmatch(sentence)) is not None:
            parts = {name: fault_words(part) for name, part in found.groupdict().items()}
            return QCoreApplication.translate("Fault", pattern).format(**parts)
    return sentence
