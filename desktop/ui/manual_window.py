"""The manual, in a window beside the one it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.services.manual import PICTURES, Page, folder
from desktop.ui import sizes, theme
from desktop.ui.icons import icon
from desktop.ui.jobs import Lane
from desktop.ui.panes.page_style import PageStyle
from desktop.ui.translations import language
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.safe_browser import SafeBrowser
from desktop.ui.widgets.spoken import let_clear

_SIZE = (880, 640)
_CONTENTS, _MOST_CONTENTS = 200, 320
# What is left and right of the words of an entry.
_AROUND = 32
_MARGIN = 16
_BODY = 15
_PICTURE_WIDTH = 560


class ManualWindow(QDialog):
    """Shows pages as they are rendered in the background; a search narrows the contents.

    `link_wanted` is a link to the web or to mail that was clicked.
    """

    link_wanted = Signal(QUrl)

    def __init__(self, title: str, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._html: dict[str, str] = {}
        self._found: list[Page] = []
        self._shown: Page | None = None
        self.search = QLineEdit(self)
        self.contents = QListWidget(self)
        self.nothing = QLabel(self.tr("No page has all these words."), self)
        self.page = SafeBrowser(self)
        self._lane = Lane("manual", parent=self)
        self._set_up(title)
        self._lay_out()
        self._narrow()

    def done(self, result: int) -> None:
        self._lane.close(finish=False)
        super().done(result)

    def show_page(self, name: str) -> None:
        """Show a page by its name."""
        for row, page in enumerate(self._found):
            if page.name == name:
                self.contents.setCurrentRow(row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self._show_html(self._shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk pages by the arrows and hits by Enter while something is typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = self.contents.currentRow() + step
                self.contents.setCurrentRow(max(0, min(row, self.contents.count() - 1)))
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._go_to_hit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _set_up(self, title: str) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(sizes.roomy(*_SIZE))
        self.search.setPlaceholderText(self.tr("Find in the manual"))
        self.search.setAccessibleName(self.tr("Find in the manual"))
        let_clear(self.search, icon("close", "secondary"), self.tr("Clear"))
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._on_search_changed)
        self.contents.setObjectName("preference_sections")
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.addItems([page.title for page in self._pages])
        widest = self.contents.sizeHintForColumn(0) + _AROUND
        self.contents.setFixedWidth(min(max(_CONTENTS, widest), _MOST_CONTENTS))
        self.contents.currentRowChanged.connect(self._on_page_chosen)
        self.nothing.setProperty("role", "meta")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page.setAccessibleName(self.tr("Page"))
        self.page.link_clicked.connect(self.link_wanted)
        FocusRing(self.page)
        is_book = len(self._pages) > 1
        self.contents.setVisible(is_book)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        head.addWidget(self.search)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.contents)
        middle.addWidget(self.page, 1)
        middle.addWidget(self.nothing, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addLayout(middle, 1)

    def _narrow(self) -> None:
        wanted = self.search.text()
        self._found = [page for page in self._pages if page.answers(wanted)]
        shown = self._shown
        self.contents.clear()
        self.contents.addItems([page.title for page in self._found])
        self.page.setVisible(bool(self._found))
        self.nothing.setVisible(not self._found)
        if self._found:
            row = self._found.index(shown) if shown in self._found else 0
            self.contents.setCurrentRow(row)

    def _render(self, page: Page) -> None:
        """Show a page once it is known as HTML: Markdown takes a while to import."""

        def take(html: str) -> None:
            self._html[page.name] = html
            if page is self._shown:
                self._show_html(page)

        self._lane.run(page.html, take, lambda _error: take(""))

    def _show_html(self, page: Page) -> None:
        style = PageStyle(theme.tokens(self.palette()), _BODY)
        document = style.document(self._html.get(page.name, ""), self.page)
        document.setDocumentMargin(24)
        self._add_pictures(document)
        self.page.setDocument(document)
        self._go_to_hit()

    def _add_pictures(self, document: QTextDocument) -> None:
        look = "dark" if theme.is_dark(self.palette()) else "light"
        for path in (folder(language()) / "pictures").glob(f"*-{look}.png"):
            picture = QImage(str(path))
            smooth = Qt.TransformationMode.SmoothTransformation
            ratio = self.devicePixelRatioF()
            picture = picture.scaledToWidth(round(_PICTURE_WIDTH * ratio), smooth)
            picture.setDevicePixelRatio(ratio)
            name = path.stem.removesuffix(f"-{look}")
            kind = QTextDocument.ResourceType.ImageResource.value
            document.addResource(kind, QUrl(f"{PICTURES}{name}"), picture)

    def _go_to_hit(self) -> None:
        """Go to the next place of the words on the page, and from the last one to the first."""
        words = self.search.text().split()
        if words and not self.page.find(words[0]):
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.find(words[0])

    @Slot(str)
    def _on_search_changed(self, _text: str) -> None:
        self._narrow()

    @Slot(int)
    def _on_page_chosen(self, row: int) -> None:
        if not 0 <= row < len(self._found):
            return
        self._shown = self._found[row]
        if self._shown.name in self._html:
            self._show_html(self._shown)
        else:
            self._render(self._shown)
