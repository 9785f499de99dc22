"""Events to JSON and back, by name and version; what a later version wrote is kept as it is, no error."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, TypeAlias, get_args

import msgspec

from bancada.domain.events import Event

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
# A class gets a higher version when its old payloads cannot be read by defaults alone, or when one of its
# enums gains a value: an older program then knows that it does not know.
_SCHEMA_OF: dict[str, int] = {}
_FIRST_SCHEMA = 1
# What events were called in logs of before, and what they are called now. A name is never given away again.
_FORMER_NAMES: dict[str, str] = {"note_acknowledged": "changes_acknowledged"}


class UnreadableEvent(ValueError):
    """An event of a known type and version holds fields it cannot have."""

    def __init__(self, name: str, cause: Exception) -> None:
        super().__init__(f"{name}: {cause}")


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event of a type or version that this program does not know yet."""

    type: str
    schema: int
    payload: bytes


ReadEvent: TypeAlias = Event | UnknownEvent


def type_name(kind: type[Any]) -> str:
    """The name of an event class in the log.

    >>> from bancada.domain.events import UnitsVerified
    >>> type_name(UnitsVerified)
    'units_verified'
    """
    return _WORD_START.sub("_", kind.__name__).lower()


EVENT_TYPES: dict[str, type[Any]] = {type_name(kind): kind for kind in get_args(Event)}
_NAME_OF = {kind: name for name, kind in EVENT_TYPES.items()}
_DECODERS: dict[str, msgspec.json.Decoder[Any]] = {}
_ENCODER = msgspec.json.Encoder(order="deterministic")


def encode_event(event: Event) -> tuple[str, int, bytes]:
    """Type name, schema version and JSON of an event."""
    name = _NAME_OF[type(event)]
    return name, _SCHEMA_OF.get(name, _FIRST_SCHEMA), _ENCODER.encode(event)


def decode_event(name: str, schema: int, payload: bytes) -> ReadEvent:
    """The event of a record; `UnknownEvent` where its type or version is newer than this program.

    Raises:
        UnreadableEvent: the fields are not those of this type and version.
    """
    now = _FORMER_NAMES.get(name, name)
    kind = EVENT_TYPES.get(now)
    if kind is None or schema > _SCHEMA_OF.get(now, _FIRST_SCHEMA):
        return UnknownEvent(name, schema, payload)
    try:
        event: Event = _decoder(now, kind).decode(payload)
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise UnreadableEvent(name, error) from error
    return event


def _decoder(name: str, kind: type[Any]) -> msgspec.json.Decoder[Any]:
    # Built when first needed: most runs meet a handful of the types.
    decoder = _DECODERS.get(name)
    if decoder is None:
        decoder = _DECODERS[name] = msgspec.json.Decoder(kind)
    return decoder
