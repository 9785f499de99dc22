"""Reading the XML of Brazilian invoices: any namespace prefix, no entities, texts by path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from bancada.connectors.files.problems import Problem, ValueRefused
from bancada.connectors.files.values import clean_text

Node: TypeAlias = "Element[str]"


def parse_xml(data: bytes) -> Node:
    """The root element.

    Raises:
        ValueRefused: it is not well-formed, or it declares a document type or entities.
    """
    try:
        root: Node = fromstring(data.lstrip(), forbid_dtd=True)
    except DefusedXmlException as exc:
        raise ValueRefused(Problem.XML_FORBIDDEN) from exc
    except (ParseError, ValueError, LookupError) as exc:
        raise ValueRefused(Problem.FILE_BROKEN, what=str(exc)) from exc
    return root


def local_name(node: Node) -> str:
    """The element's name without its namespace."""
    return node.tag.rpartition("}")[2]


def child(node: Node, path: str) -> Node | None:
    """The first element at this path of local names."""
    return node.find("/".join(f"{{*}}{name}" for name in path.split("/")))


def children(node: Node, path: str) -> Iterator[Node]:
    """All elements at this path of local names."""
    return node.iterfind("/".join(f"{{*}}{name}" for name in path.split("/")))


def text(node: Node | None, path: str) -> str:
    """The text at this path, or empty."""
    found = None if node is None else child(node, path)
    return clean_text(found.text or "") if found is not None else ""
