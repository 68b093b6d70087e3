"""What a screen reader is told: the tree of what is seen, through Qt's own interface."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
# As many children of one thing as are looked at; lists have more, all alike.
MOST_CHILDREN = 40
# What a person does something with.
WORKED_WITH = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.ButtonDropDown,
        Role.CheckBox,
        Role.RadioButton,
        Role.EditableText,
        Role.ComboBox,
        Role.SpinBox,
        Role.Slider,
        Role.List,
        Role.Tree,
        Role.Table,
        Role.ListItem,
        Role.TreeItem,
        Role.Cell,
        Role.PageTab,
        Role.Link,
        Role.ProgressBar,
        Role.MenuItem,
        Role.Grip,
        Role.Dialog,
        Role.Window,
    }
)
# Of these two with the same name cannot be told apart.
TOLD_APART = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.CheckBox,
        Role.RadioButton,
        Role.EditableText,
        Role.ComboBox,
        Role.SpinBox,
        Role.Slider,
        Role.Tree,
        Role.List,
        Role.Grip,
    }
)


class Node(NamedTuple):
    """Something that is seen: what is said of it."""

    role: QAccessible.Role
    name: str
    description: str
    value: str
    is_focusable: bool
    is_checkable: bool
    is_checked: bool
    is_disabled: bool
    column: int  # in a table or tree, else -1
    made_by: QObject | None

    @property
    def told(self) -> str:
        """Return it in a line, for whoever reads why a test failed."""
        kind = type(self.made_by).__name__ if self.made_by else "part"
        return f"{self.role.name} {self.name!r} ({kind})"


def heard(widget: QWidget) -> list[Node]:
    """Return all that is seen of a window, as a screen reader is told."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return list(_below(interface, is_top=True))


def node_of(widget: QWidget) -> Node:
    """Return what is said of one widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return _node(interface)


def has_label(widget: QWidget) -> bool:
    """Say whether a label tells what a widget is about."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return bool(interface.relations(QAccessible.RelationFlag.Label))


def rows_of(widget: QWidget) -> list[str]:
    """Return the names of the lines of a list, a tree or a table."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    rows = (interface.child(number) for number in range(interface.childCount()))
    parts = (Role.ListItem, Role.TreeItem, Role.Cell)
    return [_text(row, QAccessible.Text.Name) for row in rows if row and row.role() in parts]


def _below(interface: QAccessibleInterface, *, is_top: bool) -> Iterator[Node]:
    if not interface.isValid() or (interface.state().invisible and not is_top):
        return
    yield _node(interface)
    for number in range(min(interface.childCount(), MOST_CHILDREN)):
        child = interface.child(number)
        if child is not None:
            yield from _below(child, is_top=False)


def _node(interface: QAccessibleInterface) -> Node:
    state, cell = interface.state(), interface.tableCellInterface()
    return Node(
        interface.role(),
        _text(interface, QAccessible.Text.Name),
        _text(interface, QAccessible.Text.Description),
        _text(interface, QAccessible.Text.Value),
        bool(state.focusable),
        bool(state.checkable),
        bool(state.checked),
        bool(state.disabled),
        cell.columnIndex() if cell is not None else -1,
        interface.object(),
    )


def _text(interface: QAccessibleInterface, kind: QAccessible.Text) -> str:
    return interface.text(kind).strip()
