"""A note as it will read: rendered elsewhere, shown when it comes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.display_text import tamed
from desktop.services.render_process import Rendered, Renderer, Wanted
from desktop.services.rendering import Reason
from desktop.ui.formula_link import FormulaLink
from desktop.ui.icons import icon
from desktop.ui.panes.note_links import PaperLinks, with_links
from desktop.ui.panes.note_maths import with_formulas
from desktop.ui.panes.note_page import NotePage
from desktop.ui.panes.note_tasks import tasks
from desktop.ui.panes.page_kin import PAPER_LINK
from desktop.ui.panes.page_style import PageStyle
from desktop.ui.widgets.banner import Banner, Kind
from desktop.ui.widgets.focus_ring import FocusRing

_LEAST_WAIT_MS = 150
# A preview that takes long to set may take so much of the time, and no more.
_SHARE = 0.05


class NotePreview(QWidget):
    """Shows Markdown, rendered by a process that hostile text cannot keep busy for ever.

    `read` gives the text. One that cannot be rendered is shown as it was typed, with a line that
    says why. Formulas and links to papers read as plain text until `formulas` and `links`
    have them.
    """

    link_clicked = Signal(QUrl)
    paper_wanted = Signal(int)
    task_clicked = Signal(object)  # Task
    rendered = Signal()  # the newest text is shown
    _heard = Signal(object)

    def __init__(
        self,
        style: PageStyle,
        read: Callable[[], str],
        formulas: FormulaLink,
        links: PaperLinks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._read = read
        self._formulas = formulas
        self._links = links
        links.found.connect(self._on_links_found)
        self._missing: frozenset[str] = frozenset()
        formulas.made.connect(self._on_formulas_made)
        self._number = 0
        self._text = ""
        self._answer = Rendered(0, "")
        self._cost = 0.0
        self._renderer = Renderer(self._heard.emit)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        # What is called must not be a method of this: it is gone by then.
        self.destroyed.connect(self._renderer.stop)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._on_soon_timeout)
        self._notice = Banner(icon("close", "secondary"), self)
        self._page = NotePage(style, self)
        self._page.setAccessibleName(self.tr("Preview of the note"))
        self._page.link_clicked.connect(self.link_clicked)
        self._page.own_link_clicked.connect(self._on_own_link_clicked)
        self._page.task_clicked.connect(self._on_task_clicked)
        FocusRing(self._page)
        self._lay_out()

    def refresh(self, *, anew: bool) -> None:
        """Render the text as it is; `anew` forgets at once what is shown of another note."""
        if anew:
            self._show(Rendered(0, ""), place=0)
        wait = 0 if anew else max(_LEAST_WAIT_MS, round(self._cost / _SHARE * 1000))
        if anew or not self._soon.isActive():
            self._soon.start(wait)

    def set_style(self, style: PageStyle) -> None:
        """Set the page in another style."""
        self._style = style
        self._show(self._answer, place=self._page.verticalScrollBar().value())

    def focus_page(self) -> None:
        """Give the keyboard to the page, so that the arrows scroll it."""
        self._page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_soon_timeout(self) -> None:
        self._number += 1
        self._text = self._read()
        self._renderer.ask(Wanted(self._number, self._text))

    @Slot(object)
    def _on_heard(self, answer: Rendered) -> None:
        if answer.number != self._number:
            return
        began = time.monotonic()
        self._show(answer, place=self._page.verticalScrollBar().value())
        self._cost = time.monotonic() - began
        self.rendered.emit()

    @Slot(object)
    def _on_formulas_made(self, made: tuple[str, ...]) -> None:
        if not self._missing.isdisjoint(made):
            self._show(self._answer, place=self._page.verticalScrollBar().value())

    @Slot()
    def _on_links_found(self) -> None:
        self._show(self._answer, place=self._page.verticalScrollBar().value())

    @Slot(str)
    def _on_own_link_clicked(self, target: str) -> None:
        if target.startswith(PAPER_LINK):
            self.paper_wanted.emit(int(target.removeprefix(PAPER_LINK)))

    @Slot(int)
    def _on_task_clicked(self, number: int) -> None:
        """Tell of a box where it stands in the text; not when another is shown than is typed."""
        typed = list(tasks(self._text))
        if self._text == self._read() and [task.done for task in typed] == self._page.tasks():
            self.task_clicked.emit(typed[number])

    def _show(self, answer: Rendered, *, place: int) -> None:
        self._answer = answer
        self._tell(answer.reason)
        if answer.reason is None:
            linked = with_links(answer.html, self._links.known())
            note = with_formulas(linked.html, self._formulas.known())
            self._page.show_note(note, self._style)
            self._missing = frozenset(note.missing)
            self._formulas.want(note.missing)
            self._links.want(linked.targets)
        else:
            self._missing = frozenset()
            self._page.show_typed(tamed(self._text), self._style)
        self._page.verticalScrollBar().setValue(place)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notice)
        column.addWidget(self._page, 1)

    def _tell(self, reason: Reason | None) -> None:
        if reason is None:
            self._notice.hide()
            return
        words = {
            Reason.LONG: self.tr("This note is too long for a preview, so it is shown as typed."),
            Reason.DEEP: self.tr("This note is nested too deep for a preview; shown as typed."),
            Reason.SLOW: self.tr("The preview of this note takes too long; shown as typed."),
            Reason.FAILED: self.tr("There is no preview of this note; it is shown as typed."),
        }
        self._notice.show_message(Kind.INFO, words[reason], icon("info", "secondary"))
