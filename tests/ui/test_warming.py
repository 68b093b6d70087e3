"""What is wanted next is there before it is asked for."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from desktop.ui.warming import Warming

WANTED = {"desktop.ui.dialogs.import_dialog", "desktop.readers.registry"}
app = QCoreApplication([])
parts = [False, True]
warming = Warming(app, parts.pop)
assert not WANTED & set(sys.modules)
warming.begin()
watch = QTimer(interval=1)
watch.timeout.connect(lambda: app.quit() if WANTED <= set(sys.modules) else None)
watch.start()
QTimer.singleShot(30_000, lambda: app.exit(1))
sys.exit(app.exec() or len(parts))
"""


def test_the_import_dialog_and_the_readers_come_by_themselves() -> None:
    assert subprocess.run([sys.executable, "-c", SCRIPT], timeout=60, check=False).returncode == 0
