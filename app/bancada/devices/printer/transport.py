"""What every way to a printer offers."""

from types import TracebackType
from typing import Protocol, Self


class PrinterTransport(Protocol):
    """A way to one printer. Not thread-safe: it belongs to the thread that opened it.

    Opening twice or closing twice changes nothing. As a context manager it is open inside the block.
    """

    @property
    def place(self) -> str:
        """Where the printer is, for messages, e.g. `192.0.2.7:9100`."""

    @property
    def can_answer(self) -> bool:
        """Whether anything can ever be read: a status query makes sense."""

    def open(self) -> None:
        """Take the printer.

        Raises:
            PrinterUnreachable: it is not there, refuses or takes too long; nothing has been sent.
        """

    def close(self) -> None:
        """Let the printer go after all that was written has left; never raises."""

    def write_all(self, data: bytes) -> None:
        """Send one whole job or query; returns when every byte has left this process.

        Raises:
            PrinterClosed: not open.
            TransmissionBroken: the connection broke; `sent_bytes` tells how far it came.
            PrinterStalled: the printer took no byte for the write timeout.
        """

    def read(self, timeout_s: float) -> bytes:
        """What the printer sent, at least one byte; empty when nothing came in time or it cannot answer.

        Raises:
            PrinterClosed: not open.
            TransmissionBroken: the connection broke.
        """

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None: ...
