"""The simulated packer packs every sample order by the real rules, and each of its mistakes is refused."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import pytest

from bancada.devices.simulated.goods import SimulatedGoods
from bancada.devices.simulated.human_acts import (
    HEADLESS_PACE,
    EnterText,
    LoadScale,
    Mistake,
    MistakeRates,
    PackerTraits,
    PlannedAct,
    ScanCode,
)
from bancada.devices.simulated.look import look
from bancada.devices.simulated.packer import SimulatedPacker
from bancada.domain import answers
from bancada.domain import events as ev
from bancada.domain.closing import close_parcel, why_not_closable
from bancada.domain.control_codes import ControlCode, choice_number, control_code
from bancada.domain.item_rules import ScanContext
from bancada.domain.operators import Operator, Role
from bancada.domain.orders import Order
from bancada.domain.products import BarcodeMatch, Product
from bancada.domain.profiles import PackingProfile, ScaleLabelLayout, WeighMode
from bancada.domain.read_scan import read_scan
from bancada.domain.session import PackingSession
from bancada.domain.verdicts import ScanVerdict
from bancada.domain.verification import register_scan
from bancada.services.bench_state import BenchState
from bancada.services.open_kits import open_kits
from bancada.services.station_settings import StationSettings
from tests.integration.sample_station import START, SampleStation, read_sample_station

PROFILE = PackingProfile(weigh=WeighMode.OFF, scale_label=ScaleLabelLayout.ITEM6_WEIGHT5)
PACKER = Operator("op", "Ana", "CRACHA-1", Role.PACKER)
MOST_ACTS_PER_ORDER = 600
REFUSALS = {
    Mistake.WRONG_ITEM: ScanVerdict.WRONG_ITEM,
    Mistake.OVER_SCAN: ScanVerdict.OVER_SCAN,
    Mistake.UNKNOWN_CODE: ScanVerdict.UNKNOWN_CODE,
    Mistake.DUPLICATE_SERIAL: ScanVerdict.DUPLICATE_SERIAL,
    Mistake.EXPIRED_GOODS: ScanVerdict.EXPIRED,
}


class Shelf:
    """The catalogue and the serial numbers that were packed, in memory."""

    def __init__(self, products: Iterable[Product]) -> None:
        self._products = {product.sku: product for product in products}
        self.serials: set[tuple[str, str]] = set()

    def product(self, sku: str) -> Product | None:
        return self._products.get(sku)

    def by_code(self, code: str) -> tuple[BarcodeMatch, ...]:
        return tuple(
            BarcodeMatch(product, barcode.units)
            for product in self._products.values()
            for barcode in product.barcodes
            if barcode.code == code
        ) or tuple(BarcodeMatch(product) for product in self._products.values() if product.sku == code)

    def by_scale_code(self, scale_code: str) -> Product | None:
        return next((each for each in self._products.values() if each.scale_code == scale_code), None)

    def order_of_serial(self, sku: str, serial_no: str) -> str | None:
        return "another" if (sku, serial_no) in self.serials else None


class OneOrder:
    """A bench with one order on it, driven by acts."""

    def __init__(self, order: Order, shelf: Shelf) -> None:
        opened = open_kits(order.lines, shelf)
        self.session = PackingSession.begin(replace(order, lines=opened)).apply(
            ev.OrderOpened(ev.OpenedBy.CODE)
        )
        self._shelf = shelf
        self._context = ScanContext(shelf, shelf, PROFILE, START.date())
        self.verdicts: list[ScanVerdict] = []

    @property
    def state(self) -> BenchState:
        settings = StationSettings(profile=PROFILE)
        return BenchState(settings=settings, is_set_up=True, operator=PACKER, session=self.session)

    def do(self, planned: PlannedAct) -> None:
        match planned.act:
            case ScanCode(text) | EnterText(text):
                self._read(text)
            case LoadScale():
                pytest.fail("nothing is weighed here")

    def _read(self, text: str) -> None:
        question = self.session.question
        number, control = choice_number(text), control_code(text)
        if number is not None and question is not None:
            outcome = answers.answer_choice(self.session, question.options[number - 1], self._context)
        elif control is ControlCode.QUANTITY:
            outcome = answers.ask_quantity(self.session, self._context)
        elif control is ControlCode.NEXT_PARCEL:
            assert why_not_closable(self.session, ends_order=False) is None
            closed = close_parcel(self.session, None, None).session
            self.session = closed.apply(ev.ParcelOpened(len(closed.parcels) + 1))
            return
        elif question is not None and question.detail is ev.Detail.QUANTITY:
            outcome = answers.answer_quantity(self.session, int(text), self._context)
        else:
            scan = read_scan(text, "", PROFILE.scale_label)
            outcome = register_scan(self.session, scan.item, self._context)
        self.session = outcome.session
        self.verdicts.append(outcome.verdict)
        self._keep_serials(outcome.events)

    def _keep_serials(self, events: Iterable[ev.Event]) -> None:
        for event in events:
            if isinstance(event, ev.UnitsVerified) and event.serial_no is not None:
                sku = self.session.order.line(event.line_no).sku
                self._shelf.serials.add((sku, event.serial_no))


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> SampleStation:
    return read_sample_station(tmp_path_factory.mktemp("sample"))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_that_every_sample_order_is_packed_and_every_mistake_refused(
    station: SampleStation, seed: int
) -> None:
    shelf = Shelf(station.products)
    goods = SimulatedGoods(station.products, station.cartons, today=START.date(), seed=seed)
    rates = MistakeRates(150, 150, 100, 400, 150, 0)
    packer = SimulatedPacker(goods, PackerTraits(pace=HEADLESS_PACE, rates=rates), PROFILE.scale_label, seed)
    expected: Counter[ScanVerdict] = Counter()
    refused: Counter[ScanVerdict] = Counter()
    parcels: dict[str, int] = {}

    for received in station.orders:
        bench = OneOrder(received.order, shelf)
        for _ in range(MOST_ACTS_PER_ORDER):
            if bench.session.is_complete:
                break
            planned = packer.next_act(look(bench.state, 0))
            bench.do(planned)
            if planned.mistake is not None:
                expected[REFUSALS[planned.mistake]] += 1
                refused[bench.verdicts[-1]] += 1
        assert bench.session.is_complete, received.order.order_ref
        parcels[received.order.order_ref] = len(bench.session.parcels)

    assert refused == expected
    assert set(expected) == set(REFUSALS.values())
    assert sum(count > 1 for count in parcels.values()) >= 4
    assert parcels["B2B-0077"] > 1


def test_that_every_sample_parcel_is_within_tolerance_of_its_catalogue_weight(station: SampleStation) -> None:
    goods = SimulatedGoods(station.products, station.cartons, today=START.date(), seed=4)
    for product in station.products:
        if product.weight_g is None or product.scale_code is not None:
            continue
        for carton in station.cartons:
            for qty in (1, 2, 6):
                told_g = product.weight_g * qty + carton.tare_g
                tolerance_g = max(PROFILE.tolerance_g, told_g * PROFILE.tolerance_permille // 1000)
                true_g = goods.parcel_weight_g(((product.sku, qty),), carton.code)
                assert abs(true_g - told_g) <= tolerance_g, (product.sku, carton.code, qty)
