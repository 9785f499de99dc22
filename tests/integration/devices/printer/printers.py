"""Stand-ins for what is at the other end of each way to a printer."""

import os
import pty
import socket
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import Queue

from bancada.devices.printer.device_file import DeviceFile
from bancada.devices.printer.spool_folder import SpoolFolder
from bancada.devices.printer.tcp9100 import Tcp9100, TcpTimeouts
from bancada.devices.printer.transport import PrinterTransport

PATIENCE_S = 10.0
QUICK = TcpTimeouts(connect_s=5.0, write_s=5.0, farewell_s=2.0)
QUERY = b"~HS"
HOST_STATUS = (
    b"\x02030,0,1,1218,002,0,0,0,000,0,0,0\x03\r\n"
    b"\x02001,0,0,0,1,2,4,0,00000003,1,000\x03\r\n"
    b"\x021234,0\x03\r\n"
)


@dataclass(frozen=True)
class FarEnd:
    """A printer under test: the way to it, and a function that returns the first n bytes that arrived."""

    transport: PrinterTransport
    received: Callable[[int], bytes]


class Collector:
    """Takes bytes in the thread of a far end and hands them to the test."""

    def __init__(self) -> None:
        self._chunks: Queue[bytes] = Queue()
        self._bytes = b""

    def add(self, chunk: bytes) -> None:
        self._chunks.put(chunk)

    def take(self, length: int) -> bytes:
        while len(self._bytes) < length:
            self._bytes += self._chunks.get(timeout=PATIENCE_S)
        return self._bytes


@contextmanager
def network_printer() -> Iterator[FarEnd]:
    """A listener on the loopback that takes what comes, one client after the other, and answers `~HS`."""
    collector = Collector()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        thread = threading.Thread(target=_serve, args=(listener, collector), name="network printer")
        thread.start()
        transport = Tcp9100("127.0.0.1", port, QUICK)
        try:
            yield FarEnd(transport, collector.take)
        finally:
            transport.close()
            with socket.create_connection(("127.0.0.1", port), PATIENCE_S) as farewell:
                farewell.sendall(b"STOP")
            thread.join(PATIENCE_S)


def _serve(listener: socket.socket, collector: Collector) -> None:
    while True:
        connection, _ = listener.accept()
        with connection:
            while chunk := connection.recv(4096):
                if chunk == b"STOP":
                    return
                collector.add(chunk)
                if chunk.endswith(QUERY):
                    connection.sendall(HOST_STATUS)


@contextmanager
def device_printer() -> Iterator[FarEnd]:
    """A pseudo-terminal, whose buffer of a few kB makes long writes short ones."""
    collector = Collector()
    master, slave = pty.openpty()
    tty.setraw(slave)
    thread = threading.Thread(target=_drain, args=(master, collector), name="device printer")
    thread.start()
    transport = DeviceFile(os.ttyname(slave), write_timeout_s=5.0)
    try:
        yield FarEnd(transport, collector.take)
    finally:
        transport.close()
        os.write(slave, b"STOP")
        thread.join(PATIENCE_S)
        os.close(slave)
        os.close(master)


def _drain(master: int, collector: Collector) -> None:
    while not (chunk := os.read(master, 512)).endswith(b"STOP"):
        collector.add(chunk)
        if chunk.endswith(QUERY):
            os.write(master, HOST_STATUS)


@contextmanager
def folder_printer(folder: Path) -> Iterator[FarEnd]:
    """A folder whose files are read in the order of their names."""

    def received(_length: int) -> bytes:
        return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))

    yield FarEnd(SpoolFolder(folder), received)
