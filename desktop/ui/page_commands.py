"""What the commands about the page do: finding in it, reading it alone, printing, copying."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMainWindow

from desktop.model.paper import Paper
from desktop.ui.action_spec import Do
from desktop.ui.frame import Frame
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.model.formula import Formula
    from desktop.ui.panes.detail_pane import DetailPane
    from desktop.ui.panes.page_print import Sheets
    from desktop.ui.reading_mode import ReadingMode

Say = Callable[[str], None]
Open = Callable[["Sheets", str, QMainWindow], QDialog]


class PrintedNote(NamedTuple):
    """A note as safe HTML, empty for an empty one, and its formulas by their TeX."""

    html: str = ""
    known: Mapping[str, Formula | None] = MappingProxyType({})


class PageCommands(QObject):
    """Acts on the page that is shown, and on the selected papers as texts."""

    def __init__(
        self,
        window: QMainWindow,
        frame: Frame,
        session: Session,
        papers: ListPane,
        detail: Callable[[], DetailPane],
        say: Say,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._session = session
        self._list = papers
        self._detail = detail
        self._say = say
        self._mode: ReadingMode | None = None

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {
            Do.FIND_IN_PAGE: lambda: self._detail().find_words(),
            Do.READING_MODE: self.switch_mode,
            Do.PRINT: self.print_page,
            Do.PRINT_PREVIEW: self.preview,
            Do.COPY_MARKDOWN: self.copy_markdown,
            Do.COPY_TEXT: self.copy_text,
            Do.COPY_LINK: self.copy_link,
        }

    def switch_mode(self) -> None:
        """Show the page alone over the whole screen, or go back."""
        if self._mode is None:
            from desktop.ui.reading_mode import ReadingMode

            self._mode = ReadingMode(self._window, self._frame)
        self._mode.switch()
        if self._mode.is_on():
            self._detail().focus_page()
            self._say(self.tr("Esc goes back."))

    def leave_mode(self) -> None:
        """Go back from the page alone, if that is how it stands."""
        if self._mode is not None:
            self._mode.leave()

    def print_page(self) -> None:
        """Print the paper, its page and its note."""
        from desktop.ui.panes.page_print import ask_and_print

        self._lay_out(ask_and_print)

    def preview(self) -> None:
        """Show the paper as it would be printed."""
        from desktop.ui.panes.page_print import preview

        self._lay_out(preview)

    def copy_markdown(self) -> None:
        """Put the selected papers on the clipboard as Markdown."""
        from desktop.services.copying import as_markdown

        self._copy(as_markdown)

    def copy_text(self) -> None:
        """Put the selected papers on the clipboard as plain text."""
        from desktop.services.copying import as_text

        self._copy(as_text)

    def copy_link(self) -> None:
        """Put links to the selected papers on the clipboard, which open them in Carrel."""
        from desktop.services.copying import as_links

        self._copy(as_links)

    def _copy(self, written: Callable[[Sequence[Paper]], str]) -> None:
        ids = self._list.selected_ids()
        self._session.read(
            lambda library: written(library.papers.get(ids)),
            lambda text: self._take_copy(text, len(ids)),
        )

    def _take_copy(self, text: str, count: int) -> None:
        QGuiApplication.clipboard().setText(text)
        one, many = self.tr("Copied 1 paper."), self.tr("Copied %Ln papers.", "", count)
        self._say(one if count == 1 else many)

    def _lay_out(self, show: Open) -> None:
        """Render the note off this thread, and then show the sheets."""
        paper = self._detail().paper()
        if paper is None:
            self._say(self.tr("No paper is chosen."))
            return
        known = paper
        self._session.read(
            lambda library: printed_note(known.note, library.folder),
            lambda note: self._show(known, note, show),
        )

    def _show(self, paper: Paper, note: PrintedNote, show: Open) -> None:
        from desktop.ui.panes.page_print import Sheets

        # Where it was seen and what was corrected belongs to the library, not to a sheet.
        page = self._detail().page_of(replace(paper, sightings=(), said=None))
        show(Sheets(page, *note), " ".join(paper.facts.title.split()), self._window).open()


def printed_note(note: str, library: Path) -> PrintedNote:
    """Return a note as safe HTML, and its formulas, within limits of time; not for this thread."""
    if not note.strip():
        return PrintedNote()
    from desktop.services.formula_setting import finding_formulas
    from desktop.services.note_html import rendering_notes
    from desktop.ui.panes.note_maths import with_formulas

    with rendering_notes() as render, finding_formulas(library) as find:
        html = render(note)
        return PrintedNote(html, {tex: find(tex) for tex in with_formulas(html, {}).missing})
