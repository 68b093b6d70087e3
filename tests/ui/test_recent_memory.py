from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.services.recent import Recent, keep, load
from desktop.ui.recent_memory import RecentMemory


def test_what_comes_before_it_is_read_is_not_lost(qtbot: QtBot, tmp_path: Path) -> None:
    keep(tmp_path, Recent(("/a",)))
    memory = RecentMemory(tmp_path)
    memory.change(lambda recent: recent.with_library("/b"))
    assert memory.recent() == Recent()
    qtbot.waitUntil(lambda: memory.recent().libraries == ("/b", "/a"))
    memory.change(lambda recent: recent.with_import("/x"))
    memory.close()
    assert load(tmp_path) == Recent(("/b", "/a"), ("/x",))
