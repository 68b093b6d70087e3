"""A field of the form for a paper: its name, its text, what is wrong with it, what digests say."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from desktop.ui.widgets.spoken import announce

# Beside the lines of text: the frame, and the margins of the document in it.
_FRAME = 14
_BUTTON_PADDING = 5
# What digests say is shown up to here; nobody compares more by eye.
_LONGEST_SAID = 3_000


class PaperField(QWidget):
    """One line of text or several; Tab leaves it in either case.

    A text that was given is handed back as it was given, as long as nobody touches it: a line
    holds no line breaks, and an editor only those that it knows.
    """

    changed = Signal()

    def __init__(
        self, label: str, lines: int = 1, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._given: dict[str, str] = {}
        self._said = ""
        self._says_anything = False
        self.editor: QLineEdit | QPlainTextEdit = (
            QLineEdit(self) if lines == 1 else QPlainTextEdit(self)
        )
        self.fault = QLabel(self)
        self.said = QLabel(self)
        self.restore = QPushButton(self.tr("Restore"), self)
        self._name = label.replace("&", "")
        self._set_up(lines, hint)
        self._lay_out(label)

    def text(self) -> str:
        """Return the text as it was given, or as it was typed."""
        return self._given.get(self._typed(), self._typed())

    def show_text(self, text: str) -> None:
        """Put a text into the field."""
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(text)
            self.editor.setCursorPosition(0)
        else:
            self.editor.setPlainText(text)
        self._given[self._typed()] = text

    def show_said(self, said: str, words: str) -> None:
        """Tell what digests say, to be seen and restored while the text is another one.

        `words` say it to people, and are empty when digests say nothing.
        """
        self._said, self._says_anything = said, bool(words)
        shown = words if len(words) <= _LONGEST_SAID else f"{words[:_LONGEST_SAID]}…"
        self.said.setText(self.tr("Digests say: %1").replace("%1", shown))
        self._show_difference()

    def show_fault(self, words: str) -> None:
        """Say what is wrong with the text, or nothing."""
        if words == self.fault.text():
            return
        self.fault.setText(words)
        self.fault.setVisible(bool(words))
        self.editor.setAccessibleDescription(words)
        if words:
            announce(self.editor, words)

    def _typed(self) -> str:
        if isinstance(self.editor, QLineEdit):
            return self.editor.text()
        return self.editor.toPlainText()

    def _set_up(self, lines: int, hint: str) -> None:
        self.editor.setPlaceholderText(hint)
        self.editor.setAccessibleName(self._name)
        if isinstance(self.editor, QPlainTextEdit):
            self.editor.setTabChangesFocus(True)
            self.editor.setProperty("kind", "field")
            self.editor.setFixedHeight(lines * self.editor.fontMetrics().lineSpacing() + _FRAME)
        self.editor.textChanged.connect(self._on_text_changed)
        for label in (self.fault, self.said):
            label.setProperty("role", "meta")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.hide()
        self.fault.setProperty("tone", "warning")
        # So that the first line stands beside the text of the button.
        self.said.setContentsMargins(0, _BUTTON_PADDING, 0, _BUTTON_PADDING)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.restore.setProperty("kind", "quiet")
        self.restore.setAutoDefault(False)
        self.restore.setAccessibleName(self.tr("Restore: %1").replace("%1", self._name))
        self.restore.setToolTip(self.tr("Take back what digests say"))
        self.restore.clicked.connect(self._on_restore_clicked)
        self.restore.hide()
        self.setFocusProxy(self.editor)

    def _lay_out(self, text: str) -> None:
        label = QLabel(text, self)
        label.setBuddy(self.editor)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label, 0, 0, 1, 2)
        grid.addWidget(self.editor, 1, 0, 1, 2)
        grid.addWidget(self.fault, 2, 0, 1, 2)
        grid.addWidget(self.said, 3, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.restore, 3, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(4, 1)

    def _show_difference(self) -> None:
        differs = self._says_anything and self.text().split() != self._said.split()
        if not differs and self.restore.hasFocus():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.setVisible(differs)
        self.restore.setVisible(differs)

    @Slot()
    def _on_text_changed(self) -> None:
        self._show_difference()
        self.changed.emit()

    @Slot()
    def _on_restore_clicked(self) -> None:
        self.show_text(self._said)
