"""Packing profiles: how a site wants its orders packed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bancada.domain.events import Act


class WeighMode(StrEnum):
    """When the scale is asked."""

    OFF = "off"
    AT_CLOSE = "at_close"
    UNDER_CARTON = "under_carton"


class InvoiceRule(StrEnum):
    """What a missing fiscal document means."""

    IGNORE = "ignore"
    HOLD_LABEL = "hold_label"
    HOLD_ORDER = "hold_order"


class ScaleLabelLayout(StrEnum):
    """How a shop-scale label (prefix 2, 13 digits) is split: item digits and value digits.

    Source: three splits are in published use in Brazil; the site says which is its own.
    """

    NONE = "none"
    ITEM6_WEIGHT5 = "item6_weight5"
    ITEM4_PRICE7 = "item4_price7"
    ITEM5_WEIGHT5 = "item5_weight5"


@dataclass(frozen=True, slots=True)
class PackingProfile:
    """Settings of the packing flow.

    Attributes:
        tolerance_g / tolerance_permille: the larger of both is the weight tolerance.
        dunnage_g: weight of filling material assumed in each parcel.
        zero_threshold_g: below this the scale counts as empty.
        invoice_shelf: where goods and parcels wait for their fiscal document, where the site names a shelf.
        needs_approval: acts a packer may do only with a supervisor's badge.
        double_read_ms: the same code from the same device within this time is one scan.
        purge_after_h: hours after shipping until a customer's address is deleted.
    """

    name: str = "standard"
    closes_itself: bool = True
    reads_label_back: bool = False
    weigh: WeighMode = WeighMode.AT_CLOSE
    tolerance_g: int = 20
    tolerance_permille: int = 30
    dunnage_g: int = 0
    zero_threshold_g: int = 5
    invoice: InvoiceRule = InvoiceRule.HOLD_LABEL
    invoice_shelf: str = ""
    scale_label: ScaleLabelLayout = ScaleLabelLayout.NONE
    needs_approval: frozenset[Act] = frozenset(
        {Act.SHORT, Act.SUBSTITUTE, Act.WEIGHT, Act.REOPEN, Act.RELEASE}
    )
    confirms_by_hand: bool = True
    needs_tracking_no: bool = False
    prints_packing_slip: bool = True
    double_read_ms: int = 150
    idle_lock_s: int = 300
    purge_after_h: int = 24


# What the first start offers, by name.
PRESETS = {
    profile.name: profile
    for profile in (
        PackingProfile("standard"),
        PackingProfile("no_scale", weigh=WeighMode.OFF),
        PackingProfile("careful", closes_itself=False, reads_label_back=True),
        PackingProfile("invoice_first", invoice=InvoiceRule.HOLD_ORDER),
    )
}
