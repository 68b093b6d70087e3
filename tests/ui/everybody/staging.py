"""A window to open scenes in, and the ways in which a scene opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from desktop.ui.action_spec import Do
from desktop.ui.main_window import MainWindow

PATIENCE_MS, STEP_MS = 30_000, 5

T = TypeVar("T", bound=QWidget)


class Stage(NamedTuple):
    """A window on a filled library, and a folder for whatever a scene has to write."""

    window: MainWindow
    folder: Path


Open = Callable[[Stage], QWidget]


class Scene(NamedTuple):
    """What opens, and how."""

    kind: type[QWidget]
    open: Open


def until(condition: Callable[[], object]) -> None:
    """Let the windows live until something is so; raise AssertionError when it never is."""
    loop = QEventLoop()
    for _ in range(PATIENCE_MS // STEP_MS):
        if condition():
            return
        QTimer.singleShot(STEP_MS, loop.quit)
        loop.exec()
    raise AssertionError("the window did not get where it should")


def the(stage: Stage, kind: type[T]) -> T:
    """Wait until a window of a kind is open, and return it."""
    until(lambda: any(one.isVisible() for one in stage.window.findChildren(kind)))
    return next(one for one in stage.window.findChildren(kind) if one.isVisible())


def by(do: Do, kind: type[T], ready: Callable[[T], object] = QWidget.isVisible) -> Scene:
    """Return a scene that one command opens, for all papers that are listed."""

    def scene(stage: Stage) -> T:
        stage.window.action(Do.SELECT_ALL).trigger()
        until(stage.window.action(do).isEnabled)
        stage.window.action(do).trigger()
        opened = the(stage, kind)
        until(lambda: ready(opened))
        return opened

    return Scene(kind, scene)


def for_one(do: Do, kind: type[T]) -> Scene:
    """Return a scene that one command opens for the second paper."""

    def scene(stage: Stage) -> T:
        stage.window.list.select(stage.window.list.ids()[1])
        until(stage.window.action(do).isEnabled)
        stage.window.action(do).trigger()
        return the(stage, kind)

    return Scene(kind, scene)


def shown(kind: type[T], make: Callable[[Stage], T]) -> Scene:
    def scene(stage: Stage) -> QWidget:
        made = make(stage)
        made.show()
        return made

    return Scene(kind, scene)
