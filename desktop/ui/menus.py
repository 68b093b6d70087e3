"""Menus and toolbar, drawn from the table of actions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QMenuBar, QToolButton, QWidget

from desktop.ui import sizes
from desktop.ui.action_spec import Do, Menu
from desktop.ui.action_table import SPECS
from desktop.ui.actions import translated

# What a right click on papers offers.
PAPER_MENU = (
    Do.OPEN_LINK,
    Do.COPY_CITATION,
    Do.ATTACH,
    Do.EDIT_PAPER,
    Do.WHY,
    None,
    Do.LATER,
    Do.READING,
    Do.DONE,
    Do.SKIP,
    Do.INBOX,
    None,
    Do.STAR,
    Do.TAG,
    Do.MOVE,
    Do.WRITE_NOTE,
    None,
    Do.EXPORT,
    Do.DELETE,
    Do.RESTORE,
)


def fill(bar: QMenuBar, actions: Mapping[Do, QAction]) -> dict[str, QMenu]:
    """Put every action into its menu, in the order of the table; return the menus inside others."""
    inner: dict[str, QMenu] = {}
    for name in Menu:
        menu = bar.addMenu(translated(name.value))
        menu.setToolTipsVisible(False)
        group = None
        for spec in SPECS:
            if spec.menu is not name:
                continue
            if group is not None and spec.group != group:
                menu.addSeparator()
            group = spec.group
            if spec.under and spec.under not in inner:
                inner[spec.under] = menu.addMenu(translated(spec.under))
            (inner[spec.under] if spec.under else menu).addAction(actions[spec.do])
    return inner


def paper_menu(parent: QWidget, actions: Mapping[Do, QAction]) -> QMenu:
    """Return the context menu of papers."""
    menu = QMenu(parent)
    for do in PAPER_MENU:
        if do is None:
            menu.addSeparator()
        else:
            menu.addAction(actions[do])
    return menu


def top_bar(actions: Mapping[Do, QAction], search: QWidget) -> QWidget:
    """Return the bar with the search box in the middle and a few commands around it."""
    bar = QWidget()
    bar.setObjectName("top_bar")
    bar.setProperty("surface", "sidebar")
    bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QHBoxLayout(bar)
    layout.setContentsMargins(12, 8, 12, 8)
    layout.setSpacing(8)
    layout.addWidget(_button(actions[Do.IMPORT], wide=True))
    layout.addWidget(_button(actions[Do.EXPORT], wide=True))
    layout.addWidget(search, 1)
    layout.addWidget(_button(actions[Do.THEME]))
    return bar


def _button(action: QAction, *, wide: bool = False) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setIconSize(sizes.square(16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if wide:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
