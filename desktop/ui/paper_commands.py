"""What the commands about papers do: deciding, tagging, noting, moving through the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from desktop.model.row import Row, Status
from desktop.ui.action_spec import Do
from desktop.ui.links import open_link
from desktop.ui.list_commands import ListCommands
from desktop.ui.note_commands import NoteCommands
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.passing_words import Say
from desktop.ui.runway import Runway
from desktop.ui.session import Session
from desktop.ui.tidy_commands import TidyCommands

if TYPE_CHECKING:
    from desktop.services.citing import Style
    from desktop.ui.panes.detail_pane import DetailPane
    from desktop.ui.panes.notes_pane import NotesPane


class PaperCommands(QObject):
    """Acts on the papers that are selected in the list."""

    def __init__(
        self,
        session: Session,
        papers: ListPane,
        detail: Callable[[], DetailPane],
        notes: Callable[[], NotesPane],
        runway: Runway,
        say: Say,
    ) -> None:
        super().__init__(papers)
        self._runway = runway
        self._session = session
        self._list = papers
        self._detail = detail
        self._notes = notes
        self._say = say
        self._style: Style | None = None

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {
            Do.UNDO: self._session.undo,
            Do.REDO: self._session.redo,
            Do.HISTORY: self.show_history,
            Do.SELECT: self._list.toggle_selected,
            Do.SELECT_ALL: self._list.select_all,
            Do.COPY_CITATION: self.copy_citation,
            Do.COPY_CITATION_AS: self.ask_citation,
            Do.FIRST: lambda: self.go_to_line(0),
            Do.LAST: lambda: self.go_to_line(-1),
            Do.NEXT: self._list.next_paper,
            Do.PREVIOUS: self._list.previous_paper,
            Do.PAGE_DOWN: self.page_down,
            Do.PAGE_UP: self.page_up,
            Do.INBOX: lambda: self.set_status(Status.INBOX),
            Do.STAR: self.switch_star,
            Do.TAG: self.ask_tag,
            Do.OPEN_LINK: self.open_link,
            Do.DELETE: lambda: self._session.delete(self._list.selected_ids()),
            Do.RESTORE: lambda: self._session.restore(self._list.selected_ids()),
            Do.QUOTE: self.quote,
            **self._runway.handlers(),
            **ListCommands(self._list).handlers(),
            **NoteCommands(self._session, self._list, self._notes).handlers(),
            **TidyCommands(self._session, self._list, self._say).handlers(),
        }

    def show_history(self) -> None:
        """Show what was done, to go back to any point of it; it may stay open."""
        from desktop.ui.dialogs.history_dialog import HistoryDialog

        window = self._list.window()
        shown = window.findChild(HistoryDialog)
        dialog = shown if isinstance(shown, HistoryDialog) else HistoryDialog(self._session, window)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    @Slot(object)
    def set_status(self, status: Status) -> None:
        """Move the selected papers to a status."""
        self._session.set_status(self._list.selected_ids(), status)

    @Slot(bool)
    def set_star(self, starred: bool) -> None:
        """Give the selected papers a star, or take it away."""
        self._session.set_star(self._list.selected_ids(), starred)

    @Slot(object)
    def rate(self, rating: int | None) -> None:
        """Rate the selected papers."""
        self._session.set_rating(self._list.selected_ids(), rating)

    def ask_tag(self) -> None:
        """Ask for tags: on the page for one paper, in a dialog for several."""
        ids = self._list.selected_ids()
        if len(ids) == 1:
            self._detail().edit_tags()
            return
        from desktop.ui.dialogs.tag_dialog import TagDialog

        def change(add: list[str], remove: list[str]) -> None:
            self._session.edit(lambda library: library.tags.change(ids, add, remove))

        dialog = TagDialog(self._session, ids, self._list)
        dialog.chosen.connect(change)
        dialog.open()

    @Slot(str)
    def tag(self, name: str) -> None:
        """Put a tag on the selected papers."""
        self._session.tag(self._list.selected_ids(), name)

    @Slot(str)
    def untag(self, name: str) -> None:
        """Take a tag off the selected papers."""
        self._session.untag(self._list.selected_ids(), name)

    def switch_star(self) -> None:
        """Star the selected papers, or take the stars away when all of them have one."""
        ids = self._list.selected_ids()
        rows = [row for row in map(self._list.known, ids) if row is not None]
        if len(rows) == len(ids):
            self._star(ids, rows)
        else:
            self._session.rows(ids, lambda rows: self._star(ids, rows))

    def _star(self, ids: list[int], rows: list[Row]) -> None:
        starred = not all(row.starred for row in rows)
        self._session.set_star(ids, starred)
        self._runway.assume(ids, lambda row: row._replace(starred=starred))

    def copy_citation(self) -> None:
        """Put the citations of the selected papers on the clipboard, in the style chosen last."""
        from desktop.services.citing import SHORT, cited
        from desktop.ui.jobs import Task

        ids, style = self._list.selected_ids(), self._style or SHORT
        # What is cited by its key has to keep it.
        self._session.run_write(
            Task(),
            lambda library, _: library.exports.give_keys(ids if style.by_key else ()),
            lambda _: self._session.read(
                lambda library: cited(library.papers.get(ids), style),
                lambda text: self._on_cited(text, len(ids)),
            ),
            self._session.failed.emit,
        )

    def ask_citation(self) -> None:
        """Ask for a style, and copy the citations of the selected papers in it."""
        from desktop.services.citing import SHORT
        from desktop.ui.dialogs.cite_dialog import CiteDialog

        ids = self._list.selected_ids()
        dialog = CiteDialog(self._session, ids, self._style or SHORT, self._list)
        dialog.chosen.connect(self._on_style_chosen)
        dialog.open()

    def quote(self) -> None:
        """Put what is selected on the page into the note."""
        if text := self._detail().selected_text():
            self._notes().quote(text)
        else:
            self._say(self.tr("Select on the page what you want to quote."))

    def go_to_line(self, line: int) -> None:
        """Go to the first paper (0) or to the last one (-1)."""
        if papers := self._list.ids():
            self._list.select(papers[line])

    def page_up(self) -> None:
        """Scroll the page back."""
        self._detail().page_up()

    def page_down(self) -> None:
        """Scroll the page; at its end go to the next undecided paper."""
        if not self._detail().page_down():
            self._runway.next_undecided()

    @Slot()
    def open_link(self) -> None:
        """Open the first link of the current paper in the browser."""
        link = self._detail().first_link()
        if link is None:
            self._say(self.tr("This paper has no link."))
        else:
            self.follow(link)

    @Slot(str)
    def follow(self, link: str) -> None:
        """Open a link in the browser."""
        if not open_link(link):
            self._say(self.tr("This link cannot be opened: {link}").format(link=link))

    @Slot(object)
    def tell_recovered(self, papers: list[int]) -> None:
        """Tell that notes were saved that a crash had left unsaved."""
        count = len(papers)
        one = self.tr("Saved a note that an interruption had left.")
        many = self.tr("Saved %Ln notes that an interruption had left.", "", count)
        self._say(one if count == 1 else many)

    @Slot(object)
    def _on_style_chosen(self, style: Style) -> None:
        self._style = style
        self.copy_citation()

    def _on_cited(self, text: str, count: int) -> None:
        QGuiApplication.clipboard().setText(text)
        one, many = self.tr("Copied 1 citation."), self.tr("Copied %Ln citations.", "", count)
        self._say(one if count == 1 else many)
