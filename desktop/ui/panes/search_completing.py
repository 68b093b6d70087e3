"""Offers below the search box while somebody types: fields, values, words, earlier queries."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from desktop.model.completion import Completion, Offered, Option
from desktop.services.consulting import Complete
from desktop.ui.panes.search_popup import SearchPopup
from desktop.ui.session import Session

# Long enough to join the keys of a fast typist.
_PAUSE_MS = 40
_BELOW = 2
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ACCEPTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchCompleting(QObject):
    """Shows what may be meant, and puts what is chosen into the box.

    `history` tells earlier queries, newest first.
    """

    query_chosen = Signal(str)  # an earlier query, to be asked at once

    def __init__(
        self, session: Session, box: QLineEdit, history: Callable[[], Sequence[str]]
    ) -> None:
        super().__init__(box)
        self._session = session
        self._box = box
        self._history = history
        self._completion = Completion()
        self._popup: SearchPopup | None = None
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        box.textEdited.connect(self._on_text_edited)

    @property
    def is_open(self) -> bool:
        """Whether something is offered."""
        return self._popup is not None and self._popup.isVisible()

    def options(self) -> list[Option]:
        """Return what is offered."""
        return self._popup.options() if self._popup is not None and self.is_open else []

    @Slot()
    def close(self) -> None:
        """Offer nothing any more."""
        self._pause.stop()
        self._completion = Completion()
        if self._popup is not None:
            self._popup.hide()

    def take_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what a key of the box means for the offers, and say whether it means anything."""
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Down and control:
            self.show_history()
            return True
        if not self.is_open:
            if key == Qt.Key.Key_Up and not self._box.text():
                self.show_history()
                return True
            return False
        return self._take_key_of_offers(key, modifiers)

    def show_history(self) -> None:
        """Offer earlier queries; those that go on from what was typed, if something was."""
        begin = self._box.text().strip().casefold()
        told = [query for query in self._history() if query.casefold().startswith(begin)]
        self._show(
            Completion(
                0,
                len(self._box.text()),
                tuple(Option(query, query, Offered.QUERY) for query in told),
            )
        )
        if self._popup is not None and told:
            self._popup.step(1)

    def _take_key_of_offers(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if self._popup is None:
            return False
        chosen = self._popup.current()
        if key in _STEPS:
            self._popup.step(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key == Qt.Key.Key_Tab and not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._accept(chosen or self._popup.options()[0])
        elif key in _ACCEPTING and chosen is not None:
            self._accept(chosen)
        else:
            return False
        return True

    @Slot()
    def _on_text_edited(self) -> None:
        if self._box.text().strip():
            self._pause.start()
        else:
            self.close()

    @Slot()
    def _ask(self) -> None:
        text, cursor = self._box.text(), self._box.cursorPosition()
        year = self._session.today().year

        def take(completion: Completion) -> None:
            if (text, cursor) == (self._box.text(), self._box.cursorPosition()):
                self._show(completion)

        self._session.consult(Complete(text, cursor, year), take)

    def _show(self, completion: Completion) -> None:
        if not self._box.hasFocus():
            return
        if self._popup is None:
            self._popup = SearchPopup(self._box.window())
            self._popup.chosen.connect(self._accept)
        self._completion = completion
        self._popup.show_options(completion.options, self._place(completion.start))

    def _place(self, start: int) -> QPoint:
        """Return where offers for what begins at a character stand in the window."""
        box = self._box
        metrics = box.fontMetrics()
        back = metrics.horizontalAdvance(box.text()[start : box.cursorPosition()])
        across = max(box.cursorRect().center().x() - back, 0) if start else 0
        return box.mapTo(box.window(), QPoint(across, box.height() + _BELOW))

    @Slot(object)
    def _accept(self, option: Option) -> None:
        """Put an option where it belongs; what completes a field goes on to its values."""
        completion, text = self._completion, self._box.text()
        self.close()
        if option.kind is Offered.QUERY:
            self.query_chosen.emit(option.text)
            return
        head = text[: completion.start] + option.text
        self._box.setText(head + text[completion.end :].lstrip())
        self._box.setCursorPosition(len(head))
        if option.kind is Offered.FIELD:
            self._ask()
