"""The page of a paper: one column of text, with a row of controls below the title."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QTimer, Slot
from PySide6.QtGui import (
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.panes.balancing import balanced_width
from desktop.ui.panes.page_formulas import PageFormulas, Reading
from desktop.ui.panes.page_html import Page
from desktop.ui.panes.page_places import PagePlaces
from desktop.ui.panes.page_style import PageStyle
from desktop.ui.widgets.safe_browser import SafeBrowser

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_TOP, _BOTTOM = 32, 64
# What stays in view when a page is turned, in lines.
_OVERLAP = 2


class PageView(SafeBrowser):
    """Shows a Page, and keeps a widget at the paragraph that the page has left free for it.

    The widget scrolls with the text and is as wide as the column.
    """

    def __init__(self, controls: QWidget, style: PageStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controls = controls
        self._page = Page("", 0)
        self._paper: int | None = None
        self._places = PagePlaces()
        self._resting = (0, 0)
        self._style = style
        self._formulas = PageFormulas((), self.document())
        self._spelt_out: frozenset[int] = frozenset()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._on_controls_changed)
        controls.setParent(self.viewport())
        controls.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_page(self, page: Page, *, keep_place: bool, paper: int | None = None) -> None:
        """Show a page, of a paper or not, where it was left, or where the one before stands."""
        place = self.verticalScrollBar().value() if keep_place else 0
        if not keep_place:
            self._leave()
            self._paper = paper
        self._page = page
        self._set_document()
        self.verticalScrollBar().setValue(place)
        if not keep_place:
            self._go_to(self._places.of(paper))

    def places(self) -> dict[str, Any]:
        """Return how far papers were read, for `restore`."""
        self._leave()
        return self._places.values()

    def restore(self, places: Mapping[str, Any]) -> None:
        """Go on reading where `places` told, also in what is shown already."""
        self._places.restore(places)
        if self.verticalScrollBar().value() == 0:
            self._go_to(self._places.of(self._paper))

    def set_style(self, style: PageStyle) -> None:
        """Set the page in another style; what stands at the top stays there."""
        at_top = self._place()
        self._style = style.in_width(self.viewport().width())
        self._set_document()
        self._go_to(at_top)

    def page_down(self) -> bool:
        """Turn the page; return False when its end was in view already."""
        return self._turn(1)

    def page_up(self) -> bool:
        """Turn the page back; return False when its beginning was in view already."""
        return self._turn(-1)

    def keep_free(self, height: int) -> None:
        """Leave so many pixels at the top to somebody else."""
        if height != self.viewportMargins().top():
            self.setViewportMargins(0, height, 0, 0)

    def readings(self) -> tuple[Reading, Reading]:
        """Return the text of the page, with formulas as TeX and as they read."""
        return self._formulas.readings()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what the person decides with back into sight when the keyboard comes to it."""
        if now is not None and self._controls.isAncestorOf(now) and now.visibleRegion().isEmpty():
            self.verticalScrollBar().setValue(0)

    def _place(self) -> int:
        """Return the character that stands at the top; 0 at the very beginning."""
        if self.verticalScrollBar().value() == 0:
            return 0
        return self.cursorForPosition(QPoint(self.viewport().width() // 2, 0)).position()

    def _go_to(self, place: int) -> None:
        if place:
            cursor = self.textCursor()
            cursor.setPosition(min(place, self.document().characterCount() - 1))
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(cursor).top())
            self._resting = (place, bar.value())

    def _leave(self) -> None:
        self._places.leave(self._paper, self._place())

    def _turn(self, way: int) -> bool:
        bar = self.verticalScrollBar()
        before = bar.value()
        step = max(bar.pageStep() - _OVERLAP * self._style.px(27), bar.pageStep() // 2)
        bar.setValue(before + way * step)
        return bar.value() != before

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give what is selected to the clipboard, with the TeX of formulas."""
        return self._formulas.copied(self.textCursor())

    def resizeEvent(self, event: QResizeEvent) -> None:
        place, value = self._resting
        is_resting = value == self.verticalScrollBar().value()
        super().resizeEvent(event)
        self._fit()
        if is_resting:  # nobody has scrolled since: the same words stay at the top
            self._go_to(place)

    def showEvent(self, event: QShowEvent) -> None:
        """Stay where the page was left: Qt goes to its cursor when it is shown first."""
        value = self.verticalScrollBar().value()
        super().showEvent(event)
        self.verticalScrollBar().setValue(value)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Let Tab walk through the controls, from where Qt would jump to the links of the page."""
        if self._controls.isAncestorOf(QApplication.focusWidget() or self):
            return QWidget.focusNextPrevChild(self, next_)
        return super().focusNextPrevChild(next_)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._controls and event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return False

    @Slot(int)
    def _on_scrolled(self, _value: int) -> None:
        self._place_controls()

    @Slot()
    def _on_controls_changed(self) -> None:
        self._reserve_room(self.document())
        self._place_controls()

    def _set_document(self) -> None:
        # A document that belongs to the browser ends when another takes its place.
        document = self._style.document(self._page.html, self)
        self._formulas = PageFormulas(self._page.formulas, document)
        self._spelt_out = self._formulas.hopeless(self._column())
        self._formulas.spell_out(self._spelt_out)
        even_lines(document, self._formulas)
        self._fit_document(document)
        self._formulas.attach()
        self.setDocument(document)
        # A screen reader would come upon a sign that says nothing.
        self.setAccessibleDescription(self._formulas.plain_text() if self._page.formulas else "")
        self._place_controls()

    def _fit(self) -> None:
        style = self._style.in_width(self.viewport().width())
        spelt_out = self._formulas.hopeless(self._column())
        if style != self._style or spelt_out != self._spelt_out:
            self.set_style(style)
        else:
            self._fit_document(self.document())
            self._place_controls()

    def _column(self) -> int:
        width = self.viewport().width()
        return width - 2 * self._style.margin(width)

    def _fit_document(self, document: QTextDocument) -> None:
        margin = self._style.margin(self.viewport().width())
        self._formulas.fit(self._column())
        frame = document.rootFrame()
        format_ = frame.frameFormat()
        format_.setMargin(0)
        format_.setLeftMargin(margin)
        format_.setRightMargin(margin)
        format_.setTopMargin(_TOP)
        format_.setBottomMargin(_BOTTOM)
        frame.setFrameFormat(format_)
        self._balance_title(document)
        self._reserve_room(document)

    def _balance_title(self, document: QTextDocument) -> None:
        block, column = document.firstBlock(), self._column()
        if block.text() and column > 0:
            font = QTextCursor(block).blockCharFormat().font()
            width = balanced_width(self._formulas.measured(block), font, column)
            _change(block, right_margin=column - width)

    def _reserve_room(self, document: QTextDocument) -> None:
        block = document.findBlockByNumber(self._page.room)
        height = self._room_height()
        if block.isValid() and block.blockFormat().lineHeight() != height:
            _change(block, line_height=height)

    def _room_height(self) -> int:
        return self._controls.heightForWidth(max(self._column(), 1))

    def _place_controls(self) -> None:
        block = self.document().findBlockByNumber(self._page.room)
        if not block.isValid() or not self._page.html:
            return
        rect = self.document().documentLayout().blockBoundingRect(block)
        left = self._style.margin(self.viewport().width())
        top = round(rect.top()) - self.verticalScrollBar().value()
        self._controls.setGeometry(left, top, self._column(), self._room_height())


def even_lines(document: QTextDocument, formulas: PageFormulas) -> None:
    """Keep lines at their distance, whatever fonts the signs in them have to be taken from.

    Where formulas are high the lines of a paragraph stand further apart. The title is set so close
    that the ground of a hit would cut into the line above.
    """
    title = document.firstBlock()
    high = formulas.line_height(title)
    if high > title.blockFormat().lineHeight():
        _change(title, line_height=high, type_=title.blockFormat().lineHeightType())
    block = title.next()
    while block.isValid():
        height = block.blockFormat().lineHeight()
        if height:
            _change(block, line_height=max(height, formulas.line_height(block)))
        block = block.next()


def _change(
    block: QTextBlock,
    *,
    right_margin: float | None = None,
    line_height: float | None = None,
    type_: int = _FIXED,
) -> None:
    format_ = block.blockFormat()
    if right_margin is not None:
        format_.setRightMargin(right_margin)
    if line_height is not None:
        format_.setLineHeight(line_height, type_)
    QTextCursor(block).setBlockFormat(format_)
