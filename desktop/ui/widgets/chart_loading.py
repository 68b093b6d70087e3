"""Importing the library that charts are drawn with, on a thread that may wait for it."""

from __future__ import annotations

import sys
import threading
from importlib import import_module
from typing import TypeVar

T = TypeVar("T")


def drawable(answer: T) -> T:
    """Hand an answer on once pyqtgraph is imported, which takes half a second the first time."""
    # It would put itself before what is told of unexpected errors.
    hooks = sys.excepthook, threading.excepthook
    import_module("pyqtgraph")
    sys.excepthook, threading.excepthook = hooks
    return answer
