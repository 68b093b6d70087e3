"""The search box: what is typed, what it may mean, how it was understood, and its filters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop.model.query import Found, Place
from desktop.ui import sizes
from desktop.ui.icons import icon
from desktop.ui.panes.search_note import SearchNote
from desktop.ui.session import Session
from desktop.ui.translations import spoken
from desktop.ui.widgets.spoken import let_clear

if TYPE_CHECKING:
    from desktop.ui.panes.filter_popup import FilterPopup
    from desktop.ui.panes.search_completing import SearchCompleting

# Long enough to join the keys of a fast typist, too short to be felt.
_PAUSE_MS = 50
# Narrower than this, what there is to say stands below the box.
_NARROW = 560
_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PASSING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.PopupFocusReason,
)
_ANYWHERE = Place()


class SearchBar(QWidget):
    """Tells what is asked for while it is typed; shows what came of it beside the box.

    `place` tells where is searched, `history` which queries were asked before, newest first.
    """

    query_changed = Signal(str)
    leave_wanted = Signal()
    save_wanted = Signal(str)
    settled = Signal(str)  # a query that the person went on from

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        place: Callable[[], Place] = lambda: _ANYWHERE,
        history: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("search_bar")
        self._session = session
        self._place = place
        self._history = history
        self._told = ""
        self._left = 0
        self.box = QLineEdit(self)  # before the buttons, for Tab too
        self.note = SearchNote()
        self.filter = self._button("filter", self.tr("Filter"))
        self.save = self._button("saved", self.tr("Save this search…"))
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._set_up_box()
        self._lay_out()
        self._connect(session)
        self._fit()

    def text(self) -> str:
        """Return what is asked for."""
        return self.box.text()

    def set_text(self, text: str) -> None:
        """Show a query that was asked elsewhere; nothing is asked again."""
        self._told = text
        self.box.setText(text)
        self._pause.stop()
        if not text:
            self.note.say("", "", "")

    @Slot(str)
    def ask(self, text: str) -> None:
        """Ask another query at once, as if it had been typed."""
        self.box.setText(text)
        self._tell()

    @Slot()
    def focus_search(self) -> None:
        """Put the keyboard into the box, on all that is there."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    @Slot()
    def show_filters(self) -> None:
        """Let filters be clicked together."""
        self._filters.open_at(self.filter, self.text())

    @Slot()
    def show_history(self) -> None:
        """Offer what was asked before."""
        self.focus_search()
        self.completing.show_history()

    @cached_property
    def completing(self) -> SearchCompleting:
        """The offers below the box."""
        from desktop.ui.panes.search_completing import SearchCompleting

        completing = SearchCompleting(self._session, self.box, self._history)
        completing.query_chosen.connect(self.ask)
        return completing

    def show_found(self, found: Found, count: int) -> None:
        """Say how a query was understood; where it found nothing, how else it may be spelt."""
        query = found.query
        understood = spoken(query.understood) if query.root else ""
        if understood and self._left:
            understood = self.tr("{papers}, as far as they are indexed").format(papers=understood)
        self.note.say(understood, spoken(query.warning), "" if count else found.suggestion)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box:
            if event.type() == QEvent.Type.FocusIn:
                self._make_ready()
            elif isinstance(event, QFocusEvent):
                self._settle(event.reason())
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._take_key(Qt.Key(event.key()), event.modifiers())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < sizes.beside(_NARROW)
        way = QBoxLayout.Direction
        self._layout.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._fit()

    @cached_property
    def _filters(self) -> FilterPopup:
        from desktop.ui.panes.filter_popup import FilterPopup

        popup = FilterPopup(self._session, self._place, self)
        popup.text_wanted.connect(self.ask)
        return popup

    def _set_up_box(self) -> None:
        self.setFocusProxy(self.box)
        self.box.setPlaceholderText(self.tr("Search, or  tag:rl -survey after:2024"))
        let_clear(self.box, icon("close", "secondary"), self.tr("Clear"))
        self.box.setAccessibleName(self.tr("Search"))
        glass = QAction(icon("search", "secondary"), self.tr("Search"), self.box)
        self.box.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.box.installEventFilter(self)

    def _button(self, picture: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(picture, "secondary"))
        button.setIconSize(sizes.square(16))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # Its room is kept, so that nothing moves when it comes.
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.box, 1)
        line.addWidget(self.filter)
        line.addWidget(self.save)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addLayout(line, 4)
        self._layout.addWidget(self.note, 3)

    def _connect(self, session: Session) -> None:
        self.box.textChanged.connect(self._on_text_changed)
        self._pause.timeout.connect(self._tell)
        self.note.text_wanted.connect(self.ask)
        self.filter.clicked.connect(self.show_filters)
        self.save.clicked.connect(self._on_save_clicked)
        session.index_left.connect(self._on_index_left)

    def _make_ready(self) -> None:
        """Prepare for what comes with the first letter; some of it beside the window's thread."""
        from importlib import import_module

        self.completing.close()
        self._session.read(lambda _: import_module("desktop.model.query_pieces"), lambda _: None)

    def _settle(self, reason: Qt.FocusReason) -> None:
        """Go on from a query, unless the keyboard leaves it but for a moment."""
        if "completing" in vars(self):
            self.completing.close()
        if self.text().strip() and reason not in _PASSING:
            self.settled.emit(self.text())

    def _fit(self) -> None:
        is_asked = bool(self.text().strip())
        self.save.setVisible(is_asked)
        self.note.setVisible(is_asked or self.width() >= sizes.beside(_NARROW))

    def _take_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if self.completing.take_key(key, modifiers):
            return True
        bend = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if modifiers & bend or key not in _LEAVING:
            return False
        if key == Qt.Key.Key_Escape and self.text():
            self.box.clear()
            return True
        self._tell()
        self.leave_wanted.emit()
        return True

    @Slot()
    def _on_text_changed(self) -> None:
        self._fit()
        self.note.chips.set_text(self.text())
        if "_filters" in vars(self):
            self._filters.show_text(self.text())
        if not self.text():
            self.note.say("", "", "")
            self._tell()
        elif self.text() != self._told:
            self._pause.start()

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.query_changed.emit(self._told)

    @Slot(int)
    def _on_index_left(self, papers: int) -> None:
        self._left = papers

    @Slot()
    def _on_save_clicked(self) -> None:
        self.save_wanted.emit(self.text())
