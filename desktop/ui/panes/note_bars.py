"""The lines above and below a note: what is shown of it, how long it is, whether it is saved."""

from __future__ import annotations

import re
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from desktop.ui import sizes
from desktop.ui.icons import icon
from desktop.ui.panes.note_saving import SaveState
from desktop.ui.widgets.spoken import announce

_WORD = re.compile(r"\w\S*")
# A sign of a script without blanks between words counts as one, as it does elsewhere.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")


def word_count(text: str) -> int:
    """Return how many words a text has; what Markdown adds for itself does not count."""
    spaced, signs = _UNSPACED.subn(" ", text)
    return signs + len(_WORD.findall(spaced))


class NoteMode(StrEnum):
    """What is shown of a note."""

    EDIT = "edit"
    PREVIEW = "preview"
    BESIDE = "beside"


class NoteHead(QWidget):
    """Names the pane and switches between text and preview."""

    mode_chosen = Signal(object)  # NoteMode
    versions_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self.tr("Notes"), self)
        self._title.setProperty("role", "title")
        self._modes = QButtonGroup(self)
        self._buttons = {
            NoteMode.EDIT: self._button(self.tr("Edit"), self.tr("Write the note")),
            NoteMode.PREVIEW: self._button(self.tr("Preview"), self.tr("Read the note as a page")),
            NoteMode.BESIDE: self._button(self.tr("Beside"), self.tr("Write and see the page")),
        }
        self._modes.buttonClicked.connect(self._on_button_clicked)
        self._line = line = QHBoxLayout(self)
        line.setSpacing(2)
        line.addWidget(self._title)
        line.addStretch(1)
        for button in self._buttons.values():
            line.addWidget(button)
        line.addWidget(self._more())

    def show_mode(self, mode: NoteMode) -> None:
        """Mark the button of a mode."""
        self._buttons[mode].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._wanted_width()
        self._title.setVisible(is_wide)
        self._line.setContentsMargins(24 if is_wide else 12, 6, 12, 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _wanted_width(self) -> int:
        """Return the width in which the name of the pane has room beside the buttons."""
        parts = (self._title, *self.findChildren(QToolButton))
        return 24 + 12 + sum(part.sizeHint().width() + self._line.spacing() for part in parts)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._modes.addButton(button)
        return button

    def _more(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("arrow", "none")
        button.setIcon(icon("more", "secondary"))
        button.setIconSize(sizes.square(16))
        button.setToolTip(self.tr("More about this note"))
        button.setAccessibleName(self.tr("More about this note"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(self.tr("Versions…"), self.versions_wanted.emit)
        button.setMenu(menu)
        return button

    @Slot(object)
    def _on_button_clicked(self, clicked: object) -> None:
        for mode, button in self._buttons.items():
            if button is clicked:
                self.mode_chosen.emit(mode)


class NoteFoot(QWidget):
    """Tells the length of the note, and whether the library has it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = _meta(self)
        self._state = _meta(self)
        self._save_state = SaveState.SAVED
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 4, 24, 8)
        line.addWidget(self._count)
        line.addStretch(1)
        line.addWidget(self._state)

    def show_text(self, text: str) -> None:
        """Count the words of a text; nothing is said of an empty one."""
        count = word_count(text)
        words = self.tr("1 word") if count == 1 else self.tr("%Ln words", "", count)
        self._count.setText(words if count else "")
        self._state.setVisible(bool(text) or self._state.text() != self._words(SaveState.SAVED))

    @Slot(object)
    def show_state(self, state: SaveState) -> None:
        """Say whether the note is saved; aloud only what is news to somebody who writes."""
        before, self._save_state = self._save_state, state
        if state is SaveState.FAILED is not before:
            announce(self, self._words(state), urgent=True)
        elif state is SaveState.SAVED is not before and (
            before is SaveState.FAILED or not isinstance(QApplication.focusWidget(), QPlainTextEdit)
        ):
            announce(self, self._words(state))
        self._state.setText(self._words(state))
        self._state.setProperty("tone", "warning" if state is SaveState.FAILED else "")
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)
        self._state.show()

    def _words(self, state: SaveState) -> str:
        words = {
            SaveState.SAVED: self.tr("Saved"),
            SaveState.SAVING: self.tr("Saving…"),
            SaveState.FAILED: self.tr("Not saved yet; kept as a draft"),
        }
        return words[state]


def _meta(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", "meta")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
