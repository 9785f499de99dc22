"""A small window that says what it reads, for tests with a real keyboard."""

import sys

from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bancada.ui.wedge import WedgeFilter


def _say(kind: str, text: str) -> None:
    sys.stdout.write(f"{kind} {text!r}\n")
    sys.stdout.flush()


def show() -> int:
    """Run until the process is ended."""
    app = QApplication([])
    window, field, button = QWidget(), QLineEdit(), QPushButton("press")
    window.setWindowTitle("bancada-wedge")
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(button)
    # A test machine under load presses keys slower than a scanner does.
    wedge = WedgeFilter(gap_ms=200)
    wedge.scan_read.connect(lambda text: _say("scan", text))
    field.textChanged.connect(lambda text: _say("field", text))
    button.clicked.connect(lambda: _say("click", ""))
    app.installEventFilter(wedge)
    window.show()
    window.activateWindow()
    (button if "button" in sys.argv else field).setFocus()
    _say("ready", "")
    return app.exec()


if __name__ == "__main__":
    sys.exit(show())
