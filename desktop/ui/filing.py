"""Putting papers where the sidebar has a line: by the mouse, or chosen by the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from desktop.model.counts import Counts
from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.model.step import Change, label
from desktop.store.library import Library
from desktop.ui.dialogs.palette import Choice, Palette
from desktop.ui.icons import icon
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.paper_drag import drag, packed
from desktop.ui.panes.place_names import shelf_name
from desktop.ui.passing_words import Say
from desktop.ui.session import Session
from desktop.ui.tag_colors import dot
from desktop.ui.translations import spoken

STATES = tuple(Shelf(status.value) for status in Status)
# Of so many papers of a drag other programs get references.
_MOST_CITED = 200
# A drag waits so long for them.
_PATIENCE_MS = 200
_ICONS = {Shelf.STARRED: "star", Shelf.BIN: "bin"}


class Carried(NamedTuple):
    """What other programs are given of papers: the first title, references, addresses."""

    title: str = ""
    text: str = ""
    addresses: tuple[str, ...] = ()


class Filing(QObject):
    """Files papers; each time is one step that can be undone.

    `patience` is how long a drag waits for what other programs are told of it.
    """

    def __init__(self, session: Session, papers: ListPane, say: Say) -> None:
        super().__init__(papers)
        self._session = session
        self._list = papers
        self._say = say
        self._waiting: tuple[int, ...] = ()
        self.patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self.patience.timeout.connect(self._on_patience_timeout)

    @Slot(object, object)
    def file(self, papers: Sequence[int], place: Place) -> None:
        """Put papers into a place: a state, the starred ones, a tag or the bin."""
        work = self._deed(papers, place)
        if papers and work is not None:
            self._session.edit(work, self._tell)

    @Slot()
    def drag(self) -> None:
        """Let the mouse carry the selected papers, once it is known what they are called."""
        papers = tuple(self._list.selected_ids())
        self._waiting = papers
        self.patience.start()
        self._session.read(lambda library: _carried(library, papers), partial(self._carry, papers))

    def choose(self) -> None:
        """Ask where the selected papers are to go."""
        self._session.counts(self._offer)

    def _carry(self, papers: tuple[int, ...], carried: Carried) -> None:
        if papers and papers == self._waiting:
            self._waiting = ()
            self.patience.stop()
            if QGuiApplication.mouseButtons():  # it may have been let go of meanwhile
                drag(self._list, packed(papers, carried.text, carried.addresses), carried.title)

    @Slot()
    def _on_patience_timeout(self) -> None:
        self._carry(self._waiting, Carried())

    def _deed(self, papers: Sequence[int], place: Place) -> Callable[[Library], Change] | None:
        match place:
            case Place(_, _, str() as tag):
                return lambda library: library.marks.tag(papers, tag)
            case Place(Shelf.BIN):
                return lambda library: library.marks.delete(papers)
            case Place(Shelf.STARRED):
                return lambda library: library.marks.set_star(papers, True)
        return self._move(papers, place.shelf) if place.shelf in STATES else None

    def _move(self, papers: Sequence[int], shelf: Shelf) -> Callable[[Library], Change]:
        """Move papers to a state, out of the bin if that is where they are."""
        status = Status(shelf.value)
        if self._list.place().shelf is Shelf.BIN:
            return lambda library: library.marks.restore(papers, status)
        return lambda library: library.marks.set_status(papers, status)

    def _tell(self, change: Change) -> None:
        if change.step is not None:
            words = spoken(label(change.step))
            self._say(words[:1].upper() + words[1:] + ".", self.tr("Undo"), self._session.undo)

    def _offer(self, counts: Counts) -> None:
        papers = self._list.selected_ids()
        palette = Palette(list(self._choices(papers, counts)), (), self._list.window())
        hint = self.tr("Move to a state, a tag, the starred papers or the bin…")
        palette.line.setPlaceholderText(hint)
        palette.line.setAccessibleName(hint)
        palette.open()

    def _choices(self, papers: Sequence[int], counts: Counts) -> list[Choice]:
        choices = []
        for shelf in (*STATES, Shelf.STARRED, Shelf.BIN):
            sign = icon(_ICONS.get(shelf, shelf.value), "secondary")
            run = partial(self.file, papers, Place(shelf))
            choices.append(Choice(f"shelf:{shelf}", shelf_name(shelf), "", sign, run))
        for tag in counts.tags:
            color = self._session.tag_colors.of(tag.name)
            sign = icon("tag", "secondary") if color is None else dot(color)
            run = partial(self.file, papers, Place(tag=tag.name))
            choices.append(Choice(f"tag:{tag.name}", tag.name, self.tr("Tag"), sign, run))
        return choices


def _carried(library: Library, papers: Sequence[int]) -> Carried:
    """Read what is told of papers that leave the window."""
    from desktop.model.addresses import links_of
    from desktop.model.display_text import readable, tamed
    from desktop.services.copying import as_references

    known = library.papers.get(papers[:_MOST_CITED])
    if not known:
        return Carried()
    links = (links_of(paper.facts)[:1] for paper in known)
    addresses = tuple(link.address for found in links for link in found)
    title = tamed(readable(" ".join(known[0].title.split())))
    return Carried(title, as_references(known, len(papers)), addresses)
