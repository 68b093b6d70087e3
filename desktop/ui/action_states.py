"""What can be done at the moment: which commands are usable, and by which keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QKeyCombination, QObject, Slot
from PySide6.QtGui import QAction, QKeySequence

from desktop.model.keymap import Keymap, is_bare
from desktop.model.query import Shelf
from desktop.model.step import Step, label
from desktop.ui.action_spec import Do, Needs
from desktop.ui.action_table import SPECS
from desktop.ui.actions import enabled, tip
from desktop.ui.key_presets import keys_in_force
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session
from desktop.ui.translations import spoken


class ActionStates(QObject):
    """Keeps the commands in step with the list, the query and the history."""

    def __init__(
        self,
        actions: Mapping[Do, QAction],
        papers: ListPane,
        query: Callable[[], str],
        session: Session,
    ) -> None:
        super().__init__(papers)
        self.actions = actions
        self._list = papers
        self._query = query
        self._undo: Step | None = None
        self._redo: Step | None = None
        self._is_history_known = False
        self._session = session
        self._has_counted = False
        papers.selection_changed.connect(self.update)
        papers.count_changed.connect(self.update)
        papers.found.connect(self.update)
        session.changed.connect(self.update)
        session.changed.connect(self._count_doubts)
        session.changing.connect(self._on_changing)
        session.history_moved.connect(self._on_history_moved)
        self.update()

    @Slot()
    def update(self) -> None:
        """Let those commands be used that make sense now."""
        selected, count = len(self._list.selected_ids()), self._list.count()
        binned = self._list.place().shelf is Shelf.BIN
        there = {
            Needs.PAPERS: count > 0,
            Needs.SELECTION: selected > 0 and not binned,
            Needs.ONE: selected == 1,
            Needs.UNDO: self._undo is not None or not self._is_history_known,
            Needs.REDO: self._redo is not None or not self._is_history_known,
            Needs.QUERY: bool(self._query().strip()),
            Needs.BINNED: selected > 0 and binned,
        }
        usable = frozenset(needs for needs, is_there in there.items() if is_there)
        for spec in SPECS:
            self.actions[spec.do].setEnabled(enabled(spec.needs, usable))

    def trigger(self, keys: QKeyCombination) -> None:
        """Run the command that these keys stand for, if it can be used."""
        sequence = QKeySequence(keys)
        for action in self.actions.values():
            if action.isEnabled() and sequence in action.shortcuts():
                action.trigger()

    def use_keys(self, keymap: Keymap, *, single: bool) -> None:
        """Let commands be called by the keys of a keymap; by bare letters only if that is wanted.

        Of a key that two commands want neither hears: the window of keys tells of it.
        """
        keys = keys_in_force(keymap)
        for spec in SPECS:
            used = [key for key in keys[spec.do] if single or not is_bare(key)]
            action = self.actions[spec.do]
            action.setShortcuts([QKeySequence(key) for key in used])
            action.setToolTip(tip(spec, used))

    @Slot()
    def _count_doubts(self) -> None:
        """Tell in the menu how many pairs of papers may be one."""
        self._has_counted = True
        self._session.read(lambda library: library.doubts.count(), self._on_doubts_counted)

    def _on_doubts_counted(self, count: int) -> None:
        bare = self.tr("Possible &duplicates…")
        number = self._list.locale().toString(count)
        self.actions[Do.DUPLICATES].setText(f"{bare} ({number})" if count else bare)

    @Slot()
    def _on_changing(self) -> None:
        """Let undo be asked for at once: it waits its turn behind what it is to take back."""
        self._is_history_known = False
        self.update()

    @Slot(object, object)
    def _on_history_moved(self, undo: Step | None, redo: Step | None) -> None:
        self._undo, self._redo, self._is_history_known = undo, redo, True
        if not self._has_counted:
            self._count_doubts()
        for do, step, bare, full in (
            (Do.UNDO, undo, self.tr("&Undo"), self.tr("&Undo {step}")),
            (Do.REDO, redo, self.tr("&Redo"), self.tr("&Redo {step}")),
        ):
            self.actions[do].setText(full.format(step=spoken(label(step))) if step else bare)
        self.update()
