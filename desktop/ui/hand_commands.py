"""What the commands about a person's own word do: new papers, corrections, attached links."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QPointF, Slot
from PySide6.QtGui import QGuiApplication

from desktop.model.display_text import readable, tamed
from desktop.model.paper import Paper
from desktop.model.query import Place, Shelf
from desktop.model.step import Act, Change
from desktop.services.attaching import Attached, Outcome, attach, replaced
from desktop.services.typed import Attachable, attachable
from desktop.ui.action_spec import Do
from desktop.ui.jobs import Task
from desktop.ui.panes.detail_pane import DetailPane
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.list_view import ListView
from desktop.ui.session import Session

Say = Callable[[str, str, Callable[[], None] | None], None]

_LONGEST_TITLE = 60


class HandCommands(QObject):
    """Adds papers, edits them, and attaches to them what is pasted or dropped.

    `paste_digest` is for what is pasted and belongs to no paper; `go` shows a place.
    """

    def __init__(
        self,
        session: Session,
        papers: ListPane,
        say: Say,
        paste_digest: Callable[[], None],
        go: Callable[[Place], None],
    ) -> None:
        super().__init__(papers)
        self._session = session
        self._list = papers
        self._say = say
        self._paste_digest = paste_digest
        self._go = go

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {
            Do.NEW_PAPER: self.new_paper,
            Do.EDIT_PAPER: self.edit_paper,
            Do.ATTACH: self.ask_link,
            Do.PASTE: self.paste,
        }

    def new_paper(self) -> None:
        """Ask for a paper to add."""
        self._open_form(None)

    @Slot()
    def edit_paper(self) -> None:
        """Let the chosen paper be edited."""
        paper = self._chosen()
        if paper is not None:
            self._session.paper(paper, self._edit)

    def ask_link(self) -> None:
        """Ask for what to attach to the chosen paper; the clipboard makes a proposal."""
        from desktop.ui.dialogs.attach_dialog import AttachDialog

        paper = self._chosen()
        if paper is not None:
            dialog = AttachDialog(QGuiApplication.clipboard().text(), self._list.window())
            dialog.chosen.connect(partial(self._attach, paper))
            dialog.open()

    def paste(self) -> None:
        """Attach what is on the clipboard to the chosen paper, or import it as a digest."""
        what, paper = attachable(QGuiApplication.clipboard().text()), self._chosen()
        if what is None or paper is None:
            self._paste_digest()
        else:
            self._attach(paper, what)

    def drop(self, text: str, where: QPointF) -> bool:
        """Attach a text to the paper whose line or page it was dropped on; say whether it was."""
        what, paper = attachable(text), self._paper_at(where.toPoint())
        if what is None or paper is None:
            return False
        self._attach(paper, what)
        return True

    def _chosen(self) -> int | None:
        ids = self._list.selected_ids()
        return ids[0] if len(ids) == 1 else None

    def _paper_at(self, where: QPoint) -> int | None:
        lines = self._list.findChild(ListView)
        paper = lines.paper_at(where) if isinstance(lines, ListView) else None
        page = self._list.window().findChild(DetailPane)
        if paper is None and isinstance(page, DetailPane) and page.isVisible():
            return self._chosen() if page.rect().contains(page.mapFromGlobal(where)) else None
        return paper

    def _attach(self, paper: int, what: Attachable) -> None:
        self._session.run_write(
            Task(),
            lambda library, _: attach(library, paper, what),
            partial(self._on_attached, what),
            self._session.failed.emit,
        )

    def _on_attached(self, what: Attachable, attached: Attached) -> None:
        self._session.heed(attached.change)
        title = _short(attached.paper.title)
        if attached.outcome is Outcome.CONTRADICTED:
            self._open_form(attached.paper, what)
        elif attached.outcome is Outcome.TAKEN and attached.other is not None:
            words = self.tr("%1 is that of another paper: “%2”.").replace("%1", what.label)
            other = attached.other
            self._say(
                words.replace("%2", _short(other.title)),
                self.tr("Show it"),
                partial(self.show_paper, other),
            )
        elif attached.outcome is Outcome.THERE:
            self._say(self.tr("“%1” has this already.").replace("%1", title), "", None)
        else:
            words = self.tr("Attached %1 to “%2”.").replace("%1", _short(what.label))
            self._say(words.replace("%2", title), self.tr("Undo"), self._session.undo)

    def _edit(self, paper: Paper | None) -> None:
        if paper is not None:
            self._open_form(paper)

    def _open_form(self, paper: Paper | None, what: Attachable | None = None) -> None:
        from desktop.ui.dialogs.paper_dialog import PaperDialog

        dialog = PaperDialog(self._session, paper, self._list.window())
        dialog.kept.connect(self._on_kept)
        dialog.show_wanted.connect(self.show_paper)
        if paper is not None and what is not None:
            dialog.fill_in(replaced(paper.facts, what), what.field)
        dialog.open()

    @Slot(object)
    def show_paper(self, paper: Paper) -> None:
        """Show a paper, in the list if it is there, else among all papers or in the bin."""
        if paper.id not in self._list.ids():
            self._go(Place(Shelf.BIN if paper.marks.deleted else Shelf.ALL))
        self._list.select(paper.id)

    @Slot(object)
    def _on_kept(self, change: Change) -> None:
        if change.step is None:
            return
        if change.step.act is not Act.ADD:
            self._say(self.tr("Saved your changes."), self.tr("Undo"), self._session.undo)
            return
        self._go(Place(Shelf.INBOX))
        for paper in change.papers:
            self._list.select(paper)
        self._say(self.tr("Added the paper."), self.tr("Undo"), self._session.undo)


def _short(title: str) -> str:
    text = tamed(readable(" ".join(title.split())))
    return text if len(text) <= _LONGEST_TITLE else f"{text[:_LONGEST_TITLE].rstrip()}…"
