"""Translation files of Qt Linguist: read, written always in the same order and form, and checked."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

from screen_texts import ScreenText

_QUOTES = {'"': "&quot;", "'": "&apos;"}
_PLACEHOLDER = re.compile(r"\{\w+\}|%L?n|%L?\d+")
_COUNT = re.compile(r"%L?n")
# Portuguese, Spanish and English tell one from many, and nothing else.
PLURAL_FORMS = 2

Forms = tuple[str, ...]


@dataclass(frozen=True, order=True, slots=True)
class Entry:
    """A text and its translation: one form, or one for each grammatical number.

    Attributes:
        forms: empty strings where a translation is missing.
        is_finished: a translator has not marked it as still to be done.
    """

    text: ScreenText
    is_plural: bool
    forms: Forms
    is_finished: bool = True


def read_entries(content: str) -> list[Entry]:
    """The entries of a file, in its order."""
    return [
        _entry(context.findtext("name", ""), message)
        for context in ET.fromstring(content).iter("context")
        for message in context.iter("message")
    ]


def _entry(context: str, message: ET.Element) -> Entry:
    text = ScreenText(context, message.findtext("source", ""), message.findtext("comment", ""))
    translation = message.find("translation")
    plain = ET.Element("translation") if translation is None else translation
    forms = tuple(form.text or "" for form in plain.iter("numerusform")) or (plain.text or "",)
    return Entry(text, message.get("numerus") == "yes", forms, plain.get("type") is None)


def merged(found: Iterable[Entry], kept: Mapping[ScreenText, Entry]) -> list[Entry]:
    """The texts found in the sources, each with the translation that is kept for it, sorted.

    A text that counts something is plural, also where the marking call cannot say so.
    """
    entries = []
    for text, is_plural in sorted({entry.text: _counts(entry) for entry in found}.items()):
        blank = ("",) * (PLURAL_FORMS if is_plural else 1)
        old = kept.get(text)
        forms = old.forms if old is not None and len(old.forms) == len(blank) else blank
        is_finished = all(forms) and old is not None and old.is_finished
        entries.append(Entry(text, is_plural, forms, is_finished))
    return entries


def _counts(entry: Entry) -> bool:
    return entry.is_plural or bool(_COUNT.search(entry.text.source))


def written(entries: Iterable[Entry], language: str, source_language: str) -> str:
    """The content of a file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="{source_language}">',
    ]
    by_context: dict[str, list[Entry]] = {}
    for entry in entries:
        by_context.setdefault(entry.text.context, []).append(entry)
    for context, messages in by_context.items():
        lines += ["<context>", f"    <name>{_escaped(context)}</name>"]
        for message in messages:
            lines += _message_lines(message)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message_lines(entry: Entry) -> list[str]:
    opening = "<translation>" if entry.is_finished else '<translation type="unfinished">'
    lines = [f"        <source>{_escaped(entry.text.source)}</source>"]
    if entry.text.comment:
        lines.append(f"        <comment>{_escaped(entry.text.comment)}</comment>")
    if entry.is_plural:
        forms = [f"            <numerusform>{_escaped(form)}</numerusform>" for form in entry.forms]
        lines += [f"        {opening}", *forms, "        </translation>"]
    else:
        lines.append(f"        {opening}{_escaped(entry.forms[0])}</translation>")
    mark = ' numerus="yes"' if entry.is_plural else ""
    return [f"    <message{mark}>", *lines, "    </message>"]


def _escaped(text: str) -> str:
    return escape(text, _QUOTES)


def faults(entry: Entry) -> list[str]:
    """What is wrong with a translation, in words."""
    source = entry.text.source
    found = [] if entry.is_finished else ["unfinished"]
    for form in entry.forms:
        if not form.strip():
            found.append("empty")
            continue
        lost, added = _placeholders(source) - _placeholders(form), _placeholders(form) - _placeholders(source)
        found += [f"lost {name}" for name in sorted(lost)] + [f"added {name}" for name in sorted(added)]
        if _blanks(source) != _blanks(form):
            found.append("blanks at an end differ")
    return found


def _placeholders(text: str) -> Counter[str]:
    return Counter(_PLACEHOLDER.findall(text))


def _blanks(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
