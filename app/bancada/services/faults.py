"""Faults of the world that the use cases know by name."""

from __future__ import annotations

from bancada.domain.errors import EnvironmentFault


class StoreFault(EnvironmentFault):
    """The station's disk is full or does not answer; nothing was saved."""


class PrinterRefused(EnvironmentFault):
    """The printer took nothing; the job can be tried again."""


class PrinterLost(EnvironmentFault):
    """The connection to the printer broke while printing; look whether the label came out."""
