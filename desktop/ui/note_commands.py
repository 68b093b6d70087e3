"""What the commands about notes do: writing, quoting, templates, earlier versions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from desktop.model.note_template import NoteTemplate
from desktop.ui.action_spec import Do
from desktop.ui.jobs import Task
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.ui.panes.notes_pane import NotesPane


class NoteCommands(QObject):
    """Acts on the note of the current paper."""

    def __init__(self, session: Session, papers: ListPane, notes: Callable[[], NotesPane]) -> None:
        super().__init__(papers)
        self._session = session
        self._list = papers
        self._notes = notes

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {
            Do.WRITE_NOTE: self.write,
            Do.INSERT_TEMPLATE: self.choose_template,
            Do.NOTE_TEMPLATES: self.show_templates,
            Do.NOTE_VERSIONS: lambda: self._notes().show_versions(),
        }

    def write(self) -> None:
        """Go to the note; a new one begins with the template for that, if there is one."""
        self._notes().focus_editor()
        paper = self._list.current_id()
        if paper is not None and not self._notes().note().strip():
            self._fill_in(paper, None)

    def choose_template(self) -> None:
        """Ask which template is put into the note."""
        self._session.read(lambda library: library.note_templates.all(), self._offer)

    def show_templates(self) -> None:
        """Show the templates, to write them."""
        from desktop.ui.dialogs.templates_dialog import TemplatesDialog

        window = self._list.window()
        shown = window.findChild(TemplatesDialog)
        is_open = isinstance(shown, TemplatesDialog)
        dialog = shown if is_open and shown else TemplatesDialog(self._session, window)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _offer(self, templates: Sequence[NoteTemplate]) -> None:
        """Offer the templates at the cursor; without any, the window in which they are written."""
        paper = self._list.current_id()
        if not templates or paper is None:
            self.show_templates()
            return
        menu = QMenu(self._list.window())
        for template in templates:
            menu.addAction(template.name.replace("&", "&&"), partial(self._insert, paper, template))
        menu.addSeparator()
        menu.addAction(self.tr("Note templates…"), self.show_templates)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self._notes().cursor_place() or QCursor.pos())

    def _insert(self, paper: int, template: NoteTemplate) -> None:
        self._fill_in(paper, template)

    def _fill_in(self, paper: int, template: NoteTemplate | None) -> None:
        """Put a template into the note, or that for new notes where none is given.

        On the lane for writing, since a paper gets its key with it.
        """
        from desktop.services.note_templating import filled_for, for_new_note

        today = self._session.today()

        def take(text: str) -> None:
            if text and self._list.current_id() == paper:
                self._notes().insert(text, is_new=template is None)

        self._session.run_write(
            Task(),
            lambda library, _task: (
                for_new_note(library, paper, today)
                if template is None
                else filled_for(library, template.text, paper, today)
            ),
            take,
            self._session.failed.emit,
        )
