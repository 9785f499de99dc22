"""Orders, products and cartons as JSON: a list, an object that holds the list, or one object per line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import tzinfo
from pathlib import Path
from typing import Final, TypeAlias

import msgspec

from bancada.connectors.files.cell_text import cell_text
from bancada.connectors.files.detect import detect_encoding
from bancada.connectors.files.import_kind import ImportKind
from bancada.connectors.files.limits import MAX_JSON_BYTES
from bancada.connectors.files.order_assembly import RawLine, RawOrder, assemble_order
from bancada.connectors.files.problems import Problem, ValueRefused, refused
from bancada.connectors.files.reading import Reading
from bancada.connectors.files.row_table import read_carton, read_product, refuse_repeated
from bancada.services.received import FileFacts, ReceivedRecord, RecordPlace

Values: TypeAlias = dict[str, str]
JsonReader: TypeAlias = Callable[[dict[str, object], Reading, RecordPlace], ReceivedRecord | None]

_EXPECTED: Final = {
    ImportKind.ORDERS: '{"order_ref": "1001", "lines": [{"sku": "A", "qty": 1}]}',
    ImportKind.PRODUCTS: '{"sku": "A", "name": "Apron"}',
    ImportKind.CARTONS: '{"code": "C1", "inner_size_mm": "300x200x100"}',
}
_KEYS: Final = {ImportKind.ORDERS: "order_ref", ImportKind.PRODUCTS: "sku", ImportKind.CARTONS: "code"}
_OTHER_NAMES: Final = {
    "codes": "code", "tracking_nos": "tracking_no", "is_gift": "gift", "totes": "tote",
    "name": "recipient", "state": "state_code",
}  # fmt: skip
_LIST_SIGN: Final = {"code": "|", "tracking_no": "|"}
_DECODED: Final = msgspec.json.Decoder(dict[str, object])


class JsonSource:
    """A JSON file; a record that is not as documented is refused alone."""

    def __init__(self, path: Path, kind: ImportKind, zone: tzinfo) -> None:
        self.skipped = 0
        self._path = path
        self._kind = kind
        self._reading = Reading(zone=zone)
        self._size = path.stat().st_size
        self._position = 0
        self._encoding = detect_encoding(path)

    @property
    def facts(self) -> FileFacts:
        return FileFacts(self._path.name, "json", self._encoding, decimal_mark=".")

    def progress(self) -> tuple[int, int]:
        return min(self._position, self._size), self._size

    def records(self) -> Iterator[ReceivedRecord]:
        self.skipped = self._position = 0
        seen: dict[str, int] = {}
        try:
            for line, raw in _raw_records(self._read(), self._kind):
                record = self._record(line, raw, seen)
                self._position += len(raw)
                if record is None:
                    self.skipped += 1
                else:
                    yield record
        except ValueRefused as why:
            yield refused(RecordPlace(self._path.name), why)
        except OSError as exc:
            yield refused(RecordPlace(self._path.name), ValueRefused(Problem.FILE_LOST, what=str(exc)))
        self._position = self._size

    def _read(self) -> bytes:
        if self._size > MAX_JSON_BYTES:
            raise ValueRefused(Problem.FILE_TOO_LARGE, high=str(MAX_JSON_BYTES >> 20))
        data = self._path.read_bytes()
        if self._encoding == "utf-8":
            return data
        return data.decode(self._encoding, errors="replace").encode("utf-8", errors="replace")

    def _record(self, line: int, raw: bytes, seen: dict[str, int]) -> ReceivedRecord | None:
        place = RecordPlace(self._path.name, line)
        ref = None
        try:
            content = self._decoded(raw)
            ref = self._key(content)
            refuse_repeated(ref or f"record {line}", line, seen)
            return _READ[self._kind](content, self._reading, place)
        except ValueRefused as why:
            why.line = None
            return refused(place, why, ref if self._kind is ImportKind.ORDERS else None)

    def _decoded(self, raw: bytes) -> dict[str, object]:
        try:
            return _DECODED.decode(raw)
        except (msgspec.MsgspecError, ValueError, RecursionError) as exc:
            text = bytes(raw[:80]).decode("utf-8", errors="replace")
            raise ValueRefused(Problem.NOT_AN_OBJECT, text, expected=_EXPECTED[self._kind]) from exc

    def _key(self, content: dict[str, object]) -> str | None:
        key = content.get(_KEYS[self._kind])
        return cell_text(key).strip() or None if isinstance(key, str | int) else None


def _raw_records(data: bytes, kind: ImportKind) -> Iterator[tuple[int, bytes]]:
    if not data.strip():
        raise ValueRefused(Problem.FILE_EMPTY)
    whole = _whole_document(data, kind)
    if whole is not None:
        yield from enumerate((bytes(raw) for raw in whole), 1)
        return
    for number, line in enumerate(data.splitlines(), 1):
        if line.strip():
            yield number, line


def _whole_document(data: bytes, kind: ImportKind) -> list[msgspec.Raw] | None:
    """The raw records of a list, or of an object that holds one; None for one object per line."""
    try:
        if data.lstrip()[:1] == b"[":
            return msgspec.json.decode(data, type=list[msgspec.Raw])
        members = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
        listed = members.get(kind.value)
        return [msgspec.Raw(data)] if listed is None else msgspec.json.decode(listed, type=list[msgspec.Raw])
    except (msgspec.MsgspecError, ValueError, RecursionError) as exc:
        if data.lstrip()[:1] == b"{" and data.strip().count(b"\n"):
            return None
        raise ValueRefused(Problem.FILE_BROKEN, what=str(exc)) from exc


def _read_order(content: dict[str, object], reading: Reading, place: RecordPlace) -> ReceivedRecord | None:
    lines = content.pop("lines", None)
    address = content.pop("address", None)
    head = _texts(content)
    if isinstance(address, dict):
        head |= _texts(address)
    if not isinstance(lines, list):
        raise ValueRefused(Problem.NO_LINES, column="lines")
    raw_lines = [RawLine(place.line or 0, _line_texts(line)) for line in lines]
    return assemble_order(RawOrder(place, head, raw_lines), reading)


def _line_texts(line: object) -> Values:
    if not isinstance(line, dict):
        raise ValueRefused(Problem.NOT_AN_OBJECT, str(line), "lines", expected='{"sku": "A", "qty": 1}')
    texts = {name: _text(name, value) for name, value in line.items()}
    if name := texts.get("name"):
        texts.setdefault("item_name", name)
    return texts


def _read_product(content: dict[str, object], reading: Reading, place: RecordPlace) -> ReceivedRecord:
    return read_product(_flat(content), reading, place)[1]


def _read_carton(content: dict[str, object], reading: Reading, place: RecordPlace) -> ReceivedRecord:
    return read_carton(_flat(content), reading, place)[1]


def _flat(content: dict[str, object]) -> Values:
    """Product or carton fields; ``{"inner": {"length_mm": 1}}`` becomes ``inner_length_mm``."""
    texts: Values = {}
    for name, value in content.items():
        if isinstance(value, dict):
            prefix = "" if name == "size" else f"{name}_"
            texts |= {f"{prefix}{inner}": _text(inner, each) for inner, each in value.items()}
        else:
            texts[name] = _text(name, value)
    return texts


def _texts(content: Mapping[str, object]) -> Values:
    named = ((_OTHER_NAMES.get(name, name), value) for name, value in content.items())
    return {name: _text(name, value) for name, value in named}


def _text(name: str, value: object) -> str:
    if isinstance(value, list):
        return _LIST_SIGN.get(name, ";").join(_part(name, each) for each in value)
    if isinstance(value, dict):
        raise ValueRefused(Problem.NOT_AN_OBJECT, name, name, expected="a text, a number or a list")
    return cell_text(value)


def _part(name: str, value: object) -> str:
    if isinstance(value, dict):
        return "|".join(cell_text(each) for each in value.values() if not isinstance(each, dict | list))
    if isinstance(value, list):
        raise ValueRefused(Problem.NOT_AN_OBJECT, name, name, expected="a text, a number or a list")
    return cell_text(value)


_READ: Final[Mapping[ImportKind, JsonReader]] = {
    ImportKind.ORDERS: _read_order,
    ImportKind.PRODUCTS: _read_product,
    ImportKind.CARTONS: _read_carton,
}
