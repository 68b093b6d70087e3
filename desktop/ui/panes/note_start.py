"""What a template puts into a note, and takes away again where nothing was added to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint

from desktop.ui.panes.note_editor import NoteEditor


class NoteStart(QObject):
    """Puts templates into the note that an editor shows."""

    def __init__(self, editor: NoteEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._given = ""

    def insert(self, text: str, *, is_new: bool) -> None:
        """Put a text at the cursor; with `is_new` only into an empty note, which it begins."""
        if is_new and self._editor.text().strip():
            return
        self._editor.insertPlainText(text)
        self._given = self._editor.text() if is_new else ""

    def forget(self) -> None:
        """Hear that another note is shown."""
        self._given = ""

    def take_back(self) -> None:
        """Leave no note that is nothing but a template."""
        given, self._given = self._given, ""
        if given and self._editor.text() == given:
            self._editor.replace_text("")

    def place(self) -> QPoint:
        """Return where the cursor is on the screen."""
        below = self._editor.cursorRect().bottomLeft()
        return self._editor.viewport().mapToGlobal(below)
