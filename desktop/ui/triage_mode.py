"""Triage mode: nothing but list and page, to decide about one paper after the other."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.ui import sizes
from desktop.ui.action_spec import Do
from desktop.ui.frame import Frame
from desktop.ui.pacing import Pacing
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.row_delegate import Density
from desktop.ui.reading import Reading
from desktop.ui.triage_strip import TriageStrip

_LIST_WIDTH = 380
# What needs the bar at the top, which is out of sight.
_ABOUT_SEARCH = (Do.SEARCH, Do.FILTER, Do.EARLIER_SEARCHES)


class TriageMode(QObject):
    """Folds everything else away, and brings back what was there.

    A note opens beside the page and goes again with Esc; a second Esc leaves the mode.
    """

    def __init__(
        self,
        window: QMainWindow,
        frame: Frame,
        papers: ListPane,
        reading: Reading,
        actions: Mapping[Do, QAction],
        pacing: Pacing,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._list = papers
        self._reading = reading
        self._actions = actions
        self._pacing = pacing
        self._strip: TriageStrip | None = None
        self._widths: list[int] | None = None
        self._hidden: list[QWidget] = []
        self._density = Density.COMFORTABLE
        self._shows_keys = True
        self._resumes = False
        actions[Do.WRITE_NOTE].triggered.connect(self._on_note_wanted)
        actions[Do.QUOTE].triggered.connect(self._on_note_wanted)
        for do in _ABOUT_SEARCH:
            actions[do].triggered.connect(partial(self._on_search_wanted, do))
        reading.notes.leave_wanted.connect(self._on_note_left)
        window.installEventFilter(self)

    def is_on(self) -> bool:
        """Say whether only list and page are there."""
        return self._widths is not None

    def state(self) -> dict[str, Any]:
        """Return what `restore` brings back at the next start."""
        return {"on": self.is_on() or self._resumes, "keys": self._shows_keys}

    def restore(self, values: Mapping[str, Any]) -> None:
        """Go on as `state` told; what makes no sense there is passed over."""
        self._shows_keys = values.get("keys") is not False
        if values.get("on") is True:
            self.enter()

    def switch(self) -> None:
        """Show list and page alone, or everything again."""
        if self.is_on():
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show list and page alone."""
        if self.is_on():
            return
        frame = self._frame
        self._widths = frame.panes.state()
        frame.folds_by_width = False
        self._density = self._look()
        self._show_lines(Density.COMPACT)
        self._hidden = [one for one in (frame.bar, frame.foot) if not one.isHidden()]
        for widget in self._hidden:
            widget.hide()
        list_width = min(sizes.beside(_LIST_WIDTH), frame.width() // 3)
        frame.panes.restore(
            [-abs(self._widths[0]), list_width, self._widths[2], -abs(self._widths[3])]
        )
        self._show_strip()
        self._list.focus_list()

    @Slot()
    def leave(self) -> None:
        """Show everything again, as it was."""
        if self._widths is None:
            return
        widths, self._widths = self._widths, None
        if self._strip is not None:
            self._shows_keys = self._strip.keys.isChecked()
            self._pacing.told.disconnect(self._strip.show_headway)
            self._strip.hide()
            self._strip.deleteLater()
            self._strip = None
        for widget in self._hidden:
            widget.show()
        self._hidden = []
        if self._look() is Density.COMPACT:
            self._show_lines(self._density)
        self._frame.panes.restore(widths)
        self._frame.folds_by_width = True
        self._list.focus_list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window or not self.is_on():
            return False
        if event.type() == QEvent.Type.Close:
            # What the window remembers of its panes is not to be how they are here.
            self.leave()
            self._resumes = True
        elif _is_escape(event):  # it comes this far only if nobody else had a use for it
            self.leave()
            return True
        return False

    def _show_strip(self) -> None:
        self._strip = TriageStrip(self._actions)
        self._strip.keys.setChecked(self._shows_keys)
        self._strip.leave_wanted.connect(self.leave)
        self._strip.show_headway(self._pacing.headway)
        self._pacing.told.connect(self._strip.show_headway)
        layout = self._frame.layout()
        if layout is not None:
            layout.addWidget(self._strip)

    def _look(self) -> Density:
        return Density(self._list.state()["density"])

    def _show_lines(self, density: Density) -> None:
        """Show the list more densely, or less: for now, and not as a choice of the person's."""
        self._list.blockSignals(True)
        self._list.set_density(density)
        self._list.blockSignals(False)

    @Slot()
    def _on_note_wanted(self) -> None:
        """Unfold the notes for whoever wants to write."""
        if self._frame.panes.is_folded(self._frame.notes):
            self._frame.panes.unfold(self._frame.notes)
            self._reading.notes.focus_editor()

    @Slot()
    def _on_note_left(self) -> None:
        if self.is_on():
            self._frame.panes.fold(self._frame.notes)

    def _on_search_wanted(self, do: Do, _checked: bool = False) -> None:
        layout = self._frame.layout()
        if self.is_on() and self._frame.bar.isHidden() and layout is not None:
            self._frame.bar.show()
            layout.activate()
            self._actions[do].trigger()


def _is_escape(event: QEvent) -> bool:
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Escape
