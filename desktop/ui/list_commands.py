"""What the commands about the list itself do: its order, its groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject

from desktop.model.query import Group, Key, Sort
from desktop.ui.action_spec import Do
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.order_menu import with_first
from desktop.ui.panes.order_names import group_name, groups, sort_name, sorts, way_names


class ListCommands(QObject):
    """Orders the list, and folds its groups."""

    def __init__(self, papers: ListPane) -> None:
        super().__init__(papers)
        self._list = papers
        self._asking = papers.asking

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {
            Do.SORT: self._list.offer_orders,
            Do.TURN_ORDER: self.turn_order,
            Do.NEXT_GROUP: lambda: self._list.folding.step(1),
            Do.PREVIOUS_GROUP: lambda: self._list.folding.step(-1),
            Do.FOLD_GROUP: self.turn_group,
            Do.FOLD_ALL: lambda: self._list.folding.fold_all(is_folded=True),
            Do.UNFOLD_ALL: lambda: self._list.folding.fold_all(is_folded=False),
        }

    def turn_group(self) -> None:
        """Fold the group that the keyboard is on, or unfold it."""
        self._list.folding.turn_here()

    def turn_order(self) -> None:
        """Sort the other way round, where there are two ways."""
        order, kind = self._asking.order, self._asking.kind
        if way_names(order.first.sort, kind):
            turned = order.first._replace(backwards=not order.first.backwards)
            self._asking.sort_by(order._replace(first=turned))

    def orders(self) -> Iterator[tuple[str, str, Callable[[], None]]]:
        """Yield what the list can be sorted and grouped by: a key, a name, and what does it."""
        kind = self._asking.kind
        for sort in sorts(kind):
            name = self.tr("Sort by: {what}").format(what=sort_name(sort, kind))
            yield f"sort:{sort}", name, partial(self.sort_by, sort)
        for group in groups(kind):
            name = self.tr("Group by: {what}").format(what=group_name(group))
            yield f"group:{group}", name, partial(self.group_by, group)

    def sort_by(self, sort: Sort) -> None:
        """Sort by something, its natural way."""
        self._asking.sort_by(with_first(self._asking.order, Key(sort)))

    def group_by(self, group: Group) -> None:
        """Put those papers together that share something."""
        self._asking.sort_by(self._asking.order._replace(group=group))
