"""The values that a label or a packing slip says, taken once from session, address and settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeAlias

from bancada.domain.closing import parcels_in_all
from bancada.domain.events import DocumentKind
from bancada.domain.orders import Order, OrderLine, QuantityUnit, ShippingAddress
from bancada.domain.parcels import Parcel
from bancada.domain.session import PackingSession
from bancada.labels.packing_slip import PackingSlipFields, SlipLine, SlipParcel
from bancada.labels.shipping_label import Recipient, Sender, ShippingLabelFields, readback_code
from bancada.services.ports import PrintJob
from bancada.services.station_settings import StationSettings

DocumentFields: TypeAlias = ShippingLabelFields | PackingSlipFields


def document_fields(
    session: PackingSession,
    address: ShippingAddress | None,
    job: PrintJob,
    settings: StationSettings,
    today: date,
) -> DocumentFields:
    """What the document of a print job says."""
    if job.document is DocumentKind.PACKING_SLIP:
        return _slip(session, address, job, settings)
    return _label(session, address, job, settings, today)


def expected_readback(session: PackingSession, parcel_no: int) -> str:
    """The code on a parcel's label that proves, when scanned, that the right label is stuck on it."""
    parcel = session.parcels[parcel_no - 1]
    return readback_code(_label_fields(session.order, parcel, None, Recipient("", ""), Sender("")))


def _label(
    session: PackingSession,
    address: ShippingAddress | None,
    job: PrintJob,
    settings: StationSettings,
    today: date,
) -> ShippingLabelFields:
    name, *lines = settings.sender.splitlines() or [settings.station]
    parcel = session.parcels[job.parcel_no - 1]
    fields = _label_fields(
        session.order,
        parcel,
        parcels_in_all(session),
        _recipient(session.order, address),
        Sender(name, tuple(lines)),
    )
    return _with_copy(fields, job, today)


def _label_fields(
    order: Order, parcel: Parcel, parcels: int | None, recipient: Recipient, sender: Sender
) -> ShippingLabelFields:
    return ShippingLabelFields(
        order_no=order.order_ref,
        parcel_no=parcel.parcel_no,
        parcel_count=parcels,
        carrier=order.carrier or "",
        service_level=order.service_level or "",
        sender=sender,
        recipient=recipient,
        weight_g=parcel.gross_g,
        tracking_no=parcel.tracking_no,
        is_gift=order.is_gift,
        nfe_key=order.nfe_key,
        carton_name=parcel.carton_code or "",
    )


def _with_copy(fields: ShippingLabelFields, job: PrintJob, today: date) -> ShippingLabelFields:
    return replace(fields, copy_number=job.copy_no, packed_on=today)


def _recipient(order: Order, address: ShippingAddress | None) -> Recipient:
    if address is None:
        return Recipient("", "", city=order.city or "", state=order.state_code or "")
    return Recipient(
        address.name,
        address.street,
        address.number,
        address.complement,
        address.district,
        address.city or order.city or "",
        address.state_code or order.state_code or "",
        address.postcode,
        address.country or order.country or "BR",
    )


def _slip(
    session: PackingSession, address: ShippingAddress | None, job: PrintJob, settings: StationSettings
) -> PackingSlipFields:
    order = session.order
    return PackingSlipFields(
        order_no=order.order_ref,
        recipient_name=address.name if address else "",
        parcels=tuple(_slip_parcel(session, parcel) for parcel in session.parcels if not parcel.is_empty),
        seller=tuple(settings.sender.splitlines()),
        recipient_city=order.city or "",
        recipient_state=order.state_code or "",
        order_date=order.ordered_at.date() if order.ordered_at else None,
        parcel_count=parcels_in_all(session),
        is_gift=order.is_gift,
        gift_message=address.gift_message if address else "",
        currency=order.currency or "BRL",
        copy_number=job.copy_no,
    )


def _slip_parcel(session: PackingSession, parcel: Parcel) -> SlipParcel:
    lines = tuple(_slip_line(session.order.line(line_no), qty) for line_no, qty in parcel.contents)
    return SlipParcel(parcel.parcel_no, lines)


def _slip_line(line: OrderLine, qty: int) -> SlipLine:
    if line.unit is QuantityUnit.GRAM:
        return SlipLine(line.sku, f"{line.name} ({qty} g)", 1, None)
    return SlipLine(line.sku, line.name, qty, line.price_cents)
