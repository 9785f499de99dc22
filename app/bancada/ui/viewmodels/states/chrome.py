"""What frames every screen: header, banner, footer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bancada.domain.operators import Role
from bancada.domain.verdicts import Tone


@dataclass(frozen=True, slots=True)
class PillState:
    """A short coloured note in the header, in the packer's language.

    Attributes:
        is_whole: it does not give way where room is short.
    """

    text: str
    tone: Tone
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class HeaderState:
    """The top bar: the order when there is one, the station otherwise.

    Attributes:
        order_ref: as printed on the order; empty between orders.
        destination: city and state only, with no more of the customer than needed.
        cutoff_in_s: seconds to the carrier's cut-off, negative when missed, None when there is none.
        pills: gift, notes, channel.
        orders_per_hour, target_per_hour: today's pace of this packer; None hides it.
    """

    station_name: str = ""
    operator_name: str = ""
    operator_role: Role = Role.PACKER
    order_ref: str = ""
    destination: str = ""
    service: str = ""
    cutoff_in_s: int | None = None
    pills: tuple[PillState, ...] = ()
    orders_per_hour: int | None = None
    target_per_hour: int | None = None


@dataclass(frozen=True, slots=True)
class BannerState:
    """A calm strip under the header; it never has to be clicked away.

    Attributes:
        action_id: sent back when the button is pressed; empty shows no button.
    """

    tone: Tone
    text: str
    action_id: str = ""
    action_text: str = ""


class FooterAction(StrEnum):
    """Acts with a function key; the key is fixed, so that hands learn it."""

    SEARCH = "search"
    UNDO = "undo"
    QUANTITY = "quantity"
    NEXT_PARCEL = "next_parcel"
    PARCELS = "parcels"
    SHIFT = "shift"
    PROBLEM = "problem"
    REPRINT = "reprint"
    CLOSE_CARTON = "close_carton"
    IMPORT = "import"
    SETTINGS = "settings"
    SIGN_OUT = "sign_out"
    BACK = "back"


class LampKind(StrEnum):
    """The things a bench depends on."""

    SCANNER = "scanner"
    CAMERA = "camera"
    SCALE = "scale"
    PRINTER = "printer"
    NETWORK = "network"


class LampPhase(StrEnum):
    """Ready, working, in need of attention, lost, or not known; a thing that is not wanted has no lamp.

    Not known is what nobody chose or nothing has been heard of yet; the lamp's detail says which.
    """

    UNKNOWN = "unknown"
    READY = "ready"
    WORKING = "working"
    ATTENTION = "attention"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class LampState:
    """One lamp.

    Attributes:
        detail: what to do, in the packer's language ("out of paper"); empty when all is well.
        stored_events: for the network: facts kept here that the hub has not got yet.
    """

    kind: LampKind
    phase: LampPhase
    detail: str = ""
    stored_events: int = 0


@dataclass(frozen=True, slots=True)
class FooterState:
    """The bottom bar: what can be done now, and whether the devices are well.

    Attributes:
        actions: shown from left to right.
        disabled: shown, but not possible now.
        scans_heard: grows with each read; its change makes the scanner lamp flash.
    """

    actions: tuple[FooterAction, ...] = ()
    disabled: frozenset[FooterAction] = frozenset()
    lamps: tuple[LampState, ...] = ()
    station_line: str = ""
    scans_heard: int = 0


class Page(StrEnum):
    """The pages of the one window."""

    FIRST_START = "first_start"
    SIGN_IN = "sign_in"
    READY = "ready"
    PACKING = "packing"
    PARCELS = "parcels"
    SHIFT = "shift"
    IMPORT = "import"
    SETTINGS = "settings"
    PEOPLE = "people"
    RED_STOP = "red_stop"


class Sheet(StrEnum):
    """The side sheets over a page."""

    EXCEPTION = "exception"
    APPROVAL = "approval"
    QUANTITY = "quantity"
    CHOICE = "choice"
    DETAIL = "detail"
    IN_DOUBT = "in_doubt"
