"""The page of the chosen paper, and what can be decided about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.model.addresses import links_of
from desktop.model.paper import Paper
from desktop.model.query_parts import Node
from desktop.model.step import Change
from desktop.ui import theme
from desktop.ui.formula_link import FormulaLink, Found
from desktop.ui.icons import icon
from desktop.ui.panes.page_hits import PageHits
from desktop.ui.panes.page_html import AUTHOR_LINK, DIGEST_LINK, EDIT_LINK, Fold, Page, PageWriter
from desktop.ui.panes.page_style import BODY, PageStyle
from desktop.ui.panes.page_tail import PageTail
from desktop.ui.panes.page_view import PageView
from desktop.ui.panes.paper_controls import PaperControls
from desktop.ui.session import Session
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from desktop.ui.panes.page_find import PageFind


class DetailPane(QStackedWidget):
    """Shows one paper, or says how many are selected, or that there is none.

    It changes nothing by itself: what the person wants is told by the signals.
    """

    status_wanted = Signal(object)  # a Status
    star_wanted = Signal(bool)
    rating_wanted = Signal(object)  # 1 to 5, or None
    tag_wanted = Signal(str)
    untag_wanted = Signal(str)
    digest_wanted = Signal(int)
    author_wanted = Signal(str)
    link_wanted = Signal(str)
    edit_wanted = Signal()
    paper_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._writer = PageWriter(self)
        self._style = PageStyle(theme.tokens(self.palette()))
        self._wanted: int | None = None
        self._request = 0
        self._paper: Paper | None = None
        self._query: Node | None = None
        self._unfolded: frozenset[Fold] = frozenset()
        self._missing: frozenset[str] = frozenset()
        self._find: PageFind | None = None
        self._formulas = FormulaLink(session.folder, self)
        self._formulas.made.connect(self._on_formulas_made)
        self._controls = self._make_controls()
        self._page = PageView(self._controls, self._style, self)
        self._hits = PageHits(self._page)
        # The list comes first when an answer does, the hits on the page once one stops typing.
        self._marking = QTimer(self, interval=120, singleShot=True)
        self._tail = PageTail(session, self)
        self._empty = EmptyState(self)
        self._lay_out()
        self._connect()
        self._show_empty()

    def show_paper(self, paper: int | None) -> None:
        """Show a paper, or that none is chosen; the page before stays until the new one is read."""
        if paper == self._wanted and paper is not None:
            return
        self._wanted = paper
        self._ask()
        if paper is None:
            self._show_empty()

    def prepare(self, papers: Sequence[int]) -> None:
        """Have the formulas of papers ready that may be shown next."""
        look_up, prepare = self._formulas.look_up, self._formulas.prepare
        self._session.read(lambda library: [look_up(library, one) for one in papers], prepare)

    def show_many(self, count: int) -> None:
        """Say that several papers are selected, and offer what can be done with them."""
        self._wanted = self._paper = None
        self._request += 1
        self._controls.stop_editing()
        self._controls.show_many()
        self._page.show_page(self._writer.many(count), keep_place=False)
        self.setCurrentWidget(self._page)

    def show_query(self, root: Node | None) -> None:
        """Mark the words of a query from now on, or none."""
        if root != self._query:
            self._query = root
            # Where another paper is on its way, its page will be written with the query.
            if self._paper is not None and self._paper.id == self._wanted:
                self._marking.start()

    def page_down(self) -> bool:
        """Turn the page; False when its end is in view, and so is there is no page."""
        return self._paper is not None and self._page.page_down()

    def page_up(self) -> bool:
        """Turn the page back; False when its beginning is in view."""
        return self._paper is not None and self._page.page_up()

    def step_hit(self, way: int) -> bool:
        """Show the next hit of the query on the page (1), or the one before; False without any."""
        if self._find is not None and self._find.isVisible():
            return self._find.step(way)
        return self._paper is not None and self._hits.step(way)

    def find_words(self) -> None:
        """Open the line for words to be found on the page."""
        if self._paper is None:
            return
        if self._find is None:
            from desktop.ui.panes.page_find import PageFind

            self._find = PageFind(self._page, self._controls)
        self._find.enter()

    def paper(self) -> Paper | None:
        """Return the paper that is shown."""
        return self._paper

    def selected_text(self) -> str:
        """Return what is selected on the page, with the TeX of formulas."""
        return self._page.createMimeDataFromSelection().text()

    def zoom(self, steps: int) -> None:
        """Make the letters larger or smaller by pixels; 0 goes back to the usual size."""
        self.set_letters(self._style.body + steps if steps else BODY, self._style.serif)

    def body(self) -> int:
        """Return the size of the letters in pixels."""
        return self._style.body

    def set_letters(self, body: int, serif: bool) -> None:
        """Set the size of the letters in pixels, within what can be read, and their kind."""
        self._set_style(self._style.with_letters(body, serif))

    def focus_page(self) -> None:
        """Give the keyboard to the page, so that the arrows scroll it."""
        shown = self._empty if self.currentWidget() is self._empty else self._page
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def page_of(self, paper: Paper) -> Page:
        """Return a paper as a page with nothing folded and nothing marked, to be printed."""
        return self._writer.page(paper, None, frozenset(Fold), self._formulas.known())

    def edit_tags(self) -> None:
        """Open the line for tags, for the paper or the papers that are shown."""
        if self.currentWidget() is self._page:
            self._page.verticalScrollBar().setValue(0)
            self._controls.edit_tags()

    def first_link(self) -> str | None:
        """Return where the paper itself is found, or None."""
        links = links_of(self._paper.facts) if self._paper else ()
        return links[0].address if links else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._set_style(replace(self._style, look=theme.tokens(self.palette())))

    def _connect(self) -> None:
        self._page.link_clicked.connect(self._on_link_clicked)
        self._page.own_link_clicked.connect(self._on_own_link_clicked)
        self._session.changed.connect(self._on_changed)
        self._marking.timeout.connect(self._on_page_due)
        self._tail.paper_wanted.connect(self.paper_wanted)
        self._tail.changed.connect(self._on_page_due)

    def _lay_out(self) -> None:
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Paper"))
        self._page.setAccessibleName(self.tr("Page of the paper"))
        self._empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._empty.show_state(
            icon("drawing-page", "secondary"),
            self.tr("No paper chosen"),
            self.tr("Choose one in the list, and it opens here."),
        )
        for state in (self._empty, self._page):
            self.addWidget(state)
            FocusRing(state)

    def _make_controls(self) -> PaperControls:
        controls = PaperControls(self)
        controls.status_wanted.connect(self.status_wanted)
        controls.star_wanted.connect(self.star_wanted)
        controls.rating_wanted.connect(self.rating_wanted)
        controls.tag_wanted.connect(self.tag_wanted)
        controls.untag_wanted.connect(self.untag_wanted)
        controls.tags_needed.connect(self._on_tags_needed)
        controls.color_tags(self._session.tag_colors)
        return controls

    def _ask(self) -> None:
        """Read the wanted paper; only the newest answer counts."""
        self._request += 1
        request = self._request
        wanted, look_up = self._wanted, self._formulas.look_up
        if wanted is not None:
            self._session.read(
                lambda library: look_up(library, wanted), lambda found: self._take(found, request)
            )

    def _take(self, found: Found, request: int) -> None:
        if request != self._request:
            return
        self._formulas.learn(found.formulas)
        paper = found.paper
        if paper is None:
            self._show_empty()
            return
        before, self._paper = self._paper, paper
        is_new = before is None or before.id != paper.id
        if is_new:
            self._tail.turn_to(paper.id)
            self._unfolded = frozenset()
            self._controls.stop_editing()
            self._controls.fold_tags()
        self._controls.show_marks(paper.marks)
        if is_new or _says(before) != _says(paper):
            self._write_page(keep_place=not is_new)
        self.setCurrentWidget(self._page)

    def _write_page(self, *, keep_place: bool) -> None:
        if self._paper is not None:
            known = self._formulas.known()
            page = self._writer.page(self._paper, self._query, self._unfolded, known)
            joined, paper = self._tail.joined(page), self._paper.id
            self._page.show_page(joined, keep_place=keep_place, paper=paper)
            self._missing = frozenset(page.missing)
            self._formulas.want(page.missing)

    def _show_empty(self) -> None:
        self._paper = None
        self._controls.stop_editing()
        self.setCurrentWidget(self._empty)

    def _set_style(self, style: PageStyle) -> None:
        if style != self._style:
            self._style = style
            self._page.set_style(style)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if self._wanted is not None and (change.step is None or self._wanted in change.papers):
            self._ask()

    @Slot(object)
    def _on_formulas_made(self, made: tuple[str, ...]) -> None:
        if not self._missing.isdisjoint(made):
            self._write_page(keep_place=True)

    @Slot()
    def _on_page_due(self) -> None:
        self._write_page(keep_place=True)

    @Slot()
    def _on_tags_needed(self) -> None:
        self._session.counts(
            lambda counts: self._controls.offer_tags([tag.name for tag in counts.tags])
        )

    @Slot(QUrl)
    def _on_link_clicked(self, link: QUrl) -> None:
        self.link_wanted.emit(link.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    @Slot(str)
    def _on_own_link_clicked(self, target: str) -> None:
        if self._tail.take_link(target):
            return
        if target.startswith(DIGEST_LINK):
            self.digest_wanted.emit(int(target.removeprefix(DIGEST_LINK)))
        elif target.startswith(AUTHOR_LINK) and self._paper:
            number = int(target.removeprefix(AUTHOR_LINK))
            self.author_wanted.emit(self._paper.facts.authors[number])
        elif target == EDIT_LINK:
            self.edit_wanted.emit()
        else:
            self._unfolded |= {Fold(target)}
            self._write_page(keep_place=True)


def _says(paper: Paper | None) -> object:
    """Return what the page is written from; the rest is in the controls."""
    return (paper.facts, paper.said, paper.sightings) if paper else None
