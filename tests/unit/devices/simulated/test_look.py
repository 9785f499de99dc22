from dataclasses import replace

import pytest

from bancada.devices.simulated.look import look
from bancada.devices.simulated.seen_bench import Asked, SeenLine, SeenOrder
from bancada.domain import events as ev
from bancada.domain.operators import Operator, Role
from bancada.domain.orders import Order, OrderLine, QuantityUnit
from bancada.domain.profiles import PackingProfile, WeighMode
from bancada.domain.session import PackingSession
from bancada.services.bench_state import BenchState
from bancada.services.ports import ScaleReading
from bancada.services.station_settings import StationSettings
from tests.unit.devices.simulated.shelf import SMALL

ANA = Operator("op-1", "Ana", "CRACHA-1", Role.PACKER)
ORDER = Order(
    "o-1",
    "10482",
    (OrderLine(1, "CAF-500", "Café", 2), OrderLine(2, "SAL-KG", "Salame", 400, QuantityUnit.GRAM)),
)
OPEN = PackingSession.begin(ORDER).apply(ev.OrderOpened(ev.OpenedBy.CODE, "10482"))


def state(session: PackingSession | None = OPEN, weigh: WeighMode = WeighMode.AT_CLOSE) -> BenchState:
    settings = StationSettings(profile=PackingProfile(weigh=weigh))
    return BenchState(settings=settings, is_set_up=True, operator=ANA, session=session)


def verified(session: PackingSession, line_no: int, qty: int) -> PackingSession:
    return session.apply(ev.UnitsVerified(line_no, qty, parcel_no=1, code="x"))


def test_that_an_idle_bench_shows_the_queue() -> None:
    seen = look(state(None), 0, (SeenOrder("10482"),))

    assert (seen.asked, seen.orders) == (Asked.ORDER, (SeenOrder("10482"),))


def test_that_a_bench_without_operator_asks_for_a_badge() -> None:
    assert look(replace(state(None), operator=None), 0).asked is Asked.BADGE


def test_that_lines_show_what_is_missing_and_the_parcel_what_lies_in_it() -> None:
    session = verified(verified(OPEN, 1, 1), 2, 395)
    seen = look(state(session), 1200)

    assert seen.asked is Asked.ITEM
    assert seen.lines == (SeenLine(1, "CAF-500", 1), SeenLine(2, "SAL-KG", 0, is_weighed=True))
    assert seen.contents == (("CAF-500", 1), ("SAL-KG", 395))
    assert (seen.last_line_no, seen.scale_g, seen.weighs_at_close) == (2, 1200, True)


@pytest.mark.parametrize(
    ("detail", "asked"),
    [
        (ev.Detail.SERIAL, Asked.SERIAL),
        (ev.Detail.LOT, Asked.LOT),
        (ev.Detail.EXPIRY, Asked.EXPIRY),
        (ev.Detail.QUANTITY, Asked.QUANTITY),
        (ev.Detail.CHOICE, Asked.CHOICE),
        (ev.Detail.WEIGHT_RISE, Asked.WEIGHT_RISE),
    ],
)
def test_that_a_question_is_seen_with_its_line_and_options(detail: ev.Detail, asked: Asked) -> None:
    question = ev.DetailAsked(detail, "x", line_no=1, qty=1, options=("A", "B"))
    seen = look(state(OPEN.apply(question)), 0)

    assert (seen.asked, seen.asked_line_no, seen.asked_qty, seen.options) == (asked, 1, 1, ("A", "B"))


def test_that_a_finished_order_asks_for_the_scale_or_first_for_an_empty_one() -> None:
    session = verified(verified(OPEN, 1, 2), 2, 400)

    assert look(state(session), 0).asked is Asked.PARCEL_ON_SCALE
    assert look(replace(state(session), is_scale_released=False), 0).asked is Asked.EMPTY_SCALE
    assert look(state(session, WeighMode.OFF), 0).asked is Asked.CONFIRM


def test_that_the_suggested_carton_is_seen_until_another_is_chosen() -> None:
    suggested = replace(state(), suggestion=SMALL)
    chosen = OPEN.apply(ev.CartonChosen(1, "GG", 1120))

    assert look(state(), 0).carton_code is None
    assert look(suggested, 0).carton_code == "P"
    assert look(replace(suggested, session=chosen), 0).carton_code == "GG"


def test_that_the_scale_is_still_only_with_a_stable_reading() -> None:
    still = ScaleReading(500, is_stable=True)

    assert not look(state(), 500).is_scale_stable
    assert not look(replace(state(), scale=replace(still, is_stable=False)), 500).is_scale_stable
    assert look(replace(state(), scale=still), 500).is_scale_stable
    assert look(state(weigh=WeighMode.OFF), 0).is_scale_stable
