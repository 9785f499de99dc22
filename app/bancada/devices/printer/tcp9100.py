"""A printer on the network: a raw TCP stream, usually on port 9100, two-way while it is open.

Most printers serve one client at a time. Closing half-closes first and waits a moment for the printer to
close its side, so that the last bytes are not thrown away with the connection.
"""

import contextlib
import socket
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from bancada.devices.printer.faults import (
    PrinterClosed,
    PrinterStalled,
    PrinterUnreachable,
    TransmissionBroken,
)

RAW_PORT = 9100
READ_BYTES = 4096
# Small enough that `sent_bytes` says something when the printer stalls.
CHUNK_BYTES = 16_384


@dataclass(frozen=True, slots=True)
class TcpTimeouts:
    """How long to wait, in seconds.

    Attributes:
        write_s: without a single byte taken; a printer that feeds a long label stops reading.
        farewell_s: for the printer to close its side.
    """

    connect_s: float = 3.0
    write_s: float = 30.0
    farewell_s: float = 1.0


class Tcp9100:
    """A way to a network printer."""

    can_answer = True

    def __init__(self, host: str, port: int = RAW_PORT, timeouts: TcpTimeouts | None = None) -> None:
        self._address = (host, port)
        self._timeouts = timeouts or TcpTimeouts()
        self._socket: socket.socket | None = None

    @property
    def place(self) -> str:
        return f"{self._address[0]}:{self._address[1]}"

    def open(self) -> None:
        if self._socket is not None:
            return
        try:
            self._socket = socket.create_connection(self._address, self._timeouts.connect_s)
        except TimeoutError:
            raise PrinterUnreachable(self.place, "no answer in time") from None
        except ConnectionRefusedError:
            raise PrinterUnreachable(self.place, "it serves somebody else or another port") from None
        except (OSError, UnicodeError) as fault:
            raise PrinterUnreachable(self.place, str(fault)) from fault

    def close(self) -> None:
        held, self._socket = self._socket, None
        if held is None:
            return
        with contextlib.closing(held), contextlib.suppress(OSError):
            held.shutdown(socket.SHUT_WR)
            held.settimeout(self._timeouts.farewell_s)
            while held.recv(READ_BYTES):
                pass

    def write_all(self, data: bytes) -> None:
        held = self._held()
        held.settimeout(self._timeouts.write_s)
        sent = 0
        try:
            while sent < len(data):
                sent += held.send(data[sent : sent + CHUNK_BYTES])
        except TimeoutError:
            raise PrinterStalled(self.place, sent, "it takes no more data") from None
        except OSError as fault:
            raise TransmissionBroken(self.place, sent, str(fault)) from fault

    def read(self, timeout_s: float) -> bytes:
        held = self._held()
        # A timeout of 0 would make the socket non-blocking, which raises another error.
        held.settimeout(max(timeout_s, 0.001))
        try:
            received = held.recv(READ_BYTES)
        except TimeoutError:
            return b""
        except OSError as fault:
            raise TransmissionBroken(self.place, 0, str(fault)) from fault
        if not received:
            raise TransmissionBroken(self.place, 0, "it closed the connection")
        return received

    def _held(self) -> socket.socket:
        if self._socket is None:
            raise PrinterClosed
        return self._socket

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
