"""The foot of the import dialog: more files, how far the work is, and the way out."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.ui.dialogs.time_left import TimeLeft, in_words
from desktop.ui.widgets.thin_bar import ThinBar

_MARGIN = 16
_FINE = 1000


class ImportFoot(QWidget):
    """Buttons at both sides, and between them what is being done."""

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._time_left = TimeLeft(clock)
        self._work = ""
        self.choose = QPushButton(self.tr("Choose files…"), self)
        self.choose_folder = QPushButton(self.tr("Choose a folder…"), self)
        self.activity = QLabel(self)
        self.progress = ThinBar(self)
        self.buttons = QDialogButtonBox(self)
        self.confirm = QPushButton(self.buttons)
        # Before the box asks how wide it is, which depends on its kind.
        self.confirm.setProperty("kind", "primary")
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        for button in (self.choose, self.choose_folder, self.cancel):
            button.setAutoDefault(False)
        self.activity.setProperty("role", "meta")
        self.progress.setAccessibleName(self.tr("Progress"))
        line = QHBoxLayout(self)
        line.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        line.setSpacing(12)
        line.addWidget(self.choose)
        line.addWidget(self.choose_folder)
        line.addStretch(1)
        line.addWidget(self.activity)
        line.addWidget(self.progress)
        line.addWidget(self.buttons)

    def let_choose(self, *, there: bool, changeable: bool) -> None:
        """Offer the choice of more files, or not."""
        for button in (self.choose, self.choose_folder):
            button.setVisible(there)
            button.setEnabled(changeable)

    def show_reading(self, done: int, files: int, share: float) -> None:
        """Show how many files are read, how far that is (0 to 1), and how long it may take yet."""
        if files == 1:
            parts = [self._percent(self.tr("%1 % read"), share)]
        else:
            text = self.tr("%1 of %2 files read").replace("%1", self.locale().toString(done))
            parts = [text.replace("%2", self.locale().toString(files))]
        self._show_share("reading", parts, share)

    def show_comparing(self, share: float) -> None:
        """Show how many of the papers are compared, from 0 to 1."""
        if share:
            self._show_share("comparing", [self._percent(self.tr("%1 % compared"), share)], share)
        else:
            self.show_busy(self.tr("Looking for papers that you have…"))

    def show_writing(self, share: float) -> None:
        """Show how many of the papers are written, from 0 to 1."""
        if share:
            self._show_share("writing", [self._percent(self.tr("%1 % added"), share)], share)
        else:
            self.show_busy(self.tr("Adding to your library…"))

    def show_busy(self, text: str) -> None:
        """Show that something is done of which nobody knows yet how long it takes."""
        self.progress.setRange(0, 0)
        self._show(text)

    def _percent(self, text: str, share: float) -> str:
        return text.replace("%1", str(int(share * 100)))

    def _show_share(self, work: str, parts: list[str], share: float) -> None:
        if work != self._work:
            self._work = work
            self._time_left.forget()
        left = self._time_left.after(share)
        if left is not None:
            parts.append(in_words(left))
        self._show(", ".join(parts))
        # A bar paints the whole window at each change, at once, unless it is kept from that.
        self.progress.setUpdatesEnabled(False)
        self.progress.setRange(0, _FINE)
        self.progress.setValue(round(_FINE * share))
        self.progress.setUpdatesEnabled(True)

    def show_rest(self) -> None:
        """Show that nothing is under way."""
        self._time_left.forget()
        # A bar that is in view paints itself at each change.
        self.progress.hide()
        self.activity.hide()

    def _show(self, text: str) -> None:
        self.activity.setText(text)
        self.progress.show()
        self.activity.show()
