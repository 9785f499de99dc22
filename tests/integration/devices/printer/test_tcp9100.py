import socket
import struct

import pytest

from bancada.devices.printer.faults import PrinterStalled, PrinterUnreachable, TransmissionBroken
from bancada.devices.printer.tcp9100 import Tcp9100, TcpTimeouts

HASTY = TcpTimeouts(connect_s=2.0, write_s=0.2, farewell_s=0.1)
MUCH = bytes(32_000_000)


def connected(listener: socket.socket) -> tuple[Tcp9100, socket.socket]:
    transport = Tcp9100("127.0.0.1", listener.getsockname()[1], HASTY)
    transport.open()
    return transport, listener.accept()[0]


def test_that_a_port_nobody_listens_on_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(PrinterUnreachable, match=f"127.0.0.1:{port}"):
        Tcp9100("127.0.0.1", port, HASTY).open()


def test_that_a_host_name_that_cannot_exist_is_unreachable() -> None:
    with pytest.raises(PrinterUnreachable):
        Tcp9100("", 0, HASTY).open()


def test_that_a_printer_that_stops_reading_has_stalled() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        transport, connection = connected(listener)
        with connection, pytest.raises(PrinterStalled) as raised:
            transport.write_all(MUCH)
        assert 0 < raised.value.sent_bytes < len(MUCH)
        transport.close()


def test_that_a_reset_in_the_middle_of_a_job_is_a_broken_transmission() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        transport, connection = connected(listener)
        # Lingering for zero seconds makes the close a reset.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
        with pytest.raises(TransmissionBroken, match="was lost after") as raised:
            transport.write_all(MUCH)
        assert not isinstance(raised.value, PrinterStalled)
        transport.close()


def test_that_reading_from_a_closed_connection_is_a_broken_transmission() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        transport, connection = connected(listener)
        connection.close()
        with pytest.raises(TransmissionBroken, match="closed the connection"):
            transport.read(1.0)
        transport.close()


def test_that_a_reset_while_reading_is_a_broken_transmission() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        transport, connection = connected(listener)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
        with pytest.raises(TransmissionBroken, match="reset"):
            transport.read(1.0)
        transport.close()


def test_that_closing_says_so_before_it_goes() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        transport, connection = connected(listener)
        transport.write_all(b"job")
        transport.close()
        with connection:
            assert connection.recv(10) == b"job"
            assert connection.recv(10) == b""


def test_that_closing_does_not_wait_for_ever_for_a_printer_that_keeps_its_side_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        transport, connection = connected(listener)
        with connection:
            transport.close()
            assert connection.recv(1) == b""
