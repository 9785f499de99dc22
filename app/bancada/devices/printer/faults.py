"""What goes wrong between this machine and a printer."""

from bancada.domain.errors import EnvironmentFault


class PrinterFault(EnvironmentFault):
    """The printer does not answer."""


class PrinterUnreachable(PrinterFault):
    """The printer cannot be opened: nothing has been sent."""

    def __init__(self, place: str, reason: str) -> None:
        self.place = place
        self.reason = reason
        super().__init__(f"The printer at {place} cannot be opened: {reason}.")


class PrinterBusy(PrinterUnreachable):
    """Another program or station holds the printer: nothing has been sent."""


class PrinterClosed(PrinterFault):
    """The printer has not been opened."""


class TransmissionBroken(PrinterFault):
    """The connection broke after it was open.

    Attributes:
        sent_bytes: bytes of the job that left this machine; with any of them it is in doubt whether the
            label was printed.
    """

    def __init__(self, place: str, sent_bytes: int, reason: str) -> None:
        self.place = place
        self.sent_bytes = sent_bytes
        self.reason = reason
        super().__init__(f"The printer at {place} was lost after {sent_bytes} bytes: {reason}.")


class PrinterStalled(TransmissionBroken):
    """The printer stopped taking data: paper, ribbon or head may need a hand."""
