"""The search box: what is typed, how it was understood, and a better spelling."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from desktop.model.query import Found
from desktop.ui.icons import icon
from desktop.ui.session import Session
from desktop.ui.widgets.elided_label import ElidedLabel

# Long enough to join the keys of a fast typist, too short to be felt.
_PAUSE_MS = 50
# Narrower than this, what there is to say stands below the box.
_NARROW = 560
_LONGEST_SPELLING = 40
_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBar(QWidget):
    """Tells what is asked for while it is typed; shows what came of it beside the box.

    The room for that is kept free, so that nothing moves with the first letter.
    """

    query_changed = Signal(str)
    leave_wanted = Signal()
    save_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_bar")
        self._told = ""
        self._spelling = ""
        self._left = 0
        self.box = QLineEdit()
        self.understood = ElidedLabel()
        self.suggestion = QPushButton()
        self.save = QPushButton(self.tr("Save search…"))
        self._note = QWidget()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._set_up_box()
        self._set_up_note()
        self._lay_out()
        self._connect(session)
        self._show_note("", "", "")

    def text(self) -> str:
        """Return what is asked for."""
        return self.box.text()

    def set_text(self, text: str) -> None:
        """Show a query that was asked elsewhere; nothing is asked again."""
        self._told = text
        self.box.setText(text)
        self._pause.stop()
        if not text:
            self._show_note("", "", "")

    @Slot()
    def focus_search(self) -> None:
        """Put the keyboard into the box, on all that is there."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def show_found(self, found: Found, count: int) -> None:
        """Say how a query was understood; where it found nothing, how else it may be spelt."""
        query = found.query
        understood = query.understood if query.root else ""
        if understood and self._left:
            understood = self.tr("{papers}, as far as they are indexed").format(papers=understood)
        self._show_note(understood, query.warning, "" if count else found.suggestion)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and isinstance(event, QKeyEvent) and _is_press(event):
            return self._take_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        way = QBoxLayout.Direction
        self._layout.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._fit_note()

    def _set_up_box(self) -> None:
        self.setFocusProxy(self.box)
        self.box.setPlaceholderText(self.tr("Search, or  tag:rl -survey after:2024"))
        self.box.setClearButtonEnabled(True)
        self.box.setAccessibleName(self.tr("Search"))
        glass = QAction(icon("search", "secondary"), "", self.box)
        self.box.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.box.installEventFilter(self)

    def _set_up_note(self) -> None:
        self.understood.setProperty("role", "meta")
        self.suggestion.setProperty("kind", "quiet")
        self.save.setProperty("kind", "quiet")
        # Beside the box it takes a share of the width, whatever it has to say.
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _lay_out(self) -> None:
        note = QHBoxLayout(self._note)
        note.setContentsMargins(4, 0, 0, 0)
        note.setSpacing(4)
        note.addWidget(self.understood, 1)
        note.addWidget(self.suggestion)
        note.addStretch(0)
        note.addWidget(self.save)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.box, 4)
        self._layout.addWidget(self._note, 3)

    def _connect(self, session: Session) -> None:
        self.box.textChanged.connect(self._on_text_changed)
        self._pause.timeout.connect(self._tell)
        self.suggestion.clicked.connect(self._on_suggestion_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        session.index_left.connect(self._on_index_left)

    def _show_note(self, understood: str, warning: str, spelling: str) -> None:
        self._spelling = spelling
        self.understood.setText(" · ".join(part for part in (warning, understood) if part))
        self.understood.setVisible(bool(warning or understood))
        self.understood.setProperty("tone", "warning" if warning else "")
        self.understood.style().polish(self.understood)
        words = spelling[:_LONGEST_SPELLING] + ("…" if len(spelling) > _LONGEST_SPELLING else "")
        self.suggestion.setText(self.tr("Did you mean “{words}”?").format(words=words))
        self.suggestion.setVisible(bool(spelling))
        self._fit_note()

    def _fit_note(self) -> None:
        is_asked = bool(self.text().strip())
        self.save.setVisible(is_asked)
        self._note.setVisible(is_asked or self.width() >= _NARROW)

    def _take_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape and self.text():
            self.box.clear()
            return True
        if key in _LEAVING:
            self._tell()
            self.leave_wanted.emit()
            return True
        return False

    @Slot()
    def _on_text_changed(self) -> None:
        self._fit_note()
        if not self.text():
            self._show_note("", "", "")
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
    def _on_suggestion_clicked(self) -> None:
        self.box.setText(self._spelling)
        self._tell()

    @Slot()
    def _on_save_clicked(self) -> None:
        self.save_wanted.emit(self.text())


def _is_press(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and not event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
