"""Offers for `[[` in a note while somebody types, and following the link at the cursor."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor

from desktop.model.note_links import Linked, link_to, links_in, open_link
from desktop.services.consulting import LinkTo
from desktop.services.linking import Offer
from desktop.ui.jobs import Task
from desktop.ui.panes.link_popup import LinkPopup
from desktop.ui.panes.note_editor import NoteEditor
from desktop.ui.session import Session

# Long enough to join the keys of a fast typist.
_PAUSE_MS = 40
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ACCEPTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_END = "]]"


class NoteLinking(QObject):
    """Shows which papers may be meant, and puts a link to the chosen one into the note.

    `paper` tells whose note it is. Ctrl+Enter in a link follows it.
    """

    paper_wanted = Signal(int)

    def __init__(
        self, session: Session, editor: NoteEditor, paper: Callable[[], int | None]
    ) -> None:
        super().__init__(editor)
        self._session = session
        self._editor = editor
        self._paper = paper
        self._popup: LinkPopup | None = None
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        editor.edited.connect(self._on_edited)
        editor.cursorPositionChanged.connect(self._on_cursor_moved)
        editor.focus_left.connect(self.close)
        editor.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether something is offered."""
        return self._popup is not None and self._popup.isVisible()

    def offers(self) -> list[Offer]:
        """Return what is offered."""
        return self._popup.offers() if self._popup is not None and self.is_open else []

    @Slot()
    def close(self) -> None:
        """Offer nothing any more."""
        self._pause.stop()
        if self._popup is not None:
            self._popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.NoModifier:
            return self._take_key(Qt.Key(event.key()))
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return is_enter and modifiers == Qt.KeyboardModifier.ControlModifier and self._follow()

    def _take_key(self, key: Qt.Key) -> bool:
        if self._popup is None or not self.is_open:
            return False
        chosen = self._popup.current()
        if key in _STEPS:
            self._popup.step(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key in _ACCEPTING and chosen is not None:
            self._accept(chosen)
        else:
            return False
        return True

    def _follow(self) -> bool:
        """Follow the link that the cursor is in; False where it is in none."""
        cursor = self._editor.textCursor()
        place = cursor.positionInBlock()
        for link in links_in(cursor.block().text()):
            if link.start <= place <= link.end:
                self._find(link.target)
                return True
        return False

    def _find(self, target: str) -> None:
        def take(found: Mapping[str, Linked]) -> None:
            if target in found:
                self.paper_wanted.emit(found[target].paper)

        self._session.read(lambda library: library.links.found([target]), take)

    @Slot()
    def _on_edited(self) -> None:
        if self._typed() is None:
            self.close()
        else:
            self._pause.start()

    @Slot()
    def _on_cursor_moved(self) -> None:
        if self.is_open and self._typed() is None:
            self.close()

    @Slot()
    def _ask(self) -> None:
        typed, place = self._typed(), self._editor.textCursor().position()
        if typed is None:
            return

        def take(offers: tuple[Offer, ...]) -> None:
            is_there = place == self._editor.textCursor().position() and typed == self._typed()
            if is_there and self._editor.hasFocus():
                self._show(offers)

        self._session.consult(LinkTo(typed, self._paper()), take)

    def _typed(self) -> str | None:
        """Return what stands between `[[` and the cursor; None where no link is being typed."""
        cursor = self._editor.textCursor()
        if cursor.hasSelection():
            return None
        return open_link(cursor.block().text()[: cursor.positionInBlock()])

    def _show(self, offers: tuple[Offer, ...]) -> None:
        if self._popup is None:
            self._popup = LinkPopup(self._editor.window())
            self._popup.chosen.connect(self._accept)
        self._popup.show_offers(offers, self._line_of_link())

    def _line_of_link(self) -> QRect:
        """Return where the link begins in the window, as high as its line."""
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.position() - len(self._typed() or ""))
        line = self._editor.cursorRect(cursor)
        window = self._editor.window()
        return QRect(self._editor.viewport().mapTo(window, line.topLeft()), line.size())

    @Slot(object)
    def _accept(self, offer: Offer) -> None:
        """Put the link into the place of what was typed, as a step that can be undone."""
        typed = self._typed()
        self.close()
        if typed is None:
            return
        cursor = self._editor.textCursor()
        rest = cursor.block().text()[cursor.positionInBlock() :]
        end = cursor.position() + (len(_END) if rest.startswith(_END) else 0)
        cursor.setPosition(cursor.position() - len(typed) - len("[["))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(link_to(offer.key, offer.title))
        self._editor.setTextCursor(cursor)
        self._keep_key(offer)

    def _keep_key(self, offer: Offer) -> None:
        """Have the key written down, and take another one if it was given away meanwhile."""

        def kept(key: str) -> None:
            text = self._editor.text()
            if key != offer.key and f"[[{offer.key}|" in text:
                self._editor.replace_text(text.replace(f"[[{offer.key}|", f"[[{key}|"))

        self._session.run_write(
            Task(),
            lambda library, _task: library.exports.give_key(offer.paper),
            kept,
            self._session.failed.emit,
        )
