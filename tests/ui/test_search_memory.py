"""Earlier queries come back, and go when they should."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services import search_history
from desktop.settings import SettingsStore
from desktop.ui.search_memory import SearchMemory


@pytest.fixture
def memory(qapp: object, tmp_path: Path) -> Iterator[SearchMemory]:
    search_history.keep(tmp_path, ("old",))
    memory = SearchMemory(tmp_path, SettingsStore(tmp_path / "settings"))
    yield memory
    memory.close()


def test_queries_of_earlier_days_come_behind_those_of_today(
    memory: SearchMemory, qtbot: QtBot
) -> None:
    memory.add("new")
    qtbot.waitUntil(lambda: memory.queries() == ("new", "old"))


def test_what_is_asked_is_kept_and_can_be_forgotten(
    memory: SearchMemory, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: memory.queries() == ("old",))
    memory.add("new")
    memory.add("new")
    memory.close()
    assert search_history.load(tmp_path) == ("new", "old")


def test_switched_off_it_forgets_and_learns_nothing(
    memory: SearchMemory, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: memory.queries() == ("old",))
    memory.switch()
    memory.add("new")
    assert memory.queries() == ()
    memory.switch()
    assert memory.queries() == ()
    memory.add("newer")
    assert memory.queries() == ("newer",)
    memory.close()
    assert search_history.load(tmp_path) == ("newer",)
    assert SettingsStore(tmp_path / "settings").settings.search_history
