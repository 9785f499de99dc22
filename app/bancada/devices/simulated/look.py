"""What the state of the bench looks like to a packer's eye."""

from __future__ import annotations

from bancada.devices.simulated.seen_bench import Asked, SeenBench, SeenLine, SeenOrder
from bancada.domain.closing import parcel_contents
from bancada.domain.events import Detail
from bancada.domain.orders import OrderLine, QuantityUnit
from bancada.domain.profiles import WeighMode
from bancada.domain.session import PackingSession
from bancada.services.bench_state import BenchState, Step
from bancada.services.next_step import next_step

_ASKED_OF_STEP = {
    Step.SIGN_IN: Asked.BADGE,
    Step.PIN: Asked.PIN,
    Step.OPEN_ORDER: Asked.ORDER,
    Step.SCAN_ITEM: Asked.ITEM,
    Step.LOOK_AT_CHANGES: Asked.CONFIRM,
    Step.READ_NOTE: Asked.CONFIRM,
    Step.PUT_ON_SCALE: Asked.PARCEL_ON_SCALE,
    Step.FIX_WEIGHT: Asked.PARCEL_ON_SCALE,
    Step.CONFIRM_CLOSE: Asked.CONFIRM,
    Step.READ_LABEL: Asked.LABEL,
    Step.TAKE_BACK: Asked.CONFIRM,
    Step.NEXT_PARCEL: Asked.ITEM,
}
_ASKED_OF_DETAIL = {
    Detail.SERIAL: Asked.SERIAL,
    Detail.LOT: Asked.LOT,
    Detail.EXPIRY: Asked.EXPIRY,
    Detail.QUANTITY: Asked.QUANTITY,
    Detail.CHOICE: Asked.CHOICE,
    Detail.WEIGHT_RISE: Asked.WEIGHT_RISE,
}


def look(
    state: BenchState, scale_load_g: int, orders: tuple[SeenOrder, ...] = (), label_code: str = ""
) -> SeenBench:
    """What a packer sees.

    Args:
        state: of the bench.
        scale_load_g: what truly lies on the scale, in grams.
        orders: the top of the queue, most urgent first.
        label_code: what the label in hand reads.
    """
    session = state.session
    weigh = state.settings.profile.weigh
    is_stable = weigh is WeighMode.OFF or (state.scale is not None and state.scale.is_stable)
    if session is None:
        return SeenBench(_asked(state), orders, scale_g=scale_load_g, is_scale_stable=is_stable)
    question = session.question
    return SeenBench(
        asked=_asked(state),
        order_ref=session.order.order_ref,
        lines=tuple(_line(session, line) for line in session.order.lines),
        asked_line_no=question.line_no if question else None,
        asked_qty=question.qty if question else 0,
        last_line_no=session.verified[-1].line_no if session.verified else None,
        options=question.options if question else (),
        contents=parcel_contents(session, session.current_parcel_no),
        parcel_no=session.current_parcel_no,
        carton_code=_carton_code(state, session),
        label_code=label_code,
        weighs_at_close=weigh is WeighMode.AT_CLOSE,
        stands_on_scale=weigh is WeighMode.UNDER_CARTON,
        scale_g=scale_load_g,
        is_scale_stable=is_stable,
    )


def _asked(state: BenchState) -> Asked:
    step = next_step(state)
    session = state.session
    if step is Step.ANSWER and session is not None and session.question is not None:
        return _ASKED_OF_DETAIL[session.question.detail]
    asked = _ASKED_OF_STEP.get(step, Asked.NOTHING)
    if asked is Asked.PARCEL_ON_SCALE and not state.is_scale_released:
        return Asked.EMPTY_SCALE
    return asked


def _line(session: PackingSession, line: OrderLine) -> SeenLine:
    is_complete = session.is_line_complete(line.line_no)
    return SeenLine(
        line.line_no,
        line.sku,
        0 if is_complete else session.missing_qty(line.line_no),
        line.unit is QuantityUnit.GRAM,
        line.lot,
    )


def _carton_code(state: BenchState, session: PackingSession) -> str | None:
    if session.parcel.carton_code is not None:
        return session.parcel.carton_code
    return None if state.suggestion is None else state.suggestion.code
