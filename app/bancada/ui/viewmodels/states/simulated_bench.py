"""The simulated bench: what a click scans, what lies on the scale, what came out of the printer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bancada.labels.preview import Primitive


class TilePhase(StrEnum):
    """How a tile stands to the open order: nothing to do with it, still wanted, all in, easily confused."""

    PLAIN = "plain"
    WANTED = "wanted"
    DONE = "done"
    LOOK_ALIKE = "look_alike"


class BenchTab(StrEnum):
    """What lies before the packer."""

    GOODS = "goods"
    ORDERS = "orders"
    CODES = "codes"


@dataclass(frozen=True, slots=True)
class TileState:
    """Something with a barcode.

    Attributes:
        code: what the scanner reads from it.
        title, detail: words in the packer's language.
        badge: large and short, such as the pieces still missing; empty for none.
        picture_path: a local picture file, or empty for two letters of the title.
    """

    code: str
    title: str
    detail: str = ""
    badge: str = ""
    phase: TilePhase = TilePhase.PLAIN
    picture_path: str = ""


@dataclass(frozen=True, slots=True)
class SimulatedScaleState:
    """The scale.

    Attributes:
        display_g: what its display shows, grams; None when its cable is out or it is overloaded.
        parcel_g: what the parcel in hand really weighs; 0 when there is none.
    """

    display_g: int | None = 0
    is_stable: bool = True
    is_cable_out: bool = False
    parcel_g: int = 0


@dataclass(frozen=True, slots=True)
class PaperState:
    """The document that came out last.

    Attributes:
        caption: which document it is, in the packer's language.
        primitives: what is on it, in millimetres; empty for documents that are not labels.
        code: what a scanner reads from it; empty when there is nothing to scan.
        is_whole: False when it was torn off in the middle.
    """

    caption: str
    width_mm: float = 100
    height_mm: float = 150
    primitives: tuple[Primitive, ...] = ()
    code: str = ""
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class SimulatedPrinterState:
    """The printer: its switches, how many documents came out, and the last of them."""

    is_out_of_paper: bool = False
    is_cable_out: bool = False
    printed: int = 0
    paper: PaperState | None = None


@dataclass(frozen=True, slots=True)
class SimulatedBenchState:
    """Everything on the simulated bench.

    Attributes:
        order_ref: the open order, empty between orders.
        goods: the products of the open order.
        others: the rest of the catalogue, look-alikes of the order's products first.
        orders: cards of the waiting orders.
        controls, badges, cartons: codes of the desk mat, of people and of cartons.
        is_packing_itself: the simulated packer is at work.
    """

    order_ref: str = ""
    goods: tuple[TileState, ...] = ()
    others: tuple[TileState, ...] = ()
    orders: tuple[TileState, ...] = ()
    controls: tuple[TileState, ...] = ()
    badges: tuple[TileState, ...] = ()
    cartons: tuple[TileState, ...] = ()
    scale: SimulatedScaleState = SimulatedScaleState()
    printer: SimulatedPrinterState = SimulatedPrinterState()
    is_packing_itself: bool = False
