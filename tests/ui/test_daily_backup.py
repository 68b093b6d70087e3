"""A backup a day, and a word when there can be none."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.errors import DiskFull
from desktop.store.backups import Backups
from desktop.ui.daily_backup import DailyBackup
from desktop.ui.session import Session


def test_one_is_made_and_then_it_rests(session: Session, qtbot: QtBot) -> None:
    daily = DailyBackup(session, print)
    for _ in range(2):
        daily.look()
        qtbot.waitUntil(daily._timer.isActive)
        daily._timer.stop()

    assert len(session.library.copies.all()) == 1


def test_what_is_in_the_way_is_told_once(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Backups) -> None:
        raise DiskFull("There is no room.")

    monkeypatch.setattr(Backups, "_require_room", full)
    said: list[str] = []
    daily = DailyBackup(session, said.append)
    for _ in range(2):
        daily.look()
        qtbot.waitUntil(daily._timer.isActive)
        daily._timer.stop()

    assert said == ["There is no room."]


def test_it_gives_up_at_the_end(session: Session, qtbot: QtBot) -> None:
    daily = DailyBackup(session, print)
    daily.begin()
    daily.look()
    task = daily._task
    daily.stop()

    assert task is not None
    assert task.is_cancelled()
    qtbot.waitUntil(daily._timer.isActive)
    daily._timer.stop()
