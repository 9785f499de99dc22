"""Tiles of the simulated bench, made of its goods, codes and paper."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from bancada.devices.simulated.fresh_codes import FreshCodes
from bancada.devices.simulated.goods import SimulatedGoods
from bancada.devices.simulated.item_codes import printed_code
from bancada.devices.simulated.printer import SimulatedJob
from bancada.devices.simulated.seen_bench import SeenBench, SeenLine
from bancada.devices.simulated.zpl_paper import read_zpl
from bancada.domain.cartons.carton_type import CartonType
from bancada.domain.control_codes import CHOICE_CODES, ControlCode
from bancada.domain.orders import QuantityUnit
from bancada.labels.resolution import Resolution
from bancada.ui.control_words import control_words
from bancada.ui.numbers import quantity_text
from bancada.ui.viewmodels.states.simulated_bench import PaperState, TilePhase, TileState

_DONE_BADGE = "✓"


def order_goods(seen: SeenBench, goods: SimulatedGoods, codes: FreshCodes) -> tuple[TileState, ...]:
    """A tile per line of the open order, with what is missing of it."""
    return tuple(_line_tile(line, goods, codes) for line in seen.lines)


def other_goods(seen: SeenBench, goods: SimulatedGoods, codes: FreshCodes) -> tuple[TileState, ...]:
    """The rest of the catalogue that can be scanned, look-alikes of the order's products first."""
    wanted = {line.sku for line in seen.lines}
    alike = {sku for want in wanted for sku in goods.product(want).look_alikes} - wanted
    rest = [sku for sku in goods.skus if sku not in wanted and not goods.product(sku).opens_into_components]
    rest.sort(key=lambda sku: sku not in alike)
    return tuple(
        TileState(
            code=codes.code(sku),
            title=goods.product(sku).name,
            detail=sku,
            phase=TilePhase.LOOK_ALIKE if sku in alike else TilePhase.PLAIN,
            picture_path=goods.product(sku).picture or "",
        )
        for sku in rest
    )


def control_tiles() -> tuple[TileState, ...]:
    """The desk mat: every control code, then the numbers of a choice."""
    controls = [TileState(code.value, control_words(code), code.value) for code in ControlCode]
    numbers = [TileState(code, str(number), code) for number, code in enumerate(CHOICE_CODES, 1)]
    return (*controls, *numbers)


class BadgeOwner(Protocol):
    """A person with a badge."""

    @property
    def name(self) -> str: ...
    @property
    def badge(self) -> str: ...


def badge_tiles(operators: Iterable[BadgeOwner]) -> tuple[TileState, ...]:
    """The badges of the people at this bench."""
    return tuple(TileState(person.badge, person.name, person.badge) for person in operators)


def carton_tiles(cartons: Iterable[CartonType]) -> tuple[TileState, ...]:
    """The cartons beside the bench."""
    return tuple(
        TileState(printed_code(carton.barcode or carton.code), carton.name, carton.code) for carton in cartons
    )


def paper_of(job: SimulatedJob, resolution: Resolution, caption: str) -> PaperState:
    """What came out of the printer; a document that is no label shows its caption only."""
    if not job.file_name.endswith(".zpl"):
        return PaperState(caption, width_mm=210, height_mm=297, is_whole=job.is_whole)
    paper = read_zpl(job.payload, resolution)
    codes = paper.codes if job.is_whole else ()
    return PaperState(
        caption,
        paper.width_mm,
        paper.height_mm,
        paper.primitives,
        codes[0] if codes else "",
        job.is_whole,
    )


def _line_tile(line: SeenLine, goods: SimulatedGoods, codes: FreshCodes) -> TileState:
    product = goods.product(line.sku)
    unit = QuantityUnit.GRAM if line.is_weighed else QuantityUnit.EACH
    return TileState(
        code=codes.code(line.sku, lot=line.lot, net_g=line.missing_qty if line.is_weighed else None),
        title=product.name,
        detail=line.sku if line.lot is None else f"{line.sku} · {line.lot}",
        badge=quantity_text(line.missing_qty, unit) if line.missing_qty else _DONE_BADGE,
        phase=TilePhase.WANTED if line.missing_qty else TilePhase.DONE,
        picture_path=product.picture or "",
    )
