from __future__ import annotations

import subprocess
import sys
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.chart_loading import ChartLoading, prepared

# In a process of its own, since the library may be there already in this one.
ONCE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.ui.widgets.chart_loading import ChartLoading, prepared

app = QApplication([])
assert prepared("x") == "x" and "numpy" in sys.modules and "pyqtgraph" not in sys.modules
turns = []
others = QTimer(interval=0)
others.timeout.connect(lambda: turns.append("pyqtgraph" in sys.modules))
others.start()
loading = ChartLoading(app)
loading.then(lambda: print("silenced"))
loading.then(lambda: (print(len(turns) > 20, any(turns), "pyqtgraph" in sys.modules), app.quit()))
app.exec()
"""


def test_it_comes_in_turns_between_those_of_the_window() -> None:
    done = subprocess.run([sys.executable, "-c", ONCE], capture_output=True, text=True, check=True)

    assert done.stdout == "True False True\n"


def test_errors_are_told_as_before_and_later_wishes_are_granted_at_once(qtbot: QtBot) -> None:
    hooks, parent, told = (sys.excepthook, threading.excepthook), QObject(), list[str]()
    loading = ChartLoading(parent)

    loading.then(lambda: told.append("first"))
    qtbot.waitUntil(lambda: told == ["first"])
    assert "pyqtgraph" in sys.modules
    assert (sys.excepthook, threading.excepthook) == hooks
    loading.then(lambda: told.append("second"))

    assert told == ["first", "second"]


def test_what_is_prepared_is_handed_on() -> None:
    assert prepared("x") == "x"


def test_nobody_imports_it_before_a_chart_is_wanted() -> None:
    modules = "desktop.ui.main_window, desktop.ui.file_commands, desktop.ui.action_table"
    dialogs = "desktop.ui.dialogs.statistics_dialog"
    code = f"import sys, {modules}, {dialogs}; print({{'pyqtgraph', 'numpy'}} & {{*sys.modules}})"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "set()"
