"""The guards that `conftest.py` puts around every test."""

import logging
import os
import socket
import urllib.request

import pytest


def test_that_a_connection_to_another_machine_is_refused() -> None:
    with socket.socket() as connection, pytest.raises(AssertionError, match=r"203\.0\.113\.7"):
        connection.connect(("203.0.113.7", 9100))


def test_that_a_name_on_another_machine_is_not_looked_up() -> None:
    with pytest.raises(AssertionError, match=r"printer\.example"):
        urllib.request.urlopen("http://printer.example/")


def test_that_a_loopback_connection_is_open_to_tests() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as client:
        client.connect(server.getsockname())
        accepted, _ = server.accept()
        with accepted:
            assert accepted.getsockname() == server.getsockname()


def test_that_an_expected_warning_is_handed_to_the_test(logged_warnings: list[logging.LogRecord]) -> None:
    logging.getLogger("bancada.scale").warning("cable unplugged")

    assert [record.getMessage() for record in logged_warnings] == ["cable unplugged"]


def test_that_tests_draw_without_a_display() -> None:
    assert os.environ["QT_QPA_PLATFORM"] in {"offscreen", "xcb"}
