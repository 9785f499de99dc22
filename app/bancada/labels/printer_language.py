"""What every printer language offers: a label in, the bytes of one print job out."""

from typing import Protocol

from bancada.labels.label import Label
from bancada.labels.resolution import Resolution


class PrinterLanguage(Protocol):
    """A language of label printers; an implementation holds no state between labels."""

    @property
    def name(self) -> str:
        """Short name for settings, e.g. `zpl`."""

    def render(self, label: Label, resolution: Resolution, copies: int = 1) -> bytes:
        """Bytes that print the label.

        Raises:
            LabelError: the label cannot be printed at this resolution.
        """
