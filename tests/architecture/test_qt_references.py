"""The pinned Qt binding survives a day of signals.

One release dropped a reference to `None` or `True` with every call and aborted the process after some
thousands of them; the test runs apart so that such a binding fails one test, not the whole run.
"""

import subprocess
import sys

EMIT_MANY = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Source(QObject):
    changed = Signal(object)

application = QCoreApplication([])
source, seen = Source(), []
source.changed.connect(seen.append)
for number in range(20_000):
    source.changed.emit(number)
    source.setObjectName("bench")
print(len(seen))
"""


def test_that_twenty_thousand_signals_arrive() -> None:
    done = subprocess.run([sys.executable, "-c", EMIT_MANY], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (0, "20000\n"), done.stderr
