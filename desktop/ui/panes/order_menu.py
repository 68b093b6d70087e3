"""The menu in which the order and the groups of the list are chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.model.query import Group, Key, Order, Sort
from desktop.ui.panes.list_folding import Folding
from desktop.ui.panes.list_state import Kind
from desktop.ui.panes.order_names import group_name, groups, sort_name, sorts, way_names

# The translators' tool looks for this very name.
translate = QCoreApplication.translate
Choose = Callable[[Order], None]


def fill_order_menu(menu: QMenu, order: Order, kind: Kind, choose: Choose) -> None:
    """Offer all orders that a list of a kind can have; the one in force is checked."""
    menu.setToolTipsVisible(False)
    _fill_keys(menu, order.first, kind, lambda key: choose(with_first(order, key)))
    menu.addSeparator()
    then = menu.addMenu(translate("OrderMenu", "&Then by"))
    nothing = then.addAction(translate("OrderMenu", "Nothing else"))
    nothing.setCheckable(True)
    nothing.setChecked(order.then is None)
    nothing.triggered.connect(lambda: choose(order._replace(then=None)))
    left_out = (order.first.sort, Sort.RELEVANCE)
    _fill_keys(then, order.then, kind, lambda key: choose(order._replace(then=key)), left_out)
    group = menu.addMenu(translate("OrderMenu", "&Group by"))
    _fill_groups(group, order, kind, choose)


def heading_menu(parent: QWidget, folding: Folding, row: int) -> QMenu:
    """Return what can be done with the group of a heading, and with all groups."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    select = translate("OrderMenu", "&Select the papers of this group")
    menu.addAction(select, lambda: folding.select(row))
    menu.addAction(translate("OrderMenu", "&Fold or unfold"), lambda: folding.turn(row))
    menu.addSeparator()
    fold, unfold = translate("OrderMenu", "Fold &all"), translate("OrderMenu", "&Unfold all")
    menu.addAction(fold, lambda: folding.fold_all(is_folded=True))
    menu.addAction(unfold, lambda: folding.fold_all(is_folded=False))
    return menu


def with_first(order: Order, key: Key) -> Order:
    """Return an order with another first key; the second one goes if it is the same."""
    is_twice = order.then is not None and order.then.sort is key.sort
    return order._replace(first=key, then=None if is_twice else order.then)


def _fill_keys(
    menu: QMenu,
    chosen: Key | None,
    kind: Kind,
    choose: Callable[[Key], None],
    left_out: tuple[Sort, ...] = (),
) -> None:
    offered = QActionGroup(menu)
    for sort in sorts(kind):
        if sort not in left_out:
            action = menu.addAction(sort_name(sort, kind))
            action.setCheckable(True)
            action.setChecked(chosen is not None and sort is chosen.sort)
            action.triggered.connect(lambda _=False, sort=sort: choose(Key(sort)))
            offered.addAction(action)
    ways = way_names(chosen.sort, kind) if chosen is not None else ()
    if chosen is not None and ways:
        menu.addSeparator()
        _fill_ways(menu, chosen, ways, choose)


def _fill_ways(
    menu: QMenu, chosen: Key, ways: tuple[str, ...], choose: Callable[[Key], None]
) -> None:
    offered = QActionGroup(menu)
    for backwards, name in zip((False, True), ways, strict=True):
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(chosen.backwards is backwards)
        action.triggered.connect(
            lambda _=False, backwards=backwards: choose(chosen._replace(backwards=backwards))
        )
        offered.addAction(action)


def _fill_groups(menu: QMenu, order: Order, kind: Kind, choose: Choose) -> None:
    offered = QActionGroup(menu)
    for group in groups(kind):
        action = menu.addAction(group_name(group))
        action.setCheckable(True)
        action.setChecked(group is order.group)
        action.triggered.connect(lambda _=False, group=group: choose(order._replace(group=group)))
        offered.addAction(action)
        if group is Group.NONE:
            menu.addSeparator()
