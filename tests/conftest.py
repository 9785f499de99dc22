"""What holds for every test: no warning goes unseen, nothing leaves this machine, no display is needed."""

import ipaddress
import logging
import os
import sys
from collections.abc import Iterator

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile(
    "ci", deadline=None, derandomize=True, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("ci")


class OutsideConnection(AssertionError):
    """A test reached for a machine other than this one."""


def _is_this_machine(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    if name in {None, "", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(str(name)).is_loopback
    except ValueError:
        return False


def bar_outside_connections(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse what would leave this machine: an audit hook for sockets, whoever opens them in Python."""
    if event in {"socket.connect", "socket.sendto"}:
        address = arguments[1]
        if isinstance(address, tuple) and not _is_this_machine(address[0]):
            raise OutsideConnection(address)
    elif event == "socket.getaddrinfo" and not _is_this_machine(arguments[0]):
        raise OutsideConnection(arguments[0])


sys.addaudithook(bar_outside_connections)


class WarningRecords(logging.Handler):
    """Collects what was logged at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def logged_warnings(fail_on_logged_warnings: list[logging.LogRecord]) -> list[logging.LogRecord]:
    """What was logged at WARNING and above; a test that asks for it expects records and looks at them."""
    return fail_on_logged_warnings


@pytest.fixture(autouse=True)
def fail_on_logged_warnings(request: pytest.FixtureRequest) -> Iterator[list[logging.LogRecord]]:
    """Fails a test that logged a warning without asking for `logged_warnings`."""
    handler = WarningRecords()
    logging.getLogger().addHandler(handler)
    yield handler.records
    logging.getLogger().removeHandler(handler)
    if "logged_warnings" not in request.fixturenames:
        said = [record.getMessage() for record in handler.records]
        assert not said, f"logged at WARNING or above: {said}"
