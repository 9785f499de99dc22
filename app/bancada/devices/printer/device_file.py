"""A printer behind a character device such as `/dev/usb/lp0` (Linux `usblp`) or a serial line.

`write` may take only part of the data and `usblp` blocks for as long as the printer is out of paper, so the
file is opened non-blocking and every wait has an end. POSIX only.
"""

import contextlib
import errno
import os
import select
import stat
import time
from types import TracebackType
from typing import Self

from bancada.devices.printer.faults import (
    PrinterBusy,
    PrinterClosed,
    PrinterStalled,
    PrinterUnreachable,
    TransmissionBroken,
)

READ_BYTES = 4096
WRITE_TIMEOUT_S = 30.0
REASONS = {
    errno.ENOENT: "there is no such device, is it plugged in and switched on?",
    errno.ENODEV: "it has been unplugged",
    errno.ENXIO: "it has been unplugged",
    errno.EACCES: "this user may not use it",
    errno.EPERM: "this user may not use it",
    errno.EBUSY: "another program uses it",
    errno.ENOSPC: "it has no paper",
}


class DeviceFile:
    """A way to a printer through its device file."""

    def __init__(self, path: str, write_timeout_s: float = WRITE_TIMEOUT_S) -> None:
        self._path = path
        self._write_timeout_s = write_timeout_s
        self._handle: int | None = None
        self._is_readable = True

    @property
    def place(self) -> str:
        return self._path

    @property
    def can_answer(self) -> bool:
        return self._is_readable

    def open(self) -> None:
        if self._handle is not None:
            return
        try:
            self._handle = self._opened()
        except OSError as fault:
            kind = PrinterBusy if fault.errno == errno.EBUSY else PrinterUnreachable
            raise kind(self._path, REASONS.get(fault.errno or 0, str(fault))) from fault
        if not stat.S_ISCHR(os.fstat(self._handle).st_mode):
            self.close()
            raise PrinterUnreachable(self._path, "it is not a device")

    def _opened(self) -> int:
        flags = os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
        try:
            handle = os.open(self._path, os.O_RDWR | flags)
        except OSError as fault:
            # A one-way printer port can only be written.
            if fault.errno not in (errno.EACCES, errno.EINVAL, errno.EROFS):
                raise
            handle, self._is_readable = os.open(self._path, os.O_WRONLY | flags), False
        else:
            self._is_readable = True
        return handle

    def close(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            with contextlib.suppress(OSError):
                os.close(handle)

    def write_all(self, data: bytes) -> None:
        handle = self._held()
        sent = 0
        while sent < len(data):
            self._wait_until_writable(handle, sent)
            try:
                sent += os.write(handle, data[sent:])
            except BlockingIOError:
                continue
            except OSError as fault:
                raise self._broken(sent, fault) from fault
        # usblp is writable again once the printer has the last block; closing earlier would drop it.
        self._wait_until_writable(handle, sent)

    def _wait_until_writable(self, handle: int, sent: int) -> None:
        _, writable, _ = select.select([], [handle], [], self._write_timeout_s)
        if not writable:
            raise PrinterStalled(self._path, sent, "it takes no more data")

    def read(self, timeout_s: float) -> bytes:
        handle = self._held()
        deadline = time.monotonic() + timeout_s
        received, remaining_s = b"", timeout_s
        # Printers with nothing to say send empty packets, which read as nothing.
        while self._is_readable and not received and remaining_s >= 0:
            readable, _, _ = select.select([handle], [], [], remaining_s)
            received = self._read_once(handle) if readable else b""
            remaining_s = deadline - time.monotonic()
        return received

    def _read_once(self, handle: int) -> bytes:
        try:
            return os.read(handle, READ_BYTES)
        except BlockingIOError:
            return b""
        except OSError as fault:
            raise self._broken(0, fault) from fault

    def _broken(self, sent: int, fault: OSError) -> TransmissionBroken:
        kind = PrinterStalled if fault.errno == errno.ENOSPC else TransmissionBroken
        return kind(self._path, sent, REASONS.get(fault.errno or 0, str(fault)))

    def _held(self) -> int:
        if self._handle is None:
            raise PrinterClosed
        return self._handle

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
