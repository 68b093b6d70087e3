"""The note of the chosen paper: written, previewed, saved while it is typed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.model.paper import Paper
from desktop.model.step import Change
from desktop.ui import theme
from desktop.ui.formula_link import FormulaLink
from desktop.ui.icons import icon
from desktop.ui.panes.note_bars import NoteFoot, NoteHead, NoteMode
from desktop.ui.panes.note_editor import NoteEditor
from desktop.ui.panes.note_linking import NoteLinking
from desktop.ui.panes.note_links import PaperLinks
from desktop.ui.panes.note_preview import NotePreview
from desktop.ui.panes.note_saving import NoteSaver
from desktop.ui.panes.note_start import NoteStart
from desktop.ui.panes.note_versions import ask_versions
from desktop.ui.panes.page_style import BODY, PageStyle
from desktop.ui.session import Session
from desktop.ui.widgets.banner import Banner, Kind
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.hairline_splitter import HairlineSplitter

_BESIDE_WIDTH = 620
_COUNT_MS = 300


class NotesPane(QStackedWidget):
    """Shows the note of one paper at a time, and loses nothing of it.

    The note that is shown changes only when the next one has been read, and what was typed until
    then belongs to the paper before.
    """

    leave_wanted = Signal()
    link_wanted = Signal(str)
    paper_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._style = PageStyle(theme.tokens(self.palette()), BODY)
        self._wanted: int | None = None
        self._shown: int | None = None
        self._request = 0
        self._other = ""
        self._mode = NoteMode.EDIT
        self._head = NoteHead(self)  # it comes first for Tab too
        self._editor = NoteEditor(self._style, self)
        formulas = FormulaLink(session.folder, self)
        links = PaperLinks(session, self)
        self._preview = NotePreview(self._style, self._editor.text, formulas, links, self)
        self._linking = NoteLinking(session, self._editor, lambda: self._shown)
        self._start = NoteStart(self._editor)
        self._saver = NoteSaver(session, self._editor.text, self)
        self._banner = Banner(icon("close", "secondary"), self)
        self._empty = EmptyState(self)
        self._foot = NoteFoot(self)
        self._sides = HairlineSplitter(parent=self)
        self._counting = QTimer(self, interval=_COUNT_MS, singleShot=True)
        self._lay_out()
        self._connect()
        self.set_mode(NoteMode.EDIT)
        self._show_empty()

    def show_paper(self, paper: int | None) -> None:
        """Show the note of a paper, or that none is chosen."""
        if paper == self._wanted and paper is not None:
            return
        self._wanted = paper
        self.flush()
        if paper is None:
            self._show_empty()
        self._ask()

    def flush(self) -> None:
        """Save at once."""
        self._start.take_back()
        self._saver.save()

    def focus_editor(self) -> None:
        """Go to the text, to write.

        If that of the wanted paper is not there yet, it is read now: the next key belongs to it,
        and cannot wait for an answer.
        """
        if self._wanted is not None and self._wanted != self._shown:
            self._request += 1
            self._take(self._session.paper_now(self._wanted), self._request)
        if self.currentWidget() is self._empty:
            return
        if self._mode is NoteMode.PREVIEW:
            self.set_mode(NoteMode.EDIT)
        self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def quote(self, text: str) -> None:
        """Put a text into the note as a quotation, and go on writing below it."""
        self.focus_editor()
        if self.currentWidget() is not self._empty:
            self._editor.quote(text)

    def note(self) -> str:
        """Return the text as it is; empty while no paper is shown."""
        return self._editor.text()

    def insert(self, text: str, *, is_new: bool = False) -> None:
        """Put a text at the cursor; one that a note begins with goes again if nothing is added."""
        self.focus_editor()
        if self.currentWidget() is not self._empty:
            self._start.insert(text, is_new=is_new)

    def cursor_place(self) -> QPoint | None:
        """Return where the cursor is on the screen, if there is a text to write in."""
        is_hidden = self.currentWidget() is self._empty or self._mode is NoteMode.PREVIEW
        return None if is_hidden else self._start.place()

    def mode(self) -> NoteMode:
        """Return what is shown of a note."""
        return self._mode

    def set_mode(self, mode: NoteMode) -> None:
        """Show the text, its preview, or both."""
        self._mode = mode
        self._head.show_mode(mode)
        had_focus = self._editor.hasFocus()
        self._editor.setVisible(mode is not NoteMode.PREVIEW)
        self._preview.setVisible(mode is not NoteMode.EDIT)
        if mode is not NoteMode.EDIT:
            self._preview.refresh(anew=True)
        if had_focus and mode is NoteMode.PREVIEW:
            self._preview.focus_page()

    def set_letters(self, body: int, serif: bool) -> None:
        """Set the size of the letters in pixels, within what can be read, and their kind."""
        self._set_style(self._style.with_letters(body, serif))

    def zoom(self, steps: int) -> None:
        """Make the letters larger or smaller by pixels; 0 goes back to the usual size."""
        self.set_letters(self._style.body + steps if steps else BODY, self._style.serif)

    def show_versions(self) -> None:
        """Open the list of every text that the note had."""
        if self._shown is not None:
            self._saver.save()
            paper, now = self._shown, self._editor.text()
            ask_versions(self._session, paper, now, self._other, self._restore, self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._set_style(replace(self._style, look=theme.tokens(self.palette())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _BESIDE_WIDTH
        way = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self._sides.orientation() != way:
            self._sides.setOrientation(way)

    def _lay_out(self) -> None:
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Notes"))
        self._empty.show_state(
            icon("drawing-note", "secondary"),
            self.tr("Notes"),
            self.tr("Choose a paper, and what you write about it stands here."),
        )
        self._sides.add_pane(self._editor, 300, elastic=True)
        self._sides.add_pane(self._preview, 300)
        note = QWidget(self)
        column = QVBoxLayout(note)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, self._banner, self._sides, self._foot):
            column.addWidget(part, 1 if part is self._sides else 0)
        self.addWidget(self._empty)
        self.addWidget(note)

    def _connect(self) -> None:
        self._head.mode_chosen.connect(self._on_mode_chosen)
        self._head.versions_wanted.connect(self.show_versions)
        self._editor.edited.connect(self._on_edited)
        self._editor.focus_left.connect(self._saver.save)
        self._editor.leave_wanted.connect(self._start.take_back)
        self._editor.leave_wanted.connect(self.leave_wanted)
        self._preview.link_clicked.connect(self._on_link_clicked)
        self._preview.paper_wanted.connect(self.paper_wanted)
        self._linking.paper_wanted.connect(self.paper_wanted)
        self._preview.task_clicked.connect(self._editor.tick)
        self._saver.state_changed.connect(self._foot.show_state)
        self._saver.sent.connect(self._editor.mark_saved)
        self._banner.action_chosen.connect(self._on_compare_chosen)
        self._counting.timeout.connect(self._on_counting_timeout)
        self._session.changed.connect(self._on_changed)

    def _ask(self) -> None:
        self._request += 1
        request = self._request
        if self._wanted is not None:
            self._session.paper(self._wanted, lambda paper: self._take(paper, request))

    def _take(self, paper: Paper | None, request: int) -> None:
        if request != self._request:
            return
        if paper is None:
            self._show_empty()
        elif paper.id != self._shown:
            self._load(paper)
        elif self._saver.is_news(paper.note):
            self._meet(paper.note)

    def _load(self, paper: Paper) -> None:
        self._saver.leave()
        text = self._saver.newest(paper.id, paper.note)
        self._shown = paper.id
        self._editor.load(text)
        self._start.forget()
        self._saver.visit(paper.id, paper.uid, paper.note)
        self._other = ""
        self._banner.dismiss()
        self._foot.show_text(text)
        if self._mode is not NoteMode.EDIT:
            self._preview.refresh(anew=True)
        self.setCurrentIndex(1)

    def _meet(self, note: str) -> None:
        """Take over a text that came from elsewhere, or keep both if there is one of ours."""
        if not self._saver.is_behind():
            self._editor.replace_text(note)
            self._editor.mark_saved()
            self._saver.take_over(note)
            return
        self._saver.learn(note)
        self._other = note
        self._banner.show_message(
            Kind.WARNING,
            self.tr("This note was changed elsewhere too. Yours stays; the other is a version."),
            icon("warning", "warning"),
            self.tr("Compare…"),
        )

    def _show_empty(self) -> None:
        self._saver.leave()
        self._shown = None
        self._banner.dismiss()
        self._editor.load("")
        self.setCurrentWidget(self._empty)

    def _set_style(self, style: PageStyle) -> None:
        if style != self._style:
            self._style = style
            self._editor.set_style(style)
            self._preview.set_style(style)

    @Slot()
    def _on_edited(self) -> None:
        self._saver.touch()
        self._counting.start()
        if self._mode is not NoteMode.EDIT:
            self._preview.refresh(anew=False)

    @Slot()
    def _on_counting_timeout(self) -> None:
        self._foot.show_text(self._editor.text())

    @Slot(object)
    def _on_mode_chosen(self, mode: NoteMode) -> None:
        self.set_mode(mode)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if self._wanted is not None and (change.step is None or self._wanted in change.papers):
            self._ask()

    @Slot()
    def _on_compare_chosen(self) -> None:
        self._banner.dismiss()
        self.show_versions()

    def _restore(self, text: str) -> None:
        self._editor.replace_text(text)
        self._saver.save()

    @Slot(QUrl)
    def _on_link_clicked(self, link: QUrl) -> None:
        self.link_wanted.emit(link.toString(QUrl.ComponentFormattingOption.FullyEncoded))
