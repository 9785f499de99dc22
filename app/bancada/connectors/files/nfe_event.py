"""Events of an NF-e: a cancellation reaches the bench, anything else is none of its business.

Source: Manual de Orientação do Contribuinte, events; 110111 cancels, 110112 cancels by replacement.
"""

from __future__ import annotations

from typing import Final

from bancada.connectors.files.nfe_xml import Node, child, local_name, text
from bancada.connectors.files.order_assembly import parse_nfe_key
from bancada.connectors.files.problems import Problem, ValueRefused, in_field
from bancada.services.received import ReceivedCancellation, RecordPlace

_CANCELS: Final = frozenset({"110111", "110112"})
# 573: registered before. Without an answer the order is held all the same: that is the safe side.
_REGISTERED: Final = frozenset({"", "135", "136", "155", "573"})


def read_event(root: Node, place: RecordPlace) -> ReceivedCancellation:
    """The cancellation in a ``procEventoNFe`` or a bare ``evento``.

    Raises:
        ValueRefused: it is another event, or the tax authority did not register it.
    """
    event = root if local_name(root) == "evento" else child(root, "evento")
    info = child(event, "infEvento") if event is not None else None
    kind = text(info, "tpEvento")
    if info is None or kind not in _CANCELS:
        raise ValueRefused(Problem.OTHER_EVENT, kind, "tpEvento", what=kind or local_name(root))
    status = text(root, "retEvento/infEvento/cStat")
    if status not in _REGISTERED:
        raise ValueRefused(Problem.EVENT_DENIED, status, "cStat", status=status)
    with in_field("chNFe"):
        key = parse_nfe_key(text(info, "chNFe"))
        if key is None:
            raise ValueRefused(Problem.FIELD_EMPTY, field="chNFe")
    return ReceivedCancellation(key, place)
