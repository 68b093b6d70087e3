"""Garbage goes when the window has a moment, and only then."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.ui import tidying
from desktop.ui.tidying import Tidying


class Knot:
    """Garbage that only a collection can find."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def parent(qapp: QObject) -> Iterator[QObject]:
    parent = QObject(qapp)
    yield parent
    parent.deleteLater()
    gc.unfreeze()


def test_python_no_longer_collects_by_itself(parent: QObject) -> None:
    gc.enable()
    Tidying(parent).begin()
    assert not gc.isenabled()


@pytest.mark.parametrize("old", [0, tidying.OLD])
def test_enough_garbage_goes_soon(
    parent: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, old: int
) -> None:
    monkeypatch.setattr(tidying, "OLD", old)
    Tidying(parent).begin()
    gone = weakref.ref(Knot())
    litter = [Knot() for _ in range(2 * tidying.YOUNG)]
    assert gone() is not None

    qtbot.waitUntil(lambda: gone() is None)
    assert len(litter) == 2 * tidying.YOUNG


def test_a_little_garbage_may_lie(parent: QObject, qtbot: QtBot) -> None:
    gc.collect()
    Tidying(parent).begin()
    left = weakref.ref(Knot())

    with qtbot.waitSignal(parent.findChildren(QObject)[0].children()[0].timeout):
        pass
    assert left() is not None
