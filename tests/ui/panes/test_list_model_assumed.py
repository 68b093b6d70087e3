"""What a change will do shows before it is written, of the papers that were read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop.model.row import Row, Status
from desktop.ui.panes.list_model import ListModel, Role


def row(number: int) -> Row:
    return Row(number, "Tea", "2 authors", "2024", Status.INBOX, False, None, (), False, 1)


def test_what_is_assumed_shows_until_it_is_read_again(qapp: QApplication) -> None:
    del qapp
    asked: list[list[int]] = []

    def fetch(ids: list[int], done: Callable[[list[Row]], None]) -> None:
        del done
        asked.append(ids)

    model = ListModel(fetch)
    model.show([1, 2, 3])
    model.learn([row(1), row(2)])
    model.drop([1])
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.assume([2, 1, 3], lambda one: one._replace(starred=True))
    assert changed == [(0, 1)]
    assert model.known(1) == row(1)._replace(starred=True)
    assert model.known(3) is None
    model.assume([3], lambda one: one._replace(starred=True))
    assert asked == []
    model.drop([1])
    assert model.index(0).data(Role.ROW).starred
