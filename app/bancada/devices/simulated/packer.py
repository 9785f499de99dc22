"""A packer without a person: looks at the bench and decides what the hands do next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from random import Random

from bancada.devices.simulated.goods import SimulatedGoods
from bancada.devices.simulated.human_acts import (
    Act,
    EnterText,
    LoadScale,
    Mistake,
    PackerTraits,
    PlannedAct,
    ScanCode,
    Wait,
)
from bancada.devices.simulated.item_codes import case_code, data_matrix, scale_label, unit_code
from bancada.devices.simulated.mistakes import WrongMoves
from bancada.devices.simulated.seen_bench import Asked, SeenBench, SeenLine, SeenOrder
from bancada.devices.simulated.serial_book import SerialBook
from bancada.domain.control_codes import PREFIX, ControlCode
from bancada.domain.products import Product, ProductFlag
from bancada.domain.profiles import ScaleLabelLayout

_PERMILLE = 1000
_MOST_CHOICES = 9
_MOST_TRIES = 2
_WORTH_COUNTING = 3
_DATA_FLAGS = frozenset({ProductFlag.SERIAL, ProductFlag.LOT, ProductFlag.EXPIRY})
_ITEM_MISTAKES = (
    Mistake.WRONG_ITEM,
    Mistake.OVER_SCAN,
    Mistake.UNKNOWN_CODE,
    Mistake.DUPLICATE_SERIAL,
    Mistake.EXPIRED_GOODS,
)


class SimulatedPacker:
    """Decides one act at a time from what is seen; makes mistakes by chance and then does the right thing.

    Not thread-safe: ask it from one thread. The same seed and the same sights give the same acts.
    """

    def __init__(
        self,
        goods: SimulatedGoods,
        traits: PackerTraits | None = None,
        scale_layout: ScaleLabelLayout = ScaleLabelLayout.NONE,
        seed: int = 0,
    ) -> None:
        self._goods = goods
        self._traits = traits or PackerTraits()
        self._layout = scale_layout
        self._chance = Random(seed)
        self._wrong = WrongMoves(goods, self._chance)
        self._tries: Counter[str] = Counter()
        self._made: list[Mistake] = []
        self._went_wrong = False
        self._serials = SerialBook(self._chance)
        self._done: set[tuple[str, int, str]] = set()
        self._answers: dict[Asked, Callable[[SeenBench], PlannedAct]] = {
            Asked.BADGE: lambda _seen: self._scan(self._traits.badge),
            Asked.PIN: lambda _seen: self._type(self._traits.pin),
            Asked.ORDER: self._open_order,
            Asked.ITEM: self._pack_item,
            Asked.SERIAL: self._answer_serial,
            Asked.LOT: self._answer_lot,
            Asked.EXPIRY: self._answer_expiry,
            Asked.QUANTITY: self._answer_quantity,
            Asked.CHOICE: self._choose,
            Asked.CONFIRM: lambda _seen: self._scan(ControlCode.DONE.value),
            Asked.CARTON: self._scan_carton,
            Asked.PARCEL_ON_SCALE: self._weigh,
            Asked.WEIGHT_RISE: self._answer_rise,
            Asked.EMPTY_SCALE: lambda _seen: self._load(0),
            Asked.LABEL: lambda seen: self._scan(seen.label_code),
        }

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """Every mistake made so far, oldest first."""
        return tuple(self._made)

    def next_act(self, seen: SeenBench) -> PlannedAct:
        """What the hands do next, and after how long."""
        self._serials.look(seen)
        answer = self._answers.get(seen.asked)
        return self._wait() if answer is None else answer(seen)

    # --- orders ---------------------------------------------------------------------------------------------

    def _open_order(self, seen: SeenBench) -> PlannedAct:
        if seen.scale_g:
            return self._load(0)
        for order in seen.orders:
            code = self._code_to_open(order)
            if code is not None:
                self._tries[order.order_ref] += 1
                return self._planned(ScanCode(code), self._traits.pace.open_ms)
        return self._wait()

    def _code_to_open(self, order: SeenOrder) -> str | None:
        """By its item at first, then by its number; a third try would meet the same refusal again."""
        tries = self._tries[order.order_ref]
        by_item = self._happens(self._traits.by_item_permille) if order.only_sku else False
        if order.only_sku and not tries and by_item and not self._goods.is_shared_code(order.only_sku):
            return self._right_code(self._goods.product(order.only_sku), SeenLine(1, order.only_sku, 1), "")
        return order.order_ref if tries < _MOST_TRIES else None

    # --- items ----------------------------------------------------------------------------------------------

    def _pack_item(self, seen: SeenBench) -> PlannedAct:
        line = seen.next_line
        if line is None:
            return self._scan(ControlCode.DONE.value)
        if not self._goods.has_room(seen.contents, line.sku) and not self._has_done(seen, "next parcel"):
            return self._close_full_parcel(seen)
        unready = self._make_scale_ready(seen)
        if unready is not None:
            return unready
        if self._is_worth_counting(seen, line):
            return self._scan(ControlCode.QUANTITY.value)
        return self._item_mistake(seen, line) or self._right_item(seen, line)

    def _make_scale_ready(self, seen: SeenBench) -> PlannedAct | None:
        """Under the carton the scale must have felt the last unit; else it must be empty."""
        wanted_g = self._weight_g(seen) if seen.stands_on_scale else 0
        if seen.scale_g != wanted_g:
            return self._load(wanted_g)
        return None if seen.is_scale_stable else self._wait()

    def _close_full_parcel(self, seen: SeenBench) -> PlannedAct:
        carton = self._missing_carton(seen)
        if carton is not None:
            return self._scan(carton)
        if (seen.weighs_at_close or seen.stands_on_scale) and seen.scale_g != self._weight_g(seen):
            return self._load(self._weight_g(seen))
        if not seen.is_scale_stable:
            return self._wait()
        self._done.add((seen.order_ref, seen.parcel_no, "next parcel"))
        return self._scan(ControlCode.NEXT_PARCEL.value)

    def _is_worth_counting(self, seen: SeenBench, line: SeenLine) -> bool:
        """A bulk line of which one unit was just scanned and several are missing: key in the number."""
        is_bulk = self._goods.product(line.sku).needs(ProductFlag.BULK_QUANTITY)
        return is_bulk and seen.last_line_no == line.line_no and line.missing_qty >= _WORTH_COUNTING

    def _item_mistake(self, seen: SeenBench, line: SeenLine) -> PlannedAct | None:
        for mistake in _ITEM_MISTAKES:
            if self._may_go_wrong(mistake):
                code = self._wrong.code(mistake, seen, line, self._serials.taken(line.sku))
                if code is not None:
                    return self._planned_mistake(ScanCode(code), mistake, self._traits.pace.scan_ms)
        self._went_wrong = False
        return None

    def _right_item(self, seen: SeenBench, line: SeenLine) -> PlannedAct:
        product = self._goods.product(line.sku)
        is_plain = not line.is_weighed and not product.flags & _DATA_FLAGS
        case = case_code(product, line.missing_qty) if is_plain else None
        if case is not None and self._happens(self._traits.case_permille):
            return self._scan(case[0])
        return self._scan(self._right_code(product, line, seen.order_ref))

    def _right_code(self, product: Product, line: SeenLine, order_ref: str) -> str:
        if line.is_weighed:
            off = line.missing_qty * self._chance.randint(-20, 20) // _PERMILLE
            return scale_label(product, line.missing_qty + off, self._layout) or unit_code(product)
        has_details = bool(product.flags & _DATA_FLAGS)
        if not has_details or not self._happens(self._traits.data_matrix_permille):
            return unit_code(product)
        symbol = data_matrix(
            product,
            serial_no=self._serials.show(line, order_ref) if product.needs(ProductFlag.SERIAL) else None,
            lot=(line.lot or self._goods.lot_of(line.sku)) if product.needs(ProductFlag.LOT) else None,
            expires_on=self._goods.expiry_of(line.sku) if product.needs(ProductFlag.EXPIRY) else None,
        )
        return symbol or unit_code(product)

    # --- questions ------------------------------------------------------------------------------------------

    def _answer_serial(self, seen: SeenBench) -> PlannedAct:
        line = self._asked_line(seen)
        if line is None:
            return self._wait()
        used = self._serials.taken(line.sku)
        if used and self._may_go_wrong(Mistake.DUPLICATE_SERIAL):
            wrong = ScanCode(self._chance.choice(used))
            return self._planned_mistake(wrong, Mistake.DUPLICATE_SERIAL, self._traits.pace.scan_ms)
        self._went_wrong = False
        return self._scan(self._serials.show(line, seen.order_ref))

    def _answer_lot(self, seen: SeenBench) -> PlannedAct:
        line = self._asked_line(seen)
        return self._wait() if line is None else self._type(line.lot or self._goods.lot_of(line.sku))

    def _answer_expiry(self, seen: SeenBench) -> PlannedAct:
        line = self._asked_line(seen)
        return self._wait() if line is None else self._type(f"{self._goods.expiry_of(line.sku):%d/%m/%Y}")

    def _answer_quantity(self, seen: SeenBench) -> PlannedAct:
        line = self._asked_line(seen)
        return self._wait() if line is None else self._type(str(line.missing_qty + seen.asked_qty))

    def _choose(self, seen: SeenBench) -> PlannedAct:
        wanted = {line.sku for line in seen.lines if line.missing_qty}
        for number, sku in enumerate(seen.options[:_MOST_CHOICES], start=1):
            if sku in wanted:
                return self._scan(f"{PREFIX}{number}")
        return self._scan(ControlCode.NO.value)

    def _asked_line(self, seen: SeenBench) -> SeenLine | None:
        return seen.line(seen.asked_line_no) or seen.next_line

    # --- cartons and weight ---------------------------------------------------------------------------------

    def _scan_carton(self, seen: SeenBench) -> PlannedAct:
        code = self._goods.carton_barcode_for(seen.contents)
        return self._wait() if code is None else self._scan(code)

    def _missing_carton(self, seen: SeenBench) -> str | None:
        """The carton to take where the bench knows none; asked for once per parcel."""
        if seen.carton_code is not None or self._goods.need_no_carton(seen.contents):
            return None
        code = self._goods.carton_barcode_for(seen.contents)
        if code is None or self._has_done(seen, "carton"):
            return None
        self._done.add((seen.order_ref, seen.parcel_no, "carton"))
        return code

    def _weigh(self, seen: SeenBench) -> PlannedAct:
        carton = self._missing_carton(seen)
        if carton is not None:
            return self._scan(carton)
        if seen.scale_g == self._weight_g(seen):
            return self._wait()
        wrong_g = self._wrong.weight_g(seen) if self._may_go_wrong(Mistake.WRONG_WEIGHT) else None
        if wrong_g is not None:
            return self._planned_mistake(LoadScale(wrong_g), Mistake.WRONG_WEIGHT, self._traits.pace.scale_ms)
        self._went_wrong = False
        return self._load(self._weight_g(seen))

    def _answer_rise(self, seen: SeenBench) -> PlannedAct:
        if seen.scale_g != self._weight_g(seen):
            return self._load(self._weight_g(seen))
        return self._scan(ControlCode.DONE.value) if seen.is_scale_stable else self._wait()

    def _weight_g(self, seen: SeenBench) -> int:
        return self._goods.parcel_weight_g(seen.contents, seen.carton_code)

    def _has_done(self, seen: SeenBench, what: str) -> bool:
        """Whether this was tried for the parcel in hand: a refused act is not repeated for ever."""
        return (seen.order_ref, seen.parcel_no, what) in self._done

    # --- chance and pace ------------------------------------------------------------------------------------

    def _happens(self, permille: int) -> bool:
        return self._chance.randrange(_PERMILLE) < permille

    def _may_go_wrong(self, mistake: Mistake) -> bool:
        """Never twice in a row: a person who was just refused looks again."""
        return not self._went_wrong and self._happens(self._traits.rates.permille(mistake))

    def _planned_mistake(self, act: Act, mistake: Mistake, usual_ms: int) -> PlannedAct:
        self._went_wrong = True
        self._made.append(mistake)
        return PlannedAct(act, self._after_ms(usual_ms), mistake)

    def _scan(self, code: str) -> PlannedAct:
        return self._planned(ScanCode(code), self._traits.pace.scan_ms)

    def _type(self, text: str) -> PlannedAct:
        return self._planned(EnterText(text), self._traits.pace.type_ms)

    def _load(self, weight_g: int) -> PlannedAct:
        return self._planned(LoadScale(weight_g), self._traits.pace.scale_ms)

    def _wait(self) -> PlannedAct:
        return PlannedAct(Wait(), self._traits.pace.look_ms)

    def _planned(self, act: Act, usual_ms: int) -> PlannedAct:
        return PlannedAct(act, self._after_ms(usual_ms))

    def _after_ms(self, usual_ms: int) -> int:
        spread = self._traits.pace.spread_permille
        return usual_ms * (_PERMILLE + self._chance.randint(-spread, spread)) // _PERMILLE
