"""The search box: what is typed, how it was understood, and a better spelling."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.services.searching import Found
from desktop.ui.icons import icon
from desktop.ui.session import Session
from desktop.ui.widgets.elided_label import ElidedLabel

# Long enough to join the keys of a fast typist, too short to be felt.
_PAUSE_MS = 60


class SearchBar(QWidget):
    """Tells what is asked for while it is typed; shows what came of it below."""

    query_changed = Signal(str)
    leave_wanted = Signal()
    save_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_bar")
        self._session = session
        self._told = ""
        self.box = QLineEdit()
        self.understood = ElidedLabel()
        self.suggestion = QPushButton()
        self.save = QPushButton(self.tr("Save search…"))
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._set_up()
        self._lay_out()
        self._connect()

    def text(self) -> str:
        """Return what is asked for."""
        return self.box.text()

    def set_text(self, text: str) -> None:
        """Show a query that was asked elsewhere; nothing is asked again."""
        self._told = text
        self.box.setText(text)
        self._pause.stop()
        if not text:
            self._show_note("", "")

    @Slot()
    def focus_search(self) -> None:
        """Put the keyboard into the box, on all that is there."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def show_found(self, found: Found, count: int) -> None:
        """Say how a query was understood, and what else it could have meant."""
        query = found.query
        if query.root is None and not query.warning:
            self._show_note("", "")
            return
        number = self.tr("%Ln paper(s)", "", count)
        note = " · ".join(part for part in (number, query.understood, query.warning) if part)
        self.understood.setProperty("kind", "warning" if query.warning else "")
        self._show_note(note, found.suggestion)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and isinstance(event, QKeyEvent) and _is_press(event):
            return self._take_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _set_up(self) -> None:
        self.box.setPlaceholderText(self.tr("Search, or  tag:rl -survey after:2024"))
        self.box.setClearButtonEnabled(True)
        self.box.setAccessibleName(self.tr("Search"))
        glass = QAction(icon("search", "secondary"), "", self.box)
        self.box.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.box.installEventFilter(self)
        self.understood.setProperty("role", "meta")
        self.understood.setAccessibleName(self.tr("How the search was understood"))
        for button in (self.suggestion, self.save):
            button.setProperty("kind", "link")
            button.setFlat(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusProxy(self.box)
        self._show_note("", "")

    def _lay_out(self) -> None:
        note = QHBoxLayout()
        note.setContentsMargins(8, 0, 0, 0)
        note.setSpacing(12)
        note.addWidget(self.understood, 1)
        note.addWidget(self.suggestion)
        note.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.box)
        column.addLayout(note)

    def _connect(self) -> None:
        self.box.textChanged.connect(self._on_text_changed)
        self._pause.timeout.connect(self._tell)
        self.suggestion.clicked.connect(self._on_suggestion_clicked)
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.text()))

    def _show_note(self, note: str, suggestion: str) -> None:
        is_asked = bool(self.text().strip())
        self.understood.setText(note)
        self.understood.setVisible(bool(note))
        self.suggestion.setText(self.tr("Did you mean {words}?").format(words=suggestion))
        self.suggestion.setProperty("words", suggestion)
        self.suggestion.setVisible(bool(suggestion))
        self.save.setVisible(is_asked and bool(note))
        self.understood.style().polish(self.understood)

    def _take_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape and self.text():
            self.box.clear()
            return True
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
            self.leave_wanted.emit()
            return True
        return False

    @Slot()
    def _on_text_changed(self) -> None:
        if self.text() == self._told:
            return
        if self.text():
            self._pause.start()
        else:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.query_changed.emit(self._told)

    @Slot()
    def _on_suggestion_clicked(self) -> None:
        self.box.setText(str(self.suggestion.property("words")))
        self._tell()


def _is_press(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and not event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
