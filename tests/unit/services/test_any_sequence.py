"""Whatever is scanned and done in whatever order: nothing breaks, nothing is half done."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from bancada.domain import events as ev
from bancada.domain.orders import InvoiceState, Order
from bancada.services import commands as cmd
from bancada.services.bench_state import Step
from bancada.services.print_states import SendResult
from bancada.services.take_in import order_id_of
from tests.fakes.bench_driver import BenchDriver
from tests.unit.services.goods import CARTON_M, CREAM, MUG, PHONE, SHARED, SOAP, SOAP_CASE, order

ACTS = 250
CODES = (
    SOAP,
    SOAP,
    SOAP,
    MUG,
    MUG,
    PHONE,
    CREAM,
    SHARED,
    SOAP_CASE,
    CARTON_M,
    "SCREW-1",
    "STONE-1",
    "SN-1",
    "SN-2",
)
CONTROLS = ("DONE", "NO", "UNDO", "QTY", "NEXT", "REPRINT", "LEAVE", "1", "2")
WEIGHTS_G = (180, 280, 430, 910)
RESULTS = tuple(SendResult)
PROFILES: tuple[dict[str, str], ...] = (
    {},
    {"profile_weigh": "at_close"},
    {"profile_weigh": "under_carton", "profile_reads_label_back": "yes"},
    {"profile_reads_label_back": "yes", "profile_needs_tracking_no": "yes"},
    {"profile_closes_itself": "no", "profile_invoice": "ignore", "profile_prints_packing_slip": "yes"},
)


class Chance:
    """Acts drawn by a seed."""

    def __init__(self, bench: BenchDriver, seed: int) -> None:
        self._bench = bench
        self._draw = Random(seed)
        self._refs = [str(number) for number in range(1, 13)]

    def act(self) -> None:
        acts: dict[Callable[[], object], int] = {
            self._scan_wanted: 30,
            lambda: self._bench.scan(self._draw.choice(CODES)): 15,
            lambda: self._bench.scan(self._draw.choice(self._refs)): 10,
            lambda: self._bench.scan("BANCADA-" + self._draw.choice(CONTROLS)): 10,
            self._weigh: 10,
            lambda: self._bench.do(self._some_command()): 10,
            lambda: self._bench.import_orders(self._some_order()): 4,
            lambda: self._bench.print_next(self._draw.choice(RESULTS)): 5,
            self._around: 6,
        }
        self._draw.choices(list(acts), list(acts.values()))[0]()

    def _scan_wanted(self) -> None:
        """What a packer would scan now."""
        session = self._bench.state.session
        line = session.current_line if session is not None else None
        if session is not None and session.question is not None:
            self._bench.do(cmd.AnswerDetail(self._draw.choice(("SN-3", "SN-4", "L7", "31/12/2027", "2"))))
        else:
            self._bench.scan(line.sku if line is not None else "BANCADA-DONE")

    def _weigh(self) -> None:
        band = self._bench.state.band
        fitting = [band.expected_g] if band is not None else []
        self._bench.empty_scale()
        self._bench.weigh(self._draw.choice([*fitting, *fitting, *fitting, *WEIGHTS_G]))

    def _some_order(self) -> Order:
        ref = self._draw.choice(self._refs)
        skus = self._draw.sample(["SOAP", "MUG", "PHONE", "CREAM", "SCREW", "RED", "BLUE", "STONE"], 2)
        waits = self._draw.random() < 0.2
        return order(
            ref,
            *((sku, self._draw.randint(1, 3)) for sku in skus),
            carrier="Correios",
            invoice=InvoiceState.WAITING if waits else InvoiceState.NOT_NEEDED,
        )

    def _some_command(self) -> cmd.Command:
        line_no, order_id = self._draw.randint(1, 3), order_id_of(order(self._draw.choice(self._refs)))
        commands: list[cmd.Command] = [
            cmd.MoveUnits(line_no, 1, self._draw.randint(1, 2), self._draw.randint(1, 3)),
            cmd.ShortLine(line_no),
            cmd.ReportDamaged(line_no),
            cmd.SubstituteLine(line_no, self._draw.choice(CODES)),
            cmd.ConfirmByHand(line_no),
            cmd.HoldOrder(ev.ExceptionReason.OTHER, "H-1"),
            cmd.ReleaseOrder(order_id),
            cmd.ReopenOrder(order_id),
            cmd.ShipOrder(order_id),
            cmd.AuthoriseInvoice(order_id),
            cmd.LabelParked(order_id),
            cmd.OpenOrder(order_id),
            cmd.AcceptWeight(),
            cmd.Undo(line_no),
            cmd.AnswerDetail(self._draw.choice(("3", "L7", "31/12/2027"))),
        ]
        return self._draw.choice(commands)

    def _around(self) -> None:
        kind = self._draw.randrange(5)
        if kind == 0:
            self._restart()
        elif kind == 1:
            self._bench.cancel(self._some_order())
        elif kind == 2:
            number = f"T{self._draw.randrange(1000)}"
            self._bench.do(cmd.AddTrackingNumbers("Correios", None, (number,)))
        elif kind == 3:
            self._bench.store.fail_next_commit()
            self._bench.scan(self._draw.choice(CODES), "WHAT")
        elif self._bench.state.session is not None:
            self._bench.scan(
                *[self._bench.readback(parcel.parcel_no) for parcel in self._bench.session.parcels]
            )

    def _restart(self) -> None:
        before = self._bench.state.session, self._bench.step()
        self._bench.restart()
        self._bench.sign_in()
        after = self._bench.state.session, self._bench.step()
        # Whether a weight was refused is asked again of the scale itself.
        weighing = (Step.FIX_WEIGHT, Step.PUT_ON_SCALE)
        assert after == before or (before[1] in weighing and after[1] in weighing)


@pytest.mark.parametrize("seed", range(10))
def test_that_no_sequence_of_acts_breaks_the_bench(bench: BenchDriver, seed: int) -> None:
    bench.change_settings(profile_idle_lock_s="0", **PROFILES[seed % len(PROFILES)])
    chance = Chance(bench, seed)

    for _ in range(ACTS):
        chance.act()
        assert bench.step() is not Step.NEXT_PARCEL or bench.session.parcel.is_closed
        session = bench.state.session
        assert session is None or all(
            line.ordered_qty >= 0 and done >= 0
            for line, done in zip(session.order.lines, session.done, strict=True)
        )

    assert bench.events(ev.OrderPacked)
