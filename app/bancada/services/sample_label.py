"""A label that shows how this station's labels come out, and belongs to no order."""

from __future__ import annotations

from dataclasses import replace

from bancada.labels.sample_fields import SAMPLE_SHIPPING_LABEL
from bancada.labels.shipping_label import Sender, ShippingLabelFields
from bancada.services.station_settings import StationSettings

_ORDER_NO = "TEST"


def sample_label(settings: StationSettings) -> ShippingLabelFields:
    """The sample under this station's own sender; nobody else in it exists."""
    name, *lines = settings.sender.splitlines() or [settings.station]
    sender = Sender(name, tuple(lines)) if name else SAMPLE_SHIPPING_LABEL.sender
    return replace(SAMPLE_SHIPPING_LABEL, order_no=_ORDER_NO, sender=sender)
