"""The entries of a menu stand together, and hold no other's."""

from __future__ import annotations

from itertools import groupby

from desktop.ui.action_spec import Menu
from desktop.ui.file_actions import FILE_ACTIONS


def test_menu_follows_menu() -> None:
    menus = [menu for menu, _ in groupby(spec.menu for spec in FILE_ACTIONS)]
    assert menus == [Menu.FILE, Menu.EDIT]
