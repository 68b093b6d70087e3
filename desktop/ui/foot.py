"""The foot of the window: its line, and what keeps it true."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop.model.step import Act, Change, label
from desktop.ui.pacing import Pacing
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session
from desktop.ui.status_line import StatusLine
from desktop.ui.translations import spoken
from desktop.ui.widgets.pane_slot import PaneSlot
from desktop.ui.widgets.spoken import announce

# What is done without a word of its own.
_SILENT = frozenset({Act.STATUS, Act.STAR, Act.UNSTAR, Act.RATE, Act.DELETE, Act.RESTORE})


class Foot(QObject):
    """Fills the place at the foot, and tells its line of list, index and history."""

    def __init__(self, session: Session, papers: ListPane, slot: PaneSlot) -> None:
        super().__init__(papers)
        self._list = papers
        self.line = StatusLine()
        self.pacing = Pacing(session, papers)
        session.index_left.connect(self.line.show_index)
        session.lasting.connect(self.line.show_busy)
        session.history_moved.connect(self.line.show_undo)
        session.changed.connect(self._on_changed)
        papers.current_changed.connect(self._on_list_moved)
        papers.count_changed.connect(self._on_list_moved)
        self.pacing.told.connect(self.line.show_headway)
        slot.fill(self.line)
        self._on_list_moved()
        self.pacing.look()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """Say aloud what a key did, where nothing but a sign in the list and this line shows it."""
        step = change.step
        if step is not None and step.act in _SILENT:
            undone = self.tr("Undone: {step}") if step.undone else "{step}"
            announce(self.line, undone.format(step=spoken(label(step))))

    @Slot()
    def _on_list_moved(self) -> None:
        self.line.show_place(self._list.current_row(), self._list.count())
