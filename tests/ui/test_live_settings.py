"""What the settings come to say is seen in the window at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.query import Place, Shelf
from desktop.settings import SettingsStore, load
from desktop.settings_table import Settings
from desktop.ui import theme
from desktop.ui.action_spec import Do
from desktop.ui.widgets import motion
from tests.windows import Open, leave


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "light")
    motion.keep_still(qapp, False)


def store_of(window: object) -> SettingsStore:
    store: SettingsStore = window.furnishing.own_commands.store  # type: ignore[attr-defined]
    return store


def test_whatever_is_set_is_done(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_window()
    with qtbot.waitSignal(window.furnished):
        pass
    store, moved = store_of(window), motion.duration(window)
    store.change(
        Settings(
            "dark", 3, single_keys=False, accent="rust", density="compact", reduced_motion=True
        ).with_values(serif=False)
    )
    assert theme.tokens(QApplication.palette()).accent == theme.look_of("rust", dark=True).accent
    assert window.detail.body() == 20
    assert not window.detail._style.serif
    assert window.list.state()["density"] == "compact"
    assert motion.duration(window) == 0
    assert window.action(Do.SKIP).shortcuts() == []
    store.change(Settings())
    assert motion.duration(window) == moved
    assert window.list.state()["density"] == "comfortable"
    assert load(tmp_path / "settings") == Settings()


def test_the_size_of_all_text_waits_for_the_next_start(open_window: Open) -> None:
    window = open_window()
    store, font = store_of(window), QApplication.font()
    store.change(store.settings.with_values(text_size=200))
    assert QApplication.font() == font


def test_the_list_tells_its_density(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.action(Do.DENSITY).trigger()
    assert load(tmp_path / "settings").density == "compact"
    leave(window)
    again = open_window()
    assert again.list.state()["density"] == "compact"


@pytest.mark.parametrize(
    ("start", "shelf"), [("last", "later"), ("inbox", "inbox"), ("all", "all")]
)
def test_the_list_begins_where_it_is_wanted(
    open_window: Open, start: str, shelf: str, qtbot: QtBot
) -> None:
    window = open_window()
    with qtbot.waitSignal(window.list.found):
        window.go(Place(Shelf.LATER))
    store = store_of(window)
    store.change(store.settings.with_values(start=start))
    leave(window)
    assert open_window().list.place() == Place(Shelf(shelf))
