"""Why the simulated printer takes nothing."""

from __future__ import annotations

from bancada.services.faults import PrinterRefused


class PrinterUnplugged(PrinterRefused):
    """The printer does not answer: check its cable."""


class PrinterCoverOpen(PrinterRefused):
    """The printer's cover is open: close it."""


class PrinterOutOfPaper(PrinterRefused):
    """The printer is out of paper: put in a new roll."""
