"""Turns the values of a document into the bytes its printer takes."""

from __future__ import annotations

from bancada.labels.phrases import Language
from bancada.labels.resolution import Resolution
from bancada.labels.shipping_label import ShippingLabelFields, shipping_label
from bancada.labels.zpl import Zpl
from bancada.services.document_fields import DocumentFields


def render_document(fields: DocumentFields, language: str, dpi: int) -> bytes:
    """The bytes of a document in a language of the settings, for a printer of so many dots per inch.

    Raises:
        LabelError: something does not fit on the label.
    """
    return DocumentRenderer(language, dpi)(fields)


class DocumentRenderer:
    """Renders for one station: its language and its printer's resolution."""

    def __init__(self, language: str, dpi: int) -> None:
        self.language = Language(language)
        self.resolution = Resolution(dpi)

    def __call__(self, fields: DocumentFields) -> bytes:
        """ZPL for a label, PDF for a packing slip.

        Raises:
            LabelError: something does not fit on the label.
        """
        if isinstance(fields, ShippingLabelFields):
            return Zpl().render(shipping_label(fields, self.language), self.resolution)
        # The PDF library is slow to import and needed after the first order only.
        from bancada.labels.packing_slip_pdf import render_packing_slip

        return render_packing_slip(fields, self.language)
