"""Every label and document by name: what it is made from, what it can be rendered to, and a sample of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from bancada.labels.desk_mat import ControlCode, render_desk_mat
from bancada.labels.desk_mat_captions import HEADINGS, desk_mat_codes
from bancada.labels.packing_slip import PackingSlipFields
from bancada.labels.packing_slip_pdf import render_packing_slip
from bancada.labels.pdf import render_pdf
from bancada.labels.phrases import Language
from bancada.labels.resolution import Resolution
from bancada.labels.sample_fields import SAMPLE_PACKING_SLIP, SAMPLE_SHIPPING_LABEL
from bancada.labels.shipping_label import ShippingLabelFields, shipping_label
from bancada.labels.zpl import Zpl

Fields = TypeVar("Fields")


@dataclass(frozen=True, slots=True)
class DeskMatFields:
    """What a desk mat says; without codes it is the whole mat with captions of the language."""

    heading: str = ""
    codes: tuple[ControlCode, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Template(Generic[Fields]):
    """A label or document.

    Attributes:
        name: as named on the command line.
        fields: the class of the values it is made from.
        sample: such values, for looking at it.
        renderers: the bytes from values, language and resolution, by format: `zpl`, `pdf`.
    """

    name: str
    fields: type[Fields]
    sample: Fields
    renderers: Mapping[str, Callable[[Fields, Language, Resolution], bytes]]


def _shipping_zpl(fields: ShippingLabelFields, language: Language, resolution: Resolution) -> bytes:
    return Zpl().render(shipping_label(fields, language), resolution)


def _shipping_pdf(fields: ShippingLabelFields, language: Language, _: Resolution) -> bytes:
    return render_pdf(shipping_label(fields, language))


def _slip_pdf(fields: PackingSlipFields, language: Language, _: Resolution) -> bytes:
    return render_packing_slip(fields, language)


def _desk_mat_pdf(fields: DeskMatFields, language: Language, _: Resolution) -> bytes:
    return render_desk_mat(fields.codes or desk_mat_codes(language), fields.heading or HEADINGS[language])


SHIPPING_LABEL = Template(
    "shipping-100x150",
    ShippingLabelFields,
    SAMPLE_SHIPPING_LABEL,
    {"zpl": _shipping_zpl, "pdf": _shipping_pdf},
)
PACKING_SLIP = Template("packing-slip-a4", PackingSlipFields, SAMPLE_PACKING_SLIP, {"pdf": _slip_pdf})
DESK_MAT = Template("desk-mat", DeskMatFields, DeskMatFields(), {"pdf": _desk_mat_pdf})
TEMPLATES: tuple[
    Template[ShippingLabelFields] | Template[PackingSlipFields] | Template[DeskMatFields], ...
] = (SHIPPING_LABEL, PACKING_SLIP, DESK_MAT)
