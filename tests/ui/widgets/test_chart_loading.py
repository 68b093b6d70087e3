from __future__ import annotations

import subprocess
import sys
import threading

from desktop.ui.widgets.chart_loading import drawable


def test_what_draws_charts_is_there_and_errors_are_told_as_before() -> None:
    hooks = sys.excepthook, threading.excepthook

    assert drawable("x") == "x"
    assert "pyqtgraph" in sys.modules
    assert (sys.excepthook, threading.excepthook) == hooks


def test_nobody_imports_it_before_a_chart_is_wanted() -> None:
    modules = "desktop.ui.main_window, desktop.ui.file_commands, desktop.ui.action_table"
    dialogs = "desktop.ui.dialogs.statistics_dialog"
    code = f"import sys, {modules}, {dialogs}; print({{'pyqtgraph', 'numpy'}} & {{*sys.modules}})"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "set()"
