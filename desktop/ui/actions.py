"""Commands as Qt has them, made from the table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop.ui.action_spec import Do, Needs, Spec
from desktop.ui.action_table import SPECS
from desktop.ui.icons import icon


def translated(text: str) -> str:
    """Return a text of the table in the person's language."""
    return QCoreApplication.translate("Actions", text)


def build(parent: QObject, handlers: Mapping[Do, Callable[[], None]]) -> dict[Do, QAction]:
    """Make the actions; a command without a handler is a KeyError."""
    actions = {}
    for spec in SPECS:
        action = QAction(translated(spec.text), parent)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(tip(spec, spec.keys))
        action.setIconVisibleInMenu(False)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        run = handlers[spec.do]
        action.triggered.connect(lambda _=False, run=run: run())
        actions[spec.do] = action
    return actions


def enabled(needs: Needs, there: frozenset[Needs]) -> bool:
    """Say whether a command can be used, given what is there."""
    return needs is Needs.NOTHING or needs in there


def tip(spec: Spec, keys: Sequence[str]) -> str:
    """Return what is said of a command where there is only its picture."""
    name = translated(spec.text).replace("&", "").rstrip("…")
    return f"{name} ({native(keys[0])})" if keys else name


def native(key: str) -> str:
    """Return a key as the system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
