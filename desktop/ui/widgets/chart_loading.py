"""Importing the library that charts are drawn with, in turns between which the window answers.

pyqtgraph looks at every name of Qt, and PySide6 makes what stands behind a name when it is looked
at first. On another thread that crashes when the window does the same in this very moment, so only
what pyqtgraph needs besides is imported there.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TypeVar

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Slot

T = TypeVar("T")

# Names of Qt that are looked at in one turn, which takes a few milliseconds.
_NAMES = 16
_LIBRARY = "pyqtgraph"
# What the library needs besides Qt.
_BESIDES = (
    "cProfile",
    "decimal",
    "importlib.resources",
    "multiprocessing.connection",
    "numpy",
    "numpy.typing",
    "pydoc",
    "xml.etree.ElementTree",
)


def prepared(answer: T) -> T:
    """Hand an answer on once what charts need besides Qt is imported; on a thread that may wait."""
    for module in _BESIDES:
        import_module(module)
    return answer


class ChartLoading(QObject):
    """Imports the library for whoever waits for it, once in a session."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turns = _turns()
        self._waiting: Callable[[], None] = _nothing
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    def then(self, run: Callable[[], None]) -> None:
        """Run something once charts can be drawn; it takes the place of what waited before."""
        if _LIBRARY in sys.modules:
            run()
        else:
            self._waiting = run
            self._turn.start()

    @Slot()
    def _on_turn(self) -> None:
        if next(self._turns, False):
            return
        self._turn.stop()
        run, self._waiting = self._waiting, _nothing
        run()


def _turns() -> Iterator[bool]:
    """Import in turns; each but the last says that there is more."""
    for module in (QtCore, QtGui, QtWidgets):
        for number, name in enumerate(dir(module)):
            getattr(module, name)
            if number % _NAMES == 0:
                yield True
    # It would put itself before what is told of unexpected errors.
    hooks = sys.excepthook, threading.excepthook
    import_module(_LIBRARY)
    sys.excepthook, threading.excepthook = hooks


def _nothing() -> None:
    """Do nothing: nobody waits."""
