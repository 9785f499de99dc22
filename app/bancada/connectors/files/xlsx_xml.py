"""Streaming the XML parts of a workbook through expat: fast, and deaf to entities.

Source: ECMA-376 part 1, 18.2 (workbook), 18.3 (worksheet), 18.4 (shared strings), 18.8 (styles).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Final, Protocol
from xml.parsers import expat

from bancada.connectors.files.problems import Problem, ValueRefused

_CHUNK: Final = 1 << 16
_NAMESPACE_END: Final = "}"


class PartReader(Protocol):
    """What listens to the elements of one part, by their names without namespace."""

    def start(self, name: str, attributes: dict[str, str]) -> None: ...

    def end(self, name: str) -> None: ...

    def text(self, text: str) -> None: ...


def stream_part(part: IO[bytes], reader: PartReader) -> Iterator[None]:
    """Feed a part to its reader, pausing after each chunk so that what was read can be taken away.

    Raises:
        ValueRefused: the part declares a document type.
        xml.parsers.expat.ExpatError: it is not well-formed.
    """
    parser = expat.ParserCreate(namespace_separator=_NAMESPACE_END)
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    local: dict[str, str] = {}

    def start(name: str, attributes: dict[str, str]) -> None:
        known = local.get(name)
        if known is None:
            known = local[name] = name.rpartition(_NAMESPACE_END)[2]
        reader.start(known, attributes)

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda name: reader.end(local[name])
    parser.CharacterDataHandler = reader.text
    while chunk := part.read(_CHUNK):
        parser.Parse(chunk, False)
        yield
    parser.Parse(b"", True)
    yield


def read_part(part: IO[bytes], reader: PartReader) -> None:
    """Feed a whole part to its reader."""
    for _ in stream_part(part, reader):
        pass


def _refuse_doctype(*_: object) -> None:
    raise ValueRefused(Problem.XML_FORBIDDEN)
