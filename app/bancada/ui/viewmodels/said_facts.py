"""From what the bench says to the facts its sentence is made of."""

from __future__ import annotations

from bancada.domain.control_codes import control_code
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement
from bancada.services.bench_state import BenchState
from bancada.ui.change_words import changes_text
from bancada.ui.control_words import control_words
from bancada.ui.date_words import date_text
from bancada.ui.fault_words import fault_words
from bancada.ui.messages import VerdictFacts
from bancada.ui.obstacle_words import obstacle_words
from bancada.ui.reason_words import reason_words
from bancada.ui.words import act_words

_ITEM_FIELD = {
    Verdict.SIGNED_IN: "operator_name",
    Verdict.SIGNED_OUT: "operator_name",
    Verdict.WRONG_PIN: "operator_name",
    Verdict.LOCKED_OUT: "operator_name",
    Verdict.APPROVED: "supervisor_name",
    Verdict.CARTON_CHOSEN: "carton",
}
_DETAIL_FIELD = {
    Verdict.WRONG_LOT: "lot",
    Verdict.DUPLICATE_SERIAL: "serial_no",
    Verdict.HELD: "shelf",
    Verdict.ORDER_ON_HOLD: "shelf",
}
_COUNTED = (Verdict.ACCEPTED, Verdict.LINE_COMPLETE, Verdict.ORDER_COMPLETE)
_ABOUT_A_PARCEL = (
    Verdict.PARCEL_OPENED,
    Verdict.PARCEL_CLOSED,
    Verdict.SCAN_THE_LABEL,
    Verdict.UNITS_MOVED,
)


def said_facts(said: Announcement, state: BenchState) -> VerdictFacts:
    """The facts of one answer."""
    facts = {
        "item": said.item,
        "expected": said.expected,
        "code": said.text,
        "order_ref": said.order_ref,
        "tracking_no": said.tracking_no,
        "shelf": said.shelf,
        "carrier": said.carrier,
        "station_name": said.station_name,
        "missing_qty": said.missing_qty,
        "count": said.qty,
        "weight_g": said.gross_g,
        "wait_s": said.wait_s,
        **_by_verdict(said),
        **_named_by_code(said),
        **_traces(said, state.session),
        **_wanted_lot(said, state.session),
        **_quantities(said, state.session),
        **_packed_parcel(said),
        **_left_behind(said),
        **_weights(said, state),
    }
    return VerdictFacts(**facts)  # type: ignore[arg-type]


def _by_verdict(said: Announcement) -> dict[str, object]:
    field = _ITEM_FIELD.get(said.verdict)
    facts: dict[str, object] = {field: said.item} if field else {}
    if said.verdict in _DETAIL_FIELD:
        facts[_DETAIL_FIELD[said.verdict]] = said.detail
    if said.verdict is Verdict.NOT_SAVED:
        facts["reason"] = fault_words(said.detail)
    elif said.verdict is Verdict.SUBSTITUTED:
        facts |= {"item": said.detail, "expected": said.item}
    elif said.verdict is Verdict.EXPIRED:
        facts["expires_on"] = date_text(said.detail)
    elif said.verdict in (Verdict.NEEDS_APPROVAL, Verdict.NOT_ALLOWED):
        facts["reason"] = act_words(said.detail) or said.item
    elif said.reason is not None:
        facts["reason"] = reason_words(said.reason)
    elif said.changes:
        facts["reason"] = changes_text(said.changes)
    return facts


def _named_by_code(said: Announcement) -> dict[str, object]:
    """What the bench names by a code of its own: an obstacle, or what the desk mat asks for."""
    if said.verdict is Verdict.NOT_POSSIBLE_NOW:
        return {"reason": obstacle_words(said.detail)}
    code = control_code(said.detail) if said.verdict is Verdict.CONTROL_CODE else None
    return {"control": control_words(code)} if code is not None else {}


def _traces(said: Announcement, session: PackingSession | None) -> dict[str, object]:
    """Lot, expiry date and serial number of what was just counted."""
    if said.verdict not in _COUNTED or session is None or not session.verified:
        return {}
    last = session.verified[-1]
    if last.line_no != said.line_no:
        return {}
    expires_on = date_text(last.expires_on.isoformat()) if last.expires_on is not None else ""
    return {"serial_no": last.serial_no or "", "lot": last.lot or "", "expires_on": expires_on}


def _wanted_lot(said: Announcement, session: PackingSession | None) -> dict[str, object]:
    """The lot the order wants; elsewhere ``expected`` is the name of what comes next."""
    if said.verdict not in (Verdict.WRONG_LOT, Verdict.NEEDS_LOT):
        return {}
    if session is None or said.line_no is None or not session.has_line(said.line_no):
        return {"expected": ""}
    return {"expected": session.order.line(said.line_no).lot or ""}


def _left_behind(said: Announcement) -> dict[str, object]:
    """How far an order is that was put aside: it is not the open one any more."""
    if said.verdict is not Verdict.ORDER_LEFT:
        return {}
    return {"done_qty": said.qty, "ordered_qty": said.qty + said.missing_qty}


def _quantities(said: Announcement, session: PackingSession | None) -> dict[str, object]:
    if said.verdict in _ABOUT_A_PARCEL:
        return {"parcel_number": int(said.detail or 1)}
    if said.verdict is Verdict.NOTE_UNREAD:
        return {"done_qty": said.qty}
    if session is None:
        return {}
    if said.verdict in (Verdict.ORDER_OPENED, Verdict.ORDER_RESUMED, Verdict.ORDER_COMPLETE):
        done, wanted = session.done_units, session.wanted_units
        return {"done_qty": done, "ordered_qty": wanted, "missing_qty": wanted - done}
    if said.line_no is None or said.verdict is not Verdict.OVER_SCAN:
        return {}
    return {"done_qty": session.done_qty(said.line_no), "ordered_qty": session.wanted_qty(said.line_no)}


def _packed_parcel(said: Announcement) -> dict[str, object]:
    """The parcel that ended its order; without one only a label was queued, which packs no order."""
    if said.verdict is not Verdict.LABEL_PRINTING:
        return {}
    if not said.qty:
        return {"order_ref": ""}
    return {"parcel_number": said.qty, "parcel_total": int(said.detail or said.qty), "count": None}


def _weights(said: Announcement, state: BenchState) -> dict[str, object]:
    band = said.band
    if band is None and state.band is not None and said.verdict is Verdict.WEIGHT_NEEDED:
        band = (state.band.low_g, state.band.high_g)
    return {} if band is None else {"expected_min_g": band[0], "expected_max_g": band[1]}
