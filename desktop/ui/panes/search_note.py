"""What is said beside the search box: its filters, how it was understood, a better spelling."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import sizes
from desktop.ui.panes.search_chips import SearchChips
from desktop.ui.widgets.elided_label import ElidedLabel

_LONGEST_SPELLING = 40
# What a line of chips is higher than one of text, and that between the two.
_MORE = 27


class SearchNote(QWidget):
    """Two lines, whose room is kept free so that nothing moves with the first letter."""

    text_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spelling = ""
        self.chips = SearchChips()
        self.understood = ElidedLabel()
        self.understood.setProperty("role", "meta")
        self.suggestion = QPushButton()
        self.suggestion.setProperty("kind", "quiet")
        self.suggestion.setProperty("fit", "small")
        self.suggestion.clicked.connect(self._on_suggestion_clicked)
        self.chips.text_wanted.connect(self.text_wanted)
        # Beside the box it takes a share of the width, whatever it has to say.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.fontMetrics().height() + sizes.beside(_MORE))
        self._lay_out()
        self.say("", "", "")

    def say(self, understood: str, warning: str, spelling: str) -> None:
        """Say how a query was understood, what was not, and how else it may be spelt."""
        self._spelling = spelling
        self.understood.setText(" · ".join(part for part in (warning, understood) if part))
        self.understood.setVisible(bool(warning or understood))
        self._set_tone("warning" if warning else "")
        words = " ".join(spelling.split())
        words = words[:_LONGEST_SPELLING] + ("…" if len(words) > _LONGEST_SPELLING else "")
        self.suggestion.setText(self.tr("Did you mean “{words}”?").format(words=words))
        self.suggestion.setVisible(bool(spelling))

    def _set_tone(self, tone: str) -> None:
        # To dress a label anew takes longer than all else that is done for a letter here.
        if tone != self.understood.property("tone"):
            self.understood.setProperty("tone", tone)
            self.understood.style().polish(self.understood)

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.understood, 1)
        words.addWidget(self.suggestion)
        words.addStretch(0)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4, 0, 0, 0)
        lines.setSpacing(2)
        lines.addStretch(1)
        lines.addWidget(self.chips)
        lines.addLayout(words)
        lines.addStretch(1)

    @Slot()
    def _on_suggestion_clicked(self) -> None:
        self.text_wanted.emit(self._spelling)
